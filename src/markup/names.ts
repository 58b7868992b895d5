import { declarations } from '../model/declarations/all.js';
import { attributesOf, type Declaration } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import { GENERATED, type ReadableNode } from '../reading/readable.js';
import { teller } from '../reading/settings.js';
import type { Writable } from '../writing/writable.js';
import { ALL_SETTINGS, declarationFor, isHook, isHost } from './hooks.js';
import { resembles } from '../reading/resembles.js';
import { allIn, attributeIn, attributesIn, classesIn, closestIn, tagOf } from './nodes.js';
import { isSettingWord } from './settings.js';

const DECLARATIONS: readonly Declaration[] = declarations;

const declarationOf = (element: ReadableNode | null) =>
  DECLARATIONS.find(({ tag }) => tag === tagOf(element));

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
  return problems;
}

/** The element that has to do with a place in the page: itself, or the nearest around it. */
export const nearestOf = <Element extends Writable<Element>>(element: Element | null): Element | undefined =>
  closestIn(element, (one) => Boolean(declarationOf(one)));
