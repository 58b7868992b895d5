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

const HALF_BETTER = 'How many people get at least half better?';
const COMPARED = 'Ketamine by drip or ECT: how do they compare?';
const SPRAY = 'Esketamine nasal spray';
const DRIP = 'Ketamine by drip (IV)';
const ECT = 'Electroconvulsive therapy (ECT)';
const TALKING = 'Adding talking therapy';
const CARRY_ON = 'Carrying on with your present treatment';

/** A line of cost, a step and a source, by what they belong to or by how they begin. */
const ECT_COURSE = /Electroconvulsive therapy|A course of 6 to 12/;
const TALKING_STEP = /talking.therapy|You talk with a therapist|Our sources do not say/i;
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
    '<da-option value="esketamine"',
    '<da-opton value="esketamine"',
    'da-option',
  ]),
  ...slips('tags', { place: ['How many have a severe or serious reaction?'] }, [
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
  ...slips('tags', inTags('<da-side-effects', ['Feeling detached']), [
    '<da-side-effect ',
    '<da-side-efect ',
    'da-side-effect',
  ]),
  ...slips('tags', { place: [] }, ['<da-timeline', '<da-timline', 'da-timeline']),
  ...slips('tags', inTags('<da-timeline', [TALKING_STEP]), ['<da-step ', '<da-stepp ', 'da-step']),
  ...slips('tags', { place: [] }, ['<da-question-list', '<da-questions-list', 'da-question-list']),
  ...slips('tags', { place: ['Have you ever had a bulge'] }, [
    '<da-question ',
    '<da-qestion ',
    'da-question',
  ]),
  ...slips('tags', { place: [] }, ['<da-cost-estimator', '<da-cost-estimater', 'da-cost-estimator']),
  ...slips('tags', { place: [ECT_COURSE] }, [
    `<da-cost option="${ECT}" low`,
    `<da-costs option="${ECT}" low`,
    'da-cost',
  ]),
  ...slips('tags', { place: [] }, ['<da-values', '<da-valus', 'da-values']),
  ...slips('tags', { place: ['I want to talk with a therapist'] }, [
    '<da-value toward="talking-therapy" row',
    '<da-valeu toward="talking-therapy" row',
    'da-value',
  ]),
  ...slips('tags', { place: ['100 people use esketamine'] }, ['<da-check', '<da-chek', 'da-check']),
  ...slips('tags', { place: [] }, ['<da-summary', '<da-sumary', 'da-summary']),
  ...slips('tags', { place: [] }, ['<da-sources', '<da-sorces', 'da-sources']),
  ...slips('tags', { place: [WILES] }, [
    '<da-source id="wiles-2013"',
    '<da-sourse id="wiles-2013"',
    'da-source',
  ]),
  // what closes itself swallows what comes after it
  ...slips('tags', { place: ['da-urgent-help'] }, ['></da-urgent-help>', ' />', '</da-urgent-help>']),
  ...slips('tags', { place: ['da-summary'] }, [
    '<da-summary></da-summary>',
    '<da-summary />',
    '</da-summary>',
  ]),
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
    [' value="esketamine"', ' valeu="esketamine"', 'value'],
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
    [' treatment=', ' treatmnt=', 'treatment'],
    [' comparator=', ' comparater=', 'comparator'],
    [' timeframe=', ' time-frame=', 'timeframe'],
    [' population=', ' populaton=', 'population'],
    [' certainty=', ' certanty=', 'certainty', CERTAINTY_MISTAKE],
    [' certainty-reason=', ' certainty-reson=', 'certainty-reason'],
    [' source=', ' sourc=', 'source'],
  ),
  ...slips(
    'tags',
    inTags('<da-chance events="46.5"', ['da-chance', HALF_BETTER, DRIP]),
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
    inTags(`<da-step when="day" option="talking-therapy"`, ['da-step', TALKING_STEP]),
    [' when=', ' whn=', 'when'],
    [' option=', ' optoin=', 'option'],
    [' source=', ' sorce=', 'source'],
  ),
  ...slips('tags', inTags('<da-question-list', ['da-question-list']), [
    ' treatment=',
    ' tretment=',
    'treatment',
  ]),
  ...slips('tags', inTags('<da-question-list', ['da-question', 'Have you ever had a bulge']), [
    ' importance=',
    ' importence=',
    'importance',
  ]),
  ...slips('tags', inTags('Why we ask: in trials', ['da-question', 'Can someone take you home']), [
    ' listed-on=',
    ' listed-in=',
    'listed-on',
  ]),
  ...slips('tags', inTags('lean on', ['da-question', 'What do you hope will be different?']), [
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
    inTags(`<da-cost option="${ECT}" low`, ['da-cost', ECT_COURSE]),
    [' option=', ' options=', 'option'],
    [' low=', ' lwo=', 'low'],
    [' high=', ' hihg=', 'high'],
    [' per=', ' pre=', 'per'],
    [' times=', ' time=', 'times'],
    [' times-high=', ' time-high=', 'times-high'],
    [' to-month=', ' to-months=', 'to-month'],
    [' phase=', ' phse=', 'phase'],
    [' covered=', ' coverd=', 'covered'],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${TALKING}" per`, ['da-cost', /Adding talking|Getting to each visit/]),
    [' kind=', ' knd=', 'kind'],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${SPRAY}" low="590" high="885" per="visit" times="4"`, [
      'da-cost',
      /Esketamine nasal|The drug alone, once a week/,
    ]),
    [' from-month=', ' form-month=', 'from-month'],
    [' as-of=', ' as-fo=', 'as-of'],
  ),
  ...slips('tags', inTags('<da-values', ['da-values']), [' order=', ' odrer=', 'order']),
  ...slips(
    'tags',
    inTags('<da-values', ['da-value', 'I want a choice that was tested']),
    [' toward=', ' towards=', 'toward'],
    [' away=', ' aways=', 'away'],
    [' row=', ' rows=', 'row'],
  ),
  ...slips(
    'tags',
    inTags('<da-check', ['da-check', '100 people use esketamine']),
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
    'choose=""',
    'choose="option"',
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
    ['source="turkoz-2021"', 'source="turkoz-2012"', 'turkoz-2021'],
  ),
  ...slips('tags', inTags('<da-chance events="46.5"', ['da-chance', HALF_BETTER, DRIP]), [
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
    inTags(`<da-cost option="${ECT}" low`, ['da-cost', ECT_COURSE]),
    ['per="visit"', 'per="vist"', 'visit'],
    ['phase="start"', 'phase="strat"', 'start'],
    ['covered="sometimes"', 'covered="sometime"', 'sometimes'],
    ['source="thervo ', 'source="therwo ', 'thervo'],
  ),
  ...slips('tags', inTags('<da-cost-estimator', ['da-cost-estimator', /nose spray/]), [
    `option="${SPRAY}" low="590" high="885" per="visit" times="8"`,
    'option="Esketamine nose spray" low="590" high="885" per="visit" times="8"',
    SPRAY,
  ]),
  ...slips(
    'tags',
    inTags(`<da-cost option="${TALKING}" per`, ['da-cost', /Adding talking|Getting to each visit/]),
    ['kind="indirect"', 'kind="indirct"', 'indirect'],
    ['times="not-known"', 'times="not-konwn"', 'not-known'],
  ),
  ...slips(
    'tags',
    inTags('<da-timeline', [TALKING_STEP]),
    ['when="before"', 'when="befor"', 'before'],
    ['option="talking-therapy"', 'option="talking-terapy"', 'talking-therapy'],
  ),
  ...slips('tags', inTags('<da-question-list', ['da-question', 'Have you ever had a bulge']), [
    'importance="tell-first"',
    'importance="tell-frist"',
    'tell-first',
  ]),
  ...slips('tags', inTags('Why we ask: in trials', ['da-question', 'Can someone take you home']), [
    'listed-on="No / Not sure"',
    'listed-on="No / Not shure"',
    'Not sure',
  ]),
  ...slips(
    'tags',
    inTags('<da-values', ['da-value', 'I want a choice that was tested']),
    ['toward="esketamine rtms"', 'toward="esketamin rtms"', 'esketamine'],
    ['row="row-half-better"', 'row="row-half-beter"', 'row-half-better'],
  ),
  ...slips(
    'tags',
    inTags('<da-check', ['da-check', '100 people use esketamine']),
    ['right="2"', 'right="4"', /answer/],
    ['right="2"', 'right="two"', NUMBER],
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
    inTags('<da-chance events="46.5"', ['da-chance', HALF_BETTER, DRIP]),
    ['events="46.5"', 'events="46,5"', NUMBER, MISTAKE],
    ['low="25.9"', 'low="25,9"', NUMBER],
    ['high="68.4"', 'high="68.4%"', NUMBER],
    ['low="25.9" high="68.4"', 'low="68.4" high="25.9"', /low|high/],
    ['low="25.9"', 'low="52.9"', /46\.5|events|count/],
    ['high="68.4"', 'high="684"', /100|of/],
    ['high="68.4"', '', 'high'],
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
    inTags(`<da-cost option="${ECT}" low`, ['da-cost', ECT_COURSE]),
    ['low="1500"', 'low="$1500"', NUMBER, PRICE_MISTAKE],
    ['low="1500"', 'low="1,500"', NUMBER, PRICE_MISTAKE],
    ['low="1500"', 'low="about 1500"', NUMBER, PRICE_MISTAKE],
    ['low="1500"', 'low="-1500"', NUMBER, PRICE_MISTAKE],
    ['low="1500"', 'low="free"', NUMBER, PRICE_MISTAKE],
    ['high="2500"', 'high="2500 dollars"', NUMBER, PRICE_MISTAKE],
    ['high="2500"', 'high="2.500,00"', NUMBER, PRICE_MISTAKE],
    ['low="1500" high="2500"', 'low="2500" high="1500"', /low|high/, PRICE_MISTAKE],
    ['times="6"', 'times="six"', VISITS],
    ['times="6"', 'times="6-12"', VISITS],
    ['times="6" times-high="12"', 'times="12" times-high="6"', /times/],
    ['to-month="1"', 'to-month="0"', NUMBER],
    ['to-month="1"', 'to-month="half"', NUMBER],
  ),
  ...slips(
    'tags',
    inTags(`<da-cost option="${SPRAY}" low="590" high="885" per="visit" times="4"`, [
      'da-cost',
      /Esketamine nasal|The drug alone, once a week/,
    ]),
    ['from-month="2" to-month="2"', 'from-month="3" to-month="2"', /month/],
    ['as-of="2019"', 'as-of="in 2019"', AGE],
  ),
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
    ...['12/31/2026', '21.11.2026', '2026-11-31', '2026-13-01', '20261121', '2026-11', 'last autumn'].map(
      (wrong) => ['published="2026-11-21"', `published="${wrong}"`, DAY] as const,
    ),
  ),
  ...slips(
    'tags',
    inTags('<da-decision-aid', ['da-decision-aid', 'review-by']),
    ...['21/11/2027', '2027-02-30', '2027', 'next year'].map(
      (wrong) => ['review-by="2027-11-21"', `review-by="${wrong}"`, DAY] as const,
    ),
    ['review-by="2027-11-21"', 'review-by="2025-11-21"', /published|after/],
  ),
  ...slips(
    'tags',
    inTags('id="wiles-2013"', ['da-source', WILES]),
    ['seen="2026-11-20"', 'seen="20.11.2026"', DAY],
    ['seen="2026-11-20"', 'seen="yesterday"', DAY],
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
    inTags(COMPARED, [COMPARED, SPRAY]),
    ...['–', '?', 'TBC', 'n/a'].map(
      (placeholder) =>
        [
          `<td><p>These trials did not test this.</p></td><td data-source="jamanetwopen-2024"><da-chance events="108"`,
          `<td><p>${placeholder}</p></td><td data-source="jamanetwopen-2024"><da-chance events="108"`,
          /words|why|known/,
        ] as const,
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
