import { define } from '../../shared/define.js';
import { DaCheck } from './check.js';

define('da-check', DaCheck);
