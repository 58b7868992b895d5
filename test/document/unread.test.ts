/** What stands in a document and cannot be read: patients never get it as a state of the evidence, and the author is told once. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/locales/es.js';
import { describeProblem } from '../../src/author/describe.js';
import { readData } from '../../src/document/load.js';
import { readDocument } from '../../src/document/read.js';
import { render } from '../../src/document/render.js';
import type { Problem } from '../../src/reading/problem.js';
import { normalizeText } from '../../src/reading/readable.js';
import { makeTree, toHtml } from '../../src/writing/tree.js';
import { writeFileText } from '../../src/writing/write-file.js';
import { lightText, settled, until } from '../support/dom.js';

type Fields = Record<string, unknown>;

/** An aid with one of each, in which every setting that patients would miss is given. */
const aid = (
  change: (
    part: Record<'chance' | 'effect' | 'list' | 'line' | 'aid' | 'option' | 'step' | 'costs' | 'row', Fields>,
  ) => void,
) => {
  const counts: Fields = { events: 96, of: 200, comparatorEvents: 60, comparatorOf: 200 };
  const grounds: Fields = {
    treatment: 'with the lamp',
    comparator: 'with a dummy lamp',
    timeframe: 'after 4 weeks',
    population: 'adults, invented',
    certainty: 'low',
    certaintyReason: 'All of it is invented.',
    sources: ['a'],
  };
  const chance: Fields = { ...counts, ...grounds, outcome: 'slept better' };
  const option: Fields = {
    name: 'Lamp',
    value: 'lamp',
    approval: 'device-cleared',
    approvalSources: ['a'],
    approvalAsOf: '2026-11',
  };
  const effect: Fields = {
    name: 'Headache',
    ...counts,
    starts: 'in the first week',
    lasts: 'a day',
    seriousness: 'mild',
    act: 'tell',
  };
  const list: Fields = { order: 'as in the label', ...grounds, effects: [effect] };
  const line: Fields = {
    option: 'Lamp',
    low: 40,
    high: 60,
    per: 'once',
    covered: 'rarely',
    text: 'The lamp.',
  };
  const row: Fields = { title: 'How many sleep better?', cells: [{ chance }] };
  const step: Fields = { when: 'before', text: ['You talk about it.'] };
  const costs: Fields = { pricesAsOf: '2026-11', region: 'Utopia', payer: 'insurance', lines: [line] };
  const whole: Fields = {
    lang: 'en',
    decision: 'Which lamp?',
    published: '2026-11-21',
    reviewBy: '2099-11-21',
    updatePolicy: 'Never.',
    authors: 'Nobody',
    funding: 'none',
    interests: 'none',
    currency: 'USD',
    country: 'US',
    comparison: {
      caption: 'Lamps',
      order: 'alphabetical by name',
      options: [option],
      groups: [{ rows: [row] }],
    },
    sideEffects: [list],
    timeline: { courses: [{ option: 'lamp', steps: [step] }] },
    costs,
    sources: { items: [{ id: 'a', label: 'A 2026', text: 'A. Invented. 2026.', year: '2026' }] },
  };
  change({ chance, effect, list, line, aid: whole, option, step, costs, row });
  return whole;
};

/** The same value under another name. */
const renamed = (part: Fields, name: string, other: string): void => {
  part[other] = part[name];
  delete part[name];
};

type Change = Parameters<typeof aid>[0];

/** Each slip, by the path that it is told with, and the name that was meant. */
const slips: readonly (readonly [path: string, change: Change, meant?: string])[] = [
  ['publised', ({ aid }) => renamed(aid, 'published', 'publised'), 'published'],
  ['published', ({ aid }) => (aid['published'] = '12/31/2026')],
  ['reviewby', ({ aid }) => renamed(aid, 'reviewBy', 'reviewby'), 'reviewBy'],
  ['autors', ({ aid }) => renamed(aid, 'authors', 'autors'), 'authors'],
  ['authors', ({ aid }) => (aid['authors'] = { name: 'Nobody' })],
  ['fundng', ({ aid }) => renamed(aid, 'funding', 'fundng'), 'funding'],
  ['curency', ({ aid }) => renamed(aid, 'currency', 'curency'), 'currency'],
  ['currency', ({ aid }) => (aid['currency'] = 'US$')],
  ['currency', ({ aid }) => (aid['currency'] = 'UDS')],
  ['country', ({ aid }) => (aid['country'] = 'USA'), 'US'],
  ['comparison.options[0].aproval', ({ option }) => renamed(option, 'approval', 'aproval'), 'approval'],
  [
    'comparison.options[0].approvalSource',
    ({ option }) => renamed(option, 'approvalSources', 'approvalSource'),
    'approvalSources',
  ],
  ['comparison.options[0].approvalAsOf', ({ option }) => (option['approvalAsOf'] = 'Nov 2026')],
  ['comparison.groups[0].rows[0].cells[0]', ({ row }) => (row['cells'] = [96])],
  ['comparison.groups[0].rows[0].cells[0]', ({ row }) => (row['cells'] = [{ strong: '96 of 200' }])],
  ['comparison.groups[0].rows[0].cells[0].chance', ({ row }) => (row['cells'] = [{ chance: '96 of 200' }])],
  ['comparison.groups[0].rows[0].cells[0].text', ({ row }) => (row['cells'] = [{ span: 2, text: '96' }])],
  ['comparison.options[0].approval', ({ option }) => (option['approval'] = 'device-clear'), 'device-cleared'],
  ...(
    [
      ['event', ({ chance }) => renamed(chance, 'events', 'event'), 'events'],
      ['events', ({ chance }) => (chance['events'] = '96')],
      ['events', ({ chance }) => (chance['events'] = false)],
      ['comparator-of', ({ chance }) => renamed(chance, 'comparatorOf', 'comparator-of'), 'comparatorOf'],
      ['certanty', ({ chance }) => renamed(chance, 'certainty', 'certanty'), 'certainty'],
      ['certainty', ({ chance }) => (chance['certainty'] = 'modarate'), 'moderate'],
    ] satisfies (readonly [string, Change, string?])[]
  ).map(([path, ...rest]) => [`comparison.groups[0].rows[0].cells[0].chance.${path}`, ...rest] as const),
  ...(
    [
      ['start', ({ effect }) => renamed(effect, 'starts', 'start'), 'starts'],
      ['lasts', ({ effect }) => (effect['lasts'] = 1)],
      ['acts', ({ effect }) => renamed(effect, 'act', 'acts'), 'act'],
      ['events', ({ effect }) => (effect['events'] = '24 of 200')],
      ['comparatorEvents', ({ effect }) => (effect['comparatorEvents'] = '60')],
    ] satisfies (readonly [string, Change, string?])[]
  ).map(([path, ...rest]) => [`sideEffects[0].effects[0].${path}`, ...rest] as const),
  ...(
    [
      ['lwo', ({ line }) => renamed(line, 'low', 'lwo'), 'low'],
      ['low', ({ line }) => (line['low'] = '$40')],
      ['pre', ({ line }) => renamed(line, 'per', 'pre'), 'per'],
      ['per', ({ line }) => (line['per'] = 'onse'), 'once'],
      ['covered', ({ line }) => (line['covered'] = 'rarly'), 'rarely'],
      ['tims', ({ line }) => ((line['per'] = 'visit'), (line['tims'] = 'not-known')), 'times'],
    ] satisfies (readonly [string, Change, string?])[]
  ).map(([path, ...rest]) => [`costs.lines[0].${path}`, ...rest] as const),
  ['sideEffects[0].certanty', ({ list }) => renamed(list, 'certainty', 'certanty'), 'certainty'],
  ['sideEffects[0].certainty', ({ list }) => (list['certainty'] = 'hihg'), 'high'],
  ['costs.pricesAsof', ({ costs }) => renamed(costs, 'pricesAsOf', 'pricesAsof'), 'pricesAsOf'],
  ['costs.pricesAsOf', ({ costs }) => (costs['pricesAsOf'] = 'Nov 2026')],
  ['costs.regoin', ({ costs }) => renamed(costs, 'region', 'regoin'), 'region'],
  ['costs.currency', ({ costs }) => (costs['currency'] = 'dollars')],
  ['timeline.courses[0].steps[0].when', ({ step }) => (step['when'] = 'befor'), 'before'],
  ['timeline.courses[0].steps[0].wen', ({ step }) => renamed(step, 'when', 'wen'), 'when'],
];

/** What says how things stand with the evidence, or with what a page says of itself. */
const STATES: Readonly<Record<string, RegExp>> = {
  en: /not known|not stated|nobody has|no price|no totals|no number|no comparison group|no source|nothing is said/i,
  es: /no se (sabe|conoce|indica|dice)|sin precio|no se hacen sumas|no hay (precio|grupo)|ninguna fuente/i,
};

/** As the command writes it, and what it tells. */
function inFile(data: Fields): { text: string; problems: readonly Problem[] } {
  const { value, problems } = readData(data);
  const tree = render(value, makeTree);
  return { problems: [...problems, ...writeFileText(tree)], text: normalizeText(tree.textContent) };
}

describe('what stands in a document and cannot be read', () => {
  for (const lang of ['en', 'es'])
    for (const [path, change, meant] of slips)
      it(`is no state of the evidence, in ${lang}: ${path}`, () => {
        const told = inFile({ ...aid(() => {}), lang });
        const state = STATES[lang]!;
        expect(told.text.match(state), 'without a slip').to.equal(null);
        const { text, problems } = inFile({ ...aid(change), lang });
        expect(text.match(state)).to.equal(null);

        const news = problems.filter(
          ({ where, got }) => !told.problems.some((one) => one.where === where && one.got === got),
        );
        expect(
          news
            .map(({ where }) => where)
            .filter((where) => where.split('.').at(-1) === path.split('.').at(-1)),
          `told once: ${JSON.stringify(news)}`,
        ).to.deep.equal([path]);
        const message = describeProblem(news.find(({ where }) => where === path)!);
        if (meant === undefined) expect(message).not.to.include('Did you mean');
        else expect(message).to.include(`Did you mean “${meant}”?`);
      });

  for (const [path, change] of slips)
    it(`is the same in a page that is made of it, and comes back from one: ${path}`, async () => {
      const data = aid(change);
      const made = document.createElement('da-decision-aid');
      made.document = data;
      document.body.append(made);
      await until(() => made.hasChildNodes());
      await settled(made);
      expect(lightText(made).match(STATES['en']!)).to.equal(null);
      made.remove();

      const { value } = readData(data);
      const tree = render(value, makeTree);
      const again = readDocument(tree);
      expect(again.value, 'the same document').to.deep.equal(value);
      expect(toHtml(render(again.value, makeTree)), 'and the same page').to.equal(toHtml(tree));
    });

  it('makes no attribute but that of a setting', () => {
    const hostile = {
      onclick: 'alert(1)',
      style: 'color: red',
      class: 'x',
      href: 'javascript:alert(1)',
      hidden: true,
      constructor: 'x',
      lan: 'x',
      idd: 'x',
      srcc: 'https://example.org',
    };
    const { value } = readData(
      JSON.parse(
        JSON.stringify({
          ...aid(({ chance, line, effect }) => {
            for (const part of [chance, line, effect]) Object.assign(part, hostile);
          }),
          ...hostile,
          id: 5,
          dir: 'left',
          lang: 'not a language',
        }),
      ),
    );
    const { value: clean } = readData({ ...aid(() => {}), lang: undefined });
    expect(toHtml(render(value, makeTree))).to.equal(toHtml(render(clean, makeTree)));
  });

  it('is passed over where the right field is there, too', () => {
    const { value } = readData(aid(({ aid }) => (aid['publised'] = '2020-01-01')));
    expect(render(value, makeTree).getAttribute('published')).to.equal('2026-11-21');
  });

  it('gives way to what the tag says', async () => {
    const made = document.createElement('da-decision-aid');
    made.setAttribute('published', '2026-11-20');
    made.document = aid(({ aid }) => (aid['published'] = '12/31/2026'));
    document.body.append(made);
    await until(() => made.hasChildNodes());
    await settled(made);
    expect(made.getAttribute('published')).to.equal('2026-11-20');
    made.remove();
  });

  it('of a country does not cost the rest of the document', () => {
    for (const country of ['USA', 'US$', '', 'United States', '\u0000']) {
      const { value } = readData(aid(({ aid }) => (aid['country'] = country)));
      expect(value.decision, country).to.equal('Which lamp?');
    }
  });
});
