/** How it is said what the options come to. */
import { MAX_MONTHS, outward, type Estimate, type Span, type UserInput } from '../model/cost.js';
import { describePaying, type CostMessages } from './cost.js';
import { describeEntries, type UserEstimate } from './cost-entries.js';
import { formatMoney } from './format.js';
import type { Localized } from './locale.js';
import { capitalised, type RichText } from './rich-text.js';

/** A range of money, rounded outwards. */
function inRoundedMoney(span: Span, currency: string, { messages, locale }: Localized<CostMessages>): string {
  const { low, high } = outward(span);
  return messages.span(formatMoney(low, currency, locale), formatMoney(high, currency, locale), high);
}

/** What an option comes to over the months. */
export function describeTotal(
  { total, hasMore, hasUncounted }: Estimate,
  months: number,
  currency: string | undefined,
  localized: Localized<CostMessages>,
): string {
  const { messages, locale } = localized;
  const period = messages.months(months, locale);
  if (!total || !currency)
    return hasUncounted ? messages.noneCounted : hasMore ? messages.noneKnown : messages.noneListed;
  const words =
    total.high > 0
      ? messages.total(capitalised(inRoundedMoney(total, currency, localized), locale), period)
      : messages.nothingMore(period);
  const known = hasMore ? messages.more(words) : words;
  return hasUncounted ? messages.notAll(known) : known;
}

/** The same without the time. */
export const describeSum = (
  { total, hasUncounted }: Estimate,
  currency: string | undefined,
  localized: Localized<CostMessages>,
): string =>
  total && currency
    ? inRoundedMoney(total, currency, localized)
    : hasUncounted
      ? localized.messages.noneCounted
      : localized.messages.noneKnown;

/** What the figures rest on, one line each, after a title. */
export function describeCostGrounds(
  months: number,
  userInput: readonly string[],
  { messages, locale }: Localized<CostMessages>,
): RichText {
  const lines = [
    months < MAX_MONTHS ? messages.counted(messages.months(months, locale)) : messages.countedAll,
    messages.rounded,
    messages.alone,
    ...userInput,
  ];
  return [{ strong: messages.restsOn }, ...lines.flatMap((line) => [' ', { part: 'line', text: [line] }])];
}

/** How the patient pays, and what each option comes to, one sentence each. */
export const describeResults = (
  { costs, entries, userInput: { months }, estimates }: UserEstimate,
  localized: Localized<CostMessages>,
): string[] => [
  describePaying(costs, entries.payer, localized.messages),
  ...estimates.map((estimate) =>
    localized.messages.entry(estimate.option, describeTotal(estimate, months, costs.currency, localized)),
  ),
];

/** The words about the figures, by where they stand; or whatever has to do with them. */
export interface EstimateText<Text = RichText> {
  /** Who pays. */
  readonly payer?: Text | undefined;
  readonly options: readonly OptionText<Text>[];
  readonly grounds?: Text | undefined;
}

export interface OptionText<Text = RichText> {
  /** Its name, and what it comes to. */
  readonly total: Text;
  /** That its lines say other visits than those counted. */
  readonly visits?: Text | undefined;
  /** Before the lines of each part, in the order of the estimate’s. */
  readonly parts: readonly Text[];
}

/** All words about the figures. Nothing filled in: those of the page. */
export function describeEstimate(user: UserEstimate, localized: Localized<CostMessages>): EstimateText {
  const { currency, lines } = user.costs;
  const { messages } = localized;
  if (!lines.length) return { options: [] };
  if (!currency)
    return {
      payer: [currency === '' ? messages.notAdded : messages.noTotals],
      options: user.estimates.map(({ option }) => ({ total: [nameOf(option)], parts: [] })),
    };
  return {
    payer: [describePaying(user.costs, user.entries.payer, messages)],
    options: user.estimates.map((estimate) => describeOption(estimate, user.userInput, currency, localized)),
    grounds: describeCostGrounds(user.userInput.months, describeEntries(user, localized), localized),
  };
}

const nameOf = (option: string) => ({ part: 'name', text: [option] });

function describeOption(
  estimate: Estimate,
  { months, plan, travel, time }: UserInput,
  currency: string,
  localized: Localized<CostMessages>,
): OptionText {
  const { messages, locale } = localized;
  const { option, parts, visits, spreadAs, isHalfKnown } = estimate;
  /** The one of the two that the patient has filled in. */
  const half =
    (travel === undefined) === (time === undefined) ? undefined : time === undefined ? 'travel' : 'time';
  // a sum for visits that its lines do not say would contradict them
  const isSpread = ({ part, price, lines }: Estimate['parts'][number]) =>
    spreadAs && price && part !== 'own' && lines.some(({ per }) => per === 'visit');
  // one part alone comes to what the option comes to
  const isRepeated = !plan && parts.filter(({ price }) => price).length === 1;
  return {
    total: [
      nameOf(option),
      ' ',
      { part: 'total', text: [describeTotal(estimate, months, currency, localized)] },
    ],
    ...(spreadAs &&
      parts.some(isSpread) && {
        visits: [messages.spread(visits.high, messages.months(months, locale), spreadAs, locale)],
      }),
    parts: parts.map((one) => {
      const { part, price } = one;
      const title = part === 'own' && half ? messages.ownPart[half] : messages.parts[part];
      if (price && !isSpread(one) && !isRepeated)
        return [
          messages.part(
            title,
            inRoundedMoney(price, currency, localized),
            Boolean(plan) && part !== 'own' && part !== 'indirect',
          ),
        ];
      return [
        part === 'not-counted' && isHalfKnown && half ? `${title}. ${messages.halfKnown[half]}` : title,
      ];
    }),
  };
}
