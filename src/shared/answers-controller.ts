import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SummarySection } from '../model/summary.js';
import { answersContext } from './answers-context.js';

/** Puts what a reader has said to an element into the answer book of its aid, for as long as the element is there. */
export class AnswersController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sections: () => readonly SummarySection[];
  readonly #book: ContextConsumer<typeof answersContext, ReactiveElement>;

  /** @param sections what the reader has said by now */
  constructor(host: ReactiveElement, sections: () => readonly SummarySection[]) {
    this.#sections = sections;
    this.#book = new ContextConsumer(host, { context: answersContext });
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    this.#book.value?.put(this.#host, this.#host.isConnected ? this.#sections() : []);
  }

  hostDisconnected(): void {
    this.#book.value?.put(this.#host);
  }
}
