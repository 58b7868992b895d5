import { page, whenRead } from '../reading/page.js';

/** What is no element yet, of those whose top is there. What is not displayed has no height. */
const undefinedAt = (isThere: (top: number, height: number) => boolean): Element[] =>
  [...page.querySelectorAll(':not(:defined)')].filter((element) => {
    const { top, height } = element.getBoundingClientRect();
    return isThere(top, height);
  });

/**
 * What stood below the view when the script came: who comes to it since has not begun to read it. How far the page is scrolled
 * would not tell: engines scroll, too, to hold what is read in its place. All are asked at once, while the page is laid out.
 */
const notReached = belowTheView();

function belowTheView(): WeakSet<Element> {
  const below = new WeakSet<Element>();
  const ask = () => {
    for (const element of undefinedAt((top, height) => !height || top >= innerHeight)) below.add(element);
  };
  // on a server there is no page
  if (globalThis.document) whenRead(ask);
  return below;
}

/** Whether an element was before the reader’s eyes when the script came, or they went past it. In a shadow root nobody knows. */
export const wasReached = (element: Element): boolean => !notReached.has(element);

/** Looks what is above the view by now, or how far down it is said: to fold it would pull up what is read. */
export function lookBack(end = 0): void {
  for (const element of undefinedAt((top, height) => height > 0 && top < end)) notReached.delete(element);
}
