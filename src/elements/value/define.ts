import { define } from '../../shared/define.js';
import { DaValue } from './value.js';

define('da-value', DaValue);
