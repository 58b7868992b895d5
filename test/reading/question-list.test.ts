import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { explain } from '../../src/author/explain.js';
import type { Answering } from '../../src/model/question-list.js';
import { readQuestion, readQuestionList } from '../../src/reading/question-list.js';

const BUILT_IN: Answering = {
  answers: [
    { value: 'yes', words: 'Yes' },
    { value: 'no', words: 'No' },
    { value: 'not-sure', words: 'Not sure' },
  ],
  listedOn: ['yes', 'not-sure'],
  no: 'No',
};

/** Answers in an author’s words. */
const own = (...words: string[]) => words.map((words) => ({ value: words, words }));

/** Parsed in a document of its own, where no element does anything by itself. */
function parsed(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
}

const read = (markup: string, given: Answering = BUILT_IN) => {
  const element = parsed(markup);
  return readQuestion(element, element, given);
};

const inWords = (markup: string) => {
  const { text, why } = read(`<da-question>${markup}</da-question>`).value;
  return [text, why];
};

describe('reading a question', () => {
  it('takes the first block of words as the question, the rest as the reason', () => {
    const expected = ['Do you smoke?', 'Smoke harms.'];
    for (const markup of [
      '<p>Do you smoke?</p><p>Smoke harms.</p>',
      '\n <p>Do <b>you</b>\n smoke?</p> \n <p>Smoke harms.</p>\n',
      'Do <b>you</b> smoke?<p>Smoke harms.</p>',
      '<h3>Do you smoke?</h3>Smoke <em>harms.</em>',
      '<!-- draft --><p>Do you smoke?</p><!-- <p>No</p> --><div><p>Smoke harms.</p></div>',
      '<p>&nbsp;</p><p>Do you smoke?</p><ul><li>Smoke harms.</li></ul>',
      '<p>Do you smoke?</p><p>Smoke harms.</p><span class="da-said da-said-first">Tell.</span>',
      '<span class="da-said">Tell.</span><p>Do you smoke?</p><p>Smoke harms.</p>',
    ]) {
      expect(inWords(markup), markup).to.deep.equal(expected);
    }
    expect(inWords('Do you smoke?'), 'without a reason').to.deep.equal(['Do you smoke?', undefined]);
  });

  it('says in which nodes the question stands', () => {
    const element = parsed('<da-question><!-- a --> <p>Do you smoke?</p><p>Smoke harms.</p></da-question>');
    const { textNodes } = readQuestion(element, element, BUILT_IN);
    expect(textNodes.includes(element.querySelector('p')!), 'the first block').to.equal(true);
    expect(textNodes.includes(element.querySelectorAll('p')[1]!), 'not the second').to.equal(false);
    expect(
      textNodes.every(({ nodeType }) => nodeType !== Node.COMMENT_NODE),
      'no comment',
    ).to.equal(true);
  });

  it('talks about it, unless it is to be told first', () => {
    expect(read('<da-question><p>A?</p></da-question>').value.importance, 'absent').to.equal('discuss');
    const first = read('<da-question importance="tell-first"><p>A?</p><p>B.</p></da-question>');
    expect(first.value.importance, 'set').to.equal('tell-first');
    expect(first.problems, 'nothing to mend').to.deep.equal([]);
    const wrong = read('<da-question importance="high"><p>A?</p></da-question>');
    expect(wrong.value.importance, 'unknown').to.equal('discuss');
    expect(wrong.problems[0], 'the author is told').to.deep.include({
      where: 'importance',
      got: '“high”',
    });
    expect(explain(wrong.problems[0]!).allowed, 'what it may be').to.equal('tell-first, discuss');
  });

  const answering = (attributes: string, given?: Answering) => {
    const { value, problems } = read(`<da-question ${attributes}><p>A?</p></da-question>`, given);
    return [value.answers.map(({ words }) => words), value.listedOn, problems.map(({ where }) => where)];
  };

  it('has the answers of its list, of its author, or none', () => {
    const { listedOn } = BUILT_IN;
    const answers = ['Yes', 'No', 'Not sure'];
    expect(answering(''), 'of the list').to.deep.equal([answers, listedOn, []]);
    expect(answering('answers="Ja / Nein / Weiß nicht"'), 'of the author').to.deep.equal([
      ['Ja', 'Nein', 'Weiß nicht'],
      ['Ja', 'Nein', 'Weiß nicht'],
      [],
    ]);
    expect(answering('answers="Often/Never, or no / no"')[0], 'commas are words').to.deep.equal([
      'Often',
      'Never, or no',
      'no',
    ]);
    expect(answering('answers="Often / no"')[1], 'all but no').to.deep.equal(['Often']);
    expect(answering('answers="note-only"'), 'in own words').to.deep.equal([[], [], []]);
    for (const wrong of ['Yes', '/', ' / ', 'Yes /']) {
      expect(answering(`answers="${wrong}"`), wrong).to.deep.equal([answers, listedOn, ['answers']]);
    }
  });

  it('is listed on the answers that its author names', () => {
    const { listedOn } = BUILT_IN;
    expect(answering('listed-on="No / not SURE"')[1], 'named').to.deep.equal(['no', 'not-sure']);
    expect(answering('answers="Often / Never" listed-on="never"')[1], 'of its own').to.deep.equal(['Never']);
    for (const wrong of ['Often', 'No / Often', '/']) {
      expect(answering(`listed-on="${wrong}"`).slice(1), wrong).to.deep.equal([listedOn, ['listed-on']]);
    }
    const given = { answers: own('A', 'B'), listedOn: ['B'], no: 'No' };
    expect(answering('', given), 'as its list').to.deep.equal([['A', 'B'], ['B'], []]);
  });

  it('tells the author what it lacks', () => {
    expect(read('<da-question> <!-- A? --> </da-question>').problems[0]?.where, 'empty').to.equal('content');
    const noReason = read('<da-question importance="tell-first"><p>A?</p></da-question>').problems;
    expect(noReason.length, 'to be told first without a reason').to.equal(1);
    expect(explain(noReason[0]!).allowed, 'what to add').to.match(/why it is asked/);
  });

  it('reads a list', () => {
    const list = parsed(
      '<da-question-list treatment=" treatment&nbsp;A " answers="A / B"><ul><li><da-question><p>A?</p></da-question></li></ul></da-question-list>',
    );
    expect(readQuestionList(list, list, BUILT_IN), 'all of it').to.deep.equal({
      value: { treatment: 'treatment A', answers: own('A', 'B'), listedOn: ['A', 'B'], no: 'No' },
      problems: [],
    });
    const empty = parsed('<da-question-list><p>Soon.</p></da-question-list>');
    expect(
      readQuestionList(empty, empty, BUILT_IN).problems.map(({ where }) => where),
      'no question',
    ).to.deep.equal(['content']);
  });

  it('throws at nothing, fills in nothing, and loses no word', () => {
    const words = fc.string({ unit: 'grapheme' });
    const block = fc
      .tuple(fc.constantFrom('p', 'b', 'div', 'h2', '#text', '#comment'), words)
      .map(([name, text]) => ({ name, text }));
    fc.assert(
      fc.property(fc.array(block), words, words, words, (blocks, importance, answers, listedOn) => {
        const element = parsed('<da-question></da-question>');
        for (const { name, text } of blocks) {
          if (name === '#text') element.append(text);
          else if (name === '#comment') element.append(element.ownerDocument.createComment('x'));
          else
            element.append(Object.assign(element.ownerDocument.createElement(name), { textContent: text }));
        }
        element.setAttribute('importance', importance);
        element.setAttribute('answers', answers);
        element.setAttribute('listed-on', listedOn);
        const { value } = readQuestion(element, element, BUILT_IN);
        const letters = (text: string) => text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
        const all = blocks.map(({ name, text }) => (name === '#comment' ? '' : text)).join('');
        if (letters(value.text + (value.why ?? '')) !== letters(all)) return false;
        return (
          value.listedOn.every((listed) => value.answers.some(({ value }) => value === listed)) &&
          (value.answers === BUILT_IN.answers ||
            value.answers.every(({ words }) => answers.includes(words[0]!)))
        );
      }),
    );
  });
});
