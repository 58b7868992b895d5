import { define } from '../../shared/define.js';
import { DaSummary } from './summary.js';

define('da-summary', DaSummary);
