import { actions, severities, type SideEffect, type SideEffects } from '../model/side-effects.js';
import { readChance } from './chance.js';
import type { Problem } from './problem.js';
import { isGenerated, normalizeText, parseAttributes, type Readable, type Settings } from './settings.js';

/** What the effects of a list share, unless one of them says otherwise. */
export const SHARED = [
  'treatment',
  'comparator',
  'timeframe',
  'population',
  'certainty',
  'certainty-reason',
  'source',
] as const;

/** What makes the chance of one effect. */
const OWN = ['events', 'of', 'comparator-events', 'comparator-of', 'outcome', 'finding'] as const;

/** Every setting of a `da-chance` that an effect fills. */
export const CHANCE = [...OWN, ...SHARED] as const;

/** Attributes that, once changed, ask for a new reading of the list. */
export const OBSERVED_SIDE_EFFECT = [...CHANCE, 'seriousness', 'starts', 'lasts', 'act', 'hidden'];

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
 * @param settings the element's settings, where they are not its attributes
 */
export function readSideEffect(
  element: Readable,
  list?: Settings,
  settings: Settings = element,
): ReadSideEffect {
  const read = parseAttributes(settings, 'da-side-effect');
  const hasNumbers = read.text('events') !== undefined;
  const chance: Settings = {
    getAttribute: (name) =>
      read.text(name) ??
      (hasNumbers || name === 'source' ? normalizeText(list?.getAttribute(name)) || null : null),
  };
  const { value, problems: all } = readChance(chance);
  const problems = all.map((problem) => ({ ...problem, element: 'da-side-effect' }));
  const isShared = ({ where }: Problem) => (SHARED as readonly string[]).includes(where) && !read.text(where);

  const named = <Name extends string>(name: string, allowed: readonly Name[]) =>
    read.needed(name, allowed.join(', ')) === undefined ? undefined : read.oneOf(name, allowed);

  const name = nameOf(element);
  if (!name) read.problem('content', null, 'the name of the side effect, in a heading');
  const effect: SideEffect = {
    name,
    chance: value,
    seriousness: named('seriousness', severities),
    starts: read.needed('starts', 'when it starts, or “not known”'),
    lasts: read.needed('lasts', 'how long it lasts, or “not known”'),
    act: named('act', actions),
  };
  return {
    value: effect,
    chance,
    problems: [...read.problems, ...problems.filter((problem) => !isShared(problem))],
    shared: problems.filter(isShared),
  };
}

/** Reads a list of side effects from a `da-side-effects`: its `da-side-effect` children that are not hidden. */
export function readSideEffects(
  element: Readable,
  settings: Settings = element,
): {
  value: SideEffects;
  /** Where each of the effects stands. */
  nodes: readonly Readable[];
  problems: readonly Problem[];
} {
  const read = parseAttributes(settings, 'da-side-effects');
  const nodes = Array.from(element.children).filter(
    (child) => child.localName === 'da-side-effect' && child.getAttribute('hidden') === null,
  );
  const effects = nodes.map((node) => readSideEffect(node, settings));
  if (!nodes.length) read.problem('content', null, 'a da-side-effect for each side effect');
  const comparator = read.text('comparator');
  const value: SideEffects = {
    effects: effects.map(({ value }) => value),
    grounds: readChance(settings).value,
    treatment: read.needed('treatment', 'what the treated people had, such as “with the spray”'),
    comparator: comparator === 'none-known' ? undefined : comparator,
    order: read.needed('order', 'how they are ordered, in words, such as “as in the drug label”'),
  };
  const missing = new Map(effects.flatMap(({ shared }) => shared.map((problem) => [problem.where, problem])));
  return {
    value,
    nodes,
    problems: [
      ...read.problems,
      ...[...missing.values()].map((problem) => ({ ...problem, element: 'da-side-effects' })),
    ],
  };
}

/** The first words: those of the heading that an effect begins with. */
const nameOf = ({ childNodes }: Readable): string =>
  Array.from(childNodes)
    .filter((node) => node.nodeType === 3 || (node.nodeType === 1 && !isGenerated(node as Readable)))
    .map(({ textContent }) => normalizeText(textContent))
    .find(Boolean) ?? '';
