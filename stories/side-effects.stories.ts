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
import {
  effectTag,
  exampleEffects,
  exampleList,
  realEffects,
  realList,
  realSource,
} from './side-effects.data.js';

const content = exampleEffects.join('');

const meta: Meta = {
  title: 'Elements/da-side-effects',
  component: 'da-side-effects',
  tags: ['autodocs'],
  args: exampleList,
  render: (args) => together(element('da-side-effects', args, content), exampleSource),
};
export default meta;

type Story = StoryObj;

/** Some side effects of esketamine nasal spray, from the worked example. */
export const Overview: Story = {
  args: realList,
  render: (args) => together(element('da-side-effects', args, realEffects.join('')), realSource),
};

/** Invented numbers, each kind once: counted, without a comparison group, known from reports only, not studied. */
export const EachKind: Story = {};

/** The least an author can write. Readers are told what is not stated, the author what is missing. */
export const Sparse: Story = {
  args: Object.fromEntries(Object.keys(exampleList).map((name) => [name, undefined])),
  render: (args) =>
    together(
      '<p>Example data</p>',
      element(
        'da-side-effects',
        args,
        '<da-side-effect events="24" of="120">Headache</da-side-effect><da-side-effect>Cough</da-side-effect>',
      ),
    ),
};

/** No side effect at all: what stands in it stays, and the author is told. */
export const Empty: Story = {
  render: (args) => element('da-side-effects', args, '<p>Ask your clinician about side effects.</p>'),
};

/** One side effect: there is nothing to order and nothing to sum up, and it may be looked at closely. */
export const One: Story = {
  render: (args) => together(element('da-side-effects', args, exampleEffects[0]), exampleSource),
};

/** All chances are small, so the whole list is counted out of 1,000, and says so. */
export const OutOf1000: Story = {
  render: (args) =>
    together(
      element(
        'da-side-effects',
        args,
        [2, 8, 31]
          .map((events) =>
            effectTag(
              { events, of: 800, 'comparator-events': 1, 'comparator-of': 800 },
              `Effect on ${events}`,
            ),
          )
          .join(''),
      ),
      exampleSource,
    ),
};

/** As many as a list may have. */
export const Sixty: Story = {
  render: (args) =>
    together(
      element(
        'da-side-effects',
        args,
        Array.from({ length: 60 }, (_, index) =>
          effectTag(
            { events: index * 2, seriousness: index % 7 ? 'mild' : 'serious' },
            `Effect ${index + 1}`,
          ),
        ).join(''),
      ),
      exampleSource,
    ),
};

/** The author’s words above, between and under the effects stay where they are, in every order. */
export const WordsAround: Story = {
  render: (args) =>
    together(
      element(
        'da-side-effects',
        args,
        `<p>Most of them pass within a day. (Example data.)</p>${exampleEffects.slice(0, 3).join('')}<p>These are less
        likely:</p>${exampleEffects.slice(3).join('')}<p>There may be others.</p>`,
      ),
      exampleSource,
    ),
};

/** On a phone: one column. */
export const Narrow: Story = {
  render: (args) => {
    const page = together(element('da-side-effects', args, content), exampleSource);
    page.style.maxInlineSize = '320px';
    return page;
  },
};

/** Words that do not fit the line break. The words of the library are in English and are marked as English. */
export const LongWords: Story = {
  args: { treatment: 'mit Behandlungsmöglichkeitenverbesserungsverfahren' },
  render: (args) =>
    inGerman(
      element(
        'da-side-effects',
        args,
        effectTag({}, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenallergie') +
          effectTag({}, 'Kopfschmerz'),
      ),
      exampleSource,
    ),
};

/** An author writing in Arabic. */
export const RightToLeft: Story = {
  args: {
    treatment: 'مع العلاج أ',
    comparator: 'مع العلاج ب',
    timeframe: 'بعد 8 أسابيع',
    population: 'لا أحد: هذه بيانات مثال',
    'certainty-reason': 'بيانات مثال.',
    order: 'كما في النشرة',
  },
  render: (args) =>
    inArabic(
      element(
        'da-side-effects',
        args,
        effectTag({ starts: 'في اليوم الأول', lasts: 'غير معروف', outcome: undefined }, 'صداع') +
          effectTag({ starts: 'في اليوم الأول', lasts: 'غير معروف', seriousness: 'serious' }, 'طفح جلدي'),
      ),
      exampleSource,
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-side-effects', args, content), exampleSource),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(PRINT) };
