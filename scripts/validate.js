/* global document, dispatchEvent, window */
// `npm run validate`: what is written into pages keeps to the rules of HTML. Checked are the example pages, as they are and as
// the script leaves them, what the command writes, and each story: its light DOM, and what its elements draw in their shadow
// roots. The first checker is html-validate, which `npm test` asks as well; the second is the W3C's, which needs Java:
//   apt-get install default-jre-headless
//   npm run validate -- PAGE…         only these files, as they are
//   npm run validate -- --no-build    takes dist/ as it is
// The W3C's checker is fetched once from the npm registry into node_modules/.cache: it is 33 MB, and nothing else needs it.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';
import { build, bundle } from './build.js';
import { findBrowser } from './browser.js';
import { startServer } from './server.js';

const EXAMPLES = 'docs/examples';
const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const COMMAND = bin['decision-aid-elements'];

const VNU = 'vnu-jar';
const VNU_VERSION = '26.9.27';
const CACHE = fileURLToPath(new URL('../node_modules/.cache/vnu', import.meta.url));

/** What HTML and WCAG ask, without taste. */
const RULES = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The titles of a comparison are the author's own <th>, and a <h4> inside one is no valid HTML. In shadow roots the level is
    // that of the page, so that no one element would do.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
    // HTML itself says what the first row and the first column of a simple table head, and authors write simple tables.
    'wcag/h63': 'off',
    // The ratings of a statement are named by the statement itself, in the page's own tree, which no attribute shows. axe sees it.
    'wcag/h71': 'off',
  },
};

/** In the page: waits until nothing changes. What is far from the view is made for paper. */
async function settle() {
  dispatchEvent(new Event('beforeprint'));
  for (let before; before !== document.body.innerHTML;) {
    before = document.body.innerHTML;
    await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
    await new Promise((done) => setTimeout(done));
  }
  dispatchEvent(new Event('afterprint'));
}

/** In the page: what an element draws, for each that is there. */
const drawn = () =>
  [...document.querySelectorAll('*')]
    .filter((element) => element.shadowRoot)
    .map(({ localName, shadowRoot }) => [localName, shadowRoot.innerHTML]);

/**
 * A piece of a page as a page, with a heading for its own to follow. What Lit leaves is no content, the attribute `part` has
 * its rules from CSS, and an empty `aria-labelledby` is how browsers write down a label that is in another tree.
 */
const pageOf = (title, body) =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>Pieces</h1><h2>${title}</h2>
${body.replace(/<!--.*?-->/gs, '').replace(/ part="[^"]*"| aria-labelledby=""/g, '')}
</main></body></html>
`;

/** The stories, in one script: window.stories has a function for each, that shows it. */
const storiesScript = () =>
  bundle(`import { renderStory } from '/test/support/stories.ts';
const modules = import.meta.glob('/stories/*.stories.ts', { eager: true });
window.stories = Object.entries(modules).flatMap(([path, { default: meta, ...stories }]) =>
  Object.entries(stories).map(([name, story]) => ({
    name: path.replace(/^.*\\/|\\.stories\\.ts$/g, '') + ' ' + name,
    show: () => renderStory(meta, story, document.body.appendChild(document.createElement('main'))),
  })));`);

/** What is checked, each by its name. */
export async function everyPage() {
  const pages = new Map();
  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.html'));
  for (const file of examples) pages.set(file, readFileSync(`${EXAMPLES}/${file}`, 'utf8'));
  for (const file of readdirSync(EXAMPLES).filter((file) => file.endsWith('.json')))
    pages.set(
      `${file} written`,
      execFileSync(process.execPath, [COMMAND, 'render', `${EXAMPLES}/${file}`], {
        encoding: 'utf8',
        // what its author could say more
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );

  const server = await startServer({ areRootsOpen: true });
  const { executablePath, args, env } = await findBrowser();
  const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
  /** The same drawing is checked once. */
  const drawings = new Map();
  const draw = (name, found) => {
    for (const [element, html] of found)
      if (!drawings.has(html)) drawings.set(html, `${name}, drawn by ${element} ${drawings.size}`);
  };
  try {
    const page = await browser.newPage();
    for (const file of examples) {
      await page.goto(`http://localhost:${server.port}/${EXAMPLES}/${file}`, { waitUntil: 'load' });
      await page.evaluate(settle);
      pages.set(
        `${file} with script`,
        await page.evaluate(() => `<!doctype html>\n${document.documentElement.outerHTML}\n`),
      );
      draw(file, await page.evaluate(drawn));
    }
    // beside the built files, of which it asks for some
    await page.goto(`http://localhost:${server.port}/dist/integrity.json`);
    const { code } = await storiesScript();
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => window.stories);
    for (const [index, name] of (
      await page.evaluate(() => window.stories.map(({ name }) => name))
    ).entries()) {
      await page.evaluate((index) => {
        document.body.replaceChildren();
        window.stories[index].show();
      }, index);
      await page.evaluate(settle);
      const html = await page.evaluate(() => document.querySelector('main').innerHTML);
      pages.set(name, pageOf(name, html));
      draw(name, await page.evaluate(drawn));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const [html, name] of drawings) pages.set(name, pageOf(name, html));
  return pages;
}

/** What html-validate finds, a line each; none where all is well. */
export async function validate(pages) {
  const checker = new HtmlValidate(RULES);
  const found = [];
  for (const [name, html] of pages) {
    const { results } = await checker.validateString(html, name);
    for (const { message, ruleId, line } of results.flatMap(({ messages }) => messages))
      found.push(`${name}:${line}: ${message} (${ruleId})`);
  }
  return found;
}

/** The W3C's checker, fetched where it is not yet. */
function findVnu() {
  const folder = join(CACHE, VNU_VERSION);
  const jar = join(folder, 'node_modules', VNU, 'build/dist/vnu.jar');
  if (existsSync(jar)) return jar;
  console.error(`Fetching ${VNU}@${VNU_VERSION} …`);
  const tmp = `${folder}.${process.pid}`;
  mkdirSync(tmp, { recursive: true });
  // a package.json of its own, so that npm leaves this project's node_modules alone; its own script would fetch a Java
  writeFileSync(join(tmp, 'package.json'), '{"private":true}');
  const args = [
    'install',
    '--prefix',
    tmp,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  execFileSync('npm', [...args, `${VNU}@${VNU_VERSION}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(tmp, folder);
  return jar;
}

/** What the W3C's checker finds, errors and warnings. */
function validateByW3C(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  try {
    const names = [...pages.keys()];
    for (const [index, name] of names.entries())
      writeFileSync(join(folder, `${index}.html`), pages.get(name));
    const { stderr } = spawnSync('java', ['-jar', findVnu(), '--format', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return JSON.parse(stderr)
      .messages.filter(
        // as Prettier writes elements without an end
        ({ type, subType, message }) => (type !== 'info' || subType) && !message.startsWith('Trailing slash'),
      )
      .map(
        ({ url, lastLine, message }) => `${names[Number(basename(url, '.html'))]}:${lastLine}: ${message}`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-build': { type: 'boolean' } },
  });
  if (!options['no-build'] && !positionals.length) await build();
  // npm has gone to the project's folder: paths are those of where it was called
  const pages = positionals.length
    ? new Map(
        positionals.map((path) => [path, readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8')]),
      )
    : await everyPage();
  const found = await validate(pages);
  for (const line of found) console.log(line);
  console.log(`html-validate: ${found.length} to mend in ${pages.size} pages`);
  if (spawnSync('java', ['-version']).status === 0) {
    const byW3C = validateByW3C(pages);
    for (const line of byW3C) console.log(line);
    console.log(`The W3C’s checker: ${byW3C.length} to mend in ${pages.size} pages`);
    found.push(...byW3C);
  } else {
    console.error(
      'The W3C’s checker did not run: it needs Java (Debian: apt-get install default-jre-headless)',
    );
    process.exitCode = 2;
  }
  if (found.length) process.exitCode = 1;
}
