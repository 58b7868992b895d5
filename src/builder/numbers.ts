/** Reads one number as people type it: “6 of 100”, “6 %”, “1 more in 100”. */
import { parseNumber } from '../intl/format.js';
import { addLanguages } from '../intl/languages.js';
import { localeFor } from '../intl/locale.js';
import { markupMessages } from '../intl/markup.js';
import { anyOf, bare, NUMBER, numberParser, pattern, untilIn } from '../markup/numbers.js';
import { textParser } from '../markup/parse-text.js';

/** What was read. Settings of `da-chance`, by their fields. */
export type ReadNumber =
  | {
      readonly kind: 'count';
      readonly events: number;
      readonly of: number;
      readonly low?: number;
      readonly high?: number;
      readonly comparatorEvents?: number;
      readonly comparatorOf?: number;
      /** What each group had, where the words say it. */
      readonly treatment?: string;
      readonly comparator?: string;
    }
  /** More (above 0) or fewer (below 0) of so many people: never a count. */
  | {
      readonly kind: 'difference';
      readonly difference: number;
      readonly of: number;
      readonly differenceLow?: number;
      readonly differenceHigh?: number;
    }
  /** Why there is no number: `not-known`, `not-studied`, … */
  | { readonly kind: 'finding'; readonly finding: string }
  /** What is no count of people, in its own words: “1 in 8”, “a median of 5 days”. */
  | { readonly kind: 'measure'; readonly measure: string }
  /** It stays words, for the reason that is given in a sentence. */
  | { readonly kind: 'unread'; readonly reason: string };

export interface NumberContext {
  /** Of how many people a percentage or a bare number is, where the author has said it. Absent: it stays words. */
  readonly of?: number;
  /** The language that the number is written in, as a `lang` says it. Absent: English. */
  readonly lang?: string;
}

const unread = (reason: string): ReadNumber => ({ kind: 'unread', reason });

/** Reads what is in one field. Nothing is guessed: what is not certain is unread, with its reason. Never throws. */
export function readNumber(words: string, { of, lang }: NumberContext = {}): ReadNumber {
  addLanguages();
  const locale = localeFor(lang ?? null);
  const { messages } = markupMessages(locale);
  const parser = textParser(messages, locale);
  const { parseNumber } = numberParser(messages, locale);
  const text = bare(words);
  if (!text) return unread(words.trim() ? 'This is too long to be one number.' : 'Nothing is written here.');

  const [, sign = '', figure, percent] =
    /^([-−+]?)\s*(\p{Nd}+(?:[\s.,'’٫٬]\p{Nd}+)*)\s*([%٪％])?$/u.exec(text) ?? [];
  if (sign)
    return unread('A number with a sign is a difference: write “3 fewer in 100”, or “3 more in 100”.');
  const change = readChange(text);
  if (change) return change;
  if (figure !== undefined) {
    const number = parseNumber(figure);
    if (number === undefined)
      return unread(
        `“${figure}” is no number as this language writes one: thousands and decimals are not clear.`,
      );
    if (of === undefined)
      return unread(
        percent
          ? 'A percentage is of people only where you say of how many: write “6 of 100”.'
          : 'Of how many people? Write “6 of 100”.',
      );
    const events = percent ? round((number * of) / 100) : number;
    return counted(events, of);
  }

  // whoever types into the field of a number means people
  const read = parser.parseChance(text, { isOfPeople: true });
  if (!read)
    return unread(
      parser.seemsCounted(text)
        ? 'This looks like a number of people, and cannot be read as one: write “6 of 100” and nothing else.'
        : 'There is no number of people in it: it stays words.',
    );
  if (read['finding']) return { kind: 'finding', finding: read['finding'] };
  if (read['measure']) return { kind: 'measure', measure: read['measure'] };
  const isShare = pattern(`${NUMBER}\\s*(?:[%٪％]|${anyOf(messages.percent)})`).test(text);
  if (isShare && of === undefined)
    return unread('A percentage is of people only where you say of how many: write “6 of 100”.');
  const { treatment, comparator, ...numbers } = read;
  const fields = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [FIELDS[name]!, Number(value)]),
  );
  // a share of a hundred is one of what the author says
  const share = of !== undefined && isShare ? of / 100 : 1;
  return {
    kind: 'count',
    ...(Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, round(value * share)]),
    ) as unknown as {
      events: number;
      of: number;
    }),
    ...(treatment !== undefined && { treatment }),
    ...(comparator !== undefined && { comparator }),
  };

  function counted(events: number, all: number): ReadNumber {
    return all >= 1 && events <= all
      ? { kind: 'count', events, of: all }
      : unread(`There cannot be ${events} of ${all} people.`);
  }

  /** “1 more in 100”, “3 fewer of 1,000 (5 fewer to 1 fewer)”. Nothing: it is none. */
  function readChange(from: string): ReadNumber | undefined {
    const more = anyOf(messages.changes.slice(0, 1));
    const fewer = anyOf(messages.changes.slice(1));
    const someone = `(?:\\s+(?:${anyOf([...messages.people, ...messages.kinds])}))?`;
    const between = anyOf([...messages.of, ...messages.per, ...messages.in]);
    const way = `(?:(${more})|(${fewer}))`;
    const end = `(${NUMBER})(?:\\s+${way})?`;
    const found = pattern(
      `^(${NUMBER})${someone}\\s+${way}${someone}\\s+(?:${between})\\s+(${NUMBER})${someone}(?:\\s*\\((?:${anyOf(messages.range)}\\s+)?${end}${untilIn(messages)}${end}\\))?$`,
    ).exec(from);
    if (!found)
      return pattern(`^${NUMBER}${someone}\\s+${way}(?!\\p{L})`).test(from)
        ? unread('A difference is read as “1 more in 100” or “3 fewer in 1,000”. It is never a count.')
        : undefined;
    const [, figure, isMore, , total, low, lowMore, lowFewer, high, highMore, highFewer] = found;
    const [difference, all] = [parseNumber(figure), parseNumber(total)];
    if (difference === undefined || !all || difference > all)
      return unread(`“${from}” cannot be: a difference is of no more people than there are.`);
    const signed = (number: string | undefined, up: string | undefined, down: string | undefined) => {
      const value = parseNumber(number);
      return value === undefined ? undefined : (up ?? (down ? undefined : isMore)) ? value : -value;
    };
    // “fewer” may stand once, after the last: it is of both then
    const isOnce = lowMore === undefined && lowFewer === undefined;
    const ends = [
      isOnce ? signed(low, highMore, highFewer) : signed(low, lowMore, lowFewer),
      signed(high, highMore, highFewer),
    ];
    const [least, most] = ends as [number | undefined, number | undefined];
    return {
      kind: 'difference',
      difference: isMore ? difference : -difference,
      of: all,
      ...(least !== undefined &&
        most !== undefined && {
          differenceLow: Math.min(least, most),
          differenceHigh: Math.max(least, most),
        }),
    };
  }
}

/**
 * What a number by itself is, as it was typed: a price, an age. What is none in that language, or may be two, stays as it was typed.
 *
 * @param lang as a `lang` says it. Absent: English
 */
export function readPlainNumber(text: string, lang?: unknown): number | string | undefined {
  const own = text.trim();
  if (!own) return undefined;
  const [, sign, digits] = /^([-−]?)([\d.,\s'’]+)$/.exec(own) ?? [];
  if (digits === undefined) return own;
  // as the file has it; one or two digits at the end are decimals in any language, and three may be thousands
  const value = /^(\d+([.,]\d{1,2})?|\d+\.\d{4,}|0\.\d+)$/.test(digits)
    ? Number(digits.replace(',', '.'))
    : parseNumber(digits, localeFor(typeof lang === 'string' ? lang : null));
  return value === undefined || isNaN(value) ? own : sign ? -value : value;
}

const FIELDS: Readonly<Record<string, string>> = {
  events: 'events',
  of: 'of',
  'comparator-events': 'comparatorEvents',
  'comparator-of': 'comparatorOf',
  low: 'low',
  high: 'high',
};

/** What is computed from a percentage has no more decimals than a source gives. */
const round = (value: number): number => Math.round(value * 100) / 100;
