import { standards, type Assessed } from '../audit/standards.js';
import { MAX_WORDS, type Readability } from '../audit/readability.js';
import { MOST } from '../audit/reading-budget.js';
import type { Weight } from '../audit/rules/balance.js';
import { make } from './make.js';
import type { Reading } from './reading.js';

/** A cell: words, a number, or a number that is beyond its limit, and how. */
type Cell = string | number | { readonly beyond: number; readonly how: string };

function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const cell = (value: Cell, index: number): HTMLElement => {
    if (index === 0)
      return make('th', { scope: 'row', dir: 'auto' }, [typeof value === 'object' ? '' : String(value)]);
    if (typeof value === 'string') return make('td', {}, [value]);
    if (typeof value === 'number') return make('td', { class: 'number' }, [round(value)]);
    return make('td', { class: 'number over' }, [`${round(value.beyond)} – ${value.how}`]);
  };
  return make('table', {}, [
    make('caption', {}, [caption]),
    make('thead', {}, [
      make(
        'tr',
        {},
        heads.map((head) => make('th', { scope: 'col' }, [head])),
      ),
    ]),
    make(
      'tbody',
      {},
      rows.map((row) => make('tr', {}, row.map(cell))),
    ),
  ]);
}

const round = (value: number): string =>
  (value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString('en');

const soft = (words: string): HTMLElement => make('p', { class: 'soft' }, [words]);

/** An aid beside the standards. What software cannot know is never said to be met. */
export const standardsOf = (assessed: readonly Assessed[]): HTMLElement[] => [
  soft('What software can see. “Declared” is what the authors say, and nobody has checked it.'),
  ...(Object.keys(standards) as (keyof typeof standards)[]).map((name) =>
    table(
      `${standards[name].name}. ${standards[name].note}`,
      ['Item', 'The aid …', 'Is it so?'],
      assessed
        .filter(({ item }) => item.standard === name)
        .map(({ item, status, declared, findings }) => [
          item.number,
          item.asks,
          [status, declared && `“${declared}”`, findings.length > 0 && `${findings.length} to look at`]
            .filter(Boolean)
            .join(': '),
        ]),
    ),
  ),
];

/** How much there is to read and how hard it is, beside the limits. */
export const readingTables = (reading: Reading, hardness: Readability | undefined): HTMLElement[] => {
  const limits: Partial<Reading> = MOST;
  const rows = [
    ['Words that are seen at first', 'firstLevel'],
    ['Words at a glance', 'glance'],
    ['Words in all, also folded ones', 'words'],
    ['Numbers', 'numbers'],
    ['Screens of this size', 'screens'],
  ] as const;
  return [
    table(
      'How much there is to read',
      ['What', 'This page', 'At most'],
      rows.map(([what, name]) => {
        const [value, most] = [reading[name], limits[name]];
        return [
          what,
          most !== undefined && value > most ? { beyond: value, how: 'too many' } : value,
          most ?? '',
        ];
      }),
    ),
    soft('To see how many screens it is on a phone, make the window as narrow as a phone.'),
    ...(hardness
      ? hardnessOf(hardness)
      : [soft('How hard it is to read is not measured: it is in another language, or too short.')]),
  ];
};

function hardnessOf({ formula, score, limit, goal, isHard, long }: Readability): HTMLElement[] {
  const isGrade = formula === 'flesch-kincaid';
  return [
    table(
      'How hard it is to read',
      ['What', 'This page', 'Limit'],
      [
        [
          isGrade ? 'School grade (Flesch-Kincaid)' : 'Ease, from 0 to 100 (INFLESZ)',
          isHard ? { beyond: score, how: 'too hard' } : score,
          `${isGrade ? 'at most' : 'at least'} ${limit}, better ${goal}`,
        ],
        [`Sentences of more than ${MAX_WORDS} words`, long.length, ''],
      ],
    ),
    soft('A formula counts words and syllables. Whether a patient understands it, only a patient can say.'),
  ];
}

/** What is told of each option. */
export const balanceOf = (weights: readonly Weight[]): HTMLElement[] => [
  table(
    'What is told of each option',
    ['Option', 'Words', 'At a glance', 'Numbers', 'Not known'],
    weights.map(({ name, words, glance, numbers, gaps }) => [name, words, glance, numbers, gaps]),
  ),
  soft(
    'Options need not be told in the same number of words. What is told at length is taken for what matters.',
  ),
];
