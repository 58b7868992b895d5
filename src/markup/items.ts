import type { Declaration } from '../model/declaration.js';
import { authorText, slug, type ReadableNode, isGenerated } from '../reading/readable.js';
import { UNREAD } from '../reading/settings.js';
import type { AnyWritable, Writable, WritableText } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import { isHost, settingsOf } from './hooks.js';
import { hide, linesOf, setApart, textOf, type Line } from './lines.js';
import {
  append,
  attributeIn,
  childOf,
  childrenOf,
  classesIn,
  headingBefore,
  insert,
  isListed,
  isText,
  nodesOf,
  tagOf,
  textIn,
} from './nodes.js';
import type { AttributeValues } from './settings.js';
import { partsOf } from './tables.js';

/** Makes elements of the items of a list, or of the lists in a section, that are none yet. */
export function fillItems<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  host: Element,
): void {
  const lists = isListed(host) ? [host] : partsOf(host, isListed);
  for (const list of lists) {
    // where there are several, each is about what its heading names
    const heading = lists.length > 1 && headingBefore(list);
    for (const li of childrenOf(list)) {
      if (tagOf(li) !== 'li' || isGenerated(li) || childOf(li, item.tag)) continue;
      // a section of its own
      if (isHost(li) && !classesIn(li).includes(item.tag)) continue;
      const settings = settingsIn(enhancement, item, li, heading ? slug(authorText(heading)) : undefined);
      if (item.inDocument?.first) setApart(li);
      const element = enhancement.create(item, settings);
      append(element, nodesOf(li));
      insert(li, element);
    }
  }
}

function settingsIn<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  li: Element,
  option: string | undefined,
): AttributeValues {
  const known = settingsOf(item);
  const own = enhancement.settingsIn(li, item);
  return {
    ...('id' in known && takeNames(li)),
    ...('when' in known && !('when' in own) && takeMoment(enhancement, item, li)),
    ...('option' in known && option !== undefined && { option }),
    ...enhancement.labelledIn(settingLinesOf(enhancement, item, li), item, { isHidden: true }),
    ...own,
  };
}

/** Lines that may be settings. An item has words of its own: where all lines seem to be settings, the first is none. */
function settingLinesOf<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  item: Declaration,
  li: Element,
): Line[] {
  const lines = linesOf(li);
  return lines.every((line) => enhancement.labelled(line, item)) ? lines.slice(1) : lines;
}

/** A citation is found by the id of its item, or else by the name and the year that it begins with: “Anand 2023: …”. */
function takeNames(li: AnyWritable): AttributeValues {
  const [, label] = /^([^:.]{1,30}\d{4}\p{L}?):/u.exec(authorText(li)) ?? [];
  const id = attributeIn(li, 'id') || (label && slug(label));
  // it is the id of the source now
  li.removeAttribute('id');
  return { ...(id && { id }), ...(label && { label }) };
}

/** When a step happens, where it begins with it and goes on: “Before: …”. */
function takeMoment(
  enhancement: Enhancement,
  item: Declaration,
  li: ReadableNode,
): AttributeValues | undefined {
  const [line = [], ...more] = linesOf(li);
  const begin = line.findIndex((node) => textOf([node]));
  // a text up to its colon; what is in bold is all of it
  const first = line[begin];
  const end = first && isText(first) ? line.findIndex((node) => textOf([node]).includes(':')) : begin;
  const last = line[end];
  if (!last) return undefined;
  const words = line.slice(0, end + 1);
  const [label = '', rest] = textOf(words).split(/\s*:\s*(.*)/s);
  const goesOn = rest || textOf([...line.slice(end + 1), ...more.flat()]);
  if (!goesOn || (!isText(last) && rest)) return undefined;
  const read = enhancement.parser.parseSetting(item, 'when', label);
  if (!read) return enhancement.tellNear(line, item, 'when', label) ? { when: UNREAD + label } : undefined;
  if (isText<WritableText>(last)) last.splitText(textIn(last).indexOf(':') + 1);
  hide(words);
  return read;
}
