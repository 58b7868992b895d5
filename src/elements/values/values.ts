import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing, ReactiveElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { formatList } from '../../intl/format.js';
import type { Localized } from '../../intl/locale.js';
import { describeValues, valuesMessages, type ValuesMessages } from '../../intl/values.js';
import { ratings, type Rated, type Rating, type RowOffers, type Value } from '../../model/values.js';
import type { Problem } from '../../reading/problem.js';
import { readValues } from '../../reading/values.js';
import { aidContext } from '../../shared/aid-context.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { answersContext } from '../../shared/answers-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { ratingGroup, ratingStyles } from '../../shared/rating.js';
import { ratingContext, type RatingList } from '../../shared/rating-context.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { valuesStyles } from './values.styles.js';

/** The reader rated a statement, or took the rating back. Does not bubble: only a listener on the element hears it. */
export class DaRateEvent extends Event {
  static readonly type = 'da-rate';

  /** The statement's words. Empty: everything was cleared. */
  readonly statement: string;

  /** How much it matters. Empty: the rating was taken back. */
  readonly rating: Rating | '';

  constructor(statement: string, rating: Rating | '') {
    super(DaRateEvent.type);
    this.statement = statement;
    this.rating = rating;
  }
}

const styles = [hostStyles, controlStyles, ratingStyles, valuesStyles];

/**
 * @summary “What matters to me”: statements that a reader rates, and what the options offer where something matters.
 *
 * Readers rate what they want to, and add statements of their own. What they rated is shown back with the options that
 * it points toward and away from, what each option offers there, and a link to that row of the comparison. It adds
 * nothing up, and ranks no option. What they say stays in memory, and is gone when they leave the page.
 *
 * @tagname da-values
 * @slot - `da-value` elements, and whatever stands between them.
 * @cssprop [--da-color-surface-alt] - Background of what is shown back.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and the outline of the field.
 * @cssprop [--da-color-accent] - Links, marks, and the outline of what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the title of what is shown back.
 * @cssprop [--da-radius=0.6em] - Roundness of what is shown back, and of the field.
 * @fires {DaRateEvent} da-rate - The reader rated a statement, took a rating back, or cleared everything.
 */
export class DaValues extends ReactiveElement {
  /** How the statements are ordered, in words: "as patients named them most often". Said above them. Absent: not said. */
  @property({ reflect: true }) order?: string | null;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answers = new ContextConsumer(this, { context: answersContext });
  readonly #list = new ContextProvider(this, { context: ratingContext });
  readonly #language = new LocaleController(this);
  /** How the reader has rated the author's statements. In memory only, never in the page. */
  readonly #ratings = new Map<Element, { rating: Rating; read: () => Value }>();
  /** The reader's own statements. */
  #userStatements: readonly Rated[] = [];
  #status = '';
  #problems: readonly Problem[] = [];
  #resetCount = 0;

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, answeredLightdom]);
    new ContentObserver(this);
    new ResetController(this, () => this.#clear());
    this.#provide();
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answers.value?.put(this);
  }

  /** Only what the reader uses has a shadow root, after the statements: one around them would have them laid out twice. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const { value, problems } = readValues(settingsOf(this), this);
    this.#problems = problems;
    const localized = this.#localized;
    let first: Element | null = this.querySelector('da-value');
    while (first && first.parentElement !== this) first = first.parentElement;
    writeText(this, {
      key: 'order',
      text: value.order ? [localized.messages.order(value.order)] : undefined,
      lang: localized.lang,
      tag: 'p',
      before: first,
    });
    const node = writeText(this, { key: 'mine', text: [], tag: 'div' })!;
    // statements that came after it, while the page was read, stand before it
    if (node.nextElementSibling) this.append(node);
    renderShadow(node, this.#template(this.#rated, localized), styles, { host: this });
  }

  protected override updated(): void {
    reportProblems(this, this.#problems);
    this.#answers.value?.put(
      this,
      this.isConnected ? describeValues([...this.#rated, ...this.#userStatements], this.#localized) : [],
    );
  }

  /** What the reader adds, and what is shown back to them. */
  #template(rated: readonly Rated[], localized: Localized<ValuesMessages>): TemplateResult {
    const { messages, lang } = localized;
    const all = [...rated, ...this.#userStatements].filter(({ rating }) => rating);
    return html`${this.#userStatements.map(
        ({ value: { text }, rating }, index) =>
          html`<div class="mine">
            ${ratingGroup(
              localized,
              html`<legend>${text}</legend>`,
              `own-${index}`,
              rating,
              (rating) => this.onOwnRate(index, rating),
              html`<button type="button" class="link-button" .value=${String(index)} @click=${this.onRemove}>
                ${messages.remove}<span class="visually-hidden"> ${text}</span>
              </button>`,
            )}
          </div>`,
      )}
      <div lang=${lang ?? nothing}>
        <form class="own control" @submit=${this.onAdd}>
          <label class="field">${messages.own}<input autocomplete="off" /></label>
          <button>${messages.add}</button>
        </form>
        <div class="back ${all.length ? '' : 'control'}">
          ${this.#title(0, 'title', messages.title)}
          ${ratings.map((rating) => {
            const these = all.filter((one) => one.rating === rating);
            return these.length
              ? html`${this.#title(1, 'rated', messages.ratings[rating])}
                  <ul>
                    ${these.map(
                      ({ value }) =>
                        html`<li>
                          <b lang=${this.#pages}>${value.text}</b>
                          ${rating === 'not-much' ? nothing : this.#meaning(value, localized)}
                        </li>`,
                    )}
                  </ul>`
              : nothing;
          })}
          ${all.length ? nothing : html`<p class="hint">${messages.empty}</p>`}
          <div class="choices control">
            <button type="button" @click=${this.onClear}>${messages.clearAll}</button>
          </div>
          <p class="hint note control">${messages.note}</p>
        </div>
        <p class="visually-hidden" role="status">${this.#status}</p>
      </div>`;
  }

  /** @param depth how much deeper than the title of what is shown back */
  #title(depth: number, name: string, words: string): TemplateResult {
    const level = (this.#aid.value?.headingLevel ?? 2) + 1 + depth;
    return html`<div class=${name} role="heading" aria-level=${level}>${words}</div>`;
  }

  /** What a statement means for the options, as far as its author says. */
  #meaning({ text, more, toward, away, row }: Value, { messages }: Localized<ValuesMessages>): unknown {
    if (!row && !more && !toward.length && !away.length) return html`<p>${messages.ask}</p>`;
    const names = (title: string, options: readonly string[]) =>
      options.length
        ? html`<div>
            <dt>${title}</dt>
            ${options.map((name) => html`<dd lang=${this.#pages}>${name}</dd>`)}
          </div>`
        : nothing;
    return html`${
      toward.length || away.length
        ? html`<dl>${names(messages.toward, toward)}${names(messages.away, away)}</dl>`
        : nothing
    }
    ${row ? this.#offers(row, text, messages) : more ? html`<p lang=${this.#pages}>${more}</p>` : nothing}`;
  }

  #offers({ id, title, offers }: RowOffers, statement: string, messages: ValuesMessages): TemplateResult {
    return html`<p class="hint" lang=${this.#pages}>${title}</p>
      <dl class="offers" lang=${this.#pages}>
        ${offers.map(
          ({ options, words }) =>
            html`<div>
              <dt>${formatList(options, this.#language.locale)}</dt>
              <dd>${words || messages.inTable}</dd>
            </div>`,
        )}
      </dl>
      <p class="control">
        <a href="#${id}"
          >${messages.seeRow}<span class="visually-hidden" lang=${this.#pages}> ${statement}</span></a
        >
      </p>`;
  }

  private onAdd(event: Event): void {
    event.preventDefault();
    const field = this.#field!;
    const text = field.value.trim();
    field.focus();
    if (!text) return;
    field.value = '';
    this.#userStatements = [...this.#userStatements, { value: { text, toward: [], away: [] }, rating: '' }];
    this.#tell(this.#localized.messages.added);
  }

  private onRemove(event: Event): void {
    const gone = Number((event.currentTarget as HTMLButtonElement).value);
    const { value, rating } = this.#userStatements[gone]!;
    this.#userStatements = this.#userStatements.filter((_, index) => index !== gone);
    // the button goes, and the focus with it, unless it is taken to where statements are added
    this.#field!.focus();
    this.#tell(this.#localized.messages.removed);
    if (rating) this.#dispatch(value.text, '');
  }

  private onOwnRate(rated: number, rating: Rating | ''): void {
    this.#userStatements = this.#userStatements.map((one, index) =>
      index === rated ? { ...one, rating } : one,
    );
    this.#tellRated(this.#userStatements[rated]!.value.text, rating);
  }

  private onClear(): void {
    this.#clear();
    this.#tell(this.#localized.messages.cleared);
    this.#dispatch('', '');
  }

  readonly #onTell: RatingList['tell'] = (from, rating, read, fromUser) => {
    if (rating) this.#ratings.set(from, { rating, read });
    else this.#ratings.delete(from);
    if (fromUser) this.#tellRated(read().text, rating);
    else this.requestUpdate();
  };

  #tellRated(statement: string, rating: Rating | ''): void {
    const { messages } = this.#localized;
    this.#tell(rating ? messages.rated(messages.ratings[rating]) : messages.takenBack);
    this.#dispatch(statement, rating);
  }

  /** Says what the reader's doing has led to. The same words twice are said twice. */
  #tell(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  #dispatch(...rated: [statement: string, rating: Rating | '']): void {
    this.dispatchEvent(
      /** @internal */
      new DaRateEvent(...rated),
    );
  }

  #clear(): void {
    this.#userStatements = [];
    this.#ratings.clear();
    this.#status = '';
    if (this.#field) this.#field.value = '';
    this.#resetCount++;
    this.#provide();
    this.requestUpdate();
  }

  #provide(): void {
    this.#list.setValue({ resetCount: this.#resetCount, tell: this.#onTell });
  }

  get #localized(): Localized<ValuesMessages> {
    return valuesMessages(this.#language.locale);
  }

  /** The language of the page's words among those of the library, where it is another. */
  get #pages(): string | typeof nothing {
    return this.#localized.lang ? this.#language.locale : nothing;
  }

  /** What the reader has rated, in the order of the page, in the page's words of now. */
  get #rated(): Rated[] {
    return Array.from(this.querySelectorAll('da-value')).flatMap((element) => {
      const existing = this.#ratings.get(element);
      return existing ? { value: existing.read(), rating: existing.rating } : [];
    });
  }

  get #field(): HTMLInputElement | null | undefined {
    return this.querySelector(':scope > .da-said-mine')?.shadowRoot?.querySelector<HTMLInputElement>(
      '.own input',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-values': DaValues;
  }
}
