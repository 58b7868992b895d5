/**
 * What settings are called where nobody sees code: one list for all elements, by the name of the setting, or by the element and
 * the setting where it means another thing there. A test asks that each setting and each of its values has its words.
 */

interface SettingWords {
  readonly label: string;
  /** What it is for, with an example. */
  readonly help?: string;
  /** What its values are called. */
  readonly values?: Readonly<Record<string, string>>;
  /** Whether few aids need it: it is folded. */
  readonly isRare?: true;
  /** Whether it takes more than a line. */
  readonly isLong?: true;
  /** What is meant where it is absent, for a list to choose from. */
  readonly absent?: string;
}

const CERTAINTY = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'very-low': 'Very low',
  'not-rated': 'Nobody has rated it',
};

const FINDINGS = {
  'not-known': 'Not known',
  'not-studied': 'Not studied',
  'only-reports': 'It has happened, and nobody counted how often',
  'no-clear-difference': 'No clear difference was found',
  'does-not-apply': 'Does not apply here',
};

const PEOPLE = {
  patients: 'Patients',
  clinicians: 'Clinicians',
  'patients-and-clinicians': 'Patients and clinicians',
};

const IN_WORDS = {
  events: 'the number',
  'comparator-events': 'the number to compare with',
  certainty: 'how sure it is',
};

export const settingWords: Readonly<Record<string, SettingWords>> = {
  // the aid
  decision: { label: 'The decision, as a question', help: 'Such as “Should I take a statin?”' },
  condition: { label: 'The health problem', help: 'Such as “knee arthritis”.' },
  audience: { label: 'Whom it is for', help: 'Such as “adults from 40 to 75 years”.' },
  published: { label: 'Published on' },
  reviewBy: { label: 'To be reviewed by', help: 'Once this day is past, readers are told.' },
  updatePolicy: { label: 'How it is kept up to date', help: 'Such as “Checked once a year.”' },
  authors: { label: 'Who wrote it' },
  credentials: { label: 'Their training and posts' },
  funding: { label: 'Who paid for it', help: '“none” is an answer.' },
  interests: { label: 'Competing interests of the authors', help: '“none” is an answer.' },
  evidence: { label: 'How the evidence was searched for and chosen', isLong: true, isRare: true },
  consulted: {
    label: 'Who was asked what people need to know',
    values: PEOPLE,
    isRare: true,
    absent: 'not said',
  },
  reviewers: {
    label: 'Who looked it through, and had no part in making it',
    values: PEOPLE,
    isRare: true,
    absent: 'not said',
  },
  testers: {
    label: 'Who tried it out before a decision of their own',
    values: PEOPLE,
    isRare: true,
    absent: 'not said',
  },
  readingLevel: {
    label: 'How hard it is to read',
    help: 'And by which formula: “grade 6 (SMOG)”.',
    isRare: true,
  },
  evaluation: { label: 'What a study of this aid found', isLong: true, isRare: true },
  denominator: {
    label: 'Numbers are told out of',
    help: 'The same for all, so that they can be compared.',
    values: { 100: '100 people', 1000: '1,000 people' },
    absent: '100 people',
    isRare: true,
  },
  country: { label: 'Country', help: 'For urgent help and approvals.', absent: 'not said' },
  'da-urgent-help.country': {
    label: 'Lines of which countries',
    help: 'Codes with spaces between, such as US, GB, ES, MX. Empty: those of the aid’s country.',
    isRare: true,
  },
  currency: { label: 'Currency of the prices', absent: 'not said', isRare: true },
  'da-cost-estimator.currency': { label: 'Currency of the prices', absent: 'that of the whole aid' },
  'da-cost.currency': {
    label: 'Currency, if this price has another',
    absent: 'as all prices here',
    isRare: true,
  },
  lang: { label: 'Language of the aid' },
  dir: {
    label: 'Direction of the text',
    values: { ltr: 'left to right', rtl: 'right to left' },
    absent: 'as the language has it',
    isRare: true,
  },
  headingLevel: {
    label: 'Level of the first heading',
    help: '1 on a page of its own; 2 in a page that has a heading. Empty: 2.',
    isRare: true,
  },
  contents: { label: 'A list of the parts before the first one', isRare: true },
  layout: {
    label: 'How the parts are shown',
    values: { steps: 'one at a time, with buttons to go on and back' },
    absent: 'one page',
    isRare: true,
  },
  canonical: {
    label: 'Address by which health records know this aid',
    help: 'Nothing is loaded from it. Empty: readers cannot save for health records.',
    isRare: true,
  },

  // options
  value: { label: 'Short name for scripts', help: 'Nobody reads it. Empty: none.', isRare: true },
  approval: {
    label: 'How it stands with the country’s regulator',
    values: {
      approved: 'Approved for this use',
      'approved-for-other-use': 'Approved for another use',
      'off-label': 'Approved for another use, and prescribed for this (off label)',
      compounded: 'Made by a pharmacy, not approved',
      'device-cleared': 'A device that is cleared',
      'not-a-medicine': 'No medicine, so nobody has to approve it',
      'no-new-treatment': 'No new treatment',
      'not-stated': 'This page does not know',
    },
    absent: 'not said yet',
  },
  approvalSource: { label: 'Who says so' },
  approvalAsOf: { label: 'As of', help: 'A year, month or day: 2026, 2026-11 or 2026-11-21.' },

  // a number
  events: { label: 'How many people', help: 'As you have it: “6 of 100”.' },
  of: { label: 'Of how many' },
  comparatorEvents: { label: 'Of those it is compared with', help: 'The people without it: “10 of 100”.' },
  comparatorOf: { label: 'Of how many of them' },
  outcome: {
    label: 'What happened to them',
    help: 'It goes on after “6 of 100 people”: “had a heart attack”.',
  },
  treatment: { label: 'What the treated people had', help: 'It follows a number: “with the spray”.' },
  comparator: {
    label: 'What the others had',
    help: 'It follows a number: “with a dummy spray”. Write none-known if the study had no others.',
  },
  timeframe: { label: 'When it was counted', help: 'Such as “after 5 years”.' },
  population: { label: 'Who was studied', help: 'Such as “4,000 adults from 40 to 75”.' },
  low: {
    label: 'At least',
    help: 'The lowest number that the study’s range allows, in people.',
    isRare: true,
  },
  high: {
    label: 'At most',
    help: 'The highest number that the study’s range allows, in people.',
    isRare: true,
  },
  difference: {
    label: 'How many more',
    help: 'If the source gives only a difference. Fewer: with a minus before it.',
    isRare: true,
  },
  differenceLow: { label: 'At least so many more', isRare: true },
  differenceHigh: { label: 'At most so many more', isRare: true },
  measure: {
    label: 'What the source gives instead of a count',
    help: 'In its own words: “a median of 5 days”.',
    isRare: true,
  },
  baseline: {
    label: 'These are the people that others are compared with',
    help: 'Such as those without a treatment.',
  },
  certainty: {
    label: 'How sure the evidence is',
    help: 'As the source rates it (GRADE).',
    values: CERTAINTY,
    absent: 'not said yet',
  },
  certaintyReason: { label: 'Why', help: 'The main reason, in a few words.' },
  source: { label: 'Sources' },
  finding: { label: 'Why there is no number', values: FINDINGS, absent: 'there is one' },
  inWords: { label: 'What my own words here say already', values: IN_WORDS, isRare: true },
  display: {
    label: 'How it is drawn',
    values: { icons: 'as circles', line: 'as a line of people', bar: 'as a bar', words: 'not at all' },
    absent: 'as circles',
    isRare: true,
  },
  sentence: {
    label: 'The sentence, in my own words',
    help: 'Empty: it is written from what stands above.',
    isRare: true,
  },
  count: { label: 'How many circles are filled' },
  label: { label: 'Short name', help: 'It stands beside each number: “Anand 2023”.' },
  'da-icon-array.of': { label: 'Of how many circles' },
  'da-icon-array.label': { label: 'What the drawing says', help: 'Read aloud: “20 of 100 people”.' },

  // the comparison
  order: { label: 'How they are ordered', help: 'In words: “alphabetical by name”.' },
  choose: {
    label: 'Readers may choose which to look at',
    values: { options: 'options', rows: 'rows' },
    isRare: true,
  },
  columns: {
    label: 'What the columns are',
    values: { groups: 'The groups of one study, each compared with the others' },
    absent: 'Each number says what it is compared with',
    isRare: true,
  },
  about: {
    label: 'These rows are about',
    values: { benefits: 'what may go well', harms: 'what may go wrong', practical: 'what it is like' },
    absent: 'not said yet',
  },
  glance: {
    label: 'At a glance, it is',
    help: 'The short table at the top has one row of each kind.',
    values: {
      benefit: 'the benefit',
      harm: 'the harm',
      'gravest-harm': 'the gravest harm',
      asks: 'what it asks of me',
      cost: 'the cost',
    },
    absent: 'not there',
  },
  short: {
    label: 'In short, for the glance',
    help: 'Empty: its first number, or how it begins.',
    isRare: true,
  },
  'tr.short': { label: 'Its title in the glance', help: 'Empty: the title above.', isRare: true },
  caption: { label: 'What the table is', help: 'Such as “Three options for knee pain”.' },
  corner: { label: 'Over the questions', help: 'Such as “Your question”.', isRare: true },
  span: { label: 'For how many options it stands', isRare: true },

  // side effects
  name: { label: 'Name' },
  seriousness: {
    label: 'How serious it can be',
    values: {
      serious: 'Serious',
      moderate: 'Moderate',
      mild: 'Mild',
      'not-stated': 'The source does not say',
    },
    absent: 'not said yet',
  },
  starts: { label: 'When it starts', help: 'Or “not known”.' },
  lasts: { label: 'How long it lasts', help: 'Or “not known”.' },
  act: {
    label: 'What to do',
    values: {
      wait: 'Wait, it passes',
      tell: 'Tell your clinic',
      call: 'Call your clinic',
      emergency: 'Get emergency help',
    },
    absent: 'not said yet',
  },
  'da-side-effects.treatment': {
    label: 'What the treated people had',
    help: 'For all in this list. It follows a number: “with the spray”.',
  },

  // what matters
  statement: { label: 'What somebody may want', help: 'Such as “I want to avoid surgery.”' },
  more: { label: 'More about it' },
  id: {
    label: 'Short name for health records',
    help: 'Nobody reads it. Empty: the words themselves.',
    isRare: true,
  },
  'da-source.id': { label: 'Short name for scripts', help: 'Nobody reads it.', isRare: true },
  toward: { label: 'Speaks for' },
  away: { label: 'Speaks against' },
  row: { label: 'The row that tells what the options offer there', absent: 'none' },

  // what to expect
  when: {
    label: 'When',
    values: {
      before: 'before it',
      day: 'on the day',
      after: 'right after',
      weeks: 'in the weeks after',
      stopping: 'on stopping',
    },
    absent: 'not said yet',
  },
  option: { label: 'Option', absent: 'none of them' },
  'da-cost.option': { label: 'Which option it is a cost of', absent: 'not said yet' },

  // questions
  question: { label: 'The question' },
  why: { label: 'Why it is asked' },
  importance: {
    label: 'When to talk about it',
    values: { 'tell-first': 'before a treatment starts', discuss: 'in the talk' },
    absent: 'in the talk',
  },
  answers: {
    label: 'Answers',
    help: 'With slashes between: Yes / No / Not sure. Write note-only for an answer in the reader’s own words.',
    isRare: true,
  },
  listedOn: {
    label: 'Answers that put it on the reader’s list',
    help: 'With slashes between. Empty: all but “No”.',
    isRare: true,
  },
  'da-question-list.treatment': {
    label: 'The treatment that they are about',
    help: 'By its name. Empty: none is named.',
  },

  // costs
  pricesAsOf: { label: 'Prices seen in', help: 'A year, month or day: 2026, 2026-11 or 2026-11-21.' },
  region: { label: 'Where the prices are from', help: 'Such as “United States”.' },
  payer: {
    label: 'Who else may pay a part',
    values: { insurance: 'an insurance', public: 'a public service', none: 'nobody else' },
    absent: 'not said',
  },
  months: { label: 'How many months are looked at first', help: 'From 1 to 12. Empty: 12.', isRare: true },
  notice: {
    label: 'That the figures are no offer',
    help: 'Empty: it is said in the library’s words.',
    isRare: true,
  },
  'da-cost.low': { label: 'Lowest price', help: 'In plain digits. Empty: not known.' },
  'da-cost.high': { label: 'Highest price', help: 'The same as the lowest if there is one price.' },
  per: {
    label: 'For',
    values: { once: 'once', visit: 'each visit', course: 'a course', month: 'each month', year: 'each year' },
    absent: 'not known',
  },
  times: { label: 'How many times', help: 'Of visits: in each month. Write not-known if nobody knows.' },
  timesHigh: { label: 'At most so many times', isRare: true },
  fromMonth: { label: 'From month', help: '1 is the first month of the treatment.', isRare: true },
  toMonth: { label: 'To month', help: 'Empty: it goes on.', isRare: true },
  phase: {
    label: 'Part of the treatment',
    values: { start: 'the start', taper: 'coming down', 'keeping-on': 'keeping on' },
    absent: 'none by itself',
    isRare: true,
  },
  kind: {
    label: 'What kind of cost',
    values: { direct: 'a bill for the treatment', indirect: 'a cost around it, such as a ride' },
    absent: 'a bill for the treatment',
    isRare: true,
  },
  covered: {
    label: 'How often the other payer pays a part',
    values: {
      usually: 'usually',
      sometimes: 'sometimes',
      rarely: 'rarely',
      unknown: 'not known',
      'does-not-apply': 'no question here',
    },
    absent: 'not said yet',
  },
  'da-cost.inWords': {
    label: 'What my own words here say already',
    values: {
      price: 'the price',
      per: 'what it is for',
      times: 'how many times',
      months: 'the months',
      covered: 'who pays',
    },
    isRare: true,
  },
  asOf: { label: 'This price was seen in', help: 'Empty: when all others were.', isRare: true },

  // checks
  right: { label: 'Which answer is right', help: 'Its number, from 1. Several with spaces between.' },
  explanation: { label: 'What is known' },

  // urgent help
  for: {
    label: 'When help is to be sought',
    values: {
      crisis: 'in a crisis of the mind',
      emergency: 'in an emergency',
      reaction: 'in a bad reaction to a treatment',
    },
    absent: 'in general words',
  },

  // sources
  year: { label: 'Year' },
  'da-source.kind': {
    label: 'What it is',
    values: {
      trial: 'a trial',
      review: 'a review of studies',
      label: 'a drug label',
      guideline: 'a guideline',
      regulator: 'a regulator',
      register: 'a register',
      'price-list': 'a price list',
      news: 'news',
      seller: 'a seller',
    },
    absent: 'not said',
  },
  read: {
    label: 'How you read it',
    values: { 'in-full': 'all of it', abstract: 'only its abstract', 'second-hand': 'as others report it' },
    absent: 'not said',
  },
  seen: { label: 'You read it on' },

  // words of parts
  heading: { label: 'Heading' },
  intro: { label: 'Words before it' },
  text: { label: 'Words' },
  title: { label: 'Title' },
  term: { label: 'The word' },
  folded: { label: 'Readers open it' },
  'da-side-effect.text': { label: 'More about it' },
  'da-cost.text': { label: 'What is paid for' },
  'da-source.text': {
    label: 'The whole reference',
    help: 'Who, what, where, when. A link: [words](https://address).',
  },
  'da-decision-aid.intro': { label: 'First words', help: 'They stand before all else.' },
};

/**
 * What a setting is called.
 *
 * @param tag the element that it is of
 * @param property its name
 */
export const wordsOf = (tag: string, property: string): SettingWords =>
  settingWords[`${tag}.${property}`] ?? settingWords[property] ?? { label: property };
