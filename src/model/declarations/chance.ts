import { certainties, displays, findings } from '../chance.js';
import { declare, flag, names, number, oneOf, signed, text } from '../declaration.js';

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
    /** What happened to the people counted, in words that go on after “59 out of 100 people”, best as what happened: "got at least half better", "had to stop", "are well". Absent: the sentence only counts. */
    outcome: text({
      hint: 'words that go on after “59 out of 100 people”, such as “got at least half better”',
    }),
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
    /** How many more people it happens to with the treatment, in people out of `of`, where the source gives a difference; fewer with a minus. With `comparator-events` it is told on that baseline. */
    difference: signed(),
    /** Lowest difference that the interval allows, in people out of `of`; fewer with a minus. Needs `difference-high`. */
    differenceLow: signed(),
    /** Highest difference that the interval allows, in people out of `of`. Needs `difference-low`. */
    differenceHigh: signed(),
    /** What the source gives that is no count of people, in its own words: "1 in 8", "hazard ratio 0.7", "a median of 5 days". Never drawn. */
    measure: text(),
    /** These are the people that others are compared with, such as those without a treatment: no comparison group is missing. Absent: they had what the option is. */
    baseline: flag(),
    /** How sure the evidence is, in GRADE's words. It is told of the difference, and never of the counts. Absent: said to be not stated. */
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
