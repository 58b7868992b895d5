import type { ReactiveElement, ReactiveController } from 'lit';

const connected = new Set<ResetController>();

/**
 * Forgets what a reader has said: when they clear the aid that the element stands in, and when the page comes back
 * from the browser's back-forward cache, since whoever comes back to it may be someone else.
 */
export class ResetController implements ReactiveController {
  readonly host: ReactiveElement;
  readonly reset: () => void;

  constructor(host: ReactiveElement, reset: () => void) {
    this.reset = reset;
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
  if (persisted) for (const { reset } of connected) reset();
}

/** Makes every element inside forget, also those in shadow roots. */
export function resetWithin(element: Element): void {
  for (const { host, reset } of connected) {
    let root: Node = host;
    while (!element.contains(root)) {
      const context = root.getRootNode();
      if (!(context instanceof ShadowRoot)) break;
      root = context.host;
    }
    if (element.contains(root)) reset();
  }
}
