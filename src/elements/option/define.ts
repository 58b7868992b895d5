import { define } from '../../shared/define.js';
import { DaOption } from './option.js';

define('da-option', DaOption);
