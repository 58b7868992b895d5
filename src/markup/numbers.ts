import { parseNumber } from '../intl/format.js';
import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';

/** What is longer is prose. */
export const MAX_LENGTH = 300;

export const NUMBER = `\\p{Nd}+(?:[\\s.,'’٫٬]\\p{Nd}+)*`;

export const pattern = (source: string): RegExp => new RegExp(source, 'iu');

/** A pattern for any of the words; for none where there are no words. */
export const anyOf = (words: readonly string[]): string =>
  words.length
    ? [...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|')
    : '(?!)';

/** What stands between two ends, and before both. */
export const untilIn = ({ to }: MarkupMessages): string => `(?:\\s*[-‐–—]\\s*|\\s+(?:${anyOf(to)})\\s+)`;
export const rangeIn = ({ range }: MarkupMessages): string => `(?:(?:${anyOf(range)})\\s+)?`;

/** As people write it, without marks that cannot be seen, and without a full stop. Of prose nothing. */
export function bare(text: string): string {
  const words = normalizeText(text.replace(/[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
  return words.length > MAX_LENGTH ? '' : words.replace(/\s?[.。]$/, '');
}

/** Digits of any script as 0 to 9: each script has its ten one after the other. */
const toDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });

/** Lower and upper end; one of them where the words say “from” or “up to”. And what stands after them. */
export interface Ends {
  readonly low?: number;
  readonly high?: number;
  readonly rest: string;
}

/** Reads numbers, and ranges of them, as a language and a locale write them. */
export function numberParser(messages: MarkupMessages, locale: string) {
  const between = pattern(`^${rangeIn(messages)}(${NUMBER})${untilIn(messages)}(${NUMBER})(?:\\s+(.*))?$`);
  const oneEnd = pattern(
    `^(?:(${anyOf(messages.from)})\\s+|(${anyOf(messages.upTo)})\\s+)?(${NUMBER})(?:\\s+(.*))?$`,
  );
  const parse = (text = ''): number | undefined => {
    const digits = toDigits(text);
    if (/^\d+$/.test(digits)) return Number(digits);
    // spaces part thousands, and nothing else
    if (/\s/.test(digits) && !/^\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(digits)) return undefined;
    const value = parseNumber(digits, locale);
    return value === undefined || isNaN(value) ? undefined : value;
  };
  return {
    parseNumber: parse,

    parseEnds(text: string): Ends | undefined {
      const words = bare(text);
      const [, first, last, more = ''] = between.exec(words) ?? [];
      const [low, high] = [parse(first), parse(last)];
      if (low !== undefined && high !== undefined) return low > high ? undefined : { low, high, rest: more };
      const [, from, upTo, only, rest = ''] = oneEnd.exec(words) ?? [];
      const end = parse(only);
      return end === undefined
        ? undefined
        : { ...(!upTo && { low: end }), ...(!from && { high: end }), rest };
    },
  };
}

export type NumberParser = ReturnType<typeof numberParser>;
