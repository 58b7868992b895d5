import { describeApproval, type ApprovalMessages } from '../intl/approval.js';
import { describeSources, type ChanceMessages } from '../intl/chance.js';
import type { ComparisonMessages } from '../intl/comparison.js';
import type { Localized } from '../intl/locale.js';
import { readOrder } from '../intl/order.js';
import type { RichText } from '../intl/rich-text.js';
import { groupsOf, isOpen, type Denominator } from '../model/chance.js';
import {
  denominatorsOf,
  isUnrated,
  mixesSources,
  outcomeOf,
  type Comparison,
  type Option,
} from '../model/comparison.js';
import { mayChoose } from '../model/comparison-view.js';
import type { ComparisonNodes } from '../reading/comparison.js';
import { tableIn } from '../reading/grid.js';
import { GENERATED, generatedClass, isGenerated, within } from '../reading/readable.js';
import { describeTable } from './describe-table.js';
import { namesText, takeLinesBack, writeLines } from './comparison-lines.js';
import { levelAbove } from './heading-level.js';
import { writeGlance, type GlanceContext, type GlanceCount } from './glance.js';
import type { ApprovalContext } from './option.js';
import type { Writable } from './writable.js';
import { create, setAttributes } from './write-parts.js';
import { generatedIn, nodeAfter, writeText } from './write-text.js';
import { tagOf, childrenOf, nodesOf } from '../reading/nodes.js';
import { place, takeOut } from './nodes.js';

/** What a comparison takes from around it. */
export interface ComparisonContext<Node> extends GlanceContext<Node>, ApprovalContext {
  readonly denominator: Denominator;
  /** Whether anything can be put out of view. */
  readonly canHide: boolean;
  /** Whether the table waits, as its words are there already and nobody is near it. The glance does not. */
  readonly isFar?: boolean;
}

/**
 * Completes the author's table: a head, a row of approvals, the options' names in their cells, how numbers are known, and
 * above the table the glance, and what is said beside the content.
 *
 * @param nodes nothing: nobody can read the table, which is left alone
 * @returns the counts of the glance, which can be drawn
 */
export function writeComparison<Element extends Writable<Element>>(
  element: Writable<Element>,
  comparison: Comparison,
  nodes: ComparisonNodes<Element> | undefined,
  localized: Localized<ComparisonMessages>,
  approvals: Localized<ApprovalMessages>,
  context: ComparisonContext<Element>,
): GlanceCount<Element>[] {
  if (!nodes) {
    tableIn(element)?.removeAttribute('data-options');
    return [];
  }
  const { table, isJoined } = nodes;
  const { lang } = localized;
  const { canHide, isFar } = context;
  const level = (levelAbove(element) ?? 2) + 1;
  if (!isFar) {
    writeHead(table, nodes);
    writeApprovals(table, nodes, comparison.options, approvals, context, level);
    writeCells(comparison, nodes, localized, context);
    if (isJoined) takeLinesBack(table);
    else
      comparison.groups.forEach(({ rows }, group) => {
        rows.forEach((row, index) => {
          writeLines(nodes.groups[group]!.rows[index]!, row, nodes, context);
        });
      });
    for (const [part, attributes] of describeTable(nodes, level)) setAttributes(part, attributes);
  }
  const { options, rows } = mayChoose(comparison);
  const choice = canHide && (options || rows) ? [] : undefined;
  // before what the table stands in, where that is something else
  const before = childrenOf(element).find(
    (child) => child === table || within(child, 'table').includes(table),
  );
  writeText(element, { key: 'choice', text: choice, tag: 'div', before });
  // it comes first: what is said of the whole table is read with the table
  const first = generatedIn(element, 'notes') ?? generatedIn(element, 'choice') ?? before!;
  const counts = writeGlance(element as Element, first, comparison, nodes, localized, context);
  const glance = generatedIn(element, 'glance');
  const notes = describeNotes(comparison, localized, context.chances.messages, {
    hasGlance: Boolean(glance),
    isJoined,
    // it is said once, before the first of them
    isDrawn: counts.length > 0,
  });
  writeText(element, {
    key: 'notes',
    text: notes.length ? notes : undefined,
    lang,
    tag: 'div',
    before: glance ? nodeAfter(element, glance) : nodesOf(element)[0],
  });
  return counts;
}

/** Puts the rows that name the options into a head. */
function writeHead<Element extends Writable<Element>>(
  table: Element,
  { grid }: ComparisonNodes<Element>,
): void {
  const last = Math.max(-1, ...grid.columns.flatMap(({ headers }) => headers.map(({ row }) => row)));
  const rows = grid.rows.slice(0, last + 1).filter(({ section }) => tagOf(section) !== 'thead');
  if (!rows.length) return;
  const parts = childrenOf(table);
  const existing = parts.find((part) => tagOf(part) === 'thead');
  const head = existing ?? table.ownerDocument.createElement('thead');
  if (!existing) place(table, head, parts.find((part) => !/^(caption|colgroup)$/.test(tagOf(part))) ?? null);
  for (const { element } of rows) place(head, element);
}

/** Writes a row that says how each option stands with the regulator, unless none does. */
function writeApprovals<Element extends Writable<Element>>(
  table: Element,
  { spans, names, isJoined }: ComparisonNodes<Element>,
  options: readonly Option[],
  localized: Localized<ApprovalMessages>,
  { country, linksTo }: ApprovalContext,
  level: number,
): void {
  const existing = generatedIn(table, 'approvals');
  if (!options.some(({ approval, hasMistake }) => approval ?? hasMistake)) {
    takeOut(existing);
    return;
  }
  const first = childrenOf(table).find((part) => tagOf(part) === 'tbody');
  const body = existing ?? create(table, 'tbody', first);
  setAttributes(body, { class: generatedClass('approvals') });
  // a script may have put rows of its own there
  const row = childrenOf(body).find(isGenerated) ?? create(body, 'tr', childrenOf(body)[0]);
  setAttributes(row, { class: GENERATED, role: undefined });
  spans.forEach((span, index) => {
    const cell = childrenOf(row)[index] ?? create(row, index ? 'td' : 'th');
    if (index === 0)
      setAttributes(cell, {
        scope: 'row',
        role: isJoined ? undefined : 'heading',
        'aria-level': isJoined ? undefined : String(level),
      });
    else {
      setAttributes(cell, { 'data-option': names[index - 1], role: undefined });
      writeText(cell, {
        key: 'name',
        text: isJoined ? undefined : namesText(names, [index - 1]),
        before: nodesOf(cell)[0],
      });
    }
    setAttributes(cell, { colspan: span > 1 ? String(span) : undefined });
    const option = options[index - 1];
    const text = option
      ? describeApproval(option, country, linksTo(option.approvalSources), localized)
      : [localized.messages.question];
    writeText(cell, { key: 'approval', text, lang: localized.lang });
  });
  for (const cell of childrenOf(row).slice(spans.length)) takeOut(cell);
}

/** Writes the denominator of each row that has another than the aid, and what is said where nothing is. */
function writeCells<Element extends Writable<Element>>(
  comparison: Comparison,
  nodes: ComparisonNodes<Element>,
  { messages, locale, lang }: Localized<ComparisonMessages>,
  { denominator: base, chances, links }: ComparisonContext<Element>,
): void {
  const { groups, columns } = comparison;
  const denominators = denominatorsOf(comparison, base);
  groups.forEach(({ rows }, group) => {
    rows.forEach((row, index) => {
      const { index: at, header, answers } = nodes.groups[group]!.rows[index]!;
      const denominator = denominators.get(row)!;
      const outcome = nodes.isJoined ? undefined : outcomeOf(row);
      const notes = [
        outcome && !isSaid(outcome, row.title) && messages.outcome(outcome),
        denominator !== base && messages.denominator(denominator, locale),
        row.columns && !columns && messages.rowColumns,
        !nodes.isJoined && isUnrated(row) && messages.unrated,
      ];
      const note = notes.filter(Boolean).join(' ');
      if (header?.row === at)
        writeText(header.cell, { key: 'denominator', text: note ? [` ${note}`] : undefined, lang });
      answers.forEach(({ cell, isBlank }, at) => {
        writeText(cell, { key: 'empty', text: isBlank ? [messages.empty] : undefined, lang });
        // a row that cannot be taken apart has no disclosure
        const { sources = [] } = nodes.isJoined ? row.cells[at]! : {};
        const source = describeSources(links(sources), chances.messages);
        writeText(cell, { key: 'source', text: source.length ? source : undefined, lang: chances.lang });
      });
    });
  });
}

/**
 * Whether a question says already what is counted: the same words, or the same after a first word that begins alike
 * ("get" in it, and "got" in what is counted).
 */
function isSaid(outcome: string, title: string): boolean {
  const [counted, asked] = [wordsOf(outcome), wordsOf(title)];
  if (asked.includes(counted)) return true;
  const [, first, rest] = /^ (\S)\S*( .+)$/u.exec(counted) ?? [];
  const [before] = rest ? asked.split(rest) : [asked];
  return before !== asked && Boolean(before!.split(' ').at(-1)?.startsWith(first!));
}

/** Words that can be looked for among others. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

function describeNotes(
  { order, columns, groups }: Comparison,
  { messages, locale }: Localized<ComparisonMessages>,
  { circles, neitherOfAll }: ChanceMessages,
  {
    hasGlance,
    isDrawn,
    isJoined,
  }: { readonly hasGlance: boolean; readonly isDrawn: boolean; readonly isJoined: boolean },
): RichText {
  const inLines = isJoined
    ? []
    : groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ chances }) => chances)));
  const hasCircles = !isDrawn && inLines.some((chance) => groupsOf(chance).length);
  const isMixed = groups.some(({ rows }) =>
    rows.some((row) => !(row.columns ?? columns) && mixesSources(row)),
  );
  return [
    ...(order ? [{ part: 'order', text: [messages.order(readOrder(order, locale))] }] : []),
    ...(columns ? [' ', { part: 'columns', text: [messages.columns] }] : []),
    ...(isMixed ? [' ', { part: 'mixed', text: [messages.mixedSources] }] : []),
    ...(inLines.some(({ finding }) => isOpen(finding))
      ? [' ', { part: 'neither', text: [neitherOfAll] }]
      : []),
    ...(hasGlance ? [' ', { part: 'glance-rest', text: [messages.glanceNote] }] : []),
    ...(hasCircles ? [' ', { part: 'circles', text: [circles] }] : []),
  ];
}
