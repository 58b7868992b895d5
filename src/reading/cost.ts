import {
  coverageLevels,
  costKinds,
  MAX_MONTHS,
  perUnits,
  phases,
  type Cost,
  type Costs,
} from '../model/cost.js';
import type { Problem } from './problem.js';
import { authorText, parseSettings, within, type Readable, type Settings } from './settings.js';

/** No price of a treatment is higher; what is typed as one is a slip. */
export const MAX_MONEY = 1e9;

/** What `times` says of visits whose number no source gives. */
const NOT_KNOWN = 'not-known';

type Reading = ReturnType<typeof parseSettings>;

/** Reads one line of cost from the settings and the author's words of a `da-cost`. */
export function readCost(settings: Settings, text: string): { value: Cost; problems: readonly Problem[] } {
  const read = parseSettings(settings, 'da-cost');
  const upTo = (name: string, most: number): number | undefined => {
    const got = read.number(name);
    return got !== undefined && got > most ? read.problem(name, String(got), `a number up to ${most}`) : got;
  };
  const month = (name: string): number | undefined => {
    const got = read.number(name);
    return got === undefined || isMonth(got) ? got : read.problem(name, String(got), MONTHS);
  };
  /** Both, or neither, where they contradict each other. */
  const inOrder = (names: string, low?: number, high?: number): readonly (number | undefined)[] => {
    if (low === undefined || high === undefined || low <= high) return [low, high];
    read.problem(names, `${low} and ${high}`, 'the lower one first');
    return [];
  };

  const option = read.needed('option', 'the name of the option that it is a cost of') ?? '';
  const [low, high] = inOrder('low and high', upTo('low', MAX_MONEY), upTo('high', MAX_MONEY));
  const per = read.oneOf('per', perUnits);
  const isTimesKnown = read.text('times') !== NOT_KNOWN;
  const [least, most] = inOrder(
    'times and times-high',
    isTimesKnown ? upTo('times', 1000) : undefined,
    upTo('times-high', 1000),
  );
  const [from = 1, to] = inOrder('from-month and to-month', month('from-month'), month('to-month'));
  const isPriced = low !== undefined || high !== undefined;
  if (isPriced && !read.text('per')) read.problem('per', null, perUnits.join(', '));
  if (per === 'visit' && isPriced && !read.text('times'))
    read.problem('times', null, `how many visits there are in each month of the line, or ${NOT_KNOWN}`);
  if (!text) read.problem('content', null, 'what is paid for, in a few words');
  const value: Cost = {
    option,
    low,
    high,
    currency: readCurrency(read),
    per,
    times: least === undefined ? undefined : { low: least, high: most ?? least },
    from,
    to,
    phase: read.oneOf('phase', phases),
    kind: read.oneOf('kind', costKinds) ?? 'direct',
    covered: read.oneOf('covered', coverageLevels),
    asOf: readDay(read, 'as-of'),
    sources: read.names('source'),
  };
  return { value, problems: read.problems };
}

/**
 * Reads a cost estimator and the lines in it.
 *
 * @param aidCurrency the currency of the aid around it
 * @returns with each line the element that it stands in
 */
export function readCosts(
  element: Readable,
  settings: Settings,
  aidCurrency: string | undefined,
): { value: Costs; nodes: readonly Readable[]; problems: readonly Problem[] } {
  const read = parseSettings(settings, 'da-cost-estimator');
  const currency = readCurrency(read) ?? (read.text('currency') ? undefined : aidCurrency);
  if (!currency && !read.text('currency')) read.problem('currency', null, CURRENCY);
  if (!read.text('prices-as-of')) read.problem('prices-as-of', null, DAY);
  const months = read.number('months');
  const nodes = within(element, 'da-cost');
  // a line tells its own problems
  const lines = nodes.map((node) => readCost(node, authorText(node)).value);
  if (!lines.length) read.problem('content', null, 'a da-cost for each line of cost');
  for (const line of lines.filter((line) => currency && line.currency && line.currency !== currency))
    read.problem(
      `line of “${line.option}”`,
      line.currency,
      `${currency}: two currencies are never added, so the line is not counted`,
    );
  const value: Costs = {
    currency,
    asOf: readDay(read, 'prices-as-of'),
    region: read.needed('region', 'where the prices are from, such as “United States”'),
    months:
      months === undefined || isMonth(months)
        ? (months ?? MAX_MONTHS)
        : (read.problem('months', String(months), MONTHS) ?? MAX_MONTHS),
    notice: read.text('notice'),
    lines,
  };
  return { value, nodes, problems: read.problems };
}

const MONTHS = `a whole number from 1 to ${MAX_MONTHS}`;
const CURRENCY = 'a currency code of three capital letters, such as USD';
const DAY = 'a year, month or day, such as 2026, 2026-11 or 2026-11-21';

const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MAX_MONTHS;

function readCurrency(read: Reading): string | undefined {
  const got = read.text('currency');
  return got === undefined || /^[A-Z]{3}$/.test(got) ? got : read.problem('currency', got, CURRENCY);
}

function readDay(read: Reading, name: string): string | undefined {
  const got = read.text(name);
  if (got === undefined) return undefined;
  const day = new Date(got);
  const isReal =
    /^\d{4}(-\d\d){0,2}$/.test(got) && !isNaN(day.getTime()) && day.toISOString().startsWith(got);
  return isReal ? got : read.problem(name, got, DAY);
}
