import { isGenerated } from '../reading/readable.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import { isHook } from './hooks.js';
import { hide, linesOf, textOf } from './lines.js';
import {
  append,
  childrenOf,
  closestIn,
  create,
  headingBefore,
  insert,
  isEdited,
  isText,
  nextOf,
  parentOf,
  tagOf,
} from './nodes.js';

/*
 * Some filters leave tables and lists, and no class. There the class words stand as a line of text: in a caption for its table,
 * as a paragraph for what comes after it. Here they become the class that they stand for.
 */

/** Where marks may stand. */
export const MARKED = ['p', 'caption', 'figcaption'];

/** Class words and nothing else, the first of them an element’s. Words that are set apart (`<code>`) tell of a mark. */
function markIn(place: AnyWritable) {
  const lines = linesOf(place);
  if (tagOf(place) === 'p' && lines.length > 1) return undefined;
  const isMark = (line: (typeof lines)[number]) =>
    line.every(isText) &&
    /^da-[\w-]+( da-[\w-]+)*$/.test(textOf(line)) &&
    isHook(textOf(line).split(' ')[0]!);
  return lines.find(isMark);
}

/** Whether it has class words to give. */
export const isMarked = <Element extends Writable<Element>>(place: Element): boolean =>
  MARKED.includes(tagOf(place)) &&
  Boolean(markIn(place as unknown as AnyWritable)) &&
  !closestIn(place, isGenerated) &&
  !isEdited(place);

/** Gives the class words of a place to what they are meant for, and puts them out of view. */
export function takeMark<Element extends Writable<Element>>(place: Element): Element[] {
  const line = isMarked(place) && markIn(place);
  if (!line) return [];
  const words = textOf(line);
  const host = tagOf(place) === 'p' ? meantAfter(place, words) : parentOf<Element>(place);
  host?.setAttribute('class', [host.getAttribute('class'), words].filter(Boolean).join(' '));
  hide(line);
  return host ? [host] : [];
}

/** The table or list after a mark. Else a box around what follows: an aid has all of it, a part goes on to the next heading or mark. */
function meantAfter<Element extends Writable<Element>>(mark: Element, words: string): Element | undefined {
  const siblings = childrenOf(parentOf<Element>(mark)!);
  const [first, ...others] = siblings.slice(siblings.indexOf(mark) + 1);
  if (!first || /^(table|figure|[uo]l)$/.test(tagOf(first))) return first;
  // under the title of the page, too, a part ends where the next one has its heading
  const [, level = ''] = ['h2', tagOf(headingBefore(mark))].sort();
  const isEnd = (one: Element) =>
    (/^h[1-6]$/.test(tagOf(one)) && tagOf(one) <= level) || [one, ...childrenOf(one)].some(isMarked);
  const end = words.startsWith('da-decision-aid') ? undefined : others.find(isEnd);
  const box = create<Element>('div', mark);
  insert(parentOf(mark)!, box, first);
  for (let next = nextOf(box); next && next !== end; next = nextOf(box)) append(box, [next]);
  return box;
}
