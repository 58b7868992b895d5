import type { ReactiveController, ReactiveElement } from 'lit';
import { targetOf, targetOfLink } from '../../shared/hash-target.js';
import { canHide, HiddenParts } from '../../shared/hidden-parts.js';
import { page } from '../../reading/page.js';

/** Shows the sections of an aid one at a time, and the one that a link or the address leads into. */
export class Steps implements ReactiveController {
  readonly #hidden: HiddenParts;
  readonly #onMove: (at: number) => void;
  #sections: readonly Element[] = [];
  #at = -1;
  /** The step that the patient left by a link, and how far down the page: by the address there. */
  readonly #left = new Map<string, readonly [step: number, top: number]>();

  /** @param onMove is told which step is shown */
  constructor(host: ReactiveElement, onMove: (at: number) => void) {
    host.addController(this);
    this.#hidden = new HiddenParts(host);
    this.#onMove = onMove;
  }

  get isUsed(): boolean {
    return this.#sections.length > 0;
  }

  /**
   * @param sections the steps. None: a plain page
   * @param at where the patient is already; nowhere yet: -1
   */
  set(sections: readonly Element[], at: number): void {
    this.#sections = canHide ? sections : [];
    if (!this.isUsed) {
      this.#hidden.hide('');
      return;
    }
    const target = at < 0 ? targetOf(location.hash) : null;
    const first = this.#stepOf(target);
    this.show(Math.min(Math.max(0, at, first), sections.length - 1));
    if (first > 0) goTo(target!);
  }

  /** Urgent help in the other steps stays in view, and paper gets everything. */
  show(step: number): void {
    const others = `${this.#hidden.selector} > section:not(:nth-of-type(${step + 1}))`;
    const help = 'da-urgent-help';
    this.#hidden.hide(
      `@media screen { ${others}:not(:has(${help})), ${others} :not(:has(${help}), ${help}, ${help} *) { display: none !important } }`,
    );
    this.#at = step;
    this.#onMove(step);
  }

  hostConnected(): void {
    page.addEventListener('click', this.#onClick);
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    page.removeEventListener('click', this.#onClick);
    removeEventListener('hashchange', this.#onHash);
    this.#sections = [];
  }

  /** The step that an element stands in; none: -1. */
  #stepOf(element: Element | null): number {
    return element ? this.#sections.findIndex((section) => section.contains(element)) : -1;
  }

  /** A link to something in another step shows that step, before the browser goes there. */
  readonly #onClick = (event: Event): void => {
    const target = this.isUsed ? targetOfLink(event) : null;
    if (!target) return;
    this.#left.set(location.href, [this.#at, scrollY]);
    const step = this.#stepOf(target);
    if (step >= 0) this.show(step);
  };

  /** Also where the browser goes back, or the address is changed by hand. */
  readonly #onHash = (): void => {
    const target = targetOf(location.hash);
    const step = this.#stepOf(target);
    const [before, top = 0] = this.#left.get(location.href) ?? [];
    if (step >= 0) {
      if (step === this.#at) return;
      this.show(step);
      goTo(target!);
    } else if (before !== undefined && before !== this.#at && this.isUsed) {
      this.show(before);
      scrollTo({ top, behavior: 'instant' });
    }
  };
}

/** Takes the view and the focus to where the patient reads on. */
export function goTo(node: HTMLElement): void {
  node.scrollIntoView();
  node.focus({ preventScroll: true });
}
