import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { describeSource, sourceMessages } from '../../intl/source.js';
import type { Problem } from '../../reading/problem.js';
import { authorText } from '../../reading/settings.js';
import { readSource } from '../../reading/source.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { InView } from '../../shared/in-view.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { writeText } from '../../shared/write-text.js';

/**
 * @summary One piece of evidence: its citation, and when the authors read it.
 *
 * Numbers point to it by its `id` and are labelled with its `label`.
 *
 * @tagname da-source
 * @slot - The citation: who, what, where, with a link.
 */
export class DaSource extends ReactiveElement {
  /** Its short name beside a number: "Anand 2023". Absent: numbers show the id. */
  @property({ reflect: true }) label?: string | null;

  /** Year of publication, in four digits. Said if the citation does not name it. */
  @property({ reflect: true }) year?: number | string | null;

  /** The day on which the authors read it, as `2026-11-21`. */
  @property({ reflect: true }) seen?: string | null;

  readonly #language = new LocaleController(this);
  readonly #inView = new InView(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this);
    new LightdomStyles(this, [generatedLightdom]);
  }

  /** What the author has to mend. Empty: nothing. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** No shadow root: there is nothing to draw, and one around the content would have it laid out a second time. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#inView.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readSource(settingsOf(this), authorText(this));
    this.#problems = problems;
    const localized = sourceMessages(this.#language.locale);
    const words = describeSource(value, localized);
    // what numbers call it, unless the citation begins with it
    const label = value.label && !value.text.startsWith(value.label) ? value.label : undefined;
    writeText(this, {
      key: 'label',
      text: label ? [{ strong: `${label}.` }, ' '] : undefined,
      before: this.firstChild,
    });
    writeText(this, { key: 'read', text: words.length ? [' ', ...words] : undefined, lang: localized.lang });
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-source': DaSource;
  }
}
