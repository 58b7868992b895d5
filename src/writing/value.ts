import type { ReadBlock } from '../reading/block.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';
import { nodesOf } from '../reading/nodes.js';

/**
 * Writes the place of the ratings after the statement of a `da-value`.
 *
 * @returns nothing where there is no statement to rate
 */
export function writeValue<Element extends Writable<Element>>(
  element: Writable<Element>,
  { text, textNodes }: Pick<ReadBlock, 'text' | 'textNodes'>,
): Element | undefined {
  const indexOf = (node: unknown) => nodesOf(element).findIndex((one) => one === node);
  const end = indexOf(textNodes.at(-1)) + 1;
  const before = nodesOf(element)[end] ?? null;
  const ratings = writeText(element, { key: 'rating', text: text ? [] : undefined, tag: 'div', before });
  // a statement that came after it, while the page was read
  if (ratings && indexOf(ratings) < end) element.insertBefore(ratings, before);
  return ratings;
}
