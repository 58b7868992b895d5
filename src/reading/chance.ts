import { isPredicate } from '../intl/chance.js';
import { isClearlyDifferent, type Chance, type ColumnGroup, type Group } from '../model/chance.js';
import { chance as declaration } from '../model/declarations/chance.js';
import { attributeIn } from './nodes.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { within, type Readable, type Settings } from './readable.js';

/** The chances that elements of a name tell, wherever they stand in another. */
export const chancesIn = <Element extends Readable<Element>>(
  element: Readable<Element>,
  name: string,
): Chance[] =>
  // what else such an element has is its own to tell
  within(element, name).map((one) => readChance({ getAttribute: (name) => attributeIn(one, name) }).value);

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
  const { values, problems, problem, need, has, gap } = parseSettings(settings, declaration);
  const { events, of, comparatorEvents, comparatorOf, finding, certainty, certaintyReason } = values;

  /** `of` alone is the denominator of a difference. */
  const isAboutDifference = values.difference !== undefined;

  const group = (prefix: string, events?: number, of?: number, label?: string): Group | undefined => {
    if (events === undefined && (of === undefined || (!prefix && isAboutDifference))) return undefined;
    const where = `${prefix}events and ${prefix}of`;
    const isUnread = prefix ? has('comparatorEvents') && has('comparatorOf') : has('events') && has('of');
    const got = `${events ?? 'nothing'} of ${of ?? 'nothing'}`;
    if (events === undefined || of === undefined)
      // what cannot be read is told by itself
      return isUnread ? undefined : problem(where, got, 'count-half');
    if (of === 0 || events > of) return problem(where, got, 'count-impossible');
    return { events, of, label };
  };

  const treatment = group('', events, of, values.treatment);
  const versus = group('comparator-', comparatorEvents, comparatorOf, values.comparator);
  const comparisonGap = versus ? undefined : gap('comparator-events', 'comparatorEvents', 'comparatorOf');
  const noneKnown = values.comparator === 'none-known' && !comparisonGap;
  if (noneKnown && versus) problem('comparator', 'none-known', 'comparator-both');
  const comparator = noneKnown ? 'none-known' : versus;
  const range = readRange();
  const given = readGivenDifference();
  const differenceRange = readDifferenceRange();
  const hasNumbers = Boolean(treatment || given || values.measure);
  // where nothing says why there is none, a number is lost
  const stands = gap('events', 'events', 'of', 'difference');
  const numberGap = hasNumbers ? undefined : (stands ?? (finding ? undefined : 'mistake'));

  if (values.outcome && !isPredicate(values.outcome)) problem('outcome', values.outcome, 'outcome-form');
  if (finding && (numberGap === 'mistake' || (hasNumbers && finding !== 'no-clear-difference')))
    problem('finding', finding, 'finding-beside-numbers');
  if (
    finding &&
    hasNumbers &&
    isClearlyDifferent({ treatment, comparator: comparator ?? column?.other, differenceRange, sources: [] })
  )
    problem('finding', finding, 'finding-against-numbers');
  if (treatment) {
    if (!comparator && !comparisonGap && !values.baseline && !column)
      problem('comparator-events and comparator-of', null, 'comparator-missing');
    for (const property of ['timeframe', 'population', 'source', 'certainty'] as const) need(property);
    if (certainty && !certaintyReason) need('certaintyReason');
  } else if (hasNumbers) {
    for (const property of ['timeframe', 'source', 'certainty'] as const) need(property);
  } else if (!finding && !stands && problems.length === 0) {
    problem('events', null, 'count-missing');
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
    finding:
      numberGap === 'mistake' || (hasNumbers && finding !== 'no-clear-difference') ? undefined : finding,
    display: values.display,
    measure: values.measure,
    given,
    differenceRange,
    isBaseline: values.baseline,
    gaps: {
      number: numberGap,
      comparison: comparisonGap,
      certainty: certainty ? undefined : gap('certainty', 'certainty'),
    },
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
    if (treatment) return problem('difference', got, 'difference-beside-counts');
    return of && Math.abs(people) <= of
      ? { people, of }
      : problem('difference and of', got, 'difference-impossible');
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
        'difference-range',
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
      return problem('low and high', `${low ?? 'nothing'} to ${high ?? 'nothing'}`, 'range');
    return { low, high };
  }
}
