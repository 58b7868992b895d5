/** From a document to the HTML that a developer would have written by hand: model → canonical HTML. */
import type { Make } from '../writing/tree.js';
import { TOOLS } from './load.js';
import {
  settings,
  type AidDocument,
  type DocumentCell,
  type ChanceFields,
  type Content,
  type Paragraphs,
  type DocumentText,
} from './schema.js';

type Kind = keyof typeof settings;

/** The attribute that a field stands in. */
export const attributeOf = (field: string): string =>
  field === 'sources' ? 'source' : field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Fields whose items have spaces in them. */
export const SLASHED: readonly string[] = ['answers', 'listedOn'];

/** A document as one `da-decision-aid`. Never throws on what `readData` gives. */
export function render<Made>(aid: AidDocument, make: Make<Made>): Made {
  type Inside = readonly (Made | string)[];
  const level = aid.headingLevel ?? 2;
  const el = (name: string, content: Inside = [], attributes: Readonly<Record<string, string>> = {}) =>
    make(name, attributes, content);

  /** An element with the settings of a kind, taken from an object that has them. */
  const set = (name: string, kind: Kind, given: object, content: Inside): Made => {
    const attributes: Record<string, string> = {};
    for (const field of Object.keys(settings[kind])) {
      const value = (
        given as Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
      )[field];
      if (value === undefined || value === false) continue;
      attributes[attributeOf(field)] =
        value === true
          ? ''
          : typeof value === 'object'
            ? value.join(SLASHED.includes(field) ? ' / ' : ' ')
            : String(value);
    }
    return make(name, attributes, content);
  };

  const inline = (words: DocumentText | undefined): Inside =>
    typeof words === 'string'
      ? [words]
      : (words ?? []).map((inline) =>
          typeof inline === 'string'
            ? inline
            : 'strong' in inline
              ? el('strong', [inline.strong ?? ''])
              : 'link' in inline
                ? el('a', [inline.link ?? ''], { href: inline.to ?? '' })
                : '',
        );
  const chance = (given: ChanceFields): Made => set('da-chance', 'chance', given, inline(given.sentence));
  const paragraph = (words: DocumentText): Made => el('p', inline(words));
  const blocks = (given: Content | Paragraphs | undefined): Made[] =>
    (given ?? []).flatMap((block) =>
      typeof block === 'string' || Array.isArray(block)
        ? paragraph(block)
        : 'list' in block
          ? el(
              'ul',
              block.list?.map((item) => el('li', inline(item))),
            )
          : 'chance' in block
            ? chance(block.chance ?? {})
            : 'icons' in block
              ? set('da-icon-array', 'icons', block.icons ?? {}, [])
              : [],
    );
  const heading = (deeper: number, text: string | undefined): Made[] =>
    text === undefined ? [] : [el(`h${Math.min(level + deeper, 6)}`, [text])];
  const whole = (given: Around, ...tools: readonly Made[]): Made =>
    el('section', [...heading(1, given.heading), ...blocks(given.intro), ...tools, ...blocks(given.more)]);

  const cellOf = (cell: DocumentCell): Made => {
    if (typeof cell === 'string') return el('td', cell ? [cell] : []);
    if (Array.isArray(cell)) return el('td', blocks(cell));
    if ('chance' in cell || 'icons' in cell) return el('td', blocks([cell]));
    const { span, text } = cell as { span?: number; text?: Content };
    return el('td', blocks(text), span === undefined ? {} : { colspan: String(span) });
  };

  const comparison = (given: NonNullable<AidDocument['comparison']>): Made => {
    const { options = [], groups = [], caption, corner } = given;
    const optionOf = ({ name, value, approval }: (typeof options)[number]): Inside => {
      const text = name === undefined ? [] : [name];
      return (value ?? approval) ? [set('da-option', 'option', { value, approval }, text)] : text;
    };
    const table = el('table', [
      ...(caption === undefined ? [] : [el('caption', [caption])]),
      el('thead', [
        el('tr', [
          el('th', corner === undefined ? [] : [corner], { scope: 'col' }),
          ...options.map((option) => el('th', optionOf(option), { scope: 'col' })),
        ]),
      ]),
      ...groups.map(({ title, about, rows = [] }) =>
        el(
          'tbody',
          [
            ...(title === undefined
              ? []
              : [el('tr', [el('th', [title], { scope: 'rowgroup', colspan: String(options.length + 1) })])]),
            ...rows.map(({ id, title, cells = [] }) =>
              el(
                'tr',
                [el('th', title === undefined ? [] : [title], { scope: 'row' }), ...cells.map(cellOf)],
                id === undefined ? {} : { id },
              ),
            ),
          ],
          about === undefined ? {} : { 'data-about': about },
        ),
      ),
    ]);
    return whole(given, set('da-treatment-comparison', 'comparison', given, [table]));
  };

  /** Each part, as a section. */
  const parts: { [Tool in (typeof TOOLS)[number]]: (given: NonNullable<AidDocument[Tool]>) => Made[] } = {
    comparison: (given) => [comparison(given)],
    sideEffects: (lists) =>
      lists.map((given) =>
        whole(
          given,
          set(
            'da-side-effects',
            'sideEffects',
            given,
            (given.effects ?? []).map((effect) =>
              set('da-side-effect', 'effect', effect, [...heading(2, effect.name), ...blocks(effect.text)]),
            ),
          ),
        ),
      ),
    values: (given) => [
      whole(
        given,
        set(
          'da-values',
          'values',
          given,
          (given.statements ?? []).map((value) =>
            set('da-value', 'value', value, [
              ...(value.statement === undefined ? [] : [paragraph(value.statement)]),
              ...blocks(value.more),
            ]),
          ),
        ),
      ),
    ],
    timeline: (given) => [
      whole(
        given,
        el(
          'da-timeline',
          (given.courses ?? []).flatMap(({ title, option, steps = [] }) => [
            ...heading(2, title),
            el(
              'ol',
              steps.map((step) => el('li', [set('da-step', 'step', { ...step, option }, blocks(step.text))])),
            ),
          ]),
        ),
      ),
    ],
    questions: (given) => [
      whole(
        given,
        set(
          'da-question-list',
          'questions',
          given,
          (given.items ?? []).map((item) =>
            set('da-question', 'question', item, [
              ...(item.question === undefined ? [] : [paragraph(item.question)]),
              ...blocks(item.why),
            ]),
          ),
        ),
      ),
    ],
    costs: (given) => [
      whole(
        given,
        set(
          'da-cost-estimator',
          'costs',
          given,
          (given.lines ?? []).map((line) => set('da-cost', 'cost', line, inline(line.text))),
        ),
      ),
    ],
    checks: (given) => [
      whole(
        given,
        ...(given.items ?? []).map((item) =>
          set('da-check', 'check', item, [
            ...(item.question === undefined ? [] : [paragraph(item.question)]),
            el(
              'ol',
              item.answers?.map((answer) => el('li', inline(answer))),
            ),
            ...blocks(item.explanation),
          ]),
        ),
      ),
    ],
    summary: (given) => [whole(given, el('da-summary'))],
  };
  const part = <Tool extends (typeof TOOLS)[number]>(tool: Tool): Made[] => {
    const given = aid[tool];
    return given === undefined ? [] : parts[tool](given);
  };
  const text = (sections: AidDocument['sections']): Made[] =>
    (sections ?? []).map(({ heading, text }) => whole({ heading, intro: text }));

  return set('da-decision-aid', 'aid', aid, [
    ...heading(0, aid.decision),
    ...blocks(aid.intro),
    ...(aid.urgentHelp
      ? [set('da-urgent-help', 'urgentHelp', aid.urgentHelp, blocks(aid.urgentHelp.text))]
      : []),
    ...text(aid.sections),
    ...TOOLS.flatMap(part),
    ...text(aid.closing),
    ...(aid.sources
      ? [
          whole(
            aid.sources,
            el('da-sources', [
              el(
                'ol',
                (aid.sources.items ?? []).map((source) =>
                  el('li', [set('da-source', 'source', source, inline(source.text))]),
                ),
              ),
            ]),
          ),
        ]
      : []),
  ]);
}

/** What stands around a tool. */
interface Around {
  readonly heading?: string | undefined;
  readonly intro?: Content | undefined;
  readonly more?: Content | undefined;
}
