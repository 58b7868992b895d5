import type { Aid } from '../model/aid.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { parseSettings, teller } from './settings.js';
import type { Problem } from './problem.js';
import { authorText, isGenerated, slug, type Readable, type Settings } from './readable.js';
import { tagOf, childrenOf } from './nodes.js';

/** Reads what a decision aid says about itself from the settings of a `da-decision-aid`. */
export function readAid(settings: Settings, locale?: string): { value: Aid; problems: readonly Problem[] } {
  const { values, problems, unread, problem } = parseSettings(settings, decisionAid, locale);
  if (values.published && values.reviewBy && values.reviewBy < values.published)
    problem('published and review-by', `${values.published} and ${values.reviewBy}`, 'order-reversed');
  const { published = unread['published'], reviewBy = unread['reviewBy'] } = values;
  const mistakes = Object.keys(unread);
  return {
    value: {
      ...values,
      ...NO_ORIGIN,
      published,
      reviewBy,
      ...('currency' in unread && { currency: '' }),
      ...(mistakes.length && { mistakes }),
    },
    problems,
  };
}

/** Where an aid comes from says nothing about it. */
const NO_ORIGIN = { src: undefined, allowOrigin: undefined };

/** A part of an aid: the heading that it begins with, and the child of the aid that the heading is or stands in. */
export interface AidPart<Element> {
  readonly title: string;
  readonly heading: Element;
  readonly node: Element;
}

/** How the content of an aid is laid out. */
export interface AidOutline<Element> {
  /** The author’s heading that says the decision. */
  readonly heading: Element | undefined;
  /** Those that patients find their way by. None: there is no need to. */
  readonly parts: readonly AidPart<Element>[];
  /** The sections that are shown one at a time, each of them a part. None: a plain page. */
  readonly steps: readonly Element[];
  readonly hasContents: boolean;
}

/** One below the aid's own, for as far as there is one. */
const levelOfParts = (level: number): number => Math.min(level + 1, 6);

/** With fewer parts there is nothing to find one's way in. */
const MIN_PARTS = 3;

/** Reads how the content of an aid is laid out, by what the aid says of itself. */
export function readOutline<Element extends Readable<Element>>(
  aid: Readable<Element>,
  { decision, contents, layout, headingLevel }: Aid,
): { value: AidOutline<Element>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const problem = teller(decisionAid.tag, problems);
  const level = levelOfParts(headingLevel);
  let parts = contents || layout ? readParts(aid, headingLevel) : [];
  let steps = layout ? childrenOf(aid).filter((child) => tagOf(child) === 'section') : [];
  if (layout && (steps.length < 2 || steps.some((step) => !parts.some(({ node }) => node === step)))) {
    problem('layout', `${steps.length} sections`, 'sections-few', level);
    steps = [];
  }
  // a step is a part; what stands outside of the steps is always there
  if (steps.length) parts = parts.filter(({ node }) => steps.includes(node));
  const hasContents = contents === true && parts.length >= MIN_PARTS;
  if (contents && !hasContents) problem('contents', `${parts.length} headings`, 'headings-few', level);
  const heading = decision ? headingSaying(decision, aid) : undefined;
  return {
    value: { heading, parts: steps.length || hasContents ? parts : [], steps, hasContents },
    problems,
  };
}

/** The author’s first heading with those words, wherever it stands. */
function headingSaying<Element extends Readable<Element>>(
  words: string,
  around: Readable<Element>,
): Element | undefined {
  for (const child of childrenOf(around)) {
    if (isGenerated(child)) continue;
    const isIt = /^h[1-6]$/.test(tagOf(child)) && authorText(child) === words;
    const found = isIt ? child : headingSaying(words, child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads the parts of an aid: its children that are headings one level below its own, or that begin with one.
 *
 * @param level the level of the aid's own heading
 */
export function readParts<Element extends Readable<Element>>(
  aid: Readable<Element>,
  level: number,
): AidPart<Element>[] {
  const name = `h${levelOfParts(level)}`;
  const first = (element: Element): Element | undefined => {
    if (tagOf(element) === name) return element;
    if (!/^(section|div|article|header)$/.test(tagOf(element))) return undefined;
    for (const child of childrenOf(element)) {
      const heading = isGenerated(child) ? undefined : first(child);
      if (heading) return heading;
    }
    return undefined;
  };
  return childrenOf(aid).flatMap((node) => {
    const heading = isGenerated(node) ? undefined : first(node);
    const title = heading && authorText(heading);
    return heading && title ? [{ title, heading, node }] : [];
  });
}

/** An id for a heading that has none: its words, and a number where they are taken. */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const name = slug(title) || 'part';
  let id = name;
  for (let count = 2; isTaken(id); count++) id = `${name}-${count}`;
  return id;
}
