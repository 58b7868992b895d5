/** What an aid begins with. */
import type { Draft } from './draft.js';

export interface Beginning {
  readonly label: string;
  readonly explains: string;
  readonly draft: Draft;
}

const rowsFor = (options: number): unknown[] => {
  const row = (title: string, more: object = {}) => ({
    title,
    ...more,
    cells: new Array<string>(options).fill(''),
  });
  return [
    {
      title: 'What may go well?',
      about: 'benefits',
      rows: [row('How many people does it help?', { glance: 'benefit' })],
    },
    {
      title: 'What may go wrong?',
      about: 'harms',
      rows: [row('How many people are harmed?', { glance: 'harm' })],
    },
    { title: 'What is it like?', about: 'practical', rows: [row('What do I have to do?')] },
  ];
};

const aid = (options: number): Draft => ({
  lang: 'en',
  urgentHelp: { for: 'emergency' },
  comparison: {
    heading: 'Compare the options',
    options: new Array<object>(options).fill({}),
    groups: rowsFor(options),
  },
  summary: { heading: 'To take along' },
});

export const beginnings: readonly Beginning[] = [
  {
    label: 'A fact box',
    explains: 'One treatment or test beside going without it, on a page or less.',
    draft: aid(2),
  },
  {
    label: 'Three options',
    explains: 'Three ways to go, side by side, with what may go well and what may go wrong.',
    draft: aid(3),
  },
];
