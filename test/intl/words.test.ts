/** What holds for the words of every language, whatever values and authors' phrases stand in them. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { aidMessages, describeAid, describeStatus } from '../../src/intl/aid.js';
import { describeKnown, describeLine } from '../../src/intl/chance-line.js';
import { chanceMessages, describeChance } from '../../src/intl/chance.js';
import { checkMessages, describeCheckSources, describeRightAnswers } from '../../src/intl/check.js';
import { comparisonMessages } from '../../src/intl/comparison.js';
import { costMessages, describeCost, describeCosts } from '../../src/intl/cost.js';
import { describeEstimate } from '../../src/intl/estimate.js';
import { estimateFor, noEntries, parseTyped } from '../../src/intl/cost-entries.js';
import { es } from '../../src/intl/es.js';
import { addTranslation } from '../../src/intl/locale.js';
import { questionListMessages } from '../../src/intl/question-list.js';
import { capitalised, toPlainText, type Link, type RichText } from '../../src/intl/rich-text.js';
import { describeCourse, describeTogether, sideEffectsMessages } from '../../src/intl/side-effects.js';
import { describeSource, sourceMessages } from '../../src/intl/source.js';
import { describeStepSources, timelineMessages } from '../../src/intl/timeline.js';
import { certainties, denominators, type Chance, type Group } from '../../src/model/chance.js';
import { costKinds, perUnits, type Cost, type Span } from '../../src/model/cost.js';
import { actions, severities, type SideEffect } from '../../src/model/side-effects.js';
import { normalizeText } from '../../src/reading/readable.js';

const textOf = (words: RichText): string => normalizeText(toPlainText(words));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Phrases as authors write them: small, with an article, as a question, with an end, with a mark that opens. */
const phrase = fc.constantFrom(
  'with the pill',
  'el yeso',
  'la operación.',
  'does it last?',
  '¿cuánto dura?',
  '(made up)',
  '“sometimes”.',
  'about 2 weeks…',
);
const small = fc.constantFrom(0, 1, 2, 5, 21, 100);
const span: fc.Arbitrary<Span> = fc
  .tuple(small, small)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const group: fc.Arbitrary<Group> = fc
  .tuple(fc.nat(1000), fc.constantFrom(100, 150, 1000), maybe(phrase))
  .map(([events, of, label]) => ({ events: Math.min(events, of), of, label }));
const chance: fc.Arbitrary<Chance> = fc
  .record({
    treatment: maybe(group),
    comparator: maybe(group),
    outcome: maybe(phrase),
    timeframe: maybe(phrase),
    population: maybe(phrase),
    certainty: maybe(fc.constantFrom(...certainties)),
    certaintyReason: maybe(phrase),
  })
  .map((value) => ({ ...value, sources: [] }));
const denominator = fc.constantFrom(...denominators);
const links = fc
  .integer({ min: 0, max: 3 })
  .map((count): Link[] =>
    Array.from({ length: count }, (_, index) => ({ link: `Source ${'ABC'[index]}`, to: '#a' })),
  );
const cost: fc.Arbitrary<Cost> = fc.record({
  option: fc.constantFrom('Waiting', '¿Operarse?'),
  low: maybe(fc.constantFrom(0, 1)),
  high: maybe(fc.constantFrom(1, 1200)),
  per: maybe(fc.constantFrom(...perUnits)),
  times: maybe(span),
  from: fc.integer({ min: 1, max: 3 }),
  to: maybe(fc.integer({ min: 3, max: 12 })),
  kind: fc.constantFrom(...costKinds),
  sources: fc.constant([]),
});

/** Everything that is said of random values. */
const texts: fc.Arbitrary<(locale: string) => string[]> = fc
  .record({
    chance,
    denominator,
    phrase,
    links,
    effects: fc.array(
      fc.record<SideEffect>({
        name: phrase,
        chance,
        seriousness: maybe(fc.constantFrom(...severities)),
        act: maybe(fc.constantFrom(...actions)),
        starts: maybe(phrase),
        lasts: maybe(phrase),
      }),
      { maxLength: 5 },
    ),
    lines: fc.array(cost, { minLength: 1, maxLength: 4 }),
    months: fc.constantFrom(1, 2, 12),
    visits: small,
    own: maybe(small),
    shown: fc.integer({ min: 1, max: 6 }),
    more: fc.nat(4),
  })
  .map(({ chance, denominator, phrase, links, effects, lines, months, visits, own, shown, more }) => {
    return (locale: string): string[] => {
      const chances = chanceMessages(locale);
      const { sentence, captions, facts } = describeChance(chance, denominator, chances, links);
      const line = describeLine(chance, denominator, chances);
      const list = { effects, grounds: { sources: [] }, treatment: phrase, comparator: phrase };
      const costs = { currency: 'USD', asOf: '2026-11', region: phrase, months, lines };
      const said = costMessages(locale);
      const typed = (value: number | undefined) =>
        value === undefined ? {} : { travel: parseTyped(String(value), 1000, locale) };
      const entries = {
        ...noEntries(locale),
        amounts: typed(own),
        visits: [
          { option: lines[0]!.option, months, ...parseTyped(String(visits), 366, locale) },
          { option: lines[0]!.option, months: 7, ...parseTyped('1', 366, locale) },
        ],
      };
      const { payer, options, grounds } = describeEstimate(estimateFor(costs, entries), said);
      const comparison = comparisonMessages(locale).messages;
      const effectMessages = sideEffectsMessages(locale);
      const aid = { denominator: 100, headingLevel: 2 } as const;
      const asked = questionListMessages(locale).messages;
      return [
        ...[sentence, ...captions, facts],
        ...[line.treatment, line.comparator, line.told],
        describeKnown(chance, denominator, chances, links),
        [comparison.outcome(phrase)],
        describeTogether(list, denominator, true, effectMessages, chances),
        ...effects.map((effect) => describeCourse(effect, effectMessages)),
        ...lines.map((line) => describeCost(line, 'USD', said, links)),
        describeCosts(costs, undefined, said),
        ...[payer, grounds],
        ...options.flatMap(({ total, visits, parts }) => [total, visits, ...parts]),
        describeAid({ ...aid, condition: phrase, audience: phrase, authors: phrase }, aidMessages(locale)),
        describeStatus({ ...aid, published: phrase, reviewBy: phrase }, aidMessages(locale)),
        describeRightAnswers([phrase, phrase], checkMessages(locale)),
        describeCheckSources(links, checkMessages(locale)),
        describeStepSources(links, timelineMessages(locale)),
        describeSource({ id: 'a', text: phrase, year: 2020, seen: '2026-11-21' }, sourceMessages(locale)),
        [comparison.shownRows([phrase, 'B'].slice(0, shown), more ? [phrase] : [], locale)],
        [comparison.denominator(1000, locale)],
        [asked.added(asked.headings['tell-first'](phrase))],
        [said.messages.visitsOf(0, visits, locale)],
      ].map((words) => textOf(words ?? []));
    };
  });

/** What no text may have, by language. A number is a whole one: not the end of 21, 1.1 or 2,001. */
const NEVER: Readonly<Record<'all' | 'en' | 'es', Readonly<Record<string, RegExp>>>> = {
  all: {
    'a doubled stop': /[.?!…]["”’»)]?\s*\.|\.["”’»)]?[,;:]/u,
    'a blank': /\s[.,;:?!]|\(\s*\)|\s{2}/u,
    'a small letter after a mark that opens a sentence': /(^|[.?!…] )[¿¡«“(]+\p{Ll}/u,
    'more than nothing': /(about|alrededor de) \$?0(?![\d.,])/iu,
    'a value of the programming language': /undefined|NaN|null|\[object|=>/u,
  },
  en: {
    'a plural with 1':
      /(?<![\d.,])(?<!out of )1 (people|options|visits|times|months|side effects|effects)(?!\p{L})|(?<![\d.,\p{L}])1 are/u,
    'a singular with several':
      /(?<![\d.,])(?:0|[2-9]|\d*[\d.,]\d) (person|option|visit|time|month|side effect)(?!\p{L})/u,
    'several sources as one': /Source:[^.]*,/u,
    'one source as several': /Sources: Source A\./u,
    'a caption that denies something else': /\d (do|did|does) not\./u,
  },
  es: {
    'a plural with 1': /(?<![\d.,])1 (opciones|visitas|veces|meses|efectos)(?!\p{L})|Se ven 1 /u,
    'a singular with several':
      /(?<![\d.,])(?:0|[2-9]|\d*[\d.,]\d) (persona|opción|visita|vez|mes)(?!\p{L})|Se ve (?!1 )/u,
    'several sources as one': /Fuente:[^.]*,/u,
    'one source as several': /Fuentes: Source A\./u,
    'a caption that denies something else': /\d no\./u,
    'a range without its first word': /(?<!(^|\P{L})de \$?[\d.,]*)(?<=\d) a \$?\d/iu,
    'an article that would be contracted': /(?<!\p{L})(de|a) el(?!\p{L})/iu,
    'a capital after a colon': /: (?!Source)\p{Lu}\p{Ll}/u,
  },
};

describe('the words of each language, with any values in them', () => {
  before(() => {
    addTranslation('es', es);
  });

  for (const [locale, language] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['es-MX', 'es'],
    ['es', 'es'],
  ] as const) {
    it(`in ${locale}`, () => {
      fc.assert(
        fc.property(texts, (say) => {
          for (const text of say(locale)) {
            for (const [what, pattern] of Object.entries({ ...NEVER.all, ...NEVER[language] }))
              expect(pattern.exec(text)?.[0], `${what} in “${text}”`).to.equal(undefined);
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('begin with a capital, also after a mark that opens', () => {
    for (const [text, upper] of [
      ['¿por qué?', '¿Por qué?'],
      ['«a veces sí»', '«A veces sí»'],
      ['“a day”', '“A day”'],
      ['(made up)', '(Made up)'],
      ['1 a day', '1 a day'],
      ['', ''],
    ] as const)
      expect(capitalised(text, 'es'), text).to.equal(upper);
    expect(capitalised('istanbul', 'tr'), 'by the rules of the language').to.equal('İstanbul');
  });
});
