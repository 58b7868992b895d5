/**
 * A whole decision aid as one JSON document. Names are those of the settings, in camelCase.
 *
 * All fields may be absent: what that means is said where each element is explained. A message of the schema says what
 * is allowed. Text is text: there is no markup in it, and what is more than words is one of the few forms below.
 */
import * as v from 'valibot';
import { topics } from '../model/comparison.js';
import { code, oneOf, type Declaration, type InDocument } from '../model/declaration.js';
import { chance as chanceDeclaration } from '../model/declarations/chance.js';
import { check } from '../model/declarations/check.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { iconArray } from '../model/declarations/icon-array.js';
import { option } from '../model/declarations/option.js';
import { step } from '../model/declarations/step.js';
import {
  cell as ofCell,
  row as ofRow,
  treatmentComparison,
} from '../model/declarations/treatment-comparison.js';
import { urgentHelp } from '../model/declarations/urgent-help.js';
import { fields, fieldsOf, name, text, whole, type Entries, type FieldsOf } from './fields.js';
import { lists, type ListPart } from './parts.js';

/** Addresses that a link may have: no script, and nothing that depends on where the page is. */
const ADDRESS = /^(https:\/\/|tel:|mailto:|#)\S+$/;

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

/** The first words of an item, by their field. */
type FirstOf<Own> = Own extends { readonly first: infer Field extends string }
  ? { [Key in Field]: Own extends { readonly isHeaded: true } ? typeof text : typeof words }
  : unknown;
/** Its other words. */
type RestOf<Own> = Own extends { readonly rest: infer Field extends string }
  ? { [Key in Field]: Own extends { readonly isLine: true } ? typeof words : typeof paragraphs }
  : unknown;
type ItemEntries<One extends Declaration> = FieldsOf<One['settings']> &
  FirstOf<One['inDocument']> &
  RestOf<One['inDocument']>;

/** The fields of an element that holds words: its settings, and the words. */
function itemEntriesOf<One extends Declaration>({ settings, inDocument }: One): ItemEntries<One> {
  const { first, isHeaded, rest, isLine }: InDocument = inDocument ?? {};
  return {
    ...(first !== undefined && { [first]: isHeaded ? text : words }),
    ...fieldsOf(settings),
    ...(rest !== undefined && { [rest]: isLine ? words : paragraphs }),
  } as ItemEntries<One>;
}

export const chance = fields(itemEntriesOf(chanceDeclaration));
export const icons = fields(itemEntriesOf(iconArray));
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

/** What an object with these fields holds. */
type Holding<Own> = {
  [Key in keyof Own]?: (Own[Key] extends v.GenericSchema ? v.InferOutput<Own[Key]> : never) | undefined;
};
type List<One extends ListPart> = Holding<typeof context & FieldsOf<One['settings']>> & {
  [Key in One['inDocument']['items']]?: Holding<ItemEntries<One['holds'][0]>>[] | undefined;
};
type Lists = {
  [One in ListPart as One['inDocument']['field']]: v.GenericSchema<
    One['inDocument'] extends { readonly isList: true } ? List<One>[] : List<One>
  >;
};

/** The parts that are a list of one kind of elements. */
const listEntries: Entries = Object.fromEntries(
  lists.map(({ settings, holds: [item], inDocument }) => {
    const { field, items } = inDocument;
    const { isList }: InDocument = inDocument;
    const many = `${item.tag.slice(3).replace('-', ' ')}s`;
    const schema = fields({
      ...context,
      ...fieldsOf(settings),
      [items]: v.array(fields(itemEntriesOf(item)), `a list of ${many}`),
    });
    return [field, isList ? v.array(schema, `a list of lists of ${many}`) : schema];
  }),
);

export const cell = v.union(
  [text, ...drawings, content, fields({ span: whole(1, 100), ...fieldsOf(ofCell.settings), text: content })],
  'text, {"chance"}, a list of paragraphs, or {"span", "short", "text"}',
);
const comparison = fields({
  ...context,
  ...fieldsOf(treatmentComparison.settings),
  caption: text,
  corner: text,
  options: keepingPositions(fields({ name: text, ...fieldsOf(option.settings) }), 'a list of options', {}),
  groups: v.array(
    fields({
      title: text,
      about: v.picklist(topics, topics.join(', ')),
      rows: v.array(
        fields({
          id: name,
          title: text,
          ...fieldsOf(ofRow.settings),
          cells: keepingPositions(cell, 'a list of cells', ''),
        }),
        'a list of rows',
      ),
    }),
    'a list of groups of rows',
  ),
});

const { option: ofCourse, ...ofStep } = itemEntriesOf(step);
const timeline = fields({
  ...context,
  courses: v.array(
    fields({ title: text, option: ofCourse, steps: v.array(fields(ofStep), 'a list of steps') }),
    'a list of options, each with its steps',
  ),
});

const glossary = fields({
  ...context,
  terms: v.array(fields({ term: text, id: name, text: paragraphs }), 'a list of terms'),
});

const checks = fields({
  ...context,
  items: v.array(
    fields({
      question: words,
      answers: keepingPositions(words, 'a list of answers', ''),
      explanation: paragraphs,
      ...fieldsOf(check.settings),
    }),
    'a list of questions',
  ),
});

export const section = fields({ heading: text, folded: v.boolean('true or false'), text: content });
const sections = v.array(section, 'a list of sections');

/** What an aid says of itself. Its language and its direction are settings that every HTML element has. */
export const aidSettings = {
  lang: code('language'),
  dir: oneOf(['ltr', 'rtl']),
  ...decisionAid.settings,
} as const;

/** The whole aid. */
export const aidDocument = fields({
  $schema: text,
  ...fieldsOf(aidSettings),
  intro: content,
  urgentHelp: fields(itemEntriesOf(urgentHelp)),
  sections,
  comparison,
  ...(listEntries as Lists),
  timeline,
  checks,
  summary: fields(context),
  closing: sections,
  glossary,
});

export type AidDocument = v.InferOutput<typeof aidDocument>;
export type DocumentText = v.InferOutput<typeof words>;
export type Paragraphs = v.InferOutput<typeof paragraphs>;
export type Content = v.InferOutput<typeof content>;
export type DocumentCell = v.InferOutput<typeof cell>;

/** What is known of a list or of one of its items, where any may come. */
type Some = Record<string, unknown>;

/** The lists of a part that a document has: one, or several. */
export const listsIn = (document: AidDocument, { inDocument }: ListPart): Some[] =>
  [document[inDocument.field] ?? []].flat();

export const itemsIn = (list: Some, { inDocument }: ListPart): Some[] =>
  (list[inDocument.items] ?? []) as Some[];
