import type { ColumnGroup, Denominator } from '../model/chance.js';
import {
  columnKinds,
  denominatorsOf,
  groupsOfColumns,
  mixesSources,
  topics,
  type Cell,
  type Comparison,
  type Row,
  type RowGroup,
} from '../model/comparison.js';
import { treatmentComparison } from '../model/declarations/treatment-comparison.js';
import { readChance } from './chance.js';
import { hasWords, readGrid, type Grid, type GridConflict, type GridRow, type Place } from './grid.js';
import { findOptions, readOptions, type Options } from './options.js';
import { parseSettings, type Told } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, normalizeText, within, type Readable, type Settings } from './readable.js';

/** Where in the table each part of the comparison stands, in the same order as in the model. */
export interface ComparisonNodes<Node extends Readable> extends Options<Node> {
  readonly table: Node;
  readonly grid: Grid<Node>;
  readonly groups: readonly GroupNodes<Node>[];
}

export interface GroupNodes<Node extends Readable> {
  /** The row that titles the group. */
  readonly header?: GridRow<Node> | undefined;
  readonly rows: readonly GridRow<Node>[];
}

/**
 * Reads a comparison from a `da-treatment-comparison`: its table's first row names the options, its first column asks,
 * and a row with one cell titles the rows after it. What the library wrote itself is passed over. Where nobody can tell
 * which option a cell answers for, nothing is read.
 */
export function readComparison<Node extends Readable<Node>>(
  element: Readable<Node>,
  settings: Settings = element,
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
  const [table] = within(element, 'table');
  if (!table) {
    problem('content', null, 'a <table>: first row the options, first column the questions');
    return nothing();
  }
  const [titled] = within(table, 'caption');
  const caption = (titled && authorText(titled)) || normalizeText(table.getAttribute('aria-label'));
  if (!caption) problem('caption', null, 'a <caption> that names the table');
  need('order');

  const grid = readGrid<Node>(table);
  for (const { kind, row } of grid.conflicts)
    problem(`row “${grid.rows[row]!.title}”`, CONFLICTS[kind], LEFT_ALONE);
  if (grid.conflicts.length) return nothing(caption || undefined);

  const found = findOptions(grid);
  const options = readOptions(found, grid, { problem, problems });
  const isJoined = grid.columns.some(({ headers }) => headers.some((place) => found.under(place).length > 1));
  if (isJoined && choose.includes('options')) problem('choose', 'options', 'no name over several options');
  const { groups, nodes } = readGroups(grid, found, problem);
  for (const row of groups.flatMap(({ rows }) => rows))
    if ((row.columns ?? columns) && mixesSources(row))
      problem(
        `row “${row.title}”`,
        'several sources',
        'the same source for each count, since the columns are the groups of one study',
      );
  const value: Comparison = {
    caption: caption || undefined,
    choose: choose.filter((choice) => choice !== 'options' || !isJoined),
    order,
    columns,
    options,
    groups,
  };
  return { value, nodes: { ...found, table, grid, groups: nodes }, problems };
}

/** Why nobody can tell which option a cell answers for. */
const CONFLICTS: Readonly<Record<GridConflict['kind'], string>> = {
  overlap: 'two cells in one place',
  overhang: 'the name of a column that reaches into the row',
  'other-names': 'other names for the columns',
};
const LEFT_ALONE = 'a place of its own for each cell, and one name for each column: the table is left alone';

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
  let gridRows: GridRow<Node>[] = [];
  const startGroup = (header: GridRow<Node> | undefined, section: Readable) => {
    const about = normalizeText(
      (header?.element.getAttribute('data-about') ? header.element : section).getAttribute('data-about'),
    );
    const topic = topics.find((topic) => topic === about);
    if (about && !topic) problem('data-about', about, topics.join(', '));
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
    const isTitled = current?.localName === 'thead' && groups.length > 0 && !rows.length;
    const isNew = section !== current && !isTitled;
    current = section;
    if (!isQuestion(row)) {
      startGroup(row, section);
      continue;
    }
    // rows with no title over them make a group without one
    if (isNew) startGroup(undefined, section);
    for (const place of answers) if (!cells.has(place)) cells.set(place, readCell(place.cell));
    const said = normalizeText(row.element.getAttribute('data-columns'));
    const columns = columnKinds.find((kind) => kind === said);
    if (said && !columns) problem(`data-columns of row “${title}”`, said, columnKinds.join(', '));
    rows.push({ title, columns, cells: answers.map((place) => cells.get(place)!) });
    gridRows.push(row);
    for (const place of answers) {
      const [option] = under(place);
      if (place.isBlank && place.row === index && option !== undefined)
        problem(
          `row “${title}”, “${names[option]}”`,
          null,
          'words, or a da-chance with finding="not-known" or another finding',
        );
    }
    if (title && header!.row < index)
      problem(`row “${title}”`, 'the title of the row above', 'a title of its own');
    const count = answers.reduce((sum, { colspan }) => sum + colspan, 0);
    if (count !== named)
      problem(`row “${title}”`, `${count} cells`, `${names.length} cells, one for each option`);
  }
  return { groups, nodes };
}

/** What a chance takes from its row. */
export interface RowContext {
  readonly denominator: Denominator;
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
  const ofRows = denominatorsOf(groups, base);
  const columns = groupsOfColumns(comparison);
  const found = new Map<Node, RowContext>();
  nodes?.groups.forEach(({ rows }, group) => {
    rows.forEach(({ answers }, index) => {
      const row = groups[group]!.rows[index]!;
      const denominator = ofRows.get(row)!;
      answers.forEach(({ cell }, at) => {
        within(cell, 'da-chance').forEach((chance, which) => {
          const column = columns.get(row.cells[at]!.chances[which]!);
          found.set(chance, { denominator, column });
        });
      });
    });
  });
  return found;
}

const readCell = (cell: Readable): Cell => ({
  text: authorText(cell),
  // the chance's own problems are the chance's to tell
  chances: within(cell, 'da-chance').map((chance) => readChance(chance).value),
});
