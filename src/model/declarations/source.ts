import { day, declare, name, text, whole } from '../declaration.js';

export const source = declare({
  tag: 'da-source',
  content: 'words',
  inDocument: { rest: 'text', isLine: true },
  settings: {
    /** A short name without spaces, by which numbers point to it: "anand-2023". */
    id: name({
      isNeeded: true,
      hint: 'a short name without spaces, such as anand-2023, that numbers can point to',
    }),
    /** Its short name beside a number: "Anand 2023". Absent: numbers show the id. */
    label: text(),
    /** Year of publication, in four digits. Said if the citation does not name it. */
    year: whole(1500, 9999, { hint: 'a year in four digits' }),
    /** The day on which the authors read it, as `2026-11-21`. */
    seen: day(),
  },
});
