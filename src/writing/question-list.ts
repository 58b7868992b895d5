import type { Localized } from '../intl/locale.js';
import type { QuestionListMessages } from '../intl/question-list.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';
import { nodesOf } from '../reading/nodes.js';

/** Writes before the questions of a `da-question-list` that answers decide nothing. */
export function writeQuestionList<Element extends Writable<Element>>(
  element: Writable<Element>,
  { messages, lang }: Localized<QuestionListMessages>,
): void {
  writeText(element, { key: 'intro', text: [messages.intro], lang, before: nodesOf(element)[0] });
}
