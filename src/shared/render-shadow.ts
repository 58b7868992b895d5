import { isElement, isText, nodesOf } from '../reading/nodes.js';
import { adoptStyles, render, type CSSResult, type nothing, type TemplateResult } from 'lit';
import { dress, untouched } from './untouched.js';

interface ShadowOptions {
  /** What the template's listeners belong to. */
  readonly host?: object;
  /** `manual`: content goes into slots by `assign()`, without a mark on the author's nodes. */
  readonly slotAssignment?: SlotAssignmentMode;
}

/** By what they are drawn around. No script but ours has them. */
const roots = new WeakMap<Element, ShadowRoot>();

/** What is drawn in or around a node. Nothing: nothing is, or not by this copy of the library. */
export const rootOf = (node: Element | null | undefined): ShadowRoot | undefined =>
  node ? roots.get(node) : undefined;

/** Templates as Lit has them cloned. */
const creationScope: { importNode<Cloned extends Node>(node: Cloned, deep?: boolean): Cloned } = {
  importNode: (node, deep) =>
    dress(untouched(Document.prototype, 'importNode').call(document, node, deep) as typeof node),
};

/** The shadow root of a node, closed: what is in it may be a reader's answer. */
export function closedRoot(node: Element, slotAssignment: SlotAssignmentMode = 'named'): ShadowRoot {
  let root = roots.get(node);
  if (!root) {
    const attachShadow = untouched(Element.prototype, 'attachShadow');
    root = dress(attachShadow.call(node, { mode: 'closed', slotAssignment }));
    roots.set(node, root);
  }
  return root;
}

/**
 * Draws into a shadow root: of an empty place that was written between the words, or of an element around its content.
 * What is drawn is equipment, and so it is not in what readers copy, translate or save; and other scripts do not reach it.
 */
export function renderShadow(
  node: Element,
  template: TemplateResult | typeof nothing,
  styles: readonly CSSResult[],
  { host, slotAssignment }: ShadowOptions = {},
): void {
  const isNew = !roots.has(node);
  const root = closedRoot(node, slotAssignment);
  if (isNew) adoptStyles(root, [...styles]);
  render(template, root, { creationScope, ...(host && { host }) });
}

/** What of an element's content slots take: elements and text, and no comments. */
export const slottablesOf = (element: Element): (Element | Text)[] =>
  nodesOf(element).filter((node): node is Element | Text => isElement<Element>(node) || isText(node));

/** What a node is laid out in. A slot in a closed root is not told to its node. */
export function parentInView(node: Node): Node | null {
  const { parentNode } = node;
  const slots = [...(rootOf(parentNode as Element | null)?.querySelectorAll('slot') ?? [])];
  return (
    slots.find((slot) => slot.assignedNodes().includes(node as Text)) ??
    (node as Partial<Element>).assignedSlot ??
    parentNode ??
    (node as Partial<ShadowRoot>).host ??
    null
  );
}
