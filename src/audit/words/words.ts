import { en } from './en.js';
import { es } from './es.js';
import type { Lexicon } from './lexicon.js';

/** The words of a language that the audit knows. Nothing: of others it says so, and looks for no words. */
export const lexiconOf = (lang: string): Lexicon | undefined =>
  lang === 'es' ? es : lang === 'en' ? en : undefined;

/** The languages whose words the audit knows. */
export const languages = ['en', 'es'] as const;

/** A saying that was found, and the sentence that it stands in. */
export interface Said {
  readonly words: string;
  readonly sentence: string;
}

/** The sentences of a text. What a point ends in is no sentence by itself: “e.g.”, “1.5”. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…][”"’»)]*)\s+(?=[\p{Lu}\p{N}¿¡“"«(])/u)
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * What of the kinds of sayings a text says.
 *
 * @param isPlain whether words that deny it, or that ask, make no difference
 */
export function saidIn(
  text: string,
  patterns: readonly RegExp[],
  { denied, asked, reported }: Lexicon,
  isPlain = false,
): Said[] {
  const found: Said[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence);
      if (!match) continue;
      const before = sentence.slice(0, match.index);
      if (reported.test(before)) continue;
      if (!isPlain && (asked.test(sentence) || denied.test(before))) continue;
      found.push({ words: match[0].trim(), sentence });
      break;
    }
  }
  return found;
}
