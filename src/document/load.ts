/** Reads a decision aid from data: what JSON holds, or what was read from a page. */
import * as v from 'valibot';
import type { Problem } from '../reading/problem.js';
import { normalizeText } from '../reading/settings.js';
import {
  aidDocument,
  HOLDS,
  pieces,
  type AidDocument,
  type DocumentCell,
  type Content,
  type DocumentText,
} from './schema.js';

/** What is read, before it is known to be anything. */
type Data = Readonly<Record<string, unknown>>;

interface Schema {
  readonly type: string;
  readonly message?: unknown;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly metadata?: Data }[];
}

/**
 * Reads a document. Unknown and bad fields are left out, each with a problem that names its path, and nothing else is
 * lost. What comes back has one form only: white space collapsed, what is blank or empty left out, a cell as short as it
 * can be. Never throws.
 */
export function readData(data: unknown): { value: AidDocument; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = (where: string, got: string, allowed: unknown) => {
    problems.push({ element: 'da-decision-aid', where: where || 'document', got, allowed: String(allowed) });
    return undefined;
  };
  try {
    const value = (readAs(aidDocument as unknown as Schema, data, '', tell) ?? {}) as AidDocument;
    return { value: inForm(value, tell), problems };
  } catch {
    // objects that throw when they are looked at; JSON has none
    tell('', 'data that cannot be read', 'what JSON can hold');
    return { value: {}, problems };
  }
}

type Tell = (where: string, got: string, allowed: unknown) => undefined;

/** What of the value fits the schema. Nothing: it is blank, or nothing of it fits. */
function readAs(schema: Schema, value: unknown, path: string, tell: Tell): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema.wrapped) return readAs(schema.wrapped, value, path, tell);
  const misfit = () => tell(path, named(value), schema.message);

  if (schema.type === 'union') {
    const fit = fitting(schema.options!, value);
    if (!fit) return misfit();
    // what the union says tells more than what one of its leaves says
    const said = fit.type === 'literal' ? { ...fit, message: schema.message } : fit;
    const read = readAs(said, value, path, tell);
    return isObject(read) && Object.keys(read).length === 0 ? undefined : read;
  }
  if (schema.entries) {
    if (!isObject(value)) return misfit();
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const where = path ? `${path}.${key}` : key;
      if (Object.hasOwn(schema.entries, key)) {
        const own = readAs(schema.entries[key]!, value[key], where, tell);
        if (own !== undefined) read[key] = own;
      } else if (value[key] !== undefined) {
        const known = Object.keys(schema.entries);
        const meant = known.find((name) => name.toLowerCase() === key.replace(/[-_]/g, '').toLowerCase());
        tell(where, 'a field that is not known', meant ?? known.join(', '));
      }
    }
    return read;
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return misfit();
    if (schema === (pieces as unknown)) return readPieces(value, path, tell);
    const placeholder = schema.pipe?.find(({ metadata }) => metadata)?.metadata?.[HOLDS];
    const items = value.flatMap((item: unknown, index): unknown[] => {
      const read = readAs(schema.item!, item, `${path}[${index}]`, tell) ?? placeholder;
      return read === undefined ? [] : [read];
    });
    // names and numbers of a list count once
    const isOnce = ['string', 'picklist', 'number'].includes(schema.item!.type);
    return items.length ? (isOnce ? [...new Set(items)] : items) : undefined;
  }

  const leaf = typeof value === 'string' ? clean(value) : typeof value === 'number' ? value + 0 : value;
  // what is blank or off is not there
  if (leaf === undefined || (leaf === false && schema.type === 'boolean')) return undefined;
  const { success, output, issues } = v.safeParse(schema as unknown as v.GenericSchema, leaf);
  return success ? output : tell(path, named(value), issues[0].message);
}

/** The one of a union's schemas that a value is meant for. */
function fitting(options: readonly Schema[], value: unknown): Schema | undefined {
  const those = options.filter(({ type, literal }) =>
    type === 'strict_object'
      ? isObject(value)
      : type === 'array'
        ? Array.isArray(value)
        : typeof value === (type === 'literal' ? typeof literal : type),
  );
  if (!isObject(value)) return those[0];
  return those.find(({ entries }) => Object.keys(value).some((key) => Object.hasOwn(entries!, key)));
}

function readPieces(items: readonly unknown[], path: string, tell: Tell): DocumentText | undefined {
  const item = pieces.item as unknown as Schema;
  return normalizeInlines(
    items.flatMap((one, index): Exclude<DocumentText, string> => {
      if (typeof one === 'string') return [one];
      const where = `${path}[${index}]`;
      const read = readAs(item, one, where, tell) as
        { strong?: string; link?: string; to?: string } | undefined;
      if (!read || read.strong !== undefined) return read ? [read] : [];
      const { link, to } = read;
      if (link === undefined) return tell(`${where}.link`, 'nothing', 'the words of the link') ?? [];
      if (to !== undefined) return [{ link, to }];
      if ((one as Data).to === undefined) tell(`${where}.to`, 'nothing', 'an address');
      // without an address that a link may have, the words stay
      return [link];
    }),
  );
}

/** Pieces in their one form: text joined, white space as a reader sees it. Nothing: there are no words. */
export function normalizeInlines(given: Exclude<DocumentText, string>): DocumentText | undefined {
  const joined: Exclude<DocumentText, string> = [];
  for (const piece of given) {
    const before = joined.at(-1);
    if (typeof piece !== 'string') {
      if (('strong' in piece && piece.strong) || ('link' in piece && piece.link)) joined.push(piece);
    } else if (typeof before === 'string') joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  const words = joined
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const text = spaced(piece);
      const from = index === 0 && text.startsWith(' ') ? 1 : 0;
      return text.slice(from, index === joined.length - 1 && text.endsWith(' ') ? -1 : undefined);
    })
    .filter(Boolean);
  const [first] = words;
  if (words.length > 1 || typeof first !== 'string') return words.length ? words : undefined;
  return clean(first);
}

/** White space and what no page can show, as one space; halves of characters, as the sign for that. */
const spaced = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\x00-\x20\x7f-\x9f]+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd');

/** Text in its one form. Nothing: it is blank. */
export const clean = (text: string | null | undefined): string | undefined => {
  const kept = spaced(text ?? '').replace(/^ | $/g, '');
  return normalizeText(kept) ? kept : undefined;
};

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value is, for its author. */
function named(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  const kind = typeof value;
  return kind === 'number' || kind === 'boolean'
    ? String(value)
    : `${kind === 'object' ? 'an' : 'a'} ${kind}`;
}

/** The parts of an aid that hold a tool, in their order. */
export const TOOLS = [
  'comparison',
  'sideEffects',
  'values',
  'timeline',
  'questions',
  'costs',
  'checks',
  'summary',
] as const;

/** The rest of the one form: what a page could not tell from something else. */
function inForm(document: AidDocument, tell: Tell): AidDocument {
  delete document.$schema;
  const { comparison, sideEffects, questions, values, timeline, checks } = document;
  for (const [at, group] of comparison?.groups?.entries() ?? []) {
    const rows = group.rows?.filter((row, index) => {
      row.cells = row.cells?.map(asCell);
      return (
        row.cells ??
        tell(`comparison.groups[${at}].rows[${index}].cells`, 'nothing', 'a cell for each option')
      );
    });
    if (rows?.length) group.rows = rows;
    else delete group.rows;
  }
  const groups = comparison?.groups?.filter(({ title, rows }) => title ?? rows);
  if (groups?.length) comparison!.groups = groups;
  else if (comparison) delete comparison.groups;

  // the first words of these are what they are about
  for (const effect of sideEffects?.flatMap(({ effects }) => effects ?? []) ?? []) {
    const name = begin(effect, 'name', 'text');
    if (name) effect.name = toDocumentString(name);
  }
  for (const item of questions?.items ?? []) begin(item, 'question', 'why');
  for (const value of values?.statements ?? []) begin(value, 'statement', 'more');
  for (const course of timeline?.courses ?? []) if (!course.steps) delete course.option;

  // words without a question to check are words
  if (checks && !checks.items) {
    const text = [...(checks.intro ?? []), ...(checks.more ?? [])];
    const { heading } = checks;
    document.closing = [
      { ...(heading !== undefined && { heading }), ...(text.length && { text }) },
      ...(document.closing ?? []),
    ];
    delete document.checks;
  }
  const { closing } = document;
  if (closing && !TOOLS.some((tool) => document[tool])) {
    document.sections = [...(document.sections ?? []), ...closing];
    delete document.closing;
  }
  for (const field of ['sections', 'closing'] as const) {
    const sections = document[field]?.filter(({ heading, text }) => heading ?? text);
    if (sections?.length) document[field] = sections;
    else delete document[field];
  }
  return document;
}

/** Takes the first words of the rest where the beginning is not said. */
function begin<Key extends string, Rest extends string>(
  item: { [K in Key]?: DocumentText | undefined } & { [K in Rest]?: Content | undefined },
  key: Key,
  rest: Rest,
): DocumentText | undefined {
  const [first, ...others] = (item[rest] ?? []) as Content;
  if (item[key] === undefined && first !== undefined) {
    const words = textOfBlock(first);
    Object.assign(item, { [key]: words, [rest]: others });
    if (!others.length) delete item[rest];
  }
  return item[key];
}

/** A paragraph or a list as one line of words. */
export const textOfBlock = (block: Content[number]): DocumentText =>
  typeof block === 'string' || Array.isArray(block)
    ? block
    : 'list' in block
      ? (normalizeInlines(
          (block.list ?? []).flatMap((item, index) => [
            index ? ' ' : '',
            ...(typeof item === 'string' ? [item] : item),
          ]),
        ) ?? '')
      : '';

/** Words as plain text. */
export const toDocumentString = (words: DocumentText): string =>
  typeof words === 'string'
    ? words
    : words
        .map((piece) =>
          typeof piece === 'string'
            ? piece
            : String('strong' in piece ? piece.strong : 'link' in piece ? piece.link : ''),
        )
        .join('');

/** A cell in its shortest form. */
function asCell(given: DocumentCell): DocumentCell {
  if (Array.isArray(given)) {
    const [first, ...others] = given;
    return first === undefined
      ? ''
      : others.length || Array.isArray(first) || isList(first)
        ? given
        : (first as DocumentCell);
  }
  if (typeof given === 'string' || !('span' in given || 'text' in given)) return given;
  return given.span !== undefined && given.span > 1 ? given : asCell(given.text ?? []);
}

const isList = (block: Content[number]): boolean => typeof block === 'object' && 'list' in block;
