import { groupsOf, type Chance } from '../../model/chance.js';
import type { Placed } from '../../reading/place.js';
import type { AuditRule } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole } from '../whole.js';
import { lexiconOf } from '../words/words.js';

/** What a number is of, with the same key in all languages. */
interface Told {
  readonly at: Placed;
  readonly of: string;
  readonly numbers: string;
}

const spanIn = (span: { readonly low: number; readonly high: number } | undefined): string =>
  span ? `${span.low} to ${span.high}` : '';

/** The numbers of a chance, as they stand there: rounded, they are told in the same way in both languages. */
const numbersIn = (chance: Chance): string =>
  [
    ...groupsOf(chance).map(({ events, of }) => `${events} of ${of}`),
    chance.given && `a difference of ${chance.given.people} in ${chance.given.of}`,
    spanIn(chance.range),
    spanIn(chance.differenceRange),
  ]
    .filter(Boolean)
    .join(', ');

/** Each number of an aid by its place: names and their order are other ones in another language. */
function numbersOf({ options, rows, effects, costs }: Whole): Map<string, Told> {
  const keys = new Map(options.map(({ option: { name, value } }, at) => [name, value ?? String(at)]));
  const found = new Map<string, Told>();
  const times = new Map<string, number>();
  const put = (place: string, told: Told): void => {
    if (!told.numbers) return;
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    found.set(`${place} ${time}`, told);
  };
  rows.forEach(({ row, cells }, index) => {
    for (const { options: told, chances } of cells)
      for (const { at, chance } of chances)
        put(
          `row ${index} ${told
            .map((name) => keys.get(name))
            .sort()
            .join()}`,
          {
            at,
            of: row.title,
            numbers: numbersIn(chance),
          },
        );
  });
  for (const { effects: list } of effects)
    list.forEach(({ at, effect: { name, chance } }, index) => {
      put(`effect ${index}`, { at, of: name, numbers: numbersIn(chance) });
    });
  for (const { lines } of costs)
    for (const { at, line } of lines)
      put(`cost ${keys.get(line.option ?? '') ?? line.option ?? ''}`, {
        at,
        of: line.option ?? '',
        numbers: [line.low, line.high, spanIn(line.times)]
          .filter((one) => one !== undefined && one !== '')
          .join(' to '),
      });
  return found;
}

export const translationRules: readonly AuditRule[] = [
  {
    id: 'lang-number-drift',
    grade: 'error',
    finds: 'A translation has other numbers than the aid that it is of, which is named when it is checked.',
    why: 'Who reads the other language decides on other facts. A number is easily lost when words are put into another language.',
    source: reasons.translation,
    mend: 'the same numbers as in the aid that it is a translation of',
    items: [],
    *find(aid, base) {
      if (!base) return;
      const own = numbersOf(aid);
      const theirs = numbersOf(base);
      for (const [place, { at, of, numbers }] of own) {
        const other = theirs.get(place);
        if (other?.numbers !== numbers)
          yield { at, of, got: numbers, instead: other ? other.numbers : 'no such number' };
      }
      const lost = [...theirs].filter(([place]) => !own.has(place));
      for (const [, { of, numbers }] of lost) yield { at: aid.root, got: 'nothing', of, instead: numbers };
    },
  },
  {
    id: 'alt-order',
    grade: 'warning',
    finds: 'The options are said to be in the order of the alphabet, and are not.',
    why: 'A translation keeps the order of the first language, and then nobody knows what the order means.',
    source: reasons.balance,
    mend: 'the options by their names in this language; or how they are ordered',
    items: ['IPDASi 2.1.1'],
    *find({ comparisons, lang }) {
      const alphabetical = lexiconOf(lang)?.alphabetical;
      for (const { at, comparison } of comparisons) {
        const names = comparison.options.map(({ name }) => name);
        const sorted = [...names].sort(new Intl.Collator(lang).compare);
        if (alphabetical?.test(comparison.order ?? '') && names.join('\n') !== sorted.join('\n'))
          yield { at, got: `${comparison.order}: ${names.join(', ')}`, instead: sorted.join(', ') };
      }
    },
  },
];
