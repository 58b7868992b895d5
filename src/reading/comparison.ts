import type { ChanceLine, ColumnGroup, Denominator } from '../model/chance.js';
import {
  columnKinds,
  denominatorsOf,
  glances,
  groupsOfColumns,
  mixesSources,
  isUnrated,
  outcomeOf,
  topics,
  type Cell,
  type Comparison,
  type Glance,
  type Row,
  type RowGroup,
} from '../model/comparison.js';
import { treatmentComparison } from '../model/declarations/treatment-comparison.js';
import { chancesIn, readChance } from './chance.js';
import { hasWords, readGrid, tableIn, type Grid, type GridRow, type Place } from './grid.js';
import { readLines, type Line } from './lines.js';
import { findOptions, readOptions, type Options } from './options.js';
import { isPlaceholder, parseSettings, UNREAD, type Told } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, normalizeText, within, type Readable, type Settings } from './readable.js';
import { tagOf, attributeIn, type Holder } from './nodes.js';

/** Where in the table each part of the comparison stands, in the same order as in the model. */
export interface ComparisonNodes<Node extends Readable<Node>> extends Options<Node> {
  readonly table: Node;
  readonly grid: Grid<Node>;
  readonly groups: readonly GroupNodes<Node>[];
  /** Whether rows or names have cells together, so that none of them can stand by itself. */
  readonly isJoined: boolean;
}

export interface GroupNodes<Node extends Readable<Node>> {
  /** The row that titles the group. */
  readonly header?: GridRow<Node> | undefined;
  readonly rows: readonly QuestionRow<Node>[];
}

export interface QuestionRow<Node extends Readable<Node>> extends GridRow<Node> {
  /** For each answer the options that it is told for. */
  readonly lines: readonly Line<Node>[];
}

/**
 * Reads a comparison from a `da-treatment-comparison`: its table's first row names the options, its first column asks,
 * and a row with one cell titles the rows after it. What the library wrote itself is passed over. Where nobody can tell
 * which option a cell answers for, nothing is read.
 */
export function readComparison<Node extends Readable<Node>>(
  element: Readable<Node>,
  settings: Settings = element,
  aid: Holder<Node> = { children: [], childNodes: [] },
): {
  value: Comparison;
  nodes: ComparisonNodes<Node> | undefined;
  problems: readonly Problem[];
} {
  const { values, problems, problem, need } = parseSettings(settings, treatmentComparison);
  const { choose = [], order, columns } = values;
  const nothing = (caption?: string) => ({
    value: { caption, choose, order, columns, options: [], groups: [] },
    nodes: undefined,
    problems,
  });
  const table = tableIn(element);
  if (!table) {
    problem('content', null, 'missing');
    return nothing();
  }
  const [titled] = within(table, 'caption');
  const caption = (titled && authorText(titled)) || normalizeText(attributeIn(table, 'aria-label'));
  if (!caption) problem('caption', null, 'missing');
  need('order');

  const grid = readGrid<Node>(table);
  for (const { kind, row } of grid.conflicts)
    problem({ row: grid.rows[row]!.title }, authorText(grid.rows[row]!.element), `cells-${kind}`);
  if (grid.conflicts.length) return nothing(caption || undefined);

  const found = findOptions(grid);
  const options = readOptions(found, grid, problem);
  const isNamedTogether = grid.columns.some(({ headers }) =>
    headers.some((place) => found.under(place).length > 1),
  );
  if (isNamedTogether && choose.includes('options')) problem('choose', 'options', 'options-joined');
  const { groups, nodes } = readGroups(grid, found, problem);
  for (const row of groups.flatMap(({ rows }) => rows))
    if ((row.columns ?? columns) && mixesSources(row))
      problem(
        { row: row.title },
        row.cells.flatMap(({ chances }) => chances.flatMap(({ sources }) => sources)).join(' '),
        'columns-sources',
      );
  const marked = (glance: Glance) => groups.flatMap(({ rows }) => rows).find((row) => row.glance === glance);
  const benefit = marked('benefit');
  const isSlip = groups.some(({ rows }) => rows.some(({ hasMistake }) => hasMistake));
  if (benefit && !isSlip && !marked('harm') && !marked('gravest-harm'))
    problem({ where: 'data-glance', row: benefit.title }, 'benefit', 'glance-no-harm');
  const value: Comparison = {
    caption: caption || undefined,
    choose: choose.filter((choice) => choice !== 'options' || !isNamedTogether),
    order,
    columns,
    options,
    groups,
    elsewhere: within(aid, 'da-side-effects').map((list) => chancesIn(list, 'da-side-effect')),
  };
  const isJoined =
    isNamedTogether ||
    grid.rows.some(({ kind, places }) => kind === 'data' && places.some(({ rowspan }) => rowspan > 1));
  return { value, nodes: { ...found, table, grid, groups: nodes, isJoined }, problems };
}

/** Whether a row asks. One whose cells are empty does, too. */
export const isQuestion = ({ kind, answers }: Pick<GridRow<Readable>, 'kind' | 'answers'>): boolean =>
  kind === 'data' || (/group|blank/.test(kind) && answers.length > 0 && !answers.some(hasWords));

/** Reads the rows in their groups. */
function readGroups<Node extends Readable<Node>>(
  grid: Grid<Node>,
  { names, under }: Options<Node>,
  problem: Told['problem'],
): { groups: RowGroup[]; nodes: GroupNodes<Node>[] } {
  const groups: RowGroup[] = [];
  const nodes: GroupNodes<Node>[] = [];
  let rows: Row[] = [];
  let gridRows: QuestionRow<Node>[] = [];
  const startGroup = (header: GridRow<Node> | undefined, section: Readable) => {
    const about = normalizeText(
      (header && attributeIn(header.element, 'data-about')) ?? attributeIn(section, 'data-about'),
    );
    const topic = topics.find((topic) => topic === about);
    if (about && !topic) problem({ where: 'data-about', row: header?.title }, about, 'unreadable', ...topics);
    groups.push({ title: header?.title, topic, rows: (rows = []) });
    nodes.push({ header, rows: (gridRows = []) });
  };
  const named = grid.columns.slice(grid.titleColumns).filter(({ header }) => header).length;
  /** An answer to several rows is one. */
  const cells = new Map<Place<Node>, Cell>();
  let current: Readable | undefined;
  for (const row of grid.rows) {
    const { index, kind, section, header, title, answers } = row;
    if (kind !== 'group' && !isQuestion(row)) continue;
    // some editors put the first title into the head, with the options
    const isTitled = tagOf(current) === 'thead' && groups.length > 0 && !rows.length;
    const isNew = section !== current && !isTitled;
    current = section;
    if (!isQuestion(row)) {
      startGroup(row, section);
      continue;
    }
    // rows with no title over them make a group without one
    if (isNew) startGroup(undefined, section);
    for (const place of answers) if (!cells.has(place)) cells.set(place, readCell(place.cell));
    const said = normalizeText(attributeIn(row.element, 'data-columns'));
    const columns = columnKinds.find((kind) => kind === said);
    if (said && !columns) problem({ where: 'data-columns', row: title }, said, 'unreadable', ...columnKinds);
    const mark = normalizeText(attributeIn(row.element, 'data-glance'));
    const glance = glances.find((glance) => glance === mark);
    if (mark && !glance && !mark.startsWith(UNREAD))
      problem({ where: 'data-glance', row: title }, mark, 'unreadable', ...glances);
    const rowCells = answers.map((place) => cells.get(place)!);
    rows.push({
      title,
      short: shortIn(row.element),
      columns,
      glance,
      hasMistake: mark && !glance ? true : undefined,
      cells: rowCells,
    });
    let lines: Line<Node>[] | undefined;
    gridRows.push({
      ...row,
      // the glance does without
      get lines() {
        return (lines ??= readLines(answers, rowCells, under, names.length));
      },
    });
    for (const place of answers) {
      const [option] = under(place);
      const text = cells.get(place)!.text;
      if (place.row === index && option !== undefined && isPlaceholder(text))
        problem({ row: title, option: names[option] }, text, 'placeholder');
      if (place.isBlank && place.row === index && option !== undefined)
        problem({ row: title, option: names[option] }, null, 'cell-empty');
    }
    if (title && header!.row < index) problem({ row: title }, 'the title of the row above', 'row-title');
    const count = answers.reduce((sum, { colspan }) => sum + colspan, 0);
    if (count !== named) problem({ row: title }, `${count} cells`, 'row-cells', names.length);
  }
  return { groups, nodes };
}

/** What a chance takes from its row. */
export interface RowContext {
  readonly denominator: Denominator;
  /** How it stands in a line of the row. Absent: it stands by itself. */
  readonly line?: ChanceLine | undefined;
  /** What it is as a group of a study whose groups are the columns. */
  readonly column?: ColumnGroup | undefined;
}

/** For each chance in the rows what it takes from its row. */
export function contextsOfChances<Node extends Readable<Node>>(
  comparison: Comparison,
  nodes: ComparisonNodes<Node> | undefined,
  base: Denominator,
): ReadonlyMap<Node, RowContext> {
  const { groups } = comparison;
  const ofRows = denominatorsOf(comparison, base);
  const columns = groupsOfColumns(comparison);
  const found = new Map<Node, RowContext>();
  nodes?.groups.forEach(({ rows }, group) => {
    rows.forEach(({ answers }, index) => {
      const row = groups[group]!.rows[index]!;
      const denominator = ofRows.get(row)!;
      answers.forEach(({ cell }, at) => {
        within(cell, 'da-chance').forEach((chance, which) => {
          const column = columns.get(row.cells[at]!.chances[which]!);
          found.set(chance, { denominator, column, line: nodes.isJoined ? undefined : lineIn(row) });
        });
      });
    });
  });
  return found;
}

const lineIn = (row: Row): ChanceLine => ({
  isCounted: outcomeOf(row) !== undefined,
  isRated: isUnrated(row),
  isExplained: true,
});

const shortIn = (element: Readable): string | undefined => {
  const short = normalizeText(attributeIn(element, 'data-short'));
  return short && !short.startsWith(UNREAD) ? short : undefined;
};

const readCell = (cell: Readable): Cell => {
  const source = normalizeText(cell.getAttribute('data-source'));
  return {
    text: authorText(cell),
    short: shortIn(cell),
    sources: source && !source.startsWith(UNREAD) ? [...new Set(source.split(' '))] : undefined,
    // the chance's own problems are the chance's to tell
    chances: within(cell, 'da-chance').map((chance) => readChance(chance).value),
  };
};
