import { createContext } from '@lit/context';
import type { Aid } from '../model/aid.js';
import type { ColumnGroup, Denominator, Display } from '../model/chance.js';

/**
 * The settings of the aid that an element stands in. Outside an aid nothing provides it.
 *
 * The keys of contexts are those of the whole page: where two copies of the library meet, an element of one may stand in
 * an element of the other.
 */
export const aidContext = createContext<Aid>(Symbol.for('da-aid'));

/** Gives each chance the denominator of its row or list. A new object whenever one of them changes. */
export interface Scale {
  denominatorOf(chance: Element): Denominator | undefined;
  /** What the chance is as a group of a study whose groups are the columns of a table. */
  columnOf?(chance: Element): ColumnGroup | undefined;
  /** How the reader wants the chance drawn, where they may choose and its author has not. */
  displayOf?(chance: Element): Display | undefined;
  /** Whether what the numbers rest on (people studied, certainty, source) is said once for the whole list. */
  sharesGrounds?(chance: Element): boolean;
}

export const scaleContext = createContext<Scale>(Symbol.for('da-scale'));
