import type { Placed } from '../reading/place.js';
import { attributeIn, attributesIn, isElement, isText, nodesOf, parentOf, tagOf } from '../reading/nodes.js';
import { isGenerated, type ReadableNode } from '../reading/readable.js';
import { TreeElement, TreeText, type TreeNode } from '../writing/tree.js';

/** What scripts and styles say, and what somebody may have typed. */
const PASSED = /^(script|style|template|noscript|textarea|svg)$/;

/**
 * What the author has written in a page, as the page’s file would have it. The audit reads the copy, so that it finds the same
 * as the command, needs none of the elements, and cannot change the page.
 */
export class PageCopy {
  readonly root: TreeElement;
  readonly #elements = new Map<Placed, Element>();
  readonly #copies = new Map<Element, TreeElement>();

  constructor(root: Element) {
    this.root = this.#copy(root);
  }

  /** What an element of the copy is in the page: it itself, what it was made around, or what it was made in. */
  elementOf(at: Placed): Element | undefined {
    const own = this.#elements.get(at) ?? this.#insideOf(at);
    return own ?? (at.parentElement ? this.elementOf(at.parentElement) : undefined);
  }

  /** What an element of the page is in the copy, or what it stands in. */
  copyOf(element: Element): TreeElement {
    const around = parentOf<Element>(element);
    return this.#copies.get(element) ?? (around ? this.copyOf(around) : this.root);
  }

  #insideOf(at: Placed): Element | undefined {
    for (const child of at.children) {
      const found = this.#elements.get(child) ?? this.#insideOf(child);
      if (found) return found;
    }
    return undefined;
  }

  #copy(element: Element): TreeElement {
    const attributes = attributesIn(element).map((name) => [name, attributeIn(element, name)!] as const);
    const nodes = PASSED.test(tagOf(element)) ? [] : nodesOf(element).flatMap((node) => this.#copyNode(node));
    const copy = new TreeElement(tagOf(element), attributes, nodes);
    this.#elements.set(copy, element);
    this.#copies.set(element, copy);
    return copy;
  }

  #copyNode(node: ReadableNode): TreeNode[] {
    if (isText(node)) return [new TreeText(node.textContent ?? '')];
    return isElement(node) && !isGenerated(node) ? [this.#copy(node)] : [];
  }
}
