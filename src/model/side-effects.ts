import type { Words } from './declaration.js';
import {
  countOutOf,
  denominatorAmong,
  groupsOf,
  type Chance,
  type Denominator,
  type Group,
} from './chance.js';

/**
 * How serious an effect can be, in the order in which "most serious first" has them. What is not stated stands before
 * `mild`: nobody has said that it is mild.
 */
export const severities = ['serious', 'moderate', 'not-stated', 'mild'] as const;
export type Severity = (typeof severities)[number];

/** What to do when it happens, from the least to the most urgent. */
export const actions = ['wait', 'tell', 'call', 'emergency'] as const;
export type Action = (typeof actions)[number];

/** Whether how serious an effect is, is said in one of the words that the library knows. */
export const isSeverity = (words: string): words is Severity => severities.includes(words as Severity);

/** Whether what to do is one of the things that the library knows. */
export const isAction = (words: string): words is Action => actions.includes(words as Action);

export interface SideEffect {
  /** Its name: the author's heading, or first words. */
  readonly name: string;
  readonly chance: Chance;
  /** Whether nothing is said of how many people it happened to: no number, no reason, no words. */
  readonly isUncounted?: boolean;
  /** Words: the author's own. */
  readonly seriousness?: Severity | Words | undefined;
  /** When it starts: "soon after the spray". Absent: the author did not say. */
  readonly starts?: string | undefined;
  /** How long it lasts: "about 1.5 hours". Absent: the author did not say. */
  readonly lasts?: string | undefined;
  /** Words: the author's own. */
  readonly act?: Action | Words | undefined;
  /** What stands there and cannot be read, by its name. */
  readonly mistakes?: readonly string[];
}

/** A list of them, and what they share. */
export interface SideEffects {
  readonly effects: readonly SideEffect[];
  /** Who was studied, the certainty, the sources. It has no numbers. */
  readonly grounds: Chance;
  /** What the treated people had, as a phrase after a count. */
  readonly treatment?: string | undefined;
  /** What the others had. Absent: the author did not say, or there were no others. */
  readonly comparator?: string | undefined;
  /** How the author ordered them, in words. */
  readonly order?: string | undefined;
  /** The rows of the comparisons of its aid, which may tell one of the counts, too. */
  readonly elsewhere?: readonly (readonly Chance[])[];
}

/** What is said once above several effects where it is so for most of them. */
const courses = ['seriousness', 'starts', 'lasts'] as const;
export type CoursePart = (typeof courses)[number];

/** What is so for most effects of a list. What is said of one stands in its own line, unless it is the same. */
export type SharedCourse = ReadonlyMap<CoursePart, string>;

/** What one effect says. Nothing: it cannot be read. */
const partOf = (effect: SideEffect, part: CoursePart): string | undefined =>
  effect.mistakes?.includes(part)
    ? undefined
    : (effect[part] ?? (part === 'seriousness' ? 'not-stated' : ''));

/** Whether what one effect says is said above it. */
export const isShared = (effect: SideEffect, part: CoursePart, shared: SharedCourse): boolean =>
  shared.has(part) && shared.get(part) === partOf(effect, part);

/** What of the course is so for more than half of the effects. How serious one is, is never said of others, too. */
export function sharedCourse(effects: readonly SideEffect[]): SharedCourse {
  const shared = new Map<CoursePart, string>();
  for (const part of courses)
    for (const words of new Set(effects.map((effect) => partOf(effect, part)))) {
      const { length } = effects.filter((effect) => partOf(effect, part) === words);
      if (words === undefined || length < 2 || length * 2 <= effects.length) continue;
      if (part !== 'seriousness' || words === 'not-stated') shared.set(part, words);
    }
  return shared;
}

/** The denominator of a list. */
export function denominatorOfEffects(
  { effects, elsewhere = [] }: Pick<SideEffects, 'effects' | 'elsewhere'>,
  base: Denominator,
): Denominator {
  const chances = effects.map(({ chance }) => chance);
  return denominatorAmong(chances, elsewhere, base);
}

/** The author's order, the most likely first, the most serious first. */
export const orders = ['listed', 'likely', 'serious'] as const;
export type Order = (typeof orders)[number];

/**
 * The effects in an order, as indexes. Most likely first goes by `events ÷ of` of the people with the treatment; effects
 * without a number come last. Equal ones stay in the author's order.
 */
export function sortSideEffects(effects: readonly SideEffect[], order: Order): number[] {
  const rank = ({ chance: { treatment }, seriousness = 'not-stated' }: SideEffect): number =>
    order === 'likely'
      ? treatment
        ? -treatment.events / treatment.of
        : 1
      : order === 'serious'
        ? severities.indexOf(isSeverity(seriousness) ? seriousness : 'not-stated')
        : 0;
  const ranks = effects.map(rank);
  return [...effects.keys()].sort((a, b) => ranks[a]! - ranks[b]!);
}

/** Counts as shown, out of the denominator: an effect with at least `MANY` is frequent, one below `FEW` is not. */
export const MANY = 20;
export const FEW = 5;

/** How the effects of a list spread from many people to few. */
export interface Spread {
  readonly listed: number;
  /** How many of those listed can be serious. Absent: of some it is said in words that cannot be counted. */
  readonly serious?: number | undefined;
  /** How many have a number. */
  readonly counted: number;
  /** How many happened to at least `MANY` people with the treatment. */
  readonly many: number;
  /** The same with the comparator. Absent: not every effect with a number has one there, too. */
  readonly manyVersus?: number | undefined;
  /** How many happened to fewer than `FEW` people with the treatment. */
  readonly few: number;
}

/**
 * Counts the effects whose counts *as shown* reach `MANY` or stay below `FEW`, so that a reader who counts gets the same.
 * Nothing with fewer than two numbers.
 */
export function spreadOf(effects: readonly SideEffect[], denominator: Denominator): Spread | undefined {
  const counted = effects.map(({ chance }) => chance).filter(({ treatment }) => treatment);
  if (counted.length < 2) return undefined;
  const people = (group: Group) => countOutOf(group, denominator).people;
  const treated = counted.map(({ treatment }) => people(treatment!));
  const versus = counted.flatMap(({ comparator }) => groupsOf({ comparator, sources: [] }).map(people));
  const frequent = (counts: readonly number[]) => counts.filter((count) => count >= MANY).length;
  return {
    listed: effects.length,
    serious: effects.every(({ seriousness = 'mild' }) => isSeverity(seriousness))
      ? effects.filter(({ seriousness }) => seriousness === 'serious').length
      : undefined,
    counted: counted.length,
    many: frequent(treated),
    manyVersus: versus.length === counted.length ? frequent(versus) : undefined,
    few: treated.filter((count) => count < FEW).length,
  };
}
