import { topic, type Said } from './locale.js';
import { sentence, type Link, type Words } from './rich-text.js';

const english = {
  /** The name of an answer’s button where the browser cannot name it by the answer itself. */
  answer: (place: string) => `Answer ${place}`,
  fits: 'That fits what is known.',
  fitsNot: 'That does not fit what is known.',
  whatFits: 'What fits what is known: ',
  show: 'Show the answer',
  hide: 'Hide the answer',
  clear: 'Clear my answer',
  source: 'Source: ',
};

export type CheckMessages = typeof english;
export const checkMessages = topic('check', english);

/** Which answers fit what is known, in the author’s words. */
export const sayWhatFits = (answers: readonly string[], { say, locale }: Said<CheckMessages>): Words => [
  { strong: say.whatFits },
  answers.map((answer) => sentence(answer, locale)).join(' '),
];

/** Where the explanation is from. */
export const sayCheckSources = (links: readonly Link[], { say }: Said<CheckMessages>): Words | undefined =>
  links.length
    ? [say.source, ...links.flatMap((link, index) => (index ? [', ', link] : [link])), '.']
    : undefined;
