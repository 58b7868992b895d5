import { describeCost, type CostMessages } from '../intl/cost.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import type { Cost, Costs } from '../model/cost.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes the price of a line, how often it is paid, and whether somebody else pays a part. */
export function writeCost<Element extends Writable<Element>>(
  element: Writable<Element>,
  cost: Cost,
  localized: Localized<CostMessages>,
  { currency, payer, sources }: Pick<Costs, 'currency' | 'payer'> & { readonly sources: readonly Link[] },
): void {
  const text = describeCost(cost, currency, localized, sources, payer);
  writeText(element, { key: 'price', text, lang: localized.lang });
}
