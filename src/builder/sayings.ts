/** What plain markup says in words: each is asked of its reader, so that nothing is written that would be read as another thing. */
import { localeFor } from '../intl/locale.js';
import { markupMessages, type MarkupMessages } from '../intl/markup.js';
import { formatMoney, formatNumber } from '../intl/format.js';
import type { Content, DocumentText } from '../document/schema.js';
import type { Declaration, Setting } from '../model/declaration.js';
import { topics, type Topic } from '../model/comparison.js';
import { chance } from '../model/declarations/chance.js';
import { cost } from '../model/declarations/cost.js';
import { columnsOf, settingsOf } from '../markup/hooks.js';
import { MARKS } from '../markup/numbers.js';
import { textParser, type TextParser } from '../markup/parse-text.js';
import { parseMarkupSettings, type AttributeValues } from '../markup/settings.js';
import { declarations } from '../model/declarations/all.js';
import { normalizeText } from '../reading/readable.js';
import { resembles } from '../reading/resembles.js';
import { TreeElement } from '../writing/tree.js';

/** Where there are several ways to write the same. */
export interface Ways {
  /** One of several that mean the same, the best first. */
  readonly one: <Item>(...items: readonly Item[]) => Item;
  /** Whether to write it in the better way. */
  readonly maybe: () => boolean;
  /** The same ways, from the beginning. */
  readonly again: () => Ways;
}

/** What people read best where the script has not come, and what most filters take. */
export const BEST: Ways = { one: (...items) => items[0]!, maybe: () => true, again: () => BEST };

/** Settings by their attributes, of which what is said is taken out. */
export type Left = Record<string, string>;

/** Settings that are names or numbers for a script, more than words to people: a class word has them. */
const IN_CLASS = /^(oneOf|someOf|flag|whole|wholes|code)$/;

/** The headings of what names the rows, which are no settings. */
const TITLES: Readonly<Record<string, { readonly effect: string; readonly cost: string }>> = {
  en: { effect: 'Side effect', cost: 'What you pay for' },
  es: { effect: 'Efecto secundario', cost: 'Qué se paga' },
};

/** Short class words, by the setting that they stand for. */
const SHORT: Readonly<Record<string, (value: string) => string>> = {
  denominator: (value) => `per-${value}`,
  importance: (value) => value,
};

const capital = ([first = '', ...rest]: string): string => first.toUpperCase() + rest.join('');

const asWords = (name: string): string => name.replaceAll('-', ' ');

/** Whether words come through as they are: white space and what cannot be seen are the same then, and no mark is at their end. */
export const isPlain = (text: string | undefined): text is string =>
  Boolean(text) && normalizeText(text) === text && !MARKS.test(text);

const isSame = (one: AttributeValues | undefined, other: AttributeValues): boolean =>
  one !== undefined &&
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(other).every(([name, value]) => one[name] === value);

type Chance = NonNullable<Extract<Content[number], { chance?: object | undefined }>['chance']>;

/** A parser takes long to make: one for a language. */
const parsers = new Map<string, { readonly messages: MarkupMessages; readonly parser: TextParser }>();

function parserFor(messages: MarkupMessages, locale: string): TextParser {
  let made = parsers.get(locale);
  if (made?.messages !== messages)
    parsers.set(locale, (made = { messages, parser: textParser(messages, locale) }));
  return made.parser;
}

export type Sayings = ReturnType<typeof sayingsIn>;

/** The words for settings in a language. */
export function sayingsIn(lang: string | undefined, { one, maybe }: Ways = BEST) {
  const locale = localeFor(lang ?? null);
  const { messages } = markupMessages(locale);
  const parser = parserFor(messages, locale);
  const isEnglish = messages.settings === markupMessages('en').messages.settings;
  // names in HTML are English words, and read in every language
  const inOrder = (name: string, words: readonly string[] = []) =>
    isEnglish ? [asWords(name), ...words] : [...words, asWords(name)];

  /** How a number is written. */
  const number = (value: number): string => {
    const written = [formatNumber(value, locale), String(value)];
    return one(
      ...written.filter((text) => parser.parseSetting(chance, 'of', text)?.['of'] === String(value)),
      String(value),
    );
  };

  /** How a value may be written. */
  const valuesOf = (setting: Setting, value: string): readonly string[] => {
    const { kind, values, code } = setting;
    if (kind === 'flag') return inOrder('yes', messages.values['yes']);
    if (kind === 'oneOf' && values?.includes(value))
      return inOrder(value, messages.values[value]).map(capital);
    if (kind === 'number' || kind === 'signed') return [value];
    return kind === 'names' && !code ? [value.split(' ').join(', ')] : [value];
  };

  /** What stands in a place of its own for a setting. Nothing: in words it would be another. */
  const value = (declaration: Declaration, name: string, given: string): string | undefined => {
    const setting = settingsOf(declaration)[name];
    if (!setting) return undefined;
    const able = valuesOf(setting, given).filter(
      (text) => isPlain(text) && isSame(parser.parseSetting(declaration, name, text), { [name]: given }),
    );
    return able.length ? one(...able) : undefined;
  };

  /** A line that says a setting. */
  const line = (declaration: Declaration, name: string, given: string): string | undefined => {
    const names = Object.keys(settingsOf(declaration));
    const text = value(declaration, name, given);
    const kind = settingsOf(declaration)[name]?.kind ?? '';
    if (text === undefined || (/[?？؟]$/.test(text) && !/^(text|name)$/.test(kind))) return undefined;
    const labels = [...(messages.settings[name] ?? []), asWords(name)].filter(
      (label) => parser.parseLabel(label, names) === name,
    );
    return labels.length ? `${capital(one(...labels))}: ${text}` : undefined;
  };

  /** Whether a text says numbers that are set, or why there are none: then it is the element’s to say. */
  const reads = (text: string, settings: AttributeValues): AttributeValues | undefined => {
    const read = parser.parseChance(text);
    return read && isPlain(text) && Object.entries(read).every(([name, given]) => settings[name] === given)
      ? read
      : undefined;
  };

  /** A count of people in words. */
  const countOf = (events: number, of: number, range = ''): string[] => {
    const between = [...messages.of].sort((a, b) => a.length - b.length);
    const count = `${number(events)} ${one(...between)} ${number(of)}`;
    const ofPeople = `${count} ${messages.people[0]}`;
    // of a few, it is said that these are people
    return (of > 10 ? [count, ofPeople] : [ofPeople, count]).map((words) => words + range);
  };

  /** The words that are read as the settings, of several. */
  const readAs = (
    declaration: Declaration,
    name: string,
    all: readonly string[],
    settings: Readonly<Record<string, number | string | undefined>>,
    currency?: string,
  ): string | undefined => {
    const given = Object.fromEntries(
      Object.entries(settings).flatMap(([key, one]) => (one === undefined ? [] : [[key, String(one)]])),
    );
    const able = all.filter((text) => isSame(parser.parseSetting(declaration, name, text, currency), given));
    return able.length ? one(...able) : undefined;
  };

  /** Two ends in words, or one. */
  const ends = (low: string | undefined, high: string | undefined): string[] =>
    low === undefined
      ? messages.upTo.slice(0, 1).map((words) => `${words} ${high}`)
      : high === undefined
        ? messages.from.slice(0, 1).map((words) => `${words} ${low}`)
        : low === high
          ? [low]
          : [`${low}–${high}`, `${low} ${messages.to[0]} ${high}`];

  /** Lines that say settings, which are taken out of those that are left. */
  const lines = (declaration: Declaration, left: Left, names = Object.keys(left)): string[] =>
    names.flatMap((name) => {
      const given = left[name];
      const said = given === undefined || !maybe() ? undefined : line(declaration, name, given);
      if (said !== undefined) delete left[name];
      return said ?? [];
    });

  return {
    parser,
    value,
    lines,
    titles: TITLES[locale.split('-')[0]!] ?? TITLES['en']!,

    isForScript: (declaration: Declaration, name: string): boolean =>
      IN_CLASS.test(settingsOf(declaration)[name]?.kind ?? ''),

    /** What a name is in words. */
    words: (name: string): string => capital(one(...inOrder(name, messages.values[name]))),

    /** The heading of a column. */
    heading(declaration: Declaration, name: string, isAble: (words: string) => boolean = () => true): string {
      const all = [...(messages.settings[name] ?? []), asWords(name)];
      const able = all.filter(
        (words) => parser.parseLabel(words, columnsOf(declaration)) === name && isAble(words),
      );
      return capital(one(...able, ...(able.length ? [] : [asWords(name)])));
    },

    /** A line under the title of rows that says what they are about. Nothing: no words are read as that. */
    topic(about: Topic): string | undefined {
      const able = inOrder(about, messages.values[about]).filter(
        (words) => parser.parseName(words, topics) === about,
      );
      const labels = inOrder('about', messages.settings['about']);
      return able.length ? `${capital(one(...labels))}: ${capital(one(...able))}` : undefined;
    },

    /** Whether a sentence is nothing but the numbers that are set. */
    says: (sentence: DocumentText, settings: AttributeValues): boolean =>
      typeof sentence === 'string' && reads(sentence, settings) !== undefined,

    /** What begins a chance: its numbers in words, or why there are none. */
    start(
      given: Chance,
      settings: AttributeValues,
    ): { readonly words: string; readonly settings: AttributeValues } | undefined {
      const {
        sentence,
        events,
        of,
        low,
        high,
        comparatorEvents,
        comparatorOf,
        treatment,
        comparator,
        finding,
      } = given;
      const range =
        low === undefined || high === undefined
          ? ['']
          : [` (${number(low)} ${messages.to[0]} ${number(high)})`, ''];
      const groups = (words: string): string[] => {
        if (comparatorEvents === undefined || comparatorOf === undefined) return [words];
        return countOf(comparatorEvents, comparatorOf).flatMap((others) => {
          const compared = one(...messages.compared);
          return treatment !== undefined && comparator !== undefined
            ? [
                `${words} ${treatment}, ${compared} ${others} ${comparator}`,
                `${words}, ${compared} ${others}`,
                words,
              ]
            : [`${words}, ${compared} ${others}`, words];
        });
      };
      const all = [
        ...(typeof sentence === 'string' ? [sentence] : []),
        ...(events === undefined || of === undefined
          ? finding === undefined || events !== undefined
            ? []
            : [capital(one(...inOrder(finding, messages.values[finding])))]
          : range.flatMap((part) => countOf(events, of, part).flatMap(groups))),
      ];
      for (const words of all) {
        const read = reads(words, settings);
        if (read) return { words, settings: read };
      }
      return undefined;
    },

    /** A count of one group in words. Nothing: it is none. */
    count(events: number | undefined, of: number | undefined): string | undefined {
      if (events === undefined || of === undefined) return undefined;
      return readAs(chance, 'events', countOf(events, of), { events, of });
    },

    /** A price in words, in the currency of the prices around it. */
    price(
      low: number | undefined,
      high: number | undefined,
      currency: string | undefined,
    ): string | undefined {
      if (currency === undefined || (low ?? high) === undefined) return undefined;
      const amounts = [(amount: number) => formatMoney(amount, currency, locale), number, String].map(
        (write) => (amount: number | undefined) => (amount === undefined ? undefined : write(amount)),
      );
      return readAs(
        cost,
        'price',
        amounts.flatMap((write) => ends(write(low), write(high))),
        { low, high },
        currency,
      );
    },

    /** How often, or in which months, from one number to another. */
    span: (
      name: string,
      low: number | undefined,
      high: number | undefined,
      settings: Readonly<Record<string, number | undefined>>,
    ): string | undefined =>
      (low ?? high) === undefined
        ? undefined
        : readAs(cost, name, ends(low?.toString(), high?.toString()), settings),

    /** Class words, and what is left for `data-`. */
    hook(declaration: Declaration, settings: AttributeValues, isHost: boolean): Left {
      const known = settingsOf(declaration);
      const classes: string[] = isHost ? [declaration.tag] : [];
      const data: Record<string, string> = {};
      for (const [name, given] of Object.entries(settings)) {
        const { kind = '', code } = known[name] ?? {};
        const ends =
          SHORT[name]?.(given) ??
          `${name}${given && '-'}${code === 'language' ? given : given.toLowerCase()}`;
        const word = `da-${ends}`;
        const isRead =
          (IN_CLASS.test(kind) || /^names?$/.test(kind)) &&
          !declarations.some(({ tag }) => resembles(word, tag)) &&
          /^[\w-]+$/.test(ends) &&
          isSame(parseMarkupSettings(new TreeElement('p', [['class', word]]), known), { [name]: given });
        if (isRead && maybe()) classes.push(word);
        else data[`data-${name}`] = given;
      }
      return { ...(classes.length && { class: classes.join(' ') }), ...data };
    },
  };
}
