import { define } from '../../shared/define.js';
import { DaValues } from './values.js';

define('da-values', DaValues);
