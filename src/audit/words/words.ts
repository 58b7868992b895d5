import { sentencesIn } from '../sentences.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Lexicon } from './lexicon.js';

/** The words of a language that the audit knows. Nothing: of others `language-unknown` says so. */
export const lexiconOf = (lang: string): Lexicon | undefined =>
  lang === 'es' ? es : lang === 'en' ? en : undefined;

/** The languages whose words the audit knows. */
export const languages = ['en', 'es'] as const;

/** A saying that was found, and the sentence that it stands in. */
export interface Said {
  readonly words: string;
  readonly sentence: string;
}

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
  // most texts say nothing of the kind
  if (!patterns.some((pattern) => pattern.test(text))) return found;
  for (const sentence of sentencesIn(text)) {
    for (const pattern of patterns) {
      const match = firstOf(sentence, pattern, (before) =>
        isPlain
          ? reported.test(before)
          : reported.test(before) || asked.test(sentence) || denied.test(before),
      );
      if (!match) continue;
      found.push({ words: match, sentence });
      break;
    }
  }
  return found;
}

/** The first of the matches that what stands before it does not take back. */
function firstOf(
  sentence: string,
  pattern: RegExp,
  isTaken: (before: string) => boolean,
): string | undefined {
  for (let from = 0; ;) {
    const match = pattern.exec(sentence.slice(from));
    if (!match?.[0]) return undefined;
    if (!isTaken(sentence.slice(0, from + match.index))) return match[0].trim();
    from += match.index + match[0].length;
  }
}
