import {
  approvals,
  choices,
  topics,
  type Cell,
  type Comparison,
  type Option,
  type Row,
  type RowGroup,
} from '../model/comparison.js';
import { readChance } from './chance.js';
import type { Problem } from './problem.js';
import {
  authorText,
  isGenerated,
  normalizeText,
  parseAttributes,
  within,
  type Readable,
  type Settings,
} from './settings.js';

/** Where in the table each part of the comparison stands, in the same order as in the model. */
export interface ComparisonNodes {
  readonly table: Readable;
  /** The row that names the options. */
  readonly head: Readable | undefined;
  /** The header cells of the options. */
  readonly options: readonly Readable[];
  readonly groups: readonly GroupNodes[];
}

export interface GroupNodes {
  /** The row that titles the group. */
  readonly header?: Readable | undefined;
  readonly rows: readonly RowNodes[];
}

export interface RowNodes {
  readonly row: Readable;
  readonly title: Readable;
  /** The cells after the title, in the table's order. A cell may span several options. */
  readonly cells: readonly Readable[];
}

/** As many options as fit side by side and in a reader's head. */
const MAX_OPTIONS = 6;

/**
 * Reads a comparison from a `da-treatment-comparison`: its table's first row names the options, its first column asks,
 * and a row with one cell titles the rows after it. Rows that the library wrote itself are passed over.
 */
export function readComparison(
  element: Readable,
  settings: Settings = element,
): {
  value: Comparison;
  nodes: ComparisonNodes | undefined;
  problems: readonly Problem[];
} {
  const read = parseAttributes(settings, 'da-treatment-comparison');
  const order = read.text('order');
  const asked = settings.getAttribute('choose');
  const choose =
    normalizeText(asked) || asked === null
      ? choices.filter((choice) => read.names('choose').includes(choice))
      : choices;
  for (const name of read.names('choose')) {
    if (!choices.some((choice) => choice === name)) read.problem('choose', name, choices.join(', '));
  }
  const [table] = within(element, 'table');
  if (!table) {
    read.problem('content', null, 'a <table>: first row the options, first column the questions');
    return { value: { choose, order, options: [], groups: [] }, nodes: undefined, problems: read.problems };
  }
  const [titled] = within(table, 'caption');
  const caption = (titled && authorText(titled)) || normalizeText(table.getAttribute('aria-label'));
  if (!caption) read.problem('caption', null, 'a <caption> that names the table');
  if (!order)
    read.problem('order', null, 'how the options are ordered, in words, such as “alphabetical by name”');

  const [first, ...body] = rowsOf(table);
  const head = first?.row;
  const optionCells = Array.from(head?.children ?? []).slice(1);
  const options = optionCells.map((cell): Option => {
    const [option] = within(cell, 'da-option');
    const name = authorText(option ?? cell);
    if (!name) read.problem('header row', null, 'a name in each header cell');
    if (!option) return { name };
    const settings = parseAttributes(option, 'da-option');
    const approval = settings.oneOf('approval', approvals);
    if (!option.getAttribute('approval')) settings.problem('approval', null, approvals.join(', '));
    read.problems.push(...settings.problems);
    return { name, value: settings.text('value'), approval };
  });
  if (options.length < 2 || options.length > MAX_OPTIONS) {
    read.problem('header row', `${options.length} options`, `2 to ${MAX_OPTIONS} options`);
  }
  if (new Set(options.map(({ name }) => name)).size < options.length) {
    read.problem(
      'header row',
      options.map(({ name }) => name).join(', '),
      'a different name for each option',
    );
  }

  const groups: RowGroup[] = [];
  const nodes: GroupNodes[] = [];
  let rows: Row[] = [];
  let rowNodes: RowNodes[] = [];
  const startGroup = (header: Readable | undefined, section: Readable, title: string | undefined) => {
    const about = parseAttributes(
      header?.getAttribute('data-about') ? header : section,
      'da-treatment-comparison',
    );
    const topic = about.oneOf('data-about', topics);
    read.problems.push(...about.problems);
    groups.push({ title, topic, rows: (rows = []) });
    nodes.push({ header, rows: (rowNodes = []) });
  };
  let current: Readable | undefined;
  for (const { row, section } of body) {
    const [first, ...cells] = Array.from(row.children).filter((cell) => !isGenerated(cell));
    if (!first) continue;
    // some editors put the first title into the head, with the options
    const isTitled = current?.localName === 'thead' && groups.length > 0 && !rows.length;
    const isNew = section !== current && !isTitled;
    current = section;
    if (cells.length === 0) {
      startGroup(row, section, authorText(first));
      continue;
    }
    // rows with no title over them make a group without one
    if (isNew) startGroup(undefined, section, undefined);
    const title = authorText(first);
    rows.push({ title, cells: cells.map(readCell) });
    rowNodes.push({ row, title: first, cells });
    let column = 0;
    for (const cell of cells) {
      if (isEmpty(cell)) {
        read.problem(
          `row “${title}”, “${options[column]?.name ?? ''}”`,
          null,
          'words, or a da-chance with finding="not-known" or another finding',
        );
      }
      column += span(cell);
    }
    if (column !== options.length) {
      read.problem(`row “${title}”`, `${column} cells`, `${options.length} cells, one for each option`);
    }
  }
  const value: Comparison = {
    caption: caption || undefined,
    choose,
    order,
    options,
    groups,
  };
  return { value, nodes: { table, head, options: optionCells, groups: nodes }, problems: read.problems };
}

/** The author's rows, each with the part of the table it stands in. */
const rowsOf = (table: Readable): { row: Readable; section: Readable }[] =>
  Array.from(table.children)
    .flatMap((part) =>
      // a table made by a script may have rows without a section around them
      part.localName === 'tr'
        ? [{ row: part, section: table }]
        : Array.from(part.children, (row) => ({ row, section: part })),
    )
    .filter(({ row }) => row.localName === 'tr' && !isGenerated(row));

/** Whether the author left a cell without words, numbers or pictures. */
export const isEmpty = (cell: Readable): boolean =>
  authorText(cell) === '' &&
  !Array.from(cell.children).some((child) => !isGenerated(child) && holdsSomething(child));

const holdsSomething = (element: Readable): boolean =>
  !['br', 'p', 'div', 'span', 'b', 'i', 'strong', 'em'].includes(element.localName) ||
  Array.from(element.children).some(holdsSomething);

const readCell = (cell: Readable): Cell => ({
  text: authorText(cell),
  // the chance's own problems are the chance's to tell
  chances: within(cell, 'da-chance').map((chance) => readChance(chance).value),
});

const span = (cell: Readable): number => Math.max(1, Number(cell.getAttribute('colspan')) || 1);
