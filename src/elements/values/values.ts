import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { describeValues, valuesMessages } from '../../intl/values.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { values } from '../../model/declarations/values.js';
import type { Rated, Rating } from '../../model/values.js';
import { readValues } from '../../reading/values.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { AnswersController } from '../../shared/answers-controller.js';
import { controlStyles } from '../../shared/controls.js';
import { ratings } from '../../shared/notebook.js';
import { ownWordsField, ownWordsFieldIn, ownWordsStyles, statusAfter } from '../../shared/own-words.js';
import type { Listens } from '../../shared/listens.js';
import { ratingGroup, ratingStyles } from '../../shared/rating.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { groupOf } from '../../shared/group-of.js';
import { ResetController, resetWithin } from '../../shared/reset-controller.js';
import { hostStyles } from '../../shared/styles.js';
import { writeValues } from '../../writing/values.js';
import { shownBack } from './shown-back.js';
import { valuesStyles } from './values.styles.js';

/** The reader rated a statement, or took a rating back. It does not bubble. What they said is not in it. */
export class DaRateEvent extends Event {
  static readonly type = 'da-rate';

  /** How many statements are rated by now, the reader’s own too. */
  readonly rated: number;

  constructor(rated: number) {
    super(DaRateEvent.type);
    this.rated = rated;
  }
}

const styles = [hostStyles, controlStyles, ratingStyles, ownWordsStyles, valuesStyles];

/**
 * @summary “What matters to me”: statements that a reader rates, and what the options offer where something matters.
 *
 * Readers rate what they want to, and add statements of their own. What they rated is shown back with the options that
 * it points toward and away from, what each option offers there, and a link to that row of the comparison. It adds
 * nothing up, and ranks no option. What they say stays in memory, and is gone when they leave the page.
 *
 * @tagname da-values
 * @slot - `da-value` elements, and whatever stands between them.
 * @csspart button - Each button.
 * @csspart choice - One rating of a statement of the reader's own.
 * @csspart heading - Each title of what is shown back.
 * @csspart panel - What is shown back.
 * @cssprop [--da-color-surface-alt] - Background of what is shown back.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and the outline of the field.
 * @cssprop [--da-color-accent] - Links and marks.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the title of what is shown back.
 * @cssprop [--da-heading-size=1] - Size of the title of what is shown back, times what it is.
 * @cssprop [--da-radius=0.6em] - Roundness of what is shown back, of buttons and of the field.
 * @fires {DaRateEvent} da-rate - The reader rated a statement, took a rating back, or cleared everything.
 */
export class DaValues extends AidElement {
  static override properties = propertiesOf(values);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  /** The reader's own statements. */
  #userStatements: readonly Rated[] = [];
  #status = '';
  /** Where what the reader adds is drawn, and what is shown back to them. */
  #mine: Element | undefined;

  constructor() {
    super(values, { lightdom: [answeredLightdom] });
    new AnswersController(this, () => describeValues(this.#rated, this.#localized));
    new ResetController(this, () => this.#reset());
    ratings.listen(this, (now, fromUser) => {
      if (fromUser) this.#onRate(now?.rating ?? '');
      else this.requestUpdate();
    });
  }

  protected override willUpdate(): void {
    const { value, nodes, problems } = readValues(this, this.settings);
    this.problems = problems;
    this.#mine = writeValues<Element>(this, value, nodes[0], this.#localized);
    renderShadow(this.#mine, this.#template(), styles);
  }

  /** What the reader adds, and what is shown back to them. */
  #template(): TemplateResult {
    const localized = this.#localized;
    const { messages, lang } = localized;
    return html`${this.#userStatements.map((one, index) => this.#ownStatement(one, index))}
      <div lang=${lang ?? nothing}>
        ${ownWordsField({ label: messages.own, add: messages.add, lang: undefined }, (words) => this.#onAdd(words))}
        ${shownBack(this.#rated, localized, {
          level: (this.#aid.value?.headingLevel ?? 2) + 1,
          locale: this.locale,
          onClear: () => this.#onClear(),
        })}
        <p class="visually-hidden" role="status">${this.#status}</p>
      </div>`;
  }

  #ownStatement({ value: { text }, rating }: Rated, index: number): TemplateResult {
    const { messages } = this.#localized;
    const remove = () => this.#onRemove(index);
    return html`<div class="mine">
      ${ratingGroup(
        this.#localized,
        html`<legend>${text}</legend>`,
        `${groupOf(this)}-${index}`,
        rating,
        (rating) => this.#onOwnRate(index, rating),
        html`<button type="button" class="link-button" @click=${remove}>
          ${messages.remove}<span class="visually-hidden"> ${text}</span>
        </button>`,
      )}
    </div>`;
  }

  #onAdd(text: string): void {
    const value = { text, toward: [], away: [] };
    this.#userStatements = [...this.#userStatements, { value, rating: '', isOwn: true }];
    this.#tell(this.#localized.messages.added);
  }

  #onRemove(index: number): void {
    const { rating } = this.#userStatements[index]!;
    this.#userStatements = this.#userStatements.filter((_, other) => other !== index);
    // the button goes, and the focus with it, unless it is taken to where statements are added
    this.#field!.focus();
    this.#tell(this.#localized.messages.removed);
    if (rating) this.#dispatch();
  }

  #onOwnRate(index: number, rating: Rating | ''): void {
    this.#userStatements = this.#userStatements.map((one, other) =>
      other === index ? { ...one, rating } : one,
    );
    this.#onRate(rating);
  }

  #onRate(rating: Rating | ''): void {
    const { messages } = this.#localized;
    this.#tell(rating ? messages.rated(messages.ratings[rating]) : messages.takenBack);
    this.#dispatch();
  }

  #onClear(): void {
    resetWithin(this);
    // the button goes, and the focus with it
    this.#field!.focus();
    this.#tell(this.#localized.messages.cleared);
    this.#dispatch();
  }

  /** Says what the reader's doing has led to. */
  #tell(words: string): void {
    this.#status = statusAfter(this.#status, words);
    this.requestUpdate();
  }

  #dispatch(): void {
    this.dispatchEvent(
      /** @internal */
      new DaRateEvent(this.#rated.filter(({ rating }) => rating).length),
    );
  }

  #reset(): void {
    this.#userStatements = [];
    ratings.in(this).clear();
    this.#status = '';
    if (this.#field) this.#field.value = '';
    this.requestUpdate();
  }

  get #localized() {
    return valuesMessages(this.locale);
  }

  /** What the reader has said: of the author's statements in the order of the page, in the page's words of now, and their own. */
  get #rated(): Rated[] {
    const authors = [...this.querySelectorAll('da-value')].flatMap((element) => {
      const existing = ratings.in(this).get(element);
      return existing ? { value: existing.read(), rating: existing.rating } : [];
    });
    return [...authors, ...this.#userStatements];
  }

  get #field(): HTMLInputElement | null | undefined {
    return ownWordsFieldIn(rootOf(this.#mine));
  }
}

export interface DaValues extends PropertiesOf<typeof values> {
  addEventListener: Listens<typeof DaRateEvent>;
  removeEventListener: Listens<typeof DaRateEvent>;
}

declare global {
  interface HTMLElementTagNameMap {
    'da-values': DaValues;
  }
}
