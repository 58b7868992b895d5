/** `check`: what misleads in aids, told before they are published. */
import { resolve } from 'node:path';
import type { Audited, AuditOptions } from '../audit/audit.js';
import type { Whole } from '../audit/whole.js';
import type { Finding } from '../audit/finding.js';
import { assess } from '../audit/standards.js';
import { weigh } from '../audit/rules/balance.js';
import { placeInWords } from '../author/describe.js';
import { explain, type Explained } from '../author/explain.js';
import { isFault } from '../author/rules.js';
import { isIsoDay } from '../model/aid.js';
import type { Position, Problem } from '../reading/problem.js';
import { checkDocument, checkHtml } from '../server/check.js';
import { isTooDeep } from '../server/parsed.js';
import { Stop, textOf } from './files.js';
import { isDocument, readJson, spotAt, type JsonFile } from '../document/json.js';
import type { CheckedFile, Entry, Format } from './reports/entry.js';
import { countOf, summaryOf } from './reports/entry.js';
import { html } from './reports/html.js';
import { json } from './reports/json.js';
import { junit } from './reports/junit.js';
import { sarif } from './reports/sarif.js';
import { text } from './reports/text.js';

/** The files of a folder that are checked. */
export const CHECKED = ['.html', '.htm', '.json'];

const formats = (isStrict: boolean): Readonly<Record<string, Format>> => ({
  text,
  json,
  html,
  sarif,
  junit: junit(isStrict),
});

/** Why an author leaves a warning as it is. */
export interface Answer {
  readonly rule: string;
  /** Words of the finding, or of its place, where it is not for all findings of the rule. */
  readonly words?: string;
  readonly because: string;
}

/** Reads the answers of an author. */
function readAnswers(file: string): readonly Answer[] {
  const { data, mistake } = readJson(textOf(file));
  const isAnswer = (one: unknown): one is Answer => {
    const { rule, because, words = '' } = (one ?? {}) as Partial<Answer>;
    return [rule, because, words].every((text) => typeof text === 'string') && because!.trim() !== '';
  };
  const answers: readonly unknown[] | undefined = Array.isArray(data) ? (data as unknown[]) : undefined;
  if (mistake || !answers?.every(isAnswer))
    throw new Stop(
      `${file}: has to be a list of answers, each with “rule” and “because”, and “words” where it is for one place\n`,
    );
  return answers;
}

interface AuditedFile {
  readonly all: readonly Audited[];
  /** Of a document: where each path leads in its file. */
  readonly spots?: JsonFile['spots'];
  readonly mistake?: JsonFile['mistake'];
}

function auditFile(file: string, name: string, options: AuditOptions): AuditedFile {
  const source = textOf(file);
  try {
    if (!isDocument(name, source)) return { all: checkHtml(source, options) };
    const { data, mistake, spots } = readJson(source);
    return mistake ? { all: [], mistake } : { all: checkDocument(data, options), spots };
  } catch (error) {
    throw isTooDeep(error) ? new Stop(`${file}: is nested too deeply to be read\n`) : error;
  }
}

const notJson = (expected: string): string => `is not JSON: here is expected ${expected}`;

/** The aids that others are translations of. */
function readBase(file: string, today: string): readonly Whole[] {
  const { all, mistake } = auditFile(file, file, { today });
  if (mistake) {
    const { line, column, expected } = mistake;
    throw new Stop(`${file}:${line}:${column}: ${notJson(expected)}\n`);
  }
  if (!all.length)
    throw new Stop(`${file}: there is no decision aid in it that others could be a translation of\n`);
  return all.map(({ aid }) => aid);
}

/**
 * Checks a file.
 *
 * @param today the day of which it is asked whether a review is past, as `2026-11-21`
 * @param bases the aids that those of the file are translations of
 */
function checkFile(
  file: string,
  name: string,
  today: string,
  answers: readonly Answer[],
  bases: readonly Whole[] | undefined,
): { checked: CheckedFile; used: readonly Answer[] } {
  const used = new Set<Answer>();
  const answerTo = (entry: Entry): Entry => {
    // what must not be published is no matter of an answer
    if (entry.grade === 'error') return entry;
    const answer = answers.find(
      ({ rule, words }) =>
        rule === entry.rule && (words === undefined || `${entry.place} ${entry.got}`.includes(words)),
    );
    if (!answer) return entry;
    used.add(answer);
    return { ...entry, answer: answer.because };
  };
  const read = (): CheckedFile => {
    let found: AuditedFile;
    try {
      found = auditFile(file, name, { today, bases });
    } catch (error) {
      if (error instanceof Stop) return unread(name, error.message.trim().replace(`${file}: `, ''));
      throw error;
    }
    const { all, spots, mistake } = found;
    if (mistake) {
      const { line, column, expected } = mistake;
      return { ...unread(name, notJson(expected)), line, column };
    }
    const entries = all.flatMap(({ findings, problems }) => [
      ...findings.map(ofFinding),
      ...problems.map(ofProblem),
    ]);
    return {
      file: name,
      entries: entries
        .map((entry) => answerTo({ ...entry, ...(spots && spotAt(entry.path ?? '', spots)) }))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
      aids: all.map(({ aid, findings }) => ({
        decision: aid.settings.decision,
        assessed: aid.isAid ? assess(aid, findings) : [],
        weights: weigh(aid),
      })),
    };
  };
  return { checked: read(), used: [...used] };
}

const unread = (file: string, why: string): CheckedFile => ({ file, unread: why, entries: [], aids: [] });

/** What of a position there is. */
const positionIn = ({ line, column, path }: Position): Position => ({
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  ...(path !== undefined && { path }),
});

const ofFinding = ({
  near,
  rule,
  grade,
  got,
  mend,
  why,
  source,
  items,
  instead,
  ...place
}: Finding): Entry => ({
  rule,
  grade,
  place: placeInWords(place),
  ...positionIn(place),
  got,
  mend,
  why,
  source,
  items,
  ...(instead !== undefined && { instead }),
  ...(near !== undefined && { near }),
  docs: `docs/audit.md#${rule}`,
});

function ofProblem(problem: Problem): Entry {
  const { rule, element, where, label, got, allowed, near, docs }: Explained = problem.docs
    ? (problem as Explained)
    : explain(problem);
  return {
    rule,
    grade: isFault(problem) ? 'error' : 'warning',
    place: placeInWords(problem),
    ...positionIn(problem),
    got: `<${element}> ${label ?? where}: ${got}`,
    mend: allowed,
    ...(near !== undefined && { near }),
    items: [],
    docs,
  };
}

/** 0: nothing that counts. 1: errors, or with `--strict` warnings that nobody has answered. 2: a file could not be read, or none has an aid. */
const statusOf = (files: readonly CheckedFile[], isStrict: boolean): number => {
  if (files.some((file) => file.unread !== undefined) || files.every(({ aids }) => !aids.length)) return 2;
  return files.some((file) => countOf(file, 'error') > 0 || (isStrict && countOf(file, 'warning') > 0))
    ? 1
    : 0;
};

/** What `check` is asked for, besides its files. */
export interface CheckOptions {
  readonly format: string;
  readonly answers: string | undefined;
  readonly today: string | undefined;
  /** The file of the aid that the others are translations of. */
  readonly base: string | undefined;
  readonly isStrict: boolean;
}

/** Checks all files. What is written is one report of all of them. */
export function checkAll(
  files: readonly { readonly path: string; readonly name: string }[],
  { format, answers: from, today = new Date().toISOString().slice(0, 10), base, isStrict }: CheckOptions,
): { output: string; notes: string; status: number } {
  const known = formats(isStrict);
  const chosen = Object.hasOwn(known, format) ? known[format] : undefined;
  if (!chosen) throw new Stop(`--format is one of ${Object.keys(known).join(', ')}\n`);
  if (!isIsoDay(today)) throw new Stop(`--today is a day, such as 2026-11-21\n`);
  const answers = from === undefined ? [] : readAnswers(from);
  const bases = base === undefined ? undefined : readBase(base, today);
  const isBase = (path: string) => base !== undefined && resolve(path) === resolve(base);
  const all = files.map(({ path }) =>
    checkFile(path, path, today, answers, isBase(path) ? undefined : bases),
  );
  const checked = all.map((one) => one.checked);
  const used = new Set(all.flatMap((one) => one.used));
  const isError = (rule: string) =>
    checked.some(({ entries }) => entries.some((entry) => entry.rule === rule && entry.grade === 'error'));
  const notes = [
    ...answers
      .filter((answer) => !used.has(answer))
      .map(
        ({ rule, words }) =>
          `${from}: answers ${rule}${words ? ` “${words}”` : ''}, which ${isError(rule) ? 'is an error, and cannot be answered' : 'was not found'}\n`,
      ),
    // what is written into a file is told in short, too
    ...(format === 'text' ? [] : checked.map((file) => `${summaryOf(file)}\n`)),
  ];
  return { output: chosen.write(checked), notes: notes.join(''), status: statusOf(checked, isStrict) };
}
