#!/usr/bin/env node
/// <reference types="node" />
/** The command `decision-aid-elements`: from a document to a page and back, and from a table of numbers to a document. */
import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblems } from '../author/describe.js';
import { isFault } from '../author/rules.js';
import { readData } from '../document/load.js';
import { render } from '../document/render.js';
import type { AidDocument } from '../document/schema.js';
import { treatmentComparison } from '../model/declarations/treatment-comparison.js';
import type { Problem } from '../reading/problem.js';
import { within } from '../reading/readable.js';
import { questionnaireOfDocument, questionnaireOfHtml } from '../server/questionnaire.js';
import { isTooDeep } from '../server/parsed.js';
import { readHtml, renderDocument } from '../server/render.js';
import type { PageKind } from '../server/page.js';
import { makeTree, toHtml } from '../writing/tree.js';
import { CHECKED, checkAll } from './check.js';
import { COLUMNS, readCsv } from '../document/csv.js';
import { filesOf, jobsFor, keep, reasonOf, Stop, textOf, write } from './files.js';
import { isDocument, readJson, spotAt, type JsonFile } from '../document/json.js';

const HELP = `decision-aid-elements render aid.json…   writes aids as HTML, with all their words
decision-aid-elements read page.html…    writes the aids of pages, in tags or plain markup, as documents
decision-aid-elements csv numbers.csv…   writes the rows of a comparison, from a table of numbers, as a document
decision-aid-elements check FILE…        tells what misleads in aids, before they are published: pages and documents
decision-aid-elements questionnaire FILE…  writes what aids ask, to publish for health records: FHIR R4 Questionnaires

  --page       a whole page without styles (what render writes unless told otherwise)
  --styled     a whole page with its styles inside, and the script
  --fragment   the aid alone, to be put into a page; of csv, the comparison as tags
  --files at   where the files of the script are, for --styled (unless told otherwise: .)
  --out path   the file to write, or the folder for several (unless told otherwise: what comes out is printed)
  --strict     ends with 1 for whatever there is to mend
  --format as  of check: text (unless told otherwise), json, html, sarif or junit
  --answers f  of check: a file with why warnings are left as they are (docs/command.md)
  --today day  of check: of which day it is asked whether a review is past (unless told otherwise: today)
  --base file  of check: the aid that the files are translations of, whose numbers have to be theirs
  --help       this text

Several files and whole folders may be named; --out then names a folder. A file named - is what comes in. What there is to
mend is printed, with its file and its line; the rest is written. Columns of csv: ${COLUMNS.slice(0, 5).join(', ')}, and the
settings of da-chance (docs/command.md).

It ends with 0 where nothing was left out and nothing is wrong, with 1 where something was or is, and with 2 where
something could not be read or written, or was asked for in a way that it does not know. What a page could say more is
printed, too, and is no failure without --strict.
`;

/** What came of a file. */
interface Outcome {
  /** Nothing: there is nothing to write. */
  readonly output?: string;
  readonly notes: readonly Note[];
}

/** What there is to tell, with its place in the file where it has one. */
interface Note {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly text: string;
  readonly isFault: boolean;
}

const bySpot = (a: Note, b: Note): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

interface Command {
  /** The files of a folder that are meant. */
  readonly ends: readonly string[];
  /** The ending of what is written. */
  readonly writes: (kind: PageKind | undefined) => string;
  /** The options that it knows, beside those of all. */
  readonly takes?: readonly string[];
  readonly run: (text: string, kind: PageKind | undefined, files: string, name: string) => Outcome;
}

const commands: Readonly<Record<string, Command>> = {
  render: {
    ends: ['.json'],
    writes: () => '.html',
    run: rendered,
    takes: ['page', 'styled', 'fragment', 'files'],
  },
  read: { ends: ['.html', '.htm'], writes: () => '.json', run: read },
  questionnaire: { ends: CHECKED, writes: () => '.questionnaire.json', run: asked },
  csv: {
    ends: ['.csv', '.tsv'],
    writes: (kind) => (kind ? '.html' : '.json'),
    run: compared,
    takes: ['fragment'],
  },
};

const TAKEN_BY_ALL = ['out', 'strict'];
const TAKEN_BY_CHECK = ['format', 'answers', 'today', 'base'];

/** An option that a command does not know was meant to do something. */
function refuseOthers(name: string, given: object, takes: readonly string[] = []): void {
  const known = [...takes, ...TAKEN_BY_ALL];
  const other = Object.keys(given).find((option) => !known.includes(option));
  if (other)
    throw new Stop(
      `--${other} is no option of ${name}, which takes ${known.map((one) => `--${one}`).join(', ')}\n`,
    );
}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'boolean' },
      styled: { type: 'boolean' },
      fragment: { type: 'boolean' },
      files: { type: 'string' },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      format: { type: 'string' },
      answers: { type: 'string' },
      today: { type: 'string' },
      base: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name = '', ...given] = positionals;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (name === 'check' && given.length) {
    refuseOthers(name, values, TAKEN_BY_CHECK);
    const { format = 'text', answers, today, base, strict: isStrict = false } = values;
    // answers stand beside the aids, and are none
    const files = filesOf(given, CHECKED).filter(
      ({ path }) => answers === undefined || resolve(path) !== resolve(answers),
    );
    if (values.out !== undefined)
      keep(values.out, [...files.map(({ path }) => path), ...(answers === undefined ? [] : [answers])]);
    const { output, notes, status } = checkAll(files, { format, answers, today, base, isStrict });
    process.stderr.write(fromHere(notes));
    if (values.out === undefined) process.stdout.write(format === 'text' ? fromHere(output) : output);
    else write(values.out, output);
    return status;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || !given.length) throw new Stop(HELP);
  refuseOthers(name, values, command.takes);
  const kinds = (['page', 'styled', 'fragment'] as const).filter((kind) => values[kind]);
  if (kinds.length > 1) throw new Stop(`one of --${kinds.join(', --')}\n`);
  const [kind] = kinds;

  let worst = 0;
  for (const { file, out } of jobsFor(given, values.out, command.ends, command.writes(kind))) {
    const status = told(file, () => {
      const { output, notes } = command.run(
        textOf(file),
        kind,
        (values.files ?? '.').replace(/\/$/, ''),
        file,
      );
      for (const { line, column, text } of notes)
        process.stderr.write(`${[file, line, column].filter(Boolean).join(':')}: ${fromHere(text)}\n`);
      if (output === undefined) return 2;
      if (out === undefined) process.stdout.write(output);
      else write(out, output);
      return notes.some((note) => values.strict || note.isFault) ? 1 : 0;
    });
    worst = Math.max(worst, status);
  }
  return worst;
}

/** One file that cannot be read does not stop the others. */
function told(file: string, once: () => number): number {
  try {
    return once();
  } catch (error) {
    if (error instanceof Stop) process.stderr.write(error.message);
    else if (isTooDeep(error)) process.stderr.write(`${file}: is nested too deeply to be read\n`);
    else throw error;
    return 2;
  }
}

/** Where the docs are, from the folder that the command is run in. */
const fromHere = (message: string): string =>
  message.replaceAll(/\bdocs\/[\w/-]+\.md/g, (path) =>
    relative('.', join(dirname(realpathSync(process.argv[1]!)), '../..', path)),
  );

/**
 * Problems in sentences, each with its place in the file.
 *
 * @param spots of the paths in a file that is a document
 */
const notesOf = (problems: readonly Problem[], spots?: JsonFile['spots']): Outcome['notes'] =>
  describeProblems(problems).map(({ message, problems: those }) => {
    const [{ line, column, path, rule }] = those as [Problem];
    return {
      ...(spots ? spotAt(path ?? '', spots) : { line, column }),
      // a field of a document has its path
      text: rule.startsWith('document-') ? message.replace(/^<\S+> /, '') : message,
      isFault: those.some(isFault),
    };
  });

const notJson = ({ line, column, expected }: NonNullable<JsonFile['mistake']>): Outcome => ({
  notes: [{ line, column, text: `is not JSON: here is expected ${expected}`, isFault: true }],
});

/** As it is in the package. */
const STYLES = join(dirname(fileURLToPath(import.meta.url)), '../decision-aid.css');

function rendered(text: string, kind: PageKind = 'page', files = '.'): Outcome {
  const { data, mistake, spots, twice } = readJson(text);
  if (mistake) return notJson(mistake);
  const styles = kind === 'styled' && { styles: textOf(STYLES) };
  const { html, problems } = renderDocument(data as AidDocument, { kind, files, ...styles });
  const again = twice.map(({ path, ...spot }) => ({
    ...spot,
    text: `${path}: stands twice. The last one is read`,
    isFault: true,
  }));
  const notes = [...again, ...notesOf(problems, spots)].sort(bySpot);
  return { ...(html && { output: html }), notes };
}

function read(text: string): Outcome {
  const { document, problems } = readHtml(text);
  return { ...(Object.keys(document).length > 0 && { output: asJson(document) }), notes: notesOf(problems) };
}

function asked(text: string, _kind: PageKind | undefined, _files: string, name: string): Outcome {
  const json = isDocument(name, text) ? readJson(text) : undefined;
  if (json?.mistake) return notJson(json.mistake);
  const { questionnaire, problems } = json ? questionnaireOfDocument(json.data) : questionnaireOfHtml(text);
  if (!questionnaire) return { notes: [{ text: 'there is no decision aid in it', isFault: true }] };
  // without them records cannot tell which questions are meant
  const notes = notesOf(problems, json?.spots)
    .map((note) => ({ ...note, isFault: true }))
    .sort(bySpot);
  return { output: asJson(questionnaire), notes };
}

function compared(text: string, kind: PageKind | undefined): Outcome {
  const { document, notes: found } = readCsv(text);
  const notes = found.map((note) => ({ ...note, isFault: true }));
  if (!document) return { notes };
  if (!kind) return { output: asJson(document), notes };
  const [comparison] = within(render(readData(document).value, makeTree), treatmentComparison.tag);
  return { ...(comparison && { output: `${toHtml(comparison)}\n` }), notes };
}

const asJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

// who reads may have read enough, as `head` has
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
    process.exit();
  });

try {
  process.exitCode = run();
} catch (error) {
  // an option that there is not
  const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    error instanceof Stop
      ? error.message
      : isUsage
        ? `${(error as Error).message}\n\n${HELP}`
        : `decision-aid-elements: ${reasonOf(error)}\n`,
  );
  process.exitCode = 2;
}
