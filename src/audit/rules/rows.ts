import { normalizeText, slug } from '../../reading/readable.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole, WholeChance, WholeRow } from '../whole.js';
import { lexiconOf } from '../words/words.js';

const isCounted = ({ chance: { treatment, given } }: WholeChance): boolean =>
  (treatment ?? given) !== undefined;

/** Chances that a patient sets against each other: those of one row, each option’s once. */
const sideBySide = ({ cells }: WholeRow): WholeChance[] =>
  cells.flatMap(({ chances }) => chances.filter(isCounted));

/** Rows in which what is told of the options differs in something that a patient would take for the same. */
function* mixed(aid: Whole, of: (chance: WholeChance) => string | undefined): Iterable<Found> {
  for (const row of aid.rows) {
    const values = new Map<string, string>();
    for (const one of sideBySide(row)) {
      const value = of(one);
      if (value) values.set(slug(value), value);
    }
    if (values.size > 1) yield { at: row.at, got: [...values.values()].join('; ') };
  }
}

/** The time that words name, such as “4 weeks”. */
const timeIn = (text: string | undefined): string | undefined => {
  const match =
    /(\d+(?:[.,]\d+)?)[\s-]*(hours?|days?|weeks?|months?|years?|horas?|días?|semanas?|mes(?:es)?|años?)/iu.exec(
      text ?? '',
    );
  return match ? `${match[1]} ${match[2]!.toLowerCase().replace(/(?<=..)(e?s)$/, '')}` : undefined;
};

/** Other times in one number: of the counted, and of those they are compared with. */
function* timesApart({ chances }: Whole): Iterable<Found> {
  for (const { at, chance, title } of chances) {
    const { treatment, comparator, timeframe, versus } = chance;
    const label = comparator === 'none-known' ? undefined : (comparator?.label ?? versus);
    const other = timeIn(label);
    const own = timeIn(timeframe) ?? timeIn(treatment?.label);
    if (other && own && other !== own)
      yield { at, of: title ?? 'a number', got: `${own} beside ${other}`, grade: 'error' };
  }
}

export const rowRules: readonly AuditRule[] = [
  {
    id: 'time-mixed',
    grade: 'warning',
    finds: 'Numbers side by side were counted after different times.',
    why: 'More people get better, and more have side effects, the longer one waits.',
    source: reasons.probabilities,
    mend: 'a row for each time; or the same time for all options, and a gap where it was not counted',
    items: ['IPDASi Q6'],
    *find(aid) {
      yield* timesApart(aid);
      yield* mixed(aid, ({ chance }) => chance.timeframe);
    },
  },
  {
    id: 'range-missing',
    grade: 'warning',
    finds: 'In one row some numbers have an interval, and others of the same source have none.',
    why: 'A number without its interval looks surer than the one beside it.',
    source: reasons.probabilities,
    mend: 'the interval that the source gives for this number, too; or none, where it gives one for some alone',
    items: ['IPDASi 2.2.4'],
    *find({ rows }) {
      for (const row of rows) {
        const counted = sideBySide(row);
        const withOne = counted.filter(({ chance: { range, differenceRange } }) => range ?? differenceRange);
        for (const { at, chance, options } of counted) {
          // the number is of the source that is named first: another may say how sure it is
          const isSame = withOne.some((one) => one.chance.sources[0] === chance.sources[0]);
          // those that others are compared with stand within the difference
          if (isSame && !chance.range && !chance.differenceRange && !chance.isBaseline)
            yield { at, got: `no interval, ${options.join(', ')}` };
        }
      }
    },
  },
  {
    id: 'outcome-mixed',
    grade: 'warning',
    finds: 'Numbers side by side count different things.',
    why: 'Half better and quite well are not the same, though they stand in one row.',
    source: reasons.probabilities,
    mend: 'a row for each outcome',
    items: ['IPDASi Q2'],
    find: (aid) => mixed(aid, ({ chance }) => chance.outcome),
  },
  {
    id: 'direction-mixed',
    grade: 'error',
    finds: 'In one row more is better for one option, and worse for another.',
    why: 'A longer line of people is read as better, or as worse, for all.',
    source: reasons.probabilities,
    mend: 'a row for each direction: those who got better, and those who were ill again',
    items: ['IPDASi Q2'],
    *find(aid) {
      const lexicon = lexiconOf(aid.lang);
      if (!lexicon) return;
      const direction = (outcome: string) => {
        const isWorse = lexicon.worse.some((pattern) => pattern.test(outcome));
        const isBetter = !isWorse && lexicon.better.some((pattern) => pattern.test(outcome));
        return isWorse ? 'worse' : isBetter ? 'better' : undefined;
      };
      for (const row of aid.rows) {
        const outcomes = sideBySide(row).flatMap(({ chance }) => chance.outcome ?? []);
        const seen = new Set(outcomes.map(direction).filter(Boolean));
        if (seen.size > 1) yield { at: row.at, got: [...new Set(outcomes)].join('; ') };
      }
    },
  },
  {
    id: 'population-mixed',
    grade: 'warning',
    finds: 'Numbers side by side are of different people.',
    why: 'People who have tried one medicine get better more often than those who have tried five.',
    source: reasons.probabilities,
    mend: 'numbers of the same people; or words above the row that say that the people differ',
    items: ['IPDASi Q4'],
    *find(aid) {
      // said for all to see, it is no trap
      const isSaid = aid.texts.some(
        ({ text, role }) =>
          (role === 'prose' || role === 'caption') &&
          /\b(other|different|not the same) (people|patients|groups)|otras personas|personas distintas/iu.test(
            normalizeText(text),
          ),
      );
      if (!isSaid) yield* mixed(aid, ({ chance }) => chance.population);
    },
  },
];
