import type { Denominator, Display } from '../model/chance.js';
import {
  FEW,
  MANY,
  spreadOf,
  type Act,
  type Order,
  type Seriousness,
  type SideEffect,
  type SideEffects,
} from '../model/side-effects.js';
import { sayGrounds, spaced, type ChanceMessages } from './chance.js';
import { number } from './format.js';
import { topic, type Said } from './locale.js';
import { sentence, type Link, type Piece, type Words } from './rich-text.js';

const english = {
  /** What people have, where an effect has no `outcome`: "41 out of 100 people may have this". */
  outcome: 'have this',
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
  } satisfies Record<Seriousness, string>,
  acts: {
    wait: 'Wait. It passes.',
    tell: 'Tell your clinic.',
    call: 'Call your clinic today.',
    emergency: 'Get emergency help now.',
  } satisfies Record<Act, string>,
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
export function sayCourse(
  { starts, lasts, seriousness, act, chance }: SideEffect,
  { say, locale }: Said<SideEffectsMessages>,
): Words {
  const row = (part: string, label: string, words: string): Piece => ({
    part,
    pieces: [{ strong: label }, { part: 'value', pieces: [words] }],
  });
  const given = (words: string | undefined) => (words ? sentence(words, locale) : say.notStated);
  return spaced([
    row('starts', say.starts, given(starts)),
    row('lasts', say.lasts, given(lasts)),
    row('serious', say.seriousness, say.serious[seriousness ?? 'not-stated']),
    row('act', say.act, act ? say.acts[act] : say.notStated),
    chance.treatment && { part: 'look', pieces: [] },
  ]);
}

/**
 * What is said once for a whole list: how many effects are frequent and how many are not, and what all numbers rest on.
 * Every number is counted from those shown (`spreadOf`). After it, a place for the controls.
 *
 * @param moved whether the list has left the denominator of its aid
 */
export function sayTogether(
  { effects, grounds, treatment, comparator, order }: SideEffects,
  denominator: Denominator,
  moved: boolean,
  { say, locale }: Said<SideEffectsMessages>,
  chanceSaid: Said<ChanceMessages>,
  sources: readonly Link[],
): Words {
  const digits = (value: number) => number(value, locale);
  const of = digits(denominator);
  const label = treatment ? ` ${treatment}` : '';
  const spread = spreadOf(effects, denominator);
  const counted = effects.some(({ chance }) => chance.treatment);
  return spaced([
    spread && {
      part: 'spread',
      pieces: spaced([
        say.listed(digits(spread.listed), spread.serious ? digits(spread.serious) : undefined),
        say.many(
          digits(spread.counted),
          digits(spread.many),
          digits(MANY),
          of,
          label,
          spread.manyVersus !== undefined && comparator
            ? say.manyVersus(digits(spread.manyVersus), ` ${comparator}`)
            : undefined,
        ),
        say.few(digits(spread.few), digits(FEW), of, label),
        say.several,
      ]),
    },
    moved && { part: 'denominator', pieces: [say.denominator(of)] },
    order && { part: 'order', pieces: [say.ordered(order)] },
    ...(counted ? sayGrounds(grounds, chanceSaid, sources) : []),
    effects.length > 1 && { part: 'choose', pieces: [] },
  ]);
}
