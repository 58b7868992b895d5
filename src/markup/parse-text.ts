import type { MarkupMessages } from '../intl/markup.js';
import { findings } from '../model/chance.js';
import type { Declaration } from '../model/declaration.js';
import { normalizeText, slug } from '../reading/readable.js';
import { countParser, type CountPlace } from './counts.js';
import { settingsOf } from './hooks.js';
import { labelParser } from './labels.js';
import { bare, numberParser } from './numbers.js';
import { priceParser } from './prices.js';
import { inDigits, type AttributeValues } from './settings.js';

/** What is read in ways of its own. */
type Own = 'events' | 'comparator-events' | 'comparator' | 'price' | 'low' | 'high' | 'times' | 'months';

type Parse = (text: string, currency?: string) => AttributeValues | undefined;

/**
 * Reads what authors write in cells, in lines and in list items, in the words of a language and the numbers of a locale.
 * It reads the whole text or nothing: what is left over is not understood, so the text stays text.
 */
export function textParser(messages: MarkupMessages, locale: string) {
  const numbers = numberParser(messages, locale);
  const labels = labelParser(messages);
  const counts = countParser(messages, numbers);
  const prices = priceParser(locale, numbers, labels);
  const { parseEnds } = numbers;
  const { parseName } = labels;

  const parseChance = (text: string, place?: CountPlace): AttributeValues | undefined => {
    const finding = parseName(text, findings);
    return finding ? { finding } : (counts.parseCount(text, place) ?? counts.parseRatio(text, place));
  };
  const parsers: Readonly<Record<Own, Parse>> = {
    events: (text) => parseChance(text),
    'comparator-events': (text) =>
      parseName(text, ['none-known']) ? { comparator: 'none-known' } : counts.parseComparatorCount(text),
    comparator: (text) => ({ comparator: parseName(text, ['none-known']) ?? text }),
    price: prices.parsePrice,
    low: (text, currency) => prices.parsePriceEnd('low', text, currency),
    high: (text, currency) => prices.parsePriceEnd('high', text, currency),
    times(text) {
      if (parseName(text, ['not-known'])) return { times: 'not-known' };
      const found = parseEnds(text);
      if (found?.low === undefined || found.rest) return undefined;
      const { low, high } = found;
      return inDigits({ times: low, 'times-high': high === low ? undefined : high });
    },
    months(text) {
      const found = parseEnds(text);
      return found && !found.rest ? inDigits({ 'from-month': found.low, 'to-month': found.high }) : undefined;
    },
  };
  const isOwn = (name: string): name is Own => Object.hasOwn(parsers, name);

  return {
    ...labels,
    ...counts,
    /** A count, a ratio, or why there is none. */
    parseChance,
    /**
     * The settings that a text gives an element, where it stands for the setting or column `name`. Nothing: it cannot be
     * read.
     *
     * @param currency of the prices around it
     */
    parseSetting(
      declaration: Declaration,
      name: string,
      text: string,
      currency?: string,
    ): AttributeValues | undefined {
      const words = normalizeText(text);
      if (!words) return {};
      const { kind, values = [], orWords, code } = settingsOf(declaration)[name] ?? {};
      // a whole number is one: the months of an estimator are, and those of a cost are two
      if (kind !== 'whole' && isOwn(name)) return parsers[name](words, currency);
      const names = values.filter((value) => typeof value === 'string');
      if (names.length && kind === 'oneOf') {
        const value = parseName(words, names) ?? (orWords === 'any' ? words : undefined);
        return value === undefined ? undefined : { [name]: value };
      }
      if (kind === 'number' || kind === 'whole' || kind === 'oneOf') {
        const number = numbers.parseNumber(bare(words));
        return number === undefined ? undefined : inDigits({ [name]: number });
      }
      if (kind === 'signed') {
        const [, sign, figure] = /^([-\u2212+]?)\s*(.*)$/.exec(bare(words))!;
        const number = numbers.parseNumber(figure);
        return number === undefined
          ? undefined
          : inDigits({ [name]: sign && sign !== '+' ? -number : number });
      }
      if (kind === 'flag') {
        const answer = parseName(words, ['yes', 'no']);
        return answer === undefined ? undefined : answer === 'yes' ? { [name]: '' } : {};
      }
      // names of other elements, and not of countries
      if (kind === 'names' && !code)
        return { [name]: words.split(/[,;]/).map(slug).filter(Boolean).join(' ') };
      return { [name]: words };
    },

    /** What may stand for a setting that is one of a few, in the words of the page. */
    wordsFor: (declaration: Declaration, name: string): string[] | undefined =>
      settingsOf(declaration)[name]?.values?.map(
        (one) => messages.values[one]?.[0] ?? String(one).replaceAll('-', ' '),
      ),
  };
}

export type TextParser = ReturnType<typeof textParser>;
