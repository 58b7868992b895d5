import { createContext } from '@lit/context';
import type { Answering } from '../model/question-list.js';

/** What a list of questions gives to each of them. A new object whenever something in it changes. */
export interface Asking {
  readonly answering: Answering;
  /** The questions of which the list itself says that they are to be told first. */
  readonly together: readonly Element[];
}

export const askingContext = createContext<Asking>(Symbol.for('da-asking'));
