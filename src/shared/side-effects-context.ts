import { createContext } from '@lit/context';
import type { CoursePart } from '../model/side-effects.js';
import type { Settings } from '../reading/readable.js';

/** What a list gives to each of its effects. A new object whenever something of it changes. */
export interface ListOfEffects {
  readonly settings: Settings;
  /** What is said above them for all. */
  readonly said: ReadonlySet<CoursePart>;
}

export const sideEffectsContext = createContext<ListOfEffects>(Symbol.for('da-side-effects'));
