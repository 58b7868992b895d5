// The built Storybook, as a designer uses it: its pages, and each control.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../scripts/reading.js';
import { startServer } from '../../scripts/server.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => one.tagName);
const markdownIn = (folder) => readdirSync(folder).filter((file) => file.endsWith('.md'));

/** A value of the attribute's type that no story has. */
function tried(type = 'string') {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (words.length > 0 && !/\bstring\b|\bnumber\b/.test(type)) return words;
  if (type === 'boolean') return [true, false];
  if (type === 'number') return [7];
  return ['tried'];
}

describe('the built Storybook', () => {
  let folder, server, browser, page, index;
  const outside = [];
  const failures = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storybook-'));
    execFileSync(
      process.execPath,
      [
        'node_modules/storybook/dist/bin/dispatcher.js',
        'build',
        '-o',
        folder,
        '--disable-telemetry',
        '--quiet',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CI: '1' } },
    );
    index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries;
    server = await startServer({ root: folder });
    browser = await launch();
    page = await browser.newPage();
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^https?:$/.test(protocol) && host !== `localhost:${server.port}`) outside.push(request.url());
    });
    page.on('pageerror', (error) => failures.push(error.message));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (id, globals = '') => {
    await page.goto(
      `http://localhost:${server.port}/iframe.html?id=${id}&viewMode=${index[id].type === 'docs' ? 'docs' : 'story'}&globals=${globals}`,
    );
    await page.waitForFunction(
      () =>
        document.body.classList.contains('sb-show-main') &&
        !document.querySelector('.sb-preparing-story:not([hidden])')?.checkVisibility(),
    );
  };

  it('has a page for each guide, each element and each decision', () => {
    const docs = Object.values(index).filter(({ type }) => type === 'docs');
    assert.equal(docs.filter(({ title }) => title.startsWith('Guides/')).length, markdownIn('docs').length);
    assert.equal(
      docs.filter(({ title }) => title.startsWith('Decisions/')).length,
      markdownIn('docs/decisions').length,
    );
    for (const { tagName } of elements)
      assert.ok(
        docs.some(({ title, name }) => title === `Elements/${tagName}` && name === 'About'),
        tagName,
      );
  });

  it('says in a guide what the guide says, and its links lead to pages that there are', async () => {
    for (const id of ['guides-for-designers--docs', 'elements-da-chance--about', 'start-here--docs']) {
      await open(id);
      await page.waitForSelector('h1');
      const links = await page.$$eval('a[href*="path=/docs/"]', (all) =>
        all.map((link) => new URL(link.href).searchParams.get('path').replace('/docs/', '')),
      );
      for (const link of links) assert.ok(index[link], `${id}: ${link}`);
    }
    const text = await page.$eval('#storybook-docs', (docs) => docs.textContent);
    assert.match(text, /decision-aid-elements/);
  });

  it('tries each snippet of a guide, and says what there is to mend in what is typed', async () => {
    await open('elements-da-chance--about');
    await page.waitForSelector('a[href*="playground"]');
    const names = await page.$$eval('a[href*="playground"]', (all) =>
      all.map((link) => new URL(link.href).searchParams.get('args').replace('snippet:', '')),
    );
    const guide = readFileSync('docs/elements/chance.md', 'utf8');
    const snippets = [...guide.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, code]) => code.trim());
    assert.ok(snippets.length > 2);
    assert.equal(names.length, snippets.length);
    for (const [index, name] of names.entries()) {
      await page.goto(
        `http://localhost:${server.port}/iframe.html?id=playground--playground&viewMode=story&args=snippet:${name}`,
      );
      await page.waitForSelector('#snippet');
      assert.equal(await page.$eval('#snippet', (field) => field.value), snippets[index]);
    }
    await page.$eval('#snippet', (field) => {
      field.value = '<da-chance events="120" of="100" outcome="slept"></da-chance>';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() =>
      document.querySelector('#problems').textContent.includes('“120 of 100”'),
    );
    await page.$eval('#snippet', (field) => {
      field.value =
        '<table class="da-treatment-comparison"><caption>Sleep</caption><tr><th>Question</th><th>Pill</th><th>None</th></tr><tr><th>Who slept?</th><td>60 of 100</td><td>50 of 100</td></tr></table>';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelector('#result da-treatment-comparison .da-said'));
  });

  it('has the builder, in which an aid is seen as patients see it and handed over', async () => {
    await open('builder--builder');
    /** Presses what is called so, once it is there. */
    const press = (words) =>
      page.waitForFunction(
        (words) => {
          const all =
            document.querySelector('.builder')?.shadowRoot.querySelectorAll('button, summary') ?? [];
          const one = [...all].find(({ textContent }) => textContent.trim().startsWith(words));
          one?.click();
          return one !== undefined;
        },
        {},
        words,
      );
    await press('An example');
    // its frame is loaded anew where the story is put in another place
    await page.waitForFunction(() =>
      document
        .querySelector('.builder')
        .shadowRoot.querySelector('iframe')
        ?.contentDocument?.querySelector('da-chance .da-said'),
    );
    await press('Hand over');
    await press('Whole page');
    const whole = await page
      .waitForFunction(() => document.querySelector('.builder').shadowRoot.getElementById('form-page')?.value)
      .then((made) => made.jsonValue());
    // its styles are inside
    assert.match(whole, /<style>[^<]*da-decision-aid/);
  });

  const send = (event, message) =>
    page.evaluate(
      (event, message) => {
        window.__STORYBOOK_ADDONS_CHANNEL__.emit(event, message);
      },
      event,
      message,
    );
  /** Whether a control's change is to be seen within some seconds. */
  const isSeen = (seen, ...args) =>
    page.waitForFunction(seen, { timeout: 4000, polling: 20 }, ...args).then(
      () => true,
      () => false,
    );

  for (const { tagName, attributes = [], cssProperties = [], cssParts = [] } of elements)
    it(`changes each attribute, variable and part of ${tagName} from its controls`, async () => {
      const stories = Object.values(index)
        .filter(({ title, type }) => title === `Elements/${tagName}` && type === 'story')
        .map(({ id }) => id);
      const unseen = [];
      await open(stories[0]);
      await page.waitForSelector(tagName);
      const set = (name, value, storyId = stories[0]) =>
        send('updateStoryArgs', { storyId, updatedArgs: { [name]: value } });
      for (const { name, type } of attributes)
        for (const value of tried(type?.text)) {
          await set(name, value);
          const has = await isSeen(
            (tag, name, value) =>
              [...document.querySelectorAll(tag)].some((one) =>
                value === 'false' && !one.hasAttribute(name) ? true : one.getAttribute(name) === value,
              ),
            tagName,
            name,
            String(value),
          );
          if (!has) unseen.push(`${name}=${value}`);
        }
      await send('resetStoryArgs', { storyId: stories[0] });
      for (const { name } of cssProperties) {
        await set(name, 'rgb(1 2 3)');
        const has = await isSeen(
          (tag, name) =>
            [...document.querySelectorAll(tag)].some(
              (one) => getComputedStyle(one).getPropertyValue(name) === 'rgb(1 2 3)',
            ),
          tagName,
          name,
        );
        if (!has) unseen.push(name);
      }
      for (const { name } of cssParts) {
        let has = false;
        // not every story draws every part
        for (const story of stories) {
          await open(story);
          const isDrawn = await isSeen(
            (tag, name) =>
              [...document.querySelectorAll(`${tag}, ${tag} *`)].some((one) =>
                one.shadowRoot?.querySelector(`[part~="${name}"]`),
              ),
            tagName,
            name,
          );
          if (!isDrawn) continue;
          await set(`::part(${name})`, 'outline: 7px solid rgb(1 2 3)', story);
          has = await isSeen(
            (tag, name) =>
              [...document.querySelectorAll(`${tag}, ${tag} *`)].some((one) =>
                [...(one.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].some(
                  (part) => getComputedStyle(part).outlineWidth === '7px',
                ),
              ),
            tagName,
            name,
          );
          break;
        }
        if (!has) unseen.push(`::part(${name})`);
      }
      assert.deepEqual(unseen, []);
    });

  it('asks nobody else for anything, and throws nothing', () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(failures, []);
  });
});
