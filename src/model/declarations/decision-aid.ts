import { involved, layouts } from '../aid.js';
import { baseDenominators } from '../chance.js';
import { code, day, declare, flag, oneOf, text, uri, whole } from '../declaration.js';

export const decisionAid = declare({
  tag: 'da-decision-aid',
  settings: {
    /** The decision, as a question. Written as the heading unless a heading inside says the same. */
    decision: text({ isNeeded: true }),
    /** The health condition that the decision is about. */
    condition: text(),
    /** Whom the aid is for. */
    audience: text(),
    /** The day it was published, as `2026-11-21`. Absent: said to be not stated. */
    published: day({ isNeeded: true }),
    /** The day by which it is to be reviewed, as `2026-11-21`. Once it is past, readers are told. */
    reviewBy: day({ isNeeded: true }),
    /** When and how the content is brought up to date. */
    updatePolicy: text({ isNeeded: true }),
    /** Who wrote it. Absent: said to be not stated. */
    authors: text({ isNeeded: true }),
    /** The training and the posts of the authors, said as their declaration. Absent: not said. */
    credentials: text(),
    /** Who paid for it, said as the authors' declaration; `none` is an answer. Absent: said to be not stated. */
    funding: text({ isNeeded: true }),
    /** The authors' competing interests, said as their declaration; `none` is an answer. Absent: said to be not stated. */
    interests: text({ isNeeded: true }),
    /** How the evidence was searched for and chosen, said as the authors' declaration. Absent: not said. */
    evidence: text(),
    /** Who was asked what people need to know for this decision, said as the authors' declaration. Absent: not said. */
    consulted: oneOf(involved),
    /** Who looked it through and had no part in making it, said as the authors' declaration. Absent: not said. */
    reviewers: oneOf(involved),
    /** Who tried it out while they had this decision before them, and had no part in making it, said as the authors' declaration. Absent: not said. */
    testers: oneOf(involved),
    /** How hard it is to read, and by which formula: `grade 6 (SMOG)`. Said as the authors' declaration. Absent: not said. */
    readingLevel: text(),
    /** What a study of the aid found: whether those who used it knew more, and chose what fits what matters to them. Said as the authors' declaration. Absent: not said. */
    evaluation: text(),
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
    /** The address by which health records know this aid, in this language and in all its versions: `https://clinic.example/aids/low-mood`. Nothing is loaded from it, and `published` is the version. With it, readers can save their summary for health records (FHIR), and the command writes what the aid asks as a Questionnaire. Absent: neither. */
    canonical: uri(),
    /** The address of a document (JSON) that the aid is made from, of the page's own origin. What stands in the tag stays until it is there, and where it fails. Absent: the aid is what stands in the tag. */
    src: text({ isForTags: true, isAddress: true }),
    /** Other origins that `src` may lead to, with spaces between: `https://aids.example.org`. Absent: none. */
    allowOrigin: text({ isForTags: true, isAddress: true }),
  },
});
