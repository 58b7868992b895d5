// `npm run test:editors`: gives the example pages to visual editors, with the settings of docs/filters.md and without, takes
// them back, and looks whether they are the same decision aids. It is not part of `npm test`: it fetches the editors into
// a folder outside this one. With WordPress’ own code and PHP it tries that, too:
//   WORDPRESS=/usr/share/wordpress npm run test:editors
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.js';
import { snippets } from '../../scripts/filter-settings.js';

const OWN = 'test/editors';
const EXAMPLES = 'docs/examples';
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

const code = snippets();

function run(command, args, { cwd, input } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32' && command === 'npm',
  });
  // 1: something was left out
  if (status > 1 || status === null) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The rows of a comparison as settings of each kind have them: nothing else in the examples does. */
const ROWS = `<table class="da-treatment-comparison da-choose" data-order="by name"><caption>Drops (invented)</caption><tbody>
<tr><td>Your question</td><td class="da-approval-approved">Drops A</td><td data-approval="no-new-treatment">No drops</td></tr>
<tr class="da-harms"><td>What can go wrong?</td><td></td><td></td></tr>
<tr data-certainty="low" data-certainty-reason="Nobody counted." class="da-source-invented-2026"><td>How many?</td>
<td>8 of 100 with drops A, compared with 3 of 100 with water</td><td>Not known</td></tr></tbody></table>`;

const HOSTILE = `<p>Words</p><da-chance onclick="alert(1)" events="8" of="100">8 of 100</da-chance><script>alert(1)</script>
<da-decision-aid allow-origin="https://example.com" src="https://example.com/aid.json" data-x="1"><img src="x" onerror="alert(1)"><p>More</p></da-decision-aid>`;

function pages() {
  const examples = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.html'))
    .map((name) => {
      const file = readFileSync(join(EXAMPLES, name), 'utf8').replace(/<script.*?<\/script>/gs, '');
      const [, lang, html] = /<html lang="([\w-]+)".*<body\b[^>]*>(.*)<\/body>/s.exec(file);
      return { name, lang, html };
    });
  const snippets = [...readFileSync('docs/plain-markup.md', 'utf8').matchAll(/^```html\n(.*?)^```/gms)];
  const html = `<div class="da-decision-aid">${[ROWS, ...snippets.map(([, html]) => html)].join('\n')}</div>`;
  return [...examples, { name: 'plain-markup.md', lang: 'en', html }];
}

// what is done in the page of an editor

/** What there is to compare of HTML. */
function partsOf(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const attributes = (element, which) =>
    element
      .getAttributeNames()
      .filter((name) => which.test(name))
      .sort()
      .map((name) => `${name}=${element.getAttribute(name).replace(/\s+/g, ' ').trim()}`);
  const all = [...body.querySelectorAll('*')];
  const texts = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data.replace(/\s/g, ''));
  return {
    texts: texts.filter(Boolean),
    letters: texts.join(''),
    tags: all
      .filter(({ localName }) => localName.startsWith('da-'))
      .map((element) => [element.localName, ...attributes(element, /./)].join(' ')),
    hooks: all
      .map((element) =>
        [
          ...[...element.classList].filter((word) => word.startsWith('da-')),
          ...attributes(element, /^data-(?!list-item-id)/),
        ].join(' '),
      )
      .filter(Boolean)
      .sort(),
    tables: all.filter(({ localName }) => localName === 'table').length,
  };
}

/** What an author has written: neither what the library has, nor places of which some editors make one. */
function authored(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const said of body.querySelectorAll('.da-said')) said.remove();
  for (const part of body.querySelectorAll('tbody[data-about]')) {
    part.rows[0].dataset.about = part.dataset.about;
    delete part.dataset.about;
  }
  return body.innerHTML;
}

const editors = [
  {
    name: 'TinyMCE',
    script: 'node_modules/tinymce/tinymce.min.js',
    code: code.TinyMCE.code,
    async edit(html, code) {
      const settings = code ? new Function(`${code} return settings;`)() : {};
      const [editor] = await globalThis.tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        plugins: 'table lists link',
        ...settings,
      });
      editor.setContent(html);
      return editor.getContent();
    },
    /** Whether plain markup keeps its classes without the settings. */
    bare: { hooks: true },
  },
  {
    name: 'CKEditor 5',
    script: 'node_modules/ckeditor5/dist/browser/ckeditor5.umd.js',
    code: code['CKEditor 5'].code,
    async edit(html, code) {
      const { CKEDITOR: all } = globalThis;
      const settings = code ? new Function(`${code} return settings;`)() : {};
      const plugins = [all.Essentials, all.Paragraph, all.Heading, all.Bold, all.Italic, all.Link, all.List];
      plugins.push(all.Table, all.TableCaption, all.BlockQuote);
      if (code) plugins.push(all.GeneralHtmlSupport, all.PlainTableOutput);
      const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins,
        ...settings,
      });
      editor.setData(html);
      return editor.getData();
    },
    /** What its author has to do for it. */
    prepare: authored,
    bare: { hooks: false },
  },
];

function serve(roots) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (server.shown[path] !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(server.shown[path]);
      return;
    }
    for (const root of roots) {
      try {
        const body = readFileSync(join(root, path));
        response
          .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
          .end(body);
        return;
      } catch {
        // in the next one
      }
    }
    response.writeHead(404).end();
  });
  server.shown = {
    '/': '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><div id="editor"></div>',
  };
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server));
  });
}

const folder = mkdtempSync(join(tmpdir(), 'decision-aid-elements-editors-'));
const { executablePath, args: browserArgs, env } = await findBrowser();
const browser = await launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });
const server = await serve([folder, '.']);
const address = `http://localhost:${server.address().port}/`;

/** The aid of a page, as a document: what a reader’s browser makes of it. */
async function aidOf(html, lang) {
  server.shown['/aid'] = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body>${html}
<script type="module" src="/dist/decision-aid-elements.js"></script>`;
  const page = await browser.newPage();
  try {
    await page.goto(`${address}aid`);
    await page.waitForFunction(() => document.querySelector('da-decision-aid .da-said'), { timeout: 10_000 });
    const whole = await page.evaluate(() => document.documentElement.outerHTML);
    const document = run(process.execPath, ['dist/cli/main.js', 'read', '-'], { input: whole });
    // a space that does not break is a space
    return document.replace(/(\s|\u00a0)+/g, ' ').replace(/ "/g, '"');
  } finally {
    await page.close();
  }
}

/** @returns {(html: string, code: string) => Promise<string>} what the editor gives back */
function editing({ script, edit }) {
  return async (html, code) => {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      await page.addScriptTag({ url: `${address}${script}` });
      return await page.evaluate(edit, html, code);
    } finally {
      await page.close();
    }
  };
}

/** What WordPress leaves of a post by somebody who may not write everything. */
const wordpress = { name: 'WordPress', code: code.WordPress.code, bare: { hooks: true } };
function filtered(html, code) {
  const settings = join(folder, 'settings.php');
  writeFileSync(settings, code);
  return run('php', [join(OWN, 'kses.php'), process.env.WORDPRESS, settings], { input: html });
}

let failed = 0;
function check(what, wrong) {
  console.log(`${wrong ? 'FAILED' : 'passed'}  ${what}${wrong ? `\n        ${wrong}` : ''}`);
  if (wrong) failed++;
}
/** The first thing that is not the same in two lists. Nothing: they are the same. */
function difference(before, after) {
  const index = before.findIndex((item, index) => item !== after[index]);
  const at = index < 0 ? before.length : index;
  return before.length === after.length && index < 0
    ? ''
    : `${JSON.stringify(before[at]) ?? 'nothing'} is ${JSON.stringify(after[at]) ?? 'gone'}`;
}
/** Texts that are gone or there twice; an editor may put a caption after its table, and part a text in two. */
function lost(before, after) {
  const gone = before.texts.find((text) => !after.letters.includes(text));
  const more = after.letters.length - before.letters.length;
  return gone ?? (more ? `${more} letters more` : '');
}
const lines = (text) => text.split(/(?<=[,{}[\]]) /);

async function tryEditor({ name: editor, code, prepare, bare }, take) {
  console.log(`\n== ${editor}`);
  const page = await browser.newPage();
  const parts = (html) => page.evaluate(partsOf, html);
  for (const { name, lang, html } of pages()) {
    const given = prepare ? await page.evaluate(prepare, html) : html;
    const before = await parts(given);
    const left = await take(given, code);
    const after = await parts(left);
    const what = `${name}, with the settings:`;
    check(`${what} all words and numbers`, lost(before, after));
    check(`${what} the tags, with all settings`, difference(before.tags, after.tags));
    check(`${what} classes and data`, difference(before.hooks.filter(isOwn), after.hooks.filter(isOwn)));
    check(
      `${what} the same aid`,
      difference(lines(await aidOf(given, lang)), lines(await aidOf(left, lang))),
    );

    const alone = await take(given, '');
    const without = await parts(alone);
    const bareOf = `${name}, by itself:`;
    check(`${bareOf} all words and numbers`, lost(before, without));
    check(
      `${bareOf} tables`,
      without.tables === before.tables ? '' : `${without.tables} of ${before.tables}`,
    );
    if (before.tags.length) check(`${bareOf} no tags`, without.tags.join());
    else if (bare.hooks) {
      check(`${bareOf} classes and data`, difference(before.hooks, without.hooks));
      check(
        `${bareOf} the same aid`,
        difference(lines(await aidOf(given, lang)), lines(await aidOf(alone, lang))),
      );
    } else check(`${bareOf} no class`, without.hooks.join());
  }
  const hostile = await take(HOSTILE, code);
  check('nothing that runs', /onclick|onerror|<script|allow-origin|aid\.json/.test(hostile) ? hostile : '');
  check('words beside it', /Words.*8 of 100.*More/s.test(hostile) ? '' : hostile);
  await page.close();
}
/** What an author gives; the rest is the library’s own. */
const isOwn = (hook) => !/da-said/.test(hook);

try {
  run(process.execPath, ['scripts/build.js']);
  cpSync(join(OWN, 'package.json'), join(folder, 'package.json'));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  for (const editor of editors) await tryEditor(editor, editing(editor));
  if (process.env.WORDPRESS) await tryEditor(wordpress, filtered);
  else console.log('\n== WordPress: not tried, since WORDPRESS does not say where it is');
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${failed ? `${failed} FAILED` : 'all passed'}`);
process.exitCode = failed ? 1 : 0;
