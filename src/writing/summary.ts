import type { Localized } from '../intl/locale.js';
import type { SummaryMessages } from '../intl/summary.js';
import type { Writable } from './writable.js';
import { writeInOrder } from './write-text.js';

/**
 * Writes into a `da-summary`, after its author's words, what it is for.
 *
 * @returns the place of the sheet after it
 */
export function writeSummary<Element extends Writable<Element>>(
  element: Writable<Element>,
  { messages, lang }: Localized<SummaryMessages>,
): Element {
  const sheet = writeInOrder(element, [{ key: 'sheet', text: [], tag: 'div' }])!;
  writeInOrder(element, [{ key: 'intro', text: [messages.intro], lang, tag: 'p' }], sheet);
  return sheet;
}
