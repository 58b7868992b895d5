/** Words of medicine in a text that its glossary does not explain. */
import type { ReadableLanguage } from './readability.js';
import { jargon as english } from './words/jargon.en.js';
import { jargon as spanish } from './words/jargon.es.js';

const TERMS: Readonly<Record<ReadableLanguage, readonly string[]>> = { en: english, es: spanish };

/** A word that patients may not know. */
export interface JargonTerm {
  /** In the form for one, as a glossary has it. */
  readonly term: string;
  /** As it stands in the text where it comes first. */
  readonly text: string;
  /** The first of the blocks that it stands in, counted from 0. */
  readonly block: number;
  /** How often it stands in all of them. */
  readonly times: number;
}

/**
 * Finds what has no entry, in the order of the text. A word is found in the forms for one and for several, in Spanish those for
 * women and men, too.
 *
 * @param blocks the paragraphs of a text
 * @param known the terms that a glossary explains, in any of their forms
 */
export function findJargon(
  blocks: readonly string[],
  language: ReadableLanguage,
  known: readonly string[] = [],
): JargonTerm[] {
  const { pattern, termOf } = matchers[language];
  const explained = new Set(known.flatMap((one) => [one.toLowerCase(), ...termOf(one)]));
  const found = new Map<string, JargonTerm>();
  blocks.forEach((text, block) => {
    for (const [words] of text.matchAll(pattern))
      for (const term of termOf(words)) {
        if (explained.has(term)) continue;
        const { times = 0, ...first } = found.get(term) ?? {};
        found.set(term, { term, text: words, block, ...first, times: times + 1 });
      }
  });
  return [...found.values()];
}

/** What a term may end with, for several and, in Spanish, for women. */
const FORMS: Readonly<Record<ReadableLanguage, (term: string) => string[]>> = {
  en: (term) => [
    term,
    /(s|x|ch|sh)$/.test(term) ? `${term}es` : `${term}s`,
    ...(/[^aeiou]y$/.test(term) ? [`${term.slice(0, -1)}ies`] : []),
    ...(/sis$/.test(term) ? [`${term.slice(0, -2)}es`] : []),
    ...(/[^aeiou]ate$/.test(term) ? [`${term}d`, `${term.slice(0, -1)}ing`] : []),
  ],
  es(term) {
    const many = /[aeiouáéó]$/.test(term) ? `${term}s` : `${withoutAccent(term)}es`;
    const isForBoth = /[^aeiou]o$/.test(term);
    return [term, many, ...(isForBoth ? [`${term.slice(0, -1)}a`, `${term.slice(0, -1)}as`] : [])];
  },
};

/** “Lesión” is “lesiones”, “catéter” stays with its accent. */
const withoutAccent = (term: string): string =>
  term.replace(/[áéíóú](?=[ns]$)/, (vowel) => vowel.normalize('NFD')[0]!);

function matcher(language: ReadableLanguage) {
  const terms = new Map<string, string>();
  // a form may be that of two terms: the first has it
  for (const term of TERMS[language])
    for (const form of FORMS[language](term)) if (!terms.has(form)) terms.set(form, term);
  // longer ones first: “grupo de control” before “control”
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    termOf: (words: string): string[] => [terms.get(words.toLowerCase()) ?? []].flat(),
  };
}

const matchers = { en: matcher('en'), es: matcher('es') };
