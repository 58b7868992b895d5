/**
 * Writes into a tree the words that the elements write into a page, by the same functions, so that a file reads the same
 * with no script.
 */
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { gridsOnce } from '../reading/grid.js';
import { around } from '../reading/place.js';
import { aidMessages } from '../intl/aid.js';
import { approvalMessages } from '../intl/approval.js';
import { chanceMessages } from '../intl/chance.js';
import { checkMessages } from '../intl/check.js';
import { comparisonMessages } from '../intl/comparison.js';
import { costMessages } from '../intl/cost.js';
import { glossaryMessages } from '../intl/glossary.js';
import { localeFor } from '../intl/locale.js';
import { builtInAnswers, questionListMessages } from '../intl/question-list.js';
import type { Link } from '../intl/rich-text.js';
import { sideEffectsMessages } from '../intl/side-effects.js';
import { sourceMessages } from '../intl/source.js';
import { summaryMessages } from '../intl/summary.js';
import { timelineMessages } from '../intl/timeline.js';
import { urgentHelpMessages } from '../intl/urgent-help.js';
import { valuesMessages } from '../intl/values.js';
import type { Aid } from '../model/aid.js';
import { denominatorFor } from '../model/chance.js';
import { sourcesOfWords } from '../model/comparison.js';
import { declarations } from '../model/declarations/all.js';
import { decisionAid } from '../model/declarations/decision-aid.js';
import { denominatorOfEffects, sharedCourse } from '../model/side-effects.js';
import { readAid, readOutline } from '../reading/aid.js';
import { readChance } from '../reading/chance.js';
import { readCheck } from '../reading/check.js';
import { contextsOfChances, readComparison, type RowContext } from '../reading/comparison.js';
import { readCost, readCosts } from '../reading/cost.js';
import { readGlossary, termIdsIn } from '../reading/glossary.js';
import { readIcons } from '../reading/icons.js';
import { OF_APPROVAL, readOption } from '../reading/option.js';
import type { Problem } from '../reading/problem.js';
import { readQuestion, readQuestionList, toldTogether } from '../reading/question-list.js';
import { authorText, isGenerated, within } from '../reading/readable.js';
import { lineOf, readSideEffect, readSideEffects } from '../reading/side-effects.js';
import { linksTo, linksToKnown, problemsOfSources, readSource, readSources } from '../reading/source.js';
import { readSummary } from '../reading/summary.js';
import { readStep, readTimeline } from '../reading/timeline.js';
import { readUrgentHelp } from '../reading/urgent-help.js';
import { readValue, readValueContext, readValues } from '../reading/values.js';
import { writeChance } from './chance.js';
import { writeCheck } from './check.js';
import { writeCostEstimator } from './cost-estimator.js';
import { writeCost } from './cost.js';
import { writeAid } from './decision-aid.js';
import { writeGlossary } from './glossary.js';
import { writeQuestionList } from './question-list.js';
import { writeQuestion } from './question.js';
import { writeSideEffect } from './side-effect.js';
import { writeSideEffects } from './side-effects.js';
import { writeSource } from './source.js';
import { writeStep } from './step.js';
import { writeSummary } from './summary.js';
import { writeTimeline } from './timeline.js';
import { writeComparison } from './treatment-comparison.js';
import { TreeElement } from './tree.js';
import { writeUrgentHelp } from './urgent-help.js';
import { writeValue } from './value.js';
import { writeValues } from './values.js';
import { tagOf, attributeIn, childrenOf } from '../reading/nodes.js';

/** Around a part that stands in no aid. */
const NO_AID = new TreeElement(decisionAid.tag);

/** A page that is written into a file: what the elements in it take from around them, and what there is to tell its author. */
class FilePage {
  readonly problems: Problem[] = [];
  readonly aid: Aid;
  readonly locale: string;
  readonly root: TreeElement;
  /** Where the other parts of its aid stand: in the aid, or else on the page. */
  readonly surroundings: TreeElement;
  readonly #page: TreeElement;
  readonly #byId = new Map<string | null, TreeElement>();
  /** What chances that stand in a row take from it. */
  readonly rows = new Map<TreeElement, RowContext>();

  constructor(root: TreeElement) {
    this.root = root;
    // the first to have an id is found by it
    this.#page = [...around(root)].at(-1) as TreeElement;
    for (const element of [this.#page, ...everyElement(this.#page)].reverse())
      this.#byId.set(attributeIn(element, 'id'), element);
    const langs = [...around(root)].map((one) => attributeIn(one, 'lang'));
    this.locale = localeFor(langs.find(Boolean) ?? null);
    const isAid = tagOf(root) === decisionAid.tag;
    this.surroundings = isAid ? root : this.#page;
    this.aid = isAid ? this.read(readAid(root, this.locale)) : readAid(NO_AID, this.locale).value;
  }

  /** Takes what was read of an element, and keeps what there is to tell of it. */
  read<Value>(
    { value, problems }: { value: Value; problems: readonly Problem[] },
    element: TreeElement = this.root,
  ): Value {
    this.tell(problems, element);
    return value;
  }

  tell(problems: readonly Problem[], element: TreeElement): void {
    for (const problem of problems) {
      const told = explain(problem, element);
      standsIn.set(told, element);
      this.problems.push(told);
    }
  }

  own(name: string): TreeElement[] {
    const { root } = this;
    return tagOf(root) === name ? [root, ...within(root, name)] : within(root, name);
  }

  all = (name: string): TreeElement[] => within(this.surroundings, name);

  /** Whether anything has the id by now. */
  has = (id: string): boolean => hasId(this.#page, id);

  /** Or is about to have it. */
  isTaken = (id: string): boolean => this.has(id) || termIdsIn(this.surroundings).includes(id);

  find = (id: string): TreeElement | undefined => this.#byId.get(id);

  /** Links to those of the sources that are there. */
  known = (ids: readonly string[] | undefined): Link[] => linksToKnown(ids, this.find);

  /** Links to the sources that an element names. */
  links(ids: readonly string[], element: TreeElement): Link[] {
    this.tell(problemsOfSources(tagOf(element), ids, this.find), element);
    return linksTo(ids, this.find);
  }
}

const TAGS: readonly string[] = declarations.map(({ tag }) => tag).filter((tag) => tag.startsWith('da-'));

/** Aids, and parts that stand in none. */
export const outermost = (root: TreeElement): TreeElement[] =>
  childrenOf(root).flatMap((child) => (TAGS.includes(tagOf(child)) ? [child] : outermost(child)));

/**
 * Writes the words of an aid, or of a part that stands in none. What depends on the day is left to the elements.
 *
 * @returns what its author has to mend, as the elements tell it
 */
export function writeFileText(root: TreeElement): readonly Problem[] {
  const page = new FilePage(root);
  const ownChances = page.own('da-chance');
  for (const comparison of page.own('da-treatment-comparison')) comparisonInFile(comparison, page);
  for (const element of page.own('da-option')) {
    const { approvalSources } = page.read(readOption(element, authorText(element)), element);
    page.tell(problemsOfSources(tagOf(element), approvalSources, page.find, OF_APPROVAL), element);
  }
  for (const chance of ownChances) chanceInFile(chance, page, page.rows.get(chance));
  for (const list of page.own('da-side-effects')) sideEffectsInFile(list, page);
  for (const list of page.own('da-question-list')) questionsInFile(list, page);
  for (const list of page.own('da-values')) valuesInFile(list, page);
  for (const timeline of page.own('da-timeline')) timelineInFile(timeline, page);
  for (const estimator of page.own('da-cost-estimator')) costsInFile(estimator, page);
  for (const check of page.own('da-check')) checkInFile(check, page);
  for (const summary of page.own('da-summary')) {
    page.read(
      readSummary(summary, (id) => tagOf(id === undefined ? root : page.find(id)) === decisionAid.tag),
      summary,
    );
    writeSummary(summary, summaryMessages(page.locale));
  }
  for (const list of page.own('da-sources')) page.read(readSources(list), list);
  for (const array of page.own('da-icon-array')) page.read(readIcons(array), array);
  for (const source of page.own('da-source'))
    writeSource(
      source,
      page.read(readSource(source, authorText(source), page.locale), source),
      sourceMessages(page.locale),
    );
  for (const help of page.own('da-urgent-help'))
    writeUrgentHelp(
      help,
      page.read(readUrgentHelp(help, help, page.aid.country), help),
      urgentHelpMessages(page.locale),
    );
  for (const list of page.own('da-glossary')) glossaryInFile(list, page);
  if (tagOf(root) === decisionAid.tag) aidInFile(root, page);
  return page.problems;
}

function chanceInFile(
  chance: TreeElement,
  page: FilePage,
  { denominator, column, line }: Partial<RowContext> = {},
): void {
  const { value, problems } = readChance(chance, column);
  // one that another element has written: its problems are that element's to tell
  if (!isGenerated(chance))
    page.tell([...problems, ...problemsOfSources(tagOf(chance), value.sources, page.find)], chance);
  writeChance(chance, value, chanceMessages(page.locale), {
    denominator: denominator ?? denominatorFor([value], page.aid.denominator),
    sources: linksTo(value.sources, page.find),
    column,
    line,
  });
}

function comparisonInFile(element: TreeElement, page: FilePage): void {
  const { value, nodes, problems } = readComparison(element, element, page.surroundings);
  page.tell(problems, element);
  page.tell(problemsOfSources(tagOf(element), sourcesOfWords(value), page.find, 'data-source'), element);
  const { locale } = page;
  const { denominator, country } = page.aid;
  for (const [chance, row] of contextsOfChances(value, nodes, denominator)) page.rows.set(chance, row);
  const context = {
    denominator,
    country,
    canHide: true,
    contexts: page.rows,
    chances: chanceMessages(locale),
    linksTo: page.known,
    links: (ids: readonly string[]) => linksTo(ids, page.find),
    isTaken: page.isTaken,
  };
  writeComparison(element, value, nodes, comparisonMessages(locale), approvalMessages(locale), context);
}

function sideEffectsInFile(list: TreeElement, page: FilePage): void {
  const { value, nodes, problems } = readSideEffects(list, list, page.surroundings);
  page.tell(problems, list);
  page.tell(problemsOfSources(tagOf(list), value.grounds.sources, page.find), list);
  const denominator = denominatorOfEffects(value, page.aid.denominator);
  const localized = sideEffectsMessages(page.locale);
  writeSideEffects(list, value, localized, {
    denominator,
    baseDenominator: page.aid.denominator,
    links: (ids) => linksTo(ids, page.find),
    chanceMessages: chanceMessages(page.locale),
    nodes,
  });
  const context = {
    said: sharedCourse(value.effects),
    chances: chanceMessages(page.locale),
  };
  for (const node of nodes) {
    const effect = readSideEffect(node, list);
    page.tell(effect.problems, node);
    // a source that the list names is the list's to tell
    if (attributeIn(node, 'source'))
      page.tell(problemsOfSources(tagOf(node), effect.value.chance.sources, page.find), node);
    const chance = writeSideEffect(node, effect, localized, context);
    chanceInFile(chance, page, { denominator, line: lineOf(node, list) });
  }
}

function costsInFile(element: TreeElement, page: FilePage): void {
  const given = readCosts(element, element, page.aid.currency, page.locale, page.surroundings);
  const { currency, payer } = page.read(given, element);
  const localized = costMessages(page.locale);
  writeCostEstimator(element, given, localized, page.aid.country);
  for (const node of given.nodes) {
    const cost = page.read(readCost(node, authorText(node), page.locale), node);
    writeCost(node, cost, localized, { currency, payer, sources: page.links(cost.sources, node) });
  }
}

function timelineInFile(element: TreeElement, page: FilePage): void {
  const localized = timelineMessages(page.locale);
  const courses = page.read(readTimeline(element, page.all('da-option')), element);
  writeTimeline(element, courses, localized, (ids) => linksTo(ids, page.find));
  for (const step of within(element, 'da-step')) {
    const value = page.read(readStep(step), step);
    page.tell(problemsOfSources(tagOf(step), value.sources, page.find), step);
    writeStep(step, value, localized, []);
  }
}

function questionsInFile(list: TreeElement, page: FilePage): void {
  const localized = questionListMessages(page.locale);
  const given = page.read(readQuestionList(list, list, builtInAnswers(localized.messages)), list);
  const all = within(list, 'da-question');
  const together = toldTogether(all);
  const questions = all.map((question) => {
    const value = page.read(readQuestion(question, question, given), question);
    page.tell(problemsOfSources(tagOf(question), value.sources, page.find), question);
    writeQuestion(question, value, localized, together.includes(question));
    return value;
  });
  writeQuestionList(list, questions, together.length, localized, (ids) => linksTo(ids, page.find));
}

function valuesInFile(list: TreeElement, page: FilePage): void {
  const read = readValues(list, list);
  writeValues(list, page.read(read, list), read.nodes[0], valuesMessages(page.locale));
  const context = readValueContext({ all: page.all, find: page.find, gridOf: gridsOnce() });
  for (const statement of read.nodes) {
    const { value, textNodes, problems } = readValue(statement, statement, context);
    page.tell(problems, statement);
    writeValue(statement, { text: value.text, textNodes });
  }
}

function checkInFile(check: TreeElement, page: FilePage): void {
  const given = readCheck(check);
  const value = page.read(given, check);
  const sources = page.links(value.sources, check);
  writeCheck(check, value, checkMessages(page.locale), { list: given.list, sources });
}

function glossaryInFile(list: TreeElement, page: FilePage): void {
  const { has, surroundings } = page;
  const terms = page.read(readGlossary(list, { links: page.all('a'), isTaken: has }), list);
  const aid = tagOf(surroundings) === decisionAid.tag ? surroundings : list;
  writeGlossary(terms, glossaryMessages(page.locale), aid, has);
}

function aidInFile(root: TreeElement, page: FilePage): void {
  const outline = page.read(readOutline(root, page.aid));
  writeAid(root, page.aid, outline, aidMessages(page.locale), { isTaken: page.isTaken });
}

function everyElement(root: TreeElement, found: TreeElement[] = []): TreeElement[] {
  for (const child of childrenOf(root)) {
    found.push(child);
    everyElement(child, found);
  }
  return found;
}

const hasId = (root: TreeElement, id: string): boolean =>
  childrenOf(root).some((child) => attributeIn(child, 'id') === id || hasId(child, id));
