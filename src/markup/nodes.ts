import { GENERATED, type Readable, type ReadableNode } from '../reading/readable.js';
import type { AnyWritable, Writable, WritableText } from '../writing/writable.js';

/*
 * A form has its fields under their names, also where every element has something else: with `<input name="children">` in
 * it, `form.children` is that field. So what may be a form is asked here, as an element and not as a form. The elements of
 * a file have no such names.
 */
const own = <Key extends keyof AnyWritable>(node: ReadableNode, key: Key): AnyWritable[Key] =>
  Reflect.get(
    globalThis.HTMLFormElement && node instanceof HTMLFormElement ? HTMLElement.prototype : node,
    key,
    node,
  );

export const isElement = <Element extends Writable<Element> = AnyWritable>(
  node: ReadableNode | null | undefined,
): node is Element => Boolean(node && own(node, 'nodeType') === 1);

export const isText = (node: ReadableNode): node is WritableText => own(node, 'nodeType') === 3;

/** The name of its tag. Of what is no element nothing. */
export const tagOf = (node: ReadableNode | null | undefined): string =>
  isElement(node) ? own(node, 'localName') : '';

export const isListed = (element: ReadableNode): boolean => /^[uo]l$/.test(tagOf(element));

export const attributeIn = (element: ReadableNode, name: string): string | null =>
  own(element, 'getAttribute').call(element, name);

export const classesIn = (element: ReadableNode): string[] =>
  (attributeIn(element, 'class') ?? '').split(/\s+/);

export const nodesOf = (element: ReadableNode): ReadableNode[] => Array.from(own(element, 'childNodes'));

export const childrenOf = <Element extends Writable<Element>>(element: Readable<Element>): Element[] =>
  nodesOf(element).filter((node) => isElement<Element>(node));

export const childOf = <Element extends Writable<Element>>(
  element: Readable<Element>,
  tag: string,
): Element | undefined => childrenOf(element).find((child) => tagOf(child) === tag);

/** What it stands in: an element, or a part of a page that is not there yet. */
export const parentOf = <Element extends Writable<Element>>(node: ReadableNode): Element | null =>
  own(node, 'parentNode') as Element | null;

/** The element itself, or the nearest around it, that is meant. */
export function closestIn<Element extends Writable<Element>>(
  element: Element | null,
  isMeant: (element: Element) => boolean,
): Element | undefined {
  for (let at = element; isElement<Element>(at); at = parentOf(at)) if (isMeant(at)) return at;
  return undefined;
}

/** All in an element that are meant, in the order of the page. */
export const allIn = <Element extends Writable<Element>>(
  element: Readable<Element>,
  isMeant: (element: Element) => boolean,
): Element[] =>
  childrenOf(element).flatMap((child) => [...(isMeant(child) ? [child] : []), ...allIn(child, isMeant)]);

export function nextOf(node: ReadableNode): ReadableNode | undefined {
  const siblings = nodesOf(parentOf(node)!);
  return siblings[siblings.indexOf(node) + 1];
}

/** The page or the shadow root that it stands in. A file is not asked. */
export const rootOf = (node: ReadableNode): unknown => own(node, 'getRootNode')?.call(node);

/** Puts a node into another, before one that stands there or at the end. */
export function insert(parent: ReadableNode, node: ReadableNode, next: ReadableNode | null = null): void {
  own(parent, 'insertBefore').call(parent, node, next);
}

export function append(parent: ReadableNode, nodes: readonly ReadableNode[]): void {
  for (const node of nodes) insert(parent, node);
}

export function replace(node: ReadableNode, other: ReadableNode): void {
  insert(parentOf(node)!, other, node);
  own(node, 'remove').call(node);
}

/** A new element of the same page. */
export function create<Element extends Writable<Element>>(
  tag: string,
  beside: ReadableNode,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = own(beside, 'ownerDocument').createElement(tag) as Element;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Whether a node is what the library wrote. */
export const isWritten = (node: ReadableNode): boolean =>
  isElement(node) && classesIn(node).includes(GENERATED);

/** Whether somebody writes in it. In a file nobody does. */
export const isEdited = (element: ReadableNode): boolean => Boolean(own(element, 'isContentEditable'));

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
