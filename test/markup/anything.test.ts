/** Whatever else stands in a page: comments, fields of forms, and parts that go wrong. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import * as markup from '../fixtures/markup.js';
import { authorNotes } from '../page.js';

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** The elements that are there now, with their settings and the author’s words in them. */
const elementsIn = (root: Element) =>
  [...root.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('da-'))
    .map((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
      element.textContent?.replace(/\s+/g, ' ').trim(),
    ]);

/** Puts a comment, or what else is no word, before each node, at each end, and into each text. */
function addNodes(node: Node, make: () => Node) {
  for (const child of Array.from(node.childNodes)) {
    child.before(make());
    addNodes(child, make);
    const space = child instanceof Text ? child.data.trim().indexOf(' ') : -1;
    if (space > 0) (child as Text).splitText((child as Text).data.indexOf(' ')).before(make());
  }
  if (node instanceof Element) node.append(make());
}

describe('plain markup, among anything', () => {
  authorNotes();
  for (const [name, html] of Object.entries(markup.all)) {
    it(`has comments and instructions in all places: ${name}`, () => {
      const plain = parsed(html);
      const problems = enhance(plain);
      for (const make of [
        () => document.createComment(' 8 of 100, Source: nobody '),
        () => document.createProcessingInstruction('x', 'Before: 8 of 100'),
      ]) {
        const page = parsed(html);
        addNodes(page, make);
        expect(enhance(page)).to.deep.equal(problems);
        expect(elementsIn(page)).to.deep.equal(elementsIn(plain));
      }
    });
  }

  it('has lines in each block, with comments before them', () => {
    for (const block of ['p', 'div', 'ul', 'ol', 'ul><li', 'figcaption']) {
      const end = block.replace(/(\w+)><li/, 'li></$1');
      const page = parsed(`<table class="da-treatment-comparison"><tr><td>Q</td><td>A</td></tr>
        <tr><td>How?</td><td>Words.<${block}><!-- x -->8 of 100</${end}><${block}>When: after a day</${end}></td></tr></table>`);
      enhance(page);
      const chance = page.querySelector('da-chance');
      expect(chance?.getAttribute('timeframe'), block).to.equal('after a day');
      expect(chance?.textContent, block).to.equal('8 of 100');
    }
  });

  it('keeps what a section in another element is marked with', () => {
    const page = parsed(
      '<da-decision-aid><div class="x da-check" id="c" lang="es" dir="rtl"><p>Words</p></div></da-decision-aid>',
    );
    enhance(page);
    expect(page.querySelector('da-decision-aid > da-check')?.cloneNode()).to.have.property(
      'outerHTML',
      '<da-check class="x da-check" id="c" lang="es" dir="rtl"></da-check>',
    );
  });

  describe('in forms', () => {
    /** Names that a form has for itself, until one of its fields is called so. */
    const names = new Set<string>();
    for (let proto = HTMLFormElement.prototype as object; proto !== Object.prototype;) {
      for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
      proto = Object.getPrototypeOf(proto) as object;
    }
    const list = '<ul><li>Do you smoke?</li></ul>';

    for (const [what, html, tag] of [
      [
        'that are a section',
        (field: string) => `<form class="da-question-list">${field}${list}</form>`,
        'da-question',
      ],
      [
        'around a list',
        (field: string) => `<form>${field}${list.replace('<ul>', '<ul class="da-question-list">')}</form>`,
        'da-question',
      ],
      [
        'around a table',
        (field: string) =>
          `<form>${field}<div class="da-treatment-comparison"><table>
            <tr><td>Q</td><td>A</td></tr><tr><td>How?</td><td>8 of 100</td></tr></table></div></form>`,
        'da-chance',
      ],
    ] as const)
      it(`${what}, none of whose fields is taken for something else`, () => {
        expect(names.size).to.be.greaterThan(200);
        for (const name of names) {
          const page = parsed(html(`<input name="${name}">`));
          expect(enhance(page), name).to.deep.equal([]);
          expect(page.querySelector(`form ${tag}`), name).to.exist;
        }
      });

    it('before a table, none of whose fields is in the way of its heading', () => {
      for (const name of names) {
        const page = parsed(
          `<h2>Drops</h2><form><input name="${name}"></form><table class="da-treatment-comparison">
           <tr><td>Q</td><td>A</td></tr></table>`,
        );
        expect(enhance(page), name).to.deep.equal([]);
        expect(page.querySelector('table')?.ariaLabel, name).to.equal('Drops');
      }
    });

    it('of a section, none of whose fields stops the next part', () => {
      for (const name of names) {
        const page = parsed(
          `<div class="da-check"><form><input name="${name}"></form><p>Words</p></div><div class="da-check">More</div>`,
        );
        enhance(page);
        expect(page.querySelectorAll('da-check'), name).to.have.lengthOf(2);
      }
    });
  });

  it('goes on after a part that throws, and tells its author', () => {
    const page = parsed(`${markup.check}${markup.questions}`);
    const problems = enhance(page, (tag) => {
      if (tag === 'da-check') throw new Error('Not today.');
      return customElements.get(tag);
    });
    expect(page.querySelectorAll('da-question')).to.have.lengthOf(5);
    expect(problems.map(({ element, where, got }) => `${element} ${where}: ${got}`)).to.deep.equal([
      'da-check content: Error: Not today.',
    ]);
  });
});
