import type { Problem } from '../reading/problem.js';
import type { Placed } from '../reading/place.js';

/** What elements have found since the last telling. */
const pending = new Map<Element, readonly Problem[]>();

/**
 * Tells the author each problem of an element once, in the console. Readers of the page see nothing of it. It waits until
 * the page has been put together: what a framework sets one by one may be amiss for a moment. The words for authors come
 * with the first mistake.
 */
export function reportProblems(host: Element, problems: readonly Problem[]): void {
  if (problems.length === 0) {
    pending.delete(host);
    return;
  }
  if (pending.size === 0) setTimeout(() => void report());
  pending.set(host, problems);
}

/** Where problems are that were found from further out: in a cell of a table. */
export const standsIn = new WeakMap<Problem, Placed>();

/** What was found amiss in an element by others: in the plain markup that it was made of, or in the names in it. */
const found = new WeakMap<Element, readonly Problem[]>();

export const problemsFoundIn = (element: Element): readonly Problem[] => found.get(element) ?? [];

/** Where problems are, as whoever has found them says. */
export type Places = Pick<typeof standsIn, 'get'>;

/** Lists problems with those of an element, and tells them. What was read stays out of view, so it is found only once. */
export function reportFound(element: Element, problems: readonly Problem[], places: Places = standsIn): void {
  for (const problem of problems) {
    const place = places.get(problem);
    if (place) standsIn.set(problem, place);
  }
  const known = problemsFoundIn(element);
  const isNew = ({ rule, where, got }: Problem) =>
    !known.some((one) => one.rule === rule && one.where === where && one.got === got);
  const fresh = problems.filter(isNew);
  if (!fresh.length) return;
  found.set(element, [...known, ...fresh]);
  reportProblems(element, [...(pending.get(element) ?? []), ...fresh]);
}

async function report(): Promise<void> {
  const all = new Map(pending);
  pending.clear();
  const author = await import('./tell.js').catch(() => undefined);
  if (author) author.tell(all, standsIn);
  else {
    // the file with the words is not there
    for (const { rule, element, where, got } of [...all.values()].flat())
      console.warn(`<${element}> ${where}: got ${got} (${rule})`);
  }
}
