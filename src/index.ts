/** The classes and types. Importing this registers nothing. */
export * from './elements.js';
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
