import type { Moment } from '../model/timeline.js';
import { topic, type Said } from './locale.js';
import type { Link, Words } from './rich-text.js';

const english = {
  when: {
    before: 'Before',
    day: 'On the day',
    after: 'Afterwards',
    weeks: 'The weeks after',
    stopping: 'If you stop',
  } satisfies Record<Moment, string>,
  notStated: 'Nothing is stated here about this. Ask your clinician.',
  source: 'Source: ',
};

export type TimelineMessages = typeof english;
export const timelineMessages = topic('timeline', english);

/** What stands in an option's list where it does not tell of a moment. */
export const sayMissing = (moment: Moment, { say }: Said<TimelineMessages>): Words => [
  { part: 'when', pieces: [{ strong: say.when[moment] }] },
  ' ',
  say.notStated,
];

/** Where a step is from. */
export const sayStepSources = (links: readonly Link[], { say }: Said<TimelineMessages>): Words | undefined =>
  links.length
    ? [say.source, ...links.flatMap((link, index) => (index ? [', ', link] : [link])), '.']
    : undefined;
