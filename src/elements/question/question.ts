import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { builtInAnswers, questionListMessages } from '../../intl/question-list.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { question } from '../../model/declarations/question.js';
import type { Answer, Question } from '../../model/question-list.js';
import { readQuestion } from '../../reading/question-list.js';
import type { ReadableNode } from '../../reading/readable.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { askingContext } from '../../shared/asking-context.js';
import { controlStyles } from '../../shared/controls.js';
import { replies } from '../../shared/notebook.js';
import { renderShadow, rootOf, slottablesOf } from '../../shared/render-shadow.js';
import { groupOf } from '../../shared/group-of.js';
import { ResetController } from '../../shared/reset-controller.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeQuestion } from '../../writing/question.js';
import { questionLightdom } from './question.lightdom.js';
import { questionStyles } from './question.styles.js';

const styles = [hostStyles, controlStyles, questionStyles];

/**
 * @summary One question to think about and to talk about, with its answers and a place for a note.
 *
 * The first block of words is the question, what comes after it says why it is asked. Nothing is preselected, nothing
 * has to be answered, and every answer can be taken back. Once there is an answer, a note can be added to it. What a reader says stays in memory. On paper, the answer is
 * printed in words; where there is none, boxes to tick and a line to write on are.
 *
 * @tagname da-question
 * @slot - The question in a `<p>`, and in the next why it is asked.
 * @csspart answers - The answers and the note.
 * @csspart choice - One answer.
 * @cssprop [--da-color-border] - The line under the question, and the outlines of the answers.
 * @cssprop [--da-color-muted] - The reason, and the outline of the note.
 * @cssprop [--da-color-accent] - The mark of the chosen answer.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-radius=0.6em] - Roundness of the answers and of the note.
 */
export class DaQuestion extends AidElement {
  static override properties = propertiesOf(question);

  readonly #asking = new ContextConsumer(this, { context: askingContext, subscribe: true });
  readonly #sources = new Sources(this);
  #question!: Question;
  #textNodes: readonly ReadableNode[] = [];
  /** The value of the reader's answer. Empty: none. */
  #answer = '';
  #note = '';
  #fromUser = false;

  constructor() {
    super(question, { lightdom: [answeredLightdom, questionLightdom] });
    new ResetController(this, () => {
      this.#answer = this.#note = '';
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    replies.put(this, undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // what a reader says changes nothing in what the author wrote
    const isAuthors = !this.#fromUser || changed.size > 0;
    if (isAuthors) this.#read();
    // around the content, since a legend has to hold the question
    renderShadow(this, this.#template(), styles, { host: this, slotAssignment: 'manual' });
    if (isAuthors) this.#assign();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const fromUser = this.#fromUser;
    this.#fromUser = false;
    if (!this.isConnected) return;
    const reply = { question: this.#question, answer: this.#chosen, note: this.#note.trim() };
    replies.put(this, reply, fromUser);
  }

  #read(): void {
    const localized = questionListMessages(this.locale);
    const given = this.#asking.value?.answering ?? builtInAnswers(localized.messages);
    const { value, textNodes, problems } = readQuestion(this, this.settings, given);
    this.#question = value;
    this.#textNodes = textNodes;
    this.problems = [...problems, ...this.#sources.problems(value.sources)];
    // an answer whose choice is gone
    if (!this.#chosen) this.#answer = '';
    writeQuestion(this, value, localized, this.#asking.value?.together.includes(this) === true);
  }

  #template(): TemplateResult {
    const { messages, lang } = questionListMessages(this.locale);
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
            html`<label class="pill" part="choice" lang=${lang ? this.locale : nothing}
              ><input
                type="radio"
                name=${groupOf(this)}
                .value=${value}
                .checked=${value === this.#answer}
                @change=${this.onAnswer}
              />${words}</label
            >`,
        )}
        ${
          answers.length
            ? chosen || this.#note
              ? html`<details class="field">
                  <summary id="note">${messages.note}</summary>
                  ${field}
                </details>`
              : nothing
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
      <div class="print-only">
        <p>
          ${
            chosen
              ? html`<b>${chosen.words}</b>`
              : answers.map(
                  ({ words }) => html`<span class="tick"><span class="box"></span> ${words}</span> `,
                )
          }
        </p>
        <p class="note ${chosen || this.#note ? '' : 'line'}">${this.#note}</p>
      </div>
    </fieldset>`;
  }

  /** The question goes into the legend, the reason beside it. */
  #assign(): void {
    const [question, reason] = rootOf(this)!.querySelectorAll('slot');
    const nodes = slottablesOf(this);
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
    rootOf(this)!.querySelector('input')!.focus();
    this.#onUserInput();
  }

  private onNote(event: Event): void {
    this.#note = (event.target as HTMLTextAreaElement).value;
    this.#onUserInput();
  }

  #onUserInput(): void {
    this.#fromUser = true;
    this.requestUpdate();
  }

  get #chosen(): Answer | undefined {
    return this.#question.answers.find(({ value }) => value === this.#answer);
  }
}

export interface DaQuestion extends PropertiesOf<typeof question> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-question': DaQuestion;
  }
}
