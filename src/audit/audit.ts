import { standsIn } from '../author/report.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { gridsOnce, type Grid } from '../reading/grid.js';
import { around, placeOf, positionOf, type Placed } from '../reading/place.js';
import type { Problem } from '../reading/problem.js';
import { within } from '../reading/readable.js';
import { childrenOf, tagOf } from '../reading/nodes.js';
import type { AuditRule, Finding, Found } from './finding.js';
import { auditRules } from './rules.js';
import { readWhole, type Whole } from './whole.js';

export interface AuditOptions {
  /** The day of the audit, as `2026-11-21`. */
  readonly today: string;
  /** Rules of a topic, beside those of every aid. */
  readonly more?: readonly AuditRule[];
  /** The aids that those of the page are translations of, in the same order. Absent: they are of none. */
  readonly bases?: readonly Whole[] | undefined;
}

/** What the audit has found in one aid. */
export interface Audited {
  readonly aid: Whole;
  readonly findings: readonly Finding[];
  /** What reading has found amiss beside that: what is a finding is told once. */
  readonly problems: readonly Problem[];
}

/**
 * Looks an aid over: for what misleads, is incomplete or careless. It reads what the author says, changes nothing, and
 * sees nothing of what a patient does.
 *
 * @param root an aid, or a page with parts that stand in none
 * @param problems what reading has found amiss in it: some of that is a finding, too
 * @param base the aid that it is a translation of
 */
export function audit(
  root: Placed,
  problems: readonly Problem[],
  { today, more = [] }: AuditOptions,
  base?: Whole,
): Audited {
  // many ask of one table
  const gridOf = gridsOnce<Placed>();
  const aid = readWhole(root, today, gridOf);
  const findings: Finding[] = [];
  for (const rule of [...auditRules, ...more]) {
    for (const problem of problems)
      if (rule.problems?.includes(problem.rule)) findings.push(fromProblem(rule, problem));
    for (const found of rule.find?.(aid, base) ?? []) findings.push(inWords(rule, found, gridOf));
  }
  // what is missing in a list is found in what the list holds
  const isIn = ({ at }: Finding, list: Parameters<typeof standsIn.set>[1] | undefined): boolean =>
    at !== undefined && list !== undefined && [...around(at)].includes(list);
  const isFound = (problem: Problem): boolean =>
    auditRules.some(({ id, problems: taken, missing }) =>
      problem.rule === 'missing'
        ? missing?.includes(problem.where) &&
          findings.some((one) => one.rule === id && isIn(one, standsIn.get(problem)))
        : taken?.includes(problem.rule),
    );
  return { aid, findings: once(findings), problems: problems.filter((problem) => !isFound(problem)) };
}

/** The aids of a page. None: the page itself, for parts that stand in no aid; and nothing where there are no parts either. */
export function aidsOf(page: Placed): Placed[] {
  if (tagOf(page) === decisionAid.tag) return [page];
  const aids = within(page, decisionAid.tag);
  if (aids.length) return aids;
  return hasOurs(page) ? [page] : [];
}

const hasOurs = (element: Placed): boolean =>
  childrenOf<Placed>(element).some((one) => tagOf(one).startsWith('da-') || hasOurs(one));

const wordsOf = ({ id, mend, why, source, items }: AuditRule) => ({ rule: id, mend, why, source, items });

function inWords(
  rule: AuditRule,
  { at, of, got, grade = rule.grade, instead }: Found,
  gridOf: (table: Placed) => Grid<Placed>,
): Finding {
  const place = placeOf(at, gridOf);
  // what a part begins with may be cut off
  const isSaid = (words = '') =>
    words === of || (words.endsWith('…') && of?.startsWith(words.slice(0, -1)) === true);
  const isTold = of === undefined || Object.values(place).some(isSaid);
  return {
    ...place,
    ...positionOf(at),
    ...wordsOf(rule),
    grade,
    got: isTold ? got : `${of}: ${got}`,
    at,
    ...(instead && { instead }),
  };
}

function fromProblem(rule: AuditRule, problem: Problem): Finding {
  const { row, option, part, line, column, path, got, where, near } = problem;
  const at = standsIn.get(problem);
  return {
    ...(row && { row }),
    ...(option && { option }),
    ...(part && { part }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(path !== undefined && { path }),
    ...wordsOf(rule),
    grade: rule.grade,
    // what stands there, without its quotation marks
    got:
      got !== 'nothing'
        ? got.replace(/^“([^”]*)”$/, '$1')
        : row || /row|cell/.test(where)
          ? got
          : `${where}: ${got}`,
    ...(near && { near }),
    ...(at && { at }),
  };
}

/** The same of the same element is told once; of what is known only by its place, the same in the same place. */
function once(findings: readonly Finding[]): Finding[] {
  const elements: (Placed | undefined)[] = [];
  const seen = new Set<string>();
  return findings.filter(({ rule, got, row, option, part, at }) => {
    if (!elements.includes(at)) elements.push(at);
    const key = JSON.stringify([rule, got, row, option, part, elements.indexOf(at)]);
    return !seen.has(key) && seen.add(key);
  });
}
