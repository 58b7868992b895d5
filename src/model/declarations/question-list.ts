import { declare, phrases, text } from '../declaration.js';
import { NOTE_ONLY } from '../question-list.js';
import { question } from './question.js';

export const questionList = declare({
  tag: 'da-question-list',
  holds: [question],
  inDocument: { field: 'questions', items: 'items' },
  markup: 'items',
  settings: {
    /** The treatment that the questions are about, by its name: “esketamine nasal spray”. Absent: the list names none. */
    treatment: text(),
    /** The answers to each question, with slashes between them: “Yes / No / Not sure”. Absent: yes, no, not sure. */
    answers: phrases({ word: NOTE_ONLY }),
    /** The answers that put a question on the reader's list, with slashes between them. A note always does. Absent: all but “No”. */
    listedOn: phrases(),
  },
});
