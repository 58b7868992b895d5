/**
 * What comes of slips in the example pages (list.ts has them): patients are never told that something is not known, or not
 * stated, because an author slipped; no word of the author is lost; and the author is told where it is and how to mend it.
 */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { normalizeText } from '../../src/reading/readable.js';
import { authorNodes, lightText, settled, shadowText, until } from '../support/dom.js';
import { mutations } from './list.js';
import type { Mutation, Way, Words } from './mutation.js';

/** What says how things stand with the evidence, or with what a page says of itself. */
const OF_EACH_EFFECT = /(?:Starts|Lasts|How serious): Not (?:known|stated here)\./g;
const STATES = [
  /not known/gi,
  /not stated/gi,
  /nobody has/gi,
  /nobody outside/gi,
  /no study/gi,
  /not studied/gi,
  /no price/gi,
  /no totals/gi,
  /no number/gi,
  /no comparison group/gi,
  /no clear difference/gi,
  /does not apply/gi,
  /no source/gi,
  /not told here/gi,
];

const EXAMPLES: Readonly<Record<Way, string>> = {
  tags: 'ketamine-depression.html',
  'plain markup': 'plain-table.html',
  JSON: 'ringing-ears.json',
};

/** What the JSON document leaves open on purpose: a cell, moments of two options, and what carrying on is like and costs. */
const MEANT = [
  /Can you drive\?.*Talks/,
  /da-timeline.*no (stopping|day|list)/,
  /da-cost-estimator.*no costs of/,
];

/** What stands between blocks is no text. */
const BETWEEN =
  /\s*(<\/?(?:da-(?!option)|main|section|div|nav|figure|figcaption|h\d|p|[uo]l|li|table|caption|thead|tbody|tr|t[dh]|br)[^>]*>)\s*/g;

/** An example as its author wrote it, in one form: without what the library has written into it. */
async function authored(way: Way): Promise<string> {
  const text = await (await fetch(`/docs/examples/${EXAMPLES[way]}`)).text();
  if (way === 'JSON') return JSON.stringify(JSON.parse(text));
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  for (const said of body.querySelectorAll('.da-said')) said.remove();
  for (const cell of body.querySelectorAll('table, table *'))
    for (const name of ['role', 'aria-level', 'data-option', 'data-options', 'data-line'])
      cell.removeAttribute(name);
  return body.innerHTML.replace(/\s+/g, ' ').replace(BETWEEN, '$1').trim();
}

/** The example with a slip in it. */
function changed(page: string, { from, to, at }: Mutation): string {
  const place = page.indexOf(at);
  const start = page.indexOf(from, place);
  if (place < 0 || start < 0) throw new Error(`${from} is not in the example, after ${at}`);
  const rest = page.slice(start + from.length);
  const [, name] = /^<(da-[\w-]+)/.exec(from) ?? [];
  const [, other] = /^<(da-[\w-]+)/.exec(to) ?? [];
  return (
    page.slice(0, start) +
    to +
    (name && other && name !== other ? rest.replace(`</${name}>`, `</${other}>`) : rest)
  );
}

interface Shown {
  /** All that a patient can read. */
  readonly text: string;
  /** The words of the author that are not there. */
  readonly lost: readonly string[];
  /** What the console tells the author. */
  readonly told: readonly string[];
}

const textsIn = (root: Node): string[] =>
  authorNodes(root, NodeFilter.SHOW_TEXT)
    .map(({ textContent }) => normalizeText(textContent))
    .filter(Boolean);

/** What a state of things is said of, each as often as it is said: the words before it and after it. */
const statesIn = (text: string): string[] =>
  STATES.flatMap((state) =>
    [...text.matchAll(state)].map(({ 0: words, index }) =>
      text.slice(Math.max(0, index - 60), index + words.length + 30),
    ),
  );

/** What is in a list more often than in another. */
function more<Item>(list: readonly Item[], than: readonly Item[]): Item[] {
  const rest = [...than];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const count = (text: string, state: RegExp): number => text.match(state)?.length ?? 0;

/** Whether a message has whole words, or what a pattern finds. */
const says = (message: string, words: Words): boolean =>
  (typeof words === 'string'
    ? new RegExp(`(?<![\\w-])${words.replace(/[^\w\s-]/g, '\\$&')}(?![\\w-])`, 'i')
    : words
  ).test(message);

describe('a slip of the author', () => {
  /** Nothing is laid out in it: that would take longer than all else. */
  const place = document.createElement('main');
  place.lang = 'en';
  place.hidden = true;
  const { warn } = console;
  let told: string[] = [];
  const examples = new Map<Way, { readonly page: string; readonly shown: Shown }>();

  async function shown(way: Way, page: string): Promise<Shown> {
    told = [];
    let written: string[] = [];
    if (way === 'JSON') {
      const aid = document.createElement('da-decision-aid');
      aid.document = JSON.parse(page) as object;
      place.replaceChildren(aid);
      await until(() => aid.hasChildNodes());
    } else {
      place.innerHTML = page;
      written = textsIn(place);
      enhance(place);
    }
    await settled(place);
    // what is told is told when its words are there, which takes a turn
    await import('../../src/author/tell.js');
    const text = `${lightText(place)} ${shadowText(place)}`;
    return { text, lost: written.filter((words) => !text.includes(words)), told };
  }

  before(async () => {
    console.warn = (...words: unknown[]) => void told.push(words.map(String).join(' '));
    document.body.append(place);
    // what is told comes with the words for it, which are loaded with the first mistake
    place.innerHTML = '<da-icon-array count="2" of="1"></da-icon-array>';
    await until(() => told.length > 0);
    for (const way of Object.keys(EXAMPLES) as Way[]) {
      const page = await authored(way);
      examples.set(way, { page, shown: await shown(way, page) });
    }
  });
  afterEach(() => place.replaceChildren());
  after(() => {
    console.warn = warn;
    place.remove();
  });

  for (const way of Object.keys(EXAMPLES) as Way[])
    it(`is not in the example of ${way}: its author is told nothing`, () => {
      const { shown } = examples.get(way)!;
      expect(shown.told.filter((message) => !MEANT.some((meant) => meant.test(message)))).to.deep.equal([]);
      expect(shown.lost).to.deep.equal([]);
    });

  for (const mutation of mutations) {
    const { way, from, to, place: where, own, mend, reads } = mutation;
    const needed = [...where, ...own, mend];
    it(`in ${way}${where.map((words) => `, ${String(words)}`).join('')}: ${to || 'nothing'} for ${from}`, async () => {
      const { page, shown: whole } = examples.get(way)!;
      const { text: all, lost, told } = await shown(way, changed(page, mutation));
      // of what a list says once for all its effects, each tells by itself where there is no list
      const text = /<da-side-effects/.test(from) ? all.replaceAll(OF_EACH_EFFECT, '') : all;
      const faults = [
        ...(STATES.some((state) => count(text, state) > count(whole.text, state))
          ? more(statesIn(text), statesIn(whole.text)).map((words) => `patients are told: … ${words} …`)
          : []),
        ...(reads && !text.includes(reads) ? [`patients do not read “${reads}”`] : []),
        ...lost.map((words) => `lost: ${words}`),
      ];
      const news = told.filter((message) => !whole.told.includes(message));
      if (!news.some((message) => needed.every((words) => says(message, words))))
        faults.push(`no message has ${needed.join(', ')}; told: ${news.join(' | ') || 'nothing'}`);
      expect(faults).to.deep.equal([]);
    });
  }
});
