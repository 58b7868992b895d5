import { expect } from '@open-wc/testing';
import { findJargon } from '../../src/audit/jargon.js';
import { jargon as english } from '../../src/audit/words/jargon.en.js';
import { jargon as spanish } from '../../src/audit/words/jargon.es.js';

const termsIn = (text: string, language: 'en' | 'es', known?: readonly string[]) =>
  findJargon([text], language, known).map(({ term }) => term);

describe('words of medicine without an entry', () => {
  it('are found as whole words, in their forms, and told once', () => {
    expect(
      findJargon(
        ['It is given by infusion.', 'Infusions may raise blood pressure. Catheters, biopsies and Sedation.'],
        'en',
      ),
    ).to.deep.equal([
      { term: 'infusion', text: 'infusion', block: 0, times: 2 },
      { term: 'catheter', text: 'Catheters', block: 1, times: 1 },
      { term: 'biopsy', text: 'biopsies', block: 1, times: 1 },
      { term: 'sedation', text: 'Sedation', block: 1, times: 1 },
    ]);
    expect(termsIn('Hay lesiones crónicas, catéteres y un grupo de control.', 'es')).to.deep.equal([
      'lesión',
      'crónico',
      'catéter',
      'grupo de control',
    ]);
    expect(termsIn('The dose was titrated, and diagnoses differ.', 'en')).to.deep.equal(['titrate']);
  });

  it('are none in plain words, and none that the glossary explains', () => {
    expect(termsIn('You may feel sick, dizzy or sleepy for an hour.', 'en')).to.deep.equal([]);
    expect(termsIn('Puede sentir mareo o sueño durante una hora.', 'es')).to.deep.equal([]);
    expect(termsIn('A stenting of unilateralism.', 'en'), 'parts of words').to.deep.equal([]);
    expect(termsIn('Infusions and sedation.', 'en', ['Infusion', 'sedation'])).to.deep.equal([]);
    expect(termsIn('Una lesión.', 'es', ['lesiones']), 'in any form').to.deep.equal([]);
  });

  it('stand once in each list, in small letters', () => {
    for (const list of [english, spanish]) {
      expect(new Set(list).size).to.equal(list.length);
      expect(list.filter((term) => term !== term.toLowerCase() || term !== term.trim())).to.deep.equal([]);
      expect(list.length).to.be.greaterThan(140);
    }
  });
});
