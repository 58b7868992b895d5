import {
  complement,
  countOutOf,
  difference,
  differenceOutOf,
  differsFromSource,
  isClearlyDifferent,
  rangeOutOf,
  type Certainty,
  type Chance,
  type Count,
  type Denominator,
  type Difference,
  type Finding,
  type Group,
} from '../model/chance.js';
import { formatNumber, pluralRule } from './format.js';
import { topic, type Localized } from './locale.js';
import { capitalised, sentence, type Link, type Inline, type RichText } from './rich-text.js';

const english = {
  /** A count in words, without its denominator. */
  people: ({ people, bound }: Count, locale: string) =>
    (bound === 'fewer' ? 'fewer than ' : bound === 'more' ? 'more than ' : '') + formatNumber(people, locale),
  outOf: (people: string, of: string) => `${people} out of ${of}`,
  /**
   * The sentence for a count: what happened, so there is no “may” in it. The author's words go on after “people”, and
   * nothing is put between.
   */
  sentence: (count: string, _value: Count, outcome: string, label: string, versus?: RichText): RichText => [
    { strong: count },
    ' people',
    outcome && ` ${outcome}`,
    label && ` ${label}`,
    ...(versus ? [', compared with ', ...versus] : []),
    '.',
  ],
  didNot: (people: string, count: Count, locale: string) =>
    `${people} ${count.bound !== 'fewer' && pluralRule(count.people, locale) === 'one' ? 'does' : 'do'} not.`,
  /** The difference by itself: certainty is told of it, and of nothing else (GRADE guidance 26). */
  difference: ({ direction, bound }: Difference, people: string, of: string) =>
    direction === 'same'
      ? `${bound === 'about' ? 'about the' : 'the'} same number in both groups`
      : `${bound === 'about' ? 'about ' : ''}${people} ${direction} in ${of}`,
  /** @param certainty nothing: its author has not said */
  sure: (difference: string, certainty: Certainty | undefined) =>
    certainty && certainty !== 'not-rated'
      ? `${
          {
            high: 'We can be fairly sure',
            moderate: 'It is likely',
            low: 'It may be',
            'very-low': 'We are very unsure',
          }[certainty]
        }: ${difference}.`
      : `${difference}.${certainty ? ' Nobody has rated how sure this is.' : ''}`,
  differenceRange: (low: string, high: string, of: string, isOpen: boolean) =>
    `The true difference could be from ${low} to ${high} in ${of}${isOpen ? ', so there may be none' : ''}.`,
  /** One end of that range. */
  more: (people: number, figure: string) =>
    people === 0 ? 'none' : `${figure} ${people < 0 ? 'fewer' : 'more'}`,
  /** A difference on a count that is known. */
  onBaseline: (difference: string, baseline: string, label: string) =>
    `${difference}, where it is ${baseline}${label ? ` ${label}` : ''}`,
  measure: (words: string) => `The source gives: ${words}`,
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
  noClearDifference: 'No clear difference between the groups.',
  /** Where the counts speak against it. */
  calledNoClearDifference: 'The authors of this page call this no clear difference.',
  baseline: 'These are the people that others are compared with.',
  source: 'Source: ',
};

export type ChanceMessages = typeof english;
export const chanceMessages = topic('chance', english);

/** All that is said of a chance: the sentence, a caption for each group, and the facts under them. */
export interface ChanceText {
  readonly sentence: RichText;
  /** One caption for the treatment, and one for the comparator if it has numbers. None without numbers. */
  readonly captions: readonly RichText[];
  readonly facts: RichText;
}

/**
 * Says a chance in words. Every number in them is in the chance or follows from it by a formula of `model/chance`.
 *
 * @param sources the chance's sources as links, in the author's order
 * @param sharesGrounds whether what the numbers rest on is said once for a whole list, and so not here
 */
export function describeChance(
  chance: Chance,
  denominator: Denominator,
  { messages, locale }: Localized<ChanceMessages>,
  sources: readonly Link[],
  sharesGrounds = false,
): ChanceText {
  const { treatment, comparator, certainty, finding, measure } = chance;
  const given = describeGivenDifference(chance, denominator, { messages, locale });
  if (!treatment) {
    const isTold = measure ?? given;
    return {
      sentence: isTold
        ? [measure ? sentence(messages.measure(measure), locale) : given!]
        : [messages.finding[finding ?? 'not-known']],
      captions: [],
      facts: spaced(
        isTold
          ? [
              chance.timeframe && { part: 'when', text: [sentence(chance.timeframe, locale)] },
              measure && given && { part: 'difference', text: [given] },
              ...describeGrounds(chance, { messages, locale }, sources),
            ]
          : [
              chance.certaintyReason && sentence(chance.certaintyReason, locale),
              ...describeSources(sources, messages),
            ],
      ),
    };
  }

  const of = formatNumber(denominator, locale);
  const count = countOutOf(treatment, denominator);
  const versus = comparator && comparator !== 'none-known' ? comparator : undefined;
  const versusCount = versus && countOutOf(versus, denominator);
  const gap = versusCount && difference(count, versusCount);
  const didNot = (count: Count) => messages.didNot(messages.people(count, locale), count, locale);
  const inWords = (count: Count) => messages.outOf(messages.people(count, locale), of);
  const caption = ({ label }: Group, count: Count): RichText => [
    { part: 'drawing', text: [] },
    {
      part: 'caption',
      text: [
        { strong: capitalised(messages.people(count, locale), locale) },
        `${label ? ` ${label}` : ''}. `,
        { part: 'frame', text: [capitalised(didNot(complement(count)), locale)] },
      ],
    },
  ];
  const figure = (group: Group, count: Count) =>
    messages.figure(
      formatNumber(group.events, locale),
      formatNumber(group.of, locale),
      // a figure out of the same denominator shows by itself how it was rounded
      count.bound === 'about' && group.of !== count.of ? formatNumber(count.people, locale) : undefined,
      of,
    );
  const range = chance.range && rangeOutOf(chance.range, treatment, denominator);

  const facts: Inline[] = [
    {
      part: 'when',
      text: spaced([
        chance.timeframe && sentence(chance.timeframe, locale),
        finding === 'no-clear-difference'
          ? isClearlyDifferent(chance)
            ? messages.calledNoClearDifference
            : messages.noClearDifference
          : (given ??
            (gap &&
              capitalised(
                messages.sure(messages.difference(gap, formatNumber(gap.people, locale), of), certainty),
                locale,
              ))),
        describeDifferenceRange(chance, { messages, locale }),
        comparator === 'none-known' && messages.noComparator,
        comparator === undefined && (chance.isBaseline ? messages.baseline : messages.comparatorMissing),
      ]),
    },
    range && {
      part: 'range',
      text: [messages.range(formatNumber(range.low, locale), formatNumber(range.high, locale), of)],
    },
    (differsFromSource(treatment, count) ||
      (versus && versusCount && differsFromSource(versus, versusCount))) && {
      part: 'study',
      text: [
        messages.study(
          [treatment, versus].every((group) => Number.isInteger(group?.events ?? 0)),
          figure(treatment, count),
          versus && versusCount && figure(versus, versusCount),
        ),
      ],
    },
    ...(sharesGrounds ? [] : describeGrounds(chance, { messages, locale }, sources)),
  ].filter((inline): inline is Inline => Boolean(inline));

  return {
    sentence: messages
      .sentence(
        capitalised(inWords(count), locale),
        count,
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

/** A difference that the source gives by itself, or on a baseline. */
function describeGivenDifference(
  { given, comparator, certainty }: Chance,
  denominator: Denominator,
  { messages, locale }: Localized<ChanceMessages>,
): string | undefined {
  if (!given) return undefined;
  const gap = differenceOutOf(given, denominator);
  const of = formatNumber(denominator, locale);
  const words = messages.difference(gap, formatNumber(gap.people, locale), of);
  if (!comparator || comparator === 'none-known') return capitalised(messages.sure(words, certainty), locale);
  const baseline = messages.outOf(messages.people(countOutOf(comparator, denominator), locale), of);
  return capitalised(
    messages.sure(messages.onBaseline(words, baseline, comparator.label ?? ''), certainty),
    locale,
  );
}

/** The interval of the difference. One that holds 0 says that there may be none. */
function describeDifferenceRange(
  { differenceRange }: Chance,
  { messages, locale }: Localized<ChanceMessages>,
): string | undefined {
  if (!differenceRange) return undefined;
  const { low, high, of } = differenceRange;
  const end = (people: number) => messages.more(people, formatNumber(Math.abs(people), locale));
  return messages.differenceRange(end(low), end(high), formatNumber(of, locale), low <= 0 && high >= 0);
}

/** What the numbers rest on: who was studied, how sure anyone can be, and the sources. */
export const describeGrounds = (
  { population, certainty, certaintyReason }: Chance,
  { messages, locale }: Localized<ChanceMessages>,
  sources: readonly Link[],
): Inline[] => [
  ...(population ? [{ part: 'who', text: [messages.population, sentence(population, locale)] }] : []),
  {
    part: 'certainty',
    text: spaced([
      { strong: certainty ? messages.certainty[certainty] : messages.certaintyMissing },
      certaintyReason && sentence(certaintyReason, locale),
    ]),
  },
  ...describeSources(sources, messages),
];

const describeSources = (sources: readonly Link[], messages: ChanceMessages): Inline[] =>
  sources.length
    ? [
        {
          part: 'source',
          text: [messages.source, ...sources.flatMap((link, i) => (i ? [', ', link] : [link])), '.'],
        },
      ]
    : [];

/** Those that are there, with a space between each two. */
export const spaced = (inlines: readonly (Inline | false | undefined)[]): RichText =>
  inlines
    .filter((inline): inline is Inline => Boolean(inline))
    .flatMap((inline, i) => (i ? [' ', inline] : [inline]));
