import { causesOf } from '../author/describe.js';
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { around } from '../reading/place.js';
import type { Problem } from '../reading/problem.js';
import type { TreeElement } from '../writing/tree.js';
import { outermost, writeFileText } from '../writing/write-file.js';
import { aidsOf, audit, type AuditOptions, type Audited } from './audit.js';

/** Something to mend that is known already, and where. */
export interface Known {
  readonly at: TreeElement;
  readonly problem: Problem;
}

/**
 * Checks the aids of a page, in tags or in plain markup; without an aid the parts that stand in none. Words are written into it.
 *
 * @param root that of a file, or of a copy of what stands in a browser
 * @param known what was found before: lines of plain markup that have become settings are read no second time
 */
export function checkTree(root: TreeElement, options: AuditOptions, known: readonly Known[] = []): Audited[] {
  const inMarkup = enhanceTree(root).flatMap(({ at, problems }) =>
    problems.map((problem) => {
      const stands = standsIn.get(problem) ?? at;
      return placed(explain(problem, stands), stands);
    }),
  );
  const found = [...inMarkup, ...outermost(root).flatMap(writeFileText)];
  const keyOf = ({ rule, element, where, got }: Problem) => JSON.stringify([rule, element, where, got]);
  const keys = new Set(found.map(keyOf));
  for (const { at, problem } of known) {
    const key = keyOf(problem);
    if (!keys.has(key)) found.push(placed(problem, at));
    keys.add(key);
  }
  const aids = aidsOf(root);
  const [cause, ...others] = causesOf(found);
  // of parts whose content stands outside of them nothing can be said
  if (cause?.rule === 'tag-split' && !others.length)
    return aids.slice(0, 1).map((aid) => ({ ...audit(aid, [], options), findings: [], problems: [cause] }));
  return aids.map((aid, index) => {
    const problems = found.filter((problem) => {
      const at = standsIn.get(problem);
      return aid === root || (at !== undefined && [...around(at)].includes(aid));
    });
    return audit(aid, problems, options, options.bases?.[index]);
  });
}

function placed<Given extends Problem>(problem: Given, at: Parameters<typeof standsIn.set>[1]): Given {
  standsIn.set(problem, at);
  return problem;
}
