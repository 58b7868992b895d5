/** What a patient fills in to see their own costs: kept as it is typed, and counted as far as it can be used. */
import { estimate, type Costs, type Estimate, type UserInput } from '../model/cost.js';
import type { CostMessages, Covered, Field, Paying } from './cost.js';
import { formatMoney, formatNumber, parseNumber } from './format.js';
import type { Localized } from './locale.js';

/** What each visit costs around the treatment. */
export const aroundFields = ['travel', 'time'] as const satisfies readonly Field[];
/** What is known of a plan. */
export const planFields = ['deductible', 'copay', 'share', 'limit'] as const satisfies readonly Field[];

/** The most that can be typed. */
export const maxOf = (field: Field): number => (field === 'share' ? 100 : 1_000_000);
export const MAX_VISITS = 366;

/** A number that is typed. */
export interface TypedNumber {
  readonly text: string;
  /** Nothing: nothing is typed. Not a number: it cannot be used. */
  readonly value: number | undefined;
}

/** Visits of an option, for the months for which they are filled in, and for no others. */
export interface TypedVisits extends TypedNumber {
  readonly option: string;
  readonly months: number;
}

/** What a patient has filled in. In memory only, never in the page. */
export interface CostEntries {
  /** The language in which numbers are typed. */
  readonly locale: string;
  /** Absent: as many as the page looks at. */
  months?: number;
  payer: Paying;
  amounts: Partial<Record<Field, TypedNumber>>;
  visits: readonly TypedVisits[];
  /** Whether the plan covers an option, by its name. */
  readonly covered: Map<string, Covered>;
}

/** Nothing filled in. */
export const noEntries = (locale: string): CostEntries => ({
  locale,
  payer: '',
  amounts: {},
  visits: [],
  covered: new Map(),
});

export function parseTyped(text: string, max: number, locale: string): TypedNumber {
  const value = parseNumber(text, locale);
  return { text, value: value !== undefined && value > max ? NaN : value };
}

/** The same numbers as another language writes them. */
export function inLanguage(entries: CostEntries, locale: string): CostEntries {
  if (entries.locale === locale) return entries;
  const retyped = ({ text }: TypedNumber, max: number) => {
    const value = parseNumber(text, entries.locale);
    return parseTyped(value ? formatNumber(value, locale) : text, max, locale);
  };
  const amounts: CostEntries['amounts'] = {};
  for (const field of [...aroundFields, ...planFields]) {
    const amount = entries.amounts[field];
    if (amount) amounts[field] = retyped(amount, maxOf(field));
  }
  const visits = entries.visits.map((visits) => ({ ...visits, ...retyped(visits, MAX_VISITS) }));
  return { ...entries, locale, amounts, visits };
}

/** The visits of an option that are filled in for these months. */
export const visitsFor = ({ visits }: CostEntries, option: string, months: number): TypedVisits | undefined =>
  visits.find((one) => one.option === option && one.months === months);

/** What the options come to with what a patient has filled in. */
export interface UserEstimate {
  readonly costs: Costs;
  readonly entries: CostEntries;
  /** Whether anything is filled in that is not so in the page. */
  readonly isFilledIn: boolean;
  readonly userInput: UserInput;
  readonly estimates: readonly Estimate[];
}

/** Counts with all that can be used of what is filled in. */
export function estimateFor(costs: Costs, entries: CostEntries): UserEstimate {
  const usable = (typed: TypedNumber | undefined) => (Number.isNaN(typed?.value) ? undefined : typed?.value);
  const { payer, covered } = entries;
  const { travel, time, deductible, copay, share, limit } = entries.amounts;
  const months = entries.months ?? costs.months;
  const percent = usable(share);
  const userInput: UserInput = {
    months,
    travel: usable(travel),
    time: usable(time),
    visits: (option) => usable(visitsFor(entries, option, months)),
    plan:
      payer === 'plan'
        ? {
            covers: (option) => ({ '': undefined, yes: true, no: false })[covered.get(option) ?? ''],
            deductible: usable(deductible),
            copay: usable(copay),
            share: percent === undefined ? undefined : percent / 100,
            limit: usable(limit),
          }
        : undefined,
  };
  const typed = [...Object.values(entries.amounts), ...entries.visits];
  // without a currency there is nothing to fill in
  const isFilledIn =
    Boolean(costs.currency) &&
    (months !== costs.months || [payer, ...covered.values(), ...typed.map(({ text }) => text)].some(Boolean));
  return { costs, entries, isFilledIn, userInput, estimates: estimate(costs, userInput) };
}

/** What is filled in, one line each. */
export function describeEntries(user: UserEstimate, localized: Localized<CostMessages>): string[] {
  const { messages, locale } = localized;
  const { entries, estimates } = user;
  const { currency } = user.costs;
  const { months } = user.userInput;
  const line = (label: string, typed: TypedNumber | undefined, format: (value: number) => string) =>
    typed?.value === undefined
      ? []
      : messages.entry(label, Number.isNaN(typed.value) ? messages.leftOut : format(typed.value));
  const amount = (field: Field) =>
    line(messages.fields[field][0], entries.amounts[field], (value) =>
      field === 'share' || !currency ? formatNumber(value, locale) : formatMoney(value, currency, locale),
    );
  const ofPlan = (field: Field) =>
    entries.amounts[field]?.value === undefined
      ? messages.entry(messages.fields[field][0], messages.notSet)
      : amount(field);
  return [
    ...aroundFields.flatMap(amount),
    ...estimates.flatMap(({ option }) =>
      line(visitsLabel(months, localized, option), visitsFor(entries, option, months), (value) =>
        formatNumber(value, locale),
      ),
    ),
    ...describeLeftOut(user, localized),
    ...(entries.payer === 'plan'
      ? [
          messages.planOrder,
          ...planFields.flatMap(ofPlan),
          ...estimates.map(({ option }) =>
            messages.entry(
              `${messages.covers} ${option}`,
              messages.answers[entries.covered.get(option) ?? ''],
            ),
          ),
        ]
      : []),
  ];
}

/** The visits that are filled in for other months than these: they are not counted, and it is said. */
export const describeLeftOut = (user: UserEstimate, localized: Localized<CostMessages>): string[] =>
  user.estimates.flatMap(({ option }) => describeOtherVisits(user, option, localized, { isNamed: true }));

/** The same for one option. */
export function describeOtherVisits(
  { entries, userInput }: UserEstimate,
  option: string,
  localized: Localized<CostMessages>,
  { isNamed = false } = {},
): string[] {
  const { messages, locale } = localized;
  return entries.visits
    .filter(
      (visits) =>
        visits.option === option && visits.months !== userInput.months && Number.isFinite(visits.value),
    )
    .sort((a, b) => a.months - b.months)
    .map(({ months, value }) =>
      messages.entry(
        visitsLabel(months, localized, isNamed ? option : undefined),
        messages.otherMonths(formatNumber(value!, locale)),
      ),
    );
}

const visitsLabel = (
  months: number,
  { messages, locale }: Localized<CostMessages>,
  option?: string,
): string =>
  `${messages.visits(messages.months(months, locale))}${option === undefined ? '' : `, ${option}`}`;
