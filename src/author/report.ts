import type { Problem } from '../reading/problem.js';

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

async function report(): Promise<void> {
  const found = new Map(pending);
  pending.clear();
  try {
    const { tell } = await import('./tell.js');
    tell(found);
  } catch {
    // the file with the words is not there
    for (const { rule, element, where, got } of [...found.values()].flat())
      console.warn(`<${element}> ${where}: got ${got} (${rule})`);
  }
}
