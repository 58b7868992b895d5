import {
  authorNodes,
  authorText,
  isGenerated,
  isUnseen,
  normalizeText,
  within,
  type Readable,
} from './readable.js';
import { isElement, tagOf, attributeIn, hasClass, childrenOf, type Holder, textIn } from './nodes.js';

/** The author's table of a comparison: the glance is none. */
export const tableIn = <Node extends Readable<Node>>(element: Readable<Node>): Node | undefined =>
  within(element, 'table').find((table) => !isGenerated(table));

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
  readonly index: number;
  readonly element: Cell;
  /** Where it stands: `thead`, `tbody`, `tfoot`, or the table itself. */
  readonly section: Readable;
  readonly kind: RowKind;
  /** All cells that cover the row, in the order of the columns. Those with a smaller `row` reach into it from above. */
  readonly places: readonly Place<Cell>[];
  /** Those of them that begin in a column of titles. */
  readonly titles: readonly Place<Cell>[];
  /** Those that begin after the columns of titles. What names a column is no answer of a row that it reaches into. */
  readonly answers: readonly Place<Cell>[];
  /** That of its titles that names it: the last with words, or else the last. */
  readonly header: Place<Cell> | undefined;
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
  /** How many columns it is in HTML. */
  readonly span: number;
  /** No cell with words begins in it. */
  readonly isBlank: boolean;
}

/** Where nobody can tell which column a cell belongs to, so that the table is best left alone. */
export interface GridConflict {
  /**
   * - `overlap`: two cells cover one place
   * - `overhang`: what names a column reaches into a row that asks
   * - `other-names`: the columns get other names further down
   */
  readonly kind: 'overlap' | 'overhang' | 'other-names';
  /** The row in which that is. */
  readonly row: number;
  /** The columns that two cells cover. */
  readonly columns: readonly number[];
}

/**
 * A table as rows and columns. Nothing that the library wrote has a place in it, and nothing that stands in a cell. Columns
 * that nobody can tell apart, because no cell begins or ends between them, are one.
 */
export interface Grid<Cell extends Readable> {
  /** In the order of the page: the head first, the foot last. */
  readonly rows: readonly GridRow<Cell>[];
  readonly columns: readonly GridColumn<Cell>[];
  /** How many columns have titles of rows, from the first on. */
  readonly titleColumns: number;
  readonly conflicts: readonly GridConflict[];
}

/** Reads each table once, for what asks of many elements in it, and changes none of them. */
export function gridsOnce<Cell extends Readable<Cell>>(): (table: Cell) => Grid<Cell> {
  const grids = new Map<Cell, Grid<Cell>>();
  return (table) => {
    const grid = grids.get(table) ?? readGrid<Cell>(table);
    grids.set(table, grid);
    return grid;
  };
}

/** Reads a table. Cells are placed as HTML does (“forming a table”); what they are there for is told by how they stand. */
export function readGrid<Cell extends Readable<Cell>>(table: Readable<Cell>): Grid<Cell> {
  const { laid, spans, overlaps } = layOut(table);
  const filled = new Set(laid.flatMap(ownOf).map(({ column }) => column));
  const [from, to] = findHead(laid, filled);
  const columns = readColumns(laid.slice(from, to), spans, filled);
  const titleColumns = countTitles(laid.slice(to), columns);
  const corner = labelOf(columns.slice(0, titleColumns).flatMap(({ headers }) => headers));
  const rows = laid.map((row, index): GridRow<Cell> => {
    const titles = row.places.filter(({ column }) => column < titleColumns);
    const answers = row.places.slice(titles.length).filter((place) => index < to || place.row >= to);
    const title = labelOf(titles);
    const kind = index >= from && index < to ? 'header' : kindOf(row, { answers, title }, columns, corner);
    const isAbove = index < from && kind !== 'blank';
    return { ...row, titles, answers, header: nameOf(titles), title, kind: isAbove ? 'caption' : kind };
  });
  const overhangs = rows.filter(
    ({ index, places, titles, answers }) => index >= to && places.length > titles.length + answers.length,
  );
  return {
    rows,
    columns,
    titleColumns,
    conflicts: [
      ...overlaps.map(
        ([place, above]) => ({ kind: 'overlap', row: place.row, columns: sharedBy(place, above) }) as const,
      ),
      ...overhangs.map(({ index }) => ({ kind: 'overhang', row: index, columns: [] }) as const),
      ...findOtherNames(rows, columns).map(
        ({ index }) => ({ kind: 'other-names', row: index, columns: [] }) as const,
      ),
    ],
  };
}

/** Words of several cells as one, each once: “Drops – after a week”. */
export const labelOf = <Cell extends Readable>(
  places: readonly Place<Cell>[],
  textOf: (cell: Cell) => string = authorText,
): string => {
  const texts = places.filter(hasWords).map(({ cell }) => textOf(cell));
  return [...new Set(texts.filter((text) => text.trim()))].join(' – ');
};

/** What is there to see without words. */
const SEEN =
  /^(img|picture|svg|math|canvas|video|audio|iframe|object|embed|input|select|textarea|button|meter|progress)$|-/;

/** Whether the author left a cell without words, numbers or pictures, and without what becomes an element. */
export const isEmpty = (element: Readable): boolean =>
  !authorNodes(element).some((node) =>
    isElement(node)
      ? !isUnseen(node) &&
        (SEEN.test(tagOf(node)) || /(^|\s)da-/.test(attributeIn(node, 'class') ?? '') || !isEmpty(node))
      : normalizeText(textIn(node)),
  );

/** As in HTML: more is taken for so many. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A row whose cells have their places. */
type Laid<Cell extends Readable> = Pick<GridRow<Cell>, 'index' | 'element' | 'section' | 'places'>;

/** A place while its columns are still counted as HTML counts them. */
type Draft<Cell> = { -readonly [Key in keyof Place<Cell>]: Place<Cell>[Key] };

function layOut<Cell extends Readable<Cell>>(
  table: Readable<Cell>,
): {
  laid: Laid<Cell>[];
  spans: readonly number[];
  overlaps: readonly (readonly [Place<Cell>, Place<Cell>])[];
} {
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
        if ((reaching[next]?.column ?? Infinity) < column) overlaps.push([place, reaching[next]!]);
        places.push(place);
        cells.push(place);
      }
      for (; next < reaching.length; next++) places.push(reaching[next]!);
      rows.push({ element, section, index: row, places });
      reaching = places.filter((place) => place.row + place.rowspan > row + 1);
    }
  }
  return { laid: rows, spans: countColumns(cells), overlaps };
}

/**
 * Counts only columns that somebody can tell apart: where a cell begins or ends.
 *
 * @returns how many columns each of them is in HTML
 */
function countColumns<Cell>(places: readonly Draft<Cell>[]): number[] {
  const edges = new Set<number>();
  for (const place of places) edges.add(place.column).add(endOf(place));
  const sorted = [...edges].sort((a, b) => a - b);
  const indexes = new Map(sorted.map((edge, index) => [edge, index]));
  for (const place of places) {
    const column = indexes.get(place.column)!;
    place.colspan = indexes.get(endOf(place))! - column;
    place.column = column;
  }
  return sorted.slice(1).map((edge, index) => edge - sorted[index]!);
}

/** The rows of each section. Rows that stand in the table itself, as scripts put them there, are sections, too. */
function sectionsOf<Cell extends Readable<Cell>>(
  table: Readable<Cell>,
): { section: Readable<Cell>; elements: Cell[] }[] {
  const sections: { section: Readable<Cell>; elements: Cell[] }[] = [];
  for (const part of childrenOf(table)) {
    const last = sections.at(-1);
    // a script adds rows to whatever section comes first, also to one that the library wrote
    if (/^t(head|body|foot)$/.test(tagOf(part)))
      sections.push({ section: part, elements: authored(part, /^tr$/) });
    else if (tagOf(part) !== 'tr' || isGenerated(part)) continue;
    else if (last?.section === table) last.elements.push(part);
    else sections.push({ section: table, elements: [part] });
  }
  const head = sections.find(({ section }) => tagOf(section) === 'thead');
  const rank = (one: { section: Readable<Cell> }) => (one === head ? 0 : isFoot(one) ? 2 : 1);
  return sections.sort((one, other) => rank(one) - rank(other));
}

const authored = <Cell extends Readable<Cell>>(holder: Holder<Cell>, name: RegExp): Cell[] =>
  childrenOf(holder).filter((child) => name.test(tagOf(child)) && !isGenerated(child) && !isUnseen(child));

const isFoot = ({ section }: { section: Readable }): boolean => tagOf(section) === 'tfoot';

/** A span as HTML parses it: digits, whatever follows them. Anything else counts as 1. */
export const spanOf = (cell: Readable, name: string): number =>
  Number(/^\s*\+?(\d+)/.exec(attributeIn(cell, name) ?? '')?.[1] ?? 1);

type Span = Pick<Place<unknown>, 'column' | 'colspan'>;

const endOf = ({ column, colspan }: Span): number => column + colspan;

export const columnsUnder = ({ column, colspan }: Span): number[] =>
  [...Array(colspan).keys()].map((index) => column + index);

const sharedBy = (one: Span, other: Span): number[] =>
  columnsUnder(one).filter((column) => columnsUnder(other).includes(column));

export const hasWords = ({ isBlank }: Place<unknown>): boolean => !isBlank;

/** The last with words, or else the last. */
const nameOf = <Cell>(places: readonly Place<Cell>[]): Place<Cell> | undefined =>
  places.filter(hasWords).at(-1) ?? places.at(-1);

/** The cells with words that begin in a row. */
const ownOf = <Cell extends Readable>({ index, places }: Laid<Cell>): Place<Cell>[] =>
  places.filter((place) => place.row === index && hasWords(place));

const isTh = ({ cell }: Place<Readable>): boolean => tagOf(cell) === 'th';

/**
 * Finds the rows that name the columns: the first, unless it is one cell over the whole table, and those that name the parts
 * of its columns.
 *
 * @returns the index of the first of them, and that of the row after the last
 */
function findHead<Cell extends Readable>(
  laid: readonly Laid<Cell>[],
  filled: ReadonlySet<number>,
): [number, number] {
  const isAcross = (row: Laid<Cell>) => {
    const [only, ...others] = row.places.filter(hasWords);
    return (
      only &&
      filled.size > 1 &&
      !others.length &&
      only.colspan > 1 &&
      [...filled].every((column) => only.column <= column && column < endOf(only))
    );
  };
  const isInHead = ({ section }: Laid<Cell>) => tagOf(section) === 'thead';
  // the first is it also where nothing is named
  const mayName = (row: Laid<Cell>) =>
    (row.index === 0 || isInHead(row) ? row.places : ownOf(row)).length > 0;
  const from = laid.findIndex((row) => mayName(row) && !isAcross(row));
  const first = laid[from];
  if (!first) return [0, 0];
  const [corner, ...names] = ownOf(first);
  const isHead = isInHead(first);
  // under a title of the whole table, a question with its answers names nothing
  if (laid.slice(0, from).some(isAcross) && !isHead && corner && isTh(corner) && !names.every(isTh))
    return [0, 0];
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
  const isUndivided = names.some(({ colspan }) => colspan > 1);
  if (isInHead) return isOfTh || isUndivided || !before.places.some(isTh);
  return isOfTh ? isUndivided || !isTitled || !names.some(hasWords) : isUndivided && !isTitled;
}

function readColumns<Cell extends Readable>(
  head: readonly Laid<Cell>[],
  spans: readonly number[],
  filled: ReadonlySet<number>,
): GridColumn<Cell>[] {
  const over = spans.map((): Place<Cell>[] => []);
  for (const { index, places } of head) {
    for (const place of places)
      if (place.row === index) for (const column of columnsUnder(place)) over[column]!.push(place);
  }
  return over.map((headers, index) => ({
    headers,
    header: nameOf(headers),
    label: labelOf(headers),
    span: spans[index]!,
    isBlank: !filled.has(index),
  }));
}

/** Counts the columns of titles. Beside the first these are columns of subtitles; one at least is left for answers. */
function countTitles<Cell extends Readable<Cell>>(
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
        return place && (isTh(place) || /^row/.test(attributeIn(place.cell, 'scope') ?? ''));
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
    // what is a chance answers, whatever its words are
    return (
      text &&
      !hasChance(cell) &&
      names.some((name) => name === text || (isOfTh && name.startsWith(`${text} `)))
    );
  };
  if (!(isSameTitle || isOfTh) || !given.every(isName)) return 'data';
  // where each part of a table has the names again, the title beside them is that of the part
  return isSameTitle ? 'header' : 'group';
}

/** Whether an element holds a chance, or what becomes one. */
export const hasChance = (element: Readable): boolean =>
  childrenOf(element).some(
    (child) => tagOf(child) === 'da-chance' || hasClass(child, 'da-chance') || hasChance(child),
  );

/** Rows that give other names to the columns, as a second table under the first does. A row of totals may be marked as a whole. */
function findOtherNames<Cell extends Readable>(
  rows: readonly GridRow<Cell>[],
  columns: readonly GridColumn<Cell>[],
): GridRow<Cell>[] {
  const data = rows.filter(({ kind }) => kind === 'data');
  const isOfTh = ({ answers }: GridRow<Cell>) => answers.filter(hasWords).every(isTh);
  const names = columns.map(({ header }) => (header ? authorText(header.cell) : ''));
  // the same names in another order
  const isSwapped = ({ answers }: GridRow<Cell>) => {
    const given = answers.filter(hasWords);
    const texts = new Set<string>();
    for (const { cell } of given) {
      const text = authorText(cell);
      // most rows end here
      if (!text || !names.includes(text)) return false;
      texts.add(text);
    }
    return (
      texts.size > 1 &&
      texts.size === given.length &&
      [...texts].some((text, index) => names[given[index]!.column] !== text)
    );
  };
  return data.filter(
    (row) =>
      row !== data.at(-1) &&
      (isSwapped(row) ||
        (isOfTh(row) &&
          !data.every(isOfTh) &&
          (tagOf(row.section) === 'thead' ||
            row.answers.every(
              ({ cell }) => attributeIn(cell, 'scope') === 'col' || !/\p{N}/u.test(authorText(cell)),
            )))),
  );
}

/** What is uneven in a table that can be read. */
export interface GridIssue {
  /**
   * - `missing`: a row has no cell under a named column
   * - `extra`: a row has a cell where no column is named
   * - `undivided`: one cell names several columns
   * - `same-title`: a row has its title from the row above
   * - `untitled`: a row has answers and no title
   */
  readonly kind: 'missing' | 'extra' | 'undivided' | 'same-title' | 'untitled';
  readonly row: number;
  /** The columns that it is about. Empty: all. */
  readonly columns: readonly number[];
}

/** Finds what an author may want to mend. */
export function findIssues<Cell extends Readable>({ rows, columns, titleColumns }: Grid<Cell>): GridIssue[] {
  const issues: GridIssue[] = [];
  const tell = (kind: GridIssue['kind'], row: number, columns: readonly number[] = []) =>
    issues.push({ kind, row, columns });
  const named = [...columns.keys()].filter((column) => column >= titleColumns && !columns[column]!.isBlank);
  for (const header of new Set(named.flatMap((column) => columns[column]!.header ?? []))) {
    const under = named.filter((column) => columns[column]!.header === header);
    if (under.length > 1) tell('undivided', header.row, under);
  }
  for (const { index, kind, header, title, answers } of rows) {
    if (kind !== 'data') continue;
    if (!title) tell('untitled', index);
    else if (header!.row < index) tell('same-title', index);
    const covered = new Set(answers.flatMap(columnsUnder));
    const missing = named.filter((column) => columns[column]!.header && !covered.has(column));
    if (missing.length) tell('missing', index, missing);
    const extra = answers.filter((place) => hasWords(place) && !columns[place.column]!.header);
    if (extra.length && columns[0]!.header)
      tell(
        'extra',
        index,
        extra.map(({ column }) => column),
      );
  }
  return issues;
}
