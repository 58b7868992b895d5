import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT } from './data.js';

const ASKED = `<p>Do you take sleeping pills? (example data)</p>
  <p>Why we ask: with them, treatment A may make you drowsy.</p>`;

const meta: Meta = {
  title: 'Elements/da-question',
  component: 'da-question',
  tags: ['autodocs'],
  args: { importance: 'discuss' },
  render: (args) => element('da-question', args, ASKED),
};
export default meta;

type Story = StoryObj;

/** A question to talk about. Nothing is preselected, and nothing has to be answered. */
export const Overview: Story = {};

/** The question alone, without a reason. */
export const Sparse: Story = {
  args: { importance: undefined },
  render: (args) => element('da-question', args, 'Do you snore? (example data)'),
};

/** To be told before a treatment starts. */
export const TellFirst: Story = { args: { importance: 'tell-first' } };

/** Answers of the author's. */
export const OwnAnswers: Story = { args: { answers: 'Never / Once or twice / Often', 'listed-on': 'Often' } };

/** Answered in the reader's own words only. */
export const NoteOnly: Story = {
  args: { answers: 'note-only' },
  render: (args) => element('da-question', args, '<p>What do you hope for? (example data)</p>'),
};

/** Answered: the answer can be taken back. */
export const Answered: Story = {
  render: (args) => {
    const question = element('da-question', args, ASKED);
    void (question as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() =>
      question.shadowRoot?.querySelector('input')?.click(),
    );
    return question;
  },
};

/** No words yet: the author is told. */
export const Empty: Story = { render: (args) => element('da-question', args) };

/** Long words break. */
export const LongWords: Story = {
  args: { answers: 'Selbstverständlichkeitsbeteuerung / Nein' },
  render: (args) =>
    inGerman(
      element(
        'da-question',
        args,
        '<p>Haben Sie eine Arzneimittelunverträglichkeitsbescheinigung? (Beispieldaten)</p>',
      ),
    ),
};

/** In Arabic: the first answer stands at the right. */
export const RightToLeft: Story = {
  args: { answers: 'نعم / لا / لست متأكدًا', 'listed-on': 'نعم / لست متأكدًا' },
  render: (args) =>
    inArabic(
      element(
        'da-question',
        args,
        '<p>هل تتناول أقراصًا منومة؟ (بيانات مثال)</p><p>لماذا نسأل: قد تشعر بالنعاس.</p>',
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = { render: (args) => onDark(element('da-question', args, ASKED)) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(
    `${PRINT} Without an answer there are boxes to tick and a line to write on; with one it stands in words.`,
  ),
};
