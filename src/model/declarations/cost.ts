import { costKinds, coverageLevels, MAX_MONEY, MAX_MONTHS, MAX_TIMES, perUnits, phases } from '../cost.js';
import { age, code, declare, names, number, oneOf, text, whole } from '../declaration.js';

export const cost = declare({
  tag: 'da-cost',
  content: 'words',
  inDocument: { rest: 'text', isLine: true },
  settings: {
    /** Name of the option that it is a cost of, the same in each of its lines. */
    option: text({ isNeeded: true, hint: 'the name of the option that it is a cost of' }),
    /** Lowest price, in the estimator's currency. Absent: not known, so the line is not counted. */
    low: number({ high: MAX_MONEY }),
    /** Highest price; the same as `low` where the source gives one. Absent: not known, so the line is not counted. */
    high: number({ high: MAX_MONEY }),
    /** Currency of this price (ISO 4217). Absent: the estimator's. A price in another one is said, and not counted. */
    currency: code('currency'),
    /** What the price is for. Absent: not known, so the line is not counted. */
    per: oneOf(perUnits),
    /** How many of `per`: visits in each month of the line; or `not-known`. Absent: 1; of visits, not known, so the line is not counted. */
    times: number({
      high: MAX_TIMES,
      word: 'not-known',
      hint: 'how many visits there are in each month of the line, or not-known',
    }),
    /** The most of `per`, where it is not sure how many. Absent: `times`. */
    timesHigh: number({ high: MAX_TIMES }),
    /** First month, from 1 to 12: 1 is the first month of the treatment. */
    fromMonth: whole(1, MAX_MONTHS, { absent: 1 }),
    /** Last month, from 1 to 12. Absent: it goes on. */
    toMonth: whole(1, MAX_MONTHS),
    /** When in the treatment it is paid. Absent: no part of it by itself. */
    phase: oneOf(phases),
    /** Whether it is a bill for the treatment, or a cost around it, such as a ride. */
    kind: oneOf(costKinds, { absent: 'direct' }),
    /** How often insurance pays a part. Absent: said to be not known. */
    covered: oneOf(coverageLevels),
    /** When this price was seen, as `2019`, `2019-03` or `2019-03-21`. Absent: when all others were. */
    asOf: age(),
    /** The id of a `da-source`, or several with spaces between. */
    source: names({ field: 'sources' }),
  },
});
