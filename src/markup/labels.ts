import type { MarkupMessages } from '../intl/markup.js';
import { normalizeText } from '../reading/readable.js';
import { resembles } from '../reading/resembles.js';
import { bare } from './numbers.js';

/** A name as HTML has it: “Very low” is `very-low`. */
const toName = (words: string): string => words.replace(/[\s-]+/g, '-');

/** Reads the names of settings and of what they may be, as HTML has them or as people say them in a language. */
export function labelParser(messages: MarkupMessages) {
  const parseName = (text: string, names: readonly string[]): string | undefined => {
    const words = bare(text).toLowerCase();
    const own = toName(words);
    return names.find((name) => own === name || messages.values[name]?.includes(words));
  };
  /** The settings by their names in the language. Each line of a table that has a colon is held against all of them. */
  const bySaying = new Map<string, string[]>();
  for (const [name, sayings] of Object.entries(messages.settings))
    for (const saying of sayings) bySaying.set(saying, [...(bySaying.get(saying) ?? []), name]);
  const startsWith = (words: string, those: readonly string[]) =>
    those.some((one) => words.startsWith(`${one} `));
  return {
    /** One of the names. */
    parseName,

    /** Which of the settings a heading or a label names. */
    parseLabel(label: string, names: readonly string[]): string | undefined {
      const words = bare(label)
        .toLowerCase()
        .replace(/\s?[:：?]$/, '');
      const isOf = (those: readonly string[]) => startsWith(`${words} `, those);
      const own = toName(words);
      const said = bySaying.get(words);
      return (
        (names.includes(own) ? own : undefined) ??
        (said && names.find((name) => said.includes(name))) ??
        (isOf(messages.without) ? names.find((name) => name === 'comparator-events') : undefined) ??
        (isOf(messages.withIt) ? names.find((name) => /^(comparator-)?events$/.test(name)) : undefined)
      );
    },

    /** Whether a heading tells of numbers, and names no option: “Certainty of the evidence”. */
    saysFact(heading: string, names: readonly string[] = ['certainty', 'source', 'difference']): boolean {
      const words = `${bare(heading).toLowerCase()} `;
      return names.some((name) => startsWith(words, [name, ...(messages.settings[name] ?? [])]));
    },

    /** Which of the settings a label nearly names. */
    nearLabel(label: string, names: readonly string[]): string | undefined {
      const words = bare(label).toLowerCase().replaceAll('-', ' ');
      const [first = ''] = words.split(' ');
      const isNear = (those: readonly string[]) => those.some((one) => resembles(words, one));
      // “What helps” begins as “What to do”, and is no slip for “With …”
      const isWord = Object.values(messages.settings)
        .flat()
        .some((one) => one.startsWith(`${first} `));
      const isNearOf = (those: readonly string[]) =>
        words !== first && !isWord && those.some((one) => resembles(first, one));
      return (
        names.find((name) => isNear([name.replaceAll('-', ' '), ...(messages.settings[name] ?? [])])) ??
        (isNearOf([...messages.without, ...messages.withIt])
          ? names.find((name) => /^(comparator-)?events$/.test(name))
          : undefined)
      );
    },

    /** What a text nearly is: one of the names, in the words of the language. */
    nearName(text: string, names: readonly string[]): string | undefined {
      const words = bare(text).toLowerCase().replaceAll('-', ' ');
      if (parseName(text, names)) return undefined;
      return names
        .flatMap((name) => [name.replaceAll('-', ' '), ...(messages.values[name] ?? [])])
        .find((one) => resembles(words, one));
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
