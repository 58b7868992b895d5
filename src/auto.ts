/**
 * What the script tag loads: every element, registered. A tool that stands in the page already, but far from the view,
 * is registered only when the reader comes near it: until then its words are there as the page has them.
 */
import { DaCost } from './elements/cost/cost.js';
import { DaCostEstimator } from './elements/cost-estimator/cost-estimator.js';
import { DaQuestion } from './elements/question/question.js';
import { DaQuestionList } from './elements/question-list/question-list.js';
import { DaSideEffect } from './elements/side-effect/side-effect.js';
import { DaSideEffects } from './elements/side-effects/side-effects.js';
import { DaTreatmentComparison } from './elements/treatment-comparison/treatment-comparison.js';
import './elements/decision-aid/define.js';
import './elements/sources/define.js';
import './elements/source/define.js';
import './elements/option/define.js';
import './elements/chance/define.js';
import './elements/icon-array/define.js';
import './elements/urgent-help/define.js';
import { define } from './shared/define.js';
import { whenNear } from './shared/nearness.js';

/** Each tool with the elements inside it, which need it to be there first. */
const tools: readonly Readonly<Record<string, CustomElementConstructor>>[] = [
  { 'da-treatment-comparison': DaTreatmentComparison },
  { 'da-side-effects': DaSideEffects, 'da-side-effect': DaSideEffect },
  { 'da-question-list': DaQuestionList, 'da-question': DaQuestion },
  { 'da-cost-estimator': DaCostEstimator, 'da-cost': DaCost },
];
for (const tool of tools) {
  const register = () => {
    for (const [tag, element] of Object.entries(tool)) define(tag, element);
  };
  const there = document.querySelectorAll(Object.keys(tool).join());
  if (there.length === 0) register();
  for (const element of there) whenNear(element, register);
}

export * from './index.js';
