import type { Declaration } from '../model/declaration.js';
import { columnsUnder, type GridRow, type Place } from '../reading/grid.js';
import { authorText, type ReadableNode } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { columnsOf, settingsOf } from './hooks.js';
import { hasUnsaid } from './lines.js';
import type { AttributeValues } from './settings.js';

/** Settings of a row that are told only beside its numbers. */
const ONLY_WITH_NUMBERS =
  /^((comparator-)?of|comparator(-events)?|outcome|treatment|timeframe|population|certainty|currency|per|times(-high)?|months|(from|to)-month)$/;

export interface Column {
  readonly heading: string;
  /** What its cells say. Nothing: the first such column names the items, another has more words. */
  readonly name: string | undefined;
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
  for (const [index, row] of rows.entries()) {
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
}

function planItem<Element extends Writable<Element>>(
  context: Context<Element>,
  { places }: GridRow<Element>,
  index: number,
  own: AttributeValues,
): ItemPlan<Element> | undefined {
  const { enhancement, item } = context;
  const cells = readCells(context, places);
  const read = Object.assign({}, ...cells.map(({ values }) => values), own) as AttributeValues;
  const known = Object.entries(read).filter(([name]) => name in settingsOf(item));
  const isCounted = 'events' in read || 'low' in read || 'high' in read;
  const title = cells.find(({ isTitle }) => isTitle);
  const words = cells.filter(
    (cell) => !cell.place.isBlank && (cell.isTitle || !isTold(cell, item, { isCounted })),
  );
  for (const cell of cells) {
    // its words can be moved to one item only
    const isShared = cell.place.row !== index && words.includes(cell);
    const wanted = isShared ? 'a cell in each row' : wantedIn(context, cell);
    if (wanted) enhancement.problem(`row “${title?.text ?? ''}”, “${cell.heading}”`, cell.text, wanted);
    if (isShared) return undefined;
  }
  return {
    settings: Object.fromEntries(known),
    title: title?.place.isBlank ? undefined : title?.cell,
    words: words.filter(({ isTitle }) => !isTitle),
  };
}

/** Reads the cells of a row, each for every column that it stands under. */
function readCells<Element extends Writable<Element>>(
  { enhancement, item, columns, currency }: Context<Element>,
  places: readonly Place<Element>[],
) {
  const titles = columns.findIndex(({ name, isBlank }) => !name && !isBlank);
  const found: Record<string, string> = {};
  return places.map((place): ReadCell<Element> => {
    const { cell } = place;
    const text = authorText(cell);
    const under = columnsUnder(place).filter((column) => !columns[column]!.isBlank);
    const heading = [...new Set(under.map((column) => columns[column]!.heading).filter(Boolean))].join(' – ');
    const isTitle = under.includes(titles);
    const names = isTitle ? [] : under.flatMap((column) => columns[column]!.name ?? []);
    let values: AttributeValues | undefined = names.length === under.length ? {} : undefined;
    for (const name of names) {
      const read = enhancement.parser.parseSetting(item, name, text, currency);
      // what another column says in another way is left as it is
      const isSame = read && Object.entries(read).every(([key, value]) => (found[key] ?? value) === value);
      values = values && isSame ? { ...values, ...read } : undefined;
    }
    Object.assign(found, values);
    return { place, cell, text, heading, isTitle, names, values };
  });
}

/** What its author could write instead. Nothing: all is well. */
function wantedIn<Element extends Writable<Element>>(
  { enhancement: { parser }, item, currency }: Context<Element>,
  { text, heading, isTitle, names: [name], values }: ReadCell<Element>,
): string | undefined {
  if (values || isTitle) return undefined;
  if (name === 'price' && /\p{Sc}/u.test(text) && !currency)
    return 'a currency for the prices: data-currency="USD" on the table, or the code in the cell, such as 400 USD';
  if (name) return parser.allowed(item, name, `under “${heading}”`);
  // a number that the element does not know of would stand beside “not known”
  return parser.seemsCounted(text)
    ? `a heading that is a setting, such as ${columnsOf(item).slice(0, 4).join(', ')}`
    : undefined;
}

/** Whether the element says all of a cell: without a number some facts are not said, and links and pictures never are. */
function isTold(
  { cell, names, values }: ReadCell<ReadableNode>,
  item: Declaration,
  { isCounted }: { readonly isCounted: boolean },
): boolean {
  return (
    values !== undefined &&
    Object.keys(values).every((name) => name in settingsOf(item)) &&
    (isCounted || !names.some((name) => ONLY_WITH_NUMBERS.test(name))) &&
    !hasUnsaid(cell)
  );
}
