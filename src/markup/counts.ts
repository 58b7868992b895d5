import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';
import { anyOf, bare, MAX_LENGTH, NUMBER, pattern, rangeIn, untilIn, type NumberParser } from './numbers.js';
import type { AttributeValues } from './settings.js';

/** What a pattern has found of one group: count, the word after it, or a slash; total, lowest, highest. */
type FoundGroup = readonly (string | undefined)[];
const PARTS = 6;

/** “3 in 100” and “3 per 1,000” are of round numbers; any other is a ratio, and no count. */
const isRound = (total: number): boolean => /^10{2,}$/.test(String(total));

/** Where a text stands. */
export interface CountPlace {
  /** Whether something says that it is of people: a percentage or a slash may be of anything. */
  readonly isOfPeople?: boolean;
  /** Whether something says that it is not. */
  readonly isOfOthers?: boolean;
  /** Whether what may be a ratio is one: another in the row is. */
  readonly isRatio?: boolean;
}

/** Reads counts of people, in the words of a language. */
export function countParser(messages: MarkupMessages, { parseNumber }: NumberParser) {
  const { of, per, in: among, people, kinds, others, units } = messages;
  const someone = anyOf(people);
  const whom = `(?:\\s+(?:${someone}))?`;
  const percent = `\\s*(?:[%٪％]|${anyOf(messages.percent)})`;
  const between = anyOf([...of, ...per, ...among]);
  const group =
    `(${NUMBER})(?:${percent}(?:\\s+(?:${anyOf(of)})\\s+(?:${someone}))?|${whom}(?:\\s+(${between})\\s+|\\s*(/)\\s*)(${NUMBER})${whom})` +
    `(?:\\s*\\(${rangeIn(messages)}(${NUMBER})\\s*[%٪％]?${untilIn(messages)}(${NUMBER})\\s*[%٪％]?\\))?`;
  const compared = `[,;]?\\s*\\(?(?:${anyOf(messages.compared)})\\s+`;
  const one = pattern(`^${group}$`);
  const two = pattern(`^${group}(\\s[^\\p{Nd}]*?)?${compared}${group}(\\s[^\\p{Nd}()]*)?\\)?$`);
  const ratio = pattern(
    `^(${NUMBER})(?:\\s+(?:${anyOf([...people, ...kinds])}))?\\s+(${anyOf([...per, ...among])})\\s+(?:(${NUMBER})|(?:${anyOf(messages.totals)}))(?:\\s+(?:${anyOf([...people, ...kinds])}))?$`,
  );
  // with a word or two before whom it is about: “1 extra person in 100”
  const somewhere = pattern(
    `(?<![\\p{Nd}/.,])${NUMBER}(?:(${percent})|(?:(?:\\s+\\p{L}+)?\\s+(?:${someone}))?(?:\\s+(?:${between})\\s+|\\s*(/)\\s*)(${NUMBER}))(?![\\p{Nd}/]|\\s*(?:${anyOf(units)})(?!\\p{L}))`,
  );
  // “60 with the injection, compared with 40 with a dummy”
  const noTotals = pattern(
    `^${NUMBER}(?:\\s[^\\p{Nd}]*?)?[,;]?\\s*(?:${anyOf(messages.compared)})\\s+${NUMBER}(?![\\p{Nd}.,:/])`,
  );
  const words = (those: readonly string[]) => `(?:^|[^\\p{L}])(?:${anyOf(those)})(?![\\p{L}])`;
  const named = pattern(words([...people, ...kinds]));
  const begins = pattern(`^\\P{L}*(?:${anyOf([...people, ...kinds])})(?![\\p{L}])`);
  const counting = pattern(`%|${words(messages.counted)}`);
  const asking = pattern(words(messages.asked));
  const another = pattern(words(others));

  const isAmong = (those: readonly string[], word: string | undefined) =>
    those.includes(normalizeText(word).toLowerCase());

  const toSettings = (
    [events, word, slash, total, low, high]: FoundGroup,
    { isRatio = false }: CountPlace,
    prefix = '',
  ): AttributeValues | undefined => {
    const ends = low === undefined ? [] : [parseNumber(low), parseNumber(high)];
    const numbers = [parseNumber(events), total === undefined ? 100 : parseNumber(total), ...ends];
    const [count = 0, all = 0] = numbers;
    // “24/7”, “1/2” and “11/2026” are no counts of people
    if (numbers.includes(undefined) || count > all || all < (slash ? 100 : 1)) return undefined;
    if (slash && count <= 31 && all > 1900 && all < 2100) return undefined;
    // “1 in 8” is nobody's study of 8 people
    const isShare = word !== undefined && !isAmong(of, word);
    if (isShare && (isRatio || !isRound(all) || (count === 1 && isAmong(among, word)))) return undefined;
    // an interval of the other group has no place
    if (prefix && low !== undefined) return undefined;
    const names = [`${prefix}events`, `${prefix}of`, 'low', 'high'];
    return Object.fromEntries(numbers.map((number, index) => [names[index]!, String(number)]));
  };

  const parseBoth = ([, ...found]: FoundGroup, place: CountPlace): AttributeValues | undefined => {
    const treated = toSettings(found.slice(0, PARTS), place);
    const untreated = toSettings(found.slice(PARTS + 1, 2 * PARTS + 1), place, 'comparator-');
    const [treatment, comparator] = [found[PARTS], found[2 * PARTS + 1]].map((words) =>
      normalizeText(words).replace(/[,;]$/, ''),
    );
    return (
      treated &&
      untreated && {
        ...treated,
        ...untreated,
        ...(treatment && { treatment }),
        ...(comparator && { comparator }),
      }
    );
  };

  /** Whether a number by itself may be of anything: a percentage, a slash. */
  const isOpen = (found: FoundGroup, from: number) => found[from + 1] === undefined;

  return {
    /** “59 of 100”, “59 of 100 (50 to 68)”, “8 %”, “59 of 100 with the spray, compared with 45 of 100 with a dummy”. */
    parseCount(text: string, place: CountPlace = {}): AttributeValues | undefined {
      const words = bare(text);
      const isOfPeople = place.isOfPeople ?? true;
      const mayBe = (found: FoundGroup, ...groups: number[]) =>
        isOfPeople || named.test(words) || !groups.some((from) => isOpen(found, from));
      const alone = one.exec(words);
      if (alone) return mayBe(alone, 1) ? toSettings(alone.slice(1), place) : undefined;
      const both = two.exec(words);
      return both && mayBe(both, 1, PARTS + 2) ? parseBoth(both, place) : undefined;
    },

    /** “1 in 8”, “2 in 3 people”: a ratio, as its author wrote it. */
    parseRatio(text: string): AttributeValues | undefined {
      const [, events, , total] = ratio.exec(bare(text)) ?? [];
      const [count, all = Infinity] = [
        parseNumber(events),
        total === undefined ? undefined : parseNumber(total),
      ];
      return count && count <= all ? { measure: bare(text) } : undefined;
    },

    /** A count of the other group. */
    parseComparatorCount(text: string): AttributeValues | undefined {
      const found = one.exec(bare(text));
      return found ? toSettings(found.slice(1), {}, 'comparator-') : undefined;
    },

    /** Whether there is something in a text that looks like a count of people. */
    seemsCounted(text: string, { isOfPeople = true }: CountPlace = {}): boolean {
      const words = bare(text.slice(0, MAX_LENGTH));
      if (noTotals.test(words)) return isOfPeople || !/[%٪％]/.test(words);
      const found = somewhere.exec(words);
      if (!found) return false;
      const [, percent, slash, total] = found;
      const isOpen = percent ?? slash;
      return (!isOpen || isOfPeople || named.test(words)) && (!slash || (parseNumber(total) ?? 0) >= 100);
    },

    /** Whether a text is a percentage, or a range of them, and no word. */
    isPercentage: (text: string): boolean => /^\P{L}*\p{Nd}\s*[%٪％]\P{L}*$/u.test(bare(text)),

    /** Whether a title says that percentages under it are people: “How many people sleep better?”, “Women with a false alarm”. */
    saysPeople: (title: string): boolean =>
      !another.test(title) &&
      (begins.test(title) || asking.test(title) || (counting.test(title) && named.test(title))),

    /** Whether a title says that numbers under it are no people, whoever is named above them. */
    saysOthers: (title: string): boolean => another.test(title),
  };
}
