import type { Readable, ReadableNode } from '../reading/readable.js';

/**
 * What writing needs of an element. The browser's elements have it, and so have those of a tree that is written into a
 * file: each element's words are written by one function, wherever they stand.
 */
export interface Writable<Self extends Writable<Self>> extends Readable<Self> {
  readonly parentElement: Self | null;
  readonly parentNode: ReadableNode | null;
  readonly nextElementSibling: Self | null;
  readonly ownerDocument: {
    createElement(name: string): Self;
    createTextNode(text: string): ReadableNode;
  };
  /** Nothing: in a file nobody writes. */
  readonly isContentEditable?: boolean;
  /** Nothing: a file is all that there is. */
  getRootNode?(): unknown;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  insertBefore(node: ReadableNode, before: ReadableNode | null): unknown;
  remove(): void;
}

/** An element whose kind does not matter, since nothing of it is given back. */
export interface AnyWritable extends Writable<AnyWritable> {}

/** What the words of an author may be parted in. */
export interface WritableText extends ReadableNode {
  splitText(at: number): unknown;
}
