import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import { describeMissing, describeMomentSources, type TimelineMessages } from '../intl/timeline.js';
import { stepTimes, type StepTime } from '../model/timeline.js';
import type { ReadCourse } from '../reading/timeline.js';
import { writeHowKnown, type KnownLine } from './how-known.js';
import type { Writable } from './writable.js';
import { writeInOrder } from './write-text.js';

/**
 * Writes into the list of each option, in its place, what the option does not tell of, and after the lists where the steps
 * are from.
 *
 * @param links links to sources by their ids
 */
export function writeTimeline<Element extends Writable<Element>>(
  element: Writable<Element>,
  courses: readonly ReadCourse<Element>[],
  localized: Localized<TimelineMessages>,
  links: (ids: readonly string[]) => readonly Link[],
): void {
  const { messages, lang } = localized;
  for (const { steps, list, items, missing } of courses) {
    if (!list) continue;
    let next: Element | null = null;
    // from the last to the first, so that each has what it stands before
    for (const time of [...stepTimes].reverse()) {
      const text = missing.includes(time) ? describeMissing(time, localized) : undefined;
      const written: Element | null = writeInOrder(
        list,
        [{ key: `no-${time}`, text, lang, tag: 'li' }],
        next,
      );
      const item = items[steps.findIndex(({ when }) => when === time)];
      next = text ? written : (item ?? next);
    }
  }
  const known = courses.flatMap(({ title, steps }): KnownLine[] => {
    const moments = [...stepTimes, undefined].flatMap((time) => {
      const ids = steps.filter(({ when }) => when === time).flatMap(({ sources }) => sources);
      return ids.length ? [{ time, links: links([...new Set(ids)]) }] : [];
    });
    const text = (time: StepTime | undefined, links: readonly Link[]) =>
      describeMomentSources(time, links, localized);
    return title && moments.length
      ? [{ name: [title], text: moments.map(({ time, links }) => text(time, links)) }]
      : moments.map(({ time, links }) => ({
          name: [time ? messages.when[time] : messages.from],
          text: [text(undefined, links)],
        }));
  });
  writeHowKnown(element, known, { ask: messages.from, lang });
}
