import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  denominatorsOf,
  groupsThatStay,
  mixesSources,
  topics,
  type Row,
  type RowGroup,
  type Topic,
} from '../../src/model/comparison.js';
import type { Chance } from '../../src/model/chance.js';

const group = (topic: Topic | undefined): RowGroup => ({ topic, rows: [] });

const row = (...chances: (Partial<Chance> | undefined)[]): Row => ({
  title: 'Will it help?',
  cells: chances.map((chance) => ({ text: 'words', chances: chance ? [{ sources: [], ...chance }] : [] })),
});

const denominatorOf = (row: Row, base: 100 | 1000): number | undefined =>
  denominatorsOf([{ rows: [row] }], base).get(row);

describe('groups of rows that have to stay', () => {
  it('are the harms while any benefit is shown, and none otherwise', () => {
    const groups = topics.map(group); // benefits, harms, practical
    expect([...groupsThatStay(groups, new Set([0, 1, 2]))], 'all shown').to.deep.equal([1]);
    expect([...groupsThatStay(groups, new Set([0]))], 'benefits shown').to.deep.equal([1]);
    expect([...groupsThatStay(groups, new Set([1, 2]))], 'benefits away').to.deep.equal([]);
    expect([...groupsThatStay(groups, new Set())], 'all away').to.deep.equal([]);
  });

  it('include groups of which nobody knows what they are about', () => {
    const groups = [group('benefits'), group(undefined), group('practical')];
    expect([...groupsThatStay(groups, new Set([0]))], 'it may hold harms').to.deep.equal([1]);
    expect([...groupsThatStay(groups, new Set([1]))], 'it may hold benefits, and harms').to.deep.equal([1]);
  });

  it('never leave a benefit in view without each harm', () => {
    const table = fc
      .array(fc.constantFrom(...topics, undefined), { maxLength: 8 })
      .chain((about) => fc.tuple(fc.constant(about), fc.subarray(about.map((_, index) => index))));
    fc.assert(
      fc.property(table, ([about, shown]) => {
        const groups = about.map(group);
        const stay = groupsThatStay(groups, new Set(shown));
        const inView = new Set([...shown, ...stay]);
        const benefit = [...inView].some((index) => about[index] === 'benefits');
        about.forEach((topic, index) => {
          if (benefit && topic === 'harms')
            expect(inView.has(index), `harms in group ${index}`).to.equal(true);
          if (topic === 'practical') expect(stay.has(index), 'practical rows are free').to.equal(false);
        });
        expect([...groupsThatStay(groups, inView)], 'asked again, it says the same').to.deep.equal([...stay]);
      }),
    );
  });
});

describe('a row', () => {
  it('has one denominator for all cells', () => {
    const small = { treatment: { events: 5, of: 1000 } };
    expect(denominatorOf(row(small, { treatment: { events: 8, of: 100 } }), 100), 'all small').to.equal(1000);
    expect(denominatorOf(row(small, { treatment: { events: 80, of: 100 } }), 100), 'one is not').to.equal(
      100,
    );
    expect(denominatorOf(row(undefined, undefined), 100), 'only words').to.equal(100);
    expect(denominatorOf(row(), 1000), 'no cell').to.equal(1000);
  });

  it('has that of the rows with which it shares a cell', () => {
    const rare = { treatment: { events: 3, of: 1000 }, sources: [] };
    const [first, second, third] = [row(rare), row({ treatment: { events: 80, of: 100 } }), row(rare)];
    const joined = { ...second, cells: [...second.cells, first.cells[0]!] };
    const found = denominatorsOf([{ rows: [first, joined] }, { rows: [third] }], 100);
    expect([first, joined, third].map((row) => found.get(row))).to.deep.equal([100, 100, 1000]);
  });

  it('mixes sources when its numbers come from different studies', () => {
    const treatment = { events: 5, of: 10 };
    const from = (...sources: string[]) => ({ treatment, sources });
    expect(mixesSources(row(from('a'), from('a'))), 'one study').to.equal(false);
    expect(mixesSources(row(from('a', 'b'), from('b', 'a'))), 'the same two').to.equal(false);
    expect(mixesSources(row(from('a'), from('b'))), 'two studies').to.equal(true);
    expect(mixesSources(row(from('a'), from())), 'one does not say').to.equal(true);
    expect(mixesSources(row(from('a'), undefined)), 'one number alone').to.equal(false);
    expect(mixesSources(row(from('a'), { finding: 'not-studied', sources: ['b'] })), 'no number').to.equal(
      false,
    );
  });
});
