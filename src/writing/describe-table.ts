import type { ComparisonNodes } from '../reading/comparison.js';
import { isGenerated, type Readable } from '../reading/readable.js';
import { tagOf, childrenOf } from '../reading/nodes.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Roles that a table is given, and that are taken back where it has none. */
const PLAIN: Attributes = { role: undefined, 'aria-level': undefined };

/**
 * The attributes of the table of a comparison and of its parts: how many options there are, which of them a cell answers
 * for, and what the table is for those who hear it.
 *
 * Where each answer can stand by itself, it is no table any more, since its layout is none: titles are headings, and each
 * answer names its option. Where rows have cells together it stays a table, with its roles spelled out: some engines drop
 * them once `display` changes.
 *
 * @param level that of the titles of groups
 */
export function* describeTable<Node extends Readable<Node>>(
  nodes: ComparisonNodes<Node>,
  level: number,
): Generator<[Node, Attributes]> {
  const { table, names, isJoined } = nodes;
  yield [
    table,
    {
      role: isJoined ? 'table' : 'none',
      'data-options': String(names.length),
      'data-joined': isJoined ? '' : undefined,
    },
  ];
  yield* isJoined ? describeJoined(nodes) : describeLines(nodes, level);
}

function* describeLines<Node extends Readable<Node>>(
  { table, grid, names, groups, under }: ComparisonNodes<Node>,
  level: number,
): Generator<[Node, Attributes]> {
  const heading = (level: number): Attributes => ({ role: 'heading', 'aria-level': String(level) });
  const nameOf = (options: readonly number[]) =>
    options.length ? options.map((option) => names[option]).join(', ') : undefined;
  for (const section of childrenOf(table))
    if (/^t(head|body|foot)$/.test(tagOf(section))) yield [section, PLAIN];
  const asked = new Set<Node>();
  for (const { header, rows } of groups) {
    if (header?.header) {
      yield [header.element, PLAIN];
      yield [header.header.cell, heading(level)];
      asked.add(header.element);
    }
    for (const row of rows) {
      yield [row.element, PLAIN];
      asked.add(row.element);
      if (row.header?.row === row.index) yield [row.header.cell, heading(header ? level + 1 : level)];
      for (const { place, options } of row.lines)
        yield [
          place.cell,
          {
            ...PLAIN,
            'data-option': nameOf(options.length ? options : under(place)),
            'data-line': options.length ? undefined : 'elsewhere',
          },
        ];
    }
  }
  for (const { element, places, index } of grid.rows) {
    if (asked.has(element)) continue;
    yield [element, PLAIN];
    for (const place of places) if (place.row === index) yield [place.cell, PLAIN];
  }
}

function* describeJoined<Node extends Readable<Node>>({
  table,
  grid,
  names,
  under,
}: ComparisonNodes<Node>): Generator<[Node, Attributes]> {
  const { rows, columns, titleColumns } = grid;
  const cell = (role: string, options: readonly number[]): Attributes => ({
    role,
    'aria-level': undefined,
    'data-line': undefined,
    'data-option': options.length ? options.map((option) => names[option]).join(', ') : undefined,
  });
  for (const section of childrenOf(table)) {
    if (/^t(head|body|foot)$/.test(tagOf(section))) yield [section, { role: 'rowgroup' }];
    if (!isGenerated(section)) continue;
    // what the library wrote has a cell for each option
    for (const row of childrenOf(section).filter(isGenerated)) {
      yield [row, { role: 'row' }];
      const children = childrenOf(row);
      for (const index of children.keys())
        yield [children[index]!, index ? cell('cell', [index - 1]) : cell('rowheader', [])];
    }
  }
  const naming = new Set(columns.flatMap(({ headers }) => headers.map(({ row }) => row)));
  for (const { index, element, kind, places } of rows) {
    yield [element, { role: 'row' }];
    for (const place of places) {
      const isTitle = place.column < titleColumns;
      const role = /header|caption/.test(kind) ? 'columnheader' : isTitle ? 'rowheader' : 'cell';
      if (place.row === index)
        yield [place.cell, cell(role, isTitle || naming.has(index) ? [] : under(place))];
    }
  }
}
