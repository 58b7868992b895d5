/** What stands in a document and cannot be read: it is no part of what was read, and is not lost for that. */
import { clean } from './text.js';

/** What a page had from a document that could not be read there. */
export class Unread {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Of objects that were read: by its field, the text of what could not be. Weak, so that a document stays plain data. */
const unread = new WeakMap<object, Readonly<Record<string, string>>>();

export const unreadIn = (read: object): Readonly<Record<string, string>> => unread.get(read) ?? {};

export function setUnread<Read extends object>(read: Read, texts: Readonly<Record<string, string>>): Read {
  unread.set(read, texts);
  return read;
}

/** The author’s text for a patient’s page. Nothing: it is blank. */
export function textFrom(value: unknown): string | undefined {
  if (value instanceof Unread) return value.text;
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return value ? '?' : undefined;
  return clean(value.map((one: unknown) => (Array.isArray(one) ? '?' : textFrom(one))).join(' '));
}
