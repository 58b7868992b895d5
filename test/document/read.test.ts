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
});
