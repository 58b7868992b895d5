import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { estimate } from '../../src/model/cost.js';
import { readCost, readCosts } from '../../src/reading/cost.js';
import { LINES, SETTINGS, type Line } from '../fixtures/costs.js';
import type { Attributes } from '../fixtures/chances.js';

/** An element that is in no page. */
function made(name: string, attributes: Attributes, ...content: (Node | string)[]): HTMLElement {
  const element = new DOMParser().parseFromString('', 'text/html').createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

const lineOf = ({ text, ...attributes }: Line) => made('da-cost', attributes, text);
const read = (attributes: Attributes, text = 'A visit.') => readCost(made('da-cost', attributes), text);
const wheres = (problems: readonly { where: string }[]) => problems.map(({ where }) => where);
const GOOD: Attributes = { option: 'A', low: '10', high: '20', per: 'visit', times: '2' };

describe('reading a line of cost', () => {
  it('takes what is well written', () => {
    const { value, problems } = read({
      ...GOOD,
      'times-high': '4',
      currency: 'CAD',
      'from-month': '2',
      'to-month': '3',
      phase: 'taper',
      kind: 'indirect',
      covered: 'rarely',
      'as-of': '2019-03',
      source: 'a b',
    });
    expect(problems, 'nothing to mend').to.deep.equal([]);
    expect(value, 'all of it').to.deep.equal({
      option: 'A',
      low: 10,
      high: 20,
      currency: 'CAD',
      per: 'visit',
      times: { low: 2, high: 4 },
      from: 2,
      to: 3,
      phase: 'taper',
      kind: 'indirect',
      covered: 'rarely',
      asOf: '2019-03',
      sources: ['a', 'b'],
    });
  });

  it('allows a price that is not known, and visits that are not', () => {
    expect(read({ option: 'A', per: 'visit' }).problems, 'no price').to.deep.equal([]);
    expect(read({ ...GOOD, high: '' }).problems, 'no highest price').to.deep.equal([]);
    const unknown = read({ ...GOOD, times: 'not-known' });
    expect(unknown.problems, 'said to be not known').to.deep.equal([]);
    expect(unknown.value.times, 'none').to.equal(undefined);
  });

  for (const [name, attributes, where] of [
    ['no option', { ...GOOD, option: ' ' }, 'option'],
    ['an unreadable price', { ...GOOD, low: '$10' }, 'low'],
    ['a price beyond all prices', { ...GOOD, high: '99999999999' }, 'high'],
    ['prices the wrong way round', { ...GOOD, low: '30' }, 'low and high'],
    ['a price for nothing', { option: 'A', low: '1', high: '2' }, 'per'],
    ['a price for an unknown thing', { ...GOOD, per: 'pill' }, 'per'],
    ['visits without a number', { option: 'A', low: '1', high: '2', per: 'visit' }, 'times'],
    ['numbers the wrong way round', { ...GOOD, 'times-high': '1' }, 'times and times-high'],
    ['a month that is none', { ...GOOD, 'from-month': '13' }, 'from-month'],
    ['half a month', { ...GOOD, 'to-month': '1.5' }, 'to-month'],
    [
      'months the wrong way round',
      { ...GOOD, 'from-month': '3', 'to-month': '2' },
      'from-month and to-month',
    ],
    ['a currency that is none', { ...GOOD, currency: 'dollars' }, 'currency'],
    ['an unknown phase', { ...GOOD, phase: 'later' }, 'phase'],
    ['an unknown kind', { ...GOOD, kind: 'other' }, 'kind'],
    ['an unknown cover', { ...GOOD, covered: 'no' }, 'covered'],
    ['a day that is none', { ...GOOD, 'as-of': '2019-13' }, 'as-of'],
  ] as const) {
    it(`tells the author of ${name}, once`, () => {
      expect(wheres(read(attributes).problems), 'where').to.deep.equal([where]);
    });
  }

  it('leaves out what contradicts itself, and mends nothing', () => {
    const { value } = read({ ...GOOD, low: '30' });
    expect([value.low, value.high], 'neither price').to.deep.equal([undefined, undefined]);
    expect(read({ ...GOOD, 'times-high': '1' }).value.times, 'no number').to.equal(undefined);
  });

  it('asks for words', () => {
    expect(wheres(read(GOOD, '').problems), 'where').to.deep.equal(['content']);
  });

  it('never throws, and never makes up a number', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('', '0', '-1', '1e999', '٣', 'NaN', '2026', 'visit'));
    const names = [
      'option',
      'low',
      'high',
      'currency',
      'per',
      'times',
      'times-high',
      'from-month',
      'to-month',
      'as-of',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (attributes) => {
        const { value: cost } = readCost({ getAttribute: (name) => attributes[name] ?? null }, '');
        for (const [name, number] of [
          ['low', cost.low],
          ['high', cost.high],
          ['times', cost.times?.low],
          ['to-month', cost.to],
        ] as const) {
          if (number !== undefined) expect(Number(attributes[name]), name).to.equal(number);
        }
      }),
    );
  });
});

describe('reading a cost estimator', () => {
  const estimator = (attributes: Attributes = SETTINGS, ...content: Node[]) =>
    made('da-cost-estimator', attributes, ...(content.length ? content : LINES.map(lineOf)));
  const readAll = (element: HTMLElement, aid?: string) => readCosts(element, element, aid);

  it('takes the settings, and the lines in their order', () => {
    const { value, nodes, problems } = readAll(estimator());
    expect(problems, 'nothing to mend').to.deep.equal([]);
    expect(
      value.lines.map(({ option }) => option),
      'the lines',
    ).to.deep.equal(LINES.map(({ option }) => option));
    expect(
      nodes.map(({ textContent }) => textContent),
      'where they stand',
    ).to.deep.equal(LINES.map(({ text }) => text));
    expect([value.currency, value.asOf, value.region, value.months], 'the settings').to.deep.equal([
      'USD',
      '2024',
      'United States',
      6,
    ]);
  });

  it('takes the aid’s currency where it has none, and a year where no months are set', () => {
    const { value, problems } = readAll(estimator({ 'prices-as-of': '2024', region: 'France' }), 'EUR');
    expect([value.currency, value.months], 'both').to.deep.equal(['EUR', 12]);
    expect(problems, 'nothing to mend').to.deep.equal([]);
  });

  it('tells the author what is missing or wrong, and goes on', () => {
    expect(wheres(readAll(made('da-cost-estimator', {})).problems), 'all').to.have.members([
      'currency',
      'prices-as-of',
      'content',
      'region',
    ]);
    const wrong = readAll(
      estimator({ ...SETTINGS, currency: 'usd', 'prices-as-of': 'now', months: '13' }),
      'EUR',
    );
    expect(wheres(wrong.problems), 'wrong').to.have.members(['currency', 'prices-as-of', 'months']);
    expect([wrong.value.currency, wrong.value.months], 'no other currency is taken for it').to.deep.equal([
      '',
      12,
    ]);
  });

  it('never adds two currencies', () => {
    const dollars = { option: 'A', text: 'x', low: '1', high: '2', per: 'once' };
    const element = estimator(
      SETTINGS,
      lineOf(dollars),
      lineOf({ ...dollars, currency: 'CAD', low: '100', high: '200' }),
    );
    const { value, problems } = readAll(element);
    expect(wheres(problems), 'the author is told').to.deep.equal(['line of “A”']);
    const [a] = estimate(value, { months: 6 });
    expect(a, 'only the dollars are counted').to.deep.include({ total: { low: 1, high: 2 }, hasMore: true });
  });

  it('passes over what the library has written', () => {
    const said = made('p', { class: 'da-said da-said-option-0' }, 'Infusions $1 to $2');
    const { value } = readAll(estimator(SETTINGS, said, ...LINES.map(lineOf)));
    expect(value.lines.length, 'lines').to.equal(LINES.length);
  });
});
