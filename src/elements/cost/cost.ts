import { ContextConsumer } from '@lit/context';
import { costMessages } from '../../intl/cost.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { cost } from '../../model/declarations/cost.js';
import { readCost } from '../../reading/cost.js';
import { authorText } from '../../reading/readable.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { InView } from '../../shared/in-view.js';
import { paymentContext } from '../../shared/payment-context.js';
import { Sources } from '../../shared/sources.js';
import { writeCost } from '../../writing/cost.js';

/**
 * @summary One line of cost: what is paid for, from how much to how much, how often, and whether somebody else pays a part.
 *
 * It stands in a `da-cost-estimator`, which counts it. A price that is not known is said to be not found, and is never
 * counted as 0.
 *
 * @tagname da-cost
 * @slot - What is paid for, in the author's words.
 */
export class DaCost extends AidElement {
  static override properties = propertiesOf(cost);

  readonly #payment = new ContextConsumer(this, { context: paymentContext, subscribe: true });
  readonly #inView = new InView(this);
  readonly #sources = new Sources(this);

  constructor() {
    super(cost);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readCost(this.settings, authorText(this), this.locale);
    this.problems = [...problems, ...this.#sources.problems(value.sources)];
    writeCost(this, value, costMessages(this.locale), {
      // without an estimator around it, nobody can say in which currency it is
      ...(this.#payment.value ?? { currency: '' }),
      sources: this.#sources.links(value.sources),
    });
  }
}

export interface DaCost extends PropertiesOf<typeof cost> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-cost': DaCost;
  }
}
