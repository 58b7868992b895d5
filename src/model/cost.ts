/**
 * What the options cost: lines of cost, and what they come to over the first months.
 *
 * The rules, in the order in which they are applied:
 *
 * 1. Months. Month 1 is the first month of the treatment. Only the months looked at are counted, at most twelve.
 * 2. How often. A price `visit` or `month` is paid `times` in each of its months, a price `year` a twelfth of that; a
 *    price `once` or `course` is paid `times` in the first of its months.
 * 3. Visits of an option: in each month as many as the line with the most visits says, since lines of the same month are
 *    costs of the same visits. A number that the reader gives stands instead, and every line has the same part of it as the
 *    middle of its visits has of the middle of all; where no line says how many, each is paid as often as the reader says.
 * 4. What cannot be counted (no lowest or no highest price, another currency, an unknown number of visits) is no part of a
 *    total, and the total says that there is more. It is never counted as 0.
 *    Neither is what the author's words say instead of figures, or what cannot be read: the total says so.
 * 5. Own costs of travel and time, for each visit, are added. Both together stand for `indirect` lines without a price;
 *    with only one of them such a line is still not known. Nothing that is `indirect` is ever paid by a plan.
 * 6. A plan pays only for an option that the reader says it covers; where they do not know, the range reaches from covered
 *    to not covered. What is covered is paid by the reader in this order: what is left of the deductible; then the copay
 *    for each visit, or else a share; and no more in all than what is left of the yearly limit. What the reader does not
 *    know makes the range wider: a deductible from none to everything, a share from 0 to all.
 * 7. Each option is counted as if it were the only one. A plan year that ends in these months is not counted.
 * 8. A total is rounded outwards to two significant figures, the low one down and the high one up.
 */

/** What a price is for. */
export const perUnits = ['once', 'visit', 'course', 'month', 'year'] as const;
export type PerUnit = (typeof perUnits)[number];

/** When in a treatment it is paid: at the start, when visits get fewer, or for as long as it goes on. */
export const phases = ['start', 'taper', 'keeping-on'] as const;
export type Phase = (typeof phases)[number];

/** `direct`: a bill for the treatment. `indirect`: what the reader has to pay or loses around it. */
export const costKinds = ['direct', 'indirect'] as const;
export type CostKind = (typeof costKinds)[number];

/** Who pays a part where somebody beside the reader may: an insurance, or a public service; or nobody does. */
export const payers = ['insurance', 'public', 'none'] as const;
export type Payer = (typeof payers)[number];

/** How they tend to treat it. Said to readers, and never used to count. */
export const coverageLevels = ['usually', 'sometimes', 'rarely', 'unknown', 'does-not-apply'] as const;
export type CoverageLevel = (typeof coverageLevels)[number];

/** What of a line the author's own words may say. */
export const costInWords = ['price', 'per', 'times', 'months', 'covered'] as const;

/** What a plan year has, and the most that can be looked at. */
export const MAX_MONTHS = 12;

/** No price of a treatment is higher; what is typed as one is a slip. */
export const MAX_MONEY = 1e9;

/** No treatment is had more often in a month. */
export const MAX_TIMES = 1000;

/** From the lowest to the highest. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One line of cost. */
export interface Cost {
  /** The option that it is a cost of, by name. */
  readonly option: string;
  /** Lowest and highest price. Absent: not known. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Currency of the price (ISO 4217). Absent: that of the estimator. */
  readonly currency?: string | undefined;
  /** What the price is for. Absent: not known, so it cannot be counted. */
  readonly per?: PerUnit | undefined;
  /** How many of `per`. Absent: 1; of visits, not known. */
  readonly times?: Span | undefined;
  /** Whether the author says that nobody knows how often. */
  readonly isUnknownOften?: boolean;
  /** First month, 1 to 12. */
  readonly from: number;
  /** Last month. Absent: it goes on. */
  readonly to?: number | undefined;
  readonly phase?: Phase | undefined;
  readonly kind: CostKind;
  readonly covered?: CoverageLevel | undefined;
  /** Whether something of its price, or of when it is paid, stands there and cannot be read: nothing is said of the price. */
  readonly hasMistake?: boolean | undefined;
  /** What of it the author's own words say. */
  readonly inWords?: readonly (typeof costInWords)[number][] | undefined;
  /** When the price was seen: a year, a month or a day in ISO's form, or the author's own words. Absent: as all others. */
  readonly asOf?: string | undefined;
  /** Identifiers of the sources. */
  readonly sources: readonly string[];
}

/** What a `da-cost-estimator` holds. */
export interface Costs {
  /** Absent: no total can be made. Empty: one stands there and cannot be read. */
  readonly currency?: string | undefined;
  readonly asOf?: string | undefined;
  readonly region?: string | undefined;
  /** Absent: not said who may pay a part. */
  readonly payer?: Payer | undefined;
  /** Months looked at, unless the reader says otherwise. */
  readonly months: number;
  readonly notice?: string | undefined;
  readonly lines: readonly Cost[];
  /** Whether there is a line of which it cannot be read what it belongs to. */
  readonly hasStray?: boolean;
}

/** What the reader's health plan pays, as far as the reader knows. Amounts in the estimator's currency. */
export interface Plan {
  /** Whether it covers the option. Nothing: not known. */
  readonly covers: (option: string) => boolean | undefined;
  readonly deductible?: number | undefined;
  readonly copay?: number | undefined;
  /** The reader's part of the price, 0 to 1. */
  readonly share?: number | undefined;
  readonly limit?: number | undefined;
}

/** What a reader has set. */
export interface UserInput {
  readonly months: number;
  /** For each visit. Absent: not known, which is not 0. */
  readonly travel?: number | undefined;
  readonly time?: number | undefined;
  /** Visits of the option in these months. Nothing: as the author says. */
  readonly visits?: (option: string) => number | undefined;
  /** Absent: nothing is paid by a plan. */
  readonly plan?: Plan | undefined;
}

/** Where lines stand: by their phase, around the visits, or outside the figures. */
export type CostPart = Phase | 'other' | 'indirect' | 'own' | 'not-counted';

/** What one option comes to. */
export interface Estimate {
  readonly option: string;
  readonly visits: Span;
  /** The visits as the lines say them, where the reader's number stands instead, spread in the same way. */
  readonly spreadAs?: Span | undefined;
  /** What the reader pays, not rounded. Absent: nothing could be counted. */
  readonly total?: Span | undefined;
  /** Whether something belongs to these months that is not known, and so could not be counted. */
  readonly hasMore: boolean;
  /** Whether there are lines that could not be counted, since words say them, or since there is a mistake in them. */
  readonly hasUncounted?: boolean;
  /** Whether a line without a price waits for the other of the reader's own travel and time. */
  readonly isHalfKnown?: boolean;
  /** The lines by part, with their prices before any plan. Only parts that have something. */
  readonly parts: readonly {
    readonly part: CostPart;
    readonly price?: Span | undefined;
    readonly lines: readonly Cost[];
  }[];
}

const NONE: Span = { low: 0, high: 0 };
const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high });
const times = (a: Span, b: Span): Span => ({ low: a.low * b.low, high: a.high * b.high });
const same = (value: number): Span => ({ low: value, high: value });

/** Rule 1: how many of a line's months are looked at. */
const monthsOf = ({ from, to = MAX_MONTHS }: Cost, months: number): number =>
  Math.max(0, Math.min(to, months) - from + 1);

/** Whether a line cannot be counted for another reason than that something is not known. */
const isUncountable = ({ hasMistake, inWords = [] }: Cost): boolean =>
  Boolean(hasMistake) || inWords.some((one) => one !== 'covered');

/** Whether its author has left open how often a price is paid, which is not what nobody knows. */
const isLeftOpen = ({ low, high, per, times, isUnknownOften }: Cost): boolean =>
  (low ?? high) !== undefined && (!per || (per === 'visit' && !times && !isUnknownOften));

/** Rule 2: how often a line is paid in the months. Nothing: not known. */
function unitsOf(line: Cost, months: number): Span | undefined {
  const { per, from } = line;
  if (!per || (per === 'visit' && !line.times)) return undefined;
  const number = monthsOf(line, months);
  const units =
    per === 'once' || per === 'course' ? Number(from <= months) : per === 'year' ? number / 12 : number;
  return times(line.times ?? same(1), same(units));
}

/** Rule 3: the visits of an option in the months, as its lines say. */
export function visitsOf(lines: readonly Cost[], months: number): Span {
  let visits = NONE;
  for (let month = 1; month <= months; month++) {
    const now = lines.filter(
      ({ per, from, to = MAX_MONTHS }) => per === 'visit' && from <= month && month <= to,
    );
    visits = plus(visits, {
      low: Math.max(0, ...now.map((line) => line.times?.low ?? 0)),
      high: Math.max(0, ...now.map((line) => line.times?.high ?? 0)),
    });
  }
  return visits;
}

/** What has to be known to count with a plan. */
export interface Terms {
  readonly deductible: number;
  readonly copay?: number | undefined;
  readonly share: number;
  readonly limit: number;
}

/** Rule 6: what the reader pays of covered prices, those for visits and all others. It is never more than the prices. */
export function paidUnder(
  { deductible, copay, share, limit }: Terms,
  visitPrices: number,
  otherPrices: number,
  visits: number,
): number {
  const price = visitPrices + otherPrices;
  const first = Math.min(price, deductible);
  // all prices use up the deductible alike, so that their order does not matter
  const left = price > 0 ? (price - first) / price : 0;
  const ofVisits = copay === undefined ? share * visitPrices : Math.min(visitPrices, copay * visits);
  return Math.min(limit, first + left * (ofVisits + share * otherPrices));
}

function paid(
  option: string,
  plan: Plan | undefined,
  visitPrices: Span,
  otherPrices: Span,
  visits: Span,
): Span {
  const price = plus(visitPrices, otherPrices);
  const covers = plan?.covers(option);
  if (!plan || covers === false) return price;
  const { copay, limit = Infinity } = plan;
  const covered = (end: 'low' | 'high', deductible: number, share: number) =>
    paidUnder(
      { copay, limit, deductible: plan.deductible ?? deductible, share: plan.share ?? share },
      visitPrices[end],
      otherPrices[end],
      visits[end],
    );
  return { low: covered('low', 0, 0), high: covers ? covered('high', Infinity, 1) : price.high };
}

/**
 * What each option costs, in the order in which the lines first name them.
 *
 * @param currency the currency of the totals. Absent: nothing can be counted.
 */
export function estimate(
  { currency, lines, hasStray = false }: Pick<Costs, 'currency' | 'lines' | 'hasStray'>,
  userInput: UserInput,
): Estimate[] {
  const { months, plan } = userInput;
  const around = [userInput.travel, userInput.time].filter((cost) => cost !== undefined);
  return [...new Set(lines.map(({ option }) => option))].map((option) => {
    const ofOption = lines.filter((line) => line.option === option);
    const said = visitsOf(ofOption, months);
    const wanted = userInput.visits?.(option);
    const visits = wanted === undefined ? said : same(wanted);
    const mine =
      currency && around.length && visits.high > 0
        ? times(same(around.reduce((sum, cost) => sum + cost)), visits)
        : undefined;
    const parts = new Map<CostPart, { price?: Span | undefined; lines: Cost[] }>();
    if (mine) parts.set('own', { price: mine, lines: [] });
    let [forVisits, forOthers, indirect] = [NONE, NONE, mine ?? NONE];
    let [hasMore, hasUncounted, isHalfKnown, isAny] = [false, hasStray, false, false];

    for (const line of ofOption) {
      const { low, high, per, kind, phase } = line;
      const isNow = monthsOf(line, months) > 0;
      let units = unitsOf(line, months);
      if (per === 'visit' && isNow && wanted !== undefined) units = scaled(units, said, wanted);
      const isCountable =
        isNow &&
        !isUncountable(line) &&
        units &&
        low !== undefined &&
        high !== undefined &&
        (line.currency ?? currency) === currency;
      const price = isCountable && currency ? times({ low, high }, units!) : undefined;
      const isAround =
        !price && isNow && !isUncountable(line) && kind === 'indirect' && per === 'visit' && mine;
      const isOwn = isAround && around.length === 2;
      const part = price ? (kind === 'indirect' ? kind : (phase ?? 'other')) : isOwn ? 'own' : 'not-counted';
      const there = parts.get(part) ?? { lines: [] };
      there.lines.push(line);
      parts.set(part, there);
      if (!price) {
        if (currency === '' || isUncountable(line) || isLeftOpen(line)) hasUncounted = true;
        else hasMore ||= isNow && !isOwn;
        isHalfKnown ||= Boolean(isAround && !isOwn);
        continue;
      }
      isAny = true;
      there.price = plus(there.price ?? NONE, price);
      if (kind === 'indirect') indirect = plus(indirect, price);
      else if (per === 'visit') forVisits = plus(forVisits, price);
      else forOthers = plus(forOthers, price);
    }
    return {
      option,
      visits,
      spreadAs: wanted !== undefined && said.high > 0 ? said : undefined,
      total: isAny || mine ? plus(paid(option, plan, forVisits, forOthers, visits), indirect) : undefined,
      hasMore,
      hasUncounted,
      isHalfKnown,
      parts: order.flatMap((part) => (parts.has(part) ? [{ part, ...parts.get(part)! }] : [])),
    };
  });
}

/** Rule 3: a line's part of the visits that the reader gives. */
function scaled(units: Span | undefined, said: Span, wanted: number): Span | undefined {
  if (said.high === 0) return same(wanted);
  return units && same((wanted * (units.low + units.high)) / (said.low + said.high));
}

const order: readonly CostPart[] = [...phases, 'other', 'indirect', 'own', 'not-counted'];

/** Rule 8: two significant figures, the low one down and the high one up, and whole units of money at the least. */
export function outward({ low, high }: Span): Span {
  const step = (value: number) => Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 1));
  // twelve digits: 0.07 × 100 is 7, not 7.000000000000001
  const exact = (value: number) => Number(value.toPrecision(12));
  const to = (round: (value: number) => number, value: number) =>
    value > 0 ? round(exact(value / step(value))) * step(value) : 0;
  return { low: to(Math.floor, low), high: to(Math.ceil, high) };
}
