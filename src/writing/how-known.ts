import type { RichText } from '../intl/rich-text.js';
import { writeFold } from './fold.js';
import type { Writable } from './writable.js';
import { childrenFor, partIn, setAttributes } from './write-parts.js';
import { generatedIn, writeText } from './write-text.js';
import { childrenOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** How what stands in one line is known. */
export interface KnownLine {
  /** Whose it is. */
  readonly name: RichText;
  /** One for each number, and one for words. */
  readonly text: readonly RichText[];
  /** What it is found by, where it may be put out of view. */
  readonly class?: string | undefined;
}

/** The words that what is known is folded to, and their language. */
export interface KnownWords {
  readonly ask: string;
  readonly lang: string | undefined;
}

/**
 * Writes one disclosure for several lines: what they rest on, each name once, and under it what was found for it.
 *
 * @param lines none, and nothing for all of them: what was written is taken back
 * @param shared what is so for all of them
 * @param before where it goes; what is there already is put there, too. Nothing: at the end
 */
export function writeHowKnown<Element extends Writable<Element>>(
  parent: Writable<Element>,
  lines: readonly KnownLine[],
  { ask, lang }: KnownWords,
  shared?: RichText,
  before: Element | null = null,
): void {
  if (!lines.length && !shared) {
    takeOut(generatedIn(parent, 'how'));
    return;
  }
  const details = writeFold(parent as Element, 'how', ask, lang, before);
  if (details.nextElementSibling !== before) parent.insertBefore(details, before);
  writeText(details, { key: 'shared', text: shared, lang, tag: 'p', before: childrenOf(details)[1] });
  const list = partIn(details, 'dl', 'answers');
  const entries = lines.flatMap(({ name, text, class: names }) => [
    { tag: 'dt', text: name, names, lang: undefined },
    ...text.map((text) => ({ tag: 'dd', text, names, lang })),
  ]);
  childrenFor(list, entries.length, (index) => entries[index]!.tag).forEach((child, index) => {
    const { text, names, lang } = entries[index]!;
    setAttributes(child, { class: names });
    writeText(child, { key: 'text', text, lang });
  });
}
