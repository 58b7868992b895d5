import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  describeHelp,
  describeSheet,
  describeTop,
  describeUserInput,
  summaryMessages,
  type SheetFacts,
} from '../../intl/summary.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { summary } from '../../model/declarations/summary.js';
import { dateTime, questionnaireResponse } from '../../model/questionnaire-response.js';
import { inLines, type SummaryLine } from '../../model/summary.js';
import { normalizeText } from '../../reading/readable.js';
import { readSummary } from '../../reading/summary.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { copyText, copyField, selectCopyField } from '../../shared/clipboard.js';
import { controlStyles } from '../../shared/controls.js';
import { printAlone } from '../../shared/print-alone.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { whenRead } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeSummary } from '../../writing/summary.js';
import { AidController } from './aid-controller.js';
import { saveFile } from './save-file.js';
import { summaryStyles } from './summary.styles.js';

/** What the reader writes in the summary itself. */
interface SheetInput {
  readonly notes: string;
  readonly leaning: string;
}

const styles = [hostStyles, controlStyles, summaryStyles];

/**
 * @summary What a patient takes along to the visit, made from what they have said in the aid.
 *
 * The decision, the options, what matters to them, what to tell and to ask, the costs they worked out, notes of their own,
 * and what they are leaning toward in their own words. They print it alone, copy it, or save it as text or as a FHIR R4
 * QuestionnaireResponse that names nobody; and they clear everything in one press. All of it is made in the
 * browser and stays in memory.
 *
 * @tagname da-summary
 * @slot - Words of the author's, before the sheet.
 * @cssprop [--da-color-surface-alt] - Background of the sheet.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and outlines of fields.
 * @cssprop [--da-color-accent] - The outline of what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the decision.
 * @cssprop [--da-radius=0.6em] - Roundness of the sheet and of fields.
 */
export class DaSummary extends AidElement {
  static override properties = propertiesOf(summary);

  /** Tells what day it is, for tests and previews. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #aid = new AidController(this);
  /** What the reader has written here, by field. In memory only. */
  #userInput: SheetInput = { notes: '', leaning: '' };
  #status = '';
  /** What was said last, also if it is no longer there. */
  #told = '';
  /** What could not be copied, for the reader to copy. */
  #text = '';
  #hasWaited = false;

  constructor() {
    super(summary);
    new ResetController(this, () => this.#reset());
  }

  protected override willUpdate(): void {
    let isWaiting = false;
    const { problems } = readSummary(this.settings, (id) => {
      const isFound = this.#aid.find(id);
      // one that is named may still be on its way
      isWaiting = !isFound && id !== undefined && !this.#hasWaited;
      return isFound;
    });
    this.problems = isWaiting ? [] : problems;
    if (isWaiting) {
      this.#hasWaited = true;
      whenRead(() => this.requestUpdate());
    }
    writeSummary(this, summaryMessages(this.locale));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#draw();
  }

  #draw(): void {
    renderShadow(this.#sheet, this.#template(), styles, { host: this });
  }

  #template(): TemplateResult {
    const localized = summaryMessages(this.locale);
    const { messages, lang } = localized;
    // of the words that are not the library's
    const pageLang = lang ? this.locale : nothing;
    const facts = this.#facts();
    const top = describeTop(facts, localized);
    const about = describeSheet(facts, localized);
    return html`<div lang=${lang ?? nothing}>
      <div class="sheet">
        <div class="sides">
          <div>
            ${this.#heading(html`<span lang=${this.#aid.aid?.decision ? pageLang : nothing}>${top.heading}</span>`, 0)}
            ${top.lines.map(({ text }) => html`<p>${text}</p>`)}
            ${this.#aid.sections.map(({ heading, lines }) => this.#list(heading, lines, pageLang))}
            ${
              this.#aid.sections.every(({ part }) => part === 'options')
                ? html`<p class="hint control">${messages.empty}</p>`
                : nothing
            }
          </div>
          <div>
            ${this.#field('notes', messages.notes)}
            ${this.#field('leaning', messages.leaning, messages.undecided)}
          </div>
        </div>
        <div class="print-only lines">
          ${this.#heading(messages.clinician)} ${[1, 2, 3, 4, 5].map(() => html`<div class="line"></div>`)}
        </div>
        ${this.#heading(about.heading)}
        ${about.lines.map(({ text }, index) => html`<p class=${index ? 'hint print-only' : 'hint'}>${text}</p>`)}
      </div>
      <div class="choices control">
        <button type="button" @click=${this.onPrint}>${messages.print}</button>
        <button type="button" @click=${this.onCopy}>${messages.copy}</button>
        <button type="button" @click=${this.onSaveText}>${messages.saveText}</button>
        <button type="button" @click=${this.onSaveRecord}>${messages.saveRecord}</button>
        <button type="button" @click=${this.onClear}>${messages.clear}</button>
      </div>
      <p class="hint control">${messages.kept}</p>
      <p class="hint status control" role="status">${this.#status}</p>
      ${this.#text ? copyField(this.#text, messages.copy) : nothing}
    </div>`;
  }

  /** @param depth how much deeper than the title of the sheet */
  #heading(words: unknown, depth = 1): TemplateResult {
    const level = (this.#aid.aid?.headingLevel ?? 2) + 1 + depth;
    return html`<div class=${depth ? nothing : 'title'} role="heading" aria-level=${level}>${words}</div>`;
  }

  #list(heading: string, lines: readonly SummaryLine[], lang: unknown): TemplateResult {
    return html`${this.#heading(heading)}
      <ul lang=${lang}>
        ${lines.map(({ text, reply }) => html`<li>${text} ${text && reply ? html`<b>${reply}</b>` : reply}</li>`)}
      </ul>`;
  }

  /** @param unsaid what is said where the reader writes nothing. Absent: nothing, and nothing is printed */
  #field(name: keyof SheetInput, label: string, unsaid = ''): TemplateResult {
    const words = this.#userInput[name];
    return html`<div class=${words || unsaid ? nothing : 'control'}>
      ${this.#heading(html`<label for=${name}>${label}</label>`)}
      <div class="field control">
        <textarea
          id=${name}
          rows="3"
          autocomplete="off"
          placeholder=${unsaid}
          .value=${words}
          @input=${this.onInput}
        ></textarea>
      </div>
      <p class="print-only">${words || unsaid}</p>
    </div>`;
  }

  private onInput({ target }: Event): void {
    const { id, value } = target as HTMLTextAreaElement;
    this.#userInput = { ...this.#userInput, [id]: value };
    this.requestUpdate();
  }

  private onPrint(): void {
    // as it is now: what it is made from may have changed since, and so may the day
    this.#draw();
    printAlone(this, ':not(.da-said-intro, .da-said-intro *)');
  }

  private async onCopy(): Promise<void> {
    const { messages } = summaryMessages(this.locale);
    const text = this.#asText();
    if (await copyText(text)) {
      this.#tell(messages.copied);
    } else {
      this.#tell(messages.notCopied);
      this.#text = text;
      await this.updateComplete;
      selectCopyField(this.#sheet.shadowRoot!);
    }
  }

  private onSaveText(): void {
    this.#save('visit-summary.txt', 'text/plain', this.#asText());
  }

  private onSaveRecord(): void {
    const { locale } = this;
    const { top, lists, rest } = this.#parts();
    const response = questionnaireResponse([top, ...lists, ...rest], locale, dateTime(this.clock()));
    this.#save('visit-summary.fhir.json', 'application/fhir+json', JSON.stringify(response, null, 2));
  }

  private onClear(): void {
    this.#aid.answers?.clear();
    // it may stand outside the aid
    this.#reset();
    this.#tell(summaryMessages(this.locale).messages.cleared);
  }

  get #sheet(): Element {
    return this.querySelector(':scope > .da-said-sheet')!;
  }

  #facts(): SheetFacts {
    const found = (name: string) => Array.from(this.#aid.element?.querySelectorAll(name) ?? []);
    const words = (texts: (string | null)[]) => texts.map(normalizeText).filter(Boolean);
    const { notes, leaning } = this.#userInput;
    return {
      aid: this.#aid.aid,
      day: dateTime(this.clock())?.slice(0, 10),
      sources: words(
        found('da-source').map((source) => normalizeText(source.getAttribute('label')) || source.id),
      ),
      help: words(found('da-urgent-help').map(({ textContent }) => textContent)),
      notes: notes.trim(),
      leaning: leaning.trim(),
    };
  }

  /** All that it says, in its order. */
  #parts() {
    const localized = summaryMessages(this.locale);
    const facts = this.#facts();
    return {
      top: describeTop(facts, localized),
      lists: this.#aid.sections,
      rest: [
        ...describeUserInput(facts, localized),
        describeSheet(facts, localized),
        ...describeHelp(facts, localized),
      ],
    };
  }

  #asText(): string {
    const { top, lists, rest } = this.#parts();
    return [
      ...inLines(top, ''),
      ...lists.flatMap((part) => inLines(part)),
      ...rest.flatMap((part) => inLines(part, '')),
    ]
      .join('\n')
      .trim();
  }

  #save(name: string, type: string, text: string): void {
    saveFile(name, type, text);
    this.#tell(summaryMessages(this.locale).messages.saved(name));
  }

  /** Says what the reader's doing has led to. The same words twice are said twice. */
  #tell(words: string): void {
    this.#status = this.#told = words === this.#told ? `${words}\u00a0` : words;
    this.#text = '';
    this.requestUpdate();
  }

  #reset(): void {
    this.#userInput = { notes: '', leaning: '' };
    this.#status = this.#text = '';
    this.requestUpdate();
  }
}

export interface DaSummary extends PropertiesOf<typeof summary> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-summary': DaSummary;
  }
}
