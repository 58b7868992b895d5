import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../../reading/problem.js';
import { tellAuthor } from '../../shared/author-notes.js';
import { saidLight } from '../../shared/light.js';
import { LightStyles } from '../../shared/light-styles.js';
import { hostStyles } from '../../shared/styles.js';
import { sourcesLight } from './sources.light.js';

/**
 * @summary The evidence an aid rests on: a list of `da-source` citations that numbers point to.
 *
 * @tagname da-sources
 * @slot - An `<ol>` or `<ul>` whose items each hold a `da-source`.
 * @cssprop [--da-color-surface-alt] - The background of the citation that a link has led to.
 */
export class DaSources extends LitElement {
  static override styles = hostStyles;

  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new LightStyles(this, [saidLight, sourcesLight]);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.onContent}></slot>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const ids = Array.from(this.querySelectorAll('da-source'), ({ id }) => id);
    const problem = (got: string, allowed: string): Problem => ({
      element: 'da-sources',
      where: 'content',
      got,
      allowed,
    });
    const twice = ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index);
    this.#problems = [
      ...(ids.length === 0 ? [problem('no da-source', 'a list of da-source elements')] : []),
      ...twice.map((id) => problem(`two sources with the id “${id}”`, 'each id once on the page')),
    ];
    tellAuthor(this, this.#problems);
  }

  private onContent(): void {
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-sources': DaSources;
  }
}
