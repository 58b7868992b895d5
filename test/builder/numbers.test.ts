/** One number, as people type it. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  readNumber,
  readPlainNumber,
  type NumberContext,
  type ReadNumber,
} from '../../src/builder/numbers.js';

const es = { lang: 'es' };
const count = (events: number, of: number) => ({ kind: 'count', events, of }) as const;
const difference = (difference: number, of: number) => ({ kind: 'difference', difference, of }) as const;

const read: readonly (readonly [string, ReadNumber, NumberContext?])[] = [
  ['6 of 100', count(6, 100)],
  [' 6 out of 100 people. ', count(6, 100)],
  ['6 per 1,000', count(6, 1000)],
  ['6/100', count(6, 100)],
  ['２ of １００', count(2, 100)],
  ['0 of 100', count(0, 100)],
  ['6 of 9', count(6, 9)],
  ['6 %', count(6, 100), { of: 100 }],
  ['6.5%', count(13, 200), { of: 200 }],
  ['6', count(6, 100), { of: 100 }],
  ['6 percent', count(60, 1000), { of: 1000 }],
  ['6 % (4 % to 9 %)', { ...count(60, 1000), low: 40, high: 90 }, { of: 1000 }],
  ['80 of 100 (70 to 90)', { ...count(80, 100), low: 70, high: 90 }],
  [
    '59 of 100 with it, compared with 45 of 100 with salt water',
    {
      ...count(59, 100),
      comparatorEvents: 45,
      comparatorOf: 100,
      treatment: 'with it',
      comparator: 'with salt water',
    },
  ],
  ['1 more in 100', difference(1, 100)],
  ['2 more people of every 100', difference(2, 100)],
  ['3 fewer per 1,000', difference(-3, 1000)],
  [
    '3 fewer per 1,000 (5 fewer to 1 more)',
    { ...difference(-3, 1000), differenceLow: -5, differenceHigh: 1 },
  ],
  ['3 fewer per 1,000 (5 to 1 fewer)', { ...difference(-3, 1000), differenceLow: -5, differenceHigh: -1 }],
  ['1 in 8', { kind: 'measure', measure: '1 in 8' }],
  ['Not known', { kind: 'finding', finding: 'not-known' }],
  ['not studied', { kind: 'finding', finding: 'not-studied' }],
  ['6 de 100', count(6, 100), es],
  ['1.234 de 2.000', count(1234, 2000), es],
  ['6 de cada 100 personas', count(6, 100), es],
  ['6,5 %', count(65, 1000), { ...es, of: 1000 }],
  ['1 persona más de cada 100', difference(1, 100), es],
  ['3 menos por cada 1000', difference(-3, 1000), es],
  ['No se sabe', { kind: 'finding', finding: 'not-known' }, es],
];

const unread: readonly (readonly [string, RegExp, NumberContext?])[] = [
  ['', /Nothing is written/],
  ['6 %', /percentage/],
  ['6 % (4 % to 9 %)', /percentage/],
  ['6 percent', /percentage/],
  ['6 por ciento', /percentage/, es],
  ['6', /Of how many people/],
  ['1.234', /thousands and decimals/, { of: 2000 }],
  ['200', /cannot be 200 of 100/, { of: 100 }],
  ['160 of 100', /cannot be read/],
  ['about 80 of 100', /cannot be read/],
  ['more than 5 of 100', /cannot be read/],
  ['<1 in 100', /cannot be read/],
  ['-3', /sign is a difference/],
  ['1 more', /difference is read as/],
  ['120 more in 100', /no more people than there are/],
  ['five of them', /stays words/],
  ['word '.repeat(200), /too long/],
];

describe('a number that is typed', () => {
  for (const [words, expected, context] of read)
    it(`is read: ${words}${context ? ` (${JSON.stringify(context)})` : ''}`, () => {
      expect(readNumber(words, context)).to.deep.equal(expected);
    });

  for (const [words, reason, context] of unread)
    it(`stays words, and it is said why: ${words.slice(0, 40)}`, () => {
      const read = readNumber(words, context);
      expect(read.kind).to.equal('unread');
      expect(read.kind === 'unread' && read.reason).to.match(reason);
    });

  it('is never a count where it is a difference, and is never guessed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.constantFrom('more', 'fewer', 'less'),
        fc.constantFrom('in', 'of', 'per', 'out of'),
        (number, way, between) => {
          const read = readNumber(`${number} ${way} ${between} 100`);
          expect(read).to.deep.equal(difference(way === 'more' ? number : -number, 100));
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (words) => void readNumber(words)));
  });
});

describe('a number by itself', () => {
  const typed: readonly (readonly [string, number | string, string?])[] = [
    ['1250', 1250],
    ['1,250', 1250],
    ['1,250.50', 1250.5],
    ['12,50', 12.5],
    ['12.5', 12.5],
    ['−3', -3],
    ['0.125', 0.125],
    ['1.250', '1.250'],
    ['1.250', 1250, 'es'],
    ['1.250,50', 1250.5, 'es'],
    ['12,5', 12.5, 'es'],
    ['12.5', 12.5, 'es'],
    ['1,250', '1,250', 'es'],
    ['about 400', 'about 400'],
    ['6 %', '6 %'],
    ['1e5', '1e5'],
  ];
  for (const [text, value, lang] of typed)
    it(`is as its language writes it, or stays as it is: ${text}${lang ? ` (${lang})` : ''}`, () => {
      expect(readPlainNumber(` ${text} `, lang)).to.equal(value);
    });
});
