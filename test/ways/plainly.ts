/**
 * Documents as plain markup (docs/plain-markup.md): tables, lists and sections with a class. Each fact is said in one of the
 * ways that there are: in words, by a class word, or by `data-`.
 */
import type { AidDocument, DocumentCell, Content, Paragraphs } from '../../src/document/schema.js';
import { isWords as isWordsBlock } from './writing.js';
import {
  attributes,
  blocksOf,
  escaped,
  inline,
  settingsIn,
  type ChanceFields,
  type Choices,
  type Comparison,
  type Costs,
  type Effect,
  type Line,
  type SideEffects,
  type Tag,
} from './writing.js';
import { actions, severities } from '../../src/model/side-effects.js';
import { normalizeText, slug } from '../../src/reading/readable.js';

/** What plain markup cannot say, and how it is taken out of a document. Whatever is not listed here, it can. */
export const cannot: readonly {
  readonly what: string;
  /** The smallest document with it. */
  readonly example: AidDocument;
  readonly leave: (aid: AidDocument) => void;
}[] = [
  {
    what: 'an option that has no short name: it gets one, made of its name',
    example: { comparison: { caption: 'C', options: [{ name: 'Drops A' }] } },
    leave: ({ comparison }) => {
      for (const option of comparison?.options ?? [])
        if (option.name !== undefined) option.value ??= slug(option.name) || undefined;
    },
  },
  {
    what: 'settings of an option that has no name',
    example: { comparison: { caption: 'C', options: [{ approval: 'approved' }] } },
    leave: ({ comparison }) => {
      for (const option of comparison?.options ?? []) {
        if (option.name !== undefined) continue;
        delete option.value;
        delete option.approval;
        delete option.approvalSources;
        delete option.approvalAsOf;
      }
    },
  },
  {
    what: 'a comparison that names no options: it stays a table',
    example: { comparison: { caption: 'C', options: [{}, {}] } },
    leave: (aid) => {
      if (!aid.comparison?.options?.some(({ name }) => name)) delete aid.comparison;
    },
  },
  {
    what: 'cells that stand under no option: the table stays one',
    example: {
      comparison: {
        caption: 'C',
        options: [{ name: 'A', value: 'a' }],
        groups: [{ rows: [{ cells: ['x', 'y'] }] }],
      },
    },
    leave: ({ comparison }) => {
      const { options = [], groups = [] } = comparison ?? {};
      for (const { rows = [] } of groups)
        for (const row of rows) {
          let left = options.length;
          row.cells = row.cells?.filter((cell) => {
            const isUnder = left > 0;
            left -= spanOf(cell);
            return isUnder;
          });
        }
    },
  },
  {
    what: 'a row with a title whose cells are all empty: it is the title of the rows after it',
    example: {
      comparison: {
        caption: 'C',
        options: [{ name: 'A', value: 'a' }],
        groups: [{ rows: [{ title: 'Why?', cells: [''] }] }],
      },
    },
    leave: ({ comparison }) => {
      for (const group of comparison?.groups ?? [])
        group.rows = group.rows?.filter(
          ({ title, cells = [] }) => title === undefined || !cells.every(isEmptyCell),
        );
    },
  },
  {
    what: 'a side effect of which nothing is told but its name, or nothing at all: the name is a note',
    example: { sideEffects: [{ effects: [{ name: 'Sore eyes' }] }] },
    leave: ({ sideEffects }) => {
      for (const list of sideEffects ?? [])
        list.effects = list.effects?.filter((effect) => Object.keys(effect).some((key) => key !== 'name'));
    },
  },
  {
    what: 'a side effect without a name, of which a number is told and nothing else: that is a note',
    example: { sideEffects: [{ effects: [{ events: 0, of: 1 }] }] },
    leave: ({ sideEffects }) => {
      for (const list of sideEffects ?? [])
        list.effects = list.effects?.filter((effect) =>
          Object.keys(effect).some((key) => !['events', 'of', 'finding'].includes(key)),
        );
    },
  },
  {
    what: 'a cost of which nothing is told but what it is for, or nothing at all: that is the name of an option',
    example: { costs: { lines: [{ text: 'A visit' }] } },
    leave: ({ costs }) => {
      if (costs) costs.lines = costs.lines?.filter((line) => Object.keys(line).some((key) => key !== 'text'));
    },
  },
];

const spanOf = (cell: DocumentCell): number => (typeof cell === 'object' && 'span' in cell && cell.span) || 1;

const isEmptyCell = (cell: DocumentCell): boolean =>
  cell === '' ||
  (Array.isArray(cell) && !cell.length) ||
  (typeof cell === 'object' &&
    !['text', 'chance', 'icons'].some((field) => field in cell) &&
    !Array.isArray(cell));

/** Settings that are names from a list, and so may be words in a cell. */
const IN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  act: { tell: 'Tell your clinic', call: 'Call your clinic.', emergency: 'Get emergency help' },
  covered: { unknown: 'Not known' },
  per: { visit: 'Per visit', month: 'a month', year: 'each year', course: 'For a course', once: 'Once' },
  when: { day: 'On the day', after: 'Afterwards', weeks: 'The weeks after', stopping: 'When you stop' },
};
const inWords = (name: string, value: string): string =>
  IN_WORDS[name]?.[value] ?? value[0]!.toUpperCase() + value.slice(1).replace(/-/g, ' ');

/** Settings whose value a class word can have. */
const CLASS_WORDS =
  /^(glance|certainty|seriousness|act|per|covered|phase|kind|when|importance|country|currency|approval|right|display|denominator|months|choose|year|heading-level|contents)$/;

/** Whether words come through as they are: white space and what cannot be seen are the same then. */
const isPlain = (text: string | undefined): text is string => Boolean(text) && normalizeText(text) === text;

/** A name that stays the same when it is read as the beginning of a citation. */
const isSlug = (name: string): boolean => slug(name) === name;

const isWhole = (number: number | undefined): number is number =>
  number !== undefined && Number.isInteger(number);

interface Group {
  readonly events?: number | undefined;
  readonly of?: number | undefined;
}
const isCount = ({ events, of }: Group): boolean => isWhole(events) && isWhole(of) && of > 0 && events <= of;

/** @returns HTML with the aid in it */
export function plainly(aid: AidDocument, { one, maybe }: Choices): string {
  /** What stands between blocks counts for nothing. */
  const gap = () => one('', '\n', ' \n  ', '<!-- wp:table -->');
  const lines = (...parts: readonly string[]) => parts.map((part) => gap() + part).join('') + gap();
  const strong = one('b', 'strong');
  const isEnglish = /^(en(-US)?)?$/.test(aid.lang ?? '');
  /** A number as the language writes it, where that is known here. */
  const numeral = (value: number | undefined) =>
    value === undefined ? '' : isEnglish ? one(String(value), value.toLocaleString('en')) : String(value);

  /** A class and settings, each as a class word or as data. */
  const hook = (name: string | undefined, given: Readonly<Record<string, string>>): string => {
    const classes = [one('', 'wp-block'), ...(name ? [name] : [])];
    const data: Record<string, string> = {};
    for (const [key, value] of Object.entries(given)) {
      const isCode = key === 'country' || key === 'currency';
      if (CLASS_WORDS.test(key) && (isCode ? /^[A-Z]+$/ : /^[\w-]*$/).test(value) && maybe())
        classes.push(
          key === 'denominator'
            ? `da-per-${value}`
            : key === 'importance' && value === 'tell-first'
              ? 'da-tell-first'
              : `da-${key}-${isCode ? one(value, value.toLowerCase()) : value}`.replace(/-$/, ''),
        );
      else data[`data-${key}`] = value;
    }
    const word = classes.filter(Boolean).join(' ');
    return attributes({ ...(word && { class: word }), ...data });
  };

  const list = (items: readonly string[], settings = '', tag = one('ul', 'ol')) =>
    `<${tag}${settings}>${lines(...items.map((item) => (item.startsWith('<li') ? item : `<li>${item}</li>`)))}</${tag}>`;
  const chance = ({ sentence, ...settings }: ChanceFields): string => {
    const tag = one('p', 'div');
    return `<${tag}${hook('da-chance', settingsIn('da-chance', settings))}>${inline(sentence, strong)}</${tag}>`;
  };
  const blocks = (given: Content | Paragraphs | undefined): string =>
    lines(
      ...blocksOf(given).map((block) => {
        if (isWordsBlock(block)) return `<p>${inline(block, strong)}</p>`;
        if ('list' in block) return list((block.list ?? []).map((item) => inline(item, strong)));
        if ('chance' in block) return chance(block.chance ?? {});
        if (!('icons' in block)) return '';
        const tag = one('p', 'div');
        return `<${tag}${hook('da-icon-array', settingsIn('da-icon-array', block.icons ?? {}))}></${tag}>`;
      }),
    );
  const level = aid.headingLevel ?? 2;
  const heading = (deeper: number, text: string | undefined) => {
    const tag = `h${Math.min(level + deeper, 6)}`;
    return text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;
  };

  /** A line with a name and a colon for each fact that can be said so. */
  const labelled = (settings: Record<string, string>, labels: Readonly<Record<string, string>>): string[] =>
    Object.entries(labels).flatMap(([name, label]) => {
      const value = settings[name];
      if (!isPlain(value) || !maybe()) return [];
      delete settings[name];
      return `${label}: ${escaped(name === 'certainty' ? inWords(name, value) : value)}`;
    });

  // a comparison

  const FACTS = {
    outcome: 'What happened',
    timeframe: 'When',
    population: 'Who was studied',
    certainty: 'Certainty',
    'certainty-reason': 'Why',
  };
  /** A cell with a count, or with why there is none. */
  const counted = (given: ChanceFields, columns: string): string => {
    const settings = settingsIn('da-chance', { ...given, sentence: undefined });
    // what the sentence says
    for (const name of ['events', 'of', 'comparator-events', 'comparator-of', 'finding', 'low', 'high'])
      delete settings[name];
    if (given.comparatorEvents !== undefined) {
      delete settings['treatment'];
      delete settings['comparator'];
    }
    const facts = given.events === undefined ? [] : labelled(settings, FACTS);
    const sentence = inline(given.sentence, strong);
    const made = hook(undefined, settings);
    return maybe()
      ? `<td${made}${columns}>${[sentence, ...facts].join('<br>')}</td>`
      : `<td${made}${columns}>${lines(...[sentence, ...facts].map((line) => `<p>${line}</p>`))}</td>`;
  };
  /** @param isMarked whether the row is in the glance, where an answer may say in a line what stands there */
  const cellOf = (cell: DocumentCell, isMarked: boolean): string => {
    if (typeof cell === 'string')
      return `<td>${one(escaped(cell), `<p>${escaped(cell) || '&nbsp;'}</p>`)}</td>`;
    if (Array.isArray(cell)) return `<td>${blocks(cell)}</td>`;
    if ('chance' in cell || 'icons' in cell)
      return 'chance' in cell && isInWords(cell.chance)
        ? counted(cell.chance, '')
        : `<td>${blocks([cell])}</td>`;
    const {
      span,
      short,
      sources,
      text = [],
    } = cell as {
      span?: number;
      short?: string;
      sources?: string[];
      text?: Content;
    };
    const isInLine = isMarked && isPlain(short) && maybe();
    return `<td${attributes({
      colspan: span,
      'data-short': isInLine ? undefined : short,
      'data-source': sources?.join(' '),
    })}>${blocks(text)}${isInLine ? `<p>In short: ${escaped(short)}</p>` : ''}</td>`;
  };
  const comparison = (given: Comparison): string => {
    const { options = [], groups = [], caption, corner } = given;
    const head = `<tr>${lines(
      `<td>${escaped(corner ?? '')}</td>`,
      ...options.map(({ name = '', value, approval, ...sourced }) => {
        const settings = settingsIn('da-option', {
          ...sourced,
          approval,
          ...(value !== slug(name) && { value }),
        });
        const inLine = approval && name && maybe();
        if (inLine) delete settings['approval'];
        const sources = settings['approval-source']?.split(' ');
        const isSaid = name && sources?.every(isSlug) && maybe();
        if (isSaid) delete settings['approval-source'];
        const asOf = name ? labelled(settings, { 'approval-as-of': 'As of' }) : [];
        const td = one('td', 'th');
        return `<${td}${hook(undefined, settings)}>${one(escaped(name), name && `<${strong}>${escaped(name)}</${strong}>`)}${
          inLine ? `<br>${inWords('approval', approval)}` : ''
        }${isSaid ? `<br>${one('Source', 'Approval source')}: ${sources?.join(', ')}` : ''}${asOf
          .map((line) => `<br>${line}`)
          .join('')}</${td}>`;
      }),
    )}</tr>`;
    // rows without a title over them have to stand in a part of their own, but for the first
    const isParted =
      groups.some(({ title, about }, index) => title === undefined && (index > 0 || about !== undefined)) ||
      maybe();
    const body = groups.map(({ title, about, rows = [] }) => {
      const isAbove = title === undefined || (isParted && maybe());
      const topic = about === undefined ? '' : one(` class="da-${about}"`, ` data-about="${about}"`);
      const ofPart = about === undefined ? '' : ` data-about="${about}"`;
      const empty = () => one('<td></td>', '<td>&nbsp;</td>', '<td><p><br></p></td>');
      const titled =
        title === undefined
          ? ''
          : `<tr${isAbove ? '' : topic}><td${
              options.length && maybe()
                ? ` colspan="${options.length + 1}">${escaped(title)}</td>`
                : `>${escaped(title)}</td>${options.map(empty).join('')}`
            }</tr>`;
      const content = lines(
        titled,
        ...rows.map(({ id, title, cells = [], columns, glance, short }) => {
          const given: Record<string, string> = {
            ...(columns && { columns }),
            ...(glance && { glance }),
            ...(short !== undefined && { short }),
          };
          const inLines =
            title === undefined ? [] : labelled(given, { glance: 'At a glance', short: 'In short' });
          const inTitle = title !== undefined && maybe() ? hook(undefined, given) : undefined;
          return `<tr${attributes({ id })}${inTitle ? '' : hook(undefined, given)}>${lines(
            `<td${inTitle ?? ''}>${[escaped(title ?? ''), ...inLines].join('<br>')}</td>`,
            ...cells.map((cell) => cellOf(cell, glance !== undefined)),
          )}</tr>`;
        }),
      );
      return isParted ? `<tbody${isAbove ? ofPart : ''}>${content}</tbody>` : content;
    });
    const rows = isParted
      ? `${maybe() ? `<thead>${head}</thead>` : `<tbody>${head}</tbody>`}${body.join('')}`
      : `<tbody>${head}${body.join('')}</tbody>`;
    const settings = settingsIn('da-treatment-comparison', given);
    const named = escaped(caption ?? '');
    const inside = labelled(settings, { order: 'Order' }).map((line) => `<br>${line}`);
    const made = hook('da-treatment-comparison', settings);
    return maybe()
      ? `<table${made}><caption>${named}${inside.join('')}</caption>${rows}</table>`
      : `<figure${made}><table>${rows}</table><figcaption>${named}${inside.join('')}</figcaption></figure>`;
  };

  // tables whose rows become elements

  /** A column: its heading, and what of an item stands in it in words. Nothing of it: it is said by data. */
  interface Column<Item> {
    readonly heading: string;
    /** Takes what it says out of the settings. */
    readonly cell: (item: Item, settings: Record<string, string>) => string;
  }
  /** A column of one setting, where what it has to say may stand in the words that plain markup is written in. */
  const columnOf =
    (
      mayStand: (value: string | undefined) => value is string,
      words: (name: string, value: string) => string,
    ) =>
    <Item>(heading: string, name: string, isSaid: (item: Item) => boolean = () => true): Column<Item> => ({
      heading,
      cell: (item, settings) => {
        const value = settings[name];
        if (!mayStand(value) || !isSaid(item) || !maybe()) return '';
        delete settings[name];
        return words(name, value);
      },
    });
  const named = columnOf((value) => value !== undefined, inWords);
  /** Words of one’s own may be like a name, and are no cell then. */
  const known = (names: readonly string[]) =>
    columnOf((value): value is string => value !== undefined && names.includes(value), inWords);
  const free = columnOf(isPlain, (_, value) => escaped(value));
  const sources = <Item>(): Column<Item> => ({
    heading: one('Source', 'Sources'),
    cell: (_, settings) => {
      const names = settings['source']?.split(' ');
      if (!names?.every(isSlug) || !maybe()) return '';
      delete settings['source'];
      return names.join(one(', ', '; '));
    },
  });
  const table = <Item>(
    hooked: string,
    own: { readonly heading: string; cell(item: Item): string },
    known: readonly Column<Item>[],
    items: readonly Item[],
    tag: Tag,
    more: (item: Item) => readonly string[],
    above: (item: Item, settings: Record<string, string>) => string = () => '',
  ): string => {
    const columns = [...known];
    // in any order
    const at = Math.floor(columns.length * one(0, 0.3, 0.7, 1));
    const rows = items.map((item) => {
      const settings = settingsIn(tag, item as object);
      const over = above(item, settings);
      const cells = columns.map((column) => `<td>${column.cell(item, settings)}</td>`);
      cells.splice(at, 0, `<td>${own.cell(item)}</td>`);
      return { over, settings, cells, more: more(item) };
    });
    const others = Math.max(0, ...rows.map(({ more }) => more.length));
    const headings = columns.map(({ heading }) => heading);
    headings.splice(at, 0, own.heading);
    for (let other = 0; other < others; other++) headings.push(one('What helps', '', 'More'));
    const th = one('th', 'td');
    return `<table${hooked}>${lines(
      `<tr>${headings.map((heading) => `<${th}>${heading}</${th}>`).join('')}</tr>`,
      ...rows.map(({ over, settings, cells, more }) => {
        const rest = Array.from({ length: others }, (_, index) => `<td>${more[index] ?? ''}</td>`);
        const title =
          over &&
          `<tr><td>${escaped(over)}</td>${headings
            .slice(1)
            .map(() => '<td></td>')
            .join('')}</tr>`;
        return `${title}<tr${hook(undefined, settings)}>${[...cells, ...rest].join('')}</tr>`;
      }),
    )}</table>`;
  };

  // a share is one of a round number
  const count = ({ events, of }: Group) =>
    `${numeral(events)} ${one('of', 'out of', /^10{2,}$/.test(String(of)) ? 'per' : 'of')} ${numeral(of)}`;
  const effects = (given: SideEffects): string => {
    const settings = settingsIn('da-side-effects', given);
    const withIt = given.treatment === 'with the drops';
    const without = given.comparator === 'without drops';
    const isCounted = (effect: Effect) => isCount(effect);
    const columns: Column<Effect>[] = [
      {
        heading: withIt ? 'With the drops' : 'How many',
        cell: (effect, settings) => {
          const { events, of, finding } = effect;
          if (finding !== undefined && events === undefined && of === undefined && maybe()) {
            delete settings['finding'];
            return inWords('finding', finding);
          }
          if (!isCount(effect)) return '';
          // whatever else it may be, a count is said in words here: facts in words are shown beside a number only
          delete settings['events'];
          delete settings['of'];
          return count(effect);
        },
      },
      {
        heading: without ? 'Without drops' : 'Comparison',
        cell: ({ events, comparatorEvents, comparatorOf, comparator }, settings) => {
          if (
            isCount({ events, of: events }) &&
            comparator === 'none-known' &&
            comparatorEvents === undefined &&
            maybe()
          ) {
            delete settings['comparator'];
            return 'No comparison group';
          }
          const others = { events: comparatorEvents, of: comparatorOf };
          if (!isCount(others) || !isCount({ events, of: events }) || !maybe()) return '';
          delete settings['comparator-events'];
          delete settings['comparator-of'];
          return count(others);
        },
      },
      known(severities)('How serious?', 'seriousness'),
      known(actions)('What to do', 'act'),
      free('Starts', 'starts'),
      free('How long', 'lasts'),
      free('When counted', 'timeframe', isCounted),
      free('Who was studied', 'population', isCounted),
      named('Certainty', 'certainty', isCounted),
      free('Why', 'certainty-reason', isCounted),
      sources(),
    ];
    const isOne = maybe();
    return table<Effect>(
      hook('da-side-effects', settings),
      {
        heading: 'Side effect',
        cell: ({ name }) => one(escaped(name ?? ''), name ? `<${strong}>${escaped(name)}</${strong}>` : ''),
      },
      columns,
      given.effects ?? [],
      'da-side-effect',
      ({ text }) => (isOne && text?.length ? [blocks(text)] : blocksOf(text).map((block) => blocks([block]))),
    );
  };

  const costs = (given: Costs): string => {
    const settings = settingsIn('da-cost-estimator', given);
    const currency = given.currency ?? aid.currency;
    const isPriced = ({ low, high }: Line) => isPrice({ low, high });
    const isPrice = ({ low, high }: { low?: number | undefined; high?: number | undefined }) =>
      currency !== undefined &&
      (low !== undefined || high !== undefined) &&
      [low, high].every((end) => end === undefined || Number.isInteger(end)) &&
      (low ?? 0) <= (high ?? Infinity);
    const hasOptions = maybe();
    const known: Column<Line>[] = [
      ...(hasOptions ? [free<Line>('Option', 'option')] : []),
      {
        heading: 'Price',
        cell: ({ low, high }, settings) => {
          if (!isPrice({ low, high })) return '';
          delete settings['low'];
          delete settings['high'];
          // a sign is read where the language writes that currency with it
          const sign = currency === 'USD' && isEnglish ? one('$', '') : '';
          if (high === undefined) return `from ${sign}${numeral(low)}`;
          if (low === undefined) return `up to ${sign}${numeral(high)}`;
          return low === high
            ? `${sign}${numeral(low)}`
            : `${sign}${numeral(low)}${one('–', ' to ', ' - ')}${sign}${numeral(high)}`;
        },
      },
      named('Per', 'per', isPriced),
      {
        heading: 'Times',
        cell: (line, settings) => {
          const { times, timesHigh } = line;
          if (!isPriced(line) || !maybe()) return '';
          if (times === 'not-known' && timesHigh === undefined) {
            delete settings['times'];
            return 'Not known';
          }
          if (typeof times !== 'number' || !isWhole(times)) return '';
          if (timesHigh !== undefined && (!isWhole(timesHigh) || timesHigh <= times)) return '';
          delete settings['times'];
          delete settings['times-high'];
          return timesHigh === undefined ? String(times) : `${times} to ${timesHigh}`;
        },
      },
      {
        heading: 'Months',
        cell: (line, settings) => {
          const { fromMonth: from, toMonth: to } = line;
          if (!isPriced(line) || (from ?? 0) > (to ?? Infinity) || !maybe()) return '';
          delete settings['from-month'];
          delete settings['to-month'];
          if (to === undefined) return from === undefined ? '' : `from ${from}`;
          return from === undefined ? `up to ${to}` : from === to ? `${to}` : `${from}–${to}`;
        },
      },
      // the heading “Insurance” says who pays, too
      named(settings['payer'] ? 'Insurance' : 'Covered', 'covered'),
      named('Phase', 'phase'),
      named('Kind', 'kind'),
      free('As of', 'as-of'),
      sources(),
    ];
    let last: string | undefined;
    return table<Line>(
      hook('da-cost-estimator', settings),
      { heading: 'What you pay for', cell: ({ text }) => inline(text, strong) },
      known,
      given.lines ?? [],
      'da-cost',
      () => [],
      ({ option }, settings) => {
        // as above
        const isAbove = (option ?? '') === last;
        last = option ?? (last === undefined ? undefined : '');
        if (isAbove && maybe()) {
          delete settings['option'];
          return '';
        }
        if (option === undefined && last !== undefined) settings['option'] = '';
        const isOver = !hasOptions && isPlain(option);
        if (isOver) delete settings['option'];
        return isOver ? option : '';
      },
    );
  };

  // lists

  const items = <Item extends object>(
    name: string,
    given: readonly Item[] | undefined,
    tag: Tag,
    settings: Record<string, string>,
    content: (item: Item, settings: Record<string, string>) => string,
  ): string => {
    const isOn = maybe();
    const made = list(
      (given ?? []).map((item) => {
        const own = settingsIn(tag, item);
        const inside = content(item, own);
        return `<li${hook(undefined, own)}>${inside}</li>`;
      }),
      isOn ? hook(name, settings) : '',
    );
    return isOn ? made : `<div${hook(name, settings)}>${made}</div>`;
  };
  const begun = (first: AidDocument['decision'] | Content[number], rest: Paragraphs | undefined): string => {
    const words = first as Parameters<typeof inline>[0];
    if (words === undefined) return blocks(rest);
    const [why, ...others] = rest ?? [];
    // a question and why it is asked, in one line
    if (
      typeof words === 'string' &&
      /^[^?.]+\?$/.test(words) &&
      typeof why === 'string' &&
      !others.length &&
      maybe()
    )
      return `${escaped(words)} ${escaped(why)}`;
    return `<p>${inline(words, strong)}</p>${blocks(rest)}`;
  };

  const moment = (settings: Record<string, string>, text: Paragraphs | undefined): string => {
    const [first, ...others] = text ?? [];
    const { when } = settings;
    if (when === undefined || typeof first !== 'string' || others.length || !maybe()) return blocks(text);
    delete settings['when'];
    const label = `${inWords('when', when)}:`;
    return one(`${label} ${escaped(first)}`, `<${strong}>${label}</${strong}> ${escaped(first)}`);
  };
  const timeline = ({ courses = [] }: NonNullable<AidDocument['timeline']>): string =>
    `<div class="da-timeline">${lines(
      ...courses.flatMap(({ title, option = '', steps = [] }) => {
        // with more than one list, the heading names the option
        const isNamed = courses.length > 1 && title !== undefined && slug(title) === option;
        return [
          heading(2, title),
          list(
            steps.map((step) => {
              const own = settingsIn('da-step', step);
              const inside = moment(own, step.text);
              return `<li${hook(undefined, own)}${isNamed ? '' : attributes({ 'data-option': option })}>${inside}</li>`;
            }),
            '',
            'ol',
          ),
        ];
      }),
    )}</div>`;

  const citations = ({ items = [] }: NonNullable<AidDocument['sources']>): string =>
    list(
      items.map((source) => {
        const { id, ...own } = settingsIn('da-source', source);
        const words = typeof source.text === 'string' ? source.text : '';
        // it is named by how it begins
        const isNamed =
          id !== undefined &&
          own['label'] !== undefined &&
          words.startsWith(`${own['label']}:`) &&
          slug(own['label']) === id &&
          /^[^:.]{1,30}\d{4}$/.test(own['label']);
        if (isNamed) delete own['label'];
        const made = isNamed ? undefined : id;
        return `<li${maybe() ? attributes({ id: made }) : attributes({ 'data-id': made })}${hook(undefined, own)}>${inline(source.text, strong)}</li>`;
      }),
      ' class="da-sources"',
    );

  const glossary = ({ terms = [] }: NonNullable<AidDocument['glossary']>): string => {
    const named = (id: string | undefined) => attributes({ id });
    const list = one(
      () =>
        `<dl class="da-glossary">${lines(...terms.map(({ term = '', id, text }) => `<dt${named(id)}>${escaped(term)}</dt><dd>${blocks(text)}</dd>`))}</dl>`,
      () =>
        `<ul class="da-glossary">${lines(...terms.map(({ term = '', id, text }) => `<li${named(id)}><${strong}>${escaped(term)}</${strong}>${one('', ': ', ' – ')}${blocks(text)}</li>`))}</ul>`,
      () =>
        `<table class="da-glossary">${lines(...terms.map(({ term = '', id, text }) => `<tr${named(id)}><td>${escaped(term)}</td><td>${blocks(text)}</td></tr>`))}</table>`,
    );
    return list();
  };

  // the whole

  interface Around {
    readonly heading?: string | undefined;
    readonly intro?: Content | undefined;
    readonly more?: Content | undefined;
    readonly folded?: boolean | undefined;
  }
  const parts: (readonly [Around, ...string[]])[] = [];
  const texts = (given: AidDocument['sections']) => {
    for (const { heading, folded, text } of given ?? []) parts.push([{ heading, folded, intro: text }]);
  };
  texts(aid.sections);
  if (aid.comparison) parts.push([aid.comparison, comparison(aid.comparison)]);
  for (const given of aid.sideEffects ?? []) parts.push([given, effects(given)]);
  if (aid.values)
    parts.push([
      aid.values,
      items(
        'da-values',
        aid.values.statements,
        'da-value',
        settingsIn('da-values', aid.values),
        (value, own) => {
          const facts = ['toward', 'away'].flatMap((name) => {
            const names = own[name]?.split(' ');
            // a line by itself is the statement
            const isSaid = value.statement !== undefined || value.more !== undefined;
            if (!names?.every(isSlug) || !isSaid || !maybe()) return [];
            delete own[name];
            return `<p>${name === 'toward' ? 'Toward' : 'Points away'}: ${names.join(', ')}</p>`;
          });
          return begun(value.statement, value.more) + facts.join('');
        },
      ),
    ]);
  if (aid.timeline) parts.push([aid.timeline, timeline(aid.timeline)]);
  if (aid.questions)
    parts.push([
      aid.questions,
      items(
        'da-question-list',
        aid.questions.items,
        'da-question',
        settingsIn('da-question-list', aid.questions),
        (item) => begun(item.question, item.why),
      ),
    ]);
  if (aid.costs) parts.push([aid.costs, costs(aid.costs)]);
  if (aid.checks)
    parts.push([
      aid.checks,
      ...(aid.checks.items ?? []).map((item) => {
        const own = settingsIn('da-check', item);
        return `<div${hook('da-check', own)}>${lines(
          item.question === undefined ? '' : `<p>${inline(item.question, strong)}</p>`,
          list((item.answers ?? []).map((answer) => inline(answer, strong))),
          blocks(item.explanation),
        )}</div>`;
      }),
    ]);
  if (aid.summary)
    parts.push([aid.summary, one('<p class="da-summary"></p>', '<div class="da-summary"></div>')]);
  texts(aid.closing);
  if (aid.glossary) parts.push([aid.glossary, glossary(aid.glossary)]);
  if (aid.sources) parts.push([aid.sources, citations(aid.sources)]);

  // where each part has a heading, they need no sections
  const isFlat = parts.every(([{ heading }]) => heading !== undefined) && maybe();
  const written = parts.map(([{ heading: title, folded, intro, more }, ...tools]) => {
    const inside = folded
      ? `<details>${lines(`<summary>${heading(1, title)}</summary>`, blocks(intro))}</details>`
      : lines(heading(1, title), blocks(intro), ...tools, blocks(more));
    return isFlat ? inside : `<section>${inside}</section>`;
  });
  const settings = settingsIn('da-decision-aid', aid);
  const { lang, dir, ...own } = settings;
  const facts = labelled(own, {
    decision: 'Decision',
    condition: 'Condition',
    audience: 'For',
    published: 'Published',
    'review-by': 'Review by',
    'update-policy': 'Updates',
    authors: 'Written by',
    evidence: 'How the evidence was chosen',
    testers: 'Who tried it out',
    'reading-level': 'How hard it is to read',
    funding: 'Funding',
    interests: 'Interests',
  });
  const help = aid.urgentHelp;
  return `<div${hook('da-decision-aid', own)}${attributes({ lang, dir })}>${lines(
    ...facts.map((fact) => `<p>${fact}</p>`),
    heading(0, aid.decision),
    blocks(aid.intro),
    help
      ? `<div${hook('da-urgent-help', settingsIn('da-urgent-help', help))}>${blocks(help.text)}</div>`
      : '',
    ...written,
  )}</div>`;
}

/** A document as far as plain markup can say it. */
export function sayable(given: AidDocument): AidDocument {
  const aid = structuredClone(given);
  for (const { leave } of cannot) leave(aid);
  return aid;
}

/** The same without sentences that are nothing but the numbers: the elements say those, and nothing is said twice. */
export const unsaid = <Value>(value: Value): Value =>
  Array.isArray(value)
    ? (value.map(unsaid) as Value)
    : typeof value === 'object' && value !== null
      ? (Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== 'sentence' || !isInWords(value))
            .map(([key, part]) => [key, unsaid(part)]),
        ) as Value)
      : value;

/** Whether the sentence of a chance says its numbers, or why there are none, as plain markup is read. */
const isInWords = (chance: ChanceFields | undefined): chance is ChanceFields =>
  typeof chance?.sentence === 'string' &&
  (/^\d+ of \d+ .*, compared with \d+ of \d+ |^\d+ of \d+( people)?( \(\d+ to \d+\))?$/.test(
    chance.sentence,
  ) ||
    (chance.finding !== undefined && chance.sentence === inWords('finding', chance.finding)));
