import type { ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { RichText } from '../intl/rich-text.js';
import type { Writable } from './writable.js';
import { childrenFor, partIn, setAttributes } from './write-parts.js';
import { writeText } from './write-text.js';
import { childrenOf, nodesOf } from '../reading/nodes.js';

/** How the numbers of one line are known. */
export interface KnownLine {
  /** Whose they are. */
  readonly name: RichText;
  /** One for each number. */
  readonly text: readonly RichText[];
  /** What it is found by, where it may be put out of view. */
  readonly class?: string | undefined;
}

/**
 * Writes one disclosure for several lines: what their numbers rest on, each name once, and under it what was found for it.
 *
 * @param shared what is so for all of them
 * @param before where it goes; what is there already is put there, too
 */
export function writeHowKnown<Element extends Writable<Element>>(
  parent: Element,
  lines: readonly KnownLine[],
  { messages, lang }: Localized<ChanceMessages>,
  shared?: RichText,
  before: Element | null = null,
): void {
  const details = partIn(parent, 'details', 'how', before);
  writeText(details, {
    key: 'ask',
    text: [messages.known],
    lang,
    tag: 'summary',
    before: nodesOf(details)[0],
  });
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
