import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { aidMessages, describeAid, describeStatus, describeContents } from '../../intl/aid.js';
import { formatDate } from '../../intl/format.js';
import type { RichText } from '../../intl/rich-text.js';
import { isReviewPast, type Layout } from '../../model/aid.js';
import { sortSections, type SummarySection } from '../../model/summary.js';
import { readAid, readParts } from '../../reading/aid.js';
import type { Problem } from '../../reading/problem.js';
import { isGenerated, normalizeText } from '../../reading/settings.js';
import { aidContext } from '../../shared/aid-context.js';
import { answersContext, summaryContext } from '../../shared/answers-context.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { DocumentController } from '../../shared/document-controller.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { resetWithin } from '../../shared/reset-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { writeText } from '../../shared/write-text.js';
import { decisionAidLightdom } from './decision-aid.lightdom.js';
import { nameHeadings, Navigation } from './navigation.js';
import { PrintFooter } from './print-footer.js';

/**
 * @summary A whole decision aid: says what it is, who made it and how old it is, and gives its settings to the elements inside.
 *
 * It writes the dates, a notice once the review date is past, who made and paid for it, that nobody can know which
 * group they will be in, and that it does not replace a clinician. What the author left out is said to be missing.
 *
 * @tagname da-decision-aid
 * @slot - The aid: headings, text, and the other elements.
 * @cssprop [--da-color-accent] - Links, filled icons, controls.
 * @cssprop [--da-color-text] - Text. Default: the page's.
 * @cssprop [--da-color-muted] - Small text and outlines.
 * @cssprop [--da-color-surface=Canvas] - The background of what has to be opaque.
 * @cssprop [--da-color-surface-alt] - Tinted areas.
 * @cssprop [--da-color-border] - Lines.
 * @cssprop [--da-color-caution] - Urgent help and the review notice.
 * @cssprop [--da-font] - Typeface. Default: the page's.
 * @cssprop [--da-font-heading] - Typeface of the options' names. Default: the page's.
 * @cssprop [--da-space=1em] - Space between parts.
 * @cssprop [--da-radius=0.6em] - Roundness of corners.
 * @cssprop [--da-icon-size=0.72em] - Width of one icon.
 */
export class DaDecisionAid extends ReactiveElement {
  /** The decision, as a question. Written as the heading unless a heading inside says the same. */
  @property({ reflect: true }) decision?: string | null;

  /** The health condition that the decision is about. */
  @property({ reflect: true }) condition?: string | null;

  /** Whom the aid is for. */
  @property({ reflect: true }) audience?: string | null;

  /** The day it was published, as `2026-11-21`. Absent: said to be not stated. */
  @property({ reflect: true }) published?: string | null;

  /** The day by which it is to be reviewed, as `2026-11-21`. Once it is past, readers are told. */
  @property({ attribute: 'review-by', reflect: true }) reviewBy?: string | null;

  /** When and how the content is brought up to date. */
  @property({ attribute: 'update-policy', reflect: true }) updatePolicy?: string | null;

  /** Who wrote it, with what training. Absent: said to be not stated. */
  @property({ reflect: true }) authors?: string | null;

  /** Who paid for it; `none` is an answer. Absent: said to be not stated. */
  @property({ reflect: true }) funding?: string | null;

  /** The authors' competing interests; `none` is an answer. Absent: said to be not stated. */
  @property({ reflect: true }) interests?: string | null;

  /** The denominator of every count in the aid: 100 or 1000. Absent: 100. */
  @property({ reflect: true }) denominator?: number | string | null;

  /** Two-letter code of the country (ISO 3166-1), for urgent help and approvals. Absent: no regulator and no line is named. */
  @property({ reflect: true }) country?: string | null;

  /** Currency of the prices (ISO 4217). */
  @property({ reflect: true }) currency?: string | null;

  /** Level of the heading that the aid writes, 1 to 6. Absent: 2. */
  @property({ attribute: 'heading-level', reflect: true }) headingLevel?: number | string | null;

  /** Writes a table of contents before the first part, and says where the reader is while they read. Absent: neither. */
  @property({ type: Boolean, reflect: true }) contents = false;

  /** `steps`: each `section` in the aid is shown by itself, with buttons to go on and back. Absent: one page. */
  @property({ reflect: true }) layout?: Layout | null;

  /** The address of a document (JSON) that the aid is made from, of the page's own origin. What stands in the tag stays until it is there, and where it fails. Absent: the aid is what stands in the tag. */
  @property({ reflect: true }) src?: string | null;

  /** Other origins that `src` may lead to, with spaces between: `https://aids.example.org`. Absent: none. */
  @property({ attribute: 'allow-origin', reflect: true }) allowOrigin?: string | null;

  /** A document (`AidDocument`) that the aid is made from, in place of what stands in the tag; it comes before `src`. Absent: none. */
  @property({ attribute: false }) document?: object | null;

  /** Tells what day it is, for tests and previews. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  readonly #aid = new ContextProvider(this, {
    context: aidContext,
    initialValue: { denominator: 100, headingLevel: 2 },
  });
  readonly #language = new LocaleController(this);
  readonly #loader = new DocumentController(this);
  readonly #navigation = new Navigation(this);
  readonly #printFooter = new PrintFooter(this);
  readonly #summary = new ContextProvider(this, {
    context: summaryContext,
    initialValue: [],
  });
  /** What the reader has said, by the element that they said it to. In memory only. */
  readonly #answers = new Map<Element, readonly SummarySection[]>();
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new LightdomStyles(this, [generatedLightdom, decisionAidLightdom]);
    new ContentObserver(this);
    new ContextProvider(this, {
      context: answersContext,
      initialValue: {
        put: (from, sections) => {
          if (sections?.length) this.#answers.set(from, sections);
          else if (!this.#answers.delete(from)) return;
          const inPage = [...this.#answers].sort(([a], [b]) =>
            a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
          );
          this.#summary.setValue(sortSections(inPage.flatMap(([, sections]) => sections)));
        },
        clear: () => {
          resetWithin(this);
        },
      },
    });
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return [...this.#problems, ...this.#loader.problems];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // before the elements inside ask for it, so that none of them is drawn twice
    this.#read();
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.#read();
    const aid = this.#aid.value;
    // what it says of itself comes with its document
    if (!aid.decision && this.#loader.isPending) return;
    const localized = aidMessages(this.#language.locale);
    const heading = Array.from(this.querySelectorAll('h1, h2, h3, h4, h5, h6')).find(
      (heading) => !isGenerated(heading) && normalizeText(heading.textContent) === aid.decision,
    );
    const after = heading?.parentElement === this ? heading.nextSibling : this.firstChild;
    const write = (
      key: string,
      words: RichText | undefined,
      tag: string,
      before?: Node | null,
      lang = localized.lang,
    ) => writeText(this, { key, text: words, tag, before, lang });
    write('before', describeStatus(aid, localized), 'div', after);
    write(
      'decision',
      heading || !aid.decision ? undefined : [aid.decision],
      `h${aid.headingLevel}`,
      this.querySelector(':scope > .da-said-before'),
      '', // the author's own words, in the page's language
    );
    write(
      'review',
      aid.reviewBy && isReviewPast(aid.reviewBy, isoDay(this.clock()))
        ? [localized.messages.reviewPast(formatDate(aid.reviewBy, localized.locale))]
        : undefined,
      'p',
      this.querySelector(':scope > .da-said-before'),
    );
    write('about', describeAid(aid, localized), 'div');
    this.#writeParts();
    this.#printFooter.set(
      () =>
        aid.decision &&
        `${aid.decision} ${aid.published ? localized.messages.published(formatDate(aid.published, localized.locale)) : ''}`.trim(),
    );
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#loader.isPending) reportProblems(this, this.problems);
  }

  /** The contents, the steps, and the place of the bar that says where the reader is. */
  #writeParts(): void {
    const { contents, layout, headingLevel } = this.#aid.value;
    const localized = aidMessages(this.#language.locale);
    let parts = contents || layout ? readParts(this, headingLevel) : [];
    const problem = (where: string, got: string, allowed: string) => {
      // while the page is being read, the rest may be on its way
      if (document.readyState !== 'loading')
        this.#problems = [...this.#problems, { element: 'da-decision-aid', where, got, allowed }];
      return [];
    };
    let steps = layout ? Array.from(this.querySelectorAll(':scope > section')) : [];
    if (
      layout &&
      (steps.length < 2 || steps.some((step) => !parts.some(({ node }) => (node as unknown) === step)))
    )
      steps = problem(
        'layout',
        `${steps.length} sections`,
        `two <section> or more in the aid, each with a heading of level ${headingLevel + 1}`,
      );
    // a step is a part; what stands outside of the steps is always there
    if (steps.length) parts = parts.filter(({ node }) => steps.includes(node as unknown as Element));
    const hasContents = contents && parts.length >= MIN_PARTS;
    if (contents && !hasContents)
      problem(
        'contents',
        `${parts.length} headings`,
        `${MIN_PARTS} headings of level ${headingLevel + 1} or more, each a child of the aid or in a section of it`,
      );
    if (!steps.length && !hasContents) parts = [];

    nameHeadings(parts);
    const links = parts.map(({ title, heading }) => ({
      link: title,
      to: `#${encodeURIComponent((heading as unknown as Element).id)}`,
    }));
    const list = writeText(this, {
      key: 'contents',
      text: hasContents ? describeContents(links, localized) : undefined,
      tag: 'nav',
      before: parts[0]?.node as unknown as Element,
    });
    if (list && list.ariaLabel !== localized.messages.contents) list.ariaLabel = localized.messages.contents;
    const bar = writeText(this, { key: 'where', text: parts.length ? [] : undefined, tag: 'div' });
    // it stays at the bottom of the view for as long as there is something above it
    if (bar?.nextElementSibling) this.append(bar);
    this.#navigation.set(parts, steps);
    this.#navigation.draw(bar, localized, list);
  }

  #read(): void {
    const { value, problems } = readAid(settingsOf(this));
    this.#problems = problems;
    // those inside are told only of what changed
    if (JSON.stringify(value) !== JSON.stringify(this.#aid.value)) this.#aid.setValue(value);
  }
}

/** With fewer, there is nothing to find one's way in. */
const MIN_PARTS = 3;

/** The calendar day where the reader is. */
const isoDay = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

declare global {
  interface HTMLElementTagNameMap {
    'da-decision-aid': DaDecisionAid;
  }
}
