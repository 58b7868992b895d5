/* global document, window, requestAnimationFrame, MutationObserver */
// A short aid on a slow phone that is high enough for all of it to be near the view, so that nothing can wait: from tags, from
// a page that was saved with its words, from plain markup and from a document, each against the same page as static HTML and CSS;
// and the same content written with Lit, Preact and React, each against what it draws as static HTML. All in turns. How often
// functions are called is nearly the same each time and on any machine: a tenth more is seen there, also where time tells nothing.
// On the screen of a phone, where most of it waits; and on a slow network: the page as `render --styled` writes it, against itself
// without its scripts.
import { readFileSync } from 'node:fs';
import { bundle } from '../scripts/build.js';
import { aid } from './apps/content.js';
import { countCalls, open, phone, slow4G } from './browser.js';
import { inTurns, plain, ratio } from './stats.js';
import { makeTwins } from './twin.js';

const APPS = ['lit', 'preact', 'react'];
export const viewport = { width: 412, height: 9000, isMobile: true, hasTouch: true };
/** Stands last in the table, in each version. */
const LAST = 'Talking: answer 12';

/** Runs before the scripts of the page: when the words of the table are painted, and when nothing has changed for a while. */
function watch(last) {
  const seen = (window.seen = { blocking: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!document.querySelector('main')?.textContent.includes(last)) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.words ??= performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** What a page takes until it is settled. */
export async function load(bench, url, view = viewport, network = undefined) {
  const { page, mainThread, memory, close } = await open(bench, view, { cpu: 4, network });
  await page.evaluateOnNewDocument(watch, LAST);
  const before = await mainThread();
  await page.goto(bench.server.origin + url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.seen.words, { polling: 100 });
  // documents and plain markup are fetched and made in steps
  await page.evaluate(
    () =>
      new Promise((settled) => {
        let timer = setTimeout(settled, 700);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(settled, 700);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  );
  const task = (await mainThread()) - before;
  const seen = await page.evaluate(() => window.seen);
  const heap = await memory();
  await close();
  return { ...seen, task, heap };
}

/** The ways to write an aid, in Node. `styled` is a whole page. */
export async function writers() {
  const stylesheet = readFileSync('dist/decision-aid.css', 'utf8');
  const { code } = await bundle(
    [
      "export { renderDocument } from '/src/server/render.ts';",
      "export { byHand } from '/test/ways/by-hand.ts';",
      "export { writePlainMarkup } from '/src/builder/plain-markup.ts';",
    ].join('\n'),
  );
  const { renderDocument, byHand, writePlainMarkup } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  // of several ways to say a thing, the first
  const choices = { one: (first) => first, maybe: () => false };
  return {
    tags: (aid) => byHand(aid, choices),
    saved: (aid) => renderDocument(aid).html,
    styled: (aid) => renderDocument(aid, { kind: 'styled', files: '/dist', styles: stylesheet }).html,
    'plain markup': writePlainMarkup,
  };
}

/** A page with the elements, and what is in it. */
export const pageWith = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Short</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/dist/decision-aid.css">
  <script type="module" src="/dist/decision-aid-elements.js"></script>
  <link rel="modulepreload" href="/dist/decision-aid-tools.js"></head><body><main>${body}</main></body></html>`;

/** Serves each way to the aid. */
export async function putWays(bench) {
  const { server } = bench;
  const { styled, ...ways } = await writers();
  const bodies = {
    ...Object.fromEntries(Object.entries(ways).map(([way, write]) => [way, write(aid)])),
    document: '<da-decision-aid src="/bench/short.json"></da-decision-aid>',
  };
  server.put('/bench/short.json', JSON.stringify(aid));
  const urls = {};
  for (const [way, body] of Object.entries(bodies)) {
    urls[way] = `/bench/short-${way.replace(' ', '-')}.html`;
    server.put(urls[way], pageWith(body));
  }
  const page = styled(aid);
  server.put('/bench/short-styled.html', page);
  server.put('/bench/short-styled.static.html', withoutScripts(page));
  const { static: twin } = await makeTwins(bench, urls.saved, viewport, false);
  return { ...urls, static: twin };
}

const withoutScripts = (html) =>
  html.replaceAll(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');

/** Serves an application, and what it draws as a page without script. */
export async function putApp(bench, name) {
  const { server } = bench;
  const { code } = await bundle(`import { start } from '/bench/apps/${name}.js'; start();`);
  server.put(`/bench/${name}.js`, code);
  const page = (body, script = '') =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Short</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/bench/apps/app.css">${script}</head>
    <body><div id="app">${body}</div></body></html>`;
  const url = `/bench/app-${name}.html`;
  const start = name === 'lit' ? '<x-app></x-app>' : '';
  server.put(url, page(start, `<script type="module" src="/bench/${name}.js"></script>`));
  const { page: opened, close } = await open(bench, viewport);
  await opened.goto(server.origin + url, { waitUntil: 'networkidle0' });
  const drawn = await opened.$eval('#app', (app) => app.innerHTML.replaceAll(/<!--.*?-->/g, ''));
  await close();
  if (!drawn.includes(LAST)) throw new Error(`the version in ${name} is not whole: ${drawn.slice(0, 1000)}`);
  server.put(`/bench/app-${name}.static.html`, page(drawn.replaceAll(/<(\/?)x-/g, '<$1div data-x-')));
  return [url, `/bench/app-${name}.static.html`];
}

export default async function measure(bench) {
  const pages = await putWays(bench);
  const bases = Object.fromEntries(Object.keys(pages).map((way) => [way, 'static']));
  for (const name of APPS) {
    [pages[name], pages[`${name}, static`]] = await putApp(bench, name);
    bases[name] = `${name}, static`;
  }
  const of = await inTurns(pages, bench.runs ?? 9, (url) => load(bench, url));
  const { static: twin, tags, saved, document } = pages;
  const onPhone = await inTurns({ static: twin, tags, saved, document }, bench.runs ?? 7, (url) =>
    load(bench, url, phone),
  );
  const slowly = await inTurns(
    { styled: '/bench/short-styled.html', static: '/bench/short-styled.static.html' },
    bench.runs ?? 7,
    (url) => load(bench, url, phone, slow4G),
  );
  const measured = ['tags', 'saved', 'plain markup', 'document', ...APPS];
  const calls = [];
  for (const name of measured) {
    const limit = APPS.includes(name) ? '' : `short: calls, ${name}`;
    calls.push(
      plain(limit, `short, ${name}: calls of functions`, await countCalls(bench, pages[name], viewport)),
    );
  }
  const rows = Object.entries({
    task: 'main thread, ms',
    words: 'words painted, ms',
    blocking: '',
    heap: 'memory, bytes',
  }).flatMap(([what, title]) =>
    title
      ? measured.map((name) =>
          ratio(
            what === 'task' && !APPS.includes(name) ? `short: main thread, ${name}` : '',
            `short, ${name}: ${title}, other: its static page`,
            of(name, what),
            of(bases[name], what),
          ),
        )
      : [],
  );
  return [
    ...rows,
    ...['tags', 'saved', 'document'].map((name) =>
      ratio(
        '',
        `short, ${name}, on the screen of a phone: main thread, ms, other: its static page`,
        onPhone(name, 'task'),
        onPhone('static', 'task'),
      ),
    ),
    ratio(
      'short slow 4G: words painted',
      'short, rendered with its styles, slow 4G: words painted, ms, other: without its scripts',
      slowly('styled', 'words'),
      slowly('static', 'words'),
    ),
    ...calls,
  ];
}
