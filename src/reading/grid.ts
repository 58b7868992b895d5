import { authorText, isGenerated, normalizeText, within, type Readable } from './settings.js';

/** An element whose children are known by their kind: the browser's, or those of a parsed file. */
export interface Parent<Child extends Readable> extends Readable {
  readonly children: ArrayLike<Child>;
}

/** A cell and where it stands. */
export interface Place<Cell> {
  readonly cell: Cell;
  /** The row that it begins in. */
  readonly row: number;
  readonly column: number;
  /** How many rows it covers. It never reaches out of its section. */
  readonly rowspan: number;
  readonly colspan: number;
  /** Its author left it empty. */
  readonly isBlank: boolean;
}

/**
 * What a row is there for: it titles the table, names the columns (again, further down), titles the rows after it, asks and
 * answers, adds a note at the foot, or is empty.
 */
export type RowKind = 'caption' | 'header' | 'group' | 'data' | 'note' | 'blank';

export interface GridRow<Cell extends Readable> {
  readonly element: Cell;
  /** Where it stands: `thead`, `tbody`, `tfoot`, or the table itself. */
  readonly section: Parent<Cell>;
  readonly kind: RowKind;
  /** All cells that cover the row, in the order of the columns. Those with a smaller `row` reach into it from above. */
  readonly places: readonly Place<Cell>[];
  /** Those of them that begin in a column of titles. */
  readonly titles: readonly Place<Cell>[];
  /** Those that begin after the columns of titles. What names a column is no answer of a row that it reaches into. */
  readonly answers: readonly Place<Cell>[];
  /** The words of its titles, joined. */
  readonly title: string;
}

export interface GridColumn<Cell> {
  /** The cells that stand over it, from above. */
  readonly headers: readonly Place<Cell>[];
  /** That of them that names it: the last with words, or else the last. */
  readonly header: Place<Cell> | undefined;
  /** The words of all of them, joined. */
  readonly label: string;
}

/** What cannot be told from the table, so that its author has to. */
export interface GridIssue {
  /**
   * - `overlap`: two cells cover one place
   * - `missing`: a row has no cell under a named column
   * - `extra`: a row has a cell where no column is named
   * - `undivided`: one cell names several columns
   * - `same-title`: rows have one title between them
   * - `untitled`: a row has answers and no title
   * - `another-header`: the columns get other names further down
   */
  readonly kind: 'overlap' | 'missing' | 'extra' | 'undivided' | 'same-title' | 'untitled' | 'another-header';
  /** Indexes of the rows that it is about. */
  readonly rows: readonly number[];
  /** Indexes of the columns that it is about. Empty: all. */
  readonly columns: readonly number[];
}

/**
 * A table as rows and columns. Nothing that the library wrote has a place in it, and nothing that stands in a cell. Columns
 * that nobody can tell apart, because no cell with words begins in them, are one.
 */
export interface Grid<Cell extends Readable> {
  /** In the order of the page: the head first, the foot last. */
  readonly rows: readonly GridRow<Cell>[];
  readonly columns: readonly GridColumn<Cell>[];
  /** How many columns have titles of rows, from the first on. */
  readonly titleColumns: number;
  readonly issues: readonly GridIssue[];
}

/** Reads a table. Cells are placed as HTML does (“forming a table”); what they are there for is told by how they stand. */
export function readGrid<Cell extends Parent<Cell>>(table: Parent<Cell>): Grid<Cell> {
  const { laid, width, overlaps } = layOut(table);
  const [from, to] = findHead(laid, width);
  const columns = readColumns(laid.slice(from, to), width);
  const titleColumns = countTitles(laid.slice(to), columns);
  const corner = labelOf(columns.slice(0, titleColumns).flatMap(({ headers }) => headers));
  const rows = laid.map((row, index): GridRow<Cell> => {
    const { element, section, places } = row;
    const titles = places.filter(({ column }) => column < titleColumns);
    const answers = places.slice(titles.length).filter((place) => index < to || place.row >= to);
    const title = labelOf(titles);
    const kind = index >= from && index < to ? 'header' : kindOf(row, { answers, title }, columns, corner);
    const isAbove = index < from && kind !== 'blank';
    return { element, section, places, titles, answers, title, kind: isAbove ? 'caption' : kind };
  });
  return { rows, columns, titleColumns, issues: [...overlaps, ...findIssues(rows, columns, titleColumns)] };
}

/** Words of several cells as one, each once: “Drops – after a week”. */
export const labelOf = <Cell extends Readable>(places: readonly Place<Cell>[]): string =>
  [...new Set(places.map(({ cell }) => authorText(cell)).filter(Boolean))].join(' – ');

/** What is there to see without words. */
const SEEN =
  /^(img|picture|svg|math|canvas|video|audio|iframe|object|embed|input|select|textarea|button|meter|progress)$|-/;

/** Whether the author left a cell without words, numbers or pictures, and without what becomes an element. */
export function isEmpty({ childNodes }: Readable): boolean {
  for (let index = 0; index < childNodes.length; index++) {
    const node = childNodes[index]!;
    if (node.nodeType === 3 && normalizeText(node.textContent)) return false;
    if (node.nodeType !== 1 || isGenerated(node as Readable)) continue;
    const { localName } = node as Readable;
    if (SEEN.test(localName) || /(^|\s)da-/.test((node as Readable).getAttribute('class') ?? ''))
      return false;
    if (!isEmpty(node as Readable)) return false;
  }
  return true;
}

/** As in HTML: more is taken for so many. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A row whose cells have their places. */
type Laid<Cell extends Readable> = Pick<GridRow<Cell>, 'element' | 'section' | 'places'> & {
  readonly index: number;
};

/** A place while its columns are still counted as HTML counts them. */
type Draft<Cell> = { -readonly [Key in keyof Place<Cell>]: Place<Cell>[Key] };

function layOut<Cell extends Parent<Cell>>(
  table: Parent<Cell>,
): { laid: Laid<Cell>[]; width: number; overlaps: GridIssue[] } {
  const rows: (Laid<Cell> & { readonly places: readonly Draft<Cell>[] })[] = [];
  const cells: Draft<Cell>[] = [];
  const overlaps: (readonly [Draft<Cell>, Draft<Cell>])[] = [];
  for (const { section, elements } of sectionsOf(table)) {
    const end = rows.length + elements.length;
    /** Those that reach down from the row before, in the order of the columns. */
    let reaching: Draft<Cell>[] = [];
    for (const element of elements) {
      const row = rows.length;
      const places: Draft<Cell>[] = [];
      let column = 0;
      let next = 0;
      for (const cell of authored(element, /^t[dh]$/)) {
        for (; (reaching[next]?.column ?? Infinity) <= column; next++) {
          places.push(reaching[next]!);
          column = Math.max(column, endOf(reaching[next]!));
        }
        const colspan = Math.min(spanOf(cell, 'colspan') || 1, MAX_COLSPAN);
        const rowspan = Math.min(spanOf(cell, 'rowspan') || MAX_ROWSPAN, MAX_ROWSPAN, end - row);
        const place = { cell, row, column, rowspan, colspan, isBlank: isEmpty(cell) };
        column += colspan;
        for (let at = next; (reaching[at]?.column ?? Infinity) < column; at++)
          overlaps.push([place, reaching[at]!]);
        places.push(place);
        cells.push(place);
      }
      for (; next < reaching.length; next++) places.push(reaching[next]!);
      rows.push({ element, section, index: row, places });
      reaching = places.filter((place) => place.row + place.rowspan > row + 1);
    }
  }
  const width = countColumns(cells);
  return {
    width,
    laid: rows.map((row) => ({ ...row, places: row.places.filter(({ colspan }) => colspan > 0) })),
    overlaps: overlaps
      .map(([place, above]): GridIssue => {
        const column = Math.max(place.column, above.column);
        const colspan = Math.max(0, Math.min(endOf(place), endOf(above)) - column);
        return { kind: 'overlap', rows: [place.row], columns: columnsUnder({ column, colspan }) };
      })
      .filter(({ columns }) => columns.length),
  };
}

/** Counts only columns in which a cell with words begins. What is left of an empty column spans none. */
function countColumns<Cell>(places: readonly Draft<Cell>[]): number {
  const real = new Set<number>();
  const edges = new Set<number>();
  for (const place of places) {
    if (place.column === 0 || !place.isBlank) real.add(place.column);
    edges.add(place.column).add(endOf(place));
  }
  const indexes = new Map<number, number>();
  let count = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) indexes.set(edge, real.has(edge) ? count++ : count);
  for (const place of places) {
    const column = indexes.get(place.column)!;
    place.colspan = indexes.get(endOf(place))! - column;
    place.column = column;
  }
  return count;
}

/** The rows of each section. Rows that stand in the table itself, as scripts put them there, are sections, too. */
function sectionsOf<Cell extends Parent<Cell>>(
  table: Parent<Cell>,
): { section: Parent<Cell>; elements: Cell[] }[] {
  const sections: { section: Parent<Cell>; elements: Cell[] }[] = [];
  for (const part of Array.from(table.children)) {
    const last = sections.at(-1);
    // a script adds rows to whatever section comes first, also to one that the library wrote
    if (/^t(head|body|foot)$/.test(part.localName))
      sections.push({ section: part, elements: authored(part, /^tr$/) });
    else if (part.localName !== 'tr' || isGenerated(part)) continue;
    else if (last?.section === table) last.elements.push(part);
    else sections.push({ section: table, elements: [part] });
  }
  const head = sections.find(({ section }) => section.localName === 'thead');
  const rank = (one: { section: Parent<Cell> }) => (one === head ? 0 : isFoot(one) ? 2 : 1);
  return sections.sort((one, other) => rank(one) - rank(other));
}

const authored = <Cell extends Readable>({ children }: Parent<Cell>, name: RegExp): Cell[] =>
  Array.from(children).filter((child) => name.test(child.localName) && !isGenerated(child));

const isFoot = ({ section }: { section: Readable }): boolean => section.localName === 'tfoot';

/** A span as HTML parses it: digits, whatever follows them. Anything else counts as 1. */
const spanOf = (cell: Readable, name: string): number =>
  Number(/^\s*\+?(\d+)/.exec(cell.getAttribute(name) ?? '')?.[1] ?? 1);

type Span = Pick<Place<unknown>, 'column' | 'colspan'>;

const endOf = ({ column, colspan }: Span): number => column + colspan;

export const columnsUnder = ({ column, colspan }: Span): number[] =>
  Array.from({ length: colspan }, (_, index) => column + index);

const hasWords = ({ isBlank }: Place<unknown>): boolean => !isBlank;

/** The cells with words that begin in a row. */
const ownOf = <Cell extends Readable>({ index, places }: Laid<Cell>): Place<Cell>[] =>
  places.filter((place) => place.row === index && hasWords(place));

const isTh = ({ cell }: Place<Readable>): boolean => cell.localName === 'th';

/**
 * Finds the rows that name the columns: the first, unless it is one cell over the whole table, and those that name the parts
 * of its columns.
 *
 * @returns the index of the first of them, and that of the row after the last
 */
function findHead<Cell extends Readable>(laid: readonly Laid<Cell>[], width: number): [number, number] {
  const isAcross = ({ places: [only, ...others] }: Laid<Cell>) =>
    width > 1 && only?.colspan === width && !others.length;
  const from = laid.findIndex((row) => ownOf(row).length && !isAcross(row));
  const first = laid[from];
  if (!first) return [0, 0];
  const [corner, ...names] = ownOf(first);
  const isHead = first.section.localName === 'thead';
  // under a title of the whole table, a question with its answers names nothing
  if (laid.slice(0, from).some(isAcross) && !isHead && isTh(corner!) && !names.every(isTh)) return [0, 0];
  const hasBody = laid.some((row) => row.section !== first.section && ownOf(row).length);
  let to = from + 1;
  for (let row = laid[to]; row?.section === first.section; row = laid[++to])
    if (!namesParts(row, laid[to - 1]!, isHead && hasBody)) break;
  return [from, to];
}

/** Whether a row goes on naming the columns that the row before it names. */
function namesParts<Cell extends Readable>(row: Laid<Cell>, before: Laid<Cell>, isInHead: boolean): boolean {
  const [corner] = row.places;
  if (corner?.column === 0 && corner.row < row.index) return true;
  const own = ownOf(row);
  const isTitled = own[0] === corner;
  if (!own.length || (isTitled && own.length === 1)) return false;
  const isOfTh = own.every(isTh);
  const names = before.places.filter(({ column }) => column > 0);
  const isOpen = names.some(({ colspan }) => colspan > 1) || !names.some(hasWords);
  if (isInHead) return isOfTh || isOpen || !before.places.some(isTh);
  return isOfTh ? isOpen || !isTitled : isOpen && !isTitled;
}

function readColumns<Cell extends Readable>(head: readonly Laid<Cell>[], width: number): GridColumn<Cell>[] {
  const over = Array.from({ length: width }, (): Place<Cell>[] => []);
  for (const { index, places } of head) {
    for (const place of places)
      if (place.row === index) for (const column of columnsUnder(place)) over[column]!.push(place);
  }
  return over.map((headers) => ({
    headers,
    header: headers.filter(hasWords).at(-1) ?? headers.at(-1),
    label: labelOf(headers),
  }));
}

/** Counts the columns of titles. Beside the first these are columns of subtitles; one at least is left for answers. */
function countTitles<Cell extends Parent<Cell>>(
  body: readonly Laid<Cell>[],
  columns: readonly GridColumn<Cell>[],
): number {
  const isTitle = (index: number): boolean => {
    const { headers, label } = columns[index]!;
    if (headers.some(({ cell }) => within(cell, 'da-option').length)) return false;
    // one header stands over all titles
    if (headers.some(({ column }) => column === 0)) return true;
    // a title stands beside several subtitles that no header names
    const isBeside = ({ column, rowspan }: Place<Cell>) => column === index - 1 && rowspan > 1;
    if (!label && body.some((row) => ownOf(row).some(isBeside))) return true;
    // all titles are marked as such
    const asking = body.filter(
      (row) => ownOf(row).some(({ column }) => column > index) && !row.places.every(isTh),
    );
    return (
      asking.length > 0 &&
      asking.every(({ places }) => {
        const place = places.find((place) => endOf(place) > index && place.row >= body[0]!.index);
        return place && (isTh(place) || /^row/.test(place.cell.getAttribute('scope') ?? ''));
      })
    );
  };
  let count = Math.min(1, columns.length);
  while (count < columns.length - 1 && isTitle(count)) count++;
  return count;
}

function kindOf<Cell extends Readable>(
  row: Laid<Cell>,
  { answers, title }: Pick<GridRow<Cell>, 'answers' | 'title'>,
  columns: readonly GridColumn<Cell>[],
  corner: string,
): RowKind {
  if (!ownOf(row).length) return 'blank';
  const given = answers.filter(hasWords);
  if (!given.length) return isFoot(row) ? 'note' : 'group';
  const isOfTh = given.every(isTh);
  const isSameTitle = !title || title === corner;
  const isName = ({ cell, column }: Place<Cell>) => {
    const text = authorText(cell);
    const names = [columns[column]!.label, ...columns[column]!.headers.map(({ cell }) => authorText(cell))];
    return text && names.some((name) => name === text || (isOfTh && name.startsWith(`${text} `)));
  };
  if (!(isSameTitle || isOfTh) || !given.every(isName)) return 'data';
  // where each part of a table has the names again, the title beside them is that of the part
  return isSameTitle ? 'header' : 'group';
}

function findIssues<Cell extends Readable>(
  rows: readonly GridRow<Cell>[],
  columns: readonly GridColumn<Cell>[],
  titleColumns: number,
): GridIssue[] {
  const issues: GridIssue[] = [];
  const tell = (kind: GridIssue['kind'], rows: readonly number[], columns: readonly number[] = []) =>
    issues.push({ kind, rows, columns });
  const headers = new Map<Place<Cell>, number[]>();
  columns.slice(titleColumns).forEach(({ header }, index) => {
    if (header) headers.set(header, [...(headers.get(header) ?? []), titleColumns + index]);
  });
  for (const [{ row }, under] of headers) if (under.length > 1) tell('undivided', [row], under);

  const data = [...rows.keys()].filter((index) => rows[index]!.kind === 'data');
  const isNamed = columns.some(({ header }) => header);
  const titled = new Map<Place<Cell>, number[]>();
  const isOfTd = data.some((index) => rows[index]!.answers.some((place) => hasWords(place) && !isTh(place)));
  for (const index of data) {
    const { title, titles, answers, section } = rows[index]!;
    const given = answers.filter(hasWords);
    const last = titles.filter(hasWords).at(-1);
    if (last) titled.set(last, [...(titled.get(last) ?? []), index]);
    if (!title) tell('untitled', [index]);
    const isOtherHead =
      index < data.at(-1)! &&
      isOfTd &&
      given.every(isTh) &&
      (section.localName === 'thead' ||
        given.every(({ cell }) => cell.getAttribute('scope') === 'col' || !/\p{N}/u.test(authorText(cell))));
    if (isOtherHead) tell('another-header', [index]);
    const missing: number[] = [];
    let next = titleColumns;
    for (const { column, colspan } of [...answers, { column: columns.length, colspan: 0 }]) {
      for (; next < column; next++) if (columns[next]!.header) missing.push(next);
      next = Math.max(next, column + colspan);
    }
    if (missing.length) tell('missing', [index], missing);
    const extra = given.filter(({ column }) => !columns[column]!.header).map(({ column }) => column);
    if (extra.length && isNamed) tell('extra', [index], extra);
  }
  for (const [, under] of titled) if (under.length > 1) tell('same-title', under);
  return issues;
}
