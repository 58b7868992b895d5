import type { Problem } from './problem.js';
import {
  authorText,
  isGenerated,
  parseAttributes,
  authorTextIn,
  type Readable,
  type ReadableNode,
  type Settings,
} from './settings.js';

/** A question that checks what a reader has understood. */
export interface Check {
  readonly question: string;
  readonly answers: readonly string[];
  /** Which answers fit what is known, counted from 0. None: the page does not say. */
  readonly right: readonly number[];
  readonly sources: readonly string[];
}

/**
 * Reads a `da-check`: the first list holds the answers, what stands before it is the question, what comes after it
 * explains.
 *
 * @returns also the nodes that the question stands in, and the list
 */
export function readCheck(
  element: Readable,
  settings: Settings = element,
): {
  value: Check;
  textNodes: readonly ReadableNode[];
  list: Readable | undefined;
  items: readonly Readable[];
  problems: readonly Problem[];
} {
  const read = parseAttributes(settings, 'da-check');
  // neither comments nor what the library wrote
  const nodes = Array.from(element.childNodes).filter(
    (node) => node.nodeType === 3 || (node.nodeType === 1 && !isGenerated(node as Readable)),
  );
  const index = nodes.findIndex((node) => /^[ou]l$/.test((node as Readable).localName));
  const list = nodes[index] as Readable | undefined;
  const textNodes = nodes.slice(0, Math.max(index, 0));
  const items = Array.from(list?.children ?? []).filter(({ localName }) => localName === 'li');
  const question = authorTextIn(textNodes);
  if (!question) read.problem('content', null, 'the question in a <p>, before the list of answers');
  if (items.length < 2)
    read.problem('content', `${items.length} answers`, 'an <ol> with two answers or more');
  if (list && !authorTextIn(nodes.slice(index + 1)))
    read.problem('content', null, 'after the answers, what explains them');
  const named = read.names('right');
  const isRight =
    named.length > 0 && named.every((name) => /^[1-9]\d*$/.test(name) && Number(name) <= items.length);
  if (!isRight)
    read.problem(
      'right',
      settings.getAttribute('right'),
      'the number of the answer that fits what is known, from 1; several with spaces',
    );
  return {
    value: {
      question,
      answers: items.map(authorText),
      right: isRight && items.length > 1 ? named.map((name) => Number(name) - 1) : [],
      sources: read.names('source'),
    },
    textNodes,
    list,
    items,
    problems: read.problems,
  };
}
