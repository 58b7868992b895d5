// The built Storybook, as a designer uses it: its pages, and each control.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildSite, measureFirstPage } from '../../scripts/build-storybook.js';
import { launch } from '../../scripts/reading.js';
import { startServer } from '../../scripts/server.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => one.tagName);
const markdownIn = (folder) => readdirSync(folder).filter((file) => file.endsWith('.md'));

/** Values of the attribute's type: all words that it knows, or what no story has. */
function tried(type = 'string') {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (words.length > 0) return words;
  if (type === 'boolean') return [true, false];
  if (type === 'number') return [7];
  return ['tried'];
}

/** A value of a variable that no story has. */
const triedFor = (name) =>
  name.startsWith('--da-color-')
    ? 'rgb(1 200 3)'
    : ({ '--da-font-heading': 'monospace', '--da-heading-size': '2', '--da-radius': '3px' }[name] ?? '1.7em');

/** What changes nothing that is seen in any story of the element as it stands there, and why. */
const UNSEEN = {
  'da-cost': {
    option: 'a line by itself is of no option: it is the estimator that puts lines together',
    phase: 'the same',
  },
  'da-cost-estimator': {
    '--da-color-caution': 'it is seen once something is typed that cannot be used',
    '::part(button)': 'the button that clears what is filled in is there once something is',
  },
  'da-decision-aid': {
    'allow-origin': 'it is of a document that is fetched',
    canonical: 'it is for health records: the summary has a button with it',
    currency: 'it is for costs in the aid',
    'heading-level': 'it is heard, and not seen',
    layout: 'the story with enough parts for steps has them',
    src: 'no document stands at the address that is tried',
    '--da-color-focus': 'it is for what stands in the aid',
    '--da-color-serious': 'the same',
    '--da-icon-size': 'the same',
  },
  // an explanation is drawn once its word is pressed, and the mark of an entry once a link has led there
  'da-glossary': Object.fromEntries(
    [
      '--da-color-focus',
      '--da-color-surface',
      '--da-color-surface-alt',
      '::part(button)',
      '::part(heading)',
      '::part(panel)',
    ].map((name) => [name, 'test/elements/glossary.test.ts has it']),
  ),
  'da-icon-array': { label: 'it is heard, and not seen' },
  'da-option': { value: 'others call the option by it' },
  'da-question': {
    'listed-on': 'it is of what a reader has answered',
    source: 'no source has the id that is tried',
  },
  'da-side-effect': {
    'difference-high': 'it is told with its low end only',
    'difference-low': 'the same',
  },
  'da-side-effects': {
    '::part(heading)': 'the closer look has it, which a reader asks for',
    '::part(panel)': 'it is the closer look',
  },
  'da-step': { option: 'the heading of its list names the option' },
  'da-treatment-comparison': {
    '::part(button)': 'the button that shows all again is there once a reader has chosen',
  },
  'da-value': {
    away: 'it is shown once a reader has rated',
    row: 'the same',
    toward: 'the same',
  },
  'da-sources': {
    '--da-color-focus': 'the line that a long list is folded to has it',
    '--da-color-surface-alt': 'it is seen once a link has led to a citation',
  },
  'da-question-list': { 'listed-on': 'it is of what a reader has answered' },
};

/** A site is looked at on a phone, too: its first page may not grow without somebody knowing. Bytes, compressed and not. */
const FIRST_PAGE = { bytes: 5_750_000, gzip: 1_800_000 };

describe('the built Storybook', () => {
  let folder, server, browser, page, index;
  const outside = [];
  const failures = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storybook-'));
    await buildSite(folder);
    index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries;
    server = await startServer({ root: folder });
    browser = await launch();
    page = await newPage();
  });
  /** Whom it asks, and what it throws, is kept. */
  const newPage = async () => {
    const fresh = await browser.newPage();
    fresh.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^https?:$/.test(protocol) && host !== `localhost:${server.port}`) outside.push(request.url());
    });
    fresh.on('pageerror', (error) => failures.push(error.message));
    return fresh;
  };
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const site = () => `http://localhost:${server.port}`;
  const open = async (id, globals = '') => {
    await page.goto(
      `${site()}/iframe.html?id=${id}&viewMode=${index[id].type === 'docs' ? 'docs' : 'story'}&globals=${globals}`,
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
      await page.goto(`${site()}/iframe.html?id=playground--playground&viewMode=story&args=snippet:${name}`);
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
  /** Whether a control's change is to be seen within some time, in ms. */
  const isSeenIn = (timeout, seen, ...args) =>
    page.waitForFunction(seen, { timeout, polling: 20 }, ...args).then(
      () => true,
      () => false,
    );

  /**
   * What is seen of a story once it stays as it is: its words, the shapes of what is drawn, and what these are painted with.
   * `isFocused`: with the first thing in focus that an element has drawn for readers to use.
   */
  const seen = (isFocused) =>
    page.evaluate(async (isFocused) => {
      let first;
      const hasPaint = (colour) => !/^(none|transparent|rgba\(.*, 0\))$/.test(colour);
      /** The colours that meet the eye, of an element or of what CSS puts before or after its content. */
      const paint = (style, hasWords) => {
        const lines = ['Top', 'Right', 'Bottom', 'Left'].filter(
          (side) => parseFloat(style[`border${side}Width`]) > 0,
        );
        return [
          hasWords && `${style.color} ${style.fontFamily}`,
          hasPaint(style.backgroundColor) && style.backgroundColor,
          style.backgroundImage !== 'none' && style.backgroundImage,
          ...lines.map((side) => style[`border${side}Color`]),
          lines.length > 0 && style.borderRadius,
          style.outlineStyle !== 'none' && `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow !== 'none' && style.boxShadow,
        ].filter(Boolean);
      };
      const ofShape = (style) => [
        hasPaint(style.fill) && style.fill,
        hasPaint(style.stroke) && `${style.stroke} ${style.strokeWidth}`,
      ];
      const CONTROL = 'button, input, summary, select, textarea';
      const hasWords = (node) => [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
      const look = (node, seen) => {
        for (const one of node.childNodes) {
          if (one.nodeType === 3 && one.data.trim()) seen.push(one.data.trim());
          if (one.nodeType !== 1 || one.localName === 'style') continue;
          const { x, y, width, height } = one.getBoundingClientRect();
          if (width > 1 && height > 1) {
            seen.push([x, y, width, height].map(Math.round).join());
            const style = getComputedStyle(one);
            seen.push(...paint(style, one.matches(CONTROL) || hasWords(one)));
            for (const pseudo of ['::before', '::after', '::marker']) {
              const style = getComputedStyle(one, pseudo);
              if (style.content !== 'none' && style.content !== 'normal')
                seen.push(style.content, style.width, ...paint(style, true));
            }
          }
          // a row of people is a line, which has no height but that of its stroke
          if (one.namespaceURI.endsWith('/svg') && one.checkVisibility())
            seen.push(...ofShape(getComputedStyle(one)));
          seen.push(one.getAttribute('d') ?? '', one.checked ?? '', one.type ?? '');
          if (one.getRootNode() !== document && width > 1 && one.matches(CONTROL)) first ??= one;
          if (one.shadowRoot) look(one.shadowRoot, seen);
          look(one, seen);
        }
        return seen.join('|');
      };
      let last;
      // a story that is drawn anew has other shapes for some frames
      for (let alike = 0, time = 0; alike < 2 && time < 60; time++) {
        first = undefined;
        const now = look(document.querySelector('#storybook-root'), []);
        if (isFocused) first?.focus({ focusVisible: true });
        alike = now === last ? alike + 1 : 0;
        last = now;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return last;
    }, isFocused);
  /** Whether a story is seen as it was, or gets to be. */
  const isAgain = async (before, isFocused) => {
    for (let time = 0; time < 10; time++) if ((await seen(isFocused)) === before) return true;
    return false;
  };
  /** Whether a setting stands in the page: it is written there before what it changes is drawn. */
  const arrives = (timeout, tag, name, value) =>
    isSeenIn(
      timeout,
      (tag, name, value) =>
        name.startsWith('::')
          ? [...document.querySelectorAll('style')].some((one) => one.textContent.includes(`${name} {`))
          : [...document.querySelectorAll(tag)].some((one) =>
              name.startsWith('--')
                ? one.style.getPropertyValue(name) === value
                : one.getAttribute(name) === value || (value === 'false' && !one.hasAttribute(name)),
            ),
      tag,
      name,
      String(value),
    );

  for (const { tagName, attributes = [], cssProperties = [], cssParts = [] } of elements)
    it(`changes each attribute, variable and part of ${tagName} from its controls, and the change is seen`, async () => {
      const stories = Object.values(index)
        .filter(({ title, type }) => title === `Elements/${tagName}` && type === 'story')
        .map(({ id }) => id);
      const unseen = new Map([
        ...attributes.map(({ name, type }) => [name, tried(type?.text)]),
        ...cssProperties.map(({ name }) => [name, [triedFor(name)]]),
        ...cssParts.map(({ name }) => [`::part(${name})`, ['outline: 7px solid rgb(1 2 3)']]),
      ]);
      const unknown = Object.keys(UNSEEN[tagName] ?? {}).filter((name) => !unseen.has(name));
      assert.deepEqual(unknown, [], 'what is excused and not there');
      const lost = [];
      await page.setViewport({ width: 1000, height: 1600 });
      const missing = () => [...unseen.keys()].filter((name) => !UNSEEN[tagName]?.[name]);
      // not every story draws everything, and what is drawn late may be missed once
      for (const [number, story] of [...stories, ...stories].entries()) {
        if (missing().length === 0) break;
        await open(story);
        await page.waitForSelector('#storybook-root > *');
        for (const [name, values] of unseen) {
          if (number > 0 && UNSEEN[tagName]?.[name]) continue;
          const isFocused = name === '--da-color-focus';
          const before = await seen(isFocused);
          let isSeen = false;
          for (const value of values) {
            await send('updateStoryArgs', { storyId: story, updatedArgs: { [name]: value } });
            const hasArrived = await arrives(number === 0 ? 4000 : 400, tagName, name, value);
            // the first story is the one that people try: there each of several words has to arrive
            if (number === 0 && !hasArrived) lost.push(`${name}=${value}`);
            if (hasArrived && (await seen(isFocused)) !== before) isSeen = true;
            if (isSeen && number > 0) break;
          }
          await send('resetStoryArgs', { storyId: story });
          // what does not come back was no doing of the control
          const isBack = await isAgain(before, isFocused);
          if (isSeen && isBack) unseen.delete(name);
        }
      }
      assert.deepEqual(lost, [], 'what does not arrive');
      assert.deepEqual(missing(), []);
    });

  it('has in its bar what a page may be like, and the story follows', async () => {
    const story = 'elements-da-treatment-comparison--overview';
    const styleOf = (property, selector = '#storybook-root [lang]') =>
      page.$eval(selector, (one, property) => getComputedStyle(one)[property], property);
    const isSo = async (globals, seen, ...args) => {
      await open(story, globals);
      await page.waitForSelector('da-treatment-comparison');
      assert.ok(await isSeenIn(4000, seen, ...args), globals);
    };
    await open(story);
    await page.waitForSelector('da-treatment-comparison .da-said');
    const [size, ink, family] = [
      await styleOf('fontSize'),
      await styleOf('color'),
      await styleOf('fontFamily', 'da-treatment-comparison td'),
    ];
    await isSo(
      'theme:dark',
      (ink) => getComputedStyle(document.querySelector('#storybook-root [lang]')).color !== ink,
      ink,
    );
    await isSo('language:es', () =>
      /de cada 100/.test(document.querySelector('#storybook-root').textContent),
    );
    await isSo(
      'direction:rtl',
      () => getComputedStyle(document.querySelector('da-treatment-comparison')).direction === 'rtl',
    );
    await isSo(
      'letters:twice',
      (size) =>
        getComputedStyle(document.querySelector('#storybook-root [lang]')).fontSize ===
        `${2 * parseFloat(size)}px`,
      size,
    );
    await isSo(
      'host:Bootstrap 3',
      (family) =>
        document.adoptedStyleSheets.length > 1 &&
        [...document.adoptedStyleSheets[0].cssRules].some((rule) => rule.selectorText?.includes('.btn')) &&
        family,
      family,
    );
    await isSo('medium:print', () => {
      const controls =
        document.querySelector('.da-said-choice')?.shadowRoot?.querySelectorAll('.control') ?? [];
      return controls.length > 0 && [...controls].every((one) => !one.checkVisibility());
    });
    // the system's colours as the browser has them here
    await isSo('medium:forced-colors', () => {
      const people = document
        .querySelector("[class^='da-said-people']")
        ?.shadowRoot?.querySelector('.outlined');
      return people && getComputedStyle(people).stroke === 'rgb(0, 0, 0)';
    });
    await isSo(
      'script:off',
      () =>
        document
          .querySelector('iframe[sandbox]')
          ?.contentDocument?.querySelector('da-treatment-comparison .da-said') &&
        !document.querySelector('iframe[sandbox]').contentDocument.querySelector('da-treatment-comparison')
          .shadowRoot,
    );
  });

  it('has the author’s view as a panel, which leads to the place in the story', async () => {
    const manager = await newPage();
    await manager.setViewport({ width: 1400, height: 1000 });
    await manager.goto(`${site()}/?path=/story/elements-da-decision-aid--overview`, { timeout: 60_000 });
    const frame = await (await manager.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForSelector('da-decision-aid .da-said');
    const tab = (words) => manager.waitForSelector(`::-p-xpath(//*[@role="tab"][contains(., "${words}")])`);
    await (await tab('Author')).click();
    const entry = await manager.waitForSelector('pierce/.entry');
    assert.match(await manager.$eval('pierce/.count', (count) => count.textContent), /\d+ (error|warning)/);
    const marks = () =>
      frame.$$eval('pierce/.mark', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.className),
      );
    const becomes = async (holds) => {
      for (const end = Date.now() + 4000; Date.now() < end;) {
        if (holds(await marks())) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    };
    assert.ok(await becomes((all) => all.length > 0 && !all.some((one) => one.includes('chosen'))), 'marks');
    await entry.click();
    assert.ok(await becomes((all) => all.some((one) => one.includes('chosen'))), 'the place is led to');
    await (await tab('Controls')).click();
    assert.ok(await becomes((all) => all.length === 0), 'no marks while the panel is not in view');
    await manager.close();
  });

  it('has no barrier on any page that axe finds', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    const found = [];
    for (const { id, type } of Object.values(index)) {
      if (type !== 'docs') continue;
      await open(id);
      await page.waitForSelector('#storybook-docs h1');
      await page.evaluate(axe);
      // stories have their own test, one by one: here many aids stand on one page
      const violations = await page.evaluate(async () =>
        (
          await window.axe.run({ exclude: [['.docs-story']] }, { resultTypes: ['violations'] })
        ).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
        ),
      );
      found.push(...violations.map((violation) => `${id}: ${violation}`));
    }
    assert.deepEqual(found, []);
  });

  it('begins with a page that is no heavier than it was', async () => {
    const { bytes, gzip } = await measureFirstPage(await newPage(), `${site()}/`);
    assert.ok(bytes < FIRST_PAGE.bytes, `${bytes} bytes`);
    assert.ok(gzip < FIRST_PAGE.gzip, `${gzip} bytes compressed`);
  });

  it('asks nobody else for anything, and throws nothing', () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(failures, []);
  });
});
