import {
  attributeIn,
  childrenOf,
  hasClass,
  isElement,
  isText,
  nodesOf,
  tagOf,
  textIn,
} from '../reading/nodes.js';
import type { Placed } from '../reading/place.js';
import { isGenerated, isUnseen, normalizeText, type Readable } from '../reading/readable.js';
import { readability, type Readability } from './readability.js';
import { sentencesIn } from './sentences.js';
import type { Role } from './texts.js';
import type { Whole } from './whole.js';

/** How much there is to read. */
export interface Amount {
  readonly words: number;
  /** Seen without opening anything, without the sources. */
  readonly firstLevel: number;
  /** In the gist at the beginning. */
  readonly glance: number;
  readonly numbers: number;
}

/** How much there is to read, and how hard it is. */
export interface Reading {
  /** Words at a glance. What else is seen at first only a screen tells: elements fold most of it. */
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

const isGlance = (element: Readable): boolean => isGenerated(element) && hasClass(element, GLANCE);

/** What the library wrote, each piece by itself. */
const generated = (root: Placed): Placed[] =>
  childrenOf<Placed>(root).flatMap((child) => (isGenerated(child) ? [child] : generated(child)));

/** What is typed, and what there is to choose from, is no text of a page. */
const CONTROL = /^(textarea|option)$/;

/**
 * Counts what there is to read in an aid. Of what is folded only its summary is seen at first.
 *
 * @param isHidden what has no place on the screen, beside what has none in the page
 */
export function amountOf<One extends Readable<One>>(
  aid: One,
  isHidden: (element: One) => boolean = () => false,
): Amount {
  const count = { words: 0, firstLevel: 0, glance: 0, numbers: 0 };
  const walk = (element: One, isFolded: boolean, isSource: boolean, isInGlance: boolean): void => {
    if (isUnseen(element) || CONTROL.test(tagOf(element)) || isHidden(element)) return;
    const folds = tagOf(element) === 'details' && attributeIn(element, 'open') === null;
    for (const node of nodesOf(element)) {
      if (isText(node)) {
        const text = textIn(node);
        const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
        count.words += words;
        count.numbers += text.match(/\d+(?:[.,:]\d+)*/g)?.length ?? 0;
        if (isFolded || folds) continue;
        if (!isSource) count.firstLevel += words;
        if (isInGlance) count.glance += words;
      } else if (isElement<One>(node))
        walk(
          node,
          isFolded || (folds && tagOf(node) !== 'summary'),
          isSource || tagOf(node) === 'da-sources',
          isInGlance || isGlance(node),
        );
    }
  };
  walk(aid, false, false, false);
  return count;
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
  const own = texts.filter(({ role }) => SENTENCES.includes(role)).map(({ text }) => text);
  const others = generated(root).filter((one) => !/^(nav|table)$/.test(tagOf(one)) && !isGlance(one));
  const said = others.flatMap((one) =>
    sentencesIn(normalizeText(textIn(one))).filter((sentence) => /[.!?]$/.test(sentence)),
  );
  return {
    glance: amountOf(root).glance,
    readability: readability([...own, ...said], lang),
  };
}
