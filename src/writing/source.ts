import type { Localized } from '../intl/locale.js';
import { describeSource, type SourceMessages } from '../intl/source.js';
import type { Source } from '../model/source.js';
import type { Writable } from './writable.js';
import { writeText } from './write-text.js';
import { nodesOf } from '../reading/nodes.js';

/** Writes what numbers call a source before its citation, and after it when it was read. */
export function writeSource<Element extends Writable<Element>>(
  element: Writable<Element>,
  source: Source,
  localized: Localized<SourceMessages>,
): void {
  const { label, text } = source;
  const isSaid = !label || text.startsWith(label);
  writeText(element, {
    key: 'label',
    text: isSaid ? undefined : [{ strong: `${label}.` }, ' '],
    before: nodesOf(element)[0],
  });
  const read = describeSource(source, localized);
  writeText(element, { key: 'read', text: read.length ? [' ', ...read] : undefined, lang: localized.lang });
}
