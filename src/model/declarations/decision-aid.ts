import { layouts } from '../aid.js';
import { baseDenominators } from '../chance.js';
import { code, day, declare, flag, oneOf, text, whole } from '../declaration.js';

const DAY = 'a day as year-month-day, such as 2026-11-21';

export const decisionAid = declare({
  tag: 'da-decision-aid',
  settings: {
    /** The decision, as a question. Written as the heading unless a heading inside says the same. */
    decision: text({ isNeeded: true, hint: 'the decision as a question' }),
    /** The health condition that the decision is about. */
    condition: text(),
    /** Whom the aid is for. */
    audience: text(),
    /** The day it was published, as `2026-11-21`. Absent: said to be not stated. */
    published: day({ isNeeded: true, hint: DAY }),
    /** The day by which it is to be reviewed, as `2026-11-21`. Once it is past, readers are told. */
    reviewBy: day({ isNeeded: true, hint: DAY }),
    /** When and how the content is brought up to date. */
    updatePolicy: text({ isNeeded: true, hint: 'when and how the page is brought up to date' }),
    /** Who wrote it, with what training. Absent: said to be not stated. */
    authors: text({ isNeeded: true, hint: 'who wrote the page' }),
    /** Who paid for it; `none` is an answer. Absent: said to be not stated. */
    funding: text({ isNeeded: true, hint: 'who paid for it, or “none”' }),
    /** The authors' competing interests; `none` is an answer. Absent: said to be not stated. */
    interests: text({ isNeeded: true, hint: 'the authors’ competing interests, or “none”' }),
    /** The denominator of every count in the aid: 100 or 1000; a row of small chances moves to a larger one by itself. */
    denominator: oneOf(baseDenominators, { absent: 100 }),
    /** Two-letter code of the country (ISO 3166-1), for urgent help and approvals. Absent: no regulator and no line is named. */
    country: code('country'),
    /** Currency of the prices (ISO 4217). */
    currency: code('currency'),
    /** Level of the heading that the aid writes, 1 to 6. */
    headingLevel: whole(1, 6, { absent: 2 }),
    /** Writes a table of contents before the first part, and says where the reader is while they read. Absent: neither. */
    contents: flag(),
    /** `steps`: each `section` in the aid is shown by itself, with buttons to go on and back. Absent: one page. */
    layout: oneOf(layouts),
    /** The address of a document (JSON) that the aid is made from, of the page's own origin. What stands in the tag stays until it is there, and where it fails. Absent: the aid is what stands in the tag. */
    src: text({ isForTags: true, isAddress: true }),
    /** Other origins that `src` may lead to, with spaces between: `https://aids.example.org`. Absent: none. */
    allowOrigin: text({ isForTags: true, isAddress: true }),
  },
});
