import { createContext } from '@lit/context';

/** What a reader has said in one element, in words, under headings: for a summary of the same aid. */
export interface Answers {
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/**
 * Where elements put what the reader has said. It lives in the memory of the aid they stand in, and nowhere else:
 * an element outside an aid has nowhere to put it, and keeps it to itself.
 */
export interface AnswerBook {
  /** Replaces what the element said before. Nothing: it has been cleared, or the element is gone. */
  put(from: Element, answers: Answers | undefined): void;
}

export const answersContext = createContext<AnswerBook>(Symbol('answers'));
