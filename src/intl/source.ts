import type { Source } from '../model/source.js';
import { formatDate, formatNumber } from './format.js';
import { topic, type Localized } from './locale.js';
import type { RichText } from './rich-text.js';

const english = {
  seen: (day: string) => `Read on ${day}.`,
  year: (year: string) => `Published ${year}.`,
};

export type SourceMessages = typeof english;
export const sourceMessages = topic('source', english);

/** What is added to a citation: its year where the citation does not name it, and the day it was read. */
export function describeSource(
  { text, year, seen }: Source,
  { messages, locale }: Localized<SourceMessages>,
): RichText {
  const yearWords =
    year === undefined ? undefined : formatNumber(year, locale).replace(/\D/g, '') || String(year);
  return [
    yearWords && !text.includes(yearWords) && `${messages.year(yearWords)} `,
    seen && messages.seen(formatDate(seen, locale)),
  ].filter((inline): inline is string => Boolean(inline));
}
