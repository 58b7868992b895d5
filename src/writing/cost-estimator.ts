import { describeCosts, type CostMessages } from '../intl/cost.js';
import { estimateFor, noEntries } from '../intl/cost-entries.js';
import { describeEstimate, type EstimateText } from '../intl/estimate.js';
import type { Localized } from '../intl/locale.js';
import type { RichText } from '../intl/rich-text.js';
import type { Costs } from '../model/cost.js';
import { isGenerated } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { placeIn, writeInOrder } from './write-text.js';
import { childrenOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** The elements that say the words of a cost estimator. */
export interface WrittenEstimate<Element> extends EstimateText<Element> {
  /** How old the prices are, and that they are no offer. */
  readonly about?: Element | undefined;
}

/**
 * Writes the words for the figures without anything of a patient’s, each before its lines.
 *
 * @param nodes where the lines stand
 */
export function writeCostEstimator<Element extends Writable<Element>>(
  element: Writable<Element>,
  { value: costs, nodes }: { readonly value: Costs; readonly nodes: readonly Element[] },
  localized: Localized<CostMessages>,
  country: string | undefined,
): WrittenEstimate<Element> {
  const { lines } = costs;
  const user = estimateFor(costs, noEntries(localized.locale));
  const about = lines.length ? describeCosts(costs, country, localized) : undefined;
  const { payer, options, grounds } = describeEstimate(user, localized);
  /** What holds a line, among the element’s own children. */
  const placeOf = (line = lines[0]) => placeIn(element, line && nodes[lines.indexOf(line)]);

  const texts = [
    { key: 'about', text: about, tag: 'div', before: placeOf() },
    { key: 'way', text: payer, before: placeOf() },
    ...options.flatMap(({ total, parts }, index) => {
      const estimate = user.estimates[index]!;
      const first = lines.find(({ option }) => option === estimate.option);
      return [
        { key: `option-${index}`, text: total, before: placeOf(first) },
        ...parts.map((text, n) => {
          const { part, lines } = estimate.parts[n]!;
          return { key: `part-${index}-${part}`, text, before: placeOf(lines[0]) };
        }),
      ];
    }),
    { key: 'grounds', text: grounds, tag: 'div', before: null },
  ];
  const written = new Map<RichText | undefined, Element>();
  // from the last to the first, so that each has what it stands before
  const following = new Map<Element | null, Element | null>();
  for (const { before, ...text } of texts.reverse()) {
    const next = following.get(before) ?? before;
    const node = writeInOrder(element, [{ tag: 'p', lang: localized.lang, ...text }], next);
    following.set(before, node);
    if (text.text) written.set(text.text, node!);
  }
  // what was said of options that are there no more
  const elements = [...written.values()];
  for (const child of childrenOf(element))
    if (isGenerated(child) && !elements.includes(child)) takeOut(child);

  const elementOf = (text: RichText | undefined) => written.get(text)!;
  return {
    about: written.get(about),
    payer: written.get(payer),
    options: options.map(({ total, parts }) => ({ total: elementOf(total), parts: parts.map(elementOf) })),
    grounds: written.get(grounds),
  };
}
