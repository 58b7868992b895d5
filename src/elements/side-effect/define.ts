import { define } from '../../shared/define.js';
import { DaSideEffect } from './side-effect.js';

define('da-side-effect', DaSideEffect);
