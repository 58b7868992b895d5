/** Rows that were pasted, put into an aid. */
import { addOption, alone, placed } from './columns.js';
import { at, insert, listAt, put, textAt, type Draft } from './draft.js';

const GROUPS = ['comparison', 'groups'];
const OPTIONS = ['comparison', 'options'];

const isBlank = (cell: unknown): boolean => cell === '' || cell === undefined;

/** Whether nobody has written an option or an answer yet. */
const isEmpty = (draft: Draft): boolean =>
  listAt(draft, OPTIONS).every((option) => !Object.keys(option as object).length) &&
  listAt(draft, GROUPS).every((group) =>
    listAt(group, ['rows']).every((row) => listAt(row, ['cells']).every(isBlank)),
  );

/** Each name with its number among those that are alike: two columns of one name are two. */
const counted = (names: readonly string[]): string[] =>
  names.map((name, index) => `${names.slice(0, index).filter((one) => one === name).length} ${name}`);

const namesOf = (options: readonly unknown[]): string[] =>
  counted(options.map((option) => textAt(option, ['name'])));

/**
 * The same with the rows that were pasted: in place of what was begun and is empty, or else after the others, each answer under
 * its option. An option that there is not yet is added.
 */
export function withRows(draft: Draft, comparison: unknown): Draft {
  const options = listAt(comparison, ['options']);
  const names = namesOf(options);
  const groups = listAt(comparison, ['groups']);
  const { heading = 'Compare the options', ...own } = (at(draft, ['comparison']) ?? {}) as Draft;
  if (isEmpty(draft)) return put(draft, ['comparison'], { heading, ...own, ...(comparison as object) });
  const widened = names.reduce(
    (made, name, index) =>
      namesOf(listAt(made, OPTIONS)).includes(name) ? made : addOption(made, options[index]),
    draft,
  );
  const order = namesOf(listAt(widened, OPTIONS));
  return groups.reduce<Draft>((made, group) => {
    const rows = listAt(group, ['rows']).map((row) => {
      const cells = new Array<unknown>(order.length).fill('');
      for (const { cell, column } of placed(listAt(row, ['cells'])))
        alone(cell).forEach((one, over) => {
          const to = order.indexOf(names[column + over] ?? '');
          if (to >= 0) cells[to] = one;
        });
      return { ...(row as object), cells };
    });
    return insert(made, GROUPS, listAt(made, GROUPS).length, { ...(group as object), rows });
  }, widened);
}
