import { expect } from '@open-wc/testing';
import {
  blocksOf,
  isQuick,
  typedCell,
  typedNumber,
  withBlocks,
  withComparator,
  withNumber,
  withOwn,
  withTyped,
} from '../../src/builder/answers.js';
import { addOption, moveOption, placed, removeOption, spanOf } from '../../src/builder/columns.js';
import { at, insert, listAt, move, nameFor, put, remove, type Draft } from '../../src/builder/draft.js';
import { lookOver } from '../../src/builder/to-do.js';
import { begin, change, pause, redo, undo, type History } from '../../src/builder/history.js';
import { cssOf, documentOf, looksOf } from '../../src/builder/looks.js';
import { readLine, readTyped, typed, typedLine } from '../../src/builder/notation.js';
import { withRows } from '../../src/builder/pasted-rows.js';
import { settingWords, wordsOf } from '../../src/builder/words.js';
import { documentSettings } from '../../src/document/fields.js';
import { readData } from '../../src/document/load.js';
import { aidSettings } from '../../src/document/schema.js';
import { declarations } from '../../src/model/declarations/all.js';
import { cell, row } from '../../src/model/declarations/treatment-comparison.js';
import type { Declaration } from '../../src/model/declaration.js';
import { documents } from '../fixtures/documents.js';
import fc from '../support/properties.js';

const three: Draft = {
  comparison: {
    options: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    groups: [
      {
        rows: [
          { title: 'Each its own', cells: ['a', 'b', 'c'] },
          { title: 'Two alike', cells: ['a', { span: 2, text: ['b and c'] }] },
          { title: 'All alike', cells: [{ span: 3, text: ['all'] }] },
        ],
      },
    ],
  },
};
const cellsIn = (draft: Draft, row: number) =>
  listAt(draft, ['comparison', 'groups', 0, 'rows', row, 'cells']);
const namesIn = (draft: Draft) =>
  listAt(draft, ['comparison', 'options']).map((option) => at(option, ['name']));

describe('a draft', () => {
  it('is never changed: each change makes another, which differs in one place', () => {
    const draft: Draft = { a: { b: [{ c: 1 }, { d: 2 }] }, unknown: { kept: true } };
    const before = JSON.stringify(draft);
    const made = put(draft, ['a', 'b', 1, 'd'], 3);
    expect(JSON.stringify(draft)).to.equal(before);
    expect(made).to.deep.equal({ a: { b: [{ c: 1 }, { d: 3 }] }, unknown: { kept: true } });
    expect(made['unknown']).to.equal(draft['unknown']);
    expect(put(made, ['a', 'b', 1, 'd'], 2)).to.deep.equal(draft);
  });

  it('loses a field that is emptied, and an item keeps its place', () => {
    expect(put({ a: { b: 'x' }, c: 1 }, ['a', 'b'], '')).to.deep.equal({ c: 1 });
    expect(put({ list: [{ a: 1 }, { b: 2 }] }, ['list', 0, 'a'], undefined)).to.deep.equal({
      list: [{}, { b: 2 }],
    });
    expect(put({ cells: ['a', 'b'] }, ['cells', 0], '')).to.deep.equal({ cells: ['', 'b'] });
  });

  it('has fields in the order in which they were', () => {
    expect(Object.keys(put({ a: 1, b: 2, c: 3 }, ['b'], 4))).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes items in, out and along', () => {
    const draft: Draft = { list: ['a', 'b', 'c'] };
    expect(insert(draft, ['list'], 1, 'x')).to.deep.equal({ list: ['a', 'x', 'b', 'c'] });
    expect(remove(draft, ['list'], 0)).to.deep.equal({ list: ['b', 'c'] });
    expect(move(draft, ['list'], 0, 2)).to.deep.equal({ list: ['b', 'c', 'a'] });
  });

  it('gives names that no other has', () => {
    expect(nameFor('Anand et al. 2023', [], 'source')).to.equal('anand-et-al-2023');
    expect(nameFor('Anand 2023', ['anand-2023', 'anand-2023-2'], 'source')).to.equal('anand-2023-3');
    expect(nameFor('¿?', [], 'source')).to.equal('source');
  });

  it('looks for nothing that it cannot have: any file can be looked at', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(fc.oneof(fc.string(), fc.nat(3))), (text, path) => {
        const data: unknown = JSON.parse(text);
        at(data, path);
        listAt(data, path);
      }),
    );
  });
});

describe('history', () => {
  it('brings each state back as it was, in both directions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.string(), isTyped: fc.boolean(), pauses: fc.boolean() }), {
          maxLength: 12,
        }),
        (steps) => {
          let history: History = begin({});
          for (const { value, isTyped, pauses } of steps) {
            history = change(
              history,
              put(history.now, ['decision'], value),
              isTyped ? ['decision'] : undefined,
            );
            if (pauses) history = pause(history);
          }
          const states = [...history.before, history.now];
          let back = history;
          for (const state of states.slice(0, -1).reverse()) {
            back = undo(back);
            expect(back.now).to.equal(state);
          }
          expect(undo(back)).to.equal(back);
          for (const state of states.slice(1)) {
            back = redo(back);
            expect(back.now).to.equal(state);
          }
          expect(redo(back)).to.equal(back);
        },
      ),
    );
  });

  it('takes what is typed in one place together, until there is a pause', () => {
    let history = begin({});
    for (const text of ['S', 'Sh', 'Sho']) history = change(history, { decision: text }, ['decision']);
    history = pause(history);
    history = change(history, { decision: 'Shot' }, ['decision']);
    expect(undo(history).now).to.deep.equal({ decision: 'Sho' });
    expect(undo(undo(history)).now).to.deep.equal({});
  });
});

describe('words as they are typed', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' b', '*', '**', '[', ']', '(', ')', '\\', '- ', '.'),
  });
  const piece = fc.oneof(
    words,
    fc.record({ strong: words }),
    fc.record({ link: words, to: fc.constantFrom('https://example.org', '#a', 'tel:1') }),
  );
  const line = fc.oneof(words, fc.array(piece, { maxLength: 4 }));
  const block = fc.oneof(line, fc.record({ list: fc.array(line, { minLength: 1, maxLength: 3 }) }));
  /** As the library reads it: words in one form. */
  const intro = (blocks: unknown) => readData({ decision: 'x', intro: blocks }).value.intro ?? [];

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (given) => {
        const blocks = intro(given);
        expect(intro(readTyped(typed(blocks)))).to.deep.equal(blocks);
      }),
    );
  });

  it('are paragraphs, lists, bold words and links', () => {
    expect(
      readTyped('One.\n\nTwo\ngoes on.\n- a\n- **b**\n\nSee [it](https://example.org/x).'),
    ).to.deep.equal([
      'One.',
      'Two goes on.',
      { list: ['a', [{ strong: 'b' }]] },
      ['See ', { link: 'it', to: 'https://example.org/x' }, '.'],
    ]);
    expect(readLine('2 * 3 * 4, [not a link]')).to.equal('2 * 3 * 4, [not a link]');
    expect(typedLine(['a ', { strong: 'b' }])).to.equal('a **b**');
  });
});

describe('the options as columns', () => {
  it('move with their answers, and come back', () => {
    const moved = moveOption(three, 0, 1);
    expect(namesIn(moved)).to.deep.equal(['B', 'A', 'C']);
    expect(cellsIn(moved, 0)).to.deep.equal(['b', 'a', 'c']);
    // an answer for two options is told for each of them where they are parted
    expect(cellsIn(moved, 1)).to.deep.equal([{ text: ['b and c'] }, 'a', { text: ['b and c'] }]);
    expect(cellsIn(moved, 2)).to.deep.equal(cellsIn(three, 2));
    expect(cellsIn(moveOption(three, 1, 2), 1)).to.deep.equal(cellsIn(three, 1));
    expect(cellsIn(moveOption(moved, 1, 0), 0)).to.deep.equal(['a', 'b', 'c']);
  });

  it('go with their answers, and one that comes has room in each row', () => {
    const without = removeOption(three, 1);
    expect(namesIn(without)).to.deep.equal(['A', 'C']);
    expect(cellsIn(without, 0)).to.deep.equal(['a', 'c']);
    expect(cellsIn(without, 1)).to.deep.equal(['a', { text: ['b and c'] }]);
    expect(cellsIn(without, 2)).to.deep.equal([{ span: 2, text: ['all'] }]);
    const more = addOption(three, { name: 'D' });
    for (const row of [0, 1, 2])
      expect(cellsIn(more, row).reduce<number>((sum, one) => sum + spanOf(one), 0)).to.equal(4);
    expect(removeOption(more, 3)).to.deep.equal(three);
  });

  it('leave each answer under its option, whatever is done', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), from: fc.nat(9), by: fc.constantFrom(-1, 1) }),
      fc.record({ kind: fc.constant('remove' as const), from: fc.nat(9), by: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let draft = three;
        for (const { kind, from, by } of steps) {
          const many = namesIn(draft).length;
          const option = from % many;
          if (kind === 'remove' && many > 1) draft = removeOption(draft, option);
          else if (option + by >= 0 && option + by < many) draft = moveOption(draft, option, option + by);
        }
        const names = namesIn(draft);
        const answers = (row: number) =>
          placed(cellsIn(draft, row)).flatMap(({ cell, column }) =>
            names.slice(column, column + spanOf(cell)).map((name) => `${String(name)}: ${typedCell(cell)}`),
          );
        expect(answers(0)).to.have.members(
          names.map((name) => `${String(name)}: ${String(name).toLowerCase()}`),
        );
        expect(answers(1)).to.have.members(
          names.map((name) => `${String(name)}: ${name === 'A' ? 'a' : 'b and c'}`),
        );
        expect(answers(2)).to.have.members(names.map((name) => `${String(name)}: all`));
      }),
    );
  });
});

describe('a cell as it is typed', () => {
  it('is a number, why there is none, or words', () => {
    expect(withTyped('', '6 of 100', 'en')).to.deep.equal({ chance: { events: 6, of: 100 } });
    expect(withTyped('', 'Not known', 'en')).to.deep.equal({ chance: { finding: 'not-known' } });
    expect(withTyped('', 'It may hurt.', 'en')).to.equal('It may hurt.');
    expect(withTyped('It may hurt.', '', 'en')).to.equal('');
  });

  it('keeps what is known of a number when the number changes', () => {
    const known = { chance: { events: 6, of: 100, timeframe: 'after 5 years', sources: ['a'] } };
    expect(withTyped(known, '7 of 100', 'en')).to.deep.equal({
      chance: { events: 7, of: 100, timeframe: 'after 5 years', sources: ['a'] },
    });
    // what cannot be read is not lost either
    expect(withTyped(known, 'about seven', 'en')).to.deep.equal({
      chance: { events: 'about seven', timeframe: 'after 5 years', sources: ['a'] },
    });
  });

  it('has a number as it was, in any language, when it is typed as it stands', () => {
    const whole = fc.nat(3000);
    const decimal = fc.nat(999).map((tenths) => tenths / 10);
    const chance = fc.oneof(
      fc.record({ events: fc.oneof(whole, decimal), of: fc.constantFrom(100, 1000, 10_000) }),
      fc.record({ difference: fc.integer({ min: -99, max: 99 }), of: fc.constantFrom(100, 1000) }),
      fc.record({ events: whole, of: fc.constant(9000), low: decimal, high: decimal }),
      fc.record({
        difference: fc.integer({ min: -99, max: 99 }),
        of: fc.constant(100),
        differenceLow: fc.integer({ min: -99, max: 99 }),
        differenceHigh: fc.integer({ min: -99, max: 99 }),
      }),
      fc.record({ finding: fc.constantFrom('not-known', 'not-studied', 'only-reports', 'does-not-apply') }),
    );
    fc.assert(
      fc.property(chance, fc.constantFrom('en', 'es', 'de', undefined), (given, lang) => {
        const known = { ...given, timeframe: 'after a year' };
        expect(withNumber(known, typedNumber(known), lang)).to.deep.equal(known);
      }),
    );
  });

  it('has all that was typed: the range of a difference, and what has no field stays as it is', () => {
    expect(withTyped('', '3 fewer per 1,000 (5 fewer to 1 more)', 'en')).to.deep.equal({
      chance: { difference: -3, of: 1000, differenceLow: -5, differenceHigh: 1 },
    });
    expect(withComparator({}, '10 of 100', 'en')).to.deep.equal({ comparatorEvents: 10, comparatorOf: 100 });
    const ranged = '10 of 100 (8 to 12)';
    expect(withComparator({}, ranged, 'en')).to.deep.equal({ comparatorEvents: ranged });
  });

  it('shows the range that was typed with it, and has none that was of another number', () => {
    const ranged = withTyped('', '6 of 100 (4 to 9)', 'en');
    expect(typedCell(ranged)).to.equal('6 of 100 (4 to 9)');
    expect(withTyped(ranged, '7 of 100', 'en')).to.deep.equal({ chance: { events: 7, of: 100 } });
    expect(withTyped(ranged, 'See your clinician.', 'en')).to.equal('See your clinician.');
    const change = withTyped('', '3 fewer per 1,000 (5 fewer to 1 more)', 'en');
    expect(typedCell(change)).to.equal('3 fewer in 1000 (5 fewer to 1 more)');
    expect(withTyped(change, 'not known', 'en')).to.deep.equal({ chance: { finding: 'not-known' } });
    // a range that is written before its number is of that
    expect(withNumber({ low: 4, high: 9 }, '6 of 100', 'en')).to.deep.equal({
      events: 6,
      of: 100,
      low: 4,
      high: 9,
    });
  });

  it('has no people for a percentage that is typed over another number', () => {
    const three = { chance: { events: 3, of: 17 } };
    for (const text of ['12 %', '12 percent', '12 % (8 % to 15 %)'])
      expect(withTyped(three, text, 'en')).to.equal(text);
    expect(withTyped(three, '4', 'en')).to.deep.equal({ chance: { events: 4, of: 17 } });
    expect(withComparator({ comparatorOf: 17 }, '12 %', 'en')).to.deep.equal({ comparatorEvents: '12 %' });
  });

  it('is no guess of what a point is', () => {
    for (const text of ['1.000 of 10000', '1.234 more in 2000'])
      expect(withTyped('', text, 'en')).to.equal(text);
    expect(withTyped('', '1.234 de 2000', 'es')).to.deep.equal({ chance: { events: 1234, of: 2000 } });
    expect(withTyped('', '1.5 of 100', 'en')).to.deep.equal({ chance: { events: 1.5, of: 100 } });
  });

  it('is read in the language of the aid, too', () => {
    expect(withTyped('', '6 de 100', 'es')).to.deep.equal({ chance: { events: 6, of: 100 } });
    expect(withTyped('', '1 más de cada 100', 'es')).to.deep.equal({ chance: { difference: 1, of: 100 } });
    expect(withTyped('', '6 %', 'en')).to.equal('6 %');
  });

  it('comes back as it was, and nothing that it says of itself is lost', () => {
    fc.assert(
      fc.property(documents, (data) => {
        const { value } = readData(data);
        for (const group of value.comparison?.groups ?? [])
          for (const row of group.rows ?? [])
            for (const one of row.cells ?? []) {
              expect(withBlocks(one, blocksOf(one))).to.deep.equal(one);
              if (!isQuick(one)) continue;
              const [block] = blocksOf(one);
              const chance = at(block, ['chance']);
              // a number that the file has otherwise than people type it is not typed again
              if (typeof chance === 'object') continue;
              const again = withTyped(one, typedCell(one), 'zz');
              const read = (made: unknown) =>
                readData({ decision: 'x', comparison: { groups: [{ rows: [{ cells: [made] }] }] } }).value;
              if (typeof at(blocksOf(again)[0], ['chance']) !== 'object')
                expect(read(again)).to.deep.equal(read(one));
            }
      }),
    );
  });

  it('says something of itself, and no longer', () => {
    const short = withOwn('Two visits a week.', 'short', 'Two visits');
    expect(short).to.deep.equal({ short: 'Two visits', text: ['Two visits a week.'] });
    expect(withOwn(short, 'short', '')).to.equal('Two visits a week.');
  });
});

describe('rows that were pasted', () => {
  const pasted = {
    options: [{ name: 'B' }, { name: 'D' }],
    groups: [{ rows: [{ title: 'Pasted', cells: ['b', 'd'] }] }],
  };

  it('take the place of what was begun and is empty', () => {
    const draft: Draft = {
      comparison: { heading: 'Compare', options: [{}, {}], groups: [{ rows: [{ cells: ['', ''] }] }] },
    };
    expect(withRows(draft, pasted)).to.deep.equal({
      comparison: { heading: 'Compare', ...pasted },
    });
  });

  it('stand after the others, each answer under its option, and one that there was not is added', () => {
    const made = withRows(three, pasted);
    expect(namesIn(made)).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(cellsIn(made, 0)).to.deep.equal(['a', 'b', 'c', '']);
    expect(listAt(made, ['comparison', 'groups', 1, 'rows', 0, 'cells'])).to.deep.equal(['', 'b', '', 'd']);
  });

  it('keep each answer, also under two columns of one name or of none, and what it says of itself', () => {
    const both = { span: 2, text: ['both'], sources: ['s'] };
    const made = withRows(three, {
      options: [{ name: 'B' }, { name: 'B' }, {}, {}],
      groups: [{ rows: [{ cells: ['1', '2', '3', '4'] }, { cells: [both, '3', '4'] }] }],
    });
    expect(namesIn(made)).to.deep.equal(['A', 'B', 'C', 'B', undefined, undefined]);
    const cells = (row: number) => listAt(made, ['comparison', 'groups', 1, 'rows', row, 'cells']);
    expect(cells(0)).to.deep.equal(['', '1', '', '2', '3', '4']);
    const one = { text: ['both'], sources: ['s'] };
    expect(cells(1)).to.deep.equal(['', one, '', one, '3', '4']);
  });

  it('take nothing away that is written of an option or of the table', () => {
    const option = { approval: 'approved' };
    const begun: Draft = { comparison: { caption: 'Invented.', options: [{}, {}], groups: [] } };
    expect(at(withRows(begun, pasted), ['comparison', 'caption'])).to.equal('Invented.');
    const known = withRows(put(begun, ['comparison', 'options', 0], option), pasted);
    expect(at(known, ['comparison', 'options', 0])).to.deep.equal(option);
  });
});

describe('looks', () => {
  it('are variables of the library, and never more than values', () => {
    const draft: Draft = {
      decision: 'x',
      $looks: { '--da-radius': '0', '--da-color-accent': 'red; } body { display: none', '--other': '1' },
    };
    expect(looksOf(draft)).to.deep.equal({ '--da-radius': '0' });
    expect(cssOf(looksOf(draft))).to.equal('da-decision-aid {\n  --da-radius: 0;\n}\n');
    expect(documentOf(draft)).to.deep.equal({ decision: 'x' });
  });
});

describe('words for authors', () => {
  const all: readonly Declaration[] = [
    ...declarations,
    cell,
    row,
    { tag: 'da-decision-aid', settings: aidSettings },
  ];

  it('there are for each setting that a document has, and for each of its values', () => {
    const missing: string[] = [];
    for (const { tag, settings } of all)
      for (const [, property, { values = [] }] of documentSettings(settings)) {
        const words = wordsOf(tag, property);
        if (words.label === property) missing.push(`${tag} ${property}`);
        for (const value of values)
          if (words.values?.[value] === undefined) missing.push(`${tag} ${property} ${value}`);
      }
    expect(missing).to.deep.equal([]);
  });

  it('are no names of code', () => {
    for (const { label, help = '' } of Object.values(settingWords)) {
      expect(label).to.match(/^\p{Lu}/u);
      expect(`${label} ${help}`, label).not.to.match(/<|da-|=/);
    }
  });
});

describe('what there is to mend', () => {
  it('is told with the place in the draft, in the words of the fields', () => {
    const found = lookOver(
      { decision: 'Should I?', comparison: { options: [{ name: 'A' }, { name: 'B' }], groups: [] } },
      '2026-11-21',
    );
    const paths = found.map(({ path }) => path);
    expect(paths).to.include('published');
    expect(paths).to.include('comparison.options[0].approval');
    for (const { mend, got = '' } of found) expect(`${got} ${mend}`).not.to.match(/<|da-|="/);
  });

  it('is told of what was typed and cannot be read, where it was typed', () => {
    const draft = put(three, ['comparison', 'groups', 0, 'rows', 0, 'cells', 1], {
      chance: { events: 'six' },
    });
    const found = lookOver(draft, '2026-11-21');
    expect(found.map(({ path }) => path)).to.include('comparison.groups[0].rows[0].cells[1].chance.events');
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('decision', 'comparison', 'sources', 'costs', 'x'), fc.jsonValue()),
        (data) => {
          lookOver(data, '2026-11-21');
        },
      ),
      { numRuns: 30 },
    );
  });
});
