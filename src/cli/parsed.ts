import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Parsed } from 'parse5';
import { TreeElement, TreeText, type TreeNode } from '../writing/tree.js';

/** A page, as its file has it. What browsers mend is mended in the same way. */
export function parsePage(html: string): TreeElement {
  const root = parse(html, { sourceCodeLocationInfo: true }).childNodes.find((node) =>
    adapter.isElementNode(node),
  );
  return root ? asElement(root) : new TreeElement('html', []);
}

function asElement({ tagName, attrs, childNodes, sourceCodeLocation }: Parsed.Element): TreeElement {
  const element = new TreeElement(
    tagName,
    attrs.map(({ name, value }) => [name, value] as const),
    childNodes.flatMap((node): TreeNode[] =>
      adapter.isElementNode(node)
        ? [asElement(node)]
        : adapter.isTextNode(node)
          ? [new TreeText(node.value)]
          : [],
    ),
  );
  if (sourceCodeLocation)
    element.position = { line: sourceCodeLocation.startLine, column: sourceCodeLocation.startCol };
  return element;
}
