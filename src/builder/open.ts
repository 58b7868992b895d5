/** Opens an aid that has been made before: a document, a page, or a table of numbers. */
import type { AidDocument } from '../document/schema.js';

/** What there is to tell of what was read. */
export interface Told {
  readonly message: string;
  /** Where: a line of the file (“line 12”), or a row and an option of a table. Absent: all of it. */
  readonly place?: string;
}

export interface Opened {
  /** Absent: there is no aid in it, or it cannot be read; what is told says why. */
  readonly document?: AidDocument;
  readonly told: readonly Told[];
}

/**
 * Reads an aid from the text of a file: JSON, a page with an aid in tags or in plain markup, or a table of numbers (CSV). Never
 * throws.
 *
 * @param name of the file, whose ending tells what it is. Empty: what it is shows in how it begins
 */
export function openAid(_text: string, _name = ''): Opened {
  return { told: [] };
}
