import { isElement, isText, nodesOf } from '../reading/nodes.js';
import { adoptStyles, render, type CSSResult, type nothing, type TemplateResult } from 'lit';

interface ShadowOptions {
  /** What the template's listeners belong to. */
  readonly host?: object;
  /** `manual`: content goes into slots by `assign()`, without a mark on the author's nodes. */
  readonly slotAssignment?: SlotAssignmentMode;
}

/**
 * Draws into a shadow root: of an empty place that was written between the words, or of an element around its content.
 * What is drawn is equipment, and so it is not in what readers copy, translate or save.
 */
export function renderShadow(
  node: Element,
  template: TemplateResult | typeof nothing,
  styles: readonly CSSResult[],
  { host, slotAssignment = 'named' }: ShadowOptions = {},
): void {
  let root = node.shadowRoot;
  if (!root) {
    root = node.attachShadow({ mode: 'open', slotAssignment });
    adoptStyles(root, [...styles]);
  }
  render(template, root, host ? { host } : {});
}

/** What of an element's content slots take: elements and text, and no comments. */
export const slottablesOf = (element: Element): (Element | Text)[] =>
  nodesOf(element).filter((node): node is Element | Text => isElement<Element>(node) || isText(node));
