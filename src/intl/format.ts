/** Numbers and dates in the reader's language. Formatters are costly to make, so each is made once. */
import { isIsoDate } from '../model/aid.js';

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.PluralRules;

const made = new Map<string, Formatter>();

function once<T extends Formatter>(key: string, make: () => T): T {
  let formatter = made.get(key);
  if (!formatter) made.set(key, (formatter = make()));
  return formatter as T;
}

const AMERICAN = /^en(-US)?$/;

/** The first formatter takes the platform long to make, and most numbers are the same with none. */
const isPlain = (number: string, locale: string): boolean =>
  AMERICAN.test(locale)
    ? /^\d{1,15}$/.test(number)
    : /^e[ns](-..)?$/.test(locale) && /^\d{1,3}$/.test(number);

/** A number as written in the language: 1,234.5 in English. At most two decimals, as sources give them. */
export const formatNumber = (value: number, locale: string): string =>
  isPlain(String(value), locale)
    ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
    : once(`number ${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(
        value,
      );

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as a calendar date: 21 November 2026; a month or a year alone as it is, and so are words. No time zone is applied. */
export const formatDate = (iso: string, locale: string): string =>
  !isIsoDate(iso)
    ? iso
    : // as for numbers: a page has dates in its first words
      AMERICAN.test(locale)
      ? inEnglish(iso)
      : once(
          `date ${locale} ${iso.length}`,
          () =>
            new Intl.DateTimeFormat(locale, {
              year: 'numeric',
              ...(iso.length > 4 && { month: 'long' }),
              ...(iso.length > 7 && { day: 'numeric' }),
              timeZone: 'UTC',
            }),
        ).format(new Date(iso));

function inEnglish(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return [month && MONTHS[month - 1], day && `${day},`, year].filter(Boolean).join(' ');
}

/**
 * A date as a language writes it, with the month in letters: “27 November 2026” and “November 27, 2026” in English,
 * “noviembre de 2026” in Spanish, as ISO has them. Nothing: it is none, or could be read in two ways.
 */
export function parseDate(text: string, locale: string): string | undefined {
  const wordsOf = (words: string): string[] =>
    words.toLocaleLowerCase(locale).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const isNumber = (word: string) => /\d/.test(word);
  const words = wordsOf(text.replace(/(\d)(st|nd|rd|th)\b/g, '$1'));
  const [year = '', day, ...others] = words.filter(isNumber).sort((a, b) => b.length - a.length);
  if (others.length || year.length !== 4 || (day && day.length > 2)) return undefined;
  for (let month = 0; month < 24; month++) {
    const known = wordsOf(
      new Date(2000, month % 12, 10).toLocaleDateString(locale, {
        year: 'numeric',
        month: month < 12 ? 'long' : 'short',
        day: 'numeric',
      }),
    ).filter((word) => !isNumber(word));
    // beside it there are words such as “de”, which may be left out
    const [name = ''] = [...known].sort((a, b) => b.length - a.length);
    if (words.includes(name) && words.every((word) => isNumber(word) || known.includes(word)))
      return [year, String((month % 12) + 1), ...(day ? [day] : [])]
        .map((number) => number.padStart(2, '0'))
        .join('-');
  }
  return undefined;
}

/** What stands before a price, as American English has it. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** An amount of money: $1,200, and $12.50 where it is not whole. */
export const formatMoney = (value: number, currency: string, locale: string): string =>
  SIGNS[currency] && AMERICAN.test(locale) && isPlain(String(value), locale)
    ? SIGNS[currency] + formatNumber(value, locale)
    : once(
        `money ${locale} ${currency}`,
        () =>
          new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            trailingZeroDisplay: 'stripIfInteger',
          }),
      ).format(value);

/** Names as a list: "A, B, and C". */
export const formatList = (items: readonly string[], locale: string): string =>
  once(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);

/** What the plural form of a number asks for: `one`, `other`, and more in other languages. */
export const plural = (value: number, locale: string, forms: PluralForms): string =>
  forms[once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(value)] ?? forms.other;

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A number with what is counted: “1 visit”, “2 visits”. */
export const counted = (value: number, locale: string, forms: PluralForms): string =>
  `${formatNumber(value, locale)} ${plural(value, locale, forms)}`;

/** From a number to a number, or one where both are the same. */
export const numberRange = (
  low: number,
  high: number,
  locale: string,
  range: (low: string, high: string) => string,
): string => {
  const most = formatNumber(high, locale);
  return low < high ? range(formatNumber(low, locale), most) : most;
};

/**
 * A number that a reader has typed, in the language's own way: 1,200.50 in English, 1.200,50 in German. Spaces and signs
 * of money or percent are passed over. Nothing was typed: nothing. What is no number, or could be read in two ways
 * (1.200 in English): not a number.
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const bare = text.replace(/[\s'’%\p{Sc}]/gu, '');
  if (!bare) return undefined;
  const digits = [...Array(10).keys()].map((digit) => formatNumber(digit, locale));
  const plain = bare.replace(/\p{Nd}/gu, (digit) => {
    const value = digits.indexOf(digit);
    return value < 0 ? digit : String(value);
  });
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const sign = (type: string) => {
    const value = parts.find((part) => part.type === type)?.value.trim();
    // spaces are gone already
    return value ? `\\${value}` : '(?!)';
  };
  const [group, decimal] = [sign('group'), sign('decimal')];
  return new RegExp(`^(\\d+|\\d{1,3}(${group}\\d{2,3})*${group}\\d{3})(${decimal}\\d{1,2})?$`).test(plain)
    ? Number(plain.replace(new RegExp(group, 'g'), '').replace(new RegExp(decimal), '.'))
    : NaN;
}
