import { parentOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';
import type { Entry } from './look-over.js';
import { make } from './make.js';

const EDGE = 3;

/** Frames over the places in the page. They are in a layer of their own: nothing is written into the page. */
export class Marks {
  readonly layer = make('div', { class: 'marks', 'aria-hidden': 'true' });
  #frames: { readonly element: Element; readonly frame: HTMLElement; readonly keys: readonly string[] }[] =
    [];
  #isWaiting = false;
  #chosen: string | undefined;

  /** One frame for a place, however much there is to say of it. */
  show(entries: readonly Entry[]): void {
    const places = new Map<Element, Entry[]>();
    for (const entry of entries) if (entry.at) places.set(entry.at, [...(places.get(entry.at) ?? []), entry]);
    this.#frames = [...places].map(([element, those]) => {
      const grade = those.some((one) => one.grade === 'error') ? 'error' : 'warning';
      return { element, frame: make('div', { class: `mark ${grade}` }), keys: those.map(({ key }) => key) };
    });
    this.layer.replaceChildren(...this.#frames.map(({ frame }) => frame));
    this.place();
  }

  choose(key: string | undefined): void {
    this.#chosen = key;
    for (const { frame, keys } of this.#frames)
      frame.classList.toggle('chosen', key !== undefined && keys.includes(key));
    this.place();
  }

  /** Puts the frames where the places are by now, in the next picture. */
  readonly place = (): void => {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      const boxes = this.#frames.map(({ element, keys }) => {
        const isChosen = this.#chosen !== undefined && keys.includes(this.#chosen);
        const at = isChosen ? shownAround(element) : element;
        return at && boxOf(at);
      });
      this.#frames.forEach(({ frame }, index) => {
        const box = boxes[index];
        frame.hidden = !box;
        if (!box) return;
        frame.style.setProperty('inline-size', `${box.width + 2 * EDGE}px`);
        frame.style.setProperty('block-size', `${box.height + 2 * EDGE}px`);
        frame.style.setProperty('transform', `translate(${box.left - EDGE}px, ${box.top - EDGE}px)`);
      });
    });
  };
}

/** Where an element is in the window: its box, or that of what is in it. Nothing: it is not shown, or folded. */
export function boxOf(element: Element): DOMRect | undefined {
  // what is folded has a box, too, which is nowhere
  if (!element.isConnected || !(element.checkVisibility?.() ?? true)) return undefined;
  const own = element.getBoundingClientRect();
  if (own.width > 0 && own.height > 0) return own;
  const range = page.createRange();
  range.selectNodeContents(element);
  const inside = range.getBoundingClientRect();
  return inside.width > 0 && inside.height > 0 ? inside : undefined;
}

/** An element, or the nearest around it that is shown: a drawing may have folded it where no page can open it. */
export function shownAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at instanceof Element; at = parentOf<Element>(at))
    if (boxOf(at)) return at;
  return undefined;
}
