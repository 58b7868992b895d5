/** Parts of a page that hold what is written: made where they are missing, and kept where they are. */
import { GENERATED, generatedClass } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { tagOf, attributeIn, hasClass, childrenOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** Sets attributes that are not so yet. Nothing: there is to be none. */
export function setAttributes<Element extends Writable<Element>>(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    const existing = attributeIn(element, name) ?? undefined;
    if (value === undefined) {
      if (existing !== undefined) element.removeAttribute(name);
    } else if (existing !== value) element.setAttribute(name, value);
  }
}

export function create<Element extends Writable<Element>>(
  parent: Element,
  name: string,
  before: Element | null = null,
): Element {
  const made = parent.ownerDocument.createElement(name);
  parent.insertBefore(made, before);
  return made;
}

/** A part of an element by its key, made where it is missing, and put before what it is to stand before. */
export function partIn<Element extends Writable<Element>>(
  parent: Element,
  name: string,
  key: string,
  before: Element | null = null,
): Element {
  const existing = childrenOf(parent).find(
    (child) => tagOf(child) === name && hasClass(child, `${GENERATED}-${key}`),
  );
  const part = existing ?? create(parent, name, before);
  if (existing && before && existing.nextElementSibling !== before) parent.insertBefore(existing, before);
  setAttributes(part, { class: generatedClass(key) });
  return part;
}

/** The children of a part, one for each item, in their order; those that are too many go. */
export function childrenFor<Element extends Writable<Element>>(
  parent: Element,
  count: number,
  name: (index: number) => string,
): Element[] {
  const existing = childrenOf(parent);
  let used = 0;
  const children = [...Array(count).keys()].map((index) => {
    const next = existing[used];
    if (!next || tagOf(next) !== name(index)) return create(parent, name(index), next);
    used++;
    return next;
  });
  for (const extra of existing.slice(used)) takeOut(extra);
  return children;
}
