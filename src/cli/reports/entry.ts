import type { Grade } from '../../audit/finding.js';
import type { Assessed } from '../../audit/standards.js';
import type { Weight } from '../../audit/rules/balance.js';

/** One thing that the check tells of a file. */
export interface Entry {
  readonly rule: string;
  readonly grade: Grade;
  /** Where it is, in the author’s words: the row, the option, the part. */
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
  /** In a document: `comparison.groups[0].rows[2]`. */
  readonly path?: string;
  /** What stands there. */
  readonly got: string;
  readonly mend: string;
  /** What is known instead. */
  readonly instead?: string;
  /** What was meant, as it seems. */
  readonly near?: string;
  readonly why?: string;
  readonly source?: string;
  readonly items: readonly string[];
  /** Where the rule is explained, from the root of the package. */
  readonly docs: string;
  /** Why its author leaves it so. Then it counts for nothing. */
  readonly answer?: string;
}

/** What the check says of a file. */
export interface CheckedFile {
  readonly file: string;
  /** Why it could not be read at all. */
  readonly unread?: string;
  /** Where reading it ended. */
  readonly line?: number;
  readonly column?: number;
  readonly entries: readonly Entry[];
  /** For each aid of the file. None: it is a page without one. */
  readonly aids: readonly {
    readonly decision: string | undefined;
    readonly assessed: readonly Assessed[];
    readonly weights: readonly Weight[];
  }[];
}

/** What counts: errors, and warnings that nobody has answered. */
export const countOf = ({ entries }: CheckedFile, grade: Grade): number =>
  entries.filter((entry) => entry.grade === grade && entry.answer === undefined).length;

export const answered = ({ entries }: CheckedFile): number =>
  entries.filter(({ answer }) => answer !== undefined).length;

/** With one point at its end. */
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** What is known, what was meant, and what to write. */
export const helpOf = ({ instead, near, mend }: Entry): string =>
  [
    instead !== undefined && sentence(`Known: ${instead}`),
    near !== undefined && `Did you mean “${near}”?`,
    `Write: ${mend}.`,
  ]
    .filter(Boolean)
    .join(' ');

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `page.html: 2 errors, 1 warning, 3 answered`; `aid.json:3:1: is not JSON` */
export const summaryOf = (file: CheckedFile): string =>
  `${[file.file, file.line, file.column].filter((one) => one !== undefined).join(':')}: ${countsOf(file)}`;

export const countsOf = (file: CheckedFile): string =>
  file.unread ??
  // nothing found in it would be told as if somebody had looked
  (file.aids.length ? undefined : 'there is no decision aid in it') ??
  [
    many(countOf(file, 'error'), 'error'),
    many(countOf(file, 'warning'), 'warning'),
    ...(answered(file) ? [`${answered(file)} answered`] : []),
  ].join(', ');

export interface Format {
  /** What is written, for all files together. */
  readonly write: (files: readonly CheckedFile[]) => string;
  readonly ending: string;
}
