import { ReactiveElement, type PropertyValues } from 'lit';
import { tellAuthor } from '../../author/report.js';
import { sayMissing, timelineMessages } from '../../intl/timeline.js';
import { moments } from '../../model/timeline.js';
import type { Problem } from '../../reading/problem.js';
import { READ, readTimeline } from '../../reading/timeline.js';
import { Content } from '../../shared/content-observer.js';
import { saidLight } from '../../shared/lightdom.js';
import { LightStyles } from '../../shared/lightdom-styles.js';
import { Language } from '../../shared/locale-controller.js';
import { say } from '../../shared/write-text.js';
import { timelineLight } from './timeline.lightdom.js';

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
  readonly #language = new Language(this);
  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new Content(this, READ);
    new LightStyles(this, [saidLight, timelineLight]);
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
    const around = this.closest('da-decision-aid') ?? (this.getRootNode() as ParentNode);
    const options = Array.from(around.querySelectorAll('da-option[value]'), (option) =>
      option.getAttribute('value')!.trim(),
    );
    const { value, problems } = readTimeline(this, options);
    this.#problems = problems;
    const said = timelineMessages(this.#language.locale);
    for (const { steps, list, items, missing } of value) {
      let next: Element | null = null;
      // from the last to the first, so that each has what it stands before
      for (const moment of list ? [...moments].reverse() : []) {
        const there = say(list as unknown as Element, {
          key: `no-${moment}`,
          words: missing.includes(moment) ? sayMissing(moment, said) : undefined,
          lang: said.lang,
          tag: 'li',
          before: next,
        });
        if (there && there.nextElementSibling !== next) there.parentElement!.insertBefore(there, next);
        const index = steps.findIndex(({ when }) => when === moment);
        next = there ?? (items[index] as unknown as Element | undefined) ?? next;
      }
    }
  }

  protected override updated(_changed: PropertyValues): void {
    tellAuthor(this, this.#problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'da-timeline': DaTimeline;
  }
}
