import { glossary } from '../model/declarations/glossary.js';
import { attributeIn, childrenOf, isElement, parentOf, tagOf, type Holder } from './nodes.js';
import type { Problem } from './problem.js';
import { authorText, idIn, isGenerated, slug, within, type Readable, type ReadableNode } from './readable.js';
import { resembles } from './resembles.js';
import { parseSettings } from './settings.js';

/** An entry of a glossary. */
export interface Term<Element> {
  /** The word that is explained. */
  readonly term: string;
  /** What links to it end with. Empty: something else has its name, or it has none. */
  readonly id: string;
  /** Where the word stands: what links lead to. */
  readonly name: Element;
  /** What explains it. */
  readonly text: readonly Element[];
  /** The first of the author’s links to it. Absent: there is none. */
  readonly link?: Element | undefined;
}

/** What stands around a glossary. */
interface Around<Element> {
  /** Links where its words are used, in the order of the page. Absent: they are still on their way. */
  readonly links?: readonly Element[] | undefined;
  /** Whether something on the page has an id. */
  isTaken(id: string): boolean;
}

/** What each word of a definition list is explained by: several words may share it. */
function entriesIn<Element extends Readable<Element>>(list: Element): { name: Element; text: Element[] }[] {
  const entries: { name: Element; text: Element[] }[] = [];
  let text: Element[] = [];
  const walk = (from: Element) => {
    for (const child of childrenOf(from)) {
      const tag = tagOf(child);
      if (isGenerated(child)) continue;
      if (tag === 'div') walk(child);
      else if (tag === 'dd') text.push(child);
      else if (tag === 'dt') {
        if (text.length) text = [];
        entries.push({ name: child, text });
      }
    }
  };
  walk(list);
  return entries;
}

/** The definition lists of a glossary, none of which stands in another. */
export const listsIn = <Element extends Readable<Element>>(element: Holder<Element>): Element[] =>
  within(element, 'dl').filter((list, _, all) => !all.some((other) => other !== list && isIn(list, other)));

/** The ids of all entries in a part of a page, also of those that have none yet: headings take no such id. */
export const termIdsIn = <Element extends Readable<Element>>(around: Holder<Element>): string[] =>
  within(around, glossary.tag).flatMap((one) =>
    listsIn(one)
      .flatMap(entriesIn)
      .map(({ name }) => attributeIn(name, 'id') || slug(authorText(name))),
  );

/** Reads a `da-glossary`: the definition lists in it. */
export function readGlossary<Element extends Readable<Element>>(
  element: Readable<Element>,
  { links, isTaken }: Around<Element>,
): { value: readonly Term<Element>[]; problems: readonly Problem[] } {
  const { problem, problems } = parseSettings(element, glossary);
  const terms = new Set<string>();
  const value = listsIn(element)
    .flatMap(entriesIn)
    .flatMap(({ name, text }): Term<Element>[] => {
      const term = authorText(name);
      if (!term) return [];
      const own = slug(term);
      if (!text.some(authorText)) problem(`“${term}”`, null, 'term-unexplained');
      const given = attributeIn(name, 'id');
      const isTwice = terms.has(own || term);
      if (isTwice) problem('content', term, 'term-twice');
      const isLost = !given && !isTwice && isTaken(own);
      if (isLost) problem(`“${term}”`, own, 'term-taken');
      terms.add(own || term);
      return [{ term, id: given || (isTwice || isLost ? '' : own), name, text }];
    });
  if (!value.length) problem('content', null, 'missing');
  const ids = value.map(({ id }) => id).filter(Boolean);
  const first = new Map<string, Element>();
  for (const link of links ?? []) {
    const id = idIn(attributeIn(link, 'href'));
    if (!id || isWritten(link)) continue;
    if (ids.includes(id)) {
      if (!first.has(id)) first.set(id, link);
    } else if (!isTaken(id) && (slug(authorText(link)) === id || ids.some((one) => resembles(id, one))))
      problem('content', `#${id}`, 'term-unknown', ...ids);
  }
  const unlinked = value.filter(({ id }) => id && !first.has(id)).map(({ term }) => term);
  if (links && unlinked.length) problem('content', unlinked.join(', '), 'term-unlinked');
  return { value: value.map((one) => ({ ...one, link: first.get(one.id) })), problems };
}

const isIn = (node: ReadableNode, other: ReadableNode): boolean => {
  for (let at: ReadableNode | null = node; isElement(at); at = parentOf(at)) if (at === other) return true;
  return false;
};

/** Whether it stands in what the library wrote. */
const isWritten = (node: ReadableNode): boolean => {
  for (let at: ReadableNode | null = node; isElement(at); at = parentOf(at)) if (isGenerated(at)) return true;
  return false;
};
