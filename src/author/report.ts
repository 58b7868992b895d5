import type { Problem } from '../reading/problem.js';

/** What each element has been warned about. Weak, so that it keeps no element alive. */
const told = new WeakMap<Element, Set<string>>();

/** What elements have found since the last telling. */
const found = new Map<Element, readonly Problem[]>();

/**
 * Tells the author each problem of an element once, in the console. Readers of the page see nothing of it.
 * It waits until the page has been put together: what a framework sets one by one may be amiss for a moment.
 */
export function tellAuthor(host: Element, problems: readonly Problem[]): void {
  if (problems.length === 0) {
    found.delete(host);
    return;
  }
  if (found.size === 0) setTimeout(tell);
  found.set(host, problems);
}

function tell(): void {
  for (const [host, problems] of found) {
    let known = told.get(host);
    if (!known) told.set(host, (known = new Set()));
    for (const problem of problems) {
      const message = inWords(problem);
      if (known.has(message)) continue;
      known.add(message);
      // words only: a console that holds the element would keep it from being freed
      console.warn(message);
    }
  }
  found.clear();
}

/** Where the element is explained, from the root of the project. */
export const explainedIn = ({ element }: Problem): string => `docs/elements/${element.replace('da-', '')}.md`;

/** The problem in a sentence for the author. */
export const inWords = (problem: Problem): string =>
  `<${problem.element}> ${problem.where}: got ${problem.got}. Allowed: ${problem.allowed}. Read ${explainedIn(problem)}`;
