/** The words that a command writes into a file are those that the elements write into a page. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { describeProblem } from '../../src/author/describe.js';
import { explain } from '../../src/author/explain.js';
import { readData } from '../../src/document/load.js';
import { render } from '../../src/document/render.js';
import { makeTree, TreeElement, TreeText, toHtml } from '../../src/writing/tree.js';
import { writeFileText } from '../../src/writing/write-file.js';
import '../../src/locales/es.js';
import type { AidDocument } from '../../src/document/schema.js';
import type { DaValue, Problem } from '../../src/index.js';
import { attributeOf } from '../../src/model/declaration.js';
import { declarations } from '../../src/model/declarations/all.js';
import { within } from '../../src/reading/readable.js';
import { written } from '../fixtures/documents.js';
import { change, changes, type ValueIn } from '../fixtures/settings.js';
import { authorNotes, settled } from '../page.js';
import { drawn } from '../support/dom.js';
import fc from '../support/properties.js';

const ears = (await (await fetch('/docs/examples/ringing-ears.json')).json()) as AidDocument;

/** The page as text, with white space as readers see it. */
const asSeen = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .replace(/></g, '>\n<');

const said = (data: unknown) => {
  const tree = render(readData(data).value, makeTree);
  const bare = toHtml(tree);
  const problems = writeFileText(tree);
  return { bare, html: toHtml(tree), problems };
};

/** See scripts/seed.js. */
declare const SEED: number;

/** What loads something is no matter of a file. */
const NOT_IN_FILES = ['da-decision-aid src'];

/** How many pages are tried, and how many of them at once: waiting takes the time. */
const PAGES = 200;
const AT_ONCE = 50;

/** A page by chance: a document, maybe with the parts of another one beside its own, and settings changed in it. */
const anyPage = fc.record({
  document: written,
  other: fc.option(written, { freq: 1 }),
  settings: fc.record({
    lang: fc.constantFrom(undefined, 'en', 'es', 'es-MX', 'de'),
    layout: fc.constantFrom(undefined, 'steps'),
    contents: fc.boolean(),
  }),
  changes,
});

function treeOf({ document, other, settings, changes }: ValueIn<typeof anyPage>): TreeElement {
  const tree = render(readData({ ...document, ...settings }).value, makeTree);
  if (other)
    for (const child of render(readData(other).value, makeTree).children) tree.insertBefore(child, null);
  tree.setAttribute('id', 'this-aid');
  change(tree, changes, NOT_IN_FILES);
  return tree;
}

/** Puts a page of its own into the page: what is found by its id is found in it alone. */
function put(place: Element, html: string): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML = html;
  // no review is past: a file says nothing that depends on the day
  for (const aid of root.querySelectorAll('da-decision-aid')) aid.clock = () => new Date(1800, 0);
  place.append(root.host);
  return root;
}

/** As a browser writes it: it has signs of its own, such as those for a space that does not break. */
const asBrowser = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

/** A tag a line, so that what differs is found. */
const linesOf = (html: string): string[] => asSeen(html).split('\n');

/** Problems in an order of its own: elements are made in another one. */
const listed = (problems: readonly Problem[]): string[] => problems.map(describeProblem).sort();

/** What the elements of a page tell. One that another element has written leaves that to it. */
const toldIn = (root: ParentNode): string[] =>
  listed(
    Array.from(root.querySelectorAll<Element & { problems?: readonly Problem[] }>(':not(.da-said)')).flatMap(
      (element) => (element.problems ?? []).map((problem) => explain(problem, element)),
    ),
  );

/** Says what differs first, since all of it would be too much to read. */
function same(found: readonly string[], wanted: readonly string[], what: string): void {
  const at = Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index).find(
    (index) => found[index] !== wanted[index],
  );
  if (at !== undefined) expect(found[at], `SEED=${SEED} ${what}`).to.equal(wanted[at]);
}

/** Where the text of a page runs on from one element into another without a space. */
function runsOn(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before = '';
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue!;
    if (/[^\s(“]$/.test(before) && /^[\p{L}\p{N}(“]/u.test(text)) found.push(`${before}|${text}`);
    before = text;
  }
  return found;
}

describe('words in a file', () => {
  const notes = authorNotes();
  let main: HTMLElement;

  beforeEach(() => {
    main = document.createElement('main');
    document.body.append(main);
  });
  afterEach(() => main.remove());

  const shown = async (html: string): Promise<string> => {
    main.append(document.createRange().createContextualFragment(html));
    // what waits until it is near is told by paper once it waits; what cannot be found at once is looked for again
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      await settled(main);
    }
    return asSeen(main.innerHTML);
  };

  for (const [name, data] of [
    ['in English', ears],
    ['in Spanish', { ...ears, lang: 'es-MX', country: 'MX', currency: 'MXN' }],
    ['with a table of contents', { ...ears, contents: true }],
    ['in steps', { ...ears, layout: 'steps' }],
    ['in a language without words of its own', { ...ears, lang: 'de' }],
    [
      'with a glossary, a word of which is a heading and the title of a row as well',
      {
        ...ears,
        contents: true,
        intro: [['Some have ', { link: 'tinnitus', to: '#tinnitus' }, ', some ', { link: 'x', to: '#own' }]],
        sections: [{ heading: 'Tinnitus', text: ['Words.'] }],
        glossary: {
          heading: 'Words',
          terms: [
            { term: 'Tinnitus', text: ['Ringing in the ears.'] },
            { term: 'Other', id: 'own', text: ['A word.'] },
          ],
        },
      },
    ],
    [
      'with other settings',
      {
        ...ears,
        denominator: 1000,
        country: undefined,
        currency: undefined,
        urgentHelp: { text: ['Call.'] },
      },
    ],
  ] as const) {
    it(`${name} are those of the elements`, async () => {
      const { bare, html } = said(data);
      const before = asSeen(html);
      expect(before.length, 'there are words').to.be.greaterThan(asSeen(bare).length * 1.5);
      expect(await shown(html), 'the elements change nothing').to.equal(before);
      main.replaceChildren();
      expect(await shown(bare), 'the elements write the same').to.equal(before);
    }).timeout(30_000);
  }

  it('of any document, with any settings, are those of the elements, and so is what its author is told', async () => {
    // nothing is laid out: that would take longer than all else
    main.hidden = true;
    const set = new Set<string>();
    const telling = new Set<string>();
    const pages = fc.sample(anyPage, PAGES).map(treeOf);
    while (pages.length) {
      main.replaceChildren();
      const both = pages.splice(0, AT_ONCE).map((tree) => {
        for (const { tag } of declarations)
          for (const { attributes } of [tree, ...within(tree, tag)].filter(
            ({ localName }) => localName === tag,
          ))
            for (const attribute of attributes.keys()) set.add(`${tag} ${attribute}`);
        const bare = toHtml(tree);
        const told = writeFileText(tree);
        for (const { element } of told) telling.add(element);
        const problems = listed(told);
        const html = toHtml(tree);
        return {
          bare,
          file: { html: asBrowser(html), problems },
          page: put(main, bare),
          again: put(main, html),
        };
      });
      for (let round = 0; round < 2; round++) {
        await new Promise((resolve) => setTimeout(resolve));
        await drawn(main);
      }
      for (const { bare, file, page, again } of both) {
        same(linesOf(page.innerHTML), linesOf(file.html), `the elements write the same: ${bare}`);
        same(toldIn(page), file.problems, `they tell the same: ${bare}`);
        same([again.innerHTML], [file.html], `they change nothing in a file: ${bare}`);
        same(toldIn(again), file.problems, `they tell the same of a file: ${bare}`);
      }
    }
    const declared = declarations.flatMap(({ tag, settings }) =>
      Object.keys(settings).map((property) => `${tag} ${attributeOf(property)}`),
    );
    expect([...set], 'all settings are tried').to.include.members(
      declared.filter((setting) => !NOT_IN_FILES.includes(setting)),
    );
    expect([...telling], 'all elements tell something').to.include.members(
      declarations.map(({ tag }) => tag),
    );
  }).timeout(120_000);

  it('of a table whose cells reach over rows and options are those of the element', async () => {
    const markup = `<da-treatment-comparison order="as listed"><table><caption>C</caption>
      <thead><tr><th rowspan="2" colspan="2">Q</th><th colspan="2">Drops</th><th rowspan="2">C</th></tr>
      <tr><th><da-option value="a" approval="approved">A</da-option></th><th>B</th></tr></thead><tbody>
      <tr><th rowspan="2">Eyes</th><th>Red?</th><td rowspan="2">x</td><td></td><td>z</td></tr>
      <tr><th>Dry?</th><td colspan="2">y</td></tr><tr><th colspan="5">Harms</th></tr></tbody>
      <tfoot><tr><td colspan="5">Adults only.</td></tr></tfoot></table></da-treatment-comparison>`;
    const asTree = (element: Element): TreeElement =>
      new TreeElement(
        element.localName,
        Array.from(element.attributes, ({ name, value }) => [name, value] as const),
        Array.from(element.childNodes, (node) =>
          node instanceof Element ? asTree(node) : new TreeText(node.textContent ?? ''),
        ),
      );
    const bare = `<da-decision-aid>${markup}</da-decision-aid>`;
    const tree = asTree(new DOMParser().parseFromString(bare, 'text/html').body.firstElementChild!);
    writeFileText(tree);
    const before = asSeen(toHtml(tree));
    expect(before, 'names').to.include('data-option="Drops – B, C"');
    const ofTable = (html: string) => html.slice(html.indexOf('<table'), html.indexOf('</table>'));
    expect(ofTable(await shown(bare)), 'the element writes the same').to.equal(ofTable(before));
  });

  it('stand apart with no style, and where the text alone is taken', async () => {
    const { bare, html } = said({ ...ears, contents: true });
    const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;
    expect(runsOn(parsed('<p>a?</p><p>b</p>')), 'what is looked for').to.deep.equal(['a?|b']);
    expect(runsOn(parsed(html)), 'in a file').to.deep.equal([]);
    await shown(bare);
    expect(runsOn(parsed(main.innerHTML)), 'in a page that is saved').to.deep.equal([]);
    // as an editor in a content system leaves it
    main.innerHTML = bare.replace(/\s*\n\s*/g, '');
    const before = runsOn(parsed(main.innerHTML));
    await shown('');
    expect(
      runsOn(parsed(main.innerHTML)).filter((place) => !before.includes(place)),
      'between words of the author and of the library',
    ).to.deep.equal([]);
  });

  it('come with what the author has to mend', async () => {
    const { html, problems } = said({ ...ears, funding: undefined });
    await shown(html);
    const told = problems.map(({ element, where, got }) => `<${element}> ${where}: got ${got}.`);
    expect(told, 'problems').to.include('<da-decision-aid> funding: got nothing.');
    for (const note of notes)
      expect(
        told.some((one) => note.startsWith(one)),
        note,
      ).to.equal(true);
  });

  it('come with what is wrong with statements and questions, told as the elements tell it', async () => {
    const { bare, problems } = said({
      ...ears,
      values: {
        statements: [
          {
            statement: 'I want silence.',
            toward: ['gone', 'sound'],
            away: ['sound', 'left'],
            row: 'row-gone',
          },
          { statement: 'I have little time.', row: 'invented-a' },
          { more: ['Without a statement.'] },
        ],
      },
      questions: {
        answers: ['Often', 'Never'],
        listedOn: ['Now and then'],
        items: [
          { question: 'Are you hard of hearing?', importance: 'tell-first' },
          { question: 'Do you sleep?', answers: 'note-only', listedOn: ['Often'] },
        ],
      },
    });
    await shown(bare);
    const tags = ['da-values', 'da-value', 'da-question-list', 'da-question'];
    const inPage = [...main.querySelectorAll<DaValue>(tags.join())].flatMap((element) => element.problems);
    const inFile = problems.filter(({ element }) => tags.includes(element));
    expect(inFile.map(({ where }) => where)).to.include.members([
      'order',
      'toward',
      'away',
      'row',
      'listed-on',
    ]);
    expect(inFile.map(({ path }) => path)).to.include.members([
      'values.order',
      'values.statements[0].away',
      'questions.listedOn',
      'questions.items[0]',
    ]);
    const withoutPath = inFile.map((problem) => ({ ...problem, path: undefined }));
    expect(withoutPath, 'each of them, in the same words').to.have.deep.members(
      inPage.map((problem) => ({ ...problem, path: undefined })),
    );
  });
});
