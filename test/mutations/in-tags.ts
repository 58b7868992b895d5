/** Slips in the worked example, which is written in tags: names, values, numbers, days, and what belongs together. */
import {
  AGE,
  CERTAINTY_MISTAKE,
  COMPARED_MISTAKE,
  DAY,
  MISTAKE,
  NUMBER,
  PRICE_MISTAKE,
  slips,
  type Mutation,
  type Words,
} from './mutation.js';

const HALF_BETTER = 'How many got at least half better?';
const ILL_AGAIN = 'Of those who got better, how many were ill again?';
const SPRAY = 'Esketamine nasal spray';
const DRIP = 'Ketamine by drip';
const ECT = 'Electroconvulsive therapy (ECT)';
const TALKING = 'Adding talking therapy';
const CARRY_ON = 'Carrying on as now';

/** A line of cost, a step and a source, by what they belong to or by how they begin. */
const DRIPS = /Ketamine by drip|A drip, as reported/;
const TALK = /Adding talking|A talk: the average/;
const RIDE = /Adding talking|Getting there/;
const LATER = /Esketamine nasal|each month after/;
const TALKING_STEP = /talk”|talking.therapy|You talk with a therapist/i;
const WILES = /wiles-2013|Wiles N/;

/** Where a slip is in a part, the name of the part, and what it is called on the page. */
const inTags = (at: string, place: readonly Words[]) => ({ at, place });

const tags = [
  ...slips('tags', { place: [] }, ['<da-decision-aid', '<da-decision-aids', 'da-decision-aid']),
  ...slips('tags', { place: [] }, ['<da-urgent-help', '<da-urgent-hlep', 'da-urgent-help']),
  ...slips('tags', { place: [] }, [
    '<da-treatment-comparison',
    '<da-treatment-comparision',
    'da-treatment-comparison',
  ]),
  ...slips('tags', inTags('<table', [SPRAY]), [
    '<da-option value="spray"',
    '<da-opton value="spray"',
    'da-option',
  ]),
  ...slips('tags', { place: ['What harm was counted'] }, [
    'data-glance="harm"',
    'data-glance="hram"',
    'harm',
  ]),
  ...slips('tags', inTags(HALF_BETTER, [HALF_BETTER, SPRAY]), [
    '<da-chance events="182"',
    '<da-chanse events="182"',
    'da-chance',
  ]),
  ...slips('tags', { place: [] }, ['<da-side-effects', '<da-side-efects', 'da-side-effects']),
  ...slips('tags', inTags('<da-side-effects', ['Blood pressure up']), [
    '<da-side-effect ',
    '<da-side-efect ',
    'da-side-effect',
  ]),
  ...slips('tags', { place: [] }, ['<da-timeline', '<da-timline', 'da-timeline']),
  ...slips('tags', inTags('<da-timeline', [TALKING_STEP]), ['<da-step ', '<da-stepp ', 'da-step']),
  ...slips('tags', { place: [] }, ['<da-question-list', '<da-questions-list', 'da-question-list']),
  ...slips('tags', { place: ['Have you ever had a bulging'] }, [
    '<da-question ',
    '<da-qestion ',
    'da-question',
  ]),
  ...slips('tags', { place: [] }, ['<da-cost-estimator', '<da-cost-estimater', 'da-cost-estimator']),
  ...slips('tags', { place: [DRIPS] }, [
    `<da-cost option="${DRIP}" low`,
    `<da-costs option="${DRIP}" low`,
    'da-cost',
  ]),
  ...slips('tags', { place: [] }, ['<da-values', '<da-valus', 'da-values']),
  ...slips('tags', { place: ['I want few visits'] }, [
    '<da-value toward="carry medicine"',
    '<da-valeu toward="carry medicine"',
    'da-value',
  ]),
  ...slips('tags', { place: ['How many of 100 got at least half better'] }, [
    '<da-check',
    '<da-chek',
    'da-check',
  ]),
  ...slips('tags', { place: [] }, ['<da-summary', '<da-sumary', 'da-summary']),
  ...slips('tags', { place: [] }, ['<da-sources', '<da-sorces', 'da-sources']),
  ...slips('tags', { place: [WILES] }, [
    '<da-source id="wiles-2013"',
    '<da-sourse id="wiles-2013"',
    'da-source',
  ]),
  // what closes itself swallows what comes after it
  ...slips('tags', { place: ['da-urgent-help'] }, ['></da-urgent-help>', ' />', '</da-urgent-help>']),
];

const attributes = [
  ...slips(
    'tags',
    inTags('<da-decision-aid', ['da-decision-aid']),
    [' decision=', ' desicion=', 'decision'],
    [' condition=', ' conditon=', 'condition'],
    [' audience=', ' audiance=', 'audience'],
    [' published=', ' publised=', 'published'],
    [' review-by=', ' reviewdby=', 'review-by'],
    [' update-policy=', ' update-polcy=', 'update-policy'],
    [' authors=', ' author=', 'authors'],
    [' funding=', ' fundng=', 'funding'],
    [' interests=', ' intrests=', 'interests'],
    [' denominator=', ' denominater=', 'denominator'],
    [' currency=', ' curency=', 'currency'],
    [' country=', ' contry=', 'country'],
    [' heading-level=', ' heading-levle=', 'heading-level'],
    [' contents=', ' content=', 'contents'],
  ),
  ...slips('tags', inTags('<da-urgent-help', ['da-urgent-help']), [' country=', ' contry=', 'country']),
  ...slips(
    'tags',
    inTags('<da-treatment-comparison', ['da-treatment-comparison']),
    [' choose=', ' chose=', 'choose'],
    [' order=', ' ordr=', 'order'],
  ),
  ...slips(
    'tags',
    inTags('<table', ['da-option', SPRAY]),
    [' value="spray"', ' valeu="spray"', 'value'],
    [' approval="approved"', ' aproval="approved"', 'approval'],
  ),
  ...slips(
    'tags',
    inTags('<da-chance events="182"', ['da-chance', HALF_BETTER, SPRAY]),
    [' events=', ' event=', 'events', MISTAKE],
    [' of=', ' off=', 'of', MISTAKE],
    [' comparator-events=', ' comparator-event=', 'comparator-events', COMPARED_MISTAKE],
    [' comparator-of=', ' comparater-of=', 'comparator-of', COMPARED_MISTAKE],
    [' outcome=', ' outcom=', 'outcome'],
    [' comparator=', ' comparater=', 'comparator'],
    [' timeframe=', ' time-frame=', 'timeframe'],
    [' population=', ' populaton=', 'population'],
    [' certainty=', ' certanty=', 'certainty', CERTAINTY_MISTAKE],
    [' certainty-reason=', ' certainty-reson=', 'certainty-reason'],
    [' source=', ' sourc=', 'source'],
  ),
  ...slips(
    'tags',
    inTags('<da-chance events="51.1"', ['da-chance', ILL_AGAIN, ECT]),
    [' treatment=', ' treatmnt=', 'treatment'],
    [' low=', ' lo=', 'low'],
    [' high=', ' hihg=', 'high'],
  ),
  ...slips('tags', inTags('<da-chance events="15" of="32"', ['da-chance', HALF_BETTER, DRIP]), [
    ' finding=',
    ' findng=',
    'finding',
  ]),
  ...slips(
    'tags',
    inTags('<da-side-effects', ['da-side-effects']),
    [' treatment=', ' treatmet=', 'treatment'],
    [' comparator=', ' compartor=', 'comparator'],
    [' timeframe=', ' timefrme=', 'timeframe'],
    [' order=', ' oder=', 'order'],
  ),
  ...slips(
    'tags',
    inTags('<da-side-effect events="142"', ['da-side-effect', 'Feeling detached']),
    [' events=', ' evnts=', 'events', MISTAKE],
    [' comparator-of=', ' comparator-off=', 'comparator-of', COMPARED_MISTAKE],
    [' seriousness=', ' seriousnes=', 'seriousness'],
    [' starts=', ' start=', 'starts'],
    [' lasts=', ' last=', 'lasts'],
    [' act=', ' acts=', 'act'],
  ),
  ...slips(
    'tags',
    inTags(`<da-step when="day" option="talk"`, ['da-step', TALKING_STEP]),
    [' when=', ' whn=', 'when'],
    [' option=', ' optoin=', 'option'],
    [' source=', ' sorce=', 'source'],
  ),
  ...slips('tags', inTags('<da-question-list', ['da-question', 'Have you ever had a bulging']), [
    ' importance=',
    ' importence=',
    'importance',
  ]),
  ...slips('tags', inTags('watch for falls', ['da-question', 'Can somebody take you home']), [
    ' listed-on=',
    ' listed-in=',
    'listed-on',
  ]),
  ...slips('tags', inTags('24 hours. Ask', ['da-question', 'What do you hope will be different?']), [
    ' answers=',
    ' answer=',
    'answers',
  ]),
  ...slips(
    'tags',
    inTags('<da-cost-estimator', ['da-cost-estimator']),
    [' prices-as-of=', ' price-as-of=', 'prices-as-of'],
    [' region=', ' regions=', 'region'],
    [' months=', ' month=', 'months'],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${DRIP}" low`, ['da-cost', DRIPS]),
    [' option=', ' options=', 'option'],
    [' low=', ' lwo=', 'low'],
    [' high=', ' hihg=', 'high'],
    [' per=', ' pre=', 'per'],
    [' times=', ' time=', 'times'],
    [' to-month=', ' to-months=', 'to-month'],
    [' phase=', ' phse=', 'phase'],
    [' covered=', ' coverd=', 'covered'],
  ),
  ...slips('tags', inTags(`<da-cost option="${TALKING}" low`, ['da-cost', TALK]), [
    ' times-high=',
    ' time-high=',
    'times-high',
  ]),
  ...slips('tags', inTags(`<da-cost option="${TALKING}" per`, ['da-cost', RIDE]), [
    ' kind=',
    ' knd=',
    'kind',
  ]),
  ...slips(
    'tags',
    inTags(`<da-cost option="${SPRAY}" low="1699"`, ['da-cost', LATER]),
    [' from-month=', ' form-month=', 'from-month'],
    [' as-of=', ' as-fo=', 'as-of'],
  ),
  ...slips('tags', inTags('<da-values', ['da-values']), [' order=', ' odrer=', 'order']),
  ...slips(
    'tags',
    inTags('<da-value toward="talk carry medicine rtms"', ['da-value', 'I want to be awake']),
    [' toward=', ' towards=', 'toward'],
    [' away=', ' aways=', 'away'],
    [' row=', ' rows=', 'row'],
  ),
  ...slips(
    'tags',
    inTags('<da-check', ['da-check', 'How many of 100 got at least half better']),
    [' right=', ' rihgt=', 'right'],
    [' source=', ' suorce=', 'source'],
  ),
  ...slips(
    'tags',
    inTags('id="wiles-2013"', ['da-source', WILES]),
    [' label=', ' labl=', 'label'],
    [' year=', ' yaer=', 'year'],
    [' seen=', ' sen=', 'seen'],
  ),
];

const values = [
  ...slips(
    'tags',
    inTags('<da-decision-aid', ['da-decision-aid']),
    ['denominator="100"', 'denominator="50"', '1000'],
    ['country="US"', 'country="USA"', /\bUS\b/],
    ['currency="USD"', 'currency="US$"', 'USD'],
    ['currency="USD"', 'currency="UDS"', 'currency'],
    ['heading-level="1"', 'heading-level="0"', /1 to 6/],
  ),
  ...slips('tags', inTags('<da-urgent-help', ['da-urgent-help']), ['country="US"', 'country="UK"', 'GB']),
  ...slips('tags', inTags('<da-treatment-comparison', ['da-treatment-comparison']), [
    'choose="options rows"',
    'choose="option rows"',
    'options',
  ]),
  ...slips('tags', inTags('<table', ['da-option', SPRAY]), [
    'approval="approved"',
    'approval="aproved"',
    'approved',
  ]),
  ...slips(
    'tags',
    inTags('<da-chance events="182"', ['da-chance', HALF_BETTER, SPRAY]),
    ['certainty="not-rated"', 'certainty="not rated"', 'not-rated', CERTAINTY_MISTAKE],
    ['certainty="not-rated"', 'certainty="good"', 'moderate', CERTAINTY_MISTAKE],
    ['source="turkoz-2021 ', 'source="turkoz-2012 ', 'turkoz-2021'],
  ),
  ...slips('tags', inTags('<da-chance events="46.5"', ['da-chance', 'after 1 day?', DRIP]), [
    'certainty="very-low"',
    'certainty="verylow"',
    'very-low',
    CERTAINTY_MISTAKE,
  ]),
  ...slips('tags', inTags('<da-chance events="15" of="32"', ['da-chance', HALF_BETTER, DRIP]), [
    'finding="no-clear-difference"',
    'finding="no-clear-diference"',
    'no-clear-difference',
  ]),
  ...slips(
    'tags',
    inTags('<da-side-effect events="142"', ['da-side-effect', 'Feeling detached']),
    ['seriousness="not-stated"', 'seriousness="sever"', /serious/],
    ['act="tell"', 'act="tel"', 'tell'],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${DRIP}" low`, ['da-cost', DRIPS]),
    ['per="visit"', 'per="vist"', 'visit'],
    ['phase="start"', 'phase="strat"', 'start'],
    ['covered="rarely"', 'covered="rarly"', 'rarely'],
    ['source="kan-cost"', 'source="kan-csot"', 'kan-cost'],
  ),
  ...slips('tags', inTags('<da-cost-estimator', ['da-cost-estimator', /nose spray/]), [
    `option="${SPRAY}" low="5572"`,
    'option="Esketamine nose spray" low="5572"',
    SPRAY,
  ]),
  ...slips(
    'tags',
    inTags(`<da-cost option="${TALKING}" per`, ['da-cost', RIDE]),
    ['kind="indirect"', 'kind="indirct"', 'indirect'],
    ['times="not-known"', 'times="not-konwn"', 'not-known'],
  ),
  ...slips(
    'tags',
    inTags('<da-timeline', [TALKING_STEP]),
    ['when="day"', 'when="dya"', 'day'],
    ['option="talk"', 'option="takl"', 'talk'],
  ),
  ...slips('tags', inTags('<da-question-list', ['da-question', 'Have you ever had a bulging']), [
    'importance="tell-first"',
    'importance="tell-frist"',
    'tell-first',
  ]),
  ...slips('tags', inTags('watch for falls', ['da-question', 'Can somebody take you home']), [
    'listed-on="No / Not sure"',
    'listed-on="No / Not shure"',
    'Not sure',
  ]),
  ...slips(
    'tags',
    inTags('<da-value toward="talk carry medicine rtms"', ['da-value', 'I want to be awake']),
    ['toward="talk carry medicine rtms"', 'toward="talk cary medicine rtms"', 'carry'],
    ['row="row-visits"', 'row="row-vistis"', 'row-visits'],
  ),
  ...slips(
    'tags',
    inTags('<da-check', ['da-check', 'How many of 100 got at least half better']),
    ['right="1"', 'right="4"', /answer/],
    ['right="1"', 'right="one"', NUMBER],
  ),
];

/** How an author is told that a count needs its total. */
const BOTH = /both|number/;

/** Each wrong form of a number, in a chance of a row. */
const counts = [
  ...slips(
    'tags',
    inTags('<da-chance events="182"', ['da-chance', HALF_BETTER, SPRAY, 'events']),
    ...[
      '58.7%',
      '1,82',
      '1 82',
      '182 people',
      'about 182',
      '<182',
      '-182',
      '170-190',
      '182 of 310',
      '182/310',
      '1 in 2',
      'one hundred and eighty-two',
      '1.8e2',
      '',
      '?',
      'TBC',
    ].map((wrong) => ['events="182"', `events="${wrong}"`, NUMBER, MISTAKE] as const),
    // more people than there were, and the two in each other’s place
    ['events="182" of="310"', 'events="382" of="310"', '310', MISTAKE],
    ['events="182" of="310"', 'events="310" of="182"', '182', MISTAKE],
  ),
  ...slips(
    'tags',
    inTags('<da-chance events="182"', ['da-chance', HALF_BETTER, SPRAY]),
    [' of="310"', ' of="3,10"', NUMBER, MISTAKE],
    [' of="310"', ' of="1,000"', NUMBER, MISTAKE],
    [' of="310"', ' of="0"', /\b0\b|number/, MISTAKE],
    [' of="310"', '', BOTH, MISTAKE],
    ['comparator-events="94"', 'comparator-events="45%"', NUMBER, COMPARED_MISTAKE],
    ['comparator-events="94"', 'comparator-events="940"', '208', COMPARED_MISTAKE],
    ['comparator-events="94"', '', BOTH, COMPARED_MISTAKE],
    ['comparator-of="208"', 'comparator-of="two hundred"', NUMBER, COMPARED_MISTAKE],
  ),
  ...slips(
    'tags',
    inTags('<da-chance events="51.1"', ['da-chance', ILL_AGAIN, ECT]),
    ['events="51.1"', 'events="51,1"', NUMBER, MISTAKE],
    ['low="44.7"', 'low="44,7"', NUMBER],
    ['high="57.4"', 'high="57.4%"', NUMBER],
    ['low="44.7" high="57.4"', 'low="57.4" high="44.7"', /low|high/],
    ['low="44.7"', 'low="54.7"', /51\.1|events|count/],
    ['high="57.4"', 'high="574"', /100|of/],
    ['high="57.4"', '', 'high'],
  ),
  ...slips(
    'tags',
    inTags('<da-side-effect events="142"', ['da-side-effect', 'Feeling detached']),
    ...['41%', '1,42', 'many', 'Common', '140-145', '1 in 2'].map(
      (wrong) => ['events="142"', `events="${wrong}"`, NUMBER, MISTAKE] as const,
    ),
    ['events="142" of="346"', 'events="346" of="142"', '142', MISTAKE],
    ['comparator-events="21"', 'comparator-events="9.5%"', NUMBER, COMPARED_MISTAKE],
  ),
];

/** How an author is told what may stand in `times`. */
const VISITS = /how many visits|number/;

const prices = [
  ...slips(
    'tags',
    inTags(`<da-cost option="${DRIP}" low`, ['da-cost', DRIPS]),
    ['low="400"', 'low="$400"', NUMBER, PRICE_MISTAKE],
    ['low="400"', 'low="0,400"', NUMBER, PRICE_MISTAKE],
    ['low="400"', 'low="about 400"', NUMBER, PRICE_MISTAKE],
    ['low="400"', 'low="-400"', NUMBER, PRICE_MISTAKE],
    ['low="400"', 'low="free"', NUMBER, PRICE_MISTAKE],
    ['high="800"', 'high="800 dollars"', NUMBER, PRICE_MISTAKE],
    ['high="800"', 'high="1.800,00"', NUMBER, PRICE_MISTAKE],
    ['low="400" high="800"', 'low="800" high="400"', /low|high/, PRICE_MISTAKE],
    ['times="6"', 'times="six"', VISITS],
    ['times="6"', 'times="6-12"', VISITS],
    ['to-month="1"', 'to-month="0"', NUMBER],
    ['to-month="1"', 'to-month="half"', NUMBER],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${SPRAY}" low="1699"`, ['da-cost', LATER]),
    ['from-month="2" to-month="6"', 'from-month="7" to-month="6"', /month/],
    ['as-of="2020"', 'as-of="in 2020"', AGE],
  ),
  ...slips('tags', inTags(`<da-cost option="${TALKING}" low`, ['da-cost', TALK]), [
    'times="2" times-high="3"',
    'times="3" times-high="2"',
    /times/,
  ]),
  ...slips(
    'tags',
    inTags('<da-cost-estimator', ['da-cost-estimator']),
    ['months="6"', 'months="half a year"', NUMBER],
    ['prices-as-of="2026-11"', 'prices-as-of="11/2026"', AGE],
  ),
];

const days = [
  ...slips(
    'tags',
    inTags('<da-decision-aid', ['da-decision-aid', 'published']),
    ...['12/31/2026', '28.11.2026', '2026-11-31', '2026-13-01', '20261128', '2026-11', 'last autumn'].map(
      (wrong) => ['published="2026-11-28"', `published="${wrong}"`, DAY] as const,
    ),
  ),
  ...slips(
    'tags',
    inTags('<da-decision-aid', ['da-decision-aid', 'review-by']),
    ...['28/11/2027', '2027-02-30', '2027', 'next year'].map(
      (wrong) => ['review-by="2027-11-28"', `review-by="${wrong}"`, DAY] as const,
    ),
    ['review-by="2027-11-28"', 'review-by="2025-11-21"', /published|after/],
  ),
  ...slips(
    'tags',
    inTags('id="wiles-2013"', ['da-source', WILES]),
    ['seen="2026-11-28"', 'seen="28.11.2026"', DAY],
    ['seen="2026-11-28"', 'seen="yesterday"', DAY],
    ['year="2013"', 'year="203"', 'four digits'],
    ['year="2013"', 'year="about 2013"', 'four digits'],
  ),
];

/** What belongs together and does not agree. */
const together = [
  // the row of the table and the list of side effects have the same datum
  ...slips('tags', inTags('<da-side-effect ', ['Feeling detached']), ['events="142"', 'events="124"', '142']),
  ...slips('tags', { ...inTags(HALF_BETTER, ['da-chance', HALF_BETTER, DRIP]), own: [] }, [
    'events="15" of="32" comparator-events="10"',
    'events="31" of="32" comparator-events="2"',
    'finding',
  ]),
  ...slips('tags', inTags('<da-sources', [WILES]), ['id="berlim-2013"', 'id="wiles-2013"', /id|twice|once/]),
  ...slips(
    'tags',
    inTags(ILL_AGAIN, [ILL_AGAIN, CARRY_ON]),
    ...['–', '?', 'TBC', 'n/a'].map(
      (placeholder) => ['Does not apply: nothing new is begun.', placeholder, /words|why|known/] as const,
    ),
  ),
  ...slips('tags', { place: [TALKING], own: [] }, [
    `>${CARRY_ON}</da-option>`,
    `>${TALKING}</da-option>`,
    /name|differ|twice|once/,
  ]),
];

export const inTagsMutations: readonly Mutation[] = [
  ...tags,
  ...attributes,
  ...values,
  ...counts,
  ...prices,
  ...days,
  ...together,
];
