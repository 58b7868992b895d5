/** The classes and types. Importing this registers nothing. */
export { DaChance } from './elements/chance/chance.js';
export { DaCheck } from './elements/check/check.js';
export { DaCost } from './elements/cost/cost.js';
export { DaCostEstimator, DaEstimateEvent } from './elements/cost-estimator/cost-estimator.js';
export { DaDecisionAid } from './elements/decision-aid/decision-aid.js';
export { DaIconArray } from './elements/icon-array/icon-array.js';
export { DaQuestion } from './elements/question/question.js';
export { DaAnswerEvent, DaQuestionList } from './elements/question-list/question-list.js';
export { DaOption } from './elements/option/option.js';
export { DaSideEffect } from './elements/side-effect/side-effect.js';
export { DaSideEffects } from './elements/side-effects/side-effects.js';
export { DaSource } from './elements/source/source.js';
export { DaSources } from './elements/sources/sources.js';
export { DaStep } from './elements/step/step.js';
export { DaSummary } from './elements/summary/summary.js';
export { DaTimeline } from './elements/timeline/timeline.js';
export {
  DaChooseEvent,
  DaTreatmentComparison,
} from './elements/treatment-comparison/treatment-comparison.js';
export { DaRateEvent, DaValues } from './elements/values/values.js';
export { DaValue } from './elements/value/value.js';
export { DaUrgentHelp } from './elements/urgent-help/urgent-help.js';
export { addTranslation } from './intl/locale.js';
export type { Translation } from './intl/translation.js';
export type { Aid } from './model/aid.js';
export type { Certainty, Chance, Display, Finding, Group } from './model/chance.js';
export type { Approval, Comparison, Option } from './model/comparison.js';
export type { AidDocument } from './document/schema.js';
export type { Importance, Question } from './model/question-list.js';
export type { Action, Order, Severity, SideEffect, SideEffects } from './model/side-effects.js';
export type { Cost, Costs, CoverageLevel, Estimate, CostKind, PerUnit, Phase } from './model/cost.js';
export type { Source } from './model/source.js';
export type { StepTime, Step } from './model/timeline.js';
export type { Rating, Value } from './model/values.js';
export type { Problem } from './reading/problem.js';
export { enhance } from './markup/enhance.js';
