import type { Option } from '../model/comparison.js';
import { columnsUnder, labelOf, type Grid, type Place } from './grid.js';
import { readOption } from './option.js';
import { hasMisspelt } from './resembles.js';
import type { Tell } from './settings.js';
import { authorText, within, type Readable } from './readable.js';

/** The options of a table. */
export interface Options<Node> {
  /** For each the cell that names it. */
  readonly headers: readonly Place<Node>[];
  readonly names: readonly string[];
  /** How many columns the titles have in HTML, and each option. */
  readonly spans: readonly number[];
  /** Indexes of the options that a cell stands under, or over. */
  readonly under: (place: Place<Node>) => number[];
}

/** As many options as fit side by side and in a reader's head. */
const MAX_OPTIONS = 7;

/** Finds the options of a table: each column after the titles, or several that one cell names. */
export function findOptions<Node extends Readable<Node>>(
  grid: Grid<Node>,
  textOf: (node: Node) => string = authorText,
): Options<Node> {
  const { columns, titleColumns } = grid;
  const naming = columns.map(({ header, headers }, index) =>
    index < titleColumns
      ? undefined
      : (headers.find(({ cell, colspan }) => colspan === 1 && within(cell, 'da-option').length) ?? header),
  );
  const headers = [...new Set(naming)].filter((place) => place !== undefined);
  const under = (place: Place<Node>) =>
    [...new Set(columnsUnder(place).map((column) => headers.indexOf(naming[column]!)))].filter(
      (option) => option >= 0,
    );
  return {
    headers,
    names: headers.map((place) => {
      const [option] = within(place.cell, 'da-option');
      // what stands over all options tells none of them from another
      const own = columns[naming.indexOf(place)]!.headers.filter(
        (header) => header === place || under(header).length < headers.length,
      );
      return option ? textOf(option) : labelOf(own, textOf);
    }),
    spans: [undefined, ...headers].map((place) =>
      columns.reduce((sum, { span }, column) => {
        const isOne = place ? naming[column] === place : column < titleColumns;
        return isOne ? sum + span : sum;
      }, 0),
    ),
    under,
  };
}

/** Reads the options, and lists what there is to mend in their names. */
export function readOptions<Node extends Readable<Node>>(
  { headers, names }: Options<Node>,
  { columns, titleColumns }: Grid<Node>,
  problem: Tell,
): Option[] {
  const options = headers.map(({ cell }, index): Option => {
    const [option] = within(cell, 'da-option');
    const name = names[index]!;
    if (!name) problem('header row', null, 'options-unnamed');
    // what stands there has nearly its name
    if (!option) return { name, ...(hasMisspelt(cell, 'da-option') && { hasMistake: true }) };
    // its problems are its own to tell
    return readOption(option, name).value;
  });
  if (options.length < 2 || options.length > MAX_OPTIONS)
    problem('header row', `${options.length} options`, 'options-number', MAX_OPTIONS);
  if (new Set(names).size < names.length) problem('header row', names.join(', '), 'options-alike');
  const over = new Set(columns.slice(titleColumns).flatMap(({ headers }) => headers));
  for (const place of over) {
    const { length } = columnsUnder(place).filter((column) => !columns[column]!.isBlank);
    if (length > 1 && (headers.includes(place) || within(place.cell, 'da-option').length))
      problem('header row', `${authorText(place.cell)} over ${length} columns`, 'option-wide');
  }
  return options;
}
