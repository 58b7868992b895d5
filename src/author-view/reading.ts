import { allBy, tagOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';

/** How much there is to read in an aid, as it stands on the screen now. */
export interface Reading {
  readonly words: number;
  /** Seen without opening anything, without the sources. */
  readonly firstLevel: number;
  /** In the gist at the beginning. */
  readonly glance: number;
  readonly numbers: number;
  /** How many screens of this size it is long. */
  readonly screens: number;
}

const UNSEEN = 'script, style, noscript, template, textarea, option';

export function countReading(aid: Element): Reading {
  const count = { words: 0, firstLevel: 0, glance: 0, numbers: 0 };
  const folded = new Set(allBy('details:not([open])', aid));
  const walk = (element: Element, isFolded: boolean, isSource: boolean, isGlance: boolean): void => {
    if (element.matches(UNSEEN) || isOnlyHeard(element)) return;
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        const words = node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        count.words += words;
        count.numbers += node.data.match(/\d+(?:[.,:]\d+)*/g)?.length ?? 0;
        if (!isFolded && !isSource) count.firstLevel += words;
        if (!isFolded && isGlance) count.glance += words;
      } else if (node instanceof Element)
        walk(
          node,
          isFolded || (folded.has(element) && tagOf(node) !== 'summary'),
          isSource || tagOf(node) === 'da-sources',
          isGlance || node.classList.contains('da-said-glance'),
        );
    }
  };
  walk(aid, false, false, false);
  return { ...count, screens: aid.getBoundingClientRect().height / page.documentElement.clientHeight };
}

/** What has no place on the screen, or only one that is not seen. What is folded has a place once it is opened. */
function isOnlyHeard(element: Element): boolean {
  const { display, visibility, overflow, clipPath, position } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return true;
  if (position !== 'absolute' || !/hidden|clip/.test(overflow)) return false;
  const { width, height } = element.getBoundingClientRect();
  return clipPath !== 'none' || width <= 1 || height <= 1;
}
