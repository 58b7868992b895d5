import { define } from '../../shared/define.js';
import { DaQuestionList } from './question-list.js';

define('da-question-list', DaQuestionList);
