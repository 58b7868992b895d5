import type { Declaration } from '../model/declaration.js';
import { authorText, slug } from '../reading/readable.js';
import type { Enhancement } from './enhancement.js';
import { HOOKS, settingsOf } from './hooks.js';
import { hide, linesOf, setApart, textOf } from './lines.js';
import { headingBefore, isListed, isWritten } from './nodes.js';
import type { AttributeValues } from './settings.js';
import { partsOf } from './tables.js';

/** Makes elements of the items of a list, or of the lists in a section, that are none yet. */
export function fillItems(enhancement: Enhancement, item: Declaration, host: Element): void {
  const lists = isListed(host) ? [host] : partsOf(host, 'ul, ol');
  for (const list of lists) {
    // where there are several, each is about what its heading names
    const heading = lists.length > 1 && headingBefore(list);
    for (const li of list.children) {
      if (li.localName !== 'li' || isWritten(li) || li.querySelector(`:scope > ${item.tag}`)) continue;
      // a section of its own
      if (li.matches(HOOKS) && !li.classList.contains(item.tag)) continue;
      const settings = settingsIn(enhancement, item, li, heading ? slug(authorText(heading)) : undefined);
      if (item.inDocument?.first) setApart(li);
      const element = enhancement.create(item, settings);
      element.append(...li.childNodes);
      li.append(element);
    }
  }
}

function settingsIn(
  enhancement: Enhancement,
  item: Declaration,
  li: Element,
  option: string | undefined,
): AttributeValues {
  const known = settingsOf(item);
  return {
    ...('id' in known && takeNames(li)),
    ...('when' in known && takeMoment(enhancement, item, li)),
    ...('option' in known && option !== undefined && { option }),
    ...enhancement.labelledIn(li, item, { isHidden: true }),
    ...enhancement.settingsIn(li, item),
  };
}

/** A citation is found by the id of its item, or else by the name and the year that it begins with: “Anand 2023: …”. */
function takeNames(li: Element): AttributeValues {
  const [, label] = /^([^:.]{1,30}\d{4}\p{L}?):/u.exec(authorText(li)) ?? [];
  const id = li.id || (label && slug(label));
  // it is the id of the source now
  li.removeAttribute('id');
  return { ...(id && { id }), ...(label && { label }) };
}

/** When a step happens, where it begins with it: “Before: …”. */
function takeMoment({ parser }: Enhancement, item: Declaration, li: Element): AttributeValues | undefined {
  const [line = []] = linesOf(li);
  const begin = line.findIndex((node) => textOf([node]));
  // a text up to its colon; what is in bold is all of it
  const isText = line[begin] instanceof Text;
  const end = isText ? line.findIndex((node) => textOf([node]).includes(':')) : begin;
  const last = line[end];
  if (!last) return undefined;
  const words = line.slice(0, end + 1);
  const [label = '', rest] = textOf(words).split(/\s*:\s*(.*)/s);
  const read = last instanceof Text || !rest ? parser.parseSetting(item, 'when', label) : undefined;
  if (!read) return undefined;
  if (last instanceof Text) last.splitText(last.data.indexOf(':') + 1);
  hide(words);
  return read;
}
