import type { ComparisonNodes } from '../reading/comparison.js';
import { isGenerated, type Readable } from '../reading/readable.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The attributes of the table of a comparison and of its parts: their roles, which some engines drop once `display` changes,
 * how many options there are and which of them a cell answers for, and whether rows have cells together, so that none of
 * them can stand by itself.
 */
export function* describeTable<Node extends Readable<Node>>({
  table,
  grid,
  names,
  under,
}: ComparisonNodes<Node>): Generator<[Node, Attributes]> {
  const { rows, columns, titleColumns } = grid;
  const cell = (role: string, options: readonly number[]): Attributes => ({
    role,
    'data-option': options.length ? options.map((option) => names[option]).join(', ') : undefined,
  });
  const isJoined = rows.some(
    ({ kind, places }) => kind === 'data' && places.some(({ rowspan }) => rowspan > 1),
  );
  const options = String(names.length);
  yield [table, { role: 'table', 'data-options': options, 'data-joined': isJoined ? '' : undefined }];
  for (const section of Array.from(table.children)) {
    if (/^t(head|body|foot)$/.test(section.localName)) yield [section, { role: 'rowgroup' }];
    if (!isGenerated(section)) continue;
    // what the library wrote has a cell for each option
    for (const row of Array.from(section.children).filter(isGenerated)) {
      yield [row, { role: 'row' }];
      for (const [index, child] of Array.from(row.children).entries())
        yield [child, index ? cell('cell', [index - 1]) : cell('rowheader', [])];
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
