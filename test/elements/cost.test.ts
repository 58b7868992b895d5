import { unfold } from '../support/dom.js';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaCost } from '../../src/index.js';
import { accessibilityTree } from '../commands.js';
import type { Attributes } from '../fixtures/chances.js';
import { SETTINGS } from '../fixtures/costs.js';
import { authorNotes, make, seen, settled, wordsOf } from '../page.js';

const LINE: Attributes = {
  option: 'Infusions',
  low: '400',
  high: '800',
  per: 'visit',
  times: '6',
  'to-month': '1',
  covered: 'rarely',
};

const { region, months } = SETTINGS as Record<string, string>;
const none: Attributes = { region: region!, months: months!, 'prices-as-of': '2024' };

describe('da-cost', () => {
  const notes = authorNotes();

  /** One line in an estimator. */
  async function put(
    attributes: Attributes = LINE,
    around: Attributes = SETTINGS,
    lang = 'en',
  ): Promise<DaCost> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const line = make('da-cost', attributes, 'Infusion at a clinic.');
    page.append(make('da-cost-estimator', around, line));
    await settled(page);
    unfold(page);
    return line;
  }

  it('says its price after the author’s words, in the page itself', async () => {
    const line = await put();
    const words =
      'Infusion at a clinic. $400 to $800 for each visit, 6 visits in month 1. Insurance rarely pays.';
    expect(wordsOf(line), 'copied').to.equal(words);
    expect(seen(line), 'seen').to.equal(words);
    expect((await accessibilityTree()).replace(/"\n\s*text "/g, ''), 'heard').to.include(
      'Infusion at a clinic.',
    );
    expect(line.firstChild!.textContent, 'the author’s text is as it was').to.equal('Infusion at a clinic.');
    expect(notes, 'nothing to mend').to.deep.equal([]);
  });

  it('says that no price is found, and no 0', async () => {
    const line = await put({ option: 'Infusions', per: 'visit', times: '6', covered: 'rarely' });
    expect(wordsOf(line), 'the words').to.equal(
      'Infusion at a clinic. No price found. Insurance rarely pays.',
    );
  });

  it('says no number without a currency, and takes up the one that comes', async () => {
    const line = await put(LINE, none);
    expect(wordsOf(line), 'without').to.include('its currency is not stated').and.not.to.include('400');
    line.parentElement!.setAttribute('currency', 'EUR');
    await settled(line.parentElement!);
    expect(wordsOf(line), 'with one').to.include('€400 to €800');
  });

  it('takes the currency of the aid', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const line = make('da-cost', LINE, 'Infusion at a clinic.');
    page.append(make('da-decision-aid', { currency: 'CAD' }, make('da-cost-estimator', none, line)));
    await settled(page);
    expect(wordsOf(line), 'the words').to.include('CA$400');
  });

  it('links to its sources, and tells the author of those that are not there', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const line = make('da-cost', { ...LINE, source: 'prices gone' }, 'Infusion at a clinic.');
    page.append(
      make('da-cost-estimator', SETTINGS, line),
      make('da-source', { id: 'prices', label: 'Price page' }, 'A price page.'),
    );
    await settled(page);
    await settled(page);
    expect(
      [...line.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]),
      'links',
    ).to.deep.equal([
      ['Price page', '#prices'],
      ['gone', '#gone'],
    ]);
    expect(
      line.problems.map(({ where, got }) => `${where} ${got}`),
      'problems',
    ).to.deep.equal(['source “gone”']);
  });

  it('marks its English on a page in another language', async () => {
    const line = await put(LINE, SETTINGS, 'de');
    expect(line.querySelector('.da-said')!.getAttribute('lang'), 'language of the words').to.equal('en');
  });

  it('says it anew when a setting changes, or its words are replaced', async () => {
    const line = await put();
    line.high = 900;
    await settled(line);
    expect(wordsOf(line), 'the price').to.include('$400 to $900');
    line.textContent = 'A drip.';
    await settled(line);
    await settled(line);
    expect(wordsOf(line), 'the words').to.match(/^A drip\. ?\$400 to \$900 for each visit/);
  });

  it('tells the author once what is wrong', async () => {
    const line = await put({ ...LINE, low: 'cheap' });
    expect(
      line.problems.map(({ where }) => where),
      'problems',
    ).to.deep.equal(['low']);
    expect(notes.filter((note) => note.startsWith('<da-cost>')).length, 'notes').to.equal(1);
    expect(wordsOf(line), 'half a price is another price')
      .to.include('There is a mistake on this page, so this price is not shown.')
      .and.not.match(/\$|known/);
  });
});
