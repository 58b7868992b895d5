/**
 * What the author is working on: a document as its file has it, with what the library does not know of it, and with what was
 * typed and cannot be read yet. It is never changed: each change makes another. What is read of it is read by the library.
 */

/** A document, or what will be one. */
export type Draft = Readonly<Record<string, unknown>>;

/** Where something stands in it: fields by their names, items of lists by their numbers. */
export type Path = readonly (string | number)[];

type Box = Readonly<Record<string | number, unknown>>;

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;

/** What stands there. Nothing: nothing does. */
export const at = (draft: unknown, path: Path): unknown =>
  path.reduce(
    (from: unknown, key) => (isBox(from) && Object.hasOwn(from, key) ? from[key] : undefined),
    draft,
  );

/** The same without some of its fields. */
export const without = (from: Box, ...fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(from).filter(([field]) => !fields.includes(field)));

/** The list that stands there. Empty: none does. */
export function listAt(draft: unknown, path: Path): readonly unknown[] {
  const value = at(draft, path);
  return Array.isArray(value) ? value : [];
}

/** The words that stand there, as text. A number is one, too. */
export function textAt(draft: unknown, path: Path): string {
  const value = at(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The same with something else there. Nothing, and what then holds nothing: the field is gone. */
export const put = (draft: Draft, path: Path, value: unknown): Draft =>
  (putIn(draft, path, value) ?? {}) as Draft;

function putIn(from: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items: unknown[] = Array.isArray(from) ? [...(from as unknown[])] : [];
    // an item keeps its place
    items[key] = putIn(items[key], rest, value) ?? (isBox(items[key]) ? {} : '');
    return items;
  }
  const fields: Box = isBox(from) && !Array.isArray(from) ? from : {};
  const others = without(fields, key);
  const made = putIn(at(fields, [key]), rest, value);
  if (made === undefined || made === '' || (Array.isArray(made) && !made.length))
    return Object.keys(others).length ? others : undefined;
  // a field keeps its place among the others
  return { ...fields, [key]: made };
}

/** The same list with an item more. */
export const insert = (draft: Draft, path: Path, index: number, item: unknown): Draft =>
  put(draft, path, listAt(draft, path).toSpliced(index, 0, item));

export const remove = (draft: Draft, path: Path, index: number): Draft =>
  put(draft, path, listAt(draft, path).toSpliced(index, 1));

/** The same list with an item in another place. */
export function move(draft: Draft, path: Path, from: number, to: number): Draft {
  const items = listAt(draft, path);
  return put(draft, path, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
}

/** A path in the words of findings: `comparison.groups[0].title`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );

/** A name without spaces made of words, which no other has. */
export function nameFor(words: string, taken: readonly string[], otherwise: string): string {
  const base =
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || otherwise;
  let name = base;
  for (let number = 2; taken.includes(name); number++) name = `${base}-${number}`;
  return name;
}
