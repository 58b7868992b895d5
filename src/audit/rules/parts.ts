import { needsSource, type Option } from '../../model/comparison.js';
import { formatMoney, formatNumber } from '../../intl/format.js';
import { attributeIn, tagOf } from '../../reading/nodes.js';
import { around, type Placed } from '../../reading/place.js';
import { isGenerated } from '../../reading/readable.js';
import type { AuditRule } from '../finding.js';
import { reasons } from '../reasons.js';
import type { Whole } from '../whole.js';
import { lexiconOf, saidIn } from '../words/words.js';
import { quoted } from './wording.js';

/** What of the author’s own folds or hides an element. */
function folding(at: Placed, root: Placed): Placed | undefined {
  for (const one of around(at)) {
    if (one === root) return undefined;
    if (isGenerated(one)) continue;
    const isFold =
      (tagOf(one) === 'details' && attributeIn(one, 'open') === null) ||
      attributeIn(one, 'hidden') !== null ||
      attributeIn(one, 'role') === 'tabpanel' ||
      attributeIn(one, 'aria-hidden') === 'true' ||
      /(?:^|;)\s*display\s*:\s*none/i.test(attributeIn(one, 'style') ?? '') ||
      /(?:^|\s)(?:tab-pane|collapse|accordion-(?:body|collapse|content)|accordion__content|is-hidden|d-none|visually-hidden|sr-only)(?:\s|$)/.test(
        attributeIn(one, 'class') ?? '',
      );
    if (isFold) return one;
  }
  return undefined;
}

/** Where harms stand: rows about them, side effects, and what the glance marks as harm. */
const harms = ({ rows, effects }: Whole): { at: Placed; title: string }[] => [
  ...rows
    .filter(({ topic, row }) => topic === 'harms' || row.glance === 'harm' || row.glance === 'gravest-harm')
    .map(({ at, row }) => ({ at, title: row.title })),
  ...effects.map(({ at, effects: list }) => ({
    at,
    title: list.map(({ effect }) => effect.name).join(', '),
  })),
  ...effects.flatMap(({ effects: list }) => list.map(({ at, effect }) => ({ at, title: effect.name }))),
];

export const partRules: readonly AuditRule[] = [
  {
    id: 'harm-folded',
    grade: 'error',
    finds: 'A harm stands where it is folded or hidden until somebody opens it.',
    why: 'What has to be opened is not read. A harm that is not read was not told.',
    source: reasons.substantiation,
    mend: 'the harm where the benefit stands, in view',
    items: ['IPDASi 1.1.5', 'IPDASi 2.1.1'],
    *find(aid) {
      const seen = new Set<Placed>();
      for (const { at, title } of harms(aid)) {
        const fold = folding(at, aid.root);
        if (fold && !seen.has(fold)) {
          seen.add(fold);
          yield { at, got: title };
        }
      }
    },
  },
  {
    id: 'harm-marked',
    grade: 'error',
    finds: 'A benefit is marked for the glance, and no harm.',
    why: 'The glance is what most people read.',
    source: reasons.balance,
    mend: 'a row about a harm marked for the glance, too',
    items: ['IPDASi 2.1.1'],
    problems: ['glance-no-harm'],
  },
  {
    id: 'harm-few',
    grade: 'warning',
    finds: 'The page speaks of a boxed warning, and its list of side effects has none that can be serious.',
    why: 'A boxed warning is the strongest that a drug label has. A list of mild effects beside it misleads.',
    source: reasons.substantiation,
    mend: 'the effects of the boxed warning in the list, as serious',
    items: ['IPDASi 1.1.5'],
    *find({ effects, texts, sources, options, lang }) {
      const lexicon = lexiconOf(lang);
      // what is declared to be no medicine has no label
      const isMedicine = ({ approval }: Option) => approval === undefined || needsSource(approval);
      if (!lexicon || (options.length > 0 && !options.some(({ option }) => isMedicine(option)))) return;
      const words = [...texts.map(({ text }) => text), ...sources.map(({ source }) => source.text)];
      if (!words.some((text) => saidIn(text, lexicon.boxed, lexicon).length)) return;
      for (const { at, effects: list } of effects)
        if (list.length > 1 && !list.some(({ effect }) => effect.seriousness === 'serious'))
          yield { at, got: list.map(({ effect }) => effect.name).join(', ') };
    },
  },
  {
    id: 'values-one-sided',
    grade: 'error',
    finds: 'All statements about what matters point to one option.',
    why: 'Whoever agrees with anything is led to it.',
    source: reasons.values,
    mend: 'statements that point to each of the options, or to none',
    items: ['IPDASi Q9', 'IPDASi 2.1.1'],
    *find({ values, options }) {
      const pointing = values.filter(({ value }) => value.toward.length || value.away.length);
      if (pointing.length < 2 || options.length < 2) return;
      const toward = new Set(pointing.flatMap(({ value }) => value.toward));
      const away = new Set(pointing.flatMap(({ value }) => value.away));
      const [only] = toward;
      if (toward.size === 1 && !away.has(only!))
        yield { at: pointing[0]!.at, got: `${pointing.length} statements toward ${only}` };
    },
  },
  {
    id: 'values-no-row',
    grade: 'warning',
    finds:
      'A statement points to an option, and nothing shows why; or away from one for what this page does not know.',
    why: 'A patient has to see what the options offer there. Not to be known is no fault of an option.',
    source: reasons.values,
    mend: 'the row of the comparison that says it, or words after the statement',
    items: ['IPDASi Q9'],
    *find({ values, rows }) {
      for (const { at, value } of values) {
        const { text, toward, away, row, more } = value;
        if (!toward.length && !away.length) continue;
        if (!row && !more) yield { at, got: text };
        const own = row && rows.find(({ row: { title } }) => row.title.startsWith(title));
        for (const name of row ? away : []) {
          const cell = own?.cells.find(({ options }) => options.includes(name));
          const isGap =
            cell &&
            !cell.chances.some(({ chance }) => chance.treatment ?? chance.given) &&
            (cell.chances.some(({ chance }) => /not-known|not-studied/.test(chance.finding ?? '')) ||
              (cell.text === '' && !cell.chances.length));
          if (isGap) yield { at, of: text, got: `away from ${name}, of which it is not known` };
        }
      }
    },
  },
  {
    id: 'cost-point',
    grade: 'error',
    finds: 'One exact price, with nobody named who says it.',
    why: 'Hardly anybody pays exactly that. It looks like an offer.',
    source: reasons.cost,
    mend: 'the lowest and the highest price that a source gives',
    items: [],
    *find({ costs, lang }) {
      for (const { costs: all, lines } of costs)
        for (const { at, line } of lines)
          if (line.low !== undefined && line.low === line.high && line.low > 0 && !line.sources.length) {
            const currency = line.currency ?? all.currency;
            const price = currency ? formatMoney(line.low, currency, lang) : formatNumber(line.low, lang);
            yield { at, of: line.option, got: price };
          }
    },
  },
  {
    id: 'cost-phrase',
    grade: 'warning',
    finds: 'A price is told as sellers tell it: “as low as”, “from”, with financing.',
    why: 'Most people pay more.',
    source: reasons.prices,
    mend: 'what people pay, from the lowest to the highest price',
    items: [],
    *find(aid) {
      const lexicon = lexiconOf(aid.lang);
      if (!lexicon) return;
      for (const { text, role, at } of aid.texts) {
        if (role === 'source' || role === 'check') continue;
        for (const { words, sentence } of saidIn(text, lexicon.prices, lexicon))
          yield { at, got: quoted(words, sentence) };
      }
    },
  },
  {
    id: 'cost-undated',
    grade: 'error',
    finds: 'Prices are of no day, or of no place.',
    why: 'Prices change from year to year and from place to place.',
    source: reasons.cost,
    mend: 'when the prices were seen, and where',
    items: [],
    missing: ['prices-as-of', 'region'],
    *find({ costs }) {
      for (const {
        at,
        costs: { asOf, region },
        lines,
      } of costs) {
        if (!lines.some(({ line }) => line.low !== undefined || line.high !== undefined)) continue;
        const missing = [!asOf && 'no date', !region && 'no place'].filter(Boolean);
        if (missing.length) yield { at, got: missing.join(', ') };
      }
    },
  },
  {
    id: 'cost-scope',
    grade: 'error',
    finds:
      'The costs of the options are counted over different stretches: the start of one, and all of another.',
    why: 'Three weeks of one treatment look cheap beside six months of another.',
    source: reasons.cost,
    mend: 'lines for keeping on with each option that goes on, also where the price is not known',
    items: ['IPDASi 2.1.1'],
    *find({ costs }) {
      for (const {
        costs: { months },
        lines,
      } of costs) {
        const names = [...new Set(lines.map(({ line }) => line.option))];
        const linesOf = (name: string) =>
          lines.filter(({ line }) => line.option === name && line.kind === 'direct');
        const isKept = (name: string) => linesOf(name).some(({ line }) => line.phase === 'keeping-on');
        if (!names.some(isKept)) continue;
        for (const name of names) {
          const own = linesOf(name);
          const isStart = own.some(
            ({ line }) => line.phase === 'start' && line.to !== undefined && line.to < months,
          );
          if (isStart && !isKept(name) && own.every(({ line }) => line.to !== undefined && line.to < months))
            yield {
              at: own[0]!.at,
              of: name,
              got: `the first ${Math.max(...own.map(({ line }) => line.to!))} of ${months} months`,
            };
        }
      }
    },
  },
];
