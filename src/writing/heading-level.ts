import { isGenerated, type ReadableNode } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { attributeIn, tagOf, childrenOf, isElement, parentOf } from '../reading/nodes.js';

/**
 * The level of the heading that an element stands under: the author's last one before it, in an aid at least the aid's own.
 * Nothing: there is none. Other headings that are written are not counted, since they come in another order in a page than in
 * a file.
 */
export function levelAbove<Element extends Writable<Element>>(
  element: Writable<Element>,
): number | undefined {
  let at: ReadableNode = element;
  for (let parent = parentOf<Element>(at); isElement<Element>(parent); parent = parentOf(at)) {
    const siblings = childrenOf(parent);
    for (const before of siblings.slice(0, siblings.indexOf(at as Element)).reverse()) {
      const level = lastLevelIn(before);
      if (level) return level;
    }
    if (tagOf(parent) === 'da-decision-aid') return Number(attributeIn(parent, 'heading-level')) || undefined;
    at = parent;
  }
  return undefined;
}

function lastLevelIn<Element extends Writable<Element>>(element: Element): number | undefined {
  if (isGenerated(element)) return undefined;
  const [, level] = /^h([1-6])$/.exec(tagOf(element)) ?? [];
  if (level) return Number(level);
  for (const child of childrenOf(element).reverse()) {
    const found = lastLevelIn(child);
    if (found) return found;
  }
  return undefined;
}
