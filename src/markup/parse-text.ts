import { formatMoney, parseNumber } from '../intl/format.js';
import type { MarkupMessages } from '../intl/markup.js';
import { certainties, displays, findings } from '../model/chance.js';
import { approvals } from '../model/comparison.js';
import { coverageLevels, costKinds, perUnits, phases } from '../model/cost.js';
import { importances } from '../model/question-list.js';
import { actions, severities } from '../model/side-effects.js';
import { stepTimes } from '../model/timeline.js';
import { normalizeText, slug } from '../reading/settings.js';
import type { AttributeValues } from './settings.js';

/** Settings whose value is a name from a short list. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  approval: approvals,
  certainty: certainties,
  finding: findings,
  display: displays,
  seriousness: severities,
  act: actions,
  per: perUnits,
  phase: phases,
  kind: costKinds,
  covered: coverageLevels,
  when: stepTimes,
  importance: importances,
};
/** Settings that are one number. */
const NUMBERS = /^((comparator-)?(events|of)|year|denominator|heading-level|(from|to)-month)$/;
/** How settings that are no names are written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  events: '“8 of 100”, or why there is no count, such as “Not known”',
  'comparator-events': '“8 of 100”, or “no comparison group”',
  price: '“$80”, “$80–$150”, “$80 per visit” or “not known”, in the currency of the prices',
  low: '“$80”',
  high: '“$80”',
  times: '“6”, “1 to 2” or “not known”',
  months: '“1”, “2 to 12” or “from 2”',
};
/** Settings that name other elements by their short names. */
const IDS = /^(source|toward|away)$/;

const NUMBER = `\\p{Nd}+(?:[\\s.,'’٫٬]\\p{Nd}+)*`;
const DASH = '\\s*[-‐–—]\\s*';
/** What is longer is prose. */
const MAX_LENGTH = 300;

/** As people write it, without marks that cannot be seen, and without a full stop. Of prose nothing. */
function bare(text: string): string {
  const words = normalizeText(text.replace(/[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
  return words.length > MAX_LENGTH ? '' : words.replace(/\s?[.。]$/, '');
}

const any = (words: readonly string[]): string =>
  words.length
    ? [...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|')
    : '(?!)';

/** Digits of any script as 0 to 9: each script has its ten one after the other. */
const digits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });

/** Lower and upper end; one of them where the words say “from” or “up to”. */
export interface Ends {
  readonly low?: number;
  readonly high?: number;
}

/**
 * Reads what authors write in cells, in lines and in list items, in the words of a language and the numbers of a locale.
 * It reads the whole text or nothing: what is left over is not understood, so the text stays text.
 */
export function textParser(messages: MarkupMessages, locale: string) {
  const people = `(?:\\s+(?:${any(messages.people)}))?`;
  const until = `(?:${DASH}|\\s+(?:${any(messages.to)})\\s+)`;
  const range = `(?:(?:${any(messages.range)})\\s+)?`;
  // count, slash, total; low, high
  const group =
    `(${NUMBER})(?:\\s*(?:%|٪|${any(messages.percent)})|${people}(?:\\s+(?:${any(messages.of)})\\s+|\\s*(/)\\s*)(${NUMBER})${people})` +
    `(?:\\s*\\(${range}(${NUMBER})\\s*%?${until}(${NUMBER})\\s*%?\\))?`;
  const pattern = (source: string) => new RegExp(source, 'iu');
  const one = pattern(`^${group}$`);
  const two = pattern(
    `^${group}(\\s[^\\p{Nd}]*?)?[,;]?\\s*\\(?(?:${any(messages.compared)})\\s+${group}(\\s[^\\p{Nd}()]*)?\\)?$`,
  );
  const somewhere = pattern(`(?<![\\p{Nd}/.,])${group}(?![\\p{Nd}/])`);
  // “60 with the injection, compared with 40 with a dummy”
  const noTotals = pattern(
    `^${NUMBER}(?:\\s[^\\p{Nd}]*?)?[,;]?\\s*(?:${any(messages.compared)})\\s+${NUMBER}(?![\\p{Nd}.,:/])`,
  );
  const between = pattern(`^${range}(${NUMBER})${until}(${NUMBER})(?:\\s+(.*))?$`);
  const oneEnd = pattern(
    `^(?:(${any(messages.from)})\\s+|(${any(messages.upTo)})\\s+)?(${NUMBER})(?:\\s+(.*))?$`,
  );

  const toNumber = (text = ''): number | undefined => {
    const plainDigits = digits(text);
    if (/^\d+$/.test(plainDigits)) return Number(plainDigits);
    // spaces part thousands, and nothing else
    if (/\s/.test(plainDigits) && !/^\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(plainDigits)) return undefined;
    const value = parseNumber(plainDigits, locale);
    return value === undefined || isNaN(value) ? undefined : value;
  };

  const toGroup = (
    [events, slash, of, low, high]: readonly (string | undefined)[],
    prefix = '',
  ): AttributeValues | undefined => {
    const ends = low === undefined ? [] : [toNumber(low), toNumber(high)];
    const numbers = [toNumber(events), of === undefined ? 100 : toNumber(of), ...ends];
    const [count = 0, total = 0] = numbers;
    // “24/7” and “1/2” are no counts of people
    if (numbers.includes(undefined) || count > total || total < (slash ? 100 : 1)) return undefined;
    // an interval of the other group has no place
    if (prefix && low !== undefined) return undefined;
    const names = [`${prefix}events`, `${prefix}of`, 'low', 'high'];
    return Object.fromEntries(numbers.map((number, index) => [names[index]!, String(number)]));
  };

  /** “59 of 100”, “59 of 100 (50 to 68)”, “8 %”, “59 of 100 with the spray, compared with 45 of 100 with a dummy”. */
  const count = (text: string): AttributeValues | undefined => {
    const words = bare(text);
    const alone = one.exec(words);
    if (alone) return toGroup(alone.slice(1));
    const both = two.exec(words);
    if (!both) return undefined;
    const treated = toGroup(both.slice(1, 6));
    const others = toGroup(both.slice(7, 12), 'comparator-');
    const [treatment, comparator] = [both[6], both[12]].map((words) =>
      normalizeText(words).replace(/[,;]$/, ''),
    );
    return (
      treated &&
      others && { ...treated, ...others, ...(treatment && { treatment }), ...(comparator && { comparator }) }
    );
  };

  const ends = (text: string): (Ends & { readonly rest: string }) | undefined => {
    const words = bare(text);
    const [, first, last, more = ''] = between.exec(words) ?? [];
    const [low, high] = [toNumber(first), toNumber(last)];
    if (low !== undefined && high !== undefined) return low > high ? undefined : { low, high, rest: more };
    const [, from, upTo, only, rest = ''] = oneEnd.exec(words) ?? [];
    const end = toNumber(only);
    return end === undefined ? undefined : { ...(!upTo && { low: end }), ...(!from && { high: end }), rest };
  };

  /** A name from a list, by its name in HTML or by one that the language has for it. */
  const nameIn = (text: string, names: readonly string[]): string | undefined => {
    const words = bare(text).toLowerCase();
    return names.find(
      (name) => words.replace(/[\s-]+/g, '-') === name || messages.values[name]?.includes(words),
    );
  };

  /**
   * A price, with what it is for where that is written after it. It is read only in the currency of the prices, or in one
   * that it names itself by its code: a sign alone may stand for several.
   */
  const price = (text: string, currency: string | undefined): AttributeValues | undefined => {
    if (nameIn(text, ['not-known'])) return {};
    const code = /(?<![\p{L}])[A-Z]{3}(?![\p{L}])/u.exec(text)?.[0] ?? currency;
    if (!code) return undefined;
    let amount = normalizeText(text).replaceAll(code, ' ');
    for (const sign of signsOf(code, locale)) amount = amount.replaceAll(sign, ' ');
    // a currency that is not the one of the prices
    if (/\p{Sc}/u.test(amount)) return undefined;
    const found = ends(amount.replace(/\s*\/\s*(?=\p{L})/u, ' '));
    if (!found) return undefined;
    const { low, high, rest } = found;
    const per = rest ? nameIn(rest, perUnits) : '';
    if (per === undefined) return undefined;
    return {
      ...(low !== undefined && { low: String(low) }),
      ...(high !== undefined && { high: String(high) }),
      ...(per && { per }),
      ...(code !== currency && { currency: code }),
    };
  };

  return {
    count,

    /** Whether there is something in a text that looks like a count of people. */
    seemsCounted: (text: string): boolean => {
      const words = bare(text.slice(0, MAX_LENGTH));
      if (noTotals.test(words)) return true;
      const found = somewhere.exec(words);
      return Boolean(found && (!found[2] || (toNumber(found[3]) ?? 0) >= 100));
    },

    /** What can be written for a setting, told to the author in the words of the page. */
    allowed(name: string, place: string): string {
      const names = NAMED[name]?.map((one) => `“${messages.values[one]?.[0] ?? one.replaceAll('-', ' ')}”`);
      return `${names?.join(', ') ?? EXAMPLES[name] ?? 'a number in plain digits'}, ${place}`;
    },

    finding: (text: string): string | undefined => nameIn(text, findings),

    /** Which of the settings a heading or a label names. */
    setting(label: string, names: readonly string[]): string | undefined {
      const words = bare(label)
        .toLowerCase()
        .replace(/\s?[:：?]$/, '');
      const begins = (those: readonly string[]) =>
        those.some((one) => words === one || words.startsWith(`${one} `));
      return (
        names.find((name) => name === words.replace(/[\s-]+/g, '-')) ??
        names.find((name) => messages.settings[name]?.includes(words)) ??
        (begins(messages.without) ? names.find((name) => name === 'comparator-events') : undefined) ??
        (begins(messages.withIt) ? names.find((name) => /^(comparator-)?events$/.test(name)) : undefined)
      );
    },

    /** What a group had, where the heading of its counts says it: “With the spray” is “with the spray”. */
    groupOf: (heading: string): string | undefined => {
      const words = normalizeText(heading);
      const [first = '', ...rest] = words;
      return [...messages.withIt, ...messages.without].some((one) =>
        words.toLowerCase().startsWith(`${one} `),
      )
        ? first.toLowerCase() + rest.join('')
        : undefined;
    },

    /**
     * The settings that a text gives, where it stands for the setting `name`. Nothing: it cannot be read.
     *
     * @param currency of the prices around it
     */
    settings(name: string, text: string, currency?: string): AttributeValues | undefined {
      const words = normalizeText(text);
      if (!words) return {};
      if (name === 'events') {
        const finding = nameIn(words, findings);
        return finding ? { finding } : count(words);
      }
      if (name === 'comparator-events') {
        if (nameIn(words, ['none-known'])) return { comparator: 'none-known' };
        const found = one.exec(bare(words));
        return found ? toGroup(found.slice(1), 'comparator-') : undefined;
      }
      if (name === 'comparator') return { comparator: nameIn(words, ['none-known']) ?? words };
      if (name === 'price') return price(words, currency);
      if (name === 'low' || name === 'high') {
        const { low, high, ...rest } = price(words, currency) ?? { low: '?' };
        return low === high ? { ...rest, ...(low && { [name]: low }) } : undefined;
      }
      if (name === 'times') {
        if (nameIn(words, ['not-known'])) return { times: 'not-known' };
        const found = ends(words);
        if (!found || found.rest || found.low === undefined) return undefined;
        const { low, high = low } = found;
        return { times: String(low), ...(high !== low && { 'times-high': String(high) }) };
      }
      if (name === 'months') {
        const found = ends(words);
        if (!found || found.rest) return undefined;
        const { low, high } = found;
        return {
          ...(low !== undefined && { 'from-month': String(low) }),
          ...(high !== undefined && { 'to-month': String(high) }),
        };
      }
      if (NUMBERS.test(name)) {
        const number = toNumber(bare(words));
        return number === undefined ? undefined : { [name]: String(number) };
      }
      if (IDS.test(name)) return { [name]: words.split(/[,;]/).map(slug).filter(Boolean).join(' ') };
      const names = NAMED[name];
      if (!names) return { [name]: words };
      const value = nameIn(words, names);
      return value === undefined ? undefined : { [name]: value };
    },
  };
}

export type TextParser = ReturnType<typeof textParser>;

/** How a currency is written in a locale: with its sign, or with what of it is a sign of money. */
function signsOf(currency: string, locale: string): readonly string[] {
  try {
    const sign = formatMoney(0, currency, locale).replace(/[\p{Nd}\s.,]/gu, '');
    return [sign, sign.replace(/\P{Sc}/gu, '')].filter(Boolean);
  } catch {
    return []; // no currency has this code
  }
}
