import { topic } from './locale.js';
import { midway } from './rich-text.js';

const english = {
  /** The rules that prefer nothing, by their names in settings: how each is said, and how authors may write it. */
  rules: {
    alphabetical: ['alphabetical', /^((in )?alphabetical(ly)?( order)?( by name)?|by name|a to z)$/i],
    'at-random': ['at random', /^((at |in )?random(ly)?( order)?|(drawn )?by lot)$/i],
    'by-first-use': ['by year of first use', /^(by )?(the )?year of first use$/i],
  } as Readonly<Record<string, readonly [words: string, written: RegExp]>>,
  /** The other such rule: as in a guideline, which has a name: words that begin with a capital letter, or a number. */
  guideline:
    /^as in (the )?(?=.*guideline)(guidelines? )?((?!Our|My|This)[\p{Lu}\d][^\s,;:]*( |$))+(guidelines?( of \d+)?)?$/u,
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
  const [name, [said] = []] =
    Object.entries(rules).find(([name, [, written]]) => name === words || written.test(words)) ?? [];
  return { words: name === words ? said! : words, isNeutral: name !== undefined || guideline.test(words) };
}
