import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { builtInAnswers, questionListMessages, describeVisit } from '../../src/intl/question-list.js';
import { inOneLine } from '../../src/model/summary.js';
import { importances, isListed, type Question, type Reply } from '../../src/model/question-list.js';

const said = questionListMessages('en');

/** One of the built-in answers. */
const answered = (words: string) =>
  builtInAnswers(said.messages).answers.find((answer) => answer.words === words);

const asked = (settings: Partial<Question> = {}): Question => ({
  ...builtInAnswers(said.messages),
  text: 'Do you smoke?',
  importance: 'discuss',
  sources: [],
  ...settings,
});

describe('what a reader takes to the visit', () => {
  it('lists a question by its answer, or because there is a note', () => {
    const listed = (answer: string, note = '') =>
      isListed({ question: asked(), answer: answered(answer), note });
    expect(
      ['Yes', 'No', 'Not sure', ''].map((answer) => listed(answer)),
      'by answer',
    ).to.deep.equal([true, false, true, false]);
    expect([listed('No', 'a'), listed('', 'a')], 'with a note').to.deep.equal([true, true]);
  });

  it('has what to tell first, what to talk about, and own questions, in this order', () => {
    const replies: Reply[] = [
      { question: asked({ text: 'B?' }), answer: answered('Not sure'), note: '' },
      {
        question: asked({ text: 'A?', importance: 'tell-first' }),
        answer: answered('Yes'),
        note: 'Since May',
      },
      { question: asked({ text: 'C?' }), answer: answered('No'), note: '' },
    ];
    const parts = describeVisit(replies, ['Can I stop?'], 'treatment A', said);
    expect(
      parts.map(({ heading, lines }) => [heading, ...lines.map(inOneLine)]),
      'headings and lines',
    ).to.deep.equal([
      ['Tell your clinician before you start treatment A', 'A? Yes. Since May'],
      ['Talk about', 'B? Not sure.'],
      ['My own questions', 'Can I stop?'],
    ]);
    expect(describeVisit([], [], undefined, said), 'nothing').to.deep.equal([]);
  });

  it('has each listed question once, in the order they are asked, with the reader’s words as they are', () => {
    const reply = fc.record({
      question: fc.record({
        ...Object.fromEntries(Object.entries(asked()).map(([key, value]) => [key, fc.constant(value)])),
        text: fc.string({ minLength: 1 }),
        importance: fc.constantFrom(...importances),
      }) as fc.Arbitrary<Question>,
      answer: fc.constantFrom(undefined, ...builtInAnswers(said.messages).answers),
      note: fc.string().map((note) => note.trim()),
    });
    fc.assert(
      fc.property(fc.array(reply), fc.array(fc.string({ minLength: 1 })), (replies, own) => {
        const parts = describeVisit(replies, own, undefined, said);
        const questions = parts.flatMap(({ lines }) => lines.map(({ text, reply }) => text ?? reply));
        const expected = [
          ...importances.flatMap((importance) =>
            replies.filter((reply) => isListed(reply) && reply.question.importance === importance),
          ),
        ];
        expect(questions, 'questions').to.deep.equal([
          ...expected.map(({ question }) => question.text),
          ...own,
        ]);
        const lines = parts.flatMap(({ lines }) => lines);
        expected.forEach(({ note, answer }, index) => {
          expect(lines[index]!.reply!.endsWith(note), `the note “${note}”`).to.equal(true);
          expect(
            lines[index]!.reply!.startsWith(answer?.words ?? ''),
            `the answer “${answer?.words}”`,
          ).to.equal(true);
        });
        expect(
          parts.every(({ lines }) => lines.length > 0),
          'no empty part',
        ).to.equal(true);
      }),
    );
  });
});
