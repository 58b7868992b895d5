/** Where things stand in the text of a JSON file, and what is amiss in it. */

/** A place in a file, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export interface JsonFile {
  /** Nothing: the text is no JSON, and `mistake` says where. */
  readonly data?: unknown;
  readonly mistake?: Spot & { readonly expected: string };
  /** Where each field and each item of a list begins, by its path: `comparison.groups[0].title`. All of it has none. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Fields that stand twice in one object. The last one counts, as everywhere. */
  readonly twice: readonly (Spot & { readonly path: string })[];
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/uy;

/** What may come next, by what has come. */
const EXPECTED = {
  value: 'a value: text in "…", a number, true, false, null, { or [',
  first: 'a value or ]',
  key: 'the name of a field in "…", and no comma before a }',
  firstKey: 'the name of a field in "…", or }',
  colon: 'a colon after the name of the field',
  more: 'a comma, or the end of the list or object',
  end: 'nothing more',
  deep: 'nothing that is nested so deeply',
} as const;

/** No document is nested so deeply. */
const DEEPEST = 500;

/** An object or list that is open. */
interface Open {
  readonly isList: boolean;
  readonly path: string;
  /** The names so far. */
  readonly keys: Set<string>;
  /** The field or item that it is at. */
  at: string | number;
}

/** Whether a file is a document and no page, by its name, else by how it begins. */
export const isDocument = (name: string, text: string): boolean =>
  // a page may begin with a bracket of its content system
  /\.json$/i.test(name) || (!/\.html?$/i.test(name) && /^\s*[{[]/.test(text));

/** Reads the text of a JSON file. What it says of the text is told with its place; the data are the platform’s. */
export function readJson(text: string): JsonFile {
  const found = new Map<string, Spot>();
  const twice: (Spot & { path: string })[] = [];
  const open: Open[] = [];
  const spotOf = spots(text);
  let expects: keyof typeof EXPECTED = 'value';
  let position = 0;

  const isAfterValue = () => (open.length ? 'more' : 'end');
  const pathOf = ({ isList, path, at }: Open) =>
    isList ? `${path}[${at}]` : path ? `${path}.${at}` : `${at}`;
  const put = () => {
    const around = open.at(-1);
    if (!around) found.set('', spotOf(position));
    else if (around.isList) found.set(pathOf(around), spotOf(position));
  };

  for (;;) {
    SPACE.lastIndex = position;
    position += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = position;
    const [token = ''] = TOKEN.exec(text) ?? [];
    const around = open.at(-1);
    const isValue = expects === 'value' || expects === 'first';
    if (!token) {
      if (position === text.length && expects === 'end') break;
      return { spots: found, twice, mistake: { ...spotOf(position), expected: EXPECTED[expects] } };
    }
    if (open.length > DEEPEST)
      return { spots: found, twice, mistake: { ...spotOf(position), expected: EXPECTED.deep } };
    if (isValue && /^[{[]/.test(token)) {
      put();
      const isList = token === '[';
      open.push({ isList, path: around ? pathOf(around) : '', keys: new Set(), at: isList ? 0 : '' });
      expects = isList ? 'first' : 'firstKey';
    } else if (isValue && /^["\-\dtfn]/.test(token)) {
      put();
      expects = isAfterValue();
    } else if ((expects === 'key' || expects === 'firstKey') && token.startsWith('"')) {
      const key = JSON.parse(token) as string;
      around!.at = key;
      const path = pathOf(around!);
      const spot = spotOf(position);
      if (around!.keys.has(key)) twice.push({ path, ...spot });
      around!.keys.add(key);
      found.set(path, spot);
      expects = 'colon';
    } else if (expects === 'colon' && token === ':') {
      expects = 'value';
    } else if (expects === 'more' && token === ',') {
      if (around!.isList) around!.at = Number(around!.at) + 1;
      expects = around!.isList ? 'value' : 'key';
    } else if (
      (around?.isList && (expects === 'more' || expects === 'first') && token === ']') ||
      (around && !around.isList && (expects === 'more' || expects === 'firstKey') && token === '}')
    ) {
      open.pop();
      expects = isAfterValue();
    } else {
      return { spots: found, twice, mistake: { ...spotOf(position), expected: EXPECTED[expects] } };
    }
    position += token.length;
  }
  return { data: JSON.parse(text), spots: found, twice };
}

/** Where a path leads. Of what is missing, where that begins which it is missing from. */
export function spotAt(path: string, spots: JsonFile['spots']): Spot | undefined {
  let known = path;
  while (known && !spots.has(known)) known = known.replace(/[.[]?[^.[]*$/, '');
  return spots.get(known);
}

/** The place of each position of a text, asked from its beginning to its end. */
export function spots(text: string): (position: number) => Spot {
  let line = 1;
  let start = 0;
  const endOfLine = () => (text.indexOf('\n', start) + 1 || Infinity) - 1;
  let end = endOfLine();
  return (position) => {
    while (end < position) {
      line++;
      start = end + 1;
      end = endOfLine();
    }
    return { line, column: position - start + 1 };
  };
}
