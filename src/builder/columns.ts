/** The options of a comparison are its columns: what is done to one is done to each row. */
import { at, insert, listAt, move, put, remove, without, type Draft } from './draft.js';

const OPTIONS = ['comparison', 'options'];

type Spanning = Readonly<Record<string, unknown>>;

/** How many columns a cell stands in. */
export function spanOf(cell: unknown): number {
  const span = at(cell, ['span']);
  return typeof span === 'number' && span > 1 ? Math.floor(span) : 1;
}

/** Each cell with the column that it begins in. */
export function placed(cells: readonly unknown[]): { cell: unknown; column: number; index: number }[] {
  let column = 0;
  return cells.map((cell, index) => {
    const here = { cell, column, index };
    column += spanOf(cell);
    return here;
  });
}

/** The same answer, once for each option that it is for. */
export const alone = (cell: unknown): unknown[] => {
  const span = spanOf(cell);
  if (span === 1) return [cell];
  return new Array<unknown>(span).fill(without(cell as Spanning, 'span'));
};

/** The same with other cells in each row. */
export function inRows(draft: Draft, change: (cells: readonly unknown[]) => readonly unknown[]): Draft {
  let changed = draft;
  for (const group of listAt(draft, ['comparison', 'groups']).keys())
    for (const row of listAt(draft, ['comparison', 'groups', group, 'rows']).keys()) {
      const path = ['comparison', 'groups', group, 'rows', row, 'cells'];
      const cells = listAt(draft, path);
      const made = change(cells);
      if (made !== cells) changed = put(changed, path, made);
    }
  return changed;
}

export function addOption(draft: Draft, option: unknown): Draft {
  const many = listAt(draft, OPTIONS).length;
  const filled = (cells: readonly unknown[]) => {
    const wide = cells.reduce<number>((sum, cell) => sum + spanOf(cell), 0);
    return [...cells, ...new Array<string>(Math.max(0, many + 1 - wide)).fill('')];
  };
  return inRows(insert(draft, OPTIONS, many, option), filled);
}

export function removeOption(draft: Draft, option: number): Draft {
  return inRows(remove(draft, OPTIONS, option), (cells) =>
    placed(cells).flatMap(({ cell, column }) => {
      const span = spanOf(cell);
      if (option < column || option >= column + span) return [cell];
      if (span === 1) return [];
      const own = without(cell as Spanning, 'span');
      return [span === 2 ? own : { ...own, span: span - 1 }];
    }),
  );
}

export function moveOption(draft: Draft, from: number, to: number): Draft {
  return inRows(move(draft, OPTIONS, from, to), (cells) => {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    // an answer for several options goes with them only where it stands for all that change places
    const isDivided = ({ cell, column }: { cell: unknown; column: number }) => {
      const end = column + spanOf(cell) - 1;
      return spanOf(cell) > 1 && end >= low && column <= high && !(column <= low && end >= high);
    };
    const isCovered = placed(cells).some(
      ({ cell, column }) => column <= low && column + spanOf(cell) - 1 >= high,
    );
    if (isCovered) return cells;
    const each = placed(cells).flatMap((one) => (isDivided(one) ? alone(one.cell) : [one.cell]));
    const places = placed(each);
    const index = places.findIndex(({ column }) => column === from);
    const target = places.findIndex(({ column }) => column === to);
    if (index < 0 || target < 0) return cells;
    return each.toSpliced(index, 1).toSpliced(target, 0, each[index]);
  });
}
