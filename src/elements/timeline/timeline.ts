import { timelineMessages } from '../../intl/timeline.js';
import type { PropertiesOf } from '../../model/declaration.js';
import { timeline } from '../../model/declarations/timeline.js';
import { within } from '../../reading/readable.js';
import { readTimeline } from '../../reading/timeline.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';
import { writeTimeline } from '../../writing/timeline.js';
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
export class DaTimeline extends AidElement {
  static override properties = propertiesOf(timeline);

  constructor() {
    super(timeline, { lightdom: [timelineLightdom] });
  }

  protected override willUpdate(): void {
    const { value, problems } = readTimeline(this, within(this.surroundings, 'da-option'));
    this.problems = problems;
    writeTimeline(value, timelineMessages(this.locale));
  }
}

export interface DaTimeline extends PropertiesOf<typeof timeline> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-timeline': DaTimeline;
  }
}
