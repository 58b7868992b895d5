/** The reading budget: on a small page each figure is what one counts by hand, and changes only by what it counts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, measure } from '../../scripts/reading.js';
import { FIGURES, over } from '../../scripts/reading-budget.js';

const FIXTURE = readFileSync(new URL('../fixtures/reading.html', import.meta.url), 'utf8');

/** Counted by hand: 3 in the title, 3 at a glance, 6 of the chance, 4 with the slot, 2 + 4 folded, 2 of the source, 1 to print. */
const BY_HAND = {
  words: 25,
  minutes: 25 / 200,
  firstLevel: 19,
  glance: 3,
  numbers: 5,
  phoneScreens: 3,
  deskScreens: 2,
  firstNumberPhone: 900,
  firstNumberDesk: 700,
  tabStops: 4,
  heard: 8,
  heardMost: 8,
  sheetsA4: 2,
  sheetsLetter: 4,
  shortA4: 1,
  shortLetter: 2,
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function figuresOf(html) {
  const page = await browser.newPage();
  try {
    await page.goto(`data:text/html,${encodeURIComponent(html)}`);
    const figures = await measure(page);
    // where a letter begins in its line is up to the font
    for (const name of ['firstNumberPhone', 'firstNumberDesk'])
      if (figures[name] !== undefined) figures[name] = 10 * Math.round(figures[name] / 10);
    return figures;
  } finally {
    await page.close();
  }
}

test('each figure of a small page is what one counts by hand', async () => {
  assert.deepEqual(await figuresOf(FIXTURE), BY_HAND);
});

const words = (count) => ({ words: 25 + count, minutes: (25 + count) / 200 });

/** What is changed in the page, and the figures that change by it. */
const CHANGES = {
  'a word that is seen': ['Two <b>', 'Just two <b>', { ...words(1), firstLevel: 20 }],
  'a word that is folded': ['In 1,666 people', 'In about 1,666 people', words(1)],
  'a word of a source': ['Source 7', 'The source 7', words(1)],
  'a word at a glance': ['2 visits', '2 long visits', { ...words(1), firstLevel: 20, glance: 4 }],
  'a word that is not displayed': ['Neither seen', 'Neither ever seen', {}],
  'a number instead of a word': ['How known', 'How 9', { numbers: 6 }],
  'more height on the phone': ['2436px', '3248px', { phoneScreens: 4 }],
  'more height at the desk': ['1600px', '2400px', { deskScreens: 3 }],
  'a number further down on the phone': ['900px', '1000px', { firstNumberPhone: 1000 }],
  'a number further down at the desk': ['700px', '800px', { firstNumberDesk: 800 }],
  'a button in a shadow root': ['<slot>', '<button></button><slot>', { tabStops: 5 }],
  'a link that is folded': ['<p>In', '<p><a href="#x"></a>In', {}],
  'a name that is heard': ['"Drawn"', '"All drawn"', { heard: 9, heardMost: 9 }],
  'a second number that is heard': [
    '<p class="gone">',
    '<da-chance class="heard">4 of 1,000</da-chance><p class="gone">',
    { heard: 5.5 },
  ],
  'longer sheets': ['265mm', '280mm', { sheetsA4: 4, shortA4: 2 }],
  'a sheet more': [
    'class="sheet"',
    'class="sheet"></div><div class="sheet"',
    { sheetsA4: 3, sheetsLetter: 6 },
  ],
  'no short version': ['print-short', 'print', { shortA4: undefined, shortLetter: undefined }],
  'no count of people': [
    '59</b> of 100',
    '59</b> of them',
    {
      numbers: 4,
      firstNumberPhone: undefined,
      firstNumberDesk: undefined,
      heard: undefined,
      heardMost: undefined,
    },
  ],
};

for (const [name, [from, to, changed]] of Object.entries(CHANGES)) {
  test(`${name} changes ${Object.keys(changed).join(', ') || 'nothing'}`, async () => {
    const html = FIXTURE.replace(from, to);
    assert.notEqual(html, FIXTURE);
    assert.deepEqual(await figuresOf(html), { ...BY_HAND, ...changed });
  });
}

test('a figure is over from just above its limit, and one without a limit or that is not there never is', () => {
  const limits = Object.fromEntries(Object.entries(FIGURES).map(([name, { limit }]) => [name, limit]));
  assert.deepEqual(over(limits), []);
  assert.deepEqual(over({ ...limits, words: 1_000_000, tabStops: limits.tabStops + 1 }), ['tabStops']);
});
