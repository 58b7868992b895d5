import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { comparison, statements, values } from '../test/fixtures/values.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT, together } from './data.js';

/** Four statements about an invented choice. */
const STATED = values({}, statements).innerHTML;

const meta: Meta = {
  title: 'Elements/da-values',
  component: 'da-values',
  tags: ['autodocs'],
  args: { order: 'as they were thought of (example data)' },
  render: (args) => withTable(element('da-values', args, STATED)),
};
export default meta;

type Story = StoryObj;

type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

/** With the comparison that the statements name. */
const withTable = (list: HTMLElement): HTMLElement => together(list, comparison);

/** Rates the statements one after the other, and adds one, as a reader does. */
async function rate(list: HTMLElement): Promise<void> {
  await (list as Drawn).updateComplete;
  for (const [index, value] of list.querySelectorAll<Drawn>('da-value').entries()) {
    await value.updateComplete;
    value.querySelector('.da-said')?.shadowRoot?.querySelectorAll('input')[index % 4]?.click();
    await value.updateComplete;
  }
  const root = list.querySelector(':scope > .da-said-mine')!.shadowRoot!;
  root.querySelector<HTMLInputElement>('.own input')!.value = 'I want to see my garden in spring.';
  root.querySelector<HTMLElement>('.own button')!.click();
}

const rated = (list: HTMLElement): HTMLElement => {
  void rate(list);
  return list;
};

/** Nothing is rated yet. On a wide page the ratings stand beside the statements. */
export const Overview: Story = {};

/** One statement that names no option. */
export const Sparse: Story = {
  render: (args) =>
    element('da-values', args, '<da-value><p>I want my family to agree. (example data)</p></da-value>'),
};

/** No statement yet: the author is told, and readers get what stands there. */
export const Empty: Story = {
  args: { order: undefined },
  render: (args) => element('da-values', args, '<p>Example data: the statements are still to come.</p>'),
};

/** Rated: what matters a lot first, with what each option offers there; and a statement of the reader's own. */
export const Rated: Story = { render: (args) => withTable(rated(element('da-values', args, STATED))) };

/** Two lists: the ratings never mix. */
export const TwoLists: Story = {
  render: (args) =>
    together(
      element('da-values', args, '<da-value><p>I want to stay at home. (example data)</p></da-value>'),
      element('da-values', args, '<da-value><p>I want to stay at home. (example data)</p></da-value>'),
    ),
};

/** Long words break. */
export const LongWords: Story = {
  args: { order: 'zufällig' },
  render: (args) =>
    inGerman(
      rated(
        element(
          'da-values',
          args,
          '<da-value><p>Keine Arzneimittelunverträglichkeitsbescheinigungspflicht! (Beispieldaten)</p></da-value>',
        ),
      ),
    ),
};

/** In Arabic: on a wide page, the ratings stand at the left. */
export const RightToLeft: Story = {
  args: { order: 'عشوائي' },
  render: (args) =>
    inArabic(
      element(
        'da-values',
        args,
        `<da-value><p>أريد أن أتحسن خلال أيام. (بيانات مثال)</p></da-value>
        <da-value><p>أحتاج إلى القيادة كل يوم. (بيانات مثال)</p></da-value>`,
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(withTable(rated(element('da-values', args, STATED)))),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(`${PRINT} Rated statements have their rating in words, the others boxes to tick.`),
};
