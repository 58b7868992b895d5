import type { ReactiveController, ReactiveElement } from 'lit';
import { GENERATED } from '../reading/readable.js';

/** Reads an element again when its author's content changes; words that the library writes do not count. */
export class ContentObserver implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #attributes: string[];
  readonly #observer = new MutationObserver((records) => {
    if (records.some(isAuthors)) this.#host.requestUpdate();
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
}

function isAuthors({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const generated = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(`.${GENERATED}`);
  if (generated(target)) return false;
  return (
    type !== 'childList' ||
    ![...addedNodes, ...removedNodes].every(
      (node) => node instanceof Element && node.classList.contains(GENERATED),
    )
  );
}
