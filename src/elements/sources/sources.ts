import { html, nothing } from 'lit';
import { sourceMessages } from '../../intl/source.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { sources } from '../../model/declarations/sources.js';
import { readSources } from '../../reading/source.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { controlStyles } from '../../shared/controls.js';
import { Folds } from '../../shared/folds.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { hostStyles } from '../../shared/styles.js';
import { sourcesLightdom } from './sources.lightdom.js';

/** Fewer are read at a glance: there is nothing to fold. */
const MIN_FOLDED = 4;

/**
 * @summary The evidence an aid rests on: a list of `da-source` citations that numbers point to.
 *
 * Four or more are folded to a line that says how many there are. A link to one of them opens the list, and so do the
 * browser’s own search and an address that ends with the source’s id. On paper it is open.
 *
 * @tagname da-sources
 * @slot - An `<ol>` or `<ul>` whose items each hold a `da-source`.
 * @cssprop [--da-color-surface-alt] - The background of the citation that a link has led to.
 * @cssprop [--da-color-accent] - The line that the list is folded to.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around that line while it has the focus.
 */
export class DaSources extends AidElement {
  static override properties = propertiesOf(sources);

  readonly #folds: Folds;

  constructor() {
    super(sources, { lightdom: [sourcesLightdom] });
    this.#folds = new Folds(this);
  }

  protected override willUpdate(): void {
    const { value, problems } = readSources(this);
    this.problems = problems;
    if (value.length < MIN_FOLDED && !rootOf(this)) return;
    const { messages, locale, lang } = sourceMessages(this.locale);
    renderShadow(
      this,
      html`<details class="fold" ?open=${this.#folds.isOpen}>
        <summary class="control" lang=${lang ?? nothing}>${messages.count(value.length, locale)}</summary>
        <slot></slot>
      </details>`,
      [hostStyles, controlStyles],
    );
  }
}

export interface DaSources extends PropertiesOf<typeof sources> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-sources': DaSources;
  }
}
