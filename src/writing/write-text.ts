import { formatTime, toPlainText, type Inline, type RichText, type Time } from '../intl/rich-text.js';
import { GENERATED, generatedClass, normalizeText, within } from '../reading/readable.js';
import type { ReadableNode } from '../reading/readable.js';
import type { Writable } from './writable.js';
import {
  isElement,
  tagOf,
  attributeIn,
  classesIn,
  hasClass,
  nodesOf,
  childrenOf,
  isText,
  parentOf,
  textIn,
} from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** Words to be written into the page, and their place in it. */
export interface GeneratedText {
  /** Tells the places apart in which one parent has words written. Becomes the class `da-said-…`. */
  readonly key: string;
  /** Nothing: what was written there before is taken back. */
  readonly text: RichText | undefined;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly tag?: string | undefined;
  /** Where new words go; what is there already stays where it is. Absent: at the end of the parent. */
  readonly before?: ReadableNode | null | undefined;
}

/**
 * Writes generated words into the light DOM, where copying, translating, reader mode and search find them.
 * They are marked by a class, so that a page saved after it ran says them once and not twice, and nothing is
 * written where the words are there already.
 *
 * @returns the element that says them
 */
export function writeText<Element extends Writable<Element>>(
  parent: Writable<Element>,
  { key, text, lang, tag = 'span', before = null }: GeneratedText,
): Element | undefined {
  const existing = generatedIn(parent, key);
  if (!text) {
    takeOut(existing);
    return undefined;
  }
  if (
    existing &&
    tagOf(existing) === tag &&
    (attributeIn(existing, 'lang') ?? '') === (lang ?? '') &&
    normalizeText(textIn(existing)) === normalizeText(toPlainText(text, dayIn(existing))) &&
    hasShapeOf(existing, text)
  )
    return existing;
  // it is English then; author's words that go the other way stand in it, and may begin it
  const fresh = create(parent, tag, { class: generatedClass(key), ...(lang && { lang, dir: 'ltr' }) });
  // so that words do not run together where no style sets them apart, and where the text alone is taken
  const apart = text.length ? [' '] : [];
  fill(fresh, [...apart, ...text, ...apart]);
  parent.insertBefore(fresh, existing ?? before);
  takeOut(existing);
  return fresh;
}

/**
 * Writes words that stand one after the other, and keeps them in that order before `before`, also where some of them
 * are there already and the author's content has come between them.
 *
 * @param before what they stand before. Nothing: at the end of the parent
 * @returns the first of them, or what they stand before
 */
export function writeInOrder<Element extends Writable<Element>, Next extends ReadableNode = Element>(
  parent: Writable<Element>,
  texts: readonly Omit<GeneratedText, 'before'>[],
  before: Next | null = null,
): Element | Next | null {
  let next: Element | Next | null = before;
  // from the last to the first, so that each has what it stands before
  for (const text of [...texts].reverse()) {
    const written: Element | undefined = writeText(parent, { ...text, before: next });
    if (!written) continue;
    const isInPlace =
      next && !isElement(next)
        ? nodeAfter(parent, written) === next
        : written.nextElementSibling === (next as ReadableNode | null);
    if (!isInPlace) parent.insertBefore(written, next);
    next = written;
  }
  return next;
}

/** The same before all that the author wrote, also where that came later. */
export function writeFirst<Element extends Writable<Element>>(
  parent: Writable<Element>,
  texts: readonly Omit<GeneratedText, 'before'>[],
): void {
  const own = texts.map(({ key }) => `${GENERATED}-${key}`);
  const first = nodesOf(parent).find((node) =>
    // white space may stand before them, where the page was put in form
    isElement<Element>(node)
      ? !classesIn(node).some((name) => own.includes(name))
      : isText(node) && normalizeText(textIn(node)),
  );
  writeInOrder(parent, texts, first);
}

/** The words that are written at a place of an element. */
export const generatedIn = <Element extends Writable<Element>>(
  parent: Writable<Element>,
  key: string,
): Element | undefined => childrenOf(parent).find((child) => hasClass(child, `${GENERATED}-${key}`));

/** The node after a child of an element. Nothing: it is the last. */
export const nodeAfter = <Element extends Writable<Element>>(
  parent: Writable<Element>,
  node: ReadableNode,
): ReadableNode | undefined => {
  const nodes = nodesOf(parent);
  return nodes[nodes.indexOf(node) + 1];
};

/** What holds a node among the children of an element: the node itself, or an item of a list. Nothing: it is not in it. */
export function placeIn<Element extends Writable<Element>>(
  parent: Writable<Element>,
  node: Element | undefined,
): Element | null {
  let at = node ?? null;
  while (at && parentOf(at) !== parent) at = parentOf(at);
  return at;
}

/** A day as it is said in the page already, where that is the same day in the same language. */
function dayIn<Element extends Writable<Element>>(existing: Writable<Element>): (day: Time) => string {
  const days = within(existing, 'time');
  return (day) => {
    const said = days.shift();
    return said?.getAttribute('datetime') === day.time && attributeIn(said, 'lang') === day.locale
      ? textIn(said)
      : formatTime(day);
  };
}

function create<Element extends Writable<Element>>(
  { ownerDocument }: Writable<Element>,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = ownerDocument.createElement(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What is longer may not fit into a line of a phone. */
const MAX_WHOLE_LENGTH = 24;

/** A word with a hyphen, with what stands close to it. */
const isHyphenated = (word: string): boolean => word.length <= MAX_WHOLE_LENGTH && /\S-\S/.test(word);

function fill<Element extends Writable<Element>>(parent: Element, text: RichText): Element {
  const add = (inline: Inline) => parent.insertBefore(asNode(parent, inline), null);
  for (const inline of text) {
    if (typeof inline !== 'string' || !inline.includes('-')) {
      add(inline);
      continue;
    }
    let words = '';
    const end = () => {
      if (words) add(words);
      words = '';
    };
    for (const word of inline.split(/(\s+)/)) {
      if (!isHyphenated(word)) {
        words += word;
        continue;
      }
      end();
      // no line ends within the name of a drug: a style keeps together what is in such an element
      const whole = create(parent, 'span');
      whole.insertBefore(asNode(parent, word), null);
      parent.insertBefore(whole, null);
    }
    end();
  }
  return parent;
}

function asNode<Element extends Writable<Element>>(parent: Writable<Element>, inline: Inline): ReadableNode {
  if (typeof inline === 'string') return parent.ownerDocument.createTextNode(inline);
  if ('strong' in inline) return fill(create(parent, 'b'), [inline.strong]);
  // the address as it stands: as a property it would come back changed where it is no well-formed text
  if ('link' in inline) {
    const { to: href, isRepeated } = inline;
    return fill(create(parent, 'a', { href, ...(isRepeated && { tabindex: '-1' }) }), [inline.link]);
  }
  if ('time' in inline)
    return fill(create(parent, 'time', { datetime: inline.time, lang: inline.locale }), [formatTime(inline)]);
  if ('items' in inline) {
    const list = create(parent, 'ol');
    for (const item of inline.items) {
      list.insertBefore(fill(create(parent, 'li'), item), null);
      fill(list, [' ']);
    }
    return list;
  }
  return fill(
    create(parent, 'span', {
      ...(inline.lang && { lang: inline.lang }),
      class: `${GENERATED}-${inline.part}`,
    }),
    inline.text,
  );
}

/** Whether the links, days and named parts are those of the words: what words have beside their text. */
function hasShapeOf<Element extends Writable<Element>>(existing: Writable<Element>, text: RichText): boolean {
  const wanted: string[] = [];
  const collect = (inline: Inline) => {
    if (typeof inline === 'string') return;
    if ('time' in inline) wanted.push(inline.time);
    if ('link' in inline) wanted.push(inline.to + (inline.isRepeated ? '-1' : ''));
    if ('items' in inline) inline.items.flat().forEach(collect);
    if ('part' in inline) {
      wanted.push(`${GENERATED}-${inline.part}${inline.lang ?? ''}`);
      inline.text.forEach(collect);
    }
  };
  text.forEach(collect);
  const found: string[] = [];
  const look = (element: Writable<Element>) => {
    for (const child of childrenOf(element)) {
      const is = attributeIn(child, 'href') ?? attributeIn(child, 'datetime') ?? attributeIn(child, 'class');
      // what else is told of a named part, and of a link
      const more = attributeIn(child, tagOf(child) === 'span' ? 'lang' : 'tabindex');
      if (is !== null) found.push(is + (more ?? ''));
      look(child);
    }
  };
  look(existing);
  return found.join(' ') === wanted.join(' ');
}
