import { columnsUnder, readGrid, type Grid } from './grid.js';
import { findOptions } from './options.js';
import type { Place, Position, Problem } from './problem.js';
import { authorText, isGenerated, within, type Readable } from './readable.js';
import { attributeIn, childrenOf, isElement, parentOf, tagOf } from './nodes.js';

/** An element that knows what it stands in: that of a page, or of a file. */
export interface Placed extends Readable<Placed> {
  readonly parentElement: Placed | null;
  readonly position?: Position;
}

/** What an element stands in, from the inside out, and it itself first. */
export function* around(element: Placed): Generator<Placed> {
  for (let at: Placed | null = element; isElement<Placed>(at); at = parentOf<Placed>(at)) yield at;
}

/** What holds others, and so begins with no words of its own. */
const HOLDERS =
  /^da-(decision-aid|treatment-comparison|side-effects|cost-estimator|question-list|values|timeline|sources|summary|urgent-help|icon-array|chance)$/;
const MOST = 40;

/**
 * Where an element stands, in words that its author knows.
 *
 * @param gridOf reads a table, for those who ask of many elements in it
 */
export function placeOf(
  element: Placed,
  gridOf: (table: Placed) => Grid<Placed> = readGrid,
): Omit<Place, keyof Position> {
  const { row, option: column } = placeInTable(element, gridOf);
  // several lines of cost may begin alike
  const option = column || (tagOf(element) === 'da-cost' && attributeIn(element, 'option'));
  const [words] = [...around(element)].flatMap((one) => wordsOf(one) ?? []);
  const part = words && words.length > MOST ? `${words.slice(0, MOST).trim()}…` : words;
  return {
    ...(row && { row }),
    ...(option && { option }),
    ...(part && !row && !column && { part }),
  };
}

/** Where an element stands in what it was read from. What was made of an author’s nodes stands where the first of them does. */
export function positionOf(element: Placed): Position | undefined {
  for (const one of around(element)) {
    const [first] = [one, ...childrenOf(one)].flatMap(({ position }) => position ?? []);
    if (first) return first;
  }
  return undefined;
}

/** The part of an element that a problem names: a row of its table, or a cell of one. Absent: the element itself. */
export function partOf(element: Placed, { where, row: title, option }: Problem): Placed {
  const isHeader = where === 'header row';
  const table = isHeader || title !== undefined ? authorsOwn(element, 'table') : undefined;
  if (!table) return element;
  const grid = readGrid<Placed>(table);
  const row = grid.rows.find((one) => (isHeader ? one.kind === 'header' : one.title === title));
  const { names, under } = findOptions(grid);
  const cell = row?.answers.find((place) => under(place).some((index) => names[index] === option));
  return cell?.cell ?? row?.element ?? element;
}

/** The first of a name that is the author’s. The glance is a table, too, and stands before the author’s once it is written. */
const authorsOwn = (element: Placed, name: string): Placed | undefined =>
  within(element, name).find((one) => ![...around(one)].some(isGenerated));

/** The words that tell it from others: its own, or those over the table that it is or has been. */
function wordsOf(element: Placed): string | undefined {
  const localName = tagOf(element);
  if (/^(caption|li)$/.test(localName)) return authorText(element) || undefined;
  if (/^da-(treatment-comparison|side-effects|cost-estimator)$/.test(localName)) {
    const caption = authorsOwn(element, 'caption');
    const first = caption ?? childrenOf(element).find((one) => tagOf(one) === 'p' && !isGenerated(one));
    return first && authorText(first);
  }
  return localName.startsWith('da-') && !HOLDERS.test(localName)
    ? authorText(element)
    : (attributeIn(element, 'outcome') ?? undefined);
}

function placeInTable(element: Placed, gridOf: (table: Placed) => Grid<Placed>): Place {
  const [cell] = [...around(element)].filter((one) => /^t[dh]$/.test(tagOf(one)));
  const [table] = [...around(element)].filter((one) => tagOf(one) === 'table');
  if (!cell || !table) return {};
  const grid = gridOf(table);
  const place = grid.rows.flatMap(({ places }) => places).find((one) => one.cell === cell);
  const row = place && grid.rows[place.row];
  if (!row) return {};
  const { names, under } = findOptions(grid);
  const option = columnsUnder(place).some((column) => column >= grid.titleColumns)
    ? under(place)
        .map((one) => names[one]!)
        .join(', ')
    : '';
  return { row: row.kind === 'header' ? undefined : row.title, option };
}
