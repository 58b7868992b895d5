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

const CONTENT = `
  <p>Can you drive on the day you take treatment A? (example data)</p>
  <ol>
    <li>Yes, at once.</li>
    <li>No, not before the next day.</li>
    <li>Only by night.</li>
  </ol>
  <p>Treatment A makes you drowsy until you have slept.</p>`;

const meta: Meta = {
  title: 'Elements/da-check',
  component: 'da-check',
  tags: ['autodocs'],
  args: { right: '2', source: 'example' },
  render: (args) => together(element('da-check', args, CONTENT), exampleSource),
};
export default meta;

type Story = StoryObj;

/** Nothing is preselected, and nothing has to be answered. */
export const Overview: Story = {};

/** Two answers and no source. */
export const Sparse: Story = {
  args: { right: '1', source: undefined },
  render: (args) =>
    element(
      'da-check',
      args,
      'Is it a pill? (example data)<ol><li>Yes</li><li>No</li></ol>It is taken with water.',
    ),
};

/** More than one answer fits. */
export const SeveralFit: Story = {
  args: { right: '1 3' },
  render: (args) =>
    together(
      element(
        'da-check',
        args,
        `<p>Whom did treatment A help? (example data)</p>
        <ol><li>Some people</li><li>All people</li><li>Not everyone</li></ol>
        <p>60 out of 100 people slept better.</p>`,
      ),
      exampleSource,
    ),
};

/** Draws it as after a reader has pressed something. */
const after = (press: (root: ShadowRoot) => void): Story => ({
  render: (args) => {
    const check = element('da-check', args, CONTENT);
    void (check as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {
      if (check.shadowRoot) press(check.shadowRoot);
    });
    return together(check, exampleSource);
  },
});

/** An answer that fits. */
export const Fits = after((root) => root.querySelectorAll('input')[1]?.click());

/** An answer that does not fit. It can be taken back. */
export const DoesNotFit = after((root) => root.querySelector('input')?.click());

/** Shown without an answer. */
export const Shown = after((root) => root.querySelector('button')?.click());

/** It is not said which answer fits: nothing can be chosen, all is shown, and the author is told. */
export const BadInput: Story = { args: { right: '4' } };

/** No words yet: the author is told. */
export const Empty: Story = { render: (args) => element('da-check', args) };

/** Long words break. */
export const LongWords: Story = {
  args: { source: undefined },
  render: (args) =>
    inGerman(
      element(
        'da-check',
        args,
        `<p>Was brauchen Sie? (Beispieldaten)</p>
        <ol><li>Nichts</li><li>Eine Arzneimittelunverträglichkeitsbescheinigung</li></ol>
        <p>So ist es.</p>`,
      ),
    ),
};

/** In Arabic: the marks are at the right. */
export const RightToLeft: Story = {
  args: { source: undefined },
  render: (args) =>
    inArabic(
      element(
        'da-check',
        args,
        `<p>هل يمكنك القيادة في اليوم نفسه؟ (بيانات مثال)</p>
        <ol><li>نعم، فورًا.</li><li>لا، ليس قبل اليوم التالي.</li></ol>
        <p>قد تشعر بالنعاس.</p>`,
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-check', args, CONTENT), exampleSource),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(
    `${PRINT} The explanation is there, and which answer fits, but no answer of the reader’s.`,
  ),
};
