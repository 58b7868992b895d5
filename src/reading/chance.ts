import { isPredicate } from '../intl/chance.js';
import { findings, isClearlyDifferent, type Chance, type ColumnGroup, type Group } from '../model/chance.js';
import { chance as declaration } from '../model/declarations/chance.js';
import { allowedIn, parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import type { Settings } from './readable.js';

/**
 * Reads a chance from the attributes of a `da-chance`.
 * A number that cannot be true (more events than people, nobody at all) is left out whole, and never mended.
 *
 * @param column what it is as a group of a study whose groups are the columns of a table: it needs no other
 */
export function readChance(
  settings: Settings,
  column?: ColumnGroup,
): { value: Chance; problems: readonly Problem[] } {
  const { values, problems, problem, need } = parseSettings(settings, declaration);
  const { events, of, comparatorEvents, comparatorOf, finding, certainty, certaintyReason } = values;

  /** `of` alone is the denominator of a difference. */
  const isAboutDifference = values.difference !== undefined;

  const group = (prefix: string, events?: number, of?: number, label?: string): Group | undefined => {
    if (events === undefined && (of === undefined || (!prefix && isAboutDifference))) return undefined;
    const where = `${prefix}events and ${prefix}of`;
    const got = `${events ?? 'nothing'} of ${of ?? 'nothing'}`;
    if (events === undefined || of === undefined)
      return problem(where, got, 'both, or neither: a count means nothing without its denominator');
    if (of === 0 || events > of)
      return problem(where, got, 'at least 1 person, and no more events than people');
    return { events, of, label };
  };

  const treatment = group('', events, of, values.treatment);
  const versus = group('comparator-', comparatorEvents, comparatorOf, values.comparator);
  const noneKnown = values.comparator === 'none-known';
  if (noneKnown && versus)
    problem(
      'comparator',
      'none-known',
      'words for the comparison group, since comparator-events has a number',
    );
  const comparator = noneKnown ? 'none-known' : versus;
  const range = readRange();
  const given = readGivenDifference();
  const differenceRange = readDifferenceRange();
  const hasNumbers = Boolean(treatment || given || values.measure);

  if (values.outcome && !isPredicate(values.outcome))
    problem('outcome', values.outcome, allowedIn(declaration.settings.outcome));
  if (hasNumbers) {
    if (finding && finding !== 'no-clear-difference')
      problem('finding', finding, 'no-clear-difference or nothing, since there are numbers');
    if (
      finding &&
      isClearlyDifferent({ treatment, comparator: comparator ?? column?.other, differenceRange, sources: [] })
    )
      problem('finding', finding, 'nothing: with these numbers the interval of the difference leaves out 0');
  }
  if (treatment) {
    if (!comparator && !values.baseline && !column)
      problem(
        'comparator-events and comparator-of',
        null,
        'the numbers of the comparison group, or comparator="none-known"',
      );
    for (const property of ['timeframe', 'population', 'source', 'certainty'] as const) need(property);
    if (certainty && !certaintyReason) need('certaintyReason');
  } else if (hasNumbers) {
    for (const property of ['timeframe', 'source', 'certainty'] as const) need(property);
  } else if (!finding && problems.length === 0) {
    problem('events', null, `a number of people, or finding with one of ${findings.join(', ')}`);
  }
  const value: Chance = {
    treatment,
    comparator,
    range,
    outcome: values.outcome,
    timeframe: values.timeframe,
    population: values.population,
    certainty,
    certaintyReason,
    sources: values.source ?? [],
    // numbers beside a finding that says there are none: the numbers win, being the more exact of the two
    finding: hasNumbers && finding !== 'no-clear-difference' ? undefined : finding,
    display: values.display,
    measure: values.measure,
    given,
    differenceRange,
    isBaseline: values.baseline,
    // where there is a group, it says what it had
    ...(!treatment && {
      label: values.treatment,
      versus: comparator || noneKnown ? undefined : values.comparator,
    }),
  };
  return { value, problems };

  function readGivenDifference(): Chance['given'] {
    const { difference: people } = values;
    if (people === undefined) return undefined;
    const got = String(people);
    if (treatment) return problem('difference', got, 'nothing, since counts give the difference');
    return of && Math.abs(people) <= of
      ? { people, of }
      : problem('difference and of', got, 'no more people than “of”, such as 100');
  }

  /** An interval that leaves out the difference that it is of belongs to another. */
  function readDifferenceRange(): Chance['differenceRange'] {
    const { differenceLow: low, differenceHigh: high } = values;
    if (low === undefined && high === undefined) return undefined;
    const other = versus ?? column?.other;
    const people =
      given?.people ??
      (treatment && other && of
        ? (treatment.events / treatment.of - other.events / other.of) * of
        : undefined);
    if (
      low === undefined ||
      high === undefined ||
      !of ||
      // sources round to half a person
      (people ?? low) < low - 0.5 ||
      (people ?? high) > high + 0.5 ||
      low > high ||
      (people === undefined && !treatment)
    )
      return problem(
        'difference-low and difference-high',
        `${low ?? 'nothing'} to ${high ?? 'nothing'}`,
        'both, the lower one first, in people out of “of”, with the difference between them; fewer with a minus',
      );
    return { low, high, of };
  }

  function readRange(): Chance['range'] {
    const { low, high } = values;
    if (low === undefined && high === undefined) return undefined;
    if (
      low === undefined ||
      high === undefined ||
      !treatment ||
      low > treatment.events ||
      high < treatment.events ||
      high > treatment.of
    )
      return problem(
        'low and high',
        `${low ?? 'nothing'} to ${high ?? 'nothing'}`,
        'both, in people out of “of”, with “events” between them',
      );
    return { low, high };
  }
}
