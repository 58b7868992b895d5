import { expect } from '@open-wc/testing';
import { costMessages } from '../../src/intl/cost.js';
import {
  describeEntries,
  describeLeftOut,
  estimateFor,
  inLanguage,
  MAX_VISITS,
  maxOf,
  noEntries,
  parseTyped,
  type CostEntries,
} from '../../src/intl/cost-entries.js';
import type { Cost, Costs } from '../../src/model/cost.js';

const line: Cost = {
  option: 'A',
  low: 100,
  high: 200,
  per: 'visit',
  times: { low: 1, high: 1 },
  from: 1,
  kind: 'direct',
  sources: [],
};
const costs: Costs = { currency: 'USD', months: 6, lines: [line, { ...line, option: 'B' }] };

function entries(amounts: Partial<Record<'travel' | 'share' | 'limit', string>>, locale = 'en'): CostEntries {
  const typed = noEntries(locale);
  for (const field of ['travel', 'share', 'limit'] as const) {
    const text = amounts[field];
    if (text !== undefined) typed.amounts[field] = parseTyped(text, maxOf(field), locale);
  }
  return typed;
}
const visits = (option: string, months: number, text: string) => ({
  option,
  months,
  ...parseTyped(text, MAX_VISITS, 'en'),
});

describe('what a patient fills in', () => {
  const said = costMessages('en');

  it('is nothing at first, and nothing again once it is taken back', () => {
    const isFilledIn = (typed: CostEntries) => estimateFor(costs, typed).isFilledIn;
    expect(isFilledIn(noEntries('en')), 'at first').to.equal(false);
    expect(isFilledIn(entries({ travel: '0' })), '0 is something').to.equal(true);
    expect(isFilledIn(entries({ travel: 'x' })), 'also what cannot be used').to.equal(true);
    expect(isFilledIn(entries({ travel: '' })), 'taken back').to.equal(false);
    expect(isFilledIn({ ...noEntries('en'), months: 6 }), 'the page’s months').to.equal(false);
    expect(isFilledIn({ ...noEntries('en'), months: 5 }), 'other months').to.equal(true);
    expect(isFilledIn({ ...noEntries('en'), payer: 'self' }), 'how it is paid').to.equal(true);
    const bare = { ...costs, currency: undefined };
    expect(estimateFor(bare, entries({ travel: '1' })).isFilledIn, 'without a currency').to.equal(false);
  });

  it('is counted as far as it can be used', () => {
    const typed: CostEntries = {
      ...entries({ travel: '1.200', share: '20', limit: '2000000' }),
      payer: 'plan',
      visits: [visits('A', 6, '3'), visits('B', 6, '400'), visits('B', 2, '1')],
      covered: new Map([['B', 'no']]),
    };
    const { userInput, estimates } = estimateFor(costs, typed);
    expect(userInput.travel, 'could be two numbers').to.equal(undefined);
    expect([userInput.plan?.share, userInput.plan?.limit], 'of the plan').to.deep.equal([0.2, undefined]);
    expect(['A', 'B'].map(userInput.visits!), 'visits').to.deep.equal([3, undefined]);
    expect(['A', 'B'].map(userInput.plan!.covers), 'covered').to.deep.equal([undefined, false]);
    expect(estimates.map(({ visits }) => visits.high)).to.deep.equal([3, 6]);
  });

  it('is said in words, with what is left out', () => {
    const typed: CostEntries = {
      ...entries({ travel: 'x', limit: '1000' }),
      months: 2,
      payer: 'plan',
      visits: [visits('A', 6, '3'), visits('A', 1, '1'), visits('B', 2, '2')],
      covered: new Map([['B', 'yes']]),
    };
    const user = estimateFor(costs, typed);
    const leftOut = [
      'Your visits over 1 month, A: 1, left out, since other months are looked at now.',
      'Your visits over 6 months, A: 3, left out, since other months are looked at now.',
    ];
    expect(describeLeftOut(user, said), 'for other months, in their order').to.deep.equal(leftOut);
    expect(describeEntries(user, said), 'all').to.deep.equal([
      'Travel: left out, since it is not a number that can be used.',
      'Your visits over 2 months, B: 2.',
      ...leftOut,
      said.messages.planOrder,
      'Deductible left: not filled in.',
      'Copay: not filled in.',
      'Share in %: not filled in.',
      'Yearly limit left: $1,000.',
      'Does your plan cover it? A: Not sure.',
      'Does your plan cover it? B: Yes.',
    ]);
  });

  it('stays the same number in another language', () => {
    const typed = entries({ travel: '1,200.5', share: '20', limit: 'x' });
    const { amounts, locale } = inLanguage(typed, 'de');
    expect(locale, 'language').to.equal('de');
    expect(amounts.travel, 'as German writes it').to.deep.equal({ text: '1.200,5', value: 1200.5 });
    expect([amounts.limit?.text, amounts.limit?.value], 'no number').to.deep.equal(['x', NaN]);
    expect(inLanguage(typed, 'en'), 'the same language').to.equal(typed);
  });
});
