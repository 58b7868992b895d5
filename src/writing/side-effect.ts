import type { Localized } from '../intl/locale.js';
import { describeCourse, type SideEffectsMessages } from '../intl/side-effects.js';
import { authorNodes, generatedClass, isElement } from '../reading/readable.js';
import { CHANCE_SETTINGS, type ReadSideEffect } from '../reading/side-effects.js';
import type { Writable } from './writable.js';
import { generatedIn, nodeAfter, writeInOrder } from './write-text.js';

/**
 * Keeps a `da-chance` under the heading of a side effect, with the settings of this effect: it tells the numbers. At the
 * end it writes when the effect starts, how long it lasts, how serious it is and what to do.
 *
 * @returns the chance, and what was written after it
 */
export function writeSideEffect<Element extends Writable<Element>>(
  element: Writable<Element>,
  { value, chance: settings }: ReadSideEffect,
  localized: Localized<SideEffectsMessages>,
): { readonly chance: Element; readonly course: Element } {
  const chance = generatedIn(element, 'chance') ?? element.ownerDocument.createElement('da-chance');
  if (!chance.parentElement) chance.setAttribute('class', generatedClass('chance'));
  for (const name of CHANCE_SETTINGS) {
    const setting =
      settings.getAttribute(name) ??
      (name === 'outcome' && value.chance.treatment ? localized.messages.outcome : undefined);
    if (!setting) chance.removeAttribute(name);
    else if (chance.getAttribute(name) !== setting) chance.setAttribute(name, setting);
  }
  const first = authorNodes(element).find((node): node is Element => isElement<Element>(node));
  const isHeaded = first && /^h\d$/.test(first.localName);
  if (isHeaded && first.nextElementSibling !== chance)
    element.insertBefore(chance, nodeAfter(element, first) ?? null);
  else if (!chance.parentElement) element.insertBefore(chance, null);
  const text = describeCourse(value, localized);
  const course = writeInOrder(element, [{ key: 'course', text, lang: localized.lang }])!;
  return { chance, course };
}
