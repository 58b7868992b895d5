import type { StepTime } from '../model/timeline.js';
import { topic, type Localized } from './locale.js';
import { withLinks, type Link, type RichText } from './rich-text.js';

const english = {
  when: {
    before: 'Before',
    day: 'On the day',
    after: 'Afterwards',
    weeks: 'The weeks after',
    stopping: 'If you stop',
  } satisfies Record<StepTime, string>,
  notStated: 'Nothing is stated here about this. Ask your clinician.',
  /** What the sources of all steps are folded to. */
  from: 'Where this is from',
  sources: (sources: number): string => (sources > 1 ? 'Sources: ' : 'Source: '),
};

export type TimelineMessages = typeof english;
export const timelineMessages = topic('timeline', english);

/** What stands in an option's list where it does not tell of a moment. */
export const describeMissing = (stepTime: StepTime, { messages }: Localized<TimelineMessages>): RichText => [
  { part: 'when', text: [{ strong: messages.when[stepTime] }] },
  ' ',
  messages.notStated,
];

/** Where what happens at a moment is from, among other moments. */
export const describeMomentSources = (
  stepTime: StepTime | undefined,
  links: readonly Link[],
  { messages }: Localized<TimelineMessages>,
): RichText => withLinks(stepTime ? `${messages.when[stepTime]}: ` : messages.sources(links.length), links);

/** Where a step by itself is from. */
export const describeStepSources = (
  links: readonly Link[],
  { messages }: Localized<TimelineMessages>,
): RichText | undefined => (links.length ? withLinks(messages.sources(links.length), links) : undefined);
