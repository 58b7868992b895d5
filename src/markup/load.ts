import { reportFound } from '../author/report.js';
import { ownLanguages } from '../intl/locale.js';
import { declarations } from '../model/declarations/all.js';
import type { Declaration } from '../model/declaration.js';
import { GENERATED, isGenerated } from '../reading/readable.js';
import type { Find } from './find.js';
import { allBy, isElement, tagOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';

const DECLARATIONS: readonly Declaration[] = declarations;
const TAGS = DECLARATIONS.map(({ tag }) => tag as string);

const PARTS = DECLARATIONS.flatMap(({ tag, inDocument }) =>
  inDocument?.field && tag !== 'da-urgent-help' ? tag : [],
).join();

/** What begins as the name of an element, and a tag that was left open: all parts after it stand inside it. */
const MARKUP = [
  ...['^="da-', '*=" da-'].map((begins) => `[class${begins}"]:not([class^="${GENERATED}"])`),
  // one list: the browser asks each element of the page for each selector
  `:is(${DECLARATIONS.flatMap(({ tag, content }) => (content ? tag : [])).join()}) :is(${PARTS})`,
].join();

/** Whether there is plain markup in a part of a page, or a name that there is not. */
const needsReading = (root: ParentNode): boolean =>
  allBy(MARKUP, root).length > 0 ||
  allBy(':not(:defined)', root)
    .map(tagOf)
    .some((tag) => tag.startsWith('da-') && !TAGS.includes(tag));

/**
 * Has plain markup become elements, and names looked at, in the page as it has been read, and in whatever comes later. What does
 * that is a file of its own (`beside.ts`): a page of tags never loads it.
 *
 * @param others has ended once all elements are there that will be
 */
export function loadMarkup(find: Find, others: Promise<void>): void {
  if (needsReading(document)) {
    void load(find, others);
    return;
  }
  const observer = new MutationObserver((records) => {
    // what came in may be named itself; most of what comes is what elements have written
    const isOthers = (node: Node) => isElement(node) && !isGenerated(node);
    const places = records.filter(({ addedNodes }) => [...addedNodes].some(isOthers));
    if (![...new Set(places.map(({ target }) => target))].some((place) => needsReading(place as Element)))
      return;
    observer.disconnect();
    void load(find, others);
  });
  observer.observe(document, { subtree: true, childList: true });
}

async function load(find: Find, others: Promise<void>): Promise<void> {
  try {
    const [{ observe }] = await Promise.all([import('./beside.js'), others]);
    observe({ find, report: reportFound, languages: ownLanguages() });
  } catch {
    reportFound(page.documentElement, [
      {
        rule: 'script-missing',
        element: 'html',
        where: 'class',
        got: 'nothing',
        known: ['decision-aid-markup.js'],
      },
    ]);
  }
}
