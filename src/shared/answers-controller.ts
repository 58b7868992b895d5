import type { ReactiveController, ReactiveElement } from 'lit';
import type { SummarySection } from '../model/summary.js';
import { answers } from './notebook.js';

/** Tells the aid around an element what a reader has said to it, for as long as the element is there. */
export class AnswersController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sections: () => readonly SummarySection[];

  /** @param sections what the reader has said by now */
  constructor(host: ReactiveElement, sections: () => readonly SummarySection[]) {
    this.#sections = sections;
    (this.#host = host).addController(this);
  }

  hostUpdated(): void {
    this.tell();
  }

  /** What has changed without an update. */
  tell(): void {
    const sections = this.#host.isConnected ? this.#sections() : [];
    answers.put(this.#host, sections.length ? sections : undefined);
  }

  hostDisconnected(): void {
    answers.put(this.#host, undefined);
  }
}
