import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DaSummary } from '../src/index.js';
import '../src/define.js';
import { aidWithSummary, type AidFixture } from '../test/fixtures/summary.js';
import {
  atAGlance,
  element,
  FORCED_COLOURS,
  inArabic,
  inGerman,
  note,
  onDark,
  PRINT,
  together,
} from './data.js';

type Args = Record<string, unknown>;

/** An aid with invented content, and a summary at its end. */
function aid(args: Args, fixture: AidFixture = {}, markup = (aid: string) => aid): HTMLElement {
  const page = together(markup(aidWithSummary({ ...fixture, end: '' })));
  const summary = element('da-summary', args, '<p>Example data: bring this to your visit.</p>') as DaSummary;
  // the day stands still, so that the story looks the same next year
  summary.clock = () => new Date(2026, 10, 22);
  page.querySelector('da-decision-aid')!.append(summary);
  return page;
}

const meta: Meta = {
  title: 'Elements/da-summary',
  component: 'da-summary',
  tags: ['autodocs'],
  args: { for: '' },
  render: (args) => aid(args),
};
export default meta;

type Story = StoryObj;

type Drawn = HTMLElement & { updateComplete: Promise<unknown> };

/** Says something in each part, as a reader does. */
async function fill(page: HTMLElement): Promise<void> {
  const drawn = async (name: string, index = 0) => {
    const part = page.querySelectorAll<Drawn>(name)[index]!;
    await part.updateComplete;
    return part;
  };
  const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string) => {
    field.value = words;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  };
  for (const index of [0, 2]) {
    (await drawn('da-question', index)).shadowRoot?.querySelector('input')?.click();
  }
  const { shadowRoot: list } = await drawn('da-question-list');
  type(list!.querySelector('input')!, 'Can I stop at any time?');
  list!.querySelector<HTMLElement>('.own button')!.click();
  const { shadowRoot: costs } = await drawn('da-cost-estimator');
  type(costs!.querySelector('[name=travel]')!, '20');
  const { shadowRoot: sheet } = (await drawn('da-summary')).querySelector('.da-said-sheet')!;
  const [notes, leaning] = sheet!.querySelectorAll('textarea');
  type(notes!, 'I sleep badly.\nMy sister can drive me.');
  type(leaning!, 'Waiting until spring.');
}

const filled = (page: HTMLElement): HTMLElement => {
  void fill(page);
  return page;
};

/** Before the reader says anything: the decision, the options, and fields of its own. */
export const Overview: Story = {};

/** Answers, an own question, travel costs, notes, and what the reader is leaning toward. */
export const Filled: Story = { render: (args) => filled(aid(args)) };

/** Where the comparison is told at a glance, a short version can be printed. */
export const ShortVersion: Story = {
  render: (args) =>
    aid(args, {}, (page) => atAGlance(page, { 'Will it help?': 'benefit', 'What may go wrong?': 'harm' })),
};

/** An aid that says nothing about itself but the decision. */
export const Sparse: Story = { render: (args) => aid(args, { settings: '', questions: [] }) };

/** No aid around it: the author is told, and readers have its own fields. */
export const Empty: Story = {
  render: (args) => element('da-summary', args, '<p>Example data: there is no aid here yet.</p>'),
};

/** Outside the aid, which it names by its id. */
export const Outside: Story = {
  args: { for: 'the-aid' },
  render: (args) => {
    const page = aid(args);
    page.querySelector('da-decision-aid')!.id = 'the-aid';
    page.append(page.querySelector('da-summary')!);
    return filled(page);
  },
};

/** Two aids: what is said in one is not in the other's summary, and is cleared alone. */
export const TwoAids: Story = {
  render: (args) => {
    const other = aid(args, { decision: 'Treatment C, or treatment D? (Example data)' });
    // an id is one in a page
    for (const source of other.querySelectorAll('da-source')) source.id += '-other';
    return together(filled(aid(args)), other);
  },
};

/** Long words break. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(filled(aid(args, { decision: 'Arzneimittelunverträglichkeitsbescheinigung? (Beispieldaten)' }))),
};

/** In Arabic: on a wide page, the fields stand at the left. */
export const RightToLeft: Story = {
  render: (args) =>
    inArabic(
      aid(args, {
        decision: 'العلاج أ أم الاستمرار كما الآن؟ (بيانات مثال)',
        questions: [{ text: 'هل تتناول أقراصًا منومة؟ (بيانات مثال)' }],
      }),
    ),
};

/** On a dark page. */
export const Dark: Story = { render: (args) => onDark(filled(aid(args))) };

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(
    `${PRINT} “Print this sheet” prints the summary alone, with urgent help and lines to write on, on a sheet or two.`,
  ),
};
