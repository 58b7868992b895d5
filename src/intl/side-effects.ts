import type { Denominator, Display } from '../model/chance.js';
import {
  FEW,
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
import { sentence, type Link, type Inline, type RichText } from './rich-text.js';

const english = {
  /** What happened, where an effect has no `outcome`: "41 out of 100 people had this". */
  outcome: 'had this',
  starts: 'Starts: ',
  lasts: 'Lasts: ',
  seriousness: 'How serious: ',
  act: 'What to do: ',
  notStated: 'Not stated here.',
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
    `Of the ${counted} with numbers, ${many} happened to ${at} or more out of ${of} people${label}${versus ?? ''}.`,
  manyVersus: (many: string, label: string) => `, and ${many}${label}`,
  few: (few: string, below: string, of: string, label: string) =>
    `${few} happened to fewer than ${below} out of ${of}${label}.`,
  several: 'One person can have more than one.',
  denominator: (of: string) => `In this list, people are counted out of ${of}.`,
  ordered: (order: string) => `Order: ${order}, unless you choose another.`,
  order: 'Order',
  orders: {
    listed: 'As listed',
    likely: 'Most likely first',
    serious: 'Most serious first',
  } satisfies Record<Order, string>,
  display: 'Show as',
  displays: { icons: 'Icons', bar: 'Bars', words: 'Words' } satisfies Record<Display, string>,
  closely: 'Look closely',
};

export type SideEffectsMessages = typeof english;
export const sideEffectsMessages = topic('side-effects', english);

/**
 * When an effect starts, how long it lasts, how serious it is, what to do; what the author left out is said, too. After
 * it, a place for the button, where there is something to look at.
 */
export function describeCourse(
  { starts, lasts, seriousness, act, chance }: SideEffect,
  { messages, locale }: Localized<SideEffectsMessages>,
): RichText {
  const row = (part: string, label: string, words: string): Inline => ({
    part,
    text: [{ strong: label }, { part: 'value', text: [words] }],
  });
  const given = (words: string | undefined) => (words ? sentence(words, locale) : messages.notStated);
  return spaced([
    row('starts', messages.starts, given(starts)),
    row('lasts', messages.lasts, given(lasts)),
    row('serious', messages.seriousness, messages.serious[seriousness ?? 'not-stated']),
    row('act', messages.act, act ? messages.acts[act] : messages.notStated),
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
  const label = treatment ? ` ${treatment}` : '';
  const spread = spreadOf(effects, denominator);
  const counted = effects.some(({ chance }) => chance.treatment);
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
            ? messages.manyVersus(digits(spread.manyVersus), ` ${comparator}`)
            : undefined,
        ),
        messages.few(digits(spread.few), digits(FEW), of, label),
        messages.several,
      ]),
    },
    moved && { part: 'denominator', text: [messages.denominator(of)] },
    order && { part: 'order', text: [messages.ordered(order)] },
    ...(counted ? describeGrounds(grounds, localizedChance, sources) : []),
    effects.length > 1 && { part: 'choose', text: [] },
  ]);
}
