import { chance } from '../model/declarations/chance.js';
import { option } from '../model/declarations/option.js';
import type { Rule } from '../reading/problem.js';
import { columnsUnder, hasChance, type Grid, type GridRow, type Place } from '../reading/grid.js';
import type { Writable } from '../writing/writable.js';
import type { CountPlace } from './counts.js';
import { joined, type Enhancement } from './enhancement.js';
import { hasUnsaid, linesOf, textOf, type Line } from './lines.js';
import { allIn, tagOf } from './nodes.js';
import type { AttributeValues } from './settings.js';

/** A line with which a chance begins, with what is said of it there, before the first, and in the lines after it. */
export interface Start {
  readonly line: Line;
  readonly settings: AttributeValues;
  /** Whether it is more than why there is no number. */
  readonly isCounted: boolean;
}

/** What is read of a cell. */
export interface CellPlan {
  readonly starts: readonly Start[];
  /** Lines that are said by them. */
  readonly facts: readonly Line[];
  readonly isCounted: boolean;
}

/** What a cell says by itself. */
interface ReadCell extends CellPlan {
  readonly isRatio: boolean;
  /** What seems to be a number of people and cannot be read, and what its author could write. */
  readonly unread: readonly [text: string, rule: Rule] | undefined;
  /** Its words where they are a number, which is uneven beside counts. */
  readonly figure: string | undefined;
}

/** What begins as a number. */
const FIGURE = /^\P{L}{0,3}\p{Nd}/u;

const NOTHING: ReadCell = {
  starts: [],
  facts: [],
  isCounted: false,
  isRatio: false,
  unread: undefined,
  figure: undefined,
};

/**
 * Reads the cells of all rows, and moves nothing yet. Of a row all numbers are read or none, so that no option has a picture
 * and the one beside it a word; then its author is told of the cell. So it is with rows that share one.
 *
 * @param shared what is said for all numbers of the table
 */
export function planCells<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  grid: Grid<Element>,
  shared: AttributeValues,
): ReadonlyMap<Place<Element>, CellPlan> {
  const read = new Map<Place<Element>, ReadCell>();
  const uneven = new Set<number>();
  let group = '';
  for (const row of grid.rows) {
    if (row.kind === 'group') group = row.title;
    if (row.kind !== 'data') continue;
    for (const [place, cell] of readRow(enhancement, grid, row, group, shared)) read.set(place, cell);
    if (tellUneven(enhancement, grid, row, read)) uneven.add(row.index);
  }
  const isUneven = ({ row, rowspan }: Place<Element>) =>
    [...uneven].some((index) => index >= row && index < row + rowspan);
  // a cell that counts for two rows is read for both or for none
  for (let size = -1; size < uneven.size;) {
    size = uneven.size;
    for (const [place, { isCounted }] of read)
      if (isCounted && isUneven(place))
        for (let index = 0; index < place.rowspan; index++) uneven.add(place.row + index);
  }
  return new Map(
    [...read].map(([place, cell]) => [place, cell.isCounted && isUneven(place) ? NOTHING : cell]),
  );
}

/** Reads the cells that begin in a row. */
function readRow<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  { columns }: Grid<Element>,
  { index, element, title, answers }: GridRow<Element>,
  group: string,
  shared: AttributeValues,
): (readonly [Place<Element>, ReadCell])[] {
  const { parser } = enhancement;
  const says = parser.saysPeople;
  const ofRow = { ...shared, ...enhancement.settingsIn(element, chance) };
  const isOfRow =
    says(title) ?? ('outcome' in enhancement.settingsIn(element, chance) || says(group) || undefined);
  const hasOutcome = ({ cell }: Place<Element>) =>
    linesOf(cell).some((line) => enhancement.labelled(line, chance)?.['outcome']);
  const isOfPeople = (place: Place<Element>) =>
    isOfRow ??
    (columnsUnder(place).some((column) => says(columns[column]!.label)) || hasOutcome(place) || undefined);
  const isOther = (words: string) => parser.saysOther(words) || parser.saysFact(words, ['difference']);
  const isOfOther = (place: Place<Element>) =>
    [title, ...columnsUnder(place).map((column) => columns[column]!.label)].some(isOther) &&
    !hasOutcome(place);
  return answers
    .filter(({ row }) => row === index)
    .map((place) => [
      place,
      readCell(
        enhancement,
        place.cell,
        { isOfPeople: isOfPeople(place), isOfOther: isOfOther(place) },
        ofRow,
      ),
    ]);
}

/** Tells of each cell in which a number of a row cannot be read, and whether others can. */
function tellUneven<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  grid: Grid<Element>,
  row: GridRow<Element>,
  read: ReadonlyMap<Place<Element>, ReadCell>,
): boolean {
  const cells = row.answers.map((place) => ({ place, ...(read.get(place) ?? NOTHING) }));
  const isCounted = cells.some((cell) => cell.isCounted);
  const isMixed = cells.some(({ starts }) => starts.some(({ settings }) => 'events' in settings));
  let isUneven = false;
  let isTold = false;
  for (const { place, unread, isRatio, figure, starts } of cells) {
    const ratio = isRatio && isMixed ? starts.find(({ settings }) => 'measure' in settings) : undefined;
    const beside = isCounted || enhancement.unknown !== undefined ? figure : undefined;
    const [text, rule] = unread ?? ([ratio ? textOf(ratio.line) : beside, 'markup-count'] as const);
    if (text === undefined) continue;
    isUneven = isCounted;
    // one cell tells of a row, and a sentence of itself
    if (place.row !== row.index || (isTold && (isCounted || rule === 'markup-people'))) continue;
    isTold = true;
    enhancement.unread(whereIs(grid, row, place), text, rule);
  }
  return isUneven;
}

/** Reads a cell, or a section that is a chance. A fact belongs to the count before it; before the first, to all. */
export function readCell<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  cell: Element,
  place: CountPlace,
  ofRow?: AttributeValues,
): ReadCell {
  const { parser } = enhancement;
  if (hasChance(cell)) return NOTHING;
  const lines = linesOf(cell);
  const before: AttributeValues[] = [];
  const found: { line: Line; said: AttributeValues[]; isCounted: boolean }[] = [];
  const facts: Line[] = [];
  let isRatio = false;
  let isOfFigure = false;
  let unread: ReadCell['unread'];
  for (const line of lines) {
    const text = textOf(line);
    const last = found.at(-1);
    const started = parser.parseChance(text, place);
    const labelled = started ? undefined : enhancement.labelled(line, chance);
    const said = started ?? labelled;
    if (!said) {
      // a fact after it is of that
      isOfFigure = FIGURE.test(text);
      if (!place.isOfPeople && parser.isShare(text)) {
        if (place.isOfPeople === undefined && !place.isOfOther) unread ??= [text, 'markup-people'];
      } else if (parser.seemsCounted(text, place)) unread ??= [text, 'markup-count'];
      else if (!enhancement.tellNear(line, chance, 'finding'))
        (last?.said ?? before).push(enhancement.unreadIn(line, chance));
    } else if (isStart(said, started !== undefined, last?.said)) {
      found.push({ line, said: [...before, said], isCounted: !('finding' in said) });
      if (started && 'measure' in started) isRatio = true;
      isOfFigure = false;
    } else if (!isOfFigure) {
      (last?.said ?? before).push(said);
      // one that is not told beside counts stays in view
      if (!('difference' in said && last?.said.some((one) => 'events' in one))) facts.push(line);
    }
  }
  const starts = found.map(({ line, said, isCounted }): Start => {
    const { settings, twice } = joined(said);
    if (twice.size) unread ??= [textOf(line), 'markup-once'];
    // 10 with a raised 5 is no ten
    const totals = ['of', 'comparator-of', 'measure'].map((name) => settings[name] ?? '');
    if (totals.some((total) => /(^|\D)10$/.test(total)) && line.some(hasUnsaid))
      unread ??= [textOf(line), 'markup-count'];
    const all = { ...ofRow, ...enhancement.settingsIn(cell, chance), ...settings };
    if (ofRow && 'difference' in all && !('of' in all || 'comparator-of' in all))
      unread ??= [textOf(line), 'difference-impossible'];
    return { line, settings, isCounted };
  });
  if (unread) return { ...NOTHING, unread };
  const isCounted = starts.some((start) => start.isCounted);
  // of a cell with other numbers only the line that is meant
  const figure = isCounted ? undefined : lines.map(textOf).find((text) => FIGURE.test(text));
  return { starts, facts, isCounted, isRatio, unread, figure };
}

/** Whether a chance begins with what a line says. That there is no clear difference is said of the count before it. */
function isStart(said: AttributeValues, isOne: boolean, before: readonly AttributeValues[] = []): boolean {
  const isIn = (name: string) => before.some((one) => name in one);
  if (said['finding'] === 'no-clear-difference') return !isIn('events');
  return isOne || ['measure', 'difference'].some((name) => name in said && (!before.length || isIn(name)));
}

export const optionIn = <Element extends Writable<Element>>(cell: Element): Element | undefined =>
  allIn(cell, (part) => tagOf(part) === option.tag)[0];

/** The row, and the names of the options that a cell answers for: the first line of their cells. */
export const whereIs = <Element extends Writable<Element>>(
  { columns }: Grid<Element>,
  { title }: GridRow<Element>,
  place: Place<Element>,
): { row: string; option: string } => {
  const names = columnsUnder(place).flatMap((column) => columns[column]!.header?.cell ?? []);
  return {
    row: title,
    option: names.map((cell) => textOf(linesOf(optionIn(cell) ?? cell)[0] ?? [])).join(', '),
  };
};
