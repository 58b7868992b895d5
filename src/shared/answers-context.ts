import { createContext } from '@lit/context';
import type { SummarySection } from '../model/summary.js';

/**
 * Where elements put what the reader has said. It lives in the memory of the aid they stand in, and nowhere else:
 * an element outside an aid has nowhere to put it, and keeps it to itself.
 */
export interface AnswerBook {
  /** Replaces what the element said before. Nothing: it has been cleared, or the element is gone. */
  put(from: Element, sections?: readonly SummarySection[]): void;
  /** Makes every element of the aid forget what the reader has said. */
  clear(): void;
}

export const answersContext = createContext<AnswerBook>(Symbol.for('da-answers'));

/** All that the reader has said in the aid, in the order of a summary. A new list whenever something in it changes. */
export const summaryContext = createContext<readonly SummarySection[]>(Symbol.for('da-summary'));
