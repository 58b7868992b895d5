/** Where two documents differ. */
import { joinPath } from '../document/path.js';
import type { AidDocument } from '../document/schema.js';

export interface Difference {
  readonly path: readonly (string | number)[];
  /** For the author. */
  readonly message: string;
}

/** @param read what came of a document. @param meant the document */
export function differences(read: AidDocument, meant: AidDocument): Difference[] {
  const found: Difference[] = [];
  const compare = (one: unknown, other: unknown, path: readonly (string | number)[]): void => {
    if (isHolder(one) && isHolder(other) && Array.isArray(one) === Array.isArray(other)) {
      const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
      for (const key of keys)
        compare(one[key], other[key], [...path, Array.isArray(one) ? Number(key) : key]);
    } else if (one !== other) {
      const where = path.reduce<string>((so, key) => joinPath(so, key), '');
      found.push({
        path,
        message:
          one === undefined
            ? `${where}: is not in it.`
            : `${where}: is read as ${JSON.stringify(one).slice(0, 80)} there.`,
      });
    }
  };
  compare(read, meant, []);
  return found;
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
