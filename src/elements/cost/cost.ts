import { ContextConsumer } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { costMessages, describeCost } from '../../intl/cost.js';
import type { CoverageLevel, CostKind, PerUnit, Phase } from '../../model/cost.js';
import { readCost } from '../../reading/cost.js';
import type { Problem } from '../../reading/problem.js';
import { authorText } from '../../reading/settings.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { currencyContext } from '../../shared/currency-context.js';
import { InView } from '../../shared/in-view.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { Sources } from '../../shared/sources.js';
import { writeText } from '../../shared/write-text.js';

/**
 * @summary One line of cost: what is paid for, from how much to how much, how often, and whether insurance pays.
 *
 * It stands in a `da-cost-estimator`, which counts it. A price that is not known is said to be not found, and is never
 * counted as 0.
 *
 * @tagname da-cost
 * @slot - What is paid for, in the author's words.
 */
export class DaCost extends ReactiveElement {
  /** Name of the option that it is a cost of, the same in each of its lines. */
  @property({ reflect: true }) option?: string | null;

  /** Lowest price, in the estimator's currency. Absent: not known, so the line is not counted. */
  @property({ reflect: true }) low?: number | string | null;

  /** Highest price; the same as `low` where the source gives one. Absent: not known, so the line is not counted. */
  @property({ reflect: true }) high?: number | string | null;

  /** Currency of this price (ISO 4217). Absent: the estimator's. A price in another one is said, and not counted. */
  @property({ reflect: true }) currency?: string | null;

  /** What the price is for. Absent: not known, so the line is not counted. */
  @property({ reflect: true }) per?: PerUnit | null;

  /** How many of `per`: visits in each month of the line. Absent: 1; of visits, not known, so the line is not counted. */
  @property({ reflect: true }) times?: number | string | null;

  /** The most of `per`, where it is not sure how many. Absent: `times`. */
  @property({ attribute: 'times-high', reflect: true }) timesHigh?: number | string | null;

  /** First month, from 1 to 12. Absent: 1, the first month of the treatment. */
  @property({ attribute: 'from-month', reflect: true }) fromMonth?: number | string | null;

  /** Last month, from 1 to 12. Absent: it goes on. */
  @property({ attribute: 'to-month', reflect: true }) toMonth?: number | string | null;

  /** When in the treatment it is paid. Absent: no part of it by itself. */
  @property({ reflect: true }) phase?: Phase | null;

  /** Whether it is a bill for the treatment, or a cost around it, such as a ride. Absent: `direct`. */
  @property({ reflect: true }) kind?: CostKind | null;

  /** How often insurance pays a part. Absent: said to be not known. */
  @property({ reflect: true }) covered?: CoverageLevel | null;

  /** When this price was seen, as `2019`, `2019-03` or `2019-03-21`. Absent: when all others were. */
  @property({ attribute: 'as-of', reflect: true }) asOf?: string | null;

  /** The id of a `da-source`, or several with spaces between. */
  @property({ reflect: true }) source?: string | null;

  readonly #currency = new ContextConsumer(this, { context: currencyContext, subscribe: true });
  readonly #language = new LocaleController(this);
  readonly #inView = new InView(this);
  readonly #sources = new Sources(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom]);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readCost(settingsOf(this), authorText(this));
    this.#problems = [...problems, ...this.#sources.problems(value.sources)];
    const localized = costMessages(this.#language.locale);
    const words = describeCost(value, this.#currency.value, localized, this.#sources.links(value.sources));
    writeText(this, { key: 'price', text: words, lang: localized.lang });
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-cost': DaCost;
  }
}
