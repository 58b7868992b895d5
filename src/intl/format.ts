/** Numbers and dates in the reader's language. Formatters are costly to make, so each is made once. */

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.PluralRules;

const made = new Map<string, Formatter>();

function once<T extends Formatter>(key: string, make: () => T): T {
  let formatter = made.get(key);
  if (!formatter) made.set(key, (formatter = make()));
  return formatter as T;
}

/** A number as written in the language: 1,234.5 in English. At most two decimals, as sources give them. */
export const number = (value: number, locale: string): string =>
  once(`number ${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);

/** An ISO date as a calendar date: 21 November 2026. The date has no time zone, and none is applied. */
export const date = (iso: string, locale: string): string =>
  once(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(new Date(`${iso}T00:00:00Z`));

/** Names as a list: "A, B, and C". */
export const list = (items: readonly string[], locale: string): string =>
  once(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);

/** The plural form that a number takes: `one`, `other`, and more in other languages. */
export const plural = (value: number, locale: string): Intl.LDMLPluralRule =>
  once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(value);
