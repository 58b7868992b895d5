import type { Localized } from '../intl/locale.js';
import { describeMissing, type TimelineMessages } from '../intl/timeline.js';
import { stepTimes } from '../model/timeline.js';
import type { ReadCourse } from '../reading/timeline.js';
import type { Writable } from './writable.js';
import { writeInOrder } from './write-text.js';

/** Writes into the list of each option, in its place, what the option does not tell of. */
export function writeTimeline<Element extends Writable<Element>>(
  courses: readonly ReadCourse<Element>[],
  localized: Localized<TimelineMessages>,
): void {
  for (const { steps, list, items, missing } of courses) {
    if (!list) continue;
    let next: Element | null = null;
    // from the last to the first, so that each has what it stands before
    for (const time of [...stepTimes].reverse()) {
      const text = missing.includes(time) ? describeMissing(time, localized) : undefined;
      const written: Element | null = writeInOrder(
        list,
        [{ key: `no-${time}`, text, lang: localized.lang, tag: 'li' }],
        next,
      );
      const item = items[steps.findIndex(({ when }) => when === time)];
      next = text ? written : (item ?? next);
    }
  }
}
