import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { aidMessages, describeAid, describeStatus } from '../../src/intl/aid.js';
import { approvalMessages, describeApproval } from '../../src/intl/approval.js';
import { chanceMessages, describeChance } from '../../src/intl/chance.js';
import { comparisonMessages } from '../../src/intl/comparison.js';
import { costMessages, describeCosts as sayPrices, describeCost } from '../../src/intl/cost.js';
import { describeCostGrounds, describeTotal } from '../../src/intl/estimate.js';
import { es } from '../../src/intl/es.js';
import { addTranslation } from '../../src/intl/locale.js';
import { questionListMessages, describeVisit } from '../../src/intl/question-list.js';
import { describeSource, sourceMessages } from '../../src/intl/source.js';
import { describeCourse, describeTogether, sideEffectsMessages } from '../../src/intl/side-effects.js';
import { describeSheet, describeHelp, describeUserInput, summaryMessages } from '../../src/intl/summary.js';
import { urgentHelpMessages } from '../../src/intl/urgent-help.js';
import { toPlainText, type RichText } from '../../src/intl/rich-text.js';
import {
  certainties,
  type Certainty,
  denominators,
  findings,
  type Chance,
  type Denominator,
  type Group,
} from '../../src/model/chance.js';
import { countries, involved } from '../../src/model/aid.js';
import { approvals } from '../../src/model/comparison.js';
import { coverageLevels, costKinds, perUnits, type Cost, type Span } from '../../src/model/cost.js';
import { actions, severities, type SideEffect } from '../../src/model/side-effects.js';
import { inOneLine } from '../../src/model/summary.js';
import { normalizeText } from '../../src/reading/readable.js';

/** Both write 1,234.5, so that numbers can be set beside each other. */
const ENGLISH = 'en';
const SPANISH = 'es-MX';

const numbersIn = (text: string): string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
const textOf = (words: RichText): string => normalizeText(toPlainText(words));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** An author's own words, with no number in them. */
const phrase = fc.constantFrom('con la pastilla', 'a las seis semanas', 'dormir mejor', 'x');
const group: fc.Arbitrary<Group> = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), maybe(phrase))
  .map(([events, of, label]) => ({ events: Math.min(events, of), of, label }));
const chance: fc.Arbitrary<Chance> = fc
  .record({
    treatment: maybe(group),
    comparator: fc.oneof(group, fc.constantFrom('none-known' as const, undefined)),
    outcome: maybe(phrase),
    timeframe: maybe(phrase),
    population: maybe(phrase),
    certainty: maybe(fc.constantFrom(...certainties)),
    certaintyReason: maybe(phrase),
    finding: maybe(fc.constantFrom(...findings)),
    isWide: fc.boolean(),
  })
  .map(({ isWide, ...rest }) => ({
    ...rest,
    sources: [],
    range: isWide && rest.treatment ? { low: 0, high: rest.treatment.of } : undefined,
  }));
const denominator = fc.constantFrom(...denominators);

const sayAll = (value: Chance, of: Denominator, locale: string): string => {
  const { sentence, captions, facts } = describeChance(value, of, chanceMessages(locale), []);
  return [sentence, ...captions, facts].map(textOf).join(' ');
};

/** A chance's generated sentence, without the facts. */
const sentenceOf = (events: number, more: Partial<Chance> = {}, of: Denominator = 100): string =>
  textOf(
    describeChance(
      {
        treatment: { events, of, label: 'con la pastilla' },
        outcome: 'durmieron mejor',
        certainty: 'high',
        sources: [],
        ...more,
      },
      of,
      chanceMessages(SPANISH),
      [],
    ).sentence,
  );

/** The two languages have the same numbers, and Spanish is not English, nor blank, nor broken. */
function agree(say: (locale: string) => string): void {
  const [english, spanish] = [say(ENGLISH), say(SPANISH)];
  expect(numbersIn(spanish), `numbers of “${spanish}”, against “${english}”`).to.deep.equal(
    numbersIn(english),
  );
  expect(spanish, 'no value of the programming language').not.to.match(/undefined|NaN|null|\[object|=>/);
  expect(spanish === '', `blank, against “${english}”`).to.equal(english === '');
}

describe('Spanish', () => {
  before(() => {
    addTranslation('es', es);
  });

  describe('has the numbers of the English', () => {
    it('for a chance', () => {
      fc.assert(
        fc.property(chance, denominator, (value, of) => agree((locale) => sayAll(value, of, locale))),
        { numRuns: 500 },
      );
    });

    it('for a list of side effects', () => {
      const effect: fc.Arbitrary<SideEffect> = fc.record({
        name: phrase,
        chance,
        seriousness: maybe(fc.constantFrom(...severities)),
        act: maybe(fc.constantFrom(...actions)),
        starts: maybe(phrase),
        lasts: maybe(phrase),
      });
      fc.assert(
        fc.property(
          fc.array(effect, { maxLength: 8 }),
          maybe(phrase),
          maybe(phrase),
          denominator,
          fc.boolean(),
          (effects, treatment, comparator, of, moved) => {
            agree((locale) => {
              const said = sideEffectsMessages(locale);
              const list = {
                effects,
                grounds: { sources: [] },
                treatment,
                comparator,
                order: 'x',
              };
              const together = describeTogether(list, of, moved, said, chanceMessages(locale));
              return [together, ...effects.map((one) => describeCourse(one, said))].map(textOf).join(' ');
            });
          },
        ),
      );
    });

    it('for costs', () => {
      const span: fc.Arbitrary<Span> = fc
        .tuple(fc.nat(9000), fc.nat(9000))
        .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
      const cost: fc.Arbitrary<Cost> = fc
        .record({
          low: maybe(fc.nat(9000)),
          high: maybe(fc.integer({ min: 9000, max: 99_000 })),
          currency: maybe(fc.constant('USD')),
          per: maybe(fc.constantFrom(...perUnits)),
          times: maybe(span),
          from: fc.integer({ min: 1, max: 12 }),
          to: maybe(fc.constant(12)),
          kind: fc.constantFrom(...costKinds),
          covered: maybe(fc.constantFrom(...coverageLevels)),
          asOf: maybe(fc.constantFrom('2026', '2026-11', '2026-11-21')),
        })
        .map((rest) => ({ ...rest, option: 'A', sources: [] }));
      fc.assert(
        fc.property(
          cost,
          maybe(span),
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          (line, total, months, hasMore) => {
            agree((locale) => {
              const said = costMessages(locale);
              return [
                textOf(describeCost(line, 'USD', said, [])),
                describeTotal(
                  { option: 'A', visits: { low: 0, high: 0 }, total, hasMore, parts: [] },
                  months,
                  'USD',
                  said,
                ),
                textOf(describeCostGrounds(months, [], said)),
                textOf(sayPrices({ months, lines: [], asOf: line.asOf, region: undefined }, 'US', said)),
                said.messages.visitsOf(1, months, locale),
                said.messages.spread(5, said.messages.months(months, locale), { low: 6, high: 8 }, locale),
                said.messages.bad('100', '12.5'),
              ].join(' ');
            });
          },
        ),
      );
    });

    it('for the aid, its sources, and the table', () => {
      const day = '2026-11-21';
      const aid = { denominator: 100, headingLevel: 2 } as const;
      agree((locale) =>
        textOf(describeStatus({ ...aid, published: day, reviewBy: day }, aidMessages(locale))),
      );
      agree((locale) => textOf(describeStatus(aid, aidMessages(locale))));
      agree((locale) => textOf(describeAid(aid, aidMessages(locale))));
      agree((locale) =>
        textOf(describeAid({ ...aid, funding: 'none', interests: 'none' }, aidMessages(locale))),
      );
      for (const who of involved)
        agree((locale) =>
          textOf(
            describeAid(
              {
                ...aid,
                credentials: '1',
                evidence: '2',
                consulted: who,
                reviewers: who,
                testers: who,
                readingLevel: '3',
                evaluation: '4',
              },
              aidMessages(locale),
            ),
          ),
        );
      agree((locale) => {
        const { messages } = aidMessages(locale);
        return [messages.reviewPast('2026'), messages.part('3', '9'), messages.step('2', '5')].join(' ');
      });
      agree((locale) =>
        textOf(describeSource({ id: 'a', text: 'A', year: 2020, seen: day }, sourceMessages(locale))),
      );
      agree((locale) => {
        const { messages } = comparisonMessages(locale);
        return [
          messages.denominator(1000, locale),
          messages.shownRows(['A', 'B'], ['C'], locale),
          messages.order({ words: 'x', isNeutral: true }),
          messages.order({ words: 'x', isNeutral: false }),
        ].join(' ');
      });
      agree((locale) => {
        const said = summaryMessages(locale);
        const facts = { sources: ['A', 'B'], help: ['x'], notes: 'y', leaning: '' };
        return [undefined, '2026-11-22', '2030-01-01']
          .flatMap((today) => [
            describeSheet({ ...facts, aid: { ...aid, published: day, reviewBy: day }, day: today }, said),
            ...describeUserInput(facts, said),
            ...describeHelp(facts, said),
          ])
          .flatMap(({ heading, lines }) => [heading, ...lines.map(inOneLine)])
          .join(' ');
      });
      for (const approval of [...approvals, undefined]) {
        for (const country of ['US', undefined])
          for (const sources of [[], [{ link: 'A', to: '#a' }]])
            agree((locale) =>
              textOf(
                describeApproval({ approval, approvalAsOf: day }, country, sources, approvalMessages(locale)),
              ),
            );
      }
    });
  });

  describe('says a chance', () => {
    it('as what happened, whatever the certainty', () => {
      for (const certainty of [...certainties, undefined])
        expect(sentenceOf(59, { certainty }), String(certainty)).to.equal(
          '59 de cada 100 personas durmieron mejor con la pastilla.',
        );
    });

    it('with an outcome that goes with the count, or stands by itself', () => {
      expect(sentenceOf(1), 'one').to.equal('1 de cada 100 personas con la pastilla: durmieron mejor.');
      expect(sentenceOf(1, { outcome: 'durmió mejor' }), 'one').to.equal(
        '1 de cada 100 personas durmió mejor con la pastilla.',
      );
      expect(sentenceOf(0.4), 'fewer than one').to.equal(
        'Menos de 1 de cada 100 personas con la pastilla: durmieron mejor.',
      );
      expect(sentenceOf(0), 'none').to.equal('0 de cada 100 personas durmieron mejor con la pastilla.');
      expect(sentenceOf(1000, {}, 1000), 'all, in figures of the region').to.match(
        /^1,000 de cada 1,000 personas durmieron/,
      );
      expect(sentenceOf(59, { outcome: 'dormir mejor' }), 'an infinitive').to.equal(
        '59 de cada 100 personas con la pastilla: dormir mejor.',
      );
    });

    /** What happened, as authors write it: whether it goes on after several people, and after one. */
    const outcomes: readonly (readonly [outcome: string, afterMany: boolean, afterOne: boolean])[] = [
      ['mejoraron al menos a la mitad', true, false],
      ['tuvieron que dejarlo', true, false],
      ['murieron en un año', true, false],
      ['mueren en un año', true, false],
      ['están bien', true, false],
      ['tienen menos dolor', true, false],
      ['tuvieron menos dolor', true, false],
      ['no durmieron', true, false],
      ['no se curaron', true, false],
      ['se curaron', true, false],
      ['ya no necesitaron bastón', true, false],
      ['les dolió', false, true],
      ['volvió a caminar', false, true],
      ['murió en un año', false, true],
      ['se curó', false, true],
      ['dormir mejor', false, false],
      ['no tener dolor', false, false],
      ['curarse', false, false],
      ['seguir con vida', false, false],
      ['podrían mejorar', false, false],
      ['van a mejorar', false, false],
      ['50 % menos dolor', false, false],
      ['Mejoraron', false, false],
    ];
    for (const [outcome, afterMany, afterOne] of outcomes) {
      it(`whose outcome is “${outcome}”`, () => {
        const says = (count: string, goesOn: boolean) =>
          goesOn
            ? `${count} de cada 100 personas ${outcome} con la pastilla.`
            : `${count} de cada 100 personas con la pastilla: ${outcome}.`;
        expect(sentenceOf(18, { outcome })).to.equal(says('18', afterMany));
        expect(sentenceOf(1, { outcome })).to.equal(says('1', afterOne));
        expect(sentenceOf(0.5, { outcome })).to.equal(says('Menos de 1', afterOne));
      });
    }

    it('of any numbers with no plural after 1, no doubled stop and no “podría” for a count', () => {
      const words = fc.constantFrom(
        'con la pastilla',
        'si se operan.',
        '¿con qué?',
        'a las 6 semanas…',
        undefined,
      );
      fc.assert(
        fc.property(chance, words, words, denominator, (value, label, outcome, of) => {
          const { treatment } = value;
          const said = {
            ...value,
            outcome,
            timeframe: label,
            treatment: treatment && { ...treatment, label },
          };
          const all = sayAll(said, of, SPANISH);
          expect(all).not.to.match(
            /(^|[^\d.,])1 personas|a (menos de )?1 no les|\b1 de cada [\d,]+ personas \p{L}+ron\b/iu,
          );
          expect(all).not.to.match(/[.?!…]\s*\.|\.[,;:]/);
          const { sentence } = describeChance(said, of, chanceMessages(SPANISH), []);
          expect(textOf(sentence)).not.to.match(/podría|probable|puede ser/i);
        }),
        { numRuns: 500 },
      );
    });

    it('that is a difference, an interval or a measure', () => {
      const facts = (more: Partial<Chance>) => sayAll({ sources: [], ...more }, 100, SPANISH);
      const given = { label: 'con la pastilla', versus: 'sin ella', outcome: 'murieron' };
      expect(facts({ ...given, given: { people: -3, of: 100 }, certainty: 'low' })).to.contain(
        'Puede ser: 3 personas menos de cada 100 murieron con la pastilla, en comparación con personas sin ella.',
      );
      expect(facts({ ...given, given: { people: 1, of: 100 } })).to.contain(
        '1 persona más de cada 100 con la pastilla, en comparación con personas sin ella: murieron.',
      );
      expect(facts({ given: { people: 4, of: 1000 } })).to.contain('Menos de 1 persona más de cada 100.');
      expect(
        facts({ given: { people: 3, of: 100 }, differenceRange: { low: -1, high: 7, of: 100 } }),
      ).to.contain(
        'La diferencia real podría ir de 1 menos a 7 más de cada 100, así que puede que no haya ninguna.',
      );
      expect(facts({ measure: '1 de cada 8', label: 'con la pastilla' })).to.contain(
        'La fuente da: 1 de cada 8 (con la pastilla).',
      );
    });

    it('beside what it is compared with, and how they differ', () => {
      const comparator = { events: 45, of: 100, label: 'con una pastilla falsa' };
      expect(sentenceOf(59, { comparator })).to.equal(
        '59 de cada 100 personas durmieron mejor con la pastilla, en comparación con 45 de cada 100 con una pastilla falsa.',
      );
      const facts = (events: number, certainty?: Certainty) =>
        sayAll({ treatment: { events, of: 100 }, comparator, certainty, sources: [] }, 100, SPANISH);
      expect(facts(59), 'more').to.contain(' 14 personas más de cada 100.');
      expect(facts(44), 'one fewer').to.contain(' 1 persona menos de cada 100.');
      expect(facts(45), 'the same').to.contain('El mismo número en los dos grupos.');
      expect(facts(58.7, 'low'), 'about').to.contain('Puede ser: alrededor de 14 personas más de cada 100.');
      expect(facts(59, 'not-rated'), 'not rated').to.contain('Nadie ha evaluado qué tan seguro es esto.');
    });

    it('in both frames', () => {
      const frames = (events: number, of: number) =>
        describeChance(
          { treatment: { events, of, label: 'si se operan' }, sources: [] },
          100,
          chanceMessages(SPANISH),
          [],
        ).captions.map(textOf);
      expect(frames(75, 100)).to.deep.equal(['75 si se operan. A 25 no les pasó.']);
      expect(frames(99, 100)).to.deep.equal(['99 si se operan. A 1 no le pasó.']);
      expect(frames(3, 1000)).to.deep.equal(['Menos de 1 si se operan. A más de 99 no les pasó.']);
      expect(frames(997, 1000)).to.deep.equal(['Más de 99 si se operan. A menos de 1 no le pasó.']);
    });

    it('of a side effect without an outcome', () => {
      const { outcome } = es['side-effects'];
      expect(sentenceOf(8, { outcome })).to.contain('8 de cada 100 personas tuvieron este efecto con');
      expect(sentenceOf(1, { outcome })).to.contain('1 de cada 100 personas tuvo este efecto con');
    });
  });

  describe('says prices', () => {
    const line = (more: Partial<Cost>) =>
      textOf(
        describeCost(
          {
            option: 'A',
            low: 400,
            high: 800,
            per: 'visit',
            times: { low: 6, high: 6 },
            from: 1,
            kind: 'indirect',
            sources: [],
            ...more,
          },
          'MXN',
          costMessages(SPANISH),
          [],
        ),
      );
    for (const [words, more] of [
      ['De $400 a $800 por visita, 6 visitas en el mes 1.', { to: 1 }],
      ['De $400 a $800 por visita, 6 visitas al mes.', {}],
      [
        'De $400 a $800 por visita, 1 visita al mes, del mes 2 al mes 4.',
        { times: { low: 1, high: 1 }, from: 2, to: 4 },
      ],
      [
        'De $400 a $800 por visita, de 2 a 4 visitas al mes a partir del mes 3.',
        { times: { low: 2, high: 4 }, from: 3 },
      ],
      [
        'Alrededor de $1,350, una vez en el mes 1.',
        { low: 1350, high: 1350, per: 'once', times: undefined, to: 1 },
      ],
      ['De $400 a $800 por un tratamiento completo, 2 veces.', { per: 'course', times: { low: 2, high: 2 } }],
      ['De $400 a $800 al mes.', { per: 'month', times: undefined }],
      ['De $400 a $800 al año.', { per: 'year', times: undefined }],
      [
        '$400 o más al mes. No se sabe el precio más alto.',
        { per: 'month', times: undefined, high: undefined },
      ],
      [
        'Hasta $800 al mes. No se sabe el precio más bajo.',
        { per: 'month', times: undefined, low: undefined },
      ],
      ['No se encontró un precio.', { low: undefined, high: undefined }],
    ] as const) {
      it(words, () => {
        expect(line(more)).to.equal(words);
      });
    }

    it('over one month, or more', () => {
      const { messages } = costMessages(SPANISH);
      expect(messages.months(1, SPANISH), 'one').to.equal('1 mes');
      expect(messages.months(6, SPANISH), 'six').to.equal('6 meses');
    });
  });

  it('has a heading for what to tell first, with the treatment and without', () => {
    const said = questionListMessages(SPANISH);
    const reply = {
      question: {
        text: '¿Toma anticoagulantes?',
        importance: 'tell-first',
        sources: [],
        answers: [{ value: 'yes', words: 'Sí' }],
        listedOn: ['yes'],
        no: 'No',
      },
      answer: { value: 'yes', words: 'Sí' },
      note: '',
    } as const;
    const headings = (treatment?: string) =>
      describeVisit([reply], ['x'], treatment, said).map(({ heading }) => heading);
    expect(headings('la operación')).to.deep.equal([
      'Lo que debo decir a mi equipo de salud antes de empezar (la operación)',
      'Mis propias preguntas',
    ]);
    expect(headings()[0]).to.equal('Lo que debo decir a mi equipo de salud antes de empezar');
  });

  it('says otherwise what empties an answer, and what takes a line off a list', () => {
    const { values, check } = es;
    const asked = es['question-list'];
    for (const clear of [
      asked.clear('Sí'),
      asked.clearAll,
      values.clear('Algo')[0]!,
      values.clearAll,
      check.clear,
      es.cost.clear,
      es.summary.clear,
    ])
      expect(clear, 'to clear').to.match(/^Borrar/);
    expect([asked.remove, values.remove], 'to remove').to.deep.equal(['Quitar', 'Quitar']);
  });

  it('names the same lines and numbers for urgent help', () => {
    for (const country of countries) {
      const linksIn = (words: RichText) =>
        words.flatMap((piece) => (typeof piece === 'object' && 'to' in piece ? [piece.to] : []));
      const { help, emergency } = urgentHelpMessages('en').messages;
      expect(linksIn(es['urgent-help'].help[country]), country).to.deep.equal(linksIn(help[country]));
      expect(linksIn(es['urgent-help'].emergency[country]), country).to.deep.equal(
        linksIn(emergency[country]),
      );
    }
  });

  it('speaks to readers as “usted”, gives no verdict and no word for how often', async () => {
    const source = await (await fetch('/src/intl/es.ts')).text();
    const texts = [...source.matchAll(/(["'`])((?:\\.|(?!\1)[^\\])*)\1/g)]
      .map(([, , text]) => text!)
      // read where an author has written it, and never said
      .filter((text) => !/^(de|por) cada$|^menos frecuente$/.test(text));
    expect(texts.length, 'texts found').to.be.greaterThan(200);
    for (const [what, words] of [
      [
        'words to a friend',
        /(?<!\p{L})(tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|eliges|vosotros|vuestr[oa])(?!\p{L})/iu,
      ],
      ['a changing denominator', /de cada (?!\$\{)/i],
      ['a verdict', /recomend|la mejor|el mejor|ideal|candidat|debería/i],
      ['how often, in a word', /(?<!\p{L})(rar[oa]s?|común|comunes|frecuentes?|mayoría)(?!\p{L})/iu],
      ['“by chance” words of promise', /segur[oa] que|garantiz|sin riesgo/i],
    ] as const) {
      expect(
        texts.filter((text) => words.test(text)),
        what,
      ).to.deep.equal([]);
    }
  });
});
