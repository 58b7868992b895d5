import { ReactiveElement, type PropertyValues } from 'lit';
import { reportProblems } from '../../author/report.js';
import { describeMissing, timelineMessages } from '../../intl/timeline.js';
import { stepTimes } from '../../model/timeline.js';
import type { Problem } from '../../reading/problem.js';
import { OBSERVED_STEP, readTimeline } from '../../reading/timeline.js';
import { ContentObserver } from '../../shared/content-observer.js';
import { generatedLightdom } from '../../shared/lightdom.js';
import { LightdomStyles } from '../../shared/lightdom-styles.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { writeText } from '../../shared/write-text.js';
import { timelineLightdom } from './timeline.lightdom.js';

/**
 * @summary What to expect: before, on the day, afterwards, in the weeks after, and on stopping, the same for each option.
 *
 * The author writes a list for each option. Where one option does not tell of a moment that another tells of, or none
 * tells what happens on stopping, readers are told so in that place of the list. There is nothing to operate.
 *
 * @tagname da-timeline
 * @slot - For each option a heading, and after it an `<ol>` whose items each hold a `da-step`, as children.
 * @cssprop [--da-color-border] - The rail beside the steps.
 * @cssprop [--da-color-accent] - The marks on the rail.
 * @cssprop [--da-color-muted] - The sources.
 * @cssprop [--da-space=1em] - Space around it.
 */
export class DaTimeline extends ReactiveElement {
  readonly #language = new LocaleController(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ContentObserver(this, OBSERVED_STEP);
    new LightdomStyles(this, [generatedLightdom, timelineLightdom]);
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
    const context = this.closest('da-decision-aid') ?? (this.getRootNode() as ParentNode);
    const options = Array.from(context.querySelectorAll('da-option[value]'), (option) =>
      option.getAttribute('value')!.trim(),
    );
    const { value, problems } = readTimeline(this, options);
    this.#problems = problems;
    const localized = timelineMessages(this.#language.locale);
    for (const { steps, list, items, missing } of value) {
      let next: Element | null = null;
      // from the last to the first, so that each has what it stands before
      for (const stepTime of list ? [...stepTimes].reverse() : []) {
        const existing = writeText(list as unknown as Element, {
          key: `no-${stepTime}`,
          text: missing.includes(stepTime) ? describeMissing(stepTime, localized) : undefined,
          lang: localized.lang,
          tag: 'li',
          before: next,
        });
        if (existing && existing.nextElementSibling !== next)
          existing.parentElement!.insertBefore(existing, next);
        const index = steps.findIndex(({ when }) => when === stepTime);
        next = existing ?? (items[index] as unknown as Element | undefined) ?? next;
      }
    }
  }

  protected override updated(_changed: PropertyValues): void {
    reportProblems(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-timeline': DaTimeline;
  }
}
