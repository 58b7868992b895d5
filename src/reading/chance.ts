import { certainties, displays, findings, type Chance, type Group } from '../model/chance.js';
import type { Problem } from './problem.js';
import { parseSettings, type Settings } from './settings.js';

/**
 * Reads a chance from the attributes of a `da-chance`.
 * A number that cannot be true (more events than people, nobody at all) is left out whole, and never mended.
 */
export function readChance(settings: Settings): { value: Chance; problems: readonly Problem[] } {
  const read = parseSettings(settings, 'da-chance');

  const group = (prefix: string, label: string): Group | undefined => {
    const events = read.number(`${prefix}events`);
    const of = read.number(`${prefix}of`);
    const got = `${events ?? 'nothing'} of ${of ?? 'nothing'}`;
    if (events === undefined && of === undefined) return undefined;
    if (events === undefined || of === undefined) {
      return read.problem(
        `${prefix}events and ${prefix}of`,
        got,
        'both, or neither: a count means nothing without its denominator',
      );
    }
    if (of === 0 || events > of) {
      return read.problem(
        `${prefix}events and ${prefix}of`,
        got,
        'at least 1 person, and no more events than people',
      );
    }
    return { events, of, label: read.text(label) };
  };

  const treatment = group('', 'treatment');
  const versus = group('comparator-', 'comparator');
  const noneKnown = read.text('comparator') === 'none-known';
  const comparator = noneKnown ? 'none-known' : versus;
  if (noneKnown && versus) {
    read.problem(
      'comparator',
      'none-known',
      'words for the comparison group, since comparator-events has a number',
    );
  }

  const display = read.oneOf('display', displays);
  const finding = read.oneOf('finding', findings);
  const chance: Chance = {
    treatment,
    comparator,
    range: readRange(),
    outcome: read.text('outcome'),
    timeframe: read.text('timeframe'),
    population: read.text('population'),
    certainty: read.oneOf('certainty', certainties),
    certaintyReason: read.text('certainty-reason'),
    sources: read.names('source'),
    finding,
    display,
  };

  if (treatment) {
    if (finding && finding !== 'no-clear-difference') {
      read.problem('finding', finding, 'no-clear-difference or nothing, since there are numbers');
    }
    if (!comparator) {
      read.problem(
        'comparator-events and comparator-of',
        null,
        'the numbers of the comparison group, or comparator="none-known"',
      );
    }
    read.needed('timeframe', 'when it was counted, such as “after 4 weeks”');
    read.needed('population', 'who was studied, in a few words');
    read.needed('source', 'the id of a da-source');
    if (!read.text('certainty')) read.problem('certainty', null, certainties.join(', '));
    if (chance.certainty && !chance.certaintyReason) {
      read.problem('certainty-reason', null, 'the main reason for the certainty, in a few words');
    }
  } else if (!finding && read.problems.length === 0) {
    read.problem('events', null, `a number of people, or finding with one of ${findings.join(', ')}`);
  }
  // numbers beside a finding that says there are none: the numbers win, being the more exact of the two
  const value = treatment && finding !== 'no-clear-difference' ? { ...chance, finding: undefined } : chance;
  return { value, problems: read.problems };

  function readRange(): Chance['range'] {
    const low = read.number('low');
    const high = read.number('high');
    if (low === undefined && high === undefined) return undefined;
    if (
      low === undefined ||
      high === undefined ||
      !treatment ||
      low > treatment.events ||
      high < treatment.events ||
      high > treatment.of
    ) {
      const got = `${low ?? 'nothing'} to ${high ?? 'nothing'}`;
      return read.problem('low and high', got, 'both, in people out of “of”, with “events” between them');
    }
    return { low, high };
  }
}
