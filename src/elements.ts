/** The classes of all elements and of their events. Importing this registers nothing. */
import { DaChance } from './elements/chance/chance.js';
import { DaCheck } from './elements/check/check.js';
import { DaCostEstimator, DaEstimateEvent } from './elements/cost-estimator/cost-estimator.js';
import { DaCost } from './elements/cost/cost.js';
import { DaDecisionAid } from './elements/decision-aid/decision-aid.js';
import { DaGlossary } from './elements/glossary/glossary.js';
import { DaIconArray } from './elements/icon-array/icon-array.js';
import { DaOption } from './elements/option/option.js';
import { DaAnswerEvent, DaQuestionList } from './elements/question-list/question-list.js';
import { DaQuestion } from './elements/question/question.js';
import { DaSideEffect } from './elements/side-effect/side-effect.js';
import { DaSideEffects } from './elements/side-effects/side-effects.js';
import { DaSource } from './elements/source/source.js';
import { DaSources } from './elements/sources/sources.js';
import { DaStep } from './elements/step/step.js';
import { DaSummary } from './elements/summary/summary.js';
import { DaTimeline } from './elements/timeline/timeline.js';
import {
  DaChooseEvent,
  DaTreatmentComparison,
} from './elements/treatment-comparison/treatment-comparison.js';
import { DaUrgentHelp } from './elements/urgent-help/urgent-help.js';
import { DaValue } from './elements/value/value.js';
import { DaRateEvent, DaValues } from './elements/values/values.js';
import type { Tag } from './model/declarations/all.js';

export {
  DaAnswerEvent,
  DaChance,
  DaCheck,
  DaChooseEvent,
  DaCost,
  DaCostEstimator,
  DaDecisionAid,
  DaEstimateEvent,
  DaGlossary,
  DaIconArray,
  DaOption,
  DaQuestion,
  DaQuestionList,
  DaRateEvent,
  DaSideEffect,
  DaSideEffects,
  DaSource,
  DaSources,
  DaStep,
  DaSummary,
  DaTimeline,
  DaTreatmentComparison,
  DaUrgentHelp,
  DaValue,
  DaValues,
};

/**
 * Every element by its tag, those that give settings to others first. It is the default export, so that `index.ts` can pass
 * on all else.
 */
export default {
  'da-decision-aid': DaDecisionAid,
  'da-treatment-comparison': DaTreatmentComparison,
  'da-sources': DaSources,
  'da-source': DaSource,
  'da-option': DaOption,
  'da-side-effects': DaSideEffects,
  'da-side-effect': DaSideEffect,
  'da-chance': DaChance,
  'da-icon-array': DaIconArray,
  'da-urgent-help': DaUrgentHelp,
  'da-values': DaValues,
  'da-value': DaValue,
  'da-timeline': DaTimeline,
  'da-step': DaStep,
  'da-question-list': DaQuestionList,
  'da-question': DaQuestion,
  'da-cost-estimator': DaCostEstimator,
  'da-cost': DaCost,
  'da-check': DaCheck,
  'da-summary': DaSummary,
  'da-glossary': DaGlossary,
} satisfies Readonly<Record<Tag, CustomElementConstructor>>;
