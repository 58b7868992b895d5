/** An aid in plain markup that is read again as the same aid, and what of it no plain markup says. */
import { attributesFrom } from '../document/attributes.js';
import { readData } from '../document/load.js';
import { readDocument } from '../document/read.js';
import type { AidDocument, DocumentCell, DocumentText } from '../document/schema.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { chance } from '../model/declarations/chance.js';
import { slug } from '../reading/readable.js';
import { parseHtml } from '../server/parsed.js';
import { differences, type Difference } from './differences.js';
import { writePlainMarkup, type Level } from './plain-markup.js';
import { sayingsIn, type Ways } from './sayings.js';

/** What plain markup cannot say, and how it is taken out of a document. Whatever is not listed here, it can. */
export const cannot = {
  shortName: {
    what: 'An option that has no short name gets one, made of its name.',
    leave({ comparison }) {
      for (const option of comparison?.options ?? [])
        if (option.name !== undefined) option.value ??= slug(option.name) || undefined;
    },
  },
  nameless: {
    what: 'An option that has no name is written without what is said of it.',
    leave({ comparison }) {
      for (const option of comparison?.options ?? []) {
        if (option.name !== undefined) continue;
        delete option.value;
        delete option.approval;
        delete option.approvalSources;
        delete option.approvalAsOf;
      }
    },
  },
  optionless: {
    what: 'A comparison that names no options is left out: it would stay a table.',
    leave(aid) {
      if (!aid.comparison?.options?.some(({ name }) => name)) delete aid.comparison;
    },
  },
  beside: {
    what: 'Answers that stand under no option are left out.',
    leave({ comparison }) {
      const { options = [], groups = [] } = comparison ?? {};
      for (const { rows = [] } of groups)
        for (const row of rows) {
          let left = options.length;
          row.cells = row.cells?.filter((cell) => {
            const isUnder = left > 0;
            left -= spanOf(cell);
            return isUnder;
          });
        }
    },
  },
  unanswered: {
    what: 'A row with a title whose answers are all empty is left out: it would be the title of the rows after it.',
    leave({ comparison }) {
      for (const group of comparison?.groups ?? [])
        group.rows = group.rows?.filter(
          ({ title, cells = [] }) => title === undefined || !cells.every(isEmptyCell),
        );
    },
  },
  namesAgain: {
    what: 'A row without a title that has only the names of the options is left out: it would name the columns again.',
    leave({ comparison }) {
      const names = comparison?.options?.map(({ name }) => name) ?? [];
      const isName = (cell: DocumentCell, at: number) => isEmptyCell(cell) || cell === names[at];
      for (const group of comparison?.groups ?? [])
        group.rows = group.rows?.filter(
          ({ title, cells = [] }) =>
            (title !== undefined && title !== comparison?.corner) ||
            cells.every(isEmptyCell) ||
            !cells.every(isName),
        );
    },
  },
  bareEffect: {
    what: 'A side effect of which nothing is told but its name is left out: it would be a note.',
    leave({ sideEffects }) {
      for (const list of sideEffects ?? [])
        list.effects = list.effects?.filter((effect) => Object.keys(effect).some((key) => key !== 'name'));
    },
  },
  namelessEffect: {
    what: 'A side effect without a name, of which a number is told and nothing else, is left out: it would be a note.',
    leave({ sideEffects }) {
      for (const list of sideEffects ?? [])
        list.effects = list.effects?.filter((effect) =>
          Object.keys(effect).some((key) => !['events', 'of', 'finding'].includes(key)),
        );
    },
  },
  bareCost: {
    what: 'A cost of which nothing is told but what it is for is left out: it would be the name of an option.',
    leave({ costs }) {
      if (costs) costs.lines = costs.lines?.filter((line) => Object.keys(line).some((key) => key !== 'text'));
    },
  },
} satisfies Readonly<Record<string, { readonly what: string; readonly leave: (aid: AidDocument) => void }>>;

const spanOf = (cell: DocumentCell): number => (typeof cell === 'object' && 'span' in cell && cell.span) || 1;

const isEmptyCell = (cell: DocumentCell): boolean =>
  cell === '' ||
  (Array.isArray(cell) && !cell.length) ||
  (typeof cell === 'object' &&
    !['text', 'chance', 'icons'].some((field) => field in cell) &&
    !Array.isArray(cell));

export interface SaidPlainly {
  readonly html: string;
  /** What is read of it: the aid, without what cannot be said and without sentences that only say numbers. */
  readonly document: AidDocument;
  /** What is not said, or is read as something else. */
  readonly told: readonly string[];
}

/**
 * Writes an aid as plain markup, and reads it again: what is read as another thing where it stands in words is written in
 * another way.
 *
 * @param aid as it was read (`readData`)
 */
export function sayPlainly(aid: AidDocument, ways?: Ways): SaidPlainly {
  const { less, left } = sayable(aid);
  const document = unsaid(less, aid.lang);
  const levels = new Map<object, Level>();
  const write = (): { html: string; found: readonly Difference[]; items: ReadonlySet<object> } => {
    const items = new Set<object>();
    const html = writePlainMarkup(less, {
      ...(ways && { ways: ways.again() }),
      levels,
      onItem: (item) => items.add(item),
    });
    return { html, found: differences(readPlainly(html), document), items };
  };
  let written = write();
  while (written.found.length) {
    let isChanged = false;
    for (const { path } of written.found) {
      const around = along(less, path);
      const item = around.findLast((one) => written.items.has(one));
      for (const one of item ? [item] : inside(around.at(-1)!, written.items)) {
        const level = levels.get(one) ?? 0;
        if (level < 2) levels.set(one, level === 0 ? 1 : 2);
        isChanged ||= level < 2;
      }
    }
    if (!isChanged) break;
    written = write();
  }
  return {
    html: written.html,
    document,
    told: [...left, ...written.found.map(({ message }) => message)],
  };
}

/** What the reader of plain markup makes of it, as the command reads a file. */
export function readPlainly(html: string): AidDocument {
  const { root } = parseHtml(html);
  enhanceTree(root);
  return readDocument(root).value;
}

/** A document as far as plain markup can say it, and what it leaves out. */
function sayable(given: AidDocument): { readonly less: AidDocument; readonly left: readonly string[] } {
  let less = structuredClone(given);
  const left: string[] = [];
  for (const one of Object.values(cannot)) {
    const before = JSON.stringify(less);
    one.leave(less);
    // a short name is no loss
    if (one !== cannot.shortName && JSON.stringify(less) !== before) left.push(one.what);
  }
  less = structuredClone(readData(less).value);
  return { less, left };
}

/** The same without sentences that are nothing but the numbers: the elements say those, and nothing is said twice. */
export function unsaid(aid: AidDocument, lang: string | undefined): AidDocument {
  const { says } = sayingsIn(lang);
  const without = <Value>(value: Value): Value =>
    Array.isArray(value)
      ? (value.map(without) as Value)
      : typeof value === 'object' && value !== null
        ? (Object.fromEntries(
            Object.entries(value)
              .filter(
                ([key, words]) =>
                  key !== 'sentence' || !says(words as DocumentText, attributesFrom(value, chance.settings)),
              )
              .map(([key, part]) => [key, without(part)]),
          ) as Value)
        : value;
  return without(aid);
}

/** The objects that a path leads through, from outside. */
function along(from: object, path: readonly (string | number)[]): object[] {
  const found: object[] = [];
  let at: unknown = from;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    found.push(at);
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  if (typeof at === 'object' && at !== null) found.push(at);
  return found;
}

/** Those of some objects that stand in another. */
const inside = (from: object, those: ReadonlySet<object>): object[] =>
  Object.values(from)
    .filter((one): one is object => typeof one === 'object' && one !== null)
    .flatMap((one) => (those.has(one) ? [one] : inside(one, those)));
