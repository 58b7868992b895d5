import { chance } from '../model/declarations/chance.js';
import { option } from '../model/declarations/option.js';
import { treatmentComparison } from '../model/declarations/treatment-comparison.js';
import {
  columnsUnder,
  hasChance,
  isEmpty,
  spanOf,
  type Grid,
  type GridRow,
  type Place,
} from '../reading/grid.js';
import { authorText, slug } from '../reading/readable.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import type { AttributeSettings } from './hooks.js';
import { blockOf, hide, hideSaid, linesOf, textOf, wrap, type Line } from './lines.js';
import {
  allIn,
  attributeIn,
  childOf,
  childrenOf,
  headingBefore,
  isWritten,
  nodesOf,
  tagOf,
} from './nodes.js';
import { parseMarkupSettings, type AttributeValues } from './settings.js';
import { placedGrid, takeCaption } from './tables.js';

/** What the comparison reads of its rows in `data-`, by names without it. */
const OF_ROWS: AttributeSettings = Object.fromEntries(
  treatmentComparison.reads.flatMap((name) =>
    name.startsWith('data-') ? [[name.slice(5), { kind: 'name' }]] : [],
  ),
);

/** Puts a comparison around a table, unless that does not name the options. */
export function makeComparison<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
  settings: AttributeValues,
): void {
  const { declaration } = enhancement;
  const grid = namedGrid(enhancement, table);
  if (!grid) return;
  const caption = takeCaption(table);
  const heading = !caption && !attributeIn(table, 'aria-label') && headingBefore(table);
  if (heading) table.setAttribute('aria-label', authorText(heading));
  const element = enhancement.create(declaration, {
    ...settings,
    ...enhancement.settingsIn(table, declaration),
    ...enhancement.labelledIn(caption, declaration, { isHidden: true }),
  });
  wrap([table], element, () => fillGrid(enhancement, table, grid));
}

/** Makes elements of the options and the counts that are none yet. */
export function fillComparison<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
): void {
  const grid = namedGrid(enhancement, table);
  if (grid) fillGrid(enhancement, table, grid);
}

/** The grid of a table whose first row names the options. With counts there, it asks a question that would go out of view. */
function namedGrid<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
): Grid<Element> | undefined {
  const grid = placedGrid(enhancement, table);
  if (!grid) return undefined;
  const options = grid.columns.slice(grid.titleColumns).filter(({ header, isBlank }) => header && !isBlank);
  const lines = options.flatMap(({ header }) => linesOf(header!.cell));
  const count = lines.find((line) => enhancement.chanceIn(line));
  const isNamed = options.some(({ label }) => label) && grid.rows[0]!.kind !== 'blank';
  if (!isNamed || count) enhancement.problem('header row', textOf(count ?? []), NAMES);
  // what stands over two names tells them apart, and it is no part of them
  const labels = new Map(options.map(({ header, label }) => [authorText(header!.cell), label]));
  const twice = options.find(({ header, label }) => labels.get(authorText(header!.cell)) !== label);
  if (twice) enhancement.problem('header row', authorText(twice.header!.cell), DIFFERENT);
  return isNamed && !count && !twice ? grid : undefined;
}

function fillGrid<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
  grid: Grid<Element>,
): void {
  const { host } = enhancement;
  const shared = {
    ...enhancement.settingsIn(host, chance),
    ...enhancement.settingsIn(table, chance),
    ...enhancement.labelledIn(childOf(table, 'caption'), chance, { isHidden: false }),
  };
  for (const { header } of grid.columns.slice(grid.titleColumns))
    if (header) makeOption(enhancement, header.cell);
  for (const [index, row] of grid.rows.entries()) {
    if (row.kind === 'header' || row.kind === 'caption') continue;
    for (const [name, value] of Object.entries(parseMarkupSettings(row.element, OF_ROWS)))
      row.element.setAttribute(`data-${name}`, value);
    if (row.kind === 'group' || row.kind === 'note') joinTitle(row.element);
    if (row.kind !== 'data') continue;
    const ofRow = { ...shared, ...enhancement.settingsIn(row.element, chance) };
    for (const place of row.answers)
      if (place.row === index) makeChance(enhancement, place.cell, ofRow, () => whereIs(row, place, grid));
  }
}

/** The words of a header cell that name its option: their first line. */
const nameIn = (cell: AnyWritable): Line => linesOf(optionIn(cell) ?? cell)[0] ?? [];

const optionIn = <Element extends Writable<Element>>(cell: Element): Element | undefined =>
  allIn(cell, (part) => tagOf(part) === option.tag)[0];

const whereIs = <Element extends Writable<Element>>(
  { title }: GridRow<Element>,
  place: Place<Element>,
  { columns }: Grid<Element>,
): string => {
  const names = columnsUnder(place).flatMap((column) => columns[column]!.header?.cell ?? []);
  return `row “${title}”, “${names.map((cell) => textOf(nameIn(cell))).join(', ')}”`;
};

function makeOption<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  cell: Element,
): void {
  const [name, ...others] = linesOf(cell);
  if (!name || optionIn(cell)) return;
  const { parser } = enhancement;
  const settings: Record<string, string> = { value: slug(textOf(name)) };
  for (const line of others) {
    const approval = parser.parseSetting(option, 'approval', textOf(line));
    if (approval) hide(line);
    Object.assign(settings, approval);
  }
  Object.assign(
    settings,
    enhancement.labelledIn(cell, option, { isHidden: true }),
    enhancement.settingsIn(cell, option),
  );
  // where the header is out of view, only the name is said again: what is not read belongs to it
  const [, ...more] = linesOf(cell);
  for (const line of more)
    enhancement.problem(
      `header row, “${textOf(name)}”`,
      textOf(line),
      parser.allowed(option, 'approval', UNDER),
    );
  wrap(more.length ? nodesOf(cell) : name, enhancement.create(option, settings));
}

/** An editor that cannot join cells leaves those beside a title empty. */
function joinTitle<Element extends Writable<Element>>(row: Element): void {
  const all = childrenOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)) && !isWritten(cell));
  const [title, ...cells] = all;
  if (!title || !authorText(title) || !cells.every(isEmpty)) return;
  if (!all.every((cell) => spanOf(cell, 'rowspan') === 1)) return;
  title.setAttribute('colspan', String(all.reduce((sum, cell) => sum + (spanOf(cell, 'colspan') || 1), 0)));
  for (const cell of cells) cell.remove();
}

/** Makes a chance of the line of a cell that counts, or that says why there is no count. */
function makeChance<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  cell: Element,
  ofRow: AttributeValues,
  where: () => string,
): void {
  if (hasChance(cell)) return;
  const lines = linesOf(cell);
  const line = lines.find((line) => enhancement.chanceIn(line));
  if (!line) {
    // of a cell with its facts only the line that is meant
    const seems = lines.map(textOf).find((text) => enhancement.parser.seemsCounted(text));
    if (seems) enhancement.problem(where(), seems, COUNT);
    return;
  }
  const counted = enhancement.chanceIn(line)!;
  // without numbers, few of the facts are said by the element, and none are those of the row and the table
  const isCounted = !('finding' in counted);
  const settings: AttributeValues = {
    ...(isCounted && ofRow),
    ...counted,
    ...enhancement.labelledIn(cell, chance, { isHidden: isCounted }),
    ...enhancement.settingsIn(cell, chance),
  };
  if (settings['comparator-events'] && !(settings['treatment'] && settings['comparator']))
    enhancement.problem(where(), textOf(line), GROUPS);
  wrap([hideSaid(line) ?? blockOf(line)], enhancement.create(chance, settings));
}

const NAMES = 'the name of an option in each cell after the first: the first row has to name the options';
const DIFFERENT = 'a different name for each option, in one row';
const UNDER = 'under the name of an option, and what else there is to say of it in a row of its own';
const COUNT =
  'a count alone in its line, with its total, no more events than people, and “with …” after both counts or none, such as “59 of 100 with the spray, compared with 45 of 100 with a dummy spray”';
const GROUPS = 'after each count what those people had: “59 of 100 with …, compared with 45 of 100 with …”';
