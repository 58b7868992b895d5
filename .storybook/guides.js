// The guides of docs/ as pages of Storybook. Each page is a file that imports the guide: the words stay in docs/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeOf } from './place.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const markdownIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);

/** The page of one guide, with the stories of its element or in a place of its own. */
function pageOf(file) {
  const { title, stories } = placeOf(file, readFileSync(join(root, file), 'utf8'));
  const meta = stories ? `<Meta of={stories} name="About" />` : `<Meta title=${JSON.stringify(title)} />`;
  return `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { asPage } from '../links.ts';
import text from '../../${file}?raw';
${stories ? `import * as stories from '../../${stories}';\n` : ''}
${meta}

<Markdown>{asPage(text, ${JSON.stringify(file)})}</Markdown>
`;
}

/** The paths of all that has a page: the guides, and what is said of each element and each decision. */
export const guides = () => ['README.md', ...['docs', 'docs/decisions', 'docs/elements'].flatMap(markdownIn)];

/** Writes a page for each guide, each element and each decision. */
export function writeGuides() {
  const folder = join(root, '.storybook/pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of guides())
    writeFileSync(join(folder, `${file.replace(/\.md$/, '').replaceAll('/', '-')}.mdx`), pageOf(file));
}
