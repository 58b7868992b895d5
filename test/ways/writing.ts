/** What the writers of HTML in this folder share. */
import type { Content, Paragraphs, DocumentText } from '../../src/document/schema.js';
import type { Ways } from '../../src/builder/sayings.js';
import { attributesFrom } from '../../src/document/attributes.js';
import { aidSettings } from '../../src/document/schema.js';
import { declarations, type Tag } from '../../src/model/declarations/all.js';

export type { Tag };

/** One of several ways to write the same, as authors differ. The same seed makes the same choices. */
export function choices(seed: number): Ways {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    one: (...items) => items[Math.floor(next() * items.length)]!,
    maybe: () => next() < 0.5,
    again: () => choices(seed),
  };
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The settings of an element by their attributes. */
export const settingsIn = (tag: Tag, given: object): Record<string, string> =>
  attributesFrom(
    given,
    tag === 'da-decision-aid' ? aidSettings : declarations.find((one) => one.tag === tag)!.settings,
  );

export const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

export const inline = (words: DocumentText | undefined, strong = 'strong'): string =>
  (typeof words === 'string' ? [words] : (words ?? []))
    .map((piece) =>
      typeof piece === 'string'
        ? escaped(piece)
        : 'link' in piece
          ? `<a${attributes({ href: piece.to })}>${escaped(piece.link ?? '')}</a>`
          : `<${strong}>${escaped(('strong' in piece && piece.strong) || '')}</${strong}>`,
    )
    .join('');

/** A block that holds no words, with what it holds. */
type Block = Content[number];

export const isWords = (block: Block): block is DocumentText =>
  typeof block === 'string' || Array.isArray(block);

export const blocksOf = (given: Content | Paragraphs | undefined): readonly Block[] => given ?? [];
