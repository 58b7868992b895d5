/**
 * What a test can ask of the browser, beyond what a page may do itself. Where an engine has no such tool, the test that
 * asks for it is pending from there on, and its name says why: what it has found by then counts.
 */
import { emulateMedia as emulateMediaType, executeServerCommand, sendMouse } from '@web/test-runner-commands';

// Firefox knows the space bar by its character only: `{ press: ' ' }`
export { sendKeys, setViewport } from '@web/test-runner-commands';

type Engine = 'chromium' | 'firefox' | 'webkit';

// web-test-runner.config.js puts it there
declare const ENGINE: Engine;

/** The engine that the test runs in. */
export const engine = ENGINE;

/** In Firefox the page may have to wait for the keys: until then, nothing in it can have the focus. */
async function takeKeys(): Promise<void> {
  await executeServerCommand('to-front');
  const place = document.createElement('button');
  const isFocused = new Promise((resolve) => place.addEventListener('focus', resolve, { once: true }));
  document.body.append(place);
  place.focus();
  await Promise.race([isFocused, new Promise((resolve) => setTimeout(resolve, 5000))]);
  place.remove();
}
if (engine === 'firefox') before(takeKeys);

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** Ends the test as pending, unless it runs in one of these engines. */
export function only(engines: readonly Engine[], reason: string): void {
  if (engines.includes(engine)) return;
  if (!current) throw new Error(`${engine} cannot run this suite: ${reason}`);
  current.title += ` [not in ${engine}: ${reason}]`;
  current.skip();
}

/** Presses the middle of what is in view, as a mouse does. */
export async function pressOn(element: Element): Promise<void> {
  only(['chromium', 'firefox'], 'has no mouse');
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Marks words of what is in view, as a mouse does: from its start, on its first line, to its middle. */
export async function markIn(element: Element): Promise<void> {
  only(['chromium', 'firefox'], 'has no mouse');
  element.scrollIntoView({ block: 'center' });
  const words = document.createRange();
  words.selectNodeContents(element);
  const { left, width, top, height } = words.getClientRects()[0]!;
  const at = (part: number): [number, number] => [
    Math.round(left + width * part),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'move', position: at(0.02) });
  await sendMouse({ type: 'down' });
  for (const part of [0.2, 0.5]) await sendMouse({ type: 'move', position: at(part) });
  await sendMouse({ type: 'up' });
}

const holds = ([name, value]: [string, string]): boolean => matchMedia(`(${name}: ${value})`).matches;

/** Emulates media features, such as `{ 'forced-colors': 'active' }`; `{}` ends it. */
export async function emulateFeatures(features: Record<string, string>): Promise<unknown> {
  if (engine !== 'chromium' && Object.entries(features).every(holds)) return undefined;
  only(['chromium'], 'emulates no media');
  return executeServerCommand('emulate-features', features);
}

/** Shows the page as on paper, or again as on the screen. */
export async function emulateMedia({ media }: { media: 'print' | 'screen' }): Promise<void> {
  if (matchMedia(media).matches) return;
  only(['chromium'], 'emulates no media');
  await emulateMediaType({ media });
}

/**
 * What assistive technology is told, as indented lines `role "name" state… = value (description)`.
 * @param selector takes just the element that it matches in the document, and what is in it
 */
export async function accessibilityTree(selector?: string): Promise<string> {
  only(['chromium'], 'gives no accessibility tree');
  return executeServerCommand('full-ax-tree', selector === undefined ? {} : { selector });
}

/** The text of each page when printed on A4: the test's own page, or the page at `url`, with or without script. */
export async function printedPages(options: { url?: string; script?: boolean } = {}): Promise<string[]> {
  only(['chromium', 'firefox'], 'prints to no file');
  if (options.script === false) only(['chromium'], 'cannot be told to run no script');
  return executeServerCommand('print-pdf', options);
}

export interface Heap {
  /** living objects with that prototype */
  instances: number;
  /** living DOM nodes, detached ones too */
  nodes: number;
  listeners: number;
}

/**
 * What is alive after garbage collection.
 * @param prototype an expression, such as `customElements.get('da-option').prototype`
 */
export async function heap(prototype?: string): Promise<Heap> {
  only(['chromium'], 'counts no objects');
  return executeServerCommand('heap', prototype === undefined ? {} : { prototype });
}
