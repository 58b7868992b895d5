import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';
import { anyOf, bare, MAX_LENGTH, NUMBER, pattern, rangeIn, untilIn, type NumberParser } from './numbers.js';
import type { AttributeValues } from './settings.js';

/** What a pattern has found of one group: count, the word after it, or a slash; total, lowest, highest. */
type FoundGroup = readonly (string | undefined)[];
const PARTS = 6;

/** “3 in 100” and “3 per 1,000” are of round numbers; any other is a ratio, and no count. */
const isRound = (total: number): boolean => /^10{2,}$/.test(String(total));

/** “10⁵” is no ten with a mark. */
const POWER = /(?<!\p{Nd})10[¹²³⁰⁴-⁹]/u;

/** Where a text stands. */
export interface CountPlace {
  /** Whether it is of people: a percentage or a slash may be of anything. Nothing: that is not said. */
  readonly isOfPeople: boolean | undefined;
  /** Whether it is of something else, unless it names people itself: points, nights, a difference. */
  readonly isOfOther?: boolean;
}
const OF_PEOPLE: CountPlace = { isOfPeople: true };

/** Reads counts of people, in the words of a language. */
export function countParser(messages: MarkupMessages, { parseNumber }: NumberParser) {
  const { of, per, in: among, people, kinds, others, units } = messages;
  const someone = anyOf(people);
  const anyone = [...people, ...kinds];
  const whom = `(?:\\s+(?:${someone}))?`;
  const percent = `\\s*(?:[%٪％]|${anyOf(messages.percent)})`;
  const between = anyOf([...of, ...per, ...among]);
  const group =
    `(${NUMBER})(?:${percent}(?:\\s+(?:${anyOf(of)})\\s+(?:${someone}))?|${whom}(?:\\s+(${between})\\s+|\\s*(/)\\s*)(${NUMBER})${whom})` +
    `(?:\\s*\\(${rangeIn(messages)}(${NUMBER})\\s*[%٪％]?${untilIn(messages)}(${NUMBER})\\s*[%٪％]?\\))?`;
  const compared = `[,;]?\\s*\\(?(?:${anyOf(messages.compared)})\\s+`;
  const one = pattern(`^${group}$`);
  const two = pattern(`^${group}(\\s[^\\p{Nd}]*?)?${compared}${group}(\\s[^\\p{Nd}()]*)?\\)?$`);
  const whoever = `(?:\\s+(?:${anyOf(anyone)}))?`;
  const ratio = pattern(
    `^(${NUMBER})${whoever}\\s+(?:${anyOf([...per, ...among])})\\s+(?:(${NUMBER})|${anyOf(messages.totals)})${whoever}$`,
  );
  // with a word or two before whom it is about: “1 extra person in 100”
  const somewhere = pattern(
    `(?<![\\p{Nd}/.,])${NUMBER}(?:(${percent})|(?:\\s+(?:${anyOf(messages.changes)}))?(?:(?:\\s+\\p{L}+)?\\s+(?:${someone}))?(?:\\s+(?:${between})\\s+|\\s*(/)\\s*)(${NUMBER}))(?![\\p{Nd}/]|\\s*(?:${anyOf(units)})(?!\\p{L}))`,
  );
  // “60 with the injection, compared with 40 with a dummy”
  const ending = pattern(`\\s(?:${between})\\s+(${NUMBER})${whom}$`);
  const noTotals = pattern(
    `^${NUMBER}(?:\\s[^\\p{Nd}]*?)?[,;]?\\s*(?:${anyOf(messages.compared)})\\s+${NUMBER}(?![\\p{Nd}.,:/])`,
  );
  const words = (those: readonly string[]) => `(?:^|[^\\p{L}])(?:${anyOf(those)})(?!\\p{L})`;
  const named = pattern(words(anyone));
  const begins = pattern(`^\\P{L}*(?:${anyOf(anyone)})(?!\\p{L})`);
  const counting = pattern(`%|${words(messages.counted)}`);
  const asking = pattern(`${words(messages.counted)}\\s+(?:${anyOf(messages.did)})(?!\\p{L})`);
  const scaled = pattern(`(?:^|[^\\p{L}])(?:${anyOf(messages.scales)})`);
  const timed = pattern(
    `^\\P{L}*(?:(?:${anyOf(messages.counted)})\\s+)?(?:(?:${anyOf(of)})\\s+)?(?:${anyOf(units)})(?!\\p{L})`,
  );
  const another = pattern(`(?:^|[^\\p{L}])(?:${anyOf(others)})`);

  const isAmong = (those: readonly string[], word: string) =>
    those.includes(normalizeText(word).toLowerCase());

  /** “3 of 5” may be points, and “3 of 10” days. */
  const isFew = (total: string | undefined) => total !== undefined && (parseNumber(total) ?? Infinity) <= 10;

  const toSettings = (
    [events, word, slash, total, low, high]: FoundGroup,
    prefix = '',
  ): AttributeValues | undefined => {
    const ends = low === undefined ? [] : [parseNumber(low), parseNumber(high)];
    const numbers = [parseNumber(events), total === undefined ? 100 : parseNumber(total), ...ends];
    const [count = 0, all = 0, least = count, most = count] = numbers;
    // a range that its count is not in is of something else, or has its ends reversed
    const isWithin = least <= count && count <= most && most <= all;
    // “24/7”, “1/2” and “11/2026” are no counts of people
    if (numbers.includes(undefined) || !isWithin || all < (slash ? 100 : 1)) return undefined;
    if (slash && count <= 31 && all > 1900 && all < 2100) return undefined;
    // “1 in 8” is nobody's study of 8 people
    const isShare = word !== undefined && !isAmong(of, word);
    if (isShare && (!isRound(all) || (count === 1 && isAmong(among, word)))) return undefined;
    // an interval of the other group has no place
    if (prefix && low !== undefined) return undefined;
    const names = [`${prefix}events`, `${prefix}of`, 'low', 'high'];
    return Object.fromEntries(numbers.map((number, index) => [names[index]!, String(number)]));
  };

  const parseBoth = ([, ...found]: FoundGroup): AttributeValues | undefined => {
    const treated = toSettings(found.slice(0, PARTS));
    const untreated = toSettings(found.slice(PARTS + 1, 2 * PARTS + 1), 'comparator-');
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

  return {
    /** “59 of 100”, “59 of 100 (50 to 68)”, “8 %”, “59 of 100 with the spray, compared with 45 of 100 with a dummy”. */
    parseCount(text: string, { isOfPeople, isOfOther } = OF_PEOPLE): AttributeValues | undefined {
      const words = bare(text);
      if ((isOfOther && !named.test(words)) || POWER.test(text)) return undefined;
      const alone = one.exec(words);
      const found = alone ?? two.exec(words);
      // a percentage or a slash has no word after the count
      const isOpen =
        found &&
        (found[2] === undefined ||
          (!alone && found[PARTS + 3] === undefined) ||
          [found[4], found[PARTS + 5]].some(isFew));
      if (!found || (isOpen && !isOfPeople && !named.test(words))) return undefined;
      return alone ? toSettings(alone.slice(1)) : parseBoth(found);
    },

    /** “1 in 8”, “2 in 3 people”: a ratio, as its author wrote it. */
    parseRatio(text: string, { isOfOther } = OF_PEOPLE): AttributeValues | undefined {
      if (isOfOther || POWER.test(text)) return undefined;
      const [, events, total] = ratio.exec(bare(text)) ?? [];
      const [count, all = Infinity] = [
        parseNumber(events),
        total === undefined ? undefined : parseNumber(total),
      ];
      return count && count <= all ? { measure: bare(text) } : undefined;
    },

    /** A count of the other group. */
    parseComparatorCount(text: string): AttributeValues | undefined {
      const found = POWER.test(text) ? undefined : one.exec(bare(text));
      return found ? toSettings(found.slice(1), 'comparator-') : undefined;
    },

    /** Whether there is something in a text that looks like a count of people. */
    seemsCounted(text: string, { isOfPeople, isOfOther } = OF_PEOPLE): boolean {
      const words = bare(text.slice(0, MAX_LENGTH));
      if (isOfOther && !named.test(words)) return false;
      if (noTotals.test(words)) return Boolean(isOfPeople) || !/[%٪％]/.test(words);
      const [found, percent, slash, total] = somewhere.exec(words) ?? [];
      // “five of 100”
      if (found === undefined) return isRound(parseNumber(ending.exec(words)?.[1]) ?? 0);
      if ((percent ?? slash) && !isOfPeople && !named.test(words)) return false;
      return !slash || (parseNumber(total) ?? 0) >= 100;
    },

    /** Whether a text is a percentage, or a range of them, and no word; or a share of a few, which may be points. */
    isShare: (text: string): boolean =>
      /^\P{L}*\p{Nd}\s*[%٪％]\P{L}*$/u.test(bare(text)) || isFew(one.exec(bare(text))?.[4]),

    /** Whether what stands under a title is of something else than people, whatever its form: points, nights. */
    saysOther: (title: string): boolean => timed.test(title) || (scaled.test(title) && !named.test(title)),

    /**
     * Whether a title says that percentages under it are people: “How many people sleep better?”, “Women with pain”; or that
     * they are none, whoever is named in it.
     */
    saysPeople(title: string): boolean | undefined {
      if (another.test(title)) return false;
      return (
        begins.test(title) || asking.test(title) || (counting.test(title) && named.test(title)) || undefined
      );
    },
  };
}
