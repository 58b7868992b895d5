/**
 * Writes into a tree the words that the elements write into a page, so that a file reads the same with no script. The
 * words are those of `intl`, and their places those of the elements; a test holds the two together.
 */
import { aidMessages } from '../intl/aid.js';
import { approvalMessages, regulatorOf } from '../intl/approval.js';
import { chanceMessages } from '../intl/chance.js';
import { checkMessages, describeCheckSources, describeRightAnswers } from '../intl/check.js';
import { comparisonMessages } from '../intl/comparison.js';
import {
  costMessages,
  inRoundedMoney,
  describeCosts as sayAboutCosts,
  describeCostGrounds,
  describeTotal,
} from '../intl/cost.js';
import { localeFor } from '../intl/locale.js';
import { builtInAnswers, questionListMessages } from '../intl/question-list.js';
import { type Link, type RichText } from '../intl/rich-text.js';
import { describeCourse, describeTogether, sideEffectsMessages } from '../intl/side-effects.js';
import { sourceMessages } from '../intl/source.js';
import { summaryMessages } from '../intl/summary.js';
import { describeMissing, timelineMessages } from '../intl/timeline.js';
import { urgentHelpMessages } from '../intl/urgent-help.js';
import { valuesMessages } from '../intl/values.js';
import type { Aid } from '../model/aid.js';
import { denominatorFor, type Denominator } from '../model/chance.js';
import { denominatorOfRow, MIN_OPTIONS, mixesSources } from '../model/comparison.js';
import { estimate } from '../model/cost.js';
import { stepTimes } from '../model/timeline.js';
import { readAid, readOutline } from '../reading/aid.js';
import { readChance } from '../reading/chance.js';
import { readCheck } from '../reading/check.js';
import { isEmpty, readComparison } from '../reading/comparison.js';
import { readCost, readCosts } from '../reading/cost.js';
import type { Problem } from '../reading/problem.js';
import { readBlock, readQuestion, readQuestionList } from '../reading/question-list.js';
import { authorText, isGenerated, normalizeText, GENERATED, within } from '../reading/settings.js';
import { CHANCE, readSideEffect, readSideEffects } from '../reading/side-effects.js';
import { linksTo, problemsOfSources, readSource } from '../reading/source.js';
import { readStep, readTimeline } from '../reading/timeline.js';
import { readValues } from '../reading/values.js';
import { readUrgentHelp } from '../reading/urgent-help.js';
import { writeChance } from './chance.js';
import { writeCost } from './cost.js';
import { writeAid } from './decision-aid.js';
import { writeSource } from './source.js';
import { writeStep } from './step.js';
import { TreeElement, type TreeNode } from './tree.js';
import { writeUrgentHelp } from './urgent-help.js';
import { writeText } from './write-text.js';

/** A page that is written into a file: what the elements in it take from around them, and what there is to tell its author. */
class FilePage {
  readonly problems: Problem[] = [];
  readonly aid: Aid;
  readonly locale: string;
  readonly #root: TreeElement;
  readonly #byId = new Map<string | null, TreeElement>();
  /** The denominators of chances that stand in a row. */
  readonly denominators = new Map<unknown, Denominator>();

  constructor(root: TreeElement) {
    this.#root = root;
    // the first to have an id is found by it
    for (const element of everyElement(root).reverse()) this.#byId.set(element.getAttribute('id'), element);
    this.locale = localeFor(root.getAttribute('lang'));
    this.aid = this.read(readAid(root));
  }

  /** Takes what was read, and keeps what there is to tell of it. */
  read<Value>({ value, problems }: { value: Value; problems: readonly Problem[] }): Value {
    this.problems.push(...problems);
    return value;
  }

  all(name: string): TreeElement[] {
    return within(this.#root, name);
  }

  find = (id: string): TreeElement | undefined => this.#byId.get(id);

  /** Links to the sources that an element names. */
  links(ids: readonly string[], element: string): Link[] {
    this.problems.push(...problemsOfSources(element, ids, this.find));
    return linksTo(ids, this.find);
  }
}

/**
 * Writes the words of an aid that has none of them yet. What depends on the day is left to the elements.
 *
 * @returns what its author has to mend, as the elements tell it
 */
export function writeFileText(root: TreeElement): readonly Problem[] {
  const page = new FilePage(root);
  const ownChances = page.all('da-chance');
  for (const comparison of page.all('da-treatment-comparison')) comparisonInFile(comparison, page);
  for (const chance of ownChances) chanceInFile(chance, page, page.denominators.get(chance));
  for (const list of page.all('da-side-effects')) sideEffectsInFile(list, page);
  for (const list of page.all('da-question-list')) questionsInFile(list, page);
  for (const list of page.all('da-values')) valuesInFile(list, page);
  for (const timeline of page.all('da-timeline')) timelineInFile(timeline, page);
  for (const estimator of page.all('da-cost-estimator')) costsInFile(estimator, page);
  for (const check of page.all('da-check')) checkInFile(check, page);
  for (const summary of page.all('da-summary')) summaryInFile(summary, page);
  for (const source of page.all('da-source'))
    writeSource(source, page.read(readSource(source, authorText(source))), sourceMessages(page.locale));
  for (const help of page.all('da-urgent-help'))
    writeUrgentHelp(
      help,
      page.read(readUrgentHelp(help, help, page.aid.country)),
      urgentHelpMessages(page.locale),
    );
  aidInFile(root, page);
  return page.problems;
}

/** The node after another, among those of its parent. */
const after = (parent: TreeElement, node: TreeNode | undefined): TreeNode | undefined =>
  node && parent.childNodes[parent.childNodes.indexOf(node) + 1];

function chanceInFile(
  chance: TreeElement,
  page: FilePage,
  denominator?: Denominator,
  hasSharedGrounds?: boolean,
): void {
  const { value, problems } = readChance(chance);
  // one that another element has written: its problems are that element's to tell
  if (!isGenerated(chance))
    page.problems.push(...problems, ...problemsOfSources('da-chance', value.sources, page.find));
  writeChance(chance, value, chanceMessages(page.locale), {
    denominator: denominator ?? denominatorFor([value], page.aid.denominator),
    sources: linksTo(value.sources, page.find),
    hasSharedGrounds,
  });
}

function comparisonInFile(element: TreeElement, page: FilePage): void {
  const { value, nodes, problems: found } = readComparison(element);
  page.problems.push(...found);
  if (!nodes) return;
  const { options, groups, order, choose } = value;
  const table = nodes.table as TreeElement;
  const said = comparisonMessages(page.locale);
  const { lang } = said;
  if (options.some(({ approval }) => approval)) {
    const approval = approvalMessages(page.locale);
    const cells = [
      new TreeElement('th', [['scope', 'row']]),
      ...options.map(() => new TreeElement('td', [])),
    ];
    cells.forEach((cell, index) =>
      writeText(cell, {
        key: 'approval',
        text: [
          index
            ? approval.messages.approval(options[index - 1]!.approval, regulatorOf(page.aid.country))
            : approval.messages.question,
        ],
        lang: approval.lang,
      }),
    );
    table.insertBefore(
      new TreeElement(
        'tbody',
        [['class', `${GENERATED} ${GENERATED}-approvals`]],
        [new TreeElement('tr', [['class', GENERATED]], cells)],
      ),
      table.children.find(({ localName }) => localName === 'tbody') ?? null,
    );
  }
  groups.forEach(({ rows }, group) =>
    rows.forEach((row, index) => {
      const node = nodes.groups[group]!.rows[index]!;
      const denominator = denominatorOfRow(row, page.aid.denominator);
      writeText(node.title as TreeElement, {
        key: 'denominator',
        text:
          denominator === page.aid.denominator
            ? undefined
            : [said.messages.denominator(denominator, said.locale)],
        lang,
      });
      for (const cell of node.cells as readonly TreeElement[]) {
        writeText(cell, { key: 'empty', text: isEmpty(cell) ? [said.messages.empty] : undefined, lang });
        for (const chance of within(cell, 'da-chance')) page.denominators.set(chance, denominator);
      }
    }),
  );
  const notes: RichText = [
    ...(order ? [{ part: 'order', text: [said.messages.order(order)] }] : []),
    ...(groups.some(({ rows }) => rows.some(mixesSources))
      ? [' ', { part: 'mixed', text: [said.messages.mixedSources] }]
      : []),
  ];
  writeText(element, {
    key: 'notes',
    text: notes.length ? notes : undefined,
    lang,
    tag: 'div',
    before: element.childNodes[0],
  });
  const mayChoose =
    (choose.includes('options') && options.length > MIN_OPTIONS) ||
    (choose.includes('rows') && groups.filter(({ title }) => title).length > 1);
  writeText(element, { key: 'choice', text: mayChoose ? [] : undefined, tag: 'div', before: table });
  nameParts(
    table,
    options.map(({ name }) => name),
  );
}

function sideEffectsInFile(list: TreeElement, page: FilePage): void {
  const given = readSideEffects(list);
  const value = page.read(given);
  const said = sideEffectsMessages(page.locale);
  const denominator = denominatorFor(
    value.effects.map(({ chance }) => chance),
    page.aid.denominator,
  );
  const words = describeTogether(
    value,
    denominator,
    denominator !== page.aid.denominator,
    said,
    chanceMessages(page.locale),
    page.links(value.grounds.sources, 'da-side-effects'),
  );
  const items = given.nodes as readonly TreeElement[];
  writeText(list, {
    key: 'notes',
    text: words.length ? words : undefined,
    lang: said.lang,
    tag: 'div',
    before: items[0],
  });
  items.forEach((item, index) => {
    const { chance: settings, problems: found } = readSideEffect(item, list);
    page.problems.push(...found);
    const effect = value.effects[index]!;
    const chance = new TreeElement('da-chance', [['class', `${GENERATED} ${GENERATED}-chance`]]);
    for (const name of CHANCE) {
      const setting =
        settings.getAttribute(name) ??
        (name === 'outcome' && effect.chance.treatment && said.messages.outcome);
      if (setting) chance.attributes.set(name, setting);
    }
    const [first] = item.children;
    const isNamed = /^h\d$/.test(first?.localName ?? '');
    item.insertBefore(chance, (isNamed && after(item, first)) || null);
    const hasOwnGrounds =
      item.getAttribute('seriousness') === 'serious' ||
      ['population', 'certainty', 'certainty-reason', 'source'].some((name) => item.attributes.has(name));
    chanceInFile(chance, page, denominator, !hasOwnGrounds);
    writeText(item, { key: 'course', text: describeCourse(effect, said), lang: said.lang });
  });
}

function costsInFile(element: TreeElement, page: FilePage): void {
  const given = readCosts(element, element, page.aid.currency);
  const costs = page.read(given);
  const { currency, lines, months } = costs;
  const said = costMessages(page.locale);
  const { lang } = said;
  const places = given.nodes;
  const before = (line: (typeof lines)[number] | undefined) => places[lines.indexOf(line!)];
  if (lines.length) {
    writeText(element, {
      key: 'about',
      text: sayAboutCosts(costs, page.aid.country, said),
      lang,
      tag: 'div',
      before: places[0],
    });
    writeText(element, {
      key: 'way',
      text: [currency ? said.messages.paidBy[''] : said.messages.noTotals],
      lang,
      tag: 'p',
      before: places[0],
    });
    estimate(costs, { months }).forEach((one, index) => {
      const name = { part: 'name', text: [one.option] };
      const total = currency && { part: 'total', text: [describeTotal(one, months, currency, said)] };
      writeText(element, {
        key: `option-${index}`,
        text: total ? [name, ' ', total] : [name],
        lang,
        tag: 'p',
        before: before(lines.find(({ option }) => option === one.option)),
      });
      for (const { part, price, lines: of } of currency ? one.parts : []) {
        const title = said.messages.parts[part];
        writeText(element, {
          key: `part-${index}-${part}`,
          text: [price ? said.messages.part(title, inRoundedMoney(price, currency!, said), false) : title],
          lang,
          tag: 'p',
          before: before(of[0]),
        });
      }
    });
    if (currency)
      writeText(element, { key: 'grounds', text: describeCostGrounds(months, [], said), lang, tag: 'div' });
  }
  for (const place of places) {
    const cost = page.read(readCost(place, authorText(place)));
    writeCost(place, cost, said, { currency, sources: page.links(cost.sources, 'da-cost') });
  }
}

function timelineInFile(element: TreeElement, page: FilePage): void {
  const options = page
    .all('da-option')
    .flatMap((option) => normalizeText(option.getAttribute('value')) || []);

  const said = timelineMessages(page.locale);
  const { lang } = said;
  for (const { steps, list, items, missing } of page.read(readTimeline(element, options))) {
    if (!list) continue;
    let next: TreeNode | undefined;
    for (const moment of [...stepTimes].reverse()) {
      const words = missing.includes(moment) ? describeMissing(moment, said) : undefined;
      const there = writeText(list as TreeElement, {
        key: `no-${moment}`,
        text: words,
        lang,
        tag: 'li',
        before: next,
      });
      const index = steps.findIndex(({ when }) => when === moment);
      next = there ?? (items[index] as TreeElement | undefined) ?? next;
    }
  }
  for (const step of within(element, 'da-step')) {
    const value = page.read(readStep(step));
    writeStep(step, value, said, page.links(value.sources, 'da-step'));
  }
}

function questionsInFile(list: TreeElement, page: FilePage): void {
  const said = questionListMessages(page.locale);
  const { lang } = said;
  const given = page.read(readQuestionList(list, list, builtInAnswers(said.messages)));
  writeText(list, { key: 'intro', text: [said.messages.intro], lang, before: list.childNodes[0] });
  for (const question of within(list, 'da-question')) {
    const { importance } = page.read(readQuestion(question, question, given));
    const words = importance === 'tell-first' ? [said.messages.tellFirst] : undefined;
    writeText(question, { key: 'first', text: words, lang });
  }
}

function valuesInFile(list: TreeElement, page: FilePage): void {
  const said = valuesMessages(page.locale);
  const { order } = page.read(readValues(list, list));
  writeText(list, {
    key: 'order',
    text: order ? [said.messages.order(order)] : undefined,
    lang: said.lang,
    tag: 'p',
    before: within(list, 'da-value')[0],
  });
  writeText(list, { key: 'mine', text: [], tag: 'div' });
  for (const value of within(list, 'da-value')) {
    const { text, textNodes } = readBlock(value);
    if (text)
      writeText(value, {
        key: 'rating',
        text: [],
        tag: 'div',
        before: after(value, textNodes.at(-1) as TreeNode),
      });
  }
}

function checkInFile(check: TreeElement, page: FilePage): void {
  const said = checkMessages(page.locale);
  const given = readCheck(check);
  const { right, answers, sources } = page.read(given);
  const fits = right.length
    ? describeRightAnswers(
        right.map((index) => answers[index]!),
        said,
      )
    : undefined;
  writeText(check, {
    key: 'fits',
    text: fits,
    lang: said.lang,
    tag: 'p',
    before: after(check, given.list as TreeElement | undefined),
  });
  writeText(check, {
    key: 'source',
    text: describeCheckSources(page.links(sources, 'da-check'), said),
    lang: said.lang,
    tag: 'p',
  });
}

function summaryInFile(summary: TreeElement, page: FilePage): void {
  const said = summaryMessages(page.locale);
  writeText(summary, { key: 'intro', text: [said.messages.intro], lang: said.lang, tag: 'p' });
  writeText(summary, { key: 'sheet', text: [], tag: 'div' });
}

function aidInFile(root: TreeElement, page: FilePage): void {
  const outline = page.read(readOutline(root, page.aid));
  writeAid(root, page.aid, outline, aidMessages(page.locale), { isTaken: (id) => Boolean(page.find(id)) });
}

const everyElement = (root: TreeElement): TreeElement[] =>
  root.children.flatMap((child) => [child, ...everyElement(child)]);

/** Spells out the roles of a table, names each cell's option, and says how many there are. */
function nameParts(table: TreeElement, names: readonly string[]): void {
  table.attributes.set('role', 'table').set('data-options', String(names.length));
  for (const section of table.children) {
    if (section.localName === 'caption') continue;
    section.attributes.set('role', 'rowgroup');
    for (const row of section.children) {
      row.attributes.set('role', 'row');
      let option = -1;
      for (const cell of row.children) {
        const isHead = section.localName === 'thead';
        cell.attributes.set('role', isHead ? 'columnheader' : option === -1 ? 'rowheader' : 'cell');
        const span = Math.max(1, Number(cell.getAttribute('colspan')) || 1);
        if (!isHead && option >= 0)
          cell.attributes.set('data-option', names.slice(option, option + span).join(', '));
        option += span;
      }
    }
  }
}
