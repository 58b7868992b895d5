import { MAX_MONTHS, payers } from '../cost.js';
import { age, code, declare, oneOf, text, whole } from '../declaration.js';
import { cost } from './cost.js';

export const costEstimator = declare({
  tag: 'da-cost-estimator',
  holds: [cost],
  inDocument: { field: 'costs', items: 'lines' },
  markup: 'rows',
  settings: {
    /** Currency of the prices (ISO 4217), such as `USD`. Absent: the aid's; without one no totals are made. */
    currency: code('currency'),
    /** When the prices were seen, as `2026`, `2026-11` or `2026-11-21`. Absent: said to be not stated. */
    pricesAsOf: age({ isNeeded: true }),
    /** Where the prices are from: "United States". Absent: said to be not stated. */
    region: text({ isNeeded: true }),
    /** Who may pay a part: `insurance`, with fields for a plan; `public`, a public service; `none`, nobody else. Absent: in words that name none of them. */
    payer: oneOf(payers),
    /** How many months are looked at first, 1 to 12. */
    months: whole(1, MAX_MONTHS, { absent: MAX_MONTHS }),
    /** That the figures are no offer, in the author's words. Absent: in words of the aid's country. */
    notice: text(),
  },
});
