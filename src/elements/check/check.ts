import { html, nothing, type TemplateResult } from 'lit';
import { checkMessages } from '../../intl/check.js';
import { formatNumber } from '../../intl/format.js';
import { toPlainText } from '../../intl/rich-text.js';
import { readCheck, type Check } from '../../reading/check.js';
import { answeredLightdom } from '../../shared/answered.lightdom.js';
import { wasReached } from '../../shared/at-start.js';
import { controlStyles } from '../../shared/controls.js';
import { groupOf } from '../../shared/group-of.js';
import { ResetController } from '../../shared/reset-controller.js';
import { Sources } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { renderShadow, rootOf, slottablesOf } from '../../shared/render-shadow.js';
import { describeFit, writeCheck } from '../../writing/check.js';
import { checkLightdom } from './check.lightdom.js';
import { checkStyles } from './check.styles.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { check } from '../../model/declarations/check.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';

const styles = [hostStyles, controlStyles, checkStyles];

/**
 * @summary “Have I understood it?”: one question with its answers, and an explanation with its sources.
 *
 * The first list holds the answers, what stands before it is the question, what comes after it explains. Readers may
 * choose an answer, show the explanation without choosing, or pass it by. Nothing is counted, and what they choose stays
 * in memory. The explanation is folded away, unless a reader has it before their eyes when the script comes, or is past it. Looking for
 * its words in the page unfolds it. On paper everything is shown.
 *
 * @tagname da-check
 * @slot - The question in a `<p>`, the answers in an `<ol>`, and after it what explains them.
 * @csspart answers - The answers, with their marks.
 * @csspart button - The button that shows what is known.
 * @cssprop [--da-color-surface-alt] - Background of the explanation.
 * @cssprop [--da-color-border] - The line beside the explanation, and outlines.
 * @cssprop [--da-color-accent] - The mark of the chosen answer, and links.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 */
export class DaCheck extends AidElement {
  static override properties = propertiesOf(check);

  /** Set once those are made that stood in the page before the script came: their words may be being read. */
  private static readonly isDefined?: boolean;

  // what the reader has chosen: in memory only, never in the page
  #chosen: number | undefined;
  /** Whether the explanation is shown. Nothing: as it stood before the script, without a button. */
  #isOpen: boolean | undefined = false;

  readonly #sources = new Sources(this);
  #check!: Check;
  #textNodes: readonly unknown[] = [];
  #list: Element | undefined;
  #items: readonly Element[] = [];

  constructor() {
    super(check, { lightdom: [answeredLightdom, checkLightdom] });
    new ResetController(this, () => this.#set(undefined, false));
    if (!DaCheck.isDefined && this.isConnected && wasReached(this)) this.#isOpen = undefined;
    this.addEventListener('click', (event) => this.onAnswer(event));
  }

  protected override willUpdate(): void {
    const { value, textNodes, list, items, problems } = readCheck(this, this.settings);
    this.#check = value;
    this.#textNodes = textNodes;
    this.#list = list;
    this.#items = items;
    this.problems = [...problems, ...this.#sources.problems(value.sources)];
    if (this.#chosen !== undefined && this.#chosen >= value.answers.length) this.#chosen = undefined;
    if (!value.right.length) this.#isOpen = false;
    writeCheck(this, value, checkMessages(this.locale), {
      list,
      sources: this.#sources.links(value.sources),
    });
    renderShadow(this, this.#template(), styles, { host: this, slotAssignment: 'manual' });
    this.#assign();
  }

  #template(): TemplateResult {
    const { answers, right } = this.#check;
    if (!right.length) return html`<slot></slot>`;
    const { messages, lang, locale } = checkMessages(this.locale);
    const [chosen, isOpen] = [this.#chosen, this.#isOpen];
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
                  name=${groupOf(this)}
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
                      <span class="visually-hidden"
                        >${toPlainText(describeFit(this.#check, checkMessages(this.locale))!)}</span
                      >`
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
                  part="button"
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

  #assign(): void {
    const nodes = slottablesOf(this);
    const [question, answers, known] = rootOf(this)!.querySelectorAll('slot');
    if (!known) {
      question!.assign(...nodes);
      return;
    }
    const isQuestion = (node: Node) => this.#textNodes.includes(node);
    question!.assign(...nodes.filter(isQuestion));
    answers!.assign(this.#list!);
    known.assign(...nodes.filter((node) => !isQuestion(node) && node !== this.#list));
    // named by the answer itself, where the engine can name across the shadow root
    this.#marks.forEach((mark, index) => (mark.ariaLabelledByElements = [this.#items[index]!]));
  }

  get #marks(): NodeListOf<HTMLInputElement> {
    return rootOf(this)!.querySelectorAll('input');
  }

  private onChoose(event: Event): void {
    this.#set(Number((event.target as HTMLInputElement).value), true);
  }

  private onClear(): void {
    this.#set(undefined, false);
    // the button goes, and the focus with it, unless it is taken back to the answers
    this.#marks[0]?.focus();
  }

  private onShow(): void {
    this.#set(this.#chosen, !this.#isOpen);
  }

  private onFound(): void {
    this.#set(this.#chosen, true);
  }

  /**
   * An answer's words work as its label does. They let presses through, so that no script of the page is told which of them
   * was pressed: only where. A press that has marked words, to copy or look them up, chooses nothing.
   */
  private onAnswer({ target, clientX, clientY }: MouseEvent): void {
    if (target !== this || getSelection()?.type === 'Range') return;
    const mark =
      this.#marks[
        this.#items.findIndex((item) => {
          const { left, right, top, bottom } = item.getBoundingClientRect();
          return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
        })
      ];
    mark?.focus();
    mark?.click();
  }

  #set(chosen: number | undefined, isOpen: boolean): void {
    this.#chosen = chosen;
    this.#isOpen = isOpen;
    this.requestUpdate();
  }
}

export interface DaCheck extends PropertiesOf<typeof check> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-check': DaCheck;
  }
}
