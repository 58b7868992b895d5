import type { Option } from '../model/comparison.js';
import { value as declaration } from '../model/declarations/value.js';
import { values as listDeclaration } from '../model/declarations/values.js';
import type { RowOffers, Value } from '../model/values.js';
import { readBlock } from './block.js';
import { isQuestion } from './comparison.js';
import { readGrid } from './grid.js';
import { findOptions } from './options.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import {
  authorText,
  classesOf,
  GENERATED,
  normalizeText,
  within,
  type Readable,
  type ReadableNode,
  type Settings,
} from './readable.js';

/** A list of statements. */
export interface Values {
  /** How the statements are ordered, in words. */
  readonly order?: string | undefined;
}

/**
 * Reads a `da-values`.
 *
 * @returns also the elements of its statements
 */
export function readValues<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
): { value: Values; nodes: readonly Element[]; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, listDeclaration);
  const nodes = within(element, 'da-value');
  if (!nodes.length) problem('content', null, 'da-value elements');
  return { value: values, nodes, problems };
}

/** What stands around a statement that it can name. */
export interface ValueContext {
  readonly options: readonly Pick<Option, 'name' | 'value'>[];
  /** A row of a comparison, by its id. */
  row(id: string): RowOffers | undefined;
}

/** An element that knows what it stands in. */
interface Placed<Self extends Placed<Self>> extends Readable<Self> {
  readonly parentElement: Self | null;
}

/** Where statements look for what they name: their aid, or else the page. */
interface Surroundings<Element> {
  /** All elements of a name. */
  all(name: string): ArrayLike<Element>;
  /** The first element with an id. */
  find(id: string): Element | null | undefined;
}

export const readValueContext = <Element extends Placed<Element>>({
  all,
  find,
}: Surroundings<Element>): ValueContext => ({
  options: Array.from(all('da-option'), (option) => ({
    name: authorText(option),
    value: normalizeText(option.getAttribute('value')) || undefined,
  })),
  row(id) {
    const row = find(id);
    if (row?.localName !== 'tr') return undefined;
    const table = closest(row, 'table');
    return table && closest(table, 'da-treatment-comparison') && readRow(id, table);
  },
});

function closest<Element extends Placed<Element>>(element: Element, name: string): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === name) return at;
  return undefined;
}

/**
 * Reads a `da-value`: its first block of words is the statement. An option that is not there is left out, and so is one
 * that the statement points both toward and away from.
 *
 * @returns also the nodes that the statement stands in
 */
export function readValue<Element extends Readable<Element>>(
  element: Readable<Element>,
  settings: Settings,
  { options, row: rowOf }: ValueContext,
): { value: Value; textNodes: readonly ReadableNode[]; problems: readonly Problem[] } {
  const { values, problems, problem } = parseSettings(settings, declaration);
  const { text, textNodes, more } = readBlock(element);
  if (!text) problem('content', null, 'a statement in a <p>');
  const known = [...new Set(options.flatMap(({ value }) => value ?? []))];
  const knownIn = (where: 'toward' | 'away') =>
    (values[where] ?? []).filter((name) => {
      if (known.includes(name)) return true;
      const those = known.join(', ');
      problem(where, name, `the value of a da-option in the same aid${those && `: ${those}`}`);
      return false;
    });
  const toward = knownIn('toward');
  const away = knownIn('away');
  for (const name of toward) {
    if (away.includes(name)) problem('toward and away', name, 'each option in one of the two');
  }
  const namesOf = (values: readonly string[], others: readonly string[]) =>
    values
      .filter((name) => !others.includes(name))
      .map((name) => options.find(({ value }) => value === name)!.name);
  const id = values.row;
  const row = id ? rowOf(id) : undefined;
  if (id && !row) problem('row', id, 'the id of a <tr> with answers, in a comparison of the same aid');
  const value = { text, more, toward: namesOf(toward, away), away: namesOf(away, toward), row };
  return { value, textNodes, problems };
}

/**
 * Reads what the options offer in a row of a comparison, in short: the sentence and the time of each chance, else the
 * cell's words.
 *
 * @returns nothing where it is no row with answers
 */
export function readRow<Element extends Readable<Element>>(
  id: string,
  table: Readable<Element>,
): RowOffers | undefined {
  const grid = readGrid<Element>(table);
  const row = grid.rows.find(({ element }) => element.getAttribute('id') === id);
  if (!row || !isQuestion(row) || grid.conflicts.length) return undefined;
  const { names, under } = findOptions(grid);
  const offers = row.answers.map((place) => {
    const chances = within(place.cell, 'da-chance');
    const words = chances.length ? chances.map(chanceWords).join('\n') : authorText(place.cell);
    // a cell that its author left empty has words of the library
    const options = under(place).map((option) => names[option]!);
    return { options, words: words || normalizeText(place.cell.textContent) };
  });
  return { id, title: row.title, offers };
}

const chanceWords = (chance: Readable): string => {
  const generated = (key: string) =>
    within(chance, 'span').find((span) => classesOf(span).includes(`${GENERATED}-${key}`))?.textContent ?? '';
  return normalizeText(`${authorText(chance) || generated('sentence')} ${generated('when')}`);
};
