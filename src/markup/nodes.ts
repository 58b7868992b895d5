import { childrenOf, isElement, nodesOf, parentOf, tagOf, take } from '../reading/nodes.js';
import type { Readable, ReadableNode } from '../reading/readable.js';
import { insert, takeOut } from '../writing/nodes.js';
import type { Writable } from '../writing/writable.js';

export * from '../reading/nodes.js';
export { create, insert } from '../writing/nodes.js';

const getRootNode = take<[], unknown>('getRootNode');
const isContentEditable = take<[], boolean | undefined>('isContentEditable');

export const isListed = (element: ReadableNode): boolean => /^[uo]l$/.test(tagOf(element));

export const childOf = <Element extends Writable<Element>>(
  element: Readable<Element>,
  tag: string,
): Element | undefined => childrenOf(element).find((child) => tagOf(child) === tag);

/** The element itself, or the nearest around it, that is meant. */
export function closestIn<Element extends Writable<Element>>(
  element: Element | null,
  isMeant: (element: Element) => boolean,
): Element | undefined {
  for (let at = element; isElement<Element>(at); at = parentOf(at)) if (isMeant(at)) return at;
  return undefined;
}

/** All in an element that are meant, in the order of the page. */
export function allIn<Element extends Writable<Element>>(
  element: Readable<Element>,
  isMeant: (element: Element) => boolean,
  found: Element[] = [],
): Element[] {
  for (const child of childrenOf(element)) {
    if (isMeant(child)) found.push(child);
    allIn(child, isMeant, found);
  }
  return found;
}

export function nextOf(node: ReadableNode): ReadableNode | undefined {
  const siblings = nodesOf(parentOf(node)!);
  return siblings[siblings.indexOf(node) + 1];
}

/** The page or the shadow root that it stands in. A file is not asked. */
export const rootOf = (node: ReadableNode): unknown => getRootNode(node);

export function append(parent: ReadableNode, nodes: readonly ReadableNode[]): void {
  for (const node of nodes) insert(parent, node);
}

export function replace(node: ReadableNode, other: ReadableNode): void {
  insert(parentOf(node)!, other, node);
  takeOut(node);
}

/** Whether somebody writes in it. In a file nobody does. */
export const isEdited = (element: ReadableNode): boolean => Boolean(isContentEditable(element));

/** The heading that a part of the page stands under. */
export function headingBefore<Element extends Writable<Element>>(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const around: Element | null = parentOf(at);
    const siblings = around ? childrenOf(around) : [at];
    const heading = siblings
      .slice(0, siblings.indexOf(at) + 1)
      .reverse()
      .find((one) => /^h[1-6]$/.test(tagOf(one)));
    if (heading) return heading;
  }
  return undefined;
}
