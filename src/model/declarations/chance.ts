import { certainties, displays, findings } from '../chance.js';
import { declare, names, number, oneOf, text } from '../declaration.js';

export const chance = declare({
  tag: 'da-chance',
  content: 'words',
  inDocument: { rest: 'sentence', isLine: true },
  settings: {
    /** How many people it happened to with the treatment. A decimal where the source gives only a percentage. Absent: no number is known, and `finding` says why. */
    events: number(),
    /** How many people had the treatment; at least 1. Needed with `events`. */
    of: number(),
    /** How many people it happened to in the comparison group. */
    comparatorEvents: number(),
    /** How many people were in the comparison group. */
    comparatorOf: number(),
    /** What happened to the people counted, as a verb in its base form: "feel at least half better". Absent: the sentence only counts. */
    outcome: text(),
    /** What the treated people had, as a phrase after a count: "with the spray". Absent: not said. */
    treatment: text(),
    /** What the others had, as a phrase after a count: "with a dummy spray"; or `none-known` where the study had no comparison group. */
    comparator: text(),
    /** When it was counted: "after 4 weeks". */
    timeframe: text({ hint: 'when it was counted, such as “after 4 weeks”' }),
    /** Who was studied. */
    population: text({ hint: 'who was studied, in a few words' }),
    /** Lowest count that the study's interval allows, in people out of `of`. Needs `high`. */
    low: number(),
    /** Highest count that the study's interval allows, in people out of `of`. Needs `low`. */
    high: number(),
    /** How sure the evidence is, in GRADE's words. It sets the verb of the generated sentence. Absent: as for low, and "not stated" is said. */
    certainty: oneOf(certainties),
    /** The main reason for the certainty, in a few words. */
    certaintyReason: text({ hint: 'the main reason for the certainty, in a few words' }),
    /** The id of a `da-source`, or several with spaces between. */
    source: names({ field: 'sources', hint: 'the id of a da-source' }),
    /** Why there is no number; `no-clear-difference` may also stand beside numbers. */
    finding: oneOf(findings),
    /** How it is drawn. Absent: as icons, or as the patient has chosen for its list. */
    display: oneOf(displays),
  },
});
