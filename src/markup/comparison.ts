import { topics } from '../model/comparison.js';
import { chance } from '../model/declarations/chance.js';
import { option } from '../model/declarations/option.js';
import { cell as ofWords, row, treatmentComparison } from '../model/declarations/treatment-comparison.js';
import { isEmpty, readGrid, spanOf, type Grid } from '../reading/grid.js';
import { authorText, slug, isGenerated, within } from '../reading/readable.js';
import { UNREAD } from '../reading/settings.js';
import type { Writable } from '../writing/writable.js';
import type { Enhancement } from './enhancement.js';
import type { AttributeSettings } from './hooks.js';
import { blockOf, hide, hideSaid, linesOf, textOf, wrap } from './lines.js';
import { attributeIn, childOf, childrenOf, headingBefore, nodesOf, tagOf } from './nodes.js';
import { parseMarkupSettings, type AttributeValues } from './settings.js';
import { optionIn, planCells, whereIs, type CellPlan } from './plan-cells.js';
import { placedGrid, takeCaption } from './tables.js';

/** What the comparison reads of its rows in `data-`, by names without it. */
const OF_ROWS: AttributeSettings = Object.fromEntries(
  treatmentComparison.reads.flatMap((name) =>
    name.startsWith('data-') ? [[name.slice(5), { kind: 'name' }]] : [],
  ),
);

/** Puts a comparison around a table, unless that does not name the options. */
export function makeComparison<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
  settings: AttributeValues,
): void {
  const { declaration } = enhancement;
  const grid = namedGrid(enhancement, table);
  if (!grid) return;
  const caption = takeCaption(table);
  const heading = !caption && !attributeIn(table, 'aria-label') && headingBefore(table);
  if (heading) table.setAttribute('aria-label', authorText(heading));
  const element = enhancement.create(declaration, {
    ...settings,
    ...enhancement.settingsIn(table, declaration),
    ...enhancement.labelledIn(caption ? linesOf(caption) : [], declaration, { isHidden: true }),
  });
  wrap([table], element, () => fillGrid(enhancement, table, grid));
}

/** Makes elements of the options and the counts that are none yet. */
export function fillComparison<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
): void {
  const grid = namedGrid(enhancement, table);
  if (grid) fillGrid(enhancement, table, grid);
}

/** The grid of a table whose first row names the options. With counts there, it asks a question that would go out of view. */
function namedGrid<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
): Grid<Element> | undefined {
  const grid = placedGrid(enhancement, table);
  if (!grid) return undefined;
  const options = grid.columns.slice(grid.titleColumns).filter(({ header, isBlank }) => header && !isBlank);
  const lines = options.flatMap(({ header }) => linesOf(header!.cell));
  const count = lines.find((line) => enhancement.parser.parseChance(textOf(line), { isOfPeople: false }));
  const isNamed = options.some(({ label }) => label) && grid.rows[0]!.kind !== 'blank';
  if (!isNamed || count) enhancement.problem('header row', textOf(count ?? []), 'options-unnamed');
  // what stands over two names tells them apart, and it is no part of them
  const labels = new Map(options.map(({ header, label }) => [authorText(header!.cell), label]));
  const twice = options.find(({ header, label }) => labels.get(authorText(header!.cell)) !== label);
  if (twice) enhancement.problem('header row', authorText(twice.header!.cell), 'options-alike');
  const fact = lines.find((line) => enhancement.parser.saysFact(textOf(line)));
  if (fact) enhancement.problem('header row', textOf(fact), 'markup-facts');
  return isNamed && !count && !twice && !fact ? grid : undefined;
}

function fillGrid<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  table: Element,
  grid: Grid<Element>,
): void {
  const { host } = enhancement;
  const caption = childOf(table, 'caption');
  const lines = caption ? linesOf(caption) : [];
  const ofAll = enhancement.labelledIn(lines, chance, { isHidden: false });
  const shared = {
    ...enhancement.settingsIn(host, chance),
    ...enhancement.settingsIn(table, chance),
    ...ofAll,
  };
  for (const { header } of grid.columns.slice(grid.titleColumns))
    if (header) makeOption(enhancement, header.cell);
  for (const { kind, element, answers, header, index } of grid.rows)
    if (kind === 'data' && header?.row === index)
      markRow(
        enhancement,
        element,
        header.cell,
        answers.filter((place) => place.row === index).map(({ cell }) => cell),
      );
    else if (kind === 'group' && header) markGroup(enhancement, element, header.cell);
  // what is said for the glance is no part of titles and answers
  const marked = readGrid<Element>(table);
  const plans = planCells(enhancement, marked, shared);
  for (const index of marked.rows.keys()) {
    const row = marked.rows[index]!;
    if (row.kind === 'header' || row.kind === 'caption') continue;
    for (const [name, value] of Object.entries(parseMarkupSettings(row.element, OF_ROWS)))
      row.element.setAttribute(`data-${name}`, value);
    if (row.kind === 'group' || row.kind === 'note') joinTitle(row.element);
    if (row.kind !== 'data') continue;
    const ofRow = { ...shared, ...enhancement.settingsIn(row.element, chance) };
    for (const place of row.answers)
      if (place.row === index)
        makeChances(enhancement, place.cell, ofRow, plans.get(place)!, () => whereIs(marked, row, place));
  }
  if (!within(table, 'da-chance').some((made) => attributeIn(made, 'of'))) return;
  // each count says them now; they stay for rows that come later
  mark(table, ofAll);
  for (const line of lines)
    if (Object.keys(enhancement.labelled(line, chance) ?? {}).some((name) => name in ofAll)) hideSaid(line);
}

/** Takes what lines in a row say for the glance: under its title “At a glance: benefit”, in an answer “In short: 8 visits”. */
function markRow<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  element: Element,
  title: Element,
  answers: readonly Element[],
): void {
  mark(element, {
    ...enhancement.settingsIn(title, row),
    ...enhancement.settingsIn(element, row),
    ...enhancement.labelledIn(linesOf(title).slice(1), row, { isHidden: true }),
  });
  // elsewhere these may be words of the answer
  if (!attributeIn(element, 'data-glance')) return;
  for (const answer of answers)
    mark(answer, enhancement.labelledIn(linesOf(answer), ofWords, { isHidden: true, only: 'short' }));
}

/** Takes what a line under the title of rows says that they are about: “About: harms”. */
function markGroup<Element extends Writable<Element>>(
  { parser }: Enhancement<Element>,
  element: Element,
  title: Element,
): void {
  for (const line of linesOf(title).slice(1)) {
    const [label = '', text = ''] = textOf(line).split(/\s*[:：]\s*(.*)/s);
    const about = parser.parseLabel(label, ['about']) && parser.parseName(text, topics);
    if (about && hideSaid(line)) mark(element, { about, ...parseMarkupSettings(element, OF_ROWS) });
  }
}

function mark<Element extends Writable<Element>>(on: Writable<Element>, settings: AttributeValues): void {
  for (const [name, value] of Object.entries(settings)) on.setAttribute(`data-${name}`, value);
}

function makeOption<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  cell: Element,
): void {
  const [name, ...others] = linesOf(cell);
  if (!name || optionIn(cell)) return;
  const { parser } = enhancement;
  const settings: Record<string, string> = { value: slug(textOf(name)) };
  for (const line of others) {
    const approval = parser.parseSetting(option, 'approval', textOf(line));
    if (approval) hide(line);
    Object.assign(settings, approval);
  }
  Object.assign(
    settings,
    enhancement.labelledIn(others, option, { isHidden: true }),
    enhancement.settingsIn(cell, option),
  );
  const approvals = (option.settings.approval.values as readonly string[]) ?? [];
  const words = parser.wordsFor(option, 'approval') ?? [];
  for (const line of linesOf(cell).slice(1)) {
    const text = textOf(line);
    const isSlip = [text, text.split(':')[0]!].some((one) => parser.nearName(one, approvals));
    // “approved in 2019” is no approval that could be said to be not stated
    if (isSlip || words.some((word) => text.toLowerCase().includes(word)))
      settings['approval'] ??= UNREAD + text;
    enhancement.problem({ where: 'header row', option: textOf(name) }, text, 'markup-option', ...words);
    if (isSlip) hide(line);
  }
  // where the header is out of view, only the name is said again: what is not read belongs to it
  wrap(linesOf(cell).length > 1 ? nodesOf(cell) : name, enhancement.create(option, settings));
}

/** An editor that cannot join cells leaves those beside a title empty. */
function joinTitle<Element extends Writable<Element>>(row: Element): void {
  const all = childrenOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)) && !isGenerated(cell));
  const [title, ...cells] = all;
  if (!title || !authorText(title) || !cells.every(isEmpty)) return;
  if (!all.every((cell) => spanOf(cell, 'rowspan') === 1)) return;
  title.setAttribute('colspan', String(all.reduce((sum, cell) => sum + (spanOf(cell, 'colspan') || 1), 0)));
  for (const cell of cells) cell.remove();
}

/** Makes a chance of each line of a cell that counts, or that says why there is no count. A source in it is theirs, or that of its words. */
function makeChances<Element extends Writable<Element>>(
  enhancement: Enhancement<Element>,
  cell: Element,
  ofRow: AttributeValues,
  { starts, facts, isCounted }: CellPlan,
  where: () => ReturnType<typeof whereIs>,
): void {
  const lines = linesOf(cell);
  // a source by itself is all that the answer says
  if (!starts.length && lines.some((line) => !enhancement.labelled(line, ofWords)?.['source']))
    mark(cell, enhancement.labelledIn(lines, ofWords, { isHidden: true, only: 'source' }));
  if (isCounted) for (const line of facts) hideSaid(line);
  for (const { line, settings, isCounted } of starts) {
    // without numbers, few of the facts are said by the element, and none are those of the row and the table
    const all = { ...(isCounted && ofRow), ...settings, ...enhancement.settingsIn(cell, chance) };
    if (all['comparator-events'] && !(all['treatment'] && all['comparator']))
      enhancement.problem(where(), textOf(line), 'markup-groups');
    wrap([hideSaid(line) ?? blockOf(line)], enhancement.create(chance, all));
  }
  // it is that of the counts now
  if (starts.length) cell.removeAttribute('data-source');
}
