/** Slips in the example that is a JSON document: fields, values, numbers, days, what belongs together. */
import { AGE, DAY, MISTAKE, NUMBER, slips, type Mutation, type Words } from './mutation.js';

const on = (at: string, ...place: readonly Words[]) => ({ at, place });

const CELL = 'comparison.groups[0].rows[0].cells[1].chance';
/** The row and the option of a number, or its path. */
const RELIEF =
  /groups\[0\]\.rows\[0\]\.cells\[1\]|How many people find it easier to live with\?.*Sound generator/;

const fields = [
  ...slips(
    'JSON',
    on(''),
    ['"decision":', '"desicion":', 'decision'],
    ['"published":', '"publised":', 'published'],
    ['"reviewBy":', '"review-by":', 'reviewBy'],
    ['"funding":', '"fundng":', 'funding'],
    ['"currency":', '"curency":', 'currency'],
    ['"urgentHelp":', '"urgentHlep":', 'urgentHelp'],
    ['"comparison":', '"comparision":', 'comparison'],
    ['"sideEffects":', '"sideEfects":', 'sideEffects'],
    ['"timeline":', '"timeLine":', 'timeline'],
    ['"costs":', '"cost":', 'costs'],
    ['"checks":', '"cheks":', 'checks'],
    ['"summary":', '"sumary":', 'summary'],
  ),
  ...slips(
    'JSON',
    on('"row-relief"', CELL),
    ['"events":', '"event":', 'events'],
    ['"comparatorOf":', '"comparator-of":', 'comparatorOf'],
    ['"certainty":', '"certanty":', 'certainty'],
    ['"sources":', '"source":', 'sources'],
  ),
  ...slips('JSON', on('"icons"', 'icons'), ['"count":', '"cuont":', 'count'], ['"of":', '"off":', 'of']),
  ...slips(
    'JSON',
    on('"Headache"', 'effects[0]'),
    ['"starts":', '"start":', 'starts'],
    ['"act":', '"acts":', 'act'],
  ),
  ...slips('JSON', on('"lines"', 'lines[0]'), ['"low":', '"lwo":', 'low'], ['"per":', '"pre":', 'per']),
];

const values = [
  ...slips(
    'JSON',
    on(''),
    ['"country":"US"', '"country":"USA"', /\bUS\b/],
    ['"approval":"device-cleared"', '"approval":"device-clear"', 'device-cleared'],
    ['"when":"before"', '"when":"befor"', 'before'],
    ['"importance":"tell-first"', '"importance":"tell-frist"', 'tell-first'],
    ['"covered":"rarely"', '"covered":"rarly"', 'rarely'],
    ['"per":"visit"', '"per":"vist"', 'visit'],
    ['"toward":["sound","talks"]', '"toward":["sound","talk"]', 'talks'],
    ['"row":"row-relief"', '"row":"row-releif"', 'row-relief'],
  ),
  ...slips(
    'JSON',
    on('"row-relief"', RELIEF),
    ['"certainty":"moderate"', '"certainty":"modarate"', 'moderate'],
    ['"sources":["invented-a"]', '"sources":["inventd-a"]', 'invented-a'],
  ),
  ...slips('JSON', on('"Headache"', /effects\[0\]|Headache/), [
    '"seriousness":"mild"',
    '"seriousness":"mld"',
    'mild',
  ]),
  ...slips('JSON', on('"lines"', 'Sound generater'), [
    '"option":"Sound generator"',
    '"option":"Sound generater"',
    'Sound generator',
  ]),
];

const numbers = [
  ...slips(
    'JSON',
    on('"row-relief"', RELIEF),
    ...['"48%"', '"96"', '"9,6"', '-96', '"many"', '"90-100"', '296'].map(
      (wrong) => ['"events":96', `"events":${wrong}`, wrong === '296' ? '200' : NUMBER, MISTAKE] as const,
    ),
    ['"of":200', '"of":0', /\b0\b|number/, MISTAKE],
    ['"low":82,"high":110', '"low":110,"high":82', /low|high/],
  ),
  ...slips('JSON', on('"Headache"', /effects\[0\]|Headache/), [
    '"events":24',
    '"events":"24 of 200"',
    NUMBER,
  ]),
  ...slips(
    'JSON',
    on('"lines"', /lines\[0\]|Sound generator/),
    ['"low":400', '"low":"$400"', NUMBER],
    ['"low":400,"high":1800', '"low":1800,"high":400', /low|high/],
  ),
  ...slips('JSON', on('"icons"', /icons|da-icon-array/), ['"count":20', '"count":200', '100']),
];

const days = [
  ...slips(
    'JSON',
    on('', 'published'),
    ['"2026-11-21"', '"12/31/2026"', DAY],
    ['"2026-11-21"', '"2026-02-30"', DAY],
  ),
  ...slips('JSON', on('', 'pricesAsOf'), ['"pricesAsOf":"2026-11"', '"pricesAsOf":"Nov 2026"', AGE]),
];

export const jsonMutations: readonly Mutation[] = [...fields, ...values, ...numbers, ...days];
