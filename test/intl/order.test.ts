import { expect } from '@open-wc/testing';
import { readOrder } from '../../src/intl/order.js';
import '../../src/locales/es.js';
import fc from '../support/properties.js';

describe('an order in words', () => {
  const neutral = {
    en: [
      'alphabetical by name',
      'Alphabetical',
      'in alphabetical order.',
      'A to Z',
      'at random',
      'by year of first use',
      'as in the NICE guideline',
      'as in the CANMAT 2023 guidelines',
      'as in guideline NG222',
    ],
    es: [
      'alfabético',
      'Por orden alfabético',
      'por sorteo',
      'al azar',
      'como en la guía NICE',
      'según la guía de la GPC 2020',
    ],
  };
  const partial = {
    en: [
      'our best choice last',
      'the best first',
      'alphabetical, our choice first',
      'as in our guideline',
      'as in Our guideline',
      'as in the NICE guideline, the best first',
      'as clinicians prefer them',
      'constructor',
      '__proto__',
    ],
    es: ['del mejor al peor', 'alfabético, el mejor primero', 'como en nuestra guía'],
  };

  for (const [locale, orders] of Object.entries(neutral))
    for (const order of orders)
      it(`“${order}” prefers nothing (${locale})`, () => {
        expect(readOrder(order, locale).isNeutral).to.equal(true);
      });

  for (const [locale, orders] of Object.entries(partial))
    for (const order of orders)
      it(`“${order}” may prefer something (${locale})`, () => {
        const { words, isNeutral } = readOrder(order, locale);
        expect(isNeutral, 'not from the list').to.equal(false);
        expect(words, 'the author’s').to.equal(order);
      });

  it('is said in the language of the page where only the name of the rule stands there', () => {
    expect(readOrder('alphabetical', 'es')).to.deep.equal({ words: 'alfabético', isNeutral: true });
    expect(readOrder('by-first-use', 'en').words).to.equal('by year of first use');
  });

  it('keeps any words of the author’s', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'es', 'fr'), (order, locale) => {
        expect(() => readOrder(order, locale)).not.to.throw();
      }),
    );
  });
});
