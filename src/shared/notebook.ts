import type { Reply } from '../model/question-list.js';
import { sortSections, type SummarySection } from '../model/summary.js';
import type { Rating, Value } from '../model/values.js';
import { parentInView } from './render-shadow.js';

/** @param before what had been said to it until now */
type Listener<Said> = (said: Said | undefined, fromUser: boolean, before: Said | undefined) => void;

/**
 * What readers have said to elements, kept by what these stand in. It is in the memory of this copy of the library, and goes
 * from one element to the other here: by an event or by a context, every script of the page could hear it, or ask for it.
 */
class Notebook<Said> {
  readonly #tag: string;
  readonly #said = new WeakMap<Element, Map<Element, Said>>();
  readonly #listeners = new WeakMap<Element, Set<Listener<Said>>>();
  /** In which place an element has said something. */
  readonly #places = new WeakMap<Element, Element>();

  /** @param tag of the places */
  constructor(tag: string) {
    this.#tag = tag;
  }

  /** All that was said in a place, by the element that it was said to. */
  in(place: Element): Map<Element, Said> {
    let said = this.#said.get(place);
    if (!said) this.#said.set(place, (said = new Map<Element, Said>()));
    return said;
  }

  /** What was said to an element, wherever it stands. */
  to(element: Element): Said | undefined {
    const place = placeOf(element, this.#tag);
    return place && this.#said.get(place)?.get(element);
  }

  /** Replaces what was said to an element before. Nothing: it has been cleared, or the element is gone. */
  put(from: Element, now: Said | undefined, fromUser = false): void {
    const place = now === undefined ? this.#places.get(from) : placeOf(from, this.#tag);
    if (!place) return;
    const said = this.in(place);
    const before = said.get(from);
    if (now === undefined) {
      if (!said.delete(from) && !fromUser) return;
    } else {
      said.set(from, now);
      this.#places.set(from, place);
    }
    for (const listener of this.#listeners.get(place) ?? []) listener(now, fromUser, before);
  }

  /** @returns what ends it */
  listen(place: Element, listener: Listener<Said>): () => void {
    const listeners = this.#listeners.get(place) ?? new Set<Listener<Said>>();
    this.#listeners.set(place, listeners.add(listener));
    return () => listeners.delete(listener);
  }
}

/** The nearest element of a kind that a node stands in, out through shadow roots. */
export function placeOf(node: Node, tag: string): Element | undefined {
  for (let at = parentInView(node); at; at = parentInView(at))
    if ((at as Partial<Element>).localName === tag) return at as Element;
  return undefined;
}

/** What was said to each question of a list. */
export const replies = new Notebook<Reply>('da-question-list');

/** How each statement of a list was rated, and what it and the row it names say by now: pages are translated. */
export const ratings = new Notebook<{ readonly rating: Rating; readonly read: () => Value }>('da-values');

/** What each tool of an aid has for its summaries. */
export const answers = new Notebook<readonly SummarySection[]>('da-decision-aid');

/** All that the reader has said in an aid, in the order of a summary. */
export function sectionsIn(aid: Element): readonly SummarySection[] {
  const inPage = [...answers.in(aid)].sort(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return sortSections(inPage.flatMap(([, sections]) => sections));
}
