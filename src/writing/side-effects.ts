import { describeKnown } from '../intl/chance-line.js';
import type { ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import { describeTogether, type SideEffectsMessages } from '../intl/side-effects.js';
import type { Denominator } from '../model/chance.js';
import type { SideEffects } from '../model/side-effects.js';
import { writeHowKnown } from './how-known.js';
import type { Writable } from './writable.js';
import { generatedIn, writeText } from './write-text.js';
import { takeOut } from './nodes.js';

/** What a list of side effects takes from around it. */
export interface SideEffectsContext<Element> {
  readonly denominator: Denominator;
  /** The aid's. */
  readonly baseDenominator: Denominator;
  readonly sources: readonly Link[];
  readonly chanceMessages: Localized<ChanceMessages>;
  /** The elements of the effects. */
  readonly nodes: readonly Element[];
}

/** Writes above the effects what is so for all of them, and after the last one how their numbers are known. */
export function writeSideEffects<Element extends Writable<Element>>(
  element: Element,
  list: SideEffects,
  localized: Localized<SideEffectsMessages>,
  { denominator, baseDenominator, sources, chanceMessages, nodes }: SideEffectsContext<Element>,
): void {
  const text = describeTogether(
    list,
    denominator,
    denominator !== baseDenominator,
    localized,
    chanceMessages,
  );
  writeText(element, {
    key: 'notes',
    text: text.length ? text : undefined,
    lang: localized.lang,
    tag: 'div',
    before: nodes[0],
  });
  const lines = list.effects.flatMap(({ name, chance }) => {
    const { outcome = localized.messages.outcome } = chance;
    // what it rests on is said for all of them, or in its line
    const numbers = {
      ...chance,
      outcome,
      population: undefined,
      certainty: undefined,
      certaintyReason: undefined,
    };
    const known = describeKnown(numbers, denominator, chanceMessages, []);
    return known ? [{ name: [name], text: [known] }] : [];
  });
  const shared = describeKnown(list.grounds, denominator, chanceMessages, sources);
  if (!nodes.length || !(lines.length || shared)) {
    takeOut(generatedIn(element, 'how'));
    return;
  }
  const last = nodes.at(-1)!;
  const after = last.nextElementSibling;
  const isAfter = after !== null && after === generatedIn(element, 'how');
  writeHowKnown(element, lines, chanceMessages, shared, isAfter ? after.nextElementSibling : after);
}
