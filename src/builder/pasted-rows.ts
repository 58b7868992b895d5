/** Rows that were pasted, put into an aid. */
import { addOption, placed, spanOf } from './columns.js';
import { at, insert, listAt, put, textAt, type Draft } from './draft.js';

const GROUPS = ['comparison', 'groups'];
const OPTIONS = ['comparison', 'options'];

const isBlank = (cell: unknown): boolean => cell === '' || cell === undefined;

/** Whether nobody has written a row yet. */
const isEmpty = (draft: Draft): boolean =>
  listAt(draft, OPTIONS).every((option) => textAt(option, ['name']) === '') &&
  listAt(draft, GROUPS).every((group) =>
    listAt(group, ['rows']).every((row) => listAt(row, ['cells']).every(isBlank)),
  );

/**
 * The same with the rows that were pasted: in place of what was begun and is empty, or else after the others, each answer under
 * its option. An option that there is not yet is added.
 */
export function withRows(draft: Draft, comparison: unknown): Draft {
  const names = listAt(comparison, ['options']).map((option) => textAt(option, ['name']));
  const groups = listAt(comparison, ['groups']);
  if (isEmpty(draft)) {
    const heading = textAt(draft, ['comparison', 'heading']) || 'Compare the options';
    return put(draft, ['comparison'], { heading, ...(comparison as object) });
  }
  const nameAt = (made: Draft) => listAt(made, OPTIONS).map((option) => textAt(option, ['name']));
  const widened = names.reduce(
    (made, name, index) =>
      nameAt(made).includes(name) ? made : addOption(made, listAt(comparison, ['options'])[index]),
    draft,
  );
  const order = nameAt(widened);
  return groups.reduce<Draft>((made, group) => {
    const rows = listAt(group, ['rows']).map((row) => {
      const cells = new Array<unknown>(order.length).fill('');
      for (const { cell, column } of placed(listAt(row, ['cells'])))
        for (let over = column; over < column + spanOf(cell); over++) {
          const to = order.indexOf(names[over] ?? '');
          if (to >= 0) cells[to] = spanOf(cell) > 1 ? at(cell, ['text']) : cell;
        }
      return { ...(row as object), cells };
    });
    return insert(made, GROUPS, listAt(made, GROUPS).length, { ...(group as object), rows });
  }, widened);
}
