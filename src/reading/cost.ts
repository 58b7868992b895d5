import type { Cost, Costs } from '../model/cost.js';
import { cost } from '../model/declarations/cost.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { costEstimator } from '../model/declarations/cost-estimator.js';
import { hasMisspelt } from './resembles.js';
import { parseSettings, type Told } from './settings.js';
import type { Problem } from './problem.js';
import {
  authorText,
  normalizeText,
  slug,
  within,
  type Readable,
  type ReadableNode,
  type Settings,
} from './readable.js';
import { tagOf, attributeIn, type Holder } from './nodes.js';

/** What stands around an estimator: an aid, or a page. */
type Surroundings<Element extends Readable<Element>> = Holder<Element> & Partial<ReadableNode>;

/** What a line is counted by. One that cannot be read is the whole price’s mistake. */
const COUNTED = ['low', 'high', 'currency', 'per', 'times', 'timesHigh', 'fromMonth', 'toMonth', 'kind'];

/** Reads one line of cost from the settings and the author's words of a `da-cost`. */
export function readCost(
  settings: Settings,
  text: string,
  locale?: string,
): { value: Cost; problems: readonly Problem[] } {
  const { values, problems, unread, problem, need, has } = parseSettings(settings, cost, locale);
  let hasMistake = COUNTED.some((property) => property in unread);
  /** Both, or neither, where they contradict each other. */
  const inOrder = (names: string, low?: number, high?: number): readonly (number | undefined)[] => {
    if (low === undefined || high === undefined || low <= high) return [low, high];
    problem(names, `${low} and ${high}`, 'order-reversed');
    hasMistake = true;
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
  const inWords = [
    ...(values.inWords ?? []),
    ...('covered' in unread || 'kind' in unread ? (['covered'] as const) : []),
  ];
  const isPriced = low !== undefined || high !== undefined;
  if (isPriced) need('per');
  if (isPriced && per === 'visit') need('times');
  if (!text) problem('content', null, 'missing');
  const value: Cost = {
    option: values.option ?? '',
    ...(!hasMistake && { low, high }),
    ...(hasMistake && { hasMistake }),
    ...(inWords.length && { inWords }),
    currency: values.currency,
    per,
    times: least === undefined ? undefined : { low: least, high: most ?? least },
    ...(least === undefined && has('times') && !('times' in unread) && { isUnknownOften: true }),
    from,
    to,
    phase: values.phase,
    kind: values.kind,
    covered: values.covered,
    asOf: values.asOf ?? unread['asOf'],
    sources: values.source ?? [],
  };
  return { value, problems };
}

/**
 * Reads a cost estimator and the lines in it.
 *
 * @param aidCurrency the currency of the aid around it
 * @param aid where the options are, and other costs
 * @returns with each line the element that it stands in
 */
export function readCosts<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  aidCurrency: string | undefined,
  locale?: string,
  aid: Surroundings<Element> = { children: [], childNodes: [] },
): { value: Costs; nodes: readonly Element[]; problems: readonly Problem[] } {
  const { values, problems, unread, problem, has } = parseSettings(settings, costEstimator, locale);
  const currency = values.currency ?? (has('currency') ? '' : aidCurrency);
  if (currency === undefined) problem('currency', null, 'missing');
  const nodes = within(element, 'da-cost');
  // a line tells its own problems
  const lines = nodes.map((node) => readCost(node, authorText(node), locale).value);
  const hasStray = lines.some(({ option }) => !option) || hasMisspelt(element, cost.tag);
  if (!lines.length) problem('content', null, 'missing');
  for (const line of lines.filter((line) => currency && line.currency && line.currency !== currency))
    problem(`line of “${line.option}”`, line.currency, 'currencies', currency!);
  holdAgainst(element, lines.map(({ option }) => option).filter(Boolean), aid, problem);
  // what stands there is the author’s own words, even under another name
  const {
    pricesAsOf: asOf = unread['pricesAsOf'],
    region = unread['region'],
    months,
    notice,
    payer,
  } = values;
  for (const { option, covered } of lines)
    if (payer === 'none' && /^(usually|sometimes|rarely)$/.test(covered ?? ''))
      problem(`line of “${option}”`, covered, 'payer-none');
  return { value: { currency, asOf, region, payer, months, notice, lines, hasStray }, nodes, problems };
}

/** Tells of options that the aid does not have, or has and nothing is told of, and of two totals for one of them. */
function holdAgainst<Element extends Readable<Element>>(
  element: Readable<Element>,
  named: readonly string[],
  aid: Surroundings<Element>,
  problem: Told['problem'],
): void {
  const known = within(aid, 'da-option').map((option) => authorText(option));
  // on a page that is no aid, others may be about something else
  const all = tagOf(aid as ReadableNode) === decisionAid.tag ? within(aid, costEstimator.tag) : [];
  const namesIn = (estimators: readonly Element[]) =>
    estimators
      .flatMap((one) => within(one, cost.tag))
      .map((line) => normalizeText(attributeIn(line, 'option')));
  const told = namesIn(
    all.slice(
      0,
      all.findIndex((one) => one === element),
    ),
  );
  let isAmiss = false;
  for (const option of new Set(named)) {
    const same = told.find((other) => slug(other) === slug(option));
    told.push(option);
    if (same === undefined && (!known.length || known.includes(option))) continue;
    isAmiss = true;
    const where = `line of “${option}”`;
    if (same === undefined) problem(where, option, 'option-unknown', ...known);
    else problem(where, same, 'option-totals');
  }
  const left = known.filter((option) => ![...told, ...namesIn(all)].includes(option));
  // one that is misspelt is not missing, too
  if (named.length && left.length && !isAmiss)
    problem('content', `no costs of ${left.join(', ')}`, 'option-left');
}
