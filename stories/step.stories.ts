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

const meta: Meta = {
  title: 'Elements/da-step',
  component: 'da-step',
  tags: ['autodocs'],
  args: { when: 'before', source: 'example' },
  render: (args) =>
    together(element('da-step', args, '<p>You have a blood test. (Example data.)</p>'), exampleSource),
};
export default meta;

type Story = StoryObj;

/** It says when, then the author’s words, then where that is known from. */
export const Overview: Story = {};

/** Without a source. */
export const Sparse: Story = {
  args: { source: undefined },
  render: (args) => element('da-step', args, 'You have a blood test. (Example data.)'),
};

/** On the day of the treatment. */
export const OnTheDay: Story = { args: { when: 'day' } };

/** Right after it. */
export const Afterwards: Story = { args: { when: 'after' } };

/** In the weeks after it. */
export const TheWeeksAfter: Story = { args: { when: 'weeks' } };

/** When the treatment is stopped. */
export const IfYouStop: Story = { args: { when: 'stopping' } };

/** There is no such moment and no such source: nothing is guessed, and the author is told. */
export const BadInput: Story = { args: { when: 'soon', source: 'nowhere' } };

/** Long words break. */
export const LongWords: Story = {
  args: { source: undefined },
  render: (args) =>
    inGerman(element('da-step', args, '<p>Arzneimittelunverträglichkeitsbescheinigung (Beispieldaten)</p>')),
};

/** In Arabic. */
export const RightToLeft: Story = {
  args: { source: undefined },
  render: (args) => inArabic(element('da-step', args, '<p>تُجرى لك تحاليل دم. (بيانات مثال)</p>')),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) =>
    onDark(element('da-step', args, '<p>You have a blood test. (Example data.)</p>'), exampleSource),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
