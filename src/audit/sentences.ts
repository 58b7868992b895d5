/** Sentences and words of a text. The platform's own segmenter ends a sentence after “Dr.”, and is not in all browsers. */
/** After these a sentence goes on, though what follows may begin with a capital or a digit. Without the last point. */
const ABBREVIATIONS = abbreviations(
  ...['e.g', 'i.e', 'approx', 'mr', 'mrs', 'ms', 'st', 'U.S', 'U.K'],
  ...['ej', 'aprox', 'dra', 'sr', 'sra', 'srta', 'ud', 'uds', 'núm', 'EE', 'UU', 'pág'],
  ...['dr', 'prof', 'vs', 'fig', 'al', 'cf'],
);

/** At the end of a text, by themselves, each with a small first letter or a capital one. */
function abbreviations(...words: readonly string[]): RegExp {
  const forms = words.map(
    (word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1).replace('.', '\\.')}`,
  );
  return new RegExp(`(^|[^\\p{L}.])(${forms.join('|')})$`, 'u');
}

const END = /([.!?…]+)["'”’»)\]]*(\s+|$)/gu;

/** The sentences of a paragraph, an item of a list or a cell. What has no end, such as a label, is one, too. */
export function sentencesIn(block: string): string[] {
  const text = block.replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  const put = (to: number) => {
    const sentence = text.slice(from, to).trim();
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (const { index, 0: end, 1: mark } of text.matchAll(END)) {
    const to = index + end.length;
    if (to === text.length || (begins(text.slice(to)) && !isAbbreviated(text.slice(from, index), mark!)))
      put(to);
  }
  put(text.length);
  return sentences;
}

/** Without an end, and with fewer words than a sentence has. */
const LEAST_WORDS = 4;

/** Whether it is a label, or nothing but marks, and no sentence that is read as one. */
export const isLabel = (sentence: string): boolean =>
  wordsIn(sentence).length < (/[.!?…]["'”’»)\]]*$/u.test(sentence) ? 1 : LEAST_WORDS);

/** Whether a sentence may begin so: in small letters none does. */
const begins = (text: string): boolean => !/^["'“‘«(¿¡[]*\p{Ll}/u.test(text);

/** What has a letter for a name. */
const LETTERED =
  /(^|[^\p{L}])(vitamina?|hepatitis|types?|tipo|groups?|grupo|options?|opción|treatments?|tratamiento|plan|part|parte) \p{Lu}$/iu;

function isAbbreviated(before: string, mark: string): boolean {
  if (mark !== '.') return false;
  return (
    ABBREVIATIONS.test(before) ||
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
