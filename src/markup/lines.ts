import { authorText, authorTextIn, GENERATED, normalizeText } from '../reading/readable.js';
import { closest, create, insert, isWritten, nextOf, nodesOf, parentOf, tagOf } from './nodes.js';

/** Nodes that stand in one line. */
export type Line = readonly ChildNode[];

/** What holds lines of its own. */
const BLOCK = /^(p|div|ul|ol|li|figcaption)$/;

/** The class of author’s words that an element says itself now. */
const HIDDEN = `${GENERATED}-plain`;

export const textOf = (line: Line): string => authorTextIn(line);

/** The lines of an element, as blocks and line breaks part them: without comments, and without what is read already. */
export function linesOf(element: Element, lines: ChildNode[][] = []): ChildNode[][] {
  let line: ChildNode[] = [];
  const end = () => {
    if (textOf(line)) lines.push(line);
    line = [];
  };
  for (const node of nodesOf(element)) {
    const isElement = node instanceof Element;
    if ((!isElement && !(node instanceof Text)) || isWritten(node)) continue;
    const isBlock = BLOCK.test(tagOf(node));
    if (isBlock || tagOf(node) === 'br') end();
    else line.push(node);
    if (isElement && isBlock) linesOf(node, lines);
  }
  end();
  return lines;
}

/** Whether there is more in it than one line: that cannot stand in a paragraph. */
export const hasBlocks = (element: Element): boolean =>
  nodesOf(element).some((node) => BLOCK.test(tagOf(node)));

/** Puts an element around nodes that stand side by side. It comes into the page once it is complete. */
export function wrap(nodes: Line, element: Element, complete?: () => void): Element {
  const parent = parentOf(nodes[0]!)!;
  let next = nextOf(nodes.at(-1)!);
  // a block needs no line break after it
  if (next && tagOf(next) === 'br') {
    const after = nextOf(next);
    next.remove();
    next = after;
  }
  element.append(...nodes);
  complete?.();
  insert(parent, element, next);
  return element;
}

/** The nodes of a line, or the paragraph that has no other. */
function wholeOf(line: Line): Line {
  const parent = parentOf(line[0]!);
  return parent instanceof HTMLParagraphElement && authorText(parent) === textOf(line) ? [parent] : line;
}

/** The paragraph that a line is, or a new one around it. */
export function blockOf(line: Line): ChildNode {
  const [first] = wholeOf(line);
  return first === line[0] ? wrap(line, create('p', first!)) : first!;
}

/** Leaves words in the page and out of view: an element says them. */
export function hide(line: Line): Element {
  const parent = parentOf(line[0]!);
  const hidden = parent instanceof Element && closest(parent, `.${HIDDEN}`);
  if (hidden) return hidden;
  const node = create('div', line[0]!);
  node.className = `${GENERATED} ${HIDDEN}`;
  node.hidden = true;
  return wrap(wholeOf(line), node);
}

/** Hides a line of which an element says all that was read. Nothing: a link or a picture in it would be lost. */
export function hideSaid(line: Line): Element | undefined {
  const isMore = line.some(
    (node) => node instanceof Element && (node.matches(NEVER_SAID) || node.querySelector(NEVER_SAID)),
  );
  return isMore ? undefined : hide(line);
}

/** What no element says. */
export const NEVER_SAID = 'a:not([href^="#"]), img, svg, video';

/** A new element with the content of another. */
export function fill(tag: string, from: Element): Element {
  const element = create(tag, from);
  element.append(...nodesOf(from));
  return element;
}

/** Makes a block of the first sentence of an item, which is a question or in bold, or else of its first line. */
export function setApart(item: Element): void {
  const [line] = linesOf(item);
  if (line && parentOf(line[0]!) === item) blockOf(line.slice(0, firstSentence(line)));
}

/** How many nodes of a line are its first sentence. A text that has more than that is parted. */
function firstSentence(line: Line): number {
  for (const [index, node] of line.entries()) {
    const rest = line.slice(index + 1);
    if (node instanceof Text) {
      const found = /[?？؟]["”’»]?\s/.exec(node.data);
      if (!found) continue;
      const at = found.index + found[0].length;
      if (!normalizeText(node.data.slice(at)) && !textOf(rest)) break;
      node.splitText(at);
      return index + 1;
    }
    if (/^(b|strong)$/.test(tagOf(node)) && !textOf(line.slice(0, index)) && textOf(rest)) return index + 1;
  }
  return line.length;
}
