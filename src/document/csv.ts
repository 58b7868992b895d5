/** From a table of numbers, as spreadsheets save it, to a comparison. Nothing is guessed: what is not sure is told. */
import { fieldsFrom } from './attributes.js';
import { documentSettings } from './fields.js';
import { readData } from './load.js';
import { nearest } from '../author/nearest.js';
import { attributeOf } from '../model/declaration.js';
import { chance } from '../model/declarations/chance.js';
import type { Problem } from '../reading/problem.js';
import { TreeElement } from '../writing/tree.js';
import { spots, type Spot } from './json.js';

/** The columns that say where a number stands, and words beside it. */
const PLACES = ['group', 'about', 'row', 'option', 'text'] as const;
const NEEDED = ['row', 'option'] as const;
/** The settings of a number, each a column by its attribute. */
const SETTINGS = documentSettings(chance.settings).map(([field, property, { kind }]) => ({
  field,
  name: attributeOf(property),
  kind,
}));
export const COLUMNS: readonly string[] = [...PLACES, ...SETTINGS.map(({ name }) => name)];

/** What there is to tell of a line. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

export interface CsvFile {
  /** A document with nothing but a comparison. Nothing: the file cannot be read, and the notes say why. */
  readonly document?: object;
  readonly notes: readonly Note[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Row {
  readonly title: string;
  readonly line: number;
  readonly cells: Map<string, { readonly line: number; readonly cell: unknown }>;
}

interface Group {
  readonly title: string;
  readonly about: string;
  readonly rows: Map<string, Row>;
}

/**
 * Reads a file of numbers: a line for each number, its first line the names of the columns. Cells stand apart by commas,
 * semicolons or tabs, whichever makes the first line the names of columns.
 */
export function readCsv(file: string): CsvFile {
  const text = file.replace(/\r\n?/g, '\n');
  const apart = [',', ';', '\t'].find((one) => {
    const [header] = linesOf(text, one).lines;
    return NEEDED.every((name) => header?.cells.map(nameIn).includes(name));
  });
  if (apart === undefined)
    return {
      notes: [
        { line: 1, text: `the first line has to name the columns, with ${NEEDED.join(' and ')} among them` },
      ],
    };
  const { lines, open } = linesOf(text, apart);
  if (open) return { notes: [{ line: open.line, text: 'a quotation mark is opened here and never closed' }] };
  return new Comparison(lines, apart).read();
}

/** A name of a column, as people write it: `Comparator events` is `comparator-events`. */
const nameIn = (cell: string): string =>
  cell
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

class Comparison {
  readonly #notes: Note[] = [];
  readonly #groups = new Map<string, Group>();
  /** The options, in the order in which they come. */
  readonly #options = new Set<string>();
  readonly #names: readonly string[];
  readonly #lines: readonly Line[];
  readonly #apart: string;

  constructor([header, ...lines]: readonly Line[], apart: string) {
    this.#names = header!.cells.map(nameIn);
    this.#lines = lines;
    this.#apart = apart;
    this.#names.forEach((name, at) => {
      if (name && !COLUMNS.includes(name)) {
        const near = nearest(name, COLUMNS);
        const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
        this.#tell(header!, `column “${name}” is not known, and is left out.${meant}`);
      } else if (name && this.#names.indexOf(name) < at)
        this.#tell(header!, `column “${name}” stands twice: the first one is read`);
    });
  }

  read(): CsvFile {
    for (const line of this.#lines) this.#readLine(line);
    if (!this.#groups.size) {
      this.#tell({ line: 1 }, 'there is no line with a row and an option');
      return { notes: this.#notes };
    }
    const document = {
      comparison: { options: [...this.#options].map((name) => ({ name })), groups: this.#rows() },
    };
    this.#check(document);
    return { document, notes: this.#notes.sort((a, b) => a.line - b.line) };
  }

  #tell({ line }: Pick<Line, 'line'>, text: string): void {
    this.#notes.push({ line, text });
  }

  #readLine(line: Line): void {
    const { cells } = line;
    if (cells.length !== this.#names.length)
      this.#tell(line, `has ${cells.length} cells, and the first line has ${this.#names.length}`);
    const of = (name: string) => cells[this.#names.indexOf(name)]?.trim() ?? '';
    const [row, option, title, about] = [of('row'), of('option'), of('group'), of('about')];
    if (!row || !option) {
      this.#tell(line, `has no ${row ? 'option' : 'row'}, and is left out`);
      return;
    }
    this.#options.add(option);
    const group = this.#groups.get(title) ?? { title, about, rows: new Map<string, Row>() };
    this.#groups.set(title, group);
    if (about && about !== group.about)
      this.#tell(
        line,
        `about: got “${about}”, and “${group.about || 'nothing'}” in the first line of this group`,
      );
    const { cells: answers } = group.rows.get(row) ?? {
      cells: new Map<string, { line: number; cell: unknown }>(),
    };
    group.rows.set(row, { title: row, line: group.rows.get(row)?.line ?? line.line, cells: answers });
    const first = answers.get(option);
    if (first) {
      this.#tell(line, `“${row}”, “${option}” stands in line ${first.line} already. This line is left out`);
      return;
    }
    const cell = this.#cell(of);
    if (cell === undefined) this.#tell(line, `“${row}”, “${option}” has neither a number nor words`);
    answers.set(option, { line: line.line, cell: cell ?? '' });
  }

  #cell(of: (name: string) => string): unknown {
    const given = SETTINGS.map((setting) => ({ ...setting, text: of(setting.name) })).filter(
      ({ text }) => text,
    );
    const text = of('text');
    if (!given.length) return text || undefined;
    const words = new TreeElement(
      chance.tag,
      given.map((one) => [one.name, one.text]),
    );
    const others = given.flatMap(({ kind, field, text: own }): [string, unknown][] =>
      kind === 'flag'
        ? [[field, flagIn(own)]]
        : kind === 'number' || kind === 'signed'
          ? [[field, numberIn(own, this.#apart)]]
          : [],
    );
    const sentence = text ? { sentence: text } : {};
    return { chance: { ...fieldsFrom(words, chance.settings), ...Object.fromEntries(others), ...sentence } };
  }

  #rows(): object[] {
    return [...this.#groups.values()].map(({ title, about, rows }) => ({
      ...(title && { title }),
      ...(about && { about }),
      rows: [...rows.values()].map((row) => ({
        title: row.title,
        cells: [...this.#options].map((option) => {
          const answer = row.cells.get(option);
          if (!answer) this.#tell(row, `“${row.title}” has no line for “${option}”`);
          return answer?.cell ?? '';
        }),
      })),
    }));
  }

  /** Tells what a document cannot have, by the line and the column that it comes from. */
  #check(document: object): void {
    const groups = [...this.#groups.values()];
    for (const problem of readData(document).problems) {
      const [, group = 0, row, cell, field] =
        /^comparison\.groups\[(\d+)\](?:\.rows\[(\d+)\]\.cells\[(\d+)\]\.chance)?\.(.*)$/.exec(
          problem.where,
        ) ?? [];
      const found = [...(groups[Number(group)]?.rows.values() ?? [])][Number(row ?? 0)];
      const answer = found?.cells.get([...this.#options][Number(cell)]!);
      const column = SETTINGS.find((one) => one.field === field?.replace(/\[\d+\]$/, ''))?.name ?? field;
      this.#tell(
        answer ?? found ?? { line: 1 },
        `${column ?? problem.where}: got ${problem.got}. Allowed: ${allowedIn(problem)}`,
      );
    }
  }
}

/** Whether a cell says yes. What says neither yes nor no stays what it is. */
const flagIn = (text: string): boolean | string =>
  /^(yes|true|x|1)$/i.test(text) || (!/^(no|false|0)$/i.test(text) && text);

/** Three digits after a comma may be thousands, or decimals. */
const allowedIn = ({ got, allowed }: Problem): string =>
  /\d[.,]\d{3}”$/.test(got)
    ? 'plain digits, such as 1000 or 27.4: nobody can tell here whether thousands or decimals are meant'
    : (allowed ?? 'something else');

/** A number, with a point or a comma before its decimals. What may be something else stays what it is. */
function numberIn(text: string, apart: string): number | string {
  const [, whole, mark, decimals] = /^([-−+]?\d+)(?:([.,])(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  // where commas are for decimals, points may be for thousands
  if (decimals?.length === 3 && (mark === ',' || apart === ';')) return text;
  return Number(`${whole.replace('−', '-')}${decimals ? `.${decimals}` : ''}`);
}

/** The lines of a file that are not empty; and where a quotation mark is opened that is not closed. */
function linesOf(text: string, apart: string): { readonly lines: readonly Line[]; readonly open?: Spot } {
  const lines: Line[] = [];
  const spotOf = spots(text);
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  /** Where the quotation mark is that the cell stands in. */
  let quoted: number | undefined;
  const putLine = (end: number) => {
    cells.push(cell);
    if (cells.some((one) => one.trim())) lines.push({ line, cells });
    [cells, cell] = [[], ''];
    line = spotOf(end + 1).line;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted !== undefined) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = undefined;
    } else if (sign === '"' && !cell.trim()) [cell, quoted] = ['', at];
    else if (sign === apart) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') putLine(at);
    else cell += sign;
  }
  if (quoted !== undefined) return { lines, open: spots(text)(quoted) };
  putLine(text.length);
  return { lines };
}
