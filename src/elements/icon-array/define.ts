import { define } from '../../shared/define.js';
import { DaIconArray } from './icon-array.js';

define('da-icon-array', DaIconArray);
