import { purposes } from '../aid.js';
import { declare, names, oneOfOrWords } from '../declaration.js';

export const urgentHelp = declare({
  tag: 'da-urgent-help',
  content: 'words',
  inDocument: { field: 'urgentHelp', rest: 'text' },
  settings: {
    /** When help is to be sought: a `crisis` of the mind, an `emergency`, a bad `reaction` to a treatment; or words of your own, such as "If your face swells". Absent: in general words. */
    for: oneOfOrWords(purposes, { orWords: 'phrase' }),
    /** Two-letter codes of the countries whose lines are named, with spaces between: `US`, `GB`, `ES`, `MX`. Absent: the aid's country. */
    country: names({ code: 'country' }),
  },
});
