import { adoptStyles, render, type CSSResult, type nothing, type TemplateResult } from 'lit';

/**
 * Draws into an empty place that was written between the words. The place gets a shadow root of its own: what is drawn
 * is equipment, and so it is not in what readers copy, translate or save.
 *
 * @param host what the template's listeners belong to
 */
export function drawInto(
  place: Element,
  template: TemplateResult | typeof nothing,
  styles: CSSResult[],
  host?: object,
): void {
  let root = place.shadowRoot;
  if (!root) {
    root = place.attachShadow({ mode: 'open' });
    adoptStyles(root, styles);
  }
  render(template, root, host ? { host } : {});
}
