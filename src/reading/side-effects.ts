import { attributeOf, type Unread } from '../model/declaration.js';
import { chance as chanceDeclaration } from '../model/declarations/chance.js';
import { sideEffect } from '../model/declarations/side-effect.js';
import { sideEffects } from '../model/declarations/side-effects.js';
import type { Chance, ChanceLine, Group } from '../model/chance.js';
import type { SideEffect, SideEffects } from '../model/side-effects.js';
import { chancesIn, readChance } from './chance.js';
import { parseSettings, UNREAD } from './settings.js';
import type { Problem } from './problem.js';
import {
  authorNodes,
  authorTextIn,
  authorText,
  normalizeText,
  slug,
  within,
  type Readable,
  type Settings,
} from './readable.js';
import { tagOf, attributeIn, childrenOf, type Holder } from './nodes.js';

/** What the effects of a list share, unless one of them says otherwise. */
const SHARED = Object.keys(sideEffects.settings)
  .filter((property) => property in chanceDeclaration.settings)
  .map(attributeOf);

/** Every setting of a `da-chance` that an effect fills. */
export const CHANCE_SETTINGS = Object.keys(sideEffect.settings)
  .filter((property) => property in chanceDeclaration.settings)
  .map(attributeOf);

export interface ReadSideEffect {
  readonly value: SideEffect;
  /** The settings of its chance: its own, and those of its list. */
  readonly chance: Settings;
  /** What its number rests on, as far as it says so itself, and not its list. */
  readonly grounds: Chance;
  readonly problems: readonly Problem[];
  /** Problems with what the list says for all: the list's to tell, where there is one. */
  readonly shared: readonly Problem[];
}

/**
 * Reads a side effect from a `da-side-effect`: its name from its heading or first words, the rest from its settings.
 * What it does not say of its numbers itself, its list says. An effect without numbers takes only the source from it.
 *
 * @param own the element's settings, where they are not its attributes
 * @param ofList what stands in the list's settings and cannot be read
 */
export function readSideEffect<Element extends Readable<Element>>(
  element: Readable<Element>,
  list?: Settings,
  own: Settings = element,
  ofList: Unread = list ? parseSettings(list, sideEffects).unread : {},
): ReadSideEffect {
  const { values, problems, problem, has, gap, unread } = parseSettings(own, sideEffect);
  const hasNumbers = has('events') || has('difference') || has('measure');
  const isUncounted = !has('measure') && !has('finding') && !gap('events', 'events', 'of', 'difference');
  if (isUncounted) problem('events', null, 'count-missing');
  // also what stands under a name that is not quite its own
  const slips = Object.fromEntries(
    Object.entries({ ...(hasNumbers && ofList), ...unread }).map(([property, text]) => [
      attributeOf(property),
      UNREAD + text,
    ]),
  );
  const chance: Settings = {
    getAttribute: (name) =>
      // it is said beside the rest, and so the chance says nothing of it
      (isUncounted && name === 'in-words' ? 'events' : '') ||
      normalizeText(own.getAttribute(name)) ||
      slips[name] ||
      (hasNumbers || name === 'source' ? normalizeText(list?.getAttribute(name)) || null : null),
  };
  const { value, problems: all } = readChance(chance);
  const isShared = ({ where }: Problem) => SHARED.includes(where) && !normalizeText(own.getAttribute(where));
  // what is wrong with its settings by themselves is told once
  const ofChance = all
    .map((one) => ({ ...one, element: sideEffect.tag }))
    .filter((one) => !problems.some(({ where, got }) => where === one.where && got === one.got));
  const name = nameOf(element);
  if (!name) problem('content', null, 'missing');
  const { seriousness, starts, lasts, act } = values;
  return {
    value: {
      name,
      chance: value,
      isUncounted,
      seriousness,
      starts,
      lasts,
      act,
      mistakes: Object.keys(unread),
    },
    chance,
    grounds: groundsOf(value, (name) => Boolean(normalizeText(own.getAttribute(name)))),
    problems: [...problems, ...ofChance.filter((one) => !isShared(one))],
    shared: ofChance.filter(isShared),
  };
}

/** What of a number is said above the effects, and not in the line of one that does not differ. */
export function lineOf(own: Settings, list: Settings): ChanceLine {
  const has = (settings: Settings, name: string) => Boolean(normalizeText(settings.getAttribute(name)));
  return {
    // the name says it, unless there are other words for it
    isCounted: !has(own, 'outcome'),
    isTimed: has(list, 'timeframe') && !has(own, 'timeframe'),
    isRated: !has(own, 'certainty'),
    isExplained: true,
  };
}

const groundsOf = (
  { treatment, population, certaintyReason, sources }: Chance,
  isOwn: (name: string) => boolean,
): Chance => ({
  population: treatment && isOwn('population') ? population : undefined,
  certaintyReason: isOwn('certainty-reason') ? certaintyReason : undefined,
  sources: isOwn('source') ? sources : [],
});

/** Reads a list of side effects from a `da-side-effects`: its `da-side-effect` children that are not hidden. */
export function readSideEffects<Element extends Readable<Element>>(
  element: Readable<Element>,
  own: Settings = element,
  aid: Holder<Element> = { children: [], childNodes: [] },
): {
  value: SideEffects;
  /** Where each of the effects stands. */
  nodes: readonly Element[];
  problems: readonly Problem[];
  /** What stands in its settings and cannot be read. */
  unread: Unread;
} {
  const { values, problems, problem, unread } = parseSettings(own, sideEffects);
  const nodes = childrenOf(element).filter(
    (child) => tagOf(child) === sideEffect.tag && attributeIn(child, 'hidden') === null,
  );
  const effects = nodes.map((node) => readSideEffect(node, own, node, unread));
  if (!nodes.length) problem('content', null, 'missing');
  const { comparator, treatment, order } = values;
  const rows = within(aid, 'da-treatment-comparison').flatMap((comparison) => within(comparison, 'tr'));
  const elsewhere = rows.map((row) => chancesIn(row, 'da-chance'));
  const value: SideEffects = {
    effects: effects.map(({ value }) => value),
    grounds: readChance(own).value,
    treatment,
    comparator: comparator === 'none-known' ? undefined : comparator,
    order,
    elsewhere,
  };
  // what is told in a table, too, has the same numbers there
  const told = elsewhere.flatMap((chances, index) =>
    chances.map((one) => ({
      one,
      words: [authorText(childrenOf(rows[index]!)[0]!), one.outcome ?? ''].map(slug),
    })),
  );
  for (const { name, chance } of value.effects) {
    const own = [name, chance.outcome ?? ''].map(slug).filter(Boolean);
    const other = told.find(
      ({ one, words }) => words.some((word) => own.includes(word)) && differs(chance, one),
    )?.one.treatment;
    if (other) problem(`“${name}”`, inFigures(chance.treatment!), 'numbers-differ', inFigures(other));
  }
  const missing = new Map(effects.flatMap(({ shared }) => shared.map((one) => [one.where, one])));
  for (const one of missing.values())
    if (!problems.some(({ where }) => where === one.where))
      problems.push({ ...one, element: sideEffects.tag });
  return { value, nodes, problems, unread };
}

const inFigures = ({ events, of }: Group): string => `${events} of ${of}`;

/** Whether two chances of the same outcome, with the same treatment and at the same time, have other numbers. */
const differs = ({ treatment: one, timeframe }: Chance, { treatment: other, ...chance }: Chance): boolean =>
  one?.label !== undefined &&
  one.label === other?.label &&
  timeframe === chance.timeframe &&
  inFigures(one) !== inFigures(other);

/** The first words: those of the heading that an effect begins with. */
const nameOf = <Element extends Readable<Element>>(element: Readable<Element>): string =>
  authorNodes(element)
    .map((node) => authorTextIn([node]))
    .find(Boolean) ?? '';
