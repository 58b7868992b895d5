import { formatNumber } from '../intl/format.js';
import type { Localized } from '../intl/locale.js';
import type { QuestionListMessages } from '../intl/question-list.js';
import { withLinks, type Link } from '../intl/rich-text.js';
import type { Question } from '../model/question-list.js';
import { writeHowKnown } from './how-known.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';
import { nodesOf } from '../reading/nodes.js';

/**
 * Writes before the questions of a `da-question-list` that answers decide nothing, and which of them are to be told first;
 * after them where their reasons are from.
 *
 * @param together how many at the beginning are to be told first, and do not say so themselves
 * @param links links to sources by their ids
 */
export function writeQuestionList<Element extends Writable<Element>>(
  element: Writable<Element>,
  questions: readonly Pick<Question, 'text' | 'sources'>[],
  together: number,
  { messages, locale, lang }: Localized<QuestionListMessages>,
  links: (ids: readonly string[]) => readonly Link[],
): void {
  const first = { part: 'first', text: [messages.together(formatNumber(together, locale))] };
  const text = [messages.intro, ...(together ? [' ', first] : [])];
  writeText(element, { key: 'intro', text, lang, before: nodesOf(element)[0] });
  const known = questions
    .filter(({ sources }) => sources.length)
    .map(({ text, sources }) => ({
      name: [text],
      text: [withLinks(messages.sources(sources.length), links(sources))],
    }));
  writeHowKnown(element, known, { ask: messages.from, lang });
}
