import { topic, type Localized } from './locale.js';
import { afterColon, sentence, withLinks, type Link, type RichText } from './rich-text.js';

const english = {
  /** The name of an answer’s button where the browser cannot name it by the answer itself. */
  answer: (place: string) => `Answer ${place}`,
  fits: 'That fits what is known.',
  fitsNot: 'That does not fit what is known.',
  whatFits: 'What fits what is known: ',
  show: 'Show the answer',
  hide: 'Hide the answer',
  clear: 'Clear my answer',
  sources: (sources: number): string => (sources > 1 ? 'Sources: ' : 'Source: '),
};

export type CheckMessages = typeof english;
export const checkMessages = topic('check', english);

/** Which answers fit what is known, in the author’s words. */
export const describeRightAnswers = (
  answers: readonly string[],
  { messages, locale }: Localized<CheckMessages>,
): RichText => [
  { strong: messages.whatFits },
  answers.map((answer, index) => (index ? sentence : afterColon)(answer, locale)).join(' '),
];

/** Where the explanation is from. */
export const describeCheckSources = (
  links: readonly Link[],
  { messages }: Localized<CheckMessages>,
): RichText | undefined => (links.length ? withLinks(messages.sources(links.length), links) : undefined);
