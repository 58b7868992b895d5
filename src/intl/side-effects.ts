import { groupsOf, isOpen, type Denominator } from '../model/chance.js';
import {
  FEW,
  isAction,
  isSeverity,
  MANY,
  isShared,
  sharedCourse,
  spreadOf,
  type Action,
  type CoursePart,
  type Order,
  type Severity,
  type SharedCourse,
  type SideEffect,
  type SideEffects,
} from '../model/side-effects.js';
import { describeCertainty, spaced, type ChanceMessages } from './chance.js';
import { formatNumber } from './format.js';
import { topic, type Localized } from './locale.js';
import { readOrder, type Ordered } from './order.js';
import { afterColon, midway, sentence, stopped, type Inline, type RichText } from './rich-text.js';

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
  forAll: 'All of them, unless one says otherwise: ',
  denominator: (of: string) => `In this list, people are counted out of ${of}.`,
  ordered: ({ words, isNeutral }: Ordered) =>
    `Order: ${isNeutral ? words : `“${words}”`}, unless you choose another.`,
  order: 'Order',
  orders: {
    listed: 'As listed',
    likely: 'Most likely first',
    serious: 'Most serious first',
  } satisfies Record<Order, string>,
  closely: 'Look closely at',
  noOne: 'None',
};

export type SideEffectsMessages = typeof english;
export const sideEffectsMessages = topic('side-effects', english);

/**
 * How serious an effect is, what to do, when it starts and how long it lasts; what the author left out is said, too.
 *
 * @param said what is said above it, for most effects of its list. Absent: it stands by itself
 * @param grounds what its number rests on where that is not what the list says for all
 */
export function describeCourse(
  effect: SideEffect,
  localized: Localized<SideEffectsMessages>,
  said?: SharedCourse,
  grounds: RichText = [],
): RichText {
  const { messages } = localized;
  const { seriousness, act, isUncounted } = effect;
  const isSaid = (part: CoursePart) => said !== undefined && isShared(effect, part, said);
  const severity =
    seriousness && isSeverity(seriousness) && seriousness !== 'not-stated' && messages.serious[seriousness];
  const action = act && isAction(act) && messages.acts[act];
  // in a line, built-in words need no label: they say what they are
  const fact = (
    part: string,
    label: string,
    known: string | false | undefined,
    name: 'seriousness' | 'act',
  ) =>
    known && said
      ? row(part, '', sentence(known, localized.locale))
      : row(part, label, known || given(effect, name, localized));
  return spaced([
    grounds.length > 0 && { part: 'grounds', text: grounds },
    isUncounted && row('often', messages.often, messages.notStated),
    !isSaid('seriousness') && fact('serious', messages.seriousness, severity, 'seriousness'),
    fact('act', messages.act, action, 'act'),
    ...times
      .filter((part) => !isSaid(part))
      .map((part) => time(part, given(effect, part, localized), localized)),
  ]);
}

const times = ['starts', 'lasts'] as const;

/** When an effect starts, or how long it lasts. */
const time = (
  part: (typeof times)[number],
  words: string,
  { messages }: Localized<SideEffectsMessages>,
): Inline => row(part, messages[part], words);

const row = (part: string, label: string, words: string): Inline => ({
  part,
  text: [...(label ? [{ strong: label }] : []), { part: 'value', text: [words] }],
});

const given = (
  effect: SideEffect,
  name: CoursePart | 'seriousness' | 'act',
  { messages, locale }: Localized<SideEffectsMessages>,
): string =>
  effect[name] && effect[name] !== 'not-stated'
    ? afterColon(effect[name], locale)
    : effect.mistakes?.includes(name)
      ? messages.mistake
      : messages.notStated;

/**
 * What is said once for a whole list: how many effects are frequent and how many are not, and what is so for all of them.
 * Every number is counted from those shown (`spreadOf`). After it, a place for the controls.
 *
 * @param moved whether the list has left the denominator of its aid
 */
export function describeTogether(
  { effects, grounds, treatment, comparator, order }: SideEffects,
  denominator: Denominator,
  moved: boolean,
  localized: Localized<SideEffectsMessages>,
  { messages: ofChances }: Localized<ChanceMessages>,
): RichText {
  const { messages, locale } = localized;
  const digits = (value: number) => formatNumber(value, locale);
  const of = digits(denominator);
  const after = (phrase: string | undefined) => (phrase ? ` ${midway(phrase)}` : '');
  const label = after(treatment);
  const spread = spreadOf(effects, denominator);
  // the author's words have grounds, too
  const isInWords = effects.some(
    ({ chance, isUncounted }) => !isUncounted && chance.gaps?.number === 'in-words',
  );
  const hasOthers = effects.length > 1;
  const counted = effects.filter(({ chance }) => groupsOf(chance).length);
  const hasNumbers =
    isInWords || counted.length > 0 || effects.some(({ chance }) => chance.given ?? chance.measure);
  const said = sharedCourse(effects);
  const shared = spaced([
    hasNumbers && grounds.timeframe !== undefined && sentence(grounds.timeframe, locale),
    hasNumbers && describeCertainty(grounds, ofChances),
    said.has('seriousness') && row('serious', messages.seriousness, messages.notStated),
    ...times
      .filter((part) => said.has(part))
      .map((part) => {
        const words = said.get(part);
        return time(part, words ? afterColon(words, locale) : messages.notStated, localized);
      }),
  ]);
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
    shared.length > 0 && { part: 'all', text: hasOthers ? [messages.forAll, ...shared] : shared },
    moved && { part: 'denominator', text: [messages.denominator(of)] },
    order && hasOthers && { part: 'order', text: [messages.ordered(readOrder(order, locale))] },
    effects.some(({ chance }) => isOpen(chance.finding)) && {
      part: 'neither',
      text: [ofChances.neitherOfAll],
    },
    counted.length > 0 && { part: 'circles', text: [ofChances.circles] },
    (hasOthers || counted.length > 0) && { part: 'choose', text: [] },
  ]);
}
