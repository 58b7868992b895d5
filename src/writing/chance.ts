import { describeChance, type ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { Link } from '../intl/rich-text.js';
import type { Chance, ColumnGroup, Denominator } from '../model/chance.js';
import type { Writable } from './writable.js';
import { writeInOrder, writeText } from './write-text.js';

/** What a chance takes from around it. */
export interface ChanceContext {
  readonly denominator: Denominator;
  /** Links to its sources, in its author’s order. */
  readonly sources: readonly Link[];
  /** Whether what the numbers rest on is said once for the whole list that it stands in. */
  readonly hasSharedGrounds?: boolean | undefined;
  /** What it is as a group of a study whose groups are the columns of a table. */
  readonly column?: ColumnGroup | undefined;
}

/**
 * Writes the sentence of a `da-chance`, and under it the counts and what they rest on. What its author has written
 * stays between them as a remark: no words of theirs stand instead of the counts.
 */
export function writeChance<Element extends Writable<Element>>(
  element: Writable<Element>,
  chance: Chance,
  localized: Localized<ChanceMessages>,
  { denominator, sources, hasSharedGrounds, column }: ChanceContext,
): void {
  const { sentence, captions, facts } = describeChance(
    chance,
    denominator,
    localized,
    sources,
    hasSharedGrounds,
    column,
  );
  const { lang } = localized;
  const first = element.childNodes[0];
  const written = writeText(element, { key: 'sentence', text: sentence, lang, before: first });
  // a remark that came later comes after it, too
  if (written && written !== element.childNodes[0]) element.insertBefore(written, element.childNodes[0]!);
  writeInOrder(element, [
    { key: 'with', text: captions[0], lang },
    { key: 'without', text: captions[1], lang },
    { key: 'facts', text: facts.length ? facts : undefined, lang },
  ]);
}
