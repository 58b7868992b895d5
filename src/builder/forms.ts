/** What the builder hands over: an aid in the forms that a site can take. */
import type { AidDocument } from '../document/schema.js';

/** The forms, in the order in which they are offered. */
export const formIds = ['tags', 'wordpress', 'plain', 'json', 'page', 'frame', 'print'] as const;
export type FormId = (typeof formIds)[number];

/** An aid in one form. */
export interface Form {
  readonly id: FormId;
  /** What it is called. */
  readonly label: string;
  /** Whom it is for, and what to do with it. */
  readonly explains: string;
  /** A name for the file that it is saved as. */
  readonly fileName: string;
  /** All of it. */
  readonly text: string;
  /** What goes into another page, where that is not all of it: what shows a frame. */
  readonly snippet?: string;
  /** What of the aid this form does not say, or what it needs, in sentences. Empty: it says all. */
  readonly told: readonly string[];
}

export interface FormFiles {
  /** Where the style sheet and the script are: an address without a slash at its end. Absent: beside the page. */
  readonly files?: string;
  /** The text of `decision-aid.css`, to stand in pages. Absent: they link the file. */
  readonly styles?: string;
  /** The address at which the page of the frame will stand. Absent: one to be put in. */
  readonly address?: string;
}

/** An aid in all forms. Never throws: what cannot be read of the document is left out, and told. */
export function formsOf(_document: AidDocument, _files: FormFiles = {}): readonly Form[] {
  return [];
}
