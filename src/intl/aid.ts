import { isIsoDay, type Aid, type Involved } from '../model/aid.js';
import { topic, type Localized } from './locale.js';
import { afterColon, midway, stopped, withDay, type Inline, type RichText } from './rich-text.js';

const english = {
  published: (day: string) => `Published ${day}.`,
  publishedMissing: 'It is not stated when this page was published.',
  reviewBy: (day: string) => `To be reviewed by ${day}.`,
  /** Where the day is in words that cannot be read. */
  publishedInWords: (words: string) => stopped(`Published: ${words}`),
  reviewInWords: (words: string) =>
    `${stopped(`To be reviewed by: ${words}`)} This page cannot read this date, and so it cannot tell you when it is past.`,
  reviewPast: (day: string) =>
    `This page was due to be reviewed by ${day}, and that has not been done. What it says may be out of date. Ask your clinician what has changed.`,
  nobodyKnows: 'The numbers are of groups: they cannot tell what will happen to you.',
  notInstead: 'This page cannot replace your clinician.',
  /** What the rest that an aid says of itself is folded to. */
  aboutPage: 'About this page',
  noAdvice: 'This page does not tell you what to choose.',
  condition: 'About: ',
  audience: 'For: ',
  authors: 'Written by: ',
  authorsMissing: 'It is not stated who wrote this page.',
  funding: 'Paid for by: ',
  fundingMissing: 'It is not stated who paid for this page.',
  interests: 'Competing interests: ',
  interestsMissing: 'It is not stated whether the authors have competing interests.',
  /** Where something stands there that cannot be read. */
  mistake: {
    authors: 'There is a mistake on this page, so who wrote it is not shown.',
    funding: 'There is a mistake on this page, so who paid for it is not shown.',
    interests: 'There is a mistake on this page, so what interests the authors have is not shown.',
  },
  /** What the authors say of who paid, and of their interests: nobody else has checked it. */
  declared: (words: string) => `The authors declare: ${words}`,
  none: 'none',
  noInterests: 'none',
  updatePolicy: 'Updates: ',
  credentials: 'Training of the authors: ',
  evidence: 'How the evidence was chosen: ',
  consulted: 'Who was asked what this page has to answer: ',
  reviewers: 'Who looked it through, and did not make it: ',
  testers: 'Who tried it out, and did not make it: ',
  readingLevel: 'How hard it is to read: ',
  evaluation: 'What a study of this page found: ',
  involved: {
    patients: 'patients',
    clinicians: 'clinicians',
    'patients-and-clinicians': 'patients and clinicians',
  } satisfies Record<Involved, string>,
  contents: 'On this page',
  /** Before everything, for those who go by keyboard. */
  skip: 'To the list of parts',
  place: 'Where you are',
  part: (at: string, all: string) => `Part ${at} of ${all}`,
  step: (at: string, all: string) => `Step ${at} of ${all}`,
  toContents: 'Contents',
  back: 'Back',
  next: 'Next',
};

export const aidMessages = topic('aid', english);
export type AidMessages = typeof english;

/** The dates, and how to take the numbers: what a reader should know before reading on. */
export function describeStatus(aid: Aid, { messages, locale }: Localized<AidMessages>): RichText {
  type Say = (day: string) => string;
  const day = (date: string | undefined, say: Say, inWords: Say): RichText | undefined =>
    date === undefined ? undefined : isIsoDay(date) ? withDay(say, date, locale) : [inWords(midway(date))];
  return parts([
    [
      'published',
      day(aid.published, messages.published, messages.publishedInWords) ?? [messages.publishedMissing],
    ],
    ['review-by', day(aid.reviewBy, messages.reviewBy, messages.reviewInWords)],
    ['nobody-knows', [messages.nobodyKnows]],
    ['not-instead', [messages.notInstead]],
  ]);
}

/** Who made the aid and who paid for it. What the author left out is said to be missing. */
export function describeAid(aid: Aid, { messages, locale }: Localized<AidMessages>): RichText {
  const line = (label: string, text: string | undefined): RichText | undefined =>
    text ? [{ strong: label.trim() }, ' ', afterColon(text, locale)] : undefined;
  const declared = (label: string, text: string | undefined, none = text): RichText | undefined =>
    text
      ? [
          { strong: label.trim() },
          ' ',
          stopped(messages.declared((/^none\W*$/i.test(text) ? none! : text).trim())),
        ]
      : undefined;
  const missing = (name: keyof AidMessages['mistake']): RichText => [
    aid.mistakes?.includes(name) ? messages.mistake[name] : messages[`${name}Missing`],
  ];
  return parts([
    ['no-advice', [messages.noAdvice]],
    ['condition', line(messages.condition, aid.condition)],
    ['audience', line(messages.audience, aid.audience)],
    ['authors', line(messages.authors, aid.authors) ?? missing('authors')],
    ['credentials', declared(messages.credentials, aid.credentials)],
    ['funding', declared(messages.funding, aid.funding, messages.none) ?? missing('funding')],
    ['interests', declared(messages.interests, aid.interests, messages.noInterests) ?? missing('interests')],
    ['updates', line(messages.updatePolicy, aid.updatePolicy)],
    ['evidence', declared(messages.evidence, aid.evidence)],
    ...(['consulted', 'reviewers', 'testers'] as const).map(
      (name) => [name, declared(messages[name], aid[name] && messages.involved[aid[name]])] as const,
    ),
    ['reading-level', declared(messages.readingLevel, aid.readingLevel)],
    ['evaluation', declared(messages.evaluation, aid.evaluation)],
  ]);
}

const parts = (lines: readonly (readonly [string, RichText | '' | undefined])[]): RichText =>
  lines
    .filter((line): line is readonly [string, RichText] => Boolean(line[1]))
    .flatMap(([part, text], i): Inline[] => [...(i ? [' '] : []), { part, text }]);
