import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DaDecisionAid } from '../src/index.js';
import '../src/define.js';
import {
  chanceTag,
  element,
  exampleChance,
  exampleSource,
  FORCED_COLOURS,
  inArabic,
  inGerman,
  note,
  onDark,
  PRINT,
  tableOf,
} from './data.js';

const content = `
  <da-urgent-help for="crisis"></da-urgent-help>
  <h3>Compare the choices</h3>
  <da-treatment-comparison order="alphabetical by name">
    ${tableOf({
      caption: 'Example data: two choices',
      options: [
        ['Treatment A', 'not-stated'],
        ['Treatment B', 'not-stated'],
      ],
      groups: [
        {
          title: 'Will it work?',
          about: 'benefits',
          rows: [
            ['How many people feel better?', chanceTag(exampleChance), chanceTag({ finding: 'not-studied' })],
          ],
        },
        {
          title: 'What may go wrong?',
          about: 'harms',
          rows: [['What may happen?', 'Example data: a dry mouth.', 'Example data: nothing was found.']],
        },
      ],
    })}
  </da-treatment-comparison>
  <h3>Sources</h3>
  ${exampleSource}`;

const meta: Meta = {
  title: 'Elements/da-decision-aid',
  component: 'da-decision-aid',
  tags: ['autodocs'],
  args: {
    decision: 'Treatment A or treatment B? (Example data)',
    condition: 'an example condition',
    audience: 'people who try out the elements',
    published: '2026-11-21',
    'review-by': '2027-11-21',
    'update-policy': 'Example data: looked at once a year.',
    authors: 'nobody: example data',
    funding: 'none',
    interests: 'none',
    denominator: 100,
    country: 'US',
    'heading-level': 2,
  },
  render: (args) => {
    const aid = element('da-decision-aid', args, content) as DaDecisionAid;
    // the day stands still, so that the story looks the same next year
    aid.clock = () => new Date(2026, 10, 22);
    return aid;
  },
};
export default meta;

type Story = StoryObj;

/** A small aid with all that it says about itself. */
export const Overview: Story = {};

/** What its authors declare of how they made it, under “About this page”. */
export const HowItWasMade: Story = {
  args: {
    credentials: 'example data: none',
    evidence: 'example data: nothing was searched for',
    consulted: 'patients',
    reviewers: 'clinicians',
    testers: 'patients-and-clinicians',
    'reading-level': 'grade 6 (SMOG)',
    evaluation: 'example data: there is no study',
  },
};

/** The decision and some words. */
export const Sparse: Story = {
  args: Object.fromEntries(
    Object.keys(meta.args!)
      .filter((name) => name !== 'decision')
      .map((name) => [name, undefined]),
  ),
  render: (args) => element('da-decision-aid', args, '<p>Example data</p>'),
};

/** Nothing is declared: what is missing is said to the readers, too. */
export const NothingDeclared: Story = {
  args: Object.fromEntries(Object.keys(meta.args!).map((name) => [name, undefined])),
  render: (args) =>
    element('da-decision-aid', args, '<h2>Example data</h2><p>An aid that says nothing of itself.</p>'),
};

/** The review date is past, as the `clock` property has it. Readers are told. */
export const ReviewPast: Story = {
  render: (args) => {
    const aid = element('da-decision-aid', args, content) as DaDecisionAid;
    aid.clock = () => new Date(2030, 0, 1);
    return aid;
  },
};

const parts = (tag: string) =>
  ['What it is about', 'The choices', 'What to ask']
    .map((title) => `<${tag}><h3>${title}</h3>${'<p>Example data.</p>'.repeat(12)}</${tag}>`)
    .join('');

/** A table of contents. Scroll: the bar at the bottom says where the reader is. */
export const Contents: Story = {
  args: { contents: true },
  render: (args) => element('da-decision-aid', args, parts('div')),
};

/** One step at a time, with buttons to go on and back. Paper gets them all. */
export const Steps: Story = {
  args: { contents: true, layout: 'steps' },
  render: (args) => element('da-decision-aid', args, parts('section')),
};

/** A heading of the author's that says the same as `decision` is used, and no second one is written. */
export const OwnHeading: Story = {
  args: { decision: 'Which of the two?' },
  render: (args) =>
    element(
      'da-decision-aid',
      args,
      '<p>Example data</p><h2>Which of the two?</h2><p>The aid starts here.</p>',
    ),
};

/** Counted out of 1,000 throughout. */
export const OutOf1000: Story = { args: { denominator: 1000 } };

/** Values that cannot be read are told to the author, and count as absent. */
export const BadInput: Story = {
  args: { published: 'last spring', denominator: 50, country: 'usa', 'heading-level': 9 },
};

/** Long words break. */
export const LongWords: Story = {
  args: {
    decision: 'Behandlungsmöglichkeitenauswahlentscheidungshilfe?',
    authors: 'Beispieldatenverantwortlichkeitsübernahmeverweigerungsgesellschaft',
  },
  render: (args) => inGerman(element('da-decision-aid', args, '<p>Beispieldaten</p>')),
};

/** An aid in Arabic. What the library says is in English and is marked as English. */
export const RightToLeft: Story = {
  args: {
    decision: 'العلاج أ أم العلاج ب؟ (بيانات مثال)',
    condition: 'حالة مثال',
    audience: 'من يجرّب هذه العناصر',
    'update-policy': 'بيانات مثال.',
    authors: 'لا أحد: بيانات مثال',
  },
  render: (args) => inArabic(element('da-decision-aid', args, '<p>بيانات مثال</p>')),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => {
    const aid = element('da-decision-aid', args, content) as DaDecisionAid;
    aid.clock = () => new Date(2030, 0, 1);
    return onDark(aid);
  },
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = { parameters: note(`${PRINT} The dates and who made it have to be on it.`) };
