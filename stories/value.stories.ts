import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { comparison } from '../test/fixtures/values.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT, together } from './data.js';

const STATED = '<p>I want to stay at home. (example data)</p><p>Treatment B is given at home.</p>';

const meta: Meta = {
  title: 'Elements/da-value',
  component: 'da-value',
  tags: ['autodocs'],
  args: { toward: 'b', away: 'a' },
  render: (args) => together(element('da-value', args, STATED), comparison),
};
export default meta;

type Story = StoryObj;

/** A statement, and what its author says of it. Nothing is preselected, and nothing has to be rated. */
export const Overview: Story = {};

/** The statement alone: something to talk about. */
export const Sparse: Story = {
  args: { toward: undefined, away: undefined },
  render: (args) => element('da-value', args, 'I want my family to agree. (example data)'),
};

/** With the row of the comparison that it is about. */
export const WithRow: Story = { args: { row: 'row-speed' } };

/** Rated: the rating can be taken back. */
export const Rated: Story = {
  args: { toward: undefined, away: undefined },
  render: (args) => {
    const value = element('da-value', args, STATED);
    void (value as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() =>
      value.querySelector('.da-said')?.shadowRoot?.querySelector('input')?.click(),
    );
    return value;
  },
};

/** No words yet: the author is told. */
export const Empty: Story = {
  args: { toward: undefined, away: undefined },
  render: (args) => element('da-value', args),
};

/** Long words break. */
export const LongWords: Story = {
  args: { toward: undefined, away: undefined },
  render: (args) =>
    inGerman(
      element(
        'da-value',
        args,
        '<p>Keine Arzneimittelunverträglichkeitsbescheinigungspflicht! (Beispieldaten)</p>',
      ),
    ),
};

/** In Arabic: the first rating stands at the right. */
export const RightToLeft: Story = {
  args: { toward: undefined, away: undefined },
  render: (args) => inArabic(element('da-value', args, '<p>أريد أن أتحسن خلال أيام. (بيانات مثال)</p>')),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-value', args, STATED), comparison),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(`${PRINT} Without a rating there are boxes to tick; with one it stands in words.`),
};
