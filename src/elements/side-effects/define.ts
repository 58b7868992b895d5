import { define } from '../../shared/define.js';
import { DaSideEffects } from './side-effects.js';

define('da-side-effects', DaSideEffects);
