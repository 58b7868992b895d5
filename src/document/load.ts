/** Reads a decision aid from data: what JSON holds, or what was read from a page. */
import * as v from 'valibot';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { attributeOf } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import { resembles } from '../reading/resembles.js';
import type { Data } from './attributes.js';
import { MEANS } from './fields.js';
import { inForm, type Tell } from './form.js';
import { joinPath, setPath } from './path.js';
import { aidDocument, cell, HOLDS, pieces, type AidDocument, type DocumentText } from './schema.js';
import { clean, normalizeInlines } from './text.js';
import { setUnread, textFrom, Unread, unreadIn } from './unread.js';

/** What a field is that the schema does not have. */
const UNKNOWN = 'a field that is not known';

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
 * lost; what is made of the document knows that something stands there (`unreadIn`). What comes back has one form only: white space collapsed, what is blank or empty left out, a cell as short as it
 * can be. Never throws.
 */
export function readData(data: unknown): { value: AidDocument; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (where, got, allowed, known) => {
    const rule = got === UNKNOWN ? 'document-unknown' : 'document-field';
    problems.push({
      rule,
      element: decisionAid.tag,
      where: where || 'document',
      got,
      allowed: String(allowed),
      ...(where && { path: where }),
      ...(known && { known }),
    });
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

/** Whether what was read is an aid. Other files of data have some of its settings, too: a package has authors. */
export const isAid = (read: AidDocument): boolean =>
  Object.keys(read).some((name) => name === 'decision' || !Object.hasOwn(decisionAid.settings, name));

/** What of the value fits the schema. Nothing: it is blank, or nothing of it fits. */
function readAs(schema: Schema, value: unknown, path: string, tell: Tell): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema.wrapped) return readAs(schema.wrapped, value, path, tell);
  if (value instanceof Unread) {
    const { issues } = v.safeParse(schema as unknown as v.GenericSchema, value.text);
    return tell(path, named(value.text), issues?.[0].message ?? schema.message);
  }
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
    const unread: Record<string, string> = {};
    const known = Object.keys(schema.entries);
    const put = (key: string, bad: unknown) => {
      const text = textFrom(bad);
      if (text !== undefined) unread[key] = text;
    };
    for (const key of Object.keys(value)) {
      const where = joinPath(path, key);
      if (Object.hasOwn(schema.entries, key)) {
        let isTold = false;
        const own = readAs(schema.entries[key]!, value[key], where, (...told) => {
          isTold = true;
          return tell(...told);
        });
        if (own !== undefined) read[key] = own;
        else if (isTold) put(key, value[key]);
      } else if (value[key] !== undefined) {
        tell(where, UNKNOWN, known.join(', '), known);
        const meant = known.find((name) => isMeant(key, name));
        if (meant !== undefined && (value[meant] ?? undefined) === undefined) put(meant, value[key]);
      }
    }
    return setPath(setUnread(read, unread), path);
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return misfit();
    if (schema === (pieces as unknown)) return readPieces(value, path, tell);
    const placeholder = schema.pipe?.find(({ metadata }) => metadata)?.metadata?.[HOLDS];
    const items = value.flatMap((item: unknown, index): unknown[] => {
      let isTold = false;
      const where = joinPath(path, index);
      const read = readAs(schema.item!, item, where, (...told) => {
        isTold = true;
        return tell(...told);
      });
      if (schema.item === (cell as unknown)) {
        // a cell in which something stands is no hole
        const lost = isObject(read) ? unreadIn(read)['text'] : read === undefined && isTold && textFrom(item);
        const mistake = lost && { chance: setPath(setUnread({}, { events: lost }), where) };
        if (mistake) return [isObject(read) ? { ...read, text: [mistake] } : mistake];
      }
      return (read ?? placeholder) === undefined ? [] : [read ?? placeholder];
    });
    // names and numbers of a list count once
    const isOnce = ['string', 'picklist', 'number'].includes(schema.item!.type);
    if (!items.length) return undefined;
    if (isOnce) return [...new Set(items)];
    // where something is left out, the others are no longer counted as their author counts them
    return items.length === value.length ? setPath(items, path) : items;
  }

  const leaf = typeof value === 'string' ? clean(value) : typeof value === 'number' ? value + 0 : value;
  // what is blank or off is not there
  if (leaf === undefined || (leaf === false && schema.type === 'boolean')) return undefined;
  const { success, output, issues } = v.safeParse(schema as unknown as v.GenericSchema, leaf);
  if (success) return output;
  tell(
    path,
    named(value),
    issues[0].message,
    schema.type === 'picklist' ? (schema.options as unknown as readonly string[]) : undefined,
  );
  const means = schema.pipe?.find(({ metadata }) => metadata)?.metadata?.[MEANS];
  return isObject(means) && typeof leaf === 'string' && Object.hasOwn(means, leaf) ? means[leaf] : undefined;
}

/** Whether a field is nearly another, as attributes are. */
const isMeant = (key: string, name: string): boolean =>
  name.toLowerCase() === key.replace(/[-_]/g, '').toLowerCase() ||
  resembles(attributeOf(key), attributeOf(name));

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
      const where = joinPath(path, index);
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
