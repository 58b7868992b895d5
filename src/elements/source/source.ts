import { sourceMessages } from '../../intl/source.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { source } from '../../model/declarations/source.js';
import { authorText } from '../../reading/readable.js';
import { readSource } from '../../reading/source.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { InView } from '../../shared/in-view.js';
import { writeSource } from '../../writing/source.js';

/**
 * @summary One piece of evidence: its citation, and when the authors read it.
 *
 * Numbers point to it by its `id` and are labelled with its `label`.
 *
 * @tagname da-source
 * @slot - The citation: who, what, where, with a link.
 */
export class DaSource extends AidElement {
  static override properties = propertiesOf(source);

  readonly #inView = new InView(this);

  constructor() {
    super(source);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readSource(this.settings, authorText(this), this.locale);
    this.problems = problems;
    writeSource(this, value, sourceMessages(this.locale));
  }
}

export interface DaSource extends PropertiesOf<typeof source> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-source': DaSource;
  }
}
