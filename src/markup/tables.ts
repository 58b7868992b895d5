import { findIssues, readGrid, type Grid, type GridConflict, type GridIssue } from '../reading/grid.js';
import { authorText, GENERATED } from '../reading/readable.js';
import type { Enhancement } from './enhancement.js';
import { HOOKS } from './hooks.js';
import { closest, isWritten, matches, query } from './nodes.js';

/** Tables or lists of a section, and none that stand in another or belong to a section of their own. */
export const partsOf = <Part extends Element>(host: Element, selector: string): Part[] =>
  query<Part>(host, selector).filter(
    (part) =>
      [null, host].includes(closest(part, HOOKS)) &&
      !isWritten(part) &&
      !matches(part, `:is(li, td, th, .${GENERATED}) *`),
  );

export const tablesIn = (host: Element): readonly HTMLTableElement[] =>
  host instanceof HTMLTableElement ? [host] : partsOf(host, 'table');

/** Where a table cannot be read: what to do about it. */
const MENDS: Partial<Record<(GridConflict | GridIssue)['kind'], string>> = {
  overlap: 'one cell in each place of the table',
  overhang: 'one cell in each place of the table, and names above the rows',
  undivided: 'a name over each column',
  extra: 'a name over each column that has cells',
  'other-names': 'one table for each row of names',
};

/**
 * The grid of a table in which each cell stands under a name. Nothing: the author is told, and the table is left alone, so
 * that nothing is said of anything else.
 */
export function placedGrid(
  enhancement: Enhancement,
  table: HTMLTableElement,
  mends: typeof MENDS = {},
): Grid<Element> | undefined {
  const grid = readGrid<Element>(table);
  const all = { ...MENDS, ...mends };
  const issues = [...grid.conflicts, ...findIssues(grid)].filter(({ kind }) => all[kind]);
  for (const issue of issues) {
    const { kind, title, element } = grid.rows[issue.row]!;
    const names = issue.columns.map((column) => grid.columns[column]!.label).filter(Boolean);
    enhancement.problem(
      [kind === 'header' ? 'header row' : `row “${title}”`, ...names.map((name) => `“${name}”`)].join(', '),
      authorText(element),
      all[issue.kind]!,
    );
  }
  return issues.length ? undefined : grid;
}

/** The caption of a table, or of the nearest figure that has one: an editor may put a figure of its own around a table. */
export function captionOf(table: HTMLTableElement): Element | null {
  const ofFigure = (figure: Element | null): Element | null =>
    figure?.querySelector(':scope > figcaption') ??
    (figure?.parentElement ? ofFigure(closest(figure.parentElement, 'figure')) : null);
  if (table.caption) return table.caption;
  const caption = ofFigure(table.closest('figure'));
  // not one that the table itself stands in
  return caption?.contains(table) ? null : caption;
}

/** Puts the caption of the figure into the table. */
export function takeCaption(table: HTMLTableElement): HTMLTableCaptionElement | null {
  const caption = captionOf(table);
  if (caption && caption !== table.caption) table.createCaption().append(caption);
  return table.caption;
}
