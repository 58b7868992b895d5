/** There are four ways in, and whichever an author takes, the aid is the same. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/define.js';
import { enhance, type DaDecisionAid } from '../../src/index.js';
import { parseHtml } from '../../src/server/parsed.js';
import { writePlainMarkup } from '../../src/builder/plain-markup.js';
import { cannot, sayPlainly } from '../../src/builder/said-plainly.js';
import type { AidDocument } from '../../src/document/schema.js';
import { enhanceTree } from '../../src/markup/enhance-tree.js';
import { readAid } from '../../src/reading/aid.js';
import { readChance } from '../../src/reading/chance.js';
import { readCheck } from '../../src/reading/check.js';
import { readComparison } from '../../src/reading/comparison.js';
import { readCosts } from '../../src/reading/cost.js';
import { readDocument } from '../../src/document/read.js';
import { readGlossary } from '../../src/reading/glossary.js';
import { readIcons } from '../../src/reading/icons.js';
import { readData } from '../../src/document/load.js';
import { readQuestion, readQuestionList } from '../../src/reading/question-list.js';
import { render } from '../../src/document/render.js';
import { authorText, isGenerated, within, type Readable } from '../../src/reading/readable.js';
import { readSideEffects } from '../../src/reading/side-effects.js';
import { readSource } from '../../src/reading/source.js';
import { readTimeline } from '../../src/reading/timeline.js';
import { makeTree, toHtml } from '../../src/writing/tree.js';
import { readValue, readValues } from '../../src/reading/values.js';
import { written } from '../fixtures/documents.js';
import { authorNotes, until } from '../page.js';
import { drawn } from '../support/dom.js';
import { byHand } from './by-hand.js';
import { choices } from './writing.js';

/** See scripts/seed.js. */
declare const SEED: number;

const RUNS = 1000;

const ANSWERING = {
  answers: [
    { value: 'yes', words: 'Yes' },
    { value: 'no', words: 'No' },
  ],
  listedOn: ['yes'],
  no: 'No',
};
const AROUND = { options: [], row: () => undefined };

/** The elements of a name that the author wrote. */
const authors = (root: Readable, name: string): Readable[] =>
  Array.from(root.children)
    .filter((child) => !isGenerated(child))
    .flatMap((child) => [...(child.localName === name ? [child] : []), ...authors(child, name)]);

/** All that the library knows of an aid: the document, and what each element reads. */
function modelOf(root: Readable) {
  const [aid] = root.localName === 'da-decision-aid' ? [root] : within(root, 'da-decision-aid');
  const each = <Value>(name: string, read: (element: Readable) => { readonly value: Value }): Value[] =>
    authors(aid!, name).map((element) => read(element).value);
  const currency = aid!.getAttribute('currency') ?? undefined;
  const model = {
    document: readDocument(root).value,
    aid: readAid(aid!).value,
    chances: each('da-chance', readChance),
    icons: each('da-icon-array', readIcons),
    comparisons: each('da-treatment-comparison', readComparison),
    sideEffects: each('da-side-effects', readSideEffects),
    values: each('da-values', (element) => readValues(element, element)),
    statements: each('da-value', (element) => readValue(element, element, AROUND)),
    timelines: each('da-timeline', readTimeline).map((courses) =>
      courses.map(({ steps, missing }) => ({ steps, missing })),
    ),
    questionLists: each('da-question-list', (element) => readQuestionList(element, element, ANSWERING)),
    questions: each('da-question', (element) => readQuestion(element, element, ANSWERING)),
    costs: each('da-cost-estimator', (element) => readCosts(element, element, currency)),
    checks: each('da-check', readCheck),
    glossaries: each('da-glossary', (element) => readGlossary(element, { isTaken: () => false })).map(
      (terms) =>
        terms.map(({ id, name, text }) => ({
          id,
          term: authorText(name),
          text: text.map(authorText).join(' '),
        })),
    ),
    sources: each('da-source', (element) => readSource(element, authorText(element))),
  };
  // nothing is nothing, whether it is said to be or not there
  return JSON.parse(JSON.stringify(model)) as typeof model;
}

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html').body;

/** Where two models differ, for the message. */
function difference(one: unknown, other: unknown, path = ''): string {
  const isBoth = typeof one === 'object' && typeof other === 'object';
  if (!isBoth || !one || !other || Array.isArray(one) !== Array.isArray(other))
    return one === other ? '' : `${path}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key as never], other[key as never], path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return '';
}
const same = (one: unknown, other: unknown, what: () => string) => {
  const found = difference(one, other);
  if (found) expect.fail(`${what()}: ${found}`);
};

/** As the command writes it. */
const rendered = (aid: AidDocument) => parsed(toHtml(render(aid, makeTree)));
/** As an author writes it without tags, enhanced. */
function enhanced(html: string): HTMLElement {
  const page = parsed(html);
  enhance(page);
  return page;
}

/** As the command reads that, with no browser. */
function readFromFile(html: string) {
  const page = parseHtml(`<!doctype html>${html}`).root;
  return { told: enhanceTree(page).flatMap(({ problems }) => problems), ...readDocument(page) };
}

/** The smallest document with what plain markup cannot say. */
const examples: Readonly<Record<keyof typeof cannot, AidDocument>> = {
  shortName: { comparison: { caption: 'C', options: [{ name: 'Drops A' }] } },
  nameless: { comparison: { caption: 'C', options: [{ approval: 'approved' }] } },
  optionless: { comparison: { caption: 'C', options: [{}, {}] } },
  beside: {
    comparison: {
      caption: 'C',
      options: [{ name: 'A', value: 'a' }],
      groups: [{ rows: [{ cells: ['x', 'y'] }] }],
    },
  },
  unanswered: {
    comparison: {
      caption: 'C',
      options: [{ name: 'A', value: 'a' }],
      groups: [{ rows: [{ title: 'Why?', cells: [''] }] }],
    },
  },
  namesAgain: {
    comparison: {
      caption: 'C',
      options: [{ name: 'A', value: 'a' }],
      groups: [{ rows: [{ cells: ['A'] }] }],
    },
  },
  bareEffect: { sideEffects: [{ effects: [{ name: 'Sore eyes' }] }] },
  namelessEffect: { sideEffects: [{ effects: [{ events: 0, of: 1 }] }] },
  bareCost: { costs: { lines: [{ text: 'A visit' }] } },
};

/** How many tests share the runs, so that each of them ends in good time. */
const PARTS = 4;

describe('an aid', () => {
  authorNotes();
  const fetch = window.fetch.bind(window);
  let place: DaDecisionAid;
  /** Nothing is laid out in it: that would take longer than all else. */
  const outOfView = document.createElement('div');
  outOfView.hidden = true;
  before(() => document.body.append(outOfView));
  after(() => outOfView.remove());

  beforeEach(() => {
    place = document.createElement('da-decision-aid');
  });
  afterEach(() => {
    window.fetch = fetch;
    place.remove();
  });

  /** In the page, from the property or from a file. */
  async function loaded(aid: AidDocument, isFile: boolean): Promise<DaDecisionAid> {
    place = document.createElement('da-decision-aid');
    if (isFile) {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(aid)));
      place.src = '/aid.json';
    } else place.document = aid;
    outOfView.append(place);
    // of nothing, nothing is made
    if (render(aid, makeTree).childNodes.length)
      await until(() => place.hasChildNodes(), 'something is in it');
    await drawn(place);
    return place;
  }

  for (let part = 0; part < PARTS; part++)
    it(`is the same from each of the four ways in: part ${part + 1} of ${PARTS}`, async () => {
      await fc.assert(
        fc
          .asyncProperty(written, fc.nat(), async (data, seed) => {
            // what was refused is no part of the value, and only a page that is made of the document tells of it
            const value = structuredClone(readData(data).value);
            const page = rendered(value);
            const model = modelOf(page);
            const whole = { value, problems: [] };
            same(readDocument(page), whole, () => 'rendered');
            same(readDocument(render(value, makeTree)), whole, () => 'as a tree');
            same(modelOf(parsed(byHand(value, choices(seed)))), model, () => 'by hand');
            same(modelOf(await loaded(value, seed % 2 === 0)), model, () => 'loaded');

            const { html, document, told } = sayPlainly(value, choices(seed));
            expect(told.filter((one) => !Object.values(cannot).some(({ what }) => what === one))).to.be.empty;
            const enhancedPage = enhanced(html);
            const plain = modelOf(rendered(document));
            same(modelOf(enhancedPage), plain, () => `plainly ${html}`);
            const file = { told: [], value: plain.document, problems: [] };
            same(readFromFile(html), file, () => `from a file ${html}`);
            const saved = parsed(enhancedPage.innerHTML);
            enhance(saved);
            same(modelOf(saved), plain, () => `saved ${enhancedPage.innerHTML}`);
          })
          .afterEach(() => place.remove()),
        { numRuns: RUNS / PARTS, seed: SEED + part },
      );
    }).timeout(600_000);

  describe('that plain markup cannot say', () => {
    for (const [name, { what }] of Object.entries(cannot))
      it(`has it left out: ${what}`, () => {
        const example = examples[name as keyof typeof cannot];
        const { value } = readData(example);
        expect(value, 'the example').to.deep.equal(example);
        const read = Array.from(
          { length: 20 },
          (_, seed) => readDocument(enhanced(writePlainMarkup(value, { ways: choices(seed) }))).value,
        );
        expect(read.map((document) => difference(document, value)).filter(Boolean), 'what is read of it').not
          .to.be.empty;
      });
  });
});
