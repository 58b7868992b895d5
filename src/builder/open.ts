/** Opens an aid that has been made before: a document, a page, or a table of numbers. */
import { describeProblems } from '../author/describe.js';
import { isAid, readData } from '../document/load.js';
import { isDocument, readJson, spotAt, type JsonFile } from '../document/json.js';
import type { AidDocument } from '../document/schema.js';
import { render } from '../document/render.js';
import { addLanguages } from '../intl/languages.js';
import type { Problem } from '../reading/problem.js';
import { isTooDeep } from '../server/parsed.js';
import { readHtml } from '../server/render.js';
import { COLUMNS, readCsv } from '../document/csv.js';
import { makeTree, toHtml } from '../writing/tree.js';
import { toldPlainly } from './to-do.js';

/** What there is to tell of what was read. */
export interface Told {
  readonly message: string;
  /** Where: a line of the file (“line 12”). Absent: all of it, or the message says it. */
  readonly place?: string;
}

export interface Opened {
  /** Absent: there is no aid in it, or it cannot be read; what is told says why. */
  readonly document?: AidDocument;
  readonly told: readonly Told[];
}

/** What is larger is none: a page with its styles and all its words has a tenth of it. */
const MAX_LENGTH = 5_000_000;

/**
 * Reads an aid from the text of a file: JSON, a page with an aid in tags or in plain markup, or a table of numbers (CSV). Never
 * throws.
 *
 * @param name of the file, whose ending tells what it is. Empty: what it is shows in how it begins
 */
export function openAid(text: string, name = ''): Opened {
  addLanguages();
  const file = text.replace(/^\ufeff/, '');
  if (!file.trim()) return none('The file is empty.');
  if (file.length > MAX_LENGTH) return none('The file is too large to be an aid: more than 5 MB.');
  // a file of Word is a zip; what is no text at all has signs that no text has
  if (/^(PK|%PDF|GIF8|.?PNG)/.test(file) || file.slice(0, 2000).includes('\0'))
    return none(
      'This is no text, but a file of a program such as Word, Excel or a PDF. Open it there, copy the table and paste it, or save it as CSV.',
    );
  try {
    if (/\.[ct]sv$/i.test(name)) return openCsv(file);
    if (isDocument(name, file)) return openJson(file);
    if (/<[a-z!]/i.test(file)) return openPage(file);
    const csv = openCsv(file);
    return csv.document
      ? csv
      : none(
          'There is no aid in it: neither a document (JSON), nor a page (HTML), nor a table of numbers (CSV).',
        );
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return none('The file cannot be read: it is nested too deeply.');
  }
}

const none = (message: string, place?: string): Opened => ({
  told: [{ message, ...(place !== undefined && { place }) }],
});

const lineOf = (line: number | undefined): Pick<Told, 'place'> =>
  line === undefined ? {} : { place: `line ${line}` };

function openJson(text: string): Opened {
  const { data, mistake, spots, twice } = readJson(text);
  if (mistake)
    return none(
      `The file is no JSON: at column ${mistake.column} of this line is expected ${mistake.expected}.`,
      `line ${mistake.line}`,
    );
  const { value, problems } = readData(data);
  const told = [
    ...twice.map(({ path, line }) => ({
      message: `${path}: stands twice. The last one is read.`,
      ...lineOf(line),
    })),
    ...toldOf(problems, spots),
  ];
  return isAid(value)
    ? { document: value, told }
    : { told: [...told, ...none('There is no aid in this file.').told] };
}

function openPage(text: string): Opened {
  const { document, problems } = readHtml(text);
  if (!isAid(document))
    return problems.length ? { told: toldOf(problems) } : none('There is no aid in this page.');
  // what is told of the same aid written anew is nothing that was lost: the builder has it among what is to do
  const again = readHtml(toHtml(render(document, makeTree))).problems;
  return {
    document,
    told: toldOf(problems.filter((one) => isLost(one) && !again.some((other) => isAlike(one, other)))),
  };
}

/** Where nothing stands, nothing is lost. */
const isLost = ({ got }: Problem): boolean => got !== 'nothing';

const isAlike = (one: Problem, other: Problem): boolean =>
  (['rule', 'element', 'row', 'option', 'part'] as const).every((field) => one[field] === other[field]);

function openCsv(text: string): Opened {
  const { document, notes } = readCsv(text);
  const told = notes.map(({ line, text }) => ({ message: text, ...lineOf(line) }));
  if (!document) return { told: [...told, { message: `Its columns may be: ${COLUMNS.join(', ')}.` }] };
  return { document: readData(document).value, told };
}

const toldOf = (problems: readonly Problem[], spots?: JsonFile['spots']): Told[] =>
  describeProblems(problems).map(({ message, problems: [first] }) => {
    const { line, path } = first as Problem;
    return {
      message: toldPlainly(message),
      ...lineOf(spots ? spotAt(path ?? '', spots)?.line : line),
    };
  });
