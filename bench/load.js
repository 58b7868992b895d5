/* global document, window, requestAnimationFrame, dispatchEvent */
// The worked example on a slow phone, against itself as static HTML and CSS, and as that with a hand-written script.
import { bundle } from '../scripts/build.js';
import { open, phone, slow4G } from './browser.js';
import { difference, inTurns, plain, ratio, median } from './stats.js';
import { makeTwins } from './twin.js';

const PAGE = '/docs/examples/ketamine-depression.html';

/**
 * Runs in the page before its own scripts, in every page alike. "Painted" is the end of the first frame that holds
 * all of the table's first chance: frames are watched as they begin, and a message sent then arrives when
 * what they hold has been laid out and painted. Chromium's own "largest contentful paint" is of one text
 * block above the table, which says nothing about a table that comes late.
 */
function watch({ words, drawings }) {
  const seen = { blocking: 0, shift: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const painted = (what) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen[what] ??= performance.now());
    port2.postMessage(0);
  };
  const look = () => {
    const chance = document.querySelector('da-chance, .x-da-chance');
    const places = chance ? [...chance.querySelectorAll('.da-said-drawing, [class^="da-said-people"]')] : [];
    const drawn = places.filter((place) => (place.shadowRoot ?? place).querySelector('svg')).length;
    const said = chance ? chance.querySelectorAll('.da-said').length : 0;
    if (said >= words) painted('words');
    if (said >= words && drawn >= drawings) painted('all');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function load(bench, url, parts, slowness) {
  const { page, mainThread, close } = await open(bench, phone, slowness);
  await page.evaluateOnNewDocument(watch, parts);
  const before = await mainThread();
  await page.goto(bench.server.origin + url, { waitUntil: 'load' });
  // settled: what is in view is painted, and time for whatever was put off
  await page.waitForFunction(
    (part) => window.seen[part],
    { polling: 100 },
    url.includes('#') ? 'all' : 'words',
  );
  const pause = () => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await pause();
  const task = (await mainThread()) - before;
  const seen = await page.evaluate(() => ({
    ...window.seen,
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  }));
  // and all that waits for the reader to come near
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await pause();
  const everything = (await mainThread()) - before;
  await close();
  return { ...seen, task, everything };
}

/** Serves the page's aid as a document, and a page that has no more than its address. */
async function fromDocument({ server, ...bench }) {
  const { code } = await bundle("export { readDocument } from '/src/document/read.ts';");
  const { page, close } = await open({ server, ...bench });
  await page.goto(server.origin + PAGE);
  const [head, aid] = await page.evaluate(async (code) => {
    const { readDocument } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { value } = readDocument(document.querySelector('da-decision-aid'));
    return [document.head.innerHTML, JSON.stringify(value)];
  }, code);
  await close();
  const path = PAGE.replace('.html', '.document');
  server.put(`${path}.json`, aid);
  server.put(
    `${path}.html`,
    `<!doctype html><html lang="en"><head>${head}</head><body><main><da-decision-aid src="${path}.json"></da-decision-aid></main></body></html>`,
  );
  return `${path}.html`;
}

/** Where the first chance stands, and how many pieces of generated text and drawings it has, from its twin. */
async function partsOfFirst(bench, url) {
  const { page, close } = await open(bench);
  await page.goto(bench.server.origin + url);
  const parts = await page.evaluate(() => {
    const chance = document.querySelector('.x-da-chance');
    return {
      words: chance.querySelectorAll('.da-said').length,
      drawings: chance.querySelectorAll('svg').length,
      place: chance.closest('[id]').id,
    };
  });
  await close();
  return parts;
}

export default async function measure(bench) {
  const pages = { ...(await makeTwins(bench, PAGE, phone)), document: await fromDocument(bench) };
  const parts = await partsOfFirst(bench, pages.static);

  /** The page as it opens at the table: what is far from the view is not drawn before a reader comes near. */
  const atTable = (names) => Object.fromEntries(names.map((name) => [name, `${pages[name]}#${parts.place}`]));
  const at = (slowness) => (url) => load(bench, url, parts, slowness);
  const slowly = { cpu: 4, network: slow4G };
  const both = { elements: pages.elements, static: pages.static };
  const fast = await inTurns(pages, bench.runs ?? 11, at({ cpu: 4 }));
  const slow = await inTurns(both, bench.runs ?? 7, at(slowly));
  const table = await inTurns(atTable(['elements', 'static']), bench.runs ?? 7, at({ cpu: 4 }));
  const slowTable = await inTurns(atTable(['elements', 'static']), bench.runs ?? 7, at(slowly));
  const against = (of, limit, what) =>
    ratio(limit, `${limit}, ms, other: static`, of('elements', what), of('static', what));
  return [
    against(fast, 'load: first paint', 'first'),
    against(fast, 'load: words painted', 'words'),
    against(table, 'load: words and drawings painted', 'all'),
    against(fast, 'load: main thread', 'task'),
    ratio(
      'load: main thread, from a document',
      'load: main thread, from a JSON document, ms, other: static',
      fast('document', 'task'),
      fast('static', 'task'),
    ),
    ratio(
      '',
      'load: main thread, opened at the table, ms, other: static',
      table('elements', 'task'),
      table('static', 'task'),
    ),
    ratio(
      '',
      'load: main thread, with all that waits, ms, other: static',
      fast('elements', 'everything'),
      fast('static', 'everything'),
    ),
    difference(
      'load: blocking time over hand-written',
      'load: blocking time, ms, other: hand-written',
      fast('elements', 'blocking'),
      fast('enhanced', 'blocking'),
    ),
    ratio(
      '',
      'load: main thread of the hand-written page, ms, other: static',
      fast('enhanced', 'task'),
      fast('static', 'task'),
    ),
    plain('', 'load: layout shift, as Chromium counts', median(fast('elements', 'shift'))),
    against(slow, 'load slow 4G: first paint', 'first'),
    against(slow, 'load slow 4G: words painted', 'words'),
    against(slowTable, 'load slow 4G: words and drawings painted', 'all'),
  ];
}
