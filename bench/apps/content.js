// A short aid, all invented: what each version of it is made from, as a document of this library.
const OPTIONS = ['Lamp', 'Long walks', 'Pill A', 'Pill B', 'Talking'];
const range = (length) => Array.from({ length }, (_, index) => index + 1);

export const aid = {
  lang: 'en',
  decision: 'Which of five things in a dark winter? (invented)',
  condition: 'low mood in winter, invented',
  audience: 'nobody: it is measured',
  published: '2026-11-21',
  reviewBy: '2099-11-21',
  updatePolicy: 'Never: all of it is invented.',
  authors: 'the project decision-aid-elements',
  funding: 'none',
  interests: 'none',
  denominator: 100,
  currency: 'USD',
  country: 'US',
  headingLevel: 1,
  comparison: {
    heading: 'Compare the options',
    choose: ['options'],
    order: 'alphabetical by name',
    caption: 'Five options (invented)',
    corner: 'Your question',
    options: OPTIONS.map((name, index) => ({ name, value: `option-${index}`, approval: 'not-a-medicine' })),
    groups: [
      {
        title: 'What is it like?',
        about: 'practical',
        rows: range(12).map((row) => ({
          title: `What is there to know of matter ${row}?`,
          cells: OPTIONS.map(
            (name) => `${name}: answer ${row}, in a few plain words that take a line or two.`,
          ),
        })),
      },
    ],
  },
  sideEffects: [
    {
      heading: 'Side effects of pill A',
      treatment: 'with pill A',
      comparator: 'with a dummy pill',
      timeframe: 'in 6 months',
      population: 'adults, invented',
      certainty: 'low',
      certaintyReason: 'One invented study.',
      sources: ['invented'],
      order: 'as in the invented leaflet',
      effects: range(12).map((effect) => ({
        name: `Effect ${effect}`,
        events: 7 * effect,
        of: 200,
        comparatorEvents: 3 * effect,
        comparatorOf: 200,
        outcome: `had effect ${effect}`,
        seriousness: 'mild',
        starts: 'in the first week',
        lasts: 'some days',
        act: 'wait',
        text: ['It feels like pressure, and goes by itself.'],
      })),
    },
  ],
  questions: {
    heading: 'Is it right for me?',
    treatment: 'pill A',
    items: range(10).map((question) => ({
      question: `Do you have matter ${question}?`,
      why: ['Why we ask: it may get worse with pill A (invented).'],
      importance: 'tell-first',
    })),
  },
  costs: {
    heading: 'What it might cost',
    pricesAsOf: '2026-11',
    region: 'nowhere: the prices are invented',
    payer: 'insurance',
    months: 6,
    lines: OPTIONS.map((option, index) => ({
      option,
      text: ['The thing itself.'],
      low: 100 * (index + 1),
      high: 180 * (index + 1),
      per: 'month',
      covered: 'usually',
      sources: ['invented'],
    })),
  },
  sources: {
    heading: 'Sources',
    items: [
      {
        id: 'invented',
        label: 'Invented',
        year: 2024,
        seen: '2026-11-20',
        text: ['Invented for this page.'],
      },
    ],
  },
};

/** 100 people as one dashed path in each row. */
const rows = (from, to) =>
  range(10)
    .map((row) => row - 1)
    .flatMap((row) => {
      const [start, end] = [Math.max(from - 10 * row, 0), Math.min(to - 10 * row, 10)];
      return start < end ? [`M${10 * start + 5} ${10 * row + 5}H${10 * end - 4}`] : [];
    })
    .join('');

/** Where to draw those that it happens to, and the others. */
export const icons = (count) => ({ filled: rows(0, count), outlined: rows(count, 100) });

export const per100 = (events, of) => Math.round((100 * events) / of);
export const total = (line, months) => [line.low * months, line.high * months];
