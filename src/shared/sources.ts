import type { ReactiveElement } from 'lit';
import type { Link } from '../intl/rich-text.js';
import type { Problem } from '../reading/problem.js';

/** The sources that an element names, found by their ids where the element stands. */
export class Sources {
  readonly #host: ReactiveElement;
  #hasWaited = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Links to them, in the author's order. */
  links(ids: readonly string[]): Link[] {
    return ids.map((id) => {
      const source = this.#named(id);
      // a framework sets the property, which comes to the attribute only later
      return { link: source?.label ?? source?.getAttribute('label') ?? id, to: `#${id}` };
    });
  }

  /** A source that is not there may still be on its way: the page is being read, or being put together. */
  problems(ids: readonly string[]): Problem[] {
    const missing = ids.filter((id) => !this.#named(id));
    if (missing.length > 0 && !this.#hasWaited) {
      this.#hasWaited = true;
      whenRead(() => this.#host.requestUpdate());
      return [];
    }
    return missing.map((id) => ({
      element: this.#host.localName,
      where: 'source',
      got: `“${id}”`,
      allowed: 'the id of a da-source on this page',
    }));
  }

  #named(id: string): (Element & { readonly label?: string | null }) | null {
    const root = this.#host.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  }
}

/** Once the page has been read, or put together. */
export function whenRead(again: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', again, { once: true });
  else setTimeout(again);
}
