import { localeOf } from '../intl/locale.js';
import { markupMessages } from '../intl/markup.js';
import type { Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import type { Writable } from '../writing/writable.js';
import { Enhancement, type Find } from './enhancement.js';
import { declarationFor, isHost } from './hooks.js';
import { enhanceHost } from './host.js';
import { allIn, attributeIn, closestIn, isEdited, isWritten, rootOf } from './nodes.js';
import { textParser } from './parse-text.js';

/*
 * Plain markup is what content systems let through: tables, lists and sections with a class. Here it becomes the elements
 * that a developer would have written, in a page as in a file. The author’s nodes are wrapped or moved, and their text is
 * never rewritten. What an element says itself, once it is a setting, stays in the page where it was and is not shown a
 * second time.
 */

/** Makes elements of all plain markup in a file. */
export const enhanceTree = <Element extends Writable<Element>>(root: Element): Problem[] =>
  allIn(root, isHost).flatMap((host) => enhanceOne(host, () => true));

/**
 * Makes elements of what has the class of one. Whatever goes wrong there, the next one is enhanced.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 * @returns what the author has to mend
 */
export function enhanceOne<Element extends Writable<Element>>(host: Element, find: Find): Problem[] {
  const declaration = declarationFor(host);
  // an editor keeps its own markup
  if (!declaration || closestIn(host, isWritten) || isEdited(host)) return [];
  const problems: Problem[] = [];
  try {
    if (find(declaration.tag)) enhanceHost(enhancementOf(host, declaration, find, problems));
  } catch (error) {
    problems.push({
      element: declaration.tag,
      where: 'content',
      got: String(error),
      allowed: 'a table, list or section as the texts on plain markup show it',
    });
  }
  return problems;
}

function enhancementOf<Element extends Writable<Element>>(
  host: Element,
  declaration: Declaration,
  find: Find,
  problems: Problem[],
): Enhancement<Element> {
  const locale = localeOf({
    closest: () => closestIn(host, (element) => attributeIn(element, 'lang') !== null) ?? null,
    getRootNode: () => rootOf(host),
  });
  return new Enhancement(
    host,
    declaration,
    textParser(markupMessages(locale).messages, locale),
    find,
    problems,
  );
}
