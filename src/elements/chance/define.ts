import { define } from '../../shared/define.js';
import { DaChance } from './chance.js';

define('da-chance', DaChance);
