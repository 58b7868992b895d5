import type { Option } from '../model/comparison.js';
import type { RowOffers, Value } from '../model/values.js';
import type { Problem } from './problem.js';
import { readBlock } from './question-list.js';
import {
  authorText,
  isGenerated,
  normalizeText,
  parseAttributes,
  GENERATED,
  within,
  type Readable,
  type ReadableNode,
  type Settings,
} from './settings.js';

/** What stands around a statement that it can name. */
export interface ValueContext {
  readonly options: readonly Pick<Option, 'name' | 'value'>[];
  /** A row of a comparison, by its id. */
  row(id: string): RowOffers | undefined;
}

/** Reads the settings of a `da-values`. */
export function readValues(
  settings: Settings,
  element: Readable,
): { value: { readonly order?: string | undefined }; problems: readonly Problem[] } {
  const read = parseAttributes(settings, 'da-values');
  const order = read.needed(
    'order',
    'how the statements are ordered, in words, such as “as patients named them”',
  );
  if (!within(element, 'da-value').length) read.problem('content', null, 'da-value elements');
  return { value: { order }, problems: read.problems };
}

/**
 * Reads a `da-value`: its first block of words is the statement. An option that is not there is left out, and so is one
 * that the statement points both toward and away from.
 *
 * @returns also the nodes that the statement stands in
 */
export function readValue(
  settings: Settings,
  element: Readable,
  { options, row: rowOf }: ValueContext,
): { value: Value; textNodes: readonly ReadableNode[]; problems: readonly Problem[] } {
  const read = parseAttributes(settings, 'da-value');
  const { text, textNodes, more } = readBlock(element);
  if (!text) read.problem('content', null, 'a statement in a <p>');
  const known = options.flatMap(({ value }) => value ?? []);
  const [toward, away] = (['toward', 'away'] as const).map((where) =>
    read.names(where).filter((name) => {
      if (known.includes(name)) return true;
      const those = [...new Set(known)].join(', ');
      read.problem(where, name, `the value of a da-option in the same aid${those && `: ${those}`}`);
      return false;
    }),
  ) as [string[], string[]];
  for (const name of toward) {
    if (away.includes(name)) read.problem('toward and away', name, 'each option in one of the two');
  }
  const named = (names: readonly string[], others: readonly string[]) =>
    names
      .filter((name) => !others.includes(name))
      .map((name) => options.find(({ value }) => value === name)!.name);
  const id = read.text('row');
  const row = id ? rowOf(id) : undefined;
  if (id && !row) read.problem('row', id, 'the id of a <tr> with answers, in a comparison of the same aid');
  const value = { text, more, toward: named(toward, away), away: named(away, toward), row };
  return { value, textNodes, problems: read.problems };
}

/**
 * Reads what the options offer in a row of a comparison, in short: the sentence and the time of each chance, else the
 * cell's words.
 *
 * @param head the row that names the options
 * @returns nothing where it is no row with answers
 */
export function readRow(id: string, row: Readable, head: Readable): RowOffers | undefined {
  const [title, ...cells] = Array.from(row.children).filter((cell) => !isGenerated(cell));
  if (row === head || !title || !cells.length) return undefined;
  const names = Array.from(head.children)
    .slice(1)
    .map((cell) => authorText(within(cell, 'da-option')[0] ?? cell));
  let column = 0;
  const offers = cells.map((cell) => {
    const span = Math.max(1, Number(cell.getAttribute('colspan')) || 1);
    const options = names.slice(column, (column += span));
    const chances = within(cell, 'da-chance');
    const words = chances.length ? chances.map(chanceWords).join('\n') : authorText(cell);
    // a cell that its author left empty has words of the library
    return { options, words: words || normalizeText(cell.textContent) };
  });
  return { id, title: authorText(title), offers };
}

const chanceWords = (chance: Readable): string => {
  const said = (key: string) =>
    within(chance, 'span').find((span) => isNamed(span, `${GENERATED}-${key}`))?.textContent ?? '';
  return normalizeText(`${authorText(chance) || said('sentence')} ${said('when')}`);
};

const isNamed = (element: Readable, name: string): boolean =>
  (element.getAttribute('class') ?? '').split(/\s+/).includes(name);
