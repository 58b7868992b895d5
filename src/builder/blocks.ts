/**
 * Plain markup as blocks of WordPress: tables, lists and words as blocks that are edited as such, with the class under “Additional
 * CSS class”; what these cannot hold, in a block of HTML.
 */
import { parseHtml } from '../server/parsed.js';
import { TreeElement, TreeText, toHtml, type TreeNode } from '../writing/tree.js';

/** What may stand in a line of a block. */
const INLINE = /^(a|b|br|strong)$/;

/** Attributes that a block writes itself, by its tag, beside its class. */
const OWN: Readonly<Record<string, readonly string[]>> = { a: ['href'], td: ['colspan'], th: ['colspan'] };

/** @param html plain markup. @returns it as the content of a post */
export const asBlocks = (html: string): string =>
  parseHtml(html)
    .root.childNodes.flatMap((node) => blockOf(node))
    .join('\n\n');

/** A node as a block. Nothing: it is white space. */
function blockOf(node: TreeNode): string[] {
  if (!(node instanceof TreeElement)) {
    const text = node instanceof TreeText ? node.textContent.trim() : '';
    return text ? [block('paragraph', {}, `<p>${toHtml(new TreeText(text))}</p>`)] : [];
  }
  const made = WRITERS[node.localName]?.(node);
  return [made ?? block('html', {}, toHtml(node))];
}

const WRITERS: Readonly<Record<string, (element: TreeElement) => string | undefined>> = {
  p: (element) =>
    isLine(element) && isOfClass(element)
      ? block('paragraph', settingsOf(element), tag('p', [classOf(element)], lineOf(element)))
      : undefined,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      (element: TreeElement) =>
        isLine(element) && isOfClass(element)
          ? block(
              'heading',
              { ...(level !== 2 && { level }), ...settingsOf(element) },
              tag(`h${level}`, ['wp-block-heading', classOf(element)], lineOf(element)),
            )
          : undefined,
    ]),
  ),
  ul: listOf,
  ol: listOf,
  table: tableOf,
  div: groupOf,
  section: groupOf,
  details(element) {
    const [summary, ...others] = element.childNodes.filter((node) => !isSpace(node));
    // its summary is a line, and no heading
    return summary instanceof TreeElement &&
      summary.localName === 'summary' &&
      isLine(summary) &&
      isOfClass(element)
      ? block(
          'details',
          settingsOf(element),
          `<details class="${['wp-block-details', classOf(element)].filter(Boolean).join(' ')}"><summary>${lineOf(summary)}</summary>${others.flatMap(blockOf).join('\n\n')}</details>`,
        )
      : undefined;
  },
};

const isSpace = (node: TreeNode): boolean =>
  !(node instanceof TreeElement) && !(node instanceof TreeText && node.textContent.trim());

const classOf = (element: TreeElement): string => element.getAttribute('class') ?? '';

const settingsOf = (element: TreeElement): Readonly<Record<string, unknown>> => {
  const className = classOf(element);
  return className ? { className } : {};
};

/** Whether it has nothing that a block would not write again. */
const isOfClass = (element: TreeElement): boolean =>
  element.getAttributeNames().every((name) => name === 'class' || OWN[element.localName]?.includes(name));

/** Whether it holds a line of words, and nothing else. */
const isLine = (element: TreeElement): boolean =>
  element.children.every(
    (child) => INLINE.test(child.localName) && isOfClass(child) && !classOf(child) && isLine(child),
  );

const lineOf = (element: TreeElement): string =>
  element.childNodes
    .map((node) => toHtml(node))
    .join('')
    .trim();

const tag = (name: string, classes: readonly string[], content: string): string => {
  const words = classes.filter(Boolean).join(' ');
  return `<${name}${words && ` class="${words}"`}>${content}</${name}>`;
};

/** Signs that would end the comment that a block is written in. */
const block = (name: string, settings: Readonly<Record<string, unknown>>, content: string): string => {
  const given = JSON.stringify(settings)
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026');
  return `<!-- wp:${name} ${given === '{}' ? '' : `${given} `}-->\n${content}\n<!-- /wp:${name} -->`;
};

function listOf(element: TreeElement): string | undefined {
  const items = element.children;
  if (
    !isOfClass(element) ||
    !items.every((item) => item.localName === 'li' && isLine(item) && isOfClass(item))
  )
    return undefined;
  const isOrdered = element.localName === 'ol';
  const content = items
    .map((item) => block('list-item', settingsOf(item), tag('li', [classOf(item)], lineOf(item))))
    .join('\n\n');
  return block(
    'list',
    { ...(isOrdered && { ordered: true }), ...settingsOf(element) },
    tag(element.localName, ['wp-block-list', classOf(element)], content),
  );
}

/** Rows of cells that hold lines. */
function tableOf(element: TreeElement): string | undefined {
  const parts = element.children;
  const caption = parts.find(({ localName }) => localName === 'caption');
  const sections = parts.filter((part) => part !== caption);
  const isSection = (part: TreeElement, at: number) =>
    !part.attributes.size && (part.localName === 'tbody' || (part.localName === 'thead' && at === 0));
  const isRow = (row: TreeElement) => row.localName === 'tr' && !row.attributes.size;
  const isCell = (cell: TreeElement) =>
    /^t[dh]$/.test(cell.localName) && isOfClass(cell) && !classOf(cell) && isLine(cell);
  const rows = sections.flatMap((part) => part.children);
  if (
    !isOfClass(element) ||
    sections.filter(({ localName }) => localName === 'tbody').length > 1 ||
    !sections.every(isSection) ||
    !rows.every((row) => isRow(row) && row.children.every(isCell)) ||
    (caption && !isLine(caption))
  )
    return undefined;
  const content = sections
    .map((part) =>
      tag(
        part.localName,
        [],
        part.children
          .map((row) =>
            tag(
              'tr',
              [],
              row.children
                .map((cell) => `<${cell.localName}${spanOf(cell)}>${lineOf(cell)}</${cell.localName}>`)
                .join(''),
            ),
          )
          .join(''),
      ),
    )
    .join('');
  const words = caption ? `<figcaption class="wp-element-caption">${lineOf(caption)}</figcaption>` : '';
  return block(
    'table',
    { hasFixedLayout: false, ...settingsOf(element) },
    tag('figure', ['wp-block-table', classOf(element)], `<table>${content}</table>${words}`),
  );
}

const spanOf = (cell: TreeElement): string => {
  const colspan = cell.getAttribute('colspan');
  return colspan === null ? '' : ` colspan="${colspan}"`;
};

/** What stands around other blocks. A language, which a group cannot have, is that of a box around it. */
function groupOf(element: TreeElement): string | undefined {
  const { localName } = element;
  const [lang, dir] = ['lang', 'dir'].map((name) => element.getAttribute(name));
  if (lang !== null || dir !== null) {
    const box = toHtml(
      new TreeElement(
        'div',
        [...element.attributes].filter(([name]) => /^(lang|dir)$/.test(name)),
      ),
    );
    for (const name of ['lang', 'dir']) element.removeAttribute(name);
    return [
      block('html', {}, box.replace('</div>', '')),
      ...blockOf(element),
      block('html', {}, '</div>'),
    ].join('\n\n');
  }
  if (!isOfClass(element)) return undefined;
  const content = element.childNodes.flatMap(blockOf).join('\n\n');
  return block(
    'group',
    {
      ...(localName !== 'div' && { tagName: localName }),
      ...settingsOf(element),
      layout: { type: 'default' },
    },
    tag(localName, ['wp-block-group', classOf(element)], content),
  );
}
