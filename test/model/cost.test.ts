import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  coverageLevels,
  estimate,
  costKinds,
  outward,
  paidUnder,
  perUnits,
  phases,
  visitsOf,
  type Cost,
  type UserInput,
  type Plan,
  type Span,
} from '../../src/model/cost.js';

const OPTIONS = ['A', 'B', 'C'];
const money = fc.integer({ min: 0, max: 100_000 });
const months = fc.integer({ min: 1, max: 12 });
const span = (most: number) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).map(([a, b]) => ({
    low: Math.min(a, b),
    high: Math.max(a, b),
  }));

const line: fc.Arbitrary<Cost> = fc
  .record({
    option: fc.constantFrom(...OPTIONS),
    price: fc.option(span(10_000), { nil: undefined }),
    per: fc.option(fc.constantFrom(...perUnits), { nil: undefined }),
    times: fc.option(span(30), { nil: undefined }),
    from: months,
    length: fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }),
    phase: fc.option(fc.constantFrom(...phases), { nil: undefined }),
    kind: fc.constantFrom(...costKinds),
    covered: fc.option(fc.constantFrom(...coverageLevels), { nil: undefined }),
  })
  .map(({ price, length, ...rest }) => ({
    ...rest,
    low: price?.low,
    high: price?.high,
    to: length === undefined ? undefined : Math.min(12, rest.from + length),
    sources: [],
  }));
const lines = fc.array(line, { maxLength: 8 });

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const plan: fc.Arbitrary<Plan> = fc
  .record({
    answers: fc.array(maybe(fc.boolean()), { minLength: 3, maxLength: 3 }),
    deductible: maybe(money),
    copay: maybe(money),
    share: maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    limit: maybe(money),
  })
  .map(({ answers, ...rest }) => ({ ...rest, covers: (option) => answers[OPTIONS.indexOf(option)] }));
const own: fc.Arbitrary<UserInput> = fc
  .record({
    months,
    travel: maybe(fc.integer({ min: 0, max: 500 })),
    time: maybe(fc.integer({ min: 0, max: 500 })),
    count: maybe(fc.integer({ min: 0, max: 100 })),
    plan: maybe(plan),
  })
  .map(({ count, ...rest }) => ({ ...rest, visits: () => count }));

const of = (costs: readonly Cost[], settings: UserInput) =>
  estimate({ currency: 'USD', lines: costs }, settings);
const yes = { covers: () => true };
const base: Cost = { option: 'A', from: 1, kind: 'direct', sources: [] };
const visits = (times: number, low: number, high: number, more: Partial<Cost> = {}): Cost => ({
  ...base,
  low,
  high,
  per: 'visit',
  times: { low: times, high: times },
  ...more,
});
/** The only option's total. */
const total = (costs: readonly Cost[], settings: UserInput) => of(costs, settings)[0]!.total;
const ROUNDING = 1e-6;

describe('costs over the months', () => {
  it('count each month in which a line is paid, and none that is not looked at', () => {
    expect(total([visits(2, 10, 20)], { months: 6 }), 'from the first month to the end').to.deep.equal({
      low: 120,
      high: 240,
    });
    const middle = visits(2, 10, 20, { from: 3, to: 4 });
    expect(total([middle], { months: 12 }), 'in two months').to.deep.equal({ low: 40, high: 80 });
    expect(total([middle], { months: 3 }), 'in one of them').to.deep.equal({ low: 20, high: 40 });
    expect(total([middle], { months: 2 }), 'in none').to.equal(undefined);
  });

  it('count a price by what it is for', () => {
    const price = { ...base, low: 12, high: 24, from: 2 };
    const at = (per: Cost['per'], n = 5) => total([{ ...price, per }], { months: n });
    expect(at('month'), 'each month from the second on').to.deep.equal({ low: 48, high: 96 });
    expect(at('year'), 'a twelfth for each').to.deep.equal({ low: 4, high: 8 });
    expect(at('once'), 'once').to.deep.equal({ low: 12, high: 24 });
    expect(at('course'), 'once for a course').to.deep.equal({ low: 12, high: 24 });
    expect(at('once', 1), 'not before its month').to.equal(undefined);
    expect(at(undefined), 'not where it is not known what it is for').to.equal(undefined);
    expect(
      total([{ ...price, per: 'once', times: { low: 1, high: 3 } }], { months: 5 }),
      'one to three times',
    ).to.deep.equal({
      low: 12,
      high: 72,
    });
  });

  it('take lines of one month as costs of the same visits', () => {
    const costs = [
      visits(6, 1, 1, { to: 1 }),
      visits(4, 1, 1, { to: 1, times: { low: 4, high: 8 } }),
      visits(2, 1, 1, { from: 2 }),
    ];
    expect(visitsOf(costs, 3), 'the most of month 1, then 2 a month').to.deep.equal({ low: 10, high: 12 });
  });

  it('are scaled to the visits that the reader expects', () => {
    const costs = [visits(6, 100, 200, { to: 1 }), visits(2, 100, 200, { from: 2, to: 3 })];
    expect(total(costs, { months: 3 }), 'as the author says').to.deep.equal({ low: 1000, high: 2000 });
    expect(total(costs, { months: 3, visits: () => 5 }), 'half as many').to.deep.equal({
      low: 500,
      high: 1000,
    });
    const [mine] = of(costs, { months: 3, visits: () => 5 });
    expect(mine!.spreadAs, 'the lines say 10').to.deep.equal({ low: 10, high: 10 });
    expect(of(costs, { months: 3 })[0]!.spreadAs, 'nothing stands instead').to.equal(undefined);
    const open: Cost = { ...visits(1, 100, 200), times: undefined, isUnknownOften: true };
    expect(of([open], { months: 3 })[0], 'unknown').to.include({ total: undefined, hasMore: true });
    const left: Cost = { ...open, isUnknownOften: false };
    expect(of([left], { months: 3 })[0], 'not stated').to.include({ hasMore: false, hasUncounted: true });
    expect(total([open], { months: 3, visits: () => 4 }), 'known to the reader').to.deep.equal({
      low: 400,
      high: 800,
    });
    expect(of([...costs, open], { months: 3, visits: () => 5 })[0]!.hasMore, 'not counted twice').to.equal(
      true,
    );
  });

  it('add the reader’s own costs for each visit, in place of those without a price', () => {
    const ride: Cost = { ...base, per: 'visit', kind: 'indirect' };
    const costs = [visits(6, 100, 200, { to: 1 }), ride];
    expect(of(costs, { months: 2 })[0]!.hasMore, 'the ride is not known').to.equal(true);
    const mine = of(costs, { months: 2, travel: 20, time: 10 })[0]!;
    expect(mine.total, 'with it').to.deep.equal({ low: 780, high: 1380 });
    expect(mine.hasMore, 'nothing is left to know').to.equal(false);
    expect(of(costs, { months: 2, travel: 20, time: 0 })[0]!.hasMore, '0 is known').to.equal(false);
  });

  it('do not take one of travel and time for both', () => {
    const ride: Cost = { ...base, per: 'visit', kind: 'indirect' };
    for (const half of [{ travel: 20 }, { time: 20 }]) {
      const mine = of([visits(6, 100, 200, { to: 1 }), ride], { months: 2, ...half })[0]!;
      expect(mine.total, 'it is added').to.deep.equal({ low: 720, high: 1320 });
      expect(mine, 'the other one is not known').to.include({ hasMore: true, isHalfKnown: true });
      expect(mine.parts.at(-1), 'the line stays').to.deep.equal({ part: 'not-counted', lines: [ride] });
    }
    const [none] = of([visits(6, 100, 200, { to: 1 })], { months: 2, travel: 20 });
    expect(none, 'nothing waits for it').to.include({ hasMore: false, isHalfKnown: false });
  });

  it('never count what is not known as 0, and say that there is more', () => {
    for (const cost of [
      { ...base, per: 'once' as const },
      { ...base, per: 'once' as const, low: 10 },
      { ...base, per: 'once' as const, high: 10 },
      { ...base, per: 'once' as const, low: 10, high: 20, currency: 'CAD' },
    ]) {
      const alone = of([cost], { months: 6 })[0]!;
      expect(alone, JSON.stringify(cost)).to.include({ total: undefined, hasMore: true });
      expect(
        alone.parts.map(({ part, price }) => [part, price]),
        'it is listed',
      ).to.deep.equal([['not-counted', undefined]]);
      const both = of([visits(1, 5, 5, { to: 1 }), cost], { months: 6 })[0]!;
      expect(both.total, 'beside one that is known').to.deep.equal({ low: 5, high: 5 });
      expect(both.hasMore, 'there is more').to.equal(true);
    }
  });

  it('make no total without a currency', () => {
    fc.assert(
      fc.property(lines, own, (costs, settings) => {
        for (const { total, parts } of estimate({ lines: costs }, settings)) {
          expect(total, 'no total').to.equal(undefined);
          expect(
            parts.every(({ price }) => price === undefined),
            'no price',
          ).to.equal(true);
        }
      }),
    );
  });

  it('hold each line once, with its option, in the order of first mention', () => {
    fc.assert(
      fc.property(lines, own, (costs, settings) => {
        const estimates = of(costs, settings);
        expect(
          estimates.map(({ option }) => option),
          'the options',
        ).to.deep.equal([...new Set(costs.map(({ option }) => option))]);
        for (const { option, parts } of estimates) {
          const held = parts.flatMap((part) => part.lines);
          const wanted = costs.filter((cost) => cost.option === option);
          expect(held.length, 'as many lines').to.equal(wanted.length);
          expect(
            wanted.every((cost) => held.includes(cost)),
            'all its lines',
          ).to.equal(true);
        }
      }),
    );
  });

  it('go from low to high, also with the reader’s visits and plan', () => {
    fc.assert(
      fc.property(lines, own, (costs, settings) => {
        for (const { total: sum, visits: count, parts } of of(costs, settings)) {
          for (const { low, high } of [sum, count, ...parts.map(({ price }) => price)].filter(
            (one) => one !== undefined,
          )) {
            expect(low, 'not below 0').to.be.at.least(0);
            expect(high + ROUNDING, 'not above the high end').to.be.at.least(low);
          }
        }
      }),
    );
  });

  it('are the sum of their parts before insurance', () => {
    fc.assert(
      fc.property(lines, own, (costs, settings) => {
        for (const { total: sum, parts } of of(costs, { ...settings, plan: undefined })) {
          const prices = parts.map(({ price }) => price).filter((price) => price !== undefined);
          expect(sum === undefined, 'a total where there is a price').to.equal(prices.length === 0);
          for (const end of ['low', 'high'] as const) {
            const added = prices.reduce((whole, price) => whole + price[end], 0);
            expect(Math.abs(added - (sum?.[end] ?? 0)), end).to.be.below(ROUNDING);
          }
        }
      }),
    );
  });

  it('do not depend on the order of an option’s lines, and do not shrink when more months are looked at', () => {
    fc.assert(
      fc.property(lines, months, (costs, n) => {
        const byName = (list: readonly Cost[], count: number) =>
          new Map(of(list, { months: count }).map(({ option, total: sum }) => [option, sum]));
        const [now, turned, longer] = [
          byName(costs, n),
          byName([...costs].reverse(), n),
          byName(costs, Math.min(12, n + 1)),
        ];
        for (const [option, sum] of now) {
          expect(Math.abs((turned.get(option)?.high ?? 0) - (sum?.high ?? 0)), 'turned around').to.be.below(
            ROUNDING,
          );
          expect((longer.get(option)?.low ?? 0) + ROUNDING, 'longer').to.be.at.least(sum?.low ?? 0);
        }
      }),
    );
  });
});

describe('what is paid with a plan', () => {
  const once = (price: number): Cost => ({ ...base, per: 'once', low: price, high: price });

  it('is the deductible first, then the share, up to the limit', () => {
    const pay = (price: number, more: Partial<Plan>) =>
      total([once(price)], { months: 12, plan: { ...yes, ...more } });
    const terms = { deductible: 500, share: 0.2 };
    expect(pay(300, terms), 'all of it is deductible').to.deep.equal({ low: 300, high: 300 });
    expect(pay(1500, terms), '500, and a fifth of 1,000').to.deep.equal({ low: 700, high: 700 });
    expect(pay(1500, { ...terms, limit: 600 }), 'the limit').to.deep.equal({ low: 600, high: 600 });
    expect(pay(1500, { ...terms, limit: 0 }), 'the limit is reached').to.deep.equal({ low: 0, high: 0 });
  });

  it('is a copay for each visit that the deductible does not cover, and a share of the rest', () => {
    const costs = [visits(10, 100, 100, { to: 1 }), once(1000)];
    const pay = (more: Partial<Plan>) => total(costs, { months: 12, plan: { ...yes, ...more } });
    expect(pay({ deductible: 0, copay: 30, share: 0.5 }), '10 copays and half of 1,000').to.deep.equal({
      low: 800,
      high: 800,
    });
    expect(pay({ deductible: 1000, copay: 30, share: 0.5 }), '1,000, then half of that').to.deep.equal({
      low: 1400,
      high: 1400,
    });
    expect(pay({ deductible: 0, copay: 500, share: 0 }), 'no more than the price').to.deep.equal({
      low: 1000,
      high: 1000,
    });
  });

  it('reaches as far as what the reader does not know', () => {
    const pay = (settings: Plan) => total([once(1000)], { months: 12, plan: settings });
    expect(pay(yes), 'nothing filled in').to.deep.equal({ low: 0, high: 1000 });
    expect(pay({ ...yes, share: 0.2 }), 'the deductible is open').to.deep.equal({ low: 200, high: 1000 });
    expect(
      pay({ covers: () => undefined, deductible: 0, share: 0.2 }),
      'not sure whether it is covered',
    ).to.deep.equal({
      low: 200,
      high: 1000,
    });
    expect(pay({ covers: () => false, deductible: 0, share: 0.2 }), 'not covered').to.deep.equal({
      low: 1000,
      high: 1000,
    });
  });

  it('is not taken from what authors say of insurance', () => {
    fc.assert(
      fc.property(lines, own, fc.constantFrom(...coverageLevels), (costs, settings, covered) => {
        const totals = (list: readonly Cost[]) => of(list, settings).map(({ total: sum }) => sum);
        expect(totals(costs.map((cost) => ({ ...cost, covered }))), covered).to.deep.equal(totals(costs));
      }),
    );
  });

  it('never lowers what stands around the treatment', () => {
    const ride: Cost = { ...visits(4, 20, 30, { to: 1 }), kind: 'indirect' };
    expect(total([ride], { months: 3, plan: { ...yes, limit: 0 } }), 'the ride').to.deep.equal({
      low: 80,
      high: 120,
    });
  });

  it('is never more than the price', () => {
    fc.assert(
      fc.property(lines, own, (costs, settings) => {
        const without = of(costs, { ...settings, plan: undefined });
        of(costs, settings).forEach(({ total: sum }, index) => {
          const price = without[index]!.total;
          expect((sum?.high ?? 0) - (price?.high ?? 0), 'the high end').to.be.below(ROUNDING);
          expect((sum?.low ?? 0) - (price?.low ?? 0), 'the low end').to.be.below(ROUNDING);
        });
      }),
    );
  });

  it('gets no wider and moves nowhere else when the deductible, the share or the cover is filled in', () => {
    fc.assert(
      fc.property(
        lines,
        months,
        plan,
        money,
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (costs, n, open, deductible, percent, covered) => {
          const less = { ...open, deductible: undefined, share: undefined, covers: () => undefined };
          const known: Partial<Plan>[] = [
            { deductible },
            { share: percent / 100 },
            { covers: () => covered },
          ];
          const wide = of(costs, { months: n, plan: less });
          for (const more of known) {
            of(costs, { months: n, plan: { ...less, ...more } }).forEach(({ total: sum }, index) => {
              const around: Span | undefined = wide[index]!.total;
              expect((around?.low ?? 0) - (sum?.low ?? 0), `low, ${JSON.stringify(more)}`).to.be.below(
                ROUNDING,
              );
              expect((sum?.high ?? 0) - (around?.high ?? 0), `high, ${JSON.stringify(more)}`).to.be.below(
                ROUNDING,
              );
            });
          }
        },
      ),
    );
  });

  it('rises with the price, the deductible, the copay, the share and the visits', () => {
    const terms = fc.record({
      deductible: money,
      copay: maybe(money),
      share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      limit: fc.oneof(money, fc.constant(Infinity)),
    });
    fc.assert(
      fc.property(
        terms,
        money,
        money,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 1000 }),
        (t, a, b, count, step) => {
          const now = paidUnder(t, a, b, count);
          for (const more of [
            paidUnder(t, a + step, b, count),
            paidUnder(t, a, b + step, count),
            paidUnder({ ...t, deductible: t.deductible + step }, a, b, count),
            paidUnder({ ...t, share: Math.min(1, t.share + step / 1000) }, a, b, count),
            paidUnder({ ...t, limit: t.limit + step }, a, b, count),
            paidUnder(t, a, b, count + step),
          ]) {
            expect(now - more, 'no less').to.be.below(ROUNDING);
          }
        },
      ),
    );
  });
});

describe('a total', () => {
  it('is rounded outwards to two figures', () => {
    expect(outward({ low: 4720, high: 6785 }), 'thousands').to.deep.equal({ low: 4700, high: 6800 });
    expect(outward({ low: 99.5, high: 100.5 }), 'about 100').to.deep.equal({ low: 99, high: 110 });
    expect(outward({ low: 0.4, high: 0.4 }), 'less than one').to.deep.equal({ low: 0, high: 1 });
    expect(outward({ low: 7.2, high: 7.2 }), 'a few').to.deep.equal({ low: 7, high: 8 });
    expect(outward({ low: 4700, high: 4700 }), 'round already').to.deep.equal({ low: 4700, high: 4700 });
    expect(outward({ low: 0, high: 0 }), 'nothing').to.deep.equal({ low: 0, high: 0 });
  });

  it('always reaches around the exact one, by less than a tenth, in two figures', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const exact = { low: Math.min(a, b), high: Math.max(a, b) };
        const { low, high } = outward(exact);
        expect(low, 'the low end').to.be.at.most(exact.low);
        expect(high, 'the high end').to.be.at.least(exact.high);
        expect(low, 'not far below').to.be.at.least(exact.low * 0.9 - 1);
        expect(high, 'not far above').to.be.at.most(exact.high * 1.1 + 1);
        for (const value of [low, high]) {
          expect(Number.isInteger(value), 'whole').to.equal(true);
          expect(String(value).replace(/0+$/, '').length, `two figures of ${value}`).to.be.at.most(2);
        }
      }),
    );
  });
});
