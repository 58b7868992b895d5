import type { ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import { describeTogether, type SideEffectsMessages } from '../intl/side-effects.js';
import type { Denominator } from '../model/chance.js';
import type { SideEffects } from '../model/side-effects.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';

/** What a list of side effects takes from around it. */
export interface SideEffectsContext<Element> {
  readonly denominator: Denominator;
  /** The aid's. */
  readonly baseDenominator: Denominator;
  readonly sources: readonly Link[];
  readonly chanceMessages: Localized<ChanceMessages>;
  /** The first of the effects. */
  readonly before: Element | undefined;
}

/** Writes above the effects what is so for all of them. */
export function writeSideEffects<Element extends Writable<Element>>(
  element: Writable<Element>,
  list: SideEffects,
  localized: Localized<SideEffectsMessages>,
  { denominator, baseDenominator, sources, chanceMessages, before }: SideEffectsContext<Element>,
): void {
  const text = describeTogether(
    list,
    denominator,
    denominator !== baseDenominator,
    localized,
    chanceMessages,
    sources,
  );
  writeText(element, {
    key: 'notes',
    text: text.length ? text : undefined,
    lang: localized.lang,
    tag: 'div',
    before,
  });
}
