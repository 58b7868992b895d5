import { parentOf } from '../reading/nodes.js';
import type { ReactiveElement, ReactiveController } from 'lit';

const connected = new Set<ResetController>();
/** How often something was cleared. */
let resets = 0;
/** What was cleared, and when. */
const cleared = new WeakMap<Node, number>();

/**
 * Forgets what a reader has said: when they clear the list or the aid that the element stands in, and when the page comes
 * back from the browser's back-forward cache, since whoever comes back to it may be someone else.
 */
export class ResetController implements ReactiveController {
  readonly host: ReactiveElement;
  readonly reset: () => void;
  /** How often something had been cleared when it left the page. */
  #left = Infinity;

  constructor(host: ReactiveElement, reset: () => void) {
    this.reset = reset;
    (this.host = host).addController(this);
  }

  hostConnected(): void {
    if (connected.size === 0) addEventListener('pageshow', onPageShow);
    connected.add(this);
    // what was cleared without it, while it was elsewhere
    if (around(this.host).some((node) => (cleared.get(node) ?? 0) > this.#left)) this.reset();
  }

  hostDisconnected(): void {
    this.#left = resets;
    connected.delete(this);
    if (connected.size === 0) removeEventListener('pageshow', onPageShow);
  }
}

function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) resetWithin(document);
}

/** Makes every element inside forget, also those in shadow roots, and the element itself. */
export function resetWithin(element: Node): void {
  cleared.set(element, ++resets);
  for (const { host, reset } of connected) if (around(host).includes(element)) reset();
}

/** A node and all that it stands in, out through shadow roots. */
function around(node: Node): Node[] {
  const found: Node[] = [];
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) found.push(at);
  return found;
}
