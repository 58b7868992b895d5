import type { AidDocument } from '../../../src/document/schema.js';

const facts = {
  outcome: 'had at least a third fewer symptoms',
  timeframe: 'after 10 weeks',
  population: 'adults with ADHD',
  certainty: 'low' as const,
  certaintyReason: 'Short trials, most of them paid for by makers.',
  sources: ['review'],
};
const harm = { ...facts, outcome: 'stopped because of side effects' };

/** A document with five options, in English. Its data are invented. */
export const adhd: AidDocument = {
  lang: 'en',
  decision: 'I have ADHD as an adult. What, if anything, do I want to do about it?',
  condition: 'attention deficit hyperactivity disorder (ADHD) in adults',
  audience: 'adults of 18 years or more who have been told by a specialist that they have ADHD',
  published: '2026-01-05',
  reviewBy: '2027-01-05',
  updatePolicy: 'Each January. When a drug gets a new warning, within 14 days.',
  authors: 'A psychiatrist, a psychologist and three adults with ADHD',
  funding: 'none',
  interests:
    'One author has been paid by the maker of a stimulant (lectures, 2020 and 2021). She did not write about medicines.',
  denominator: 100,
  country: 'US',
  currency: 'USD',
  intro: [
    'ADHD is not a lack of will. People with it find it hard to start, to wait, or to stay with one thing.',
    'You may be doing well as you are. Nobody has to be treated only because they have a diagnosis.',
    'Stimulants work for some people and not for others, and they can be misused. They are not a cure. “Smart drugs” is what the papers call them; studies in healthy people do not show that anyone gets smarter.',
    'If you are pregnant or want to be, read the leaflet first. The best evidence comes from people who were not.',
  ],
  comparison: {
    heading: 'Five options',
    order: 'alphabetical by name',
    caption: 'Five options for adults with ADHD (invented data)',
    corner: 'Question',
    options: [
      { name: 'Changes at work and at home', value: 'changes', approval: 'not-a-medicine' },
      { name: 'Going on as before', value: 'before', approval: 'no-new-treatment' },
      {
        name: 'Non-stimulant capsules',
        value: 'capsules',
        approval: 'approved',
        approvalSources: ['label'],
        approvalAsOf: '2024-12',
      },
      {
        name: 'Stimulant tablets',
        value: 'stimulant',
        approval: 'approved',
        approvalSources: ['label'],
        approvalAsOf: '2024-12',
      },
      { name: 'Talking therapy', value: 'therapy', approval: 'not-a-medicine' },
    ],
    groups: [
      {
        title: 'Benefits',
        about: 'benefits',
        rows: [
          {
            id: 'row-better',
            title: 'How many people have fewer symptoms?',
            glance: 'benefit',
            cells: [
              { chance: { finding: 'not-studied', outcome: facts.outcome } },
              { chance: { ...facts, events: 22, of: 100, baseline: true, treatment: 'with dummy tablets' } },
              {
                chance: {
                  ...facts,
                  events: 40,
                  of: 100,
                  comparatorEvents: 26,
                  comparatorOf: 100,
                  treatment: 'with capsules',
                  comparator: 'with dummy capsules',
                },
              },
              {
                chance: {
                  ...facts,
                  events: 54,
                  of: 100,
                  comparatorEvents: 25,
                  comparatorOf: 100,
                  treatment: 'with stimulants',
                  comparator: 'with dummy tablets',
                },
              },
              {
                chance: {
                  ...facts,
                  events: 37,
                  of: 100,
                  comparatorEvents: 20,
                  comparatorOf: 100,
                  treatment: 'with therapy',
                  comparator: 'on a waiting list',
                },
              },
            ],
          },
          {
            title: 'When would I notice?',
            cells: [
              'Some changes help at once, such as a quiet room.',
              'It does not apply.',
              'After 4 to 8 weeks.',
              'On the first day, or within 2 weeks as the dose goes up.',
              'After about 6 sessions.',
            ],
          },
        ],
      },
      {
        title: 'Harms',
        about: 'harms',
        rows: [
          {
            id: 'row-harm',
            title: 'How many people stop because of side effects?',
            glance: 'harm',
            cells: [
              { chance: { finding: 'not-studied', outcome: harm.outcome } },
              { chance: { finding: 'does-not-apply' } },
              {
                chance: {
                  ...harm,
                  events: 9,
                  of: 100,
                  comparatorEvents: 4,
                  comparatorOf: 100,
                  treatment: 'with capsules',
                  comparator: 'with dummy capsules',
                },
              },
              {
                chance: {
                  ...harm,
                  events: 8,
                  of: 100,
                  comparatorEvents: 3,
                  comparatorOf: 100,
                  treatment: 'with stimulants',
                  comparator: 'with dummy tablets',
                },
              },
              { chance: { finding: 'not-known', outcome: harm.outcome } },
            ],
          },
          {
            title: 'What kinds of harm are there?',
            cells: [
              'Colleagues learn that you have ADHD. You decide whom to tell.',
              'Accidents, debts and trouble at work go on if they are there now.',
              'Sick stomach, dry mouth, and thoughts of suicide in young adults (a boxed warning of the label).',
              'Less sleep and appetite, a faster heart, higher blood pressure. Misuse and addiction (a boxed warning).',
              'Talking about failures can hurt. Nobody has counted how many feel worse.',
            ],
          },
        ],
      },
      {
        title: 'What it takes',
        about: 'practical',
        rows: [
          {
            id: 'row-takes',
            title: 'What do I do?',
            cells: [
              'One talk with your boss, and a plan for mornings. The law gives you a right to ask for it.',
              'Nothing new. You can come back when something changes.',
              'One capsule of 40 to 80 mg in the morning.',
              '1 in the morning and, if need be, 1 at noon, never after 4 pm. A new prescription every 30 days, in person or by video.',
              'Twelve meetings of 50 minutes, from home if you like.',
            ],
          },
        ],
      },
    ],
  },
  values: {
    heading: 'What matters to me',
    order: 'drawn by lot',
    statements: [
      {
        statement: 'I want to notice something within days.',
        toward: ['stimulant'],
        away: ['capsules'],
        more: ['Only the tablets were seen to work on the first day.'],
      },
      {
        statement: 'I do not want anything that can be misused.',
        toward: ['capsules', 'therapy'],
        away: ['stimulant'],
        row: 'row-takes',
      },
      {
        statement: 'I would like to learn how to deal with it by myself.',
        toward: ['therapy', 'changes'],
        more: ['Therapy and changes teach you how.'],
      },
      {
        statement: 'I do not want my boss to know.',
        toward: ['before'],
        away: ['changes'],
        row: 'row-takes',
      },
    ],
  },
  questions: {
    heading: 'Before medicines',
    items: [
      {
        question: 'Has anybody in your family died suddenly before the age of 50?',
        why: ['Your heart has to be looked at first, mostly with an ECG.'],
        importance: 'tell-first',
      },
      {
        question: 'Do you have high blood pressure, or have you had it?',
        why: ['It is not safe to take a stimulant while it is above 140/90.'],
      },
      {
        question: 'Do you drive for a living?',
        answers: ['Yes', 'No', 'Sometimes'],
        why: ['If you answered yes, tell your clinician. Rules differ from state to state.'],
      },
    ],
  },
  costs: {
    heading: 'Costs',
    pricesAsOf: '2025-12',
    region: 'United States',
    payer: 'insurance',
    months: 6,
    lines: [
      {
        option: 'Changes at work and at home',
        text: 'Mostly nothing. A coach is $60 to $200 an hour.',
        low: 0,
        high: 200,
        per: 'month',
        phase: 'keeping-on',
        covered: 'rarely',
        sources: ['prices'],
      },
      {
        option: 'Going on as before',
        text: 'Nothing new',
        low: 0,
        high: 0,
        per: 'once',
        covered: 'does-not-apply',
        sources: ['prices'],
      },
      {
        option: 'Non-stimulant capsules',
        text: 'Capsules',
        low: 15,
        high: 90,
        per: 'month',
        phase: 'keeping-on',
        covered: 'usually',
        sources: ['prices'],
      },
      {
        option: 'Stimulant tablets',
        text: 'Tablets',
        low: 10,
        high: 70,
        per: 'month',
        phase: 'keeping-on',
        covered: 'usually',
        sources: ['prices'],
      },
      {
        option: 'Talking therapy',
        text: 'Each meeting. Plans pay 50% to 80% of it after the deductible.',
        low: 80,
        high: 200,
        per: 'visit',
        times: 12,
        phase: 'start',
        toMonth: 6,
        covered: 'sometimes',
        sources: ['prices'],
      },
    ],
  },
  checks: {
    heading: 'What have I understood?',
    items: [
      {
        question: 'Which of these is true of stimulants?',
        answers: [
          'They cure ADHD',
          'They help some people while they take them',
          'They have no side effects',
        ],
        right: [2],
        sources: ['review'],
        explanation: [
          '54 of 100 people had fewer symptoms with stimulants, compared with 25 of 100 with dummy tablets. They do not cure it.',
        ],
      },
    ],
  },
  sources: {
    heading: 'Sources',
    items: [
      {
        id: 'review',
        label: 'Review 2024',
        year: 2024,
        kind: 'review',
        read: 'in-full',
        text: ['An invented review, 2024. ', { link: 'example.org', to: 'https://example.org/adhd' }],
      },
      {
        id: 'label',
        label: 'Labels 2024',
        year: 2024,
        kind: 'label',
        read: 'in-full',
        text: ['Invented labels, 2024. ', { link: 'example.org', to: 'https://example.org/label' }],
      },
      {
        id: 'prices',
        label: 'Prices 2025',
        year: 2025,
        kind: 'price-list',
        read: 'in-full',
        text: ['Invented prices, 2025. ', { link: 'example.org', to: 'https://example.org/prices' }],
      },
    ],
  },
};
