/** The parts of a document, as HTML: lists by what is declared of them, the others as each is. */
import type { Declaration, InDocument, Settings } from '../model/declaration.js';
import { check } from '../model/declarations/check.js';
import { option } from '../model/declarations/option.js';
import { step } from '../model/declarations/step.js';
import { cell as ofCell, row as ofRow } from '../model/declarations/treatment-comparison.js';
import { attributesFrom } from './attributes.js';
import type { ListPart, Part } from './parts.js';
import { pathIn, pathOf, setPath } from './path.js';
import type { ContentRenderer } from './render-content.js';
import {
  itemsIn,
  listsIn,
  type AidDocument,
  type Content,
  type DocumentCell,
  type DocumentText,
  type Paragraphs,
} from './schema.js';
import { setUnread, unreadIn } from './unread.js';

/** A part of a document, each time it is there. */
export function renderPart<Made>(to: ContentRenderer<Made>, aid: AidDocument, part: Part): Made[] {
  const { comparison, timeline, checks, summary, glossary, urgentHelp } = aid;
  switch (part.tag) {
    case 'da-urgent-help':
      return urgentHelp ? [to.element(part, urgentHelp, to.blocks(urgentHelp.text))] : [];
    case 'da-treatment-comparison':
      return comparison
        ? [to.section(comparison, [to.element(part, comparison, [renderTable(to, comparison)])])]
        : [];
    case 'da-timeline':
      return timeline
        ? [to.section(timeline, [to.element(part, timeline, renderCourses(to, timeline))])]
        : [];
    case 'da-check':
      return checks
        ? [
            to.section(
              checks,
              (checks.items ?? []).map((item) => renderCheck(to, item)),
            ),
          ]
        : [];
    case 'da-summary':
      return summary ? [to.section(summary, [to.element(part, summary)])] : [];
    case 'da-glossary':
      return glossary
        ? [to.section(glossary, [to.element(part, glossary, [renderTerms(to, glossary)])])]
        : [];
    default:
      return listsIn(aid, part).map((list) => to.section(list, [renderList(to, list, part)]));
  }
}

function renderList<Made>(
  to: ContentRenderer<Made>,
  list: Readonly<Record<string, unknown>>,
  part: ListPart,
): Made {
  const [item] = part.holds;
  const { isNumbered }: InDocument = part.inDocument;
  const items = itemsIn(list, part).map((given) => to.element(item, given, renderWords(to, given, item)));
  return to.element(
    part,
    list,
    isNumbered
      ? [
          to.list(
            'ol',
            items.map((made) => [made]),
          ),
        ]
      : items,
  );
}

/** The words of an item. */
function renderWords<Made>(
  to: ContentRenderer<Made>,
  given: Readonly<Record<string, unknown>>,
  { inDocument }: Declaration,
): (Made | string)[] {
  const { first = '', isHeaded, rest = '', isLine }: InDocument = inDocument ?? {};
  const about = given[first] as DocumentText | undefined;
  return [
    ...(isHeaded
      ? to.heading(2, about as string | undefined, pathIn(given, first))
      : to.paragraph(about, pathIn(given, first))),
    ...(isLine
      ? to.inline(given[rest] as DocumentText | undefined)
      : to.blocks(given[rest] as Paragraphs | undefined)),
  ];
}

const renderCourses = <Made>(
  to: ContentRenderer<Made>,
  { courses = [] }: NonNullable<AidDocument['timeline']>,
): Made[] =>
  courses.flatMap((course) => {
    const { title, option, steps = [] } = course;
    const withCourse = (given: (typeof steps)[number]) =>
      setPath(setUnread({ ...given, option }, { ...unreadIn(course), ...unreadIn(given) }), pathOf(given));
    return [
      ...to.heading(2, title, pathIn(course, 'title')),
      to.list(
        'ol',
        steps.map((given) => [to.element(step, withCourse(given), to.blocks(given.text))]),
      ),
    ];
  });

const renderTerms = <Made>(
  to: ContentRenderer<Made>,
  { terms = [] }: NonNullable<AidDocument['glossary']>,
): Made =>
  to.tag(
    'dl',
    terms.flatMap((given) => {
      const { term = '', id, text } = given;
      return [
        to.tag('dt', [term], id === undefined ? {} : { id }, pathIn(given, 'term')),
        // without one, the word would share what explains the next
        to.tag('dd', to.blocks(text)),
      ];
    }),
  );

type Check = NonNullable<NonNullable<AidDocument['checks']>['items']>[number];

const renderCheck = <Made>(to: ContentRenderer<Made>, given: Check): Made =>
  to.element(check, given, [
    ...to.paragraph(given.question, pathIn(given, 'question')),
    to.list(
      'ol',
      given.answers?.map((answer) => to.inline(answer)),
      given.answers,
    ),
    ...to.blocks(given.explanation),
  ]);

type Comparison = NonNullable<AidDocument['comparison']>;
type Group = NonNullable<Comparison['groups']>[number];

function renderTable<Made>(to: ContentRenderer<Made>, comparison: Comparison): Made {
  const { options = [], groups = [], caption, corner } = comparison;
  const header = (
    text: string | undefined,
    attributes: Readonly<Record<string, string>>,
    path: string | undefined,
  ) => to.tag('th', text === undefined ? [] : [text], attributes, path);
  const columns = options.map((given) => {
    const { name } = given;
    return Object.keys(attributesFrom(given, option.settings)).length
      ? to.tag('th', [to.element(option, given, name === undefined ? [] : [name])], { scope: 'col' })
      : header(name, { scope: 'col' }, pathOf(given));
  });
  const renderGroup = (group: Group) => {
    const { title, about, rows = [] } = group;
    const spans = { scope: 'rowgroup', colspan: String(options.length + 1) };
    return to.tag(
      'tbody',
      [
        ...(title === undefined ? [] : [to.tag('tr', [header(title, spans, pathIn(group, 'title'))])]),
        ...rows.map((row) => {
          const { id, title, cells = [] } = row;
          return to.tag(
            'tr',
            [
              header(title, { scope: 'row' }, pathIn(row, 'title')),
              ...cells.map((cell, index) => renderCell(to, cell, pathIn(cells, index))),
            ],
            { ...(id !== undefined && { id }), ...inData(row, ofRow.settings) },
            pathOf(row),
          );
        }),
      ],
      about === undefined ? {} : { 'data-about': about },
      pathOf(group),
    );
  };
  return to.tag('table', [
    ...(caption === undefined ? [] : [to.tag('caption', [caption], {}, pathIn(comparison, 'caption'))]),
    to.tag('thead', [
      to.tag('tr', [header(corner, { scope: 'col' }, pathIn(comparison, 'corner')), ...columns]),
    ]),
    ...groups.map(renderGroup),
  ]);
}

function renderCell<Made>(to: ContentRenderer<Made>, cell: DocumentCell, path: string | undefined): Made {
  const td = (content: readonly (Made | string)[], attributes: Readonly<Record<string, string>> = {}) =>
    to.tag('td', content, attributes, path);
  if (typeof cell === 'string') return td(cell ? [cell] : []);
  if (Array.isArray(cell)) return td(to.blocks(cell));
  if ('chance' in cell || 'icons' in cell) return td(to.blocks([cell]));
  const { span, text } = cell as { span?: number; short?: string; text?: Content };
  return td(to.blocks(text), {
    ...(span !== undefined && { colspan: String(span) }),
    ...inData(cell, ofCell.settings),
  });
}

/** Settings of what is no element of the library’s. */
const inData = (given: object, settings: Settings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributesFrom(given, settings)).map(([name, value]) => [`data-${name}`, value]),
  );
