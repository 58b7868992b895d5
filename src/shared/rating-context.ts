import { createContext } from '@lit/context';
import type { Rating, Value } from '../model/values.js';

/** What a list of statements gives to each of them. */
export interface RatingList {
  /**
   * Tells the list how a reader has rated a statement. Empty: not, or not any more.
   *
   * @param read what the statement and the row it names say by now: pages are translated
   */
  tell(from: Element, rating: Rating | '', read: () => Value, how?: { readonly fromUser: boolean }): void;
}

export const ratingContext = createContext<RatingList>(Symbol.for('da-rating'));
