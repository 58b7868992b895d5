import type { ComparisonNodes } from '../reading/comparison.js';
import type { Readable } from '../reading/readable.js';
import { childrenOf, tagOf } from '../reading/nodes.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Roles that a table is given, and that are taken back where it has none. */
const PLAIN: Attributes = { role: undefined, 'aria-level': undefined };

/**
 * The attributes of the table of a comparison and of its parts: how many options there are, which of them a cell answers
 * for, and what the table is for those who hear it.
 *
 * Where each answer can stand by itself, it is no table any more, since its layout is none: titles are headings, and each
 * answer names its option. The role says so as `presentation`: after an earlier table the W3C’s checker takes `none` for
 * that of a table, and rejects the headings. Where rows have cells together it stays a table, and has no role.
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
      role: isJoined ? undefined : 'presentation',
      'data-options': String(names.length),
      'data-joined': isJoined ? '' : undefined,
    },
  ];
  yield* isJoined ? describeJoined(nodes) : describeLines(nodes, level);
}

const nameOf = (names: readonly string[], options: readonly number[]): string | undefined =>
  options.map((option) => names[option]).join(', ') || undefined;

function* describeLines<Node extends Readable<Node>>(
  { table, grid, names, groups, under }: ComparisonNodes<Node>,
  level: number,
): Generator<[Node, Attributes]> {
  const heading = (level: number): Attributes => ({ role: 'heading', 'aria-level': String(level) });
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
            'data-option': nameOf(names, options.length ? options : under(place)),
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
  for (const section of childrenOf(table))
    if (/^t(head|body|foot)$/.test(tagOf(section))) yield [section, PLAIN];
  const naming = new Set(columns.flatMap(({ headers }) => headers.map(({ row }) => row)));
  for (const { index, element, places } of rows) {
    yield [element, PLAIN];
    for (const place of places) {
      if (place.row !== index) continue;
      const options = place.column < titleColumns || naming.has(index) ? [] : under(place);
      yield [
        place.cell,
        {
          ...PLAIN,
          'data-line': undefined,
          'data-option': nameOf(names, options),
        },
      ];
    }
  }
}
