import type { Reading, Source, SourceKind } from '../model/source.js';
import { counted, formatDate, formatNumber } from './format.js';
import { topic, type Localized } from './locale.js';
import type { RichText } from './rich-text.js';

const english = {
  /** What it is. */
  kind: {
    trial: 'A trial.',
    review: 'A review of studies.',
    label: 'A product label.',
    guideline: 'A guideline.',
    regulator: 'From a regulator.',
    register: 'A register.',
    'price-list': 'A price list.',
    news: 'From the news.',
    seller: 'From a seller.',
  } satisfies Record<SourceKind, string>,
  /** How the authors read it. */
  read: {
    'in-full': (day?: string) => `Read in full${day ? ` on ${day}` : ''}.`,
    abstract: (day?: string) => `Only its abstract was read${day ? `, on ${day}` : ''}.`,
    'second-hand': (day?: string) => `Read only second-hand${day ? `, on ${day}` : ''}.`,
  } satisfies Record<Reading, (day?: string) => string>,
  seen: (day: string) => `Read on ${day}.`,
  year: (year: string) => `Published ${year}.`,
  /** What the list of sources is folded to. */
  count: (sources: number, locale: string) => counted(sources, locale, { one: 'source', other: 'sources' }),
};

export type SourceMessages = typeof english;
export const sourceMessages = topic('source', english);

/** What is added to a citation: what it is, its year where the citation does not name it, and how and when it was read. */
export function describeSource(
  { text, kind, year, read, seen }: Source,
  { messages, locale }: Localized<SourceMessages>,
): RichText {
  const yearWords =
    year === undefined ? undefined : formatNumber(year, locale).replace(/\D/g, '') || String(year);
  const day = seen && formatDate(seen, locale);
  const words = [
    kind && messages.kind[kind],
    yearWords && !text.includes(yearWords) && messages.year(yearWords),
    read ? messages.read[read](day) : day && messages.seen(day),
  ].filter(Boolean);
  return words.length ? [words.join(' ')] : [];
}
