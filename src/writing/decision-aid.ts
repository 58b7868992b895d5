import { describeAid, describeContents, describeStatus, type AidMessages } from '../intl/aid.js';
import { formatDate } from '../intl/format.js';
import type { Localized } from '../intl/locale.js';
import type { RichText } from '../intl/rich-text.js';
import { isReviewPast, type Aid } from '../model/aid.js';
import { idFor, type AidOutline, type AidPart } from '../reading/aid.js';
import type { ReadableNode } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { partIn } from './write-parts.js';
import { generatedIn, nodeAfter, writeInOrder, writeText } from './write-text.js';
import { tagOf, attributeIn, nodesOf, parentOf } from '../reading/nodes.js';
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
  const contents = writeText(element, {
    key: 'contents',
    text: hasContents ? describeContents(links, localized) : undefined,
    tag: 'nav',
    before: parts[0]?.node,
  });
  if (contents?.getAttribute('aria-label') !== messages.contents)
    contents?.setAttribute('aria-label', messages.contents);
  if (contents && !contents.getAttribute('id'))
    contents.setAttribute('id', idFor(messages.contents, isTaken));
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
  let existing = generatedIn(element, 'about');
  if (existing && tagOf(existing) !== 'details') {
    takeOut(existing);
    existing = undefined;
  }
  const details = existing ?? partIn(element, 'details', 'about');
  if (after && after.nextElementSibling !== existing)
    element.insertBefore(details, nodeAfter(element, after) ?? null);
  writeInOrder(details, [
    { key: 'ask', text: [messages.aboutPage], tag: 'summary', lang },
    { key: 'facts', text: describeAid(aid, localized), tag: 'div', lang },
  ]);
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
