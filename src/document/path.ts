/** Where what was read stands in its document, as its author has it: `comparison.groups[0].rows[2]`. */

/** Weak, so that a document stays plain data. */
const paths = new WeakMap<object, string>();

export function setPath<Read extends object>(read: Read, path: string | undefined): Read {
  if (path !== undefined) paths.set(read, path);
  return read;
}

/** The path of an object or a list. Nothing: it is not known. */
export const pathOf = (read: object | undefined): string | undefined => read && paths.get(read);

/** The path of a field of an object, or of an item of a list. */
export function pathIn(read: object | undefined, key: string | number): string | undefined {
  const path = pathOf(read);
  return path === undefined ? undefined : joinPath(path, key);
}

export const joinPath = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key;
