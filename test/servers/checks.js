// What has to come of a page whose words a server has written. `#sent` has them; `#template`, where there is one, is in the
// framework's own language, and gets its words in the browser. Each check starts where the one before has left it.
import assert from 'node:assert/strict';
import aid from './aid.js';

const settled = (page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await Promise.all([...document.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
    }
  });

const words = (page, selector) =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** A part of the HTML that has come, as a browser takes it. */
const partOf = (page, html, selector) =>
  page.evaluate(
    (html, selector) =>
      new DOMParser().parseFromString(html, 'text/html').querySelector(selector)?.innerHTML ?? '',
    html,
    selector,
  );

const textOf = (page, html) =>
  page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim(),
    html,
  );

/** Chooses an option in a comparison, by a real press on its control. */
async function choose(page, selector) {
  const control = await page.evaluateHandle((selector) => {
    const every = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? every(element.shadowRoot) : []),
      ]);
    const inside = every(document.querySelector(selector));
    const details = inside.find((element) => element.matches('details:not([open])'));
    if (details) details.open = true;
    return inside.find((element) => element.matches('input[type=checkbox]'));
  }, `${selector} da-treatment-comparison`);
  assert.ok(control.asElement(), `a control of the comparison in ${selector}`);
  await control.asElement().click();
  await settled(page);
}

/** @type {Record<string, (page: import('puppeteer-core').Page, sent: {first: string, second: string, written: string}) => Promise<void>>} */
export const checks = {
  async 'words in the first HTML'(page, { first, written }) {
    assert.match(written, /40 out of 100/, 'what is to be written');
    const part = await partOf(page, first, '#sent');
    assert.equal(await textOf(page, part), await textOf(page, written));
    assert.ok((await textOf(page, part)).length > 2 * (await textOf(page, aid)).length, 'words are added');
  },

  async 'the same each time'(page, { first, second, written }) {
    const part = await partOf(page, first, '#sent');
    assert.equal(await partOf(page, second, '#sent'), part, 'asked again');
    assert.equal(written, await partOf(page, `<div>${written}</div>`, 'div'), 'as a browser takes it');
  },

  async 'words kept'(page, { first }) {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('da-'))
        .every((element) => element.matches(':defined') && element.updateComplete),
    );
    await settled(page);
    for (const tag of ['da-chance', 'da-treatment-comparison', 'da-question-list', 'da-sources'])
      assert.equal(
        await words(page, `#sent ${tag}`),
        await textOf(page, await partOf(page, first, `#sent ${tag}`)),
      );
  },

  async properties(page) {
    const places = await page.$$eval('#sent, #template', (found) => found.map(({ id }) => `#${id}`));
    for (const place of places) {
      // the function that the page has set says that it is 2030
      assert.match(
        await words(page, `${place} da-decision-aid`),
        /was due to be reviewed/,
        `a function in ${place}`,
      );
    }
    if (places.includes('#template'))
      assert.match(await words(page, '#template da-chance'), /compared with 10 out of 100/, 'a number');
  },

  async events(page) {
    const places = await page.$$eval('#sent, #template', (found) => found.map(({ id }) => `#${id}`));
    for (const place of places) {
      const before = await words(page, 'output');
      await choose(page, place);
      assert.equal(await words(page, 'output'), '2', `options that are in view in ${place}, after ${before}`);
      await choose(page, place);
      assert.equal(await words(page, 'output'), '3', `options that are in view in ${place}`);
    }
  },
};
