/** The words that a command writes into a file are those that the elements write into a page. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readData } from '../../src/document/load.js';
import { render } from '../../src/document/render.js';
import { makeTree, TreeElement, TreeText, toHtml } from '../../src/writing/tree.js';
import { writeFileText } from '../../src/writing/write-file.js';
import '../../src/locales/es.js';
import type { AidDocument } from '../../src/document/schema.js';
import type { DaValue, Problem } from '../../src/index.js';
import { documents } from '../fixtures/documents.js';
import { authorNotes, settled } from '../page.js';
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

  it('around any document, in steps or with contents, are those of the aid itself', async () => {
    /** Of the aid: its words with their places, what can be linked to, and what its author is told. */
    const ofAid = (aid: Element) => [
      ...Array.from(aid.children, (child, index) =>
        child.classList.contains('da-said') ? `${index}: ${asSeen(child.outerHTML)}` : '',
      ).filter(Boolean),
      ...Array.from(
        aid.querySelectorAll('[id], [tabindex]'),
        ({ id, textContent }) => `#${id}: ${textContent}`,
      ),
    ];
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.constantFrom(undefined, 'steps'),
        fc.boolean(),
        async (data, layout, contents) => {
          // a day that is not past, since a file says nothing that depends on the day
          const { bare, html, problems } = said({
            ...(data as object),
            layout,
            contents,
            reviewBy: '2199-12-31',
          });
          const file = new DOMParser().parseFromString(html, 'text/html').querySelector('da-decision-aid')!;
          main.replaceChildren();
          await shown(bare);
          const page = main.querySelector('da-decision-aid')!;
          expect(ofAid(page), 'words').to.deep.equal(ofAid(file));
          expect(page.problems, 'problems').to.deep.equal(
            problems.filter(({ element }) => element === 'da-decision-aid'),
          );
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it('of any document, and what its author is told, are those of the page', async () => {
    /** All that the elements of the page tell, in an order of its own: elements are made in another one. */
    const listed = (problems: readonly Problem[]) =>
      problems.map((problem) => JSON.stringify(problem)).sort();
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.constantFrom(undefined, 'steps'),
        fc.boolean(),
        fc.constantFrom('en', 'es', 'en', 'de'),
        async (data, layout, contents, lang) => {
          // a day that is not past, since a file says nothing that depends on the day
          const whole = { ...(data as object), layout, contents, lang, reviewBy: '2199-12-31' };
          const { bare, html, problems } = said(whole);
          main.replaceChildren();
          // as a browser writes it: it has signs of its own, such as those for a space that does not break
          const file = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
          const [page, wanted] = [await shown(bare), asSeen(file)].map((text) => text.split('\n'));
          const first = wanted!.findIndex((line, index) => line !== page![index]);
          expect(page![first], `line ${first}`).to.equal(wanted![first]);
          expect(page!.length, 'lines').to.equal(wanted!.length);
          const elements = Array.from(
            main.querySelectorAll<Element & { problems?: readonly Problem[] }>('*'),
          );
          // one that another element has written: its problems are that element's to tell
          const told = elements.filter((element) => !element.classList.contains('da-said'));
          expect(listed(told.flatMap(({ problems }) => problems ?? [])), 'problems').to.deep.equal(
            listed(problems),
          );
        },
      ),
      { numRuns: 200 },
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
    expect(inFile, 'each of them, in the same words').to.have.deep.members([...inPage]);
  });
});
