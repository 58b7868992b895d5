import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { tellAuthor } from '../../author/report.js';
import { sayStepSources, timelineMessages } from '../../intl/timeline.js';
import type { Moment } from '../../model/timeline.js';
import type { Problem } from '../../reading/problem.js';
import { readStep } from '../../reading/timeline.js';
import { Content } from '../../shared/content-observer.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { settingsOf } from '../../shared/settings.js';
import { Sources } from '../../shared/sources.js';
import { say } from '../../shared/write-text.js';

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
  @property({ reflect: true }) when?: Moment | null;

  /** The `value` of the `da-option` that it belongs to. Absent: the timeline is about one option. */
  @property({ reflect: true }) option?: string | null;

  /** The id of a `da-source`, or several with spaces between. Absent: none is named. */
  @property({ reflect: true }) source?: string | null;

  readonly #language = new Language(this);
  readonly #sources = new Sources(this);
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

  protected override willUpdate(): void {
    const { value, problems } = readStep(this, settingsOf(this));
    this.#problems = [...problems, ...this.#sources.problems(value.sources)];
    const said = timelineMessages(this.#language.locale);
    const { lang } = said;
    say(this, {
      key: 'when',
      words: value.when && [{ strong: said.say.when[value.when] }],
      lang,
      before: this.firstChild,
    });
    const words = sayStepSources(this.#sources.links(value.sources), said);
    const source = say(this, { key: 'source', words, lang });
    // content that came after it, while the page was read, stands before it
    if (source?.nextElementSibling) this.append(source);
  }

  protected override updated(_changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-step': DaStep;
  }
}
