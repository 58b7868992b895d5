import type { ReactiveElement, ReactiveController } from 'lit';

/**
 * Forgets what a reader has said when the page comes back from the browser's back-forward cache: whoever comes back
 * to it may be someone else.
 */
export class Forgetting implements ReactiveController {
  readonly #forget: () => void;

  constructor(host: ReactiveElement, forget: () => void) {
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this);
  }

  handleEvent({ persisted }: PageTransitionEvent): void {
    if (persisted) this.#forget();
  }
}
