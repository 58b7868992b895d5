/** Which answers of a row are told in one line. */
import type { Chance } from '../model/chance.js';
import type { Cell } from '../model/comparison.js';
import type { Place } from './grid.js';
import { authorNodes, normalizeText, within, type Readable, type ReadableNode } from './readable.js';
import { isElement, tagOf, attributeIn, textIn } from './nodes.js';

/** An answer of a row, and the options that it is told for. */
export interface Line<Node> {
  readonly place: Place<Node>;
  /** Indexes of the options, in the order of the table. None: another line tells it. */
  readonly options: readonly number[];
}

/** From so many options on, neighbours with the same answer share a line: fewer may stand in columns, each with its own. */
export const SHARED_FROM = 4;

/**
 * The lines of a row, one for each answer. Neighbours that say the same are told once, and so is a study of two options
 * that stands under both of them, seen from either side.
 *
 * @param cells what the answers say
 * @param under the options that an answer stands under
 */
export function readLines<Node extends Readable<Node>>(
  places: readonly Place<Node>[],
  cells: readonly Cell[],
  under: (place: Place<Node>) => readonly number[],
  options: number,
): Line<Node>[] {
  const lines = places.map((place) => ({ place, options: [...under(place)] }));
  const keys = places.map(({ cell }, index) => (canShare(cell) ? contentOf(cell, cells[index]!) : undefined));
  const tell = (from: number, at: number) => {
    lines[at]!.options.push(...lines[from]!.options.splice(0));
  };
  for (let index = places.length - 1; index > 0 && options >= SHARED_FROM; index--)
    if (keys[index] !== undefined && keys[index] === keys[index - 1]) tell(index, index - 1);
  for (const index of lines.keys()) {
    const line = lines[index]!;
    if (line.options.length !== 1) continue;
    const other = lines.findIndex(
      (other, at) =>
        at > index &&
        other.options.length === 1 &&
        keys[at] !== undefined &&
        tellsToo(cells[index]!, cells[at]!),
    );
    if (other > 0) tell(other, index);
  }
  for (const { options } of lines) options.sort((a, b) => a - b);
  return lines;
}

/** What says nothing that words do not: anything else has to be seen in its own place. */
const WORDS = /^(p|br|b|strong|em|i|small|span|ul|ol|li|a|da-chance|cite|abbr|time|wbr)$/;

const canShare = <Node extends Readable<Node>>(element: Readable<Node>): boolean =>
  authorNodes(element)
    .filter((node): node is Node & ReadableNode => isElement<Node>(node))
    .every((child) => WORDS.test(tagOf(child)) && attributeIn(child, 'id') === null && canShare(child));

/** All that an answer says, to be compared with another. */
function contentOf<Node extends Readable<Node>>(cell: Node, { chances, sources }: Cell): string {
  const links = within(cell, 'a').map((link) => attributeIn(link, 'href'));
  return JSON.stringify([shapeOf(cell), links, chances, sources]);
}

const shapeOf = <Node extends Readable<Node>>(element: Readable<Node>): unknown[] =>
  authorNodes(element)
    .map((node) => (isElement<Node>(node) ? [tagOf(node), ...shapeOf(node)] : normalizeText(textIn(node))))
    .filter((part) => part !== '');

/** Whether all that another answer says is said by this one: the same studies from the other side, and no words of its own. */
function tellsToo(cell: Cell, other: Cell): boolean {
  return (
    cell.chances.length > 0 &&
    cell.chances.length === other.chances.length &&
    (other.text === '' || other.text === cell.text) &&
    // what the words that are told are from
    (other.text === '' || String(other.sources) === String(cell.sources)) &&
    cell.chances.every((chance, index) => {
      const seen = JSON.stringify(chance);
      return JSON.stringify(turned(other.chances[index]!)) === seen;
    })
  );
}

/** A chance from the side of the comparator. Nothing: it says something of one side alone. */
function turned(chance: Chance): Chance | undefined {
  const { treatment, comparator, range, differenceRange, given, measure } = chance;
  if (!treatment || !comparator || comparator === 'none-known') return undefined;
  if (range || given || measure) return undefined;
  const turned = { ...chance, treatment: comparator, comparator: treatment };
  if (!differenceRange) return turned;
  const { low, high } = differenceRange;
  return { ...turned, differenceRange: { ...differenceRange, low: -high, high: -low } };
}
