import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { idFor, readParts } from '../../src/reading/aid.js';

const parsed = (markup: string): Element =>
  new DOMParser().parseFromString(`<da-decision-aid>${markup}</da-decision-aid>`, 'text/html').body
    .firstElementChild!;

const titles = (markup: string, level = 2) => readParts(parsed(markup), level).map(({ title }) => title);

describe('the parts of an aid', () => {
  it('are headings one level below its own, in it or at the beginning of a section of it', () => {
    expect(
      titles(`<h2>Its own</h2><h3>One</h3><h4>Deeper</h4><section><p>Lead</p><h3>Two <em>words</em></h3><h3>Later</h3></section>
        <div><header><h3>Three</h3></header></div><aside><h3>Aside</h3></aside><ul><li><h3>In a list</h3></li></ul>`),
      'below level 2',
    ).to.deep.equal(['One', 'Two words', 'Three']);
    expect(titles('<h2>One</h2><h3>Deeper</h3><h2> </h2><h2>Two</h2>', 1), 'below level 1').to.deep.equal([
      'One',
      'Two',
    ]);
    expect(titles('<h6>One</h6>', 6), 'none is below level 6').to.deep.equal(['One']);
  });

  it('are none that the library wrote', () => {
    expect(
      titles(
        '<h3 class="da-said da-said-decision">Said</h3><div class="da-said"><h3>Said too</h3></div><h3>Own</h3>',
      ),
      'the author’s',
    ).to.deep.equal(['Own']);
  });

  it('are read from anything, and keep its order', () => {
    const markup = fc.array(
      fc.constantFrom('<h3>x', '</h3>', '<h2>', '<section>', '</section>', '<div>', '</div>', 'text', '<p>'),
    );
    fc.assert(
      fc.property(markup, fc.integer({ min: 1, max: 6 }), (pieces, level) => {
        const aid = parsed(pieces.join(''));
        const parts = readParts(aid, level);
        const places = parts.map(({ node: place }) => Array.from(aid.children).indexOf(place));
        return (
          places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)) &&
          parts.every(({ heading, node: place }) => place.contains(heading))
        );
      }),
    );
  });
});

describe('the name of a heading', () => {
  it('is its words, in any script', () => {
    for (const [title, name] of [
      ['What might it cost?', 'what-might-it-cost'],
      ['  ¿Qué esperar?  ', 'qué-esperar'],
      ['ماذا أتوقع؟', 'ماذا-أتوقع'],
      ['来源', '来源'],
      ['1. “A” & <B>', '1-a-b'],
      ['…?!', 'part'],
      ['😀', 'part'],
    ] as const)
      expect(
        idFor(title, () => false),
        title,
      ).to.equal(name);
  });

  it('can stand in an address, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = idFor(title, () => false);
        return (
          name !== '' && !/[\s#%"<>]/.test(name) && decodeURIComponent(encodeURIComponent(name)) === name
        );
      }),
    );
  });
});
