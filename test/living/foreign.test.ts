/**
 * What stands in pages beside elements and words: comments of frameworks and editors, empty text, processing instructions,
 * scripts, styles, templates, pictures in SVG, elements that nobody knows, and forms whose fields are called like methods.
 */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { readData } from '../../src/document/load.js';
import { render } from '../../src/document/render.js';
import { enhance } from '../../src/index.js';
import { makeTree, toHtml } from '../../src/writing/tree.js';
import { written } from '../fixtures/documents.js';
import { all as plain } from '../fixtures/markup.js';
import { samples } from '../fixtures/samples.js';
import { authorNotes } from '../page.js';
import { lightText, settled, shadowText } from '../support/dom.js';
import { sayPlainly } from '../../src/builder/said-plainly.js';
import fc from '../support/properties.js';
import { takeNotes } from '../support/traps.js';
import { choices } from '../ways/writing.js';

/** Everything that a form, a field or another element can be asked. */
const NAMES = [
  ...new Set(
    [HTMLFormElement, HTMLElement, Element, Node, EventTarget, Object].flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype),
    ),
  ),
];

/** A form in which each name of an element is that of a field. */
function clobbered(): HTMLFormElement {
  const form = document.createElement('form');
  for (const name of NAMES) {
    const field = document.createElement('input');
    field.setAttribute('name', name);
    field.type = 'hidden';
    HTMLElement.prototype.append.call(form, field);
  }
  return form;
}

/** An element of others that throws whatever it is asked. */
class Thrower extends HTMLElement {
  static {
    for (const name of NAMES)
      // those that HTML itself asks for
      if (!['constructor'].includes(name))
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          get() {
            throw new Error(`This is the page’s own: ${name}`);
          },
        });
  }
}
customElements.define('page-thrower', Thrower);

/** What is seen in a cell or an item is part of it. */
function hidden(element: Element): Element {
  Element.prototype.setAttribute.call(element, 'hidden', '');
  return element;
}

const foreign: Readonly<Record<string, () => Node>> = {
  'a comment': () => new Comment(' wp:html da-said '),
  'a processing instruction': () => document.createProcessingInstruction('php', 'echo 1'),
  'an empty text': () => new Text(''),
  'a white space': () => new Text('\n  '),
  'an unknown element that is hidden': () => hidden(document.createElement('page-nothing')),
  'a script': () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"events": "99 of 100"}';
    return script;
  },
  'a style': () => {
    const style = document.createElement('style');
    style.textContent = '.nothing { color: red }';
    return style;
  },
  'a template': () => {
    const template = document.createElement('template');
    template.innerHTML = '<da-chance events="1" of="100"></da-chance><p>99 of 100</p>';
    return template;
  },
  'a picture that is not displayed': () => {
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('style', 'display: none');
    return picture;
  },
  'a form whose fields are called like methods': clobbered,
  'an element that throws': () => hidden(document.createElement('page-thrower')),
};

/** What reads no node as an element's own: HTML lets nothing but text into these. */
const CLOSED = 'script, style, template, textarea, select, svg, page-nothing';

/** Puts a node before, between and after all nodes. */
function fillWith(root: Element | DocumentFragment, make: () => Node): void {
  const isSpace = make() instanceof Text && make().nodeValue !== '';
  const places = [root, ...root.querySelectorAll('*')].filter(
    (place) => !(place instanceof Element && place.matches(CLOSED)),
  );
  for (const place of places) {
    const nodes = [...place.childNodes];
    // beside words a space is one of them
    if (isSpace && nodes.some((node) => node instanceof Text && node.data.trim())) continue;
    for (const node of nodes) place.insertBefore(make(), node);
    place.appendChild(make());
  }
}

describe('what stands between elements', () => {
  authorNotes();
  let place: HTMLElement;

  before(() => {
    document.documentElement.lang = 'en';
  });
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const pages: Readonly<Record<string, () => DocumentFragment>> = {
    ...samples,
    ...Object.fromEntries(
      Object.entries(plain).map(([name, html]) => [
        `plain ${name}`,
        () => document.createRange().createContextualFragment(html),
      ]),
    ),
  };

  /** What it says and draws, in the page and in the saved page. */
  async function shown(content: DocumentFragment): Promise<{ words: string; drawn: string; told: string[] }> {
    const notes = takeNotes();
    try {
      place.replaceChildren(content);
      enhance(place);
      await settled(place);
      expect(notes.others, 'errors').to.deep.equal([]);
      // what is no part of the words, but stands in their text
      const copy = place.cloneNode(true) as HTMLElement;
      for (const other of copy.querySelectorAll('script, style')) other.remove();
      return {
        words: lightText(copy).replace(/\s/g, ''),
        drawn: shadowText(place).replace(/\s/g, ''),
        told: notes.warnings,
      };
    } finally {
      notes.release();
    }
  }

  for (const [name, page] of Object.entries(pages))
    for (const [what, make] of Object.entries(foreign))
      it(`changes nothing: ${what} in ${name}`, async () => {
        const expected = await shown(page());
        const content = page();
        fillWith(content, make);
        const { words, drawn, told } = await shown(content);
        expect(words, 'the words').to.equal(expected.words);
        expect(drawn, 'what is drawn').to.equal(expected.drawn);
        expect(told, 'what the author is told').to.deep.equal(expected.told);
      });

  type Problems = readonly { readonly rule: string; readonly element: string; readonly got: string }[];
  /** What there is to mend in a page. The console has it once; its words come to it later. */
  const problemsIn = (root: Element) =>
    [...root.querySelectorAll<HTMLElement & { problems?: Problems }>('*')]
      .flatMap(({ problems }) => problems ?? [])
      .map(({ rule, element, got }) => ({ rule, element, got }));
  const fragment = (html: string) => document.createRange().createContextualFragment(html);
  /** What nobody sees, and frameworks and servers leave everywhere. */
  const unseen = ['a comment', 'a processing instruction', 'an empty text'].map((what) => foreign[what]!);
  const ways: Readonly<Record<string, (data: object, seed: number) => string>> = {
    'in tags': (data) => toHtml(render(readData(data).value, makeTree)),
    'in plain markup': (data, seed) => sayPlainly(readData(data).value, choices(seed)).html,
  };
  for (const [way, htmlOf] of Object.entries(ways))
    it(`changes nothing in any aid: what nobody sees, between all nodes, ${way}`, async () => {
      await fc.assert(
        fc.asyncProperty(written, fc.nat(), async (data, seed) => {
          const html = htmlOf(data, seed);
          const expected = await shown(fragment(html));
          const problems = problemsIn(place);
          const content = fragment(html);
          for (const make of unseen) fillWith(content, make);
          const found = await shown(content);
          expect(found.words, `the words of ${html}`).to.equal(expected.words);
          expect(found.drawn, `what is drawn of ${html}`).to.equal(expected.drawn);
          expect(problemsIn(place), `what is to mend in ${html}`).to.deep.equal(problems);
        }),
        { numRuns: 10 },
      );
    }).timeout(240_000);
});
