import { readGrid } from '../reading/grid.js';
import { authorText, isGenerated, type ReadableNode } from '../reading/readable.js';
import type { Writable, WritableText } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { blockOf, hide, linesOf, textOf } from './lines.js';
import {
  append,
  attributeIn,
  childrenOf,
  closestIn,
  create,
  insert,
  isListed,
  isText,
  nextOf,
  nodesOf,
  parentOf,
  tagOf,
  textIn,
} from './nodes.js';
import { partsOf, takeCaption } from './tables.js';

const isDefinitions = (element: ReadableNode): boolean => tagOf(element) === 'dl';

/** Whether it is a list of words and what they mean, or can become one. */
export const isOfEntries = (element: ReadableNode): boolean =>
  isDefinitions(element) || isListed(element) || tagOf(element) === 'table';

/** What becomes an entry, and what it was. */
interface Entry<Element> {
  readonly holder: Element;
  readonly name: readonly ReadableNode[];
  readonly text: readonly (readonly ReadableNode[])[];
}

/** Makes definition lists of the lists and tables in a glossary. One that has a definition list already keeps its others. */
export function fillEntries<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  host: Element,
): void {
  const all = isOfEntries(host) ? [host] : partsOf(host, isOfEntries);
  if (all.some(isDefinitions)) return;
  for (const from of all) {
    if (closestIn(from, isGenerated)) continue;
    const entries = isListed(from) ? itemsIn(from) : rowsIn(enhancement, from);
    if (!entries) continue;
    const list = create<Element>('dl', from);
    for (const { holder, name, text } of entries) {
      const id = attributeIn(holder, 'id');
      // it is the id of the word now
      holder.removeAttribute('id');
      const term = create<Element>('dt', from, id === null ? {} : { id });
      append(term, name);
      insert(list, term);
      // without a place for what it means, a word would share what explains the next
      for (const nodes of text.length ? text : [[]]) {
        const meaning = create<Element>('dd', from);
        append(meaning, nodes);
        insert(list, meaning);
      }
    }
    insert(parentOf(from)!, list, from);
    hide([from]);
  }
}

const itemsIn = <Element extends Writable<Element>>(list: Element): Entry<Element>[] =>
  childrenOf(list)
    .filter((item) => tagOf(item) === 'li' && !isGenerated(item))
    .map((item) => {
      const name = nameIn(item);
      const rest = nodesOf(item).filter((node) => !name.includes(node));
      // a block needs no line break before it
      if (tagOf(rest[0]) === 'br') rest.shift();
      return { holder: item, name, text: [rest] };
    });

/** After a word, before what it means. */
const AFTER = /\s*(?::(?=\s|$)|：)\s*|\s+[-–—]\s+/;

/** The word that an item begins with: what is in bold, or else all up to a colon or a dash, or else its first line. */
function nameIn<Element extends Writable<Element>>(item: Element): readonly ReadableNode[] {
  const [line = []] = linesOf(item);
  const start = line.findIndex((node) => textOf([node]));
  const isBold = /^(b|strong|dfn)$/.test(tagOf(line[start]));
  // a text without a letter, which frameworks leave anywhere, comes between nothing
  const at = line.findIndex((node, index) =>
    isBold ? index > start && textIn(node) : isText(node) && AFTER.test(textIn(node)),
  );
  const node = line[at];
  const found = node && isText<WritableText>(node) ? AFTER.exec(textIn(node)) : null;
  if (!found || (isBold && found.index)) return isBold ? line.slice(0, start + 1) : line;
  // the sign is out of view: the word stands in a line of its own
  const text = node as WritableText;
  text.splitText(found.index + found[0].length);
  text.splitText(found.index);
  return [...line.slice(0, at), text, hide([nextOf(text)!])];
}

/** The rows of a table whose first column has the words. Nothing: it cannot be read, and its author is told. */
function rowsIn<Element extends Writable<Element>>(
  { problem }: Enhancement<Element>,
  table: Element,
): Entry<Element>[] | undefined {
  const { rows } = readGrid<Element>(table);
  const shared = rows.find(({ index, places }) => places.some(({ row }) => row !== index));
  if (shared) return problem('content', authorText(shared.element), 'markup-shared');
  const caption = takeCaption(table);
  for (const line of caption ? linesOf(caption) : []) insert(parentOf(table)!, blockOf(line), table);
  return rows.flatMap(({ element, section, places }) => {
    const [first, ...others] = places.filter(({ isBlank }) => !isBlank).map(({ cell }) => cell);
    const isHead = tagOf(section) === 'thead' || [first, ...others].every((cell) => tagOf(cell) === 'th');
    if (!first || (isHead && others.length)) return [];
    const holder = attributeIn(first, 'id') === null ? element : first;
    return [{ holder, name: nodesOf(first), text: others.map(nodesOf) }];
  });
}
