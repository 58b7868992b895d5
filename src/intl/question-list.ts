import { isListed, type Answering, type Importance, type Reply } from '../model/question-list.js';
import { topic, type Said } from './locale.js';
import { sentence } from './words.js';

const english = {
  intro: 'These are things to think about and to talk about. Your answers decide nothing.',
  tellFirst: 'Tell your clinician before you start.',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  clear: (answer: string) => `Clear “${answer}”`,
  note: 'Add a note',
  inWords: 'Your answer',
  ask: 'Your own question',
  add: 'Add',
  remove: 'Remove',
  visit: 'To take to your visit',
  empty: 'Nothing yet. As you answer, what to talk about is listed here.',
  kept: 'Only on this page. Nothing is sent or kept.',
  headings: {
    'tell-first': (treatment = '') => `Tell your clinician before you start ${treatment}`.trim(),
    discuss: () => 'Talk about',
    own: () => 'My own questions',
  } satisfies Record<Importance | 'own', (treatment?: string) => string>,
  added: (heading: string) => `Added to your list: ${heading}.`,
  takenOff: 'Taken off your list.',
  print: 'Print this list',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Copy the text that is marked here.',
  clearAll: 'Clear all answers',
  cleared: 'All answers are cleared.',
};

export type QuestionListMessages = typeof english;
export const questionListMessages = topic('question-list', english);

/** Yes, no and not sure. All but no put a question on the list. */
export const builtInAnswers = ({ yes, no, notSure }: QuestionListMessages): Answering => ({
  answers: [yes, no, notSure],
  listedOn: [yes, notSure],
  no,
});

/** A part of what a reader takes to the visit. */
export interface VisitPart {
  readonly heading: string;
  /** A question without a reply is the reader's own. */
  readonly items: readonly { readonly question: string; readonly reply: string }[];
}

/**
 * What a reader takes to the visit, in their own words: what to tell first, what to talk about, their own questions.
 * Parts without anything are left out.
 */
export function sayVisit(
  replies: readonly Reply[],
  own: readonly string[],
  treatment: string | undefined,
  { say, locale }: Said<QuestionListMessages>,
): VisitPart[] {
  const listed = replies.filter(isListed);
  const part = (about: Importance): VisitPart => ({
    heading: say.headings[about](treatment),
    items: listed
      .filter(({ question }) => question.importance === about)
      .map(({ question, answer, note }) => ({
        question: question.text,
        reply: `${answer && sentence(answer, locale)} ${note}`.trim(),
      })),
  });
  const ownPart = { heading: say.headings.own(), items: own.map((question) => ({ question, reply: '' })) };
  return [part('tell-first'), part('discuss'), ownPart].filter(({ items }) => items.length);
}

/** One question of the visit as a line of text. */
export const sayItem = ({ question, reply }: VisitPart['items'][number]): string =>
  `${question} ${reply}`.trim();
