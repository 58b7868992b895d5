import type { Problem } from '../reading/problem.js';

/** What each element has been warned about. Weak, so that it keeps no element alive. */
const reported = new WeakMap<Element, Set<string>>();

/** What elements have found since the last telling. */
const pending = new Map<Element, readonly Problem[]>();

/**
 * Tells the author each problem of an element once, in the console. Readers of the page see nothing of it.
 * It waits until the page has been put together: what a framework sets one by one may be amiss for a moment.
 */
export function reportProblems(host: Element, problems: readonly Problem[]): void {
  if (problems.length === 0) {
    pending.delete(host);
    return;
  }
  if (pending.size === 0) setTimeout(report);
  pending.set(host, problems);
}

function report(): void {
  for (const [host, problems] of pending) {
    let known = reported.get(host);
    if (!known) reported.set(host, (known = new Set()));
    for (const problem of problems) {
      const message = describeProblem(problem);
      if (known.has(message)) continue;
      known.add(message);
      // words only: a console that holds the element would keep it from being freed
      console.warn(message);
    }
  }
  pending.clear();
}

/** Where the element is explained, from the root of the project. */
export const docsPathOf = ({ element }: Problem): string => `docs/elements/${element.replace('da-', '')}.md`;

/** The problem in a sentence for the author. */
export const describeProblem = (problem: Problem): string =>
  `<${problem.element}> ${problem.where}: got ${problem.got}. Allowed: ${problem.allowed}. Read ${docsPathOf(problem)}`;
