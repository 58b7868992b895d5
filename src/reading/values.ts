import type { Option } from '../model/comparison.js';
import { value as declaration } from '../model/declarations/value.js';
import { values as listDeclaration } from '../model/declarations/values.js';
import type { RowOffers, Value } from '../model/values.js';
import { readBlock } from './block.js';
import { isQuestion } from './comparison.js';
import { readGrid, type Grid } from './grid.js';
import { findOptions } from './options.js';
import { parseSettings } from './settings.js';
import type { Problem } from './problem.js';
import {
  authorText,
  GENERATED,
  normalizeText,
  within,
  type Readable,
  type ReadableNode,
  type Settings,
} from './readable.js';
import { tagOf, attributeIn, hasClass, parentOf, textIn } from './nodes.js';

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
  if (!nodes.length) problem('content', null, 'missing');
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
interface Surroundings<Element extends Readable<Element>> {
  /** All elements of a name. */
  all(name: string): readonly Element[];
  /** The first element with an id. */
  find(id: string): Element | null | undefined;
  /** Reads a table, for those who read many statements. */
  gridOf?(table: Element): Grid<Element>;
}

export const readValueContext = <Element extends Placed<Element>>({
  all,
  find,
  gridOf = readGrid,
}: Surroundings<Element>): ValueContext => ({
  options: all('da-option').map((option) => ({
    name: authorText(option),
    value: normalizeText(attributeIn(option, 'value')) || undefined,
  })),
  row(id) {
    const row = find(id);
    if (!row || tagOf(row) !== 'tr') return undefined;
    const table = closest(row, 'table');
    return table && closest(table, 'da-treatment-comparison') && readRow(id, table, gridOf);
  },
});

function closest<Element extends Placed<Element>>(element: Element, name: string): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) if (tagOf(at) === name) return at;
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
  if (!text) problem('content', null, 'missing');
  const known = [...new Set(options.flatMap(({ value }) => value ?? []))];
  const knownIn = (where: 'toward' | 'away') =>
    joined(values[where] ?? [], known).filter((name) => {
      if (known.includes(name)) return true;
      problem(where, name, 'option-unknown', ...known);
      return false;
    });
  const toward = knownIn('toward');
  const away = knownIn('away');
  for (const name of toward) {
    if (away.includes(name)) problem('toward and away', name, 'option-both');
  }
  const namesOf = (values: readonly string[], others: readonly string[]) =>
    values
      .filter((name) => !others.includes(name))
      .map((name) => options.find(({ value }) => value === name)!.name);
  const id = values.row;
  const row = id ? rowOf(id) : undefined;
  if (id && !row) problem('row', id, 'row-unknown');
  const value = { text, more, toward: namesOf(toward, away), away: namesOf(away, toward), row };
  return { value, textNodes, problems };
}

/**
 * Names of options, as they stand in a list. Where one has a comma in it, its name has come apart, and is put together
 * again if that is an option and its parts are not.
 */
function joined(names: readonly string[], known: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < names.length;) {
    let end = names.length;
    while (end > at + 1 && !known.includes(names.slice(at, end).join('-'))) end--;
    const isWhole = names.slice(at, end).every((name) => known.includes(name));
    if (isWhole) end = at + 1;
    found.push(names.slice(at, end).join('-'));
    at = end;
  }
  return found;
}

/**
 * Reads what the options offer in a row of a comparison, in short: the sentence and the time of each chance, else the
 * cell's words.
 *
 * @returns nothing where it is no row with answers
 */
export function readRow<Element extends Readable<Element>>(
  id: string,
  table: Element,
  gridOf: (table: Element) => Grid<Element> = readGrid,
): RowOffers | undefined {
  const grid = gridOf(table);
  const row = grid.rows.find(({ element }) => attributeIn(element, 'id') === id);
  if (!row || !isQuestion(row) || grid.conflicts.length) return undefined;
  const { names, under } = findOptions(grid);
  const offers = row.answers.map((place) => {
    const chances = within(place.cell, 'da-chance');
    const words = chances.length ? chances.map(chanceWords).join('\n') : authorText(place.cell);
    // a cell that its author left empty has words of the library
    const options = under(place).map((option) => names[option]!);
    return { options, words: words || normalizeText(textIn(place.cell)) };
  });
  // what is counted in the row may stand there, and not in the answers
  const [note] = row.header ? within(row.header.cell, 'span').filter(isNote).map(textIn) : [];
  return { id, title: normalizeText(`${row.title} ${note ?? ''}`), offers };
}

const isNote = (span: Readable): boolean => hasClass(span, `${GENERATED}-denominator`);

const chanceWords = (chance: Readable): string => {
  const generated = (key: string) =>
    within(chance, 'span')
      .filter((span) => hasClass(span, `${GENERATED}-${key}`))
      .map(textIn)[0] ?? '';
  const words = authorText(chance) || generated('sentence');
  return normalizeText(
    words
      ? `${words} ${generated('when')}`
      : `${generated('arm-1')} ${generated('arm-2')} ${generated('told')}`,
  );
};
