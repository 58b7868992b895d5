import { describeAid, describeStatus, type AidMessages } from '../intl/aid.js';
import { formatDate } from '../intl/format.js';
import type { Localized } from '../intl/locale.js';
import type { Link, RichText } from '../intl/rich-text.js';
import { isReviewPast, type Aid } from '../model/aid.js';
import { idFor, type AidOutline, type AidPart } from '../reading/aid.js';
import type { ReadableNode } from '../reading/readable.js';
import { writeFold } from './fold.js';
import type { Writable } from './writable.js';
import { partIn, setAttributes } from './write-parts.js';
import { generatedIn, nodeAfter, writeText } from './write-text.js';
import { attributeIn, childrenOf, nodesOf, parentOf, tagOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** What an aid takes from around it. */
export interface AidContext {
  /** Whether something on the page has the id already. */
  isTaken(id: string): boolean;
  /** The day that it is read, as an ISO date. Absent: nothing is said that depends on it. */
  readonly today?: string | undefined;
}

/**
 * Writes what an aid says of itself around its content, and how to find one's way in it.
 *
 * @returns the contents, and the place of the bar that says where the patient is
 */
export function writeAid<Element extends Writable<Element>>(
  element: Writable<Element>,
  aid: Aid,
  { heading, parts, hasContents }: AidOutline<Element>,
  localized: Localized<AidMessages>,
  { isTaken, today }: AidContext,
): { contents: Element | undefined; bar: Element | undefined } {
  const { messages, locale, lang } = localized;
  const { decision, reviewBy, headingLevel } = aid;
  const write = (key: string, text: RichText | undefined, tag: string, before?: ReadableNode | null) =>
    writeText(element, { key, text, tag, before, lang });
  const skip = generatedIn(element, 'skip');
  const first =
    heading && parentOf(heading) === element
      ? nodeAfter(element, heading)
      : nodesOf(element).find((node) => node !== (skip as ReadableNode | undefined));
  const before = write('before', describeStatus(aid, localized), 'div', first);
  // the author's own words, in the page's language
  const title = heading || !decision ? undefined : [decision];
  writeText(element, { key: 'decision', text: title, tag: `h${headingLevel}`, before });
  const isPast = today !== undefined && reviewBy && isReviewPast(reviewBy, today);
  const notice = isPast ? [messages.reviewPast(formatDate(reviewBy, locale))] : undefined;
  write('review', notice, 'p', before);
  writeAbout(element as Element, before, aid, localized);

  const links = nameHeadings(parts, isTaken);
  const contents = hasContents
    ? writeContents(element as Element, links, parts[0]!.node, localized, isTaken)
    : undefined;
  if (!contents) takeOut(generatedIn(element, 'contents'));
  const toContents = contents && [
    { link: messages.skip, to: `#${encodeURIComponent(attributeIn(contents, 'id')!)}` },
  ];
  write('skip', toContents, 'p', nodesOf(element)[0]);
  const bar = writeText(element, { key: 'where', text: parts.length ? [] : undefined, tag: 'div' });
  // it stays at the bottom of the view for as long as there is something above it
  if (bar?.nextElementSibling) element.insertBefore(bar, null);
  return { contents, bar };
}

/** Folds what else an aid says of itself under the line with its dates. */
function writeAbout<Element extends Writable<Element>>(
  element: Element,
  after: Element | undefined,
  aid: Aid,
  localized: Localized<AidMessages>,
): void {
  const { messages, lang } = localized;
  // it was no details before it was folded
  const existing = generatedIn(element, 'about');
  if (existing && tagOf(existing) !== 'details') takeOut(existing);
  const details = writeFold(element, 'about', messages.aboutPage, lang);
  if (after && after.nextElementSibling !== details)
    element.insertBefore(details, nodeAfter(element, after) ?? null);
  writeText(details, { key: 'facts', text: describeAid(aid, localized), tag: 'div', lang });
}

/** Folds the list of the parts, so that what the page is for stands in the first view, and named, so that it is a landmark. */
function writeContents<Element extends Writable<Element>>(
  element: Element,
  links: readonly Link[],
  before: Element,
  { messages, lang }: Localized<AidMessages>,
  isTaken: (id: string) => boolean,
): Element {
  const contents = partIn(element, 'nav', 'contents', generatedIn(element, 'contents') ? null : before);
  // it was no details before it was folded
  for (const child of childrenOf(contents)) if (tagOf(child) !== 'details') takeOut(child);
  const details = writeFold(contents, 'fold', messages.contents, lang);
  // a link to what is folded opens it; what was led to before it was folded stays led to
  const earlier = generatedIn(details, 'parts');
  const id =
    attributeIn(contents, 'id') ??
    (earlier && attributeIn(earlier, 'id')) ??
    idFor(messages.contents, isTaken);
  setAttributes(contents, { 'aria-label': messages.contents, id: undefined });
  const list = writeText(details, {
    key: 'parts',
    text: [{ items: links.map((link) => [link]) }],
    tag: 'div',
  })!;
  setAttributes(list, { id });
  return list;
}

/**
 * Gives each heading that has no id one, so that links lead to it, and lets it have the focus, which the bar and links
 * take there. It is written once and stays, so that nothing a patient does writes it.
 *
 * @returns links to them
 */
function nameHeadings<Element extends Writable<Element>>(
  parts: readonly AidPart<Element>[],
  isTaken: (id: string) => boolean,
) {
  const ids = new Set<string>();
  return parts.map(({ title, heading }) => {
    const existing = attributeIn(heading, 'id');
    const id = existing || idFor(title, (id) => ids.has(id) || isTaken(id));
    ids.add(id);
    if (!existing) heading.setAttribute('id', id);
    if (attributeIn(heading, 'tabindex') === null) heading.setAttribute('tabindex', '-1');
    return { link: title, to: `#${encodeURIComponent(id)}` };
  });
}
