import {
  allBy,
  attributeIn,
  hasClass,
  isElement,
  isText,
  nodesOf,
  tagOf,
  textIn,
  type Holder,
} from './nodes.js';

/** What reading needs of a node: the browser's nodes have it, and so has a parsed file. */
export interface ReadableNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

/**
 * What reading needs of an element. What is read gives back the elements that it was found in as what they are: the
 * browser’s, or those of a parsed file.
 */
export interface Readable<Self extends Readable<Self> = AnyReadable> extends ReadableNode {
  readonly localName: string;
  readonly children: ArrayLike<Self> & Iterable<Self>;
  readonly childNodes: ArrayLike<ReadableNode> & Iterable<ReadableNode>;
  getAttribute(name: string): string | null;
  getAttributeNames?(): readonly string[];
}

/** An element whose kind does not matter, since nothing of it is given back. */
export interface AnyReadable extends Readable<AnyReadable> {}

/** Where settings come from: an element's attributes, or an element class's properties. */
export interface Settings {
  getAttribute(name: string): string | null;
  /** All that stand there. Absent: not those of an element by itself. */
  getAttributeNames?(): readonly string[];
}

/** Text as a reader sees it: zero-width characters gone, white space collapsed. */
export const normalizeText = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

/** A short name for an id, as an address can have it: “Anand 2023” is `anand-2023`. Empty: the text has no letters. */
export const slug = (text: string): string =>
  normalizeText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id that an address within the page ends with. Empty: it is another address, or no well-formed one. */
export function idIn(href: string | null): string {
  try {
    return href?.startsWith('#') ? decodeURIComponent(href.slice(1)) : '';
  } catch {
    return '';
  }
}

/** Words that the library wrote into the page carry this class, and are never read as the author's. */
export const GENERATED = 'da-said';

/** The class of words by the place where they are said. Those at `option-2` have that of every option, too. */
export function generatedClass(key: string): string {
  const [kind] = key.split(/-\d/);
  return [...new Set([GENERATED, `${GENERATED}-${kind}`, `${GENERATED}-${key}`])].join(' ');
}

/** Whether a node is what the library wrote. */
export const isGenerated = (node: ReadableNode): boolean => isElement(node) && hasClass(node, GENERATED);

/** What the author wrote in an element: neither comments nor what the library wrote. */
export const authorNodes = (element: AnyReadable): ReadableNode[] =>
  nodesOf(element).filter((node) => isText(node) || (isElement(node) && !isGenerated(node)));

/** What a script or a style sheet reads, and nobody sees. */
const UNSEEN = /^(style|script|template|noscript)$/;
/** As editors write it into an element. */
const HIDDEN = /(^|;)\s*display\s*:\s*none/i;
const MARK =
  /(^|;)\s*(text-decoration(-line)?\s*:[^;]*line-through|vertical-align\s*:\s*su(b|per)|visibility\s*:\s*hidden)/i;

/** Whether an element is in the page and has no place in what is seen. What a reader finds by searching is in view for them. */
export const isUnseen = (element: Readable): boolean =>
  UNSEEN.test(tagOf(element)) ||
  (tagOf(element) === 'input' && attributeIn(element, 'type') === 'hidden') ||
  !['until-found', null].includes(attributeIn(element, 'hidden')) ||
  HIDDEN.test(attributeIn(element, 'style') ?? '');

/**
 * Whether an element is struck out, or raised or lowered: an old number, a mark of a footnote. It is seen, and it is no part
 * of a number or a name.
 */
export const isMark = (element: Readable): boolean =>
  /^(s|del|strike|su[bp])$/.test(tagOf(element)) || MARK.test(attributeIn(element, 'style') ?? '');

/** What stands apart from the words before and after it. */
export const BLOCK =
  /^(br|p|div|h\d|[uod]l|li|table|tr|t[dh]|details|blockquote|section|figure|figcaption|da-chance)$/;

/** The author's own words in nodes: what is seen, without marks. Words of two blocks do not run together. */
export function authorTextIn(nodes: readonly ReadableNode[]): string {
  const words = (node: ReadableNode): string => {
    if (isText(node)) return textIn(node);
    if (!isElement(node) || isGenerated(node) || isUnseen(node) || isMark(node)) return '';
    const inside = nodesOf(node).map(words).join('');
    return BLOCK.test(tagOf(node)) ? ` ${inside} ` : inside;
  };
  return normalizeText(nodes.map(words).join(''));
}

/** The author's own words in an element. */
export const authorText = (element: Readable): string =>
  isMark(element) ? '' : authorTextIn(nodesOf(element));

/** All elements with the name at or below the element, in document order. */
export const within = <Element extends Readable<Element>>(holder: Holder<Element>, name: string): Element[] =>
  allBy<Element>(name, holder);
