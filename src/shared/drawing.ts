import { adoptStyles, render, type nothing, type TemplateResult } from 'lit';
import { iconArrayStyles } from './icon-array.js';

/**
 * Draws into a place that was written between the words. The place gets a shadow root of its own: a drawing is
 * equipment, and so it is not in what readers copy, translate or save.
 */
export function drawInto(place: Element, drawing: TemplateResult | typeof nothing): void {
  let root = place.shadowRoot;
  if (!root) {
    root = place.attachShadow({ mode: 'open' });
    adoptStyles(root, [iconArrayStyles]);
  }
  render(drawing, root);
}
