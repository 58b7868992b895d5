/** HTML as plain data, where there is no browser: it is read and written like the browser’s, and put into a file. */
import type { Position } from '../reading/problem.js';
import { isGenerated, type ReadableNode } from '../reading/readable.js';
import type { Writable, WritableText } from './writable.js';

export type TreeNode = TreeElement | TreeText | TreeComment;

/** Makes the nodes of every tree. */
const ownerDocument = {
  createElement: (name: string): TreeElement => new TreeElement(name),
  createTextNode: (text: string): TreeText => new TreeText(text),
};

/** What stands in an element. */
class TreeChild {
  readonly ownerDocument = ownerDocument;
  parentElement: TreeElement | null = null;

  get parentNode(): TreeElement | null {
    return this.parentElement;
  }

  remove(): void {
    const siblings: TreeChild[] = this.parentElement?.childNodes ?? [];
    if (this.parentElement) siblings.splice(siblings.indexOf(this), 1);
    this.parentElement = null;
  }
}

export class TreeText extends TreeChild implements WritableText {
  readonly nodeType = 3;
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  splitText(at: number): void {
    const siblings = this.parentElement?.childNodes ?? [];
    const rest = new TreeText(this.textContent.slice(at));
    this.parentElement?.insertBefore(rest, siblings[siblings.indexOf(this) + 1] ?? null);
    this.textContent = this.textContent.slice(0, at);
  }
}

/** Nobody sees it, and it stays where it is. */
export class TreeComment extends TreeChild implements ReadableNode {
  readonly nodeType = 8;
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

export class TreeElement extends TreeChild implements Writable<TreeElement> {
  readonly nodeType = 1;
  readonly localName: string;
  readonly attributes: Map<string, string>;
  readonly childNodes: TreeNode[] = [];
  /** Where it comes from: its tag in HTML, or its part of a document. Nothing: neither has one for it. */
  position?: Position;

  constructor(
    name: string,
    attributes: Iterable<readonly [string, string]> = [],
    childNodes: readonly TreeNode[] = [],
  ) {
    super();
    this.localName = name;
    this.attributes = new Map(attributes);
    for (const node of childNodes) this.insertBefore(node, null);
  }

  get children(): TreeElement[] {
    return this.childNodes.filter((node) => node instanceof TreeElement);
  }

  /** All in it that have the name: the one kind of selector that a file knows. */
  querySelectorAll(name: string, found: TreeElement[] = []): TreeElement[] {
    for (const node of this.childNodes)
      if (node instanceof TreeElement) {
        if (node.localName === name) found.push(node);
        node.querySelectorAll(name, found);
      }
    return found;
  }

  get textContent(): string {
    return this.childNodes.map((node) => (node instanceof TreeComment ? '' : node.textContent)).join('');
  }

  get nextElementSibling(): TreeElement | null {
    const siblings = this.parentElement?.children ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  getAttributeNames(): string[] {
    return [...this.attributes.keys()];
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  removeChild(node: TreeNode): void {
    node.remove();
  }

  insertBefore(node: TreeNode, before: TreeNode | null): void {
    node.remove();
    const index = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(index, 0, node);
    node.parentElement = this;
  }
}

/**
 * Makes an element: of a tree to be written into a file, or of the browser’s page.
 *
 * @param path of what it is in the document that it is made from
 */
export type Make<Made> = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Made | string)[],
  path?: string,
) => Made;

/** Makes elements of a tree. */
export const makeTree: Make<TreeElement> = (name, attributes, content, path) => {
  const element = new TreeElement(
    name,
    Object.entries(attributes),
    content.map((node) => (typeof node === 'string' ? new TreeText(node) : node)),
  );
  if (path !== undefined) element.position = { path };
  return element;
};

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Around and in these, white space is not seen. */
const BLOCK =
  /^(html|head|body|main|section|p|h[1-6]|[ou]l|li|table|caption|thead|tbody|tr|t[dh]|nav|div|title|meta|link|script|style|da-(?!option$).*)$/;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const isBlock = (node: TreeNode): boolean => node instanceof TreeElement && BLOCK.test(node.localName);

/** The element as HTML. Blocks stand on lines of their own, unless text stands beside them. */
export function toHtml(node: TreeNode, indent = ''): string {
  if (node instanceof TreeText)
    return node.parentElement?.localName === 'style' ? node.textContent : escaped(node.textContent);
  if (node instanceof TreeComment) return `<!--${node.textContent}-->`;
  const { localName, attributes, childNodes } = node;
  const tag = `<${localName}${[...attributes]
    .map(([name, value]) => ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`)
    .join('')}>`;
  if (VOID.test(localName)) return tag;
  const isOpen =
    childNodes.some(isBlock) &&
    childNodes.every((child) => isBlock(child) || (child instanceof TreeElement && isGenerated(child)));
  const inner = `${indent}  `;
  const content = isOpen
    ? `${childNodes.map((child) => `\n${inner}${toHtml(child, inner)}`).join('')}\n${indent}`
    : childNodes.map((child) => toHtml(child, indent)).join('');
  return `${tag}${content}</${localName}>`;
}
