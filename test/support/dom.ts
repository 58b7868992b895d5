/** What the tests of all elements and of whole pages need of a page. */

/** Text as it is read: white space collapsed. */
export const collapsed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a reader can copy: the text of the page itself, without what shadow roots draw. */
export const lightText = (root: Node): string => collapsed(root.textContent);

/** Asked as the browser gives it: fields of a form may be called like its properties. */
const shadowRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element);

/** Every element below, those in shadow roots too. */
export function everyElement(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const shadow = shadowRootOf(element);
    return [element, ...(shadow ? everyElement(shadow) : [])];
  });
}

/** The text that shadow roots draw, one line for each root that has any. */
export const shadowText = (root: ParentNode): string =>
  everyElement(root)
    .map(shadowRootOf)
    .map((shadow) => (shadow ? lightText(shadow) : ''))
    .filter(Boolean)
    .join('\n');

/** The nodes of a kind that the author wrote: what the library has written is passed over. */
export function authorNodes(root: Node, whatToShow: number): Node[] {
  const walker = root.ownerDocument!.createTreeWalker(root, whatToShow | NodeFilter.SHOW_ELEMENT, (node) =>
    // by type: a node of a frame is no instance of this page's Element
    node.nodeType === Node.ELEMENT_NODE && (node as Element).classList.contains('da-said')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Node[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (whatToShow & NodeFilter.SHOW_ELEMENT || node.nodeType === Node.TEXT_NODE) nodes.push(node);
  }
  return nodes;
}

/** Whether it is of a kind. What is drawn has prototypes of its own, and is no instance of the page's classes. */
export const isA = <Name extends keyof HTMLElementTagNameMap>(
  node: unknown,
  name: Name,
): node is HTMLElementTagNameMap[Name] =>
  typeof node === 'object' && node !== null && localNameOf(node) === name;

/** Asked as the browser gives it, where it is of this page: fields of a form may be called like its properties. */
const localNameOf = (node: object): unknown =>
  node instanceof Element
    ? Reflect.get(Element.prototype, 'localName', node)
    : (node as Partial<Element>).localName;

/** Whether it is drawn: in a shadow root. */
export const isDrawn = (node: Node): boolean => node.getRootNode().nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** Opens what is folded, as readers do. */
export function unfold(root: ParentNode): void {
  for (const element of everyElement(root)) if (isA(element, 'details')) element.open = true;
}

/** Waits until each element has drawn itself, also one far from the view. */
export async function drawn(root: ParentNode): Promise<void> {
  const page = root instanceof Document ? root : (root as unknown as Node).ownerDocument;
  // what was just put in begins to wait only now
  await new Promise((resolve) => setTimeout(resolve));
  // paper gets everything; a page of a frame is no instance of this page's Document
  const whole = (page ?? root) as Document;
  const folded = everyElement(whole).filter((element) => isA(element, 'details') && !element.open);
  whole.defaultView?.dispatchEvent(new Event('beforeprint'));
  // and is folded again, without the end of what is printed now
  for (const element of folded) element.removeAttribute('open');
  const own =
    'shadowRoot' in root
      ? [root as Element, ...(root.shadowRoot ? everyElement(root.shadowRoot as ShadowRoot) : [])]
      : [];
  for (const element of [...own, ...everyElement(root)]) {
    if (element instanceof HTMLFormElement) continue;
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  }
}

/** Waits until nothing moves: each element is drawn, has been told its size, and is drawn again. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await drawn(root);
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await drawn(root);
}

/** Adds a script of this server to a page and waits until it has run, and until what it asks for at once has, too. */
export async function load(page: Document, url: string): Promise<void> {
  await loadFirst(page, url);
  const second = url.replace(/\/dist\/decision-aid-elements\.js.*/, '/dist/decision-aid-tools.js');
  // a module runs once, whoever asks for it
  if (second !== url) await loadFirst(page, second);
  if (url.endsWith('/src/auto.ts')) await loadFirst(page, '/src/elements.ts');
}

/** Adds a script of this server to a page and waits until it has run. */
export async function loadFirst(page: Document, url: string): Promise<void> {
  const script = page.createElement('script');
  if (!url.includes('.classic.')) script.type = 'module';
  script.src = url;
  const done = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
  });
  page.head.append(script);
  await done;
}

/** A page in a frame, loaded; `remove()` it afterwards. */
export async function framed(
  source: { url: string } | { html: string },
  { width = 800, height = 600 } = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'The page under test';
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; inline-size: ${width}px; block-size: ${height}px`;
  if ('url' in source) frame.src = source.url;
  else frame.srcdoc = source.html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await secondWave(frame);
  return frame;
}

/** Waits until the script of a page has all that it asks for at once, or knows that it does not come. */
export async function secondWave({ contentDocument: page, contentWindow }: HTMLIFrameElement): Promise<void> {
  const scripts = page!.querySelectorAll<HTMLScriptElement>(
    '[type=module][src*="/decision-aid-elements.js"]',
  );
  for (const { src } of scripts) {
    const tools = new URL('decision-aid-tools.js', src).href;
    await until(() => contentWindow!.performance.getEntriesByName(tools).length > 0);
  }
}

/** Waits until it holds; gives up with the test. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
