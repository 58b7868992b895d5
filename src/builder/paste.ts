/** Reads a table that was copied elsewhere: from a text processor, a spreadsheet, a page, a table of findings. */
import { describeProblems, placeInWords } from '../author/describe.js';
import { textOf as toText } from '../document/read-content.js';
import { readData } from '../document/load.js';
import { readDocument } from '../document/read.js';
import type { AidDocument, DocumentCell } from '../document/schema.js';
import { clean } from '../document/text.js';
import { addLanguages } from '../intl/languages.js';
import { closestIn, tagOf } from '../markup/nodes.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { treatmentComparison } from '../model/declarations/treatment-comparison.js';
import { columnsUnder, readGrid, type Grid } from '../reading/grid.js';
import type { Problem } from '../reading/problem.js';
import { authorText, isUnseen, within } from '../reading/readable.js';
import { isTooDeep, parseHtml } from '../server/parsed.js';
import { makeTree, TreeElement, TreeText } from '../writing/tree.js';
import { linesOf } from './cells.js';
import { readFindings } from './findings.js';
import { readNumber } from './numbers.js';
import type { Told } from './open.js';
import { toldPlainly } from './to-do.js';

export type Comparison = NonNullable<AidDocument['comparison']>;

/** What is on the clipboard, by its kinds. */
export interface Clipboard {
  /** `text/html`. */
  readonly html?: string;
  /** `text/plain`. */
  readonly text?: string;
}

export interface PasteContext {
  /** Of how many people percentages are, where the author has said it. Absent: they stay words. */
  readonly of?: number;
  /** The language of the table, as a `lang` says it. Absent: English. */
  readonly lang?: string;
}

export interface Pasted {
  /** The options and groups of rows as a comparison has them. Absent: there is no table in it. */
  readonly comparison?: Comparison;
  /** What stays words, and why; what was left out. */
  readonly told: readonly Told[];
}

/**
 * Reads the first table of what was pasted. What is surely a count of people becomes one; all else stays in its own words, and
 * is told. Never throws.
 */
export function readPasted({ html = '', text = '' }: Clipboard, context: PasteContext = {}): Pasted {
  addLanguages();
  try {
    const [table, ...others] = [...tablesOf(html), ...(html.includes('<table') ? [] : tableOf(text))];
    if (!table) return { told: [{ message: 'There is no table in what was copied.' }] };
    for (const name of UNSEEN) for (const one of within(table, name)) one.remove();
    const marks = takeMarks(table);
    const read = readFindings(table, context) ?? readTable(table, context);
    const more = others.length
      ? [{ message: `There are ${others.length + 1} tables in it. The first is read: copy one at a time.` }]
      : [];
    if (marks.length)
      more.push({
        message: `Marks of notes are left out: ${[...new Set(marks)].join(', ')}. Say in words what they say.`,
      });
    return { ...read, told: [...more, ...read.told] };
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return { told: [{ message: 'The table cannot be read: it is nested too deeply.' }] };
  }
}

/** What no reader sees is no part of a name. */
const UNSEEN = ['style', 'script', 'template', 'noscript'];

/** The tables of a page that readers see, without those that stand in another. */
const tablesOf = (html: string): TreeElement[] =>
  within(parseHtml(html).root, 'table').filter(
    (table) =>
      !closestIn(table, isUnseen) &&
      !closestIn(table.parentElement, (around) => tagOf(around) === 'table') &&
      authorText(table),
  );

/** Cells that stand apart by tabs, as spreadsheets copy them, or by bars, as notes do. */
function tableOf(text: string): TreeElement[] {
  const isOfBars = /^\s*\|.*\|\s*$/m.test(text) && !text.includes('\t');
  const rows = isOfBars ? barredRows(text) : tabbedRows(text);
  if (!rows.some((cells) => cells.length > 1)) return [];
  return [
    makeTree(
      'table',
      {},
      rows.map((cells) => makeTree('tr', {}, cells.map(cellOf))),
    ),
  ];
}

/** A cell of lines. */
const cellOf = (text: string): TreeElement =>
  makeTree(
    'td',
    {},
    text.split('\n').flatMap((line, index) => (index ? [makeTree('br', {}, []), line] : [line])),
  );

const barredRows = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => /^\s*\|/.test(line) && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replace(/\*\*|<br\s*\/?>/g, (found) => (found === '**' ? '' : '\n'))),
    );

/** A cell with a line break in it stands in quotation marks, and a quotation mark in it twice. */
function tabbedRows(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end = ''] = cell.exec(text) ?? [];
    cells.push(quoted?.replace(/""/g, '"').replace(/\r\n/g, '\n') ?? bare);
    if (end === '\t') continue;
    rows.push(cells);
    cells = [];
  }
  if (cells.length) rows.push(cells);
  return rows.filter((row) => row.some((one) => one.trim()));
}

/** Takes the marks of notes out of a table, which would be read as part of a number or a name. What is raised after a ten is a power. */
function takeMarks(table: TreeElement): string[] {
  return within(table, 'sup').flatMap((mark) => {
    const text = clean(mark.textContent) ?? '';
    const siblings = mark.parentElement!.childNodes;
    const before = siblings[siblings.indexOf(mark) - 1]?.textContent ?? '';
    const power = /(^|\D)10\s*$/.test(before) && /^\d+$/.test(text);
    if (power) {
      const raised = text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
      mark.parentElement!.insertBefore(new TreeText(raised), mark);
    } else if (text.length > 4) return [];
    mark.remove();
    return power ? [] : [text];
  });
}

/** A table of options and questions. */
function readTable(table: TreeElement, { of, lang }: PasteContext): Pasted {
  const words = wordsOf(readGrid(table));
  const aid = makeTree(decisionAid.tag, lang === undefined ? {} : { lang }, []);
  const body = makeTree('body', {}, [aid]);
  table.setAttribute('class', treatmentComparison.tag);
  aid.insertBefore(table, null);
  const problems = enhanceTree(body).flatMap(({ problems }) => problems);
  const told = toldOf(problems);
  const shares = takeBack(aid);
  const { value, problems: lost } = readDocument(body);
  if (!value.comparison)
    return {
      ...(words && { comparison: words }),
      told: [...told, { message: 'All of it stays words, as it was copied.' }],
    };
  // the one says more than the other
  const isShare = ({ place }: Told) => shares.some((share) => share.place === place);
  return {
    comparison: of === undefined ? value.comparison : withShares(value.comparison, of, lang),
    told: [
      ...told.filter((one) => !isShare(one)),
      ...shares
        .filter(({ words }) => !shareOf(words, of, lang))
        .map(({ place }) => ({ message: OF_HOW_MANY, place })),
      ...toldOf(lost),
    ],
  };
}

const toldOf = (problems: readonly Problem[]): Told[] =>
  describeProblems(problems).map(({ message, problems: [first] }) => {
    const place = placeInWords(first!);
    const [got = ''] = [toldPlainly(message)].map((words) =>
      place && words.startsWith(`${place}: `) ? words.slice(place.length + 2) : words,
    );
    return { message: got[0]!.toUpperCase() + got.slice(1), ...(place && { place }) };
  });

const SHARE = /\p{Nd}\s*[%٪％]/u;
/** One by itself, in a line that says nothing else. */
const ONLY_SHARE = /^\P{L}*\p{Nd}\s*[%٪％]\P{L}*$/u;
const OF_HOW_MANY = 'A percentage stays words: nobody has said of how many people it is.';

interface Share {
  readonly place: string;
  readonly words: string;
}

/** Takes percentages back that were read as people: nobody but the author knows of how many people they are. */
function takeBack(aid: TreeElement): Share[] {
  const found: Share[] = [];
  for (const table of within(aid, 'table')) {
    const grid = readGrid(table);
    for (const { answers, title, index } of grid.rows)
      for (const place of answers.filter(({ row }) => row === index)) {
        const { cell } = place;
        const isRead = within(cell, 'da-chance').some((one) => SHARE.test(one.textContent));
        const words = isRead ? linesOf(cell).join(' ') : authorText(cell);
        if (!isRead && !ONLY_SHARE.test(words)) continue;
        const option = columnsUnder(place).flatMap((column) => grid.columns[column]!.label || []);
        found.push({ words, place: placeInWords({ row: title, option: option.join(', ') }) });
        if (!isRead) continue;
        cell.parentElement?.insertBefore(asWords(cell), cell);
        cell.remove();
      }
  }
  return found;
}

/** A percentage as people. Nothing: it is not said of how many it is, or it cannot be read. */
function shareOf(words: string, of: number | undefined, lang: string | undefined) {
  if (of === undefined || !SHARE.test(words)) return undefined;
  const read = readNumber(words, { of, ...(lang !== undefined && { lang }) });
  if (read.kind !== 'count') return undefined;
  const { kind, ...chance } = read;
  return kind && { chance };
}

/** A cell with nothing but its words, line by line. */
const asWords = (cell: TreeElement): TreeElement =>
  new TreeElement(
    cell.localName,
    [...cell.attributes].filter(([name]) => /span$/.test(name)),
    linesOf(cell).map((line) => makeTree('p', {}, [line])),
  );

/** Percentages as people of those that the author has said. */
function withShares(comparison: Comparison, of: number, lang: string | undefined): Comparison {
  const ofCell = (cell: DocumentCell): DocumentCell =>
    (typeof cell === 'string' && shareOf(cell, of, lang)) || cell;
  const groups = comparison.groups?.map((group) => ({
    ...group,
    rows: group.rows?.map((row) => ({ ...row, cells: row.cells?.map(ofCell) })),
  }));
  return readData({ comparison: { ...comparison, groups } }).value.comparison ?? comparison;
}

/** The words of a table in rows, where no more can be said of it. */
function wordsOf({ rows, columns, titleColumns }: Grid<TreeElement>): Comparison | undefined {
  const answers = [...columns.keys()].filter((column) => column >= titleColumns);
  const groups: { title?: string; rows: { title?: string; cells: string[] }[] }[] = [];
  for (const { kind, title, places } of rows) {
    if (kind === 'group') groups.push({ title, rows: [] });
    if (kind !== 'data' && kind !== 'note') continue;
    if (!groups.length) groups.push({ rows: [] });
    const cells = answers.map((column) => {
      const place = places.find((one) => columnsUnder(one).includes(column));
      return place ? (clean(toText([place.cell])) ?? '') : '';
    });
    groups.at(-1)!.rows.push({ ...(title && { title }), cells });
  }
  const options = answers.map((column) => ({ name: columns[column]!.label }));
  return readData({ comparison: { options, groups } }).value.comparison;
}
