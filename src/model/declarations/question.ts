import { declare, name, names, oneOf, phrases } from '../declaration.js';
import { importances, NOTE_ONLY } from '../question-list.js';

export const question = declare({
  tag: 'da-question',
  content: 'words',
  inDocument: { first: 'question', rest: 'why' },
  settings: {
    /** A short name without spaces by which health records know the question, also once its words change. Absent: its words. */
    id: name(),
    /** How early to talk about it: `tell-first`, before a treatment starts, or `discuss`. */
    importance: oneOf(importances, { absent: 'discuss' }),
    /** The answers, with slashes between them, or `note-only` for a question that is answered in the reader's own words. Absent: those of the list. */
    answers: phrases({ word: NOTE_ONLY }),
    /** The answers that put the question on the reader's list, with slashes between them. A note always does. Absent: as the list says; with `answers` of its own, all but “No”. */
    listedOn: phrases(),
    /** The id of a `da-source`, or several with spaces between: where the reason is from. Absent: none is named. */
    source: names({ field: 'sources' }),
  },
});
