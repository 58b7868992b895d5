import { define } from '../../shared/define.js';
import { DaCost } from './cost.js';

define('da-cost', DaCost);
