import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT } from './data.js';

type Args = Record<string, unknown>;

const line = (args: Args, text: string): string => element('da-cost', args, text).outerHTML;

/** Invented costs of three options: all known, partly known, and without a price. */
const lines = [
  line(
    { option: 'Carrying on', low: 10, high: 25, per: 'month', covered: 'usually' },
    'Example data: the pills you take now.',
  ),
  line(
    {
      option: 'Treatment A',
      low: 350,
      high: 350,
      per: 'once',
      'to-month': 1,
      phase: 'start',
      covered: 'rarely',
    },
    'Example data: a first talk.',
  ),
  line(
    {
      option: 'Treatment A',
      low: 400,
      high: 800,
      per: 'visit',
      times: 6,
      'to-month': 1,
      phase: 'start',
      covered: 'rarely',
    },
    'Example data: visits at the start.',
  ),
  line(
    {
      option: 'Treatment A',
      low: 400,
      high: 800,
      per: 'visit',
      times: 1,
      'times-high': 2,
      'from-month': 3,
      phase: 'keeping-on',
      covered: 'rarely',
    },
    'Example data: visits to keep on.',
  ),
  line(
    { option: 'Treatment A', per: 'visit', times: 'not-known', kind: 'indirect' },
    'Example data: a ride home after each visit.',
  ),
  line({ option: 'Treatment B', per: 'course', covered: 'sometimes' }, 'Example data: a course.'),
];

const meta: Meta = {
  title: 'Elements/da-cost-estimator',
  component: 'da-cost-estimator',
  tags: ['autodocs'],
  args: { currency: 'USD', 'prices-as-of': '2024', region: 'United States', payer: 'insurance', months: 6 },
  render: (args) => element('da-cost-estimator', args, lines.join('')),
};
export default meta;

type Story = StoryObj;

/** Three options. One has a part without a price, and one has no price at all. */
export const Overview: Story = {};

/** No date, no place: both are said to be not stated, and the author is told. */
export const Sparse: Story = { args: { 'prices-as-of': undefined, region: undefined, months: undefined } };

/** No currency: no totals are made, and the lines stay. */
export const NoCurrency: Story = { args: { currency: undefined } };

/** No lines yet: the author is told. */
export const NoLines: Story = {
  render: (args) => element('da-cost-estimator', args, '<p>Example data: the prices are still to come.</p>'),
};

/** Nothing says who else may pay: in words of no country. */
export const NoPayer: Story = { args: { payer: undefined } };

/** A public service may pay a part. */
export const PublicPayer: Story = { args: { payer: 'public' } };

/** Nobody else pays, so no line says what anybody covers: one that does is told to the author. */
export const NobodyPays: Story = {
  args: { payer: 'none' },
  render: (args) =>
    element(
      'da-cost-estimator',
      args,
      lines.map((each) => each.replace(/ covered="[^"]*"/, ' covered="does-not-apply"')).join(''),
    ),
};

/** A line in another currency is listed, and never added. */
export const TwoCurrencies: Story = {
  render: (args) =>
    element(
      'da-cost-estimator',
      args,
      lines[0]! +
        line(
          { option: 'Carrying on', low: 13, high: 15, per: 'month', currency: 'CAD', covered: 'unknown' },
          'Example data: the same in Canada.',
        ),
    ),
};

/** The reader’s own numbers stand open. */
export const OwnNumbers: Story = {
  render: (args) => {
    const estimator = element('da-cost-estimator', args, lines.join(''));
    void (estimator as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {
      estimator.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    });
    return estimator;
  },
};

/** The notice of the United States, inside an aid. */
export const InTheUnitedStates: Story = {
  render: (args) => {
    const aid = element('da-decision-aid', {
      decision: 'Example data: which treatment?',
      published: '2026-11-21',
      'review-by': '2099-11-21',
      'update-policy': 'Example data: never',
      authors: 'nobody (example data)',
      funding: 'none',
      interests: 'none',
      country: 'US',
    });
    aid.append(element('da-cost-estimator', args, lines.join('')));
    return aid;
  },
};

/** The author's own notice. */
export const OwnNotice: Story = { args: { notice: 'Example data: call us for a quote.' } };

/** Words of the author's before and after the lines. */
export const WithText: Story = {
  render: (args) =>
    element(
      'da-cost-estimator',
      args,
      `<p>Example data: ask each clinic what its price includes.</p>${lines.join('')}<p>Example data: then ask your plan.</p>`,
    ),
};

/** Long words break, and money is typed in the German way. */
export const LongWords: Story = {
  args: { currency: 'EUR', region: 'Deutschland' },
  render: (args) =>
    inGerman(
      element(
        'da-cost-estimator',
        args,
        line(
          {
            option: 'Elektrokonvulsionstherapieverfahren',
            low: 1000,
            high: 2500,
            per: 'course',
            covered: 'unknown',
          },
          'Beispieldaten: Behandlungskostenübernahmeerklärungsverfahren',
        ),
      ),
    ),
};

/** A page in Arabic: bars start at the right. */
export const RightToLeft: Story = {
  args: { region: 'الولايات المتحدة' },
  render: (args) =>
    inArabic(
      element(
        'da-cost-estimator',
        args,
        line(
          { option: 'العلاج أ', low: 100, high: 300, per: 'visit', times: 2, covered: 'sometimes' },
          'بيانات مثال: زيارة',
        ) +
          line(
            { option: 'العلاج ب', low: 500, high: 900, per: 'course', covered: 'unknown' },
            'بيانات مثال: دورة',
          ),
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-cost-estimator', args, lines.join(''))),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(`${PRINT} Fill in a number first: it is printed in words.`),
};
