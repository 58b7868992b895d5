import type { ReactiveController, ReactiveElement } from 'lit';
import { isSaid } from '../reading/settings.js';
import { drawNow } from './paper.js';

interface Waiting {
  readonly goOn: () => void;
  /** Whether it has something that readers use: it must not be missed by those who come to it in another way. */
  readonly isUsed: boolean;
}

const waiting = new Map<Element, Waiting>();
let observer: IntersectionObserver | undefined;
/** Whatever is made for paper makes others, which must not wait again. */
let isPrinted = false;

/** How long readers have the page to themselves before what is far from the view is made usable too, in milliseconds. */
const QUIET = 3000;

/**
 * Calls back once an element is less than a screen away from the view, or the page is printed. What readers use is also
 * there once they press the Tab key, so that no control is passed over, or else after some time, one after the other:
 * assistive technology makes lists of controls.
 */
export function whenNear(element: Element, goOn: () => void, isUsed = true): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) release(target);
    },
    // the page's own view, also where it stands in a frame
    { root: document, rootMargin: '100%' },
  );
  if (waiting.size === 0) {
    addEventListener('beforeprint', onPrint);
    addEventListener('keydown', onKey, true);
    setTimeout(whenIdle, QUIET);
  }
  waiting.set(element, { goOn, isUsed });
  observer.observe(element);
}

function release(element: Element): void {
  const { goOn } = waiting.get(element) ?? {};
  if (!goOn) return;
  waiting.delete(element);
  observer!.unobserve(element);
  if (waiting.size === 0) {
    removeEventListener('beforeprint', onPrint);
    removeEventListener('keydown', onKey, true);
  }
  goOn();
}

function onPrint(): void {
  isPrinted = true;
  for (const element of waiting.keys()) release(element);
  drawNow();
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Tab') for (const [element, { isUsed }] of waiting) if (isUsed) release(element);
}

function whenIdle(): void {
  for (const [element, { isUsed }] of waiting) {
    if (!isUsed) continue;
    release(element);
    // a pause, in which the page answers
    (globalThis.requestIdleCallback ?? setTimeout)(whenIdle);
    return;
  }
}

/**
 * Lets an element wait with its first update until it is near the view. For elements that have only words and silent
 * drawings: where their words stand in the page already, nobody misses what they add before they come to it.
 */
export class Nearness implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
  }

  /** Nothing: it need not wait. */
  get coming(): Promise<void> | undefined {
    const host = this.#host;
    return isPrinted || host.hasUpdated || !host.isConnected || !Array.from(host.children).some(isSaid)
      ? undefined
      : new Promise((resolve) => {
          whenNear(host, resolve, false);
        });
  }

  /** What waits is kept alive. */
  hostDisconnected(): void {
    release(this.#host);
  }
}
