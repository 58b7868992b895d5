import type { Readable } from '../reading/settings.js';

/** Settings as attribute names and values. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Short class words, by the longer ones that they stand for. */
const SHORT: readonly (readonly [short: RegExp, long: string])[] = [
  [/^per-(?=\d)/, 'denominator-'],
  [/^tell-first$/, 'importance-$&'],
  [/^(benefits|harms|practical)$/, 'about-$&'],
];

/**
 * The settings of plain markup: `data-order="by name"`, or where a filter takes that, the class word `da-order-alphabetical`.
 * Only names that an element knows become settings, so that nothing else of a page’s `data-` turns into an attribute.
 *
 * @param names of the element’s settings
 * @param hooks class words that name an element, and so no setting
 */
export function readMarkupSettings(
  element: Readable,
  names: readonly string[],
  hooks: readonly string[],
): AttributeValues {
  const settings: Record<string, string> = {};
  for (const word of (element.getAttribute('class') ?? '').split(/\s+/)) {
    if (!word.startsWith('da-') || hooks.includes(word)) continue;
    let rest = word.slice(3);
    for (const [short, long] of SHORT) rest = rest.replace(short, long);
    const name = names
      .filter((name) => `${rest}-`.startsWith(`${name}-`))
      // `comparator-of`, and not `comparator`
      .sort((a, b) => b.length - a.length)[0];
    if (!name) continue;
    const value = rest.slice(name.length + 1);
    // class words are often written in lower case, or made so
    settings[name] = /^(country|currency)$/.test(name) ? value.toUpperCase() : value;
  }
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) settings[name] = value;
  }
  return settings;
}
