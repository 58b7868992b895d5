import { ContextEvent, type Context } from '@lit/context';
import { html, nothing, ReactiveElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import {
  describeSheet,
  describeHelp,
  describeUserInput,
  describeTop,
  summaryMessages,
  type SheetFacts,
} from '../../intl/summary.js';
import type { Aid } from '../../model/aid.js';
import { dateTime, questionnaireResponse } from '../../model/questionnaire-response.js';
import { inLines, type SummaryLine, type SummarySection } from '../../model/summary.js';
import type { Problem } from '../../reading/problem.js';
import { normalizeText, parseAttributes } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { answersContext, summaryContext, type AnswerBook } from '../../shared/answers-context.js';
import { copyText, copyField, selectCopyField } from '../../shared/clipboard.js';
import { controlStyles } from '../../shared/controls.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { printAlone } from '../../shared/print-alone.js';
import { renderShadow } from '../../shared/render-shadow.js';
import { ResetController } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { whenRead } from '../../shared/sources.js';
import { hostStyles } from '../../shared/styles.js';
import { writeText } from '../../shared/write-text.js';
import { summaryStyles } from './summary.styles.js';

const AID = 'da-decision-aid';

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
export class DaSummary extends ReactiveElement {
  /** The id of the `da-decision-aid` that it is made from. Absent: the one it stands in. */
  @property({ reflect: true }) for?: string | null;

  /** Tells what day it is, for tests and previews. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #language = new LocaleController(this);
  /** The aid that gives what stands here. */
  #node: Element | undefined;
  readonly #unsubscribe = new Set<() => void>();
  #aid: Aid | undefined;
  #answers: AnswerBook | undefined;
  #sections: readonly SummarySection[] = [];
  /** What the reader has written here, by field. In memory only. */
  #userInput: SheetInput = { notes: '', leaning: '' };
  #status = '';
  /** What was said last, also if it is no longer there. */
  #told = '';
  /** What could not be copied, for the reader to copy. */
  #text = '';
  #hasWaited = false;
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom]);
    new ResetController(this, () => this.#reset());
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('context-provider', this.#onProvider);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-provider', this.#onProvider);
    this.#leave();
  }

  /** Only the sheet has a shadow root, in a place of its own: the author's words are laid out once. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#read();
    const localized = summaryMessages(this.#language.locale);
    writeText(this, { key: 'intro', text: [localized.messages.intro], lang: localized.lang, tag: 'p' });
    writeText(this, { key: 'sheet', text: [], tag: 'div' });
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
    this.#draw();
  }

  #draw(): void {
    renderShadow(this.#sheet, this.#template(), styles, { host: this });
  }

  #template(): TemplateResult {
    const localized = summaryMessages(this.#language.locale);
    const { messages, lang } = localized;
    // of the words that are not the library's
    const pageLang = lang ? this.#language.locale : nothing;
    const facts = this.#facts();
    const top = describeTop(facts, localized);
    const about = describeSheet(facts, localized);
    return html`<div lang=${lang ?? nothing}>
      <div class="sheet">
        <div class="sides">
          <div>
            ${this.#heading(html`<span lang=${this.#aid?.decision ? pageLang : nothing}>${top.heading}</span>`, 0)}
            ${top.lines.map(({ text }) => html`<p>${text}</p>`)}
            ${this.#sections.map(({ heading, lines }) => this.#list(heading, lines, pageLang))}
            ${
              this.#sections.every(({ part }) => part === 'options')
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
    const level = (this.#aid?.headingLevel ?? 2) + 1 + depth;
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
    const { messages } = summaryMessages(this.#language.locale);
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
    const { locale } = this.#language;
    const { top, lists, rest } = this.#parts();
    const response = questionnaireResponse([top, ...lists, ...rest], locale, dateTime(this.clock()));
    this.#save('visit-summary.fhir.json', 'application/fhir+json', JSON.stringify(response, null, 2));
  }

  private onClear(): void {
    this.#answers?.clear();
    // it may stand outside the aid
    this.#reset();
    this.#tell(summaryMessages(this.#language.locale).messages.cleared);
  }

  readonly #onProvider = () => {
    // an aid that is defined, or comes into the page, after what asks for it
    if (!this.#node) this.requestUpdate();
  };

  get #sheet(): Element {
    return this.querySelector(':scope > .da-said-sheet')!;
  }

  #facts(): SheetFacts {
    const found = (name: string) => Array.from(this.#node?.querySelectorAll(name) ?? []);
    const words = (texts: (string | null)[]) => texts.map(normalizeText).filter(Boolean);
    const { notes, leaning } = this.#userInput;
    return {
      aid: this.#aid,
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
    const localized = summaryMessages(this.#language.locale);
    const facts = this.#facts();
    return {
      top: describeTop(facts, localized),
      lists: this.#sections,
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

  /** Hands a file to the browser. It is made here, and its name says nothing of what is in it. */
  #save(name: string, type: string, text: string): void {
    const link = document.createElement('a');
    const url = URL.createObjectURL(new Blob([`${text}\n`], { type }));
    link.setAttribute('href', url);
    link.download = name;
    link.click();
    // some browsers ask first, and read the file only then
    setTimeout(() => URL.revokeObjectURL(url), 40_000);
    this.#tell(summaryMessages(this.#language.locale).messages.saved(name));
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

  #read(): void {
    const read = parseAttributes(settingsOf(this), this.localName);
    const id = read.text('for');
    const aid = this.#findAid(id);
    if (aid !== this.#node) this.#ask(aid);
    if (!aid && id && !this.#hasWaited) {
      this.#hasWaited = true;
      whenRead(() => this.requestUpdate());
    } else if (!aid) {
      read.problem('for', id, `the id of the ${AID} that it is made from, unless it stands in one`);
    }
    this.#problems = read.problems;
  }

  #findAid(id: string | undefined): Element | undefined {
    let root = this.getRootNode();
    if (id) {
      const named = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
      return named?.localName === AID ? named : undefined;
    }
    let aid = this.closest(AID);
    while (!aid && root instanceof ShadowRoot) {
      aid = root.host.closest(AID);
      root = root.host.getRootNode();
    }
    return aid ?? undefined;
  }

  /** Asks the aid, wherever it stands, for what it gives to those inside it. */
  #ask(aid: Element | undefined): void {
    this.#leave();
    // one that is not defined yet tells when it is
    if (!this.isConnected || !aid?.matches(':defined')) return;
    this.#node = aid;
    const ask = <Value>(context: Context<unknown, Value>, take: (value: Value) => void) =>
      aid.dispatchEvent(
        new ContextEvent(
          context,
          this,
          (value, unsubscribe) => {
            if (unsubscribe) this.#unsubscribe.add(unsubscribe);
            take(value);
            this.requestUpdate();
          },
          true,
        ),
      );
    ask(aidContext, (aid) => (this.#aid = aid));
    ask(answersContext, (answers) => (this.#answers = answers));
    ask(summaryContext, (sections) => (this.#sections = sections));
  }

  #leave(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#unsubscribe.clear();
    this.#node = this.#aid = this.#answers = undefined;
    this.#sections = [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-summary': DaSummary;
  }
}
