import { describeKnown } from '../intl/chance-line.js';
import type { ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import { describeCourse, type SideEffectsMessages } from '../intl/side-effects.js';
import type { SharedCourse } from '../model/side-effects.js';
import { authorNodes, authorTextIn, generatedClass } from '../reading/readable.js';
import { CHANCE_SETTINGS, type ReadSideEffect } from '../reading/side-effects.js';
import type { Writable } from './writable.js';
import { generatedIn, nodeAfter, writeInOrder } from './write-text.js';
import { isElement, tagOf, attributeIn, parentOf } from '../reading/nodes.js';

/** What an effect takes from the list that it stands in. */
export interface SideEffectContext {
  /** What is said above it for most effects of its list. */
  readonly said: SharedCourse;
  readonly chances: Localized<ChanceMessages>;
}

/**
 * Keeps a `da-chance` under the heading of a side effect, with the settings of this effect: it tells the numbers. At the
 * end it writes how serious the effect is, what to do, when it starts and how long it lasts.
 *
 * @param list nothing: it stands by itself
 * @returns the chance
 */
export function writeSideEffect<Element extends Writable<Element>>(
  element: Writable<Element>,
  { value, chance: settings, grounds }: ReadSideEffect,
  localized: Localized<SideEffectsMessages>,
  list?: SideEffectContext,
): Element {
  const chance = generatedIn(element, 'chance') ?? element.ownerDocument.createElement('da-chance');
  if (!parentOf(chance)) chance.setAttribute('class', generatedClass('chance'));
  for (const name of CHANCE_SETTINGS) {
    const setting =
      settings.getAttribute(name) ??
      (name === 'outcome' && value.chance.treatment ? localized.messages.outcome : undefined);
    if (!setting) chance.removeAttribute(name);
    else if (attributeIn(chance, name) !== setting) chance.setAttribute(name, setting);
  }
  const first = authorNodes(element).find(
    (node): node is Element =>
      isElement<Element>(node) && (/^h\d$/.test(tagOf(node)) || authorTextIn([node]) !== ''),
  );
  const isHeaded = first && /^h\d$/.test(tagOf(first));
  if (isHeaded && first.nextElementSibling !== chance)
    element.insertBefore(chance, nodeAfter(element, first) ?? null);
  else if (!parentOf(chance)) element.insertBefore(chance, null);
  // its sources are said with those of the others
  const own = list && describeKnown(grounds, 100, list.chances, []);
  const text = describeCourse(value, localized, list?.said, own);
  writeInOrder(element, [{ key: 'course', text, lang: localized.lang }]);
  return chance;
}
