import { isGenerated } from '../reading/readable.js';
import { reportFound, standsIn } from '../author/report.js';
import { whenTranslated } from '../intl/locale.js';
import type { Problem } from '../reading/problem.js';
import { enhanceOne } from './enhance-tree.js';
import type { Find } from './find.js';
import { isHost } from './hooks.js';
import { isMarked, MARKED, takeMark } from './marks.js';
import { NAMED } from './names.js';
import { allBy, closestIn, isElement, parentOf, tagOf, take } from './nodes.js';

const registered: Find = (tag) => customElements.get(tag);

/**
 * Makes elements of plain markup in a part of a page, or in one that is not in the page yet. Doing it twice changes
 * nothing, also on a page that was saved in between.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 * @returns what the author has to mend
 */
export const enhance = (root: ParentNode = document, find: Find = registered): Problem[] =>
  enhanceAll(root, find, reportFound);

/** Lists and tells what was found. A file beside the script has that of the script. */
export type Report = typeof reportFound;

const enhanceAll = (root: ParentNode, find: Find, report: Report): Problem[] =>
  partsIn(root).flatMap((part) => {
    // see enhanceOne: what has been replaced in between is in no page
    if (part !== root && !parentOf(part)) return [];
    const { at, problems } = enhanceOne(part, find);
    report(at, problems, standsIn);
    return problems;
  });

const matches = take<[selector: string], boolean | undefined>('matches');

/** All that a selector means, the root itself too. */
const foundIn = (selector: string, root: ParentNode): Element[] => [
  ...(matches(root, selector) ? [root as Element] : []),
  ...allBy(selector, root),
];

/** All that has a name, by now. What a mark is for may stand beside it. */
function partsIn(root: ParentNode): Element[] {
  const marked = foundIn(MARKED.join(), root).flatMap(takeMark);
  return [...new Set([...foundIn(NAMED, root), ...marked])];
}

/** Enhances the page, and whatever comes later. */
export function observeMarkup(find: Find, report: Report): void {
  // in a language that comes late more can be read
  whenTranslated(() => {
    enhanceAll(document, find, report);
  });
  enhanceAll(document, find, report);
  const observer = new MutationObserver((records) => {
    for (const element of addedIn(records)) enhanceAll(element, find, report);
    // what was just done is nothing new
    observer.takeRecords();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Whether the library wrote it, or what it stands in. A row may be an author’s, also beside that of the approvals. */
function isOurs(element: Element): boolean {
  const around = closestIn(element, (one) => isGenerated(one) || tagOf(one) === 'tr');
  return around !== undefined && isGenerated(around);
}

/** What came into the page and may be plain markup, or what it came into: a row of a table, an item of a list. */
function addedIn(records: readonly MutationRecord[]): Set<Element> {
  const added = new Set<Element>();
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!isElement<Element>(node) || isOurs(node)) continue;
      const context = closestIn(parentOf<Element>(node), isHost);
      if (context) added.add(context);
      else if (foundIn(NAMED, node).length || foundIn(MARKED.join(), node).some(isMarked)) added.add(node);
    }
  }
  return added;
}
