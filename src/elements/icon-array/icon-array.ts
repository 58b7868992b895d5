import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { readIcons } from '../../reading/icons.js';
import type { Problem } from '../../reading/problem.js';
import { iconArray, iconArrayStyles } from '../../shared/icon-array.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { iconArrayElementStyles } from './icon-array.styles.js';

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
 * @cssprop [--da-color-surface=Canvas] - What outlined icons are filled with: the colour behind them.
 */
export class DaIconArray extends LitElement {
  static override styles = [hostStyles, iconArrayStyles, iconArrayElementStyles];

  /** How many are affected: a whole number from 0 to `of`. */
  @property({ reflect: true }) count?: number | string | null;

  /** The denominator: a whole number from 1 to 1,000. */
  @property({ reflect: true }) of?: number | string | null;

  /** Lowest count the range allows. Needs `high`. */
  @property({ reflect: true }) low?: number | string | null;

  /** Highest count the range allows. Needs `low`. */
  @property({ reflect: true }) high?: number | string | null;

  /** What the array says, for assistive technology: "59 of 100 people feel better". Absent: it is silent, for use beside the same words. */
  @property({ reflect: true }) label?: string | null;

  #icons: ReturnType<typeof readIcons>['value'];
  #problems: readonly Problem[] = [];

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  protected override willUpdate(): void {
    ({ value: this.#icons, problems: this.#problems } = readIcons(settingsOf(this)));
  }

  protected override render(): TemplateResult {
    const icons = this.#icons;
    return html`${icons ? iconArray(icons, icons.label) : nothing}<slot
        ?hidden=${icons !== undefined}
      ></slot>`;
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-icon-array': DaIconArray;
  }
}
