import { isGenerated } from '../reading/readable.js';
import { standsIn } from '../author/report.js';
import { localeOf } from '../intl/locale.js';
import { markupMessages } from '../intl/markup.js';
import type { Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import type { Writable } from '../writing/writable.js';
import { Enhancement } from './enhancement.js';
import type { Find } from './find.js';
import { declarationFor, isHost } from './hooks.js';
import { enhanceHost } from './host.js';
import { MARKED, takeMark } from './marks.js';
import { allIn, attributeIn, closestIn, isEdited, parentOf, rootOf, tagOf } from './nodes.js';
import { nearestOf, passUnread, readNames } from './names.js';
import { textParser } from './parse-text.js';

/*
 * Plain markup is what content systems let through: tables, lists and sections with a class. Here it becomes the elements
 * that a developer would have written, in a page as in a file. The author’s nodes are wrapped or moved, and their text is
 * never rewritten. What an element says itself, once it is a setting, stays in the page where it was and is not shown a
 * second time.
 */

/** What there is to mend in a part of the page, and where: in an element, or in what has not become one. */
export interface Found<Element> {
  readonly at: Element;
  readonly problems: readonly Problem[];
}

/** Makes elements of all plain markup in a file. */
export function enhanceTree<Element extends Writable<Element>>(root: Element): Found<Element>[] {
  for (const place of allIn(root, (element) => MARKED.includes(tagOf(element)))) takeMark(place);
  return allIn(root, () => true).map((element) => enhanceOne(element, () => true));
}

/**
 * Makes elements of what has the class of one, and finds what is amiss in names. Whatever goes wrong there, the next one
 * is enhanced.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 */
export function enhanceOne<Element extends Writable<Element>>(host: Element, find: Find): Found<Element> {
  // an editor keeps its own markup
  if (closestIn(host, isGenerated) || isEdited(host)) return { at: host, problems: [] };
  const problems = readNames(host);
  passUnread(host);
  for (const problem of problems) standsIn.set(problem, host);
  const declaration = isHost(host) && declarationFor(host);
  const at = () => nearestOf(host) ?? host;
  if (!declaration) return { at: problems.length ? at() : host, problems };
  const parent = parentOf(host);
  const enhancement = enhancementOf(host, declaration, find, problems);
  try {
    // a language that comes while its words are asked for has all enhanced in between
    if (find(declaration.tag) && parentOf(host) === parent) enhanceHost(enhancement);
  } catch (error) {
    enhancement.problem('content', String(error), 'failed');
  }
  return { at: enhancement.made ?? at(), problems };
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
  const { messages, lang } = markupMessages(locale);
  return new Enhancement(
    host,
    declaration,
    textParser(messages, locale),
    find,
    problems,
    lang === undefined ? undefined : locale,
  );
}
