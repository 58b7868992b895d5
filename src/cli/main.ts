#!/usr/bin/env node
/// <reference types="node" />
/** The command `decision-aid-elements`: from a document to a page, and back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem } from '../author/report.js';
import { readData } from '../document/load.js';
import { readDocument } from '../document/read.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import type { Problem } from '../reading/problem.js';
import type { TreeElement } from '../writing/tree.js';
import { renderPage, type PageKind } from './page.js';
import { parsePage } from './parsed.js';

const HELP = `decision-aid-elements render aid.json   writes the aid as HTML, with all its words
decision-aid-elements read page.html    writes the aid of a page, in tags or plain markup, as a document

  --page       a whole page without styles (what render writes unless told otherwise)
  --styled     a whole page with the style sheet and the script
  --fragment   the aid alone, to be put into a page
  --files at   where the style sheet and the script are, for --styled (unless told otherwise: .)
  --out file   the file to write (unless told otherwise: what comes out is printed)
  --help       this text

A file named - is what comes in. What could not be read is printed, with its place; the rest is written.
It ends with 0 where nothing was left out, with 1 where something was, and with 2 where nothing could be written.
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
  const { output, left, notes } =
    command === 'read'
      ? read(file, text)
      : rendered(file, text, kinds[0] ?? 'page', values.files.replace(/\/$/, ''));
  for (const { where, got, allowed } of left)
    process.stderr.write(`${file}: ${where}: got ${got}. Allowed: ${allowed}.\n`);
  for (const note of notes) process.stderr.write(`${describeProblem(note)}\n`);
  if (output === undefined) return 2;
  if (values.out === undefined) process.stdout.write(output);
  else writeFileSync(values.out, output);
  return left.length ? 1 : 0;
}

interface Outcome {
  /** Nothing: there is nothing to write. */
  readonly output?: string;
  /** What was left out. */
  readonly left: readonly Problem[];
  /** What the author has to mend, and the elements would tell. */
  readonly notes: readonly Problem[];
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
  if (Object.keys(value).length === 0) return { left: left.length ? left : [EMPTY], notes: [] };
  const { html: output, problems: notes } = renderPage(value, kind, files);
  return { output, left, notes };
}

function read(file: string, text: string): Outcome {
  let page: TreeElement;
  let notes: readonly Problem[];
  try {
    page = parsePage(text);
    notes = enhanceTree(page);
  } catch {
    throw new Stop(`${file}: is nested too deeply to be read\n`);
  }
  const { value, problems: left } = readDocument(page);
  return {
    ...(Object.keys(value).length > 0 && { output: `${JSON.stringify(value, null, 2)}\n` }),
    left,
    notes,
  };
}

const EMPTY: Problem = {
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
