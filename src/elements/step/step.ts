import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { reportProblems } from '../../author/report.js';
import { describeStepSources, timelineMessages } from '../../intl/timeline.js';
import type { StepTime } from '../../model/timeline.js';
import type { Problem } from '../../reading/problem.js';
import { readStep } from '../../reading/timeline.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { Sources } from '../../shared/sources.js';
import { writeText } from '../../shared/write-text.js';

/**
 * @summary One thing to expect, with when it happens and where that is known from.
 *
 * It stands in an item of a list in a `da-timeline`. It says its moment before the author's words and its sources after
 * them.
 *
 * @tagname da-step
 * @slot - What happens, in the author's words.
 * @cssprop [--da-color-accent] - Links to sources.
 */
export class DaStep extends ReactiveElement {
  /** When it happens: `before` the treatment, on the `day` of it, right `after`, in the `weeks` after, or on `stopping` it. Absent: not said. */
  @property({ reflect: true }) when?: StepTime | null;

  /** The `value` of the `da-option` that it belongs to. Absent: the timeline is about one option. */
  @property({ reflect: true }) option?: string | null;

  /** The id of a `da-source`, or several with spaces between. Absent: none is named. */
  @property({ reflect: true }) source?: string | null;

  readonly #language = new LocaleController(this);
  readonly #sources = new Sources(this);
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

  protected override willUpdate(): void {
    const { value, problems } = readStep(this, settingsOf(this));
    this.#problems = [...problems, ...this.#sources.problems(value.sources)];
    const localized = timelineMessages(this.#language.locale);
    const { lang } = localized;
    writeText(this, {
      key: 'when',
      text: value.when && [{ strong: localized.messages.when[value.when] }],
      lang,
      before: this.firstChild,
    });
    const words = describeStepSources(this.#sources.links(value.sources), localized);
    const source = writeText(this, { key: 'source', text: words, lang });
    // content that came after it, while the page was read, stands before it
    if (source?.nextElementSibling) this.append(source);
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-step': DaStep;
  }
}
