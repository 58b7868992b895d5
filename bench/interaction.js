/* global document, requestAnimationFrame, dispatchEvent */
// One interaction: the reader puts an option out of view, or back into it. Against a hand-written script that sets
// `hidden` on the cells of the same table in plain HTML.
import { desktop, open, phone } from './browser.js';
import { median, ratio } from './stats.js';
import { makeTwins } from './twin.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const CLICKS = 20;

/** Runs in the page: milliseconds of script, style and layout for each click on the second option. */
async function click(times) {
  const host = document.querySelector('da-treatment-comparison, .x-da-treatment-comparison');
  const place = host.querySelector('.da-said-choice');
  const box = (place.shadowRoot ?? place).querySelectorAll('fieldset input')[1];
  const costs = [];
  for (let i = 0; i < times; i++) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    document.body.offsetHeight;
    const start = performance.now();
    box.click();
    // Lit updates in microtasks; the plain page waits for the same
    await host.updateComplete;
    document.body.offsetHeight;
    costs.push(performance.now() - start);
  }
  return costs;
}

export default async function measure(bench) {
  const rows = [];
  for (const [name, viewport] of Object.entries({ phone, desktop })) {
    const urls = await makeTwins(bench, PAGE, viewport);
    const opened = {};
    for (const kind of ['elements', 'enhanced']) {
      opened[kind] = await open(bench, viewport);
      await opened[kind].page.goto(bench.server.origin + urls[kind], { waitUntil: 'networkidle0' });
      // the table may be far from the view: what waits is made for paper
      await opened[kind].page.evaluate(async () => {
        dispatchEvent(new Event('beforeprint'));
        await new Promise((done) => setTimeout(done, 1000));
      });
      await opened[kind].page.evaluate(click, CLICKS);
    }
    const costs = { elements: [], enhanced: [] };
    const work = { elements: [], enhanced: [] };
    for (let turn = 0; turn < (bench.runs ?? 9); turn++) {
      const kinds = turn % 2 ? ['enhanced', 'elements'] : ['elements', 'enhanced'];
      for (const kind of kinds) {
        const { page, mainThread } = opened[kind];
        await page.bringToFront();
        const before = await mainThread();
        costs[kind].push(median(await page.evaluate(click, CLICKS)));
        work[kind].push(((await mainThread()) - before) / CLICKS);
      }
    }
    for (const { close } of Object.values(opened)) await close();
    rows.push(
      ratio(
        `interaction: ${name}`,
        `interaction, ${name}: script, style, layout, ms, other: hand-written`,
        costs.elements,
        costs.enhanced,
      ),
      ratio(
        '',
        `interaction, ${name}: with its frame, ms, other: hand-written`,
        work.elements,
        work.enhanced,
      ),
    );
  }
  return rows;
}
