import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { builtInAnswers, questionListMessages, describeVisit } from '../../intl/question-list.js';
import { isListed, type Answering, type Reply } from '../../model/question-list.js';
import { inLines, type SummarySection } from '../../model/summary.js';
import type { Problem } from '../../reading/problem.js';
import { readQuestionList } from '../../reading/question-list.js';
import { aidContext } from '../../shared/aid-context.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { answersContext } from '../../shared/answers-context.js';
import { askingContext, type Asking } from '../../shared/asking-context.js';
import { copyText, copyField, selectCopyField } from '../../shared/clipboard.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { printAlone } from '../../shared/print-alone.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { questionListLightdom } from './question-list.lightdom.js';
import { questionListStyles } from './question-list.styles.js';

/** The reader answered a question, took an answer back, or wrote a note. Does not bubble: only a listener on the element hears it. */
export class DaAnswerEvent extends Event {
  static readonly type = 'da-answer';

  /** The question's words. Empty: everything was cleared. */
  readonly question: string;

  /** The answer. Empty: none, or it was taken back. */
  readonly answer: string;

  /** The reader's own words. Empty: none. */
  readonly note: string;

  constructor(question = '', answer = '', note = '') {
    super(DaAnswerEvent.type);
    this.question = question;
    this.answer = answer;
    this.note = note;
  }
}

/**
 * @summary “Is this right for me?”: questions to think about, and a list to take to the visit.
 *
 * Readers answer what they want to, write notes, and add questions of their own. What they want to talk about is
 * listed in their words: first what a clinician has to know before a treatment starts, then the rest, then their own
 * questions. It never counts, rates or decides. What they say stays in memory, and is gone when they leave the page.
 *
 * @tagname da-question-list
 * @slot - `da-question` elements, and whatever stands between them.
 * @csspart questions - The questions, and the field for the reader's own.
 * @csspart visit - The list to take to the visit.
 * @cssprop [--da-color-surface-alt] - Background of the list.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and outlines of fields.
 * @cssprop [--da-color-accent] - The outline of what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the title of the list.
 * @cssprop [--da-radius=0.6em] - Roundness of the list and of fields.
 * @fires {DaAnswerEvent} da-answer - The reader answered a question, took an answer back, wrote in a note, or cleared everything.
 */
export class DaQuestionList extends LitElement {
  static override styles = [hostStyles, controlStyles, questionListStyles];

  /** The treatment that the questions are about, by its name: “esketamine nasal spray”. Absent: the list names none. */
  @property({ reflect: true }) treatment?: string | null;

  /** The answers to each question, with slashes between them: “Yes / No / Not sure”. Absent: yes, no, not sure. */
  @property({ reflect: true }) answers?: string | null;

  /** The answers that put a question on the reader's list, with slashes between them. A note always does. Absent: all but “No”. */
  @property({ attribute: 'listed-on', reflect: true }) listedOn?: string | null;

  @query('.own input') private readonly ownField!: HTMLInputElement;

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #answerBook = new ContextConsumer(this, { context: answersContext });
  readonly #asking = new ContextProvider(this, { context: askingContext });
  readonly #language = new LocaleController(this);
  readonly #replies = new Map<Element, Reply>();
  #userQuestions: readonly string[] = [];
  #visit: readonly SummarySection[] = [];
  #problems: readonly Problem[] = [];
  #treatment: string | undefined;
  #resetCount = 0;
  #fromUser = false;
  #status = '';
  /** What could not be copied, for the reader to copy. */
  #text = '';

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, answeredLightdom, questionListLightdom]);
    new ContentObserver(this);
    new ResetController(this, () => this.#clear());
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the questions inside ask for it, so that none of them is drawn twice
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answerBook.value?.put(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // what a reader says changes nothing in what the author wrote
    if (this.hasUpdated && (!this.#fromUser || changed.size)) this.#read();
    const localized = this.#localized();
    writeText(this, {
      key: 'intro',
      text: [localized.messages.intro],
      lang: localized.lang,
      before: this.firstChild,
    });
    // in the order of the page
    const replies = Array.from(this.querySelectorAll('da-question'), (element) => this.#replies.get(element));
    this.#visit = describeVisit(
      replies.filter((reply) => reply !== undefined),
      this.#userQuestions,
      this.#treatment,
      localized,
    );
  }

  protected override render(): TemplateResult {
    const { messages, lang } = this.#localized();
    return html`<div class="sides">
      <div class="asked" part="questions">
        <slot></slot>
        <form class="own control" lang=${lang ?? nothing} @submit=${this.onAdd}>
          <label class="field">${messages.ask}<input autocomplete="off" /></label>
          <button>${messages.add}</button>
        </form>
      </div>
      <div class="visit ${this.#visit.length ? '' : 'control'}" part="visit" lang=${lang ?? nothing}>
        ${this.#title(0, 'title', messages.visit)}
        ${this.#visit.length ? this.#visit.map((part) => this.#part(part)) : html`<p class="hint">${messages.empty}</p>`}
        <div class="choices control">
          <button type="button" @click=${this.onPrint}>${messages.print}</button>
          <button type="button" @click=${this.onCopy}>${messages.copy}</button>
          <button type="button" @click=${this.onClear}>${messages.clearAll}</button>
        </div>
        <p class="hint status control" role="status">${this.#status}</p>
        ${this.#text ? copyField(this.#text, messages.copy) : nothing}
        <p class="hint control">${messages.kept}</p>
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.#fromUser = false;
    reportProblems(this, this.#problems);
    this.#answerBook.value?.put(this, this.isConnected ? this.#visit : []);
  }

  /** @param depth how much deeper than the title of the list */
  #title(depth: number, name: string, words: string): TemplateResult {
    const level = (this.#aid.value?.headingLevel ?? 2) + 1 + depth;
    return html`<div class=${name} role="heading" aria-level=${level}>${words}</div>`;
  }

  #part({ heading, lines }: SummarySection): TemplateResult {
    const { messages, lang } = this.#localized();
    return html`${this.#title(1, '', heading)}
      <ul>
        ${lines.map(
          ({ text, reply }, index) =>
            html`<li>
              <span lang=${lang ? this.#language.locale : nothing}
                >${text ? html`${text} ${reply && html`<b>${reply}</b>`}` : reply}</span
              >
              ${
                text
                  ? nothing
                  : html`<button
                      type="button"
                      class="link-button control"
                      .value=${index}
                      @click=${this.onRemove}
                    >
                      ${messages.remove}<span class="visually-hidden"> ${reply}</span>
                    </button>`
              }
            </li>`,
        )}
      </ul>`;
  }

  private onAdd(event: Event): void {
    event.preventDefault();
    const question = this.ownField.value.trim();
    this.ownField.focus();
    if (!question) return;
    this.ownField.value = '';
    this.#userQuestions = [...this.#userQuestions, question];
    const { messages } = this.#localized();
    this.#tell(messages.added(messages.headings.own()));
  }

  private onRemove(event: Event): void {
    const index = Number((event.currentTarget as HTMLButtonElement).value);
    this.#userQuestions = this.#userQuestions.filter((_, other) => other !== index);
    // the button goes, and the focus with it, unless it is taken to where questions are added
    this.ownField.focus();
    this.#tell(this.#localized().messages.takenOff);
  }

  private onPrint(): void {
    printAlone(this);
  }

  private async onCopy(): Promise<void> {
    const { messages } = this.#localized();
    const text = [
      messages.visit,
      ...(this.#visit.length ? this.#visit.flatMap((part) => inLines(part)) : ['', messages.empty]),
    ].join('\n');
    if (await copyText(text)) {
      this.#tell(messages.copied);
    } else {
      this.#tell(messages.notCopied);
      this.#text = text;
      await this.updateComplete;
      selectCopyField(this.renderRoot);
    }
  }

  private onClear(): void {
    this.#clear();
    this.#tell(this.#localized().messages.cleared);
    this.dispatchEvent(
      /** @internal */
      new DaAnswerEvent(),
    );
  }

  readonly #localized = () => questionListMessages(this.#language.locale);

  /** Says what the reader's doing has led to. The same words twice are said twice. */
  #tell(words: string): void {
    this.#status = words === this.#status ? `${words}\u00a0` : words;
    this.#text = '';
    this.#fromUser = true;
    this.requestUpdate();
  }

  #read(): void {
    const { value, problems } = readQuestionList(
      settingsOf(this),
      this,
      builtInAnswers(this.#localized().messages),
    );
    const { treatment, ...answering } = value;
    this.#treatment = treatment;
    this.#problems = problems;
    // the questions are told only of what changed
    if (JSON.stringify(answering) !== JSON.stringify(this.#asking.value?.answering)) this.#ask(answering);
  }

  #ask(answering: Answering): void {
    this.#asking.setValue({ answering, resetCount: this.#resetCount, tell: this.#onReply });
  }

  readonly #onReply: Asking['tell'] = (from, reply, fromUser) => {
    const before = this.#replies.get(from);
    if (reply) this.#replies.set(from, reply);
    else this.#replies.delete(from);
    this.requestUpdate();
    if (!fromUser || !reply) return;

    const { question, answer, note } = reply;
    const { messages } = this.#localized();
    const wasListed = before !== undefined && isListed(before);
    if (isListed(reply) !== wasListed)
      this.#tell(
        wasListed
          ? messages.takenOff
          : messages.added(messages.headings[question.importance](this.#treatment)),
      );
    else this.#fromUser = true;
    this.dispatchEvent(
      /** @internal */
      new DaAnswerEvent(question.text, answer?.words, note),
    );
  };

  #clear(): void {
    this.#userQuestions = [];
    this.#replies.clear();
    this.#status = this.#text = '';
    if (this.hasUpdated) this.ownField.value = '';
    this.#resetCount++;
    this.#ask(this.#asking.value.answering);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-question-list': DaQuestionList;
  }
}
