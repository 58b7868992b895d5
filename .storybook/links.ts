// What a guide says of other files, as addresses within Storybook.

import { placeOf } from './place.js';

const guides = import.meta.glob<string>(['../README.md', '../docs/**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The address of a guide's page, as Storybook makes it of its title. Empty: the file is no page here. */
export function addressOf(file: string): string {
  const text = guides[`../${file}`];
  if (text === undefined) return '';
  const { title, stories } = placeOf(file, text);
  return `?path=/docs/${slug(title)}--${stories ? 'about' : 'docs'}`;
}

/** What stands between fences, and what stands around it, in turn. */
const pieces = (text: string): string[] => text.split(/(^```[\s\S]*?^```$)/m);

/** The code of a snippet in HTML. Nothing: it is none. */
const htmlIn = (piece: string): string | undefined => /^```html\n([\s\S]*)```$/.exec(piece)?.[1]?.trim();

/** A snippet by its name, see `snippetName`. Nothing: there is none. */
export function snippetAt(name: string): { code: string; file: string } | undefined {
  for (const [path, text] of Object.entries(guides)) {
    const file = path.replace('../', '');
    const snippets = pieces(text).flatMap((piece) => htmlIn(piece) ?? []);
    const code = snippets.find((_, index) => snippetName(file, index + 1) === name);
    if (code !== undefined) return { code, file };
  }
  return undefined;
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
  return pieces(text)
    .map((piece, index) =>
      index % 2 === 1
        ? `${piece}${htmlIn(piece) !== undefined ? `\n\n[Try it](?path=/story/playground--playground&args=snippet:${snippetName(file, ++snippets)})` : ''}`
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
