/** What is done to nodes, where these may be the author’s: see `reading/nodes.ts`. */
import { parentOf, take } from '../reading/nodes.js';
import type { ReadableNode } from '../reading/readable.js';
import type { Writable } from './writable.js';

const insertBefore = take<[node: ReadableNode, next: ReadableNode | null], unknown>('insertBefore');
const removeChild = take<[node: ReadableNode], unknown>('removeChild');
const setAttribute = take<[name: string, value: string], void>('setAttribute');
const ownerDocument = take<[], Writable<never>['ownerDocument']>('ownerDocument');
const createElement = take<[name: string], ReadableNode>('createElement');

/** Puts a node into another, before one that stands there or at the end. */
export function insert(parent: ReadableNode, node: ReadableNode, next: ReadableNode | null = null): void {
  insertBefore(parent, node, next);
}

/** What the library has taken out of a page. Whatever else is gone, somebody else has taken. */
export const takenOut = new WeakSet<ReadableNode>();

export function takeOut(node: ReadableNode | undefined): void {
  const parent = node && parentOf(node);
  if (!parent) return;
  takenOut.add(node);
  removeChild(parent, node);
}

/** What the library has just put in its place in the author’s content, until those that look at it have been told. */
export const placed = new WeakSet<ReadableNode>();

/** Puts a node of the author’s, or one around theirs, where it belongs: what they wrote is the same. */
export function place(parent: ReadableNode, node: ReadableNode, next: ReadableNode | null = null): void {
  placed.add(node);
  insertBefore(parent, node, next);
  queueMicrotask(() => placed.delete(node));
}

/** A new element of the same page. */
export function create<Element extends Writable<Element>>(
  tag: string,
  beside: ReadableNode,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = createElement(ownerDocument(beside), tag) as Element;
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  return element;
}
