import type { Problem } from '../reading/problem.js';
import { tagOf } from '../reading/nodes.js';
import { isSplit } from '../reading/split.js';
import { describeProblem, describeProblems } from './describe.js';
import { explain } from './explain.js';
import type { Placed } from '../reading/place.js';

/** What each element has been warned about. Weak, so that it keeps no element alive. */
const reported = new WeakMap<Element, Set<string>>();

/** An element that was split: as long as it stands there, all else comes from that. */
let split: WeakRef<Element> | undefined;

/** A problem may be found by two who tell it. */
const told = new WeakSet<Problem>();

/**
 * Tells the author in the console what elements have found, each problem of an element once.
 *
 * @param standsIn where a problem is, if not in the element that has found it
 */
export function tell(
  found: ReadonlyMap<Element, readonly Problem[]>,
  standsIn: WeakMap<Problem, Placed>,
): void {
  const fresh: Problem[] = [];
  if (split?.deref()?.isConnected) return;
  const broken = [...found.keys()].find(isSplit);
  if (broken) {
    split = new WeakRef(broken);
    found = new Map([
      [broken, [{ rule: 'tag-split', element: tagOf(broken), where: 'content', got: '“<p>”' }]],
    ]);
  }
  for (const [host, problems] of found) {
    let known = reported.get(host);
    if (!known) reported.set(host, (known = new Set()));
    for (const problem of problems) {
      if (told.has(problem)) continue;
      told.add(problem);
      // the element has its words from now on, too
      const message = describeProblem(
        Object.assign(problem, explain(problem, standsIn.get(problem) ?? host)),
      );
      if (!known.has(message)) fresh.push(problem);
      known.add(message);
    }
  }
  // words only: a console that holds the element would keep it from being freed
  for (const { message } of describeProblems(fresh)) console.warn(message);
}
