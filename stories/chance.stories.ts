import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import {
  element,
  exampleChance,
  exampleSource,
  FORCED_COLOURS,
  inArabic,
  inGerman,
  note,
  onDark,
  PRINT,
  realChance,
  realSources,
  together,
} from './data.js';

const meta: Meta = {
  title: 'Elements/da-chance',
  component: 'da-chance',
  tags: ['autodocs'],
  args: exampleChance,
  render: (args) => together(element('da-chance', args), exampleSource),
};
export default meta;

type Story = StoryObj;

/** Numbers of two trials, from the worked example. */
export const Overview: Story = {
  args: realChance,
  render: (args) => together(element('da-chance', args), realSources),
};

/** The least an author can write. Readers get the count; the author is told what is missing. */
export const Sparse: Story = {
  args: Object.fromEntries(
    Object.keys(exampleChance).map((name) => [name, { events: 24, of: 120 }[name] ?? undefined]),
  ),
  render: (args) => together('<p>Example data</p>', element('da-chance', args)),
};

/** No attribute at all: it says that it is not known, and is never blank. */
export const NothingKnown: Story = {
  args: Object.fromEntries(Object.keys(exampleChance).map((name) => [name, undefined])),
  render: (args) => element('da-chance', args),
};

/** The study had no group to compare with, and readers are told what that means. */
export const NoComparator: Story = {
  args: {
    ...exampleChance,
    'comparator-events': undefined,
    'comparator-of': undefined,
    comparator: 'none-known',
  },
};

/** A range in the numbers and on the icons: between its ends, icons are outlined in the accent colour. From the worked example. */
export const WithRange: Story = {
  args: {
    events: 27.4,
    of: 100,
    low: 12.9,
    high: 49.2,
    'comparator-events': 8.8,
    'comparator-of': 100,
    outcome: 'got at least half better',
    treatment: 'with one ketamine drip',
    comparator: 'with a salt-water drip',
    timeframe: 'after 1 day',
    population: 'adults with depression',
    certainty: 'very-low',
    'certainty-reason': 'Rated by the review: 7 trials with 185 people in all.',
    source: 'cochrane-2021',
  },
  render: (args) => together(element('da-chance', args), realSources),
};

/** Above 0 and below 1 out of 100: never told as 0. A comparison group of 40 out of 100 keeps the row at 100. */
export const FewerThanOneOutOf100: Story = {
  args: {
    ...exampleChance,
    events: 2,
    of: 400,
    'comparator-events': 160,
    'comparator-of': 400,
    outcome: 'had a rash',
  },
};

/** Both chances are small, so people are counted out of 1,000. */
export const OutOf1000: Story = {
  args: {
    ...exampleChance,
    events: 2,
    of: 400,
    'comparator-events': 8,
    'comparator-of': 400,
    outcome: 'had a rash',
  },
};

/** The study compared the groups and could not tell them apart. The numbers stay. */
export const NoClearDifference: Story = {
  args: {
    ...exampleChance,
    events: 16,
    'comparator-events': 14,
    finding: 'no-clear-difference',
    certainty: 'low',
  },
};

const without = (...names: (keyof typeof exampleChance)[]) => ({
  ...exampleChance,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
});

/** 30 and 2 of 250,000: two figures that differ are never told alike. */
export const OutOf100000: Story = {
  args: {
    ...exampleChance,
    events: 30,
    of: 250_000,
    'comparator-events': 2,
    'comparator-of': 250_000,
    outcome: 'had a clot',
  },
};

/** The people that others are compared with: no comparison group is missing. */
export const Baseline: Story = {
  args: { ...without('comparator-events', 'comparator-of', 'comparator'), baseline: true },
};

/** The source gives only a difference and its interval, beside what is known without the treatment. */
export const DifferenceOnABaseline: Story = {
  args: {
    ...without('events'),
    of: 100,
    difference: -3,
    'difference-low': -5,
    'difference-high': 1,
    'comparator-events': 10,
    'comparator-of': 100,
    outcome: 'had a heart attack',
    treatment: 'with a statin',
    comparator: 'without one',
  },
};

/** A difference by itself. */
export const DifferenceAlone: Story = {
  args: { ...without('events', 'comparator-events', 'comparator-of'), of: 1000, difference: 4 },
};

/** What is no count of people keeps the words of the source, and is never drawn. */
export const Measure: Story = {
  args: {
    ...without('events', 'of', 'comparator-events', 'comparator-of', 'outcome'),
    measure: 'a median of 5 days in bed',
  },
};

/** Words that cannot go on after “people” stand by themselves, and the author is told. */
export const OutcomeThatCannotGoOn: Story = { args: { ...exampleChance, outcome: 'to get better' } };

const withoutNumbers = (finding: string) => ({
  ...Object.fromEntries(Object.keys(exampleChance).map((name) => [name, undefined])),
  finding,
  'certainty-reason': 'Example data.',
});

/** No study looked at it. */
export const NotStudied: Story = { args: withoutNumbers('not-studied') };

/** Studied without a clear difference, and the source gives no numbers. */
export const NoClearDifferenceWithoutNumbers: Story = { args: withoutNumbers('no-clear-difference') };

/** The question makes no sense for this option. */
export const DoesNotApply: Story = { args: withoutNumbers('does-not-apply') };

/** The author does not know. */
export const NotKnown: Story = { args: withoutNumbers('not-known') };

/** Certainty sets the verb of the sentence: plain for high. */
export const HighCertainty: Story = { args: { ...exampleChance, certainty: 'high' } };

/** "May" for low and very low certainty, and where the source gives no rating. */
export const LowCertainty: Story = { args: { ...exampleChance, certainty: 'low' } };

/** A line of people instead of icons, as in a comparison. */
export const AsLine: Story = { args: { ...exampleChance, display: 'line', low: 15, high: 34 } };

/** A bar instead of icons: its whole length stands for everybody. */
export const AsBar: Story = { args: { ...exampleChance, display: 'bar', low: 15, high: 34 } };

/** Words only. */
export const AsWords: Story = { args: { ...exampleChance, display: 'words' } };

/** The author's own words are a remark under the counts, which always stand. */
export const Remark: Story = {
  render: (args) =>
    together(
      element('da-chance', args, '<p>In both groups, people also <b>slept more</b>. (Example data.)</p>'),
      exampleSource,
    ),
};

/** More events than people cannot be true. The number is left out whole, and the author is told. */
export const BadInput: Story = {
  args: { ...exampleChance, events: 240, low: 'a few', certainty: 'very sure', display: 'pie' },
};

/** Everybody but one in 400: told as more than 99, never as 100. */
export const NearlyEverybody: Story = {
  args: { ...exampleChance, events: 399, of: 400, 'comparator-events': 200, 'comparator-of': 400 },
};

/** Words that do not fit the line break, and nothing overflows. */
export const LongWords: Story = {
  args: {
    ...exampleChance,
    outcome: 'erleben eine Symptomverschlechterungsvermeidungswahrscheinlichkeitserhöhung',
    treatment: 'mit Behandlungsmöglichkeitenverbesserungsverfahren',
    comparator: 'mit Scheinbehandlungsverfahrensalternative',
    timeframe: 'nach 8 Wochen',
    population: 'niemand: Beispieldaten',
    'certainty-reason': 'Beispieldaten.',
  },
  render: (args) => inGerman(element('da-chance', args), exampleSource),
};

/** An author writing in Arabic. The facts are in English until there is a translation, and are marked as English. */
export const RightToLeft: Story = {
  args: {
    ...exampleChance,
    outcome: undefined,
    treatment: 'مع العلاج أ',
    comparator: 'مع العلاج ب',
    timeframe: 'بعد 8 أسابيع',
    population: 'لا أحد: هذه بيانات مثال',
    'certainty-reason': 'بيانات مثال.',
  },
  render: (args) =>
    inArabic(
      element(
        'da-chance',
        args,
        'يشعر 20 شخصًا من كل 100 بتحسن مع العلاج أ، مقارنة مع 10 من كل 100 مع العلاج ب. (بيانات مثال)',
      ),
      exampleSource,
    ),
};

/** On a dark page. */
export const Dark: Story = {
  args: { low: 15, high: 34 },
  render: (args) => onDark(element('da-chance', args), exampleSource),
};

export const ForcedColours: Story = { args: { low: 15, high: 34 }, parameters: note(FORCED_COLOURS) };

export const Print: Story = { args: { low: 15, high: 34 }, parameters: note(PRINT) };
