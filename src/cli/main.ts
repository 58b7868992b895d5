#!/usr/bin/env node
/// <reference types="node" />
/** The command `decision-aid-elements`: from a document to a page, and back. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblems } from '../author/describe.js';
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { isFault } from '../author/rules.js';
import { readData } from '../document/load.js';
import { readDocument } from '../document/read.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import type { Problem } from '../reading/problem.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { within } from '../reading/readable.js';
import { writeFileText } from '../writing/write-file.js';
import { renderPage, type PageKind } from './page.js';
import { parsePage } from './parsed.js';

const HELP = `decision-aid-elements render aid.json   writes the aid as HTML, with all its words
decision-aid-elements read page.html    writes the aid of a page, in tags or plain markup, as a document

  --page       a whole page without styles (what render writes unless told otherwise)
  --styled     a whole page with the style sheet and the script
  --fragment   the aid alone, to be put into a page
  --files at   where the style sheet and the script are, for --styled (unless told otherwise: .)
  --out file   the file to write (unless told otherwise: what comes out is printed)
  --strict     ends with 1 for whatever there is to mend
  --help       this text

A file named - is what comes in. What there is to mend is printed, with its place; the rest is written.
It ends with 0 where nothing was left out and nothing is wrong, with 1 where something was or is, and with 2 where nothing
could be written. What a page could say more is printed, too, and is no failure without --strict.
`;

/** Ends the command: nothing can be written. */
class Stop extends Error {}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'boolean' },
      styled: { type: 'boolean' },
      fragment: { type: 'boolean' },
      files: { type: 'string', default: '.' },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, file, ...more] = positionals;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!['render', 'read'].includes(command ?? '') || file === undefined || more.length) throw new Stop(HELP);
  const kinds = (['page', 'styled', 'fragment'] as const).filter((kind) => values[kind]);
  if (kinds.length > 1) throw new Stop(`one of --${kinds.join(', --')}\n`);

  const text = input(file);
  const { output, problems } =
    command === 'read'
      ? read(file, text)
      : rendered(file, text, kinds[0] ?? 'page', values.files.replace(/\/$/, ''));
  for (const { message, problems: those } of describeProblems(problems)) {
    const { line, rule = '' } = those[0] ?? {};
    // a field of a document has its path
    const words = rule.startsWith('document-') ? message.replace(/^<\S+> /, '') : message;
    process.stderr.write(`${file}${line === undefined ? '' : `:${line}`}: ${fromHere(words)}\n`);
  }
  if (output === undefined) return 2;
  if (values.out === undefined) process.stdout.write(output);
  else writeFileSync(values.out, output);
  return problems.some((problem) => values.strict || isFault(problem)) ? 1 : 0;
}

/** Where the docs are, from the folder that the command is run in. */
const fromHere = (message: string): string =>
  message.replaceAll(/\bdocs\/[\w/-]+\.md/g, (path) =>
    relative('.', join(dirname(realpathSync(process.argv[1]!)), '../..', path)),
  );

interface Outcome {
  /** Nothing: there is nothing to write. */
  readonly output?: string;
  /** What there is to mend: of the document, and as the elements tell it. */
  readonly problems: readonly Problem[];
}

function input(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Stop(`${file}: ${(error as Error).message}\n`);
  }
}

function rendered(file: string, text: string, kind: PageKind, files: string): Outcome {
  let data: unknown;
  try {
    // an editor may have put a mark before the text
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Stop(`${file}: is not JSON: ${(error as Error).message}\n`);
  }
  const { value, problems: left } = readData(data);
  if (Object.keys(value).length === 0) return { problems: left.length ? left : [EMPTY] };
  const { html: output, problems } = renderPage(value, kind, files);
  return { output, problems: [...left, ...problems] };
}

function read(file: string, text: string): Outcome {
  try {
    const page = parsePage(text);
    const inMarkup = enhanceTree(page).flatMap(({ at, problems }) =>
      problems.map((problem) => explain(problem, standsIn.get(problem) ?? at)),
    );
    const { value, problems: left } = readDocument(page);
    const [aid] = within(page, decisionAid.tag);
    const problems = [...inMarkup, ...(aid ? writeFileText(aid) : [])];
    // a setting that cannot be read is told where it stands
    const isTold = ({ rule, got }: Problem) =>
      rule === 'document-field' && problems.some((problem) => problem.got === got);
    return {
      ...(Object.keys(value).length > 0 && { output: `${JSON.stringify(value, null, 2)}\n` }),
      problems: [...left.filter((problem) => !isTold(problem)), ...problems].sort(
        (a, b) => (a.line ?? 0) - (b.line ?? 0),
      ),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Stop(`${file}: is nested too deeply to be read\n`);
    throw error;
  }
}

const EMPTY: Problem = {
  rule: 'document-unread',
  element: 'da-decision-aid',
  where: 'document',
  got: 'nothing',
  allowed: 'the fields of a decision aid',
};

try {
  process.exitCode = run();
} catch (error) {
  // also what parseArgs says of an option that there is not
  if (!(error instanceof Stop || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')))
    throw error;
  process.stderr.write(error instanceof Stop ? error.message : `${(error as Error).message}\n\n${HELP}`);
  process.exitCode = 2;
}
