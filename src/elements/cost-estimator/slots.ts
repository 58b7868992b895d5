import { html, type TemplateResult } from 'lit';
import { placeIn } from '../../writing/write-text.js';
import { isElement } from '../../reading/nodes.js';
import { isGenerated } from '../../reading/readable.js';
import { slottablesOf } from '../../shared/render-shadow.js';

/** A slot, and the nodes that are to stand in it. */
type FilledSlot = HTMLSlotElement & { nodes: readonly (Element | Text)[] };

/** A place for some of the element’s own nodes. */
export const slotOf = (nodes: readonly (Element | Text | undefined)[]): TemplateResult =>
  html`<slot .nodes=${nodes.filter((node) => node !== undefined)}></slot>`;

/** Puts the nodes into their slots, once these are drawn. */
export function fillSlots(root: ShadowRoot): void {
  for (const slot of root.querySelectorAll<FilledSlot>('slot')) {
    const now = slot.assignedNodes();
    const { nodes } = slot;
    if (now.length !== nodes.length || now.some((node, index) => node !== nodes[index]))
      slot.assign?.(...nodes);
  }
}

/** What the author wrote beside the lines: before the first of them, and after it. */
export function nodesAround(
  host: HTMLElement,
  lines: readonly Element[],
): [before: readonly (Element | Text)[], after: readonly (Element | Text)[]] {
  const nodes = slottablesOf(host);
  const [line] = lines;
  const first = nodes.findIndex((node) => node === placeIn(host, line));
  const isBeside = (node: Element | Text) =>
    !(isElement<Element>(node) && (isGenerated(node) || lines.includes(node)));
  const end = first < 0 ? nodes.length : first;
  return [nodes.slice(0, end).filter(isBeside), nodes.slice(end).filter(isBeside)];
}
