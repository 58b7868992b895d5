import { describeLine, type LineText } from '../intl/chance-line.js';
import { describeChance, type ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { Link, RichText } from '../intl/rich-text.js';
import type { Chance, ChanceLine, ColumnGroup, Denominator } from '../model/chance.js';
import type { Writable } from './writable.js';
import { writeFirst, writeInOrder } from './write-text.js';

/** What a chance takes from around it. */
export interface ChanceContext {
  readonly denominator: Denominator;
  /** Links to its sources, in its author’s order. */
  readonly sources: readonly Link[];
  /** What it is as a group of a study whose groups are the columns of a table. */
  readonly column?: ColumnGroup | undefined;
  /** How it stands among others. Absent: it stands by itself. */
  readonly line?: ChanceLine | undefined;
}

/**
 * The counts of a line, each by its place: where it is drawn, which needs no words, and the words. The place tells how
 * many people are drawn, so that it can be kept until they are.
 */
export const armsOf = (
  { treatment, comparator }: LineText,
  denominator: Denominator,
): { part: string; text: RichText }[] =>
  [treatment, comparator].flatMap((words, index) =>
    words
      ? [
          {
            part: `arm-${index + 1}`,
            text: [
              { part: denominator > 100 ? `people-${denominator}` : 'people', text: [] },
              { part: 'words', text: [...words, ' '] },
            ],
          },
        ]
      : [],
  );

/**
 * Writes what is said of a `da-chance`: by itself its sentence, the counts and what they rest on; among others a line for
 * each group. What its author has written stays as a remark: no words of theirs stand instead of the counts.
 */
export function writeChance<Element extends Writable<Element>>(
  element: Writable<Element>,
  chance: Chance,
  localized: Localized<ChanceMessages>,
  context: ChanceContext,
): void {
  const { lang } = localized;
  const { denominator, sources, column, line } = context;
  const lines = line && describeLine(chance, denominator, localized, column, line);
  const alone = line ? undefined : describeChance(chance, denominator, localized, sources, column);
  const arms = lines ? armsOf(lines, denominator) : [];
  const arm = (part: string) => text(part, arms.find((arm) => arm.part === part)?.text);
  const text = (key: string, text: RichText | undefined) => ({
    key,
    text: text?.length ? text : undefined,
    lang,
  });
  writeFirst(element, [
    text('sentence', alone?.sentence),
    arm('arm-1'),
    arm('arm-2'),
    text('told', lines?.told),
  ]);
  writeInOrder(element, [
    text('with', alone?.captions[0]),
    text('without', alone?.captions[1]),
    text('facts', alone?.facts),
  ]);
}
