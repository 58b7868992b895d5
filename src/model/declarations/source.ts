import { day, declare, name, oneOf, text, whole } from '../declaration.js';
import { readings, sourceKinds } from '../source.js';

export const source = declare({
  tag: 'da-source',
  content: 'words',
  inDocument: { rest: 'text', isLine: true },
  settings: {
    /** A short name without spaces, by which numbers point to it: "anand-2023". */
    id: name({
      isNeeded: true,
    }),
    /** Its short name beside a number: "Anand 2023". Absent: numbers show the id. */
    label: text(),
    /** Year of publication, in four digits. Said if the citation does not name it. */
    year: whole(1500, 9999),
    /** What it is: a trial, a review of studies, a drug label, and so on. Absent: not said. */
    kind: oneOf(sourceKinds),
    /** How the authors read it: `in-full`, only its `abstract`, or `second-hand`, as others report it. Absent: not said. */
    read: oneOf(readings),
    /** The day on which the authors read it, as `2026-11-21`. */
    seen: day(),
  },
});
