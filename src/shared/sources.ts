import { ReactiveElement } from 'lit';
import type { Problem } from '../reading/problem.js';
import type { Link } from '../intl/rich-text.js';
import { linksTo, linksToKnown, problemsOfSources } from '../reading/source.js';
import { settingsOf } from './settings.js';
import { rootAround } from '../reading/page.js';

/** The sources that an element names, found by their ids where the element stands. */
export class Sources {
  readonly #host: ReactiveElement;
  #hasWaited = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Links to them, in the author's order. */
  links(ids: readonly string[]): Link[] {
    return linksTo(ids, this.#find);
  }

  /** Links to those that are there. */
  readonly known = (ids: readonly string[] | undefined): Link[] => linksToKnown(ids, this.#find);

  /**
   * A source that is not there may still be on its way: the page is being put together.
   *
   * @param where the setting that names them
   */
  problems(ids: readonly string[], where?: string): Problem[] {
    const problems = problemsOfSources(this.#host.localName, ids, this.#find, where);
    if (!problems.length || this.#hasWaited) return problems;
    this.#hasWaited = true;
    setTimeout(() => this.#host.requestUpdate());
    return [];
  }

  /** Has them looked for again where one is still on its way. What is missing is another’s to tell. */
  await(ids: readonly string[]): void {
    this.problems(ids);
  }

  readonly #find = (id: string) => {
    const found = rootAround(this.#host)?.getElementById(id);
    // a framework sets the property, which comes to the attribute only later
    return found instanceof ReactiveElement ? { ...settingsOf(found), localName: found.localName } : found;
  };
}
