import type { Denominator, Display } from '../model/chance.js';
import {
  FEW,
  isAction,
  isSeverity,
  MANY,
  spreadOf,
  type Action,
  type Order,
  type Severity,
  type SideEffect,
  type SideEffects,
} from '../model/side-effects.js';
import { describeGrounds, spaced, type ChanceMessages } from './chance.js';
import { formatNumber } from './format.js';
import { topic, type Localized } from './locale.js';
import { readOrder, type Ordered } from './order.js';
import { afterColon, midway, sentence, stopped, type Link, type Inline, type RichText } from './rich-text.js';

const english = {
  /** What happened, where an effect has no `outcome`: "41 out of 100 people had this". */
  outcome: 'had this',
  often: 'How many people: ',
  starts: 'Starts: ',
  lasts: 'Lasts: ',
  seriousness: 'How serious: ',
  act: 'What to do: ',
  notStated: 'Not stated here.',
  mistake: 'There is a mistake on this page, so this is not shown.',
  serious: {
    serious: 'Serious.',
    moderate: 'Moderate.',
    mild: 'Mild.',
    'not-stated': 'Not stated here.',
  } satisfies Record<Severity, string>,
  acts: {
    wait: 'Wait. It passes.',
    tell: 'Tell your clinic.',
    call: 'Call your clinic today.',
    emergency: 'Get emergency help now.',
  } satisfies Record<Action, string>,
  listed: (all: string, serious: string | undefined) =>
    `${all} side effects are listed here${serious ? `, ${serious} of them serious` : ''}.`,
  many: (counted: string, many: string, at: string, of: string, label: string, versus?: string) =>
    stopped(
      `Of the ${counted} with numbers, ${many} happened to ${at} or more out of ${of} people${label}${versus ?? ''}`,
    ),
  manyVersus: (many: string, label: string) => `, and ${many}${label}`,
  few: (few: string, below: string, of: string, label: string) =>
    stopped(`${few} happened to fewer than ${below} out of ${of}${label}`),
  several: 'One person can have more than one.',
  denominator: (of: string) => `In this list, people are counted out of ${of}.`,
  ordered: ({ words, isNeutral }: Ordered) =>
    `Order: ${isNeutral ? words : `“${words}”`}, unless you choose another.`,
  order: 'Order',
  orders: {
    listed: 'As listed',
    likely: 'Most likely first',
    serious: 'Most serious first',
  } satisfies Record<Order, string>,
  display: 'Show as',
  displays: { icons: 'Icons', line: 'Lines', bar: 'Bars', words: 'Words' } satisfies Record<Display, string>,
  closely: 'Look closely',
};

export type SideEffectsMessages = typeof english;
export const sideEffectsMessages = topic('side-effects', english);

/**
 * When an effect starts, how long it lasts, how serious it is, what to do; what the author left out is said, too. After
 * it, a place for the button, where there is something to look at.
 */
export function describeCourse(
  { starts, lasts, seriousness, act, chance, isUncounted, mistakes = [] }: SideEffect,
  { messages, locale }: Localized<SideEffectsMessages>,
): RichText {
  const row = (part: string, label: string, words: string): Inline => ({
    part,
    text: [{ strong: label }, { part: 'value', text: [words] }],
  });
  const given = (name: string, words: string | undefined) =>
    words ? afterColon(words, locale) : mistakes.includes(name) ? messages.mistake : messages.notStated;
  return spaced([
    isUncounted && row('often', messages.often, messages.notStated),
    row('starts', messages.starts, given('starts', starts)),
    row('lasts', messages.lasts, given('lasts', lasts)),
    row(
      'serious',
      messages.seriousness,
      seriousness && isSeverity(seriousness)
        ? messages.serious[seriousness]
        : given('seriousness', seriousness),
    ),
    row('act', messages.act, act && isAction(act) ? messages.acts[act] : given('act', act)),
    chance.treatment && { part: 'look', text: [] },
  ]);
}

/**
 * What is said once for a whole list: how many effects are frequent and how many are not, and what all numbers rest on.
 * Every number is counted from those shown (`spreadOf`). After it, a place for the controls.
 *
 * @param moved whether the list has left the denominator of its aid
 */
export function describeTogether(
  { effects, grounds, treatment, comparator, order }: SideEffects,
  denominator: Denominator,
  moved: boolean,
  { messages, locale }: Localized<SideEffectsMessages>,
  localizedChance: Localized<ChanceMessages>,
  sources: readonly Link[],
): RichText {
  const digits = (value: number) => formatNumber(value, locale);
  const of = digits(denominator);
  const after = (phrase: string | undefined) => (phrase ? ` ${midway(phrase)}` : '');
  const label = after(treatment);
  const spread = spreadOf(effects, denominator);
  // the author's words have grounds, too; when it was counted, each count says
  const isInWords = effects.some(
    ({ chance, isUncounted }) => !isUncounted && chance.gaps?.number === 'in-words',
  );
  const counted =
    isInWords || effects.some(({ chance }) => chance.treatment ?? chance.given ?? chance.measure);
  return spaced([
    spread && {
      part: 'spread',
      text: spaced([
        messages.listed(digits(spread.listed), spread.serious ? digits(spread.serious) : undefined),
        messages.many(
          digits(spread.counted),
          digits(spread.many),
          digits(MANY),
          of,
          label,
          spread.manyVersus !== undefined && comparator
            ? messages.manyVersus(digits(spread.manyVersus), after(comparator))
            : undefined,
        ),
        messages.few(digits(spread.few), digits(FEW), of, label),
        messages.several,
      ]),
    },
    moved && { part: 'denominator', text: [messages.denominator(of)] },
    order && { part: 'order', text: [messages.ordered(readOrder(order, locale))] },
    isInWords && grounds.timeframe && { part: 'when', text: [sentence(grounds.timeframe, locale)] },
    ...(counted ? describeGrounds(grounds, localizedChance, sources) : []),
    effects.length > 1 && { part: 'choose', text: [] },
  ]);
}
