import { createContext } from '@lit/context';
import type { Answering, Reply } from '../model/question-list.js';

/** What a list of questions gives to each of them. A new object whenever something in it changes. */
export interface Asking {
  readonly answering: Answering;
  /** The questions of which the list itself says that they are to be told first. */
  readonly together: readonly Element[];
  /** Tells the list what a reader has said to a question. Nothing: the question is gone. */
  tell(from: Element, reply: Reply | undefined, how?: { readonly fromUser: boolean }): void;
}

export const askingContext = createContext<Asking>(Symbol('asking'));
