import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT, together } from './data.js';

const meta: Meta = {
  title: 'Elements/da-icon-array',
  component: 'da-icon-array',
  tags: ['autodocs'],
  args: { count: 20, of: 100, label: 'Example data: 20 out of 100 people' },
  render: (args) =>
    together('<p>Example data: 20 out of 100 people.</p>', element('da-icon-array', args, '20 out of 100')),
};
export default meta;

type Story = StoryObj;

/** Filled icons stand together, from the bottom up. */
export const Overview: Story = {};

/** Count and denominator only: silent for assistive technology, for use beside the same words. */
export const Sparse: Story = { args: { label: undefined } };

/** A range: between its ends, icons are outlined in the accent colour; up to the count they hold a dot. */
export const WithRange: Story = { args: { low: 14, high: 29 } };

/** 1,000 icons, 40 to a row, about as wide as 100. */
export const OneThousand: Story = {
  args: { count: 5, of: 1000, label: 'Example data: 5 out of 1,000 people' },
  render: (args) =>
    together('<p>Example data: 5 out of 1,000 people.</p>', element('da-icon-array', args, '5 out of 1,000')),
};

/** Nobody. */
export const Nobody: Story = {
  args: { count: 0, label: 'Example data: 0 out of 100 people' },
  render: (args) =>
    together('<p>Example data: 0 out of 100 people.</p>', element('da-icon-array', args, '0 out of 100')),
};

/** Everybody. */
export const Everybody: Story = {
  args: { count: 100, label: 'Example data: 100 out of 100 people' },
  render: (args) =>
    together('<p>Example data: 100 out of 100 people.</p>', element('da-icon-array', args, '100 out of 100')),
};

/** A denominator that fills no whole row: the last icons stand on top. */
export const TwentySeven: Story = {
  args: { count: 4, of: 27, label: 'Example data: 4 out of 27 people' },
  render: (args) =>
    together('<p>Example data: 4 out of 27 people.</p>', element('da-icon-array', args, '4 out of 27')),
};

/** A count above the denominator cannot be drawn truly. The author's words stand instead. */
export const BadInput: Story = {
  args: { count: 120, label: undefined },
  render: (args) =>
    together(
      '<p>Example data</p>',
      element('da-icon-array', args, 'These words of the author’s stand where the drawing would be.'),
    ),
};

/** The author's words are long and the array is narrow: they wrap. */
export const LongWords: Story = {
  args: { count: undefined, label: undefined },
  render: (args) =>
    inGerman(
      '<p>Beispieldaten</p>',
      element('da-icon-array', args, 'Wahrscheinlichkeitsangabenveranschaulichung fehlt'),
    ),
};

/** The drawing is the same as on a page that reads from left to right. */
export const RightToLeft: Story = {
  args: { label: 'بيانات مثال: 20 من كل 100' },
  render: (args) =>
    inArabic('<p>بيانات مثال: 20 من كل 100.</p>', element('da-icon-array', args, '20 من كل 100')),
};

/** On a dark page. */
export const Dark: Story = {
  args: { low: 14, high: 29 },
  render: (args) =>
    onDark('<p>Example data: 20 out of 100 people.</p>', element('da-icon-array', args, '20 out of 100')),
};

export const ForcedColours: Story = { args: { low: 14, high: 29 }, parameters: note(FORCED_COLOURS) };

export const Print: Story = { args: { low: 14, high: 29 }, parameters: note(PRINT) };
