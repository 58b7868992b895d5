import { topics } from '../model/comparison.js';
import { importances } from '../model/question-list.js';
import type { ReadableNode } from '../reading/readable.js';
import { resembles } from '../reading/resembles.js';
import { UNREAD } from '../reading/settings.js';
import { ALL_SETTINGS, isHook, type AttributeSettings } from './hooks.js';
import { attributeIn, attributesIn, classesIn } from './nodes.js';

/** Settings as attribute names and values. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Numbers as attributes, without those that there are not. */
export const inDigits = (numbers: Readonly<Record<string, number | undefined>>): AttributeValues =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([name, number]) =>
      number === undefined ? [] : [[name, String(number)]],
    ),
  );

/** Short class words, by the longer ones that they stand for. */
const SHORT: readonly (readonly [short: RegExp, long: string])[] = [
  [/^per-(?=\d)/, 'denominator-'],
  [new RegExp(`^(${importances.join('|')})$`), 'importance-$&'],
  [new RegExp(`^(${topics.join('|')})$`), 'about-$&'],
];

/** The setting that a class word is, and its value. */
function settingOf(word: string, names: readonly string[]): [name: string | undefined, value: string] {
  let rest = word.slice(3);
  for (const [short, long] of SHORT) rest = rest.replace(short, long);
  const [name] = names
    .filter((name) => `${rest}-`.startsWith(`${name}-`))
    // `comparator-of`, and not `comparator`
    .sort((a, b) => b.length - a.length);
  return [name, rest.slice((name?.length ?? 0) + 1)];
}

/** Whether a class word begins nearly as a setting does. */
const isNearly = (word: string, name: string): boolean =>
  resembles(word.split('-').slice(0, name.split('-').length).join('-'), name);

/** Whether a class word is a setting of any element. */
export const isSettingWord = (word: string): boolean => Boolean(settingOf(word, ALL_SETTINGS)[0]);

/**
 * The settings of plain markup: `data-order="by name"`, or where a filter takes that, the class word `da-order-alphabetical`.
 * Only settings that an element has are read, so that nothing else of a page’s `data-` turns into an attribute.
 */
export function parseMarkupSettings(element: ReadableNode, settings: AttributeSettings): AttributeValues {
  const names = Object.keys(settings);
  const values: Record<string, string> = {};
  for (const word of classesIn(element)) {
    if (!word.startsWith('da-') || isHook(word)) continue;
    const [name, value] = settingOf(word, names);
    if (!name) {
      const meant = isSettingWord(word) ? undefined : names.find((name) => isNearly(word.slice(3), name));
      if (meant) values[meant] ??= UNREAD + word;
      continue;
    }
    const { code } = settings[name]!;
    // class words are often written in lower case, or made so
    values[name] = code && code !== 'language' ? value.toUpperCase() : value;
  }
  for (const name of names) {
    const value = attributeIn(element, `data-${name}`);
    if (value !== null) values[name] = value;
  }
  for (const [attribute, meant] of slipsIn(element, names))
    values[meant] ??= UNREAD + attributeIn(element, attribute);
  return values;
}

/** Attributes that are nearly `data-` and the name of a setting, and what is meant. */
export const slipsIn = (
  element: ReadableNode,
  names: readonly string[],
): [attribute: string, meant: string][] =>
  attributesIn(element).flatMap((attribute): [string, string][] => {
    const [, given = ''] = /^data-(.+)/.exec(attribute) ?? [];
    const meant = ALL_SETTINGS.includes(given) ? undefined : names.find((name) => resembles(given, name));
    return meant ? [[attribute, meant]] : [];
  });
