import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { chanceMessages, describeChance, type ChanceMessages } from '../../src/intl/chance.js';
import { formatNumber } from '../../src/intl/format.js';
import { addTranslation } from '../../src/intl/locale.js';
import { toPlainText, type Link, type RichText } from '../../src/intl/rich-text.js';
import {
  certainties,
  complement,
  countOutOf,
  denominatorFor,
  denominators,
  difference,
  differenceOutOf,
  displays,
  findings,
  groupsOf,
  rangeOutOf,
  type Chance,
  type Count,
  type Denominator,
  type Group,
} from '../../src/model/chance.js';
import { readChance } from '../../src/reading/chance.js';
import { normalizeText } from '../../src/reading/readable.js';
import { chances, type Attributes } from '../fixtures/chances.js';

const said = chanceMessages('en');
const read = (attributes: Attributes): Chance =>
  readChance({ getAttribute: (name) => attributes[name] ?? null }).value;

interface Text {
  readonly sentence: string;
  readonly captions: readonly string[];
  readonly facts: string;
  readonly all: string;
}

function say(
  chance: Chance,
  denominator: Denominator = 100,
  links: readonly Link[] = [],
  locale = 'en',
): Text {
  const { sentence, captions, facts } = describeChance(chance, denominator, chanceMessages(locale), links);
  const text = {
    sentence: toPlainText(sentence),
    captions: captions.map((caption) => toPlainText(caption)),
    facts: toPlainText(facts),
  };
  return { ...text, all: [text.sentence, ...text.captions, text.facts].join(' ') };
}

const sayFixture = (name: keyof typeof chances, denominator?: Denominator): Text =>
  say(read(chances[name]), denominator);

/** A phrase of an author's, without digits, so that every digit in the result is the library's. */
const phrase = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => !/\p{N}/u.test(text) && /\p{L}/u.test(text));

const group: fc.Arbitrary<Group> = fc
  .oneof(
    fc.integer({ min: 1, max: 50_000 }).chain((of) =>
      fc.record({
        events: fc.oneof(fc.integer({ min: 0, max: of }), fc.constantFrom(0, 1, of)),
        of: fc.constant(of),
      }),
    ),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => ({ events: hundredths / 100, of: 100 })),
  )
  .filter(({ events, of }) => events <= of)
  .chain((group) => fc.option(phrase, { nil: undefined }).map((label) => ({ ...group, label })));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const signedOf = fc.record({
  people: fc.integer({ min: -60, max: 60 }),
  of: fc.constantFrom(100, 310, 1000),
});

const anyChance: fc.Arbitrary<Chance> = fc
  .record({
    treatment: maybe(group),
    comparator: fc.oneof(group, fc.constantFrom('none-known' as const, undefined)),
    outcome: maybe(phrase),
    timeframe: maybe(phrase),
    population: maybe(phrase),
    certainty: maybe(fc.constantFrom(...certainties)),
    certaintyReason: maybe(phrase),
    sources: fc.array(phrase, { maxLength: 3 }),
    finding: maybe(fc.constantFrom(...findings)),
    display: maybe(fc.constantFrom(...displays)),
    spread: maybe(fc.tuple(fc.nat(100), fc.nat(100))),
    given: maybe(signedOf),
    differenceRange: maybe(
      fc
        .tuple(signedOf, fc.nat(50))
        .map(([{ people, of }, width]) => ({ low: people, high: people + width, of })),
    ),
    measure: maybe(phrase),
    label: maybe(phrase),
    versus: maybe(phrase),
    isBaseline: fc.boolean(),
  })
  .map(({ spread, given, ...rest }) => {
    // counts give their difference by themselves
    const chance = rest.treatment ? rest : { ...rest, given };
    const { treatment } = chance;
    if (!spread || !treatment) return chance;
    const low = Math.max(0, Math.floor(treatment.events) - spread[0]);
    const high = Math.min(treatment.of, Math.ceil(treatment.events) + spread[1]);
    return { ...chance, range: { low, high } };
  });

const links = fc.array(
  phrase.map((link) => ({ link, to: '#there' })),
  { maxLength: 3 },
);

/** Every number that may be said of a chance, by the formulas of the model. */
function allowedNumbers(chance: Chance, denominator: Denominator): Set<string> {
  const allowed = new Set([denominator]) as Set<number>;
  const counts: Count[] = [];
  for (const group of groupsOf(chance)) {
    const count = countOutOf(group, denominator);
    counts.push(count);
    for (const value of [group.events, group.of, count.people, complement(count).people]) allowed.add(value);
  }
  const [treatment, comparator] = counts;
  const gap = treatment && comparator && difference(treatment, comparator);
  if (gap) allowed.add(gap.people);
  if (chance.given) allowed.add(differenceOutOf(chance.given, denominator).people);
  if (chance.differenceRange) {
    const { low, high, of } = chance.differenceRange;
    allowed.add(differenceOutOf({ people: low, of }, denominator, Math.floor).people);
    allowed.add(differenceOutOf({ people: high, of }, denominator, Math.ceil).people);
  }
  if (chance.range && chance.treatment) {
    const { low, high } = rangeOutOf(chance.range, chance.treatment, denominator);
    allowed.add(low).add(high);
  }
  return new Set([...allowed].map((value) => formatNumber(value, 'en')));
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('a chance in words', () => {
  it('has no number that does not follow from the chance', () => {
    fc.assert(
      fc.property(anyChance, fc.constantFrom(...denominators), links, (chance, denominator, links) => {
        const { all } = say(chance, denominator, links);
        const allowed = allowedNumbers(chance, denominator);
        const strange = numbersIn(all).filter((found) => !allowed.has(found));
        expect(strange, `numbers from nowhere in “${all}”`).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never blank, and never has a value of the programming language in it', () => {
    fc.assert(
      fc.property(anyChance, fc.constantFrom(...denominators), links, (chance, denominator, links) => {
        const { sentence, captions, all } = say(chance, denominator, links);
        expect(sentence.trim(), 'the sentence').not.to.equal('');
        for (const caption of captions) expect(caption.trim(), 'a caption').not.to.equal('');
        const own = [chance.outcome, chance.timeframe, chance.population, chance.certaintyReason].join(' ');
        fc.pre(!/undefined|NaN|null|Infinity|object/i.test(own));
        expect(all, 'all words').not.to.match(/undefined|NaN|\bnull\b|Infinity|\[object/);
      }),
    );
  });

  it('has numbers exactly where the chance has', () => {
    fc.assert(
      fc.property(anyChance, fc.constantFrom(...denominators), (chance, denominator) => {
        const { sentence, captions, all } = say(chance, denominator);
        if (!chance.treatment) {
          expect(captions, 'captions where nobody was counted').to.deep.equal([]);
          if (chance.given || chance.measure) return;
          expect(numbersIn(all), 'numbers where none is known').to.deep.equal([]);
          return;
        }
        expect(captions.length, 'a caption for each group').to.equal(groupsOf(chance).length);
        const out = `out of ${formatNumber(denominator, 'en')}`;
        expect(sentence.split(out).length - 1, `“${out}” for each group in “${sentence}”`).to.equal(
          groupsOf(chance).length,
        );
      }),
    );
  });

  it('says both frames of each group', () => {
    fc.assert(
      fc.property(anyChance, fc.constantFrom(...denominators), (chance, denominator) => {
        const { captions } = say(chance, denominator);
        if (!chance.treatment) return;
        groupsOf(chance).forEach((group, index) => {
          const count = countOutOf(group, denominator);
          const words = (frame: Count) =>
            ({ exact: '', about: '', fewer: 'fewer than ', more: 'more than ' })[frame.bound] + frame.people;
          const caption = captions[index]!.toLowerCase().replaceAll(',', '');
          expect(caption.startsWith(words(count)), `“${caption}” begins with “${words(count)}”`).to.equal(
            true,
          );
          const others = `for ${words(complement(count))} it did not happen.`;
          expect(caption, 'those to whom it did not happen').to.include(others);
        });
      }),
    );
  });

  it('puts nothing between the count and what its author says of it, whatever the certainty', () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        const { treatment, certainty } = chance;
        if (!treatment) return;
        const { sentence } = say({
          ...chance,
          outcome: 'slept better',
          treatment: { ...treatment, label: undefined },
        });
        expect(sentence, `a count with ${certainty ?? 'no'} certainty`).to.match(
          /^[^a-z]*(Fewer than |More than )?[\d,]+ out of [\d,]+( \([\d,.]+ of [\d,]+\))? people slept better[.,]/,
        );
      }),
    );
  });

  it('says certainty of the difference, and of nothing else', () => {
    const leads: Record<string, string> = {
      high: 'We can be fairly sure: ',
      moderate: 'It is likely: ',
      low: 'It may be: ',
      'very-low': 'We are very unsure: ',
    };
    fc.assert(
      fc.property(
        group,
        group,
        maybe(fc.constantFrom(...certainties)),
        (treatment, comparator, certainty) => {
          const { sentence, facts } = say({ treatment, comparator, certainty, sources: [] });
          const lead = leads[certainty ?? ''];
          for (const one of Object.values(leads))
            expect(sentence, 'no lead before a count').not.to.include(one);
          const said = Object.values(leads).filter((one) => facts.includes(one));
          const hasDifference = /(more|fewer) in |same number/i.test(facts);
          expect(said, `in “${facts}”`).to.deep.equal(lead && hasDifference ? [lead] : []);
          expect(facts.includes('Nobody has rated how sure this is.'), 'not rated').to.equal(
            certainty === 'not-rated',
          );
        },
      ),
    );
  });

  it('says how sure anyone can be, and why', () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        if (!chance.treatment) return;
        const { facts } = say(chance);
        const name = {
          high: 'High certainty.',
          moderate: 'Moderate certainty.',
          low: 'Low certainty.',
          'very-low': 'Very low certainty.',
          'not-rated': 'Nobody has rated how sure this is.',
          none: 'Certainty not stated.',
        }[chance.certainty ?? 'none'];
        expect(facts, 'the certainty').to.include(name);
        const { certaintyReason: reason } = chance;
        if (reason) expect(facts, 'its reason').to.include(reason.trim().slice(2));
      }),
    );
  });

  it('puts the source’s own figure beside a count that is not the same', () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom(...denominators), (treatment, comparator, denominator) => {
        const { facts } = say({ treatment, comparator, sources: [] }, denominator);
        const differs = [treatment, comparator].some(
          (group) => group.of !== denominator || group.events !== countOutOf(group, denominator).people,
        );
        for (const { events, of } of [treatment, comparator]) {
          const figure = `${formatNumber(events, 'en')} of ${formatNumber(of, 'en')}`;
          if (differs) expect(facts, 'the figure of the study').to.include(figure);
        }
      }),
    );
  });

  it('says the difference that a reader gets who subtracts', () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom(...denominators), (treatment, comparator, denominator) => {
        const { facts } = say({ treatment, comparator, sources: [] }, denominator);
        const [a, b] = [countOutOf(treatment, denominator), countOutOf(comparator, denominator)];
        const of = formatNumber(denominator, 'en');
        const [, amount, direction] = new RegExp(`([\\d,]+) (more|fewer) in ${of}`).exec(facts) ?? [];
        if ([a, b].some(({ bound }) => bound === 'fewer' || bound === 'more')) {
          expect(amount, 'no difference of what is not one number').to.equal(undefined);
        } else if (a.people === b.people) {
          expect(facts, 'no difference').to.match(/same number in both groups/i);
        } else {
          expect(amount, 'the difference').to.equal(formatNumber(Math.abs(a.people - b.people), 'en'));
          expect(direction, 'its direction').to.equal(a.people > b.people ? 'more' : 'fewer');
        }
      }),
    );
  });
});

describe('the words for each state of a chance', () => {
  it('a study with two groups', () => {
    const { sentence, captions, facts } = sayFixture('bothGroups');
    expect(sentence, 'the sentence').to.equal(
      '59 out of 100 people sleep through the night with the new pill, compared with 45 out of 100 with a dummy pill.',
    );
    expect(captions, 'the captions').to.deep.equal([
      '59 with the new pill. For 41, it did not happen.',
      '45 with a dummy pill. For 55, it did not happen.',
    ]);
    expect(facts, 'when').to.include('After 8 weeks.');
    expect(facts, 'the difference').to.include('It may be: about 14 more in 100.');
    expect(facts, 'the study’s figures').to.match(/182 of 310.*94 of 208/);
    expect(facts, 'who').to.include('Adults who had slept badly for at least a year.');
    expect(facts, 'the certainty').to.include('Low certainty. One small study.');
  });

  it('figures that come out whole are not “about”', () => {
    const { sentence, facts } = sayFixture('exact');
    expect(sentence, 'the sentence').to.include('59 out of 100 people sleep');
    expect(facts, 'the difference').to.include('It is likely: 14 more in 100.');
    expect(facts, 'the difference is exact').not.to.match(/about/i);
    expect(facts, 'the same figure is not said twice').not.to.include('59 of 100');
    expect(sayFixture('exactFromMore').facts, 'another denominator is').to.match(/60 of 200.*30 of 200/);
  });

  it('fewer, and the same', () => {
    expect(sayFixture('fewer').facts, 'fewer').to.match(/\b11 fewer in 100\./);
    expect(sayFixture('same').facts, 'the same').to.include('It may be: the same number in both groups.');
    expect(sayFixture('sameWhenRounded').facts, 'about the same').to.include(
      'It may be: about the same number in both groups.',
    );
  });

  it('decimals of a percentage stay beside the whole people', () => {
    const { sentence, facts } = sayFixture('rates');
    expect(sentence, 'whole people').to.match(/^27 out of 100 people .* 15 out of 100/);
    expect(facts, 'the source’s figures').to.match(/27\.4 of 100.*15\.25 of 100/);
  });

  it('a range', () => {
    expect(sayFixture('withRange').facts, 'rounded outwards').to.include('from 48 to 70 out of 100');
    expect(sayFixture('withRange', 1000).facts, 'out of 1,000').to.include('from 483 to 691 out of 1,000');
  });

  it('no comparison group, or none given', () => {
    const none = sayFixture('noComparator');
    expect(none.sentence, 'only one count').to.equal(
      '59 out of 100 people sleep through the night with the new pill.',
    );
    expect(none.facts, 'none is known').to.match(/no comparison group/i);
    expect(none.all, 'the setting’s name is not said').not.to.include('none-known');
    expect(sayFixture('comparatorNotGiven').facts, 'none is given').to.include(
      'No number to compare with is given',
    );
  });

  it('fewer than 1 and more than 99', () => {
    const few = sayFixture('fewerThanOne');
    expect(few.sentence, 'fewer').to.match(/^Fewer than 1 out of 100 people get a rash/);
    expect(few.captions[0], 'the other frame').to.include('For more than 99, it did not happen.');
    expect(few.facts, 'the study’s figure').to.include('3 of 1,200');
    expect(few.all, 'never 0').not.to.match(/\b0 out of/);
    const many = sayFixture('moreThanNinetyNine');
    expect(many.sentence, 'more').to.match(/^More than 99 out of 100 people get a rash/);
    expect(many.captions[0], 'the other frame').to.include('For fewer than 1, it did not happen.');
    expect(many.all, 'never all').not.to.include('100 out of 100');
  });

  it('nobody and everybody', () => {
    expect(sayFixture('nobody').sentence, 'nobody').to.match(/^0 out of 100 people/);
    expect(sayFixture('nobody').facts, 'what was counted').to.include(
      '0 of 310; compared with 4 of 208, so about 2 of 100. That it happened to nobody in a group does not mean that it cannot happen.',
    );
    expect(sayFixture('fewerThanOne').facts, 'only then').not.to.include('cannot happen');
    expect(sayFixture('everybody').sentence, 'everybody').to.match(/^100 out of 100 people/);
  });

  it('one person', () => {
    const { sentence, captions } = sayFixture('one');
    expect(sentence).to.match(/^1 out of 100 people get a rash/);
    expect(captions, 'no verb that would have to agree').to.deep.equal([
      '1 with the new pill. For 99, it did not happen.',
      '99 with a dummy pill. For 1, it did not happen.',
    ]);
  });

  it('out of 1,000', () => {
    const { sentence, captions } = sayFixture('small', 1000);
    expect(sentence, 'the sentence').to.match(/^5 out of 1,000 people .* 2 out of 1,000/);
    expect(captions[0], 'the other frame').to.include('For 995, it did not happen.');
  });

  it('a study that could not tell the groups apart', () => {
    const { sentence, facts } = sayFixture('noClearDifference');
    expect(sentence, 'its numbers stand').to.match(/^59 out of 100/);
    expect(facts, 'what it found').to.match(/no clear difference/i);
    expect(facts, 'no difference is counted').not.to.match(/\d+ (more|fewer) in/);
  });

  it('no numbers at all', () => {
    expect(sayFixture('notStudied').sentence, 'not studied').to.match(/^Not studied\./);
    expect(sayFixture('noClearDifferenceAlone').sentence, 'no clear difference').to.match(
      /no clear difference/i,
    );
    expect(sayFixture('noClearDifferenceAlone').sentence, 'and what that does not prove').to.match(
      /not prove/i,
    );
    expect(sayFixture('doesNotApply').sentence, 'does not apply').to.equal('Does not apply.');
    expect(sayFixture('notKnown').sentence, 'not known').to.match(/^Not known\./);
    expect(say({ sources: [] }).sentence, 'nothing is given').to.equal('');
    for (const name of ['notStudied', 'notKnown'] as const) {
      expect(sayFixture(name).sentence, 'it is neither good nor bad news').to.match(
        /not mean yes.*not mean no/i,
      );
    }
  });

  it('its sources', () => {
    const links = [
      { link: 'Rivera 2024', to: '#rivera-2024' },
      { link: 'Okafor 2022', to: '#okafor-2022' },
    ];
    expect(say(read(chances.twoSources), 100, links).facts, 'both').to.match(/Rivera 2024, Okafor 2022\.$/);
    expect(say(read(chances.notStudied), 100, links).facts, 'also without numbers').to.include('Rivera 2024');
    expect(sayFixture('doesNotApply').facts, 'none').to.equal('');
  });

  it('names no chance as “1 in so many” and as no word for how often', () => {
    for (const name of Object.keys(chances) as (keyof typeof chances)[]) {
      const { all } = sayFixture(name);
      expect(all, `${name}: no “1 in X”`).not.to.match(/\b1 in (?!100\b|1,000\b)\d/);
      // “likely” is GRADE's word for a certainty
      expect(all.replace('It is likely: ', ''), `${name}: no word`).not.to.match(
        /\b(rare|common|likely|unlikely|often|seldom|risk|only|just)\b/i,
      );
      expect(all, `${name}: no percentage`).not.to.match(/%|percent|times/i);
    }
  });
});

/** What happened, as authors write it, and the sentence that comes of it. */
const outcomes: readonly (readonly [outcome: string, says: string])[] = [
  // goes on after “people”
  ['got at least half better', '18 out of 100 people got at least half better with the pill.'],
  ['had to stop', '18 out of 100 people had to stop with the pill.'],
  ['had to stop taking it', '18 out of 100 people had to stop taking it with the pill.'],
  ['died within a year', '18 out of 100 people died within a year with the pill.'],
  ['die within a year', '18 out of 100 people die within a year with the pill.'],
  ['are well', '18 out of 100 people are well with the pill.'],
  ['were alive after 5 years', '18 out of 100 people were alive after 5 years with the pill.'],
  ['have less pain', '18 out of 100 people have less pain with the pill.'],
  ['did not sleep', '18 out of 100 people did not sleep with the pill.'],
  ['no longer needed a cane', '18 out of 100 people no longer needed a cane with the pill.'],
  ['felt sick or threw up', '18 out of 100 people felt sick or threw up with the pill.'],
  ['could walk again', '18 out of 100 people could walk again with the pill.'],
  ['can’t sleep', '18 out of 100 people can’t sleep with the pill.'],
  ['bring up their food', '18 out of 100 people bring up their food with the pill.'],
  // cannot: nothing is put before it, and its author is told
  ['to get better', '18 out of 100 people with the pill: to get better.'],
  ['may get better', '18 out of 100 people with the pill: may get better.'],
  ['can walk', '18 out of 100 people with the pill: can walk.'],
  ['will have less pain', '18 out of 100 people with the pill: will have less pain.'],
  ['a stroke', '18 out of 100 people with the pill: a stroke.'],
  ['feeling sick', '18 out of 100 people with the pill: feeling sick.'],
  ['50% less pain', '18 out of 100 people with the pill: 50% less pain.'],
  ['Died', '18 out of 100 people with the pill: Died.'],
  ['got better?', '18 out of 100 people with the pill: got better?'],
];

describe('what happened', () => {
  for (const [outcome, says] of outcomes) {
    it(says, () => {
      const sentence = (events: number, of = 100) =>
        say({ treatment: { events, of, label: 'with the pill' }, outcome, sources: [] }).sentence;
      expect(sentence(18)).to.equal(says);
      expect(sentence(1), 'one').to.equal(says.replace('18 out', '1 out'));
      expect(sentence(1, 1000), 'fewer than one').to.equal(says.replace('18 out', 'Fewer than 1 out'));
    });
  }

  it('may end with a stop, which its author is told: it is left out where the sentence goes on', () => {
    const sentence = say({
      treatment: { events: 18, of: 100, label: 'with the pill.' },
      comparator: { events: 9, of: 100, label: 'with a dummy.' },
      outcome: 'got better.',
      sources: [],
    });
    expect(sentence.sentence).to.equal(
      '18 out of 100 people got better with the pill, compared with 9 out of 100 with a dummy.',
    );
    expect(sentence.captions[0]).to.equal('18 with the pill. For 82, it did not happen.');
  });
});

describe('any chance', () => {
  /** Ends as authors end their words, or not. */
  const ended = fc
    .tuple(phrase, fc.constantFrom('', '.', '?', '!', '…', '.”', ' (invented).'))
    .map(([text, end]) => normalizeText(text.replace(/[\p{P}\p{S}]+/gu, 'x')) + end);
  const spoken: fc.Arbitrary<Chance> = fc
    .tuple(anyChance, ended, ended, ended, ended, ended)
    .map(([chance, outcome, label, versus, timeframe, measure]) => ({
      ...chance,
      outcome,
      label,
      versus,
      timeframe,
      population: timeframe,
      certaintyReason: label,
      measure: chance.measure && measure,
      treatment: chance.treatment && { ...chance.treatment, label },
      comparator:
        chance.comparator && chance.comparator !== 'none-known'
          ? { ...chance.comparator, label: versus }
          : chance.comparator,
    }));

  it('ends its sentences once', () => {
    fc.assert(
      fc.property(spoken, fc.constantFrom(...denominators), (chance, denominator) => {
        const { sentence, captions, facts } = say(chance, denominator);
        for (const text of [sentence, ...captions, facts].filter(Boolean)) {
          expect(text, 'no stop is doubled').not.to.match(/[.?!…]["”)]?\s*\.|\.["”)]?\s*[,;:]/);
          expect(text.trim(), 'there is one').to.match(/[.?!…]["”)]?$/);
          expect(text, 'no space is doubled, and none stands before a stop').not.to.match(/ {2}| [.,;:]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has no plural with 1, and no “may”', () => {
    fc.assert(
      fc.property(anyChance, fc.constantFrom(...denominators), (chance, denominator) => {
        const own = {
          ...chance,
          outcome: undefined,
          label: undefined,
          versus: undefined,
          measure: undefined,
        };
        const { all } = say(own, denominator);
        expect(all).not.to.match(/\b1 (people|persons|do|are|were|have)\b/);
        expect(say({ ...own, timeframe: 'x', population: 'x', certaintyReason: 'x' }).all).not.to.match(
          /\bmay\b(?! be)/,
        );
      }),
    );
  });

  it('never denies what people had', () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        for (const caption of say(chance).captions) expect(caption).not.to.match(/do(es)? not\.|did not\.$/);
      }),
    );
  });

  it('never tells two figures alike as fewer than 1, or as more than all but 1', () => {
    const rare = fc
      .record({ events: fc.integer({ min: 1, max: 400 }), of: fc.integer({ min: 1000, max: 1_000_000 }) })
      .chain((group) =>
        fc.boolean().map((isMany) => (isMany ? { ...group, events: group.of - group.events } : group)),
      );
    fc.assert(
      fc.property(rare, rare, (treatment, comparator) => {
        const chance = { treatment, comparator, sources: [] };
        const { sentence } = say(chance, denominatorFor([chance], 100));
        const [one, other] = sentence.replace(' people', '').replace(/\.$/, '').split(', compared with ');
        const differ = treatment.events * comparator.of !== comparator.events * treatment.of;
        const isBound = /than/.test(one!) && /than/.test(other!);
        if (differ && isBound) expect(one!.toLowerCase(), sentence).not.to.equal(other!.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  it('tells 2 and 30 of 250,000 apart', () => {
    const chance = {
      treatment: { events: 30, of: 250_000 },
      comparator: { events: 2, of: 250_000 },
      sources: [],
    };
    const denominator = denominatorFor([chance], 100);
    expect(denominator).to.equal(100_000);
    expect(say(chance, denominator).sentence).to.equal(
      '12 out of 100,000 people, compared with fewer than 1 out of 100,000.',
    );
    const both = { ...chance, treatment: { events: 1, of: 250_000 } };
    expect(say(both, denominatorFor([both], 100)).sentence).to.equal(
      'Fewer than 1 out of 100,000 (1 of 250,000) people, compared with fewer than 1 out of 100,000 (2 of 250,000).',
    );
  });
});

describe('a difference that a source gives', () => {
  const given = (more: Attributes, denominator: Denominator = 100) =>
    say(
      read({ of: '100', outcome: 'had a stroke', treatment: 'with a statin', certainty: 'low', ...more }),
      denominator,
    );

  it('by itself', () => {
    expect(given({ difference: '1' }).sentence).to.equal(
      'It may be: 1 more in 100 had a stroke with a statin.',
    );
    expect(given({ difference: '-3', comparator: 'without one' }).sentence).to.equal(
      'It may be: 3 fewer in 100 had a stroke with a statin, compared with people without one.',
    );
    expect(given({ difference: '0' }).sentence).to.equal(
      'It may be: the same number in both groups had a stroke.',
    );
    expect(given({ difference: '3', of: '1000' }).sentence, 'below one').to.match(
      /: less than 1 more in 100 /,
    );
    expect(given({ difference: '3', of: '1000' }, 1000).sentence).to.match(/: 3 more in 1,000 /);
  });

  it('on a baseline', () => {
    const { sentence, facts, captions } = given({
      difference: '-3',
      'comparator-events': '10',
      'comparator-of': '100',
      comparator: 'without one',
      'difference-low': '-5',
      'difference-high': '-1',
      timeframe: 'in 10 years',
    });
    expect(sentence, 'first what is known').to.equal('10 out of 100 people had a stroke without one.');
    expect(facts).to.match(
      /^In 10 years\. It may be: 3 fewer in 100 with a statin\. The true difference could be from 5 fewer to 1 fewer in 100\./,
    );
    expect(captions, 'nothing is drawn: nobody was counted with it').to.deep.equal([]);
    expect(facts, 'no group is missing').not.to.match(/compare/i);
  });

  it('that is small moves its row to a denominator that shows it', () => {
    const chance = read({ of: '1000', difference: '4' });
    expect(denominatorFor([chance], 100)).to.equal(1000);
  });
});

describe('the interval of a difference', () => {
  const interval = (low: string, high: string, denominator: Denominator = 100) =>
    say(read({ ...chances.bothGroups, 'difference-low': low, 'difference-high': high }), denominator).facts;

  it('is out of the denominator, rounded outwards', () => {
    expect(interval('15', '71')).to.include('The true difference could be from 4 more to 23 more in 100.');
    expect(interval('15', '71', 1000)).to.include('from 48 more to 230 more in 1,000.');
  });

  it('that has 0 in it says that there may be none', () => {
    expect(interval('-8', '71')).to.include('from 3 fewer to 23 more in 100, so there may be none.');
    expect(interval('0', '71')).to.include('from none to 23 more in 100, so there may be none.');
    expect(interval('1', '71'), 'and only that').to.include('from less than 1 more to 23 more in 100.');
  });
});

describe('what is no count of people', () => {
  it('stays in the source’s words, with what it is of', () => {
    const { sentence, facts, captions } = say(
      read({
        measure: 'a median of 5 days',
        outcome: 'were well',
        treatment: 'with the pill',
        comparator: 'with a dummy',
        timeframe: 'in 4 weeks',
        certainty: 'moderate',
        'certainty-reason': 'one trial',
        population: 'adults',
      }),
    );
    expect(sentence).to.equal(
      'The source gives: a median of 5 days (were well, with the pill, compared with people with a dummy).',
    );
    expect(facts).to.equal('In 4 weeks. Who was studied: Adults. Moderate certainty. One trial.');
    expect(captions, 'never drawn').to.deep.equal([]);
    expect(say(read({ measure: '1 in 8' })).sentence).to.equal('The source gives: 1 in 8.');
  });

  it('may stand beside counts', () => {
    const { sentence, facts } = say(read({ ...chances.bothGroups, measure: 'hazard ratio 0.7' }));
    expect(sentence).to.match(/^59 out of 100 people sleep through/);
    expect(facts).to.include('The source gives: hazard ratio 0.7.');
  });
});

describe('people whom others are compared with', () => {
  it('lack no comparison group', () => {
    const { sentence, facts } = say(
      read({ events: '10', of: '100', baseline: '', outcome: 'had a stroke', treatment: 'without a statin' }),
    );
    expect(sentence).to.equal('10 out of 100 people had a stroke without a statin.');
    expect(facts).to.include('These are the people that others are compared with.');
    expect(facts).not.to.match(/no comparison|number to compare/i);
  });
});

describe('counts that speak against “no clear difference”', () => {
  it('are told as what the authors call them', () => {
    const said = (treatment: string, comparator: string, more: Attributes = {}) =>
      say(
        read({
          events: treatment,
          of: '100',
          'comparator-events': comparator,
          'comparator-of': '100',
          finding: 'no-clear-difference',
          ...more,
        }),
      ).facts;
    expect(said('41', '9')).to.include('The authors of this page call this no clear difference.');
    expect(said('41', '38')).to.include('No clear difference.');
    expect(
      said('41', '9', { 'difference-low': '-4', 'difference-high': '60' }),
      'the source’s own interval',
    ).to.include('No clear difference.');
  });
});

describe('a chance in another language', () => {
  it('is said with that language’s words and digits', () => {
    const messages: ChanceMessages = {
      ...said.messages,
      outOf: (people, of) => `${people} من ${of}`,
      sentence: (count): RichText => [{ strong: count }, '.'],
    };
    addTranslation('ar', { chance: messages });
    const { sentence, captions } = say(read(chances.small), 1000, [], 'ar-EG');
    expect(sentence, 'the sentence').to.equal('٥ من ١٬٠٠٠.');
    expect(captions[0], 'the caption').to.match(/^٥ /);
    expect(say(read(chances.small), 1000).sentence, 'English is as before').to.match(/^5 out of 1,000/);
  });

  it('is said in English with English digits where there are no messages', () => {
    expect(say(read(chances.small), 1000, [], 'fa').sentence, 'in Persian pages').to.match(/^5 out of 1,000/);
    expect(chanceMessages('fa').lang, 'and is marked as English').to.equal('en');
  });
});
