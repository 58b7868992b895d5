import {
  isOpen,
  isOpenRange,
  areToldAlike,
  complement,
  countOutOf,
  difference,
  differenceOutOf,
  differsFromSource,
  groupsOf,
  isClearlyDifferent,
  rangeOutOf,
  type Certainty,
  type Chance,
  type ChanceGaps,
  type ChanceLine,
  type ColumnGroup,
  type Count,
  type Denominator,
  type Difference,
  type Finding,
  type Group,
} from '../model/chance.js';
import { formatNumber } from './format.js';
import { topic, type Localized } from './locale.js';
import {
  afterColon,
  capitalised,
  midway,
  sentence,
  stopped,
  toPlainText,
  withLinks,
  type Inline,
  type Link,
  type RichText,
} from './rich-text.js';

/**
 * What cannot go on after “people”: a phrase with “to”, “may” or an article, a number, a name, a sentence. The words of
 * all languages that are built in, since an author is told of it before the language is known.
 */
const NO_PREDICATE =
  /^(?:\p{N}|(?:to|may|might|can|will|an?|the|(?:puede|podr[ií]a|va)n?)(?![\p{L}’'])|\p{L}*[aeiou]\p{L}*ing(?!\p{L}))/iu;

/** Whether an author's words can go on after “59 out of 100 people”. */
export const isPredicate = (outcome: string): boolean =>
  !NO_PREDICATE.test(outcome) && !/^\p{Lu}\p{Ll}|[.!?…:;,]$/u.test(outcome);

/**
 * The author's words for what happened, and what else is said of the people counted. Words that cannot go on after
 * “people” stand by themselves at the end, so that nothing is put before them.
 */
export const withOutcome = (goesOn: boolean, outcome: string, others: RichText): RichText => [
  ...(outcome && goesOn ? [` ${outcome}`] : []),
  ...others,
  ...(outcome && !goesOn ? [`: ${outcome}`] : []),
];

const english = {
  /** A count in words, without its denominator. */
  people: ({ people, bound }: Count, locale: string) =>
    (bound === 'fewer' ? 'fewer than ' : bound === 'more' ? 'more than ' : '') + formatNumber(people, locale),
  outOf: (people: string, of: string) => `${people} out of ${of}`,
  /** The sentence for a count: what happened, so there is no “may” in it. Its stop is added. */
  sentence: (count: string, _value: Count, outcome: string, label: string, versus?: RichText): RichText => [
    { strong: count },
    ' people',
    ...withOutcome(isPredicate(outcome), outcome, [
      label && ` ${label}`,
      ...(versus ? [', compared with ', ...versus] : []),
    ]),
  ],
  /** A count of one line: what is counted stands over it, unless `outcome` says so. Without `of`: that stands before it. */
  counted: (
    count: string,
    _value: Count,
    of: string | undefined,
    outcome: string,
    label: string,
  ): RichText => [
    { strong: count },
    ...(of ? [` of ${of}`] : []),
    ...(outcome || label
      ? withOutcome(isPredicate(outcome), outcome, [label && ` ${label}`].filter(Boolean))
      : [' people']),
  ],
  /** After a phrase that says what they had: “do not” would deny that. */
  didNot: (people: string, _value: Count) => `for ${people}, it did not happen.`,
  /**
   * The difference by itself: certainty is told of it, and of nothing else (GRADE guidance 26). Without `of`: that stands
   * before it.
   */
  difference: ({ direction, bound }: Difference, people: string, of: string | undefined) =>
    direction === 'same'
      ? `${bound === 'about' ? 'about the' : 'the'} same number in both groups`
      : `${{ exact: '', about: 'about ', fewer: 'less than ' }[bound]}${people} ${direction}${of ? ` in ${of}` : ''}`,
  /** A difference that a source gives, and whose it is. */
  given: (difference: string, _value: Difference, outcome: string, label: string, versus: string) =>
    toPlainText([
      difference,
      ...withOutcome(isPredicate(outcome), outcome, [label && ` ${label}`, versus && `, ${versus}`]),
    ]),
  /** In one of two columns that are the groups of a study. */
  inColumns: (difference: string, { direction }: Difference) =>
    direction === 'same' ? difference : `${difference} than in the other group`,
  comparedWith: (label: string) => `compared with people ${label}`,
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
        }: ${difference}`
      : difference,
  differenceRange: (low: string, high: string, of: string, isOpen: boolean) =>
    `The true difference could be from ${low} to ${high} in ${of}${isOpen ? ', so there may be none' : ''}.`,
  /** Of that range, where it is told one step away. */
  maybeNone: 'There may be no difference.',
  /** One end of that range. */
  more: ({ direction, bound }: Difference, people: string) =>
    direction === 'same' ? 'none' : `${bound === 'fewer' ? 'less than ' : ''}${people} ${direction}`,
  measure: (words: string, of: string) => `The source gives: ${words}${of ? ` (${of})` : ''}`,
  /** The source's own figures, beside the counts they became. */
  figure: (events: string, of: string, rounded?: string, roundedOf?: string) =>
    `${events} of ${of}${rounded ? `, so about ${rounded} of ${roundedOf}` : ''}`,
  /** @param counted whether the figures are people counted; else the source gives only a share of a hundred */
  study: (counted: boolean, treatment: string, comparator?: string) =>
    `${counted ? 'In the study:' : 'The source gives'} ${treatment}${comparator ? `; compared with ${comparator}` : ''}.`,
  nobody: 'That it happened to nobody in a group does not mean that it cannot happen.',
  range: (low: string, high: string, of: string) =>
    low === high
      ? `The true number could be ${low} out of ${of}.`
      : `The true number could be from ${low} to ${high} out of ${of}.`,
  population: 'Who was studied: ',
  certainty: {
    high: 'High certainty.',
    moderate: 'Moderate certainty.',
    low: 'Low certainty.',
    'very-low': 'Very low certainty.',
    'not-rated': 'Nobody has rated how sure this is.',
  } satisfies Record<Certainty, string>,
  certaintyMissing: 'Certainty not stated.',
  noGroup: 'No comparison group.',
  /** Where something stands there and cannot be read: no state of the evidence. */
  mistake: {
    number: 'There is a mistake on this page, so this number is not shown.',
    comparison: 'There is a mistake on this page, so the number to compare with is not shown.',
    certainty: 'There is a mistake on this page, so how sure this is, is not shown.',
  } satisfies Record<keyof ChanceGaps, string>,
  noComparator: 'No comparison group, so it is not known how many would have done so anyway.',
  comparatorMissing: 'No number to compare with is given here.',
  finding: {
    'not-studied': 'Not studied.',
    'no-clear-difference':
      'Studied, and no clear difference was found. That does not prove that there is none.',
    'does-not-apply': 'Does not apply.',
    'not-known': 'Not known.',
    'only-reports': 'Reported, but nobody has counted how many people.',
  } satisfies Record<Finding, string>,
  /** After “Not known.” and “Not studied.”, or once for several. */
  neither: 'This does not mean yes, and it does not mean no.',
  neitherOfAll: '“Not known” and “not studied” do not mean yes, and do not mean no.',
  noClearDifference: 'No clear difference.',
  /** Where the counts speak against it. */
  calledNoClearDifference: 'The authors of this page call this no clear difference.',
  baseline: 'These are the people that others are compared with.',
  source: (sources: number): string => (sources > 1 ? 'Sources: ' : 'Source: '),
  /** Of several in lines. */
  known: 'How these numbers are known',
  /** The same where there are no numbers. */
  from: 'Where this is from',
  circles: 'Each circle is one person.',
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
 * @param column what it is as a group of a study whose groups are the columns of a table
 */
export function describeChance(
  chance: Chance,
  denominator: Denominator,
  localized: Localized<ChanceMessages>,
  sources: readonly Link[],
  column?: ColumnGroup,
): ChanceText {
  const { messages, locale } = localized;
  const { finding, gaps } = chance;
  if (!chance.treatment && !chance.given && !chance.measure)
    return {
      sentence: finding
        ? describeFinding(finding, messages, false, chance.certainty)
        : gaps?.number === 'mistake'
          ? [messages.mistake.number]
          : [],
      captions: [],
      facts: spaced([
        chance.certaintyReason && sentence(chance.certaintyReason, locale),
        ...describeSources(sources, messages),
      ]),
    };

  const words = describeNumbers(chance, denominator, localized, column);
  const lead = words.count ?? words.difference ?? words.measure!;
  const part = (part: string, ...text: (Inline | false | undefined)[]): Inline | undefined => {
    const said = spaced(text.filter((one) => one !== lead));
    return said.length ? { part, text: said } : undefined;
  };
  return {
    sentence: typeof lead === 'string' ? [lead] : lead,
    captions: words.captions,
    facts: spaced([
      part(
        'when',
        chance.timeframe && sentence(chance.timeframe, locale),
        finding === 'no-clear-difference'
          ? isClearlyDifferent({ ...chance, comparator: chance.comparator ?? column?.other })
            ? messages.calledNoClearDifference
            : messages.noClearDifference
          : words.difference,
        words.differenceRange,
        chance.treatment && chance.comparator === 'none-known' && messages.noComparator,
        chance.treatment &&
          chance.comparator === undefined &&
          !column &&
          gaps?.comparison !== 'in-words' &&
          (gaps?.comparison
            ? messages.mistake.comparison
            : chance.isBaseline
              ? messages.baseline
              : messages.comparatorMissing),
      ),
      part('range', words.range),
      part('study', words.study, groupsOf(chance).some(({ events }) => events === 0) && messages.nobody),
      part('measure', words.measure),
      ...describeGrounds(chance, localized, sources),
    ]),
  };
}

/** Each thing that the numbers of a chance say, in words, as far as they say it. */
export interface NumberText {
  readonly count?: RichText | undefined;
  /** The count of each group by itself, for one line each. */
  readonly arms: readonly RichText[];
  /** The people of each group to whom it did not happen. */
  readonly frames: readonly string[];
  readonly captions: readonly RichText[];
  readonly difference?: string | undefined;
  readonly differenceRange?: string | undefined;
  readonly range?: string | undefined;
  readonly study?: string | undefined;
  readonly measure?: string | undefined;
}

export function describeNumbers(
  chance: Chance,
  denominator: Denominator,
  { messages, locale }: Localized<ChanceMessages>,
  column?: ColumnGroup,
  { isCounted = false, isShort = false }: ChanceLine = {},
): NumberText {
  const { treatment, given, differenceRange, certainty } = chance;
  const of = formatNumber(denominator, locale);
  const digits = (value: number) => formatNumber(value, locale);
  const groups = groupsOf(chance);
  const counts = groups.map((group) => countOutOf(group, denominator));
  const [first, second] = groups;
  const [count, versus] = counts;
  const outcome = midway(chance.outcome ?? '');
  const label = midway(chance.label ?? '');
  const comparedWith = chance.versus ? messages.comparedWith(midway(chance.versus)) : '';

  const figure = (group: Group, count: Count) =>
    messages.figure(
      digits(group.events),
      digits(group.of),
      // a figure out of the same denominator shows by itself how it was rounded
      count.bound === 'about' && group.of !== count.of ? digits(count.people) : undefined,
      of,
    );
  // two that differ and are told as “fewer than 1” are told apart by the source's own figures
  const compared = second ?? column?.other;
  const areAlike = first && compared && areToldAlike(first, compared, denominator);
  const alikeFigure = (group: Group, count: Count) => (areAlike ? ` (${figure(group, count)})` : '');
  const inWords = (group: Group, count: Count) =>
    messages.outOf(messages.people(count, locale), of) + alikeFigure(group, count);
  const didNot = (count: Count) =>
    messages.didNot(messages.people(complement(count), locale), complement(count));
  const frameOf = ({ label }: Group, count: Count) =>
    capitalised(label && groups.length > 1 ? `${midway(label)}: ${didNot(count)}` : didNot(count), locale);
  const caption = ({ label }: Group, count: Count): RichText => {
    return [
      { part: 'drawing', text: [] },
      {
        part: 'caption',
        text: [
          { strong: capitalised(messages.people(count, locale), locale) },
          `${stopped(label ? ` ${label}` : '')} `,
          {
            part: 'frame',
            text: [capitalised(didNot(count), locale)],
          },
        ],
      },
    ];
  };
  const sentenceOf = (): RichText | undefined =>
    first && count
      ? ended(
          messages.sentence(
            capitalised(inWords(first, count), locale),
            count,
            outcome,
            midway(first.label ?? ''),
            second &&
              versus && [{ strong: inWords(second, versus) }, second.label ? ` ${midway(second.label)}` : ''],
          ),
        )
      : undefined;

  const differenceOf = (): string | undefined => {
    const beside = versus ?? (column?.other && countOutOf(column.other, denominator));
    const gap = given ? differenceOutOf(given, denominator) : count && beside && difference(count, beside);
    if (!gap) return undefined;
    const bare = messages.difference(gap, digits(gap.people), isShort && count ? undefined : of);
    const words = beside && !versus ? messages.inColumns(bare, gap) : bare;
    const isSame = gap.direction === 'same';
    return stopped(
      capitalised(
        messages.sure(
          given
            ? messages.given(
                words,
                gap,
                first ? '' : outcome,
                isSame ? '' : label,
                isSame ? '' : comparedWith,
              )
            : words,
          certainty,
        ),
        locale,
      ),
    );
  };

  const rangeOfDifference = (): string | undefined => {
    if (!differenceRange) return undefined;
    const { low, high, of: whole } = differenceRange;
    const [least, most] = [
      differenceOutOf({ people: low, of: whole }, denominator, Math.floor),
      differenceOutOf({ people: high, of: whole }, denominator, Math.ceil),
    ];
    const end = (gap: Difference) => messages.more(gap, digits(gap.people));
    return messages.differenceRange(end(least), end(most), of, isOpenRange(differenceRange));
  };

  const range = treatment && chance.range && rangeOutOf(chance.range, treatment, denominator);
  return {
    count: sentenceOf(),
    arms: groups.map((group, index) =>
      messages.counted(
        capitalised(messages.people(counts[index]!, locale), locale),
        counts[index]!,
        isShort && index && !areAlike ? undefined : of + alikeFigure(group, counts[index]!),
        isCounted || index ? '' : outcome,
        midway(group.label ?? ''),
      ),
    ),
    frames: groups.map((group, index) => frameOf(group, counts[index]!)),
    // a drawing stands for people who had the treatment, and those they are compared with
    captions: treatment ? groups.map((group, index) => caption(group, counts[index]!)) : [],
    difference: differenceOf(),
    differenceRange: rangeOfDifference(),
    range: range && messages.range(digits(range.low), digits(range.high), of),
    // in a line it is not told
    get study() {
      if (!groups.some((group, index) => differsFromSource(group, counts[index]!))) return undefined;
      const [ours, theirs] = groups.map((group, index) => figure(group, counts[index]!));
      return messages.study(
        groups.every(({ events }) => Number.isInteger(events)),
        ours!,
        theirs,
      );
    },
    measure: chance.measure
      ? sentence(
          messages.measure(
            midway(chance.measure),
            treatment ? '' : [first ? '' : outcome, label, comparedWith].filter(Boolean).join(', '),
          ),
          locale,
        )
      : undefined,
  };
}

/** The words with a stop at the end, unless they end like a sentence already. */
function ended(words: RichText): RichText {
  const text = toPlainText(words);
  return [...words, stopped(text) === text ? '' : '.'].filter(Boolean);
}

/** How sure anyone can be, in a word. */
export const describeCertainty = (
  { certainty, gaps }: Pick<Chance, 'certainty' | 'gaps'>,
  messages: ChanceMessages,
): string =>
  certainty
    ? messages.certainty[certainty]
    : gaps?.certainty
      ? messages.mistake.certainty
      : messages.certaintyMissing;

/** What the numbers rest on: who was studied, how sure anyone can be, and the sources. */
const describeGrounds = (
  { population, certainty, certaintyReason, gaps }: Chance,
  { messages, locale }: Localized<ChanceMessages>,
  sources: readonly Link[],
): Inline[] => [
  ...(population ? [{ part: 'who', text: [messages.population, afterColon(population, locale)] }] : []),
  {
    part: 'certainty',
    text: spaced([
      gaps?.certainty !== 'in-words' && { strong: describeCertainty({ certainty, gaps }, messages) },
      certaintyReason && sentence(certaintyReason, locale),
    ]),
  },
  ...describeSources(sources, messages),
];

/**
 * @param isExplained whether what that does not mean is said around it
 * @param certainty told where somebody has rated it: nothing was counted whose rating could be missing
 */
export const describeFinding = (
  finding: Finding,
  messages: ChanceMessages,
  isExplained = false,
  certainty?: Certainty,
): RichText =>
  spaced([
    messages.finding[finding],
    !isExplained && isOpen(finding) && messages.neither,
    certainty && certainty !== 'not-rated' && { part: 'certainty', text: [messages.certainty[certainty]] },
  ]);

export const describeSources = (sources: readonly Link[], messages: ChanceMessages): Inline[] =>
  sources.length ? [{ part: 'source', text: withLinks(messages.source(sources.length), sources) }] : [];

/** Those that are there, with a space between each two. */
export const spaced = (inlines: readonly (Inline | false | undefined)[]): RichText =>
  inlines
    .filter((inline): inline is Inline => Boolean(inline))
    .flatMap((inline, i) => (i ? [' ', inline] : [inline]));
