import { nodesOf } from '../reading/nodes.js';
import type { Writable } from './writable.js';
import { partIn } from './write-parts.js';
import { writeText } from './write-text.js';

/**
 * Writes a disclosure and the words that open it. What it folds is for the caller to write into it.
 *
 * @param before where it goes; what is there already is put there, too
 */
export function writeFold<Element extends Writable<Element>>(
  parent: Element,
  key: string,
  ask: string,
  lang: string | undefined,
  before: Element | null = null,
): Element {
  const details = partIn(parent, 'details', key, before);
  writeText(details, { key: 'ask', text: [ask], lang, tag: 'summary', before: nodesOf(details)[0] });
  return details;
}
