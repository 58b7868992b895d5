import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { countOutOf } from '../../src/model/chance.js';
import { readAid } from '../../src/reading/aid.js';
import { readChance } from '../../src/reading/chance.js';
import { readIcons } from '../../src/reading/icons.js';
import { docsPathOf, describeProblem } from '../../src/author/report.js';
import type { Problem } from '../../src/reading/problem.js';
import { authorText, normalizeText } from '../../src/reading/readable.js';
import { readSource } from '../../src/reading/source.js';
import { badChances, chances, type Attributes } from '../fixtures/chances.js';

const settings = (attributes: Attributes) => ({
  getAttribute: (name: string) => (Object.hasOwn(attributes, name) ? attributes[name]! : null),
});

/** What stands in attributes: what is meant to, what nearly does, and anything else. */
const value = fc.oneof(
  fc.nat().map(String),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '-1',
      '+5',
      '1e9',
      '0x10',
      '1,310',
      '58%',
      '.5',
      '5.',
      '١٢',
      '１２',
      '²',
      'NaN',
      'Infinity',
      '-0',
    ],
    ...[
      '9'.repeat(400),
      '0.' + '0'.repeat(400) + '1',
      '1'.repeat(20),
      'none',
      'none-known',
      'null',
      'undefined',
    ],
    ...[
      'low',
      'high',
      'LOW',
      'not-studied',
      'no-clear-difference',
      'bar',
      'US',
      'us',
      '2026-02-29',
      '2026-11-21',
    ],
    ...[
      '+002026-11-21',
      '2026-13-01',
      '100',
      '1000',
      '7',
      '<img src=x>',
      '\u200b',
      '\u202e',
      '\ud800',
      '__proto__',
    ],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).map((text) => text.repeat(2000)),
);

const records = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Attributes>;

const CHANCE = [
  ...[
    'events',
    'of',
    'comparator-events',
    'comparator-of',
    'outcome',
    'treatment',
    'comparator',
    'timeframe',
  ],
  ...['population', 'low', 'high', 'certainty', 'certainty-reason', 'source', 'finding', 'display'],
];

/** Each problem can be found and mended by someone who reads nothing but it. */
function expectWellSaid(problems: readonly Problem[], element: string): void {
  for (const problem of problems) {
    expect(problem.element, 'the tag').to.equal(element);
    for (const key of ['where', 'got', 'allowed'] as const) {
      expect(problem[key], `${key} of ${JSON.stringify(problem)}`).to.be.a('string').that.is.not.empty;
      expect(problem[key], key).not.to.match(/^undefined$|\[object|^NaN$/);
    }
    const words = describeProblem(problem);
    for (const part of [problem.where, problem.got, problem.allowed, docsPathOf(problem)]) {
      expect(words.includes(part), `“${part}” in the sentence for the author`).to.equal(true);
    }
  }
}

describe('reading a chance', () => {
  it('never throws, and gives nothing that cannot be true', () => {
    fc.assert(
      fc.property(records(CHANCE), (attributes) => {
        const { value, problems } = readChance(settings(attributes));
        const { treatment, comparator, range } = value;
        for (const group of [treatment, comparator]) {
          if (!group || group === 'none-known') continue;
          expect(Number.isFinite(group.events) && Number.isFinite(group.of), 'finite').to.equal(true);
          expect(group.of > 0 && group.events >= 0 && group.events <= group.of, 'possible').to.equal(true);
          expect(Number.isFinite(countOutOf(group, 100).people), 'it can be counted').to.equal(true);
        }
        if (range) {
          expect(treatment, 'a range is of a count').to.exist;
          const order = [0, range.low, treatment!.events, range.high, treatment!.of];
          expect(order, 'the range holds the count').to.deep.equal([...order].sort((a, b) => a - b));
        }
        expectWellSaid(problems, 'da-chance');
      }),
      { numRuns: 1000 },
    );
  });

  it('says so of each setting it could not use', () => {
    fc.assert(
      fc.property(records(CHANCE), (attributes) => {
        const { value, problems } = readChance(settings(attributes));
        const about = (name: string) => problems.some(({ where }) => where.split(' and ').includes(name));
        const given = (name: string) => normalizeText(attributes[name]) !== '';
        const used: Record<string, boolean> = {
          events: value.treatment !== undefined,
          of: value.treatment !== undefined,
          certainty: value.certainty !== undefined,
          finding: value.finding !== undefined,
          display: value.display !== undefined,
          low: value.range !== undefined,
          high: value.range !== undefined,
        };
        for (const [name, isUsed] of Object.entries(used)) {
          if (!given(name) || isUsed) continue;
          // a count without its denominator, or the other way round, is one problem
          const said = about(name) || (['events', 'of'].includes(name) && (about('events') || about('of')));
          expect(said, `${name}=“${attributes[name]!.slice(0, 30)}”`).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps words as the author wrote them', () => {
    fc.assert(
      fc.property(records(CHANCE), (attributes) => {
        const { value } = readChance(settings(attributes));
        const pairs = [
          ['outcome', value.outcome],
          ['timeframe', value.timeframe],
          ['population', value.population],
          ['certainty-reason', value.certaintyReason],
        ] as const;
        for (const [name, read] of pairs) expect(read ?? '', name).to.equal(normalizeText(attributes[name]));
        // each is named once
        const named = new Set(normalizeText(attributes['source']).split(' '));
        expect(value.sources.join(' '), 'sources').to.equal([...named].join(' '));
      }),
    );
  });

  it('finds nothing to mend in what is right', () => {
    for (const [name, attributes] of Object.entries(chances)) {
      if (name === 'certaintyNotStated' || name === 'comparatorNotGiven') continue;
      expect(readChance(settings(attributes)).problems, name).to.deep.equal([]);
    }
  });

  for (const [name, { attributes, where, keepsTreatment }] of Object.entries(badChances)) {
    it(`tells the author: ${name}`, () => {
      const { value, problems } = readChance(settings(attributes));
      expect(
        problems.map((problem) => problem.where),
        'the places of the problems',
      ).to.include(where);
      expect(value.treatment !== undefined, 'the count is kept').to.equal(keepsTreatment);
      expectWellSaid(problems, 'da-chance');
    });
  }

  it('tells of an outcome that cannot go on after “people”', () => {
    const told = (outcome: string) =>
      readChance(settings({ ...chances.bothGroups, outcome })).problems.filter(
        ({ where }) => where === 'outcome',
      );
    for (const outcome of [
      'to sleep',
      'may sleep',
      'can sleep',
      'will sleep',
      '2 more hours',
      'slept.',
      'a good night',
    ])
      expect(told(outcome).length, outcome).to.equal(1);
    for (const outcome of ['pueden dormir', 'podrían dormir', 'va a dormir'])
      expect(told(outcome).length, outcome).to.equal(1);
    for (const outcome of ['slept', 'are well', 'cannot sleep', 'then slept', 'durmieron', 'tomorrow'])
      expect(told(outcome), outcome).to.deep.equal([]);
  });

  it('tells of a difference that cannot be', () => {
    const told = (attributes: Attributes) =>
      readChance(settings(attributes))
        .problems.map(({ where }) => where)
        .filter((where) => /difference|finding/.test(where));
    expect(told({ difference: '3', of: '100' }), 'a good one').to.deep.equal([]);
    expect(told({ difference: '3' }), 'out of nobody').to.deep.equal(['difference and of']);
    expect(told({ difference: '300', of: '100' }), 'more than there are').to.deep.equal([
      'difference and of',
    ]);
    expect(told({ ...chances.bothGroups, difference: '3' }), 'beside counts').to.deep.equal(['difference']);
    const range = (low: string, high: string) => ({ 'difference-low': low, 'difference-high': high });
    const INTERVAL = 'difference-low and difference-high';
    expect(told({ ...chances.bothGroups, ...range('15', '71') }), 'around the counts').to.deep.equal([]);
    expect(told({ ...chances.bothGroups, ...range('50', '71') }), 'beside the counts').to.deep.equal([
      INTERVAL,
    ]);
    expect(told({ difference: '3', of: '100', ...range('-1', '2') }), 'beside').to.deep.equal([INTERVAL]);
    expect(told({ difference: '3', of: '100', 'difference-low': '1' }), 'half').to.deep.equal([INTERVAL]);
    const unclear = { finding: 'no-clear-difference', difference: '3', of: '100' };
    expect(told({ ...unclear, ...range('-1', '7') }), 'unclear').to.deep.equal([]);
    expect(told({ ...unclear, ...range('1', '7') }), 'clear').to.deep.equal(['finding']);
    expect(told({ finding: 'not-studied', measure: '1 in 8' }), 'a measure').to.deep.equal(['finding']);
  });

  it('keeps the good group beside a bad one, and mends nothing', () => {
    const { value } = readChance(settings(badChances.comparatorAboveItsDenominator.attributes));
    expect(value.treatment, 'the good one').to.deep.include({ events: 182, of: 310 });
    expect(value.comparator, 'the bad one').to.equal(undefined);
    const beside = readChance(settings(badChances.rangeBeside.attributes)).value;
    expect(beside.range, 'a range that cannot be').to.equal(undefined);
    expect(beside.treatment, 'its count').to.deep.include({ events: 182, of: 310 });
  });

  it('takes the numbers where a finding says that there are none', () => {
    const { value } = readChance(settings(badChances.findingBesideNumbers.attributes));
    expect(value.finding, 'the finding').to.equal(undefined);
    expect(value.treatment, 'the numbers').to.exist;
    expect(
      readChance(settings(chances.noClearDifference)).value.finding,
      'one that may stand beside numbers',
    ).to.equal('no-clear-difference');
  });

  it('refuses digits without end rather than counting with them', () => {
    const { value, problems } = readChance(settings({ events: '9'.repeat(400), of: '9'.repeat(400) }));
    expect(value.treatment, 'no such number of people').to.equal(undefined);
    expect(problems, 'the author is told').not.to.be.empty;
  });
});

describe('reading icons', () => {
  it('never throws, and gives whole icons only', () => {
    fc.assert(
      fc.property(records(['count', 'of', 'low', 'high', 'label']), (attributes) => {
        const { value, problems } = readIcons(settings(attributes));
        expect(value !== undefined || problems.length > 0, 'icons, or why there are none').to.equal(true);
        expectWellSaid(problems, 'da-icon-array');
        if (!value) return;
        const { of, count, low = count, high = count } = value;
        expect([of, count, low, high].every(Number.isInteger), 'whole').to.equal(true);
        const order = [0, low, count, high, of, 1000];
        expect(order, 'in order').to.deep.equal([...order].sort((a, b) => a - b));
        expect(of, 'at least one').to.be.at.least(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the count beside a range that cannot be', () => {
    const { value, problems } = readIcons(settings({ count: '59', of: '100', low: '60', high: '70' }));
    expect(value, 'the count').to.deep.include({ count: 59, of: 100 });
    expect(value?.low, 'the range').to.equal(undefined);
    expect(
      problems.map(({ where }) => where),
      'the problem',
    ).to.deep.equal(['low and high']);
  });
});

describe('reading what an aid says of itself', () => {
  const AID = [
    ...['decision', 'condition', 'audience', 'published', 'review-by', 'update-policy', 'authors', 'funding'],
    ...['interests', 'denominator', 'country', 'currency', 'heading-level'],
  ];

  it('never throws, and gives settings that can be used', () => {
    fc.assert(
      fc.property(records(AID), (attributes) => {
        const { value, problems } = readAid(settings(attributes));
        expect([100, 1000], 'the denominator').to.include(value.denominator);
        expect([1, 2, 3, 4, 5, 6], 'the heading level').to.include(value.headingLevel);
        if (value.country) expect(value.country, 'the country').to.match(/^[A-Z]{2}$/);
        for (const day of [value.published, value.reviewBy]) {
          if (day) expect(new Date(day).toISOString().slice(0, 10), 'a real day').to.equal(day);
        }
        expectWellSaid(problems, 'da-decision-aid');
        for (const name of AID) {
          const isBad = [
            'decision',
            'authors',
            'funding',
            'interests',
            'update-policy',
            'published',
            'review-by',
          ];
          if (normalizeText(attributes[name]) === '' && isBad.includes(name)) {
            expect(
              problems.some(({ where }) => where === name),
              `${name} is missed`,
            ).to.equal(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes only days that exist', () => {
    const day = (published: string) => readAid(settings({ published })).value.published;
    expect(day('2026-11-21'), 'a day').to.equal('2026-11-21');
    expect(day(' 2028-02-29 '), 'a leap day').to.equal('2028-02-29');
    for (const bad of [
      '2026-02-29',
      '2026-11-31',
      '21.11.2026',
      '2026-11',
      'November 2026',
      '2026-11-21T00:00',
    ]) {
      expect(day(bad), bad).to.equal(undefined);
    }
  });

  it('tells of a missing date once', () => {
    const { problems } = readAid(settings({ published: 'soon' }));
    expect(problems.filter(({ where }) => where === 'published').length, 'a bad one').to.equal(1);
    expect(problems.filter(({ where }) => where === 'review-by').length, 'a missing one').to.equal(1);
  });
});

describe('reading a source', () => {
  it('never throws, and says what it could not use', () => {
    fc.assert(
      fc.property(records(['id', 'label', 'year', 'seen']), value, (attributes, text) => {
        const { value, problems } = readSource(settings(attributes), normalizeText(text));
        expectWellSaid(problems, 'da-source');
        const about = (name: string) => problems.some(({ where }) => where === name);
        if (value.year === undefined && normalizeText(attributes['year']))
          expect(about('year'), 'the year').to.equal(true);
        if (value.seen === undefined && normalizeText(attributes['seen']))
          expect(about('seen'), 'the day').to.equal(true);
        if (!value.id) expect(about('id'), 'the id').to.equal(true);
        if (!value.text) expect(about('content'), 'the citation').to.equal(true);
        if (value.year !== undefined) expect(Number.isInteger(value.year), 'a whole year').to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text as a reader sees it', () => {
  it('has no zero-width characters and no white space but single spaces', () => {
    expect(normalizeText('\u200b 5\u00a0 of\n\t9\ufeff '), 'what editors leave').to.equal('5 of 9');
    expect(normalizeText(null), 'nothing').to.equal('');
  });

  it('loses no other character, and is the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const visible = (text: string) => text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
        expect(visible(normalizeText(text)), 'characters').to.equal(visible(text));
        expect(normalizeText(normalizeText(text)), 'again').to.equal(normalizeText(text));
      }),
    );
  });

  it('of the author leaves out what the library wrote', () => {
    const cell = document.createElement('td');
    cell.innerHTML =
      'About <b>6 <i>in</i></b> 10<span class="da-said da-said-empty">Nothing</span><!-- no --> people' +
      '<p class="other da-said"><b>said</b></p>';
    expect(authorText(cell), 'the author’s').to.equal('About 6 in 10 people');
  });
});
