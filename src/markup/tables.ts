import { findIssues, readGrid, type Grid, type GridConflict, type GridIssue } from '../reading/grid.js';
import { authorText, type ReadableNode, isGenerated } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { isHost } from './hooks.js';
import { allIn, childOf, closestIn, create, insert, nodesOf, parentOf, tagOf } from './nodes.js';

/** Tables or lists of a section, and none that stand in another or belong to a section of their own. */
export const partsOf = <Element extends Writable<Element>>(
  host: Element,
  isPart: (element: Element) => boolean,
): Element[] =>
  allIn(host, isPart).filter(
    (part) =>
      [undefined, host].includes(closestIn(part, isHost)) &&
      !isGenerated(part) &&
      !closestIn(
        parentOf<Element>(part),
        (around) => /^(li|t[dh])$/.test(tagOf(around)) || isGenerated(around),
      ),
  );

const isTable = (element: ReadableNode): boolean => tagOf(element) === 'table';

export const tablesIn = <Element extends Writable<Element>>(host: Element): readonly Element[] =>
  isTable(host) ? [host] : partsOf(host, isTable);

/** Why a table cannot be read. */
type Issue = (GridConflict | GridIssue)['kind'];
const ISSUES: readonly Issue[] = ['overlap', 'overhang', 'undivided', 'extra', 'other-names'];

/**
 * The grid of a table in which each cell stands under a name. Nothing: the author is told, and the table is left alone, so
 * that nothing is said of anything else.
 */
export function placedGrid<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
  ...more: readonly Issue[]
): Grid<Element> | undefined {
  const grid = readGrid<Element>(table);
  const issues = [...grid.conflicts, ...findIssues(grid)].filter(({ kind }) =>
    [...ISSUES, ...more].includes(kind),
  );
  for (const issue of issues) {
    const { kind, title, element } = grid.rows[issue.row]!;
    const names = issue.columns.map((column) => grid.columns[column]!.label).filter(Boolean);
    enhancement.problem(
      {
        ...(kind === 'header' ? { where: 'header row' } : { row: title }),
        ...(names.length && { option: names.join('”, “') }),
      },
      authorText(element),
      `cells-${issue.kind}`,
    );
  }
  return issues.length ? undefined : grid;
}

/** The caption of a table, or of the nearest figure that has one: an editor may put a figure of its own around a table. */
export function captionOf<Element extends Writable<Element>>(table: Element): Element | undefined {
  const isTitled = (figure: Element) => tagOf(figure) === 'figure' && Boolean(childOf(figure, 'figcaption'));
  const figure = closestIn(table, isTitled);
  const caption = childOf(table, 'caption') ?? (figure && childOf(figure, 'figcaption'));
  // not one that the table itself stands in
  return closestIn(table, (around) => around === caption) ? undefined : caption;
}

/** Puts the caption of the figure into the table. */
export function takeCaption<Element extends Writable<Element>>(table: Element): Element | undefined {
  const caption = captionOf(table);
  if (!caption || tagOf(caption) === 'caption') return caption;
  const own = create<Element>('caption', table);
  insert(own, caption);
  insert(table, own, nodesOf(table)[0]);
  return own;
}
