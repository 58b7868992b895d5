import { regulatorOf, type ApprovalMessages } from '../intl/approval.js';
import type { ComparisonMessages } from '../intl/comparison.js';
import type { Localized } from '../intl/locale.js';
import type { RichText } from '../intl/rich-text.js';
import type { Denominator } from '../model/chance.js';
import { denominatorsOf, mixesSources, type Comparison, type Option } from '../model/comparison.js';
import { mayChoose } from '../model/comparison-view.js';
import type { ComparisonNodes } from '../reading/comparison.js';
import { GENERATED, generatedClass, isGenerated, within } from '../reading/readable.js';
import { describeTable } from './describe-table.js';
import type { Writable } from './writable.js';
import { generatedIn, writeText } from './write-text.js';

/** What a comparison takes from around it. */
export interface ComparisonContext {
  readonly denominator: Denominator;
  readonly country: string | undefined;
  /** Whether anything can be put out of view. */
  readonly canHide: boolean;
}

/**
 * Completes the author's table: a head, a row of approvals, the options' names in their cells, and what is said beside the
 * content and above the table.
 *
 * @param nodes nothing: nobody can read the table, which is left alone
 */
export function writeComparison<Element extends Writable<Element>>(
  element: Writable<Element>,
  comparison: Comparison,
  nodes: ComparisonNodes<Element> | undefined,
  localized: Localized<ComparisonMessages>,
  approvals: Localized<ApprovalMessages>,
  { denominator, country, canHide }: ComparisonContext,
): void {
  if (!nodes) {
    within(element, 'table')[0]?.removeAttribute('data-options');
    return;
  }
  const { table } = nodes;
  const { lang } = localized;
  writeHead(table, nodes);
  writeApprovals(table, nodes, comparison.options, approvals, country);
  writeCells(comparison, nodes, localized, denominator);
  const notes = describeNotes(comparison, localized);
  const text = notes.length ? notes : undefined;
  writeText(element, { key: 'notes', text, lang, tag: 'div', before: element.childNodes[0] });
  const { options, rows } = mayChoose(comparison);
  const choice = canHide && (options || rows) ? [] : undefined;
  // before what the table stands in, where that is something else
  const before = Array.from(element.children).find(
    (child) => child === table || within(child, 'table').includes(table),
  );
  writeText(element, { key: 'choice', text: choice, tag: 'div', before });
  for (const [part, attributes] of describeTable(nodes)) setAttributes(part, attributes);
}

/** Puts the rows that name the options into a head. */
function writeHead<Element extends Writable<Element>>(
  table: Element,
  { grid }: ComparisonNodes<Element>,
): void {
  const last = Math.max(-1, ...grid.columns.flatMap(({ headers }) => headers.map(({ row }) => row)));
  const rows = grid.rows.slice(0, last + 1).filter(({ section }) => section.localName !== 'thead');
  if (!rows.length) return;
  const parts = Array.from(table.children);
  const head =
    parts.find(({ localName }) => localName === 'thead') ??
    create(
      table,
      'thead',
      parts.find(({ localName }) => !/^(caption|colgroup)$/.test(localName)),
    );
  for (const { element } of rows) head.insertBefore(element, null);
}

/** Writes a row that says how each option stands with the regulator, unless none does. */
function writeApprovals<Element extends Writable<Element>>(
  table: Element,
  { spans }: ComparisonNodes<Element>,
  options: readonly Option[],
  { messages, lang }: Localized<ApprovalMessages>,
  country: string | undefined,
): void {
  const existing = generatedIn(table, 'approvals');
  if (!options.some(({ approval }) => approval)) {
    existing?.remove();
    return;
  }
  const first = Array.from(table.children).find(({ localName }) => localName === 'tbody');
  const body = existing ?? create(table, 'tbody', first);
  setAttributes(body, { class: generatedClass('approvals') });
  // a script may have put rows of its own there
  const row = Array.from(body.children).find(isGenerated) ?? create(body, 'tr', body.children[0]);
  setAttributes(row, { class: GENERATED });
  spans.forEach((span, index) => {
    const cell = row.children[index] ?? create(row, index ? 'td' : 'th');
    if (index === 0) setAttributes(cell, { scope: 'row' });
    setAttributes(cell, { colspan: span > 1 ? String(span) : undefined });
    const words = index
      ? messages.approval(options[index - 1]!.approval, regulatorOf(country))
      : messages.question;
    writeText(cell, { key: 'approval', text: [words], lang });
  });
  for (const cell of Array.from(row.children).slice(spans.length)) cell.remove();
}

/** Writes the denominator of each row that has another than the aid, and what is said where nothing is. */
function writeCells<Element extends Writable<Element>>(
  { groups, columns }: Comparison,
  nodes: ComparisonNodes<Element>,
  { messages, locale, lang }: Localized<ComparisonMessages>,
  base: Denominator,
): void {
  const denominators = denominatorsOf(groups, base);
  groups.forEach(({ rows }, group) => {
    rows.forEach((row, index) => {
      const { index: at, header, answers } = nodes.groups[group]!.rows[index]!;
      const denominator = denominators.get(row)!;
      const notes = [
        denominator !== base && messages.denominator(denominator, locale),
        row.columns && !columns && messages.rowColumns,
      ];
      const note = notes.filter(Boolean).join(' ');
      if (header?.row === at)
        writeText(header.cell, { key: 'denominator', text: note ? [note] : undefined, lang });
      for (const { cell, isBlank } of answers)
        writeText(cell, { key: 'empty', text: isBlank ? [messages.empty] : undefined, lang });
    });
  });
}

function describeNotes(
  { order, columns, groups }: Comparison,
  { messages }: Localized<ComparisonMessages>,
): RichText {
  const isMixed = groups.some(({ rows }) =>
    rows.some((row) => !(row.columns ?? columns) && mixesSources(row)),
  );
  return [
    ...(order ? [{ part: 'order', text: [messages.order(order)] }] : []),
    ...(columns ? [' ', { part: 'columns', text: [messages.columns] }] : []),
    ...(isMixed ? [' ', { part: 'mixed', text: [messages.mixedSources] }] : []),
  ];
}

function create<Element extends Writable<Element>>(
  parent: Element,
  name: string,
  before: Element | null = null,
): Element {
  const made = parent.ownerDocument.createElement(name);
  parent.insertBefore(made, before);
  return made;
}

/** Sets attributes that are not so yet. Nothing: there is to be none. */
function setAttributes<Element extends Writable<Element>>(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    const existing = element.getAttribute(name) ?? undefined;
    if (value === undefined) {
      if (existing !== undefined) element.removeAttribute(name);
    } else if (existing !== value) element.setAttribute(name, value);
  }
}
