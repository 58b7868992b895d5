/**
 * A whole decision aid as one JSON document. Names are those of the settings, in camelCase.
 *
 * All fields may be absent: what that means is said where each element is explained. A message of the schema says what
 * is allowed. Text is text: there is no markup in it, and what is more than words is one of the few forms below.
 */
import * as v from 'valibot';
import { denominators, certainties, displays, findings } from '../model/chance.js';
import { approvals, choices, topics } from '../model/comparison.js';
import { coverageLevels, costKinds, MAX_MONTHS, perUnits, phases } from '../model/cost.js';
import { importances } from '../model/question-list.js';
import { actions, severities } from '../model/side-effects.js';
import { stepTimes } from '../model/timeline.js';

const text = v.string('words, as text');
const name = v.pipe(text, v.regex(/^\S+$/, 'a short name without spaces'));
const names = v.array(name, 'short names without spaces, as ["a", "b"]');
const named = <const Names extends readonly string[]>(all: Names) => v.picklist(all, all.join(', '));
const flag = v.boolean('true or false');
/** In plain digits, as settings have it. */
const number = v.pipe(
  v.number('a number from 0 up'),
  v.minValue(0, 'a number from 0 up'),
  v.maxValue(1e15, 'a number that can be counted'),
  v.check((value) => !String(value).includes('e'), 'a number of few decimals'),
);
const whole = (low: number, high: number, what = `a whole number from ${low} to ${high}`) =>
  v.pipe(v.number(what), v.integer(what), v.minValue(low, what), v.maxValue(high, what));
const month = whole(1, MAX_MONTHS);
const code = (shape: RegExp, what: string) => v.pipe(text, v.regex(shape, what));
const currency = code(/^[A-Z]{3}$/, 'a currency code of three capital letters, such as USD');
const DAY = 'a day as year-month-day, such as 2026-11-21';
const AGE = 'a year, month or day, such as 2026, 2026-11 or 2026-11-21';
const isReal = (iso: string) => {
  const day = new Date(iso);
  return !isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};
const day = v.pipe(text, v.isoDate(DAY), v.check(isReal, DAY));
const age = v.pipe(text, v.regex(/^\d{4}(-\d\d){0,2}$/, AGE), v.check(isReal, AGE));

/** Addresses that a link may have: no script, and nothing that depends on where the page is. */
const ADDRESS = /^(https:\/\/|tel:|mailto:|#)\S+$/;

type Entries = Record<string, v.GenericSchema>;

/** An object of which every field may be absent, and which has no others. */
const fields = <const Own extends Entries>(entries: Own) =>
  v.strictObject(
    Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, v.optional(schema)])) as {
      [Key in keyof Own]: v.OptionalSchema<Own[Key], undefined>;
    },
    'an object',
  );

/** A list whose items keep their places: `HOLDS` says what stands where one cannot be read. */
const keepingPositions = <const Item extends v.GenericSchema>(
  item: Item,
  what: string,
  placeholder: v.InferInput<Item>,
) => v.pipe(v.array(item, what), v.metadata({ [HOLDS]: placeholder }));
export const HOLDS = 'holds';

export const strong = fields({ strong: text });
export const link = fields({
  link: text,
  to: v.pipe(text, v.regex(ADDRESS, 'an address that begins with https://, tel:, mailto: or #')),
});
export const pieces = v.array(
  v.union([text, strong, link], 'text, {"strong"} or {"link", "to"}'),
  'a list of texts, {"strong"} and {"link", "to"}',
);
/** One line of words: text, or pieces of it in their order. */
export const words = v.union([text, pieces], 'text, or a list of texts, {"strong"} and {"link", "to"}');
export const list = fields({ list: v.array(words, 'a list of words') });
export const paragraphs = v.array(
  v.union([...words.options, list], 'a paragraph of text, a list of pieces, or {"list"}'),
  'a list of paragraphs',
);

const counts = {
  events: number,
  of: number,
  comparatorEvents: number,
  comparatorOf: number,
  outcome: text,
  finding: named(findings),
};
const grounds = {
  treatment: text,
  comparator: text,
  timeframe: text,
  population: text,
  certainty: named(certainties),
  certaintyReason: text,
  sources: names,
};
const chanceSettings = { ...counts, ...grounds, low: number, high: number, display: named(displays) };
export const chance = fields({ ...chanceSettings, sentence: words });
const iconSettings = { count: number, of: number, low: number, high: number, label: text };
export const icons = fields(iconSettings);
const drawings = [fields({ chance }), fields({ icons })] as const;

/** Paragraphs with numbers and drawings between them. */
export const content = v.array(
  v.union(
    [...words.options, list, ...drawings],
    'a paragraph of text, a list of pieces, {"list"}, {"chance"} or {"icons"}',
  ),
  'a list of paragraphs',
);
/** What stands around a tool. */
const context = { heading: text, intro: content, more: content };

export const cell = v.union(
  [text, ...drawings, content, fields({ span: whole(1, 100), text: content })],
  'text, {"chance"}, a list of paragraphs, or {"span", "text"}',
);
const optionSettings = { value: name, approval: named(approvals) };
const comparisonSettings = { choose: v.array(named(choices), 'names in a list'), order: text };
export const comparison = fields({
  ...context,
  ...comparisonSettings,
  caption: text,
  corner: text,
  options: keepingPositions(fields({ name: text, ...optionSettings }), 'a list of options', {}),
  groups: v.array(
    fields({
      title: text,
      about: named(topics),
      rows: v.array(
        fields({ id: name, title: text, cells: keepingPositions(cell, 'a list of cells', '') }),
        'a list of rows',
      ),
    }),
    'a list of groups of rows',
  ),
});

const sideEffectSettings = {
  ...counts,
  ...grounds,
  seriousness: named(severities),
  starts: text,
  lasts: text,
  act: named(actions),
};
const sideEffectsSettings = { ...grounds, order: text };
export const sideEffects = fields({
  ...context,
  ...sideEffectsSettings,
  effects: v.array(fields({ name: text, ...sideEffectSettings, text: paragraphs }), 'a list of side effects'),
});

/** Answers stand in one setting, with slashes between them. */
const answer = v.pipe(text, v.regex(/^(?!note-only$)[^/]*$/, 'an answer without a slash'));
const answers = v.array(answer, 'a list of answers');
const questionSettings = {
  importance: named(importances),
  answers: v.union([v.literal('note-only'), answers], 'a list of answers, or "note-only"'),
  listedOn: answers,
};
const questionsSettings = { treatment: text, answers: questionSettings.answers, listedOn: answers };
export const questions = fields({
  ...context,
  ...questionsSettings,
  items: v.array(fields({ question: words, why: paragraphs, ...questionSettings }), 'a list of questions'),
});

const valueSettings = { toward: names, away: names, row: name };
const valuesSettings = { order: text };
export const values = fields({
  ...context,
  ...valuesSettings,
  statements: v.array(
    fields({ statement: words, more: paragraphs, ...valueSettings }),
    'a list of statements',
  ),
});

const stepSettings = { when: named(stepTimes), sources: names };
export const timeline = fields({
  ...context,
  courses: v.array(
    fields({
      title: text,
      option: name,
      steps: v.array(fields({ ...stepSettings, text: paragraphs }), 'a list of steps'),
    }),
    'a list of options, each with its steps',
  ),
});

const costSettings = {
  option: text,
  low: number,
  high: number,
  currency,
  per: named(perUnits),
  times: v.union([number, v.literal('not-known')], 'a number from 0 up, or "not-known"'),
  timesHigh: number,
  fromMonth: month,
  toMonth: month,
  phase: named(phases),
  kind: named(costKinds),
  covered: named(coverageLevels),
  asOf: age,
  sources: names,
};
const costsSettings = { currency, pricesAsOf: age, region: text, months: month, notice: text };
export const costs = fields({
  ...context,
  ...costsSettings,
  lines: v.array(fields({ ...costSettings, text: words }), 'a list of costs'),
});

const checkSettings = { right: v.array(whole(1, 100), 'numbers of answers, from 1'), sources: names };
export const checks = fields({
  ...context,
  items: v.array(
    fields({
      question: words,
      answers: keepingPositions(words, 'a list of answers', ''),
      explanation: paragraphs,
      ...checkSettings,
    }),
    'a list of questions',
  ),
});

const sourceSettings = { id: name, label: text, year: whole(1500, 9999, 'a year in four digits'), seen: day };
export const sources = fields({
  ...context,
  items: v.array(fields({ ...sourceSettings, text: words }), 'a list of sources'),
});

const urgentHelpSettings = { country: names };
export const urgentHelp = fields({ ...urgentHelpSettings, text: paragraphs });
export const section = fields({ heading: text, text: content });

const aidSettings = {
  lang: code(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag, such as en or es-MX'),
  dir: named(['ltr', 'rtl']),
  decision: text,
  condition: text,
  audience: text,
  published: day,
  reviewBy: day,
  updatePolicy: text,
  authors: text,
  funding: text,
  interests: text,
  denominator: v.picklist(denominators, denominators.join(', ')),
  currency,
  country: code(/^[A-Z]{2}$/, 'a country code of two capital letters, such as US'),
  headingLevel: whole(1, 6),
  contents: flag,
  layout: named(['steps']),
};

/** The whole aid. Its parts stand on the page in this order. */
export const aidDocument = fields({
  $schema: text,
  ...aidSettings,
  intro: content,
  urgentHelp,
  sections: v.array(section, 'a list of sections'),
  comparison,
  sideEffects: v.array(sideEffects, 'a list of lists of side effects'),
  values,
  timeline,
  questions,
  costs,
  checks,
  summary: fields(context),
  closing: v.array(section, 'a list of sections'),
  sources,
});

/** What of each object is a setting of its element, and not content. */
export const settings = {
  aid: aidSettings,
  chance: chanceSettings,
  icons: iconSettings,
  comparison: comparisonSettings,
  option: optionSettings,
  sideEffects: sideEffectsSettings,
  effect: sideEffectSettings,
  questions: questionsSettings,
  question: questionSettings,
  values: valuesSettings,
  value: valueSettings,
  // the option is that of the course
  step: { ...stepSettings, option: name },
  costs: costsSettings,
  cost: costSettings,
  check: checkSettings,
  source: sourceSettings,
  urgentHelp: urgentHelpSettings,
} as const satisfies Record<string, Entries>;

export type AidDocument = v.InferOutput<typeof aidDocument>;
export type DocumentText = v.InferOutput<typeof words>;
export type Paragraphs = v.InferOutput<typeof paragraphs>;
export type Content = v.InferOutput<typeof content>;
export type DocumentCell = v.InferOutput<typeof cell>;
export type ChanceFields = v.InferOutput<typeof chance>;
