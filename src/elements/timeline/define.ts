import { define } from '../../shared/define.js';
import { DaTimeline } from './timeline.js';

define('da-timeline', DaTimeline);
