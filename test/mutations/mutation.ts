/** A slip in an example page, and what has to come of it: its author is told where and how to mend it. */
export interface Mutation {
  /** What is changed: the worked example in tags, the example of plain markup, or the one that is a JSON document. */
  readonly way: Way;
  /** The text that is replaced, the first after `at`. Where a tag gets another name, its closing tag does, too. */
  readonly from: string;
  readonly to: string;
  readonly at: string;
  /** What a message to the author has to name, all of it in one: the part, the row, the option. */
  readonly place: readonly Words[];
  /** How the same message says what to write: the name that was meant, or what may stand there. */
  readonly mend: Words;
  /** The author’s own words: what is new in the page, by which the message can be found again. */
  readonly own: readonly string[];
  /** What patients read in place of what cannot be read. Absent: the author’s own words, or what there was. */
  readonly reads: string | undefined;
}

export type Way = 'tags' | 'plain markup' | 'JSON';

/** Words, in any letters, or a pattern. */
export type Words = string | RegExp;

/** What is replaced, by what, how to mend it, and what patients read in its place. */
type Slip = readonly [from: string, to: string, mend: Words, reads?: string];

interface Where {
  readonly at?: string;
  readonly place: readonly Words[];
  /** Where the message is about what was there before. */
  readonly own?: readonly string[];
}

/** Slips in one part of a page. */
export const slips = (
  way: Way,
  { at = '', place, own }: Where,
  ...list: readonly Slip[]
): readonly Mutation[] =>
  list.map(([from, to, mend, reads]) => ({
    way,
    at,
    place,
    from,
    to,
    mend,
    own: own ?? newIn(to, from),
    reads,
  }));

/** The words of a text that are not in another. Signs alone are none. */
function newIn(text: string, other: string): readonly string[] {
  const words = (from: string) =>
    from.split(/(?:[\s"=<>:[\]]|[,;](?!\d))+/).filter((word) => /[\p{L}\d]/u.test(word));
  const known = words(other);
  return words(text.replace(/&lt;/g, '<')).filter((word) => !known.includes(word));
}

/** What patients read in place of what cannot be read. */
export const MISTAKE = 'There is a mistake on this page, so this number is not shown.';
export const COMPARED_MISTAKE =
  'There is a mistake on this page, so the number to compare with is not shown.';
export const CERTAINTY_MISTAKE = 'There is a mistake on this page, so how sure this is, is not shown.';
export const PRICE_MISTAKE = 'There is a mistake on this page, so this price is not shown.';

/** How an author is told what a number looks like, a day, a month. */
export const NUMBER = /number|denominator/;
export const DAY = 'year-month-day';
export const AGE = /2026-11\b/;
