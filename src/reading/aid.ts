import { layouts, type Aid } from '../model/aid.js';
import { denominators } from '../model/chance.js';
import type { Problem } from './problem.js';
import {
  isGenerated,
  normalizeText,
  parseAttributes,
  slug,
  type Readable,
  type Settings,
} from './settings.js';

/** Reads what a decision aid says about itself from the attributes of a `da-decision-aid`. */
export function readAid(settings: Settings): { value: Aid; problems: readonly Problem[] } {
  const read = parseAttributes(settings, 'da-decision-aid');
  const denominator = read.number('denominator');
  const headingLevel = read.number('heading-level');
  const country = read.text('country');
  const currency = read.text('currency');
  const code = (name: string, got: string | undefined, shape: RegExp, allowed: string) =>
    got === undefined || shape.test(got) ? got : read.problem(name, got, allowed);

  const value: Aid = {
    decision: read.needed('decision', 'the decision as a question'),
    condition: read.text('condition'),
    audience: read.text('audience'),
    published: read.date('published'),
    reviewBy: read.date('review-by'),
    updatePolicy: read.needed('update-policy', 'when and how the page is brought up to date'),
    authors: read.needed('authors', 'who wrote the page'),
    funding: read.needed('funding', 'who paid for it, or “none”'),
    interests: read.needed('interests', 'the authors’ competing interests, or “none”'),
    denominator:
      denominators.find((one) => one === denominator) ??
      (denominator === undefined
        ? undefined
        : read.problem('denominator', String(denominator), denominators.join(', '))) ??
      100,
    country: code('country', country, /^[A-Z]{2}$/, 'a country code of two capital letters, such as US'),
    currency: code(
      'currency',
      currency,
      /^[A-Z]{3}$/,
      'a currency code of three capital letters, such as USD',
    ),
    headingLevel:
      headingLevel === undefined || [1, 2, 3, 4, 5, 6].includes(headingLevel)
        ? (headingLevel ?? 2)
        : (read.problem('heading-level', String(headingLevel), '1 to 6') ?? 2),
    contents: settings.getAttribute('contents') !== null || undefined,
    layout: read.oneOf('layout', layouts),
  };
  for (const name of ['published', 'review-by']) {
    if (!read.text(name)) read.problem(name, null, 'a day as year-month-day, such as 2026-11-21');
  }
  return { value, problems: read.problems };
}

/** A part of an aid: the heading that it begins with, and the child of the aid that the heading is or stands in. */
export interface AidPart {
  readonly title: string;
  readonly heading: Readable;
  readonly node: Readable;
}

/**
 * Reads the parts of an aid: its children that are headings one level below its own, or that begin with one.
 *
 * @param level the level of the aid's own heading
 */
export function readParts(aid: Readable, level: number): AidPart[] {
  const name = `h${Math.min(level + 1, 6)}`;
  const first = (element: Readable): Readable | undefined => {
    if (element.localName === name) return element;
    if (!/^(section|div|article|header)$/.test(element.localName)) return undefined;
    for (const child of Array.from(element.children)) {
      const heading = isGenerated(child) ? undefined : first(child);
      if (heading) return heading;
    }
    return undefined;
  };
  return Array.from(aid.children).flatMap((node) => {
    const heading = isGenerated(node) ? undefined : first(node);
    const title = normalizeText(heading?.textContent);
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
