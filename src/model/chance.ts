/**
 * A chance: how many people, out of how many, and how sure anyone can be of it.
 *
 * The rules follow the research on telling numbers to patients: whole people out of one denominator
 * (Trevena 2013, doi 10.1186/1472-6947-13-S2-S7; Making Numbers Meaningful 2025, doi 10.1177/0272989X251346811),
 * the comparator beside the treatment, both frames, the range, and the certainty in GRADE's words
 * (GRADE guidance 26, doi 10.1016/j.jclinepi.2019.10.014).
 */

import type { Gap } from './declaration.js';
import type { Icons } from './icons.js';

/** How sure the evidence is, in GRADE's four words; `not-rated` says that the source gives no rating. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * What stands where a number is missing; with `only-reports`, it has happened, and nobody counted how often.
 * `no-clear-difference` may also stand beside numbers: the study compared the groups and could not tell them apart.
 */
export const findings = [
  'not-studied',
  'no-clear-difference',
  'does-not-apply',
  'not-known',
  'only-reports',
] as const;
export type Finding = (typeof findings)[number];

/** What of a chance the author's own words may say. */
export const inWords = ['events', 'comparator-events', 'certainty'] as const;

/**
 * How a chance by itself is drawn beside its words. Among others in a comparison all are lines of people, so that no harm
 * is drawn less than a benefit.
 */
export const displays = ['icons', 'line', 'bar', 'words'] as const;
export type Display = (typeof displays)[number];

/** The denominators an aid may use. One aid uses one of the first two; a row of small chances may move to a larger one. */
export const denominators = [100, 1000, 10_000, 100_000] as const;
export const baseDenominators = [100, 1000] as const;
export type Denominator = (typeof denominators)[number];

/** One group of people in a study. */
export interface Group {
  /** How many of them it happened to. A decimal where the source gives only a percentage (27.4 of 100). */
  readonly events: number;
  /** How many people there were. More than 0. */
  readonly of: number;
  /** What they had, as a phrase that follows a count: "with the spray". Absent: the page says it elsewhere. */
  readonly label?: string | undefined;
}

/** Why there is nothing to say of the numbers of a chance, of those that they are compared with, or of their certainty. */
export interface ChanceGaps {
  readonly number?: Gap | undefined;
  readonly comparison?: Gap | undefined;
  readonly certainty?: Gap | undefined;
}

/** The lowest and the highest count that the study's interval allows, in people out of the treatment group's `of`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How many more people it happened to with the treatment, out of so many. Fewer: below 0. */
export interface GivenDifference {
  readonly people: number;
  readonly of: number;
}

export interface Chance {
  /** What the source gives that is no count of people, in the author’s words: “1 in 8”, “hazard ratio 0.7”. */
  readonly measure?: string | undefined;
  /** A difference that the source gives by itself, or on the comparator’s count. */
  readonly given?: GivenDifference | undefined;
  /** What the treated had, and what the others had, where there is a difference or a measure and no group that says it. */
  readonly label?: string | undefined;
  readonly versus?: string | undefined;
  /** The interval of the difference, in people out of `of`; below 0: fewer. */
  readonly differenceRange?: (Range & { readonly of: number }) | undefined;
  /** Whether these are the people that others are compared with, so that no comparison group is missing. */
  readonly isBaseline?: boolean | undefined;
  /** The people who had the treatment. Absent: there is no number, and `finding` says why. */
  readonly treatment?: Group | undefined;
  /** The people it was compared with; `none-known` where the study had no such group. Absent: the author did not say. */
  readonly comparator?: Group | 'none-known' | undefined;
  readonly range?: Range | undefined;
  /** What happened to the people counted, in words that go on after “people”: "got at least half better". */
  readonly outcome?: string | undefined;
  /** When it was counted: "after 4 weeks". */
  readonly timeframe?: string | undefined;
  /** Who was studied. */
  readonly population?: string | undefined;
  readonly certainty?: Certainty | undefined;
  /** The main reason for the certainty. */
  readonly certaintyReason?: string | undefined;
  /** Identifiers of the sources, in the author's order. */
  readonly sources: readonly string[];
  readonly finding?: Finding | undefined;
  /** How the author wants it drawn. Absent: icons. */
  readonly display?: Display | undefined;
  readonly gaps?: ChanceGaps | undefined;
}

/** Whether a finding says that the answer may be yes and may be no. */
export const isOpen = (finding: Finding | undefined): boolean =>
  finding === 'not-known' || finding === 'not-studied';

/** Whether the interval of a difference leaves open that there is none. */
export const isOpenRange = (range: Chance['differenceRange']): boolean =>
  range !== undefined && range.low <= 0 && range.high >= 0;

/** A group of a study that stands in a column beside the others. */
export interface ColumnGroup {
  /** The one other group that it is compared with. Absent: there are several, or none with a count. */
  readonly other?: Group | undefined;
}

/** How a chance stands in a line among others, where how its number is known is said once for all of them. */
export interface ChanceLine {
  /** Whether what is counted is said around it. */
  readonly isCounted?: boolean | undefined;
  /** Whether it is said around it when it was counted. */
  readonly isTimed?: boolean | undefined;
  /** Whether it is said around it how sure anyone can be. */
  readonly isRated?: boolean | undefined;
  /** Whether it is said around it what it does not mean that something is not known, or was not studied. */
  readonly isExplained?: boolean | undefined;
  /**
   * Whether it stands in few words, and whole elsewhere: the denominator once, and not what a baseline is, or that nobody
   * had it.
   */
  readonly isShort?: boolean | undefined;
}

/** A count of whole people out of a denominator, and how it relates to the study's own figure. */
export interface Count {
  /** Whole people, 0 to `of`. */
  readonly people: number;
  readonly of: Denominator;
  /**
   * `exact`: the figure comes out whole. `about`: rounded to the nearest whole person. `fewer`: above 0 and below 1,
   * told as "fewer than 1". `more`: below all of them by less than 1, told as "more than 99".
   */
  readonly bound: 'exact' | 'about' | 'fewer' | 'more';
}

/**
 * A group as people out of the denominator: `events × denominator ÷ of`, to the nearest whole person.
 * Above 0 is never told as 0, and below everyone is never told as everyone.
 */
export function countOutOf({ events, of }: Group, denominator: Denominator): Count {
  if (events === 0 || events === of)
    return { people: events === 0 ? 0 : denominator, of: denominator, bound: 'exact' };
  // twelve digits: 0.07 × 100 is 7, not 7.000000000000001
  const figure = Number(((events * denominator) / of).toPrecision(12));
  if (figure < 1) return { people: 1, of: denominator, bound: 'fewer' };
  if (figure > denominator - 1) return { people: denominator - 1, of: denominator, bound: 'more' };
  if (Number.isInteger(figure)) return { people: figure, of: denominator, bound: 'exact' };
  return { people: Math.round(figure), of: denominator, bound: 'about' };
}

/** The other frame: the people it did not happen to. The two counts always add up to the denominator. */
export function complement({ people, of, bound }: Count): Count {
  return {
    people: of - people,
    of,
    bound: bound === 'fewer' ? 'more' : bound === 'more' ? 'fewer' : bound,
  };
}

/** How many more or fewer people it happens to with the treatment than with the comparator. */
export interface Difference {
  readonly people: number;
  readonly of: Denominator;
  readonly direction: 'more' | 'fewer' | 'same';
  /** `fewer`: there is a difference, of less than one person. */
  readonly bound: 'exact' | 'about' | 'fewer';
}

/**
 * A difference that a source gives, as people out of the denominator. One that there is, is never told as none.
 *
 * @param round to the nearest whole person; outwards for an end of an interval
 */
export function differenceOutOf(
  { people, of }: GivenDifference,
  denominator: Denominator,
  round: (figure: number) => number = Math.round,
): Difference {
  const figure = Number(((people * denominator) / of).toPrecision(12));
  const isBelowOne = figure !== 0 && Math.abs(figure) < 1;
  const rounded = isBelowOne ? Math.sign(figure) : round(figure);
  return {
    people: Math.abs(rounded),
    of: denominator,
    direction: rounded > 0 ? 'more' : rounded < 0 ? 'fewer' : 'same',
    bound: isBelowOne ? 'fewer' : figure === rounded ? 'exact' : 'about',
  };
}

/**
 * The interval of the difference between two shares, at 95 %: the score intervals of the two, put together as squares
 * (Newcombe 1998, method 10, doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I).
 */
export function differenceInterval(treatment: Group, comparator: Group): Range {
  const Z = 1.959964;
  const wilson = ({ events, of }: Group) => {
    const share = events / of;
    const middle = share + (Z * Z) / (2 * of);
    const half = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * of)) / of);
    const whole = 1 + (Z * Z) / of;
    return { share, low: (middle - half) / whole, high: (middle + half) / whole };
  };
  const one = wilson(treatment);
  const other = wilson(comparator);
  const gap = one.share - other.share;
  return {
    low: gap - Math.hypot(one.share - one.low, other.high - other.share),
    high: gap + Math.hypot(one.high - one.share, other.share - other.low),
  };
}

/**
 * Whether the numbers themselves speak against “no clear difference”: the interval of the difference leaves out 0. It is
 * the source's, or follows from the counts.
 */
export function isClearlyDifferent({ treatment, comparator, differenceRange }: Chance): boolean {
  const isCounted = treatment && comparator && comparator !== 'none-known';
  const interval = differenceRange ?? (isCounted ? differenceInterval(treatment, comparator) : undefined);
  return interval !== undefined && (interval.low > 0 || interval.high < 0);
}

/**
 * The difference between the two counts *as shown*, so that a reader who subtracts gets the same number
 * (59 and 45 differ by 14, though 58.7 and 45.2 differ by 13.5).
 * Nothing where a count is "fewer than 1" or "more than 99": what is not one number cannot be subtracted.
 */
export function difference(treatment: Count, comparator: Count): Difference | undefined {
  const bounds = [treatment.bound, comparator.bound];
  if (bounds.includes('fewer') || bounds.includes('more')) return undefined;
  const people = treatment.people - comparator.people;
  return {
    people: Math.abs(people),
    of: treatment.of,
    direction: people > 0 ? 'more' : people < 0 ? 'fewer' : 'same',
    bound: bounds.includes('about') ? 'about' : 'exact',
  };
}

/**
 * A range as people out of the denominator, rounded outwards, so that it never looks narrower than it is.
 */
export function rangeOutOf({ low, high }: Range, { of }: Group, denominator: Denominator): Range {
  const scaled = (events: number) => Number(((events * denominator) / of).toPrecision(12));
  return { low: Math.floor(scaled(low)), high: Math.ceil(scaled(high)) };
}

/** The groups of a chance that have numbers. */
export function groupsOf({ treatment, comparator }: Chance): Group[] {
  return [treatment, comparator].filter((group) => group !== undefined && group !== 'none-known');
}

/** Whether two groups differ, and are told alike, as fewer than 1 or as more than all but 1. */
export function areToldAlike(one: Group, other: Group, denominator: Denominator): boolean {
  const [{ bound }, second] = [countOutOf(one, denominator), countOutOf(other, denominator)];
  return (
    (bound === 'fewer' || bound === 'more') &&
    bound === second.bound &&
    one.events * other.of !== other.events * one.of
  );
}

/**
 * How small the largest chance of a row has to be for the row to move to a larger denominator: 1,000 icons still show
 * chances up to 1 in 10 well (vizhealth.org gallery, asset 60), and so on.
 */
const SMALL: Readonly<Record<Denominator, number>> = { 100: 1, 1000: 0.1, 10_000: 0.01, 100_000: 0.001 };

/** What parts of people the counts and differences are. */
const sharesOf = (chances: readonly Chance[]): number[] =>
  chances.flatMap((chance) => [
    ...groupsOf(chance).map(({ events, of }) => events / of),
    ...(chance.given ? [Math.abs(chance.given.people) / chance.given.of] : []),
  ]);

/**
 * The denominator of a row. All counts of a row share one, so that they can be looked at side by side; a row moves to a
 * larger one when it has a chance, or a difference, below 1 out of the smaller, and no chance that is too large for it.
 */
export function denominatorFor(chances: readonly Chance[], base: Denominator): Denominator {
  const shares = sharesOf(chances);
  const largest = Math.max(0, ...shares);
  const tooSmall = (denominator: number) => shares.filter((share) => share > 0 && share * denominator < 1);
  let chosen = base;
  for (const denominator of denominators) {
    if (denominator > base && tooSmall(chosen).length && largest <= SMALL[denominator]) chosen = denominator;
  }
  return chosen;
}

/**
 * The denominator of chances of which others may tell some, too: what is the same in two places is told the same way in both.
 * It is the largest of theirs, unless one of the lists has a chance that is too large for it: then the smallest.
 */
export function denominatorAmong(
  chances: readonly Chance[],
  others: readonly (readonly Chance[])[],
  base: Denominator,
): Denominator {
  const isTold = ({ treatment: one }: Chance) =>
    one && chances.some(({ treatment: other }) => one.events === other?.events && one.of === other.of);
  const lists = [chances, ...others.filter((list) => list.some(isTold))];
  const theirs = lists.map((list) => denominatorFor(list, base)).sort((a, b) => b - a);
  const [most = base] = theirs;
  return lists.every((list) => Math.max(...sharesOf(list)) <= SMALL[most]) ? most : (theirs.at(-1) ?? base);
}

/** Whether the source's own figure says more than the count shown: "108 of 195, so about 55 of 100". */
export function differsFromSource(group: Group, count: Count): boolean {
  return group.of !== count.of || group.events !== count.people;
}

/** What is drawn of a group, out of the denominator. A count that no icon can show exactly is drawn as the range it is in. */
export function iconsOf(group: Group, denominator: Denominator, range?: Range): Icons {
  const { people, of, bound } = countOutOf(group, denominator);
  if (bound === 'fewer') return { of, count: 0, low: 0, high: people };
  if (bound === 'more') return { of, count: people, low: people, high: of };
  return { of, count: people, ...(range && rangeOutOf(range, group, denominator)) };
}
