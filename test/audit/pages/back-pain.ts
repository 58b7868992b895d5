import type { AidDocument } from '../../../src/document/schema.js';

const who = 'adults with back pain for more than 12 weeks';
const at = { timeframe: 'after 12 weeks', population: who };
const low = { certainty: 'low', certaintyReason: 'Few trials, and people knew what they got.' } as const;

/** A document, in English. Its data are invented. */
export const backPain: AidDocument = {
  lang: 'en',
  decision: 'My back has hurt for months. What could I do next?',
  condition: 'low back pain that has lasted for more than 12 weeks',
  audience: 'adults of 18 to 70 years with back pain and no broken bone, tumour or infection',
  published: '2026-03-02',
  reviewBy: '2028-03-01',
  updatePolicy: 'We look for new trials every March, and at once if a regulator changes a label.',
  authors: 'Two physiotherapists and a family doctor (names invented)',
  funding: 'a grant of a public health fund',
  interests: 'One author teaches exercise classes and is paid for them.',
  denominator: 100,
  currency: 'USD',
  country: 'US',
  urgentHelp: { for: 'emergency', country: ['US'] },
  intro: [
    'Back pain comes and goes. It often gets better by itself in the first weeks, but yours has lasted for longer.',
    'There is no single best treatment, and this page does not tell you which one to choose. Use it to get ready for your next visit.',
    'The guideline of 2024 says: “Offer exercise first.” It also says that “the person should decide together with the clinician”.',
    'In 2023 the word “safe” was taken out of the leaflet of one of the tablets. The reason: 3 trials had not looked for bleeding.',
  ],
  comparison: {
    heading: 'Compare the options',
    order: 'alphabetical by name',
    caption: 'Three options for back pain that lasts (invented data)',
    corner: 'Your question',
    options: [
      {
        name: 'Anti-inflammatory tablets',
        value: 'tablets',
        approval: 'approved',
        approvalSources: ['label'],
        approvalAsOf: '2025-06',
      },
      { name: 'Exercise classes', value: 'classes', approval: 'not-a-medicine' },
      { name: 'Looking after it yourself', value: 'self', approval: 'no-new-treatment' },
    ],
    groups: [
      {
        title: 'What can get better?',
        about: 'benefits',
        rows: [
          {
            id: 'row-pain',
            title: 'How many people have at least a third less pain?',
            glance: 'benefit',
            cells: [
              {
                chance: {
                  events: 44,
                  of: 100,
                  comparatorEvents: 35,
                  comparatorOf: 100,
                  outcome: 'had a third less pain',
                  treatment: 'with tablets',
                  comparator: 'with dummy tablets',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
              {
                chance: {
                  events: 50,
                  of: 100,
                  comparatorEvents: 36,
                  comparatorOf: 100,
                  outcome: 'had a third less pain',
                  treatment: 'with classes',
                  comparator: 'with a booklet',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
              {
                chance: {
                  events: 36,
                  of: 100,
                  baseline: true,
                  outcome: 'had a third less pain',
                  treatment: 'with a booklet',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
            ],
          },
          {
            title: 'How soon would I notice?',
            cells: [
              'Within 2 to 3 days, if at all.',
              'After 4 to 6 weeks. The first week may hurt more, not less.',
              'Nobody can say. It may take months.',
            ],
          },
        ],
      },
      {
        title: 'What can go wrong?',
        about: 'harms',
        rows: [
          {
            id: 'row-harm',
            title: 'How many people have a serious problem?',
            glance: 'harm',
            cells: [
              {
                chance: {
                  events: 2,
                  of: 100,
                  comparatorEvents: 1,
                  comparatorOf: 100,
                  outcome: 'had a serious problem',
                  treatment: 'with tablets',
                  comparator: 'with dummy tablets',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
              {
                chance: {
                  events: 1,
                  of: 100,
                  comparatorEvents: 1,
                  comparatorOf: 100,
                  outcome: 'had a serious problem',
                  treatment: 'with classes',
                  comparator: 'with a booklet',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
              {
                chance: {
                  events: 1,
                  of: 100,
                  baseline: true,
                  outcome: 'had a serious problem',
                  treatment: 'with a booklet',
                  sources: ['review'],
                  ...at,
                  ...low,
                },
              },
            ],
          },
          {
            title: 'What kind of problems?',
            cells: [
              'Bleeding in the stomach, and kidneys that stop working well. Both can end in a hospital. Tell your clinician if you take a blood thinner.',
              'Sore muscles for a day or two. A pulled muscle can take 3 weeks to heal. A fall is possible where the floor is wet.',
              'Pain that stays. Muscles get weaker if you lie down for long, and work may be harder. Some people lose sleep.',
            ],
          },
        ],
      },
      {
        title: 'What does it ask of me?',
        about: 'practical',
        rows: [
          {
            id: 'row-time',
            title: 'What would I do each week?',
            cells: [
              'One tablet at 8 in the morning and one at 8 in the evening, with food. Not more than 2 in 24 hours, and for 4 weeks at most.',
              'Two classes of 45 minutes a week, for 8 weeks. You need shoes that do not slip. Most classes are on weekdays from 6 to 7 pm.',
              'You keep moving as well as you can. You only rest when it hurts too much. Warmth is fine, 15 minutes at a time.',
            ],
          },
        ],
      },
    ],
  },
  sideEffects: [
    {
      heading: 'Side effects of the tablets',
      treatment: 'with tablets',
      comparator: 'with dummy tablets',
      timeframe: 'in 12 weeks',
      population: who,
      ...low,
      sources: ['review'],
      order: 'as in the review',
      effects: [
        {
          name: 'Bleeding in the stomach',
          events: 1,
          of: 100,
          comparatorEvents: 0,
          comparatorOf: 100,
          seriousness: 'serious',
          starts: 'at any time',
          lasts: 'until it is treated',
          act: 'emergency',
          text: ['Black stools are a sign. You cannot always feel it.'],
        },
        {
          name: 'Heartburn',
          events: 11,
          of: 100,
          comparatorEvents: 7,
          comparatorOf: 100,
          seriousness: 'mild',
          starts: 'in the first week',
          lasts: 'some hours',
          act: 'tell',
          text: ['It helps some people to eat first.'],
        },
      ],
    },
  ],
  timeline: {
    heading: 'What to expect',
    courses: [
      {
        title: 'Anti-inflammatory tablets',
        option: 'tablets',
        steps: [
          { when: 'before', text: ['Your kidneys are checked with a blood test.'] },
          { when: 'stopping', text: ['You can stop from one day to the next.'] },
        ],
      },
      {
        title: 'Exercise classes',
        option: 'classes',
        steps: [
          { when: 'before', text: ['A therapist sees how you move. This takes half an hour.'] },
          { when: 'stopping', text: ['If you stop, the effect may fade.'] },
        ],
      },
      {
        title: 'Looking after it yourself',
        option: 'self',
        steps: [
          { when: 'before', text: ['Nothing. You can start any of the others later.'] },
          { when: 'stopping', text: ['There is nothing to stop.'] },
        ],
      },
    ],
  },
  values: {
    heading: 'What matters to me',
    order: 'drawn by lot',
    statements: [
      {
        statement: 'I do not want to take tablets every day.',
        toward: ['classes', 'self'],
        away: ['tablets'],
        row: 'row-time',
      },
      {
        statement: 'I have no evenings free.',
        toward: ['tablets', 'self'],
        away: ['classes'],
        row: 'row-time',
      },
      {
        statement: 'I would rather wait than risk my stomach.',
        toward: ['self'],
        away: ['tablets'],
        row: 'row-harm',
      },
    ],
  },
  questions: {
    heading: 'Is it right for me?',
    treatment: 'the tablets',
    items: [
      {
        question: 'Have you ever had an ulcer?',
        why: ['Why we ask: tablets of this kind are not safe for everyone who has had one.'],
        importance: 'tell-first',
      },
      {
        question: 'Do you wake up from pain more often than you used to?',
        why: ['Pain at night can have other causes. Your clinician may want an X-ray.'],
      },
    ],
  },
  costs: {
    heading: 'What it might cost',
    pricesAsOf: '2026-02',
    region: 'Ohio, United States',
    payer: 'insurance',
    months: 3,
    lines: [
      {
        option: 'Anti-inflammatory tablets',
        text: 'A month of tablets. You pay 20% of the bill until the deductible is met.',
        low: 6,
        high: 25,
        per: 'month',
        phase: 'keeping-on',
        covered: 'usually',
        sources: ['prices'],
      },
      {
        option: 'Exercise classes',
        text: 'Each class. Some clubs give the first one for nothing.',
        low: 10,
        high: 35,
        per: 'visit',
        times: 16,
        phase: 'keeping-on',
        covered: 'sometimes',
        sources: ['prices'],
      },
      {
        option: 'Looking after it yourself',
        text: 'Nothing new',
        low: 0,
        high: 0,
        per: 'once',
        covered: 'does-not-apply',
        sources: ['prices'],
      },
    ],
  },
  checks: {
    heading: 'Have I understood it?',
    items: [
      {
        question: 'Of 100 people with classes, how many had a third less pain?',
        answers: ['14', '50', 'Everyone'],
        right: [2],
        sources: ['review'],
        explanation: [
          'It was 50 of 100 with classes, and 36 of 100 with a booklet. So classes made the difference for 14 of 100.',
        ],
      },
    ],
  },
  summary: { heading: 'For the visit' },
  closing: [
    {
      heading: 'How we made it',
      text: [
        'We read 31 trials with 4,206 people. 9 of the 31 trials lasted for a year or more. No trial was longer than 2 years.',
        'A good question for your visit is: “What would happen if I waited for another month?”',
        'This page was tried by 12 patients in June 2025. 2 of the 12 found it too long, and we cut it.',
      ],
    },
  ],
  sources: {
    heading: 'Sources',
    items: [
      {
        id: 'review',
        label: 'Review 2025',
        year: 2025,
        kind: 'review',
        read: 'in-full',
        text: [
          'An invented review of trials in back pain, 2025. ',
          { link: 'example.org', to: 'https://example.org/back' },
        ],
      },
      {
        id: 'label',
        label: 'Label 2025',
        year: 2025,
        kind: 'label',
        read: 'in-full',
        text: ['An invented label, June 2025. ', { link: 'example.org', to: 'https://example.org/label' }],
      },
      {
        id: 'prices',
        label: 'Prices 2026',
        year: 2026,
        kind: 'price-list',
        read: 'in-full',
        text: ['Invented prices, February 2026. ', { link: 'example.org', to: 'https://example.org/prices' }],
      },
    ],
  },
};
