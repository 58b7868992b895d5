import { define } from '../../shared/define.js';
import { DaDecisionAid } from './decision-aid.js';

define('da-decision-aid', DaDecisionAid);
