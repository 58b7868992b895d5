import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { countOutOf, denominators, type Group } from '../../src/model/chance.js';
import {
  FEW,
  sortSideEffects,
  MANY,
  orders,
  severities,
  spreadOf,
  type SideEffect,
} from '../../src/model/side-effects.js';

const group = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
  .map(([a, b]): Group => ({ events: Math.min(a, b), of: b }));

const effect: fc.Arbitrary<SideEffect> = fc.record({
  name: fc.string(),
  seriousness: fc.constantFrom(...severities, undefined),
  chance: fc.record({
    treatment: fc.option(group, { nil: undefined }),
    comparator: fc.oneof(group, fc.constant('none-known' as const), fc.constant(undefined)),
    sources: fc.constant([]),
  }),
});

const list = fc.array(effect, { maxLength: 60 });

const named = (name: string, events?: number, settings: Partial<SideEffect> = {}): SideEffect => ({
  name,
  chance: { sources: [], ...(events !== undefined && { treatment: { events, of: 100 } }) },
  ...settings,
});

describe('the order of side effects', () => {
  const names = (effects: readonly SideEffect[], order: (typeof orders)[number]) =>
    sortSideEffects(effects, order).map((index) => effects[index]!.name);

  it('is by share and not by number of people, and has those without a number last', () => {
    const effects: SideEffect[] = [
      named('unknown'),
      { name: 'half', chance: { sources: [], treatment: { events: 5, of: 10 } } },
      { name: 'fifth', chance: { sources: [], treatment: { events: 200, of: 1000 } } },
      named('none', 0),
      named('most', 90),
    ];
    expect(names(effects, 'likely'), 'most likely first').to.deep.equal([
      'most',
      'half',
      'fifth',
      'none',
      'unknown',
    ]);
    expect(names(effects, 'listed'), 'the author’s').to.deep.equal(effects.map(({ name }) => name));
  });

  it('has what nobody called mild before what is mild', () => {
    const effects = [
      named('mild', 1, { seriousness: 'mild' }),
      named('silent', 1),
      named('not stated', 1, { seriousness: 'not-stated' }),
      named('moderate', 1, { seriousness: 'moderate' }),
      named('serious', undefined, { seriousness: 'serious' }),
    ];
    expect(names(effects, 'serious'), 'most serious first').to.deep.equal([
      'serious',
      'moderate',
      'silent',
      'not stated',
      'mild',
    ]);
  });

  it('has every effect once, and equal ones as the author has them', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...orders), (effects, order) => {
        const found = sortSideEffects(effects, order);
        expect(
          [...found].sort((a, b) => a - b),
          'all of them',
        ).to.deep.equal([...effects.keys()]);
        const key = (index: number) => {
          const { chance, seriousness } = effects[index]!;
          return order === 'likely'
            ? chance.treatment && chance.treatment.events / chance.treatment.of
            : order === 'serious'
              ? (seriousness ?? 'not-stated')
              : 0;
        };
        found.slice(1).forEach((index, place) => {
          const before = found[place]!;
          if (key(before) === key(index)) expect(before, 'equal ones').to.be.lessThan(index);
          if (order === 'likely') {
            const [first, second] = [before, index].map((place) => Number(key(place) ?? -1));
            expect(first, 'never less likely than the next').to.be.at.least(second!);
          }
        });
      }),
    );
  });
});

describe('the spread of side effects', () => {
  it('counts what a reader would count', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...denominators), (effects, denominator) => {
        const spread = spreadOf(effects, denominator);
        const shown = effects.flatMap(({ chance: { treatment } }) =>
          treatment ? [countOutOf(treatment, denominator)] : [],
        );
        if (shown.length < 2) {
          expect(spread, 'nothing to sum up').to.equal(undefined);
          return;
        }
        expect(spread, 'a spread').to.deep.include({
          listed: effects.length,
          counted: shown.length,
          serious: effects.filter(({ seriousness }) => seriousness === 'serious').length,
          many: shown.filter(({ people }) => people >= MANY).length,
          few: shown.filter(({ people }) => people < FEW).length,
        });
      }),
    );
  });

  it('compares only where every effect with a number has one for the others, too', () => {
    const versus = (name: string, events: number, others?: number): SideEffect => ({
      name,
      chance: {
        sources: [],
        treatment: { events, of: 100 },
        comparator: others === undefined ? 'none-known' : { events: others, of: 100 },
      },
    });
    const both = [versus('a', 50, 20), versus('b', 30, 19), named('no number')];
    expect(spreadOf(both, 100)?.manyVersus, 'one of two').to.equal(1);
    expect(spreadOf([...both, versus('c', 30)], 100)?.manyVersus, 'one has no others').to.equal(undefined);
  });

  it('goes by the counts as shown: 19.6 is shown as 20, and 0.3 as fewer than 1', () => {
    const shares = [196, 3].map((events) => ({
      name: '',
      chance: { sources: [], treatment: { events, of: 1000 } },
    }));
    expect(spreadOf(shares, 100), 'many and few').to.deep.include({ many: 1, few: 1 });
  });
});
