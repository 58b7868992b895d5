import { glanceOf } from '../../model/comparison.js';
import { authorText } from '../../reading/readable.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import { wordsIn } from '../sentences.js';
import type { Whole } from '../whole.js';

/** How much more may be said of one option than of another, where all is read, and where all is seen at once. */
export const MOST_IN_WHOLE = 2.5;
export const MOST_IN_GLANCE = 1.5;
/** With fewer words a difference is a matter of a word or two. */
const ENOUGH = 20;
/** About as many words tell a count, and that there is none. */
const OF_A_COUNT = 15;
const OF_A_GAP = 10;

/** What is told of an option. */
export interface Weight {
  readonly name: string;
  /** Words of the comparison, of its steps and of its costs. */
  readonly words: number;
  /** Words of its line in the glance. */
  readonly glance: number;
  /** Numbers of people. */
  readonly numbers: number;
  /** Places where nothing is known, or nothing was studied. */
  readonly gaps: number;
}

/** What is told of each option: the table of the balance. */
export function weigh({ options, rows, comparisons, courses, costs }: Whole): Weight[] {
  const glances = comparisons.map(({ comparison }) => new Set(glanceOf(comparison).values()));
  return options.map(({ option: { name, value } }) => {
    let [words, glance, numbers, gaps] = [0, 0, 0, 0];
    for (const { row, cells } of rows)
      for (const { options: told, text, chances } of cells) {
        if (!told.includes(name)) continue;
        const counted = chances.filter(({ chance }) => chance.treatment ?? chance.given ?? chance.measure);
        const own =
          wordsIn(text).length + counted.length * OF_A_COUNT + (chances.length - counted.length) * OF_A_GAP;
        words += own;
        if (glances.some((those) => those.has(row))) glance += Math.min(own, 20);
        numbers += counted.length;
        if (
          !counted.length &&
          chances.some(({ chance }) => /not-known|not-studied/.test(chance.finding ?? ''))
        )
          gaps += 1;
      }
    for (const { steps, at } of courses)
      if (steps.some((step) => step.option === value)) words += wordsIn(authorText(at)).length;
    for (const { lines } of costs)
      for (const { line, at } of lines) if (line.option === name) words += wordsIn(authorText(at)).length;
    return { name, words, glance, numbers, gaps };
  });
}

function* uneven(
  aid: Whole,
  of: (weight: Weight) => number,
  most: number,
  least: number,
  what: string,
): Iterable<Found> {
  const weights = weigh(aid);
  const told = weights.filter((weight) => of(weight) > 0);
  if (weights.length < 2 || told.length < 2) return;
  const sorted = [...told].sort((a, b) => of(a) - of(b));
  const [fewest, largest] = [sorted[0]!, sorted.at(-1)!];
  if (of(largest) >= least && of(largest) > of(fewest) * most)
    yield {
      at: aid.options.find(({ option }) => option.name === largest.name)!.at,
      got: `${largest.name}: ${of(largest)} ${what}; ${fewest.name}: ${of(fewest)}`,
    };
}

export const balanceRules: readonly AuditRule[] = [
  {
    id: 'balance-words',
    grade: 'warning',
    finds: 'Much more is said of one option than of another.',
    why: 'What is told at length is taken for what matters.',
    source: reasons.balance,
    mend: 'as much on each option; what is special about one belongs into a page of its own',
    items: ['IPDASi 2.1.1', 'NQF C1', 'NICE EC6'],
    *find(aid) {
      yield* uneven(aid, ({ words }) => words, MOST_IN_WHOLE, ENOUGH * 3, 'words');
      yield* uneven(aid, ({ glance }) => glance, MOST_IN_GLANCE, ENOUGH, 'words in the glance');
    },
  },
  {
    id: 'balance-numbers',
    grade: 'warning',
    finds: 'One option is told in many more numbers than another.',
    why: 'An option in numbers looks well studied beside one in words.',
    source: reasons.balance,
    mend: 'the numbers there are for each; “not studied” where there are none',
    items: ['IPDASi 2.1.1'],
    *find(aid) {
      yield* uneven(aid, ({ numbers }) => numbers, MOST_IN_WHOLE, 4, 'numbers');
    },
  },
];
