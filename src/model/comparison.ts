import { denominatorAmong, type Chance, type ColumnGroup, type Denominator } from './chance.js';

/** How an option stands with the country's regulator; `not-stated` says that this page does not know. */
export const approvals = [
  'approved',
  'approved-for-other-use',
  'off-label',
  'compounded',
  'device-cleared',
  'not-a-medicine',
  'no-new-treatment',
  'not-stated',
] as const;
export type Approval = (typeof approvals)[number];

/** Whether somebody has to have said so. What is no medicine, and what is nothing new, needs nobody. */
export const needsSource = (approval: Approval | undefined): boolean =>
  approval !== undefined && !['not-a-medicine', 'no-new-treatment', 'not-stated'].includes(approval);

export interface Option {
  /** The option's name, as readers see it. */
  readonly name: string;
  /** Its short name for scripts and settings. Absent: it has none. */
  readonly value?: string | undefined;
  readonly approval?: Approval | undefined;
  /** Whether it stands there and cannot be read. */
  readonly hasMistake?: boolean | undefined;
  /** Identifiers of the sources that say so. */
  readonly approvalSources?: readonly string[] | undefined;
  /** Of which year, month or day it is so, in ISO's form. */
  readonly approvalAsOf?: string | undefined;
}

/** What the rows of a group are about. Benefits and harms are shown together or not at all. */
export const topics = ['benefits', 'harms', 'practical'] as const;
export type Topic = (typeof topics)[number];

/** What the columns of a table or of a row may be: the groups of one study, each beside those it is compared with. */
export const columnKinds = ['groups'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What of each option a reader sees first: one benefit and one harm, the gravest harm by name, what it asks, what it costs. */
export const glances = ['benefit', 'harm', 'gravest-harm', 'asks', 'cost'] as const;
export type Glance = (typeof glances)[number];

export interface Row {
  /** The row's title: often the question that each cell answers. */
  readonly title: string;
  /** What its columns are, where the row says so itself. Absent: what those of the table are. */
  readonly columns?: ColumnKind | undefined;
  /** Its title in the glance, in few words. Absent: its title. */
  readonly short?: string | undefined;
  /** What it is in the glance. Absent: it is not there, unless nobody has marked a row. */
  readonly glance?: Glance | undefined;
  /** Whether what it is there stands there and cannot be read. */
  readonly hasMistake?: boolean | undefined;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The cell's words, white space collapsed. Empty: the author left a hole. */
  readonly text: string;
  readonly chances: readonly Chance[];
  /** What of it stands in the glance, in few words. Absent: its counts, or how it begins. */
  readonly short?: string | undefined;
  /** Identifiers of the sources of its words, beside those of its counts. */
  readonly sources?: readonly string[] | undefined;
}

export interface RowGroup {
  /** The group's title. Absent: the rows belong to no named group. */
  readonly title?: string | undefined;
  /** What it is about. Absent: unknown, so it counts as benefits and as harms. */
  readonly topic?: Topic | undefined;
  readonly rows: readonly Row[];
}

/** What readers may choose to look at. */
export const choices = ['options', 'rows'] as const;
export type Choice = (typeof choices)[number];

export interface Comparison {
  /** What readers may choose. Empty: nothing, everything is shown. */
  readonly choose: readonly Choice[];
  readonly caption?: string | undefined;
  /** How the options are ordered, in words. */
  readonly order?: string | undefined;
  /** What the columns are. Absent: each count says what it is compared with. */
  readonly columns?: ColumnKind | undefined;
  readonly options: readonly Option[];
  readonly groups: readonly RowGroup[];
  /** The lists of side effects of its aid, which may tell a count of a row, too. */
  readonly elsewhere?: readonly (readonly Chance[])[];
}

/** Identifiers of the sources that the words of its cells name. */
export const sourcesOfWords = ({ groups }: Pick<Comparison, 'groups'>): string[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources)));

/** Identifiers of the sources that a comparison names, for its approvals, its numbers and its words. */
export const sourcesOf = (comparison: Comparison): string[] => [
  ...comparison.options.flatMap(({ approvalSources = [] }) => approvalSources),
  ...comparison.groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ chances }) => chances.flatMap(({ sources }) => sources))),
  ),
  ...sourcesOfWords(comparison),
];

/** From so many rows on, a table of which no row is marked has a glance. */
const LONG = 8;

/**
 * The rows of the glance. Without marks, a long table has the first row about benefits and the first about harms, and no
 * benefit without a harm.
 */
export function glanceOf({ groups }: Comparison): ReadonlyMap<Glance, Row> {
  const rows = groups.flatMap(({ rows }) => rows);
  const found = new Map<Glance, Row>();
  for (const glance of glances) {
    const row = rows.find((row) => row.glance === glance);
    if (row) found.set(glance, row);
  }
  if (found.size || rows.length < LONG) return found;
  const first = (topic: Topic) => groups.find((group) => group.topic === topic)?.rows[0];
  const [benefit, harm] = [first('benefits'), first('harms')];
  return benefit && harm ? found.set('benefit', benefit).set('harm', harm) : found;
}

/** For each row the denominator that all its counts share. Rows that have a cell together share it, too. */
export function denominatorsOf(
  { groups, elsewhere = [] }: Pick<Comparison, 'groups' | 'elsewhere'>,
  base: Denominator,
): ReadonlyMap<Row, Denominator> {
  const found = new Map<Row, Denominator>();
  let joined: Row[] = [];
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const before = joined.at(-1);
    if (!before || !row.cells.some((cell) => before.cells.includes(cell))) joined = [];
    joined.push(row);
    const chances = joined.flatMap(({ cells }) => cells.flatMap(({ chances }) => chances));
    const denominator = denominatorAmong(chances, elsewhere, base);
    for (const one of joined) found.set(one, denominator);
  }
  return found;
}

/**
 * For each chance of rows whose columns are the groups of one study, what it is compared with there: with two columns the
 * count in the other one, at the same time. One that names a comparison itself is compared with that.
 */
export function groupsOfColumns({ columns, groups }: Comparison): ReadonlyMap<Chance, ColumnGroup> {
  const found = new Map<Chance, ColumnGroup>();
  for (const row of groups.flatMap(({ rows }) => rows)) {
    if (!(row.columns ?? columns)) continue;
    const cells = [...new Set(row.cells)];
    for (const { chances } of cells) {
      chances.forEach((chance, index) => {
        if (!chance.treatment || chance.comparator) return;
        const others = cells.filter((cell) => cell.chances !== chances).map((cell) => cell.chances[index]);
        const [other] = others;
        const isComparable = others.length === 1 && other?.timeframe === chance.timeframe;
        found.set(chance, { other: isComparable ? other?.treatment : undefined });
      });
    }
  }
  return found;
}

/**
 * Whether the numbers of a row come from different studies, so that they cannot be set against each other:
 * the chances with numbers do not all name the same sources.
 */
export function mixesSources({ cells }: Row): boolean {
  const sources = cells
    .flatMap(({ chances }) => chances)
    .filter(({ treatment }) => treatment)
    .map(({ sources }) => [...sources].sort().join(' '));
  return new Set(sources).size > 1;
}

/** What is counted in all cells of a row. Nothing: each count says it itself. */
export function outcomeOf({ cells }: Row): string | undefined {
  const counted = cells.flatMap(({ chances }) => chances).filter(({ treatment }) => treatment);
  const [outcome, ...others] = new Set(counted.map(({ outcome }) => outcome));
  return others.length ? undefined : outcome;
}

/** Whether nobody has rated how sure any of a row's numbers is. It is said once, then, and else of each. */
export function isUnrated({ cells }: Row): boolean {
  const numbers = cells
    .flatMap(({ chances }) => chances)
    .filter(({ treatment, given, measure }) => treatment ?? given ?? measure);
  return numbers.length > 1 && numbers.every(({ certainty }) => certainty === 'not-rated');
}

/** At least two options stay: one by itself is no comparison. */
export const MIN_OPTIONS = 2;

/**
 * The groups that have to stay in view while the groups in `shown` are: harms while any benefit is shown.
 * A group whose topic is unknown may hold either, so it counts as both.
 *
 * @param shown indexes of the groups the reader wants to see
 * @returns indexes of the groups that may not be hidden
 */
export function groupsThatStay(groups: readonly RowGroup[], shown: ReadonlySet<number>): Set<number> {
  const maybe = (topic: Topic) => (index: number) => {
    const group = groups[index]!;
    return group.topic === topic || group.topic === undefined;
  };
  const all = groups.map((_, index) => index);
  const benefitsShown = all.filter((index) => shown.has(index)).some(maybe('benefits'));
  return new Set(benefitsShown ? all.filter(maybe('harms')) : []);
}
