import type { ReactiveController, ReactiveElement } from 'lit';
import { wasReached } from './at-start.js';
import { targetOf, targetOfLink } from './hash-target.js';
import { page } from '../reading/page.js';
import { isBeingPrinted } from './in-view.js';
import { parentInView, rootOf } from './render-shadow.js';

/**
 * What an element folds away of its content: the `details` in its shadow root. They open for a link or an address that leads
 * into them, also in engines that do not open them by themselves, and on paper.
 */
export class Folds implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Whether it is open when it is drawn first. It stood in the page so, and the reader has it before their eyes or went past. */
  readonly isOpen: boolean;
  /** Whether it was made while the page is being printed, and so is open for paper alone. */
  #isMadeForPaper = false;
  /** Those that are open for paper alone. */
  #forPaper: HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
    const { isDefined } = host.constructor as { readonly isDefined?: boolean };
    const target = targetOf(location.hash);
    const isBegun = wasReached(host) || (target !== null && host.contains(target));
    const isInPage = host.isConnected && !isDefined;
    this.#isMadeForPaper = isInPage && !isBegun && isBeingPrinted();
    this.isOpen = isInPage && (isBegun || this.#isMadeForPaper);
  }

  hostConnected(): void {
    page.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
  }

  hostDisconnected(): void {
    page.removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
  }

  get #all(): readonly HTMLDetailsElement[] {
    return [...(rootOf(this.#host)?.querySelectorAll('details') ?? [])];
  }

  /** @returns whether anything had to be opened */
  #openTo(target: Element | null): boolean {
    let isOpened = false;
    if (!target || !this.#host.contains(target)) return isOpened;
    for (let node: Node | null = target; node && node !== this.#host; node = parentInView(node))
      if (isDetails(node) && !node.open) isOpened = node.open = true;
    return isOpened;
  }

  /** Before the browser goes there. */
  readonly #onClick = (event: Event): void => {
    this.#openTo(targetOfLink(event));
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    const target = targetOf(location.hash);
    if (this.#openTo(target)) target!.scrollIntoView();
  };

  readonly #onPrint = (): void => {
    for (const details of this.#all) {
      if (details.open) continue;
      details.open = true;
      this.#forPaper.push(details);
    }
  };

  readonly #onPrinted = (): void => {
    for (const details of this.#isMadeForPaper ? this.#all : this.#forPaper) details.open = false;
    this.#isMadeForPaper = false;
    this.#forPaper = [];
  };
}

const isDetails = (node: Node): node is HTMLDetailsElement => (node as Element).localName === 'details';
