import {
  defaultTreeAdapter as adapter,
  html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Parsed,
} from 'parse5';
import { attributeOf } from '../model/declaration.js';
import { declarations } from '../model/declarations/all.js';
import { TreeComment, TreeElement, TreeText, type TreeNode } from '../writing/tree.js';

/** HTML, as its file has it. What browsers mend is mended in the same way. */
export interface ParsedHtml {
  /** The `html` element of a page; of a piece of one, an element that holds it. */
  readonly root: TreeElement;
  /** All of it as HTML, with what has been written into the tree. */
  toString(): string;
}

/**
 * @param lang the language of a piece of a page. A page says its own
 */
export function parseHtml(text: string, lang = ''): ParsedHtml {
  // a comment ends at its first end: else a fragment with many of them would be tried in as many ways as two to their number
  const isPage = /^\s*(<!--((?!-->)[^])*-->\s*)*<(!doctype|html|head|body)\b/i.test(text);
  const document = isPage
    ? parse(text, { sourceCodeLocationInfo: true })
    : parseFragment(text, { sourceCodeLocationInfo: true });
  const origins: Origins = new WeakMap();
  const from = isPage && document.childNodes.find((node) => adapter.isElementNode(node));
  const root = from
    ? asElement(from, origins)
    : new TreeElement('html', lang ? [['lang', lang]] : [], nodesFrom(document.childNodes, origins));
  return {
    root,
    toString() {
      const childNodes = from
        ? document.childNodes.map((node) => (node === from ? asParsed(root, origins) : node))
        : root.childNodes.map((node) => asParsed(node, origins));
      return serialize({ ...document, childNodes });
    },
  };
}

/** Whether something failed since what it reads is nested more deeply than the engine can go. Firefox has an error of its own for it. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');

/** What elements of a tree were in the file: in drawings names have cases and spaces of their own, and templates content. */
type Origins = WeakMap<TreeElement, Parsed.Element>;

function asElement(from: Parsed.Element, origins: Origins): TreeElement {
  const { tagName, attrs, childNodes, sourceCodeLocation } = from;
  const element = new TreeElement(
    tagName,
    attrs.map(({ name, value }) => [settingNamed(tagName, name, attrs), value] as const),
    nodesFrom(childNodes, origins),
  );
  origins.set(element, from);
  if (sourceCodeLocation)
    element.position = { line: sourceCodeLocation.startLine, column: sourceCodeLocation.startCol };
  return element;
}

/** As an element takes it over in a page: frameworks write `comparatorEvents`, which HTML has in small letters. */
function settingNamed(tag: string, name: string, attrs: readonly { readonly name: string }[]): string {
  const declared = declarations.find((one) => one.tag === tag);
  const setting = Object.keys(declared?.settings ?? {}).find((property) => property.toLowerCase() === name);
  const attribute = setting && attributeOf(setting);
  return attribute && !attrs.some((other) => other.name === attribute) ? attribute : name;
}

const nodesFrom = (nodes: readonly Parsed.ChildNode[], origins: Origins): TreeNode[] =>
  nodes.flatMap((node): TreeNode[] =>
    adapter.isElementNode(node)
      ? [asElement(node, origins)]
      : adapter.isTextNode(node)
        ? [new TreeText(node.value)]
        : adapter.isCommentNode(node)
          ? [new TreeComment(node.data)]
          : [],
  );

function asParsed(node: TreeNode, origins: Origins): Parsed.ChildNode {
  if (node instanceof TreeText) return { nodeName: '#text', value: node.textContent, parentNode: null };
  if (node instanceof TreeComment) return { nodeName: '#comment', data: node.textContent, parentNode: null };
  const origin = origins.get(node);
  const made: Parsed.Element = {
    nodeName: node.localName,
    tagName: node.localName,
    namespaceURI: html.NS.HTML,
    parentNode: null,
    ...origin,
    attrs: [...node.attributes].map(([name, value]) => ({
      ...origin?.attrs.find((one) => one.name === name),
      name,
      value,
    })),
    childNodes: [],
  };
  // what is written as it is, such as a script, is known by what it stands in
  for (const child of node.childNodes)
    made.childNodes.push({ ...asParsed(child, origins), parentNode: made });
  return made;
}
