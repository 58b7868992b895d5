import { isPredicate } from './chance.js';
import { formatList, formatNumber } from './format.js';
import { topic } from './locale.js';
import type { Ordered } from './order.js';
import { midway, stopped } from './rich-text.js';

const english = {
  order: ({ words, isNeutral }: Ordered) =>
    isNeutral
      ? `The options are in this order: ${words}. The order says nothing about which is better.`
      : `The authors of this page put the options in this order: “${words}”.`,
  /** Said once above the table when a row has numbers of different studies. */
  mixedSources:
    'The numbers in one sentence come from one study. Other numbers come from other studies of other people, so they cannot be set against each other.',
  /** Said once above the table, or in the title of the one row of which it is so. */
  columns: 'The columns are the groups of one study.',
  rowColumns: 'In this row, the columns are the groups of one study.',
  /** Said in the title of a row that is counted out of another denominator than the rest. */
  denominator: (of: number, locale: string) =>
    `In this row, people are counted out of ${formatNumber(of, locale)}.`,
  /** Titles the table that is seen first, and its first column. */
  glance: 'At a glance',
  option: 'Option',
  glanceNote:
    'Where nothing is said of it, nobody has rated how sure a number is. How each is known stands under its question.',
  /** In the glance, of what the author's own words under the question say. */
  inWords: {
    comparison: 'What it is compared with stands in words under its question.',
    certainty: 'How sure this is stands in words under its question.',
  },
  noHarms: 'Harms are not told here.',
  /** Over what is counted in a row, in its title. */
  outcome: (outcome: string) =>
    stopped(`Counted: ${isPredicate(outcome) ? 'people who ' : ''}${midway(outcome)}`),
  /** Of all numbers of a row, in its title. */
  unrated: 'Nobody has rated how sure these numbers are.',
  empty: 'Nothing is said about this here. Ask your clinician.',
  compare: 'Compare',
  choose: 'Choose what to look at',
  shownRows: (options: readonly string[], groups: readonly string[], locale: string) =>
    [
      stopped(`Shown: ${formatList(options, locale)}`),
      groups.length && stopped(`Hidden rows: ${formatList(groups, locale)}`),
    ]
      .filter(Boolean)
      .join(' '),
  optionsStay: 'Two options stay in view, so that you can compare them.',
  rows: 'Rows',
  rowsStay: 'What may go wrong stays in view as long as what may go well is shown.',
  showAll: 'Show everything',
  /** Heads the options in a reader's summary. */
  onPage: 'The options',
  lookedAt: 'The options I looked at',
};

export const comparisonMessages = topic('comparison', english);
export type ComparisonMessages = typeof english;
