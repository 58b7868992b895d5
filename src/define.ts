/** Registers every element, those that give settings to others first. */
import './elements/decision-aid/define.js';
import './elements/treatment-comparison/define.js';
import './elements/sources/define.js';
import './elements/source/define.js';
import './elements/option/define.js';
import './elements/side-effects/define.js';
import './elements/side-effect/define.js';
import './elements/chance/define.js';
import './elements/icon-array/define.js';
import './elements/urgent-help/define.js';
import './elements/question-list/define.js';
import './elements/question/define.js';
import './elements/cost-estimator/define.js';
import './elements/cost/define.js';
