import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import {
  chanceTag,
  element,
  exampleSource,
  FORCED_COLOURS,
  inArabic,
  inGerman,
  note,
  onDark,
  parsed,
  PRINT,
  realChance,
  realSources,
  together,
} from './data.js';

const meta: Meta = {
  title: 'Elements/da-sources',
  component: 'da-sources',
  tags: ['autodocs'],
  render: (args) => element('da-sources', args, parsed(realSources).querySelector('ol')!.outerHTML),
};
export default meta;

type Story = StoryObj;

/** Two sources of the worked example. */
export const Overview: Story = {};

/** One source with an id and a citation. */
export const Sparse: Story = { render: () => together(exampleSource) };

/** A number links to its source; the source that the link leads to is marked. */
export const WithANumber: Story = { render: () => together(chanceTag(realChance), realSources) };

/** Four and more are folded to a line. A link to one of them opens the list. */
export const Many: Story = {
  render: () =>
    together(
      '<p>The numbers are those of <a href="#folded-3">study 3</a> (example data).</p>',
      element(
        'da-sources',
        {},
        `<ol>${[1, 2, 3, 4, 5].map((n) => `<li><da-source id="folded-${n}" kind="trial">Study ${n}. Example data, no such study.</da-source></li>`).join('')}</ol>`,
      ),
    ),
};

/** Bullets instead of numbers. */
export const AsBullets: Story = {
  render: () => together(realSources.replace('<ol>', '<ul>').replace('</ol>', '</ul>')),
};

/** A list without any source: the author is told. */
export const NoSource: Story = {
  render: () => element('da-sources', {}, '<ol><li>A citation of example data without its tag.</li></ol>'),
};

/** Long addresses break instead of overflowing. */
export const LongWords: Story = {
  render: () =>
    inGerman(
      element(
        'da-sources',
        {},
        '<ol><li><da-source id="lang">Beispieldaten. <a href="https://example.org/">https://example.org/eine-sehr-lange-adresse-ohne-jede-luecke-zwischen-den-woertern-und-noch-viel-laenger</a></da-source></li></ol>',
      ),
    ),
};

/** Citations in Arabic. */
export const RightToLeft: Story = {
  render: () =>
    inArabic(
      element(
        'da-sources',
        {},
        '<ol><li><da-source id="arabic" seen="2026-11-20">بيانات مثال. لا توجد دراسة كهذه.</da-source></li></ol>',
      ),
    ),
};

/** On a dark page. */
export const Dark: Story = { render: () => onDark(realSources) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
