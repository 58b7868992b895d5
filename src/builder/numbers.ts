/** Reads one number as people type it: “6 of 100”, “6 %”, “1 more in 100”. */

/** What was read. Settings of `da-chance`, by their fields. */
export type ReadNumber =
  | {
      readonly kind: 'count';
      readonly events: number;
      readonly of: number;
      readonly low?: number;
      readonly high?: number;
      readonly comparatorEvents?: number;
      readonly comparatorOf?: number;
      /** What each group had, where the words say it. */
      readonly treatment?: string;
      readonly comparator?: string;
    }
  /** More (above 0) or fewer (below 0) of so many people: never a count. */
  | { readonly kind: 'difference'; readonly difference: number; readonly of: number }
  /** Why there is no number: `not-known`, `not-studied`, … */
  | { readonly kind: 'finding'; readonly finding: string }
  /** What is no count of people, in its own words: “1 in 8”, “a median of 5 days”. */
  | { readonly kind: 'measure'; readonly measure: string }
  /** It stays words, for the reason that is given in a sentence. */
  | { readonly kind: 'unread'; readonly reason: string };

export interface NumberContext {
  /** Of how many people a percentage or a bare number is, where the author has said it. Absent: it stays words. */
  readonly of?: number;
  /** The language that the number is written in, as a `lang` says it. Absent: English. */
  readonly lang?: string;
}

/** Reads what is in one field. Nothing is guessed: what is not certain is unread, with its reason. Never throws. */
export function readNumber(_words: string, _context: NumberContext = {}): ReadNumber {
  return { kind: 'unread', reason: '' };
}
