import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import {
  element,
  exampleSource,
  FORCED_COLOURS,
  inArabic,
  inGerman,
  note,
  onDark,
  PRINT,
  together,
} from './data.js';

type Steps = readonly (readonly [when: string, words: string])[];

/** A heading and a list, as an author types them. */
const course = (heading: string, option: string, steps: Steps): string => `
  <h2>${heading}</h2>
  <ol>
    ${steps
      .map(
        ([when, words]) =>
          `<li><da-step when="${when}" option="${option}" source="example"><p>${words}</p></da-step></li>`,
      )
      .join('')}
  </ol>`;

const pill: Steps = [
  ['before', 'You have a blood test.'],
  ['day', 'You take it with breakfast, every day.'],
  ['after', 'You may be drowsy for an hour.'],
  ['weeks', 'You see the clinic once a month. They ask how you sleep.'],
  ['stopping', 'Sleep may be worse for about a week.'],
];

const waiting: Steps = [
  ['before', 'There is nothing to prepare.'],
  ['day', 'Nothing new happens.'],
  ['after', 'Nothing new happens.'],
  ['weeks', 'You see the clinic after three months.'],
  ['stopping', 'You can choose a treatment at any time.'],
];

const PILL = course('The new pill (example data)', 'pill', pill);
const WAITING = course('Waiting (example data)', 'waiting', waiting);

const meta: Meta = {
  title: 'Elements/da-timeline',
  component: 'da-timeline',
  tags: ['autodocs'],
  render: (args) => together(element('da-timeline', args, PILL + WAITING), exampleSource),
};
export default meta;

type Story = StoryObj;

/** Two options, side by side where there is room. Each tells of the same moments. */
export const Overview: Story = {};

/** One option. */
export const Sparse: Story = {
  render: (args) => together(element('da-timeline', args, PILL), exampleSource),
};

/** Three options, three to a line where there is room. */
export const ThreeOptions: Story = {
  render: (args) =>
    together(
      element('da-timeline', args, PILL + course('Training (example data)', 'training', waiting) + WAITING),
      exampleSource,
    ),
};

/** One option leaves out two moments, and none says what happens on stopping: readers are told, and the author. */
export const SomethingMissing: Story = {
  render: (args) =>
    together(
      element(
        'da-timeline',
        args,
        course('The new pill (example data)', 'pill', pill.slice(0, 4)) +
          course('Waiting (example data)', 'waiting', waiting.slice(0, 2)),
      ),
      exampleSource,
    ),
};

/** Out of order, without an option, and a step in no list: all words stay, and the author is told. */
export const BadInput: Story = {
  render: (args) =>
    together(
      element(
        'da-timeline',
        args,
        `${course('The new pill (example data)', '', [...pill].reverse())}${WAITING}
        <da-step when="someday">A step in no list.</da-step>`,
      ),
      exampleSource,
    ),
};

/** No steps yet: the author is told. */
export const Empty: Story = { render: (args) => element('da-timeline', args, '<p>Soon.</p>') };

/** Long words break. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(
      element(
        'da-timeline',
        args,
        course('Beispieldaten', 'a', [
          ['day', 'Arzneimittelunverträglichkeitsbescheinigungsverlängerungsantrag'],
          ['stopping', 'Nichts Neues.'],
        ]),
      ),
      exampleSource,
    ),
};

/** In Arabic: the rail is at the right. */
export const RightToLeft: Story = {
  render: (args) =>
    inArabic(
      element(
        'da-timeline',
        args,
        course('الحبة الجديدة (بيانات مثال)', 'pill', [
          ['before', 'تُجرى لك تحاليل دم.'],
          ['day', 'تتناولها مع الفطور.'],
          ['stopping', 'قد يسوء النوم أسبوعًا.'],
        ]),
      ),
      exampleSource,
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-timeline', args, PILL + WAITING), exampleSource),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
