/** Tables that were copied elsewhere: right rows, or words with a finding. */
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { readPasted } from '../../src/builder/paste.js';
import { cases } from './pasted.js';

describe('a pasted table', () => {
  for (const { from, clipboard, context, options, rows, told } of cases)
    it(`from ${from}`, () => {
      const pasted = readPasted(clipboard, context);
      const { comparison } = pasted;
      expect(comparison?.options?.map(({ name }) => name)).to.deep.equal(options);
      expect(
        comparison?.groups?.flatMap(({ title, rows = [] }) => [
          ...(title === undefined ? [] : [title]),
          ...rows.map(({ title, cells }) => [title, ...(cells ?? [])]),
        ]),
      ).to.deep.equal(rows);
      const messages = pasted.told.map(({ place, message }) => (place ? `${place}: ${message}` : message));
      expect(messages).to.have.lengthOf(told.length, messages.join('\n'));
      messages.forEach((message, at) => expect(message).to.include(told[at]!));
    });

  it('is none where there is none, and what it is not told of', () => {
    for (const clipboard of [
      {},
      { text: 'Just words.' },
      { html: '<p>Words</p>', text: 'Words' },
      { html: '<table></table>' },
    ])
      expect(readPasted(clipboard)).to.deep.equal({
        told: [{ message: 'There is no table in what was copied.' }],
      });
  });

  it('is taken from the text where the HTML has none', () => {
    const { comparison } = readPasted({ html: '<p>Drops A</p>', text: '\tA\tB\nIs it new?\tYes\tNo' });
    expect(comparison?.options).to.have.lengthOf(2);
  });

  it('has no words that nobody sees', () => {
    const { comparison } = readPasted({
      html: '<table><tr><td></td><td><style>.x { color: red }</style>Drops</td><td>None</td></tr><tr><td>New?</td><td>Yes</td><td><template>Maybe</template>No</td></tr></table>',
    });
    expect(comparison?.options?.map(({ name }) => name)).to.deep.equal(['Drops', 'None']);
    expect(comparison?.groups?.[0]?.rows?.[0]?.cells).to.deep.equal(['Yes', 'No']);
  });

  it('never throws, and loses no word of its answers', () => {
    const words = fc.constantFrom(
      '',
      'Yes',
      '59 of 100',
      '8 %',
      '1 in 8',
      'Drops',
      'Ask first',
      '10',
      '"',
      'é|x',
    );
    const tables = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, (rows) => {
        const lines = [
          ['', 'Option A', 'Option B', 'Option C'],
          ...rows.map((cells, at) => [`Row ${at}?`, ...cells]),
        ];
        const tagged = lines.map(
          (cells) => `<tr>${cells.map((cell) => `<td>${cell.replaceAll('"', '&quot;')}</td>`).join('')}</tr>`,
        );
        for (const clipboard of [
          { html: `<table>${tagged.join('')}</table>` },
          {
            text: lines.map((cells) => cells.map((cell) => cell.replace('"', '""""')).join('\t')).join('\n'),
          },
        ]) {
          const read = JSON.stringify(readPasted(clipboard).comparison ?? {});
          for (const word of rows.flat()) if (/^\p{L}/u.test(word)) expect(read).to.include(word);
        }
      }),
    );
  });
});
