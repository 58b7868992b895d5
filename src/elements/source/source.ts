import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import { saySource, sourceMessages } from '../../intl/source.js';
import type { Problem } from '../../reading/problem.js';
import { authorText } from '../../reading/settings.js';
import { readSource } from '../../reading/source.js';
import { Content } from '../../shared/content-observer.js';
import { Nearness } from '../../shared/in-view.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { say } from '../../shared/write-text.js';

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

  readonly #language = new Language(this);
  readonly #nearness = new Nearness(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this);
    new LightStyles(this, [saidLight]);
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
    await this.#nearness.coming;
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { value, problems } = readSource(settingsOf(this), authorText(this));
    this.#problems = problems;
    const said = sourceMessages(this.#language.locale);
    const words = saySource(value, said);
    // what numbers call it, unless the citation begins with it
    const label = value.label && !value.text.startsWith(value.label) ? value.label : undefined;
    say(this, {
      key: 'label',
      words: label ? [{ strong: `${label}.` }, ' '] : undefined,
      before: this.firstChild,
    });
    say(this, { key: 'read', words: words.length ? [' ', ...words] : undefined, lang: said.lang });
  }

  protected override updated(_changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-source': DaSource;
  }
}
