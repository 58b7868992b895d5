import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { es } from '../../src/intl/es.js';
import { formatNumber } from '../../src/intl/format.js';
import { markupMessages } from '../../src/intl/markup.js';
import { columnsOf } from '../../src/markup/hooks.js';
import { textParser, type TextParser } from '../../src/markup/parse-text.js';
import { declarations } from '../../src/model/declarations/all.js';
import { cost } from '../../src/model/declarations/cost.js';

const english = textParser(markupMessages('en').messages, 'en');
const german = textParser(markupMessages('en').messages, 'de');
const spanish = textParser(es.plain, 'es-MX');

/** What a text says for a setting, or for what gives several of them, of the first element that has it. */
function settingIn(parser: TextParser, name: string, text: string, currency?: string) {
  const declaration = [cost, ...declarations].find((one) => columnsOf(one).includes(name))!;
  return parser.parseSetting(declaration, name, text, currency);
}

const group = (events: number, of: number) => ({ events: String(events), of: String(of) });
const pair = (events: number, of: number, others: number, ofOthers: number) => ({
  ...group(events, of),
  'comparator-events': String(others),
  'comparator-of': String(ofOthers),
});

describe('counts in words', () => {
  for (const text of [
    '80 of 100',
    '80 in 100',
    '80 out of 100',
    '80/100',
    '80 / 100',
    '80 %',
    '80%',
    '80 percent',
    '80 of 100.',
    '80 people out of 100',
    '80 of 100 people',
    '80 Of 100',
    '\u00a080\u00a0of\u00a0100 ',
    '8\u200b0 of\ufeff 100',
    '\u200e80 of 100\u200f',
    '٨٠ of ١٠٠',
    '८० of १००',
    '８０ of １００',
  ]) {
    it(`reads “${text}”`, () => {
      expect(english.parseCount(text), 'the count').to.deep.equal(group(80, 100));
    });
  }

  it('reads numbers as the language writes them', () => {
    expect(english.parseCount('1,234 of 2,000'), 'English').to.deep.equal(group(1234, 2000));
    expect(german.parseCount('1.234 of 2.000'), 'German').to.deep.equal(group(1234, 2000));
    expect(german.parseCount('12,5 %'), 'a German decimal').to.deep.equal(group(12.5, 100));
    expect(
      textParser(markupMessages('en').messages, 'fr').parseCount('1 234 of 2 000'),
      'French',
    ).to.deep.equal(group(1234, 2000));
    expect(
      textParser(markupMessages('en').messages, 'en-IN').parseCount('1,00,000 of 2,00,000'),
      'Indian',
    ).to.deep.equal(group(100000, 200000));
  });

  it('reads both groups, and what they had', () => {
    expect(english.parseCount('59 of 100, compared with 45 of 100'), 'numbers').to.deep.equal(
      pair(59, 100, 45, 100),
    );
    expect(english.parseCount('59 of 100 vs. 45 of 100.'), 'versus').to.deep.equal(pair(59, 100, 45, 100));
    expect(english.parseCount('59 % (compared to 45 %)'), 'percent, in brackets').to.deep.equal(
      pair(59, 100, 45, 100),
    );
    expect(
      english.parseCount('59 of 100 people with Spray A, compared with 45 of 100 with a dummy'),
      'the words after each, in their own letters',
    ).to.deep.equal({ ...pair(59, 100, 45, 100), treatment: 'with Spray A', comparator: 'with a dummy' });
  });

  it('reads a range of people', () => {
    for (const text of [
      '59 of 100 (50–68)',
      '59 of 100 (50 to 68)',
      '59 % (50 % - 68 %)',
      '59 of 100 (50—68)',
    ])
      expect(english.parseCount(text), text).to.deep.equal({ ...group(59, 100), low: '50', high: '68' });
  });

  for (const text of [
    '80',
    '80 people',
    'about 80 of 100',
    'fewer than 1 of 100',
    '80 of 100 people feel sick',
    '80 of some',
    '310 of 182',
    '1 of 0',
    '0 of 0',
    '24/7',
    '1/2',
    '10/12/2024',
    '12/2024/100',
    '1.234 of 2.000',
    '8 0 of 100',
    '1 2 3 of 1000',
    '80 % of 100',
    '80 of 100 of 200',
    '-80 of 100',
    '80–90 of 100',
    '59 of 100 compared with',
    '59 of 100 compared with 45',
    '59 of 100 compared with 45 of 30',
    '59 of 100, compared with 45 of 100 (40 to 50)',
    '',
    ' ',
    '–',
    '?',
  ]) {
    it(`leaves “${text}” as text`, () => {
      expect(english.parseCount(text), 'no count').to.equal(undefined);
    });
  }

  it('takes a number from the words or leaves it: nothing is made up', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,/%()ofincmpaedwth–-') }), (text) => {
        const digits = text.replace(/\D/g, '');
        for (const [name, value] of Object.entries(english.parseCount(text) ?? {})) {
          if (name === 'treatment' || name === 'comparator') expect(text, name).to.contain(value);
          // the hundred of a percentage is the only number that no digit stands for
          else if (!(value === '100' && text.includes('%')))
            expect(digits, `${name} of “${text}”`).to.contain(value.replace(/\D/g, ''));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every count that a language writes', () => {
    const count = fc
      .integer({ min: 1, max: 2_000_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    for (const locale of ['en', 'de', 'fr', 'es', 'hi', 'ar-EG', 'fa', 'en-IN', 'de-CH', 'sv', 'pt-BR']) {
      const reading = textParser(markupMessages('en').messages, locale);
      fc.assert(
        fc.property(count, ([events, of]) => {
          const text = `${formatNumber(events, locale)} of ${formatNumber(of, locale)}`;
          expect(reading.parseCount(text), `${locale}: ${text}`).to.deep.equal(group(events, of));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('never throws, and is quick with hostile text', () => {
    const reading = textParser(markupMessages('xx').messages, 'en');
    const names = [
      'events',
      'comparator-events',
      'price',
      'low',
      'times',
      'months',
      'source',
      'certainty',
      'of',
      'starts',
    ];
    // what took time with the square of its length would not end within this test
    for (const text of [
      '1 '.repeat(100_000),
      '1,'.repeat(100_000),
      '(1 of 1'.repeat(40_000),
      '%'.repeat(200_000),
    ]) {
      reading.parseCount(text);
      reading.seemsCounted(text);
      for (const name of names) settingIn(reading, name, text, 'USD');
    }
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'binary' }), (name, text) => {
        settingIn(reading, name, text);
        reading.parseLabel(text, [name]);
        reading.parseGroup(text);
      }),
    );
  }).timeout(30_000);

  it('knows text that looks like a count', () => {
    for (const text of [
      'About 30 of 100 feel sick.',
      '30 % feel sick',
      'In a trial, 310 of 182',
      'fewer than 1 in 100',
    ])
      expect(english.seemsCounted(text), text).to.equal(true);
    for (const text of ['30 minutes', '24/7', '10/12/2024', 'At 9 in the morning', 'Take 1/2 a pill'])
      expect(english.seemsCounted(text), text).to.equal(false);
  });
});

describe('settings in words', () => {
  const read = (name: string, text: string, currency?: string) => settingIn(english, name, text, currency);

  it('takes names from the lists, as they are in HTML and as people say them', () => {
    expect(read('certainty', 'Very low'), 'certainty').to.deep.equal({ certainty: 'very-low' });
    expect(read('events', 'Not studied.'), 'a finding for a count').to.deep.equal({ finding: 'not-studied' });
    expect(read('act', 'Call your clinic'), 'what to do').to.deep.equal({ act: 'call' });
    expect(read('covered', 'Not known'), 'insurance').to.deep.equal({ covered: 'unknown' });
    expect(read('when', 'On the day'), 'a moment').to.deep.equal({ when: 'day' });
    expect(read('approval', 'Off-label'), 'approval').to.deep.equal({ approval: 'off-label' });
    expect(read('comparator-events', 'No comparison group'), 'no comparator').to.deep.equal({
      comparator: 'none-known',
    });
    expect(read('act', 'Call us at 555-0100'), 'other words').to.equal(undefined);
    expect(read('seriousness', 'awful'), 'another word').to.equal(undefined);
  });

  it('reads prices in the currency that is known, and in no other', () => {
    expect(read('price', '$400–$800', 'USD'), 'a range').to.deep.equal({ low: '400', high: '800' });
    expect(read('price', '$1,200.50 per visit', 'USD'), 'for each visit').to.deep.equal({
      low: '1200.5',
      high: '1200.5',
      per: 'visit',
    });
    expect(read('price', 'from $20 a month', 'USD'), 'from').to.deep.equal({ low: '20', per: 'month' });
    expect(read('price', 'up to 50', 'USD'), 'up to').to.deep.equal({ high: '50' });
    expect(read('price', '20/month', 'USD'), 'a slash').to.deep.equal({
      low: '20',
      high: '20',
      per: 'month',
    });
    expect(read('price', '400 to 800 EUR', 'USD'), 'a code').to.deep.equal({
      low: '400',
      high: '800',
      currency: 'EUR',
    });
    expect(read('price', 'Not known', 'USD'), 'not known').to.deep.equal({});
    expect(settingIn(german, 'price', '1.200,50 € pro', 'EUR'), 'words that are not understood').to.equal(
      undefined,
    );
    expect(settingIn(german, 'price', '1.200,50 €', 'EUR'), 'German').to.deep.equal({
      low: '1200.5',
      high: '1200.5',
    });
    expect(read('low', '$400', 'USD'), 'the low end alone').to.deep.equal({ low: '400' });
    for (const text of [
      '€400',
      '£400',
      'about $400',
      '$400 or so',
      '$800–$400',
      'cheap',
      '$1.200',
      '$400 + tax',
    ])
      expect(read('price', text, 'USD'), text).to.equal(undefined);
    expect(read('low', '$400–$800', 'USD'), 'two prices for one end').to.equal(undefined);
    expect(read('price', '$400'), 'no currency is known').to.equal(undefined);
  });

  it('reads a range the same with the word that begins it', () => {
    const ends = fc
      .tuple(fc.nat({ max: 2_000_000 }), fc.nat({ max: 2_000_000 }))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    for (const [reading, locale, currency, begins, to, alone] of [
      [english, 'en', 'USD', ['from', 'From'], ['to', '–'], ['to']],
      [spanish, 'es-MX', 'MXN', ['de', 'De', 'desde'], ['a', 'hasta', '–'], ['de', 'a']],
    ] as const)
      fc.assert(
        fc.property(ends, fc.constantFrom(...begins), fc.constantFrom(...to), ([low, high], from, until) => {
          const price = (text: string) => settingIn(reading, 'price', text, currency);
          const [first, last] = [formatNumber(low, locale), formatNumber(high, locale)];
          const text = `${first} ${until} ${last}`;
          const both = { low: String(low), high: String(high) };
          expect(price(text), text).to.deep.equal(both);
          expect(price(`${from} ${text}`), `${from} ${text}`).to.deep.equal(both);
          expect(price(`${from} $${first} ${until} $${last}.`), 'with signs').to.deep.equal(both);
          expect(settingIn(reading, 'times', `${from} ${text}`)?.times, 'times').to.equal(String(low));
          expect(settingIn(reading, 'months', `${from} ${text}`), 'months').to.deep.equal({
            'from-month': String(low),
            'to-month': String(high),
          });
          for (const word of alone) expect(price(`${word} ${first}`), `${word} ${first}`).to.equal(undefined);
        }),
        { numRuns: 100 },
      );
    for (const text of ['at least 400 to 800', 'up to 400 to 800', 'from 400 from 800', 'from 800 to 400'])
      expect(read('price', text, 'USD'), text).to.equal(undefined);
    expect(settingIn(spanish, 'price', 'de 400', 'MXN'), 'no end').to.equal(undefined);
    expect(english.parseCount('59 of 100 (from 50 to 68)'), 'an interval').to.deep.equal({
      ...group(59, 100),
      low: '50',
      high: '68',
    });
    expect(spanish.parseCount('59 de 100 (de 50 a 68)'), 'in Spanish').to.deep.equal({
      ...group(59, 100),
      low: '50',
      high: '68',
    });
  });

  it('reads how often, and which months', () => {
    expect(read('times', '6'), 'times').to.deep.equal({ times: '6' });
    expect(read('times', '1–2'), 'a range').to.deep.equal({ times: '1', 'times-high': '2' });
    expect(read('times', 'not known'), 'not known').to.deep.equal({ times: 'not-known' });
    expect(read('times', '6 or so'), 'other words').to.equal(undefined);
    expect(read('months', '2 to 12'), 'months').to.deep.equal({ 'from-month': '2', 'to-month': '12' });
    expect(read('months', 'from 2'), 'from a month on').to.deep.equal({ 'from-month': '2' });
    expect(read('months', '1'), 'one month').to.deep.equal({ 'from-month': '1', 'to-month': '1' });
  });

  it('makes short names of what other elements are called', () => {
    expect(read('source', 'Anand 2023; FDA label'), 'sources').to.deep.equal({
      source: 'anand-2023 fda-label',
    });
    expect(read('toward', 'Drops A, No drops'), 'options').to.deep.equal({ toward: 'drops-a no-drops' });
  });

  it('takes words as they are', () => {
    expect(read('starts', ' Soon\u00a0after '), 'starts').to.deep.equal({ starts: 'Soon after' });
    expect(read('starts', ''), 'nothing').to.deep.equal({});
  });

  it('knows settings by the headings of columns', () => {
    const names = ['events', 'of', 'comparator-events', 'seriousness', 'act', 'starts', 'lasts', 'source'];
    const heading = (text: string) => english.parseLabel(text, names);
    expect(heading('With the spray'), 'with').to.equal('events');
    expect(heading('Without'), 'without').to.equal('comparator-events');
    expect(heading('With a dummy spray'), 'a dummy').to.equal('comparator-events');
    expect(english.parseLabel('With salt water', ['comparator-events']), 'the second “with”').to.equal(
      'comparator-events',
    );
    expect(heading('How serious?'), 'a question').to.equal('seriousness');
    expect(heading('Sources:'), 'a colon').to.equal('source');
    expect(heading('Side effect'), 'what is no setting').to.equal(undefined);
    expect(heading('Withdrawal'), 'a word that begins alike').to.equal(undefined);
    expect(english.parseLabel('Price', ['low']), 'a setting that the element has not').to.equal(undefined);
    expect(english.parseGroup('With the spray'), 'what they had').to.equal('with the spray');
    expect(english.parseGroup('How many'), 'a heading that does not say it').to.equal(undefined);
  });

  it('goes on to understand every name that authors have been told of', () => {
    for (const [name, words] of Object.entries({
      events: 'How many, how likely, chance, with the drops',
      'comparator-events':
        'comparison, without, without the drops, with a dummy, with dummy, with a placebo, with placebo, with no drops',
      seriousness: 'how serious, serious',
      act: 'what to do',
      starts: 'when it starts, start',
      lasts: 'how long it lasts, how long',
      timeframe: 'when counted, when',
      population: 'who was studied, who',
      'certainty-reason': 'why',
      outcome: 'what happened',
      source: 'sources',
      price: 'cost, amount',
      low: 'lowest, lowest price, from',
      high: 'highest, highest price, up to',
      per: 'for each',
      times: 'how often, visits',
      months: 'month',
      covered: 'insurance, insurance pays',
      option: 'treatment',
      right: 'right answer',
      toward: 'points toward',
      away: 'points away, away from',
      audience: 'for',
      authors: 'author, written by',
      funding: 'paid by',
      'update-policy': 'updates',
    }))
      for (const word of words.split(', ')) {
        const of = [cost, ...declarations].find((one) => columnsOf(one).includes(name))!;
        expect(english.parseLabel(word, columnsOf(of)), word).to.equal(name);
      }
    for (const [name, values] of Object.entries({
      finding: { 'not-known': 'unknown', 'does-not-apply': 'not applicable' },
      covered: { unknown: 'not known' },
      comparator: { 'none-known': 'no comparison group' },
      per: {
        visit: 'per visit, a visit, each visit, for each visit',
        month: 'per month, a month, each month, monthly',
        year: 'per year, a year, each year, yearly',
        course: 'per course, a course, for a course',
      },
      act: {
        wait: 'wait, it passes',
        tell: 'tell your clinic',
        call: 'call your clinic',
        emergency: 'get emergency help',
      },
      when: {
        day: 'on the day, the day',
        after: 'right after, afterwards',
        weeks: 'the weeks after, in the weeks after',
        stopping: 'on stopping, when you stop',
      },
    }))
      for (const [value, words] of Object.entries(values))
        for (const word of value === 'wait' ? [words] : words.split(', '))
          expect(read(name, word), word).to.deep.equal({ [name]: value });
    for (const text of ['8 of 9', '8 out of 9', '8 in 9', '8 people of 9 persons', '8 of 9 patients'])
      expect(english.parseCount(text), text).to.deep.equal(group(8, 9));
    for (const text of ['8 percent', '8 per cent'])
      expect(english.parseCount(text), text).to.deep.equal(group(8, 100));
    for (const word of ['compared with', 'compared to', 'versus', 'vs.', 'vs'])
      expect(english.parseCount(`8 of 9, ${word} 7 of 9`), word).to.deep.equal(pair(8, 9, 7, 9));
    for (const [text, ends] of Object.entries({
      '4 to 8': { low: '4', high: '8' },
      'from 4 to 8': { low: '4', high: '8' },
      'from 4': { low: '4' },
      'at least 4': { low: '4' },
      'up to 8': { high: '8' },
      'at most 8': { high: '8' },
    }))
      expect(read('price', text, 'USD'), text).to.deep.equal(ends);
  });

  it('reads Spanish', () => {
    expect(
      spanish.parseCount('59 de cada 100 personas con A, en comparación con 45 de 100 sin A'),
      'counts',
    ).to.deep.equal({
      ...pair(59, 100, 45, 100),
      treatment: 'con A',
      comparator: 'sin A',
    });
    expect(settingIn(spanish, 'events', 'No se sabe'), 'a finding').to.deep.equal({ finding: 'not-known' });
    expect(settingIn(spanish, 'price', '$400 a $800 por visita', 'MXN'), 'a price').to.deep.equal({
      low: '400',
      high: '800',
      per: 'visit',
    });
    expect(spanish.parseLabel('Qué hacer', ['act']), 'a heading').to.equal('act');
    expect(spanish.parseLabel('Sin el spray', ['events', 'comparator-events']), 'without').to.equal(
      'comparator-events',
    );
  });
});
