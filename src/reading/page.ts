/**
 * The page, asked as `nodes.ts` asks its elements: `<img name="querySelector">` would stand before what is meant. For its
 * properties and methods; whatever takes a node is given `document`.
 */
export const page = new Proxy(globalThis.document ?? ({} as Document), {
  get(_, name) {
    const own: unknown = Reflect.get(Document.prototype, name, document);
    return typeof own === 'function' ? (own.bind(document) as unknown) : own;
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, document),
});

/**
 * Once the page has been read to its end. Until then its parser adds to what is open: words that come meanwhile would stand
 * before, or within, words that are still on their way.
 */
export function whenRead(act: () => void): void {
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}

/** The page or the shadow root that an element stands in. Nothing: it stands in neither. */
export function rootAround(element: Element): Document | ShadowRoot | undefined {
  const root = element.getRootNode();
  return root === document ? page : root instanceof ShadowRoot ? root : undefined;
}
