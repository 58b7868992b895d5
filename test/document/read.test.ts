import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { readDocument } from '../../src/document/read.js';
import { readData } from '../../src/document/load.js';
import { render } from '../../src/document/render.js';
import type { Make } from '../../src/writing/tree.js';
import { broken, documents } from '../fixtures/documents.js';

const RUNS = 1000;

/** An element of this page, not in it. */
const make: Make<HTMLElement> = (name, attributes, content) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

describe('a document', () => {
  it('is read once: what was read is read without a problem, and stays the same', () => {
    let large = 0;
    fc.assert(
      fc.property(documents, (data) => {
        const { value } = readData(data);
        expect(readData(structuredClone(value))).to.deep.equal({ value, problems: [] });
        if (JSON.stringify(value).length > 1000) large++;
      }),
      { numRuns: RUNS },
    );
    expect(large, 'documents of some length').to.be.greaterThan(RUNS / 10);
  }).timeout(60_000);

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything()), (data) => {
        const { value, problems } = readData(data);
        expect(
          problems.every(({ where, got, allowed }) => where && got && allowed),
          'problems',
        ).to.equal(true);
        expect(readDocument(render(value, make)).value, 'what is left comes back').to.deep.equal(value);
      }),
      { numRuns: RUNS },
    );
  }).timeout(120_000);

  describe('has words that readers open', () => {
    const aid = {
      decision: 'Drops?',
      comparison: { caption: 'One table' },
      closing: [
        { heading: 'What drops are', folded: true, text: ['They are wet.', { list: ['One', 'Two'] }] },
        { heading: 'How it was made', text: ['By hand.'] },
      ],
    };

    it('by their heading, and comes back from the page', () => {
      const { value, problems } = readData(aid);
      expect(problems).to.deep.equal([]);
      const made = render(value, make);
      const [folded, seen] = [...made.querySelectorAll('section')].slice(-2);
      expect(folded!.querySelector('details > summary > h3')!.textContent).to.equal('What drops are');
      expect(folded!.querySelector('details')!.open, 'open').to.equal(false);
      expect(seen!.querySelector('details'), 'of what is not folded').to.equal(null);
      expect(readDocument(made).value).to.deep.equal(value);
    });

    it('not without a heading, by which they would be opened', () => {
      const { value } = readData({ sections: [{ folded: true, text: ['They are wet.'] }] });
      expect(value.sections).to.deep.equal([{ text: ['They are wet.'] }]);
      expect(render(value, make).querySelector('details')).to.equal(null);
    });

    it('also in a page by hand; a tool in such a fold is read, and is not folded', () => {
      const page = document.createElement('div');
      page.innerHTML = `<da-decision-aid><p>Hello.</p>
        <details><summary><h2>What drops are</h2></summary><p>They are wet.</p></details>
        <details><summary><h2>To take along</h2></summary><p>Print it.</p><da-summary></da-summary></details>
        <p>The end.</p></da-decision-aid>`;
      expect(readDocument(page).value).to.deep.equal({
        intro: ['Hello.'],
        sections: [{ heading: 'What drops are', folded: true, text: ['They are wet.'] }],
        summary: { heading: 'To take along', intro: ['Print it.'] },
        closing: [{ text: ['The end.'] }],
      });
    });
  });

  it('keeps the sources of words in a cell, also where the glance has no others for them', () => {
    const cell = { sources: ['a-2024'], text: ['Drops.'] };
    const { value } = readData({
      comparison: { options: [{ name: 'A' }], groups: [{ rows: [{ title: 'What?', cells: [cell] }] }] },
    });
    expect(value.comparison!.groups![0]!.rows![0]!.cells).to.deep.equal([cell]);
    const made = render(value, make);
    expect(made.querySelector('td')!.getAttribute('data-source')).to.equal('a-2024');
  });

  it('has no space at the ends of words with a link, of whatever kind an editor puts there', () => {
    const aid = document.createElement('da-decision-aid');
    aid.innerHTML = '<p>&nbsp;<b>Read</b> <a href="#all">all of it</a>&nbsp;</p>';
    expect(readDocument(aid).value.intro).to.deep.equal([
      [{ strong: 'Read' }, ' ', { link: 'all of it', to: '#all' }],
    ]);
  });
});
