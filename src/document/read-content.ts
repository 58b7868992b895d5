/** The words of a page as those of a document. What the document has no place for is told, and left out. */
import { chance } from '../model/declarations/chance.js';
import { iconArray } from '../model/declarations/icon-array.js';
import { authorNodes, isGenerated, type AnyReadable, type ReadableNode } from '../reading/readable.js';
import { fieldsFrom } from './attributes.js';
import { clean } from './text.js';
import { isElement, tagOf, attributeIn, childrenOf, textIn } from '../reading/nodes.js';

/** Tells of what is left out. */
export type Lose = (node: ReadableNode, allowed?: string, what?: string) => void;

export const HEADING = /^h[1-6]$/;
/** What holds blocks, and is none itself. */
export const HOLDER =
  /^(div|section|article|main|header|footer|aside|blockquote|figure|figcaption|details|dl|center)$/;
const PARAGRAPH = /^(p|summary|dt|dd|pre|address)$/;

/** The name of a node that is an element. */
export const nameOf = (node: ReadableNode | undefined): string => tagOf(node);

export const itemsOfList = (list: AnyReadable | undefined): AnyReadable[] =>
  (list ? childrenOf(list) : []).filter((item) => tagOf(item) === 'li' && !isGenerated(item));

/** Words without what the library wrote, a space between blocks. */
export const textOf = (nodes: readonly ReadableNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return textIn(node);
      const words = textOf(authorNodes(node));
      return tagOf(node) === 'br' || isBlock(tagOf(node)) ? ` ${words} ` : words;
    })
    .join('');

const isBlock = (name: string): boolean =>
  PARAGRAPH.test(name) || HOLDER.test(name) || HEADING.test(name) || /^([ou]l|li|table|tr|td|th)$/.test(name);

/** Words with their links and strong parts. */
export function piecesOf(nodes: readonly ReadableNode[], lose: Lose): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (!isElement(node)) return [textIn(node)];
    const localName = tagOf(node);
    const inside = authorNodes(node);
    const to = localName === 'a' && attributeIn(node, 'href');
    if (to) return [{ link: textOf(inside), to }];
    if (localName === 'strong' || localName === 'b') return [{ strong: textOf(inside) }];
    if (/^(da-.*|img|svg|table|video|audio|iframe|object|script|style)$/.test(localName)) {
      lose(node);
      return [];
    }
    const pieces = piecesOf(inside, lose);
    return localName === 'br' || isBlock(localName) ? [' ', ...pieces, ' '] : pieces;
  });
}

/** Paragraphs, lists, and numbers and drawings between them. */
export function blocksOf(nodes: readonly ReadableNode[], lose: Lose): unknown[] {
  const blocks: unknown[] = [];
  let run: ReadableNode[] = [];
  const put = () => {
    if (run.length) blocks.push(piecesOf(run, lose));
    run = [];
  };
  for (const node of nodes) {
    const found = isElement(node) ? blocksIn(node, lose) : undefined;
    if (!found) {
      run.push(node);
      continue;
    }
    put();
    for (const block of found) blocks.push(block);
  }
  put();
  return blocks.filter(
    (block) => !Array.isArray(block) || block.some((piece) => typeof piece !== 'string' || clean(piece)),
  );
}

/** What an element is, among blocks. Nothing: it stands in a line. */
function blocksIn(element: AnyReadable, lose: Lose): unknown[] | undefined {
  const localName = tagOf(element);
  const inside = authorNodes(element);
  if (localName === chance.tag)
    return [{ chance: { ...fieldsFrom(element, chance.settings), sentence: piecesOf(inside, lose) } }];
  if (localName === iconArray.tag) return [{ icons: fieldsFrom(element, iconArray.settings) }];
  if (/^[ou]l$/.test(localName))
    return [{ list: itemsOfList(element).map((item) => piecesOf(authorNodes(item), lose)) }];
  if (localName === 'table') {
    lose(element);
    return [];
  }
  if (HEADING.test(localName)) return [[{ strong: textOf([element]) }]];
  if (PARAGRAPH.test(localName)) return [piecesOf(inside, lose)];
  if (HOLDER.test(localName)) return blocksOf(inside, lose);
  // a part of a list or a table by itself
  return isBlock(localName) ? [piecesOf([element], lose)] : undefined;
}
