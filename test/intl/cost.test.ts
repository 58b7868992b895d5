import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { costMessages, describeCost } from '../../src/intl/cost.js';
import { describeTotal } from '../../src/intl/estimate.js';
import { formatDate, formatMoney, formatNumber, parseNumber } from '../../src/intl/format.js';
import { toPlainText } from '../../src/intl/rich-text.js';
import type { Cost, Estimate } from '../../src/model/cost.js';
import { normalizeText } from '../../src/reading/readable.js';

const said = costMessages('en');
const base: Cost = {
  option: 'A',
  low: 400,
  high: 800,
  per: 'visit',
  times: { low: 6, high: 6 },
  from: 1,
  kind: 'direct',
  sources: [],
};
const line = (more: Partial<Cost>, currency: string | undefined = 'USD') =>
  normalizeText(toPlainText(describeCost({ ...base, covered: 'rarely', ...more }, currency, said, [])));

describe('the words of a line of cost', () => {
  for (const [words, more] of [
    ['$400 to $800 for each visit, 6 visits in month 1. Insurance rarely pays.', { to: 1 }],
    ['$400 to $800 for each visit, 6 visits a month. Insurance rarely pays.', {}],
    [
      '$400 to $800 for each visit, 2 to 4 visits a month from month 3 on. Insurance rarely pays.',
      { times: { low: 2, high: 4 }, from: 3 },
    ],
    [
      '$400 to $800 for each visit, 1 visit a month in months 2 to 4. Insurance rarely pays.',
      { times: { low: 1, high: 1 }, from: 2, to: 4 },
    ],
    [
      'About $350, once in month 1. Insurance rarely pays.',
      { low: 350, high: 350, per: 'once', times: undefined, to: 1 },
    ],
    [
      '$12.50 to $20 a month. Insurance rarely pays.',
      { low: 12.5, high: 20, per: 'month', times: undefined },
    ],
    [
      '$400 to $800 for a course, 2 times. Insurance rarely pays.',
      { per: 'course', times: { low: 2, high: 2 } },
    ],
    [
      '$400 to $800 a year. Insurance usually pays a part.',
      { per: 'year', times: undefined, covered: 'usually' },
    ],
    [
      'No price found. Insurance sometimes pays a part.',
      { low: undefined, high: undefined, covered: 'sometimes' },
    ],
    [
      '$400 or more for each visit, 6 visits a month. The highest price is not known. Insurance rarely pays.',
      { high: undefined },
    ],
    [
      'Up to $800 for each visit, 6 visits a month. The lowest price is not known. Insurance rarely pays.',
      { low: undefined },
    ],
    [
      '$400 to $800 for each visit. It is not known how many visits there are. Insurance rarely pays.',
      { times: undefined },
    ],
    [
      '$400 to $800. It is not stated what this price is for. Insurance rarely pays.',
      { per: undefined, times: undefined },
    ],
    ['CA$400 to CA$800 a month. Insurance rarely pays.', { currency: 'CAD', per: 'month', times: undefined }],
    [
      '$400 to $800 a month. Price as of March 2019. Insurance rarely pays.',
      { per: 'month', times: undefined, asOf: '2019-03' },
    ],
    [
      '$400 to $800 a month. It is not known whether insurance pays. Ask your plan.',
      { per: 'month', times: undefined, covered: undefined },
    ],
    ['$400 to $800 a month.', { per: 'month', times: undefined, covered: undefined, kind: 'indirect' }],
  ] as const satisfies readonly (readonly [string, Partial<Cost>])[]) {
    it(words, () => expect(line(more), 'the words').to.equal(words));
  }

  it('have no number where the currency is not known', () => {
    const words = normalizeText(
      toPlainText(describeCost({ ...base, covered: 'rarely' }, undefined, said, [])),
    );
    expect(words, 'said').to.equal(
      'There is a price, but its currency is not stated. Insurance rarely pays.',
    );
  });

  it('end with links to the sources', () => {
    const words = describeCost(base, 'USD', said, [
      { link: 'One', to: '#one' },
      { link: 'Two', to: '#two' },
    ]);
    expect(toPlainText(words), 'both').to.match(/Source: One, Two\.$/);
  });
});

describe('the words of a total', () => {
  const words = (more: Partial<Estimate>, currency: string | undefined = 'USD', months = 6) =>
    describeTotal(
      { option: 'A', visits: { low: 0, high: 0 }, hasMore: false, parts: [], ...more },
      months,
      currency,
      said,
    );

  it('are a range, and no single exact number', () => {
    expect(words({ total: { low: 2400, high: 4800 } }), 'a range').to.equal('$2,400 to $4,800 over 6 months');
    expect(words({ total: { low: 4720, high: 4720 } }), 'rounded').to.equal('$4,700 to $4,800 over 6 months');
    expect(words({ total: { low: 4700, high: 4700 } }, 'USD', 1), 'round').to.equal(
      'About $4,700 over 1 month',
    );
  });

  it('say what is not known, and never 0 for it', () => {
    expect(words({ total: { low: 10, high: 20 }, hasMore: true }), 'a part').to.equal(
      '$10 to $20 over 6 months, and more that is not known',
    );
    expect(words({ hasMore: true }), 'all').to.equal('No price is known');
    expect(words({}), 'later only').to.equal('No costs are listed for this time');
    expect(words({ total: { low: 0, high: 0 } }), 'nothing more to pay').to.equal(
      'Nothing more to pay over 6 months for what is counted',
    );
  });
});

describe('money and days', () => {
  it('are written in the way of the language', () => {
    expect(formatMoney(1200, 'USD', 'en'), 'English').to.equal('$1,200');
    expect(formatMoney(12.5, 'USD', 'en'), 'with cents').to.equal('$12.50');
    expect(normalizeText(formatMoney(1200, 'EUR', 'de')), 'German').to.equal('1.200 €');
    expect(formatDate('2019', 'en'), 'a year').to.equal('2019');
    expect(formatDate('2019-03', 'en'), 'a month').to.equal('March 2019');
    expect(formatDate('2019-03-21', 'en'), 'a day').to.equal('March 21, 2019');
  });
});

describe('a number that a reader types', () => {
  for (const [locale, text, value] of [
    ['en', '1,200', 1200],
    ['en', ' $1,200.50 ', 1200.5],
    ['en', '1200', 1200],
    ['en', '12.5', 12.5],
    ['en', '20 %', 20],
    ['en-IN', '1,00,000', 100000],
    ['de', '1.200', 1200],
    ['de', '1.200,5', 1200.5],
    ['de', '12,5 €', 12.5],
    ['fr', '1 200,5', 1200.5],
    ['fr', '1\u202f200', 1200],
    ['de-CH', "1'200.50", 1200.5],
    ['ar-EG', '١٬٢٠٠٫٥', 1200.5],
    ['ar-EG', '1200', 1200],
    ['es', '1.200', 1200],
  ] as const) {
    it(`${text} in ${locale} is ${value}`, () => expect(parseNumber(text, locale), 'read').to.equal(value));
  }

  it('is nothing where nothing is typed', () => {
    for (const text of ['', '  ', '$']) expect(parseNumber(text, 'en'), `“${text}”`).to.equal(undefined);
  });

  it('is no number where it could be another one', () => {
    for (const [locale, text] of [
      ['en', '1.200'],
      ['en', '1,2'],
      ['en', '12,00'],
      ['de', '1,200'],
      ['de', '1.2'],
      ['en', '-5'],
      ['en', 'about 20'],
      ['en', '1e5'],
      ['en', '20 dollars'],
      ['en', '1,2,3'],
    ] as const) {
      expect(parseNumber(text, locale), `“${text}” in ${locale}`).to.be.NaN;
    }
  });

  it('is read as the language writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_00 }).map((cents) => cents / 100),
        fc.constantFrom('en', 'de', 'fr', 'es', 'de-CH', 'hi', 'ar-EG', 'fa', 'sv', 'pt-BR'),
        (value, locale) => {
          expect(parseNumber(formatNumber(value, locale), locale), formatNumber(value, locale)).to.equal(
            value,
          );
        },
      ),
    );
  });
});
