/**
 * An aid as plain markup (docs/plain-markup.md): tables, lists and sections with a class. What its reader takes in words stands
 * there in words; what is a name for the script, as a class word; and what neither can say, in `data-`.
 */
import { attributesFrom } from '../document/attributes.js';
import {
  aidSettings,
  type AidDocument,
  type Content,
  type DocumentCell,
  type DocumentText,
  type Paragraphs,
} from '../document/schema.js';
import { columnsOf } from '../markup/hooks.js';
import { payers } from '../model/cost.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { chance as chanceOf } from '../model/declarations/chance.js';
import { check } from '../model/declarations/check.js';
import { cost } from '../model/declarations/cost.js';
import { costEstimator } from '../model/declarations/cost-estimator.js';
import { glossary } from '../model/declarations/glossary.js';
import { iconArray } from '../model/declarations/icon-array.js';
import { option as optionOf } from '../model/declarations/option.js';
import { question } from '../model/declarations/question.js';
import { questionList } from '../model/declarations/question-list.js';
import { sideEffect } from '../model/declarations/side-effect.js';
import { sideEffects } from '../model/declarations/side-effects.js';
import { source } from '../model/declarations/source.js';
import { sources } from '../model/declarations/sources.js';
import { step } from '../model/declarations/step.js';
import { timeline } from '../model/declarations/timeline.js';
import {
  cell as ofCell,
  row as ofRow,
  treatmentComparison,
} from '../model/declarations/treatment-comparison.js';
import { urgentHelp } from '../model/declarations/urgent-help.js';
import { value as valueOf } from '../model/declarations/value.js';
import { values } from '../model/declarations/values.js';
import type { Declaration } from '../model/declaration.js';
import { slug } from '../reading/readable.js';
import { BEST, isPlain, sayingsIn, type Left, type Sayings, type Ways } from './sayings.js';

type Comparison = NonNullable<AidDocument['comparison']>;
type SideEffects = NonNullable<AidDocument['sideEffects']>[number];
type Effect = NonNullable<SideEffects['effects']>[number];
type Costs = NonNullable<AidDocument['costs']>;
type Line = NonNullable<Costs['lines']>[number];
type Step = NonNullable<
  NonNullable<NonNullable<AidDocument['timeline']>['courses']>[number]['steps']
>[number];
type Check = NonNullable<NonNullable<AidDocument['checks']>['items']>[number];
type Source = NonNullable<NonNullable<AidDocument['sources']>['items']>[number];
type Option = NonNullable<Comparison['options']>[number];
type Row = NonNullable<NonNullable<Comparison['groups']>[number]['rows']>[number];
type Chance = NonNullable<Extract<Content[number], { chance?: object | undefined }>['chance']>;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** What ends a question within words. */
const ENDS = /[?？؟]["”’»]?\s/;

const upTo = (length: number): number[] => [...Array(length).keys()];

const capital = ([first = '', ...rest]: string): string => first.toUpperCase() + rest.join('');

const isWords = (block: Content[number]): block is DocumentText =>
  typeof block === 'string' || Array.isArray(block);

/** What stands around a tool. */
interface Around {
  readonly heading?: string | undefined;
  readonly folded?: boolean | undefined;
  readonly intro?: Content | undefined;
  readonly more?: Content | undefined;
}

/** A column: its heading, and what of an item stands in it in words. Nothing of it: it is said by data. */
interface Column<Item> {
  readonly heading: string;
  /** Takes what it says out of the settings. */
  readonly cell: (item: Item, left: Left) => string;
}

/** How much of an item is said in words: all that can be; only in an element of its own; nothing. */
export type Level = 0 | 1 | 2;

export interface PlainOptions {
  readonly ways?: Ways;
  /** Items that are read as something else where they stand in words, by how they are written. */
  readonly levels?: ReadonlyMap<object, Level>;
  /** Takes each item that has a level. */
  readonly onItem?: (item: object) => void;
}

/** @returns HTML with the aid in it, as far as plain markup can say it */
export const writePlainMarkup = (aid: AidDocument, options: PlainOptions = {}): string =>
  new PlainWriter(aid, options).html();

class PlainWriter {
  readonly #aid: AidDocument;
  readonly #ways: Ways;
  readonly #levels: ReadonlyMap<object, Level>;
  readonly #onItem: (item: object) => void;
  readonly #sayings: Sayings;
  readonly #strong: string;

  constructor(aid: AidDocument, { ways = BEST, levels = new Map(), onItem = () => {} }: PlainOptions) {
    this.#aid = aid;
    this.#ways = ways;
    this.#levels = levels;
    this.#onItem = onItem;
    this.#sayings = sayingsIn(aid.lang, ways);
    this.#strong = ways.one('strong', 'b');
  }

  html(): string {
    const { one, maybe } = this.#ways;
    const aid = this.#aid;
    const parts = this.#parts();
    // where each part has a heading, they need no sections
    const isFlat = parts.every(([{ heading }]) => heading !== undefined) && maybe();
    const written = parts.map(([{ heading: title, folded, intro, more }, ...tools]) => {
      const heading = this.#heading(1, title);
      const inside = folded
        ? `<details>${this.#lines(`<summary>${heading}</summary>`, this.#blocks(intro))}</details>`
        : this.#lines(heading, this.#blocks(intro), ...tools, this.#blocks(more));
      return isFlat ? inside : `<section>${inside}</section>`;
    });
    const { lang, dir, ...own } = attributesFrom(aid, aidSettings);
    const facts = this.#facts(decisionAid, own).map((fact) => `<p>${escaped(fact)}</p>`);
    const help = aid.urgentHelp;
    return `<${one('div', 'section')}${this.#host(decisionAid, own)}${attributes({ lang, dir })}>${this.#lines(
      ...facts,
      this.#heading(0, aid.decision),
      this.#blocks(aid.intro),
      help ? this.#section(urgentHelp, help, this.#blocks(help.text)) : '',
      ...written,
    )}</${one('div', 'section')}>`;
  }

  #parts(): (readonly [Around, ...string[]])[] {
    const aid = this.#aid;
    const texts = (given: AidDocument['sections'] = []) =>
      given.map(({ heading, folded, text }) => [{ heading, folded, intro: text }] as const);
    const part = <Part extends Around>(given: Part | undefined, ...write: ((part: Part) => string)[]) =>
      given ? [[given, ...write.map((one) => one(given))] as const] : [];
    return [
      ...texts(aid.sections),
      ...part(aid.comparison, (given) => this.#comparison(given)),
      ...(aid.sideEffects ?? []).flatMap((given) => part(given, () => this.#effects(given))),
      ...part(aid.values, (given) =>
        this.#items(values, valueOf, given, given.statements ?? [], (one) => [one.statement, one.more]),
      ),
      ...part(aid.timeline, (given) => this.#timeline(given)),
      ...part(aid.questions, (given) =>
        this.#items(questionList, question, given, given.items ?? [], (one) => [one.question, one.why]),
      ),
      ...part(aid.costs, (given) => this.#costs(given)),
      ...part(aid.checks, ({ items = [] }) => this.#lines(...items.map((item) => this.#check(item)))),
      ...part(aid.summary, () =>
        this.#ways.one('<p class="da-summary"></p>', '<div class="da-summary"></div>'),
      ),
      ...texts(aid.closing),
      ...part(aid.glossary, (given) => this.#glossary(given)),
      ...part(aid.sources, ({ items = [] }) =>
        this.#list(
          items.map((item) => this.#citation(item)),
          ` class="${sources.tag}"`,
        ),
      ),
    ];
  }

  // what all parts are made of

  /** Blocks, each in a line: what stands between them counts for nothing. */
  #lines(...parts: readonly string[]): string {
    const gap = () => this.#ways.one('\n', '', ' \n  ', '<!-- wp:table -->');
    return (
      parts
        .filter(Boolean)
        .map((part) => gap() + part)
        .join('') + gap()
    );
  }

  #host(declaration: Declaration, left: Left): string {
    return this.#hook(declaration, left, true);
  }

  /** A class and settings, each as a class word or as data. */
  #hook(declaration: Declaration, left: Left, isHost = false): string {
    const { class: words, ...data } = this.#sayings.hook(declaration, left, isHost);
    const all = [this.#ways.one('', 'wp-block'), words].filter(Boolean).join(' ');
    return attributes({ ...(all && { class: all }), ...data });
  }

  /** Lines for the settings that are words to people. */
  #facts(declaration: Declaration, left: Left): string[] {
    const names = Object.keys(left).filter((name) => !this.#sayings.isForScript(declaration, name));
    return this.#sayings.lines(declaration, left, names);
  }

  #level(item: object): Level {
    this.#onItem(item);
    return this.#levels.get(item) ?? 0;
  }

  /** A section that becomes an element, what it says of itself in lines. */
  #section(declaration: Declaration, given: object, content: string): string {
    const left = attributesFrom(given, declaration.settings);
    const lines = this.#facts(declaration, left).map((line) => `<p>${escaped(line)}</p>`);
    return `<div${this.#host(declaration, left)}>${this.#lines(content, ...lines)}</div>`;
  }

  #inline(words: DocumentText | undefined): string {
    return (typeof words === 'string' ? [words] : (words ?? []))
      .map((piece) =>
        typeof piece === 'string'
          ? escaped(piece)
          : 'link' in piece
            ? `<a${attributes({ href: piece.to })}>${escaped(piece.link ?? '')}</a>`
            : `<${this.#strong}>${escaped(('strong' in piece && piece.strong) || '')}</${this.#strong}>`,
      )
      .join('');
  }

  #list(items: readonly string[], settings = '', tag = this.#ways.one('ul', 'ol')): string {
    return `<${tag}${settings}>${this.#lines(...items.map((item) => (item.startsWith('<li') ? item : `<li>${item}</li>`)))}</${tag}>`;
  }

  #block(block: Content[number]): string {
    if (isWords(block)) return `<p>${this.#inline(block)}</p>`;
    if ('list' in block) return this.#list((block.list ?? []).map((item) => this.#inline(item)));
    if ('chance' in block) return this.#chance(block.chance ?? {});
    if (!('icons' in block)) return '';
    const left = attributesFrom(block.icons ?? {}, iconArray.settings);
    const tag = this.#ways.one('p', 'div');
    return `<${tag}${this.#host(iconArray, left)}></${tag}>`;
  }

  #blocks(given: Content | Paragraphs = []): string {
    return given.length ? this.#lines(...given.map((block) => this.#block(block))) : '';
  }

  #heading(deeper: number, text: string | undefined): string {
    const tag = `h${Math.min((this.#aid.headingLevel ?? decisionAid.settings.headingLevel.absent) + deeper, 6)}`;
    return text === undefined ? '' : `<${tag}>${escaped(text)}</${tag}>`;
  }

  // counts

  /** A chance that has an element of its own. */
  #chance(given: Chance): string {
    const tag = this.#ways.one('p', 'div');
    const left = attributesFrom(given, chanceOf.settings);
    const { sentence } = given;
    if (this.#level(given) === 2 || (sentence !== undefined && !this.#sayings.says(sentence, left)))
      return `<${tag}${this.#host(chanceOf, left)}>${this.#inline(sentence)}</${tag}>`;
    const lines = this.#said(given, left);
    return `<${tag}${this.#host(chanceOf, left)}>${lines.join('<br>')}</${tag}>`;
  }

  /** Lines that say a chance: its numbers, or why there are none, and the facts after them. They are taken out of what is left. */
  #said(given: Chance, left: Left): string[] {
    const start = this.#sayings.start(given, left);
    for (const name of Object.keys(start?.settings ?? {})) delete left[name];
    const names = Object.keys(left).filter((name) => name !== 'display');
    return [...(start ? [start.words] : []), ...this.#sayings.lines(chanceOf, left, names)].map(escaped);
  }

  // a comparison

  /** @param isMarked whether the row is in the glance, where an answer may say in a line what stands there */
  #cell(cell: DocumentCell, isMarked: boolean): string {
    const { one, maybe } = this.#ways;
    if (typeof cell === 'string')
      return `<td>${one(escaped(cell), `<p>${escaped(cell) || '&nbsp;'}</p>`)}</td>`;
    if (Array.isArray(cell)) return `<td>${this.#blocks(cell)}</td>`;
    if ('chance' in cell) return this.#countedCell(cell.chance ?? {});
    if ('icons' in cell) return `<td>${this.#blocks([cell])}</td>`;
    const { span, text = [] } = cell as { span?: number; text?: Content };
    const left = attributesFrom(cell, ofCell.settings);
    const names = [...(isMarked ? ['short'] : []), 'source'];
    const lines = text.length ? this.#sayings.lines(ofCell, left, names) : [];
    const [only, ...others] = text;
    const isLine = only !== undefined && !others.length && isWords(only) && maybe();
    const words = isLine
      ? [this.#inline(only), ...lines.map(escaped)].join('<br>')
      : this.#blocks(text) + lines.map((line) => `<p>${escaped(line)}</p>`).join('');
    return `<td${attributes({ colspan: span })}${this.#hook(ofCell, left)}>${words}</td>`;
  }

  /** A cell with a count, or with why there is none. */
  #countedCell(given: Chance): string {
    const { maybe } = this.#ways;
    const left = attributesFrom(given, chanceOf.settings);
    const { sentence, finding, events } = given;
    const isOwn = sentence !== undefined && !this.#sayings.says(sentence, left);
    // beside why there is no number, facts stay in view
    const isBeside = finding !== undefined && events === undefined && Object.keys(left).length > 1;
    if (isOwn || isBeside || this.#level(given) > 0 || !this.#sayings.start(given, left))
      return `<td>${this.#chance(given)}</td>`;
    const lines = this.#said(given, left);
    return `<td${this.#hook(chanceOf, left)}>${maybe() ? lines.join('<br>') : this.#lines(...lines.map((line) => `<p>${line}</p>`))}</td>`;
  }

  #option({ name = '', ...given }: Option): string {
    const { one, maybe } = this.#ways;
    const left = attributesFrom(given, optionOf.settings);
    if (left['value'] === slug(name)) delete left['value'];
    const lines: string[] = [];
    const approval = left['approval'];
    const words =
      approval && name && maybe() ? this.#sayings.value(optionOf, 'approval', approval) : undefined;
    if (words) {
      lines.push(words);
      delete left['approval'];
    }
    if (name) lines.push(...this.#sayings.lines(optionOf, left, ['approval-source', 'approval-as-of']));
    const th = one('th', 'td');
    const title = one(escaped(name), name && `<${this.#strong}>${escaped(name)}</${this.#strong}>`);
    return `<${th}${this.#hook(optionOf, left)}>${[title, ...lines.map(escaped)].join('<br>')}</${th}>`;
  }

  #row({ id, title, cells = [], ...given }: Row): string {
    const { maybe, one } = this.#ways;
    const left = attributesFrom(given, ofRow.settings);
    const lines = title === undefined ? [] : this.#sayings.lines(ofRow, left);
    const isMarked = given.glance !== undefined;
    // what is left stands on the title, or on its row
    const hook = this.#hook(ofRow, left);
    const isOnTitle = title !== undefined && maybe();
    const th = one('td', 'th');
    return `<tr${attributes({ id })}${isOnTitle ? '' : hook}>${this.#lines(
      `<${th}${isOnTitle ? hook : ''}>${[title ?? '', ...lines].map(escaped).join('<br>')}</${th}>`,
      ...cells.map((cell) => this.#cell(cell, isMarked)),
    )}</tr>`;
  }

  #comparison(given: Comparison): string {
    const { one, maybe } = this.#ways;
    const { options = [], groups = [], caption, corner } = given;
    const th = one('th', 'td');
    const head = `<tr>${this.#lines(`<${th}>${escaped(corner ?? '')}</${th}>`, ...options.map((option) => this.#option(option)))}</tr>`;
    // rows without a title over them have to stand in a part of their own, but for the first
    const isParted =
      groups.some(({ title, about }, index) => title === undefined && (index > 0 || about !== undefined)) ||
      !maybe();
    const body = groups.map(({ title, about, rows = [] }) => {
      const isAbove = title === undefined || (isParted && !maybe());
      const line = title === undefined || about === undefined ? undefined : this.#sayings.topic(about);
      const isLine = !isAbove && line !== undefined && maybe();
      const topic =
        about === undefined || isLine ? '' : one(` class="da-${about}"`, ` data-about="${about}"`);
      const words = [title ?? '', ...(isLine ? [line] : [])].map(escaped).join('<br>');
      const ofPart = about === undefined ? '' : ` data-about="${about}"`;
      const empty = () => one('<td></td>', '<td>&nbsp;</td>', '<td><p><br></p></td>');
      // an editor of tables joins no cells
      const titled =
        title === undefined
          ? ''
          : `<tr${isAbove ? '' : topic}><td${
              options.length && !maybe()
                ? ` colspan="${options.length + 1}">${words}</td>`
                : `>${words}</td>${options.map(empty).join('')}`
            }</tr>`;
      const content = this.#lines(titled, ...rows.map((row) => this.#row(row)));
      return isParted ? `<tbody${isAbove ? ofPart : ''}>${content}</tbody>` : content;
    });
    const rows = isParted
      ? `${maybe() ? `<thead>${head}</thead>` : `<tbody>${head}</tbody>`}${body.join('')}`
      : maybe()
        ? `<thead>${head}</thead><tbody>${body.join('')}</tbody>`
        : `<tbody>${head}${body.join('')}</tbody>`;
    const left = attributesFrom(given, treatmentComparison.settings);
    const lines = this.#facts(treatmentComparison, left);
    const said = [caption ?? '', ...lines].map(escaped).join('<br>');
    const host = this.#host(treatmentComparison, left);
    return maybe()
      ? `<table${host}><caption>${said}</caption>${rows}</table>`
      : `<figure${host}><table>${rows}</table><figcaption>${said}</figcaption></figure>`;
  }

  // tables whose rows become elements

  /** A column of one setting, where what it has to say may stand in the words that plain markup is written in. */
  #column<Item>(
    declaration: Declaration,
    name: string,
    heading: string,
    isSaid: (item: Item, left: Left) => boolean = () => true,
  ): Column<Item> {
    return {
      heading,
      cell: (item, left) => {
        const given = left[name];
        const isWritten = given !== undefined && isSaid(item, left) && this.#ways.maybe();
        const words = isWritten ? this.#sayings.value(declaration, name, given) : undefined;
        return this.#take(left, { [name]: given }, words);
      },
    };
  }

  #table<Item extends object>(
    host: Declaration,
    given: object,
    item: Declaration,
    own: { readonly heading: string; cell(item: Item): string },
    columns: readonly Column<Item>[],
    items: readonly Item[],
    more: (item: Item) => readonly string[],
    above: (item: Item, left: Left) => string = () => '',
  ): string {
    const { one, maybe } = this.#ways;
    const rows = items.map((one) => {
      const left = attributesFrom(one, item.settings);
      const over = above(one, left);
      const isSaid = this.#level(one) === 0;
      const cells = columns.map((column) => (isSaid ? column.cell(one, left) : ''));
      return { over, left, own: own.cell(one), cells, more: more(one) };
    });
    // a column that says nothing of any item, but the first of them, by which the table is known
    const kept = [...columns.keys()].filter((at) => !at || rows.some(({ cells }) => cells[at]) || !maybe());
    // in any order
    const at = Math.floor(kept.length * one(0, 0.3, 0.7, 1));
    const inOrder = (cells: readonly string[], name: string) =>
      kept.map((index) => cells[index]!).toSpliced(at, 0, name);
    const others = Math.max(0, ...rows.map(({ more }) => more.length));
    const headings = [
      ...inOrder(
        columns.map(({ heading }) => heading),
        own.heading,
      ),
      ...upTo(others).map(() => one('', 'More', 'What helps')),
    ];
    const th = one('th', 'td');
    const head = `<tr>${headings.map((heading) => `<${th}>${escaped(heading)}</${th}>`).join('')}</tr>`;
    const body = rows.map(({ over, left, own, cells, more }) => {
      const rest = upTo(others).map((index) => more[index] ?? '');
      const all = [...inOrder(cells, own), ...rest].map((cell) => `<td>${cell}</td>`).join('');
      const title = over && `<tr><td>${escaped(over)}</td>${'<td></td>'.repeat(headings.length - 1)}</tr>`;
      return `${title}<tr${this.#hook(item, left)}>${all}</tr>`;
    });
    const left = attributesFrom(given, host.settings);
    const lines = maybe() ? this.#facts(host, left).map(escaped) : [];
    const caption = lines.length ? `<caption>${lines.join('<br>')}</caption>` : '';
    return `<table${this.#host(host, left)}>${caption}${
      maybe() ? `<thead>${head}</thead><tbody>${this.#lines(...body)}</tbody>` : this.#lines(head, ...body)
    }</table>`;
  }

  /** The heading of the counts of a group, which says what the group had where it can. */
  #headingOf(name: string, group: string | undefined): string {
    const { parser, heading } = this.#sayings;
    const words = capital(group ?? '');
    const isRead =
      parser.parseGroup(words) === group && parser.parseLabel(words, columnsOf(sideEffect)) === name;
    return isRead && this.#ways.maybe() ? words : heading(sideEffect, name);
  }

  #effects(given: SideEffects): string {
    const { maybe } = this.#ways;
    const { heading, count, words } = this.#sayings;
    const isCounted = ({ events }: Effect, left: Left) =>
      events !== undefined && left['events'] === undefined;
    const column = (name: string, isSaid?: (item: Effect, left: Left) => boolean) =>
      this.#column<Effect>(sideEffect, name, heading(sideEffect, name), isSaid);
    const columns: Column<Effect>[] = [
      {
        heading: this.#headingOf('events', given.treatment),
        cell: ({ events, of, finding }, left) =>
          finding !== undefined && events === undefined && of === undefined
            ? this.#take(left, { finding }, maybe() ? words(finding) : undefined)
            : this.#take(left, { events, of }, count(events, of)),
      },
      {
        heading: this.#headingOf('comparator-events', given.comparator),
        cell: (effect, left) => {
          const { comparatorEvents, comparatorOf, comparator } = effect;
          if (!isCounted(effect, left) || !maybe()) return '';
          if (comparator === 'none-known' && comparatorEvents === undefined)
            return this.#take(left, { comparator }, words(comparator));
          const numbers = { 'comparator-events': comparatorEvents, 'comparator-of': comparatorOf };
          return this.#take(left, numbers, count(comparatorEvents, comparatorOf));
        },
      },
      ...['seriousness', 'act', 'starts', 'lasts'].map((name) => column(name)),
      ...['timeframe', 'population', 'certainty', 'certainty-reason'].map((name) => column(name, isCounted)),
      column('source'),
    ];
    const isOne = maybe();
    return this.#table<Effect>(
      sideEffects,
      given,
      sideEffect,
      { heading: this.#sayings.titles.effect, cell: ({ name }) => escaped(name ?? '') },
      columns,
      given.effects ?? [],
      ({ text = [] }) =>
        isOne && text.length ? [this.#blocksInCell(text)] : text.map((block) => this.#blocks([block])),
    );
  }

  /** Blocks of a cell: words by themselves need no paragraph. */
  #blocksInCell(text: Paragraphs): string {
    const [only, ...others] = text;
    return only !== undefined && !others.length && isWords(only) && this.#ways.maybe()
      ? this.#inline(only)
      : this.#blocks(text);
  }

  /** Takes settings out of what is left, where there are words that say them. */
  #take(left: Left, said: Readonly<Record<string, unknown>>, words: string | undefined): string {
    if (words === undefined) return '';
    for (const name of Object.keys(said)) delete left[name];
    return escaped(words);
  }

  #costs(given: Costs): string {
    const { maybe } = this.#ways;
    const { heading, parser, price, span } = this.#sayings;
    const currency = given.currency ?? this.#aid.currency;
    const isPriced = ({ low, high }: Line, left: Left) =>
      (low ?? high) !== undefined && left['low'] === undefined && left['high'] === undefined;
    const column = (
      name: string,
      isSaid?: (item: Line, left: Left) => boolean,
      title = heading(cost, name),
    ) => this.#column<Line>(cost, name, title, isSaid);
    const hasOptions = maybe();
    // it may say who pays, too
    const payer = heading(cost, 'covered', (words) =>
      [undefined, given.payer as string | undefined].includes(parser.parseName(words, payers)),
    );
    const columns: Column<Line>[] = [
      {
        heading: heading(cost, 'price'),
        cell: ({ low, high, currency: own }, left) =>
          this.#take(left, { low, high }, own === undefined ? price(low, high, currency) : undefined),
      },
      ...(hasOptions ? [column('option')] : []),
      column('per', isPriced),
      {
        heading: heading(cost, 'times'),
        cell: (line, left) => {
          const { times, timesHigh } = line;
          if (!isPriced(line, left) || times === undefined || !maybe()) return '';
          const words =
            times !== 'not-known'
              ? span('times', times, timesHigh ?? times, { times, 'times-high': timesHigh })
              : timesHigh === undefined
                ? this.#sayings.words(times)
                : undefined;
          return this.#take(left, { times, 'times-high': timesHigh }, words);
        },
      },
      {
        heading: heading(cost, 'months'),
        cell: (line, left) => {
          const months = { 'from-month': line.fromMonth, 'to-month': line.toMonth };
          return isPriced(line, left) && maybe()
            ? this.#take(left, months, span('months', line.fromMonth, line.toMonth, months))
            : '';
        },
      },
      column('covered', undefined, payer),
      ...['phase', 'kind', 'as-of', 'source'].map((name) => column(name)),
    ];
    let last: string | undefined;
    return this.#table<Line>(
      costEstimator,
      given,
      cost,
      { heading: this.#sayings.titles.cost, cell: ({ text }) => this.#inline(text) },
      columns,
      given.lines ?? [],
      () => [],
      ({ option }, left) => {
        // as above
        const isAbove = (option ?? '') === last;
        last = option ?? (last === undefined ? undefined : '');
        if (isAbove && !maybe()) {
          delete left['option'];
          return '';
        }
        if (option === undefined && last !== undefined) left['option'] = '';
        const isOver = !hasOptions && isPlain(option);
        if (isOver) delete left['option'];
        return isOver ? option : '';
      },
    );
  }

  // lists

  /** An item of a list: in one line where that is read as the same, with the lines that say its settings. */
  #item(
    declaration: Declaration,
    left: Left,
    first: DocumentText | undefined,
    rest: Paragraphs = [],
    isSaid = true,
  ): string {
    const facts =
      isSaid && (first !== undefined || rest.length) ? this.#facts(declaration, left).map(escaped) : [];
    const [why, ...others] = rest;
    const isShort =
      isSaid && typeof first === 'string' && !ENDS.test(first) && !others.length && this.#ways.maybe();
    if (isShort && (why === undefined || typeof why === 'string')) {
      const isAsked = /[?？؟]$/.test(first) && why !== undefined;
      const said = [escaped(first), ...(why === undefined ? [] : [escaped(why)])];
      return [said.join(isAsked ? ' ' : '<br>'), ...facts].join('<br>');
    }
    const about = first === undefined ? '' : `<p>${this.#inline(first)}</p>`;
    return about + this.#blocks(rest) + facts.map((fact) => `<p>${fact}</p>`).join('');
  }

  #items<Item extends object>(
    host: Declaration,
    item: Declaration,
    given: object,
    items: readonly Item[],
    content: (item: Item) => readonly [DocumentText | undefined, Paragraphs | undefined],
  ): string {
    const made = items.map((one) => {
      const left = attributesFrom(one, item.settings);
      const inside = this.#item(item, left, ...content(one), this.#level(one) === 0);
      return `<li${this.#hook(item, left)}>${inside}</li>`;
    });
    const left = attributesFrom(given, host.settings);
    const lines = this.#facts(host, left).map((line) => `<p>${escaped(line)}</p>`);
    return !lines.length && this.#ways.maybe()
      ? this.#list(made, this.#host(host, left))
      : `<div${this.#host(host, left)}>${this.#lines(...lines, this.#list(made))}</div>`;
  }

  #step(given: Step, option: string | undefined): string {
    const { text = [] } = given;
    const left: Left = { ...attributesFrom(given, step.settings), ...(option !== undefined && { option }) };
    const [first, ...others] = text;
    const isSaid = this.#level(given) === 0;
    const when =
      left['when'] !== undefined && isSaid && this.#ways.maybe()
        ? this.#sayings.value(step, 'when', left['when'])
        : undefined;
    let inside: string;
    if (when !== undefined && typeof first === 'string' && !others.length) {
      delete left['when'];
      const label = `${when}:`;
      const facts = this.#facts(step, left).map(escaped);
      const named = this.#ways.one(label, `<${this.#strong}>${label}</${this.#strong}>`);
      inside = [`${named} ${escaped(first)}`, ...facts].join('<br>');
    } else inside = this.#item(step, left, undefined, text, isSaid);
    return `<li${this.#hook(step, left)}>${inside}</li>`;
  }

  #timeline({ courses = [] }: NonNullable<AidDocument['timeline']>): string {
    return `<div class="${timeline.tag}">${this.#lines(
      ...courses.flatMap(({ title, option, steps = [] }) => {
        // with more than one list, the heading names the option
        const isHeaded = courses.length > 1;
        const isNamed = isHeaded && title !== undefined && slug(title) === option;
        const own = isNamed ? undefined : (option ?? (isHeaded ? '' : undefined));
        return [
          this.#heading(2, title),
          this.#list(
            steps.map((one) => this.#step(one, own)),
            '',
            'ol',
          ),
        ];
      }),
    )}</div>`;
  }

  #check(given: Check): string {
    return this.#section(
      check,
      given,
      this.#lines(
        given.question === undefined ? '' : `<p>${this.#inline(given.question)}</p>`,
        this.#list((given.answers ?? []).map((answer) => this.#inline(answer))),
        this.#blocks(given.explanation),
      ),
    );
  }

  #citation(given: Source): string {
    const { id, ...left } = attributesFrom(given, source.settings);
    const text = typeof given.text === 'string' ? given.text : '';
    // it is named by how it begins
    const label = /^([^:.]{1,30}\d{4}\p{L}?):/u.exec(text)?.[1];
    const isNamed = id !== undefined && label === given.label && label !== undefined && slug(label) === id;
    if (isNamed) delete left['label'];
    const isSaid = this.#level(given) === 0 && given.text !== undefined;
    const facts = isSaid ? this.#facts(source, left).map(escaped) : [];
    const named = isNamed ? {} : this.#ways.maybe() ? { id } : { 'data-id': id };
    return `<li${attributes(named)}${this.#hook(source, left)}>${[this.#inline(given.text), ...facts].join('<br>')}</li>`;
  }

  #glossary({ terms = [] }: NonNullable<AidDocument['glossary']>): string {
    const { one } = this.#ways;
    const host = ` class="${glossary.tag}"`;
    const named = (id: string | undefined) => attributes({ id });
    return one(
      () =>
        `<ul${host}>${this.#lines(
          ...terms.map(({ term = '', id, text = [] }) => {
            const [only, ...others] = text;
            const isLine = only !== undefined && !others.length && isWords(only) && this.#ways.maybe();
            const meaning = isLine ? `: ${this.#inline(only)}` : one('', ': ', ' – ') + this.#blocks(text);
            return `<li${named(id)}><${this.#strong}>${escaped(term)}</${this.#strong}>${meaning}</li>`;
          }),
        )}</ul>`,
      () =>
        `<dl${host}>${this.#lines(...terms.map(({ term = '', id, text }) => `<dt${named(id)}>${escaped(term)}</dt><dd>${this.#blocks(text)}</dd>`))}</dl>`,
      () =>
        `<table${host}>${this.#lines(...terms.map(({ term = '', id, text }) => `<tr${named(id)}><td>${escaped(term)}</td><td>${this.#blocks(text)}</td></tr>`))}</table>`,
    )();
  }
}
