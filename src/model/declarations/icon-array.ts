import { declare, text, whole } from '../declaration.js';
import { MAX_ICONS } from '../icons.js';

export const iconArray = declare({
  tag: 'da-icon-array',
  content: 'none',
  settings: {
    /** How many are affected: a whole number from 0 to `of`. */
    count: whole(0, MAX_ICONS),
    /** The denominator: a whole number from 1 to 1,000. */
    of: whole(1, MAX_ICONS),
    /** Lowest count the range allows. Needs `high`. */
    low: whole(0, MAX_ICONS),
    /** Highest count the range allows. Needs `low`. */
    high: whole(0, MAX_ICONS),
    /** What the array says, for assistive technology: "59 of 100 people feel better". Absent: it is silent, for use beside the same words. */
    label: text(),
  },
});
