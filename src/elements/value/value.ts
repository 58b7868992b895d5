import { ContextConsumer } from '@lit/context';
import { html, ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { valuesMessages } from '../../intl/values.js';
import type { Rating, RowOffers } from '../../model/values.js';
import type { Problem } from '../../reading/problem.js';
import { authorText } from '../../reading/settings.js';
import { readRow, readValue } from '../../reading/values.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { ratingGroup, ratingStyles } from '../../shared/rating.js';
import { ratingContext } from '../../shared/rating-context.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { whenRead } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { valueLightdom } from './value.lightdom.js';

const styles = [hostStyles, controlStyles, ratingStyles];

/**
 * @summary One statement about what may matter to a reader, which they can rate.
 *
 * The first block of words is the statement, what comes after it says what the options offer there, in the author's
 * words. Nothing is preselected, nothing has to be rated, and every rating can be taken back. It stays in memory. On
 * paper, the rating is printed in words; where there is none, boxes to tick are.
 *
 * @tagname da-value
 * @slot - The statement in a `<p>`, and after it what the options offer there.
 * @cssprop [--da-color-border] - The line under the statement, and the outlines of the ratings.
 * @cssprop [--da-color-accent] - The mark of the chosen rating, and the outline of what has the focus.
 */
export class DaValue extends ReactiveElement {
  /** The options that the statement points toward: each the `value` of a `da-option` in the same aid, with spaces between. Absent: none. */
  @property({ reflect: true }) toward?: string | null;

  /** The options that the statement points away from: each the `value` of a `da-option` in the same aid, with spaces between. Absent: none. */
  @property({ reflect: true }) away?: string | null;

  /** The id of the row (`<tr>`) in a comparison of the same aid that says what the options offer there. Absent: the author's words after the statement say it. */
  @property({ reflect: true }) row?: string | null;

  readonly #list = new ContextConsumer(this, { context: ratingContext, subscribe: true });
  readonly #language = new LocaleController(this);
  #problems: readonly Problem[] = [];
  #rating: Rating | '' = '';
  #resetCount = 0;
  #fromUser = false;
  #hasWaited = false;

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, answeredLightdom, valueLightdom]);
    new ContentObserver(this);
    new ResetController(this, () => this.#reset());
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list.value?.tell(this, '', this.#value, false);
  }

  /** Only the ratings have a shadow root, beside the words: one around them would have them laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const run = this.#list.value?.resetCount ?? 0;
    if (run !== this.#resetCount) {
      this.#resetCount = run;
      this.#rating = '';
    }
    const { value, textNodes, problems } = this.#read();
    this.#problems = problems;
    if (problems.length && !this.#hasWaited) {
      // what the statement names may still be on its way
      this.#hasWaited = true;
      this.#problems = [];
      whenRead(() => this.requestUpdate());
    }
    const statement = textNodes.at(-1) as ChildNode | undefined;
    const ratings = writeText(this, {
      key: 'rating',
      text: value.text ? [] : undefined,
      tag: 'div',
      before: statement?.nextSibling,
    });
    if (!ratings) return;
    // a statement that came after it, while the page was read
    if (ratings.compareDocumentPosition(statement!) & Node.DOCUMENT_POSITION_FOLLOWING)
      statement!.after(ratings);
    const legend = html`<legend class="visually-hidden">${value.text}</legend>`;
    const localized = valuesMessages(this.#language.locale);
    renderShadow(ratings, ratingGroup(localized, legend, value.text, this.#rating, this.onRate), styles);
  }

  protected override updated(_changed: PropertyValues): void {
    const fromUser = this.#fromUser;
    this.#fromUser = false;
    reportProblems(this, this.#problems);
    if (this.isConnected && (this.#rating || fromUser))
      this.#list.value?.tell(this, this.#rating, this.#value, fromUser);
  }

  private readonly onRate = (rating: Rating | ''): void => {
    this.#rating = rating;
    this.#fromUser = true;
    this.requestUpdate();
  };

  #reset(): void {
    this.#rating = '';
    this.requestUpdate();
  }

  readonly #value = () => this.#read().value;

  #read(): ReturnType<typeof readValue> {
    const context = this.closest('da-decision-aid') ?? (this.getRootNode() as ParentNode);
    const options = Array.from(context.querySelectorAll('da-option'), (option) => ({
      name: authorText(option),
      value: option.getAttribute('value') ?? undefined,
    }));
    const row = (id: string): RowOffers | undefined => {
      const found = context.querySelector(`da-treatment-comparison tr#${CSS.escape(id)}`);
      const head = found?.closest('table')?.rows[0];
      return head && readRow(id, found, head);
    };
    return readValue(settingsOf(this), this, { options, row });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-value': DaValue;
  }
}
