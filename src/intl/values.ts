import type { SummarySection } from '../model/summary.js';
import { byRating, type Rated, type Rating } from '../model/values.js';
import { topic, type Localized } from './locale.js';
import type { Ordered } from './order.js';
import { sentence } from './rich-text.js';

const english = {
  order: ({ words, isNeutral }: Ordered) =>
    isNeutral
      ? `The statements are in this order: ${words}. The order says nothing about what should matter.`
      : `The authors of this page put the statements in this order: “${words}”.`,
  /** To choose from. */
  choices: {
    'a-lot': 'Matters a lot',
    some: 'Some',
    'not-much': 'Not much',
    'not-sure': 'Not sure',
  } satisfies Record<Rating, string>,
  /** Each by itself. */
  ratings: {
    'a-lot': 'Matters a lot',
    some: 'Matters some',
    'not-sure': 'Not sure',
    'not-much': 'Does not matter much',
  } satisfies Record<Rating, string>,
  /** What is seen of a button, and what is heard after it. */
  clear: (rating: string) => ['Clear', `“${rating}”`],
  own: 'What else matters to me',
  add: 'Add',
  remove: 'Remove',
  title: 'What matters to you',
  empty: 'Nothing is rated yet.',
  toward: 'Points toward',
  away: 'Points away from',
  inTable: 'See the comparison.',
  seeRow: 'See this row of the comparison',
  ask: 'Ask your clinician how the choices differ here.',
  note: 'This decides nothing. It is only on this page: nothing is sent or kept.',
  rated: (rating: string) => `Rated: ${rating.toLowerCase()}.`,
  takenBack: 'The rating is cleared.',
  added: 'Added.',
  removed: 'Removed.',
  clearAll: 'Clear this list',
  cleared: 'Everything in this list is cleared.',
  /** Heads it in a reader's summary. */
  mine: 'What matters to me',
};

export type ValuesMessages = typeof english;
export const valuesMessages = topic('values', english);

/** What matters to a reader, for their summary. Nothing was said: no section. */
export function describeValues(
  rated: readonly Rated[],
  { messages, locale }: Localized<ValuesMessages>,
): SummarySection[] {
  const lines = byRating(rated).map(({ value: { text }, rating, isOwn }) => ({
    text,
    reply: rating ? sentence(messages.ratings[rating], locale) : undefined,
    ...(isOwn && { ownRating: rating }),
  }));
  return lines.length ? [{ part: 'values', heading: messages.mine, lines }] : [];
}
