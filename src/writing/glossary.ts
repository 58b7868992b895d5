import type { GlossaryMessages } from '../intl/glossary.js';
import type { Localized } from '../intl/locale.js';
import { idFor } from '../reading/aid.js';
import type { Term } from '../reading/glossary.js';
import { attributeIn } from '../reading/nodes.js';
import type { Writable } from './writable.js';
import { partIn, setAttributes } from './write-parts.js';
import { generatedIn, writeText } from './write-text.js';

/**
 * Gives each entry the id that links to it end with, and writes into it the way back to where its word is used. That is in
 * view only where a link has led to the entry.
 *
 * @param around the aid, or the glossary itself where it stands in none: it gets the place in which explanations are shown
 * @returns that place
 */
export function writeGlossary<Element extends Writable<Element>>(
  terms: readonly Term<Element>[],
  { messages, lang }: Localized<GlossaryMessages>,
  around: Element,
  isTaken: (id: string) => boolean,
): Element {
  for (const { id, name, link } of terms) {
    if (id) setAttributes(name, { id });
    if (link && !attributeIn(link, 'id')) setAttributes(link, { id: idFor(`${id} 1`, isTaken) });
  }
  // words that share what explains them share the way back, too
  for (const [first] of new Set(terms.map(({ text }) => text))) {
    const link = terms.find(({ text, link }) => link && text[0] === first)?.link;
    const text = link && [{ link: messages.back, to: `#${encodeURIComponent(attributeIn(link, 'id')!)}` }];
    if (first) writeText(first, { key: 'back', text, lang });
  }
  // the bar of an aid is its last
  return partIn(around, 'div', 'explained', generatedIn(around, 'where'));
}
