// What `npm run reading` counts, and its limits. Nothing here needs a browser.
import { bundle } from './build.js';

// those that the author’s view has, too
const { code } = await bundle(`export { MOST } from '/src/audit/reading-budget.ts';`);
const { MOST } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** How fast a page is read, in words a minute. */
const PACE = 200;

/**
 * Each figure of a page: what it is, its limit, and what it was for the worked example in version 0.1.0, counted in the same
 * way at commit 7fc081c. Fewer is better.
 * @type {Record<string, { what: string, limit?: number, was?: number }>}
 */
export const FIGURES = {
  words: { what: 'words', was: 12267 },
  minutes: { what: `minutes to read them, ${PACE} words a minute`, was: 61.3 },
  firstLevel: { what: 'words on the first level, without sources', limit: MOST.firstLevel, was: 11178 },
  glance: { what: 'words at a glance', limit: MOST.glance, was: 0 },
  numbers: { what: 'numbers', was: 1665 },
  phoneScreens: { what: 'phone screens, 375 x 812', limit: MOST.screens, was: 98.2 },
  deskScreens: { what: 'desk screens, 1280 x 800', was: 48.9 },
  firstNumberPhone: { what: 'first number on the phone, px from the top', limit: 1300, was: 3943 },
  firstNumberDesk: { what: 'first number at the desk, px from the top', limit: 900, was: 2361 },
  tabStops: { what: 'Tab stops', limit: 120, was: 374 },
  heard: { what: 'words heard per number, on average', limit: 40, was: 81.8 },
  heardMost: { what: 'words heard per number, at most', was: 104 },
  sheetsA4: { what: 'sheets of A4', limit: 14, was: 42 },
  sheetsLetter: { what: 'sheets of Letter', limit: 14, was: 47 },
  shortA4: { what: 'sheets of A4, short version', limit: 3 },
  shortLetter: { what: 'sheets of Letter, short version', limit: 3 },
};

/** A count of people, in any language: a number, a few words, and how many people: 100, 1,000, 10,000 or 100,000. */
const COUNT = /\d\s+(?:\p{L}+\s+){1,3}(?:100|10{0,2}[.,\s]?000)(?![.,]?\d)/u;

const wordsOf = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const numbersOf = (text) => text.match(/\d+(?:[.,:]\d+)*/g)?.length ?? 0;
const textOf = (runs) => runs.map(({ text }) => text).join('');

/**
 * The figures of the words that are seen.
 * @typedef {{ text: string, top: number, isGlance: boolean, isSource: boolean }} Run some text, and where it begins
 * @param {Run[]} first what is seen without opening anything
 * @param {Run[]} all with all opened
 */
export function countWords(first, all) {
  const words = wordsOf(textOf(all));
  return {
    words,
    minutes: words / PACE,
    firstLevel: wordsOf(textOf(first.filter(({ isSource }) => !isSource))),
    glance: wordsOf(textOf(first.filter(({ isGlance }) => isGlance))),
    numbers: numbersOf(textOf(all)),
  };
}

/** Where the first count of people stands. */
export function firstNumber(runs) {
  const at = textOf(runs).search(COUNT);
  let end = 0;
  return at < 0 ? undefined : runs.find(({ text }) => (end += text.length) > at).top;
}

/**
 * What is heard of each chance that has a count: all its text, and each name and description that is no text in it.
 * @param {object[]} nodes the accessibility tree, as the DevTools protocol has it
 * @param {Map<number, number>} chanceOf the chance that a node of the page is in, both by their ids in the browser
 */
export function countHeard(nodes, chanceOf) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard = new Map();
  const tell = (chance, text) => chance && heard.set(chance, `${heard.get(chance) ?? ''} ${text}`);
  const squeezed = (text) => text.replaceAll(/\s/g, '');
  const textIn = (node) =>
    node.role?.value === 'StaticText'
      ? node.name.value
      : (node.childIds ?? []).map((id) => (byId.has(id) ? textIn(byId.get(id)) : '')).join('');
  const visit = (node) => {
    const chance = chanceOf.get(node.backendDOMNodeId);
    const name = node.name?.value ?? '';
    const isText = node.role?.value === 'StaticText';
    if (!node.ignored && (isText || squeezed(name) !== squeezed(textIn(node)))) tell(chance, name);
    if (!isText) for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
    if (!node.ignored) tell(chance, node.description?.value ?? '');
  };
  visit(nodes.find(({ parentId }) => !parentId));
  const counts = [...heard.values()].filter((text) => COUNT.test(text)).map(wordsOf);
  if (!counts.length) return { heard: undefined, heardMost: undefined };
  return {
    heard: counts.reduce((sum, count) => sum + count) / counts.length,
    heardMost: Math.max(...counts),
  };
}

/** The names of the figures that are over their limit. A page without numbers, or without a short version, has none of those. */
export const over = (figures) =>
  Object.keys(FIGURES).filter((name) => figures[name] > (FIGURES[name].limit ?? Infinity));
