import { timelineMessages } from '../../intl/timeline.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { step } from '../../model/declarations/step.js';
import { readStep } from '../../reading/timeline.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { Sources } from '../../shared/sources.js';
import { writeStep } from '../../writing/step.js';

/**
 * @summary One thing to expect, with when it happens and where that is known from.
 *
 * It stands in an item of a list in a `da-timeline`, which says where all steps are from. It says its moment before the
 * author's words, and by itself its sources after them.
 *
 * @tagname da-step
 * @slot - What happens, in the author's words.
 * @cssprop [--da-color-accent] - Links to sources.
 */
export class DaStep extends AidElement {
  static override properties = propertiesOf(step);

  readonly #sources = new Sources(this);

  constructor() {
    super(step);
  }

  protected override willUpdate(): void {
    const { value, problems } = readStep(this, this.settings);
    this.problems = [...problems, ...this.#sources.problems(value.sources)];
    // a timeline says them for all its steps
    const own = this.closest('da-timeline') ? [] : value.sources;
    writeStep(this, value, timelineMessages(this.locale), this.#sources.links(own));
  }
}

export interface DaStep extends PropertiesOf<typeof step> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-step': DaStep;
  }
}
