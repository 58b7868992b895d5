import type { Cost, CostPart, Costs, CoverageLevel, Payer, PerUnit, Span } from '../model/cost.js';
import {
  counted,
  formatDate,
  formatMoney,
  formatNumber,
  numberRange,
  plural,
  type PluralForms,
} from './format.js';
import { topic, type Localized } from './locale.js';
import { capitalised, midway, sentence, stopped, type Link, type RichText } from './rich-text.js';

/** Which months, after the words for what happens in them. */
const inMonths = ({ from, to }: Cost, locale: string): string =>
  from === to
    ? ` in month ${formatNumber(from, locale)}`
    : to
      ? ` in months ${formatNumber(from, locale)} to ${formatNumber(to, locale)}`
      : from > 1
        ? ` from month ${formatNumber(from, locale)} on`
        : '';

/** The amounts that a patient may fill in. */
export type Field = 'travel' | 'time' | 'deductible' | 'copay' | 'share' | 'limit';
type Named = readonly [label: string, why: string];

const VISITS = { one: 'visit', other: 'visits' };
const range = (low: string, high: string): string => `${low} to ${high}`;

/** Who may pay a part, where anybody may, and whether they do. */
type CoPayer = Exclude<Payer, 'none'> | 'other';
type Coverage = Exclude<CoverageLevel, 'does-not-apply'>;

const english = {
  /** A range in money. Both ends may be the same. `most`: the high one, since nothing is not “about” nothing. */
  span: (low: string, high: string, most: number) =>
    low === high ? `${most ? 'about ' : ''}${low}` : `${low} to ${high}`,
  /** The price of a line, what it is for, and when. At least one end is known. */
  price: (low: string | undefined, high: string | undefined, cost: Cost, locale: string): string => {
    const { per, times, from, to, isUnknownOften, inWords = [] } = cost;
    const amount =
      low && high ? english.span(low, high, cost.high!) : low ? `${low} or more` : `up to ${high}`;
    const ofWhat: Record<PerUnit, string> = {
      once: ', once',
      visit: ' for each visit',
      course: ' for a course',
      month: ' a month',
      year: ' a year',
    };
    const many = (forms: PluralForms) =>
      times && `, ${numberRange(times.low, times.high, locale, range)} ${plural(times.high, locale, forms)}`;
    const often =
      per === 'visit'
        ? times && `${many(VISITS)}${from === to ? '' : ' a month'}`
        : (times?.low !== 1 || times.high > 1) && many({ one: 'time', other: 'times' });
    return [
      `${amount}${per && !(per === 'once' && often) ? ofWhat[per] : ''}${often || ''}${inWords.includes('months') ? '' : inMonths(cost, locale)}.`,
      !low && 'The lowest price is not known.',
      !high && 'The highest price is not known.',
      !per && !inWords.includes('per') && 'It is not stated what this price is for.',
      per === 'visit' &&
        !times &&
        !inWords.includes('times') &&
        (isUnknownOften
          ? 'It is not known how many visits there are.'
          : 'It is not stated how many visits there are.'),
    ]
      .filter(Boolean)
      .join(' ');
  },
  noPrice: 'No price found.',
  /** Where something stands there and cannot be read. */
  mistake: 'There is a mistake on this page, so this price is not shown.',
  noCurrency: 'There is a price, but its currency is not stated.',
  asOf: (day: string) => `Price as of ${day}.`,
  /** Whether somebody beside the patient pays a part. `other`: the page does not say who that may be. */
  covered: (level: Coverage, payer: CoPayer): string => {
    const who = { insurance: 'Insurance', public: 'A public service', other: 'Somebody else' }[payer];
    return {
      usually: `${who} usually pays a part.`,
      sometimes: `${who} sometimes pays a part.`,
      rarely: `${who} rarely pays.`,
      unknown: {
        insurance: 'It is not known whether insurance pays. Ask your plan.',
        public: 'It is not known whether a public service pays. Ask the clinic.',
        other: 'It is not known whether somebody else pays. Ask the clinic.',
      }[payer],
    }[level];
  },
  sources: (sources: number): string => (sources > 1 ? 'Sources:' : 'Source:'),

  prices: (day: string | undefined, place: string | undefined) =>
    day && place
      ? stopped(`Prices as of ${day}, ${place}`)
      : day
        ? `Prices as of ${day}. It is not stated where they are from.`
        : `${stopped(place ? `Prices from ${place}` : 'Prices')} It is not stated how old they are.`,
  notice: 'This is not an offer. Ask the clinic what you would pay.',
  goodFaith:
    'This is not a Good Faith Estimate. If you have no insurance or do not use it, you can ask the clinic for one.',
  noTotals: 'No totals are made here, since the currency of the prices is not stated.',
  /** Where the currency stands there and cannot be read. */
  notAdded: 'There is a mistake on this page, so these prices are not added up.',
  /** Before the patient has said how they pay. */
  before: {
    insurance: 'Prices before insurance.',
    public: 'Prices before a public service pays a part.',
    none: 'Prices that you pay yourself. Nobody else pays a part.',
    other: 'Full prices, before anybody else pays a part.',
  } satisfies Record<Payer | 'other', string>,
  paidBy: {
    self: 'What you would pay if you pay everything yourself.',
    plan: 'What you might pay with your plan.',
  },
  months: (months: number, locale: string) => counted(months, locale, { one: 'month', other: 'months' }),
  total: (amount: string, months: string) => `${amount} over ${months}`,
  more: (total: string) => `${total}, and more that is not known`,
  nothingMore: (months: string) => `Nothing more to pay over ${months} for what is counted`,
  noneKnown: 'No price is known',
  /** Lines whose price is in words, or has a mistake in it. */
  notAll: (total: string) => `${total}; not all lines are counted`,
  noneCounted: 'None of these lines can be counted',
  noneListed: 'No costs are listed for this time',
  parts: {
    start: 'At the start',
    taper: 'Then less often',
    'keeping-on': 'Keeping on',
    other: 'Counted here',
    indirect: 'Around the visits',
    own: 'Your own travel and time',
    'not-counted': 'Not in these figures',
  } satisfies Record<CostPart, string>,
  /** In place of the words for both, where the reader has filled in one of them. */
  ownPart: { travel: 'Your own travel', time: 'Your own lost time' },
  halfKnown: {
    travel: 'Your travel is counted, but your lost time is not known.',
    time: 'Your lost time is counted, but your travel is not known.',
  },
  part: (name: string, amount: string, withPlan: boolean) =>
    `${name}: ${amount}${withPlan ? ' before insurance' : ''}`,
  restsOn: 'What the figures rest on',
  counted: (months: string) => `These are the costs of ${months}. Later ones are not in the figures.`,
  countedAll: 'These are the costs of the first year.',
  rounded: 'The figures are rounded outwards: the low one down, the high one up.',
  alone: 'Each option is counted as if it were the only one.',
  planOrder:
    'You pay first what is left of your deductible, then your copay or share, and in all no more than what is left of your yearly limit. What you leave empty makes the range wider; an empty limit means no limit. A new plan year is not counted.',

  own: 'Use your own numbers',
  lookAt: 'How far to look ahead',
  around: 'Your costs around each visit',
  visits: (months: string) => `Your visits over ${months}`,
  visitsOf: (low: number, high: number, locale: string) =>
    high > 0
      ? `This page counts ${numberRange(low, high, locale, range)}.`
      : 'This page does not know how many.',
  otherMonths: (visits: string) => `${visits}, left out, since other months are looked at now`,
  /** Over the lines, whose words are still those for the page's visits. */
  spread: (visits: number, months: string, { low, high }: Span, locale: string) =>
    `Counted with your ${counted(visits, locale, VISITS)} over ${months}, spread over this time as on the page (${numberRange(low, high, locale, range)}). The lines below still say the page’s visits.`,
  pay: 'How you pay',
  payers: { self: 'I pay everything myself', plan: 'My plan pays a part' },
  plan: 'Your plan',
  covers: 'Does your plan cover it?',
  coversWhy: 'If you are not sure, the range reaches from covered to not covered.',
  answers: { '': 'Not sure', yes: 'Yes', no: 'No' },
  /** Names and explanations of the fields. */
  fields: {
    travel: ['Travel', 'Fares, fuel, parking or a ride, there and back. If none, type 0.'],
    time: ['Lost time', 'Pay you lose, or care for children. If none, type 0.'],
    deductible: ['Deductible left', 'What you still have to pay this year before your plan pays.'],
    copay: ['Copay', 'A fixed amount for each visit.'],
    share: ['Share in %', 'Your part of the price where there is no copay. Also called coinsurance.'],
    limit: ['Yearly limit left', 'The most you still have to pay this year.'],
  } satisfies Record<Field, Named> as Record<Field, Named>,
  bad: (most: string, example: string) =>
    `Type a number from 0 to ${most}, such as ${example}. Until then it is left out.`,
  entry: (label: string, value: string) => `${label}: ${value}.`,
  leftOut: 'left out, since it is not a number that can be used',
  notSet: 'not filled in',
  clear: 'Clear my numbers',
  cleared: 'Your numbers are cleared.',
  heading: 'Costs',
};

export const costMessages = topic('cost', english);
export type CostMessages = typeof english;
/** How a patient pays. Empty: they have not said it. */
export type Paying = keyof CostMessages['paidBy'] | '';
export type Covered = keyof CostMessages['answers'];

/** What a line of cost says beside the author's words. */
export function describeCost(
  cost: Cost,
  estimatorCurrency: string | undefined,
  { messages, locale }: Localized<CostMessages>,
  sources: readonly Link[],
  payer?: Payer,
): RichText {
  const { low, high, hasMistake, inWords = [] } = cost;
  const currency = cost.currency ?? estimatorCurrency;
  const amount = (value: number | undefined) =>
    value === undefined || !currency ? undefined : formatMoney(value, currency, locale);
  const isNone = low === undefined && high === undefined;
  const price =
    hasMistake || (currency === '' && !isNone)
      ? messages.mistake
      : isNone
        ? !inWords.includes('price') && messages.noPrice
        : currency
          ? capitalised(messages.price(amount(low), amount(high), cost, locale), locale)
          : messages.noCurrency;
  const facts = [
    cost.asOf && messages.asOf(formatDate(cost.asOf, locale)),
    describeCoverage(cost, payer, messages),
    sources.length && messages.sources(sources.length),
  ].filter(Boolean);
  const links = sources.flatMap((link, i) => [i ? ', ' : ' ', link]);
  return [
    ' ',
    ...(price ? [{ strong: price }] : []),
    ...(facts.length
      ? [' ', { part: 'facts', text: [facts.join(' '), ...links, ...(links.length ? ['.'] : [])] }]
      : []),
  ];
}

function describeCoverage(
  { covered, kind, hasMistake, inWords = [] }: Cost,
  payer: Payer | undefined,
  messages: CostMessages,
): string | undefined {
  if (inWords.includes('covered')) return undefined;
  // what stands around the treatment is nobody else's matter, and of a price in words nobody knows what they mean
  const isKnown = kind === 'direct' && !inWords.includes('price') && !hasMistake;
  const level = covered ?? (isKnown ? 'unknown' : 'does-not-apply');
  if (level === 'does-not-apply' || payer === 'none') return undefined;
  return messages.covered(level, payer ?? 'other');
}

/** How the patient pays, or before whom the prices are. */
export const describePaying = ({ payer }: Costs, paying: Paying, messages: CostMessages): string =>
  paying ? messages.paidBy[paying] : messages.before[payer ?? 'other'];

/** The prices' age and place, and that this is no offer. */
export function describeCosts(
  { asOf, region, notice }: Costs,
  country: string | undefined,
  { messages, locale }: Localized<CostMessages>,
): RichText {
  return [
    { part: 'prices', text: [messages.prices(asOf && formatDate(asOf, locale), region && midway(region))] },
    ' ',
    {
      part: 'notice',
      text: [notice ? sentence(notice, locale) : country === 'US' ? messages.goodFaith : messages.notice],
    },
  ];
}
