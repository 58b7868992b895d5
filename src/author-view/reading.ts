import { amountOf, type Amount } from '../audit/reading.js';
import type { Whole } from '../audit/whole.js';
import { page } from '../reading/page.js';

/** How much there is to read in an aid, as it stands on the screen now. */
export interface Reading extends Amount {
  /** How many screens of this size it is long. */
  readonly screens: number;
}

const counted = new WeakMap<Whole, Reading>();

/** @param element where the aid stands */
export function countReading(aid: Whole, element: Element): Reading {
  // a rule asks, and the table
  const reading = counted.get(aid) ?? {
    ...amountOf(element, isOnlyHeard),
    screens: element.getBoundingClientRect().height / page.documentElement.clientHeight,
  };
  counted.set(aid, reading);
  return reading;
}

/** What has no place on the screen, or only one that is not seen. What is folded has a place once it is opened. */
function isOnlyHeard(element: Element): boolean {
  const { display, visibility, overflow, clipPath, position } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return true;
  if (position !== 'absolute' || !/hidden|clip/.test(overflow)) return false;
  const { width, height } = element.getBoundingClientRect();
  return clipPath !== 'none' || width <= 1 || height <= 1;
}
