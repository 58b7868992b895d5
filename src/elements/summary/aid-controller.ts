import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Aid } from '../../model/aid.js';
import type { SummarySection } from '../../model/summary.js';
import { aidContext } from '../../shared/aid-context.js';
import { answersContext, summaryContext, type AnswerBook } from '../../shared/answers-context.js';
import { tagOf } from '../../reading/nodes.js';
import { page, rootAround } from '../../reading/page.js';

const AID = 'da-decision-aid';

/**
 * The aid that a summary is made from, wherever it stands: what the aid gives to those inside it, it gives to the
 * summary, too.
 */
export class AidController implements ReactiveController {
  /** The aid. Nothing: it is not there, or not defined yet. */
  element: Element | undefined;
  aid: Aid | undefined;
  answers: AnswerBook | undefined;
  sections: readonly SummarySection[] = [];
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
    let root = this.#host.getRootNode();
    if (id) {
      const named = rootAround(this.#host)?.getElementById(id);
      return named && tagOf(named) === AID ? named : undefined;
    }
    let aid = this.#host.closest(AID);
    while (!aid && root instanceof ShadowRoot) {
      aid = root.host.closest(AID);
      root = root.host.getRootNode();
    }
    return aid ?? undefined;
  }

  #ask(element: Element | undefined): void {
    this.#leave();
    // one that is not defined yet tells when it is
    if (!this.#host.isConnected || !element?.matches(':defined')) return;
    this.element = element;
    const ask = <Value>(context: Context<unknown, Value>, take: (value: Value) => void) =>
      element.dispatchEvent(
        new ContextEvent(
          context,
          this.#host,
          (value, unsubscribe) => {
            if (unsubscribe) this.#unsubscribe.add(unsubscribe);
            take(value);
            this.#host.requestUpdate();
          },
          true,
        ),
      );
    ask(aidContext, (aid) => (this.aid = aid));
    ask(answersContext, (answers) => (this.answers = answers));
    ask(summaryContext, (sections) => (this.sections = sections));
  }

  #leave(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#unsubscribe.clear();
    this.element = this.aid = this.answers = undefined;
    this.sections = [];
  }
}
