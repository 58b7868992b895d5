import { reportProblems } from '../author/report.js';
import { localeOf, whenTranslated } from '../intl/locale.js';
import { markupMessages } from '../intl/markup.js';
import type { Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import { GENERATED } from '../reading/readable.js';
import { Enhancement, type Find } from './enhancement.js';
import { declarationFor, HOOKS } from './hooks.js';
import { enhanceHost } from './host.js';
import { closest, isEdited, isWritten, matches, parentOf, query, rootOf } from './nodes.js';
import { textParser } from './parse-text.js';

/*
 * Plain markup is what content systems let through: tables, lists and sections with a class. Here it becomes the elements
 * that a developer would have written. The author’s nodes are wrapped or moved, and their text is never rewritten. What an
 * element says itself, once it is a setting, stays in the page where it was and is not shown a second time.
 */

const registered: Find = (tag) => customElements.get(tag);

/**
 * Makes elements of plain markup in a part of a page, or in one that is not in the page yet. Doing it twice changes
 * nothing, also on a page that was saved in between.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 * @returns what the author has to mend
 */
export function enhance(root: ParentNode = document, find: Find = registered): Problem[] {
  const isElement = root instanceof Element;
  const hosts = isElement ? query(root, HOOKS) : Array.from(root.querySelectorAll(HOOKS));
  if (isElement && matches(root, HOOKS)) hosts.unshift(root);
  return hosts.flatMap((host) => {
    const declaration = declarationFor(host);
    // an editor keeps its own markup
    if (!declaration || closest(host, `.${GENERATED}`) || isEdited(host)) return [];
    const problems = problemsOf(host, declaration, find);
    reportProblems(host, problems);
    return problems;
  });
}

/** Enhances a host, and finds what its author has to mend. Whatever goes wrong there, the next one is enhanced. */
function problemsOf(host: Element, declaration: Declaration, find: Find): readonly Problem[] {
  const problems: Problem[] = [];
  try {
    if (!find(declaration.tag)) return [];
    const locale = localeOf({
      closest: (selectors) => closest(host, selectors),
      getRootNode: () => rootOf(host),
    });
    const parser = textParser(markupMessages(locale).messages, locale);
    enhanceHost(new Enhancement(host, declaration, parser, find, problems));
  } catch (error) {
    const { tag } = declaration;
    problems.push({
      element: tag,
      where: 'content',
      got: String(error),
      allowed: 'a table, list or section as the texts on plain markup show it',
    });
  }
  return problems;
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
      const context = parent instanceof Element && closest(parent, HOOKS);
      if (context) added.add(context);
      else if (matches(node, HOOKS) || query(node, HOOKS).length) added.add(node);
    }
  }
  return added;
}
