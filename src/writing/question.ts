import type { Localized } from '../intl/locale.js';
import type { QuestionListMessages } from '../intl/question-list.js';
import type { Question } from '../model/question-list.js';
import type { Writable } from './writable.js';
import { writeInOrder } from './write-text.js';

/**
 * Writes after a `da-question` and its reason that it is to be told first.
 *
 * @param isSaid whether its list says so
 */
export function writeQuestion<Element extends Writable<Element>>(
  element: Writable<Element>,
  { importance }: Pick<Question, 'importance'>,
  { messages, lang }: Localized<QuestionListMessages>,
  isSaid: boolean,
): void {
  const text = importance === 'tell-first' && !isSaid ? [messages.tellFirst] : undefined;
  writeInOrder(element, [{ key: 'first', text, lang }]);
}
