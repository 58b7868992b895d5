/* global customElements, document, dispatchEvent */
// `npm run words`: writes the words that the elements generate into the example pages, where readers without script,
// search engines and translators find them. What it saves is the page as a browser holds it after the script has run:
// the elements know their own words again, so running it twice changes nothing. Pages named plain-… stay as they are: they
// show what an author writes in a content system. Where a document stands beside a page, the aid in
// the page is written from it, and its table of evidence from both.
//   npm run words -- --check    writes nothing, fails if a page is not up to date
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import * as prettier from 'prettier';
import { findBrowser } from './browser.js';
import { build } from './build.js';
import { evidenceTable } from './evidence.js';
import { startServer } from './server.js';

const FOLDER = 'docs/examples';
const AID = /<da-decision-aid\b[^]*<\/da-decision-aid>/;

const isCheck = process.argv.includes('--check');
let stale = 0;
function save(path, fresh) {
  if (existsSync(path) && fresh === readFileSync(path, 'utf8')) return;
  stale++;
  if (!isCheck) writeFileSync(path, fresh);
  console.log(`${path}: ${isCheck ? 'not up to date, run npm run words' : 'written'}`);
}

await build();
const { messagesOf, renderDocument } = await import('../dist/server/render.js');

/** The page with the aid of the document beside it, or else as it is. */
function written(path) {
  const html = readFileSync(path, 'utf8');
  const from = path.replace(/\.html$/, '.json');
  if (!existsSync(from)) return html;
  const { html: aid, problems } = renderDocument(JSON.parse(readFileSync(from, 'utf8')));
  if (problems.length) throw new Error(`${from}: ${messagesOf(problems).join('\n')}`);
  return html.replace(AID, () => aid);
}

const server = await startServer();
const { executablePath, args, env } = await findBrowser();
const browser = await launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  for (const file of readdirSync(FOLDER).filter((name) => /^(?!plain-).*\.html$/.test(name))) {
    const path = `${FOLDER}/${file}`;
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.isNavigationRequest()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: written(path) })
        : request.continue(),
    );
    await page.goto(`http://localhost:${server.port}/${path}`, { waitUntil: 'load' });
    const html = await page.evaluate(async () => {
      // what comes with the second wave, too
      const tags = new Set(Array.from(document.querySelectorAll('*'), ({ localName }) => localName));
      const ours = [...tags].filter((tag) => tag.startsWith('da-'));
      await Promise.all(ours.map((tag) => customElements.whenDefined(tag)));
      // what is far from the view is made for paper
      dispatchEvent(new Event('beforeprint'));
      const elements = Array.from(document.querySelectorAll('*')).filter(
        (element) => 'updateComplete' in element,
      );
      await Promise.all(elements.map((element) => element.updateComplete));
      dispatchEvent(new Event('afterprint'));
      // a notice that depends on the day is not for keeping
      for (const notice of document.querySelectorAll('.da-said-review')) notice.remove();
      return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
    });
    await page.close();
    save(path, await prettier.format(html, { ...(await prettier.resolveConfig(path)), parser: 'html' }));
    const evidence = `${FOLDER}/evidence/${file.replace(/\.html$/, '.json')}`;
    if (existsSync(evidence)) {
      const [aid, facts] = [path.replace(/\.html$/, '.json'), evidence].map((name) =>
        JSON.parse(readFileSync(name, 'utf8')),
      );
      save(path.replace(/\.html$/, '.evidence.md'), evidenceTable(aid, facts, file));
    }
  }
} finally {
  await browser.close();
  await server.close();
}
if (stale && isCheck) process.exitCode = 1;
