import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { questionList, questions } from '../test/fixtures/question-list.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT, together } from './data.js';

/** Five questions about an invented treatment. */
const ASKED = questionList({}, questions).innerHTML;

const meta: Meta = {
  title: 'Elements/da-question-list',
  component: 'da-question-list',
  tags: ['autodocs'],
  args: { treatment: 'treatment A (example data)' },
  render: (args) => element('da-question-list', args, ASKED),
};
export default meta;

type Story = StoryObj;

type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

/** Gives the first answer to each question, and an own question, as a reader does. */
async function answer(list: HTMLElement): Promise<void> {
  await (list as Drawn).updateComplete;
  for (const question of list.querySelectorAll<Drawn>('da-question')) {
    await question.updateComplete;
    question.shadowRoot?.querySelector('input')?.click();
    await question.updateComplete;
  }
  const root = list.shadowRoot!;
  root.querySelector('input')!.value = 'Can I stop at any time?';
  root.querySelector<HTMLElement>('.own button')!.click();
}

const answered = (list: HTMLElement): HTMLElement => {
  void answer(list);
  return list;
};

/** Two to tell first, one to talk about, one that is listed on “No”, and one in own words. On a wide page the list stands beside them. */
export const Overview: Story = {};

/** One question and no setting. */
export const Sparse: Story = {
  args: { treatment: undefined },
  render: (args) =>
    element('da-question-list', args, '<da-question><p>Do you snore? (example data)</p></da-question>'),
};

/** No question yet: the author is told, and readers get what stands there. */
export const Empty: Story = {
  render: (args) =>
    element('da-question-list', args, '<p>Example data: the questions are still to come.</p>'),
};

/** The first answer to each question, and an own question. */
export const Answered: Story = {
  render: (args) => answered(element('da-question-list', args, ASKED)),
};

/** The author's answers to all questions. All but “Never” put a question on the list. */
export const OwnAnswers: Story = {
  args: { answers: 'Often / Once / Never', 'listed-on': 'Often / Once' },
  render: (args) => element('da-question-list', args, ASKED.replace(/ listed-on="[^"]*"/g, '')),
};

/** Two lists: the answers never mix. */
export const TwoLists: Story = {
  render: (args) =>
    together(
      element('da-question-list', args, ASKED),
      element('da-question-list', { treatment: 'treatment B (example data)' }, ASKED),
    ),
};

/** Headings between the questions. */
export const WithHeadings: Story = {
  render: (args) =>
    element(
      'da-question-list',
      args,
      `<h3>Your health (example data)</h3><da-question><p>Do you snore?</p></da-question>
      <h3>Your days (example data)</h3><da-question><p>Do you work at night?</p></da-question>`,
    ),
};

/** Long words break. */
export const LongWords: Story = {
  args: { treatment: 'Elektrokonvulsionstherapieverfahren', answers: 'Ja / Nein / Weiß nicht' },
  render: (args) =>
    inGerman(
      answered(
        element(
          'da-question-list',
          args,
          '<da-question><p>Haben Sie eine Arzneimittelunverträglichkeitsbescheinigung? (Beispieldaten)</p></da-question>',
        ),
      ),
    ),
};

/** In Arabic: on a wide page, the list stands at the left. */
export const RightToLeft: Story = {
  args: { treatment: undefined, answers: 'نعم / لا / لست متأكدًا', 'listed-on': 'نعم / لست متأكدًا' },
  render: (args) =>
    inArabic(
      element(
        'da-question-list',
        args,
        `<da-question><p>هل تتناول أقراصًا منومة؟ (بيانات مثال)</p><p>لماذا نسأل: قد تشعر بالنعاس.</p></da-question>
        <da-question answers="note-only"><p>ماذا تأمل؟ (بيانات مثال)</p></da-question>`,
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(answered(element('da-question-list', args, ASKED))),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(
    `${PRINT} Answer some questions first. “Print this list” prints the list alone, with urgent help if the page has it.`,
  ),
};
