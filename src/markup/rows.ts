import type { Declaration } from '../model/declaration.js';
import { payers } from '../model/cost.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import type { Grid } from '../reading/grid.js';
import { authorText, GENERATED } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { ALL_SETTINGS, columnsOf } from './hooks.js';
import { blockOf, fill, hasBlocks, hide, linesOf } from './lines.js';
import {
  append,
  attributeIn,
  closestIn,
  create,
  headingBefore,
  insert,
  nodesOf,
  parentOf,
  tagOf,
} from './nodes.js';
import type { TextParser } from './parse-text.js';
import { namesItems, planRows, type Column, type ItemPlan } from './plan-rows.js';
import type { AttributeValues } from './settings.js';
import { captionOf, placedGrid, takeCaption } from './tables.js';

/** Makes elements of the rows of a table, if all of them can be. The table is out of view then. */
export function makeRows<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  table: Element,
  given: AttributeValues,
): void {
  const { declaration } = enhancement;
  const grid = placedGrid(enhancement, table, 'missing');
  const columns = grid && parseColumns(enhancement, item, grid);
  if (!columns) return;
  const caption = captionOf(table);
  const settings = {
    ...given,
    ...enhancement.settingsIn(table, declaration),
    ...enhancement.labelledIn(caption ? linesOf(caption) : [], declaration, { isHidden: false }),
  };
  const aid = closestIn(table, (around) => tagOf(around) === decisionAid.tag);
  const currency = settings['currency'] ?? (aid && attributeIn(aid, 'currency')) ?? undefined;
  const { option } = enhancement.settingsIn(table, item);
  if (!namesItems({ enhancement, item, columns, currency }, grid.rows)) return;
  const plans = planRows({ enhancement, item, columns, currency }, grid.rows, option);
  if (!plans) return;

  const container = enhancement.create(declaration, { ...groupsIn(enhancement, columns), ...settings });
  takeCaption(table);
  enhancement.labelledIn(caption ? linesOf(caption) : [], declaration, { isHidden: true });
  if (caption) append(container, linesOf(caption).map(blockOf));
  const level = Math.min(6, Number(tagOf(headingBefore(table))[1] ?? 2) + 1);
  for (const plan of plans) {
    if ('notes' in plan) append(container, plan.notes.map(toBlock));
    else insert(container, makeItem(enhancement, item, plan, `h${level}`));
  }
  insert(parentOf(table)!, container, table);
  hide([table]);
}

/** Reads what the columns say. Nothing: none can be read, and the author is told. */
function parseColumns<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  grid: Grid<Element>,
): Column[] | undefined {
  const names = columnsOf(item);
  const columns: Column[] = [];
  const { parser } = enhancement;
  const headings = grid.columns.map(({ header }) => (header ? authorText(header.cell) : ''));
  const named = headings.map((heading) => !parser.parseGroup(heading) && parser.parseLabel(heading, names));
  for (const index of grid.columns.keys()) {
    const { isBlank } = grid.columns[index]!;
    const heading = headings[index]!;
    const left = names.filter((name) => columns.every((column) => column.name !== name));
    const name = parser.parseLabel(heading, left);
    // in order: the first group of two is the first, also where it is misspelt; “for” is no slip
    const isOther = parser.parseLabel(heading, ALL_SETTINGS) !== undefined;
    const unnamed = left.filter((one) => !named.includes(one));
    const meant = name ?? (isOther ? undefined : parser.nearLabel(heading, unnamed));
    const isMisspelt = meant !== name;
    if (isMisspelt)
      enhancement.problem('header row', heading, 'markup-heading', ...new Set([meant!, ...names]));
    columns.push({ heading, name: meant, isMisspelt, isBlank: isBlank && index > 0 });
  }
  if (columns.some(({ name, isMisspelt }) => name && !isMisspelt)) return columns;
  enhancement.unread(
    'header row',
    columns.map(({ heading }) => heading).join(', '),
    'markup-heading',
    ...names,
  );
  return undefined;
}

/** What the groups had, or who may pay a part, where the headings of their columns say it. */
function groupsIn({ parser }: { readonly parser: TextParser }, columns: readonly Column[]): AttributeValues {
  const groups: Readonly<Record<string, string>> = { events: 'treatment', 'comparator-events': 'comparator' };
  return Object.fromEntries(
    columns.flatMap(({ name = '', heading }) => {
      const payer = name === 'covered' && parser.parseName(heading, payers);
      if (payer) return [['payer', payer]];
      const words = parser.parseGroup(heading);
      return words && groups[name] ? [[groups[name], words]] : [];
    }),
  );
}

function makeItem<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  { settings, title, words }: ItemPlan<Element>,
  heading: string,
): Element {
  const element = enhancement.create(item, settings);
  if (title) append(element, item.inDocument?.isHeaded ? [fill(heading, title)] : nodesOf(title));
  for (const { cell, heading } of words) {
    const block = toBlock(cell);
    if (heading) {
      const label = create('b', cell, { class: `${GENERATED} ${GENERATED}-label` });
      insert(label, cell.ownerDocument.createTextNode(`${heading.replace(/\s*:$/, '')}: `));
      insert(block, label, nodesOf(block)[0]);
    }
    insert(element, block);
  }
  return element;
}

const toBlock = <Element extends Writable<Element>>(cell: Element): Element =>
  fill(hasBlocks(cell) ? 'div' : 'p', cell);
