import { declarations } from '../model/declarations/all.js';
import { attributesOf, type Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import { GENERATED, type ReadableNode } from '../reading/readable.js';
import { mayBeUnread, teller, UNREAD } from '../reading/settings.js';
import type { AnyWritable, Writable } from '../writing/writable.js';
import { ALL_SETTINGS, declarationFor, isHook, isHost, settingsOf } from './hooks.js';
import { resembles } from '../reading/resembles.js';
import { isSplit } from '../reading/split.js';
import {
  allIn,
  attributeIn,
  attributesIn,
  classesIn,
  closestIn,
  isElement,
  parentOf,
  tagOf,
} from './nodes.js';
import { isSettingWord, parseMarkupSettings, type AttributeValues } from './settings.js';

const DECLARATIONS: readonly Declaration[] = declarations;

const BY_TAG = new Map<string, Declaration>(DECLARATIONS.map((one) => [one.tag, one]));

const declarationOf = (element: ReadableNode | null) => BY_TAG.get(tagOf(element));

/** Whether it has a place of its own in an aid. Urgent help may stand anywhere. */
function isPart(element: ReadableNode): boolean {
  const { tag, inDocument } = declarationOf(element) ?? {};
  return Boolean(inDocument?.field) && tag !== 'da-urgent-help';
}

/** Finds what may be plain markup, or have a name that there is not, in a page. */
export const NAMED = [
  `:not(:defined)`,
  `[class*="da-"]`,
  ...DECLARATIONS.flatMap(({ tag, content }) => (content ? tag : [])),
].join();

/** What is amiss in the names of an element: near misses are silent in a browser. */
export function readNames<Element extends Writable<Element>>(element: Element): Problem[] {
  const problems: Problem[] = [];
  const name = tagOf(element);
  const declaration = declarationOf(element);
  if (name.startsWith('da-') && !declaration) teller(name, problems)('tag', name, 'tag-unknown');
  for (const word of classesIn(element))
    if (
      word.startsWith('da-') &&
      !word.startsWith(GENERATED) &&
      !isHook(word) &&
      (!isSettingWord(word) || DECLARATIONS.some(({ tag }) => resembles(word, tag)))
    )
      teller(name, problems)('class', word, 'class-unknown');
  const host = declarationFor(element);
  const settings = host ? attributesOf(host) : [];
  if (host && isHost(element))
    for (const attribute of attributesIn(element)) {
      const [, setting = ''] = /^data-(.+)/.exec(attribute) ?? [];
      if (!ALL_SETTINGS.includes(setting) && settings.some((one) => resembles(setting, one)))
        teller(host.tag, problems)(attribute, attributeIn(element, attribute), 'attribute-unknown');
    }
  if (declaration?.content) {
    const [part] = allIn(element, isPart);
    if (part) teller(name, problems)('content', `<${tagOf(part)}>`, 'tag-open', name);
  }
  if (isSplit(element)) teller(name, problems)('content', '<p>', 'tag-split');
  return problems;
}

/** What an element is nearly, by its tag or by a class, and is not. */
function nearlyOf(element: ReadableNode): Declaration | undefined {
  if (declarationFor(element)) return undefined;
  const words = [tagOf(element), ...classesIn(element)].filter((word) => word.startsWith('da-'));
  return DECLARATIONS.find(({ tag }) => words.some((word) => resembles(word, tag)));
}

/**
 * Settings that an element would have from those around it, if these had their right names. It takes none of them, and
 * says of none that nothing is stated.
 */
export function unreadAround(element: ReadableNode | null, declaration: Declaration): AttributeValues {
  const values: Record<string, string> = {};
  const known = settingsOf(declaration);
  for (let around = element; isElement(around); around = parentOf<AnyWritable>(around)) {
    const meant = nearlyOf(around);
    if (!meant) continue;
    const given = attributesIn(around).map((name) => [name, attributeIn(around, name)!] as const);
    for (const [name, value] of [...given, ...Object.entries(parseMarkupSettings(around, settingsOf(meant)))])
      if (known[name] && mayBeUnread(name, known[name])) values[name] ??= UNREAD + value;
  }
  return values;
}

/** Has the parts of an element of no known name know what they would have from it. */
export function passUnread<Element extends Writable<Element>>(element: Element): void {
  if (!nearlyOf(element)) return;
  for (const part of allIn(element, (one) => declarationOf(one) !== undefined)) {
    const unread = unreadAround(parentOf<AnyWritable>(part), declarationOf(part)!);
    for (const [name, value] of Object.entries(unread))
      if (attributeIn(part, name) === null) part.setAttribute(name, value);
  }
}

/** The element that has to do with a place in the page: itself, or the nearest around it. */
export const nearestOf = <Element extends Writable<Element>>(element: Element | null): Element | undefined =>
  closestIn(element, (one) => Boolean(declarationOf(one)));
