import { certainties } from '../chance.js';
import { declare, names, oneOf, text } from '../declaration.js';
import { sideEffect } from './side-effect.js';

export const sideEffects = declare({
  tag: 'da-side-effects',
  holds: [sideEffect],
  inDocument: { field: 'sideEffects', isList: true, items: 'effects' },
  markup: 'rows',
  settings: {
    /** What the treated people had, as a phrase after a count: "with the spray". Absent: not said. */
    treatment: text({ isNeeded: true, hint: 'what the treated people had, such as “with the spray”' }),
    /** What the others had, as a phrase after a count: "with a dummy spray"; or `none-known` where the study had no comparison group. */
    comparator: text(),
    /** When the effects were counted: "during the 4-week trials". */
    timeframe: text({ hint: 'when it was counted, such as “after 4 weeks”' }),
    /** Who was studied. */
    population: text({ hint: 'who was studied, in a few words' }),
    /** How sure the evidence is, in GRADE's words. Absent: "not stated" is said. */
    certainty: oneOf(certainties),
    /** The main reason for the certainty, in a few words. */
    certaintyReason: text({ hint: 'the main reason for the certainty, in a few words' }),
    /** The id of a `da-source`, or several with spaces between. */
    source: names({ field: 'sources', hint: 'the id of a da-source' }),
    /** How the author ordered the effects, in words: "as listed in the drug label". Absent: not said. */
    order: text({ isNeeded: true, hint: 'how they are ordered, in words, such as “as in the drug label”' }),
  },
});
