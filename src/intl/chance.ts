import {
  complement,
  countOutOf,
  difference,
  differsFromSource,
  rangeOutOf,
  type Certainty,
  type Chance,
  type Count,
  type Denominator,
  type Difference,
  type Finding,
  type Group,
} from '../model/chance.js';
import { number, plural } from './format.js';
import { topic, type Said } from './locale.js';
import { capitalised, sentence, type Link, type Piece, type Words } from './rich-text.js';

const english = {
  /** A count in words, without its denominator. */
  people: ({ people, bound }: Count, locale: string) =>
    (bound === 'fewer' ? 'fewer than ' : bound === 'more' ? 'more than ' : '') + number(people, locale),
  outOf: (people: string, of: string) => `${people} out of ${of}`,
  /**
   * The sentence for a chance. Its verb is set by the certainty and by nothing else, so that no author can make
   * weak evidence sound strong: GRADE's "may" for low, "probably" for moderate, the plain verb for high.
   * A rating that is missing counts as low.
   */
  sentence: (
    count: string,
    certainty: Certainty | undefined,
    outcome: string,
    label: string,
    versus?: Words,
  ): Words => [
    { strong: count },
    ' people',
    outcome &&
      { high: ' ', moderate: ' probably ', low: ' may ', 'very-low': ' may ', 'not-rated': ' may ' }[
        certainty ?? 'low'
      ],
    outcome,
    label && ` ${label}`,
    ...(versus ? [', compared with ', ...versus] : []),
    '.',
  ],
  didNot: (people: string, count: Count, locale: string) =>
    `${people} ${count.bound !== 'fewer' && plural(count.people, locale) === 'one' ? 'does' : 'do'} not.`,
  difference: ({ direction, bound }: Difference, people: string, of: string) =>
    direction === 'same'
      ? `${bound === 'about' ? 'About the' : 'The'} same number in both groups.`
      : `${bound === 'about' ? 'About ' : ''}${people} ${direction} in ${of}.`,
  /** The source's own figures, beside the counts they became. */
  figure: (events: string, of: string, rounded: string | undefined, roundedOf: string) =>
    `${events} of ${of}${rounded ? `, so about ${rounded} of ${roundedOf}` : ''}`,
  /** @param counted whether the figures are people counted; else the source gives only a share of a hundred */
  study: (counted: boolean, treatment: string, comparator?: string) =>
    `${counted ? 'In the study:' : 'The source gives'} ${treatment}${comparator ? `; compared with ${comparator}` : ''}.`,
  range: (low: string, high: string, of: string) =>
    `The true number could be from ${low} to ${high} out of ${of}.`,
  population: 'Who was studied: ',
  certainty: {
    high: 'High certainty.',
    moderate: 'Moderate certainty.',
    low: 'Low certainty.',
    'very-low': 'Very low certainty.',
    'not-rated': 'Certainty not rated.',
  } satisfies Record<Certainty, string>,
  certaintyMissing: 'Certainty not stated.',
  noComparator: 'No comparison group, so it is not known how many would have done so anyway.',
  comparatorMissing: 'No number to compare with is given here.',
  finding: {
    'not-studied': 'Not studied. This does not mean yes, and it does not mean no.',
    'no-clear-difference':
      'Studied, and no clear difference was found. That does not prove that there is none.',
    'does-not-apply': 'Does not apply.',
    'not-known': 'Not known. This does not mean yes, and it does not mean no.',
    'only-reports': 'Reported, but nobody has counted how many people.',
  } satisfies Record<Finding, string>,
  noClearDifference: 'The study found no clear difference between the groups.',
  source: 'Source: ',
};

export type ChanceMessages = typeof english;
export const chanceMessages = topic('chance', english);

/** All that is said of a chance: the sentence, a caption for each group, and the facts under them. */
export interface ChanceWords {
  readonly sentence: Words;
  /** One caption for the treatment, and one for the comparator if it has numbers. None without numbers. */
  readonly captions: readonly Words[];
  readonly facts: Words;
}

/**
 * Says a chance in words. Every number in them is in the chance or follows from it by a formula of `model/chance`.
 *
 * @param sources the chance's sources as links, in the author's order
 * @param hasGroundsSaid whether what the numbers rest on is said once for a whole list, and so not here
 */
export function sayChance(
  chance: Chance,
  denominator: Denominator,
  { say, locale }: Said<ChanceMessages>,
  sources: readonly Link[],
  hasGroundsSaid = false,
): ChanceWords {
  const { treatment, comparator, certainty, finding } = chance;
  if (!treatment) {
    return {
      sentence: [say.finding[finding ?? 'not-known']],
      captions: [],
      facts: spaced([
        chance.certaintyReason && sentence(chance.certaintyReason, locale),
        ...saySources(sources, say),
      ]),
    };
  }

  const of = number(denominator, locale);
  const count = countOutOf(treatment, denominator);
  const versus = comparator && comparator !== 'none-known' ? comparator : undefined;
  const versusCount = versus && countOutOf(versus, denominator);
  const gap = versusCount && difference(count, versusCount);
  const didNot = (count: Count) => say.didNot(say.people(count, locale), count, locale);
  const inWords = (count: Count) => say.outOf(say.people(count, locale), of);
  const caption = ({ label }: Group, count: Count): Words => [
    { part: 'drawing', pieces: [] },
    {
      part: 'caption',
      pieces: [
        { strong: capitalised(say.people(count, locale), locale) },
        `${label ? ` ${label}` : ''}. `,
        { part: 'frame', pieces: [capitalised(didNot(complement(count)), locale)] },
      ],
    },
  ];
  const figure = (group: Group, count: Count) =>
    say.figure(
      number(group.events, locale),
      number(group.of, locale),
      // a figure out of the same denominator shows by itself how it was rounded
      count.bound === 'about' && group.of !== count.of ? number(count.people, locale) : undefined,
      of,
    );
  const range = chance.range && rangeOutOf(chance.range, treatment, denominator);

  const facts: Piece[] = [
    {
      part: 'when',
      pieces: spaced([
        chance.timeframe && sentence(chance.timeframe, locale),
        finding === 'no-clear-difference'
          ? say.noClearDifference
          : gap && say.difference(gap, number(gap.people, locale), of),
        comparator === 'none-known' && say.noComparator,
        comparator === undefined && say.comparatorMissing,
      ]),
    },
    range && {
      part: 'range',
      pieces: [say.range(number(range.low, locale), number(range.high, locale), of)],
    },
    (differsFromSource(treatment, count) ||
      (versus && versusCount && differsFromSource(versus, versusCount))) && {
      part: 'study',
      pieces: [
        say.study(
          [treatment, versus].every((group) => Number.isInteger(group?.events ?? 0)),
          figure(treatment, count),
          versus && versusCount && figure(versus, versusCount),
        ),
      ],
    },
    ...(hasGroundsSaid ? [] : sayGrounds(chance, { say, locale }, sources)),
  ].filter((piece): piece is Piece => Boolean(piece));

  return {
    sentence: say
      .sentence(
        capitalised(inWords(count), locale),
        certainty,
        chance.outcome ?? '',
        treatment.label ?? '',
        versus && versusCount && [{ strong: inWords(versusCount) }, versus.label ? ` ${versus.label}` : ''],
      )
      .filter(Boolean),
    captions:
      versus && versusCount
        ? [caption(treatment, count), caption(versus, versusCount)]
        : [caption(treatment, count)],
    facts: spaced(facts),
  };
}

/** What the numbers rest on: who was studied, how sure anyone can be, and the sources. */
export const sayGrounds = (
  { population, certainty, certaintyReason }: Chance,
  { say, locale }: Said<ChanceMessages>,
  sources: readonly Link[],
): Piece[] => [
  ...(population ? [{ part: 'who', pieces: [say.population, sentence(population, locale)] }] : []),
  {
    part: 'certainty',
    pieces: spaced([
      { strong: certainty ? say.certainty[certainty] : say.certaintyMissing },
      certaintyReason && sentence(certaintyReason, locale),
    ]),
  },
  ...saySources(sources, say),
];

const saySources = (sources: readonly Link[], say: ChanceMessages): Piece[] =>
  sources.length
    ? [
        {
          part: 'source',
          pieces: [say.source, ...sources.flatMap((link, i) => (i ? [', ', link] : [link])), '.'],
        },
      ]
    : [];

/** The pieces that are there, with a space between each two. */
export const spaced = (pieces: readonly (Piece | false | undefined)[]): Words =>
  pieces
    .filter((piece): piece is Piece => Boolean(piece))
    .flatMap((piece, i) => (i ? [' ', piece] : [piece]));
