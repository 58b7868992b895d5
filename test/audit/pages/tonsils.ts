import type { AidDocument } from '../../../src/document/schema.js';

const facts = {
  timeframe: 'in the year after',
  population: 'children of 4 to 12 years with many sore throats',
  certainty: 'low' as const,
  certaintyReason: 'Parents knew what was done.',
  sources: ['review'],
};

/** A document, in English, for parents. Its data are invented. */
export const tonsils: AidDocument = {
  lang: 'en-AU',
  decision: 'Our child has many sore throats. Should the tonsils come out?',
  condition: 'tonsillitis that comes back',
  audience: 'parents of children from 4 to 12 years',
  published: '2026-06-30',
  reviewBy: '2029-06-30',
  updatePolicy: 'Reviewed every 3 years. We also read the register of trials each June.',
  authors: 'A children’s nurse and an ear, nose and throat surgeon',
  funding: 'a foundation for child health, which had no say in the words',
  interests: 'The surgeon takes out tonsils and is paid for each operation.',
  currency: 'AUD',
  intro: [
    'Most sore throats are caused by viruses, and get better in about a week. Antibiotics rarely change that.',
    'Your child will usually have fewer sore throats as they grow, whatever you do.',
    'Surgeons used to take out nearly all tonsils that were large. Today many advise to wait, and it is fine to ask for a second opinion.',
    {
      list: [
        'You do not have to decide today.',
        'Ask what the surgeon would do if it were only about snoring.',
        'Bring a diary: each sore throat with its date, from 1 January on.',
      ],
    },
  ],
  sections: [
    {
      heading: 'What are tonsils for?',
      text: [
        'They are two lumps at the back of the throat. They help to learn about germs in the first years of life. Children without them are not ill more often, as far as is known.',
        'Seven sore throats in a year, or five in each of two years, is what the guideline calls “severe”.',
      ],
    },
  ],
  comparison: {
    heading: 'The two ways',
    order: 'alphabetical by name',
    caption: 'Tonsils out, or waiting (invented data)',
    options: [
      { name: 'Taking the tonsils out', value: 'out', approval: 'not-a-medicine' },
      { name: 'Watchful waiting', value: 'wait', approval: 'no-new-treatment' },
    ],
    groups: [
      {
        title: 'What may be gained',
        about: 'benefits',
        rows: [
          {
            id: 'row-gain',
            title: 'How many children have no more than one sore throat?',
            glance: 'benefit',
            cells: [
              [
                {
                  chance: {
                    events: 48,
                    of: 80,
                    comparatorEvents: 32,
                    comparatorOf: 80,
                    outcome: 'had one sore throat or none',
                    treatment: 'with the operation',
                    comparator: 'with waiting',
                    ...facts,
                  },
                },
                'Half of the difference was in the first 3 months.',
              ],
              {
                chance: {
                  events: 32,
                  of: 80,
                  baseline: true,
                  outcome: 'had one sore throat or none',
                  treatment: 'with waiting',
                  ...facts,
                },
              },
            ],
          },
        ],
      },
      {
        title: 'What may go wrong',
        about: 'harms',
        rows: [
          {
            id: 'row-bleeding',
            title: 'How many children bleed so much that they go back to hospital?',
            glance: 'harm',
            cells: [
              {
                chance: {
                  events: 3,
                  of: 80,
                  comparatorEvents: 0,
                  comparatorOf: 80,
                  outcome: 'bled',
                  treatment: 'with the operation',
                  comparator: 'with waiting',
                  ...facts,
                },
              },
              { chance: { finding: 'does-not-apply' } },
            ],
          },
          {
            title: 'What else?',
            cells: [
              'It hurts to swallow for 7 to 14 days, worst on day 5. Teeth can be chipped. Death is possible with any anaesthetic; it is too rare to be counted in trials.',
              'More days with fever, and a lump of pus behind a tonsil is possible. Your child may miss school, on average 2 days for each sore throat.',
            ],
          },
        ],
      },
      {
        title: 'What you do',
        about: 'practical',
        rows: [
          {
            id: 'row-do',
            title: 'What is it like?',
            cells: [
              'One night in hospital, then two weeks at home. Paracetamol every 6 hours, 15 mg for each kilogram, up to 4 times in 24 hours. No aspirin.',
              'You keep a diary and see your doctor every 3 months. You can change your mind at any visit, and ask for the operation.',
            ],
          },
        ],
      },
    ],
  },
  values: {
    heading: 'What matters to us',
    order: 'as parents named them',
    statements: [
      {
        statement: 'Our child should miss as little school as possible.',
        more: ['The year’s total was about the same: 12 days.'],
      },
      { statement: 'We are afraid of an operation.', toward: ['wait'], away: ['out'], row: 'row-bleeding' },
      { statement: 'We cannot go on like this for another winter.', toward: ['out'], row: 'row-gain' },
    ],
  },
  questions: {
    heading: 'What to ask',
    items: [
      {
        question: 'Does your child stop breathing in sleep?',
        why: ['Then another question is to be answered first. See the page on snoring.'],
        importance: 'tell-first',
      },
      {
        question: 'Does anybody in the family bleed for long after a cut?',
        why: ['A blood test can be needed before the operation.'],
      },
      { question: 'How often has your child had a sore throat since last winter?', answers: 'note-only' },
    ],
  },
  costs: {
    heading: 'Costs',
    pricesAsOf: '2026-05',
    region: 'New South Wales',
    payer: 'public',
    months: 12,
    lines: [
      {
        option: 'Taking the tonsils out',
        text: 'In a public hospital you pay nothing. In a private one the gap was up to $2,400; ask for the price in writing.',
        low: 0,
        high: 2400,
        per: 'once',
        covered: 'usually',
        sources: ['prices'],
      },
      {
        option: 'Watchful waiting',
        text: 'Each visit',
        low: 0,
        high: 42,
        per: 'visit',
        times: 4,
        covered: 'usually',
        sources: ['prices'],
      },
    ],
  },
  closing: [
    {
      heading: 'About this page',
      text: [
        'Eleven parents and 3 nurses read it. They liked the table best and the list of sources least. The cost of 1 hour of parking ($8) is not counted.',
      ],
    },
  ],
  sources: {
    heading: 'Sources',
    items: [
      {
        id: 'review',
        label: 'Review 2022',
        year: 2022,
        kind: 'review',
        read: 'in-full',
        text: ['An invented review, 2022. ', { link: 'example.org', to: 'https://example.org/tonsils' }],
      },
      {
        id: 'prices',
        label: 'Prices 2026',
        year: 2026,
        kind: 'price-list',
        read: 'in-full',
        text: ['Invented prices, 2026. ', { link: 'example.org', to: 'https://example.org/prices' }],
      },
    ],
  },
};
