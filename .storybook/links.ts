// What a guide says of other files, as addresses within Storybook.

import addresses from 'virtual:guides';

/** The address of a guide's page. Empty: the file is no page here. */
export const addressOf = (file: string): string => addresses[file] ?? '';

/** What stands between fences, and what stands around it, in turn. */
const pieces = (text: string): string[] => text.split(/(^```[\s\S]*?^```$)/m);

/** The code of a snippet in HTML. Nothing: it is none. */
const htmlIn = (piece: string): string | undefined => /^```html\n([\s\S]*)```$/.exec(piece)?.[1]?.trim();

/** The texts of the guides, each fetched when a snippet of it is tried. */
const texts = import.meta.glob<string>(['../README.md', '../docs/**/*.md'], {
  query: '?raw',
  import: 'default',
});

/** A snippet and the guide that it is of. */
export interface Snippet {
  readonly code: string;
  readonly file: string;
}

/** A snippet by its name, see `snippetName`. Nothing: there is none. */
export async function snippetAt(name: string): Promise<Snippet | undefined> {
  const file = Object.keys(addresses).find((one) => snippetName(one, '') === name.replace(/\d+$/, ''));
  const text = file && (await texts[`../${file}`]?.());
  if (!text) return undefined;
  const snippets = pieces(text).flatMap((piece) => htmlIn(piece) ?? []);
  const code = snippets.find((_, index) => snippetName(file, index + 1) === name);
  return code === undefined ? undefined : { code, file };
}

/** How a snippet of a guide is named in an address: what may stand there is letters, digits, spaces, `_` and `-`. */
export const snippetName = (file: string, number: number | ''): string =>
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
