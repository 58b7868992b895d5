import { adoptStyles, render, type CSSResult, type nothing, type TemplateResult } from 'lit';

/**
 * Draws into an empty place that was written between the words. The place gets a shadow root of its own: what is drawn
 * is equipment, and so it is not in what readers copy, translate or save.
 *
 * @param host what the template's listeners belong to
 */
export function renderShadow(
  node: Element,
  template: TemplateResult | typeof nothing,
  styles: CSSResult[],
  host?: object,
): void {
  let root = node.shadowRoot;
  if (!root) {
    root = node.attachShadow({ mode: 'open' });
    adoptStyles(root, styles);
  }
  render(template, root, host ? { host } : {});
}
