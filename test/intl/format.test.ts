import { expect } from '@open-wc/testing';
import { formatDate, formatList, formatMoney, formatNumber } from '../../src/intl/format.js';
import { toPlainText, capitalised, sentence } from '../../src/intl/rich-text.js';

describe('numbers', () => {
  it('are written as the language writes them', () => {
    expect(formatNumber(1234.5, 'en'), 'English').to.equal('1,234.5');
    expect(formatNumber(1234.5, 'de'), 'German').to.equal('1.234,5');
    expect(formatNumber(1234.5, 'ar-EG'), 'Arabic in Egypt').to.equal('١٬٢٣٤٫٥');
    expect(formatNumber(59, 'fa'), 'Persian').to.equal('۵۹');
    expect(formatNumber(1000, 'de'), 'German, the denominator').to.equal('1.000');
  });

  it('are in English as the platform writes them, of whatever length', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'en-IN', 'es', 'es-MX'])
      for (const number of [0, 7, 59, 100, 999, 1000, 12345, 100000, 1234567, 1e15, 0.5, -12])
        expect(formatNumber(number, locale), `${number} in ${locale}`).to.equal(
          new Intl.NumberFormat(locale).format(number),
        );
  });

  it('keep two decimals, as sources give them, and add none', () => {
    expect(formatNumber(27.4, 'en'), 'one decimal').to.equal('27.4');
    expect(formatNumber(15.25, 'en'), 'two decimals').to.equal('15.25');
    expect(formatNumber(60, 'en'), 'none').to.equal('60');
    expect(formatNumber(0, 'en'), 'zero').to.equal('0');
  });

  it('say the same when asked again in turn with another language', () => {
    const said = ['en', 'de', 'en', 'ar-EG', 'de'].map((locale) => formatNumber(1000.5, locale));
    expect(said, 'in turn').to.deep.equal(['1,000.5', '1.000,5', '1,000.5', '١٬٠٠٠٫٥', '1.000,5']);
  });
});

describe('dates', () => {
  it('are written as the language writes them', () => {
    expect(formatDate('2026-11-21', 'en'), 'English').to.equal('November 21, 2026');
    expect(formatDate('2026-11-21', 'en-GB'), 'British').to.equal('21 November 2026');
    expect(formatDate('2026-11-21', 'de'), 'German').to.equal('21. November 2026');
    expect(formatDate('2026-11-21', 'ar-EG'), 'Arabic in Egypt').to.match(/٢١.*٢٠٢٦/);
  });

  it('are in English as the platform writes them, in each month', () => {
    for (const locale of ['en', 'en-US'])
      for (let month = 1; month <= 12; month++)
        for (const [iso, parts] of [
          ['', { year: 'numeric', month: 'long' }],
          ['-09', { year: 'numeric', month: 'long', day: 'numeric' }],
        ] as const) {
          const date = `2026-${String(month).padStart(2, '0')}${iso}`;
          const asPlatform = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
          expect(formatDate(date, locale)).to.equal(asPlatform.format(new Date(date)));
        }
  });

  it('are calendar days that no time zone moves', () => {
    expect(formatDate('2026-01-01', 'en'), 'the first day of a year').to.equal('January 1, 2026');
    expect(formatDate('2026-12-31', 'en'), 'the last day of a year').to.equal('December 31, 2026');
    expect(formatDate('2028-02-29', 'en'), 'a leap day').to.equal('February 29, 2028');
  });
});

describe('prices', () => {
  it('are written as the platform writes them, and without cents where there are none', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'es'])
      for (const currency of ['USD', 'EUR', 'GBP', 'CAD', 'JPY'])
        for (const value of [0, 12, 999, 1200, 1234567]) {
          const asPlatform = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            maximumFractionDigits: 0,
          });
          expect(formatMoney(value, currency, locale)).to.equal(asPlatform.format(value));
        }
    expect(formatMoney(12.5, 'USD', 'en'), 'with cents').to.equal('$12.50');
  });
});

describe('lists', () => {
  it('are joined as the language joins them', () => {
    expect(formatList(['A'], 'en'), 'one').to.equal('A');
    expect(formatList(['A', 'B'], 'en'), 'two').to.equal('A and B');
    expect(formatList(['A', 'B', 'C'], 'de'), 'German').to.equal('A, B und C');
    expect(formatList([], 'en'), 'none').to.equal('');
  });
});

describe('words', () => {
  it('become plain text with nothing left out', () => {
    const words = [
      'a ',
      { strong: 'b' },
      { part: 'x', text: [' c ', { link: 'd', to: '#d' }] },
      '.',
    ] as const;
    expect(toPlainText(words), 'text').to.equal('a b c d.');
  });

  it('begin with a capital by the rules of the language', () => {
    expect(capitalised('istanbul', 'tr'), 'Turkish').to.equal('İstanbul');
    expect(capitalised('istanbul', 'en'), 'English').to.equal('Istanbul');
    expect(capitalised('𐐨𐐩', 'en'), 'a letter of two units').to.equal('𐐀𐐩');
    expect(capitalised('', 'en'), 'nothing').to.equal('');
    expect(capitalised('59 out of 100', 'en'), 'a number').to.equal('59 out of 100');
  });

  it('of an author end like a sentence, once', () => {
    expect(sentence('after 4 weeks', 'en'), 'a phrase').to.equal('After 4 weeks.');
    expect(sentence(' It is so. ', 'en'), 'a sentence').to.equal('It is so.');
    expect(sentence('they said “no.”', 'en'), 'a quotation').to.equal('They said “no.”');
    expect(sentence('四週間後。', 'ja'), 'Japanese').to.equal('四週間後。');
    expect(sentence('هل هو آمن؟', 'ar'), 'Arabic').to.equal('هل هو آمن؟');
  });
});
