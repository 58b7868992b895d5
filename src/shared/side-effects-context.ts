import { createContext } from '@lit/context';
import type { Settings } from '../reading/readable.js';

/** The settings that a list gives to each of its effects. A new object whenever one of them changes. */
export const sideEffectsContext = createContext<Settings>(Symbol.for('da-side-effects'));
