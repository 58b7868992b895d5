import { declarations } from '../model/declarations/all.js';
import { attributeOf, type Declaration, type Setting } from '../model/declaration.js';
import type { ReadableNode } from '../reading/readable.js';
import { classesIn, tagOf } from './nodes.js';

/** Settings by their attributes. */
export type AttributeSettings = Readonly<Record<string, Setting>>;

const DECLARATIONS: readonly Declaration[] = declarations;

/** What a content filter lets through is not for everyone to say: settings for tags alone are none here. */
const SETTINGS: ReadonlyMap<string, AttributeSettings> = new Map(
  DECLARATIONS.map(({ tag, settings }) => [
    tag,
    Object.fromEntries(
      Object.entries(settings)
        .filter(([, { isForTags }]) => !isForTags)
        .map(([property, setting]) => [attributeOf(property), setting]),
    ),
  ]),
);

/** Finds whatever has the class of an element, in a page. */
export const HOOKS = DECLARATIONS.map(({ tag }) => `.${tag}`).join();

/** Whether a class word names an element, and so is no setting. */
export const isHook = (word: string): boolean => SETTINGS.has(word);

/** Whether it has the class of an element. */
export const isHost = (element: ReadableNode): boolean => classesIn(element).some(isHook);

/** What a host is to become: what its class says, or the element that it is. */
export function declarationFor(host: ReadableNode): Declaration | undefined {
  const tag = tagOf(host);
  const words = tag.startsWith('da-') ? [tag] : classesIn(host);
  return DECLARATIONS.find(({ tag }) => words.includes(tag));
}

export const settingsOf = ({ tag }: Declaration): AttributeSettings => SETTINGS.get(tag)!;

/** What an item of its list or a row of its table becomes. */
export const itemOf = ({ markup, holds: [item] = [] }: Declaration): Declaration | undefined =>
  markup === 'items' || markup === 'rows' ? item : undefined;

/** What gives several settings at once, each by one that an element has where this has a meaning. */
const WIDE: Readonly<Record<string, string>> = { price: 'per', months: 'from-month' };

/** What a column may be called: a setting, or what gives several of them. */
export function columnsOf(declaration: Declaration): string[] {
  const settings = settingsOf(declaration);
  return [...Object.keys(WIDE).filter((name) => WIDE[name]! in settings), ...Object.keys(settings)];
}
