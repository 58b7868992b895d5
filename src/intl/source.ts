import type { Source } from '../model/source.js';
import { date, number } from './format.js';
import { topic, type Said } from './locale.js';
import type { Words } from './rich-text.js';

const english = {
  seen: (day: string) => `Read on ${day}.`,
  year: (year: string) => `Published ${year}.`,
};

export type SourceMessages = typeof english;
export const sourceMessages = topic('source', english);

/** What is added to a citation: its year where the citation does not name it, and the day it was read. */
export function saySource({ text, year, seen }: Source, { say, locale }: Said<SourceMessages>): Words {
  const yearWords = year === undefined ? undefined : number(year, locale).replace(/\D/g, '') || String(year);
  return [
    yearWords && !text.includes(yearWords) && `${say.year(yearWords)} `,
    seen && say.seen(date(seen, locale)),
  ].filter((piece): piece is string => Boolean(piece));
}
