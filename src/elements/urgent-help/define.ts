import { define } from '../../shared/define.js';
import { DaUrgentHelp } from './urgent-help.js';

define('da-urgent-help', DaUrgentHelp);
