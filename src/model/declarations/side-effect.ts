import { certainties, findings } from '../chance.js';
import { declare, names, number, oneOf, signed, text } from '../declaration.js';
import { actions, severities } from '../side-effects.js';

export const sideEffect = declare({
  tag: 'da-side-effect',
  inDocument: { first: 'name', isHeaded: true, rest: 'text' },
  settings: {
    /** How many people it happened to with the treatment. A decimal where the source gives only a percentage. Absent: no number is known, and `finding` says why. */
    events: number(),
    /** How many people had the treatment; at least 1. Needed with `events`. */
    of: number(),
    /** How many people it happened to in the comparison group. */
    comparatorEvents: number(),
    /** How many people were in the comparison group. */
    comparatorOf: number(),
    /** What happened to the people counted, in words that go on after “8 out of 100 people”: "felt detached". Absent: "had this". */
    outcome: text(),
    /** How many more people it happens to with the treatment, in people out of `of`, where the source gives a difference; fewer with a minus. With `comparator-events` it is told on that baseline. */
    difference: signed(),
    /** Lowest difference that the interval allows, in people out of `of`; fewer with a minus. Needs `difference-high`. */
    differenceLow: signed(),
    /** Highest difference that the interval allows, in people out of `of`. Needs `difference-low`. */
    differenceHigh: signed(),
    /** What the source gives that is no count of people, in its own words: "1 in 8", "a median of 5 days". Never drawn. */
    measure: text(),
    /** Why there is no number; `no-clear-difference` may also stand beside numbers. */
    finding: oneOf(findings),
    /** How serious it can be. Absent: said to be not stated. */
    seriousness: oneOf(severities, { isNeeded: true }),
    /** When it starts: "soon after the spray", or "not known". Absent: said to be not stated. */
    starts: text({ isNeeded: true, hint: 'when it starts, or “not known”' }),
    /** How long it lasts: "about 1.5 hours", or "not known". Absent: said to be not stated. */
    lasts: text({ isNeeded: true, hint: 'how long it lasts, or “not known”' }),
    /** What to do when it happens. Absent: said to be not stated. */
    act: oneOf(actions, { isNeeded: true }),
    /** What the treated people had, as a phrase after a count. Absent: as the list says. */
    treatment: text(),
    /** What the others had, as a phrase after a count; `none-known` where this effect was counted without a comparison group. Absent: as the list says. */
    comparator: text(),
    /** When it was counted. Absent: as the list says. */
    timeframe: text(),
    /** Who was studied. Absent: as the list says. */
    population: text(),
    /** How sure the evidence is, in GRADE's words. Absent: as the list says. */
    certainty: oneOf(certainties),
    /** The main reason for the certainty, or what is known where there is no number. Absent: as the list says. */
    certaintyReason: text(),
    /** The id of a `da-source`, or several with spaces between. Absent: as the list says. */
    source: names({ field: 'sources' }),
  },
});
