/** Documents as a developer writes them by hand, in tags. Each in one of the many ways that there are. */
import type {
  AidDocument,
  DocumentCell,
  Content,
  Paragraphs,
  DocumentText,
} from '../../src/document/schema.js';
import type { Ways } from '../../src/builder/sayings.js';
import { slug } from '../../src/reading/readable.js';
import { attributes, blocksOf, escaped, inline, isWords, settingsIn, type Tag } from './writing.js';

/** @returns HTML with the aid in it */
export function byHand(aid: AidDocument, { one, maybe }: Ways): string {
  const level = aid.headingLevel ?? 2;
  /** What stands between blocks counts for nothing. */
  const gap = () => one('', '\n', '\n    ', '<!-- a note -->', '\n<!-- <p>8 of 100</p> -->\n');
  const lines = (...parts: readonly string[]) => parts.map((part) => gap() + part).join('') + gap();
  const element = (tag: Tag, given: object, content: string) =>
    `<${tag}${attributes(settingsIn(tag, given))}>${content}</${tag}>`;
  const words = (given: DocumentText | undefined) => inline(given, one('b', 'strong'));
  const paragraph = (given: DocumentText) => {
    const tag = one('p', 'p', 'div');
    return `<${tag}>${words(given)}</${tag}>`;
  };
  const list = (items: readonly string[], tag = one('ul', 'ol')) =>
    `<${tag}>${lines(...items.map((item) => `<li>${item}</li>`))}</${tag}>`;
  const blocks = (given: Content | Paragraphs | undefined): string =>
    lines(
      ...blocksOf(given).map((block) => {
        if (isWords(block)) return paragraph(block);
        if ('list' in block) return list((block.list ?? []).map(words));
        if ('chance' in block) {
          const { sentence, ...chance } = block.chance ?? {};
          return element('da-chance', chance, words(sentence));
        }
        return 'icons' in block ? element('da-icon-array', block.icons ?? {}, '') : '';
      }),
    );
  const heading = (deeper: number, text: string | undefined) => {
    const tag = `h${Math.min(level + deeper, 6)}`;
    return text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;
  };
  /** The first block of an item, with a tag around it or none. */
  const beginning = (first: DocumentText | undefined, rest: Paragraphs | undefined) =>
    first === undefined ? blocks(rest) : (maybe() ? gap() + paragraph(first) : words(first)) + blocks(rest);

  interface Around {
    readonly heading?: string | undefined;
    readonly intro?: Content | undefined;
    readonly more?: Content | undefined;
  }
  const part = ({ heading: title, intro, more }: Around, ...tools: readonly string[]) =>
    `<section>${lines(heading(1, title), blocks(intro), ...tools.map((tool) => (maybe() ? `<div>${tool}</div>` : tool)), blocks(more))}</section>`;

  const cellOf = (cell: DocumentCell): string => {
    if (typeof cell === 'string') return `<td>${maybe() ? `<p>${escaped(cell)}</p>` : escaped(cell)}</td>`;
    if (Array.isArray(cell)) return `<td>${blocks(cell)}</td>`;
    if ('chance' in cell || 'icons' in cell) return `<td>${blocks([cell])}</td>`;
    const { span, short, sources, text } = cell as {
      span?: number;
      short?: string;
      sources?: string[];
      text?: Content;
    };
    return `<td${attributes({ colspan: span, 'data-short': short, 'data-source': sources?.join(' ') })}>${blocks(text)}</td>`;
  };
  const comparison = (given: NonNullable<AidDocument['comparison']>): string => {
    const { options = [], groups = [], caption, corner } = given;
    const th = one('th', 'td');
    const head = `<tr>${lines(
      `<${th}>${escaped(corner ?? '')}</${th}>`,
      ...options.map(({ name = '', ...settings }) =>
        Object.keys(settings).length || maybe()
          ? `<${th}>${element('da-option', settings, escaped(name))}</${th}>`
          : `<${th}>${escaped(name)}</${th}>`,
      ),
    )}</tr>`;
    const body = groups.map(({ title, about, rows = [] }) => {
      const isAboutRow = title !== undefined && maybe();
      const topic = attributes({ 'data-about': about });
      const titled =
        title === undefined
          ? ''
          : `<tr${isAboutRow ? topic : ''}><${th} colspan="${options.length + 1}">${escaped(title)}</${th}></tr>`;
      return `<tbody${isAboutRow ? '' : topic}>${lines(
        titled,
        ...rows.map(
          ({ id, title, columns, glance, short, cells = [] }) =>
            `<tr${attributes({ id, 'data-columns': columns, 'data-glance': glance, 'data-short': short })}>${lines(`<${th}>${escaped(title ?? '')}</${th}>`, ...cells.map(cellOf))}</tr>`,
        ),
      )}</tbody>`;
    });
    return element(
      'da-treatment-comparison',
      given,
      lines(
        `<table>${lines(
          caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`,
          maybe() ? `<thead>${head}</thead>` : `<tbody>${head}</tbody>`,
          ...body,
        )}</table>`,
      ),
    );
  };
  /** Items in the element, or in a list in it. */
  const listed = (items: readonly string[]) => (maybe() ? list(items) : lines(...items));

  const tools: Readonly<Record<string, () => string>> = {
    comparison: () => (aid.comparison ? part(aid.comparison, comparison(aid.comparison)) : ''),
    sideEffects: () =>
      lines(
        ...(aid.sideEffects ?? []).map((given) =>
          part(
            given,
            element(
              'da-side-effects',
              given,
              lines(
                ...(given.effects ?? []).map((effect) =>
                  element('da-side-effect', effect, lines(heading(2, effect.name), blocks(effect.text))),
                ),
              ),
            ),
          ),
        ),
      ),
    values: () =>
      aid.values
        ? part(
            aid.values,
            element(
              'da-values',
              aid.values,
              listed(
                (aid.values.statements ?? []).map((value) =>
                  element('da-value', value, beginning(value.statement, value.more)),
                ),
              ),
            ),
          )
        : '',
    timeline: () =>
      aid.timeline
        ? part(
            aid.timeline,
            `<da-timeline>${lines(
              ...(aid.timeline.courses ?? []).flatMap(({ title, option, steps = [] }) => [
                heading(2, title),
                list(
                  steps.map((step) => element('da-step', { ...step, option }, blocks(step.text))),
                  'ol',
                ),
              ]),
            )}</da-timeline>`,
          )
        : '',
    questions: () =>
      aid.questions
        ? part(
            aid.questions,
            element(
              'da-question-list',
              aid.questions,
              listed(
                (aid.questions.items ?? []).map((item) =>
                  element('da-question', item, beginning(item.question, item.why)),
                ),
              ),
            ),
          )
        : '',
    costs: () =>
      aid.costs
        ? part(
            aid.costs,
            element(
              'da-cost-estimator',
              aid.costs,
              listed((aid.costs.lines ?? []).map((line) => element('da-cost', line, words(line.text)))),
            ),
          )
        : '',
    checks: () =>
      aid.checks
        ? part(
            aid.checks,
            ...(aid.checks.items ?? []).map((item) =>
              element(
                'da-check',
                item,
                lines(
                  item.question === undefined ? '' : paragraph(item.question),
                  list((item.answers ?? []).map(words)),
                  blocks(item.explanation),
                ),
              ),
            ),
          )
        : '',
    summary: () => (aid.summary ? part(aid.summary, '<da-summary></da-summary>') : ''),
  };
  const terms = (given: NonNullable<AidDocument['glossary']>): string => {
    const entries = (given.terms ?? []).map(({ term = '', id, text }) => {
      const words = one(escaped(term), `<dfn>${escaped(term)}</dfn>`);
      const [first, ...more] = text ?? [];
      // one paragraph may stand by itself, and each of several in a place of its own
      const meaning =
        maybe() && first !== undefined
          ? [blocks([first]), ...more.map((block) => blocks([block]))].map((block) => `<dd>${block}</dd>`)
          : [`<dd>${blocks(text)}</dd>`];
      const entry = lines(
        `<dt${attributes({ id: id ?? (maybe() ? slug(term) || undefined : undefined) })}>${words}</dt>`,
        ...meaning,
      );
      return maybe() ? `<div>${entry}</div>` : entry;
    });
    return element('da-glossary', given, `<dl>${lines(...entries)}</dl>`);
  };
  const sections = (given: AidDocument['sections']) =>
    (given ?? []).map(({ heading: title, folded, text }) =>
      folded
        ? `<section><details>${lines(`<summary>${heading(1, title)}</summary>`, blocks(text))}</details></section>`
        : part({ heading: title, intro: text }),
    );
  const { lang } = aid;
  const isAround = maybe();
  const inside = lines(
    heading(0, aid.decision),
    blocks(aid.intro),
    aid.urgentHelp ? element('da-urgent-help', aid.urgentHelp, blocks(aid.urgentHelp.text)) : '',
    ...sections(aid.sections),
    ...Object.values(tools).map((tool) => tool()),
    ...sections(aid.closing),
    aid.glossary ? part(aid.glossary, terms(aid.glossary)) : '',
    aid.sources
      ? part(
          aid.sources,
          `<da-sources>${list(
            (aid.sources.items ?? []).map((source) => element('da-source', source, words(source.text))),
          )}</da-sources>`,
        )
      : '',
  );
  // the language of the aid may be that of the page
  const made = element('da-decision-aid', { ...aid, ...(isAround && { lang: undefined }) }, inside);
  return `<main${attributes({ lang: isAround ? lang : undefined })}>${maybe() ? made : `<div>${made}</div>`}</main>`;
}
