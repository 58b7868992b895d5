import { reportProblems } from '../author/report.js';
import { localeOf, whenTranslated } from '../intl/locale.js';
import { markupMessages } from '../intl/markup.js';
import { isEmpty } from '../reading/comparison.js';
import type { Problem } from '../reading/problem.js';
import { authorText, isGenerated, normalizeText, GENERATED, slug } from '../reading/settings.js';
import { textParser, type TextParser } from './parse-text.js';
import { readMarkupSettings, type AttributeValues } from './settings.js';

/*
 * Plain markup is what content systems let through: tables, lists and sections with a class. Here it becomes the elements
 * that a developer would have written. The author’s nodes are wrapped or moved, and their text is never rewritten. What an
 * element says itself, once it is a setting, stays in the page where it was and is not shown a second time.
 */

/** Finds the class of an element, so that its settings are known and nothing becomes an element that there is not. */
type Find = (tag: string) => CustomElementConstructor | undefined;

/** The elements, those that hold others first. */
const TAGS =
  'decision-aid treatment-comparison side-effects cost-estimator question-list values timeline sources check urgent-help summary side-effect cost question value step source option chance icon-array'
    .split(' ')
    .map((name) => `da-${name}`);
const HOOKS = TAGS.map((tag) => `.${tag}`).join();

/** What each item of a list becomes. */
const ITEMS: Readonly<Record<string, string>> = {
  'da-question-list': 'da-question',
  'da-values': 'da-value',
  'da-timeline': 'da-step',
  'da-sources': 'da-source',
};
/** What each row of a table becomes. */
const ROWS: Readonly<Record<string, string>> = {
  'da-side-effects': 'da-side-effect',
  'da-cost-estimator': 'da-cost',
};
/** Columns that give several settings. */
const WIDE: Readonly<Record<string, readonly string[]>> = { 'da-cost': ['price', 'months'] };

/** Settings of a row that are told only beside its numbers. */
const ONLY_WITH_NUMBERS =
  /^(comparator-events|outcome|treatment|comparator|timeframe|population|certainty|per|times|months|(from|to)-month)$/;

/** Words of the author’s that are settings now. */
const HIDDEN = `${GENERATED}-plain`;

const registered: Find = (tag) => customElements.get(tag);

/**
 * Makes elements of plain markup in a part of a page, or in one that is not in the page yet. Doing it twice changes
 * nothing, also on a page that was saved in between.
 *
 * @param find the element class for a tag; what it does not find stays as it is
 * @returns what the author has to mend
 */
export function enhance(root: ParentNode = document, find: Find = registered): Problem[] {
  const hosts = Array.from(root.querySelectorAll(HOOKS));
  if (root instanceof Element && root.matches(HOOKS)) hosts.unshift(root);
  return hosts.flatMap((host) => {
    const { localName } = host;
    const tag = localName.startsWith('da-') ? localName : TAGS.find((tag) => host.classList.contains(tag))!;
    // an editor keeps its own markup
    if (host.closest(`.${GENERATED}`) || (host as HTMLElement).isContentEditable || !find(tag)) return [];
    return new Enhancement(host, tag, find).problems;
  });
}

/** Enhances the page once it has been read, and whatever comes later. */
export function observeMarkup(find: Find): void {
  const start = () => {
    // in a language that comes late more can be read
    whenTranslated(() => {
      enhance(document, find);
    });
    enhance(document, find);
    const observer = new MutationObserver((records) => {
      const added = new Set<Element>();
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element) || isGenerated(node)) continue;
          // a row or an item that came to an enhanced table or list
          const context = node.parentElement?.closest(HOOKS);
          if (context) added.add(context);
          else if (node.matches(HOOKS) || node.querySelector(HOOKS)) added.add(node);
        }
      }
      for (const element of added) enhance(element, find);
      // what was just done is nothing new
      observer.takeRecords();
    });
    observer.observe(document, { subtree: true, childList: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

/** The enhancement of one table, list or section. */
class Enhancement {
  readonly problems: Problem[] = [];
  readonly #find: Find;
  readonly #page: Document;
  readonly #tag: string;
  readonly #parser: TextParser;

  constructor(host: Element, tag: string, find: Find) {
    this.#find = find;
    this.#page = host.ownerDocument;
    this.#tag = tag;
    const locale = localeOf(host);
    this.#parser = textParser(markupMessages(locale).messages, locale);
    const isTabled = host.localName === 'table' && (ROWS[tag] ?? tag === 'da-treatment-comparison');
    const existing = host.closest(tag) ?? host.querySelector(tag);
    if (/^t(able|r|head|body|foot)$/.test(host.localName) && !isTabled)
      this.#problem('content', host.localName, 'a list or a section');
    // rows and items that came later
    else if (existing) this.#fill(host);
    else this.#make(host);
    reportProblems(host, this.problems);
  }

  /** Makes the element of a host, around its table or list, or inside it. */
  #make(host: Element): Element {
    const tag = this.#tag;
    const settings = this.#settings(host, tag);
    const row = ROWS[tag];
    if (row || tag === 'da-treatment-comparison') {
      const made = tablesIn(host).map((table) => {
        const own = { ...settings, ...this.#settings(table, tag), ...this.#caption(table) };
        return row
          ? this.#rows(table, row, own)
          : this.#namesOptions(table)
            ? wrap([table], this.#element(tag, own), () => this.#comparison(table, host))
            : undefined;
      });
      // a table that cannot be read stays one
      if (made.length) return made.find(Boolean) ?? host;
    }
    const isList = isListed(host);
    const parts = isList ? [] : host.localName === 'p' ? [host] : Array.from(innermost(host).children);
    // the parts of a section are read by themselves, but for its paragraphs
    const own: AttributeValues = Object.assign(
      {},
      ...parts.map((part) => (part.localName === 'p' ? this.#labelled(part, tag, true) : {})),
      settings,
    ) as AttributeValues;
    if (tag === 'da-chance') Object.assign(own, this.#chance(linesOf(host)), settings);
    const element = this.#element(tag, own);
    if (isList) return wrap([host], element, () => this.#fill(host));
    // what is written into a <p> may be no part of one; and the parts of an element have to be its children
    if (host.localName !== 'p' && !host.parentElement?.localName.startsWith('da-')) {
      const node = innermost(host);
      element.append(...node.childNodes);
      this.#fill(element);
      node.append(element);
      return element;
    }
    for (const name of ['class', 'id', 'lang', 'dir']) {
      const value = host.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...host.childNodes);
    this.#fill(element);
    host.replaceWith(element);
    return element;
  }

  /** Makes elements of the cells or items in it that are none yet. */
  #fill(host: Element): void {
    const item = ITEMS[this.#tag];
    if (item) this.#items(host, item);
    else if (this.#tag === 'da-treatment-comparison')
      for (const table of tablesIn(host)) if (this.#namesOptions(table)) this.#comparison(table, host);
  }

  /** Whether the first row names the options. With counts in it, it is a question whose numbers would go out of view. */
  #namesOptions(table: HTMLTableElement): boolean {
    const count = Array.from(authorRows(table)[0]?.cells ?? [])
      .slice(1)
      .flatMap((cell) => linesOf(cell))
      .find((line) => this.#chance([line]));
    if (count) this.#problem('header row', textOf(count), NAMES);
    return !count;
  }

  #comparison(table: HTMLTableElement, host: Element): void {
    const [head, ...rows] = authorRows(table);
    const names = this.#names('da-chance');
    const shared = {
      ...this.#settings(host, 'da-chance'),
      ...this.#settings(table, 'da-chance'),
      ...this.#labelled(table.caption, 'da-chance', false),
    };
    const options = Array.from(head?.cells ?? []).slice(1);
    for (const cell of options) {
      const [name, ...others] = linesOf(cell);
      if (!name || cell.querySelector('da-option')) continue;
      const settings: Record<string, string> = { value: slug(textOf(name)) };
      for (const line of others) {
        const approval = this.#parser.settings('approval', textOf(line));
        if (approval) hide(line);
        Object.assign(settings, approval);
      }
      Object.assign(settings, this.#labelled(cell, 'da-option', true), this.#settings(cell, 'da-option'));
      const element = this.#element('da-option', settings);
      // where the header is out of view, only the name is said again: what is not read belongs to it
      const [, ...more] = linesOf(cell);
      for (const line of more)
        this.#problem(`header row, “${textOf(name)}”`, textOf(line), this.#parser.allowed('approval', UNDER));
      wrap(more.length ? Array.from(cell.childNodes) : name, element);
    }
    for (const row of rows) {
      const [title, ...cells] = Array.from(row.cells);
      if (!title) continue;
      const { about } = readMarkupSettings(row, ['about'], TAGS);
      if (about !== undefined) row.dataset['about'] = about;
      // an editor that cannot join cells leaves those beside a title empty
      if (cells.length && authorText(title) && cells.every(isBlank)) {
        title.colSpan += cells.reduce((sum, cell) => sum + cell.colSpan, 0);
        for (const cell of cells) cell.remove();
        continue;
      }
      const ofRow = { ...shared, ...this.#settings(row, 'da-chance') };
      cells.forEach((cell, index) => {
        if (cell.querySelector('da-chance, .da-chance')) return;
        const option = options[index];
        const [name = []] = option ? linesOf(option.querySelector('da-option') ?? option) : [];
        const where = `row “${authorText(title)}”, “${textOf(name)}”`;
        const lines = linesOf(cell);
        const line = lines.find((line) => this.#chance([line]));
        if (!line) {
          // of a cell with its facts only the line that is meant
          const seems = lines.map(textOf).find((text) => this.#parser.seemsCounted(text));
          if (seems) this.#problem(where, seems, COUNT);
          return;
        }
        const read = this.#chance([line])!;
        // without numbers, few of the facts are said by the element, and none are those of the row and the table
        const isCounted = 'events' in read;
        const all: AttributeValues = {
          ...(isCounted && ofRow),
          ...read,
          ...this.#labelled(cell, 'da-chance', isCounted),
          ...this.#settings(cell, 'da-chance'),
        };
        if (all['comparator-events'] && !(all['treatment'] && all['comparator']))
          this.#problem(where, textOf(line), GROUPS);
        wrap([blockOf(line)], this.#element('da-chance', pick(all, names)));
      });
    }
  }

  /** A table whose rows become elements. */
  #rows(table: HTMLTableElement, tag: string, settings: AttributeValues): Element | undefined {
    const container = this.#element(this.#tag, settings);
    const names = [...(WIDE[tag] ?? []), ...this.#names(tag)];
    const [head, ...rows] = authorRows(table);
    const headings = Array.from(head?.cells ?? []);
    const columns: (string | undefined)[] = [];
    for (const heading of headings) {
      const left = names.filter((name) => !columns.includes(name));
      columns.push(this.#parser.setting(authorText(heading), left));
    }
    const named = columns.indexOf(undefined);
    if (!columns.some(Boolean)) {
      this.#problem(
        'header row',
        headings.map(authorText).join(', '),
        `names of settings, such as ${names.slice(0, 4).join(', ')}`,
      );
      return undefined;
    }
    headings.forEach((heading, index) => {
      const group = { events: 'treatment', 'comparator-events': 'comparator' }[columns[index] ?? ''];
      const words = this.#parser.groupOf(authorText(heading));
      if (group && words && !container.hasAttribute(group)) container.setAttribute(group, words);
    });
    const currency =
      settings['currency'] ?? table.closest('da-decision-aid')?.getAttribute('currency') ?? undefined;
    const level = Math.min(6, Number(headingBefore(table)?.localName[1] ?? 2) + 1);
    for (const line of table.caption ? linesOf(table.caption) : []) container.append(blockOf(line));
    let { option } = this.#settings(table, tag);
    for (const row of rows) {
      const cells = Array.from(row.cells);
      const [first, ...others] = cells;
      if (!first) continue;
      const own = this.#settings(row, tag);
      if (others.every(isBlank) && headings.length > 1 && !Object.keys(own).length) {
        // a title over the rows of an option, or a note
        if (names.includes('option') && !columns.includes('option')) option = authorText(first);
        else container.append(fill('p', first));
        continue;
      }
      // cells that reach into this row from above stand at its start
      const shift = Math.max(0, headings.length - cells.reduce((sum, cell) => sum + cell.colSpan, 0));
      const item = this.#page.createElement(tag);
      const title = cells[named - shift] ? authorText(cells[named - shift]!) : '';
      const found: Record<string, string> = {};
      const reads = cells.map((cell, index) => {
        const name = columns[index + shift];
        const read = name && this.#parser.settings(name, authorText(cell), currency);
        // what another column says in another way is left as it is
        if (!read || Object.entries(read).some(([key, value]) => (found[key] ?? value) !== value))
          return false;
        Object.assign(found, read);
        return true;
      });
      const all: AttributeValues = { ...found, ...own };
      const isShownByElement = tag === 'da-cost' ? 'low' in all || 'high' in all : 'events' in all;
      cells.forEach((cell, index) => {
        const column = index + shift;
        const name = columns[column];
        if (column === named) {
          if (tag === 'da-side-effect') item.prepend(fill(`h${level}`, cell));
          else item.prepend(...cell.childNodes);
          return;
        }
        const heading = headings[column] ? authorText(headings[column]) : '';
        if (name && !reads[index])
          this.#problem(
            `row “${title}”, “${heading}”`,
            authorText(cell),
            name === 'price' && /\p{Sc}/u.test(authorText(cell)) && !currency
              ? 'a currency for the prices: data-currency="USD" on the table, or the code in the cell, such as 400 USD'
              : this.#parser.allowed(name, `under “${heading}”`),
          );
        // a number that the element does not know of would stand beside “not known”
        if (!name && this.#parser.seemsCounted(authorText(cell)))
          this.#problem(
            `row “${title}”, “${heading}”`,
            authorText(cell),
            `a heading that is a setting, such as ${names.slice(0, 4).join(', ')}`,
          );
        // without a number some facts are not said by the element, and links and pictures never are
        if (
          isEmpty(cell) ||
          (reads[index] &&
            (isShownByElement || !ONLY_WITH_NUMBERS.test(name!)) &&
            !cell.querySelector('a:not([href^="#"]), img, svg, video'))
        )
          return;
        const line = fill(hasBlocks(cell) ? 'div' : 'p', cell);
        if (heading) {
          const label = this.#page.createElement('b');
          label.className = `${GENERATED} ${GENERATED}-label`;
          label.textContent = `${heading.replace(/\s*:$/, '')}: `;
          line.prepend(label);
        }
        item.append(line);
      });
      option = all['option'] ?? option;
      const settings = pick({ ...all, ...(option !== undefined && { option }) }, this.#names(tag));
      for (const [key, value] of Object.entries(settings)) item.setAttribute(key, value);
      container.append(item);
    }
    table.before(container);
    hide([table]);
    return container;
  }

  /** The items of lists. */
  #items(host: Element, tag: string): void {
    const lists = isListed(host) ? [host] : partsOf(host, 'ul, ol');
    for (const list of lists) {
      for (const item of list.children) {
        if (item.localName !== 'li' || isGenerated(item) || item.querySelector(`:scope > ${tag}`)) continue;
        // a section of its own
        if (item.matches(HOOKS) && !item.classList.contains(tag)) continue;
        const settings: Record<string, string> = {};
        if (tag === 'da-source') Object.assign(settings, sourceNames(item));
        if (tag === 'da-step') {
          Object.assign(settings, this.#moment(item));
          const heading = lists.length > 1 && headingBefore(list);
          if (heading) settings['option'] = slug(authorText(heading));
        }
        Object.assign(settings, this.#labelled(item, tag, true), this.#settings(item, tag));
        if (tag === 'da-question' || tag === 'da-value') setApart(item);
        const element = this.#element(tag, settings);
        element.append(...item.childNodes);
        item.append(element);
      }
    }
  }

  /** When a step happens, where it begins with it: “Before: …”. */
  #moment(item: Element): AttributeValues | undefined {
    const [first] = linesOf(item)[0] ?? [];
    if (!first) return undefined;
    const [label = '', rest] = (first.textContent ?? '').split(/:(.*)/s);
    const isText = first instanceof Text;
    const read = (isText ? rest !== undefined : !normalizeText(rest)) && this.#parser.settings('when', label);
    if (!read) return undefined;
    if (isText) first.splitText(label.length + 1);
    hide([first]);
    return read;
  }

  /** What a line says of a chance: the first that is a count or says why there is none. */
  #chance(lines: readonly Line[]): AttributeValues | undefined {
    for (const line of lines) {
      const text = textOf(line);
      const finding = this.#parser.finding(text);
      const read = finding ? { finding } : this.#parser.count(text);
      if (read) return read;
    }
    return undefined;
  }

  /**
   * Settings in lines of their own: “Source: Anand 2023”.
   *
   * @param isShownByElement whether the element says them itself, so that they need not be shown here
   */
  #labelled(element: Element | null, tag: string, isShownByElement: boolean): AttributeValues {
    const settings: Record<string, string> = {};
    for (const line of element ? linesOf(element) : []) {
      const [label = '', text] = textOf(line).split(/\s*[:：]\s*(.*)/s);
      const name = text && this.#parser.setting(label, this.#names(tag));
      const read = name && this.#parser.settings(name, text);
      if (!read) continue;
      Object.assign(settings, read);
      if (isShownByElement) hide(line);
    }
    return settings;
  }

  /** Names a table by what names it in the page, and reads the settings in its caption. */
  #caption(table: HTMLTableElement): AttributeValues {
    const caption = captionOf(table.closest('figure'));
    // not a caption that the table itself stands in
    if (!table.caption && caption && !caption.contains(table)) table.createCaption().append(caption);
    else if (!table.caption && !table.ariaLabel && !ROWS[this.#tag]) {
      const heading = headingBefore(table);
      if (heading) table.ariaLabel = authorText(heading);
    }
    return this.#labelled(table.caption, this.#tag, true);
  }

  #names(tag: string): readonly string[] {
    const { observedAttributes = [] } = (this.#find(tag) ?? {}) as { observedAttributes?: readonly string[] };
    // what an element loads is no matter for a content filter to let through
    return observedAttributes.filter((name) => name !== 'src').concat(tag === 'da-source' ? 'id' : []);
  }

  #settings(element: Element, tag: string): AttributeValues {
    return readMarkupSettings(element, this.#names(tag), TAGS);
  }

  #element(tag: string, settings: AttributeValues): Element {
    const element = this.#page.createElement(tag);
    for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
    return element;
  }

  #problem(where: string, got: string, allowed: string): void {
    this.problems.push({ element: this.#tag, where, got: `“${got}”`, allowed });
  }
}

/** Nodes that stand in one line. */
type Line = readonly ChildNode[];

const BLOCK = /^(p|div|ul|ol|li|figcaption)$/;

/** The lines of an element, as blocks and line breaks part them, without what is read already. */
function linesOf(element: Element, lines: ChildNode[][] = []): ChildNode[][] {
  let line: ChildNode[] = [];
  const end = () => {
    if (normalizeText(line.map(({ textContent }) => textContent).join(''))) lines.push(line);
    line = [];
  };
  for (const node of element.childNodes) {
    const isElement = node instanceof Element;
    if (isElement && isGenerated(node)) continue;
    const isBlock = isElement && BLOCK.test(node.localName);
    if (isBlock || isBreak(node)) end();
    else line.push(node);
    if (isBlock) linesOf(node, lines);
  }
  end();
  return lines;
}

const isBreak = (node: Node | null): node is Element => node instanceof Element && node.localName === 'br';

const textOf = (line: Line): string => normalizeText(line.map(({ textContent }) => textContent).join(''));

/** Puts an element around nodes that stand side by side. It comes into the page once it is complete. */
function wrap(nodes: Line, element: Element, complete?: () => void): Element {
  const { parentNode } = nodes[0]!;
  let { nextSibling } = nodes.at(-1)!;
  // a block needs no line break after it
  if (isBreak(nextSibling)) {
    const { nextSibling: next } = nextSibling;
    nextSibling.remove();
    nextSibling = next;
  }
  element.append(...nodes);
  complete?.();
  parentNode!.insertBefore(element, nextSibling);
  return element;
}

/** The nodes of a line, or the paragraph that has no other. */
function wholeOf(line: Line): Line {
  const { parentElement } = line[0]!;
  return parentElement?.localName === 'p' && normalizeText(parentElement.textContent) === textOf(line)
    ? [parentElement]
    : line;
}

/** The paragraph that a line is, or a new one around it. */
function blockOf(line: Line): ChildNode {
  const [first] = wholeOf(line);
  return first === line[0] ? wrap(line, first!.ownerDocument!.createElement('p')) : first!;
}

/** Whether there is more in it than one line: that cannot stand in a paragraph. */
const hasBlocks = ({ children }: Element): boolean =>
  Array.from(children).some(({ localName }) => BLOCK.test(localName));

/** Whether nothing stands in a cell, also nothing that becomes an element. */
const isBlank = (cell: Element): boolean => isEmpty(cell) && !cell.querySelector(HOOKS);

/** A new element with the content of another. */
function fill(tag: string, from: Element): Element {
  const element = from.ownerDocument.createElement(tag);
  element.append(...from.childNodes);
  return element;
}

/** Leaves words in the page and out of view: an element says them. */
function hide(line: Line): void {
  const node = line[0]!.ownerDocument!.createElement('div');
  node.className = `${GENERATED} ${HIDDEN}`;
  node.hidden = true;
  wrap(wholeOf(line), node);
}

const isListed = ({ localName }: Element): boolean => localName === 'ul' || localName === 'ol';

/** Where the content of a section is: page builders put boxes into boxes. */
function innermost(host: Element): Element {
  const [only, ...others] = host.children;
  const isBox =
    only?.localName === 'div' &&
    !others.length &&
    normalizeText(host.textContent) === normalizeText(only.textContent);
  return isBox ? innermost(only) : host;
}

/** Tables or lists of a section, and none that stand in another or belong to a section of their own. */
const partsOf = <Part extends Element>(host: Element, selector: string): Part[] =>
  Array.from(host.querySelectorAll<Part>(selector)).filter(
    (part) =>
      [null, host].includes(part.closest(HOOKS)) &&
      !isGenerated(part) &&
      !part.parentElement?.closest(`li, td, th, .${GENERATED}`),
  );

const tablesIn = (host: Element): readonly HTMLTableElement[] =>
  host instanceof HTMLTableElement ? [host] : partsOf(host, 'table');

const authorRows = (table: HTMLTableElement): HTMLTableRowElement[] =>
  Array.from(table.rows).filter((row) => !isGenerated(row));

/** The caption of the nearest figure that has one: an editor may put a figure of its own around a table. */
const captionOf = (figure: Element | null | undefined): Element | null | undefined =>
  figure?.querySelector(':scope > figcaption') ??
  (figure && captionOf(figure.parentElement?.closest('figure')));

/** The heading that a part of the page stands under. */
function headingBefore(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.previousElementSibling ?? at.parentElement)
    if (/^h[1-6]$/.test(at.localName)) return at;
  return undefined;
}

/** A citation is found by the id of its item, or else by the name and the year that it begins with: “Anand 2023: …”. */
function sourceNames(item: Element): AttributeValues {
  const [, label] = /^([^:.]{1,30}\d{4}\p{L}?):/u.exec(authorText(item)) ?? [];
  const id = item.id || (label && slug(label));
  // it is the id of the source now
  item.removeAttribute('id');
  return { ...(id && { id }), ...(label && { label }) };
}

/** Makes a block of the first sentence of an item, which is a question or in bold, or else of its first line. */
function setApart(item: Element): void {
  const [line] = linesOf(item);
  if (line?.[0]!.parentElement !== item) return;
  let end = line.length;
  for (const [index, node] of line.entries()) {
    const after = line.slice(index + 1);
    if (node instanceof Text) {
      const found = /[?？؟]["”’»]?\s/.exec(node.data);
      if (!found) continue;
      const at = found.index + found[0].length;
      if (normalizeText(node.data.slice(at)) || textOf(after)) {
        node.splitText(at);
        end = index + 1;
      }
      break;
    }
    if (/^(b|strong)$/.test((node as Element).localName) && !textOf(line.slice(0, index)) && textOf(after)) {
      end = index + 1;
      break;
    }
  }
  blockOf(line.slice(0, end));
}

const pick = (settings: AttributeValues, names: readonly string[]): AttributeValues =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

const NAMES = 'the name of an option in each cell after the first: the first row has to name the options';
const UNDER = 'under the name of an option, and what else there is to say of it in a row of its own';
const COUNT =
  'a count alone in its line, with its total, no more events than people, and “with …” after both counts or none, such as “59 of 100 with the spray, compared with 45 of 100 with a dummy spray”';
const GROUPS = 'after each count what those people had: “59 of 100 with …, compared with 45 of 100 with …”';
