import type { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ownLanguages } from '../../intl/locale.js';
import { describeSummary, summaryMessages } from '../../intl/summary.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { summary } from '../../model/declarations/summary.js';
import { summaryText } from '../../model/summary.js';
import type { Problem } from '../../reading/problem.js';
import { readSheetFacts, readSummary } from '../../reading/summary.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { copyText, selectCopyField } from '../../shared/clipboard.js';
import { controlStyles } from '../../shared/controls.js';
import { dateTime } from '../../shared/date-time.js';
import { answers, ratings, replies, sectionsIn } from '../../shared/notebook.js';
import { statusAfter } from '../../shared/own-words.js';
import { printAlone } from '../../shared/print-alone.js';
import { renderShadow, rootOf } from '../../shared/render-shadow.js';
import { ResetController, resetWithin } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { hostStyles } from '../../shared/styles.js';
import { writeSummary } from '../../writing/summary.js';
import { AidController } from './aid-controller.js';
import { saveFile } from './save-file.js';
import { hasShortVersion, shortVersion } from './short-version.js';
import { sheetTemplate, type SheetInput } from './sheet.js';
import { summaryStyles } from './summary.styles.js';

const styles = [hostStyles, controlStyles, summaryStyles];

const NO_INPUT: SheetInput = { notes: '', leaning: '' };

/**
 * @summary What a patient takes along to the visit, made from what they have said in the aid.
 *
 * The decision, the options, what matters to them, what to tell and to ask, the costs they worked out, notes of their own,
 * and what they are leaning toward in their own words. They print it alone or with what the aid says at a glance, copy it, or save it as text or as a FHIR R4
 * QuestionnaireResponse that names nobody; and they clear everything in one press. All of it is made in the
 * browser and stays in memory.
 *
 * @tagname da-summary
 * @slot - Words of the author's, before the sheet.
 * @csspart button - Each button.
 * @csspart heading - Each title of the sheet.
 * @csspart panel - The sheet.
 * @csspart print-short - The button that prints the short version. Only where the aid has a glance.
 * @cssprop [--da-color-surface-alt] - Background of the sheet.
 * @cssprop [--da-color-border] - Outlines.
 * @cssprop [--da-color-muted] - Small text, and outlines of fields.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of the decision.
 * @cssprop [--da-heading-size=1] - Size of the decision, times what it is.
 * @cssprop [--da-radius=0.6em] - Roundness of the sheet, of buttons and of fields.
 */
export class DaSummary extends AidElement {
  static override properties = propertiesOf(summary);

  /** Tells what day it is, for tests and previews. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #aid = new AidController(this);
  /** What the reader has written here. In memory only. */
  #input = NO_INPUT;
  #status = '';
  /** What was said last, also if it is no longer there. */
  #told = '';
  /** What could not be copied, for the reader to copy. */
  #uncopied = '';
  #hasWaited = false;
  /** What writes for health records. Nothing: the aid says no name by which they know it, or it has not come. */
  #record: typeof import('../../record/response.js') | undefined;
  /** Its way here. The button is there from the start, so that nothing moves once it has come. */
  #coming: Promise<void> | undefined;
  #recordProblems: readonly Problem[] = [];
  /** The place of the sheet. */
  #sheet!: Element;

  constructor() {
    super(summary);
    new ResetController(this, () => this.#reset());
  }

  protected override willUpdate(): void {
    const { problems } = readSummary(this.settings, (id) => this.#aid.find(id));
    this.problems = problems;
    if (problems.length && !this.#hasWaited) {
      // the aid may still be on its way
      this.#hasWaited = true;
      this.problems = [];
      setTimeout(() => this.requestUpdate());
    }
    this.problems = [...this.problems, ...this.#recordProblems];
    if (this.#aid.aid?.canonical) this.#coming ??= this.#loadRecord();
    this.#sheet = writeSummary<Element>(this, this.#localized);
    this.#draw();
  }

  /** As soon as the page has it, and not when the reader asks for it: no server learns that they do. */
  async #loadRecord(): Promise<void> {
    try {
      this.#record = await import('../../record/response.js');
    } catch {
      const known = ['decision-aid-record.js'];
      this.#recordProblems = [
        { rule: 'script-missing', element: this.localName, where: 'canonical', got: 'nothing', known },
      ];
      this.requestUpdate();
    }
  }

  #draw(): void {
    const localized = this.#localized;
    const { messages } = localized;
    const { aid } = this.#aid;
    const sheet = sheetTemplate(this.#summary, localized, {
      level: (aid?.headingLevel ?? 2) + 1,
      pageLang: localized.lang && this.locale,
      hasDecision: Boolean(aid?.decision),
      input: this.#input,
      status: this.#status,
      uncopied: this.#uncopied,
      onInput: (field, words) => this.#onInput(field, words),
      actions: [
        [messages.print, () => this.#onPrint()],
        ...(hasShortVersion(this.#aid.element)
          ? [[messages.printShort, () => this.#onPrintShort(), 'print-short'] as const]
          : []),
        [messages.copy, () => this.#onCopy()],
        [messages.saveText, () => this.#onSaveText()],
        ...(this.#coming && !this.#recordProblems.length
          ? [[messages.saveRecord, () => void this.#onSaveRecord()] as const]
          : []),
        [messages.clear, () => this.#onClear()],
      ],
    });
    renderShadow(this.#sheet, sheet, styles);
  }

  get #localized() {
    return summaryMessages(this.locale);
  }

  /** All that it says by now. */
  get #summary() {
    const { element, aid } = this.#aid;
    const facts = {
      ...readSheetFacts(element),
      aid,
      day: dateTime(this.clock())?.slice(0, 10),
      notes: this.#input.notes.trim(),
      leaning: this.#input.leaning.trim(),
    };
    return describeSummary(facts, element ? sectionsIn(element) : [], this.#localized);
  }

  #onInput(field: keyof SheetInput, words: string): void {
    this.#input = { ...this.#input, [field]: words };
    this.requestUpdate();
  }

  #onPrint(others: readonly Element[] = []): void {
    // as it is now: what it is made from may have changed since, and so may the day
    this.#draw();
    printAlone(this, (child) => !child.matches('.da-said-intro'), others);
  }

  #onPrintShort(): void {
    const { element, aid } = this.#aid;
    this.#onPrint(element && aid ? shortVersion(element, aid, sectionsIn(element)) : []);
  }

  async #onCopy(): Promise<void> {
    const { messages } = this.#localized;
    const text = summaryText(this.#summary);
    const isCopied = await copyText(text);
    this.#tell(isCopied ? messages.copied : messages.notCopied);
    if (isCopied) return;
    this.#uncopied = text;
    await this.updateComplete;
    selectCopyField(rootOf(this.#sheet)!);
  }

  #onSaveText(): void {
    this.#save('txt', 'text/plain', summaryText(this.#summary));
  }

  async #onSaveRecord(): Promise<void> {
    await this.#coming;
    const { element: aid } = this.#aid;
    if (!aid || !this.#record) return;
    const made = this.#record.response<Element>({
      aid,
      locale: this.locale,
      settings: (element) => settingsOf(element as ReactiveElement),
      said: {
        reply: (question) => replies.to(question),
        rating: (statement) => ratings.to(statement)?.rating,
        lines: (tool, part) =>
          (answers.in(aid).get(tool) ?? []).filter((one) => one.part === part).flatMap(({ lines }) => lines),
        notes: this.#input.notes,
        leaning: this.#input.leaning,
      },
      summary: this.#summary,
      authored: dateTime(this.clock()),
      languages: ownLanguages(),
    });
    this.#save('fhir.json', 'application/fhir+json', JSON.stringify(made, null, 2));
  }

  #save(extension: string, type: string, text: string): void {
    const { messages } = this.#localized;
    const name = `${messages.fileName}.${extension}`;
    saveFile(name, type, text);
    this.#tell(messages.saved(name));
  }

  #onClear(): void {
    const { element } = this.#aid;
    if (element) resetWithin(element);
    // it may stand outside the aid
    this.#reset();
    this.#tell(this.#localized.messages.cleared);
  }

  /** Says what the reader's doing has led to. */
  #tell(words: string): void {
    this.#status = this.#told = statusAfter(this.#told, words);
    this.#uncopied = '';
    this.requestUpdate();
  }

  #reset(): void {
    this.#input = NO_INPUT;
    this.#status = this.#uncopied = '';
    this.requestUpdate();
  }
}

export interface DaSummary extends PropertiesOf<typeof summary> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-summary': DaSummary;
  }
}
