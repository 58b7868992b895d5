import { reportProblems } from '../author/report.js';
import { whenTranslated } from '../intl/locale.js';
import type { Problem } from '../reading/problem.js';
import { enhanceOne } from './enhance-tree.js';
import type { Find } from './enhancement.js';
import { HOOKS, isHost } from './hooks.js';
import { isWritten, parentOf } from './nodes.js';

const registered: Find = (tag) => customElements.get(tag);

/**
 * Makes elements of plain markup in a part of a page, or in one that is not in the page yet. Doing it twice changes
 * nothing, also on a page that was saved in between.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 * @returns what the author has to mend
 */
export function enhance(root: ParentNode = document, find: Find = registered): Problem[] {
  return hostsIn(root).flatMap((host) => {
    const problems = enhanceOne(host, find);
    reportProblems(host, problems);
    return problems;
  });
}

/** What has the class of an element. The browser finds it fastest; a form is asked as an element, as in `nodes.ts`. */
function hostsIn(root: ParentNode): Element[] {
  const isElement = root instanceof Element;
  const { querySelectorAll } = isElement ? Element.prototype : root;
  const hosts = Array.from(querySelectorAll.call(root, HOOKS));
  return isElement && isHost(root) ? [root, ...hosts] : hosts;
}

/** Enhances the page once it has been read, and whatever comes later. */
export function observeMarkup(find: Find): void {
  const start = () => {
    // in a language that comes late more can be read
    whenTranslated(() => {
      enhance(document, find);
    });
    enhance(document, find);
    const observer = new MutationObserver((records) => {
      for (const element of addedIn(records)) enhance(element, find);
      // what was just done is nothing new
      observer.takeRecords();
    });
    observer.observe(document, { subtree: true, childList: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** What came into the page and may be plain markup, or what it came into: a row of a table, an item of a list. */
function addedIn(records: readonly MutationRecord[]): Set<Element> {
  const added = new Set<Element>();
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element) || isWritten(node)) continue;
      const parent = parentOf(node);
      const context = parent instanceof Element && Element.prototype.closest.call(parent, HOOKS);
      if (context) added.add(context);
      else if (hostsIn(node).length) added.add(node);
    }
  }
  return added;
}
