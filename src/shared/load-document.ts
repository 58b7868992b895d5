/** From a document, or the address of one, to the content of an element. In the script tag's page a file of its own. */
import { readData } from '../document/load.js';
import { fieldsFrom } from '../document/attributes.js';
import { documentSettings } from '../document/fields.js';
import { render } from '../document/render.js';
import { aidSettings, type AidDocument } from '../document/schema.js';
import { setUnread, unreadIn } from '../document/unread.js';
import { attributeOf } from '../model/declaration.js';
import type { Problem } from '../reading/problem.js';
import type { Make } from '../writing/tree.js';
import type { Origin } from './document-controller.js';
import { page } from '../reading/page.js';

/** The largest file that is read, in bytes: many times a long aid. */
export const MAX_BYTES = 2_000_000;
/** How long a file may take, in milliseconds. After it, the reader has begun with what is there. */
export const TIMEOUT_MS = 20_000;

/** Why a file is not used. */
class Refused extends Error {
  readonly allowed: string;

  constructor(got: string, allowed: string) {
    super(got);
    this.allowed = allowed;
  }
}

/** What was written onto each element, so that it is told from what its author wrote. */
const attributesOf = new WeakMap<Element, ReadonlyMap<string, string>>();

/**
 * Puts a document into an element, in place of what stands in it. Where there is none, all stays as it is.
 *
 * @returns what its author has to mend. Does not throw.
 */
export async function load(
  host: HTMLElement,
  { document: given, src, allowOrigin }: Origin,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const element = host.localName;
  let data: unknown = given;
  if (given === undefined || given === null) {
    try {
      data = await fetched(src ?? '', host.baseURI, allowOrigin?.split(/\s+/).filter(Boolean) ?? [], signal);
    } catch (error) {
      const [got, allowed] =
        error instanceof Refused
          ? [error.message, error.allowed]
          : ['no answer', 'a file of this site that can be fetched; for one of another site, allow-origin'];
      return [{ rule: 'document-unread', element, where: 'src', got, allowed }];
    }
  }
  if (signal.aborted) return [];
  const { value, problems } = readData(data);
  if (!put(host, value) && !problems.length)
    return [
      {
        rule: 'document-unread',
        element,
        where: 'document',
        got: 'nothing',
        allowed: 'the fields of a decision aid',
      },
    ];
  return problems;
}

/** What the file holds. */
async function fetched(
  src: string,
  base: string,
  allowed: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  const url = addressOf(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refused(`“${src}”`, 'the address of a JSON file');
  // not that of the address: a page in a frame may have none
  const mayUse = (origin: string) => origin === self.origin || allowed.includes(origin);
  if (!mayUse(url.origin))
    throw new Refused(url.origin, `a file of this site, or allow-origin="${url.origin}"`);

  const stop = new AbortController();
  let isSlow = false;
  const timer = setTimeout(() => {
    isSlow = true;
    stop.abort();
  }, TIMEOUT_MS);
  const onAbort = () => stop.abort();
  signal.addEventListener('abort', onAbort);
  try {
    const response = await fetch(url, {
      // so that nothing goes to another site, not even by a redirect, unless the author says so
      mode: allowed.length ? 'cors' : 'same-origin',
      signal: stop.signal,
    });
    const { origin } = new URL(response.url || url);
    if (!mayUse(origin)) throw new Refused(`a redirect to ${origin}`, 'allow-origin with that origin');
    if (!response.ok) throw new Refused(`status ${response.status}`, 'the address of a file that is there');
    const text = await textOf(response);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const got = /^\s*</.test(text) ? 'a web page' : 'text that is not JSON, or not all of it';
      throw new Refused(text.trim() ? got : 'an empty file', 'a JSON file');
    }
  } catch (error) {
    if (isSlow)
      throw new Refused(`nothing whole in ${TIMEOUT_MS / 1000} seconds`, 'a file that comes sooner');
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    // what is left of a file that is not used
    stop.abort();
  }
}

function addressOf(src: string, base: string): URL | undefined {
  try {
    return new URL(src, base);
  } catch {
    return undefined;
  }
}

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_BYTES) throw new Refused('a file that is too large', `at most ${MAX_BYTES} bytes`);
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const make: Make<HTMLElement> = (name, attributes, content) => {
  // the aid itself is there already
  const made = page.createElement(name === 'da-decision-aid' ? 'div' : name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

/** What the tag says of the aid itself stands; all else is the document's. */
function put(host: HTMLElement, aid: AidDocument): boolean {
  const before = attributesOf.get(host);
  const names = documentSettings(aidSettings).map(([, property]) => attributeOf(property));
  const authored = names.filter((name) => {
    const value = host.getAttribute(name);
    return value !== null && value !== before?.get(name);
  });
  const settingsOfTag = fieldsFrom(
    { getAttribute: (name) => (authored.includes(name) ? host.getAttribute(name) : null) },
    aidSettings,
  );
  const whole = { ...aid, ...readData(settingsOfTag).value };
  const made = render(setUnread(whole, unreadIn(aid)), make);
  if (!made.hasChildNodes()) return false;
  const written = new Map<string, string>();
  for (const name of names) {
    if (authored.includes(name)) continue;
    const value = made.getAttribute(name);
    if (value === null) host.removeAttribute(name);
    else {
      host.setAttribute(name, value);
      written.set(name, value);
    }
  }
  attributesOf.set(host, written);
  host.replaceChildren(...made.childNodes);
  return true;
}
