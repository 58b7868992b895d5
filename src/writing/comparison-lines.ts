/** What a comparison writes into its table so that each answer can stand in a line of its own. */
import { describeKnown } from '../intl/chance-line.js';
import { describeSources, type ChanceMessages } from '../intl/chance.js';
import type { Localized } from '../intl/locale.js';
import type { Link, RichText } from '../intl/rich-text.js';
import type { Row } from '../model/comparison.js';
import type { ComparisonNodes, QuestionRow, RowContext } from '../reading/comparison.js';
import { authorText, GENERATED, within } from '../reading/readable.js';
import type { Writable } from './writable.js';
import { writeHowKnown, type KnownWords } from './how-known.js';
import { childrenFor, setAttributes } from './write-parts.js';
import { generatedIn, writeFirst } from './write-text.js';
import { hasClass, childrenOf, parentOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

/** What the lines of a comparison take from around it. */
export interface LinesContext<Node> {
  readonly chances: Localized<ChanceMessages>;
  readonly contexts: ReadonlyMap<Node, RowContext>;
  /** Links to sources by their ids. */
  links(ids: readonly string[]): readonly Link[];
}

/** The name of each option over its answer, each by itself, so that a reader can put one of several out of view. */
export const namesText = (names: readonly string[], options: readonly number[]): RichText | undefined =>
  options.length
    ? options.map((option) => ({ part: `option-${option}`, text: [`${names[option]} `] }))
    : undefined;

/** Writes the options' names into a row's cells, and after the row how its numbers are known. */
export function writeLines<Element extends Writable<Element>>(
  row: QuestionRow<Element>,
  { cells }: Row,
  { names, spans }: ComparisonNodes<Element>,
  context: LinesContext<Element>,
): void {
  const { messages, lang } = context.chances;
  let isCounted = false;
  const known: { readonly options: readonly number[]; readonly text: RichText[] }[] = [];
  for (const index of row.lines.keys()) {
    const { place, options } = row.lines[index]!;
    writeFirst(place.cell, [{ key: 'name', text: namesText(names, options) }]);
    if (!options.length) continue;
    const chances = within(place.cell, 'da-chance');
    const text = cells[index]!.chances.flatMap((chance, at) => {
      const { denominator, column } = context.contexts.get(chances[at]!)!;
      return [describeKnown(chance, denominator, context.chances, context.links(chance.sources), column)];
    }).filter((text) => text !== undefined);
    const named = cells[index]!.chances.flatMap(({ sources }) => sources);
    // what its counts name is said with them
    const others = (cells[index]!.sources ?? []).filter((id) => !named.includes(id));
    isCounted ||= text.length > 0;
    text.push(...describeSources(context.links(others), context.chances.messages).map((words) => [words]));
    if (text.length) known.push({ options, text });
  }
  writeKnown(
    row.element,
    spans.reduce((sum, span) => sum + span, 0),
    names,
    known,
    { ask: isCounted ? messages.known : messages.from, lang },
  );
}

/** Takes back what was written for lines, where the table cannot be taken apart. */
export function takeLinesBack<Element extends Writable<Element>>(table: Element): void {
  for (const row of within(table, 'tr')) {
    if (hasClass(row, `${GENERATED}-known`)) takeOut(row);
    else for (const cell of childrenOf(row)) takeOut(generatedIn(cell, 'name'));
  }
}

/** One disclosure for a question: what its numbers rest on and its words are from, one entry for each answer. */
function writeKnown<Element extends Writable<Element>>(
  row: Element,
  span: number,
  names: readonly string[],
  known: readonly { readonly options: readonly number[]; readonly text: readonly RichText[] }[],
  words: KnownWords,
): void {
  const section = parentOf<Element>(row)!;
  const next = row.nextElementSibling;
  const existing = next && hasClass(next, `${GENERATED}-known`) ? next : undefined;
  if (!known.length) {
    takeOut(existing);
    return;
  }
  const after = existing ? existing.nextElementSibling : next;
  const made = existing ?? section.ownerDocument.createElement('tr');
  setAttributes(made, { class: `${GENERATED} ${GENERATED}-known` });
  // a filter has taken the disclosure and left its words
  if (authorText(made)) takeOut(childrenOf(made)[0]);
  const [cell] = childrenFor<Element>(made, 1, () => 'td');
  setAttributes(cell!, { colspan: String(span) });
  writeHowKnown(
    cell!,
    known.map(({ options, text }) => ({
      name: namesText(names, options)!,
      text,
      class: options.map((option) => `${GENERATED}-of-${option}`).join(' '),
    })),
    words,
  );
  if (!existing) section.insertBefore(made, after);
}
