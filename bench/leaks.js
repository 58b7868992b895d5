/* global document, window, customElements, HTMLElement, addEventListener */
// What stays behind when elements are made and removed, three times a thousand: instances, nodes, listeners.
import { readFileSync } from 'node:fs';
import { desktop, openElements } from './browser.js';
import { chance, comparison, sources } from './samples.js';
import { plain } from './stats.js';

const WARM_UP = 200;
const CYCLES = 1000;

/** Elements that need content to do all their work. Any other is made empty. */
const SAMPLES = {
  'da-chance': chance(59),
  'da-decision-aid': `<da-decision-aid decision="What next?" country="US">${chance(59)}${sources}</da-decision-aid>`,
  'da-icon-array': '<da-icon-array count="59" of="100" label="59 of 100 people"></da-icon-array>',
  'da-option': '<da-option value="spray" approval="not-a-medicine">Esketamine spray</da-option>',
  'da-source': '<da-source id="anand-2023" label="Anand 2023" seen="2026-11-20">Anand A, 2023.</da-source>',
  'da-sources': sources,
  'da-treatment-comparison': comparison(2),
};

/** Runs in the page: an element that leaks, to see that leaks are seen. */
function defineLeak() {
  customElements.define(
    'x-leak',
    class extends HTMLElement {
      connectedCallback() {
        addEventListener('resize', () => this.remove());
      }
    },
  );
}

/** Runs in the page. A frame now and then, so that observers and what waits for frames have their turn. */
async function makeAndRemove(markup, times) {
  const main = document.querySelector('main');
  for (let i = 0; i < times; i++) {
    main.innerHTML = markup;
    await Promise.all([...main.querySelectorAll('*')].map((element) => element.updateComplete));
    if (i % 50 === 0) await window.twoFrames();
    main.replaceChildren();
  }
  await window.twoFrames();
}

/** What is put off for a moment, such as problems that are told once the task is over, is no leak: it is given that moment. */
async function alive({ page, cdp, collectGarbage }, tag) {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  await collectGarbage();
  await collectGarbage();
  const evaluate = (expression) => cdp.send('Runtime.evaluate', { expression, objectGroup: 'alive' });
  const { result } = await evaluate(`customElements.get('${tag}').prototype`);
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'alive',
  });
  const { result: instances } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'alive' });
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { instances: instances.value, nodes, listeners: jsEventListeners, bytes: usedSize };
}

export default async function measure(bench) {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  const rows = [];
  for (const tag of ['x-leak', ...tags]) {
    const opened = await openElements(bench, desktop);
    const { page, close } = opened;
    await page.evaluate(defineLeak);
    const markup = SAMPLES[tag] ?? `<${tag}></${tag}>`;
    await page.evaluate(makeAndRemove, markup, WARM_UP);
    const before = await alive(opened, tag);
    for (let round = 0; round < 3; round++) await page.evaluate(makeAndRemove, markup, CYCLES);
    const after = await alive(opened, tag);
    await close();
    const grown = (what) => after[what] - before[what];
    if (tag === 'x-leak') {
      const seen = after.instances >= 3 * CYCLES && grown('nodes') > 0 && grown('listeners') > 0;
      if (!seen) throw new Error('an element that leaks was not seen to');
      continue;
    }
    rows.push(
      plain('leaks', `leaks: ${tag}, instances still there`, after.instances),
      plain('leaks', `leaks: ${tag}, nodes more than before`, Math.max(0, grown('nodes'))),
      plain('leaks', `leaks: ${tag}, listeners more than before`, Math.max(0, grown('listeners'))),
      plain('', `leaks: ${tag}, heap, bytes per cycle`, grown('bytes') / (3 * CYCLES)),
    );
  }
  return rows;
}
