import { declare, names } from '../declaration.js';

export const urgentHelp = declare({
  tag: 'da-urgent-help',
  content: 'words',
  inDocument: { field: 'urgentHelp', rest: 'text' },
  settings: {
    /** Two-letter codes of the countries whose lines are named, with spaces between: `US`, `GB`. Absent: the aid's country. */
    country: names({ code: 'country' }),
  },
});
