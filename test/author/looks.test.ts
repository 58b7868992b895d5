/** The rules that need looks: a page that has what they find, and one next to it that has not. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { checkPage } from '../../src/author-view/look-over.js';
import '../../src/define.js';
import { changed, honest } from '../audit/honest.js';
import { placeInPage } from '../markup/place.js';
import { example, MODULE } from '../living/page.js';
import { authorNotes, settled } from '../page.js';

interface Look {
  readonly rule: string;
  readonly what: string;
  readonly bad: string;
  readonly good: string;
  readonly told: string;
}

const LEAD = 'Here are three choices to talk through with your clinician.';
const lead = (words: string) => changed([LEAD, words]);
/** As a style sheet of the page does it, without a word of it in the aid. */
const sheet = (css: string) => `<style>${css}</style>${honest}`;

const looks: readonly Look[] = [
  {
    rule: 'contrast',
    what: 'grey on white',
    bad: lead('<span style="color: #999">Pale words.</span>'),
    good: lead('<span style="color: #666">Dark words.</span>'),
    told: '“Pale words.”: 2.8 to 1',
  },
  {
    rule: 'contrast',
    what: 'a colour that is let through, on a ground of its own',
    bad: lead('<span style="color: rgb(255 255 255 / 0.5); background: #00f">Pale.</span>'),
    good: lead('<span style="color: rgb(255 255 255 / 0.9); background: #00f">Plain.</span>'),
    told: '“Pale.”',
  },
  {
    rule: 'contrast',
    what: 'large letters need less',
    bad: lead('<span style="color: #999; font-size: 30px">Large and pale.</span>'),
    good: lead('<span style="color: #888; font-size: 30px">Large.</span>'),
    told: 'Large and pale.',
  },
  {
    rule: 'contrast',
    what: 'a colour of another space, and a picture that nobody can tell',
    bad: lead('<span style="color: oklch(0.8 0.02 200)">Pale.</span>'),
    good: lead('<span style="color: #fff; background: linear-gradient(#000, #222)">Over a picture.</span>'),
    told: '“Pale.”',
  },
  {
    rule: 'overflow',
    what: 'a fixed width',
    bad: lead('<span style="display: block; inline-size: 1500px">A wide box.</span>'),
    good: lead(
      '<span style="display: block; overflow-x: auto"><span style="display: block; inline-size: 1500px">A wide box.</span></span>',
    ),
    told: 'A wide box.',
  },
  {
    rule: 'small-control',
    what: 'a button',
    bad: lead(
      '<button style="all: unset; display: inline-block; inline-size: 20px; block-size: 15px">x</button>',
    ),
    good: lead(
      'A <a href="#a">link</a> in text, and <button style="min-inline-size: 30px; min-block-size: 30px">x</button>',
    ),
    told: '20 by 15 px',
  },
  {
    rule: 'option-styled',
    what: 'a column of another colour',
    bad: sheet('tbody td:nth-child(4) { background: gold !important }'),
    good: sheet('tbody td { background: gold !important }'),
    told: 'Pain tablets',
  },
  {
    rule: 'option-styled',
    what: 'a name in larger letters',
    bad: sheet('da-option[value=exercise] { font-size: 2em }'),
    good: sheet('da-option { font-size: 2em }'),
    told: 'Exercise with a therapist',
  },
  {
    rule: 'option-styled',
    what: 'wider answers',
    bad: sheet('tbody { --wide: 0 } tbody td:nth-child(4) { margin-inline-start: -120px !important }'),
    good: sheet('tbody td { margin-inline-start: 4px !important }'),
    told: 'Pain tablets',
  },
  {
    rule: 'order-loaded',
    what: 'an option that a style sheet puts before the others',
    bad: sheet('tbody tr { display: flex !important } tbody td:nth-child(4) { order: -1 }'),
    good: sheet('tbody tr { display: flex !important } tbody td { order: 1 }'),
    told: 'Pain tablets is seen before Going on as now',
  },
  {
    rule: 'reading-load',
    what: 'more words at first than anybody reads',
    bad: lead('word '.repeat(5100)),
    good: lead(`<details><summary>More</summary>${'word '.repeat(5100)}</details>`),
    told: 'words seen at first',
  },
];

describe('rules that need looks', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((given) => (place = given));
  before(() => setViewport({ width: 1000, height: 700 }));
  after(() => setViewport({ width: 800, height: 600 }));

  async function found(html: string, rule: string): Promise<string[]> {
    place.innerHTML = html;
    place.style.cssText = 'color: #000; background: #fff';
    await settled(place);
    return checkPage()
      .aids.flatMap(({ findings }) => findings)
      .filter((finding) => finding.rule === rule)
      .map(({ got }) => got);
  }

  for (const { rule, what, bad, good, told } of looks) {
    it(`${rule}: ${what}`, async () => {
      const got = await found(bad, rule);
      expect(got, 'found once').to.have.length(1);
      expect(got[0]).to.contain(told);
      expect(await found(good, rule), 'next to it').to.deep.equal([]);
    });
  }

  for (const rule of new Set(looks.map((one) => one.rule)))
    it(`${rule}: nothing in an honest aid`, async () => {
      expect(await found(honest, rule)).to.deep.equal([]);
    });
});

describe('the author’s view as it is shipped', () => {
  it('works under a strict policy, and says and sends nothing', async () => {
    const { frame, page, seen } = await example('strict', [MODULE, '/dist/decision-aid-author.js']);
    const view = page.documentElement.lastElementChild as HTMLElement;
    const root = view.shadowRoot!;
    const next = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Next')!;
    next.click();
    expect(root.querySelector('.count')!.textContent).to.match(/\d/);
    expect(getComputedStyle(root.querySelector('.panel')!).position, 'its looks are there').to.equal('fixed');
    expect(seen.violations, 'violations').to.deep.equal([]);
    expect(seen.errors, 'errors').to.deep.equal([]);
    const asked = page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    frame.remove();
  });
});
