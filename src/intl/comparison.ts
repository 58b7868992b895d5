import { formatList, formatNumber } from './format.js';
import { topic } from './locale.js';

const english = {
  order: (order: string) =>
    `The options are in this order: ${order}. The order says nothing about which is better.`,
  /** Said once above the table when a row has numbers of different studies. */
  mixedSources:
    'The numbers in one sentence come from one study. Other numbers come from other studies of other people, so they cannot be set against each other.',
  /** Said once above the table, or in the title of the one row of which it is so. */
  columns: 'The columns are the groups of one study.',
  rowColumns: 'In this row, the columns are the groups of one study.',
  /** Said in the title of a row that is counted out of another denominator than the rest. */
  denominator: (of: number, locale: string) =>
    `In this row, people are counted out of ${formatNumber(of, locale)}.`,
  empty: 'Nothing is said about this here. Ask your clinician.',
  choose: 'Choose what to look at',
  shown: (shown: number, all: number, locale: string) =>
    `${formatNumber(shown, locale)} of ${formatNumber(all, locale)} options shown`,
  shownRows: (options: readonly string[], groups: readonly string[], locale: string) =>
    `Shown: ${formatList(options, locale)}.${groups.length ? ` Hidden rows: ${formatList(groups, locale)}.` : ''}`,
  options: 'Options',
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
