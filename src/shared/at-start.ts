import { page, whenRead } from '../reading/page.js';

/**
 * What stood out of view when the script came: who comes to it since has not begun to read it. How far the page is scrolled
 * would not tell: engines scroll, too, to hold what is read in its place. All are asked at once, while the page is laid out.
 */
const outOfView = new WeakSet<Element>();
if (globalThis.document)
  whenRead(() => {
    for (const element of page.querySelectorAll(':not(:defined)')) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) outOfView.add(element);
    }
  });

/** Whether an element may have been before the reader’s eyes when the script came. In a shadow root nobody knows. */
export const wasInView = (element: Element): boolean => !outOfView.has(element);
