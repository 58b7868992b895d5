import type { Problem } from './problem.js';

/** What reading needs of a node: the browser's nodes have it, and so has a parsed file. */
export interface ReadableNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

/** What reading needs of an element. */
export interface Readable extends ReadableNode {
  readonly localName: string;
  readonly children: ArrayLike<Readable>;
  readonly childNodes: ArrayLike<ReadableNode>;
  getAttribute(name: string): string | null;
}

/** Where settings come from: an element's attributes, or an element class's properties. */
export interface Settings {
  getAttribute(name: string): string | null;
}

/** Text as a reader sees it: zero-width characters gone, white space collapsed. */
export const normalizeText = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A short name for an id, as an address can have it: “Anand 2023” is `anand-2023`. Empty: the text has no letters. */
export const slug = (text: string): string =>
  normalizeText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Words that the library wrote into the page carry this class, and are never read as the author's. */
export const GENERATED = 'da-said';

/** The class of words by the place where they are said. Those at `option-2` have that of every option, too. */
export function generatedClass(key: string): string {
  const [kind] = key.split(/-\d/);
  return [...new Set([GENERATED, `${GENERATED}-${kind}`, `${GENERATED}-${key}`])].join(' ');
}

export const isGenerated = (element: Readable): boolean =>
  (element.getAttribute('class') ?? '').split(/\s+/).includes(GENERATED);

/** What stands apart from the words before and after it. */
export const BLOCK =
  /^(br|p|div|h\d|[uod]l|li|table|tr|t[dh]|details|blockquote|section|figure|figcaption|da-chance)$/;

/** The author's own words in nodes, without what the library wrote there. Words of two blocks do not run together. */
export function authorTextIn(nodes: ArrayLike<ReadableNode>): string {
  const words = (node: ReadableNode): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1 || isGenerated(node as Readable)) return '';
    const { localName, childNodes } = node as Readable;
    const inside = Array.from(childNodes, words).join('');
    return BLOCK.test(localName) ? ` ${inside} ` : inside;
  };
  return normalizeText(Array.from(nodes, words).join(''));
}

/** The author's own words in an element. */
export const authorText = (element: Readable): string => authorTextIn(element.childNodes);

/** All elements with the name at or below the element, in document order. */
export function within(element: Readable, name: string, found: Readable[] = []): Readable[] {
  const { children } = element;
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.localName === name) found.push(child);
    within(child, name, found);
  }
  return found;
}

/**
 * Reads settings one by one. What cannot be read comes back as absent and is listed in `problems`;
 * nothing is filled in, and nothing throws.
 */
export function parseSettings(settings: Settings, element: string) {
  const problems: Problem[] = [];
  const problem = (where: string, got: string | null | undefined, allowed: string) => {
    problems.push({
      element,
      where,
      got: got === null || got === undefined ? 'nothing' : `“${got}”`,
      allowed,
    });
    return undefined;
  };
  const text = (name: string): string | undefined => normalizeText(settings.getAttribute(name)) || undefined;
  return {
    problems,
    problem,
    /** Words. Blank counts as absent. */
    text,
    /** Words that every element of the kind needs. */
    needed(name: string, what: string): string | undefined {
      return text(name) ?? problem(name, settings.getAttribute(name), what);
    },
    /** A number from 0 up, in digits, with a point for decimals. */
    number(name: string): number | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      if (/^\d+(\.\d+)?$/.test(got) && isFinite(Number(got))) return Number(got);
      return problem(
        name,
        got,
        'a number from 0 up in plain digits, such as 182 or 27.4, without % or words',
      );
    },
    /** A name from a short list. */
    oneOf<Name extends string>(name: string, allowed: readonly Name[]): Name | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      return allowed.find((one) => one === got) ?? problem(name, got, allowed.join(', '));
    },
    /** A calendar day, as `2026-11-21`. */
    date(name: string): string | undefined {
      const got = text(name);
      if (got === undefined) return undefined;
      const day = new Date(`${got}T00:00:00Z`);
      const real =
        /^\d{4}-\d\d-\d\d$/.test(got) && !isNaN(day.getTime()) && day.toISOString().startsWith(got);
      return real ? got : problem(name, got, 'a day as year-month-day, such as 2026-11-21');
    },
    /** Names with spaces between them, each once. */
    names(name: string): string[] {
      return [...new Set(text(name)?.split(' '))];
    },
  };
}
