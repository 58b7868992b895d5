// `npm run filters`: gives pages to the filters and visual editors of content systems, with the settings of docs/filters.md
// and without, and says what comes out: whether all words do, and whether it is the same decision aid. What was found is in
// results.json, from which the table in docs/filters.md is made; anything else fails.
//   npm run filters -- --only NAME    these alone
//   npm run filters -- --no-build     takes dist/ as it is
//   npm run filters -- --write        writes what was found into results.json
// It is not part of `npm test`: it fetches the filters into a folder outside this one. Two need PHP, and their own code:
//   PHP=php WORDPRESS=/usr/share/wordpress HTML_PURIFIER=/usr/share/php/HTMLPurifier.auto.php npm run filters
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.js';
import { FILTERS, snippets } from '../../scripts/filter-settings.js';
import { drupal } from './drupal.js';
import { withMarks } from './with-marks.js';

const OWN = 'test/filters';
const EXAMPLES = 'docs/examples';
const RESULTS = join(OWN, 'results.json');
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    write: { type: 'boolean' },
    'no-build': { type: 'boolean' },
  },
});
const { only = FILTERS.map(({ name }) => name), write } = values;
const code = snippets();

function run(command, args, { cwd, input, most = 1 } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32' && command === 'npm',
  });
  // 1: something was left out
  if (status > most || status === null) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return { stdout, stderr };
}

/** The rows of a comparison as settings of each kind have them: nothing else in the examples does. */
const ROWS = `<table class="da-treatment-comparison da-choose" data-order="by name"><caption>Drops (invented)</caption><tbody>
<tr><td>Your question</td><td class="da-approval-approved">Drops A</td><td data-approval="no-new-treatment">No drops</td></tr>
<tr class="da-harms"><td>What can go wrong?</td><td></td><td></td></tr>
<tr data-certainty="low" data-certainty-reason="Nobody counted." class="da-source-invented-2026"><td>How many?</td>
<td>8 of 100 with drops A, compared with 3 of 100 with water</td><td>Not known</td></tr></tbody></table>`;

const HOSTILE = `<p>Words</p><da-chance onclick="alert(1)" events="8" of="100">8 of 100</da-chance><script>alert(1)</script>
<da-decision-aid allow-origin="https://example.com" src="https://example.com/aid.json" data-x="1"><img src="x" onerror="alert(1)"><p>More</p></da-decision-aid>`;

/** What is done in a page, by the scripts that are there. */
const editors = {
  DOMPurify: {
    scripts: ['node_modules/dompurify/dist/purify.min.js'],
    edit: (html, code) => globalThis.clean(html, !code),
  },
  setHTML: {
    scripts: [],
    edit(html, code) {
      const place = document.createElement('div');
      place.setHTML(html, code ? new Function(`${code} return settings;`)()() : undefined);
      return place.innerHTML;
    },
  },
  Drupal: { scripts: [], edit: drupal },
  TinyMCE: {
    scripts: ['node_modules/tinymce/tinymce.min.js'],
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
  },
  'CKEditor 5': {
    scripts: ['node_modules/ckeditor5/dist/browser/ckeditor5.umd.js'],
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
  },
  Quill: {
    scripts: ['node_modules/dompurify/dist/purify.min.js', 'node_modules/quill/dist/quill.js'],
    edit(html, code) {
      const { Quill, clean } = globalThis;
      const settings = code ? new Function(`${code} return settings;`)()(Quill, clean) : {};
      const quill = new Quill('#editor', settings);
      quill.setContents(quill.clipboard.convert({ html }));
      return quill.getSemanticHTML();
    },
  },
  Tiptap: {
    scripts: ['node_modules/dompurify/dist/purify.min.js', 'tiptap/bundle.js'],
    edit(html, code) {
      const { tiptap, clean } = globalThis;
      const { Editor, Node, StarterKit, TableKit } = tiptap;
      const extensions = [StarterKit, TableKit];
      if (code) extensions.push(new Function(`${code} return settings;`)()(Node, clean));
      return new Editor({ extensions, content: html }).getHTML();
    },
  },
  Trix: {
    scripts: ['node_modules/dompurify/dist/purify.min.js', 'node_modules/trix/dist/trix.umd.js'],
    async edit(html, code) {
      const settings = code && new Function(`${code} return settings;`)()(globalThis.clean);
      const element = document.createElement('trix-editor');
      const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
      document.body.append(element);
      await ready;
      element.editor.loadHTML(settings ? settings.load(html) : html);
      return settings ? settings.save(element.value) : element.value;
    },
  },
};

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

/** The pages: with tags, and plain ones with class words in classes and in lines of text. As their authors wrote them. */
async function pagesIn(page) {
  const examples = readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.html'))
    .map((name) => {
      const file = readFileSync(join(EXAMPLES, name), 'utf8').replace(/<script.*?<\/script>/gs, '');
      const [, lang, html] = /<html lang="([\w-]+)".*<body\b[^>]*>(.*)<\/body>/s.exec(file);
      return { name, lang, html, isPlain: name.startsWith('plain-') };
    });
  const taught = [...readFileSync('docs/plain-markup.md', 'utf8').matchAll(/^```html\n(.*?)^```/gms)]
    .map(([, html]) => html)
    .filter((html) => html.includes('class="da-'));
  const around = (html) => `<div class="da-decision-aid">${html}</div>`;
  const all = [
    ...examples,
    { name: 'plain-markup.md', lang: 'en', html: around(taught.join('\n')), isPlain: true },
    { name: 'settings of each kind', lang: 'en', html: around(ROWS), isPlain: true, isForSettings: true },
  ];
  return Promise.all(
    all.map(async (one) => ({
      ...one,
      html: await page.evaluate(authored, one.html),
      ...(one.name.startsWith('plain-table') && { marked: await page.evaluate(withMarks, one.html) }),
    })),
  );
}

/** In a page: without what the library has written. */
function authored(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const said of body.querySelectorAll('.da-said')) said.remove();
  return body.innerHTML;
}

/** In a page: what rows are about stands in their title, where an editor makes one body of a table. */
function inOneBody(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const part of body.querySelectorAll('tbody[data-about]')) {
    part.rows[0].dataset.about = part.dataset.about;
    delete part.dataset.about;
  }
  return body.innerHTML;
}

/** In Markdown an empty line ends HTML, unless it began with a block that it knows. */
const inMarkdown = (html) => `<div>\n${html.replace(/^\s*\n/gm, '')}\n</div>\n`;

/** The words of a page, whatever quotes and spaces a system puts there. */
const lettersIn = (page, html) =>
  page.evaluate((html) => {
    const texts = [];
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.data.replace(/[^\p{L}\p{N}]/gu, ''));
    return texts.filter(Boolean);
  }, html);

/** The first text that is gone, or how many letters there are too many. */
function lost(before, after) {
  const all = after.join('');
  const gone = before.find((text) => !all.includes(text));
  const more = all.length - before.join('').length;
  return gone ? `“${gone.slice(0, 60)}”` : more ? `${more} letters more` : '';
}

/** What the command makes of a page: a document, and what is to be mended. */
function aidOf(html, lang) {
  const known = aids.get(html) ?? readAid(html, lang);
  aids.set(html, known);
  return known;
}
const aids = new Map();
function readAid(html, lang) {
  const input = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>An aid</title><body>${html}`;
  const { stdout, stderr } = run(process.execPath, ['dist/cli/main.js', 'read', '-'], { input, most: 2 });
  const told = stderr.replace(/^-:\d+(:\d+)?: /gm, '');
  // a space that does not break is a space, quotes are quotes, and what leans is told with its own name
  return `${stdout}${told}`
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ "/g, '"')
    .replaceAll('<em>', '<i>')
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '\\"');
}

/** Where two documents part. */
function difference(before, after) {
  if (before === after) return '';
  const at = [...before].findIndex((letter, index) => letter !== after[index]);
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(before)} → ${around(after)}`;
}

async function tryFilter({ name, take, prepare }, pages, page) {
  console.log(`\n== ${name}`);
  const settings = code[name]?.code;
  const found = { words: true, alone: 'words', plain: true, tags: true };
  const tell = (what, wrong) => {
    console.log(`${wrong ? 'no ' : 'yes'}  ${what}${wrong ? `\n       ${wrong}` : ''}`);
    return !wrong;
  };
  const tried = async (html, lang, code) => {
    const given = prepare ? await prepare(html, page) : html;
    const left = await take(given, code);
    return {
      wrong: lost(await lettersIn(page, given), await lettersIn(page, left)),
      unlike: () => difference(aidOf(given, lang), aidOf(left, lang)),
    };
  };
  const works = { class: true, line: true };
  for (const { name, lang, html, marked, isPlain, isForSettings } of pages) {
    if (isPlain && !isForSettings) {
      const alone = await tried(html, lang, '');
      found.words = tell(`${name}, by itself: all words`, alone.wrong) && found.words;
      works.class = tell(`${name}, by itself: the same aid, by its classes`, alone.unlike()) && works.class;
    }
    if (marked) {
      const alone = await tried(marked, lang, '');
      works.line =
        tell(`${name}, by itself: the same aid, by lines of text`, alone.wrong || alone.unlike()) &&
        works.line;
    }
    const { wrong, unlike } = await tried(html, lang, settings ?? '');
    const is = isPlain ? 'plain' : 'tags';
    found[is] =
      tell(`${name}, with the settings: all words and the same aid`, wrong || unlike()) && found[is];
  }
  found.alone = works.class ? 'class' : works.line ? 'line' : 'words';
  const left = await take(HOSTILE, settings ?? '');
  found.safe = tell(
    'nothing that runs',
    /onclick|onerror|<script|allow-origin|aid\.json/.test(left) ? left : '',
  );
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'decision-aid-elements-filters-'));
const { executablePath, args: browserArgs, env } = await findBrowser();
const browser = await launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });
const server = await serve([folder, '.']);
const address = `http://localhost:${server.address().port}/`;

/** What a filter in a page gives back. */
function inPage({ scripts, edit }) {
  return async (html, code) => {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      for (const script of scripts) await page.addScriptTag({ url: `${address}${script}` });
      await page.evaluate(makeClean, snippets().DOMPurify.code);
      return await page.evaluate(edit, html, code);
    } finally {
      await page.close();
    }
  };
}

/** In a page: a filter of its own, as settings for editors ask for it. */
function makeClean(code) {
  if (!globalThis.DOMPurify) return;
  const [settings, keepFor] = new Function(`${code} return [settings, keepFor];`)();
  globalThis.clean = (html, bare) => {
    if (bare) return globalThis.DOMPurify.sanitize(html);
    globalThis.DOMPurify.addHook('uponSanitizeAttribute', keepFor);
    const left = globalThis.DOMPurify.sanitize(html, settings);
    globalThis.DOMPurify.removeAllHooks();
    return left;
  };
}

/** What a filter in PHP gives back. */
function inPhp(script, path) {
  const php = (process.env.PHP ?? 'php').split(' ');
  const settings = join(folder, 'settings.php');
  return (html, code) => {
    writeFileSync(settings, code);
    return run(php[0], [...php.slice(1), join(OWN, script), path, settings], { input: html }).stdout;
  };
}

const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
const now = {};
try {
  if (!values['no-build']) run(process.execPath, ['scripts/build.js']);
  for (const file of ['package.json', 'in-node.js', 'tiptap.js']) cpSync(join(OWN, file), join(folder, file));
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      lib: { entry: 'tiptap.js', formats: ['iife'], name: 'tiptap', fileName: () => 'bundle.js' },
      outDir: 'tiptap',
    },
  });
  const { inNode } = await import(pathToFileURL(join(folder, 'in-node.js')).href);
  const { WORDPRESS, HTML_PURIFIER } = process.env;
  const takes = {
    ...Object.fromEntries(Object.entries(inNode).map(([name, take]) => [name, { take }])),
    ...Object.fromEntries(Object.entries(editors).map(([name, editor]) => [name, { take: inPage(editor) }])),
    WordPress: { take: WORDPRESS && inPhp('wordpress.php', WORDPRESS) },
    'HTML Purifier': { take: HTML_PURIFIER && inPhp('purifier.php', HTML_PURIFIER) },
    // its card for HTML shows what is in it
    Ghost: { take: (html) => `<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->` },
  };
  takes.Markdown.prepare = inMarkdown;
  takes['CKEditor 5'].prepare = (html, page) => page.evaluate(inOneBody, html);
  const page = await browser.newPage();
  await page.goto(address);
  const pages = await pagesIn(page);
  for (const { name } of FILTERS.filter(({ name }) => only.includes(name))) {
    if (takes[name].take) now[name] = await tryFilter({ name, ...takes[name] }, pages, page);
    else console.log(`\n== ${name}: not tried, since nothing says where it is`);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log();
console.table(now);
if (write) writeFileSync(RESULTS, `${JSON.stringify({ ...results, ...now }, null, 2)}\n`);
else
  for (const [name, found] of Object.entries(now))
    if (JSON.stringify(found) !== JSON.stringify(results[name])) {
      console.log(`FAILED  ${name}: ${JSON.stringify(results[name])} was found before`);
      process.exitCode = 1;
    }
