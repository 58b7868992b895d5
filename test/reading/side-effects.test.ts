import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { describeProblem } from '../../src/author/describe.js';
import { normalizeText } from '../../src/reading/readable.js';
import { CHANCE_SETTINGS, readSideEffect, readSideEffects } from '../../src/reading/side-effects.js';
import type { Attributes } from '../fixtures/chances.js';
import { effects, listSettings, sideEffect, sideEffects } from '../fixtures/side-effects.js';

/** Not in the page, so that nothing but the reading looks at them. */
const parsed = (element: Element): Element => {
  const page = new DOMParser().parseFromString('', 'text/html');
  return page.body.appendChild(page.importNode(element, true));
};

const settings = (attributes: Attributes) => ({ getAttribute: (name: string) => attributes[name] ?? null });

const where = (problems: readonly { where: string }[]) => problems.map((problem) => problem.where);

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    '1',
    '12',
    '-1',
    'NaN',
    '1e9',
    'serious',
    'call',
    'low',
    'not-known',
    'none-known',
  ),
  fc.nat(500).map(String),
);

const some = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Attributes>;

const EFFECT = [...CHANCE_SETTINGS, 'seriousness', 'starts', 'lasts', 'act'];

describe('reading a side effect', () => {
  it('takes its name from the heading, or from its first words', () => {
    const name = (content: string) =>
      readSideEffect(parsed(sideEffect({ attributes: {}, content }))).value.name;
    expect(name('\n <!-- x --> <h3>Dry <b>mouth</b></h3><p>Thirst.</p>'), 'a heading').to.equal('Dry mouth');
    expect(name('Dry mouth <p>Thirst.</p>'), 'text').to.equal('Dry mouth');
    expect(name('<span class="da-said">x</span><p>Dry mouth</p>'), 'not what the library wrote').to.equal(
      'Dry mouth',
    );
    expect(name('&nbsp;\u200b<p> </p>'), 'nothing').to.equal('');
  });

  it('takes from its list what it does not say itself', () => {
    const own = { ...effects.headache.attributes, population: 'nurses', source: 'okafor-2022' };
    const { chance } = readSideEffect(
      parsed(sideEffect({ attributes: own, content: 'x' })),
      settings(listSettings),
    ).value;
    expect(chance, 'its own').to.deep.include({ population: 'nurses', sources: ['okafor-2022'] });
    expect(chance, 'the list’s').to.deep.include({ timeframe: 'after 8 weeks', certainty: 'low' });
    expect(chance.treatment?.label, 'the label').to.equal('with the new pill');
  });

  it('takes nothing but the source where it has no number', () => {
    const { chance } = readSideEffect(parsed(sideEffect(effects.fainting)), settings(listSettings)).value;
    expect(chance, 'only the source').to.deep.include({
      sources: ['rivera-2024'],
      finding: 'only-reports',
      certainty: undefined,
      certaintyReason: undefined,
      population: undefined,
    });
  });

  it('tells what is missing, each by its name', () => {
    const { problems } = readSideEffect(parsed(sideEffect({ attributes: {}, content: '' })));
    expect(where(problems), 'problems').to.have.members([
      'content',
      'starts',
      'lasts',
      'seriousness',
      'act',
      'events',
    ]);
    const bad = { ...effects.rash.attributes, seriousness: 'awful', act: '911' };
    expect(
      where(
        readSideEffect(parsed(sideEffect({ attributes: bad, content: 'x' })), settings(listSettings))
          .problems,
      ),
      'unknown names',
    ).to.have.members(['seriousness', 'act']);
  });

  it('never throws, whatever it is given, and keeps to its short lists', () => {
    fc.assert(
      fc.property(some(EFFECT), some(Object.keys(listSettings)), fc.string(), (own, list, content) => {
        const element = document.implementation.createHTMLDocument().createElement('div');
        for (const [name, text] of Object.entries(own)) element.setAttribute(name, text);
        element.textContent = content;
        const { value, problems, shared } = readSideEffect(element, settings(list));
        for (const name of ['seriousness', 'act'] as const)
          expect(value[name], 'a name, or words of one’s own').to.equal(
            normalizeText(own[name]) || undefined,
          );
        for (const problem of [...problems, ...shared]) {
          expect(problem.element, 'the tag').to.equal('da-side-effect');
          expect(describeProblem(problem), 'where to read on').to.contain('docs/elements/side-effect.md');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('reading a list of side effects', () => {
  it('reads its effects in their order, and passes over those that are hidden', () => {
    const list = sideEffects();
    list.children[1]!.setAttribute('hidden', '');
    list.append('Other words', document.createElement('p'));
    const { value, nodes, problems } = readSideEffects(parsed(list));
    expect(
      value.effects.map(({ name }) => name),
      'names',
    ).to.deep.equal(['Dry mouth', 'Rash', 'Bad dreams', 'Fainting', 'Odd taste']);
    expect(nodes.length, 'their places').to.equal(5);
    expect(problems, 'nothing to mend').to.deep.equal([]);
    expect(value, 'what they share').to.deep.include({
      treatment: 'with the new pill',
      comparator: 'with a dummy pill',
      order: 'as in the leaflet',
    });
  });

  it('tells once what is missing for all of them', () => {
    const { problems } = readSideEffects(parsed(sideEffects({})));
    expect(where(problems), 'the list’s').to.have.members([
      'treatment',
      'order',
      'timeframe',
      'population',
      'certainty',
      'source',
    ]);
    expect(new Set(problems.map(({ element }) => element)), 'the tag').to.deep.equal(
      new Set(['da-side-effects']),
    );
  });

  it('says so where it is empty', () => {
    expect(where(readSideEffects(parsed(sideEffects(listSettings, []))).problems), 'problems').to.deep.equal([
      'content',
    ]);
  });
});
