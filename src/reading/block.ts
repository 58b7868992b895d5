import { authorNodes, authorTextIn, BLOCK, type Readable, type ReadableNode } from './readable.js';
import { isElement, tagOf } from './nodes.js';

/** The first block of words in an element, and the words after it. */
export interface ReadBlock {
  readonly text: string;
  /** The nodes that it stands in. */
  readonly textNodes: readonly ReadableNode[];
  readonly more: string | undefined;
}

/** Reads what stands first in an element: a question, a statement. The rest explains it. */
export function readBlock<Element extends Readable<Element>>(element: Readable<Element>): ReadBlock {
  const nodes = authorNodes(element);
  const block = nodes.findIndex((node) => isElement(node) && BLOCK.test(tagOf(node)) && authorTextIn([node]));
  const end = block < 0 ? nodes.length : authorTextIn(nodes.slice(0, block)) ? block : block + 1;
  const textNodes = nodes.slice(0, end);
  return { text: authorTextIn(textNodes), textNodes, more: authorTextIn(nodes.slice(end)) || undefined };
}
