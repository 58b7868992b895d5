/** Slips in the example of plain markup: classes, labels, headings of columns, values, numbers, days, names of options. */
import { AGE, DAY, slips, type Mutation, type Words } from './mutation.js';

const DRY = 'How many people have less dry eyes?';
const SORE = 'How many people have sore eyes?';

const on = (at: string, ...place: readonly Words[]) => ({ at, place });

const classes = [
  ...slips(
    'plain markup',
    on('<main'),
    ['da-decision-aid', 'da-desicion-aid', 'da-decision-aid'],
    ['da-country-us', 'da-contry-us', 'da-country-us'],
    ['da-currency-usd', 'da-curency-usd', 'da-currency-usd'],
    ['da-urgent-help', 'da-urgent-halp', 'da-urgent-help'],
    ['da-treatment-comparison', 'da-treatment-comparision', 'da-treatment-comparison'],
    ['da-choose', 'da-chose', 'da-choose'],
    ['da-side-effects', 'da-side-efects', 'da-side-effects'],
    ['da-question-list', 'da-questions-list', 'da-question-list'],
    ['<li><strong>Do you wear', '<li class="da-tel-first"><strong>Do you wear', 'da-tell-first'],
    ['da-cost-estimator', 'da-cost-estimater', 'da-cost-estimator'],
    ['da-values', 'da-valeus', 'da-values'],
    ['da-timeline', 'da-time-line', 'da-timeline'],
    ['da-check', 'da-chek', 'da-check'],
    ['da-summary', 'da-sumary', 'da-summary'],
    ['da-sources', 'da-sorces', 'da-sources'],
  ),
  ...slips('plain markup', { ...on('<main', 'country'), own: ['USA'] }, [
    'da-country-us',
    'da-country-usa',
    /\bUS\b/,
  ]),
  ...slips('plain markup', { ...on('<main', 'currency'), own: ['US'] }, [
    'da-currency-usd',
    'da-currency-us',
    'USD',
  ]),
  ...slips('plain markup', on('<main'), [
    'class="da-values"',
    'class="da-values" data-ordr="as the authors thought of them"',
    'data-order',
  ]),
];

const labels = [
  ...slips(
    'plain markup',
    on('<main'),
    ['Decision:', 'Desicion:', 'Decision'],
    ['Condition:', 'Conditon:', 'Condition'],
    ['Published:', 'Publised:', 'Published'],
    ['Review by:', 'Reveiw by:', 'Review by'],
    ['Updates:', 'Updats:', 'Updates'],
    ['Written by:', 'Writen by:', 'Written by'],
    ['Funding:', 'Fundng:', 'Funding'],
    ['Interests:', 'Intrests:', 'Interests'],
  ),
  ...slips(
    'plain markup',
    on(DRY, DRY, 'Drops A'),
    ['When:', 'Wehn:', 'When'],
    ['Certainty:', 'Certanty:', 'Certainty'],
    ['Why:', 'Wyh:', 'Why'],
  ),
  ...slips(
    'plain markup',
    on('<caption', 'Three choices for dry eyes'),
    ['Order:', 'Ordr:', 'Order'],
    ['Who was studied:', 'Who was studed:', 'Who was studied'],
    ['Source:', 'Sorce:', 'Source'],
  ),
  ...slips(
    'plain markup',
    on('What may happen with drops A', 'What may happen with drops A'),
    ['Certainty:', 'Certainity:', 'Certainty'],
    ['Who:', 'Hwo:', 'Who'],
  ),
  ...slips(
    'plain markup',
    on('Prices of the drops', 'Prices of the drops'),
    ['Prices as of:', 'Price as off:', 'Prices as of'],
    ['Region:', 'Regoin:', 'Region'],
  ),
  ...slips(
    'plain markup',
    on('da-values', 'I want to feel better within days'),
    ['Toward:', 'Towrad:', 'Toward'],
    ['Away:', 'Awya:', 'Away'],
  ),
  ...slips(
    'plain markup',
    on('da-timeline', /Befor|teh day|stopp/),
    ['Before:', 'Befor:', 'Before'],
    ['On the day:', 'On teh day:', 'On the day'],
    ['When you stop:', 'When you stopp:', 'When you stop'],
  ),
  ...slips('plain markup', on('da-check', 'How many people out of 100'), [
    'Right answer:',
    'Rihgt answer:',
    'Right answer',
  ]),
];

const columns = [
  ...slips(
    'plain markup',
    on('<th>Side effect</th>', 'What may happen with drops A'),
    ['With drops A', 'Wiht drops A', 'With'],
    ['With salt water', 'Wiht salt water', 'With'],
    ['How serious', 'How serius', 'How serious'],
    ['What to do', 'What todo', 'What to do'],
    ['Starts', 'Strats', 'Starts'],
    ['Lasts', 'Latss', 'Lasts'],
  ),
  ...slips(
    'plain markup',
    on('Prices of the drops', 'Prices of the drops'),
    ['<th>Price', '<th>Prise', 'Price'],
    ['<th>Months', '<th>Monts', 'Months'],
    ['<th>Insurance', '<th>Insurence', 'Insurance'],
  ),
  // nothing becomes of the table: it stays as it is
  ...slips('plain markup', on('Prices of the drops', 'header row'), ['<th>Option', '<th>Opton', 'Option']),
];

const values = [
  ...slips(
    'plain markup',
    on('<td><strong>Your question', /Drops A|No drops|Drops B/),
    ['Approved', 'Aproved', 'Approved'],
    ['Off-label', 'Of-label', /off.label/],
    ['No new treatment', 'No new treatmnt', 'No new treatment'],
  ),
  ...slips(
    'plain markup',
    on(DRY, DRY, 'Drops A'),
    ['Certainty: low', 'Certainty: lwo', 'low'],
    ['Certainty: low', 'Certainty: good', 'moderate'],
  ),
  ...slips('plain markup', on(DRY, DRY, 'No drops'), ['Does not apply', 'Does not aply', 'Does not apply']),
  ...slips('plain markup', on(SORE, SORE, 'Drops B'), ['Not studied', 'Not studed', 'Not studied']),
  ...slips('plain markup', { ...on('<caption', DRY, SORE, 'Drops A'), own: ['invented-2062'] }, [
    'Source: Invented 2026',
    'Source: Invented 2062',
    /invented.2026/i,
  ]),
  ...slips(
    'plain markup',
    on('<td>Sore eyes', 'Sore eyes'),
    ['Mild', 'Mld', 'mild'],
    ['Wait', 'Wiat', 'wait'],
  ),
  ...slips(
    'plain markup',
    on('<td>Swollen eyelids', 'Swollen eyelids'),
    ['Only reports', 'Only report', 'only reports'],
    ['Serious', 'Seriuos', 'serious'],
    ['Call your clinic', 'Cal your clinic', 'call your clinic'],
  ),
  ...slips('plain markup', on('Prices of the drops', 'The first visit'), ['Usually', 'Usualy', 'usually']),
  ...slips('plain markup', on('Prices of the drops', 'Drop B'), ['<td>Drops B', '<td>Drop B', 'Drops B']),
  ...slips('plain markup', { ...on('da-values', 'I want to feel better within days'), own: ['drop-a'] }, [
    'Toward: Drops A',
    'Toward: Drop A',
    'drops-a',
  ]),
  ...slips('plain markup', { ...on('da-timeline', 'da-timeline'), own: ['drop-b'] }, [
    '<h3>Drops B',
    '<h3>Drop B',
    'drops-b',
  ]),
  ...slips('plain markup', on('da-check', 'How many people out of 100'), [
    'Right answer: 2',
    'Right answer: 3',
    /answer/,
  ]),
];

const COUNT = '59 of 100 with drops A, compared with 45 of 100 with salt water';
const OTHER = ' with drops A, compared with 45 of 100 with salt water';

const numbers = [
  ...slips(
    'plain markup',
    on(DRY, DRY, 'Drops A'),
    ...[
      '159 of 100',
      '59 off 100',
      '5,9 of 100',
      '59 of 1OO',
      'about 59 of 100',
      'fifty-nine of 100',
      '<59 of 100'.replace('<', '&lt;'),
      '55–59 of 100',
      '-59 of 100',
      '59',
    ].map((wrong) => [COUNT, wrong + OTHER, /\d of \d+|\d+ people out of/] as const),
    [COUNT, '59 of 100 with drops A, compered with 45 of 100 with salt water', 'compared with'],
    [COUNT, '59 of 100 with drops A, compared with 450 of 100 with salt water', /\d of \d+/],
  ),
  ...slips('plain markup', { ...on(DRY, DRY, 'Drops A'), own: ['68', '50'] }, [
    COUNT,
    '59 of 100 (68–50)' + OTHER,
    /low|range|between/,
  ]),
  ...slips(
    'plain markup',
    on('<td>Blurred sight', 'Blurred sight'),
    ...['120 %', '12 in', 'Common', '5-8 of 100', '&lt;1%', '1.234 of 2.000', '?', '–'].map(
      (wrong) => ['<td>12 %', `<td>${wrong}`, /\d of \d+/] as const,
    ),
    ['<td>6 %', '<td>a few', /\d of \d+/],
  ),
  ...slips(
    'plain markup',
    on('Prices of the drops', 'The first visit'),
    ...['$150–$80 once', 'Free', '£9.90 per item', 'about $80', '$80,50 once'].map(
      (wrong) => ['$80–$150 once', wrong, /\$80/] as const,
    ),
  ),
];

const days = [
  ...slips(
    'plain markup',
    on('<main', 'Published'),
    ['2026-11-21', '12/31/2026', DAY],
    ['2026-11-21', '2026-11-31', DAY],
    ['2026-11-21', 'last autumn', DAY],
  ),
  ...slips('plain markup', on('Review by', 'Review by'), ['2027-11-21', '2027-02-30', DAY]),
  ...slips('plain markup', on('Prices as of', 'Prices as of'), ['2026', 'last year', AGE]),
];

export const plainMutations: readonly Mutation[] = [
  ...classes,
  ...labels,
  ...columns,
  ...values,
  ...numbers,
  ...days,
];
