import { attributeIn, childrenOf, classesIn, tagOf, textIn } from '../reading/nodes.js';
import type { Placed } from '../reading/place.js';
import { isGenerated, isUnseen, normalizeText } from '../reading/readable.js';
import { MOST } from './reading-budget.js';
import { readability, readableLanguage, type Readability } from './readability.js';
import { sentencesIn } from './sentences.js';
import type { Role } from './texts.js';
import type { Whole } from './whole.js';

/** Nobody knows without a screen which words are only heard: about one of ten. */
export const MOST_AT_A_GLANCE = Math.round(MOST.glance * 1.1);

/** How much there is to read at a glance, and how hard all of it is. */
export interface Reading {
  /** Words at a glance. */
  readonly glance: number;
  /** Absent: in other languages, and with too little to measure. */
  readonly readability?: Readability | undefined;
}

/** What is read as sentences. Names, headings and citations are none. */
const SENTENCES: readonly Role[] = [
  'prose',
  'cell',
  'sentence',
  'effect',
  'question',
  'statement',
  'step',
  'cost',
  'check',
];

const GLANCE = 'da-said-glance';

const isGlance = (element: Placed): boolean => isGenerated(element) && classesIn(element).includes(GLANCE);
const isFolded = (element: Placed): boolean =>
  tagOf(element) === 'details' && attributeIn(element, 'open') === null;

/** What the library wrote, each piece by itself. */
const generated = (root: Placed): Placed[] =>
  childrenOf<Placed>(root).flatMap((child) => (isGenerated(child) ? [child] : generated(child)));

/** Words at a glance. Of what is folded only its summary is in view. */
function wordsAtAGlance(element: Placed, isInGlance: boolean): number {
  if (isUnseen(element)) return 0;
  let count = isInGlance && !isFolded(element) ? ownWords(element) : 0;
  for (const child of childrenOf<Placed>(element))
    if (!isFolded(element) || tagOf(child) === 'summary')
      count += wordsAtAGlance(child, isInGlance || isGlance(child));
  return count;
}

/** Words that stand in an element, and in none of its own. */
function ownWords(element: Placed): number {
  const nodes = [...element.childNodes].filter((node) => node.nodeType === 3);
  return nodes.reduce(
    (sum, node) => sum + (normalizeText(textIn(node)).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0),
    0,
  );
}

const measured = new WeakMap<Whole, Reading>();

/** Measures an aid, in the words that are in the page: the author’s, and those that the library has written. */
export function readingOf(aid: Whole): Reading {
  // several rules ask, and the author’s view
  const reading = measured.get(aid) ?? measure(aid);
  measured.set(aid, reading);
  return reading;
}

function measure({ root, texts, lang }: Whole): Reading {
  const language = readableLanguage(lang);
  const own = texts.filter(({ role }) => SENTENCES.includes(role)).map(({ text }) => text);
  const others = generated(root).filter((one) => !/^(nav|table)$/.test(tagOf(one)) && !isGlance(one));
  const said = language
    ? others.flatMap((one) =>
        sentencesIn(normalizeText(textIn(one)), language).filter((sentence) => /[.!?]$/.test(sentence)),
      )
    : [];
  return {
    glance: wordsAtAGlance(root, false),
    readability: readability([...own, ...said], lang),
  };
}
