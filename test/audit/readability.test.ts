import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  countIn,
  fleschKincaid,
  inflesz,
  longSentences,
  readability,
  smog,
  type ReadableLanguage,
} from '../../src/audit/readability.js';
import { isLabel, sentencesIn, wordsIn } from '../../src/audit/sentences.js';
import { syllablesIn } from '../../src/audit/syllables.js';

const countsOf = (text: string, language: ReadableLanguage) => countIn(sentencesIn(text), language);

describe('how hard a text is to read', () => {
  it('is what is published of English examples', () => {
    // both stand in encyclopedias for the formulas of Flesch: 6 words and 6 syllables, 13 words and 24 syllables
    const cat = countsOf('The cat sat on the mat.', 'en');
    expect(cat).to.include({ sentences: 1, words: 6, syllables: 6 });
    expect(fleschKincaid(cat)).to.be.closeTo(-1.45, 0.01);
    const platypus = { sentences: 1, words: 13, spelled: 13, syllables: 24, polysyllables: 4 };
    expect(fleschKincaid(platypus)).to.be.closeTo(11.3, 0.05);
    // “Australian” and “reptilian” have four syllables or three, as one speaks
    const sentence = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(countsOf(sentence, 'en')).to.include({ words: 13, polysyllables: 4, syllables: 26 });
  });

  it('is what the table of SMOG gives', () => {
    // words of three syllables or more in 30 sentences, and the grade
    const table: readonly [polysyllables: number, grade: number][] = [
      [2, 4],
      [6, 5],
      [12, 6],
      [20, 7],
      [30, 8],
      [42, 9],
      [56, 10],
      [72, 11],
      [90, 12],
      [110, 13],
    ];
    // the table has the nearest square and no decimals: the grade is at most its row's, and above the row's before
    for (const [polysyllables, grade] of table)
      expect(smog({ sentences: 30, polysyllables }), `${polysyllables}`).to.be.within(grade, grade + 1.2);
    expect(smog({ sentences: 60, polysyllables: 60 }), 'of more sentences').to.equal(
      smog({ sentences: 30, polysyllables: 30 }),
    );
  });

  it('is what hand counting gives in Spanish', () => {
    // En/ un/ lu/gar/ de/ la/ Man/cha/ de/ cu/yo/ nom/bre/ no/ quie/ro/ a/cor/dar/me: 12 words, 20 syllables
    const counts = countsOf('En un lugar de la Mancha, de cuyo nombre no quiero acordarme.', 'es');
    expect(counts).to.include({ sentences: 1, words: 12, spelled: 12, syllables: 20 });
    expect(inflesz(counts)).to.be.closeTo(206.835 - (62.3 * 20) / 12 - 12, 0.001);
  });

  const counted: Readonly<Record<ReadableLanguage, readonly [syllables: number, words: string][]>> = {
    en: [
      [1, 'the take takes helped checked called don’t cat’s through'],
      [2, 'statement creature people table houses noted didn’t likely surgeon every doing'],
      [3, 'element somebody medium off-label ketamine depression hospital'],
      [4, 'Australian reptilian information experience ingredient'],
      [5, 'electricity'],
      [1, 'friend friends'],
    ],
    es: [
      [1, 'y muy buey que guion pie bien'],
      [2, 'ahí día ciudad guerra oír leer oye aún país'],
      [3, 'construcción héroe poeta guitarra pingüino estudiáis cigüeña baúles'],
      [4, 'murciélago aéreo averiguáis zoólogo tratamiento'],
      [5, 'enfermedades hospitalaria'],
    ],
  };
  for (const [language, list] of Object.entries(counted) as [ReadableLanguage, (typeof counted)['en']][])
    it(`counts the syllables of words: ${language}`, () => {
      for (const [syllables, words] of list)
        for (const word of words.split(' ')) expect(syllablesIn(word, language), word).to.equal(syllables);
      expect(syllablesIn('FDA', language), 'letter by letter').to.equal(3);
    });

  it('ends sentences where they end', () => {
    const cases: readonly [text: string, sentences: readonly string[]][] = [
      ['It helps. It may not.', ['It helps.', 'It may not.']],
      ['Ask Dr. Rivera, e.g. Monday. No. It is new.', ['Ask Dr. Rivera, e.g. Monday.', 'No.', 'It is new.']],
      [
        '8.5 of 100 people (Anand et al. 2023) slept. It rose!',
        ['8.5 of 100 people (Anand et al. 2023) slept.', 'It rose!'],
      ],
      [
        'Written by A. Rivera and J. P. Ruiz. You lack vitamin C. Eat.',
        ['Written by A. Rivera and J. P. Ruiz.', 'You lack vitamin C.', 'Eat.'],
      ],
      ['They said “it hurts.” Then it had passed', ['They said “it hurts.”', 'Then it had passed']],
      ['A list of side effects', ['A list of side effects']],
      ['Side effects', ['Side effects']],
      ['It fell 1.5 points, i.e. Little.', ['It fell 1.5 points, i.e. Little.']],
      ['1. Take one pill.', ['1. Take one pill.']],
      ['You have MS. It began late.', ['You have MS.', 'It began late.']],
      [
        '¿Duele? Sí, p. ej. de noche. La Dra. Ruiz lo dijo. ¡Vaya!',
        ['¿Duele?', 'Sí, p. ej. de noche.', 'La Dra. Ruiz lo dijo.', '¡Vaya!'],
      ],
      ['En EE. UU. Funciona así. Dura de 3 a 5 h', ['En EE. UU. Funciona así.', 'Dura de 3 a 5 h']],
    ];
    for (const [text, sentences] of cases) expect(sentencesIn(text), text).to.deep.equal(sentences);
  });

  it('takes a label for no sentence that is read', () => {
    for (const label of ['Side effects', '…', 'Mild or bad']) expect(isLabel(label), label).to.equal(true);
    for (const text of ['Eat.', 'It may help you', '“It hurts.”'])
      expect(isLabel(text), text).to.equal(false);
  });

  it('counts a number, a range and joined words as one word', () => {
    expect(wordsIn('It’s off-label: 30–45 of 1,000 (8.5 %), i.e. 5% more.')).to.deep.equal([
      'It’s',
      'off-label',
      '30–45',
      'of',
      '1,000',
      '8.5',
      'i.e',
      '5%',
      'more',
    ]);
    const counts = countsOf('About 1,000,000 people had 25–30 of these.', 'en');
    expect(counts, 'numbers have no syllables').to.include({ words: 7, spelled: 5, syllables: 7 });
  });

  it('says nothing of little text and of other languages', () => {
    const sentence = 'The pill may help some people to sleep at night.';
    expect(readability([sentence], 'en')).to.equal(undefined);
    expect(readability(Array<string>(20).fill(sentence), 'de')).to.equal(undefined);
    expect(longSentences([sentence], 'de')).to.deep.equal([]);
    const said = readability(Array<string>(12).fill(sentence), 'en-GB')!;
    expect(said).to.include({ formula: 'flesch-kincaid', sentences: 12, words: 120, isHard: false });
    expect(said.smog, 'SMOG needs 30').to.equal(undefined);
    expect(readability(Array<string>(30).fill(sentence), 'en')!.smog).to.equal(3.1);
  });

  it('says what is hard, and which sentences are long', () => {
    const hard =
      'Pharmacological augmentation of antidepressant treatment necessitates individualized consideration of contraindications, comorbidities, interactions and preferences, particularly among elderly patients receiving multiple concomitant medications.';
    const said = readability([...Array<string>(6).fill(hard), 'It is so.'], 'en')!;
    expect(said.isHard).to.equal(true);
    expect(said.long).to.have.length(6);
    expect(said.long[0]).to.deep.equal({ text: hard, words: 22 });
    const easy = readability(Array<string>(20).fill('La pastilla le puede quitar el dolor.'), 'es-MX')!;
    expect(easy).to.include({ formula: 'inflesz', isHard: false, words: 140, syllables: 240 });
    const spanish =
      'La potenciación farmacológica antidepresiva necesita consideraciones individualizadas, particularmente contraindicaciones cardiovasculares.';
    expect(readability(Array<string>(12).fill(spanish), 'es')).to.include({ isHard: true });
  });

  it('never throws, and counts words that sentences have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.constantFrom('en' as const, 'es' as const),
        (blocks, lang) => {
          const counts = countIn(
            blocks.flatMap(sentencesIn).filter((one) => !isLabel(one)),
            lang,
          );
          expect(counts.spelled).to.be.at.most(counts.words);
          expect(counts.syllables).to.be.at.least(counts.spelled);
          expect(counts.sentences).to.be.at.most(counts.words);
        },
      ),
    );
  });
});
