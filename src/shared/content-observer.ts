import type { ReactiveController, ReactiveElement } from 'lit';
import { parentOf } from '../reading/nodes.js';
import { isGenerated } from '../reading/readable.js';
import { placed, takenOut } from '../writing/nodes.js';

/**
 * Reads an element again when its author's content changes. Words that the library writes do not count, unless somebody
 * else has taken them out: a page that is patched in place loses what its server does not send.
 */
export class ContentObserver implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #attributes: string[];
  /** How often words were put back just now. */
  #times = 0;
  readonly #observer = new MutationObserver((records) => {
    if (records.some(isAuthors)) this.#host.requestUpdate();
    else if (records.some(isTaken)) this.#putBack();
  });

  /** @param attributes those of the content that count, beside its nodes and text */
  constructor(host: ReactiveElement, attributes: string[] = []) {
    this.#attributes = attributes;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      ...(this.#attributes.length > 0 && { attributeFilter: this.#attributes }),
    });
    // what came or went while it was not connected
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #putBack(): void {
    if (this.#times === 0)
      setTimeout(() => {
        const isLeft = this.#times > MOST;
        this.#times = 0;
        if (isLeft) this.#putBack();
      }, PAUSE_MS);
    if (++this.#times <= MOST) this.#host.requestUpdate();
  }
}

/** How often words are put back within a while. Whoever takes them out as soon as they come would else hold up the page. */
const MOST = 20;
const PAUSE_MS = 100;

/** Whether words of the library’s were taken out by somebody else. */
const isTaken = ({ removedNodes }: MutationRecord): boolean =>
  [...removedNodes].some((node) => isGenerated(node) && !takenOut.has(node) && !node.isConnected);

const isOurs = (node: Node): boolean => placed.has(node) || isGenerated(node);

function isAuthors({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  // first what costs least: nearly all that is heard while a page comes is what the library writes beside the author's words
  if (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs)) return false;
  for (let at: Node | null = target; at; at = parentOf<Node>(at)) if (isGenerated(at)) return false;
  return true;
}
