import { GENERATED } from '../reading/readable.js';

/*
 * A form has its fields under their names, also where every element has something else: with `<input name="children">` in
 * it, `form.children` is that field. So what may be a form is asked here, as an element and not as a form.
 */
const own = <Key extends keyof HTMLElement>(node: Node, key: Key): HTMLElement[Key] =>
  Reflect.get(HTMLElement.prototype, key, node);

/** The name of its tag. Of what is no element nothing. */
export const tagOf = (node: Node | null): string => (node instanceof Element ? own(node, 'localName') : '');

export const isListed = (element: Element): boolean => ['ul', 'ol'].includes(tagOf(element));

export const attributeIn = (element: Element, name: string): string | null =>
  own(element, 'getAttribute').call(element, name);

export const childrenOf = (element: Element): Element[] => Array.from(own(element, 'children'));

export const nodesOf = (element: Element): ChildNode[] => Array.from(own(element, 'childNodes'));

export const parentOf = (node: Node): ParentNode | null => own(node, 'parentNode');

export const matches = (element: Element, selector: string): boolean =>
  own(element, 'matches').call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  own(element, 'closest').call(element, selector);

export const query = <Found extends Element>(element: Element, selector: string): Found[] =>
  Array.from(own(element, 'querySelectorAll').call(element, selector)) as Found[];

export const rootOf = (node: Node): Node => own(node, 'getRootNode').call(node);

export const nextOf = (node: Node): ChildNode | null => own(node, 'nextSibling');

/** Puts a node into another, before one that stands there or at the end. */
export function insert(parent: Node, node: Node, next: Node | null = null): void {
  own(parent, 'insertBefore').call(parent, node, next);
}

export function replace(node: Node, other: Node): void {
  const parent = own(node, 'parentNode')!;
  own(parent, 'replaceChild').call(parent, other, node);
}

/** A new element of the same document. */
export const create = (tag: string, beside: Node): HTMLElement =>
  own(beside, 'ownerDocument').createElement(tag);

/** Whether a node is what the library wrote. */
export const isWritten = (node: Node): boolean => node instanceof Element && matches(node, `.${GENERATED}`);

/** Whether somebody writes in it. */
export const isEdited = (element: Element): boolean =>
  element instanceof HTMLElement && own(element, 'isContentEditable');

/** The heading that a part of the page stands under. */
export function headingBefore(element: Element): Element | undefined {
  for (
    let at: Element | null = element;
    at;
    at = own(at, 'previousElementSibling') ?? own(at, 'parentElement')
  )
    if (/^h[1-6]$/.test(tagOf(at))) return at;
  return undefined;
}
