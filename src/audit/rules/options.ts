import { needsSource } from '../../model/comparison.js';
import { slug } from '../../reading/readable.js';
import { attributeIn, childrenOf, tagOf } from '../../reading/nodes.js';
import { isGenerated } from '../../reading/readable.js';
import type { Placed } from '../../reading/place.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole, WholeRow } from '../whole.js';
import { lexiconOf } from '../words/words.js';

/** What stands for an aid that has no comparison at all. */
const comparisonOrAid = ({ comparisons, root }: Whole): Placed => comparisons[0]?.at ?? root;

/** Whether a row says something of an option. */
const answers = ({ cells }: WholeRow, name: string): boolean =>
  cells.some(({ options, text, chances }) => options.includes(name) && (text !== '' || chances.length > 0));

/** Rows about a topic; what no group says is about anything counts for both. */
const rowsAbout = ({ rows }: Whole, topic: 'benefits' | 'harms'): readonly WholeRow[] => {
  const glance = topic === 'benefits' ? ['benefit'] : ['harm', 'gravest-harm'];
  return rows.filter(
    (row) => row.topic === topic || (row.topic === undefined && glance.includes(row.row.glance ?? '')),
  );
};

/** Options without an answer in any row about a topic. */
function* lacking(aid: Whole, topic: 'benefits' | 'harms'): Iterable<Found> {
  const { options, rows, comparisons } = aid;
  if (!comparisons.length) return;
  const about = rowsAbout(aid, topic);
  // where no row says what it is about, a table of words may tell both
  if (!about.length && rows.every((row) => row.topic === undefined && row.row.glance === undefined)) {
    yield { at: comparisonOrAid(aid), got: `no row is about ${topic}`, grade: 'warning' };
    return;
  }
  for (const { option, at } of options)
    if (!about.some((row) => answers(row, option.name))) yield { at, got: option.name };
}

export const optionRules: readonly AuditRule[] = [
  {
    id: 'options-two',
    grade: 'error',
    finds: 'Fewer than two options are compared.',
    why: 'With one option there is nothing to decide, and the page is an advertisement for it.',
    source: reasons.ipdas,
    mend: 'a comparison of all reasonable options, with one that starts nothing new',
    items: ['IPDASi 1.1.3', 'NQF S4', 'NICE EC3'],
    *find(aid) {
      if (aid.isAid && aid.options.length < 2)
        yield { at: comparisonOrAid(aid), got: `${aid.options.length} options` };
    },
  },
  {
    id: 'option-none-new',
    grade: 'error',
    finds: 'No option starts nothing new.',
    why: 'To go on as now is always possible. Who does not see what happens then, cannot see what a treatment adds.',
    source: reasons.nice,
    mend: 'an option such as “carrying on as now”, with approval “no-new-treatment”, and what happens with it',
    items: ['IPDASi Q1', 'NQF S4', 'NICE EC4'],
    *find(aid) {
      const { options, lang } = aid;
      const names = lexiconOf(lang)?.nothingNew;
      if (options.length < 2) return;
      const isOne = ({ option: { name, approval } }: (typeof options)[number]) =>
        approval === 'no-new-treatment' || (names?.some((pattern) => pattern.test(name)) ?? false);
      // in a language whose words are not known, only the setting says it
      if (!options.some(isOne))
        yield { at: comparisonOrAid(aid), got: options.map(({ option }) => option.name).join(', ') };
    },
  },
  {
    id: 'option-hole',
    grade: 'error',
    finds: 'An option has no answer where others have one: in a row, in the costs, in what to expect.',
    why: 'An empty place looks like nothing to worry about.',
    source: reasons.ipdas,
    mend: 'an answer for each option, also where nothing is known: “not known”, “not studied”, “does not apply”',
    items: ['IPDASi 2.1.1'],
    problems: ['cell-empty', 'row-cells', 'cells-missing', 'option-left', 'steps-missing', 'placeholder'],
  },
  {
    id: 'option-unknown',
    grade: 'error',
    finds: 'Costs, steps or statements name an option that the comparison does not have.',
    why: 'A patient looks for it in vain, and the option that was meant has a hole.',
    source: reasons.ipdas,
    mend: 'the name as it stands in the comparison',
    items: ['IPDASi 1.1.3'],
    problems: ['option-unknown', 'option-totals'],
    *find({ options, courses }) {
      const known = options.flatMap(({ option: { name, value } }) => [name, value ?? '']).map(slug);
      for (const { at, steps } of courses)
        for (const option of new Set(steps.map((step) => step.option)))
          if (option && known.length && !known.includes(slug(option))) yield { at, got: option };
    },
  },
  {
    id: 'benefit-each',
    grade: 'error',
    finds: 'An option has no row that tells of a benefit.',
    why: 'An option told only by its harms looks worse than it is.',
    source: reasons.ipdas,
    mend: 'a row in a group about benefits, answered for this option',
    items: ['IPDASi 1.1.4', 'NQF S5', 'NICE EC5'],
    find: (aid) => lacking(aid, 'benefits'),
  },
  {
    id: 'harm-each',
    grade: 'error',
    finds: 'An option has no row that tells of a harm.',
    why: 'An option told without its harms looks safe. No treatment, too, has harms.',
    source: reasons.ipdas,
    mend: 'a row in a group about harms, answered for this option',
    items: ['IPDASi 1.1.5', 'NQF S6', 'NICE EC5'],
    find: (aid) => lacking(aid, 'harms'),
  },
  {
    id: 'approval-missing',
    grade: 'warning',
    finds: 'An option does not say how it stands with the regulator.',
    why: 'Patients take for granted that what is offered is approved for them.',
    source: reasons.advertising,
    mend: 'whether it is approved for this use, for another, cleared as a device, or not a medicine; and who says so',
    items: [],
    missing: ['approval'],
    *find({ options }) {
      for (const { option, at } of options)
        if (option.approval === undefined && !option.hasMistake) yield { at, got: option.name };
    },
  },
  {
    id: 'approval-unsourced',
    grade: 'error',
    finds: 'An approval is told without who says so, or without since when.',
    why: 'An approval is a fact of a day and a place. Without them nobody can look it up.',
    source: reasons.substantiation,
    mend: 'the source that says it, and the year, month or day of which it is so',
    items: ['IPDASi 2.2.1'],
    missing: ['approval-source', 'approval-as-of'],
    *find({ options }) {
      for (const { option, at } of options) {
        const { name, approval, approvalSources = [], approvalAsOf } = option;
        if (!needsSource(approval)) continue;
        const missing = [!approvalSources.length && 'no source', !approvalAsOf && 'no date'].filter(Boolean);
        if (missing.length) yield { at, of: name, got: `${approval}: ${missing.join(', ')}` };
      }
    },
  },
  {
    id: 'order-loaded',
    grade: 'error',
    finds:
      'The options stand in an order that ranks them, in none that is told, or are seen in another than they stand in.',
    why: 'What stands first is taken for what is best.',
    source: reasons.balance,
    mend: 'an order that says nothing about the options, and that is told: “alphabetical by name”',
    items: ['IPDASi 2.1.1', 'NICE EC6'],
    missing: ['order'],
    *find({ comparisons, lang }) {
      const ranking = lexiconOf(lang)?.ranking ?? [];
      for (const { at, comparison } of comparisons) {
        const { order } = comparison;
        if (!order) yield { at, got: 'no order is told', grade: 'warning' };
        else if (ranking.some((pattern) => pattern.test(order))) yield { at, got: order };
      }
    },
  },
  {
    id: 'option-styled',
    grade: 'warning',
    finds: 'The name or the column of one option is marked or larger, and those of others are not.',
    why: 'What is larger, bolder or brighter is taken for what is better.',
    source: reasons.nice,
    mend: 'the same looks for all options',
    items: ['IPDASi 2.1.1', 'NICE EC6'],
    *find({ options }) {
      const marked = options.filter(({ at }) => isMarked(at));
      if (marked.length && marked.length < options.length)
        for (const { option, at } of marked) yield { at, got: option.name };
    },
  },
];

/** Whether an element, or what its words stand in, is marked by hand. */
function isMarked(at: Placed): boolean {
  const cell =
    tagOf(at) === 'da-option' && at.parentElement && /^t[hd]$/.test(tagOf(at.parentElement))
      ? at.parentElement
      : at;
  const looks = (element: Placed): boolean =>
    /(font|color|background|border|outline|transform|box-shadow|text-decoration)/i.test(
      attributeIn(element, 'style') ?? '',
    ) ||
    attributeIn(element, 'bgcolor') !== null ||
    /^(strong|b|mark|em|big|u|img|svg|h[1-6]|font)$/.test(tagOf(element)) ||
    childrenOf<Placed>(element).some((child) => !isGenerated(child) && looks(child));
  return looks(cell) || (cell !== at && looks(at));
}
