import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, exampleSource, FORCED_COLOURS, inArabic, note, onDark, PRINT, together } from './data.js';
import { exampleEffect, exampleList } from './side-effects.data.js';

const CONTENT = '<h3>Headache</h3><p>It feels like a tight band. Rest helps. (Example data.)</p>';

const shared = { ...exampleList, order: undefined };

const meta: Meta = {
  title: 'Elements/da-side-effect',
  component: 'da-side-effect',
  tags: ['autodocs'],
  args: { ...shared, ...exampleEffect, outcome: 'got a headache' },
  render: (args) => together(element('da-side-effect', args, CONTENT), exampleSource),
};
export default meta;

type Story = StoryObj;

/** By itself it has all the settings; in a list, what the effects share stands on the list. */
export const Overview: Story = {};

/** Nothing but a name: readers are told what is not stated. */
export const Sparse: Story = { render: () => element('da-side-effect', {}, '<h3>Cough</h3>') };

/** No heading: the first words are its name. */
export const WithoutHeading: Story = {
  render: (args) => together(element('da-side-effect', args, 'Headache'), exampleSource),
};

const withoutNumber = (finding: string) => ({
  events: undefined,
  of: undefined,
  'comparator-events': undefined,
  'comparator-of': undefined,
  finding,
});

/** It has happened, and nobody has counted how often. */
export const OnlyReports: Story = { args: withoutNumber('only-reports') };

/** No study looked at it. */
export const NotStudied: Story = { args: withoutNumber('not-studied') };

/** The author does not know. */
export const NotKnown: Story = { args: withoutNumber('not-known') };

/** How many people, how serious it is and what to do, all in the author’s words. */
export const InWords: Story = {
  args: {
    ...withoutNumber(''),
    finding: undefined,
    'in-words': 'events',
    seriousness: 'can be life-threatening',
    act: 'Go to the emergency room, or call your clinic',
  },
};

/** The study had no group to compare with. */
export const NoComparator: Story = {
  args: { 'comparator-events': undefined, 'comparator-of': undefined, comparator: 'none-known' },
};

/** It passes by itself. */
export const Wait: Story = { args: { act: 'wait' } };

/** To be told to the clinic. */
export const Tell: Story = { args: { act: 'tell', seriousness: 'moderate' } };

/** A reason to call the same day. */
export const Call: Story = { args: { act: 'call', seriousness: 'serious' } };

/** An emergency. */
export const Emergency: Story = { args: { act: 'emergency', seriousness: 'serious' } };

/** The source does not say how serious it is. */
export const SeriousnessNotStated: Story = { args: { seriousness: 'not-stated' } };

/** More events than people cannot be true, and there is no such seriousness. The author is told. */
export const BadInput: Story = { args: { events: 240, seriousness: 'awful', act: '911', starts: '' } };

/** An author writing in Arabic. */
export const RightToLeft: Story = {
  args: {
    outcome: undefined,
    treatment: 'مع العلاج أ',
    comparator: 'مع العلاج ب',
    timeframe: 'بعد 8 أسابيع',
    population: 'لا أحد: هذه بيانات مثال',
    'certainty-reason': 'بيانات مثال.',
    starts: 'في اليوم الأول',
    lasts: 'غير معروف',
    seriousness: 'serious',
  },
  render: (args) => inArabic(element('da-side-effect', args, '<h3>صداع</h3>'), exampleSource),
};

/** On a dark page. */
export const Dark: Story = {
  args: { seriousness: 'serious', act: 'emergency' },
  render: (args) => onDark(element('da-side-effect', args, CONTENT), exampleSource),
};

export const ForcedColours: Story = {
  args: { seriousness: 'serious', act: 'call' },
  parameters: note(FORCED_COLOURS),
};

export const Print: Story = { parameters: note(PRINT) };
