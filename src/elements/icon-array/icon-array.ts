import { html, nothing } from 'lit';
import type { PropertiesOf } from '../../model/declaration.js';
import { iconArray as declaration } from '../../model/declarations/icon-array.js';
import { readIcons } from '../../reading/icons.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { iconArray, iconArrayStyles } from '../../shared/icon-array.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { hostStyles } from '../../shared/styles.js';
import { iconArrayElementStyles } from './icon-array.styles.js';

const styles = [hostStyles, iconArrayStyles, iconArrayElementStyles];

/**
 * @summary Draws a count out of a denominator as whole icons: filled for those affected, outlined for the others.
 *
 * Affected icons stand together from the bottom up. It draws nothing that it cannot draw truly: with a count that is
 * missing, not whole, or above the denominator, its slot is shown instead.
 *
 * @tagname da-icon-array
 * @slot - Words that stand instead of the drawing when it cannot be drawn, and without script.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon; ten make the array.
 * @cssprop [--da-color-accent] - Filled icons.
 * @cssprop [--da-color-muted] - Outlined icons.
 * @cssprop [--da-color-surface] - What outlined icons are filled with: the colour behind them.
 */
export class DaIconArray extends AidElement {
  static override properties = propertiesOf(declaration);

  constructor() {
    super(declaration);
  }

  protected override willUpdate(): void {
    const { value: icons, problems } = readIcons(this.settings);
    this.problems = problems;
    const drawing = icons ? iconArray(icons, icons.label) : nothing;
    renderShadow(this, html`${drawing}<slot ?hidden=${icons !== undefined}></slot>`, styles);
  }
}

export interface DaIconArray extends PropertiesOf<typeof declaration> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-icon-array': DaIconArray;
  }
}
