import { auditRules } from '../audit/rules.js';
import type { Audited } from '../audit/audit.js';
import type { AuditRule, Finding, Grade } from '../audit/finding.js';
import { checkTree, type Known } from '../audit/check-tree.js';
import type { Readability } from '../audit/readability.js';
import { readingOf } from '../audit/reading.js';
import { weigh, type Weight } from '../audit/rules/balance.js';
import { assess, type Assessed } from '../audit/standards.js';
import { explain } from '../author/explain.js';
import { standsIn } from '../author/report.js';
import { isFault, rules } from '../author/rules.js';
import { addLanguages } from '../intl/languages.js';
import { declarations } from '../model/declarations/all.js';
import { allBy, attributeIn, tagOf } from '../reading/nodes.js';
import { page } from '../reading/page.js';
import { around, placeOf, type Placed } from '../reading/place.js';
import type { Problem } from '../reading/problem.js';
import { isGenerated } from '../reading/readable.js';
import { PageCopy } from './copy.js';
import { looksRules } from './looks.js';
import { countReading, type Reading } from './reading.js';

/** One thing that the author is shown. */
export interface Entry {
  /** The same as long as it is there. */
  readonly key: string;
  readonly grade: Grade;
  /** What it is, in a sentence. */
  readonly what: string;
  /** The part of the aid: “Side effects”. */
  readonly part: string;
  /** Where in the part, in the author’s words, from the outside in. */
  readonly place: readonly string[];
  /** What stands there, in the author’s words. */
  readonly got?: string;
  readonly mend: string;
  readonly meant?: string;
  /** What is known instead. */
  readonly known?: string;
  readonly why?: string;
  readonly source?: string;
  /** Its name in the docs. */
  readonly rule: string;
  /** Where it is. Absent: nobody knows, or it is nowhere. */
  readonly at?: Element;
  /** The language of the author’s words. */
  readonly lang: string;
}

/** All that the view has to show of an aid. */
export interface Looked {
  /** The decision that it is about. */
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly standards: readonly Assessed[];
  readonly balance: readonly Weight[];
  readonly reading: Reading;
  /** Absent: in other languages than those that there is a formula for, and with too little to measure. */
  readonly readability: Readability | undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  'da-decision-aid': 'About the aid',
  'da-treatment-comparison': 'Comparison',
  'da-side-effects': 'Side effects',
  'da-question-list': 'Questions',
  'da-values': 'What matters',
  'da-cost-estimator': 'Costs',
  'da-timeline': 'What to expect',
  'da-check': 'Check of what is understood',
  'da-sources': 'Sources',
  'da-summary': 'Summary',
  'da-urgent-help': 'Urgent help',
};
const TEXT = 'Text of the page';

/** Looks over all aids of the page. It changes nothing in it. */
export function lookOver(): Looked[] {
  const { copy, aids } = checkPage();
  return aids.map((checked) => lookedOf(checked, copy));
}

/** Checks the aids of the page as the command checks a file, and how they look. */
export function checkPage(): { readonly copy: PageCopy; readonly aids: readonly Audited[] } {
  addLanguages();
  const copy = new PageCopy(page.documentElement);
  const options = { today: today(), more: looksRules(copy) };
  return { copy, aids: checkTree(copy.root, options, knownIn(copy)) };
}

function lookedOf({ aid, findings, problems }: Audited, copy: PageCopy): Looked {
  const auditedBy = [...auditRules, ...looksRules(copy)];
  const told = [
    ...findings.map((finding) => ofFinding(finding, auditedBy, copy)),
    ...problems.map((problem) => ofProblem(problem, copy)),
  ];
  const entries = [...new Map(told.map((entry) => [entry.key, entry])).values()];
  return {
    title: aid.settings.decision ?? 'This page',
    entries: inOrder(entries),
    standards: assess(aid, findings),
    balance: weigh(aid),
    reading: countReading(aid, copy.elementOf(aid.root)!),
    readability: readingOf(aid).readability,
  };
}

/** What elements tell already: the lines of plain markup that have become settings are read no second time. */
const knownIn = (copy: PageCopy): Known[] =>
  allBy('*', page.documentElement).flatMap((element) => {
    const { problems } = element as { problems?: unknown };
    if (!tagOf(element).startsWith('da-') || !Array.isArray(problems) || isGenerated(element)) return [];
    return (problems as Problem[]).map((problem) => ({
      at: copy.copyOf(element),
      // whether it has been told in the console yet or not, it says where it is
      problem: problem.docs ? problem : explain(problem, standsIn.get(problem) ?? element),
    }));
  });

function ofFinding(finding: Finding, rules: readonly AuditRule[], copy: PageCopy): Entry {
  const { rule, grade, got, mend, why, source, instead, near } = finding;
  return {
    ...placed(finding, finding.at, copy, rule, got),
    grade,
    what: rules.find(({ id }) => id === rule)!.finds,
    got,
    mend,
    why,
    source,
    ...(near && { meant: near }),
    ...(instead && { known: instead }),
  };
}

function ofProblem(problem: Problem, copy: PageCopy): Entry {
  const { rule, where, label, got, allowed, near } = problem;
  const at = standsIn.get(problem);
  // the author of a table knows it by the words of the table
  const name = label ?? (at && isTagged(at, copy) ? where : '');
  return {
    ...placed(problem, at, copy, rule, name + got),
    grade: isFault(problem) ? 'error' : 'warning',
    what: rules[rule].cause,
    got: [name, got === 'nothing' ? 'nothing stands there' : got].filter(Boolean).join(': '),
    mend: allowed ?? rules[rule].mend,
    ...(near && { meant: near }),
  };
}

function placed(
  { row, option, part }: Finding | Problem,
  at: Placed | undefined,
  copy: PageCopy,
  rule: string,
  got: string,
): Pick<Entry, 'key' | 'part' | 'place' | 'rule' | 'at' | 'lang'> {
  const element = at && copy.elementOf(at);
  const place = [row, option, part].filter((one) => one !== undefined && one !== '');
  const own = partOf(at);
  return {
    key: JSON.stringify([rule, got, own, place]),
    part: own,
    place: place as string[],
    rule,
    ...(element && { at: element }),
    lang: (at && [...around(at)].map((one) => attributeIn(one, 'lang')).find(Boolean)) ?? '',
  };
}

/** The part of the aid, with the title of its table where it has one. */
function partOf(at: Placed | undefined): string {
  const outer = at ? [...around(at)] : [];
  const part = outer.find((one) => tagOf(one) in NAMES);
  if (!part) return TEXT;
  const tag = tagOf(part);
  if (tag === 'da-decision-aid') return at === part ? NAMES[tag]! : TEXT;
  const title = placeOf(part).part;
  return title ? `${NAMES[tag]!}: ${title}` : NAMES[tag]!;
}

/** Whether the author wrote a tag, and so knows its attributes. What was made of a table has its class around it. */
function isTagged(at: Placed, copy: PageCopy): boolean {
  const element = copy.elementOf(at);
  const outer = element ? [...around(element)] : [];
  const isMade = (one: Placed) =>
    !tagOf(one).startsWith('da-') &&
    declarations.some(({ tag }) => (attributeIn(one, 'class') ?? '').split(/\s+/).includes(tag));
  return !outer.some(isMade);
}

/** Errors first, and then as they stand in the page. What is nowhere comes first. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const before = (a: Element | undefined, b: Element | undefined) =>
    a === b ? 0 : !a ? -1 : !b ? 1 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const sorted = [...entries].sort((a, b) => before(a.at, b.at));
  // a part keeps together what is in it
  const parts = [...new Set(sorted.map(({ part }) => part))];
  const rank = ({ grade, part }: Entry) => (grade === 'error' ? 0 : parts.length) + parts.indexOf(part);
  return sorted.sort((a, b) => rank(a) - rank(b));
}

/** The day, as `2026-11-21`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
