/** What a reader sees of a comparison first: a table with a line for each option. */
import { describeLine } from '../intl/chance-line.js';
import type { ComparisonMessages } from '../intl/comparison.js';
import type { Localized } from '../intl/locale.js';
import { spaced } from '../intl/chance.js';
import { toPlainText, type Inline, type RichText } from '../intl/rich-text.js';
import type { Chance, Denominator } from '../model/chance.js';
import { glanceOf, type Cell, type Comparison, type Glance, type Row } from '../model/comparison.js';
import { idFor } from '../reading/aid.js';
import type { ComparisonNodes, QuestionRow } from '../reading/comparison.js';
import { within } from '../reading/readable.js';
import { armsOf } from './chance.js';
import { namesText, type LinesContext } from './comparison-lines.js';
import type { Writable } from './writable.js';
import { childrenFor, partIn, setAttributes } from './write-parts.js';
import { generatedIn, writeInOrder, writeText } from './write-text.js';
import { attributeIn, nodesOf } from '../reading/nodes.js';
import { takeOut } from './nodes.js';

export interface GlanceContext<Node> extends LinesContext<Node> {
  /** Whether something on the page has the id already. */
  isTaken(id: string): boolean;
}

/** A count in the glance. */
export interface GlanceCount<Node> {
  readonly cell: Node;
  readonly chance: Chance;
  readonly denominator: Denominator;
}

/** A column of the glance, and where its answers stand in the table. */
interface Column<Node extends Writable<Node>> {
  readonly title: string;
  readonly href: string;
  readonly row: Row;
  readonly nodes: QuestionRow<Node>;
  /** The gravest harm is named under the harm. */
  readonly gravest?: { readonly row: Row; readonly nodes: QuestionRow<Node> } | undefined;
}

/**
 * Writes the glance before the table, or takes it back where nothing is to be in it.
 *
 * @returns the places of counts that can be drawn
 */
export function writeGlance<Element extends Writable<Element>>(
  element: Element,
  before: Element,
  comparison: Comparison,
  nodes: ComparisonNodes<Element>,
  localized: Localized<ComparisonMessages>,
  context: GlanceContext<Element>,
): GlanceCount<Element>[] {
  const columns = columnsOf(comparison, nodes, context);
  const { messages, lang } = localized;
  if (!columns.length) {
    takeOut(generatedIn(element, 'glance'));
    takeOut(generatedIn(element, 'glance-note'));
    return [];
  }
  const table = partIn(element, 'table', 'glance', before);
  writeText(table, {
    key: 'title',
    text: [messages.glance],
    lang,
    tag: 'caption',
    before: nodesOf(table)[0],
  });
  const [head] = childrenFor<Element>(partIn(table, 'thead', 'titles'), 1, () => 'tr');
  const titles: RichText[] = [
    [messages.option],
    ...columns.map(({ title, href }) => [{ link: title, to: href }]),
  ];
  childrenFor<Element>(head!, titles.length, () => 'th').forEach((cell, index) => {
    setAttributes(cell, { scope: 'col' });
    writeText(cell, { key: 'text', text: titles[index], lang: index ? undefined : lang });
  });
  const counts: GlanceCount<Element>[] = [];
  const rows = childrenFor<Element>(partIn(table, 'tbody', 'options'), nodes.names.length, () => 'tr');
  for (const option of rows.keys()) {
    const row = rows[option]!;
    const [name, ...cells] = childrenFor<Element>(row, columns.length + 1, (index) => (index ? 'td' : 'th'));
    setAttributes(name!, { scope: 'row' });
    writeText(name!, { key: 'text', text: namesText(nodes.names, [option]) });
    for (const index of columns.keys()) {
      const column = columns[index]!;
      const cell = cells[index]!;
      setAttributes(cell, { 'data-label': column.title });
      writeText(cell, { key: 'text', text: describeCell(option, column, nodes, localized, context), lang });
      const chance = chanceIn(option, column, nodes, context);
      if (chance) counts.push({ cell, ...chance });
    }
  }
  // a harm may be marked by a word that cannot be read
  const hasHarm =
    columns.some(({ nodes: row }) => isHarm(comparison, nodes, row)) ||
    comparison.groups.some(({ rows }) => rows.some(({ hasMistake }) => hasMistake));
  const { circles } = context.chances.messages;
  const note = spaced([
    counts.length > 0 && { part: 'circles', text: [circles] },
    !hasHarm && messages.noHarms,
  ]);
  writeInOrder(
    element,
    [{ key: 'glance-note', text: note.length ? note : undefined, lang, tag: 'p' }],
    table,
  );
  return counts;
}

const isHarm = <Element extends Writable<Element>>(
  { groups }: Comparison,
  nodes: ComparisonNodes<Element>,
  row: QuestionRow<Element>,
): boolean =>
  groups.some(({ rows, topic }, group) =>
    rows.some(
      ({ glance }, index) =>
        nodes.groups[group]!.rows[index] === row && (/harm/.test(glance ?? '') || topic === 'harms'),
    ),
  );

function columnsOf<Element extends Writable<Element>>(
  comparison: Comparison,
  { groups }: ComparisonNodes<Element>,
  { isTaken }: GlanceContext<Element>,
): Column<Element>[] {
  const glance = glanceOf(comparison);
  const nodesOf = (row: Row) =>
    comparison.groups.flatMap(({ rows }, group) =>
      rows.flatMap((other, index) => (other === row ? [groups[group]!.rows[index]!] : [])),
    )[0]!;
  const gravest = glance.get('gravest-harm');
  const shown = new Map<Glance, Row>(glance);
  if (glance.has('harm')) shown.delete('gravest-harm');
  return [...shown].map(([kind, row]) => {
    const nodes = nodesOf(row);
    return {
      title: row.short ?? row.title,
      href: `#${encodeURIComponent(placeOf(nodes, row.title, isTaken))}`,
      row,
      nodes,
      gravest: kind === 'harm' && gravest ? { row: gravest, nodes: nodesOf(gravest) } : undefined,
    };
  });
}

/** The id that leads to a row: its own, or that of a place that is written into it. */
function placeOf<Element extends Writable<Element>>(
  { element, header, answers }: QuestionRow<Element>,
  title: string,
  isTaken: (id: string) => boolean,
): string {
  const own = attributeIn(element, 'id');
  const { cell } = header ?? answers[0]!;
  const place = writeText(cell, { key: 'place', text: own ? undefined : [], before: nodesOf(cell)[0] });
  if (!place) return own!;
  const id = attributeIn(place, 'id') ?? idFor(`row ${title}`, isTaken);
  setAttributes(place, { id });
  return id;
}

function describeCell<Element extends Writable<Element>>(
  option: number,
  { row, nodes, gravest, href }: Column<Element>,
  { under }: ComparisonNodes<Element>,
  localized: Localized<ComparisonMessages>,
  context: GlanceContext<Element>,
): RichText {
  const answer = answerOf(option, row, nodes, under);
  const said = answer
    ? linked(describeAnswer(answer.cell, answer.node, localized, context), href)
    : [localized.messages.empty];
  const worst = gravest && answerOf(option, gravest.row, gravest.nodes, under);
  const named = worst && worst.node !== answer?.node && nameHarm(gravest.row, worst, context);
  return named ? [...said, ' ', { part: 'gravest', text: named }] : said;
}

/**
 * The gravest harm in few words: how its row answers, after the few words that its author has for the row. A count, which says
 * nothing of what is counted, follows its title.
 */
function nameHarm<Element extends Writable<Element>>(
  { short, title }: Row,
  { cell, node }: Answer<Element>,
  { chances, contexts }: GlanceContext<Element>,
): RichText | undefined {
  const [chance] = cell.chances;
  if (!chance || cell.short)
    return cell.text || cell.short ? [`${short ? `${short}: ` : ''}${beginning(cell)}`] : undefined;
  const { denominator, column, line } = contexts.get(within(node, 'da-chance')[0]!)!;
  const { treatment, comparator, told } = describeLine(chance, denominator, chances, column, {
    ...line,
    isShort: true,
  });
  const counts = treatment && comparator ? [...treatment, ' ', ...comparator] : (treatment ?? comparator);
  return [`${short ?? title}: `, ...(counts ?? [firstSentence(toPlainText(told))])];
}

interface Answer<Node> {
  readonly cell: Cell;
  readonly node: Node;
}

const answerOf = <Element extends Writable<Element>>(
  option: number,
  { cells }: Row,
  { answers }: QuestionRow<Element>,
  under: ComparisonNodes<Element>['under'],
): Answer<Element> | undefined => {
  const own = answers.findIndex((place) => under(place).includes(option));
  return own < 0 ? undefined : { cell: cells[own]!, node: answers[own]!.cell };
};

function chanceIn<Element extends Writable<Element>>(
  option: number,
  { row, nodes }: Column<Element>,
  { under }: ComparisonNodes<Element>,
  { contexts }: GlanceContext<Element>,
): Omit<GlanceCount<Element>, 'cell'> | undefined {
  const answer = answerOf(option, row, nodes, under);
  const [chance] = answer?.cell.chances ?? [];
  if (!chance || answer!.cell.short) return undefined;
  return { chance, denominator: contexts.get(within(answer!.node, 'da-chance')[0]!)!.denominator };
}

/** Its first count, or how its words begin. What there is more of is in the row. */
function describeAnswer<Element extends Writable<Element>>(
  cell: Cell,
  node: Element,
  { messages }: Localized<ComparisonMessages>,
  { chances, contexts }: GlanceContext<Element>,
): RichText {
  if (cell.short) return [cell.short];
  const [chance] = cell.chances;
  if (!chance) return [cell.text ? beginning(cell) : messages.empty];
  const [chanceNode] = within(node, 'da-chance');
  const { denominator, column, line } = contexts.get(chanceNode!)!;
  const said = describeLine(chance, denominator, chances, column, {
    ...line,
    // it is said once that nobody has rated them, where nobody has
    isRated: chance.certainty === 'not-rated',
    isShort: true,
  });
  const inWords = (['comparison', 'certainty'] as const).filter((gap) => chance.gaps?.[gap] === 'in-words');
  // what a state of the evidence does not mean is said under the question
  const short = said.told.map((inline) => (typeof inline === 'string' ? firstSentence(inline) : inline));
  const told = spaced([
    short.length > 0 && { part: 'told', text: short },
    ...inWords.map((gap) => messages.inWords[gap]),
  ]);
  const all = [...armsOf(said, denominator), ...told];
  // what its author says in words alone
  return all.length ? all : [cell.text ? beginning(cell) : messages.empty];
}

/**
 * What leads to the row: the time of a count, or else the first words that are no count. The title of the column leads there
 * for the Tab key: else each line of options had as many stops as columns.
 */
function linked(said: RichText, to: string): RichText {
  let isDone = false;
  const link = (inline: Inline): Inline => {
    if (isDone || (typeof inline === 'object' && !('part' in inline && inline.part !== 'people')))
      return inline;
    if (typeof inline === 'string') {
      if (!inline.trim()) return inline;
      isDone = true;
      return { link: inline, to, isRepeated: true };
    }
    return /^arm/.test(inline.part) ? inline : { ...inline, text: inline.text.map(link) };
  };
  return said.map(link);
}

const WORDS = 14;

/** Words that are short stand whole, and longer ones as far as their first sentence. */
function beginning({ text, short }: Cell): string {
  if (short) return short;
  if (text.split(' ').length <= WORDS) return text;
  const first = firstSentence(text);
  return first.length < text.length ? `${first} …` : text;
}

const firstSentence = (text: string): string => /^.+?[.!?。؟।](?=\s|$)/u.exec(text)?.[0] ?? text;
