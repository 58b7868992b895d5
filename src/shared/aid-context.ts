import { createContext } from '@lit/context';
import type { Aid } from '../model/aid.js';
import type { ChanceLine, ColumnGroup, Denominator } from '../model/chance.js';

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
  /** How the chance stands in a line among others. Nothing: it stands by itself. */
  lineOf?(chance: Element): ChanceLine | undefined;
}

export const scaleContext = createContext<Scale>(Symbol.for('da-scale'));
