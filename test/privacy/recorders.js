/* global window, document, Node, Event, EventTarget, Element, ShadowRoot, PerformanceObserver, rrweb */
// Scripts that a page may have beside the library. Each runs in the page, and puts what it can read into `window.heard`, as
// objects. None of them logs keys, pasted or marked text, or places: no element can stop that (docs/privacy.md).

/** What each of them uses. */
export function prepare() {
  window.heard = [];
  const already = new Set();
  /** Takes something down, once. */
  window.hear = (said) => {
    const text = JSON.stringify(said);
    if (!already.has(text)) window.heard.push(said);
    already.add(text);
  };
  const getRoot = Node.prototype.getRootNode;
  /** All that can be read of a node, and of what is around it where it stands in a shadow root. */
  window.describeNode = (node, deep = true) => {
    if (!(node instanceof window.Node || node?.nodeType)) return typeof node;
    const fields = (root) =>
      [...(root.querySelectorAll?.('input, select, textarea, option, details') ?? [])].map(
        ({ value, checked, selected, open }) => [value, checked, selected, open],
      );
    const said = {
      name: node.nodeName,
      part: node.part?.value,
      value: node.value,
      checked: node.checked,
      index: node.selectedIndex,
      // what the author has written is no secret
      text: (node.textContent ?? '').length < 1000 ? node.textContent : '',
      label: node.labels?.[0]?.textContent,
    };
    const root = getRoot.call(node);
    return deep && root.host ? { ...said, root: root.textContent, fields: fields(root) } : said;
  };
}

/** What a site has of its own, and does not keep to itself: a script that does not read it is no trial. */
export function site(words) {
  class DaProbe extends window.HTMLElement {
    said = words;
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML = '<input>';
      root.firstChild.value = words;
      root.firstChild.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
  window.customElements.define('da-probe', DaProbe);
  document.body.append(document.createElement('da-probe'));
}

function record(options) {
  rrweb.record({ emit: (event) => window.heard.push(event), ...options });
  // recorders take everything anew from time to time
  window.lookAgain = () => rrweb.record.takeFullSnapshot();
}

/** Reads targets, values and fields of every event at the document and the window, both ways. */
function listen() {
  const own = ['da-answer', 'da-rate', 'da-choose', 'da-estimate', 'context-request', 'context-provider'];
  // what the page moves under a pointer that rests is a place, too
  const passing =
    /^on(error|message|unhandledrejection|(pointer|mouse)(over|out|enter|leave|move|rawupdate))$/;
  const types = Object.keys(Object.getOwnPropertyDescriptors(window))
    .filter((name) => /^on[a-z]+$/.test(name) && !passing.test(name))
    .map((name) => name.slice(2));
  // what no element can stop
  const unstoppable =
    /^(key|code|keyCode|charCode|which|data|clipboardData|dataTransfer|timeStamp|(client|page|screen|offset|layer|movement)?[XY])$/;
  const read = (event) => {
    // the site's own field, which tells of its selection a moment later: in time for one visit, and not for the other
    if (event.type === 'selectionchange' && event.target.parentElement === document.body) return;
    const said = { type: event.type, path: event.composedPath().map((node) => window.describeNode(node)) };
    for (let at = event; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) {
        if (unstoppable.test(name)) continue;
        const value = event[name];
        if (typeof value === 'function') continue;
        said[name] = value?.nodeType
          ? window.describeNode(value)
          : value === Object(value)
            ? `${value}`
            : value;
        if (value === Object(value) && !value.nodeType) said[`${name} keys`] = Object.keys(value);
      }
    window.hear(said);
  };
  for (const type of [...new Set([...types, 'focusin', 'focusout', 'compositionend', ...own])])
    for (const target of [window, document])
      for (const capture of [true, false]) target.addEventListener(type, read, { capture });
  // the engine's own records of what was slow or moved
  new PerformanceObserver((list) => {
    for (const { target, name } of list.getEntries())
      if (target && target.getRootNode() !== document)
        window.hear({ name, target: window.describeNode(target) });
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** Keeps the root that `attachShadow` gives, closed or not, and looks into it. */
function keepRoots() {
  const { attachShadow } = Element.prototype;
  const roots = [];
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };
  window.lookAgain = () => {
    for (const root of roots)
      window.hear(window.describeNode(root.firstElementChild ?? root.firstChild ?? root));
  };
  for (const type of ['input', 'change', 'click', 'focusin'])
    document.addEventListener(type, () => window.lookAgain(), true);
}

/** Hooks every getter and setter of nodes and events, `addEventListener`, and `attachShadow`, which it forces open. */
function hook() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  let isReading = false;
  /** What is read while it is told is not told. */
  const tell = (kind, self, value) => {
    // keys are what no element can stop
    if (
      isReading ||
      self instanceof window.KeyboardEvent ||
      (/^[gs]et data$/.test(kind) && self instanceof Event)
    )
      return;
    isReading = true;
    try {
      const node = self?.nodeType ? self : self instanceof Event ? self.target : undefined;
      // of the page’s own nodes the author’s words are known
      const isInside = node?.getRootNode?.() instanceof ShadowRoot;
      if (isInside || typeof value === 'string')
        window.hear({
          kind,
          node: isInside ? window.describeNode(node) : node?.nodeName,
          value: value?.nodeType ? window.describeNode(value) : typeof value === 'object' ? '' : value,
        });
    } finally {
      isReading = false;
    }
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const self = this;
    const heard = function (event) {
      tell(`listener of ${type}`, self, undefined);
      return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
    };
    return addEventListener.call(this, type, listener && heard, options);
  };
  const hooked = Object.getOwnPropertyNames(window).filter((name) =>
    /^(Node|Element|CharacterData|Text|Comment|Document|DocumentFragment|ShadowRoot|Event|UIEvent|MouseEvent|InputEvent|PointerEvent|KeyboardEvent|CustomEvent|HTML.*Element|SVG.*Element|CSSStyleSheet|TreeWalker)$/.test(
      name,
    ),
  );
  for (const name of hooked) {
    const { prototype } = window[name];
    for (const [key, part] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!part.configurable || (!part.get && !part.set) || key === 'nodeType') continue;
      const { get, set } = part;
      Object.defineProperty(prototype, key, {
        ...part,
        get:
          get &&
          function () {
            const value = get.call(this);
            tell(`get ${key}`, this, value);
            return value;
          },
        set:
          set &&
          function (value) {
            tell(`set ${key}`, this, value);
            set.call(this, value);
          },
      });
    }
  }
}

/** Asks for answers by the names that a program can know, and looks through what the elements have for everybody. */
function ask() {
  window.lookAgain = () => {
    const seen = new Set();
    const look = (value, depth) => {
      if (value !== Object(value)) return value;
      if (seen.has(value) || depth > 3) return '';
      seen.add(value);
      if (value.nodeType)
        return value.nodeType === 11 ? window.describeNode(value.firstChild ?? value) : value.nodeName;
      if (value instanceof Map || value instanceof Set || Array.isArray(value))
        return [...value].map((one) => look(one, depth + 1));
      const found = {};
      for (
        let at = value;
        at && at !== Object.prototype && at !== window.HTMLElement.prototype;
        at = Object.getPrototypeOf(at)
      )
        for (const key of Reflect.ownKeys(at)) {
          if (key === 'constructor') continue;
          try {
            found[String(key)] = look(value[key], depth + 1);
          } catch {
            // it says no
          }
        }
      return found;
    };
    for (const element of document.querySelectorAll('*')) {
      if (!element.localName.startsWith('da-')) {
        if (element.shadowRoot) window.hear(window.describeNode(element.shadowRoot.firstChild));
        continue;
      }
      window.hear({ tag: element.localName, ...look(element, 0), attributes: element.outerHTML });
      try {
        const { shadowRoot } = element.attachInternals();
        window.hear({ internals: shadowRoot ? window.describeNode(shadowRoot.firstChild) : '' });
      } catch {
        // it says no
      }
      for (const name of ['aid', 'answers', 'summary', 'rating', 'asking', 'scale', 'payment']) {
        const event = new Event('context-request', { bubbles: true, composed: true });
        Object.assign(event, {
          context: Symbol.for(`da-${name}`),
          contextTarget: element,
          callback: (value) => window.hear({ context: name, value: look(value, 0) }),
        });
        element.dispatchEvent(event);
      }
    }
  };
}

/** Each by its name: what runs in the page, and what it is given. `isBlocked`: the aid has the class that recorders pass over. */
export const recorders = {
  'rrweb, default settings': { run: record, options: {} },
  'rrweb, maskAllInputs': { run: record, options: { maskAllInputs: true }, isMasked: true },
  'rrweb, rr-block on the aid': { run: record, options: {}, isBlocked: true },
  'keeps the root of attachShadow': { run: keepRoots },
  'listens at document and window': { run: listen },
  'hooks getters, setters, addEventListener': { run: hook },
  'asks by context, reads what is public': { run: ask },
};
