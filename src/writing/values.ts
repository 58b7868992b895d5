import type { Localized } from '../intl/locale.js';
import { readOrder } from '../intl/order.js';
import type { ValuesMessages } from '../intl/values.js';
import type { Values } from '../reading/values.js';
import type { Writable } from './writable.js';
import { placeIn, writeInOrder, writeText } from './write-text.js';

/**
 * Writes above the statements of a `da-values` how they are ordered.
 *
 * @param first the first of the statements
 * @returns the place after them of what a reader adds, and of what is shown back to them
 */
export function writeValues<Element extends Writable<Element>>(
  element: Writable<Element>,
  { order }: Values,
  first: Element | undefined,
  { messages, locale, lang }: Localized<ValuesMessages>,
): Element {
  // it may stand in an item of a list
  const before = placeIn(element, first);
  const text = order ? [messages.order(readOrder(order, locale))] : undefined;
  writeText(element, { key: 'order', text, lang, tag: 'p', before });
  return writeInOrder(element, [{ key: 'mine', text: [], tag: 'div' }])!;
}
