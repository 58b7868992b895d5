// `npm run schema`: writes decision-aid.schema.json, which editors complete and check documents with. What a setting means
// is said once, in the declaration of its element.
//   npm run schema -- --check    writes nothing, fails if the file is not what the sources say
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import prettier from 'prettier';
import { bundle } from './build.js';
import { declared } from './declared.js';

const FILE = 'decision-aid.schema.json';

/** What has the settings of an element, by its place in the schema. */
const PLACES = Object.fromEntries([
  ['', 'da-decision-aid'],
  ['comparison.options', 'da-option'],
  ['timeline.courses.steps', 'da-step'],
  ['checks.items', 'da-check'],
  ['chance', 'da-chance'],
  ['icons', 'da-icon-array'],
  ...declared.flatMap(({ tag, holds = [], inDocument: { field, items } = {} }) => [
    ...(field ? [[field, tag]] : []),
    ...(items ? holds.map((item) => [`${field}.${items}`, item.tag]) : []),
  ]),
]);

/** What is no setting, or is written otherwise than as a setting; by its name, or by its place and its name. */
const WORDS = {
  $schema: 'The address of this schema, for editors. It is not read.',
  lang: 'The language of the aid, as `en` or `es-MX`. Absent: that of the page.',
  dir: 'Which way it is read: `rtl` from right to left. Absent: as the page.',
  intro: 'What stands before it: paragraphs, lists, chances, drawings.',
  more: 'What stands after it.',
  heading: 'The heading over it. Absent: none.',
  urgentHelp:
    'Whom to call. `{"for": "crisis"}` names the crisis lines of the country, where the library knows them.',
  sections: 'Headings with words, before the comparison: what the condition is, how to read the numbers.',
  closing: 'Headings with words after all else but the sources: how the aid was made.',
  comparison:
    'The options side by side: a table whose first row has the options, and whose rows are questions.',
  sideEffects: 'For each treatment a list of its side effects.',
  values: '“What matters to me”: statements that a reader rates.',
  timeline: 'What to expect, the same for each option.',
  questions: '“Is this right for me?”: questions to think about.',
  costs: 'What the options may cost.',
  checks: '“Have I understood it?”: questions with answers that explain.',
  glossary: 'Words that need explaining: a link to `#` and the word, where it is used, shows what it means.',
  summary: 'What a patient takes along to the visit. `{}` is enough.',
  sources: 'The ids of the sources that it rests on.',
  '.sources': 'The evidence: what the numbers rest on.',
  'sources.items': 'The citations, in their order.',
  'sources.items.id': 'A short name without spaces, such as `anand-2023`, that `sources` elsewhere can have.',
  'sources.items.text': 'The citation: who, what, where, with a link.',
  'urgentHelp.country': 'Two-letter codes of the countries whose lines are named. Absent: the aid’s country.',
  'urgentHelp.text': 'The words for urgent help. Absent: those of the library.',
  'section.folded':
    'Whether the words are folded until a reader opens them by the heading; on paper they are open. Absent: they are seen.',
  'section.text': 'Paragraphs, lists, chances, drawings.',
  'comparison.choose': 'What readers may choose to look at. Absent: everything is shown.',
  'comparison.caption': 'The name of the table.',
  'comparison.corner': 'The words over the questions: “Your question”.',
  'comparison.options': 'The options, in the order of the columns.',
  'comparison.options.name': 'The option’s name, as readers see it.',
  'comparison.options.approvalSources':
    'The ids of the sources that say so. Absent: readers are told that the page gives no source.',
  'comparison.groups': 'Rows under one title.',
  'comparison.groups.title': 'What the rows tell of: “What may go wrong?”. Absent: no title.',
  'comparison.groups.about':
    'What they tell of, so that harms are shown while benefits are. Absent: it may be either.',
  'comparison.groups.rows': 'The rows, in their order.',
  'comparison.groups.rows.id': 'A name for the row, without spaces, that `row` of a statement can have.',
  'comparison.groups.rows.title': 'The question that each cell answers.',
  'comparison.groups.rows.columns':
    'What the columns of this row are: `groups` of one study. Absent: what those of the comparison are.',
  'comparison.groups.rows.glance':
    'What the row is in the glance, which shows one row of each kind. Absent: it is not there, unless no row is marked.',
  'comparison.groups.rows.short': 'Its title in the glance, in few words. Absent: its title.',
  'comparison.groups.rows.cells': 'An answer for each option, in the order of the options.',
  'cell.span': 'For how many options the cell answers.',
  'cell.short':
    'What of the answer stands in the glance, in few words. Absent: its first count, or how its words begin.',
  'cell.text': 'Paragraphs, lists, chances, drawings.',
  'sideEffects.effects': 'The side effects, in the order of the list.',
  'sideEffects.effects.name': 'Its name.',
  'sideEffects.effects.text': 'What it feels like, and what helps.',
  'values.statements': 'The statements, in their order.',
  'values.statements.statement': 'What may matter, in the patient’s words: “I need to drive every day.”',
  'values.statements.more': 'What the options offer there, where no row says it.',
  'values.statements.toward': 'The options that it points toward, each by its `value`. Absent: none.',
  'values.statements.away': 'The options that it points away from, each by its `value`. Absent: none.',
  'values.statements.row':
    'The `id` of the row that says what the options offer there. Absent: the words after it say it.',
  'timeline.courses': 'For each option its steps.',
  'timeline.courses.title': 'The heading over the steps.',
  'timeline.courses.option': 'The `value` of the option. Absent: the timeline is about one.',
  'timeline.courses.steps': 'The steps, in the order in which they are lived through.',
  'timeline.courses.steps.text': 'What happens then.',
  'questions.items': 'The questions, in their order.',
  'questions.items.question': 'The question.',
  'questions.items.why': 'Why it is asked.',
  'questions.items.answers': 'The answers, or `note-only` for an answer in words. Absent: those of the list.',
  'costs.lines': 'The lines of cost, those of an option one after the other.',
  'costs.lines.text': 'What is paid for.',
  'costs.lines.times': 'How many of `per`, or `not-known`. Absent: 1; of visits, not known.',
  'checks.items': 'The questions, in their order.',
  'checks.items.question': 'The question.',
  'checks.items.answers': 'The answers, in their order.',
  'checks.items.explanation': 'What explains them.',
  'checks.items.right':
    'The numbers of the answers that fit what is known, from 1. Absent: nothing can be chosen.',
  'glossary.terms': 'The words, in the order of the list.',
  'glossary.terms.term': 'The word.',
  'glossary.terms.id':
    'What links to it end with. Absent: the word in small letters, with hyphens: “Boxed warning” is `boxed-warning`.',
  'glossary.terms.text': 'What it means.',
  'chance.sentence':
    'A remark of the author’s, under the sentence that is made from the numbers. Absent: none.',
  'strong.strong': 'Words that weigh more.',
  'link.link': 'The words of a link.',
  'link.to': 'Where it leads: https://, tel:, mailto:, or # with an id on the page.',
  'list.list': 'The items of a list.',
  chance: 'How many people it happens to.',
  icons: 'A drawing of so many out of so many.',
};

const { code } = await bundle(`export * from '/src/document/schema.ts';`);
const model = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const { aidDocument, words, pieces, strong, link, list, paragraphs, chance, icons, content, cell, section } =
  model;

const schema = toJsonSchema(aidDocument, {
  ignoreActions: ['check', 'metadata'],
  definitions: { words, pieces, strong, link, list, paragraphs, chance, icons, content, cell, section },
});

const missing = [];
const unused = new Set(Object.keys(WORDS));
const wordsAt = (key) => {
  unused.delete(key);
  return WORDS[key];
};
/** Says what each field is. */
function describe(node, place) {
  if (!node || typeof node !== 'object') return;
  for (const inner of [node.anyOf, node.oneOf].flat()) describe(inner, place);
  describe(node.items, place);
  if (node.required?.length === 0) delete node.required;
  const { settings = [] } = declared.find(({ tag }) => tag === PLACES[place]) ?? {};
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = place ? `${place}.${name}` : name;
    const description =
      wordsAt(place ? at : `.${name}`) ??
      (place ? undefined : wordsAt(at)) ??
      settings.find(({ property }) => property === name)?.description ??
      wordsAt(name);
    if (!description) missing.push(at);
    // beside a reference, editors of the older drafts read nothing
    node.properties[name] = field.$ref ? { description, allOf: [field] } : { description, ...field };
    describe(field, at);
  }
}
describe(schema, '');
for (const [name, definition] of Object.entries(schema.$defs ?? schema.definitions))
  describe(definition, name);
if (unused.size) throw new Error(`${FILE}: these are not in it: ${[...unused].join(', ')}`);
if (missing.length) throw new Error(`${FILE}: nothing says what these are: ${missing.join(', ')}`);

const text = await prettier.format(
  JSON.stringify({ $schema: schema.$schema, title: 'A patient decision aid', ...schema }),
  { ...(await prettier.resolveConfig(FILE)), filepath: FILE },
);
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else {
  let committed = '';
  try {
    committed = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // a missing file is a stale one
  }
  if (committed !== text) {
    console.error(`${FILE} is not what the sources say: run "npm run schema" and commit it`);
    process.exitCode = 1;
  }
}
