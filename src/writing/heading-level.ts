import { isGenerated } from '../reading/readable.js';
import type { Writable } from './writable.js';

/**
 * The level of the author's heading that an element stands under: the last one before it. Nothing: there is none. What is
 * written comes in another order in a page than in a file.
 */
export function levelAbove<Element extends Writable<Element>>(
  element: Writable<Element>,
): number | undefined {
  let at: Writable<Element> = element;
  for (let parent = at.parentElement; parent; parent = at.parentElement) {
    const siblings = Array.from(parent.children);
    for (const before of siblings.slice(0, siblings.indexOf(at as Element)).reverse()) {
      const level = lastLevelIn(before);
      if (level) return level;
    }
    at = parent;
  }
  return undefined;
}

function lastLevelIn<Element extends Writable<Element>>(element: Element): number | undefined {
  if (isGenerated(element)) return undefined;
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level) return Number(level);
  for (const child of Array.from(element.children).reverse()) {
    const found = lastLevelIn(child);
    if (found) return found;
  }
  return undefined;
}
