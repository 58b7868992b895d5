import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';
import { anyOf, bare, MAX_LENGTH, NUMBER, pattern, rangeIn, untilIn, type NumberParser } from './numbers.js';
import type { AttributeValues } from './settings.js';

/** What a pattern has found of one group: count, slash, total, lowest, highest. */
type FoundGroup = readonly (string | undefined)[];
const PARTS = 5;

/** Reads counts of people, in the words of a language. */
export function countParser(messages: MarkupMessages, { parseNumber }: NumberParser) {
  const people = `(?:\\s+(?:${anyOf(messages.people)}))?`;
  const group =
    `(${NUMBER})(?:\\s*(?:%|٪|${anyOf(messages.percent)})|${people}(?:\\s+(?:${anyOf(messages.of)})\\s+|\\s*(/)\\s*)(${NUMBER})${people})` +
    `(?:\\s*\\(${rangeIn(messages)}(${NUMBER})\\s*%?${untilIn(messages)}(${NUMBER})\\s*%?\\))?`;
  const compared = `[,;]?\\s*\\(?(?:${anyOf(messages.compared)})\\s+`;
  const one = pattern(`^${group}$`);
  const two = pattern(`^${group}(\\s[^\\p{Nd}]*?)?${compared}${group}(\\s[^\\p{Nd}()]*)?\\)?$`);
  const somewhere = pattern(`(?<![\\p{Nd}/.,])${group}(?![\\p{Nd}/])`);
  // “60 with the injection, compared with 40 with a dummy”
  const noTotals = pattern(
    `^${NUMBER}(?:\\s[^\\p{Nd}]*?)?[,;]?\\s*(?:${anyOf(messages.compared)})\\s+${NUMBER}(?![\\p{Nd}.,:/])`,
  );

  const toSettings = (
    [events, slash, of, low, high]: FoundGroup,
    prefix = '',
  ): AttributeValues | undefined => {
    const ends = low === undefined ? [] : [parseNumber(low), parseNumber(high)];
    const numbers = [parseNumber(events), of === undefined ? 100 : parseNumber(of), ...ends];
    const [count = 0, total = 0] = numbers;
    // “24/7” and “1/2” are no counts of people
    if (numbers.includes(undefined) || count > total || total < (slash ? 100 : 1)) return undefined;
    // an interval of the other group has no place
    if (prefix && low !== undefined) return undefined;
    const names = [`${prefix}events`, `${prefix}of`, 'low', 'high'];
    return Object.fromEntries(numbers.map((number, index) => [names[index]!, String(number)]));
  };

  const parseBoth = ([, ...found]: FoundGroup): AttributeValues | undefined => {
    const treated = toSettings(found.slice(0, PARTS));
    const others = toSettings(found.slice(PARTS + 1, 2 * PARTS + 1), 'comparator-');
    const [treatment, comparator] = [found[PARTS], found[2 * PARTS + 1]].map((words) =>
      normalizeText(words).replace(/[,;]$/, ''),
    );
    return (
      treated &&
      others && { ...treated, ...others, ...(treatment && { treatment }), ...(comparator && { comparator }) }
    );
  };

  return {
    /** “59 of 100”, “59 of 100 (50 to 68)”, “8 %”, “59 of 100 with the spray, compared with 45 of 100 with a dummy”. */
    parseCount(text: string): AttributeValues | undefined {
      const words = bare(text);
      const alone = one.exec(words);
      if (alone) return toSettings(alone.slice(1));
      const both = two.exec(words);
      return both ? parseBoth(both) : undefined;
    },

    /** A count of the other group. */
    parseComparatorCount(text: string): AttributeValues | undefined {
      const found = one.exec(bare(text));
      return found ? toSettings(found.slice(1), 'comparator-') : undefined;
    },

    /** Whether there is something in a text that looks like a count of people. */
    seemsCounted(text: string): boolean {
      const words = bare(text.slice(0, MAX_LENGTH));
      if (noTotals.test(words)) return true;
      const found = somewhere.exec(words);
      return Boolean(found && (!found[2] || (parseNumber(found[3]) ?? 0) >= 100));
    },
  };
}
