import { ContextProvider } from '@lit/context';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { aidMessages } from '../../intl/aid.js';
import { formatDate } from '../../intl/format.js';
import { isIsoDay } from '../../model/aid.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { decisionAid } from '../../model/declarations/decision-aid.js';
import { readAid, readOutline } from '../../reading/aid.js';
import type { Problem } from '../../reading/problem.js';
import { aidContext } from '../../shared/aid-context.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { DocumentController } from '../../shared/document-controller.js';
import { isTakenAround } from '../../shared/ids.js';
import { writeAid } from '../../writing/decision-aid.js';
import { decisionAidLightdom } from './decision-aid.lightdom.js';
import { Navigation } from './navigation.js';
import { PrintFooter } from './print-footer.js';

/**
 * @summary A whole decision aid: says what it is, who made it and how old it is, and gives its settings to the elements inside.
 *
 * It writes the dates, a notice once the review date is past, who made and paid for it, that nobody can know which
 * group they will be in, and that it does not replace a clinician. What the author left out is said to be missing.
 *
 * @tagname da-decision-aid
 * @slot - The aid: headings, text, and the other elements.
 * @csspart bar - The bar that says where the reader is.
 * @csspart button - Each button in it.
 * @cssprop [--da-color-accent] - Links, filled icons, controls.
 * @cssprop [--da-color-text] - Text. Default: the page's.
 * @cssprop [--da-color-muted] - Small text and outlines.
 * @cssprop [--da-color-surface] - The background of what has to be opaque.
 * @cssprop [--da-color-surface-alt] - Tinted areas.
 * @cssprop [--da-color-border] - Lines.
 * @cssprop [--da-color-caution] - Urgent help, the review notice, and signs of what to do.
 * @cssprop [--da-color-serious=var(--da-color-caution)] - The bar of serious side effects.
 * @cssprop [--da-color-focus=var(--da-color-accent)] - The ring around what has the focus.
 * @cssprop [--da-font-heading] - Typeface of options' names, questions and titles. Default: the page's.
 * @cssprop [--da-heading-size=1] - Size of the headings that have this typeface, times what it is.
 * @cssprop [--da-space=1em] - Space between parts.
 * @cssprop [--da-radius=0.6em] - Roundness of corners; buttons are round where it is not set.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon.
 */
export class DaDecisionAid extends AidElement {
  static override properties = propertiesOf(decisionAid);
  // nothing is drawn around its content
  static override readonly disabledFeatures = [];

  /** A document (`AidDocument`) that the aid is made from, in place of what stands in the tag; it comes before `src`. Absent: none. */
  @property({ attribute: false }) document?: object | null;

  /** Tells what day it is, for tests and previews. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #aid = new ContextProvider(this, {
    context: aidContext,
    initialValue: { denominator: 100, headingLevel: 2 },
  });
  #ofSettings: readonly Problem[] = [];
  readonly #loader = new DocumentController(this);
  readonly #navigation = new Navigation(this);
  readonly #printFooter = new PrintFooter(this);

  constructor() {
    super(decisionAid, { lightdom: [decisionAidLightdom] });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the elements inside ask for it, so that none of them is drawn twice
    this.attempt(() => this.#read());
  }

  protected override willUpdate(): void {
    if (!this.isRead) this.#read();
    this.problems = [...this.#ofSettings, ...this.#loader.problems];
    const aid = this.#aid.value;
    // what it says of itself comes with its document
    if (!aid.decision && this.#loader.isPending) return;
    const localized = aidMessages(this.locale);
    const { value: outline, problems } = readOutline<Element>(this, aid);
    this.problems = [...this.problems, ...problems];
    const { bar, contents } = writeAid<Element>(this, aid, outline, localized, {
      isTaken: isTakenAround(this, this.surroundings),
      today: isoDay(this.clock()),
    });
    this.#navigation.set(outline, bar, contents, localized);
    this.#printFooter.set(
      () =>
        aid.decision &&
        `${aid.decision} ${aid.published ? localized.messages.published(isIsoDay(aid.published) ? formatDate(aid.published, localized.locale) : aid.published) : ''}`.trim(),
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#loader.isPending) super.updated(changed);
  }

  #read(): void {
    this.isRead = true;
    const { value, problems } = readAid(this.settings, this.locale);
    // those inside are told only of what changed
    if (JSON.stringify(value) !== JSON.stringify(this.#aid.value)) this.#aid.setValue(value);
    this.#ofSettings = problems;
  }
}

/** The calendar day where the patient is. */
const isoDay = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

export interface DaDecisionAid extends PropertiesOf<typeof decisionAid> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-decision-aid': DaDecisionAid;
  }
}
