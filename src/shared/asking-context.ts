import { createContext } from '@lit/context';
import type { Answering } from '../model/question-list.js';

/** What a list of questions gives to each of them. A new object whenever something in it changes. */
export const askingContext = createContext<Answering>(Symbol.for('da-asking'));
