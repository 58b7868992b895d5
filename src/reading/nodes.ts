import type { AnyReadable, Readable, ReadableNode } from './readable.js';

/*
 * What every node has, asked as the browser gives it. Names on a page stand before it otherwise: a form has its fields under
 * their names (with `<input name="children">` in it, `form.children` is that field), and the elements of others may have
 * anything under any name. So it is taken from the browser once, and whatever may be the author’s is asked here. The nodes
 * of a file are asked themselves.
 */

type Native = (...given: unknown[]) => unknown;

const { call } = Function.prototype;

/** A property or a method that nodes have, whatever their kind. */
export function take<Given extends [one?: unknown, other?: unknown], Value>(
  name: string,
): (node: object, ...given: Given) => Value {
  const { Node, Element, HTMLElement, Document, DocumentFragment } = globalThis as Partial<typeof globalThis>;
  const kinds: (new () => object)[] = [];
  const natives: Native[] = [];
  for (const kind of [Node, Element, HTMLElement, Document, DocumentFragment]) {
    const found = kind && Object.getOwnPropertyDescriptor(kind.prototype, name);
    if (!found) continue;
    kinds.push(kind);
    natives.push(call.bind((found.get ?? found.value) as Native));
  }
  // asked some ten thousand times for a short page: no list is made of what is given, and none gone through by its iterator
  return (node: object, one?: unknown, other?: unknown) => {
    for (let index = 0; index < kinds.length; index++)
      if (node instanceof kinds[index]!) return natives[index]!(node, one, other) as Value;
    const own = (node as Readonly<Record<string, unknown>>)[name];
    return (typeof own === 'function' ? (own as Native).call(node, one, other) : own) as Value;
  };
}

const nodeType = take<[], number>('nodeType');
const localName = take<[], string>('localName');
const getAttribute = take<[name: string], string | null>('getAttribute');
const getAttributeNames = take<[], readonly string[] | undefined>('getAttributeNames');
const childNodes = take<[], Iterable<ReadableNode>>('childNodes');
const firstChild = take<[], ReadableNode | null>('firstChild');
const nextSibling = take<[], ReadableNode | null>('nextSibling');
const parentNode = take<[], ReadableNode | null>('parentNode');

/** Whether a node is an element. */
export const isElement = <Element extends Readable<Element> = AnyReadable>(
  node: ReadableNode | null | undefined,
): node is Element => Boolean(node && nodeType(node) === 1);

export const isText = <Text extends ReadableNode>(node: ReadableNode): node is Text => nodeType(node) === 3;

/** The name of its tag. Of what is no element nothing. */
export const tagOf = (node: ReadableNode | null | undefined): string =>
  isElement(node) ? localName(node) : '';

export const attributeIn = (element: ReadableNode, name: string): string | null =>
  getAttribute(element, name);

export const attributesIn = (element: ReadableNode): readonly string[] => getAttributeNames(element) ?? [];

export const classesIn = (element: ReadableNode): string[] =>
  attributeIn(element, 'class')?.split(/\s+/) ?? [];

/** Whether an element has a class. Most have none, or another: no list is made of those. */
export function hasClass(element: ReadableNode, name: string): boolean {
  const classes = attributeIn(element, 'class');
  return classes !== null && classes.includes(name) && classes.split(/\s+/).includes(name);
}

/** What has something in it: an element, a page, a part of one. */
export type Holder<Element extends Readable<Element> = AnyReadable> = Pick<
  Readable<Element>,
  'children' | 'childNodes'
>;

/** Whether the browser keeps it, which finds what is in it faster. */
export const isLive = (holder: object): holder is ParentNode & Node =>
  typeof Node === 'function' && holder instanceof Node;

export function nodesOf(holder: object): ReadableNode[] {
  if (!isLive(holder)) return [...(childNodes(holder) ?? [])];
  const nodes: ReadableNode[] = [];
  // a list of nodes is slow to go through
  for (let node = firstChild(holder); node; node = nextSibling(node)) nodes.push(node);
  return nodes;
}

export const childrenOf = <Element extends Readable<Element>>(holder: Holder<Element>): Element[] =>
  nodesOf(holder).filter((node) => isElement<Element>(node));

const textContent = take<[], string | null>('textContent');

/** All text in a node, seen or not. */
export const textIn = (node: ReadableNode): string => textContent(node) ?? '';

const querySelectorAll = take<[selector: string], Iterable<unknown> | undefined>('querySelectorAll');

/** All in a part of a page that a selector means; in a file, all of a name. */
export const allBy = <Found = Element>(selector: string, root: object): Found[] => [
  ...((querySelectorAll(root, selector) ?? []) as Iterable<Found>),
];

/** What it stands in: an element, or a part of a page that is not there yet. */
export const parentOf = <Parent extends ReadableNode>(node: ReadableNode): Parent | null =>
  parentNode(node) as Parent | null;
