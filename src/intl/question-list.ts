import { isListed, type Answering, type Importance, type Reply } from '../model/question-list.js';
import type { SummaryLine, SummarySection } from '../model/summary.js';
import { topic, type Localized } from './locale.js';
import { sentence, stopped } from './rich-text.js';

const english = {
  intro: 'These are things to think about and to talk about. Your answers decide nothing.',
  /** For several at the beginning of the list, instead of the words that each of them has by itself. */
  together: (questions: string) =>
    `The first ${questions} questions are about things to tell your clinician before you start.`,
  /** What the sources of all questions are folded to. */
  from: 'Where this is from',
  sources: (sources: number): string => (sources > 1 ? 'Sources: ' : 'Source: '),
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
  added: (heading: string) => stopped(`Added to your list: ${heading}`),
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
  answers: [
    { value: 'yes', words: yes },
    { value: 'no', words: no },
    { value: 'not-sure', words: notSure },
  ],
  listedOn: ['yes', 'not-sure'],
  no,
});

/**
 * What a reader takes to the visit, in their own words: what to tell first, what to talk about, their own questions.
 * Parts without anything are left out.
 */
export function describeVisit(
  replies: readonly Reply[],
  userQuestions: readonly string[],
  treatment: string | undefined,
  { messages, locale }: Localized<QuestionListMessages>,
): SummarySection[] {
  const listed = replies.filter(isListed);
  const section = (part: Importance): SummarySection => ({
    part,
    heading: messages.headings[part](treatment),
    lines: listed
      .filter(({ question }) => question.importance === part)
      .map(({ question, answer, note }): SummaryLine => ({
        text: question.text,
        reply: `${answer ? sentence(answer.words, locale) : ''} ${note}`.trim(),
      })),
  });
  const ownQuestions: SummarySection = {
    part: 'own-questions',
    heading: messages.headings.own(),
    lines: userQuestions.map((reply) => ({ reply })),
  };
  return [section('tell-first'), section('discuss'), ownQuestions].filter(({ lines }) => lines.length);
}
