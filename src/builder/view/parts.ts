/** The parts of an aid, in the order in which an author comes to them. */
import { html, nothing, type TemplateResult } from 'lit';
import { lists } from '../../document/parts.js';
import { aidSettings } from '../../document/schema.js';
import type { Declaration, InDocument } from '../../model/declaration.js';
import { check } from '../../model/declarations/check.js';
import { step } from '../../model/declarations/step.js';
import { urgentHelp } from '../../model/declarations/urgent-help.js';
import { at, insert, listAt, pathText, put, textAt, type Draft, type Path } from '../draft.js';
import { typedLine } from '../notation.js';
import type { DocumentText } from '../../document/schema.js';
import { wordsOf } from '../words.js';
import { numberFields, contentField } from './content.js';
import { optionsView, rowsView } from './comparison.js';
import { looksView } from './looks.js';
import { optionsOf, type Desk } from './desk.js';
import { fold, paragraphsField, settingField, settingsView, textField, wordsField } from './fields.js';
import { listView, type ListWords } from './lists.js';

export interface Part {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly explains: string;
  /** Where in a draft it stands. What there is to mend there is told in it. */
  readonly fields: readonly string[];
  /** The element that patients see of it. Absent: the beginning of the page. */
  readonly tag?: string;
  /** How much of it there is. Empty: nothing. */
  summary(this: void, draft: Draft): string;
  view(this: void, desk: Desk): unknown;
}

const many = (count: number, one: string, more = `${one}s`): string =>
  count ? `${count} ${count === 1 ? one : more}` : '';

const firstOf = (value: unknown): string =>
  typeof value === 'string' || Array.isArray(value) ? typedLine(value as DocumentText) : '';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What stands around a part. */
const around = (desk: Desk, base: Path, tag: string): TemplateResult =>
  fold(
    desk,
    `around-${pathText(base)}`,
    'Heading, and words before and after',
    () =>
      html`<div class="fields">
        ${textField(desk, [...base, 'heading'], wordsOf(tag, 'heading'))}
        ${contentField(desk, [...base, 'intro'], wordsOf(tag, 'intro'))}
        ${contentField(desk, [...base, 'more'], { label: 'Words after it' })}
      </div>`,
  );

/** The fields of an item that is declared: what it begins with, its settings, its words. */
function itemView(desk: Desk, { tag, settings, inDocument }: Declaration, path: Path): TemplateResult {
  const { first, isHeaded, rest, isLine }: InDocument = inDocument ?? {};
  const isCounted = tag === 'da-side-effect';
  const words = (field: string) => wordsOf(tag, field);
  return html`${
    first === undefined
      ? nothing
      : isHeaded
        ? textField(desk, [...path, first], words(first))
        : wordsField(desk, [...path, first], words(first))
  }
  ${
    rest === undefined
      ? nothing
      : isLine
        ? wordsField(desk, [...path, rest], words(rest))
        : paragraphsField(desk, [...path, rest], words(rest))
  }
  ${isCounted ? numberFields(desk, 'da-side-effect', path) : settingsView(desk, tag, settings, path)}`;
}

/** A list that is declared. */
function declaredList(
  desk: Desk,
  tag: string,
  base: Path,
  words: ListWords,
  made?: (draft: Draft) => unknown,
): TemplateResult {
  const list = lists.find((one) => one.tag === tag)!;
  const item: Declaration = list.holds[0];
  const path = [...base, list.inDocument.items];
  const { first = '', rest = '' }: InDocument = item.inDocument ?? {};
  const titleOf = (index: number) => {
    const one = at(desk.draft, [...path, index]);
    const words = firstOf(at(one, ['label'])) || firstOf(at(one, [first || rest]));
    // a cost is one of an option
    return shortened([textAt(one, ['option']), words].filter(Boolean).join(': '));
  };
  return html`${listView(desk, path, words, {
    title: titleOf,
    item: (_, place) => itemView(desk, item, place),
    made: () => made?.(desk.draft) ?? {},
    added: (draft) => addTo(draft, path, tag, made?.(desk.draft)),
    first: first || (tag === 'da-sources' ? 'label' : rest),
  })}
  ${settingsView(desk, tag, list.settings, base)} ${around(desk, base, tag)}`;
}

/** One more at the end of a part's list. A part that begins with it gets its heading. */
function addTo(draft: Draft, path: Path, tag: string, item: unknown = {}): Draft {
  const part = path.slice(0, -1);
  const begun = at(draft, part) === undefined ? put(draft, [...part, 'heading'], HEADINGS[tag]) : draft;
  return insert(begun, path, listAt(begun, path).length, item);
}

/** What parts are called on the page of patients, where the author has not said it. */
const HEADINGS: Readonly<Record<string, string>> = {
  'da-side-effects': 'Side effects',
  'da-values': 'What matters to me',
  'da-timeline': 'What to expect',
  'da-question-list': 'Questions to talk about',
  'da-cost-estimator': 'What it might cost',
  'da-check': 'Have I understood it?',
  'da-glossary': 'Words explained',
  'da-sources': 'Sources',
};

/** A name that no other source has. */
function newSource(draft: Draft): unknown {
  const taken = listAt(draft, ['sources', 'items']).map((one) => at(one, ['id']));
  let number = taken.length + 1;
  while (taken.includes(`source-${number}`)) number++;
  return { id: `source-${number}` };
}

const sectionsView = (desk: Desk, path: Path, first: string): TemplateResult =>
  listView(
    desk,
    path,
    { one: 'a section', name: 'Section' },
    {
      title: (index) => textAt(desk.draft, [...path, index, 'heading']),
      item: (_, place) =>
        html`${textField(desk, [...place, 'heading'], { label: 'Heading', help: first })}
        ${contentField(desk, [...place, 'text'], wordsOf('', 'text'))}
        ${settingField(desk, '', place, ['folded', 'folded', { kind: 'flag' }])}`,
      first: 'heading',
    },
  );

function timelineView(desk: Desk): TemplateResult {
  const path: Path = ['timeline', 'courses'];
  const { option, ...ofStep } = step.settings;
  return html`${listView(
    desk,
    path,
    { one: 'an option’s course', name: 'Course' },
    {
      title: (index) => textAt(desk.draft, [...path, index, 'title']),
      item: (_, place) =>
        html`${textField(desk, [...place, 'title'], { label: 'Heading', help: 'Most often the name of the option.' })}
          ${settingField(desk, 'da-step', place, ['option', 'option', option])}
          <h3>Its steps</h3>
          ${listView(
            desk,
            [...place, 'steps'],
            { one: 'a step', name: 'Step' },
            {
              title: (index) => shortened(firstOf(at(desk.draft, [...place, 'steps', index, 'text', 0]))),
              item: (_, at) =>
                html`${settingsView(desk, 'da-step', ofStep, at)}
                ${paragraphsField(desk, [...at, 'text'], { label: 'What happens' })}`,
              first: 'when',
            },
          )}`,
      added: (draft) => {
        const name = optionsOf(draft)[listAt(draft, path).length]?.name;
        return addTo(draft, path, 'da-timeline', name ? { title: name } : {});
      },
      first: 'title',
    },
  )}
  ${around(desk, ['timeline'], 'da-timeline')}`;
}

function checksView(desk: Desk): TemplateResult {
  const path: Path = ['checks', 'items'];
  return html`${listView(
    desk,
    path,
    { one: 'a question', name: 'Question' },
    {
      title: (index) => shortened(firstOf(at(desk.draft, [...path, index, 'question']))),
      item: (_, place) =>
        html`${wordsField(desk, [...place, 'question'], wordsOf('da-check', 'question'))}
        ${listView(
          desk,
          [...place, 'answers'],
          { one: 'an answer', name: 'Answer' },
          {
            title: (index) => shortened(firstOf(at(desk.draft, [...place, 'answers', index]))),
            item: (index, at) => wordsField(desk, at, { label: `Answer ${index + 1}` }),
            made: () => '',
            first: '',
          },
        )}
        ${paragraphsField(desk, [...place, 'explanation'], wordsOf('da-check', 'explanation'))}
        ${settingsView(desk, 'da-check', check.settings, place)}`,
      added: (draft) => addTo(draft, path, 'da-check'),
      first: 'question',
    },
  )}
  ${around(desk, ['checks'], 'da-check')}`;
}

function glossaryView(desk: Desk): TemplateResult {
  const path: Path = ['glossary', 'terms'];
  return html`${listView(
    desk,
    path,
    { one: 'a word', name: 'Word' },
    {
      title: (index) => textAt(desk.draft, [...path, index, 'term']),
      item: (_, place) =>
        html`${textField(desk, [...place, 'term'], wordsOf('da-glossary', 'term'))}
        ${paragraphsField(desk, [...place, 'text'], { label: 'What it means' })}`,
      added: (draft) => addTo(draft, path, 'da-glossary'),
      first: 'term',
    },
  )}
  ${around(desk, ['glossary'], 'da-glossary')}`;
}

const MADE = [
  'published',
  'reviewBy',
  'updatePolicy',
  'authors',
  'credentials',
  'funding',
  'interests',
  'evidence',
  'consulted',
  'reviewers',
  'testers',
  'readingLevel',
  'evaluation',
];

const settingNames = Object.values(aidSettings).map((setting, index) => {
  const { field } = setting as { readonly field?: string };
  return field ?? Object.keys(aidSettings)[index]!;
});

export const parts: readonly Part[] = [
  {
    id: 'about',
    name: 'About this aid',
    explains: 'What the decision is, and for whom.',
    fields: [...settingNames.filter((name) => !MADE.includes(name)), 'intro'],
    summary: (draft) => shortened(textAt(draft, ['decision'])),
    view: (desk) =>
      settingsView(desk, 'da-decision-aid', aidSettings, [], {
        skip: MADE,
        more: () => contentField(desk, ['intro'], wordsOf('da-decision-aid', 'intro')),
      }),
  },
  {
    id: 'made',
    name: 'Who made it, and when',
    explains: 'Readers see this, so that they know whom to trust.',
    fields: MADE,
    summary: (draft) => shortened(textAt(draft, ['authors'])),
    view: (desk) =>
      settingsView(desk, 'da-decision-aid', aidSettings, [], {
        skip: Object.keys(aidSettings).filter((name) => !MADE.includes(name)),
      }),
  },
  {
    id: 'options',
    name: 'Options',
    explains: 'The ways to go, each with its name. Going without a treatment is one, too.',
    fields: ['comparison.options', 'comparison.order'],
    tag: 'da-treatment-comparison',
    summary: (draft) => many(listAt(draft, ['comparison', 'options']).length, 'option'),
    view: optionsView,
  },
  {
    id: 'rows',
    name: 'What may go well, and what may go wrong',
    explains: 'One row for each question that readers have, one answer for each option.',
    fields: ['comparison'],
    tag: 'da-treatment-comparison',
    summary: (draft) =>
      many(
        listAt(draft, ['comparison', 'groups']).reduce<number>(
          (sum, group) => sum + listAt(group, ['rows']).length,
          0,
        ),
        'row',
      ),
    view: rowsView,
  },
  {
    id: 'side-effects',
    name: 'Side effects',
    explains: 'A list for each treatment: how often, how serious, what to do.',
    fields: ['sideEffects'],
    tag: 'da-side-effects',
    summary: (draft) =>
      many(
        listAt(draft, ['sideEffects']).reduce<number>(
          (sum, list) => sum + listAt(list, ['effects']).length,
          0,
        ),
        'side effect',
      ),
    view: (desk) =>
      listView(
        desk,
        ['sideEffects'],
        { one: 'a list for a treatment', name: 'List' },
        {
          title: (index) => textAt(desk.draft, ['sideEffects', index, 'heading']),
          item: (_, place) =>
            html`${textField(desk, [...place, 'heading'], { label: 'Heading', help: 'Such as “Side effects of the spray”.' })}
            ${declaredList(desk, 'da-side-effects', place, { one: 'a side effect', name: 'Side effect' })}`,
          made: () => ({ heading: HEADINGS['da-side-effects'] }),
          first: 'heading',
        },
      ),
  },
  {
    id: 'values',
    name: 'What matters',
    explains: 'What people may want, so that readers can say how much it matters to them.',
    fields: ['values'],
    tag: 'da-values',
    summary: (draft) => many(listAt(draft, ['values', 'statements']).length, 'statement'),
    view: (desk) => declaredList(desk, 'da-values', ['values'], { one: 'a statement', name: 'Statement' }),
  },
  {
    id: 'timeline',
    name: 'What to expect',
    explains: 'What happens with each option, step by step.',
    fields: ['timeline'],
    tag: 'da-timeline',
    summary: (draft) => many(listAt(draft, ['timeline', 'courses']).length, 'option', 'options'),
    view: timelineView,
  },
  {
    id: 'questions',
    name: 'Questions for the visit',
    explains: 'What a clinician has to know, and what readers may want to talk about.',
    fields: ['questions'],
    tag: 'da-question-list',
    summary: (draft) => many(listAt(draft, ['questions', 'items']).length, 'question'),
    view: (desk) =>
      declaredList(desk, 'da-question-list', ['questions'], { one: 'a question', name: 'Question' }),
  },
  {
    id: 'costs',
    name: 'Costs',
    explains: 'What each option may cost, with where the price is from.',
    fields: ['costs'],
    tag: 'da-cost-estimator',
    summary: (draft) => many(listAt(draft, ['costs', 'lines']).length, 'price'),
    view: (desk) => declaredList(desk, 'da-cost-estimator', ['costs'], { one: 'a price', name: 'Price' }),
  },
  {
    id: 'checks',
    name: 'Check',
    explains: 'A question or two, so that readers see whether they have understood.',
    fields: ['checks'],
    tag: 'da-check',
    summary: (draft) => many(listAt(draft, ['checks', 'items']).length, 'question'),
    view: checksView,
  },
  {
    id: 'urgent',
    name: 'Urgent help',
    explains: 'Where to turn at once. It stands near the top of the page.',
    fields: ['urgentHelp'],
    tag: 'da-urgent-help',
    summary: (draft) => (at(draft, ['urgentHelp']) === undefined ? '' : 'there'),
    view: (desk) =>
      html`${settingsView(desk, 'da-urgent-help', urgentHelp.settings, ['urgentHelp'])}
      ${contentField(desk, ['urgentHelp', 'text'], { label: 'In my own words' })}`,
  },
  {
    id: 'sections',
    name: 'More to read',
    explains: 'Sections before the options, such as what the illness is, and at the end.',
    fields: ['sections', 'closing', 'summary'],
    summary: (draft) =>
      many(listAt(draft, ['sections']).length + listAt(draft, ['closing']).length, 'section'),
    view: (desk) =>
      html`<h3>Before the options</h3>
        ${sectionsView(desk, ['sections'], 'Such as “What high cholesterol is”.')}
        <h3>At the end</h3>
        ${sectionsView(desk, ['closing'], 'Such as “How this page was made”.')}
        <h3>To take along</h3>
        <div class="field tick">
          <label
            ><input
              type="checkbox"
              .checked=${at(desk.draft, ['summary']) !== undefined}
              @change=${(event: Event) =>
                desk.change(
                  put(
                    desk.draft,
                    ['summary'],
                    (event.target as HTMLInputElement).checked ? { heading: 'To take along' } : undefined,
                  ),
                )}
            />
            A sheet with the reader’s own questions and words, to print</label
          >
        </div>
        ${at(desk.draft, ['summary']) === undefined ? nothing : textField(desk, ['summary', 'heading'], wordsOf('', 'heading'))}`,
  },
  {
    id: 'glossary',
    name: 'Words explained',
    explains: 'Words that readers may not know. They are explained wherever they stand.',
    fields: ['glossary'],
    tag: 'da-glossary',
    summary: (draft) => many(listAt(draft, ['glossary', 'terms']).length, 'word'),
    view: glossaryView,
  },
  {
    id: 'sources',
    name: 'Sources',
    explains: 'Where each number is from.',
    fields: ['sources'],
    tag: 'da-sources',
    summary: (draft) => many(listAt(draft, ['sources', 'items']).length, 'source'),
    view: (desk) =>
      declaredList(desk, 'da-sources', ['sources'], { one: 'a source', name: 'Source' }, newSource),
  },
  {
    id: 'looks',
    name: 'Colours and letters',
    explains: 'So that it looks like your site. A style sheet goes along when you hand it over.',
    fields: ['$looks'],
    summary: (draft) =>
      many(Object.keys((at(draft, ['$looks']) as object | undefined) ?? {}).length, 'setting'),
    view: looksView,
  },
];
