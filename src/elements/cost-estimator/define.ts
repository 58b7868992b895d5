import { define } from '../../shared/define.js';
import { DaCostEstimator } from './cost-estimator.js';

define('da-cost-estimator', DaCostEstimator);
