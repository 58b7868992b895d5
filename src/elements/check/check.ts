import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { checkMessages, describeCheckSources, describeRightAnswers } from '../../intl/check.js';
import { formatNumber } from '../../intl/format.js';
import { toPlainText, type RichText } from '../../intl/rich-text.js';
import { readCheck, type Check } from '../../reading/check.js';
import type { Problem } from '../../reading/problem.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { checkLightdom } from './check.lightdom.js';
import { checkStyles } from './check.styles.js';

/** How far the page was scrolled when the script came, in pixels. Who has come to other words since has not begun to read them. */
const { scrollY: start } = globalThis;

/**
 * @summary “Have I understood it?”: one question with its answers, and an explanation with its sources.
 *
 * The first list holds the answers, what stands before it is the question, what comes after it explains. Readers may
 * choose an answer, show the explanation without choosing, or pass it by. Nothing is counted, and what they choose stays
 * in memory. The explanation is folded away, unless a reader has it before their eyes when the script comes. Looking for
 * its words in the page unfolds it. On paper everything is shown.
 *
 * @tagname da-check
 * @slot - The question in a `<p>`, the answers in an `<ol>`, and after it what explains them.
 * @csspart answers - The answers, with their marks.
 * @cssprop [--da-color-surface-alt] - Background of the explanation.
 * @cssprop [--da-color-border] - The line beside the explanation, and outlines.
 * @cssprop [--da-color-accent] - The mark of the chosen answer, links, and the outline of what has the focus.
 */
export class DaCheck extends LitElement {
  // the author's nodes go into the legend, the group and the explanation without a mark on them
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [hostStyles, controlStyles, checkStyles];

  /** Set once those are made that stood in the page before the script came: their words may be being read. */
  private static readonly isDefined?: boolean;

  /** The number of the answer that fits what is known, from 1, or several with spaces between. Absent: nothing can be chosen, and all is shown. */
  @property({ reflect: true }) right?: number | string | null;

  /** The id of a `da-source`, or several with spaces between. Absent: none is named. */
  @property({ reflect: true }) source?: string | null;

  // what the reader has chosen: in memory only, never in the page
  @state() private chosen: number | undefined;
  /** Whether the explanation is shown. Nothing: as it stood before the script, without a button. */
  @state() private isOpen: boolean | undefined = false;

  @query('input') private readonly first!: HTMLInputElement;
  @query('#known') private readonly known!: Element | null;
  @queryAll('input') private readonly marks!: NodeListOf<HTMLInputElement>;
  @queryAll('slot') private readonly slots!: NodeListOf<HTMLSlotElement>;

  readonly #language = new LocaleController(this);
  readonly #sources = new Sources(this);
  #check!: Check;
  #textNodes: readonly Node[] = [];
  #list: Element | undefined;
  #items: readonly Element[] = [];
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom, answeredLightdom, checkLightdom]);
    new ResetController(this, () => {
      this.chosen = undefined;
      this.isOpen = false;
    });
    if (!DaCheck.isDefined && this.isConnected) this.isOpen = undefined;
    this.addEventListener('click', (event) => this.onAnswer(event));
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  protected override willUpdate(): void {
    const { value, textNodes, list, items, problems } = readCheck(this, settingsOf(this));
    this.#check = value;
    this.#textNodes = textNodes as unknown as Node[];
    this.#list = list as unknown as Element | undefined;
    this.#items = items as unknown as Element[];
    this.#problems = [...problems, ...this.#sources.problems(value.sources)];
    if (this.chosen !== undefined && this.chosen >= value.answers.length) this.chosen = undefined;
    if (!value.right.length) this.isOpen = false;
    const localized = checkMessages(this.#language.locale);
    writeText(this, {
      key: 'fits',
      text: value.right.length ? this.#whatFits() : undefined,
      lang: localized.lang,
      tag: 'p',
      before: this.#list?.nextSibling,
    });
    const source = writeText(this, {
      key: 'source',
      text: describeCheckSources(this.#sources.links(value.sources), localized),
      lang: localized.lang,
      tag: 'p',
    });
    // content that came after it, while the page was read, stands before it
    if (source?.nextElementSibling) this.append(source);
  }

  protected override render(): TemplateResult {
    const { answers, right } = this.#check;
    if (!right.length) return html`<slot></slot>`;
    const { messages, lang, locale } = checkMessages(this.#language.locale);
    const { chosen, isOpen } = this;
    const isChosen = chosen !== undefined;
    return html`<fieldset>
        <legend id="question"><slot></slot></legend>
        <div class="answers" part="answers">
          <slot></slot>
          ${answers.map(
            (_, index) =>
              html`<label class="pill control" lang=${lang ?? nothing}
                ><input
                  type="radio"
                  name="answer"
                  autocomplete="off"
                  .checked=${index === chosen}
                  .value=${String(index)}
                  @change=${this.onChoose}
                /><span>${messages.answer(formatNumber(index + 1, locale))}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div>
        <div class="row control" lang=${lang ?? nothing}>
          <span role="status"
            >${
              isChosen
                ? right.includes(chosen)
                  ? messages.fits
                  : html`${messages.fitsNot}
                      <span class="visually-hidden">${toPlainText(this.#whatFits())}</span>`
                : nothing
            }</span
          >
          ${
            isChosen
              ? html`<button type="button" class="link-button" @click=${this.onClear}>
                  ${messages.clear}
                </button>`
              : nothing
          }
          ${
            isOpen === undefined
              ? nothing
              : html`<button
                  type="button"
                  aria-expanded=${isOpen}
                  aria-controls="known"
                  aria-describedby="question"
                  @click=${this.onShow}
                >
                  ${isOpen ? messages.hide : messages.show}
                </button>`
          }
        </div>
        <div id="known" hidden=${isOpen === false ? 'until-found' : nothing} @beforematch=${this.onFound}>
          <slot></slot>
        </div>
      </div>`;
  }

  protected override firstUpdated(): void {
    if (this.isOpen !== undefined || !this.known) return;
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { isIntersecting, boundingClientRect } = entry!;
      // what is above the view would pull it up, unless the engine holds it in its place
      const isStill = boundingClientRect.top >= 0 || CSS.supports('overflow-anchor', 'auto');
      if (this.isOpen === undefined && ((!isIntersecting && isStill) || scrollY !== start))
        this.isOpen = false;
    });
    observer.observe(this.known);
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
    const nodes = Array.from(this.childNodes).filter((node) => !(node instanceof Comment)) as Text[];
    const [question, answers, known] = this.slots;
    if (!known) {
      question!.assign(...nodes);
      return;
    }
    const isQuestion = (node: Node) => this.#textNodes.includes(node);
    question!.assign(...nodes.filter(isQuestion));
    answers!.assign(this.#list!);
    known.assign(...nodes.filter((node) => !isQuestion(node) && (node as Node) !== this.#list));
    // named by the answer itself, where the engine can name across the shadow root
    this.marks.forEach((mark, index) => (mark.ariaLabelledByElements = [this.#items[index]!]));
  }

  #whatFits(): RichText {
    const { answers, right } = this.#check;
    return describeRightAnswers(
      right.map((index) => answers[index]!),
      checkMessages(this.#language.locale),
    );
  }

  private onChoose(event: Event): void {
    this.chosen = Number((event.target as HTMLInputElement).value);
    this.isOpen = true;
  }

  private onClear(): void {
    this.chosen = undefined;
    this.isOpen = false;
    // the button goes, and the focus with it, unless it is taken back to the answers
    this.first.focus();
  }

  private onShow(): void {
    this.isOpen = !this.isOpen;
  }

  private onFound(): void {
    this.isOpen = true;
  }

  /** An answer's words work as its label does, unless a link in them was meant, or they were marked to be copied. */
  private onAnswer({ target }: Event): void {
    const mark = this.marks[this.#items.findIndex((item) => item.contains(target as Node))];
    if (!mark || (target as Element).closest('a') || getSelection()?.isCollapsed === false) return;
    mark.focus();
    mark.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-check': DaCheck;
  }
}
