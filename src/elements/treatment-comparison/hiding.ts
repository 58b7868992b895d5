import type { ComparisonView } from '../../model/comparison-view.js';
import type { ComparisonNodes } from '../../reading/comparison.js';
import type { Place } from '../../reading/grid.js';
import { childrenOf, parentOf, tagOf } from '../../reading/nodes.js';

/**
 * The rules for what a patient has put out of view. Paper always gets everything.
 *
 * @param host selects the comparison
 */
export function hidingRules(host: string, nodes: ComparisonNodes<Element>, view: ComparisonView): string {
  if (view.isWhole) return '';
  const rows = [...view.groupsAway].flatMap((index) => [
    nodes.groups[index]?.header,
    ...(nodes.groups[index]?.rows ?? []),
  ]);
  const table = `${host} table[data-options]`;
  const away = [
    ...rows.flatMap((row) => {
      const selector = row && selectorOf(row.element);
      return selector ? [selector, `${selector} + .da-said-known`] : [];
    }),
    ...(nodes.isJoined ? columnsAway(nodes, view) : linesAway(nodes, view)),
  ];
  const glance = [...view.optionsAway].map(
    (option) => `${host} > .da-said-glance > tbody > :nth-child(${option + 1})`,
  );
  const selectors = [...away.map((selector) => `${table} > ${selector}`), ...glance];
  return `@media screen { ${selectors.join(', ')} { display: none !important } }`;
}

/** An answer goes with the last of the options that it is told for; the name of each goes with it. */
function* linesAway(
  { groups, names, headers }: ComparisonNodes<Element>,
  { optionsAway }: ComparisonView,
): Generator<string> {
  for (const option of optionsAway) yield selectorOf(headers[option]!.cell);
  const told = groups.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.map(({ options }) => options)));
  // approvals are told for each option by itself
  const sets = new Map([...names.map((_, option) => [option]), ...told].map((set) => [set.join(), set]));
  for (const options of sets.values()) {
    if (!options.length || !options.every((option) => optionsAway.has(option))) continue;
    yield `* > tr > [data-option='${CSS.escape(options.map((option) => names[option]).join(', '))}']`;
    yield `* > .da-said-known dl > [class='${options.map((option) => `da-said-of-${option}`).join(' ')}']`;
  }
  for (const option of optionsAway) yield `* > tr .da-said-option-${option}`;
}

/** Where cells stand together: a row in which one spans several options cannot lose one of them, and stays whole. */
function* columnsAway(
  { grid, names, under }: ComparisonNodes<Element>,
  { optionsAway }: ComparisonView,
): Generator<string> {
  const isAway = (place: Place<Element>) => under(place).some((option) => optionsAway.has(option));
  const headers = new Set(grid.columns.flatMap(({ headers }) => headers.filter(isAway)));
  for (const { cell } of headers) yield selectorOf(cell);
  const whole = grid.rows
    .filter(({ answers }) => answers.some((place) => under(place).length > 1))
    .map(({ element }) => selectorOf(element));
  const rows = `tr${whole.length ? `:not(${whole.join(', ')})` : ''}`;
  for (const option of optionsAway) yield `* > ${rows} > [data-option='${CSS.escape(names[option]!)}']`;
}

/** Selects a part of a table, from the table on. */
function selectorOf(part: Element): string {
  const around = parentOf<Element>(part)!;
  const own = `${tagOf(part)}:nth-child(${childrenOf<Element>(around).indexOf(part) + 1})`;
  return tagOf(around) === 'table' ? own : `${selectorOf(around)} > ${own}`;
}
