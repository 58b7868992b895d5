import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';
import { bare } from './numbers.js';

/** A name as HTML has it: “Very low” is `very-low`. */
const toName = (words: string): string => words.replace(/[\s-]+/g, '-');

/** Reads the names of settings and of what they may be, as HTML has them or as people say them in a language. */
export function labelParser(messages: MarkupMessages) {
  const startsWith = (words: string, those: readonly string[]) =>
    those.some((one) => words.startsWith(`${one} `));
  return {
    /** One of the names. */
    parseName(text: string, names: readonly string[]): string | undefined {
      const words = bare(text).toLowerCase();
      return names.find((name) => toName(words) === name || messages.values[name]?.includes(words));
    },

    /** Which of the settings a heading or a label names. */
    parseLabel(label: string, names: readonly string[]): string | undefined {
      const words = bare(label)
        .toLowerCase()
        .replace(/\s?[:：?]$/, '');
      const isOf = (those: readonly string[]) => startsWith(`${words} `, those);
      return (
        names.find((name) => name === toName(words)) ??
        names.find((name) => messages.settings[name]?.includes(words)) ??
        (isOf(messages.without) ? names.find((name) => name === 'comparator-events') : undefined) ??
        (isOf(messages.withIt) ? names.find((name) => /^(comparator-)?events$/.test(name)) : undefined)
      );
    },

    /** What a group had, where the heading of its counts says it: “With the spray” is “with the spray”. */
    parseGroup(heading: string): string | undefined {
      const words = normalizeText(heading);
      const [first = '', ...rest] = words;
      return startsWith(words.toLowerCase(), [...messages.withIt, ...messages.without])
        ? first.toLowerCase() + rest.join('')
        : undefined;
    },
  };
}

export type LabelParser = ReturnType<typeof labelParser>;
