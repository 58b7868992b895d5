import { define } from '../../shared/define.js';
import { DaTreatmentComparison } from './treatment-comparison.js';

define('da-treatment-comparison', DaTreatmentComparison);
