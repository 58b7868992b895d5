/** Sentences and words of a text. The platform's own segmenter ends a sentence after “Dr.”, and is not in all browsers. */
import type { ReadableLanguage } from './readability.js';

/** After these a sentence goes on, though what follows may begin with a capital or a digit. Without the last point. */
const ABBREVIATIONS: Readonly<Record<ReadableLanguage, RegExp>> = {
  en: abbreviations(
    'e.g',
    'i.e',
    'vs',
    'approx',
    'dr',
    'mr',
    'mrs',
    'ms',
    'prof',
    'st',
    'fig',
    'al',
    'U.S',
    'U.K',
    'cf',
  ),
  es: abbreviations(
    'ej',
    'vs',
    'aprox',
    'dr',
    'dra',
    'sr',
    'sra',
    'srta',
    'ud',
    'uds',
    'prof',
    'núm',
    'fig',
    'al',
    'EE',
    'UU',
    'pág',
    'cf',
  ),
};

/** At the end of a text, by themselves, each with a small first letter or a capital one. */
function abbreviations(...words: readonly string[]): RegExp {
  const forms = words.map(
    (word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1).replace('.', '\\.')}`,
  );
  return new RegExp(`(^|[^\\p{L}.])(${forms.join('|')})$`, 'u');
}

/** Of so many words a block without an end is a sentence, and no label. */
const MIN_SENTENCE = 4;

const END = /([.!?…]+)["'”’»)\]]*(\s+|$)/gu;

/**
 * The sentences of a paragraph, an item of a list or a cell. What has no end, such as an item, is one if it is more than a
 * label.
 */
export function sentencesIn(block: string, language: ReadableLanguage): string[] {
  const text = block.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  const put = (to: number, isEnded: boolean) => {
    const sentence = text.slice(from, to).trim();
    const { length } = wordsIn(sentence);
    if (length >= (isEnded ? 1 : MIN_SENTENCE)) sentences.push(sentence);
    from = to;
  };
  for (const { index, 0: end, 1: mark } of text.matchAll(END)) {
    const to = index + end.length;
    if (
      to === text.length ||
      (begins(text.slice(to)) && !isAbbreviated(text.slice(from, index), mark!, language))
    )
      put(to, true);
  }
  put(text.length, false);
  return sentences;
}

/** Whether a sentence may begin so: in small letters none does. */
const begins = (text: string): boolean => !/^["'“‘«(¿¡[]*\p{Ll}/u.test(text);

/** What has a letter for a name. */
const LETTERED =
  /(^|[^\p{L}])(vitamina?|hepatitis|types?|tipo|groups?|grupo|options?|opción|treatments?|tratamiento|plan|part|parte) \p{Lu}$/iu;

function isAbbreviated(before: string, mark: string, language: ReadableLanguage): boolean {
  if (mark !== '.') return false;
  return (
    ABBREVIATIONS[language].test(before) ||
    // the number of an item
    !/\p{L}/u.test(before) ||
    // an initial of a name, and not “vitamin C.”
    (/(^|[^\p{L}])\p{Lu}$/u.test(before) && !LETTERED.test(before))
  );
}

/** A number and its decimals or its range is one word, and so is what a hyphen or an apostrophe joins. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑–'’.,/:][\p{L}\p{M}\p{N}]+)*%?/gu;

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
