import type { ReactiveController, ReactiveElement } from 'lit';
import { childrenOf } from '../reading/nodes.js';
import { isGenerated } from '../reading/readable.js';
import { lookBack } from './at-start.js';
import { updateNow } from './print.js';

interface Waiting {
  readonly goOn: () => void;
  /** Whether it has something that readers use: it must not be missed by those who come to it in another way. */
  readonly isUsed: boolean;
}

const waiting = new Map<Element, Waiting>();
/** What was near the view together with what it stands in. It does not wait once more. */
const near = new WeakSet<Element>();
let observer: IntersectionObserver | undefined;
/** Whatever is made for paper makes others, which must not wait again. */
let isPrinted = false;
/** While things are made for paper: they have missed that printing begins. */
let isPrinting = false;
export const isBeingPrinted = (): boolean => isPrinting;

/** While there are tools on their way. */
let onTheirWay: Promise<void> | undefined;

/** What stands in a tool says nothing before that is there, which says of how many people, until tools no longer come. */
export function waitForTools(tools: Promise<void>): void {
  onTheirWay = tools.then(() => {
    onTheirWay = undefined;
  });
}

/** How long readers have the page to themselves before what is far from the view is made usable too, in milliseconds. */
const IDLE_MS = 3000;

/**
 * Calls back once an element is less than a screen away from the view, or the page is printed. What readers use is also
 * there once they press the Tab key, so that no control is passed over, or else after some time, one after the other:
 * assistive technology makes lists of controls.
 */
export function whenInView(element: Element, goOn: () => void, isUsed = true): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      const come = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      // all at once and before anything is changed: the page is laid out now
      if (come.some((target) => waiting.get(target)?.isUsed)) lookBack();
      for (const target of come) lookInto(target);
      for (const target of come) release(target);
    },
    // the page's own view, also where it stands in a frame
    { root: document, rootMargin: '100%' },
  );
  if (waiting.size === 0) {
    addEventListener('beforeprint', onPrint);
    addEventListener('keydown', onKey, true);
    setTimeout(whenIdle, IDLE_MS);
  }
  // another copy of the library may have drawn for paper what waits here: it waits for its update, and then for its drawing
  const before = waiting.get(element)?.goOn;
  waiting.set(element, {
    goOn: () => {
      before?.();
      goOn();
    },
    isUsed,
  });
  observer.observe(element);
}

/** Looks what in an element is near the view itself, of what is no element yet. */
function lookInto(element: Element): void {
  for (const inside of element.querySelectorAll(':not(:defined)')) {
    // what is not displayed has no box
    const [box] = inside.getClientRects();
    if (box && box.bottom >= -innerHeight && box.top <= 2 * innerHeight) near.add(inside);
  }
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
  isPrinted = isPrinting = true;
  for (const element of waiting.keys()) release(element);
  updateNow();
  isPrinting = false;
}

function onKey({ key }: KeyboardEvent): void {
  if (key !== 'Tab') return;
  lookBack();
  for (const [element, { isUsed }] of waiting) if (isUsed) release(element);
}

function whenIdle(): void {
  for (const [element, { isUsed }] of waiting) {
    if (!isUsed) continue;
    lookBack();
    release(element);
    // a pause, in which the page answers
    (globalThis.requestIdleCallback ?? setTimeout)(whenIdle);
    return;
  }
}

/**
 * Lets an element wait until it is near the view. For elements that have only words and silent drawings: where their words
 * stand in the page already, it waits with its first update, and else with its drawings. Nobody misses them before.
 */
export class InView implements ReactiveController {
  readonly #host: ReactiveElement;
  #hasCome = false;

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
  }

  /** What its first update waits for. Nothing: it need not. */
  get coming(): Promise<void> | undefined {
    const host = this.#host;
    if (onTheirWay && !isPrinted && host.closest(':not(:defined)')) return onTheirWay.then(() => this.coming);
    return isPrinted ||
      near.has(host) ||
      host.hasUpdated ||
      !host.isConnected ||
      !childrenOf<Element>(host).some(isGenerated)
      ? undefined
      : new Promise((resolve) => {
          this.#wait(resolve);
        });
  }

  /** Makes its drawings, or does so once it comes near: it had no words to wait with. */
  draw(make: () => void): void {
    const host = this.#host;
    if (isPrinted || this.#hasCome || near.has(host) || !host.isConnected) make();
    else this.#wait(make);
  }

  #wait(goOn: () => void): void {
    whenInView(
      this.#host,
      () => {
        this.#hasCome = true;
        goOn();
      },
      false,
    );
  }

  /** What waits is kept alive. */
  hostDisconnected(): void {
    release(this.#host);
  }
}
