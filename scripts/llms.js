// llms.txt: what there is to read, for language models and whoever else wants a list. It is made from the titles of the texts and
// what they say first; `npm run manifest` writes it. The form is that of https://llmstxt.org.
import { readFileSync, readdirSync } from 'node:fs';

export const FILE = 'llms.txt';

const read = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

const filesIn = (folder, end) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => `${folder}/${file}`);

/** A line of words alone: links and marks of emphasis are not for a list. */
const plain = (text) =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim();

/** The title of a text, and its first paragraph. */
function begin(text) {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim());
  const at = blocks.findIndex((block) => block.startsWith('# '));
  const first = blocks
    .slice(at + 1)
    .find((block) => block && !/^(<!--|!\[|#|```|\||[-*>] |Status:)/.test(block));
  return { title: plain(blocks[at].slice(2)), first: plain(first ?? '') };
}

function line(path, { isTold = true } = {}) {
  const { title, first } = begin(read(path));
  // a paragraph that leads to a list or a snippet ends with a colon
  return `- [${title}](${path})${isTold && first ? `: ${first.replace(/:$/, '.')}` : ''}`;
}

const page = (path) => `- [${plain(/<title>([^]*?)<\/title>/.exec(read(path))[1])}](${path})`;

/** The text of llms.txt. */
export function llmsText() {
  const { title, first } = begin(read('README.md'));
  const schema = 'decision-aid.schema.json';
  const sections = {
    Texts: filesIn('docs', '.md').map((path) => line(path)),
    Elements: filesIn('docs/elements', '.md').map((path) => line(path)),
    Examples: [
      ...filesIn('docs/examples', '.html').map(page),
      ...filesIn('docs/examples', '.json').map((path) => `- [${JSON.parse(read(path)).decision}](${path})`),
      ...filesIn('docs/examples', '.md').map((path) => line(path)),
    ],
    'For programs': [
      '- [Custom elements manifest](custom-elements.json): every element with its attributes, properties, events, parts and variables.',
      `- [${JSON.parse(read(schema)).title}](${schema}): the JSON Schema of a whole aid.`,
    ],
    Optional: [
      ...['CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => line(path)),
      // why it is so: the title of a decision is what was decided
      ...filesIn('docs/decisions', '.md').map((path) => line(path, { isTold: false })),
    ],
  };
  return `# ${title}

> ${first}

The README has a whole aid to copy, and how to start: [README.md](README.md).

${Object.entries(sections)
  .map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}\n`)
  .join('\n')}`;
}
