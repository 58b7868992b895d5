/**
 * Pages that are patched in place: a server sends its HTML again, and what stands in the page is made to be as it says, node
 * by node. Turbo and htmx do so with idiomorph, LiveView with morphdom. The words that the library has written are not in
 * what the server sends.
 */
import { expect } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import * as morphs from 'morphdom';
import '../../src/define.js';
import { reportFound } from '../../src/author/report.js';
import { observeMarkup } from '../../src/markup/enhance.js';
import { all as plain } from '../fixtures/markup.js';
import { samples } from '../fixtures/samples.js';
import { authorNotes } from '../page.js';
import { lightText, settled } from '../support/dom.js';

/** Its types are those of CommonJS. */
const morphdom = morphs.default as unknown as typeof morphs.default.default;

const parsed = (html: string): HTMLElement => {
  const main = document.createElement('main');
  main.innerHTML = html;
  return main;
};

type Patch = (place: HTMLElement, html: string) => void;

const patches: Readonly<Record<string, Patch>> = {
  'Turbo, the whole page': (place, html) =>
    void Idiomorph.morph(place, parsed(html), {
      morphStyle: 'outerHTML',
      callbacks: {
        beforeNodeAdded: () => true,
        beforeNodeMorphed: () => true,
        beforeNodeRemoved: () => true,
      },
    }),
  'htmx, what stands in a place': (place, html) =>
    void Idiomorph.morph(place, html, { morphStyle: 'innerHTML' }),
  LiveView: (place, html) => void morphdom(place, parsed(html)),
  'a page that writes all anew': (place, html) => {
    place.innerHTML = html;
  },
};

describe('a page that is patched in place', () => {
  authorNotes();
  let place: HTMLElement;
  /** Until here the page has its own observer at work, as others do. */
  let seen: number;
  const observer = new MutationObserver((records) => {
    seen += records.length;
  });

  before(() => {
    document.documentElement.lang = 'en';
    observeMarkup((tag) => customElements.get(tag), reportFound);
  });
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
    seen = 0;
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  afterEach(() => {
    observer.disconnect();
    place.remove();
  });

  async function shown(html: string): Promise<string> {
    place.innerHTML = html;
    await settled(place);
    return lightText(place);
  }

  /** Nothing goes on in the page by itself. */
  async function rests(): Promise<void> {
    await settled(place);
    seen = 0;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(seen, 'changes to a page that nobody touches').to.equal(0);
  }

  const takeOut = () => {
    for (const said of place.querySelectorAll('.da-said')) said.remove();
  };

  const htmlOf = (tag: string): string => {
    const box = document.createElement('div');
    box.append(samples[tag]!());
    return box.innerHTML;
  };
  const sources = {
    ...Object.fromEntries(Object.keys(samples).map((tag) => [tag, htmlOf(tag)])),
    ...Object.fromEntries(Object.entries(plain).map(([name, html]) => [`plain ${name}`, html])),
  };

  for (const [name, html] of Object.entries(sources))
    describe(name, () => {
      for (const [how, patch] of Object.entries(patches)) {
        it(`has its words again, once: ${how}`, async () => {
          const words = await shown(html);
          const saved = place.innerHTML;
          // as the server wrote it, again, as it was saved, and as the server wrote it
          for (const sent of [html, html, saved, html]) {
            patch(place, sent);
            await settled(place);
            expect(lightText(place), 'the words').to.equal(words);
          }
          await rests();
          expect(lightText(place), 'the words after all').to.equal(words);
          await shown(saved);
          expect(lightText(place), 'the words of the saved page').to.equal(words);
        }).timeout(20_000);
      }

      // of plain markup, what an element says now is the page’s own
      if (name.startsWith('da-'))
        it('has its words again once they are taken out, and bears a page that takes them out each time', async () => {
          const words = await shown(html);
          takeOut();
          await settled(place);
          expect(lightText(place), 'the words').to.equal(words);
          const taker = new MutationObserver(takeOut);
          taker.observe(place, { subtree: true, childList: true });
          takeOut();
          // the page goes on
          await new Promise((resolve) => setTimeout(resolve, 50));
          taker.disconnect();
          await new Promise((resolve) => setTimeout(resolve, 150));
          await settled(place);
          expect(lightText(place), 'the words, once nobody takes them').to.equal(words);
          await rests();
        });
    });

  /** What is sent, and what a page of it says, is not what stood there: a number, a row, a part are others. */
  const changes: Readonly<
    Record<string, readonly (readonly [tag: string, from: string | RegExp, to: string])[]>
  > = {
    'another number': [
      ['da-chance', 'events="182"', 'events="160"'],
      ['da-side-effects', 'events="101"', 'events="90"'],
      ['da-cost-estimator', 'high="800"', 'high="900"'],
      ['da-check', 'right="2"', 'right="1"'],
    ],
    'a row or an item more, or fewer': [
      ['da-treatment-comparison', /<tr><th scope="row">Visits[^]*?<\/tr>/, ''],
      [
        'da-treatment-comparison',
        '<tr><th scope="row">Visits',
        '<tr><th scope="row">Nights</th><td>1</td><td>2</td><td>3</td></tr>$&',
      ],
      ['da-side-effects', /<da-side-effect events="101"[^]*?<\/da-side-effect>/, ''],
      ['da-cost-estimator', /<da-cost option="Ketamine by drip" per[^]*?<\/da-cost>/, ''],
      ['da-timeline', /<li><da-step when="weeks" option="esketamine">[^]*?<\/li>/, ''],
      ['da-question-list', '<da-question answers', '<da-question><p>Do you smoke?</p></da-question>$&'],
      ['da-values', '<da-value>I want', '<da-value>I want sleep.</da-value>$&'],
    ],
  };
  for (const [what, list] of Object.entries(changes))
    for (const [how, patch] of Object.entries(patches))
      it(`says what is sent: ${what}, ${how}`, async () => {
        for (const [tag, from, to] of list) {
          const html = htmlOf(tag);
          const other = html.replace(from, to);
          expect(other, `a change of ${tag}`).not.to.equal(html);
          const words = await shown(other);
          const before = await shown(html);
          expect(words, `other words of ${tag}`).not.to.equal(before);
          patch(place, other);
          await settled(place);
          expect(lightText(place), `the words of ${tag}`).to.equal(words);
          patch(place, html);
          await settled(place);
          expect(lightText(place), `the words of ${tag} as it was`).to.equal(before);
        }
      }).timeout(20_000);

  it('keeps what a reader has chosen', async () => {
    const html = htmlOf('da-treatment-comparison');
    for (const [how, patch] of Object.entries(patches)) {
      // what is written anew is another element
      if (how.includes('anew')) continue;
      await shown(html);
      const comparison = place.querySelector('da-treatment-comparison')!;
      const saved = place.innerHTML;
      const heard: Event[] = [];
      comparison.addEventListener('da-choose', (event) => heard.push(event));
      const box = () =>
        comparison
          .querySelector('.da-said-choice')!
          .shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
      const isSeen = () => comparison.querySelectorAll('th')[1]!.checkVisibility();
      expect(isSeen(), `${how}: the option before the choice`).to.equal(true);
      box().click();
      await settled(place);
      expect(heard, `${how}: choices`).to.have.length(1);
      const [checked, seen] = [box().checked, isSeen()];
      expect(seen, `${how}: the option after the choice`).to.equal(false);
      for (const sent of [html, saved]) {
        patch(place, sent);
        await settled(place);
        expect(place.contains(comparison), `${how}: the same element`).to.equal(true);
        expect([box().checked, isSeen()], `${how}: what was chosen`).to.deep.equal([checked, seen]);
      }
      expect(heard, `${how}: choices that nobody made`).to.have.length(1);
    }
  });
});
