/** What the tests of elements share: waiting for a page to settle, and taking what a person gets from it. */
import { expect } from '@open-wc/testing';
import { normalizeText } from '../src/reading/readable.js';
import type { Attributes } from './fixtures/chances.js';

export { settled } from './support/dom.js';

/** An element with those attributes, not yet in the page. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** All words in the page's own content: what is copied, translated and searched. */
export const wordsOf = (element: Element): string => normalizeText(element.textContent);

/** The words that are in view now. */
export const seen = (element: HTMLElement): string => normalizeText(element.innerText);

/** Whether a word of an element can be seen now. */
export const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/**
 * Collects what the console says during each test of the suite, and keeps it out of the runner's report.
 * Whatever is no note to the author fails the test.
 */
export function authorNotes(): string[] {
  const notes: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    notes.length = 0;
    console.warn = (...words: unknown[]) => notes.push(words.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    const others = notes.filter((note) => !note.startsWith('<da-'));
    expect(others, 'nothing but notes to the author is in the console').to.deep.equal([]);
  });
  return notes;
}

/** Waits until it holds, for two seconds at most. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (const end = performance.now() + 2000; performance.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(holds(), what).to.equal(true);
}
