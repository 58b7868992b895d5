import { topic } from './locale.js';

/** How authors write settings and numbers in words, in lower case. Each list may be empty. */
const english = {
  /** Between a count and all who were counted: “80 of 182”. */
  of: ['out of', 'of'],
  /** Between a count and a round number of people: “80 per 1,000”. */
  per: ['per', 'out of every', 'of every', 'for every'],
  /** The same, where 1 before it begins a ratio: “1 in 8”. */
  in: ['in', 'in every'],
  /** Totals that are words: “1 in a million”. */
  totals: ['a hundred', 'a thousand', 'a million'],
  people: ['people', 'persons', 'person', 'patients', 'patient'],
  /** Who else is counted: “women who …”. */
  kinds: ['adults', 'women', 'men', 'children', 'participants'],
  /** In a title with one of them: its percentages are people. */
  counted: ['how many', 'number', 'percentage', 'percent', 'proportion', 'of every'],
  /** After these in a title, without a word for people: “How many are alive?” */
  did: ['are', 'were', 'have', 'had', 'get', 'got', 'die', 'died', 'stop', 'stopped'],
  /** With what a word begins in a title of what is no count of people, whoever is named in it. */
  others: [
    'relative',
    'reduction',
    'more likely',
    'less likely',
    'how much',
    'how often',
    'how long',
    'how strong',
    'date',
    'pay',
    'paid',
    'cost',
    'price',
    'plan',
    'insur',
    'dose',
    'strength',
    'score',
    'point',
    'eyesight',
    'vision',
    'blood pressure',
  ],
  /** With what a title tells of a scale, unless it names people: “60 of 100” under it is none of them. */
  scales: ['score', 'points', 'scale', 'quality of life'],
  /** Between a number and a total, where it is a difference: “3 fewer of 100”. */
  changes: ['more', 'fewer', 'less'],
  /** After a total that is none of people: “8 of 24 hours”. */
  units: [
    'hours',
    'days',
    'nights',
    'weeks',
    'months',
    'years',
    'mg',
    'ml',
    'points',
    'tablets',
    'doses',
    'visits',
    'sessions',
    'times',
  ],
  percent: ['percent', 'per cent'],
  /** Before the count of the other group. */
  compared: ['compared with', 'compared to', 'versus', 'vs.', 'vs'],
  to: ['to'],
  /** Before both ends: “from 400 to 800”. */
  range: ['from'],
  from: ['from', 'at least'],
  upTo: ['up to', 'at most'],
  /** How the heading of a column with the counts of one group begins. */
  withIt: ['with'],
  without: ['without', 'with a dummy', 'with dummy', 'with a placebo', 'with placebo', 'with no'],
  /** Names of settings, as the heading of a column or before a colon, beside those that they have in HTML. */
  settings: {
    events: ['how many', 'how likely', 'chance', 'frequency', 'how often'],
    'comparator-events': ['comparison'],
    seriousness: ['how serious', 'serious'],
    act: ['what to do'],
    starts: ['when it starts', 'start'],
    lasts: ['how long it lasts', 'how long'],
    timeframe: ['when counted', 'when'],
    population: ['who was studied', 'who'],
    certainty: [
      'certainty',
      'certainty of the evidence',
      'certainty of evidence',
      'quality of the evidence',
      'quality of evidence',
      'grade',
    ],
    difference: ['difference', 'risk difference', 'absolute difference'],
    'certainty-reason': ['why'],
    outcome: ['what happened'],
    source: ['sources'],
    price: ['cost', 'amount'],
    low: ['lowest', 'lowest price', 'from'],
    high: ['highest', 'highest price', 'up to'],
    per: ['for each'],
    times: ['how often', 'visits'],
    months: ['month'],
    covered: ['insurance', 'insurance pays', 'public service pays'],
    payer: ['who pays', 'paid by'],
    'approval-source': ['source', 'sources'],
    'approval-as-of': ['as of'],
    option: ['treatment'],
    right: ['right answer'],
    toward: ['points toward'],
    away: ['points away', 'away from'],
    audience: ['for'],
    authors: ['author', 'written by'],
    funding: ['paid by', 'paid for by', 'funded by', 'sponsor', 'sponsored by'],
    interests: ['interests', 'competing interests', 'conflicts of interest', 'conflict of interest'],
    published: ['published', 'publication date', 'date of publication', 'published on'],
    'review-by': ['review by', 'review date', 'next review'],
    'update-policy': ['updates'],
  } as Readonly<Record<string, readonly string[]>>,
  /** Names of values, beside those that they have in HTML. */
  values: {
    'not-known': ['unknown'],
    unknown: ['not known'],
    'only-reports': ['frequency not known', 'frequency unknown'],
    'none-known': ['no comparison group'],
    'does-not-apply': ['not applicable'],
    abstract: ['its abstract', 'abstract only'],
    'second-hand': ['as others report it'],
    insurance: ['insurance pays'],
    public: ['a public service', 'public service pays'],
    none: ['nobody else'],
    visit: ['per visit', 'a visit', 'each visit', 'for each visit'],
    month: ['per month', 'a month', 'each month', 'monthly'],
    year: ['per year', 'a year', 'each year', 'yearly'],
    course: ['per course', 'a course', 'for a course'],
    wait: ['wait, it passes'],
    tell: ['tell your clinic'],
    call: ['call your clinic'],
    emergency: ['get emergency help'],
    day: ['on the day', 'the day'],
    after: ['right after', 'afterwards'],
    weeks: ['the weeks after', 'in the weeks after'],
    stopping: ['on stopping', 'when you stop'],
  } as Readonly<Record<string, readonly string[]>>,
};

export type MarkupMessages = typeof english;
export const markupMessages = topic('plain', english);
