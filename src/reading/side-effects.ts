import { attributeOf } from '../model/declaration.js';
import { chance as chanceDeclaration } from '../model/declarations/chance.js';
import { sideEffect } from '../model/declarations/side-effect.js';
import { sideEffects } from '../model/declarations/side-effects.js';
import type { SideEffect, SideEffects } from '../model/side-effects.js';
import { readChance } from './chance.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { authorNodes, normalizeText, type Readable, type Settings } from './readable.js';

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
  readonly problems: readonly Problem[];
  /** Problems with what the list says for all: the list's to tell, where there is one. */
  readonly shared: readonly Problem[];
}

/**
 * Reads a side effect from a `da-side-effect`: its name from its heading or first words, the rest from its settings.
 * What it does not say of its numbers itself, its list says. An effect without numbers takes only the source from it.
 *
 * @param own the element's settings, where they are not its attributes
 */
export function readSideEffect<Element extends Readable<Element>>(
  element: Readable<Element>,
  list?: Settings,
  own: Settings = element,
): ReadSideEffect {
  const { values, problems, problem, has } = parseSettings(own, sideEffect);
  const hasNumbers = has('events') || has('difference') || has('measure');
  const chance: Settings = {
    getAttribute: (name) =>
      normalizeText(own.getAttribute(name)) ||
      (hasNumbers || name === 'source' ? normalizeText(list?.getAttribute(name)) || null : null),
  };
  const { value, problems: all } = readChance(chance);
  const isShared = ({ where }: Problem) => SHARED.includes(where) && !normalizeText(own.getAttribute(where));
  // what is wrong with its settings by themselves is told once
  const ofChance = all
    .map((one) => ({ ...one, element: sideEffect.tag }))
    .filter((one) => !problems.some(({ where, got }) => where === one.where && got === one.got));
  const name = nameOf(element);
  if (!name) problem('content', null, 'the name of the side effect, in a heading');
  const { seriousness, starts, lasts, act } = values;
  return {
    value: { name, chance: value, seriousness, starts, lasts, act },
    chance,
    problems: [...problems, ...ofChance.filter((one) => !isShared(one))],
    shared: ofChance.filter(isShared),
  };
}

/** Whether an effect says for itself what its numbers rest on: one that is serious, or that differs from the list. */
export const hasOwnGrounds = (own: Settings): boolean =>
  own.getAttribute('seriousness') === 'serious' ||
  ['population', 'certainty', 'certainty-reason', 'source'].some((name) => own.getAttribute(name) !== null);

/** Reads a list of side effects from a `da-side-effects`: its `da-side-effect` children that are not hidden. */
export function readSideEffects<Element extends Readable<Element>>(
  element: Readable<Element>,
  own: Settings = element,
): {
  value: SideEffects;
  /** Where each of the effects stands. */
  nodes: readonly Element[];
  problems: readonly Problem[];
} {
  const { values, problems, problem } = parseSettings(own, sideEffects);
  const nodes = Array.from(element.children).filter(
    (child) => child.localName === sideEffect.tag && child.getAttribute('hidden') === null,
  );
  const effects = nodes.map((node) => readSideEffect(node, own));
  if (!nodes.length) problem('content', null, 'a da-side-effect for each side effect');
  const { comparator, treatment, order } = values;
  const value: SideEffects = {
    effects: effects.map(({ value }) => value),
    grounds: readChance(own).value,
    treatment,
    comparator: comparator === 'none-known' ? undefined : comparator,
    order,
  };
  const missing = new Map(effects.flatMap(({ shared }) => shared.map((one) => [one.where, one])));
  for (const one of missing.values())
    if (!problems.some(({ where }) => where === one.where))
      problems.push({ ...one, element: sideEffects.tag });
  return { value, nodes, problems };
}

/** The first words: those of the heading that an effect begins with. */
const nameOf = <Element extends Readable<Element>>(element: Readable<Element>): string =>
  authorNodes(element)
    .map(({ textContent }) => normalizeText(textContent))
    .find(Boolean) ?? '';
