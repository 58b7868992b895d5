/** Traps: they record what would leave the page, or be kept, and do nothing else. */
// the words for authors come with the first mistake: here they are there
import '../../src/author/tell.js';

const METHODS: readonly (readonly [name: string, object: object, ...methods: string[]])[] = [
  ['window', window, 'fetch', 'open', 'postMessage', 'print'],
  ['XMLHttpRequest', XMLHttpRequest.prototype, 'open', 'send'],
  ['navigator', Navigator.prototype, 'sendBeacon'],
  ['WebSocket', WebSocket.prototype, 'send'],
  ['Storage', Storage.prototype, 'getItem', 'setItem', 'removeItem', 'clear'],
  ['indexedDB', IDBFactory.prototype, 'open', 'deleteDatabase'],
  ['caches', CacheStorage.prototype, 'open'],
  ['history', History.prototype, 'pushState', 'replaceState'],
  ['MessagePort', MessagePort.prototype, 'postMessage'],
  ['BroadcastChannel', BroadcastChannel.prototype, 'postMessage'],
  ['form', HTMLFormElement.prototype, 'submit', 'requestSubmit'],
  ['clipboard', Clipboard.prototype, 'write', 'writeText'],
];

const CONSTRUCTORS = [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'Image',
];

const GETTERS = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const SETTERS: readonly (readonly [name: string, object: object, property: string])[] = [
  ['document.cookie', Document.prototype, 'cookie'],
  ['document.title', Document.prototype, 'title'],
  ['window.name', window, 'name'],
  ['img.src', HTMLImageElement.prototype, 'src'],
  ['script.src', HTMLScriptElement.prototype, 'src'],
];

export interface Traps {
  /** What was called, in order. */
  readonly calls: string[];
  /** The events that a script dispatched. */
  readonly events: { event: Event; target: EventTarget }[];
  release(): void;
}

export function setTraps(): Traps {
  const calls: string[] = [];
  const events: Traps['events'] = [];
  const undo: (() => void)[] = [];
  const replace = (object: object, key: string, descriptor: PropertyDescriptor) => {
    const original = Object.getOwnPropertyDescriptor(object, key);
    Object.defineProperty(object, key, { configurable: true, ...descriptor });
    undo.push(() => {
      if (original) Object.defineProperty(object, key, original);
      else Reflect.deleteProperty(object, key);
    });
  };

  for (const [name, object, ...methods] of METHODS) {
    for (const method of methods) {
      replace(object, method, { writable: true, value: () => void calls.push(`${name}.${method}`) });
    }
  }
  for (const name of CONSTRUCTORS) {
    const value = function () {
      calls.push(`new ${name}`);
    };
    replace(window, name, { writable: true, value });
  }
  for (const name of GETTERS) {
    const original = Reflect.get(window, name) as unknown;
    replace(window, name, {
      get: () => {
        calls.push(`window.${name}`);
        return original;
      },
    });
  }
  for (const [name, object, property] of SETTERS) {
    replace(object, property, {
      ...Object.getOwnPropertyDescriptor(object, property),
      set: () => void calls.push(`${name} =`),
    });
  }
  const dispatch = Reflect.get(EventTarget.prototype, 'dispatchEvent');
  replace(EventTarget.prototype, 'dispatchEvent', {
    writable: true,
    value(this: EventTarget, event: Event) {
      events.push({ event, target: this });
      return Reflect.apply(dispatch, this, [event]);
    },
  });
  // whatever the browser fetches for the page, an image of a style sheet too
  performance.clearResourceTimings();
  const { href } = location;
  return {
    calls,
    events,
    release() {
      for (const restore of undo) restore();
      calls.push(...performance.getEntriesByType('resource').map(({ name }) => `request of ${name}`));
      if (location.href !== href) calls.push(`location is ${location.href}`);
    },
  };
}

export interface Notes {
  readonly warnings: string[];
  /** Everything that is not a warning: other console output, and what was thrown. */
  readonly others: string[];
  release(): void;
}

/** Takes down what is said in the console, and what is thrown and not caught. */
export function takeNotes(): Notes {
  const warnings: string[] = [];
  const others: string[] = [];
  const original = { ...console };
  for (const method of ['log', 'info', 'debug', 'error', 'trace', 'dir', 'table'] as const) {
    console[method] = (...args: unknown[]) =>
      void others.push(`console.${method}: ${args.map(String).join(' ')}`);
  }
  console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  const onError = ({ message }: ErrorEvent) => others.push(`error: ${message}`);
  const onRejection = ({ reason }: PromiseRejectionEvent) =>
    others.push(`unhandled rejection: ${String(reason)}`);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return {
    warnings,
    others,
    release() {
      Object.assign(console, original);
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    },
  };
}
