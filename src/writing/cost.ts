import { describeCost, type CostMessages } from '../intl/cost.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import type { Cost } from '../model/cost.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** Writes the price of a line, how often it is paid, and whether insurance pays. */
export function writeCost<Element extends Writable<Element>>(
  element: Writable<Element>,
  cost: Cost,
  localized: Localized<CostMessages>,
  { currency, sources }: { readonly currency: string | undefined; readonly sources: readonly Link[] },
): void {
  const text = describeCost(cost, currency, localized, sources);
  writeText(element, { key: 'price', text, lang: localized.lang });
}
