/**
 * How hard a text is to read, by formulas that are published. They count the words of a sentence and the syllables of a word,
 * and know nothing of what is said: a text that scores well may still be hard, and one that scores badly is.
 */
import { isLabel, sentencesIn, wordsIn } from './sentences.js';
import { syllablesIn } from './syllables.js';

/** The languages that there is a formula for. */
export const languages = ['en', 'es'] as const;
export type ReadableLanguage = (typeof languages)[number];

/** What a formula is given. */
export interface Counts {
  readonly sentences: number;
  /** All words of these sentences. A number is a word. */
  readonly words: number;
  /** The words of these that are spelled with letters: those whose syllables are known. */
  readonly spelled: number;
  /** Their syllables. */
  readonly syllables: number;
  /** Those of them with three syllables or more. */
  readonly polysyllables: number;
}

export interface LongSentence {
  readonly text: string;
  readonly words: number;
}

/** How hard a text is to read. */
export interface Readability extends Counts {
  /** `flesch-kincaid`: a school grade of the US. `inflesz`: from 0, very hard, to 100, very easy. */
  readonly formula: 'flesch-kincaid' | 'inflesz';
  /** With one decimal. */
  readonly score: number;
  /** On the scale of the formula: beyond it a text is too hard for many patients. */
  readonly limit: number;
  /** On the same scale: where it is well readable. */
  readonly goal: number;
  /** Whether the score is beyond the limit. */
  readonly isHard: boolean;
  /** The grade by SMOG, with one decimal. Absent: in Spanish, and with fewer sentences than it is made for. */
  readonly smog?: number;
  /** Sentences that are longer than `MAX_WORDS`, as they stand there. */
  readonly long: readonly LongSentence[];
}

/** The longest sentence that is not listed, in words. */
export const MAX_WORDS = 20;
/** With fewer words nothing is said: Flesch took samples of 100. */
export const MIN_WORDS = 100;
/** With fewer sentences SMOG says nothing: McLaughlin took 30. */
export const MIN_SMOG_SENTENCES = 30;

/**
 * The grade by Flesch and Kincaid: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy
 * enlisted personnel, 1975.
 */
export const fleschKincaid = (counts: Counts): number =>
  0.39 * wordsPerSentence(counts) + 11.8 * syllablesPerWord(counts) - 15.59;

/** The grade by SMOG, normalized to 30 sentences: McLaughlin, SMOG grading: a new readability formula, Journal of Reading, 1969. */
export const smog = ({ sentences, polysyllables }: Pick<Counts, 'sentences' | 'polysyllables'>): number =>
  1.043 * Math.sqrt(polysyllables * (30 / sentences)) + 3.1291;

/**
 * The perspicuity by Szigriszt Pazos, 1993, that the INFLESZ scale is of: Barrio-Cantalejo and others, Validación de la
 * Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes, Anales del Sistema Sanitario de Navarra,
 * 2008. Under 40 very hard, under 55 somewhat hard, under 65 normal, under 80 quite easy, then very easy.
 */
export const inflesz = (counts: Counts): number =>
  206.835 - 62.3 * syllablesPerWord(counts) - wordsPerSentence(counts);

const wordsPerSentence = ({ words, sentences }: Counts): number => words / sentences;
// a number has syllables as it is read aloud, which nobody knows: it is no part of the mean
const syllablesPerWord = ({ syllables, spelled }: Counts): number => syllables / spelled;

/** A higher grade is harder, and so is a lower perspicuity. Limits: the field asks for grade 8 at most, and aims at 6; INFLESZ calls 55 normal. */
const FORMULAS = {
  en: { formula: 'flesch-kincaid', scoreOf: fleschKincaid, limit: 8, goal: 6, isHigherHarder: true },
  es: { formula: 'inflesz', scoreOf: inflesz, limit: 55, goal: 65, isHigherHarder: false },
} as const;

/** The formula's language of a `lang`. Nothing: there is none for it. */
export const readableLanguage = (lang: string): ReadableLanguage | undefined =>
  languages.find((one) => one === lang.toLowerCase().split('-')[0]);

/**
 * Measures a text.
 *
 * @param blocks its paragraphs, items of lists and cells of tables, each as text; what is only a label, such as a heading,
 *   is best left out
 * @param lang its language, as a `lang` says it
 * @returns nothing where there is no formula for the language, or too little to measure
 */
export function readability(blocks: readonly string[], lang: string): Readability | undefined {
  const language = readableLanguage(lang);
  if (!language) return undefined;
  const { formula, scoreOf, limit, goal, isHigherHarder } = FORMULAS[language];
  const sentences = readIn(blocks);
  const counts = countIn(sentences, language);
  if (counts.words < MIN_WORDS || !counts.spelled) return undefined;
  const score = rounded(scoreOf(counts));
  return {
    ...counts,
    formula,
    score,
    limit,
    goal,
    isHard: isHigherHarder ? score > limit : score < limit,
    ...(language === 'en' && counts.sentences >= MIN_SMOG_SENTENCES && { smog: rounded(smog(counts)) }),
    long: longIn(sentences),
  };
}

/** Sentences of a text, whatever their number, that are longer than `MAX_WORDS`. */
export const longSentences = (blocks: readonly string[], lang: string): LongSentence[] => {
  const language = readableLanguage(lang);
  return language ? longIn(readIn(blocks)) : [];
};

const readIn = (blocks: readonly string[]): string[] =>
  blocks.flatMap(sentencesIn).filter((one) => !isLabel(one));

const longIn = (sentences: readonly string[]): LongSentence[] =>
  sentences.map((text) => ({ text, words: wordsIn(text).length })).filter(({ words }) => words > MAX_WORDS);

/** Syllables of words that have been counted. */
const KNOWN: Readonly<Record<ReadableLanguage, Map<string, number>>> = { en: new Map(), es: new Map() };
const MOST_KNOWN = 10_000;

/** What a formula is given, of sentences. */
export function countIn(sentences: readonly string[], language: ReadableLanguage): Counts {
  const words = sentences.flatMap(wordsIn);
  // the same few words make most of all texts
  const known = KNOWN[language];
  if (known.size > MOST_KNOWN) known.clear();
  const countOf = (word: string): number => {
    const count = known.get(word) ?? syllablesIn(word, language);
    known.set(word, count);
    return count;
  };
  const syllables = words.filter((word) => !/\p{N}/u.test(word)).map(countOf);
  return {
    sentences: sentences.length,
    words: words.length,
    spelled: syllables.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    polysyllables: syllables.filter((count) => count > 2).length,
  };
}

const rounded = (score: number): number => Math.round(score * 10) / 10;
