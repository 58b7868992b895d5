import { chance } from '../model/declarations/chance.js';
import { authorText, type ReadableNode } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import { fillComparison, makeComparison } from './comparison.js';
import type { Enhancement } from './enhancement.js';
import { fillEntries, isOfEntries } from './entries.js';
import { isHost, itemOf } from './hooks.js';
import { fillItems } from './items.js';
import { hideSaid, linesOf, textOf, wrap, type Line } from './lines.js';
import { readCell, type Start } from './plan-cells.js';
import {
  allIn,
  append,
  attributeIn,
  childrenOf,
  closestIn,
  insert,
  isListed,
  nodesOf,
  parentOf,
  replace,
  tagOf,
} from './nodes.js';
import { makeRows } from './rows.js';
import type { AttributeValues } from './settings.js';
import { tablesIn } from './tables.js';

/** Makes the element of a host, around its table or list, or inside it. If it is there, what came later is made a part. */
export function enhanceHost<Element extends Writable<Element>>(enhancement: Enhancement<Element>): void {
  const { host, declaration } = enhancement;
  const { tag, markup } = declaration;
  const isMade = (element: ReadableNode) => tagOf(element) === tag;
  const isOfTable = /^t(able|r|head|body|foot)$/.test(tagOf(host));
  if (isOfTable && (tagOf(host) !== 'table' || !/^(table|rows|entries)$/.test(markup ?? '')))
    enhancement.problem('content', tagOf(host), 'markup-host');
  else if (closestIn(host, isMade) || allIn(host, isMade).length) fill(enhancement, host);
  else make(enhancement);
}

function make<Element extends Writable<Element>>(enhancement: Enhancement<Element>): void {
  const { host, declaration } = enhancement;
  const { markup } = declaration;
  const settings = enhancement.settingsIn(host, declaration);
  const isOfTables = markup === 'table' || markup === 'rows';
  const tables = isOfTables ? tablesIn(host) : [];
  if (markup === 'items')
    for (const table of tablesIn(host)) enhancement.problem('content', authorText(table), 'markup-list');
  for (const table of tables) {
    if (markup === 'table') makeComparison(enhancement, table, settings);
    else makeRows(enhancement, itemOf(declaration)!, table, settings);
  }
  if (!tables.length) makeSection(enhancement, settings);
}

/** Makes elements of the cells or items in it that are none yet. */
function fill<Element extends Writable<Element>>(enhancement: Enhancement<Element>, element: Element): void {
  const { declaration } = enhancement;
  if (declaration.markup === 'items') fillItems(enhancement, itemOf(declaration)!, element);
  if (declaration.markup === 'entries') fillEntries(enhancement, element);
  if (declaration.markup === 'table')
    for (const table of tablesIn(element)) fillComparison(enhancement, table);
}

/** Makes an element around a list, or around what stands in a section. */
function makeSection<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  given: AttributeValues,
): void {
  const { host, declaration } = enhancement;
  const isList = isListed(host) || (declaration.markup === 'entries' && isOfEntries(host));
  const isParagraph = tagOf(host) === 'p';
  // the parts of a section are read by themselves, but for its paragraphs
  const parts = isList ? [] : isParagraph ? [host] : childrenOf(innermost(host));
  const said = declaration.tag === chance.tag ? saidIn(enhancement, given) : undefined;
  if (said === 'nothing') return;
  // what becomes an element by itself says its own
  const isOwn = (part: Element) => tagOf(part) === 'p' && (part === host || !isHost(part));
  const lines = parts.filter(isOwn).flatMap((part) => linesOf(part));
  const element = enhancement.create(declaration, {
    ...enhancement.labelledIn(lines, declaration, { isHidden: true }),
    ...said?.settings,
    ...given,
  });
  // other settings may say something else
  const isSaid = Object.entries(said?.settings ?? {}).every(
    ([name, value]) => attributeIn(element, name) === value,
  );
  const line = isSaid ? said?.line : undefined;
  if (isList) wrap([host], element, () => fill(enhancement, host));
  // what is written into a <p> may be no part of one; and the parts of an element have to be its children
  else if (isParagraph || tagOf(parentOf(host)).startsWith('da-')) takePlace(enhancement, element, line);
  else {
    const box = innermost(host);
    takeContent(enhancement, element, box, line);
    insert(box, element);
  }
}

/** Moves the content of a section into its element, which says a line in it by itself. */
function takeContent<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
  from: Element,
  line: Line | undefined,
): void {
  append(element, nodesOf(from));
  if (line) hideSaid(line);
  fill(enhancement, element);
}

/** Puts the element where its host is. */
function takePlace<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
  line: Line | undefined,
): void {
  const { host } = enhancement;
  for (const name of ['class', 'id', 'lang', 'dir']) {
    const value = attributeIn(host, name);
    if (value !== null) element.setAttribute(name, value);
  }
  takeContent(enhancement, element, host, line);
  replace(host, element);
}

/** What a section says of its one chance. Nothing: its settings do. Where it says several, or none that can be read, it stays words. */
function saidIn<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  given: AttributeValues,
): Start | undefined | 'nothing' {
  const { starts, unread } = readCell(enhancement, enhancement.host, { isOfPeople: true });
  const [start, another] = starts;
  const isGiven = ['events', 'difference', 'measure', 'finding'].some((name) => name in given);
  if (!another && (isGiven || !unread)) return start;
  const [text, rule] = unread ?? ([textOf(another!.line), 'markup-one'] as const);
  enhancement.unread('content', text, rule);
  return 'nothing';
}

/** Where the content of a section is: page builders put boxes into boxes. */
function innermost<Element extends Writable<Element>>(host: Element): Element {
  const [only, ...others] = childrenOf(host);
  const isBox = tagOf(only) === 'div' && !others.length && authorText(host) === authorText(only!);
  return isBox ? innermost(only!) : host;
}
