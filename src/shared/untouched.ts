import { page } from '../reading/page.js';

/**
 * The DOM's own functions, for nodes and events that tell what a reader says. Other scripts on a page put theirs in the place
 * of such functions: recorders hook `attachShadow`, `addEventListener` and the setters of fields, and are then handed the very
 * node, and with it all that is drawn around it. So what is drawn has prototypes of our own, which hold what the engine's
 * hold. Where a function is no longer the engine's, those of a fresh frame are taken.
 */
const copies = new Map<object, object>();

const { toString } = Function.prototype;

/** Whether it is the engine's: what is bound or a proxy has no name in its source text. */
const isEngines = (part: unknown): boolean =>
  typeof part !== 'function' ||
  /^function (?:[gs]et )?\w+\(\)\s*{\s*\[native code\]\s*}$/.test(toString.call(part));

let fresh: Map<unknown, object> | undefined;

/** The prototypes of a frame that no script has seen, by their names. It is gone at once, and they go on. */
function freshPrototypes(): Map<unknown, object> {
  const found = new Map<unknown, object>();
  const frame = page.createElement('iframe');
  frame.hidden = true;
  page.documentElement.append(frame);
  try {
    const realm = frame.contentWindow as unknown as Record<string, { readonly prototype: object }>;
    for (const name of Object.getOwnPropertyNames(realm))
      if (
        /^(Node|EventTarget|CharacterData|Text|Comment|Document|DocumentFragment|StyleSheet|CSSStyleSheet|ShadowRoot|.*(Element|Event))$/.test(
          name,
        )
      )
        found.set(name, realm[name]!.prototype);
  } catch {
    // in a sandbox, where each frame is a stranger to the others: the page's own have to do
  }
  frame.remove();
  return found;
}

const freshOf = (prototype: object): object =>
  (fresh ??= freshPrototypes()).get(Reflect.get(prototype, Symbol.toStringTag)) ?? prototype;

/** What a prototype has. Nothing that is drawn hears events by properties such as `onclick`, which are a third of all. */
function partsOf(prototype: object): PropertyDescriptorMap {
  const parts: PropertyDescriptorMap = {};
  for (const name of Reflect.ownKeys(prototype))
    if (typeof name === 'symbol' || !name.startsWith('on'))
      parts[name] = Object.getOwnPropertyDescriptor(prototype, name)!;
  return parts;
}

/** What stands in the place of a prototype. */
function copyOf(prototype: object): object {
  let copy = copies.get(prototype);
  const above = Object.getPrototypeOf(prototype) as object | null;
  // an object like any other: also that of another frame, whose script may send an event
  if (copy || !above) return copy ?? prototype;
  let parts = partsOf(prototype);
  if (
    !Object.values(parts).every(({ value, get, set }) => isEngines(value) && isEngines(get) && isEngines(set))
  )
    parts = partsOf(freshOf(prototype));
  copy = Object.create(copyOf(above), parts) as object;
  // what wears it already
  copies.set(prototype, copy).set(copy, copy);
  if (prototype === Node.prototype) dressWhatComes(copy as Node);
  if (prototype === EventTarget.prototype) dressWhatIsHeard(copy as EventTarget);
  return copy;
}

/** What Lit puts in later is text and comments that it makes in the page. */
function dressWhatComes(copy: Node): void {
  const { insertBefore } = copy;
  copy.insertBefore = function (node, before) {
    return insertBefore.call(this, dress(node), before) as typeof node;
  };
}

/** The fields of an event tell its true target to whoever hears it within a root. Others hear it as it was. */
function dressWhatIsHeard(copy: EventTarget): void {
  const { addEventListener } = copy;
  // Lit’s own listeners, which are there as long as their node is
  copy.addEventListener = function (this: EventTarget, type: string, listener: EventListenerObject, options) {
    const handleEvent = (event: Event): void => {
      const prototype = Object.getPrototypeOf(event) as object;
      wear(event);
      try {
        listener.handleEvent(event);
      } finally {
        Object.setPrototypeOf(event, prototype);
      }
    };
    addEventListener.call(this, type, { handleEvent }, options);
  };
}

const wear = (one: object): object =>
  Object.setPrototypeOf(one, copyOf(Object.getPrototypeOf(one) as object)) as object;

/** Gives a node, and all that is in it, the functions of the engine. What is put into it later gets them, too. */
export function dress<Dressed extends Node>(node: Dressed): Dressed {
  if (copies.get(Object.getPrototypeOf(node) as object) === Object.getPrototypeOf(node)) return node;
  wear(node);
  for (let child = node.firstChild; child; child = child.nextSibling) dress(child);
  return node;
}

/** A function of the engine, for a node of the page. */
export const untouched = <Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] => (isEngines(owner[name]) ? owner[name] : Reflect.get(freshOf(owner), name));
