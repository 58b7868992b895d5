import type { PropertiesOf } from '../../model/declaration.js';
import { sources } from '../../model/declarations/sources.js';
import { readSources } from '../../reading/source.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { sourcesLightdom } from './sources.lightdom.js';

/**
 * @summary The evidence an aid rests on: a list of `da-source` citations that numbers point to.
 *
 * @tagname da-sources
 * @slot - An `<ol>` or `<ul>` whose items each hold a `da-source`.
 * @cssprop [--da-color-surface-alt] - The background of the citation that a link has led to.
 */
export class DaSources extends AidElement {
  static override properties = propertiesOf(sources);

  constructor() {
    super(sources, { lightdom: [sourcesLightdom] });
  }

  protected override willUpdate(): void {
    this.problems = readSources(this).problems;
  }
}

export interface DaSources extends PropertiesOf<typeof sources> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-sources': DaSources;
  }
}
