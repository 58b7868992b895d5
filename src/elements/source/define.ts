import { define } from '../../shared/define.js';
import { DaSource } from './source.js';

define('da-source', DaSource);
