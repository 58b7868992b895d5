import { timelineMessages } from '../../intl/timeline.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { timeline } from '../../model/declarations/timeline.js';
import { within } from '../../reading/readable.js';
import { readTimeline } from '../../reading/timeline.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { howKnownLightdom } from '../../shared/how-known.lightdom.js';
import { Sources } from '../../shared/sources.js';
import { writeTimeline } from '../../writing/timeline.js';
import { timelineLightdom } from './timeline.lightdom.js';

/**
 * @summary What to expect: before, on the day, afterwards, in the weeks after, and on stopping, the same for each option.
 *
 * The author writes a list for each option. Where one option does not tell of a moment that another tells of, or none
 * tells what happens on stopping, readers are told so in that place of the list. Where the steps are from is said after
 * the lists, one step away.
 *
 * @tagname da-timeline
 * @slot - For each option a heading, and after it an `<ol>` whose items each hold a `da-step`, as children.
 * @cssprop [--da-color-border] - The rail beside the steps.
 * @cssprop [--da-color-accent] - The marks on the rail.
 * @cssprop [--da-space=1em] - Space around it.
 */
export class DaTimeline extends AidElement {
  static override properties = propertiesOf(timeline);

  readonly #sources = new Sources(this);

  constructor() {
    super(timeline, { lightdom: [howKnownLightdom, timelineLightdom] });
  }

  protected override willUpdate(): void {
    const { value, problems } = readTimeline(this, within(this.surroundings, 'da-option'));
    this.problems = problems;
    this.#sources.await(value.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)));
    writeTimeline<Element>(this, value, timelineMessages(this.locale), (ids) => this.#sources.links(ids));
  }
}

export interface DaTimeline extends PropertiesOf<typeof timeline> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-timeline': DaTimeline;
  }
}
