import { createContext } from '@lit/context';
import type { Aid } from '../model/aid.js';
import type { Denominator } from '../model/chance.js';

/** The settings of the aid that an element stands in. Outside an aid nothing provides it. */
export const aidContext = createContext<Aid>(Symbol('aid'));

/** Gives each chance of a table the denominator of its row. A new object whenever one of them changes. */
export interface Scale {
  denominatorOf(chance: Element): Denominator | undefined;
}

export const scaleContext = createContext<Scale>(Symbol('scale'));
