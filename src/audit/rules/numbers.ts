import { countOutOf, groupsOf } from '../../model/chance.js';
import { attributeIn, tagOf } from '../../reading/nodes.js';
import { around, type Placed } from '../../reading/place.js';
import { authorText, isGenerated, slug, within } from '../../reading/readable.js';
import { countsIn, isSame, type InText } from '../counts.js';
import type { AuditRule, Found } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole, WholeChance, WholeRow } from '../whole.js';
import { sentencesIn } from '../sentences.js';
import { quoted } from './wording.js';

/** What shares a chance tells: its groups, those it did not happen to, its difference, the ends of its intervals. */
function sharesOf({ chance }: WholeChance): number[] {
  const { treatment, range, given, differenceRange } = chance;
  const groups = groupsOf(chance).map(({ events, of }) => events / of);
  const [one, other] = groups;
  return [
    ...groups,
    ...groups.map((share) => 1 - share),
    ...(one !== undefined && other !== undefined ? [Math.abs(one - other)] : []),
    ...(given ? [Math.abs(given.people) / given.of] : []),
    ...(range && treatment ? [range.low / treatment.of, range.high / treatment.of] : []),
    ...(differenceRange
      ? [Math.abs(differenceRange.low), Math.abs(differenceRange.high)].map((one) => one / differenceRange.of)
      : []),
  ];
}

const holds = (chance: WholeChance, { share }: InText): boolean =>
  sharesOf(chance).some((one) => isSame(one, share)) ||
  // a difference of counts as they are shown
  shownDifferences(chance).some((one) => isSame(one, share));

function shownDifferences({ chance, told }: WholeChance): number[] {
  const [one, other] = groupsOf(chance).map((group) => countOutOf(group, told as 100).people);
  return one === undefined || other === undefined ? [] : [Math.abs(one - other) / told];
}

const isCounted = ({ chance: { treatment, given } }: WholeChance): boolean =>
  (treatment ?? given) !== undefined;
const isNumber = ({ chance: { treatment, given, measure } }: WholeChance): boolean =>
  (treatment ?? given ?? measure) !== undefined;

export const numberRules: readonly AuditRule[] = [
  {
    id: 'own-sentence-number',
    grade: 'error',
    finds: 'A sentence of the author’s has other numbers than its chance.',
    why: 'The words say one thing and the picture another, and nobody can tell which is true.',
    source: reasons.probabilities,
    mend: 'the numbers of the chance, or no sentence of your own',
    items: ['IPDASi Q3'],
    *find({ chances }) {
      for (const chance of chances.filter(isCounted)) {
        if (tagOf(chance.at) !== 'da-chance') continue;
        const wrong = countsIn(authorText(chance.at)).filter((count) => !holds(chance, count));
        const [group] = groupsOf(chance.chance);
        if (wrong.length)
          yield {
            at: chance.at,
            got: wrong.map(({ words }) => words).join(', '),
            ...(group && { instead: `${group.events} of ${group.of}` }),
          };
      }
    },
  },
  {
    id: 'number-in-prose',
    grade: 'warning',
    finds: 'A number of people stands in running text, and no chance of the page holds it.',
    why: 'It has no comparison, no source and no picture, and is remembered all the same.',
    source: reasons.numbers,
    mend: 'the number as a chance, with what it is compared with and its source; or the words without it',
    items: ['IPDASi 2.2.1', 'IPDASi Q3'],
    *find({ texts, chances, rows, comparisons }) {
      const apart = rows.flatMap((row) => apartIn(row, comparisons));
      for (const { text, role, at } of texts) {
        if (!['prose', 'cell', 'effect', 'question', 'step', 'heading', 'row', 'statement'].includes(role))
          continue;
        for (const count of countsIn(text)) {
          if (count.of === undefined && !isOfPeople(text, count)) continue;
          if (
            isOfMoney(text, count) ||
            isOnScale(text, count) ||
            apart.some((one) => isSame(one, count.share))
          )
            continue;
          if (chances.some((chance) => holds(chance, count))) continue;
          yield { at, got: quoted(count.words, text) };
        }
      }
    },
  },
  {
    id: 'denominator-mixed',
    grade: 'error',
    finds: 'One fact is told out of two totals.',
    why: '84 of 1,000 looks like more than 8 of 100, and is the same.',
    source: reasons.probabilities,
    mend: 'the same total wherever the fact is told',
    items: ['IPDASi Q7'],
    *find({ texts, chances }) {
      for (const { text, role, at } of texts) {
        if (!['prose', 'cell', 'effect', 'question', 'step', 'sentence', 'statement'].includes(role))
          continue;
        for (const count of countsIn(text)) {
          const { of } = count;
          if (of === undefined || !/^10+$/.test(String(of))) continue;
          // its own numbers are the source’s
          const same = chances.filter((chance) =>
            groupsOf(chance.chance).some(
              (group) => isSame(group.events / group.of, count.share) && group.events > 0,
            ),
          );
          const isTold = same.some(
            ({ told, chance }) => told === of || groupsOf(chance).some((group) => group.of === of),
          );
          if (same.length && !isTold)
            yield { at, got: quoted(count.words, text), instead: `out of ${same[0]!.told}` };
        }
      }
    },
  },
  {
    id: 'numbers-differ',
    grade: 'error',
    finds: 'One fact has two numbers: in the comparison and in the list of side effects.',
    why: 'Nobody can tell which is true.',
    source: reasons.probabilities,
    mend: 'the same number in both',
    items: ['IPDASi Q7'],
    problems: ['numbers-differ'],
  },
  {
    id: 'certainty-missing',
    grade: 'warning',
    finds: 'A number does not say how sure it is.',
    why: 'A number from one small trial looks like one from twenty large ones.',
    source: reasons.grade,
    mend: 'the published rating, or “not rated” where nobody has rated it',
    items: ['IPDASi 2.2.4', 'NQF C4'],
    missing: ['certainty'],
    *find({ chances, isAid }) {
      if (!isAid) return;
      for (const one of chances.filter(isNumber)) {
        const { certainty, gaps } = one.chance;
        if (!certainty && !gaps?.certainty) yield { at: one.at, got: one.title ?? 'a number' };
      }
    },
  },
  {
    id: 'certainty-high-uncontrolled',
    grade: 'error',
    finds: 'A number without a comparison group is said to be of high or moderate certainty.',
    why: 'Without a comparison nobody knows how many would have got better anyway.',
    source: reasons.grade,
    mend: 'the rating that a source gives, low or very low, or “not rated”',
    items: ['IPDASi 2.2.4'],
    *find({ chances }) {
      for (const { at, chance, title } of chances) {
        const { certainty, comparator, isBaseline } = chance;
        if (comparator === 'none-known' && !isBaseline && (certainty === 'high' || certainty === 'moderate'))
          yield { at, of: title ?? 'a number', got: certainty };
      }
    },
  },
  {
    id: 'finding-against-counts',
    grade: 'error',
    finds:
      '“No clear difference” is said of counts that differ clearly, or counts stand beside the finding that there are none.',
    why: 'The words hide what the numbers say.',
    source: reasons.grade,
    mend: 'the counts without the finding',
    items: ['IPDASi Q3'],
    problems: ['finding-against-numbers', 'finding-beside-numbers'],
  },
  {
    id: 'uncontrolled',
    grade: 'warning',
    finds: 'A number is said to have no comparison group, and the page has one for the same outcome.',
    why: 'A comparison that is known and left out makes a treatment look better than it is.',
    source: reasons.probabilities,
    mend: 'the numbers with the comparison group',
    items: ['IPDASi Q3'],
    *find({ chances }) {
      for (const one of chances) {
        const { comparator, outcome, timeframe } = one.chance;
        if (comparator !== 'none-known' || !outcome) continue;
        const other = chances.find(
          ({ at, chance, options }) =>
            at !== one.at &&
            slug(chance.outcome ?? '') === slug(outcome) &&
            chance.timeframe === timeframe &&
            (options.some((name) => one.options.includes(name)) ||
              (!options.length && !one.options.length)) &&
            chance.comparator !== undefined &&
            chance.comparator !== 'none-known',
        );
        if (other) yield { at: one.at, of: one.title ?? outcome, got: 'no comparison group' };
      }
    },
  },
  {
    id: 'comparator-missing',
    grade: 'warning',
    finds: 'A number has nothing to be compared with, and does not say that there is nothing.',
    why: 'How many get better with a treatment says little without how many get better anyway.',
    source: reasons.probabilities,
    mend: 'the numbers of the comparison group, or that there was none',
    items: ['IPDASi Q3'],
    problems: ['comparator-missing'],
  },
  {
    id: 'naked-array',
    grade: 'error',
    finds: 'Icons of people stand alone: without words, a source or a comparison.',
    why: 'A picture of the affected alone makes a risk look larger, and nobody can look it up.',
    source: reasons.numerators,
    mend: 'a chance with its counts, comparison and source: it draws the icons itself',
    items: ['IPDASi 2.2.1', 'IPDASi Q3'],
    *find({ root, chances }) {
      for (const at of within(root, 'da-icon-array').filter((one) => !isGenerated(one))) {
        const [count, of] = ['count', 'of'].map((name) => Number(attributeIn(at, name)));
        const label = attributeIn(at, 'label');
        const isTold = chances.some((chance) =>
          groupsOf(chance.chance).some((group) => isSame(group.events / group.of, count! / of!)),
        );
        // one that shows how to read such pictures is of nobody
        const isOfPeople = !label || /people|patients|personas|pacientes/iu.test(label);
        if (!isTold && isOfPeople) yield { at, got: label ?? `${count} of ${of}` };
      }
    },
  },
  {
    id: 'harm-drawn-less',
    grade: 'warning',
    finds: 'Benefits are counted or drawn, and harms are told in words alone.',
    why: 'What is drawn is remembered; what is told in words is passed over.',
    source: reasons.balance,
    mend: 'counts for the harms, too, drawn in the same way',
    items: ['IPDASi 2.1.1'],
    *find(aid) {
      yield* drawnLess(aid);
    },
  },
];

/** How far the columns of a row are apart, where each is a group of one study. */
const apartIn = ({ row, cells }: WholeRow, comparisons: Whole['comparisons']): number[] => {
  const around = comparisons.find(({ comparison: { groups } }) =>
    groups.some(({ rows }) => rows.includes(row)),
  );
  if ((row.columns ?? around?.comparison.columns) !== 'groups') return [];
  const shares = cells.flatMap(({ chances }) =>
    chances.flatMap(({ chance: { treatment } }) => (treatment ? treatment.events / treatment.of : [])),
  );
  return shares.flatMap((one) => shares.map((other) => Math.abs(one - other)));
};

const PEOPLE =
  /\b(people|persons?|patients|adults|women|men|children|users|cases|participants|volunteers|everyone|us|them|those|respon\p{L}+|remi\p{L}+|success\p{L}*|relaps\p{L}*|recover\p{L}*|better|improve\p{L}*|relief|feel|felt|report\p{L}*|experience\p{L}*|results?|effective\p{L}*|efficacy|cure[ds]?|works?|chances?|risk|likelihood|survival|personas|pacientes|adult[oa]s|mujeres|hombres|niñ[oa]s|usuari[oa]s|quienes|éxito|mejor\p{L}*|alivi\p{L}*|eficacia|eficaz|funciona|probabilidad|riesgo|recuper\p{L}*|recaíd?\p{L}*|sienten?|notan?)(?!\p{L})/iu;
/** From where on something is advised: a limit, and no number of people. */
const LIMIT =
  /\b(?:from|above|over|below|under|at least|than|exceeds?|reaches)\s+(?:a |an |the )?(?:\p{L}+ )?(?:risk|chance)s?\s+(?:of|is)\s+$|(?:desde|de más de|supera|con) un riesgo (?:de|del)\s+(?:más del? )?$/iu;

/** Whether a percentage is one of people: of a dose, of a drink and of a humidity there are others. */
const isOfPeople = (text: string, { index, words }: InText): boolean =>
  !LIMIT.test(text.slice(0, index)) &&
  PEOPLE.test(sentencesIn(text).find((sentence) => sentence.includes(words)) ?? text);

/** Whether the number is one that somebody gives for a pain: “rate it 4 out of 10”. */
const isOnScale = (text: string, { index, of = 100 }: InText): boolean =>
  of <= 10 &&
  /(?<!\p{L})(?:rate[ds]?|scores?|scale|escala|puntúan?|nota)(?!\p{L})/iu.test(
    text.slice(Math.max(0, index - 40), index),
  );

/** Whether the number is a part of a price or of a bill. */
const isOfMoney = (text: string, { index, words }: InText): boolean =>
  /[$£€]|\b(bills?|prices?|costs?|pays?|copay|insurance|plans?|deductible|money|factura|precios?|seguro|coste|paga[ns]?|dinero)\b/iu.test(
    text.slice(Math.max(0, index - 40), index + words.length + 40),
  );

function* drawnLess({ chances, rows, options, effects }: Whole): Iterable<Found> {
  const about = (topic: string) => rows.filter((row) => row.topic === topic);
  const isCountedIn = (topic: string, name: string) =>
    about(topic).some(({ cells }) =>
      cells.some((cell) => cell.options.includes(name) && cell.chances.some(isCounted)),
    );
  for (const { option, at } of options) {
    const { name } = option;
    const harms = about('harms').flatMap(({ cells }) => cells.filter((cell) => cell.options.includes(name)));
    // that nobody has counted is said, and no words stand in for it
    const isSaid = harms.some((cell) => cell.chances.some(({ chance }) => chance.finding !== undefined));
    const isListed = chances.some((one) => one.effect && isCounted(one));
    if (harms.length && isCountedIn('benefits', name) && !isCountedIn('harms', name) && !isSaid && !isListed)
      yield { at, of: name, got: 'benefits in numbers, harms in words' };
  }
  const parts = [
    ...about('harms').map(({ at, row }) => ({ at, got: row.title })),
    ...effects.flatMap(({ at, effects: list }) => [
      { at, got: 'the side effects' },
      ...list.map((one) => ({ at: one.at, got: one.effect.name })),
    ]),
  ];
  const seen = new Set<Placed>();
  for (const { at, got } of parts) {
    const pale = [...around(at)].find((one) => /^(small|tfoot)$/.test(tagOf(one)) || isPale(one));
    if (!pale || seen.has(pale)) continue;
    seen.add(pale);
    yield { at, got };
  }
}

/** Whether it is made smaller or fainter by hand. */
const isPale = (element: Placed): boolean =>
  /(?:^|;)\s*(?:font-size\s*:\s*(?:0?\.\d|small|x-|xx-|[1-9]px|1[0-3]px|[1-9]\d?%)|opacity\s*:\s*0?\.\d|color\s*:\s*(?:#(?:[9a-f])|gr[ae]y|silver|light))/i.test(
    attributeIn(element, 'style') ?? '',
  );
