/** Where two documents differ. */
import { placeInWords } from '../author/describe.js';
import { joinPath } from '../document/path.js';
import type { AidDocument } from '../document/schema.js';
import { placed } from './columns.js';

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
      const where = placeIn(meant, path);
      found.push({
        path,
        message:
          one === undefined
            ? `${where}: ${inWords(other)} is not in it.`
            : `${where}: ${other === undefined ? 'has' : `${inWords(other)} is read as`} ${inWords(one)} there.`,
      });
    }
  };
  compare(read, meant, []);
  return found;
}

/** The row and the option, where it is an answer; or else its path. */
function placeIn({ comparison }: AidDocument, path: readonly (string | number)[]): string {
  const [, , group, , row, , index] = path;
  const found = comparison?.groups?.[Number(group)]?.rows?.[Number(row)];
  const at = placed(found?.cells ?? [])[Number(index)];
  if (path[5] !== 'cells' || !at) return path.reduce<string>((so, key) => joinPath(so, key), '');
  return placeInWords({
    row: found?.title ?? `${Number(row) + 1}`,
    option: comparison?.options?.[at.column]?.name,
  });
}

/** In words of an author, and no more of them than show which. */
function inWords(value: unknown): string {
  const kind = (name: string) => isHolder(value) && name in value;
  const called = kind('chance') ? 'a number: ' : kind('list') ? 'a list: ' : '';
  const words: string[] = [];
  const collect = (one: unknown) => {
    if (isHolder(one)) Object.values(one).forEach(collect);
    else if (one !== undefined) words.push(typeof one === 'string' ? one : JSON.stringify(one));
  };
  collect(value);
  return `${called}“${words.join(' ').slice(0, 80)}”`;
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
