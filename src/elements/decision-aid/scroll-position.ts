import type { ReactiveController, ReactiveElement } from 'lit';

/** Follows the patient through an aid that is one page. */
export class ScrollPosition implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onMove: (at: number) => void;
  #headings: readonly Element[] = [];
  #observers: readonly IntersectionObserver[] = [];
  /** The headings that the patient has come to. */
  readonly #reached = new Set<Element>();
  /** The aid as it was when its end came into view; out of view again: nothing. */
  #end: IntersectionObserverEntry | undefined;
  /** The part that the patient has gone to by the bar, where the page ends before it could scroll there. */
  #gone: number | undefined;

  /** @param onMove is told which heading the patient is at; before the first: -1 */
  constructor(host: ReactiveElement, onMove: (at: number) => void) {
    (this.#host = host).addController(this);
    this.#onMove = onMove;
  }

  /**
   * A part begins once its heading is in the upper third of the view, or above it; at the end of the aid the patient is in
   * the last one. An aid that is in view as a whole needs no bar.
   */
  follow(headings: readonly Element[]): void {
    if (headings.length === this.#headings.length && headings.every((one, i) => one === this.#headings[i]))
      return;
    this.stop();
    this.#headings = headings;
    this.#onMove(-1);
    if (!headings.length) return;
    // first the end, which tells whether the headings count
    const [end, above] = (this.#observers = ['0px', '-66%'].map(
      (bottom) =>
        new IntersectionObserver(this.#onScroll, {
          root: document,
          rootMargin: `9999999px 0px ${bottom}`,
          threshold: [0, 1],
        }),
    ));
    for (const heading of headings) above!.observe(heading);
    end!.observe(this.#host);
  }

  /** Takes the patient to be there: at its end, the page cannot scroll to the heading. */
  stayAt(at: number): void {
    this.#gone = at;
    this.#onMove(at);
  }

  stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#headings = this.#observers = [];
    this.#reached.clear();
    this.#end = this.#gone = undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  readonly #onScroll = (entries: IntersectionObserverEntry[]): void => {
    for (const entry of entries) {
      const { target } = entry;
      if (target === this.#host) this.#end = entry.intersectionRatio === 1 ? entry : undefined;
      else if (entry.isIntersecting) this.#reached.add(target);
      else this.#reached.delete(target);
    }
    const at = this.#headings.findLastIndex((heading) => this.#reached.has(heading));
    const isLong = !this.#end || this.#end.boundingClientRect.height > innerHeight;
    if (!this.#end) this.#gone = undefined;
    this.#onMove(at < 0 || !isLong ? -1 : this.#end ? (this.#gone ?? this.#headings.length - 1) : at);
  };
}
