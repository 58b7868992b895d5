/* global document, window, NodeFilter */
// How far the page moves when the script arrives 5 seconds after everything else. What is on the screen is being read
// by then.
//
// Chromium's own count is not enough: once an element gets a shadow tree, all that stands in it is laid out anew, and
// counts as new and not as moved. So the text in view is looked up before and after, and scored by the same formula
// (web.dev/articles/cls): the share of the screen that moved × how far, as a share of the screen.
import { readFileSync } from 'node:fs';
import { desktop, open, phone } from './browser.js';
import { compared } from './stats.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const SCRIPT = '/dist/decision-aid-elements.js';
const LATE = 5000;

/** What is scrolled to the top of the screen. */
const PLACES = {
  'at the top': 'body',
  'at the controls': 'da-treatment-comparison',
  'at the table': 'tr:has(da-chance)',
  'at the side effects': 'da-side-effects',
  'at the costs': 'da-cost-estimator',
  'at the values': 'da-values',
  'at the check': 'da-check',
  'at the timeline': 'da-timeline',
  'at the questions': 'da-question-list',
  'at the summary': 'da-summary',
  'after the table': 'da-sources',
};

/** Runs in the page before its own scripts. */
function watch() {
  window.counted = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.counted += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // where each text of the page is, in view or not
  window.places = () => {
    const places = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      // what is folded away has a place, and is not seen
      if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
      range.selectNodeContents(text);
      const place = range.getBoundingClientRect();
      if (place.width > 1 && place.height > 1) places.set(text, place);
    }
    return places;
  };
}

/** Runs in the page: the score of what was in view before or is in view now. */
function score() {
  const { innerWidth: width, innerHeight: height } = window;
  const CELL = 4;
  const columns = Math.ceil(width / CELL);
  const moved = new Set();
  let farthest = 0;
  const now = window.places();
  const inView = ({ top, bottom, left, right }) => bottom > 0 && top < height && right > 0 && left < width;
  for (const [text, before] of window.before) {
    const after = now.get(text);
    if (!after || !(inView(before) || inView(after))) continue;
    const far = Math.max(Math.abs(after.top - before.top), Math.abs(after.left - before.left));
    // Chromium overlooks less than 3 px too
    if (far < 3) continue;
    farthest = Math.max(farthest, far);
    for (const { top, bottom, left, right } of [before, after]) {
      for (let y = Math.max(0, top); y < Math.min(height, bottom); y += CELL) {
        for (let x = Math.max(0, left); x < Math.min(width, right); x += CELL) {
          moved.add(Math.floor(y / CELL) * columns + Math.floor(x / CELL));
        }
      }
    }
  }
  const impact = Math.min(1, (moved.size * CELL * CELL) / (width * height));
  return impact * Math.min(1, farthest / Math.max(width, height));
}

async function shiftOf(bench, url, viewport, place) {
  const { page, close } = await open(bench, viewport);
  await page.evaluateOnNewDocument(watch);
  const loaded = page.goto(bench.server.origin + url, { waitUntil: 'load' });
  // parsed, and painted with its styles
  await page.waitForFunction(
    () =>
      document.readyState === 'interactive' && performance.getEntriesByName('first-contentful-paint').length,
    { polling: 50 },
  );
  await page.evaluate(async (selector) => {
    document.querySelector(selector).scrollIntoView();
    await new Promise((done) => setTimeout(done, 500));
    window.before = window.places();
    if (document.querySelector('da-chance').matches(':defined'))
      throw new Error('the script was not late enough');
  }, place);
  await loaded;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const counted = await page.evaluate(() => window.counted);
  const seen = await page.evaluate(score);
  await close();
  return { seen, counted };
}

export default async function measure(bench) {
  const unstyled = PAGE.replace('.html', '.no-css.html');
  bench.server.put(
    unstyled,
    readFileSync(`.${PAGE}`, 'utf8').replace(/<link [^>]*decision-aid\.css[^>]*>/, ''),
  );
  bench.server.delay(SCRIPT, LATE);
  const rows = [];
  for (const [css, url] of Object.entries({ with: PAGE, without: unstyled })) {
    for (const [name, viewport] of Object.entries({ phone, desktop })) {
      for (const [where, selector] of Object.entries(PLACES)) {
        const { seen, counted } = await shiftOf(bench, url, viewport, selector);
        const limit = `shift: ${css} decision-aid.css`;
        rows.push(
          compared(
            limit,
            `${limit}, ${name}, ${where}, other: as Chromium counts`,
            Math.max(seen, counted),
            seen,
            counted,
          ),
        );
      }
    }
  }
  bench.server.delay(SCRIPT, 0);
  return rows;
}
