/** What ordinary tables and lines say in their own ways: it is read for what it is, or its words stay and its author is told. */
import { unfold } from '../support/dom.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/locales/es.js';
import { enhance } from '../../src/index.js';
import { normalizeText } from '../../src/reading/readable.js';
import { authorNotes, seen, settled } from '../page.js';
import { placeInPage } from './place.js';

const rows = (...all: readonly string[]) =>
  all
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
const table = (name: string, caption: string, ...all: readonly string[]) =>
  `<table class="${name}" data-currency="USD"><caption>${caption}</caption>${rows(...all)}</table>`;
const comparison = (title: string, drops: string, none: string) =>
  table('da-treatment-comparison', 'Example data', 'Your question|Drops|None', `${title}|${drops}|${none}`);
const effects = (...all: readonly string[]) =>
  table('da-side-effects', 'Example data<br>When counted: in 4 weeks<br>Who was studied: adults', ...all);
const costs = (...all: readonly string[]) => table('da-cost-estimator', 'Example data', ...all);

describe('what ordinary tables say', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  async function put(html: string) {
    place.innerHTML = html;
    const problems = enhance(place);
    await settled(place);
    return problems.map(({ rule, got }) => `${rule}: ${got}`);
  }
  const text = () => {
    unfold(place);
    return normalizeText(seen(place));
  };
  const counts = () => [...place.querySelectorAll('da-chance')].map(({ events, of }) => `${events} of ${of}`);

  describe('is no count of people', () => {
    for (const [title, drops, none] of [
      ['Score out of 100', '60 of 100', '50 of 100'],
      ['Quality of life', '60 of 100', '50 of 100'],
      ['Nights with good sleep', '5 of 7', '3 of 7'],
      ['How many days were good?', '5 of 7', '3 of 7'],
      ['Difference', '10 per 1,000', '12 per 1,000'],
    ] as const)
      it(`under “${title}”`, async () => {
        expect(await put(comparison(title, drops, none)), 'all is well').to.deep.equal([]);
        expect(counts()).to.deep.equal([]);
        expect(text()).to.contain(drops).and.to.contain(none);
      });

    it('where its total is so small that it may be points, and its author is told', async () => {
      expect(await put(comparison('Ease of use', '3 out of 5', '8 of 10'))).to.deep.equal([
        'markup-people: “3 out of 5”',
      ]);
      expect(counts()).to.deep.equal([]);
      await put(comparison('How many people find it easy?', '3 out of 5', '8 of 10'));
      expect(counts()).to.deep.equal(['3 of 5', '8 of 10']);
      await put(comparison('Easy?', '3 out of 5 people', '8 of 10 people'));
      expect(counts()).to.deep.equal(['3 of 5', '8 of 10']);
    });

    it('unless a title or a cell names people', async () => {
      await put(comparison('People with a good score', '60 of 100', '50 of 100'));
      expect(counts()).to.deep.equal(['60 of 100', '50 of 100']);
      await put(comparison('A better score', '60 of 100 people', '50 of 100<br>What happened: felt better'));
      expect(counts()).to.deep.equal(['60 of 100', '50 of 100']);
      await put(comparison('How many are well after 5 years?', '60 of 100', '50 of 100'));
      expect(counts()).to.deep.equal(['60 of 100', '50 of 100']);
    });

    for (const heading of ['Difference', 'Quality of the evidence', 'Risk difference'])
      it(`in a column of “${heading}”`, async () => {
        const all = ['Outcome|Placebo|Drops', 'How many are sick?|50 per 1,000|40 per 1,000'];
        const problems = await put(
          table('da-treatment-comparison', 'Example data', `${all[0]}|${heading}`, `${all[1]}|10 per 1,000`),
        );
        expect(problems).to.deep.equal([`markup-facts: “${heading}”`]);
        expect(counts()).to.deep.equal([]);
      });

    for (const count of ['3 of 10⁵', '3 of 10<sup>5</sup>', '3 per 10⁵', '3 per 10<sup>5</sup>'])
      it(`where its total is a power: ${count}`, async () => {
        const [problem, ...more] = await put(comparison('How many are sick?', count, '5 of 100'));
        expect(problem).to.match(/^markup-count: /);
        expect(more).to.deep.equal([]);
        expect(place.querySelector('da-chance'), 'all of the row, or none').to.equal(null);
      });
  });

  describe('is all of a row or none', () => {
    for (const cell of ['Five of 100', '½ of 100', '8 more of 100', 'Difference: 3 fewer in 100'])
      it(`beside “${cell}”`, async () => {
        expect(await put(comparison('How many are sick?', cell, '5 of 100'))).to.deep.equal([
          `markup-count: “${cell}”`,
        ]);
        expect(place.querySelector('da-chance')).to.equal(null);
        expect(text()).to.contain(cell).and.to.contain('5 of 100');
      });

    it('beside a difference of nobody knows how many', async () => {
      expect(await put(comparison('How many are sick?', 'Difference: -3', '5 of 100'))).to.deep.equal([
        'difference-impossible: “Difference: -3”',
      ]);
      expect(place.querySelector('da-chance')).to.equal(null);
      expect(text()).to.contain('Difference: -3');
    });
  });

  it('keeps a difference beside a count in view', async () => {
    await put(comparison('How many are sick?', '6 of 100<br>Difference: -3', '5 of 100'));
    expect(counts()).to.deep.equal(['6 of 100', '5 of 100']);
    expect(text()).to.contain('Difference: -3');
  });

  it('is left alone where the names come again in another order', async () => {
    const problems = await put(
      table(
        'da-treatment-comparison',
        'Example data',
        'Your question|Drops|None',
        'How many are well?|8 of 100|7 of 100',
        'Harms|None|Drops',
        'How many are sick?|6 of 100|5 of 100',
      ),
    );
    expect(problems).to.deep.equal(['cells-other-names: “Harms None Drops”']);
    expect(place.querySelector('da-treatment-comparison')).to.equal(null);
  });

  for (const words of ['Not approved', 'Approved by the agency in 2019', 'Approved: yes'])
    it(`does not call an approval “not stated” beside “${words}”`, async () => {
      expect(
        await put(
          table(
            'da-treatment-comparison',
            'Example data',
            `Your question|Drops<br>${words}|None<br>No new treatment`,
            'How?|So|So',
          ),
        ),
      ).to.deep.equal([`markup-option: “${words}”`]);
      expect(text()).to.contain(words).and.not.to.contain('Not stated');
    });

  describe('in rows', () => {
    for (const [what, all] of [
      ['prices a month', ['Option|Cost per month|Cost per year', 'Drops|$10|$120']],
      ['prices of options', ['Cost|Drops|None', 'A visit|$10|$20']],
      ['shares of people', ['Option|Cost in 10 years|As of', 'Drops|8 of 100|2026']],
    ] as const)
      it(`is left alone where the names would be ${what}`, async () => {
        const [problem] = await put(costs(...all));
        expect(problem).to.match(/^markup-heading: /);
        expect(place.querySelector('da-cost-estimator')).to.equal(null);
      });

    it('keeps both ends of a price that have changed places, or of which one cannot be read', async () => {
      expect(
        await put(costs('Option|For|Low|High', 'Drops|A visit|$80|$60', 'None|A test|$10-$20|$30')),
      ).to.deep.equal(['order-reversed: “$80”', 'markup-number: “$10-$20”']);
      for (const words of ['$80', '$60', '$10-$20', '$30']) expect(text()).to.contain(words);
      expect(text()).not.to.match(/mistake|No price/);
    });

    it('keeps a price in a currency that there is not', async () => {
      expect(await put(costs('Option|For|Price', 'Drops|A visit|80 GPB'))).to.deep.equal([
        'markup-number: “80 GPB”',
      ]);
      expect(text())
        .to.contain('80 GPB')
        .and.not.to.match(/mistake|No price/);
    });

    it('takes a heading that is a word of its own for no slip', async () => {
      expect(await put(costs('Option|For|Price', 'Drops|A visit|$80'))).to.deep.equal([]);
      expect(text()).to.contain('A visit About $80');
    });

    it('keeps the marks of footnotes', async () => {
      await put(effects('Side effect|With drops', 'Sore eyes|8 of 100*'));
      expect(text()).to.contain('8 of 100').and.to.contain('8 of 100*');
      await put(costs('Option|For|Price', 'Drops|A visit|$80*'));
      expect(text()).to.contain('About $80').and.to.contain('$80*');
    });

    for (const [one, other] of [
      ['Common', '5-8 of 100'],
      ['1 in 8', '1 in 20'],
    ] as const)
      it(`says what “${one}” rests on`, async () => {
        await put(effects('Side effect|With drops', `Sore eyes|${one}`, `Red eyes|${other}`));
        expect(text()).to.contain('In 4 weeks.').and.to.contain('Adults');
      });
  });

  it('says who paid, and what interests there are, by whatever name', async () => {
    await put(
      '<div class="da-decision-aid"><p>Funded by: A firm</p><p>Conflict of interest: A share</p><p>Publication date: 2026-11-21</p></div>',
    );
    expect(text()).to.contain('A firm').and.to.contain('A share');
    expect(text()).not.to.match(/not stated (when|who paid|whether)/);
  });

  it('leaves a line of urgent help to urgent help, and shows that', async () => {
    await put('<div class="da-decision-aid da-country-us"><p class="da-urgent-help">For: crisis</p></div>');
    expect(place.querySelector('da-decision-aid')?.audience).to.equal(undefined);
    expect(place.querySelector('da-urgent-help')?.checkVisibility(), 'in view').to.equal(true);
    expect(text()).to.contain('988');
  });

  it('tells its author of a slip in the name of what stands on a row, a cell or an item', async () => {
    const problems = await put(
      `<table class="da-treatment-comparison" data-id="a"><caption>Example data</caption>
        <tr><th>Your question</th><th data-aproval="approved">Drops</th><th data-label="None">None</th></tr>
        <tr data-timefram="after a week"><td>How many are sick?</td><td data-certanty="low">8 of 100</td><td>9 of 100</td></tr></table>
      <ul class="da-question-list"><li data-importanc="discuss">Do you smoke?</li></ul>`,
    );
    expect(problems).to.deep.equal([
      'attribute-unknown: “approved”',
      'attribute-unknown: “after a week”',
      'attribute-unknown: “low”',
      'attribute-unknown: “discuss”',
    ]);
    expect(text()).to.contain('mistake on this page, so how sure this is');
  });

  it('is read in Spanish, too', async () => {
    place.lang = 'es';
    await put(
      table(
        'da-treatment-comparison',
        'Datos de ejemplo',
        'Pregunta|Gotas|Nada',
        '¿Cuántas personas mejoran?|59 de 100 con gotas, frente a 45 de 100 con agua|9 de 100',
        'Noches buenas|5 de 7|3 de 7',
        'Calidad de vida|60 de 100|50 de 100',
      ),
    );
    expect(counts()).to.deep.equal(['59 of 100', '9 of 100']);
  });
});
