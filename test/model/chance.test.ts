import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  areToldAlike,
  complement,
  countOutOf,
  denominatorFor,
  denominators,
  difference,
  differenceInterval,
  differenceOutOf,
  differsFromSource,
  groupsOf,
  isClearlyDifferent,
  rangeOutOf,
  type Chance,
  type Count,
  type Group,
} from '../../src/model/chance.js';

/** More than there are people on earth. */
const MOST = 10_000_000_000;

const denominator = fc.constantFrom(...denominators);

/** Whole people, as studies count them. */
const people = fc
  .integer({ min: 1, max: MOST })
  .chain((of) =>
    fc.record({
      events: fc.oneof(fc.integer({ min: 0, max: of }), fc.constantFrom(0, 1, of - 1, of)),
      of: fc.constant(of),
    }),
  )
  .filter(({ events, of }) => events <= of);

/** A percentage with up to two decimals. */
const percentage = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => ({ events: hundredths / 100, of: 100 }));

const group: fc.Arbitrary<Group> = fc.oneof(people, percentage);

/** `events × denominator ÷ of` without rounding errors: its whole part, and what is left, in hundredths of events. */
function exactly({ events, of }: Group, out: number): { whole: bigint; rest: bigint; unit: bigint } {
  const above = BigInt(Math.round(events * 100)) * BigInt(out);
  const unit = BigInt(of) * 100n;
  return { whole: above / unit, rest: above % unit, unit };
}

describe('a group of a study as people out of the denominator', () => {
  it('is whole people between nobody and everybody', () => {
    fc.assert(
      fc.property(group, denominator, (group, out) => {
        const count = countOutOf(group, out);
        expect(Number.isInteger(count.people), 'whole people').to.equal(true);
        expect(count.people, 'at least nobody').to.be.at.least(0);
        expect(count.people, 'at most everybody').to.be.at.most(out);
        expect(count.of, 'the denominator asked for').to.equal(out);
      }),
    );
  });

  it('says in its bound how the people relate to the exact figure', () => {
    fc.assert(
      fc.property(group, denominator, (group, out) => {
        const { people, bound } = countOutOf(group, out);
        const { whole, rest, unit } = exactly(group, out);
        if (rest === 0n) {
          expect(bound, 'a whole figure is exact').to.equal('exact');
          expect(BigInt(people), 'a whole figure is told as it is').to.equal(whole);
        } else if (whole === 0n) {
          expect([bound, people], 'between 0 and 1').to.deep.equal(['fewer', 1]);
        } else if (whole === BigInt(out) - 1n) {
          expect([bound, people], 'between all but one and all').to.deep.equal(['more', out - 1]);
        } else {
          expect(bound, 'any other figure is rounded').to.equal('about');
          // half a person may go either way: the nearest is no further than half
          const off = BigInt(people) * unit - (whole * unit + rest);
          expect(2n * (off < 0n ? -off : off) <= unit, `${people} is the nearest whole number`).to.equal(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never told as nobody or as everybody unless it is', () => {
    fc.assert(
      fc.property(group, denominator, (group, out) => {
        const { people, bound } = countOutOf(group, out);
        expect(people === 0, 'nobody').to.equal(group.events === 0);
        expect(people === out && bound === 'exact', 'everybody').to.equal(group.events === group.of);
        expect(people === out, 'everybody, whatever the bound').to.equal(group.events === group.of);
      }),
      { numRuns: 500 },
    );
  });

  it('is not told as everybody even where the figure is out by less than a number can show', () => {
    const { people } = countOutOf({ events: 1e15 - 1, of: 1e15 }, 100);
    expect(people, 'below everyone is never told as everyone').to.equal(99);
  });

  it('survives the rounding errors of binary numbers', () => {
    expect(countOutOf({ events: 0.07, of: 1 }, 100), '7 hundredths').to.deep.equal({
      people: 7,
      of: 100,
      bound: 'exact',
    });
    expect(countOutOf({ events: 57.3, of: 100 }, 1000).bound, '57.3 of 100 is 573 of 1,000').to.equal(
      'exact',
    );
    expect(countOutOf({ events: 28.999999999999996, of: 100 }, 100).people, '0.29 × 100').to.equal(29);
  });

  it('rounds the figures of a real study', () => {
    expect(countOutOf({ events: 182, of: 310 }, 100), '58.7').to.deep.equal({
      people: 59,
      of: 100,
      bound: 'about',
    });
    expect(countOutOf({ events: 94, of: 208 }, 100), '45.2').to.deep.equal({
      people: 45,
      of: 100,
      bound: 'about',
    });
    expect(countOutOf({ events: 3, of: 1200 }, 100), '0.25').to.deep.equal({
      people: 1,
      of: 100,
      bound: 'fewer',
    });
    expect(countOutOf({ events: 3, of: 1200 }, 1000), '2.5').to.deep.equal({
      people: 3,
      of: 1000,
      bound: 'about',
    });
    expect(countOutOf({ events: 1198, of: 1200 }, 100), '99.8').to.deep.equal({
      people: 99,
      of: 100,
      bound: 'more',
    });
  });
});

describe('the other frame', () => {
  it('adds up to the denominator with the first', () => {
    fc.assert(
      fc.property(group, denominator, (group, out) => {
        const count = countOutOf(group, out);
        const others = complement(count);
        expect(count.people + others.people, 'both frames together').to.equal(out);
        expect(others.of, 'the same denominator').to.equal(out);
      }),
    );
  });

  it('turns fewer into more, and is its own inverse', () => {
    fc.assert(
      fc.property(group, denominator, (group, out) => {
        const count = countOutOf(group, out);
        const turned: Record<Count['bound'], Count['bound']> = {
          exact: 'exact',
          about: 'about',
          fewer: 'more',
          more: 'fewer',
        };
        expect(complement(count).bound, `the bound of what is left by ${count.bound}`).to.equal(
          turned[count.bound],
        );
        expect(complement(complement(count)), 'twice the other frame').to.deep.equal(count);
      }),
    );
  });

  it('is the count of those it did not happen to', () => {
    fc.assert(
      fc.property(people, denominator, ({ events, of }, out) => {
        const { people, bound } = complement(countOutOf({ events, of }, out));
        const counted = countOutOf({ events: of - events, of }, out);
        expect(bound, 'its bound').to.equal(counted.bound);
        // half a person is rounded up in both
        expect(Math.abs(people - counted.people), 'its people').to.be.at.most(bound === 'about' ? 1 : 0);
      }),
    );
  });
});

describe('the difference', () => {
  it('is what a reader gets who subtracts the counts shown', () => {
    fc.assert(
      fc.property(group, group, denominator, (one, other, out) => {
        const [a, b] = [countOutOf(one, out), countOutOf(other, out)];
        const gap = difference(a, b);
        if ([a, b].some(({ bound }) => bound === 'fewer' || bound === 'more')) {
          expect(gap, 'what is not one number is not subtracted').to.equal(undefined);
          return;
        }
        expect(gap?.people, 'people').to.equal(Math.abs(a.people - b.people));
        expect(gap?.of, 'denominator').to.equal(out);
        const direction = a.people > b.people ? 'more' : a.people < b.people ? 'fewer' : 'same';
        expect(gap?.direction, 'direction').to.equal(direction);
        const exact = a.bound === 'exact' && b.bound === 'exact';
        expect(gap?.bound, 'exact only if both are').to.equal(exact ? 'exact' : 'about');
      }),
      { numRuns: 500 },
    );
  });

  it('is 14 between 59 and 45, though the exact figures differ by 13.5', () => {
    const gap = difference(
      countOutOf({ events: 182, of: 310 }, 100),
      countOutOf({ events: 94, of: 208 }, 100),
    );
    expect(gap, 'as shown').to.deep.equal({ people: 14, of: 100, direction: 'more', bound: 'about' });
  });
});

describe('the range', () => {
  it('is never narrower than the exact one, and less than a person wider at each end', () => {
    const ranges = people.chain(({ of }) =>
      fc.tuple(fc.integer({ min: 0, max: of }), fc.integer({ min: 0, max: of })).map(([a, b]) => ({
        of,
        low: Math.min(a, b),
        high: Math.max(a, b),
      })),
    );
    fc.assert(
      fc.property(ranges, denominator, ({ of, low, high }, out) => {
        const shown = rangeOutOf({ low, high }, { events: low, of }, out);
        const [least, most] = [exactly({ events: low, of }, out), exactly({ events: high, of }, out)];
        expect(BigInt(shown.low), 'low is rounded down').to.equal(least.whole);
        expect(BigInt(shown.high), 'high is rounded up').to.equal(most.whole + (most.rest > 0n ? 1n : 0n));
      }),
      { numRuns: 500 },
    );
  });

  it('has the count inside', () => {
    const counted = people.chain(({ events, of }) =>
      fc.record({
        events: fc.constant(events),
        of: fc.constant(of),
        low: fc.integer({ min: 0, max: events }),
        high: fc.integer({ min: events, max: of }),
      }),
    );
    fc.assert(
      fc.property(counted, denominator, ({ events, of, low, high }, out) => {
        const { people } = countOutOf({ events, of }, out);
        const range = rangeOutOf({ low, high }, { events, of }, out);
        expect(range.low, 'low is no more than the count').to.be.at.most(people);
        expect(range.high, 'high is no less than the count').to.be.at.least(people);
        expect(range.low, 'low is no less than nobody').to.be.at.least(0);
        expect(range.high, 'high is no more than everybody').to.be.at.most(out);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the denominator of a row', () => {
  const chance = (events: number, of: number, comparator?: Chance['comparator']): Chance => ({
    treatment: { events, of },
    comparator,
    sources: [],
  });

  it('is the aid’s, as long as no chance is below 1 out of it', () => {
    expect(denominatorFor([], 100), 'no chance').to.equal(100);
    expect(denominatorFor([{ sources: [] }], 100), 'a chance without numbers').to.equal(100);
    expect(denominatorFor([chance(5, 100)], 100), '5 of 100').to.equal(100);
    expect(denominatorFor([chance(1, 100)], 100), '1 of 100').to.equal(100);
    expect(denominatorFor([chance(0, 100)], 100), 'nobody').to.equal(100);
  });

  it('is 1,000 when one is below 1 and none is above 1 in 10', () => {
    expect(denominatorFor([chance(5, 1000)], 100), '0.5 of 100').to.equal(1000);
    expect(denominatorFor([chance(5, 1000), chance(10, 100)], 100), 'with 10 of 100').to.equal(1000);
    expect(denominatorFor([chance(5, 1000), chance(11, 100)], 100), 'with 11 of 100').to.equal(100);
    expect(denominatorFor([chance(5, 100, { events: 1, of: 400 })], 100), 'small comparator').to.equal(1000);
    expect(denominatorFor([chance(1, 400, { events: 50, of: 100 })], 100), 'large comparator').to.equal(100);
  });

  it('is 10,000 or 100,000 for chances that are smaller still', () => {
    expect(denominatorFor([chance(3, 10_000)], 100), '3 of 10,000').to.equal(10_000);
    expect(denominatorFor([chance(3, 10_000), chance(5, 100)], 100), 'with 5 of 100').to.equal(1000);
    expect(denominatorFor([chance(3, 100_000)], 100), '3 of 100,000').to.equal(100_000);
    expect(denominatorFor([chance(2, 250_000), chance(30, 250_000)], 100), '2 and 30').to.equal(100_000);
    expect(denominatorFor([chance(2, 250_000), chance(40, 100)], 100), 'with 40 of 100').to.equal(100);
    const given = { sources: [], given: { people: -4, of: 1000 } };
    expect(denominatorFor([given], 100), 'a difference of 4 in 1,000').to.equal(1000);
  });

  it('never goes below the aid’s, and is the same in any order of the cells', () => {
    const rare = fc.record({ events: fc.nat({ max: 300 }), of: fc.constantFrom(10_000, 250_000, 3_000_000) });
    const one = fc.oneof(group, rare);
    const row = fc.oneof(
      fc.array(fc.tuple(one, fc.option(one)), { maxLength: 6 }),
      fc.array(fc.tuple(rare, fc.option(rare)), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(row, denominator, (cells, base) => {
        const chances = cells.map(([treatment, other]): Chance => ({
          treatment,
          comparator: other ?? 'none-known',
          sources: [],
        }));
        const found = denominatorFor(chances, base);
        expect(found, 'at least the aid’s').to.be.at.least(base);
        expect(denominatorFor([...chances].reverse(), base), 'reversed').to.equal(found);
        const shares = chances.flatMap(groupsOf).map(({ events, of }) => events / of);
        let expected: number = base;
        for (const [larger, most] of [
          [1000, 0.1],
          [10_000, 0.01],
          [100_000, 0.001],
        ] as const) {
          const isNeeded = shares.some((share) => share > 0 && share * expected < 1);
          if (larger > base && isNeeded && shares.every((share) => share <= most)) expected = larger;
        }
        expect(found, 'by the rule').to.equal(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a difference that a source gives', () => {
  it('is never told as none, nor as another than it is by more than half a person', () => {
    const given = fc.record({
      people: fc.integer({ min: -5000, max: 5000 }),
      of: fc.integer({ min: 5000, max: 90_000 }),
    });
    fc.assert(
      fc.property(given, denominator, ({ people, of }, out) => {
        const told = differenceOutOf({ people, of }, out);
        expect(told.direction, 'its direction').to.equal(people > 0 ? 'more' : people < 0 ? 'fewer' : 'same');
        const figure = (Math.abs(people) * out) / of;
        if (told.bound === 'fewer') expect(figure, 'less than 1').to.be.below(1);
        else expect(Math.abs(told.people - figure), 'the nearest').to.be.at.most(0.5);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the interval of the difference between two shares', () => {
  /** Newcombe 1998, table II, method 10. */
  for (const [a, m, b, n, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ] as const)
    it(`is that of the paper for ${a} of ${m} and ${b} of ${n}`, () => {
      const found = differenceInterval({ events: a, of: m }, { events: b, of: n });
      expect(found.low, 'low').to.be.closeTo(low, 0.0001);
      expect(found.high, 'high').to.be.closeTo(high, 0.0001);
    });

  it('speaks against “no clear difference” where it leaves out 0', () => {
    const clear = (treatment: number, comparator: number, more: Partial<Chance> = {}) =>
      isClearlyDifferent({
        treatment: { events: treatment, of: 100 },
        comparator: { events: comparator, of: 100 },
        sources: [],
        ...more,
      });
    expect(clear(41, 9)).to.equal(true);
    expect(clear(9, 41)).to.equal(true);
    expect(clear(41, 38)).to.equal(false);
    expect(clear(0, 0)).to.equal(false);
    expect(clear(41, 9, { comparator: 'none-known' }), 'nothing to compare with').to.equal(false);
    expect(clear(41, 9, { differenceRange: { low: -2, high: 60, of: 100 } }), 'the source’s own').to.equal(
      false,
    );
    expect(clear(41, 38, { differenceRange: { low: 1, high: 5, of: 100 } }), 'the source’s own').to.equal(
      true,
    );
  });
});

describe('two figures told alike', () => {
  it('differ, and are both fewer than 1 or more than all but 1', () => {
    const alike = (a: number, b: number, of = 250_000) =>
      areToldAlike({ events: a, of }, { events: b, of }, 100);
    expect(alike(2, 30)).to.equal(true);
    expect(alike(249_998, 249_970)).to.equal(true);
    expect(alike(2, 2)).to.equal(false);
    expect(alike(0, 2)).to.equal(false);
    expect(alike(2, 249_998)).to.equal(false);
    expect(areToldAlike({ events: 1, of: 1000 }, { events: 2, of: 2000 }, 100), 'the same share').to.equal(
      false,
    );
  });
});

describe('the source’s own figure', () => {
  it('says more than the count unless it is the same count', () => {
    const said = (events: number, of: number) =>
      differsFromSource({ events, of }, countOutOf({ events, of }, 100));
    expect(said(59, 100), '59 of 100').to.equal(false);
    expect(said(0, 100), '0 of 100').to.equal(false);
    expect(said(27.4, 100), '27.4 of 100').to.equal(true);
    expect(said(182, 310), '182 of 310').to.equal(true);
    expect(said(20, 200), '20 of 200').to.equal(true);
  });
});
