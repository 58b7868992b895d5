import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT } from './data.js';

const meta: Meta = {
  title: 'Elements/da-source',
  component: 'da-source',
  tags: ['autodocs'],
  args: { id: 'example-1', label: 'Example data', seen: '2026-11-20' },
  render: (args) =>
    element('da-source', args, 'Example data, made up for this story. There is no such study.'),
};
export default meta;

type Story = StoryObj;

/** A source of the worked example. */
export const Overview: Story = {
  args: {
    id: 'turkoz-2021',
    label: 'Turkoz 2021',
    year: '2021',
    kind: 'trial',
    read: 'abstract',
    seen: '2026-11-20',
  },
  render: (args) =>
    element(
      'da-source',
      args,
      `Turkoz I, Daly E, Singh J et al. <cite>J Clin Psychiatry</cite> 2021.
      <a href="https://psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse">psychiatrist.com/jcp/depression/response-to-esketamine-after-initial-nonresponse</a>.`,
    ),
};

/** A citation and its id. */
export const Sparse: Story = { args: { label: undefined, seen: undefined } };

/** What others report of it, without the day. */
export const SecondHand: Story = { args: { kind: 'news', read: 'second-hand', seen: undefined } };

/** The year is said only where the citation does not name it. */
export const YearNotInTheCitation: Story = { args: { year: '2020' } };

/** No id, no citation, and a year that is none: the author is told. */
export const BadInput: Story = {
  args: { id: undefined, label: undefined, year: '20', kind: 'study', read: 'twice', seen: 'last week' },
  render: (args) => element('da-source', args, '<span> </span>'),
};

/** A long address breaks instead of overflowing. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(
      element(
        'da-source',
        args,
        'Beispieldaten. <a href="https://example.org/">https://example.org/eine-sehr-lange-adresse-ohne-jede-luecke-zwischen-den-woertern-und-noch-viel-laenger</a>',
      ),
    ),
};

/** A citation in Arabic. */
export const RightToLeft: Story = {
  render: (args) => inArabic(element('da-source', args, 'بيانات مثال. لا توجد دراسة كهذه.')),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) =>
    onDark(element('da-source', args, 'Example data, made up for this story. There is no such study.')),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
