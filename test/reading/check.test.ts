import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { readCheck } from '../../src/reading/check.js';

/** Parsed in a document of its own, where no element does anything by itself. */
function parsed(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
}

const read = (content: string, attributes = 'right="1"') =>
  readCheck(parsed(`<da-check ${attributes}>${content}</da-check>`));

const ANSWERS = '<ol><li>Yes</li><li>No</li></ol>';

const wheres = ({ problems }: ReturnType<typeof read>) => problems.map(({ where }) => where);

describe('reading a check', () => {
  it('takes question, answers, what fits, and sources', () => {
    const result = read(`<p>Is <b>it</b>?</p>${ANSWERS}<p>It is.</p>`, 'right="2" source="a b a"');
    expect(result.value, 'all of it').to.deep.equal({
      question: 'Is it?',
      answers: ['Yes', 'No'],
      right: [1],
      sources: ['a', 'b'],
    });
    expect(result.problems, 'nothing to mend').to.deep.equal([]);
  });

  it('takes the first list as the answers, in whatever way the rest is written', () => {
    for (const content of [
      `Is it?${ANSWERS}It is.`,
      `<!-- <ol></ol> --><h3>Is it?</h3> ${ANSWERS}<ul><li>It is.</li></ul>`,
      `<p class="da-said">Said.</p><p>Is it?</p>${ANSWERS.replaceAll('ol', 'ul')}<p class="da-said">Said.</p><p>It is.</p>`,
    ]) {
      const { value, problems } = read(content);
      expect([value.question, value.answers], content).to.deep.equal(['Is it?', ['Yes', 'No']]);
      expect(problems, content).to.deep.equal([]);
    }
  });

  it('takes several answers that fit', () => {
    const { value, problems } = read(
      `<p>Is it?</p><ol><li>A</li><li>B</li><li>C</li></ol><p>It is.</p>`,
      'right="3 1"',
    );
    expect(value.right, 'both').to.deep.equal([2, 0]);
    expect(problems, 'nothing to mend').to.deep.equal([]);
  });

  it('takes no answer as the one that fits where it is not sure', () => {
    for (const right of [
      '',
      'right=""',
      'right="0"',
      'right="3"',
      'right="1 3"',
      'right="two"',
      'right="1.5"',
      'right="-1"',
      'right="1,2"',
    ]) {
      const result = read(`<p>Is it?</p>${ANSWERS}<p>It is.</p>`, right);
      expect(result.value.right, right).to.deep.equal([]);
      expect(wheres(result), right).to.deep.equal(['right']);
    }
  });

  it('tells the author what it lacks', () => {
    expect(wheres(read(`${ANSWERS}<p>It is.</p>`)), 'no question').to.deep.equal(['content']);
    expect(wheres(read(`<p>Is it?</p>${ANSWERS}`)), 'no explanation').to.deep.equal(['content']);
    const one = read('<p>Is it?</p><ol><li>Yes</li></ol><p>It is.</p>');
    expect(wheres(one), 'one answer').to.deep.equal(['content']);
    expect(one.value.right, 'nothing to choose').to.deep.equal([]);
    expect(wheres(read('<p>Is it?</p>')), 'no answers').to.deep.equal(['content', 'content', 'right']);
  });

  it('throws at nothing, and what fits is always one of the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.oneof(fc.string(), fc.nat(9).map(String)), (answers, right) => {
        const element = parsed('<da-check><p>Is it?</p><ol></ol></da-check>');
        for (const answer of answers) {
          const item = element.ownerDocument.createElement('li');
          item.textContent = answer;
          element.querySelector('ol')!.append(item);
        }
        element.setAttribute('right', right);
        const { value, problems } = readCheck(element);
        return (
          value.answers.length === answers.length &&
          value.right.every((index) => Number.isInteger(index) && index >= 0 && index < answers.length) &&
          (value.right.length > 0 ||
            problems.some(({ where, got }) => where === 'right' || /answers/.test(got)))
        );
      }),
    );
  });
});
