import type { ComparisonView } from '../../model/comparison-view.js';
import type { ComparisonNodes } from '../../reading/comparison.js';
import type { Place } from '../../reading/grid.js';
import { fewerColumns } from './treatment-comparison.columns.js';

/**
 * The rules for what a patient has put out of view. Paper always gets everything.
 *
 * @param host selects the comparison
 */
export function hidingRules(
  host: string,
  { grid, names, groups, under }: ComparisonNodes<Element>,
  { optionsAway, groupsAway, options, isWhole }: ComparisonView,
): string {
  if (isWhole) return '';
  const isAway = (place: Place<Element>) => under(place).some((option) => optionsAway.has(option));
  const headers = new Set(grid.columns.flatMap(({ headers }) => headers.filter(isAway)));
  // a row in which a cell spans several options cannot lose one of them: it stays whole
  const whole = grid.rows
    .filter(({ answers }) => answers.some((place) => under(place).length > 1))
    .map(({ element }) => selectorOf(element));
  const cells = Array.from(optionsAway, (option) => `[data-option='${CSS.escape(names[option]!)}']`);
  const rows = [...groupsAway].flatMap((index) => [groups[index]?.header, ...(groups[index]?.rows ?? [])]);
  const table = `${host} table[data-options]`;
  const away = [
    ...Array.from(headers, ({ cell }) => selectorOf(cell)),
    ...cells.map((cell) => `* > tr${whole.length ? `:not(${whole.join(', ')})` : ''} > ${cell}`),
    ...rows.flatMap((row) => (row ? selectorOf(row.element) : [])),
  ].map((selector) => `${table} > ${selector}`);
  return `@media screen { ${away.join(', ')} { display: none !important } ${fewerColumns(table, options.length)} }`;
}

/** Selects a part of a table, from the table on. */
function selectorOf(part: Element): string {
  const { localName, parentElement } = part;
  const own = `${localName}:nth-child(${Array.from(parentElement!.children).indexOf(part) + 1})`;
  return parentElement!.localName === 'table' ? own : `${selectorOf(parentElement!)} > ${own}`;
}
