import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Aid } from '../../model/aid.js';
import { aidContext } from '../../shared/aid-context.js';
import { tagOf } from '../../reading/nodes.js';
import { page, rootAround } from '../../reading/page.js';
import { answers, placeOf } from '../../shared/notebook.js';

const AID = 'da-decision-aid';

/**
 * The aid that a summary is made from, wherever it stands: what the aid gives to those inside it, it gives to the
 * summary, too.
 */
export class AidController implements ReactiveController {
  /** The aid. Nothing: it is not there, or not defined yet. */
  element: Element | undefined;
  aid: Aid | undefined;
  readonly #host: ReactiveElement;
  readonly #unsubscribe = new Set<() => void>();

  constructor(host: ReactiveElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    page.addEventListener('context-provider', this.#onProvider);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    page.removeEventListener('context-provider', this.#onProvider);
    this.#leave();
  }

  /**
   * Finds the aid and asks it.
   *
   * @param id of the aid. Absent: the one that the summary stands in
   * @returns whether there is one
   */
  find(id: string | undefined): boolean {
    const found = this.#find(id);
    if (found !== this.element) this.#ask(found);
    return found !== undefined;
  }

  readonly #onProvider = (): void => {
    // an aid that is defined, or comes into the page, after what asks for it
    if (!this.element) this.#host.requestUpdate();
  };

  #find(id: string | undefined): Element | undefined {
    if (id) {
      const named = rootAround(this.#host)?.getElementById(id);
      return named && tagOf(named) === AID ? named : undefined;
    }
    return placeOf(this.#host, AID);
  }

  #ask(element: Element | undefined): void {
    this.#leave();
    // one that is not defined yet tells when it is
    if (!this.#host.isConnected || !element?.matches(':defined')) return;
    this.element = element;
    const take = (aid: Aid, unsubscribe?: () => void) => {
      if (unsubscribe) this.#unsubscribe.add(unsubscribe);
      this.aid = aid;
      this.#host.requestUpdate();
    };
    element.dispatchEvent(new ContextEvent(aidContext, this.#host, take, true));
    this.#unsubscribe.add(
      answers.listen(element, () => {
        this.#host.requestUpdate();
      }),
    );
    this.#host.requestUpdate();
  }

  #leave(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#unsubscribe.clear();
    this.element = this.aid = undefined;
  }
}
