import {
  authorText,
  authorTextIn,
  GENERATED,
  isMark,
  isUnseen,
  normalizeText,
  type ReadableNode,
  isGenerated,
} from '../reading/readable.js';
import { isHost } from './hooks.js';
import { MARKS } from './numbers.js';
import { takeOut } from '../writing/nodes.js';
import type { AnyWritable, Writable, WritableText } from '../writing/writable.js';
import {
  append,
  attributeIn,
  classesIn,
  closestIn,
  create,
  insert,
  isElement,
  isText,
  nextOf,
  nodesOf,
  parentOf,
  tagOf,
  textIn,
} from './nodes.js';

/** Nodes that stand in one line. */
export type Line = readonly ReadableNode[];

/** What holds lines of its own. */
const BLOCK = /^(p|div|ul|ol|li|figcaption)$/;

/** The class of author’s words that an element says itself now. */
const HIDDEN = `${GENERATED}-plain`;

export const textOf = (line: Line): string => authorTextIn(line);

/** The lines of an element, as blocks and line breaks part them: without comments, and without what is read already. */
export function linesOf(element: ReadableNode, lines: ReadableNode[][] = []): ReadableNode[][] {
  let line: ReadableNode[] = [];
  const end = () => {
    if (textOf(line)) lines.push(line);
    line = [];
  };
  for (const node of nodesOf(element)) {
    if (!(isElement(node) || isText(node)) || isGenerated(node)) continue;
    const isBlock = BLOCK.test(tagOf(node));
    if (isBlock || tagOf(node) === 'br') end();
    else line.push(node);
    // what becomes an element by itself says its own
    if (isElement(node) && isBlock && !isUnseen(node) && !isMark(node) && !isHost(node)) linesOf(node, lines);
  }
  end();
  return lines;
}

/** Whether there is more in it than one line: that cannot stand in a paragraph. */
export const hasBlocks = (element: ReadableNode): boolean =>
  nodesOf(element).some((node) => BLOCK.test(tagOf(node)));

/** Puts an element around nodes that stand side by side. It comes into the page once it is complete. */
export function wrap<Element extends Writable<Element>>(
  nodes: Line,
  element: Element,
  complete?: () => void,
): Element {
  const parent = parentOf<Element>(nodes[0]!)!;
  let next = nextOf(nodes.at(-1)!);
  // a block needs no line break after it
  if (isElement(next) && tagOf(next) === 'br') {
    const after = nextOf(next);
    takeOut(next);
    next = after;
  }
  append(element, nodes);
  complete?.();
  insert(parent, element, next);
  return element;
}

/** The nodes of a line, or the paragraph that has no other. One that becomes an element stays where it is. */
function wholeOf(line: Line): Line {
  const parent = parentOf<AnyWritable>(line[0]!);
  const isWhole = parent && tagOf(parent) === 'p' && authorText(parent) === textOf(line);
  return isWhole && !isHost(parent) ? [parent] : line;
}

/** The paragraph that a line is, or a new one around it. */
export function blockOf(line: Line): ReadableNode {
  const [first] = wholeOf(line);
  return first === line[0] ? wrap(line, create<AnyWritable>('p', first!)) : first!;
}

/** Leaves words in the page and out of view: an element says them. */
export function hide(line: Line): ReadableNode {
  return (
    closestIn(parentOf<AnyWritable>(line[0]!), (element) => classesIn(element).includes(HIDDEN)) ??
    wrap(wholeOf(line), create<AnyWritable>('div', line[0]!, { class: `${GENERATED} ${HIDDEN}`, hidden: '' }))
  );
}

/** Hides a line of which an element says all that was read. Nothing: a link, a picture or a mark in it would be lost. */
export function hideSaid(line: Line): ReadableNode | undefined {
  return line.some(hasUnsaid) || MARKS.test(textOf(line)) ? undefined : hide(line);
}

/** Whether it is, or holds, what no element says. */
export const hasUnsaid = (node: ReadableNode): boolean =>
  isElement(node) &&
  !isUnseen(node) &&
  (/^(img|svg|video)$/.test(tagOf(node)) ||
    isMark(node) ||
    (tagOf(node) === 'a' && !attributeIn(node, 'href')?.startsWith('#')) ||
    nodesOf(node).some(hasUnsaid));

/** A new element with the content of another. */
export function fill<Element extends Writable<Element>>(tag: string, from: Element): Element {
  const element = create<Element>(tag, from);
  append(element, nodesOf(from));
  return element;
}

/** Makes a block of the first sentence of an item, which is a question or in bold, or else of its first line. */
export function setApart(item: AnyWritable): void {
  const [line] = linesOf(item);
  if (line && parentOf(line[0]!) === item) blockOf(line.slice(0, firstSentence(line)));
}

/** How many nodes of a line are its first sentence. A text that has more than that is parted. */
function firstSentence(line: Line): number {
  for (const index of line.keys()) {
    const node = line[index]!;
    const rest = line.slice(index + 1);
    if (isText<WritableText>(node)) {
      const text = textIn(node);
      const found = /[?？؟]["”’»]?\s/.exec(text);
      if (!found) continue;
      const at = found.index + found[0].length;
      if (!normalizeText(text.slice(at)) && !textOf(rest)) break;
      node.splitText(at);
      return index + 1;
    }
    if (/^(b|strong)$/.test(tagOf(node)) && !textOf(line.slice(0, index)) && textOf(rest)) return index + 1;
  }
  return line.length;
}
