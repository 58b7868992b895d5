import type { Problem } from '../reading/problem.js';
import { explain } from './explain.js';

/** How many places of one problem are named. */
const MOST = 3;

/** A place in the author’s words: the row, the option, what the part begins with. */
export const placeInWords = ({ row, option, part }: Pick<Problem, 'row' | 'option' | 'part'>): string =>
  [row && `row “${row}”`, option && `“${option}”`, part && `“${part}”`].filter(Boolean).join(', ');

/** Where it is, from the outside in. */
function placeIn(problem: Problem): string {
  const { label, where } = problem;
  const place = placeInWords(problem);
  return place && where.endsWith(place) ? where : !place ? (label ?? where) : `${place}, ${label ?? where}`;
}

/** The problem in a sentence for the author. */
export const describeProblem = (problem: Problem): string => sentence(problem, placeIn(problem));

/** A problem, or several of one kind, in one sentence. */
export interface Told {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** What all others come from, where there is such a one. */
export function causesOf<One extends Problem>(problems: readonly One[]): readonly One[] {
  const cause = problems.find(({ rule }) => rule === 'tag-split');
  return cause ? [cause] : problems;
}

/** Problems in sentences: what is amiss in several places in one way is told once. */
export function describeProblems(problems: readonly Problem[]): Told[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of causesOf(problems)) {
    const { rule, element, where, got, allowed, near } = problem;
    const key = JSON.stringify([rule, element, where, got, allowed, near]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].map((those) => ({ message: together(those), problems: those }));
}

function together(those: readonly Problem[]): string {
  const [first] = those as [Problem];
  if (those.length === 1) return describeProblem(first);
  const places = [...new Set(those.map((one) => placeInWords(one) || one.where))];
  const named = `${places.slice(0, MOST).join('; ')}${places.length > MOST ? '; …' : ''}`;
  const { label = first.where } = first;
  return sentence(first, `${label} (${those.length} times${named === label ? '' : `: ${named}`})`);
}

function sentence(problem: Problem, place: string): string {
  const { element, got, near, allowed, docs, page } = problem.docs ? problem : explain(problem);
  const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
  return `<${element}> ${place}: got ${got}.${meant} Allowed: ${allowed}. Read ${[docs, page].filter(Boolean).join(' and ')}`;
}
