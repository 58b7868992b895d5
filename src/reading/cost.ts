import type { Cost, Costs } from '../model/cost.js';
import { cost } from '../model/declarations/cost.js';
import { costEstimator } from '../model/declarations/cost-estimator.js';
import { allowedIn, parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, within, type Readable, type Settings } from './readable.js';

/** Reads one line of cost from the settings and the author's words of a `da-cost`. */
export function readCost(settings: Settings, text: string): { value: Cost; problems: readonly Problem[] } {
  const { values, problems, problem, need } = parseSettings(settings, cost);
  /** Both, or neither, where they contradict each other. */
  const inOrder = (names: string, low?: number, high?: number): readonly (number | undefined)[] => {
    if (low === undefined || high === undefined || low <= high) return [low, high];
    problem(names, `${low} and ${high}`, 'the lower one first');
    return [];
  };

  const { per } = values;
  const [low, high] = inOrder('low and high', values.low, values.high);
  const [least, most] = inOrder('times and times-high', values.times, values.timesHigh);
  const [from = cost.settings.fromMonth.absent, to] = inOrder(
    'from-month and to-month',
    values.fromMonth,
    values.toMonth,
  );
  const isPriced = low !== undefined || high !== undefined;
  if (isPriced) need('per');
  if (isPriced && per === 'visit') need('times');
  if (!text) problem('content', null, 'what is paid for, in a few words');
  const value: Cost = {
    option: values.option ?? '',
    low,
    high,
    currency: values.currency,
    per,
    times: least === undefined ? undefined : { low: least, high: most ?? least },
    from,
    to,
    phase: values.phase,
    kind: values.kind,
    covered: values.covered,
    asOf: values.asOf,
    sources: values.source ?? [],
  };
  return { value, problems };
}

/**
 * Reads a cost estimator and the lines in it.
 *
 * @param aidCurrency the currency of the aid around it
 * @returns with each line the element that it stands in
 */
export function readCosts<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  aidCurrency: string | undefined,
): { value: Costs; nodes: readonly Element[]; problems: readonly Problem[] } {
  const { values, problems, problem, has } = parseSettings(settings, costEstimator);
  const currency = values.currency ?? (has('currency') ? undefined : aidCurrency);
  if (!currency && !has('currency')) problem('currency', null, allowedIn(costEstimator.settings.currency));
  const nodes = within(element, 'da-cost');
  // a line tells its own problems
  const lines = nodes.map((node) => readCost(node, authorText(node)).value);
  if (!lines.length) problem('content', null, 'a da-cost for each line of cost');
  for (const line of lines.filter((line) => currency && line.currency && line.currency !== currency))
    problem(
      `line of “${line.option}”`,
      line.currency,
      `${currency}: two currencies are never added, so the line is not counted`,
    );
  const { region, months, notice } = values;
  return { value: { currency, asOf: values.pricesAsOf, region, months, notice, lines }, nodes, problems };
}
