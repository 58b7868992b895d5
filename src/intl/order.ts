import { topic } from './locale.js';
import { midway } from './rich-text.js';

/** A guideline has a name: words that begin with a capital letter, or a number. */
export const NAMED = String.raw`(?:(?!Our\b|My\b|This\b)[\p{Lu}\d][\p{L}\d./-]*)(?: [\p{Lu}\d][\p{L}\d./-]*)*`;

const english = {
  /**
   * The rules that prefer nothing, by their names in settings, each in the words that authors have for it; the first says
   * it where only the name stands there.
   */
  rules: {
    alphabetical: [
      'alphabetical',
      'alphabetical by name',
      'alphabetically',
      'alphabetically by name',
      'alphabetical order',
      'in alphabetical order',
      'in alphabetical order by name',
      'by name',
      'a to z',
    ],
    'at-random': [
      'at random',
      'random',
      'randomly',
      'random order',
      'in random order',
      'by lot',
      'drawn by lot',
    ],
    'by-first-use': [
      'by year of first use',
      'by the year of first use',
      'year of first use',
      'in the order in which they were first used',
    ],
  } as Readonly<Record<string, readonly string[]>>,
  /** The other such rule: as in a guideline that is named. */
  guideline: new RegExp(
    `^(?:as|as listed|in the order) (?:in|of) (?:the )?(?:${NAMED} guidelines?(?: (?:of )?${NAMED})?|guidelines? (?:(?:of|by|from) (?:the )?)?${NAMED})$`,
    'u',
  ),
};

export const orderMessages = topic('order', english);
export type OrderMessages = typeof english;

/** How things are ordered, in words, and whether by a rule that prefers none of them. What another rule prefers, nobody knows. */
export interface Ordered {
  readonly words: string;
  readonly isNeutral: boolean;
}

/** Reads an order that an author names, in the language of the messages around it. */
export function readOrder(order: string, locale: string): Ordered {
  const { rules, guideline } = orderMessages(locale).messages;
  const words = midway(order);
  const lower = words.toLocaleLowerCase(locale);
  const [name, those] = Object.entries(rules).find((one) => one[0] === words || one[1].includes(lower)) ?? [];
  return {
    words: name === words ? those![0]! : words,
    isNeutral: name !== undefined || guideline.test(words),
  };
}
