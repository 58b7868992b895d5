/** The words of a pasted cell. */
import { clean } from '../document/text.js';
import { TreeElement, TreeText } from '../writing/tree.js';

/** The lines of a cell, those too that an element says. */
export function linesOf(cell: TreeElement): string[] {
  const lines = [''];
  const walk = (element: TreeElement) => {
    for (const node of element.childNodes) {
      if (node instanceof TreeText) lines[lines.length - 1] += node.textContent;
      if (!(node instanceof TreeElement) || /^(sup|style|script)$/.test(node.localName)) continue;
      const isBlock = /^(br|p|div|li|ul|ol|da-chance)$/.test(node.localName);
      if (isBlock) lines.push('');
      walk(node);
      if (isBlock) lines.push('');
    }
  };
  walk(cell);
  return lines.flatMap((line) => clean(line) ?? []);
}
