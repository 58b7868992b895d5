import { createContext } from '@lit/context';
import type { Unread } from '../model/declaration.js';
import type { SharedCourse } from '../model/side-effects.js';
import type { Settings } from '../reading/readable.js';

/** What a list gives to each of its effects. A new object whenever something of it changes. */
export interface ListOfEffects {
  readonly settings: Settings;
  /** What stands in them and cannot be read. */
  readonly unread: Unread;
  /** What is said above them for most. */
  readonly said: SharedCourse;
}

export const sideEffectsContext = createContext<ListOfEffects>(Symbol.for('da-side-effects'));
