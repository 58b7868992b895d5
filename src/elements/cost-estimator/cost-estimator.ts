import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing } from 'lit';
import { costMessages } from '../../intl/cost.js';
import {
  describeEntries,
  describeLeftOut,
  estimateFor,
  inLanguage,
  noEntries,
} from '../../intl/cost-entries.js';
import { describeResults } from '../../intl/estimate.js';
import { MAX_MONTHS, type Costs } from '../../model/cost.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { costEstimator } from '../../model/declarations/cost-estimator.js';
import { readCosts } from '../../reading/cost.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { AnswersController } from '../../shared/answers-controller.js';
import { controlStyles } from '../../shared/controls.js';
import { Folds } from '../../shared/folds.js';
import type { Listens } from '../../shared/listens.js';
import { iconArrayStyles } from '../../shared/icon-array.js';
import { paymentContext } from '../../shared/payment-context.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { hostStyles } from '../../shared/styles.js';
import { writeCostEstimator, type WrittenEstimate } from '../../writing/cost-estimator.js';
import { controls } from './controls.js';
import { costEstimatorLightdom } from './cost-estimator.lightdom.js';
import { costEstimatorStyles } from './cost-estimator.styles.js';
import { figures } from './figures.js';
import { fillSlots, nodesAround, slotOf } from './slots.js';

/** The reader changed what the figures rest on, or cleared it. It does not bubble. What they filled in is not in it. */
export class DaEstimateEvent extends Event {
  static readonly type = 'da-estimate';

  /** Whether anything of the reader’s is in the figures by now. */
  readonly filledIn: boolean;

  constructor(filledIn: boolean) {
    super(DaEstimateEvent.type);
    this.filledIn = filledIn;
  }
}

/**
 * @summary What the options may cost, from low to high, side by side: with the reader's own numbers, before or with insurance.
 *
 * Its `da-cost` lines stay the author's words. It adds up what can be counted, says what cannot, and rounds outwards.
 * The lines of an option are folded under its sum and its bar; on paper they are open. Nothing that a reader fills in leaves
 * the element.
 *
 * @tagname da-cost-estimator
 * @slot - A `da-cost` for each line of cost, the lines of an option one after the other.
 * @csspart button - The button that clears what was filled in.
 * @csspart choice - One of who pays.
 * @csspart controls - Months, own costs, visits, and what the plan pays.
 * @csspart option - One option: its name, its range, its bar, its lines.
 * @csspart scale - The ends of the scale that all bars share.
 * @csspart short - The sums and bars once more in short, beside the fields that change them.
 * @cssprop [--da-color-accent] - Bars.
 * @cssprop [--da-color-border] - Lines between the options and around the controls, and outlines of bars.
 * @cssprop [--da-color-muted] - Outlines of fields, and small text.
 * @cssprop [--da-color-caution] - What is typed and cannot be used.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the options' names.
 * @cssprop [--da-heading-size=1] - Size of the options' names, times what it is.
 * @fires {DaEstimateEvent} da-estimate - The reader changed what the figures rest on.
 */
export class DaCostEstimator extends AidElement {
  static override properties = propertiesOf(costEstimator);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answers: AnswersController;
  readonly #payment = new ContextProvider(this, { context: paymentContext });
  readonly #folds: Folds;
  #costs: Costs = { months: MAX_MONTHS, lines: [] };
  /** Where each line stands. */
  #nodes: readonly Element[] = [];
  /** What is written in the page. */
  #written: WrittenEstimate<Element> = { options: [] };
  #entries = noEntries(this.locale);
  /** The field that the patient is typing in. */
  #typing: string | undefined;
  /** What is said once a change is made, for those who do not see the figures change. */
  #status = '';

  constructor() {
    super(costEstimator, { lightdom: [costEstimatorLightdom] });
    this.#folds = new Folds(this);
    this.#answers = new AnswersController(this, () => {
      const user = this.#user;
      if (!user.isFilledIn) return [];
      const localized = this.#localized;
      const lines = [
        ...describeResults(user, localized).map((text) => ({ text })),
        ...describeEntries(user, localized).map((reply) => ({ reply })),
      ];
      return [{ part: 'costs', heading: localized.messages.heading, lines }];
    });
    new ResetController(this, () => this.#reset());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the lines inside ask for the currency, so that none of them is drawn twice
    this.attempt(() => this.#read());
    this.awaitOthers();
  }

  protected override willUpdate(): void {
    if (!this.isRead) this.#read();
    const costs = { value: this.#costs, nodes: this.#nodes };
    this.#written = writeCostEstimator(this, costs, this.#localized, this.#aid.value?.country);
    this.#entries = inLanguage(this.#entries, this.locale);
    this.#draw();
  }

  #draw(): void {
    const user = this.#user;
    const localized = this.#localized;
    const [before, after] = nodesAround(this, this.#nodes);
    renderShadow(
      this,
      html`${slotOf(before)}${slotOf([this.#written.about])}
        ${
          this.#costs.currency && this.#nodes.length
            ? controls({
                user,
                localized,
                typing: this.#typing,
                onInput: (id) => this.#type(id),
                onChange: () => this.#change(),
                onMonths: () => this.#change(describeLeftOut(this.#user, this.#localized)),
                onClear: () => this.#clear(),
              })
            : nothing
        }
        ${figures({ user, localized, nodes: this.#nodes, written: this.#written, isOpen: this.#folds.isOpen })}
        ${slotOf(after)}
        <p class="visually-hidden" role="status" lang=${localized.lang ?? nothing}>${this.#status}</p>`,
      [hostStyles, controlStyles, iconArrayStyles, costEstimatorStyles],
      { slotAssignment: 'manual' },
    );
    fillSlots(rootOf(this)!);
    this.#answers.tell();
  }

  #type(id: string): void {
    this.#typing = id;
    this.#draw();
  }

  #change(leftOut: readonly string[] = []): void {
    this.#typing = undefined;
    this.#status = [...describeResults(this.#user, this.#localized), ...leftOut].join(' ');
    this.#draw();
    this.#tell();
  }

  #clear(): void {
    this.#reset();
    this.#status = this.#localized.messages.cleared;
    // the button goes out of view, and the focus with it, unless it is taken to what it has cleared
    const root = rootOf(this)!;
    (root.querySelector<HTMLElement>('.own > summary') ?? root.querySelector('select')!).focus();
    this.#tell();
  }

  #reset(): void {
    this.#entries = noEntries(this.locale);
    this.#typing = undefined;
    this.#status = '';
    this.requestUpdate();
  }

  #tell(): void {
    this.dispatchEvent(
      /** @internal */
      new DaEstimateEvent(this.#user.isFilledIn),
    );
  }

  #read(): void {
    this.isRead = true;
    const { value, nodes, problems } = readCosts<Element>(
      this,
      this.settings,
      this.#aid.value?.currency,
      this.locale,
      this.surroundings,
    );
    this.#costs = value;
    this.#nodes = nodes;
    this.problems = problems;
    const { currency, payer } = value;
    const last = this.#payment.value;
    // the lines inside are told only of what changed
    if (!last || currency !== last.currency || payer !== last.payer)
      this.#payment.setValue({ currency, payer });
  }

  get #localized() {
    return costMessages(this.locale);
  }

  get #user() {
    return estimateFor(this.#costs, this.#entries);
  }
}

export interface DaCostEstimator extends PropertiesOf<typeof costEstimator> {
  addEventListener: Listens<typeof DaEstimateEvent>;
  removeEventListener: Listens<typeof DaEstimateEvent>;
}

declare global {
  interface HTMLElementTagNameMap {
    'da-cost-estimator': DaCostEstimator;
  }
}
