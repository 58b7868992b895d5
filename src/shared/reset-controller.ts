import type { ReactiveElement, ReactiveController } from 'lit';

const connected = new Set<Forgetting>();

/**
 * Forgets what a reader has said: when they clear the aid that the element stands in, and when the page comes back
 * from the browser's back-forward cache, since whoever comes back to it may be someone else.
 */
export class Forgetting implements ReactiveController {
  readonly host: ReactiveElement;
  readonly forget: () => void;

  constructor(host: ReactiveElement, forget: () => void) {
    this.forget = forget;
    (this.host = host).addController(this);
  }

  hostConnected(): void {
    if (connected.size === 0) addEventListener('pageshow', onPageShow);
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) removeEventListener('pageshow', onPageShow);
  }
}

function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) for (const { forget } of connected) forget();
}

/** Makes every element inside forget, also those in shadow roots. */
export function forgetWithin(element: Element): void {
  for (const { host, forget } of connected) {
    let root: Node = host;
    while (!element.contains(root)) {
      const around = root.getRootNode();
      if (!(around instanceof ShadowRoot)) break;
      root = around.host;
    }
    if (element.contains(root)) forget();
  }
}
