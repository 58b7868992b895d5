import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { builtInAnswers, questionListMessages } from '../../intl/question-list.js';
import type { Answer, Importance, Question } from '../../model/question-list.js';
import type { Problem } from '../../reading/problem.js';
import { readQuestion } from '../../reading/question-list.js';
import type { ReadableNode } from '../../reading/settings.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { askingContext } from '../../shared/asking-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { questionLightdom } from './question.lightdom.js';
import { questionStyles } from './question.styles.js';

/**
 * @summary One question to think about and to talk about, with its answers and a place for a note.
 *
 * The first block of words is the question, what comes after it says why it is asked. Nothing is preselected, nothing
 * has to be answered, and every answer can be taken back. What a reader says stays in memory. On paper, the answer is
 * printed in words; where there is none, boxes to tick and a line to write on are.
 *
 * @tagname da-question
 * @slot - The question in a `<p>`, and in the next why it is asked.
 * @csspart answers - The answers and the note.
 * @cssprop [--da-color-border] - The line under the question, and the outlines of the answers.
 * @cssprop [--da-color-muted] - The reason, and the outline of the note.
 * @cssprop [--da-color-accent] - The mark of the chosen answer, and the outline of what has the focus.
 * @cssprop [--da-radius=0.6em] - Roundness of the note.
 */
export class DaQuestion extends LitElement {
  // the question goes into the legend, the reason beside it, without a mark on the author's nodes
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [hostStyles, controlStyles, questionStyles];

  /** How early to talk about it: `tell-first`, before a treatment starts, or `discuss`. Absent: `discuss`. */
  @property({ reflect: true }) importance?: Importance | null;

  /** The answers, with slashes between them, or `note-only` for a question that is answered in the reader's own words. Absent: those of the list. */
  @property({ reflect: true }) answers?: string | null;

  /** The answers that put the question on the reader's list, with slashes between them. A note always does. Absent: as the list says; with `answers` of its own, all but “No”. */
  @property({ attribute: 'listed-on', reflect: true }) listedOn?: string | null;

  @query('input') private readonly first!: HTMLInputElement;
  @queryAll('slot') private readonly slots!: NodeListOf<HTMLSlotElement>;

  readonly #asking = new ContextConsumer(this, { context: askingContext, subscribe: true });
  readonly #language = new LocaleController(this);
  #question!: Question;
  #textNodes: readonly ReadableNode[] = [];
  #problems: readonly Problem[] = [];
  /** The value of the reader's answer. Empty: none. */
  #answer = '';
  #note = '';
  #resetCount = 0;
  #fromUser = false;

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, answeredLightdom, questionLightdom]);
    new ContentObserver(this);
    new ResetController(this, () => this.#reset());
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.value?.tell(this, undefined, false);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asking = this.#asking.value;
    if (asking && asking.resetCount !== this.#resetCount) {
      this.#resetCount = asking.resetCount;
      this.#reset();
    }
    // what a reader says changes nothing in what the author wrote
    if (this.#fromUser && !changed.size) return;
    const localized = questionListMessages(this.#language.locale);
    ({
      value: this.#question,
      textNodes: this.#textNodes,
      problems: this.#problems,
    } = readQuestion(settingsOf(this), this, asking?.answering ?? builtInAnswers(localized.messages)));
    const { answers, importance } = this.#question;
    if (!answers.some(({ value }) => value === this.#answer)) this.#answer = '';
    writeText(this, {
      key: 'first',
      text: importance === 'tell-first' ? [localized.messages.tellFirst] : undefined,
      lang: localized.lang,
    });
  }

  protected override render(): TemplateResult {
    const { messages, lang } = questionListMessages(this.#language.locale);
    const { answers } = this.#question;
    const chosen = this.#chosen;
    const field = html`<textarea
      aria-labelledby="note"
      rows="2"
      autocomplete="off"
      .value=${this.#note}
      @input=${this.onNote}
    ></textarea>`;
    return html`<fieldset aria-describedby="reason">
      <legend><slot></slot></legend>
      <div class="reason" id="reason"><slot name="reason"></slot></div>
      <div class="choices control" part="answers" lang=${lang ?? nothing}>
        ${answers.map(
          ({ value, words }) =>
            html`<label class="pill" lang=${lang ? this.#language.locale : nothing}
              ><input
                type="radio"
                name="answer"
                autocomplete="off"
                .value=${value}
                .checked=${value === this.#answer}
                @change=${this.onAnswer}
              />${words}</label
            >`,
        )}
        ${
          answers.length
            ? html`<details class="field">
                <summary id="note">${messages.note}</summary>
                ${field}
              </details>`
            : html`<label class="field"><span id="note">${messages.inWords}</span>${field}</label>`
        }
        ${
          chosen
            ? html`<button type="button" class="link-button" @click=${this.onTakeBack}>
                ${messages.clear(chosen.words)}
              </button>`
            : nothing
        }
      </div>
      <p class="print-only">
        ${
          chosen
            ? html`<b>${chosen.words}</b>`
            : answers.map(({ words }) => html`<span class="box"></span> ${words} &emsp;`)
        }
      </p>
      <p class="print-only ${chosen || this.#note ? '' : 'line'}">${this.#note}</p>
    </fieldset>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const fromUser = this.#fromUser;
    this.#fromUser = false;
    if (!fromUser) {
      reportProblems(this, this.#problems);
      this.#assign();
    }
    if (!this.isConnected) return;
    this.#asking.value?.tell(
      this,
      { question: this.#question, answer: this.#chosen, note: this.#note.trim() },
      fromUser,
    );
  }

  #assign(): void {
    const [question, reason] = this.slots;
    const nodes = Array.from(this.childNodes).filter((node) => !(node instanceof Comment)) as Text[];
    question!.assign(...nodes.filter((node) => this.#textNodes.includes(node)));
    reason!.assign(...nodes.filter((node) => !this.#textNodes.includes(node)));
  }

  private onAnswer(event: Event): void {
    this.#answer = (event.target as HTMLInputElement).value;
    this.#onUserInput();
  }

  private onTakeBack(): void {
    this.#answer = '';
    // the button goes, and the focus with it, unless it is taken back to the answers
    this.first.focus();
    this.#onUserInput();
  }

  private onNote(event: Event): void {
    this.#note = (event.target as HTMLTextAreaElement).value;
    this.#onUserInput();
  }

  get #chosen(): Answer | undefined {
    return this.#question.answers.find(({ value }) => value === this.#answer);
  }

  #onUserInput(): void {
    this.#fromUser = true;
    this.requestUpdate();
  }

  #reset(): void {
    this.#answer = this.#note = '';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-question': DaQuestion;
  }
}
