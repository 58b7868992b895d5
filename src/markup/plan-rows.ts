import type { Declaration } from '../model/declaration.js';
import { columnsUnder, type GridRow, type Place } from '../reading/grid.js';
import type { Rule } from '../reading/problem.js';
import { authorText, type ReadableNode } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { columnsOf, settingsOf } from './hooks.js';
import { hasUnsaid } from './lines.js';
import { MARKS } from './numbers.js';
import { UNREAD } from '../reading/settings.js';
import type { AttributeValues } from './settings.js';

/** Settings of a row that are told only beside its numbers. */
const ONLY_WITH_NUMBERS =
  /^((comparator-)?of|comparator(-events)?|outcome|treatment|timeframe|population|certainty|currency|per|times(-high)?|months|(from|to)-month)$/;

/** Settings that a count of people gives, or a ratio. */
const COUNTED = /^((comparator-)?(events|of)|low|high|difference.*|measure)$/;

/** Settings that are a price together. */
const PRICED = /^(price|low|high)$/;

export interface Column {
  readonly heading: string;
  /** What its cells say. Nothing: the first such column names the items, another has more words. */
  readonly name: string | undefined;
  /** Its heading is not quite the name: nothing is read in it. */
  readonly isMisspelt?: boolean;
  /** Nobody has written into it. */
  readonly isBlank: boolean;
}

/** What the rows of a table are read by. */
interface Context<Element extends Writable<Element>> {
  readonly enhancement: Enhancement<Element>;
  readonly item: Declaration;
  readonly columns: readonly Column[];
  /** That of the prices. */
  readonly currency: string | undefined;
}

/** A row that becomes an item, with what that does not say itself. */
export interface ItemPlan<Element> {
  readonly settings: AttributeValues;
  readonly title: Element | undefined;
  readonly words: readonly { readonly cell: Element; readonly heading: string }[];
}

export type RowPlan<Element> = ItemPlan<Element> | { readonly notes: readonly Element[] };

/**
 * Reads each row, and moves nothing yet. Nothing: there is one that cannot be parted from another, and the author is told.
 *
 * @param option of the rows that name none
 */
export function planRows<Element extends Writable<Element>>(
  context: Context<Element>,
  rows: readonly GridRow<Element>[],
  option: string | undefined,
): RowPlan<Element>[] | undefined {
  const { enhancement, item, columns } = context;
  const isTitled = 'option' in settingsOf(item) && columns.every(({ name }) => name !== 'option');
  const isOneColumn = columns.filter(({ isBlank }) => !isBlank).length === 1;
  const plans: RowPlan<Element>[] = [];
  for (const index of rows.keys()) {
    const row = rows[index]!;
    const own = enhancement.settingsIn(row.element, item);
    const isItem = row.kind === 'data' || isOneColumn || Object.keys(own).length > 0;
    if (row.kind === 'header' || (row.kind === 'blank' && !isItem)) continue;
    if (row.kind === 'caption' || !isItem) {
      // a title over the rows of an option, or a note
      if (isTitled && row.kind === 'group') option = row.title;
      else
        plans.push({
          notes: row.titles.flatMap((place) => (place.row === index && !place.isBlank ? place.cell : [])),
        });
      continue;
    }
    const plan = planItem(context, row, index, own);
    if (!plan) return undefined;
    option = plan.settings['option'] ?? option;
    plans.push({ ...plan, settings: { ...plan.settings, ...(option !== undefined && { option }) } });
  }
  return plans;
}

/**
 * Whether the column that names the items does so. With numbers in it, its heading is one that cannot be read: the author is
 * told, since the heading of a name is not shown.
 */
export function namesItems<Element extends Writable<Element>>(
  { enhancement, item, columns, currency }: Context<Element>,
  rows: readonly GridRow<Element>[],
): boolean {
  const { parser } = enhancement;
  const titles = titlesIn(columns);
  const isNumber = (text: string) => {
    const read = { ...parser.parseSetting(item, 'price', text, currency), ...parser.parseCount(text) };
    return /^\P{L}*\p{Nd}\P{L}*$/u.test(text) || 'low' in read || 'high' in read || 'events' in read;
  };
  const isWrong = rows.some(
    ({ kind, places }) =>
      kind === 'data' &&
      places.some((place) => columnsUnder(place).includes(titles) && isNumber(authorText(place.cell))),
  );
  if (isWrong)
    enhancement.problem('header row', columns[titles]!.heading, 'markup-heading', ...columnsOf(item));
  return !isWrong;
}

const titlesIn = (columns: readonly Column[]): number =>
  columns.findIndex(({ name, isBlank }) => !name && !isBlank);

/** A cell of an item, and what could be read of it. */
interface ReadCell<Element> {
  readonly place: Place<Element>;
  readonly cell: Element;
  readonly text: string;
  readonly heading: string;
  readonly isTitle: boolean;
  /** What it stands for. */
  readonly names: readonly string[];
  /** Nothing: it cannot be read, or another cell says something else. */
  readonly values: AttributeValues | undefined;
  /** Its author is told of the heading. */
  readonly isMisspelt: boolean;
  /** It could be read, and another number of the row cannot be. */
  readonly isLeft?: boolean;
  /** What is amiss in it beside others. */
  readonly amiss?: Rule | undefined;
}

function planItem<Element extends Writable<Element>>(
  context: Context<Element>,
  { places }: GridRow<Element>,
  index: number,
  own: AttributeValues,
): ItemPlan<Element> | undefined {
  const { enhancement, item } = context;
  const cells = evened(readCells(context, places), item);
  // where no column is for the number, or for the price, one that has no name may say it
  const unnamed = context.columns.some(({ name = '' }) => /^(events|price|low|high)$/.test(name))
    ? []
    : ['events', 'price'];
  const read = Object.assign({}, ...cells.map(({ values }) => values), own) as AttributeValues;
  const known = Object.entries(read).filter(([name]) => name in settingsOf(item));
  // what a cell says in words that cannot be read: nothing is said beside them
  const inWords = cells
    .filter(({ values, place, isTitle }) => !values && !place.isBlank && !isTitle)
    .flatMap(({ names }) => (names.length ? names : unnamed))
    .map((name) => (PRICED.test(name) ? 'price' : name))
    .filter((name) => settingsOf(item)['in-words']?.values?.includes(name));
  const unread = cells
    .filter(({ values, text, isTitle }) => !values && text && !isTitle)
    .flatMap(({ names, text }) => names.map((name) => [name, UNREAD + text] as const))
    .filter(([name]) => name in settingsOf(item) && !inWords.includes(PRICED.test(name) ? 'price' : name));
  const isCounted = 'events' in read || 'low' in read || 'high' in read;
  const title = cells.find(({ isTitle }) => isTitle);
  const words = cells.filter(
    (cell) => !cell.place.isBlank && (cell.isTitle || !isTold(cell, item, { isCounted })),
  );
  for (const cell of cells) {
    // its words can be moved to one item only
    const isShared = cell.place.row !== index && words.includes(cell);
    const [rule, ...known] = isShared ? (['markup-shared'] as const) : (amissIn(context, cell) ?? []);
    const place = { row: title?.text, option: cell.heading };
    if (rule) enhancement.problem(place, cell.text, rule, ...known);
    if (isShared) return undefined;
  }
  return {
    settings: {
      ...Object.fromEntries([...unread, ...known]),
      ...(inWords.length && {
        'in-words': [...new Set([...inWords, ...(own['in-words']?.split(' ') ?? [])])].join(' '),
      }),
    },
    title: title?.place.isBlank ? undefined : title?.cell,
    words: words.filter(({ isTitle }) => !isTitle),
  };
}

/** Reads the cells of a row, each for every column that it stands under. */
function readCells<Element extends Writable<Element>>(
  { enhancement, item, columns, currency }: Context<Element>,
  places: readonly Place<Element>[],
) {
  const titles = titlesIn(columns);
  const found: Record<string, string> = {};
  return places.map((place): ReadCell<Element> => {
    const { cell } = place;
    const text = authorText(cell);
    const under = columnsUnder(place).filter((column) => !columns[column]!.isBlank);
    const heading = [...new Set(under.map((column) => columns[column]!.heading).filter(Boolean))].join(' – ');
    const isTitle = under.includes(titles);
    const names = isTitle ? [] : under.flatMap((column) => columns[column]!.name ?? []);
    const isMisspelt = under.some((column) => columns[column]!.isMisspelt);
    let values: AttributeValues | undefined = names.length === under.length && !isMisspelt ? {} : undefined;
    for (const name of names) {
      const read = enhancement.parser.parseSetting(item, name, text, currency);
      // what another column says in another way is left as it is
      const isSame = read && Object.entries(read).every(([key, value]) => (found[key] ?? value) === value);
      values = values && isSame ? { ...values, ...read } : undefined;
    }
    Object.assign(found, values);
    return { place, cell, text, heading, isTitle, isMisspelt, names, values };
  });
}

/** Of a row all numbers of people are read or none, and so of a price both ends: where one cannot be, the others stay words. */
function evened<Element>(
  cells: readonly ReadCell<Element>[],
  item: Declaration,
): readonly ReadCell<Element>[] {
  const isOfPeople = 'events' in settingsOf(item);
  const counts = cells.filter(({ names }) =>
    names.some((name) => (isOfPeople ? COUNTED : PRICED).test(name)),
  );
  const has = (name: string) => counts.some(({ values }) => values?.[name] !== undefined);
  // a ratio is no count that another can be compared with
  const isRatio = ({ values }: ReadCell<Element>) => Boolean(values?.['measure'] && has('comparator-events'));
  // ends of a price that have changed places: both are its author's to mend
  const { low, high } = Object.assign({}, ...counts.map(({ values }) => values)) as AttributeValues;
  const amiss = !isOfPeople && Number(low) > Number(high) ? 'order-reversed' : undefined;
  const isWrong = (cell: ReadCell<Element>) => isRatio(cell) || (!cell.values && /\p{Nd}/u.test(cell.text));
  if (!amiss && !counts.some(isWrong)) return cells;
  return cells.map((cell) =>
    counts.includes(cell) && cell.values
      ? { ...cell, values: undefined, amiss, isLeft: !(amiss ? cell === counts[0] : isRatio(cell)) }
      : cell,
  );
}

/** What its author is told of a cell: a rule, and what there is to choose from. Nothing: all is well. */
function amissIn<Element extends Writable<Element>>(
  { enhancement: { parser }, item, currency }: Context<Element>,
  { text, isTitle, isMisspelt, names: [name], values, isLeft, amiss }: ReadCell<Element>,
): [rule: Rule, ...known: string[]] | undefined {
  if (isTitle || isMisspelt || isLeft) return undefined;
  if (amiss) return [amiss];
  // words of the author that are nearly one of those that it knows
  for (const one of name === 'events' ? ['finding'] : name ? [name] : []) {
    const near = parser.nearName(text, (settingsOf(item)[one]?.values ?? []).map(String));
    if (near !== undefined) return ['markup-unread', ...new Set([near, ...parser.wordsFor(item, one)!])];
  }
  if (values) return undefined;
  if (name === 'price' && /\p{Sc}/u.test(text) && !currency) return ['markup-currency'];
  const words = name && parser.wordsFor(item, name);
  if (words) return ['markup-unread', ...words];
  if (name) return ['markup-number', name];
  // a number that the element does not know of would stand beside “not known”
  return parser.seemsCounted(text, { isOfPeople: 'events' in settingsOf(item) })
    ? ['markup-heading', ...columnsOf(item)]
    : undefined;
}

/** Whether the element says all of a cell: without a number some facts are not said, and links and pictures never are. */
function isTold(
  { cell, text, names, values }: ReadCell<ReadableNode>,
  item: Declaration,
  { isCounted }: { readonly isCounted: boolean },
): boolean {
  return (
    values !== undefined &&
    Object.keys(values).every((name) => name in settingsOf(item)) &&
    (isCounted || !names.some((name) => ONLY_WITH_NUMBERS.test(name))) &&
    !hasUnsaid(cell) &&
    !MARKS.test(text)
  );
}
