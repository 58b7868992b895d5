// What has to work in every framework. Each app in apps/ has the same buttons and the same aid; each check starts where
// the one before has left it.
import assert from 'node:assert/strict';

const press = async (page, id) => {
  await page.$eval(`#${id}`, (button) => button.click());
  await settled(page);
};

const settled = (page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await Promise.all([...document.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
    }
  });

const words = (page, selector) =>
  page.$$eval(selector, (found) =>
    found
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' '),
  );

const count = (text, part) => text.split(part).length - 1;

/** @type {Record<string, (page: import('puppeteer-core').Page) => Promise<void>>} */
export const checks = {
  async attributes(page) {
    await settled(page);
    assert.match(await words(page, 'da-chance'), /20 out of 100/, 'at first');
    await press(page, 'more');
    assert.match(await words(page, 'da-chance'), /30 out of 100/, 'changed');
    assert.doesNotMatch(await words(page, 'da-chance'), /20 out of 100/, 'changed');
  },

  async properties(page) {
    assert.match(await words(page, 'da-chance'), /10 out of 100/, 'a number');
    assert.match(await words(page, 'da-decision-aid'), /was due to be reviewed/, 'a function');
    assert.equal(await page.$eval('da-decision-aid', (aid) => typeof aid.clock), 'function', 'a function');
  },

  async events(page) {
    const before = await words(page, 'output');
    // a real press on a real control, wherever it is drawn
    const control = await page.evaluateHandle(() => {
      const every = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? every(element.shadowRoot) : []),
        ]);
      const inside = every(document.querySelector('da-treatment-comparison'));
      const details = inside.find((element) => element.localName === 'details');
      if (details) details.open = true;
      return inside.find((element) => element.matches('input[type=checkbox]'));
    });
    assert.ok(control.asElement(), 'a control of the comparison');
    await control.asElement().click();
    await settled(page);
    assert.notEqual(await words(page, 'output'), before, 'what the app has heard');
    await control.asElement().click();
    await settled(page);
  },

  async 'text that changes'(page) {
    await press(page, 'rename');
    assert.match(await words(page, 'h2'), /Treatment B/, 'heading');
    assert.match(await words(page, 'da-option'), /Treatment B/, 'option');
    const all = await words(page, 'da-decision-aid');
    assert.doesNotMatch(all, /Treatment A/, `the old name: ${all}`);
    const names = await page.$eval('da-treatment-comparison', (comparison) =>
      [...comparison.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' '),
    );
    assert.match(names, /Treatment B/, 'the control of the option');
  },

  async 'moved nodes'(page) {
    await press(page, 'move');
    const text = await words(page, 'da-sources');
    const places = ['Three', 'Two', 'One'].map((name) => text.indexOf(`Invented ${name}.`));
    assert.ok(places[0] >= 0 && places[0] < places[1] && places[1] < places[2], text);
    assert.equal(count(text, 'November 21, 2026'), 3, `each is said once: ${text}`);
  },

  async 'conditional nodes'(page) {
    const all = await words(page, 'da-decision-aid');
    await press(page, 'toggle');
    assert.equal(await page.$('da-chance'), null, 'taken out');
    await press(page, 'toggle');
    assert.equal(await words(page, 'da-decision-aid'), all, 'put in again');
    await press(page, 'remove');
    assert.equal(await page.$('da-decision-aid'), null, 'the aid taken out');
    await press(page, 'remove');
    assert.equal(await words(page, 'da-decision-aid'), all, 'the aid put in again');
  },
};
