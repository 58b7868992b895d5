import { define } from '../../shared/define.js';
import { DaStep } from './step.js';

define('da-step', DaStep);
