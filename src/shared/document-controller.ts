import type { ReactiveController, ReactiveElement } from 'lit';
import type { Problem } from '../reading/problem.js';

/** Where an aid comes from, where it is not in the page. */
export interface Origin {
  /** A document (`AidDocument`): it comes before `src`. */
  readonly document?: object | null | undefined;
  /** The address of one. */
  readonly src?: string | null | undefined;
  /** Origins that `src` may lead to beside the page's own, with spaces between. */
  readonly allowOrigin?: string | null | undefined;
}

/**
 * Fills an element from a document: that of its `document`, or the file at its `src`. What reads and writes documents is
 * a module of its own (`load-document.ts`), which is fetched only where one of them is used.
 */
export class DocumentController implements ReactiveController {
  /** What kept the document from being shown, or parts of it. */
  problems: readonly Problem[] = [];
  readonly #host: ReactiveElement & Origin;
  #last: Origin = {};
  #running: AbortController | undefined;

  constructor(host: ReactiveElement & Origin) {
    (this.#host = host).addController(this);
  }

  /** Whether something else is about to stand in the element. */
  get isPending(): boolean {
    return Boolean(this.#running) || this.#isNew;
  }

  hostConnected(): void {
    if (this.#isNew) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.isConnected && this.#isNew) void this.#load();
  }

  hostDisconnected(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    // where it comes back, it begins again
    this.#last = {};
  }

  get #isNew(): boolean {
    const { document, src, allowOrigin } = this.#host;
    const last = this.#last;
    return (
      Boolean(document ?? (typeof src === 'string' && src.trim())) &&
      (document !== last.document || src !== last.src || allowOrigin !== last.allowOrigin)
    );
  }

  async #load(): Promise<void> {
    const { document, src, allowOrigin } = this.#host;
    this.#last = { document, src, allowOrigin };
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    let problems: readonly Problem[];
    try {
      const { load } = await import('./load-document.js');
      problems = await load(this.#host, this.#last, running.signal);
    } catch {
      const where = document ? 'document' : 'src';
      const known = ['decision-aid-json.js'];
      problems = [{ rule: 'script-missing', element: this.#host.localName, where, got: 'nothing', known }];
    }
    if (this.#running !== running) return;
    this.#running = undefined;
    this.problems = problems;
    this.#host.requestUpdate();
  }
}
