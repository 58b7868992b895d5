import { check } from '../model/declarations/check.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import {
  authorNodes,
  authorText,
  authorTextIn,
  type Readable,
  type ReadableNode,
  type Settings,
} from './readable.js';
import { childrenOf, isElement, tagOf } from './nodes.js';

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
export function readCheck<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings = element,
): {
  value: Check;
  textNodes: readonly ReadableNode[];
  list: Element | undefined;
  items: readonly Element[];
  problems: readonly Problem[];
} {
  const { values, problems, problem } = parseSettings(settings, check);
  const nodes = authorNodes(element);
  const list = nodes.find((node): node is Element => isElement<Element>(node) && /^[ou]l$/.test(tagOf(node)));
  const index = list ? nodes.indexOf(list) : -1;
  const textNodes = nodes.slice(0, Math.max(index, 0));
  const items = (list ? childrenOf(list) : []).filter((child) => tagOf(child) === 'li');
  const question = authorTextIn(textNodes);
  if (!question) problem('content', null, 'missing');
  if (items.length < 2) problem('content', `${items.length} answers`, 'answers-few');
  if (list && !authorTextIn(nodes.slice(index + 1))) problem('content', null, 'reason-missing');
  const { right = [] } = values;
  const isKnown = right.every((number) => number <= items.length);
  if (!isKnown) problem('right', settings.getAttribute('right'), 'unreadable');
  return {
    value: {
      question,
      answers: items.map(authorText),
      right: isKnown && items.length > 1 ? right.map((number) => number - 1) : [],
      sources: values.source ?? [],
    },
    textNodes,
    list,
    items,
    problems,
  };
}
