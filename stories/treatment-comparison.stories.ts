import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import {
  atAGlance,
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
  together,
  type ExampleTable,
} from './data.js';

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
const approvals = [
  'approved',
  'off-label',
  'device-cleared',
  'not-a-medicine',
  'no-new-treatment',
  'not-stated',
];

/** An invented table with 2 to 6 options. */
const tableWith = (count: number): ExampleTable => {
  const options = letters.slice(0, count);
  return {
    caption: `Example data: ${count} choices`,
    options: options.map((letter, index) => [`Treatment ${letter}`, approvals[index]!]),
    groups: [
      {
        title: 'Will it work?',
        about: 'benefits',
        rows: [
          [
            'How many people feel better?',
            ...options.map((letter, index) =>
              chanceTag({
                ...exampleChance,
                events: 24 + 6 * index,
                treatment: `with treatment ${letter}`,
                comparator: 'with a dummy',
              }),
            ),
          ],
        ],
      },
      {
        title: 'What may go wrong?',
        about: 'harms',
        rows: [
          [
            'How many people have a headache?',
            ...options.map((letter, index) =>
              index === 1
                ? chanceTag({ finding: 'not-studied' })
                : chanceTag({
                    ...exampleChance,
                    events: 30,
                    outcome: 'had a headache',
                    treatment: `with treatment ${letter}`,
                    comparator: 'with a dummy',
                  }),
            ),
          ],
          [
            'What should you watch for?',
            ...options.map(() => '<p>Example data: a headache that does not go away.</p>'),
          ],
        ],
      },
      {
        title: 'What is it like?',
        about: 'practical',
        rows: [
          ['How many visits are there?', ...options.map((_, index) => `Example data: ${index + 1} a month.`)],
        ],
      },
    ],
  };
};

const meta: Meta = {
  title: 'Elements/da-treatment-comparison',
  component: 'da-treatment-comparison',
  tags: ['autodocs'],
  args: { order: 'alphabetical by name', choose: 'options rows' },
  render: (args) => together(element('da-treatment-comparison', args, tableOf(tableWith(3))), exampleSource),
};
export default meta;

type Story = StoryObj;

/** Three options, three groups of rows. */
export const Overview: Story = {};

/** The rows that the author marked stand first, a line for each option. */
export const AtAGlance: Story = {
  render: (args) =>
    together(
      element(
        'da-treatment-comparison',
        args,
        atAGlance(tableOf(tableWith(4)), {
          'How many people feel better?': 'benefit',
          'How many people have a headache?': 'harm',
          'How many visits are there?': 'asks',
        }),
      ),
      exampleSource,
    ),
};

/** An order that is no rule from the list: only who says it. */
export const AuthorsOrder: Story = { args: { order: 'our best choice last' } };

/** A table and no setting. Without groups, a row may be a benefit or a harm. */
export const Sparse: Story = {
  args: { order: undefined, choose: undefined },
  render: (args) =>
    element(
      'da-treatment-comparison',
      args,
      '<table><tr><th>Question</th><th>Treatment A</th><th>Treatment B</th></tr><tr><th>Visits (example data)</th><td>1 a week</td><td>none</td></tr></table>',
    ),
};

/** No table yet: the author is told, and readers get what stands there. */
export const NoTable: Story = {
  render: (args) =>
    element('da-treatment-comparison', args, '<p>Example data: the table is still to come.</p>'),
};

/** The fewest options. There is nothing to choose between them, so only rows can be chosen. */
export const TwoOptions: Story = {
  render: (args) => together(element('da-treatment-comparison', args, tableOf(tableWith(2))), exampleSource),
};

/** The most options. A line for each, under each question. */
export const SixOptions: Story = {
  render: (args) => together(element('da-treatment-comparison', args, tableOf(tableWith(6))), exampleSource),
};

/** 60 rows in 6 groups. */
export const SixtyRows: Story = {
  render: (args) =>
    together(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          ...tableWith(3),
          caption: 'Example data: 60 rows',
          groups: Array.from({ length: 6 }, (_, group) => ({
            title: `Group ${group + 1}`,
            about: ['benefits', 'harms', 'practical'][group % 3]!,
            rows: Array.from(
              { length: 10 },
              (_, row) => [`Question ${group * 10 + row + 1}`, 'Answer A', 'Answer B', 'Answer C'] as const,
            ),
          })),
        }),
      ),
      exampleSource,
    ),
};

/** Groups with and without a topic. The one without counts as benefits and as harms, so it stays in view. */
export const RowGroups: Story = {
  render: (args) =>
    together(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          ...tableWith(2),
          caption: 'Example data: groups of rows',
          groups: [
            {
              title: 'Will it work?',
              about: 'benefits',
              rows: [['Do people feel better?', 'Some do.', 'Some do.']],
            },
            {
              title: 'What may go wrong?',
              about: 'harms',
              rows: [['Is there a rash?', 'Sometimes.', 'Not known.']],
            },
            { title: 'Other questions', rows: [['What else?', 'Example data.', 'Example data.']] },
          ],
        }),
      ),
      exampleSource,
    ),
};

/** The choice of options and rows stands open. Two options stay in view, and harms stay while benefits are shown. */
export const Choosing: Story = {
  render: (args) => {
    const comparison = element('da-treatment-comparison', args, tableOf(tableWith(4)));
    void (comparison as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {
      comparison.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    });
    return together(comparison, exampleSource);
  },
};

/** Readers can choose options, but every row is shown. */
export const ChoosingOptionsOnly: Story = { args: { choose: 'options' } };

/** Nothing to choose. */
export const NoChoice: Story = { args: { choose: undefined } };

/** Cells that the author left empty: readers are told that nothing is said, the author which cell it is. */
export const Holes: Story = {
  render: (args) =>
    element(
      'da-treatment-comparison',
      args,
      tableOf({
        ...tableWith(3),
        caption: 'Example data: two cells are empty',
        groups: [
          {
            title: 'What is it like?',
            about: 'practical',
            rows: [
              ['How many visits are there?', '1 a week', '', '2 a week'],
              ['Does it hurt?', 'No', 'No', '<p>&nbsp;</p>'],
            ],
          },
        ],
      }),
    ),
};

/** A fact box: the columns are the groups of one study, which is said once. */
export const ColumnsAreGroups: Story = {
  args: { columns: 'groups', choose: undefined, order: 'as in the study' },
  render: (args) => {
    const groupOf = (events: number, outcome: string) =>
      chanceTag({
        ...exampleChance,
        events,
        of: 100,
        'comparator-events': undefined,
        'comparator-of': undefined,
        treatment: undefined,
        comparator: undefined,
        outcome,
      });
    return together(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          ...tableWith(2),
          caption: 'Example data: a fact box',
          groups: [
            {
              title: 'Did it help?',
              about: 'benefits',
              rows: [
                [
                  'How many fell asleep faster?',
                  groupOf(40, 'fell asleep faster'),
                  groupOf(55, 'fell asleep faster'),
                ],
              ],
            },
            {
              title: 'Did it harm?',
              about: 'harms',
              rows: [
                ['How many had a bad taste?', groupOf(6, 'had a bad taste'), groupOf(26, 'had a bad taste')],
              ],
            },
          ],
        }),
      ),
      exampleSource,
    );
  },
};

/** A row of small chances is counted out of 1,000, and its title says so. */
export const SmallChances: Story = {
  render: (args) =>
    together(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          ...tableWith(2),
          caption: 'Example data: one row out of 1,000',
          groups: [
            {
              title: 'What may go wrong?',
              about: 'harms',
              rows: [
                [
                  'How many people have a rash?',
                  chanceTag({
                    ...exampleChance,
                    events: 2,
                    of: 400,
                    'comparator-events': 4,
                    'comparator-of': 400,
                    outcome: 'had a rash',
                  }),
                  chanceTag({
                    ...exampleChance,
                    events: 12,
                    of: 400,
                    'comparator-events': 4,
                    'comparator-of': 400,
                    outcome: 'had a rash',
                  }),
                ],
                [
                  'How many people have a headache?',
                  chanceTag({ ...exampleChance, outcome: 'had a headache' }),
                  chanceTag({ ...exampleChance, events: 36, outcome: 'had a headache' }),
                ],
              ],
            },
          ],
        }),
      ),
      exampleSource,
    ),
};

/** A cell that answers for two options at once. Such a row stays whole when options are chosen. */
export const OneAnswerForTwo: Story = {
  render: (args) =>
    together(
      element(
        'da-treatment-comparison',
        args,
        tableOf(tableWith(3)).replace(
          '</table>',
          '<tbody data-about="practical"><tr><th scope="row">Do you need a driver?</th><td colspan="2">Example data: yes, for both.</td><td>Example data: no.</td></tr></tbody></table>',
        ),
      ),
      exampleSource,
    ),
};

/** Long words in names, titles and cells break. */
export const LongWords: Story = {
  render: (args) =>
    inGerman(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          caption: 'Beispieldaten: Behandlungsmöglichkeitenvergleichstabelle',
          corner: 'Ihre Frage',
          options: [
            ['Elektrokonvulsionstherapieverfahren', 'not-stated'],
            ['Verhaltenstherapiegesprächsgruppe', 'not-a-medicine'],
          ],
          groups: [
            {
              title: 'Nebenwirkungswahrscheinlichkeiten',
              about: 'harms',
              rows: [
                [
                  'Aufmerksamkeitsbeeinträchtigungshäufigkeit?',
                  'Kurzzeitgedächtnisbeeinträchtigungserscheinungen',
                  'Keine (Beispieldaten)',
                ],
              ],
            },
          ],
        }),
      ),
      exampleSource,
    ),
};

/** A table in Arabic: the first column stands at the right. */
export const RightToLeft: Story = {
  args: { order: 'أبجدي' },
  render: (args) =>
    inArabic(
      element(
        'da-treatment-comparison',
        args,
        tableOf({
          caption: 'بيانات مثال: ثلاثة خيارات',
          corner: 'سؤالك',
          options: [
            ['العلاج أ', 'approved'],
            ['العلاج ب', 'off-label'],
            ['العلاج ج', 'not-a-medicine'],
          ],
          groups: [
            {
              title: 'ما الفائدة؟',
              about: 'benefits',
              rows: [['هل يفيد؟', 'بيانات مثال', 'بيانات مثال', 'بيانات مثال']],
            },
            {
              title: 'ما الضرر؟',
              about: 'harms',
              rows: [['هل يضر؟', 'بيانات مثال', 'بيانات مثال', 'بيانات مثال']],
            },
          ],
        }),
      ),
      exampleSource,
    ),
};

/** On a dark page. */
export const Dark: Story = {
  render: (args) => onDark(element('da-treatment-comparison', args, tableOf(tableWith(3))), exampleSource),
};

export const ForcedColours: Story = { parameters: note(FORCED_COLOURS) };

export const Print: Story = {
  parameters: note(`${PRINT} The table becomes cards. Hide an option first: on paper it is there again.`),
};
