import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  dateTime,
  questionnaireResponse,
  type ResponseItem,
} from '../../src/model/questionnaire-response.js';

describe('a response for health records', () => {
  it('has a group for each heading, and an item for each line', () => {
    const response = questionnaireResponse(
      [
        { heading: 'Treatment A, or not?', lines: [] },
        { heading: 'The options', lines: [{ text: 'Treatment A' }] },
        {
          heading: 'Talk about',
          lines: [{ text: 'Do you smoke?', reply: 'Yes.' }, { reply: 'Can I stop?' }],
        },
      ],
      'en-GB',
      '2026-11-22T10:05:00+01:00',
    );
    expect(response, 'the resource').to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en-GB',
      status: 'completed',
      authored: '2026-11-22T10:05:00+01:00',
      item: [
        { linkId: '1', text: 'Treatment A, or not?' },
        {
          linkId: '2',
          text: 'The options',
          item: [{ linkId: '2.1', answer: [{ valueString: 'Treatment A' }] }],
        },
        {
          linkId: '3',
          text: 'Talk about',
          item: [
            { linkId: '3.1', text: 'Do you smoke?', answer: [{ valueString: 'Yes.' }] },
            { linkId: '3.2', answer: [{ valueString: 'Can I stop?' }] },
          ],
        },
      ],
    });
  });

  it('leaves out what says nothing, and numbers the rest without gaps', () => {
    const response = questionnaireResponse(
      [
        { heading: ' ', lines: [{ text: '', reply: '\u0000' }, {}] },
        { heading: '', lines: [{}, { reply: ' Yes\u00a0 ' }] },
      ],
      'en',
    );
    expect(response.item, 'items').to.deep.equal([
      { linkId: '1', item: [{ linkId: '1.1', answer: [{ valueString: 'Yes' }] }] },
    ]);
    expect(questionnaireResponse([], 'en'), 'nothing at all').to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      status: 'completed',
    });
  });

  it('keeps line ends, and every visible character', () => {
    const reply = 'First.\r\n\tSecond: 😀 é ‘x’ <b> & "y" \\';
    const [group] = questionnaireResponse([{ heading: 'A', lines: [{ reply }] }], 'en').item!;
    expect(group!.item![0]!.answer, 'the words').to.deep.equal([{ valueString: reply }]);
  });

  it('says each word of each line, in their order', () => {
    const word = fc.stringMatching(/^[a-zé😀]{1,8}$/u);
    const lines = fc.array(fc.record({ text: word, reply: word }));
    const valuesOf = (items: readonly ResponseItem[] = []): string[] =>
      items.flatMap(({ text, answer, item }) => [
        ...(text ? [text] : []),
        ...(answer ?? []).map(({ valueString }) => valueString),
        ...valuesOf(item),
      ]);
    fc.assert(
      fc.property(fc.array(fc.record({ heading: word, lines })), (parts) => {
        expect(valuesOf(questionnaireResponse(parts, 'en').item), 'the words').to.deep.equal(
          parts.flatMap(({ heading, lines }) => [
            heading,
            ...lines.flatMap(({ text, reply }) => [text, reply]),
          ]),
        );
      }),
    );
  });
});

describe('a moment for health records', () => {
  it('is the reader’s own time with its offset', () => {
    const moment = new Date(2026, 10, 22, 10, 5, 7);
    expect(dateTime(moment), 'local').to.match(/^2026-11-22T10:05:07[+-]\d\d:\d\d$/);
    const day = fc.date({ min: new Date('1970-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (day) => {
        const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
        expect(seconds(new Date(dateTime(day)!)), 'the same moment').to.equal(seconds(day));
      }),
    );
  });

  it('is nothing where there is none', () => {
    expect(dateTime(new Date(NaN)), 'no date').to.equal(undefined);
    expect(dateTime(new Date(8.64e15)), 'a year that the standard cannot write').to.equal(undefined);
  });
});
