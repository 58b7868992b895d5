import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { parseMarkupSettings } from '../../src/markup/settings.js';
import { code, name } from '../../src/model/declaration.js';
import { slug } from '../../src/reading/readable.js';

const settings = {
  choose: name(),
  order: name(),
  comparator: name(),
  'comparator-of': name(),
  country: code('country'),
  denominator: name(),
  importance: name(),
  about: name(),
  treatment: name(),
};

function element(attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
const read = (attributes: Readonly<Record<string, string>>) =>
  parseMarkupSettings(element(attributes), settings);

describe('settings of plain markup', () => {
  it('come from data-', () => {
    expect(read({ 'data-order': 'by name', 'data-choose': '' }), 'settings').to.deep.equal({
      order: 'by name',
      choose: '',
    });
  });

  it('come from class words, where a filter takes data-', () => {
    expect(
      read({ class: 'wide da-treatment-comparison da-choose da-order-alphabetical da-comparator-of-100' }),
      'settings',
    ).to.deep.equal({ choose: '', order: 'alphabetical', 'comparator-of': '100' });
    expect(read({ class: 'da-country-us' }), 'codes in capital letters').to.deep.equal({ country: 'US' });
  });

  it('have short class words', () => {
    expect(read({ class: 'da-per-1000' }), 'denominator').to.deep.equal({ denominator: '1000' });
    expect(
      parseMarkupSettings(element({ class: 'da-per-visit' }), { per: name() }),
      'what a price is for',
    ).to.deep.equal({
      per: 'visit',
    });
    expect(read({ class: 'da-tell-first' }), 'importance').to.deep.equal({ importance: 'tell-first' });
    expect(read({ class: 'da-harms' }), 'topic').to.deep.equal({ about: 'harms' });
  });

  it('are those of data- where both say something', () => {
    expect(read({ class: 'da-order-a', 'data-order': 'b' }), 'settings').to.deep.equal({ order: 'b' });
  });

  it('are no others: nothing else of a page becomes an attribute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'onclick',
          'style',
          'src',
          'href',
          'id',
          'is',
          'slot',
          'srcdoc',
          'class',
          'hidden',
          'part',
        ),
        fc.string(),
        (name, value) => {
          expect(read({ [`data-${name}`]: value, class: `da-${name}-x da-${name}` }), name).to.deep.equal({});
        },
      ),
    );
  });

  it('are not taken from words that begin alike', () => {
    expect(read({ class: 'da-ordered da-choosey da-treatment-comparison' }), 'settings').to.deep.equal({});
  });
});

describe('short names', () => {
  it('are made of letters and digits of any language', () => {
    expect(slug(' Anand, 2023 '), 'Latin').to.equal('anand-2023');
    expect(slug('Gotas “A”'), 'quotes').to.equal('gotas-a');
    expect(slug('قطرات ١'), 'Arabic').to.equal('قطرات-١');
    expect(slug('—'), 'nothing that can be in one').to.equal('');
  });
});
