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
    treatment: text({ isNeeded: true }),
    /** What the others had, as a phrase after a count: "with a dummy spray"; or `none-known` where the study had no comparison group. */
    comparator: text(),
    /** When the effects were counted: "during the 4-week trials". */
    timeframe: text(),
    /** Who was studied. */
    population: text(),
    /** How sure the evidence is, in GRADE's words. Absent: "not stated" is said. */
    certainty: oneOf(certainties),
    /** The main reason for the certainty, in a few words. */
    certaintyReason: text(),
    /** The id of a `da-source`, or several with spaces between. */
    source: names({ field: 'sources' }),
    /** How the author ordered the effects, in words: "as listed in the drug label". Absent: not said. */
    order: text({ isNeeded: true }),
  },
});
