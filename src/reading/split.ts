import { declarations } from '../model/declarations/all.js';
import type { Declaration } from '../model/declaration.js';
import { parentOf, tagOf } from './nodes.js';
import { authorText, type AnyReadable, type ReadableNode } from './readable.js';

/** Elements that hold blocks: a paragraph cannot stand around one of them. */
const HOLDERS: readonly string[] = (declarations as readonly Declaration[]).flatMap(({ tag, content }) =>
  content ? [] : tag,
);

/**
 * Whether a paragraph stands around half of a tag, as content systems put it there: what the element should hold stands outside
 * of it.
 */
export const isSplit = (element: AnyReadable): boolean =>
  HOLDERS.includes(tagOf(element)) && tagOf(parentOf<ReadableNode>(element)) === 'p' && !authorText(element);
