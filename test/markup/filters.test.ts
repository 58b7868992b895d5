/** What content filters leave of the example pages, and that it works. */
import { expect } from '@open-wc/testing';
import DOMPurify, { type UponSanitizeAttributeHook } from 'dompurify';
import filters from 'virtual:filters';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { normalizeText } from '../../src/reading/readable.js';
import { only } from '../commands.js';
import { authorNotes, seen, settled } from '../page.js';
import { placeInPage } from './place.js';

/** Not in every engine, and in TypeScript's library not yet. */
type WithSetHtml = HTMLElement & { setHTML(html: string, options?: object): void };

/** The settings of docs/filters.md, as they are written there. */
async function settingsFor<Settings>(name: string, what = 'settings'): Promise<Settings> {
  const module = new Blob([`${filters.code[name]}\nexport { ${what} as settings };`], {
    type: 'text/javascript',
  });
  const address = URL.createObjectURL(module);
  const { settings } = (await import(address)) as { settings: Settings };
  URL.revokeObjectURL(address);
  return settings;
}
const forPurify = await settingsFor<object>('DOMPurify');
const keepFor = await settingsFor<UponSanitizeAttributeHook>('DOMPurify', 'keepFor');
const forSetHtml = await settingsFor<() => object>('setHTML');

const purify = (html: string, settings?: object) => {
  if (settings) DOMPurify.addHook('uponSanitizeAttribute', keepFor);
  const left = DOMPurify.sanitize(html, { ...settings });
  DOMPurify.removeAllHooks();
  return left;
};
const setHtml = (html: string, options?: () => object) => {
  only(['chromium', 'firefox'], 'has no setHTML');
  const place = document.createElement('div') as unknown as WithSetHtml;
  place.setHTML(html, options?.());
  return place.innerHTML;
};
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const wordsOf = (html: string) => normalizeText(parsed(html).textContent).split(' ');
const letters = (html: string) => (parsed(html).textContent ?? '').replace(/\s/g, '');

type Page = (typeof filters.pages)[number];

/** Each filter by itself, and with the settings. */
const runs: Readonly<Record<string, readonly [(page: Page) => string, (page: Page) => string]>> = {
  DOMPurify: [({ html }) => purify(html), ({ html }) => purify(html, forPurify)],
  'sanitize-html': [({ sanitized: [bare] }) => bare, ({ sanitized: [, settled] }) => settled],
  setHTML: [({ html }) => setHtml(html), ({ html }) => setHtml(html, forSetHtml)],
};

const isPlain = ({ name }: Page) => name.startsWith('plain-');

describe('content filters', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  async function show(html: string): Promise<string> {
    place.innerHTML = html;
    enhance(place);
    // what waits until it is near has to be waiting before it is told that paper comes
    await new Promise((resolve) => setTimeout(resolve));
    await settled(place);
    return seen(place);
  }

  it('have pages to filter', () => {
    expect(filters.pages.filter(isPlain), 'plain ones').not.to.be.empty;
    expect(
      filters.pages.filter((page) => !isPlain(page)),
      'ones with tags',
    ).not.to.be.empty;
  });

  for (const [name, [bare, withSettings]] of Object.entries(runs)) {
    for (const page of filters.pages) {
      // a filter that takes tags with all that is in them leaves nothing of a page of tags
      if (isPlain(page) || name !== 'setHTML') {
        it(`${name} leaves each word and number of ${page.name}`, () => {
          const left = bare(page);
          expect(letters(left), 'the text').to.equal(letters(page.html));
          expect(left, 'what is no plain HTML').not.to.contain('<da-');
        });
      }

      it(`${name} with its settings leaves all of ${page.name}, and it works`, async () => {
        const left = withSettings(page);
        expect(letters(left), 'the text').to.equal(letters(page.html));
        const whole = await show(page.html);
        const elements = [...place.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('da-'))
          .map((element) => (element.cloneNode(false) as Element).outerHTML);
        expect(elements, 'elements').not.to.be.empty;
        expect(await show(left), 'what readers see').to.equal(whole);
        const now = [...place.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('da-'))
          .map(({ localName }) => localName);
        expect(now, 'the elements').to.deep.equal(elements.map((html) => /^<([\w-]+)/.exec(html)![1]));
      }).timeout(60_000);
    }

    it(`${name} by itself leaves plain markup that works, wherever a class is left`, async () => {
      for (const page of filters.pages.filter(isPlain)) {
        const left = bare(page);
        const words = await show(left);
        const isHooked = left.includes('da-treatment-comparison');
        expect(place.querySelector('da-treatment-comparison') !== null, 'it is enhanced').to.equal(isHooked);
        if (isHooked) {
          expect(words, 'what it says').to.contain('14 more in 100.').and.to.contain('$320 to $570');
          expect(place.querySelectorAll('da-side-effect'), 'side effects').to.have.lengthOf(3);
        } else {
          const there = wordsOf(left);
          expect(
            wordsOf(page.html).filter((word) => !there.includes(word)),
            'words that are gone',
          ).to.deep.equal([]);
          expect(place.querySelectorAll('table').length, 'tables that can be read').to.be.greaterThan(2);
        }
      }
    });
  }

  it('are tried with those that take classes, and with one that leaves them', () => {
    const hooked = filters.pages
      .filter(isPlain)
      .flatMap((page) =>
        Object.entries(runs).filter(([, [bare]]) => bare(page).includes('da-treatment-comparison')),
      )
      .map(([name]) => name);
    expect(hooked, 'filters that leave classes').to.deep.equal(['DOMPurify']);
  });

  it('let nothing through that runs, and no element that is not ours', () => {
    const hostile = `<da-chance onclick="alert(1)" events="8">8</da-chance><script>alert(1)</script>
      <da-decision-aid allow-origin="https://example.com" src="aid.json"><img src="x" onerror="alert(1)"></da-decision-aid>
      <da-other events="8">x</da-other>`;
    for (const [name, left] of Object.entries({
      DOMPurify: purify(hostile, forPurify),
      setHTML: setHtml(hostile, forSetHtml),
    })) {
      expect(left, name).to.contain('<da-chance events="8">').and.to.contain('<da-decision-aid>');
      expect(left, `${name}: what may not come through`).not.to.match(
        /onclick|onerror|alert|<da-other|allow-origin|aid\.json/,
      );
    }
  });
});
