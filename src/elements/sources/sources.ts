import { ReactiveElement, type PropertyValues } from 'lit';
import { reportProblems } from '../../author/report.js';
import type { Problem } from '../../reading/problem.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { sourcesLightdom } from './sources.lightdom.js';

/**
 * @summary The evidence an aid rests on: a list of `da-source` citations that numbers point to.
 *
 * @tagname da-sources
 * @slot - An `<ol>` or `<ul>` whose items each hold a `da-source`.
 * @cssprop [--da-color-surface-alt] - The background of the citation that a link has led to.
 */
export class DaSources extends ReactiveElement {
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom, sourcesLightdom]);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
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
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-sources': DaSources;
  }
}
