/** For the command: what misleads in a page or a document, as the author’s view finds it in a browser. */
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { aidsOf, audit, type Audited, type AuditOptions } from '../audit/audit.js';
import { enhanceTree } from '../markup/enhance-tree.js';
import { around } from '../reading/place.js';
import type { Problem } from '../reading/problem.js';
import { makeTree, type TreeElement } from '../writing/tree.js';
import { writeFileText } from '../writing/write-file.js';
import { readData } from '../document/load.js';
import { render } from '../document/render.js';
import { addLanguages } from './languages.js';
import { parseHtml } from './parsed.js';
import { outermost } from './render.js';

/** An aid of a page, what there is to mend in it, and what the audit has found. */
export interface Checked extends Audited {
  readonly problems: readonly Problem[];
}

/** Checks the aids of a page, in tags or in plain markup; without an aid the parts that stand in none. */
export function checkHtml(html: string, options: AuditOptions): Checked[] {
  const { root } = parseHtml(html);
  return checkTree(root, options);
}

/** Checks a document as the page that is made of it. Nothing: nothing of it could be read. */
export function checkDocument(data: unknown, options: AuditOptions): Checked[] {
  const { value, problems: left } = readData(data);
  if (Object.keys(value).length === 0) return [];
  const [checked, ...rest] = checkTree(makeTree('body', {}, [render(value, makeTree)]), options);
  return checked ? [{ ...checked, problems: [...left, ...checked.problems] }, ...rest] : [];
}

function checkTree(root: TreeElement, options: AuditOptions): Checked[] {
  addLanguages();
  const inMarkup = enhanceTree(root).flatMap(({ at, problems }) =>
    problems.map((problem) => ({ at, problem: explain(problem, standsIn.get(problem) ?? at) })),
  );
  const inParts = outermost(root).flatMap((part) =>
    writeFileText(part).map((problem) => ({ at: part, problem })),
  );
  return aidsOf(root).map((one) => {
    const aid = one as TreeElement;
    const problems = [...inMarkup, ...inParts]
      .filter(({ at }) => aid === root || [...around(at)].includes(aid))
      .map(({ problem }) => problem);
    return { ...audit(aid, problems, options), problems };
  });
}
