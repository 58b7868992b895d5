import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, nothing, ReactiveElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import { list } from '../../intl/format.js';
import type { Said } from '../../intl/locale.js';
import { sayValues, valuesMessages, type ValuesMessages } from '../../intl/values.js';
import { ratings, type Rated, type Rating, type RowOffers, type Value } from '../../model/values.js';
import type { Problem } from '../../reading/problem.js';
import { readValues } from '../../reading/values.js';
import { aidContext } from '../../shared/aid-context.js';
import { answeredLight } from '../../shared/answered.lightdom.js';
import { answersContext } from '../../shared/answers-context.js';
import { Content } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { ratingGroup, ratingStyles } from '../../shared/rating.js';
import { ratingContext, type RatingList } from '../../shared/rating-context.js';
import { drawInto } from '../../shared/render-shadow.js';
import { Forgetting } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { say } from '../../shared/write-text.js';
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
  readonly #language = new Language(this);
  /** How the reader has rated the author's statements. In memory only, never in the page. */
  readonly #ratings = new Map<Element, { rating: Rating; read: () => Value }>();
  /** The reader's own statements. */
  #own: readonly Rated[] = [];
  #status = '';
  #problems: readonly Problem[] = [];
  #run = 0;

  constructor() {
    super();
    new LightStyles(this, [saidLight, answeredLight]);
    new Content(this);
    new Forgetting(this, () => this.#clear());
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
    const said = this.#said;
    let first: Element | null = this.querySelector('da-value');
    while (first && first.parentElement !== this) first = first.parentElement;
    say(this, {
      key: 'order',
      words: value.order ? [said.say.order(value.order)] : undefined,
      lang: said.lang,
      tag: 'p',
      before: first,
    });
    const place = say(this, { key: 'mine', words: [], tag: 'div' })!;
    // statements that came after it, while the page was read, stand before it
    if (place.nextElementSibling) this.append(place);
    drawInto(place, this.#mine(this.#rated, said), styles, this);
  }

  protected override updated(): void {
    tellAuthor(this, this.#problems);
    this.#answers.value?.put(
      this,
      this.isConnected ? sayValues([...this.#rated, ...this.#own], this.#said) : [],
    );
  }

  /** What the reader adds, and what is shown back to them. */
  #mine(rated: readonly Rated[], said: Said<ValuesMessages>): TemplateResult {
    const { say, lang } = said;
    const all = [...rated, ...this.#own].filter(({ rating }) => rating);
    return html`${this.#own.map(
        ({ value: { text }, rating }, index) =>
          html`<div class="mine">
            ${ratingGroup(
              said,
              html`<legend>${text}</legend>`,
              `own-${index}`,
              rating,
              (rating) => this.onOwnRate(index, rating),
              html`<button type="button" class="quiet" .value=${String(index)} @click=${this.onRemove}>
                ${say.remove}<span class="only-heard"> ${text}</span>
              </button>`,
            )}
          </div>`,
      )}
      <div lang=${lang ?? nothing}>
        <form class="own control" @submit=${this.onAdd}>
          <label class="field">${say.own}<input autocomplete="off" /></label>
          <button>${say.add}</button>
        </form>
        <div class="back ${all.length ? '' : 'control'}">
          ${this.#title(0, 'title', say.title)}
          ${ratings.map((rating) => {
            const these = all.filter((one) => one.rating === rating);
            return these.length
              ? html`${this.#title(1, 'rated', say.ratings[rating])}
                  <ul>
                    ${these.map(
                      ({ value }) =>
                        html`<li>
                          <b lang=${this.#pages}>${value.text}</b>
                          ${rating === 'not-much' ? nothing : this.#meaning(value, said)}
                        </li>`,
                    )}
                  </ul>`
              : nothing;
          })}
          ${all.length ? nothing : html`<p class="why">${say.empty}</p>`}
          <div class="choices control">
            <button type="button" @click=${this.onClear}>${say.clearAll}</button>
          </div>
          <p class="why note control">${say.note}</p>
        </div>
        <p class="only-heard" role="status">${this.#status}</p>
      </div>`;
  }

  /** @param depth how much deeper than the title of what is shown back */
  #title(depth: number, name: string, words: string): TemplateResult {
    const level = (this.#aid.value?.headingLevel ?? 2) + 1 + depth;
    return html`<div class=${name} role="heading" aria-level=${level}>${words}</div>`;
  }

  /** What a statement means for the options, as far as its author says. */
  #meaning({ text, more, toward, away, row }: Value, { say }: Said<ValuesMessages>): unknown {
    if (!row && !more && !toward.length && !away.length) return html`<p>${say.ask}</p>`;
    const names = (title: string, options: readonly string[]) =>
      options.length
        ? html`<div>
            <dt>${title}</dt>
            ${options.map((name) => html`<dd lang=${this.#pages}>${name}</dd>`)}
          </div>`
        : nothing;
    return html`${
      toward.length || away.length
        ? html`<dl>${names(say.toward, toward)}${names(say.away, away)}</dl>`
        : nothing
    }
    ${row ? this.#offers(row, text, say) : more ? html`<p lang=${this.#pages}>${more}</p>` : nothing}`;
  }

  #offers({ id, title, offers }: RowOffers, statement: string, say: ValuesMessages): TemplateResult {
    return html`<p class="why" lang=${this.#pages}>${title}</p>
      <dl class="offers" lang=${this.#pages}>
        ${offers.map(
          ({ options, words }) =>
            html`<div>
              <dt>${list(options, this.#language.locale)}</dt>
              <dd>${words || say.inTable}</dd>
            </div>`,
        )}
      </dl>
      <p class="control">
        <a href="#${id}">${say.seeRow}<span class="only-heard" lang=${this.#pages}> ${statement}</span></a>
      </p>`;
  }

  private onAdd(event: Event): void {
    event.preventDefault();
    const field = this.#field!;
    const text = field.value.trim();
    field.focus();
    if (!text) return;
    field.value = '';
    this.#own = [...this.#own, { value: { text, toward: [], away: [] }, rating: '' }];
    this.#tell(this.#said.say.added);
  }

  private onRemove(event: Event): void {
    const gone = Number((event.currentTarget as HTMLButtonElement).value);
    const { value, rating } = this.#own[gone]!;
    this.#own = this.#own.filter((_, index) => index !== gone);
    // the button goes, and the focus with it, unless it is taken to where statements are added
    this.#field!.focus();
    this.#tell(this.#said.say.removed);
    if (rating) this.#dispatch(value.text, '');
  }

  private onOwnRate(rated: number, rating: Rating | ''): void {
    this.#own = this.#own.map((one, index) => (index === rated ? { ...one, rating } : one));
    this.#tellRated(this.#own[rated]!.value.text, rating);
  }

  private onClear(): void {
    this.#clear();
    this.#tell(this.#said.say.cleared);
    this.#dispatch('', '');
  }

  readonly #onTell: RatingList['tell'] = (from, rating, read, byReader) => {
    if (rating) this.#ratings.set(from, { rating, read });
    else this.#ratings.delete(from);
    if (byReader) this.#tellRated(read().text, rating);
    else this.requestUpdate();
  };

  #tellRated(statement: string, rating: Rating | ''): void {
    const { say } = this.#said;
    this.#tell(rating ? say.rated(say.ratings[rating]) : say.takenBack);
    this.#dispatch(statement, rating);
  }

  /** Says what the reader's doing has led to. The same words twice are said twice. */
  #tell(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  #dispatch(...said: [statement: string, rating: Rating | '']): void {
    this.dispatchEvent(
      /** @internal */
      new DaRateEvent(...said),
    );
  }

  #clear(): void {
    this.#own = [];
    this.#ratings.clear();
    this.#status = '';
    if (this.#field) this.#field.value = '';
    this.#run++;
    this.#provide();
    this.requestUpdate();
  }

  #provide(): void {
    this.#list.setValue({ run: this.#run, tell: this.#onTell });
  }

  get #said(): Said<ValuesMessages> {
    return valuesMessages(this.#language.locale);
  }

  /** The language of the page's words among those of the library, where it is another. */
  get #pages(): string | typeof nothing {
    return this.#said.lang ? this.#language.locale : nothing;
  }

  /** What the reader has rated, in the order of the page, in the page's words of now. */
  get #rated(): Rated[] {
    return Array.from(this.querySelectorAll('da-value')).flatMap((element) => {
      const there = this.#ratings.get(element);
      return there ? { value: there.read(), rating: there.rating } : [];
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
