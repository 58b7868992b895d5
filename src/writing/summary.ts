import type { Localized } from '../intl/locale.js';
import type { SummaryMessages } from '../intl/summary.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes what a summary is for, and the place of its sheet. */
export function writeSummary<Element extends Writable<Element>>(
  element: Writable<Element>,
  { messages, lang }: Localized<SummaryMessages>,
): void {
  writeText(element, { key: 'intro', text: [messages.intro], lang, tag: 'p' });
  writeText(element, { key: 'sheet', text: [], tag: 'div' });
}
