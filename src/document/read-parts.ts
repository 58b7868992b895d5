/** The parts of an aid, from a page to a document: lists by what is declared of them, the others as each is. */
import type { Declaration, InDocument } from '../model/declaration.js';
import { check } from '../model/declarations/check.js';
import { option } from '../model/declarations/option.js';
import { step } from '../model/declarations/step.js';
import {
  cell as ofCell,
  row as ofRow,
  treatmentComparison,
} from '../model/declarations/treatment-comparison.js';
import { readComparison, type ComparisonNodes } from '../reading/comparison.js';
import { columnsUnder, labelOf, tableIn, type Place } from '../reading/grid.js';
import { listsIn, readGlossary } from '../reading/glossary.js';
import { findOptions } from '../reading/options.js';
import {
  authorNodes,
  within,
  type AnyReadable,
  type ReadableNode,
  type Settings,
} from '../reading/readable.js';
import { fieldsFrom, type Data } from './attributes.js';
import type { ListPart, Part } from './parts.js';
import { blocksOf, HEADING, itemsOfList, nameOf, piecesOf, textOf, type Lose } from './read-content.js';
import { clean } from './text.js';
import { isElement, tagOf, attributeIn, textIn } from '../reading/nodes.js';

/** What an element says, without what stands around it. */
export function readPart(element: AnyReadable, part: Part, lose: Lose): Data {
  switch (part.tag) {
    case 'da-urgent-help':
      return readItem(element, part, lose);
    case 'da-treatment-comparison':
      return readTable(element, lose);
    case 'da-timeline':
      return { courses: readCourses(element, lose) };
    case 'da-check':
      return { items: [readCheck(element, lose)] };
    case 'da-summary':
      return wordsAround(element, [], lose);
    case 'da-glossary':
      return readTerms(element, lose);
    default:
      return readList(element, part, lose);
  }
}

function readList(element: AnyReadable, { settings, holds: [item], inDocument }: ListPart, lose: Lose): Data {
  const items = within(element, item.tag);
  const shown = items.filter((one) => attributeIn(one, 'hidden') === null);
  return {
    ...fieldsFrom(element, settings),
    ...wordsAround(element, items, lose),
    [inDocument.items]: shown.map((one) => readItem(one, item, lose)),
  };
}

/** The settings of an element, and its words. Where those begin with no heading, `readData` finds the beginning. */
function readItem(element: AnyReadable, { settings, inDocument }: Declaration, lose: Lose): Data {
  const { first = '', isHeaded, rest = '', isLine }: InDocument = inDocument ?? {};
  const nodes = authorNodes(element);
  const start = nodes.findIndex((node) => isElement(node) || clean(textIn(node)));
  const heading = isHeaded && HEADING.test(nameOf(nodes[start])) ? nodes.splice(start, 1) : undefined;
  return {
    ...fieldsFrom(element, settings),
    ...(heading && { [first]: textOf(heading) }),
    [rest]: (isLine ? piecesOf : blocksOf)(nodes, lose),
  };
}

/** What stands in a part beside its items: before the first, and after each. */
function besides(element: AnyReadable, items: readonly AnyReadable[]): ReadableNode[][] {
  const runs: ReadableNode[][] = [[]];
  const holdsItem = (node: AnyReadable) => items.some((item) => within(node, tagOf(item)).includes(item));
  const walk = (from: AnyReadable) => {
    for (const node of authorNodes(from)) {
      if (isElement(node) && items.includes(node)) runs.push([]);
      else if (isElement(node) && holdsItem(node)) walk(node);
      else runs.at(-1)!.push(node);
    }
  };
  walk(element);
  return runs;
}

/** Words before the items of a part and after them stand around the part in a document. Those between them are told. */
function wordsAround(element: AnyReadable, items: readonly AnyReadable[], lose: Lose): Data {
  const [before = [], ...others] = besides(element, items);
  const after = others.pop() ?? [];
  loseAll(others.flat(), lose);
  return { intro: blocksOf(before, lose), more: blocksOf(after, lose) };
}

function loseAll(nodes: readonly ReadableNode[], lose: Lose): void {
  for (const node of nodes) {
    if (clean(textIn(node))) lose(node);
  }
}

function readTable(element: AnyReadable, lose: Lose): Data {
  const { value, nodes } = readComparison(element);
  const table = tableIn(element);
  const read = {
    ...fieldsFrom(element, treatmentComparison.settings),
    ...wordsAround(element, table ? [table] : [], lose),
  };
  if (!table) return read;
  if (!nodes) {
    lose(table, 'a table in which each cell has a place of its own, under one name');
    return read;
  }
  const { rows, columns, titleColumns } = nodes.grid;
  for (const { kind, element: row, index, answers } of rows) {
    if (kind === 'caption' || kind === 'note') lose(row);
    // what stands over all options is no part of their names
    const isOverAll = (place: Place<AnyReadable>) =>
      !nodes.headers.includes(place) && nodes.under(place).length === nodes.names.length;
    if (kind === 'header')
      for (const place of answers) if (place.row === index && isOverAll(place)) lose(place.cell);
  }
  const wordsOf = (node: AnyReadable) => textOf(authorNodes(node));
  const [titled] = within(table, 'caption');
  const { names } = findOptions(nodes.grid, wordsOf);
  return {
    ...read,
    caption: titled ? wordsOf(titled) : attributeIn(table, 'aria-label'),
    corner: labelOf(
      columns.slice(0, titleColumns).flatMap(({ headers }) => headers),
      wordsOf,
    ),
    options: nodes.headers.map(({ cell }, index) => {
      const [found] = within(cell, option.tag);
      return { ...(found && fieldsFrom(found, option.settings)), name: names[index] };
    }),
    groups: nodes.groups.map(({ header, rows }, index) => ({
      title: header && labelOf(header.titles, wordsOf),
      about: value.groups[index]?.topic,
      rows: rows.map(({ element, titles, answers }) => ({
        ...fieldsFrom(inData(element), ofRow.settings),
        id: attributeIn(element, 'id'),
        title: labelOf(titles, wordsOf),
        cells: readCells(answers, nodes, lose),
      })),
    })),
  };
}

/** The settings of what is no element of the library’s. */
const inData = (element: AnyReadable): Settings => ({
  getAttribute: (name) => attributeIn(element, `data-${name}`),
});

/** The cells of a row: one for each option, or for several together. */
function readCells(
  answers: readonly Place<AnyReadable>[],
  { grid, under }: ComparisonNodes<AnyReadable>,
  lose: Lose,
): { span: number; text: unknown[] }[] {
  const cells: { span: number; text: unknown[] }[] = [];
  let next = 0;
  for (const place of answers) {
    const text = blocksOf(authorNodes(place.cell), lose);
    const options = under(place);
    const [first = next] = options;
    // an option that the row has no cell for, and one that it has several for
    for (; next < first; next++) cells.push({ span: 1, text: [] });
    if (first < next) for (const block of text) cells.at(-1)!.text.push(block);
    else {
      const others = columnsUnder(place).filter((column) => !under({ ...place, column, colspan: 1 }).length);
      const span = others.reduce((sum, column) => sum + grid.columns[column]!.span, options.length);
      cells.push({ ...fieldsFrom(inData(place.cell), ofCell.settings), span, text });
    }
    next = Math.max(next, first + options.length);
  }
  return cells;
}

function readCourses(element: AnyReadable, lose: Lose): Data[] {
  const courses: Data[] = [];
  let heading: AnyReadable | undefined;
  const walk = (from: AnyReadable) => {
    for (const node of authorNodes(from)) {
      const text = clean(textIn(node));
      if (!isElement(node)) {
        if (text) lose(node);
        continue;
      }
      const localName = tagOf(node);
      const isStep = localName === step.tag;
      if (HEADING.test(localName)) {
        // one that no steps stand under
        if (heading) lose(heading);
        heading = node;
      } else if (isStep || /^[ou]l$/.test(localName)) {
        const nodes = isStep ? [node] : within(node, step.tag);
        if (!isStep) loseAll(besides(node, nodes).flat(), lose);
        const steps = nodes.map((one) => readItem(one, step, lose));
        courses.push({
          title: heading && textOf([heading]),
          option: steps.map(({ option }) => option).find(Boolean),
          steps: steps.map((one) => ({ ...one, option: undefined })),
        });
        heading = undefined;
      } else if (within(node, step.tag).length) walk(node);
      else if (text) lose(node);
    }
  };
  walk(element);
  if (heading) lose(heading);
  return courses;
}

function readTerms(element: AnyReadable, lose: Lose): Data {
  const { value } = readGlossary(element, { isTaken: () => false });
  return {
    ...wordsAround(element, listsIn(element), lose),
    terms: value.map(({ name, text }) => ({
      term: textOf([name]),
      id: attributeIn(name, 'id'),
      text: text.flatMap((one) => blocksOf(authorNodes(one), lose)),
    })),
  };
}

function readCheck(element: AnyReadable, lose: Lose): Data {
  const nodes = authorNodes(element);
  const index = nodes.findIndex((node) => /^[ou]l$/.test(nameOf(node)));
  const list = nodes[index];
  const answers = list && isElement(list) ? itemsOfList(list) : [];
  return {
    ...fieldsFrom(element, check.settings),
    question: piecesOf(nodes.slice(0, Math.max(index, 0)), lose),
    answers: answers.map((answer) => piecesOf(authorNodes(answer), lose)),
    explanation: blocksOf(nodes.slice(index + 1), lose),
  };
}
