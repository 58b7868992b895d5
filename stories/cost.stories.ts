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

type Args = Record<string, unknown>;

const TEXT = 'Example data: a visit to the clinic.';
const cost = (args: Args, text = TEXT): HTMLElement => element('da-cost', args, text);

const meta: Meta = {
  title: 'Elements/da-cost',
  component: 'da-cost',
  tags: ['autodocs'],
  args: {
    option: 'Treatment A',
    low: 400,
    high: 800,
    currency: 'USD',
    per: 'visit',
    times: 6,
    'to-month': 1,
    phase: 'start',
    covered: 'rarely',
  },
  render: (args) => cost(args),
};
export default meta;

type Story = StoryObj;

/** A price for each visit, and the number of visits. */
export const Overview: Story = {};

/** No price: it is said, and never counted as 0. */
export const Sparse: Story = {
  args: { low: undefined, high: undefined, times: undefined, 'to-month': undefined, covered: undefined },
};

/** A price in the author’s words: nothing is said beside them. */
export const InWords: Story = {
  args: { low: undefined, high: undefined, per: undefined, times: undefined, 'in-words': 'price' },
  render: (args) => cost(args, 'A first visit (example data): free.'),
};

/** From month 3 on, from 2 to 4 visits a month. */
export const KeepingOn: Story = {
  args: { times: 2, 'times-high': 4, 'from-month': 3, 'to-month': undefined, phase: 'keeping-on' },
};

/** One price, once. */
export const Once: Story = { args: { low: 350, high: 350, per: 'once', times: undefined } };

/** Only the lowest price is known. */
export const OnlyTheLowest: Story = { args: { high: undefined } };

/** Only the highest price is known. */
export const OnlyTheHighest: Story = { args: { low: undefined } };

/** Nobody knows how many visits there are. */
export const UnknownVisits: Story = { args: { times: 'not-known' } };

/** What is around the treatment: a ride, time off work, care for children. */
export const Indirect: Story = {
  args: { kind: 'indirect', low: 10, high: 40, covered: undefined },
  render: (args) => cost(args, 'Example data: a ride home.'),
};

/** An older price with a source. */
export const OldPrice: Story = {
  args: { 'as-of': '2019', source: 'example' },
  render: (args) => together(cost(args), exampleSource),
};

/** No currency: the price is not told. */
export const NoCurrency: Story = { args: { currency: undefined } };

/** Prices the wrong way round: neither is used, and the author is told. */
export const Wrong: Story = { args: { low: 900 } };

/** Long words break. */
export const LongWords: Story = {
  args: { currency: 'EUR' },
  render: (args) =>
    inGerman(cost(args, 'Beispieldaten: Elektrokonvulsionstherapieverfahrenskostenübernahmeerklärung')),
};

/** In a page from right to left. */
export const RightToLeft: Story = { render: (args) => inArabic(cost(args, 'بيانات مثال: زيارة العيادة.')) };

/** On a dark page. */
export const Dark: Story = { render: (args) => onDark(cost(args)) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
