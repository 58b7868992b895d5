import { define } from '../../shared/define.js';
import { DaSources } from './sources.js';

define('da-sources', DaSources);
