import type { Declaration } from '../model/declaration.js';
import { columnsUnder, type Grid, type GridRow, type Place } from '../reading/grid.js';
import { authorText, GENERATED } from '../reading/settings.js';
import type { Enhancement } from './enhancement.js';
import { columnsOf, settingsOf } from './hooks.js';
import { blockOf, fill, hasBlocks, hide, linesOf } from './lines.js';
import { create, headingBefore, nodesOf } from './nodes.js';
import type { AttributeValues } from './settings.js';
import { captionOf, placedGrid, takeCaption } from './tables.js';

/** Settings of a row that are told only beside its numbers. */
const ONLY_WITH_NUMBERS =
  /^(comparator-events|outcome|treatment|comparator|timeframe|population|certainty|per|times|months|(from|to)-month)$/;

interface Column {
  readonly heading: string;
  /** What its cells say, by its name. Nothing: the first such column names the items, another has more words. */
  readonly name: string | undefined;
}

/** What a table with rows is read by. */
interface Context {
  readonly enhancement: Enhancement;
  readonly item: Declaration;
  readonly columns: readonly Column[];
  /** The column that names the items. */
  readonly named: number;
  readonly currency: string | undefined;
}

/** What a row becomes: an item with words of its own, or only words. */
interface ItemPlan {
  readonly settings: AttributeValues;
  readonly title: Element | undefined;
  readonly words: readonly { readonly cell: Element; readonly heading: string }[];
}
type Plan = ItemPlan | { readonly notes: readonly Element[] };

/** Makes elements of the rows of a table, if all of them can be. Then nothing is left to see in it. */
export function makeRows(
  enhancement: Enhancement,
  item: Declaration,
  table: HTMLTableElement,
  given: AttributeValues,
): void {
  const { declaration } = enhancement;
  const grid = placedGrid(enhancement, table, { missing: 'a cell under each name' });
  const columns = grid && parseColumns(enhancement, item, grid);
  if (!columns) return;
  const settings = {
    ...given,
    ...enhancement.settingsIn(table, declaration),
    ...enhancement.labelledIn(captionOf(table), declaration, { isHidden: false }),
  };
  const currency =
    settings['currency'] ?? table.closest('da-decision-aid')?.getAttribute('currency') ?? undefined;
  const named = columns.findIndex(({ name }) => !name);
  const plans = planRows(
    { enhancement, item, columns, named, currency },
    grid,
    enhancement.settingsIn(table, item)['option'],
  );
  if (!plans) return;

  const container = enhancement.create(declaration, { ...groupsIn(enhancement, columns), ...settings });
  const caption = takeCaption(table);
  enhancement.labelledIn(caption, declaration, { isHidden: true });
  for (const line of caption ? linesOf(caption) : []) container.append(blockOf(line));
  const level = Math.min(6, Number(headingBefore(table)?.localName[1] ?? 2) + 1);
  for (const plan of plans) {
    if ('notes' in plan) container.append(...plan.notes.map(toBlock));
    else container.append(makeItem(enhancement, item, plan, `h${level}`));
  }
  table.before(container);
  hide([table]);
}

/** Reads what the columns say. Nothing: none can be read, and the author is told. */
function parseColumns(
  enhancement: Enhancement,
  item: Declaration,
  grid: Grid<Element>,
): Column[] | undefined {
  const names = columnsOf(item);
  const columns: Column[] = [];
  for (const { header } of grid.columns) {
    const heading = header ? authorText(header.cell) : '';
    const left = names.filter((name) => columns.every((column) => column.name !== name));
    columns.push({ heading, name: enhancement.parser.parseLabel(heading, left) });
  }
  if (columns.some(({ name }) => name)) return columns;
  const got = columns.map(({ heading }) => heading).join(', ');
  enhancement.problem('header row', got, `names of settings, such as ${names.slice(0, 4).join(', ')}`);
  return undefined;
}

/** What the groups had, where the headings of their counts say it. */
function groupsIn({ parser }: Enhancement, columns: readonly Column[]): AttributeValues {
  const groups: Readonly<Record<string, string>> = { events: 'treatment', 'comparator-events': 'comparator' };
  return Object.fromEntries(
    columns.flatMap(({ name = '', heading }) => {
      const group = groups[name];
      const words = parser.parseGroup(heading);
      return group && words ? [[group, words]] : [];
    }),
  );
}

/** Reads each row. Nothing: one cannot be told from another, and the author is told. Nothing is moved yet. */
function planRows(context: Context, grid: Grid<Element>, ofTable: string | undefined): Plan[] | undefined {
  const { enhancement, item, columns } = context;
  const takesOption = 'option' in settingsOf(item) && columns.every(({ name }) => name !== 'option');
  let option = ofTable;
  const plans: Plan[] = [];
  for (const [index, row] of grid.rows.entries()) {
    const own = enhancement.settingsIn(row.element, item);
    const isItem = row.kind === 'data' || columns.length === 1 || Object.keys(own).length > 0;
    if (row.kind === 'header' || (row.kind === 'blank' && !isItem)) continue;
    if (row.kind === 'caption' || !isItem) {
      // a title over the rows of an option, or a note
      const notes = row.titles.filter((place) => place.row === index && !place.isBlank);
      if (takesOption && row.kind === 'group') option = row.title;
      else plans.push({ notes: notes.map(({ cell }) => cell) });
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
interface ReadCell {
  readonly place: Place<Element>;
  readonly text: string;
  readonly heading: string;
  readonly isTitle: boolean;
  /** What it stands for. Nothing: nobody knows. */
  readonly names: readonly string[];
  readonly values: AttributeValues | undefined;
}

function planItem(
  context: Context,
  row: GridRow<Element>,
  index: number,
  own: AttributeValues,
): ItemPlan | undefined {
  const { enhancement, item } = context;
  const known = settingsOf(item);
  const cells = readCells(context, row.places);
  const title = cells.find(({ isTitle }) => isTitle);
  const read = Object.assign({}, ...cells.map(({ values }) => values)) as AttributeValues;
  const all = Object.entries({ ...read, ...own }).filter(([name]) => name in known);
  const settings: AttributeValues = Object.fromEntries(all);
  const isCounted = 'events' in settings || 'low' in settings || 'high' in settings;
  const words: ReadCell[] = [];
  for (const cell of cells) {
    const where = `row “${title?.text ?? ''}”, “${cell.heading}”`;
    const wanted = wantedIn(context, cell);
    if (wanted) enhancement.problem(where, cell.text, wanted);
    if (cell.place.isBlank || (!cell.isTitle && isTold(cell, item, isCounted))) continue;
    // its words can be moved to one item only
    if (cell.place.row !== index) {
      enhancement.problem(where, cell.text, 'a cell in each row');
      return undefined;
    }
    if (!cell.isTitle) words.push(cell);
  }
  return {
    settings,
    title: title?.place.cell,
    words: words.map(({ place, heading }) => ({ cell: place.cell, heading })),
  };
}

/** Reads the cells of a row, each for every column that it stands under. */
function readCells(
  { enhancement, item, columns, named, currency }: Context,
  places: readonly Place<Element>[],
) {
  const found: Record<string, string> = {};
  return places.map((place): ReadCell => {
    const text = authorText(place.cell);
    const under = columnsUnder(place);
    const heading = [...new Set(under.map((column) => columns[column]!.heading).filter(Boolean))].join(' – ');
    const isTitle = under.includes(named);
    const names = isTitle ? [] : under.flatMap((column) => columns[column]!.name ?? []);
    let values: Record<string, string> | undefined = names.length === under.length ? {} : undefined;
    for (const name of names) {
      const read = enhancement.parser.parseSetting(item, name, text, currency);
      // what another column says in another way is left as it is
      const isSame = read && Object.entries(read).every(([key, value]) => (found[key] ?? value) === value);
      values = values && isSame ? { ...values, ...read } : undefined;
    }
    Object.assign(found, values);
    return { place, text, heading, isTitle, names, values };
  });
}

/** What its author could write instead. Nothing: all is well. */
function wantedIn(
  { enhancement: { parser }, item, currency }: Context,
  { text, heading, isTitle, names: [name], values }: ReadCell,
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
function isTold({ place, names, values }: ReadCell, item: Declaration, isCounted: boolean): boolean {
  return (
    values !== undefined &&
    Object.keys(values).every((name) => name in settingsOf(item)) &&
    (isCounted || !names.some((name) => ONLY_WITH_NUMBERS.test(name))) &&
    !place.cell.querySelector('a:not([href^="#"]), img, svg, video')
  );
}

function makeItem(
  enhancement: Enhancement,
  item: Declaration,
  { settings, title, words }: ItemPlan,
  heading: string,
): Element {
  const element = enhancement.create(item, settings);
  if (title) element.append(...(item.inDocument?.isHeaded ? [fill(heading, title)] : nodesOf(title)));
  for (const { cell, heading } of words) {
    const block = toBlock(cell);
    if (heading) {
      const label = create('b', cell);
      label.className = `${GENERATED} ${GENERATED}-label`;
      label.textContent = `${heading.replace(/\s*:$/, '')}: `;
      block.prepend(label);
    }
    element.append(block);
  }
  return element;
}

const toBlock = (cell: Element): Element => fill(hasBlocks(cell) ? 'div' : 'p', cell);
