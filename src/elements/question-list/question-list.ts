import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, type PropertyValues, type ReactiveElement, type TemplateResult } from 'lit';
import { builtInAnswers, describeVisit, questionListMessages } from '../../intl/question-list.js';
import { midway } from '../../intl/rich-text.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { questionList } from '../../model/declarations/question-list.js';
import { isListed, isSaid, type Reply } from '../../model/question-list.js';
import type { SummarySection } from '../../model/summary.js';
import { readQuestion, readQuestionList, toldTogether } from '../../reading/question-list.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { AnswersController } from '../../shared/answers-controller.js';
import { askingContext } from '../../shared/asking-context.js';
import { copyText, selectCopyField } from '../../shared/clipboard.js';
import { controlStyles } from '../../shared/controls.js';
import { replies } from '../../shared/notebook.js';
import { ownWordsField, ownWordsFieldIn, ownWordsStyles, statusAfter } from '../../shared/own-words.js';
import type { Listens } from '../../shared/listens.js';
import { printAlone } from '../../shared/print-alone.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { ResetController, resetWithin } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { howKnownLightdom } from '../../shared/how-known.lightdom.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeQuestionList } from '../../writing/question-list.js';
import { questionListLightdom } from './question-list.lightdom.js';
import { questionListStyles } from './question-list.styles.js';
import { visitTemplate, visitText } from './visit.js';

/** The reader answered a question, took an answer back, or wrote a note. It does not bubble. What they said is not in it. */
export class DaAnswerEvent extends Event {
  static readonly type = 'da-answer';

  /** How many questions have an answer or a note by now. */
  readonly answered: number;

  constructor(answered: number) {
    super(DaAnswerEvent.type);
    this.answered = answered;
  }
}

const styles = [hostStyles, controlStyles, ownWordsStyles, questionListStyles];

/**
 * @summary “Is this right for me?”: questions to think about, and a list to take to the visit.
 *
 * Readers answer what they want to, write notes, and add questions of their own. What they want to talk about is
 * listed in their words: first what a clinician has to know before a treatment starts, then the rest, then their own
 * questions. It never counts, rates or decides. What they say stays in memory, and is gone when they leave the page.
 *
 * @tagname da-question-list
 * @slot - `da-question` elements, and whatever stands between them.
 * @csspart button - Each button.
 * @csspart heading - Each title of the list.
 * @csspart panel - The list to take to the visit, as `visit`.
 * @csspart questions - The questions, and the field for the reader's own.
 * @csspart visit - The list to take to the visit.
 * @cssprop [--da-color-surface-alt] - Background of the list.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and outlines of fields.
 * @cssprop [--da-color-accent] - Links and marks.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the title of the list.
 * @cssprop [--da-heading-size=1] - Size of the title of the list, times what it is.
 * @cssprop [--da-radius=0.6em] - Roundness of the list, of buttons and of fields.
 * @fires {DaAnswerEvent} da-answer - The reader answered a question, took an answer back, wrote in a note, or cleared everything.
 */
export class DaQuestionList extends AidElement {
  static override properties = propertiesOf(questionList);

  readonly #aid = new ContextConsumer(this, { context: aidContext, subscribe: true });
  readonly #sources = new Sources(this);
  readonly #asking = new ContextProvider(this, { context: askingContext });
  #userQuestions: readonly string[] = [];
  #visit: readonly SummarySection[] = [];
  #treatment: string | undefined;
  #canClear = false;
  #fromUser = false;
  #status = '';
  /** What could not be copied, for the reader to copy. */
  #uncopied = '';

  constructor() {
    super(questionList, { lightdom: [answeredLightdom, howKnownLightdom, questionListLightdom] });
    new AnswersController(this, () => this.#visit);
    new ResetController(this, () => this.#reset());
    replies.listen(this, this.#onReply);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the questions inside ask for it, so that none of them is drawn twice
    this.attempt(() => this.#read());
  }

  protected override willUpdate(changed: PropertyValues): void {
    // what a reader says changes nothing in what the author wrote
    const isAuthors = !this.hasUpdated || !this.#fromUser || changed.size > 0;
    if (isAuthors && !this.isRead) this.#read();
    this.#fromUser = false;
    if (isAuthors) this.#write();
    // in the order of the page
    const said = [...this.querySelectorAll('da-question')]
      .map((element) => replies.in(this).get(element))
      .filter((reply) => reply !== undefined);
    this.#canClear = this.#userQuestions.length > 0 || said.some(isSaid);
    this.#visit = describeVisit(said, this.#userQuestions, this.#treatment, this.#localized);
    // around the content, so that the list can stand beside the questions
    renderShadow(this, this.#template(), styles);
  }

  #read(): void {
    this.isRead = true;
    const builtIn = builtInAnswers(this.#localized.messages);
    const { value, problems } = readQuestionList(this, this.settings, builtIn);
    const { treatment, ...answering } = value;
    this.#treatment = treatment && midway(treatment);
    this.problems = problems;
    const together = toldTogether<Element>([...this.querySelectorAll('da-question')], (one) =>
      settingsOf(one as ReactiveElement),
    );
    const before = this.#asking.value;
    // the questions are told only of what changed
    const isSame =
      JSON.stringify(answering) === JSON.stringify(before?.answering) &&
      together.length === before?.together.length &&
      together.every((one, index) => one === before.together[index]);
    if (!isSame) this.#asking.setValue({ answering, together });
  }

  #write(): void {
    const given = builtInAnswers(this.#localized.messages);
    const questions = [...this.querySelectorAll('da-question')].map(
      (element) => readQuestion<Element>(element, settingsOf(element), given).value,
    );
    const { length } = this.#asking.value.together;
    this.#sources.await(questions.flatMap(({ sources }) => sources));
    writeQuestionList<Element>(this, questions, length, this.#localized, (ids) => this.#sources.links(ids));
  }

  #template(): TemplateResult {
    const { messages, lang } = this.#localized;
    return html`<div class="sides">
      <div class="asked" part="questions">
        <slot></slot>
        ${ownWordsField({ label: messages.ask, add: messages.add, lang }, (words) => this.#onAdd(words))}
      </div>
      ${visitTemplate(this.#visit, this.#localized, {
        level: (this.#aid.value?.headingLevel ?? 2) + 1,
        locale: this.locale,
        status: this.#status,
        canClear: this.#canClear,
        uncopied: this.#uncopied,
        onRemove: (index) => this.#onRemove(index),
        onPrint: () => printAlone(this),
        onCopy: () => void this.#onCopy(),
        onClear: () => this.#onClear(),
      })}
    </div>`;
  }

  readonly #onReply = (reply: Reply | undefined, fromUser: boolean, before: Reply | undefined): void => {
    // each question tells what was said to it as it comes: nothing
    if (!fromUser && !isSaid(reply) && !isSaid(before)) return;
    this.requestUpdate();
    if (!fromUser || !reply) return;

    const { messages } = this.#localized;
    const wasListed = before !== undefined && isListed(before);
    if (isListed(reply) !== wasListed)
      this.#tell(
        wasListed
          ? messages.takenOff
          : messages.added(messages.headings[reply.question.importance](this.#treatment)),
      );
    else this.#fromUser = true;
    this.#dispatch();
  };

  #dispatch(): void {
    const answered = [...replies.in(this).values()].filter(isSaid);
    this.dispatchEvent(
      /** @internal */
      new DaAnswerEvent(answered.length),
    );
  }

  #onAdd(question: string): void {
    this.#userQuestions = [...this.#userQuestions, question];
    const { messages } = this.#localized;
    this.#tell(messages.added(messages.headings.own()));
  }

  #onRemove(index: number): void {
    this.#userQuestions = this.#userQuestions.filter((_, other) => other !== index);
    // the button goes, and the focus with it, unless it is taken to where questions are added
    ownWordsFieldIn(rootOf(this))!.focus();
    this.#tell(this.#localized.messages.takenOff);
  }

  async #onCopy(): Promise<void> {
    const { messages } = this.#localized;
    const text = visitText(this.#visit, messages);
    const isCopied = await copyText(text);
    this.#tell(isCopied ? messages.copied : messages.notCopied);
    if (isCopied) return;
    this.#uncopied = text;
    await this.updateComplete;
    selectCopyField(rootOf(this)!);
  }

  #onClear(): void {
    resetWithin(this);
    // the button goes, and the focus with it
    ownWordsFieldIn(rootOf(this))!.focus();
    this.#tell(this.#localized.messages.cleared);
    this.#dispatch();
  }

  /** Says what the reader's doing has led to. */
  #tell(words: string): void {
    this.#status = statusAfter(this.#status, words);
    this.#uncopied = '';
    this.#fromUser = true;
    this.requestUpdate();
  }

  #reset(): void {
    this.#userQuestions = [];
    replies.in(this).clear();
    this.#status = this.#uncopied = '';
    const field = ownWordsFieldIn(rootOf(this));
    if (field) field.value = '';
    this.requestUpdate();
  }

  get #localized() {
    return questionListMessages(this.locale);
  }
}

export interface DaQuestionList extends PropertiesOf<typeof questionList> {
  addEventListener: Listens<typeof DaAnswerEvent>;
  removeEventListener: Listens<typeof DaAnswerEvent>;
}

declare global {
  interface HTMLElementTagNameMap {
    'da-question-list': DaQuestionList;
  }
}
