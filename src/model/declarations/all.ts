import { chance } from './chance.js';
import { check } from './check.js';
import { costEstimator } from './cost-estimator.js';
import { cost } from './cost.js';
import { decisionAid } from './decision-aid.js';
import { glossary } from './glossary.js';
import { iconArray } from './icon-array.js';
import { option } from './option.js';
import { questionList } from './question-list.js';
import { question } from './question.js';
import { sideEffect } from './side-effect.js';
import { sideEffects } from './side-effects.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { step } from './step.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';
import { treatmentComparison } from './treatment-comparison.js';
import { urgentHelp } from './urgent-help.js';
import { value } from './value.js';
import { values } from './values.js';

/** Every element: those that give settings to others first, and the parts of an aid in their order on the page. */
export const declarations = [
  decisionAid,
  treatmentComparison,
  sources,
  source,
  option,
  sideEffects,
  sideEffect,
  chance,
  iconArray,
  urgentHelp,
  values,
  value,
  timeline,
  step,
  questionList,
  question,
  costEstimator,
  cost,
  check,
  summary,
  glossary,
] as const;

/** The tags of the elements. */
export type Tag = (typeof declarations)[number]['tag'];
