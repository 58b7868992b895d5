import { declare, name, names } from '../declaration.js';

export const value = declare({
  tag: 'da-value',
  content: 'words',
  inDocument: { first: 'statement', rest: 'more' },
  settings: {
    /** A short name without spaces by which health records know the statement, also once its words change. Absent: its words. */
    id: name(),
    /** The options that the statement points toward: each the `value` of a `da-option` in the same aid, with spaces between. Absent: none. */
    toward: names(),
    /** The options that the statement points away from: each the `value` of a `da-option` in the same aid, with spaces between. Absent: none. */
    away: names(),
    /** The id of the row (`<tr>`) in a comparison of the same aid that says what the options offer there. Absent: the author's words after the statement say it. */
    row: name(),
  },
});
