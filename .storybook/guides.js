// The guides of docs/ as pages of Storybook. Each page is a file that imports the guide: the words stay in docs/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const markdownIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);

const titleOf = (file) =>
  /^# (.+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1]?.replace(/[`*]/g, '') ??
  basename(file, '.md');

/**
 * The page of one guide.
 * @param {string} file
 * @param {{ title: string } | { stories: string }} place a place of its own, or with the stories of an element.
 */
function pageOf(file, place) {
  const meta =
    'title' in place ? `<Meta title=${JSON.stringify(place.title)} />` : `<Meta of={stories} name="About" />`;
  return `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { asPage } from '../links.ts';
import text from '../../${file}?raw';
${'stories' in place ? `import * as stories from '../../${place.stories}';\n` : ''}
${meta}

<Markdown>{asPage(text, ${JSON.stringify(file)})}</Markdown>
`;
}

/** Writes a page for each guide, each element and each decision. */
export function writeGuides() {
  const folder = join(root, '.storybook/pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, page) => {
    writeFileSync(join(folder, `${name}.mdx`), page);
  };
  write('start', pageOf('README.md', { title: 'Start here' }));
  for (const file of markdownIn('docs'))
    write(`guide-${basename(file, '.md')}`, pageOf(file, { title: `Guides/${titleOf(file)}` }));
  for (const file of markdownIn('docs/decisions'))
    write(`decision-${basename(file, '.md')}`, pageOf(file, { title: `Decisions/${titleOf(file)}` }));
  for (const file of markdownIn('docs/elements')) {
    const name = basename(file, '.md');
    write(`element-${name}`, pageOf(file, { stories: `stories/${name}.stories.ts` }));
  }
}
