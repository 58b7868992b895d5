// What a guide says of other files, as addresses within Storybook.

// the addresses of the pages, from the index that Storybook makes: known when a page is drawn
const titles = import.meta.glob<string>(['../README.md', '../docs/**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const titleOf = (path: string): string =>
  /^# (.+)$/m.exec(titles[path] ?? '')?.[1]?.replace(/[`*]/g, '') ?? '';

/** The address of a guide's page, as the list on the left has it. Empty: the file is no page here. */
export function addressOf(file: string): string {
  const path = `../${file}`;
  if (!(path in titles)) return '';
  const element = /^docs\/elements\/(.+)\.md$/.exec(file)?.[1];
  if (element) return `?path=/docs/elements-da-${element}--about`;
  if (file === 'README.md') return '?path=/docs/start-here--docs';
  const group = file.startsWith('docs/decisions/') ? 'decisions' : 'guides';
  return `?path=/docs/${group}-${slug(titleOf(path))}--docs`;
}

/** How a snippet of a guide is named in an address: what may stand there is letters, digits, spaces, `_` and `-`. */
export const snippetName = (file: string, number: number): string =>
  `${file.replace(/\.md$/, '').replaceAll('/', '_')}-${number}`;

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of to.split('/'))
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  return parts.join('/');
}

/**
 * A guide as it stands on a page of Storybook: links to other guides lead to their pages. What is no page here, such as an
 * example or a source, is named and is no link, since a built Storybook does not have it. Each snippet in HTML can be tried.
 * @param text the guide.
 * @param file its path, from the root.
 */
export function asPage(text: string, file: string): string {
  let snippets = 0;
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((piece, index) =>
      index % 2 === 1
        ? `${piece}${piece.startsWith('```html\n') ? `\n\n[Try it](?path=/story/playground--playground&args=snippet:${snippetName(file, ++snippets)})` : ''}`
        : piece
            .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
            .replace(/(?<!!)\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, words: string, target: string) => {
              if (/^[a-z]+:/i.test(target) || target.startsWith('#')) return whole;
              const [path = '', anchor] = target.split('#');
              const address = addressOf(resolve(file, path));
              return address ? `[${words}](${address}${anchor ? `#${anchor}` : ''})` : words;
            }),
    )
    .join('');
}
