import { topics } from '../model/comparison.js';
import { importances } from '../model/question-list.js';
import type { ReadableNode } from '../reading/readable.js';
import { isHook, type AttributeSettings } from './hooks.js';
import { attributeIn, classesIn } from './nodes.js';

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

/**
 * The settings of plain markup: `data-order="by name"`, or where a filter takes that, the class word `da-order-alphabetical`.
 * Only settings that an element has are read, so that nothing else of a page’s `data-` turns into an attribute.
 */
export function parseMarkupSettings(element: ReadableNode, settings: AttributeSettings): AttributeValues {
  const names = Object.keys(settings);
  const values: Record<string, string> = {};
  for (const word of classesIn(element)) {
    if (!word.startsWith('da-') || isHook(word)) continue;
    let rest = word.slice(3);
    for (const [short, long] of SHORT) rest = rest.replace(short, long);
    const name = names
      .filter((name) => `${rest}-`.startsWith(`${name}-`))
      // `comparator-of`, and not `comparator`
      .sort((a, b) => b.length - a.length)[0];
    if (!name) continue;
    const value = rest.slice(name.length + 1);
    const { code } = settings[name]!;
    // class words are often written in lower case, or made so
    values[name] = code && code !== 'language' ? value.toUpperCase() : value;
  }
  for (const name of names) {
    const value = attributeIn(element, `data-${name}`);
    if (value !== null) values[name] = value;
  }
  return values;
}
