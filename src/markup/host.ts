import { chance } from '../model/declarations/chance.js';
import { authorText, type ReadableNode } from '../reading/readable.js';
import type { Writable } from '../writing/writable.js';
import { fillComparison, makeComparison } from './comparison.js';
import type { Enhancement } from './enhancement.js';
import { itemOf } from './hooks.js';
import { fillItems } from './items.js';
import { hideSaid, linesOf, wrap, type Line } from './lines.js';
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
  if (isOfTable && (tagOf(host) !== 'table' || (markup !== 'table' && markup !== 'rows')))
    enhancement.problem('content', tagOf(host), 'a list or a section');
  else if (closestIn(host, isMade) || allIn(host, isMade).length) fill(enhancement, host);
  else make(enhancement);
}

function make<Element extends Writable<Element>>(enhancement: Enhancement<Element>): void {
  const { host, declaration } = enhancement;
  const { markup } = declaration;
  const settings = enhancement.settingsIn(host, declaration);
  const tables = markup === 'table' || markup === 'rows' ? tablesIn(host) : [];
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
  if (declaration.markup === 'table')
    for (const table of tablesIn(element)) fillComparison(enhancement, table);
}

/** Makes an element around a list, or around what stands in a section. */
function makeSection<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  given: AttributeValues,
): void {
  const { host, declaration } = enhancement;
  const isList = isListed(host);
  const isParagraph = tagOf(host) === 'p';
  // the parts of a section are read by themselves, but for its paragraphs
  const parts = isList ? [] : isParagraph ? [host] : childrenOf(innermost(host));
  const settings = Object.assign(
    {},
    ...parts
      .filter((part) => tagOf(part) === 'p')
      .map((part) => enhancement.labelledIn(part, declaration, { isHidden: true })),
    declaration.tag === chance.tag && countedIn(enhancement, host)?.settings,
    given,
  ) as AttributeValues;
  const element = enhancement.create(declaration, settings);
  if (isList) wrap([host], element, () => fill(enhancement, host));
  // what is written into a <p> may be no part of one; and the parts of an element have to be its children
  else if (isParagraph || tagOf(parentOf(host)).startsWith('da-')) takePlace(enhancement, element);
  else {
    const box = innermost(host);
    takeContent(enhancement, element, box);
    insert(box, element);
  }
}

/** Moves the content of a section into its element, which says a count in it by itself. */
function takeContent<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
  from: Element,
): void {
  append(element, nodesOf(from));
  const counted = element.localName === chance.tag && countedIn(enhancement, element);
  // other settings may say something else
  const isSaid = Object.entries(counted ? counted.settings : {}).every(
    ([name, value]) => element.getAttribute(name) === value,
  );
  if (counted && isSaid) hideSaid(counted.line);
  fill(enhancement, element);
}

/** Puts the element where its host is. */
function takePlace<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
): void {
  const { host } = enhancement;
  for (const name of ['class', 'id', 'lang', 'dir']) {
    const value = attributeIn(host, name);
    if (value !== null) element.setAttribute(name, value);
  }
  takeContent(enhancement, element, host);
  replace(host, element);
}

/** The first line that counts, or that says why there is no count. */
function countedIn<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
): { readonly line: Line; readonly settings: AttributeValues } | undefined {
  for (const line of linesOf(element)) {
    const settings = enhancement.chanceIn(line);
    if (settings) return { line, settings };
  }
  return undefined;
}

/** Where the content of a section is: page builders put boxes into boxes. */
function innermost<Element extends Writable<Element>>(host: Element): Element {
  const [only, ...others] = childrenOf(host);
  const isBox = tagOf(only) === 'div' && !others.length && authorText(host) === authorText(only!);
  return isBox ? innermost(only!) : host;
}
