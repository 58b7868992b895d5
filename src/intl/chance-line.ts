/** A chance among others: a line for each group, what may never fold beside it, and the rest one step away. */
import {
  groupsOf,
  isClearlyDifferent,
  isOpenRange,
  type Chance,
  type ChanceLine,
  type ColumnGroup,
  type Denominator,
} from '../model/chance.js';
import {
  describeCertainty,
  describeFinding,
  describeNumbers,
  describeSources,
  spaced,
  type ChanceMessages,
} from './chance.js';
import type { Localized } from './locale.js';
import {
  afterColon,
  sentence,
  stopped,
  toPlainText,
  type Inline,
  type Link,
  type RichText,
} from './rich-text.js';

/** What is said of a chance that stands in a line. */
export interface LineText {
  /** The count of those who had the treatment, and of those they are compared with. */
  readonly treatment?: RichText | undefined;
  readonly comparator?: RichText | undefined;
  /** When it was counted, the difference, how sure anyone can be, and what is missing. */
  readonly told: RichText;
}

/**
 * Says what may never fold: the counts with their denominator, the comparator, the time, the difference, the certainty in
 * a word, and what is not known.
 *
 */
export function describeLine(
  chance: Chance,
  denominator: Denominator,
  localized: Localized<ChanceMessages>,
  column?: ColumnGroup,
  around: ChanceLine = {},
): LineText {
  const { messages, locale } = localized;
  const { isTimed, isRated, isExplained, isShort } = around;
  const { treatment, given, measure, timeframe, finding, certainty, gaps, differenceRange } = chance;
  if (!treatment && !given && !measure)
    return {
      told: finding
        ? describeFinding(finding, messages, isExplained, certainty)
        : gaps?.number === 'mistake'
          ? [messages.mistake.number]
          : [],
    };
  const words = describeNumbers(chance, denominator, localized, column, around);
  const isSame = finding === 'no-clear-difference';
  const comparator = chance.comparator ?? column?.other;
  const isGraded = certainty && certainty !== 'not-rated';
  const difference = isSame
    ? isClearlyDifferent({ ...chance, comparator })
      ? messages.calledNoClearDifference
      : messages.noClearDifference
    : words.difference;
  const missing =
    treatment && !column
      ? chance.comparator === 'none-known'
        ? messages.noGroup
        : chance.comparator === undefined &&
          gaps?.comparison !== 'in-words' &&
          (gaps?.comparison
            ? messages.mistake.comparison
            : chance.isBaseline
              ? !isShort && messages.baseline
              : messages.comparatorMissing)
      : undefined;
  const strong = (part: string, text: string | false | undefined): Inline | false =>
    Boolean(text) && { part, text: [text as string] };
  const when = strong('when', !isTimed && timeframe && sentence(timeframe, locale));
  const found = [strong('difference', difference), strong('measure', words.measure)];
  const arms = words.arms.map((arm, index) => closed(arm, index < words.arms.length - 1));
  return {
    treatment: treatment && arms[0],
    comparator: arms[treatment ? 1 : 0],
    told: spaced([
      ...(arms.length ? [when, ...found] : [...found, when]),
      // the interval itself is one step away
      difference && !isSame && isOpenRange(differenceRange) && messages.maybeNone,
      missing,
      // a difference is told with its certainty
      gaps?.certainty !== 'in-words' &&
        !isRated &&
        !(isGraded && difference && !isSame) && {
          part: 'certainty',
          text: [describeCertainty(chance, messages)],
        },
      !isShort && groupsOf(chance).some(({ events }) => events === 0) && messages.nobody,
    ]),
  };
}

/**
 * Says how the numbers of a chance are known: the whole sentence with both frames, the study's own figures, who was
 * studied, why anyone can be so sure, the intervals, the sources. Nothing: there is nothing to say.
 */
export function describeKnown(
  chance: Chance,
  denominator: Denominator,
  localized: Localized<ChanceMessages>,
  sources: readonly Link[],
  column?: ColumnGroup,
): RichText | undefined {
  const { messages, locale } = localized;
  const { population, certainty, certaintyReason, treatment } = chance;
  const words = describeNumbers(chance, denominator, localized, column);
  const said = spaced([
    words.count && { part: 'whole', text: words.count },
    ...words.frames,
    treatment && chance.comparator === 'none-known' && messages.noComparator,
    words.range,
    words.differenceRange,
    words.study,
    population && toPlainText([messages.population, afterColon(population, locale)]),
    // that nobody has rated it stands in the line
    certainty && (certaintyReason || certainty !== 'not-rated') && messages.certainty[certainty],
    certaintyReason && sentence(certaintyReason, locale),
    ...describeSources(sources, messages),
  ]);
  return said.length ? said : undefined;
}

/** A line that goes on in the next ends with a comma, and else like a sentence. */
function closed(words: RichText, goesOn: boolean): RichText {
  const text = toPlainText(words);
  return stopped(text) === text ? words : [...words, goesOn ? ',' : '.'];
}
