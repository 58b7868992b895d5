import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { element, FORCED_COLOURS, inArabic, inGerman, note, onDark, PRINT, together } from './data.js';

const list = (id: string, args: Record<string, unknown> = {}) =>
  element(
    'da-glossary',
    args,
    `<dl>
    <dt id="${id}">Dissociation</dt><dd>Feeling cut off from your body, or from what is around you (example data).</dd>
    <dt id="${id}-2">Sedation</dt><dd><p>Being sleepy and slow.</p><p>It is not the same as <a href="#${id}">dissociation</a>.</p></dd>
  </dl>`,
  );
const text = (id: string) =>
  `<p>Example data: some people have <a href="#${id}">dissociation</a> for an hour or two, and some have
    <a href="#${id}-2">sedation</a>.</p>`;

const meta: Meta = {
  title: 'Elements/da-glossary',
  component: 'da-glossary',
  tags: ['autodocs'],
  render: (args) => together(text('word'), list('word', args)),
};
export default meta;

type Story = StoryObj;

/** Press a word: what it means is shown beside it. */
export const Overview: Story = {};

/** One word, which nothing explains, and no link leads to: the author is told. */
export const Sparse: Story = {
  render: () => element('da-glossary', {}, '<dl><dt>Example data</dt><dd></dd></dl>'),
};

/** Two words that share what explains them. */
export const Synonyms: Story = {
  render: () =>
    together(
      '<p>Example data: a <a href="#dummy">dummy spray</a> or a <a href="#placebo">placebo</a>.</p>',
      element(
        'da-glossary',
        {},
        '<dl><dt>Dummy</dt><dt>Placebo</dt><dd>Looks like the treatment, and has nothing in it.</dd></dl>',
      ),
    ),
};

/** A link to a word that is not there: the author is told what was meant. */
export const BadInput: Story = {
  render: () => together('<p>Example data: <a href="#wrod">a word</a>.</p>', list('word')),
};

/** Long words break instead of overflowing. */
export const LongWords: Story = {
  render: () =>
    inGerman(
      together(
        '<p>Beispieldaten: <a href="#lang">Arzneimittelnebenwirkungswahrscheinlichkeitsberechnungsverfahren</a>.</p>',
        '<da-glossary><dl><dt id="lang">Arzneimittelnebenwirkungswahrscheinlichkeitsberechnungsverfahren</dt><dd>Beispieldaten: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.</dd></dl></da-glossary>',
      ),
    ),
};

/** Words in Arabic. */
export const RightToLeft: Story = {
  render: () =>
    inArabic(
      together(
        '<p>بيانات مثال: <a href="#arabic-word">كلمة</a>.</p>',
        '<da-glossary><dl><dt id="arabic-word">كلمة</dt><dd>بيانات مثال.</dd></dl></da-glossary>',
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = { render: () => onDark(together(text('dark'), list('dark'))) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
