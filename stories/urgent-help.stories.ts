import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT } from './data.js';

const meta: Meta = {
  title: 'Elements/da-urgent-help',
  component: 'da-urgent-help',
  tags: ['autodocs'],
  args: { for: 'crisis', country: 'US' },
  render: (args) => element('da-urgent-help', args),
};
export default meta;

type Story = StoryObj;

/** The lines of the United States. */
export const Overview: Story = {};

/** In an emergency: no illness is taken for granted. */
export const Emergency: Story = { args: { for: 'emergency' } };

/** When a treatment does harm. */
export const Reaction: Story = { args: { for: 'reaction' } };

/** When to get help, in the author's words. */
export const OwnPurpose: Story = { args: { for: 'Example data: if your face swells', country: 'GB' } };

/** Nothing says what it is for: general words. The author is told. */
export const NoPurpose: Story = { args: { for: undefined } };

/** A slip in the purpose: general words. The author is told. */
export const BadInput: Story = { args: { for: 'crysis', country: 'UK' } };

/** No country: no number is named, since a wrong one costs time. The author is told. */
export const Sparse: Story = { args: { country: undefined } };

/** The lines of the United Kingdom. */
export const UnitedKingdom: Story = { args: { country: 'GB' } };

/** Readers of two countries. */
export const TwoCountries: Story = { args: { country: 'US GB' } };

/** A country whose lines the library does not know. The author is asked for the words. */
export const Elsewhere: Story = { args: { country: 'FR' } };

/** The author's own words stand as they are. */
export const OwnWords: Story = {
  args: { country: undefined },
  render: (args) =>
    element(
      'da-urgent-help',
      args,
      '<p><b>If you cannot keep yourself safe, get help now.</b> Example data: here stand the numbers of your country.</p>',
    ),
};

/** Long words break. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(
      element(
        'da-urgent-help',
        args,
        'Beispieldaten: Krisentelefonnummernverzeichnisansprechpartnerinnenvermittlungsstelle',
      ),
    ),
};

/** The author's own words in Arabic. */
export const RightToLeft: Story = {
  args: { country: undefined },
  render: (args) =>
    inArabic(
      element(
        'da-urgent-help',
        args,
        '<p><b>إذا كنت تفكر في إنهاء حياتك، فاطلب المساعدة الآن.</b> اتصل برقم الطوارئ في بلدك. (بيانات مثال)</p>',
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = { render: (args) => onDark(element('da-urgent-help', args)) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(`${PRINT} The numbers themselves have to be on it.`) };
