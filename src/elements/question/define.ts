import { define } from '../../shared/define.js';
import { DaQuestion } from './question.js';

define('da-question', DaQuestion);
