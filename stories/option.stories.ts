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

const inList = (option: HTMLElement): HTMLElement => {
  const list = together('<ul><li></li></ul>');
  list.querySelector('li')!.append(option);
  return together(list, exampleSource);
};

const meta: Meta = {
  title: 'Elements/da-option',
  component: 'da-option',
  tags: ['autodocs'],
  args: {
    value: 'treatment-a',
    approval: 'approved',
    'approval-source': 'example',
    'approval-as-of': '2025-01-21',
  },
  render: (args) => inList(element('da-option', args, 'Treatment A (example data)')),
};
export default meta;

type Story = StoryObj;

const approvals = [
  'approved',
  'approved-for-other-use',
  'off-label',
  'compounded',
  'device-cleared',
  'not-a-medicine',
  'no-new-treatment',
  'not-stated',
];

const everyApproval = approvals
  .map(
    (approval) =>
      `<li><da-option approval="${approval}" approval-source="example" approval-as-of="2025-01">Example for “${approval}”</da-option></li>`,
  )
  .join('');

/** In a list, an option says its approval after its name, who says so, and as of when. */
export const Overview: Story = {};

/** The name only: the approval is said to be not stated, and the author is told. */
export const Sparse: Story = { args: { value: undefined, approval: undefined } };

/** Nobody is named who says so: the page vouches for nothing, and the author is told. */
export const NoSource: Story = { args: { 'approval-source': undefined } };

/** As of when is not stated. */
export const NoDate: Story = { args: { 'approval-as-of': undefined } };

/** Every approval, where the country is not known. */
export const EveryApproval: Story = { render: () => together(`<ul>${everyApproval}</ul>`, exampleSource) };

/** Inside an aid of a known country the regulator is named: FDA for US. */
export const EveryApprovalUS: Story = {
  render: () =>
    together(
      `<da-decision-aid decision="Which example?" published="2026-11-21" review-by="2027-11-21" update-policy="Never: example data."
        authors="nobody: example data" funding="none" interests="none" country="US"><ul>${everyApproval}</ul>${exampleSource}</da-decision-aid>`,
    ),
};

/** In the header cell of a comparison the option holds its name only: the comparison says the approval in a row of its own. */
export const InATable: Story = {
  render: (args) => {
    const table = together(
      '<table><caption>Example data</caption><thead><tr><td></td><th scope="col"></th></tr></thead><tbody><tr><th scope="row">Visits</th><td>1 a week</td></tr></tbody></table>',
      exampleSource,
    );
    table.querySelector('thead th')!.append(element('da-option', args, 'Treatment A'));
    return table;
  },
};

/** An approval that is not in the list counts as not stated. */
export const BadInput: Story = { args: { approval: 'maybe' } };

/** A long name breaks where it has to. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(inList(element('da-option', args, 'Behandlungsmöglichkeitenauswahlverfahren (Beispieldaten)'))),
};

/** A name in Arabic. */
export const RightToLeft: Story = {
  render: (args) => inArabic(inList(element('da-option', args, 'العلاج أ (بيانات مثال)'))),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(inList(element('da-option', args, 'Treatment A (example data)'))),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
