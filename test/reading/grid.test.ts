import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import {
  columnsUnder,
  findIssues,
  hasWords,
  readGrid,
  type Grid,
  type Place,
} from '../../src/reading/grid.js';
import { normalizeText } from '../../src/reading/readable.js';
import { makeTree, type TreeElement } from '../../src/writing/tree.js';

/** Parsed in a document of its own, where no element does anything by itself. */
const tableOf = (markup: string): HTMLTableElement =>
  new DOMParser().parseFromString(`<table>${markup}</table>`, 'text/html').querySelector('table')!;

const gridOf = (markup: string): Grid<Element> => readGrid(tableOf(markup));

/** Cells with a bar between them: a leading `*` makes a header cell, `3*1>` before the words are rows and columns spanned. */
function row(cells: string): string {
  const cell = (text: string) => {
    const [, th, rowspan, colspan, words] = /^(\*?)(?:(\d+)?>(\d+)?>)?(.*)$/.exec(text.trim())!;
    const name = th ? 'th' : 'td';
    const spans = `${rowspan ? ` rowspan="${rowspan}"` : ''}${colspan ? ` colspan="${colspan}"` : ''}`;
    return `<${name}${spans}>${words}</${name}>`;
  };
  return `<tr>${cells.split('|').map(cell).join('')}</tr>`;
}
const rows = (...all: readonly string[]): string => all.map(row).join('');

const labels = ({ columns }: Grid<Element>) =>
  columns.filter(({ isBlank }) => !isBlank).map(({ label }) => label);
const kinds = (grid: Grid<Element>) => grid.rows.map(({ kind }) => kind).join(' ');
const issues = (grid: Grid<Element>) => [
  ...grid.conflicts.map(({ kind, row }) => `${kind} ${row}`),
  ...findIssues(grid).map(({ kind, row, columns }) => `${kind} ${row} ${columns.join()}`.trim()),
];
const textOf = ({ cell }: Place<Element>): string => normalizeText(cell.textContent);

/** What each row of answers says: its title, and under each column what stands there. */
const answers = (grid: Grid<Element>) =>
  grid.rows
    .filter(({ kind }) => kind === 'data')
    .map(({ title, answers }) => [
      title,
      ...answers.filter(hasWords).map(
        (place) =>
          `${columnsUnder(place)
            .flatMap((column) => (grid.columns[column]!.isBlank ? [] : grid.columns[column]!.label))
            .join(' + ')}: ${textOf(place)}`,
      ),
    ]);

describe('the grid of a table', () => {
  it('has the columns’ names, the rows’ titles and each answer where it stands', () => {
    const table = tableOf(`<caption>C</caption><thead>${rows('*Q|*A|*B')}</thead>
      <tbody>${rows('*>3>Benefits', '*How?|x|y')}</tbody>`);
    const grid = readGrid(table);
    expect(labels(grid)).to.deep.equal(['Q', 'A', 'B']);
    expect(kinds(grid)).to.equal('header group data');
    expect(answers(grid)).to.deep.equal([['How?', 'A: x', 'B: y']]);
    expect(grid.rows[1]!.title).to.equal('Benefits');
    expect(grid.titleColumns).to.equal(1);
    expect(issues(grid)).to.deep.equal([]);
    const [head, body] = [table.tHead!, table.tBodies[0]!];
    expect(
      grid.rows.map(({ section }) => section),
      'sections',
    ).to.deep.equal([head, body, body]);
    expect(grid.rows[2]!.answers[1]).to.deep.equal({
      cell: table.rows[2]!.cells[2],
      row: 2,
      column: 2,
      rowspan: 1,
      colspan: 1,
      isBlank: false,
    });
    expect(grid.columns[2]!.header!.cell, 'a header').to.equal(table.rows[0]!.cells[2]);
  });

  it('is the same for a parsed file', () => {
    const td = (text: string, attributes = {}) => makeTree('td', attributes, [text]);
    const tree = makeTree('table', {}, [
      makeTree('tbody', {}, [
        makeTree('tr', {}, [td('Q'), td('A'), td('B')]),
        makeTree('tr', {}, [td('How?'), td('both', { colspan: '2' })]),
      ]),
    ]);
    const grid: Grid<TreeElement> = readGrid(tree);
    expect(grid.rows[1]!.answers.map(columnsUnder)).to.deep.equal([[1, 2]]);
    expect(grid.rows[1]!.answers[0]!.cell.attributes.get('colspan'), 'an element of its own kind').to.equal(
      '2',
    );
  });

  it('reads cells of one kind as it reads marked ones', () => {
    for (const cell of ['', '*'])
      expect(answers(gridOf(rows('Q|A|B', `${cell}How?|x|y`))), cell).to.deep.equal([
        ['How?', 'A: x', 'B: y'],
      ]);
    expect(answers(gridOf(rows('<b>Q</b>|<b>A</b>|<p><b>B</b></p>', '<b>How?</b>|x|y')))).to.deep.equal([
      ['How?', 'A: x', 'B: y'],
    ]);
  });

  it('takes rows that stand in the table itself', () => {
    const table = tableOf(rows('Q|A|B', '2>1>How?|x|y', 'x2|y2'));
    table.tBodies[0]!.replaceWith(...table.rows);
    expect(answers(readGrid(table))).to.deep.equal([
      ['How?', 'A: x', 'B: y'],
      ['How?', 'A: x2', 'B: y2'],
    ]);
    expect(readGrid(table).rows[1]!.section, 'their section').to.equal(table);
  });

  describe('cells that reach over rows and columns', () => {
    it('answers for each row and each option that it reaches', () => {
      expect(
        answers(gridOf(rows('*Q|*A|*B', '*Drive?|2>1>After an hour|Yes', '*Swim?|Yes'))),
        'rows',
      ).to.deep.equal([
        ['Drive?', 'A: After an hour', 'B: Yes'],
        ['Swim?', 'A: After an hour', 'B: Yes'],
      ]);
      const grid = gridOf(rows('Q|A|B|C', 'Who?|>2>You|Nobody', 'When?|2>2>Now|x', 'Where?|y'));
      expect(answers(grid), 'both').to.deep.equal([
        ['Who?', 'A + B: You', 'C: Nobody'],
        ['When?', 'A + B: Now', 'C: x'],
        ['Where?', 'A + B: Now', 'C: y'],
      ]);
      expect(grid.rows[3]!.answers[0], 'one place').to.equal(grid.rows[2]!.answers[0]);
      expect(grid.rows[3]!.answers[0], 'where it begins').to.deep.include({ row: 2, rowspan: 2, colspan: 2 });
    });

    it('never reaches out of its section, and with 0 to its end', () => {
      for (const span of [0, 9, 65535, 1e9]) {
        const table = `<thead>${rows('Q|A')}</thead><tbody>${rows(`How?|${span}>1>x`, 'When?')}</tbody>
          <tbody>${rows('Where?|y')}</tbody>`;
        expect(answers(gridOf(table)), String(span)).to.deep.equal([
          ['How?', 'A: x'],
          ['When?', 'A: x'],
          ['Where?', 'A: y'],
        ]);
      }
    });

    it('counts a span that is no number as one, and one that is too wide as what there is', () => {
      for (const span of ['', 'x', '-2', '0', '1.9', '1e9'])
        expect(
          answers(gridOf(`${rows('Q|A|B')}<tr><td>How?</td><td colspan="${span}">x</td><td>y</td></tr>`)),
          span,
        ).to.deep.equal([['How?', 'A: x', 'B: y']]);
      for (const span of ['2', ' +2x', '99', '100000'])
        expect(
          answers(gridOf(`${rows('Q|A|B')}<tr><td>How?</td><td colspan="${span}">x</td></tr>`)),
          span,
        ).to.deep.equal([['How?', 'A + B: x']]);
    });

    it('takes columns that nobody can tell apart for one', () => {
      const grid = gridOf(rows('>2>Q|>3>A|B', '>2>How?|>3>x|y', '>6>Title', 'When?||x|||y'));
      expect(labels(grid)).to.deep.equal(['Q', 'A', 'B']);
      expect(grid.rows[2]!.kind).to.equal('group');
    });
  });

  describe('several rows of names', () => {
    const effects = [
      ['2>1>Outcome|>2>Effect|2>1>Certainty', 'Placebo|Drug', 'Pain|1|2|low'],
      ['Outcome|>2>Effect|Certainty', '|Placebo|Drug|', 'Pain|1|2|low'],
      ['*2>1>Outcome|*>2>Effect|*2>1>Certainty', '*Placebo|*Drug', '*Pain|1|2|low'],
      ['*Outcome|*>2>Effect|*Certainty', '*|*Placebo|*Drug|*', '*Pain|1|2|low'],
      ['*Outcome|*>2>Effect|*2>1>Certainty', '*(0 to 10)|*Placebo|*Drug', 'Pain|1|2|low'],
    ];

    it('are joined to one name for each column', () => {
      for (const [first = '', second = '', last = ''] of effects) {
        for (const [way, markup] of [
          ['no head', rows(first, second, last)],
          ['a head', `<thead>${rows(first, second)}</thead><tbody>${rows(last)}</tbody>`],
          ['all in the head', `<thead>${rows(first, second, last)}</thead>`],
        ] as const) {
          const grid = gridOf(markup);
          const [corner, ...names] = labels(grid);
          expect(corner, `${way}: ${first}`).to.match(/^Outcome( – \(0 to 10\))?$/);
          expect(names, `${way}: ${first}`).to.deep.equal(['Effect – Placebo', 'Effect – Drug', 'Certainty']);
          expect(kinds(grid), `${way}: ${first}`).to.equal('header header data');
          expect(grid.columns[1]!.header!.cell.textContent, 'the one that names it').to.equal('Placebo');
          expect(issues(grid), first).to.deep.equal([]);
        }
      }
    });

    it('are not taken for such where the second row asks', () => {
      for (const [first, second] of [
        ['Q|A|B', 'How?|x|y'],
        ['*Q|*A|*B', '*How?|*x|*y'],
        ['*Q|*A|*B', '|x|y'],
        ['*Q|*A|*B', 'Benefits||'],
      ] as const)
        expect(kinds(gridOf(rows(first, second))), second).to.match(/^header (data|group)$/);
      const inHead = `<thead>${rows('*Q|*A|*B', '*How?|x|y')}</thead><tbody>${rows('*Why?|x|y')}</tbody>`;
      expect(kinds(gridOf(inHead)), 'in the head').to.equal('header data data');
    });

    it('leave a title of the whole table alone', () => {
      for (const title of ['>3>Table 1', '*>3>Table 1'])
        for (const markup of [
          rows(title, '*Q|*A|*B', 'How?|x|y'),
          `<thead>${rows(title, 'Q|A|B')}</thead>${rows('How?|x|y')}`,
        ]) {
          const grid = gridOf(markup);
          expect(kinds(grid)).to.equal('caption header data');
          expect(labels(grid)).to.deep.equal(['Q', 'A', 'B']);
        }
      expect(
        labels(gridOf(rows('*Table 1|*|*', '*Q|*A|*B', 'How?|x|y'))),
        'that was not joined',
      ).to.deep.equal(['Table 1 – Q', 'A', 'B']);
    });

    it('are none where the first row asks under a title', () => {
      const grid = gridOf(rows('*>3>Benefits', '*How?|5|3'));
      expect(kinds(grid)).to.equal('group data');
      expect(labels(grid)).to.deep.equal(['', '', '']);
      expect(grid.columns.every(({ header }) => !header)).to.equal(true);
    });

    it('are known again further down', () => {
      const head = '*Q|*A|*B';
      expect(kinds(gridOf(rows(head, 'How?|x|y', head, 'Why?|x|y'))), 'marked').to.equal(
        'header data header data',
      );
      expect(kinds(gridOf(rows('Q|A|B', 'How?|x|y', 'Q|A|B', 'Why?|x|y'))), 'not marked').to.equal(
        'header data header data',
      );
      expect(kinds(gridOf(rows('|A|B', 'How?|A|B'))), 'answers that are names').to.equal('header data');
      for (const chance of ['<da-chance>A</da-chance>', '<p><span class="da-chance">A</span></p>'])
        expect(kinds(gridOf(rows('|A|B', `|${chance}|B`))), `an answer: ${chance}`).to.equal('header data');
      expect(
        kinds(gridOf(rows('*Q|*A<br>Approved|*B', 'How?|x|y', '*Q|*A|*B', 'Why?|x|y'))),
        'and less of them',
      ).to.equal('header data header data');
      const parts = gridOf(rows('*Benefits|*A|*B', 'How?|x|y', '*Harms|*A|*B', 'Pain?|x|y'));
      expect(kinds(parts), 'with the title of a part').to.equal('header data group data');
      expect(parts.rows[2]!.title).to.equal('Harms');
      expect(
        kinds(
          gridOf(
            `<thead>${rows(head)}</thead><tbody>${rows('How?|x|y')}</tbody><tfoot>${rows(head)}</tfoot>`,
          ),
        ),
        'at the foot',
      ).to.equal('header data header');
    });
  });

  describe('titles of rows', () => {
    it('are one cell across, or one with nothing beside it', () => {
      for (const title of [
        '>3>Harms',
        '*>3>Harms',
        'Harms',
        'Harms||',
        '*Harms|<br>|<p>&nbsp;<o:p></o:p></p>',
        '>2>Harms|',
      ]) {
        const grid = gridOf(rows('Q|A|B', 'How?|x|y', title, 'Pain?|x|y'));
        expect(kinds(grid), title).to.equal('header data group data');
        expect(grid.rows[2]!.title, title).to.equal('Harms');
      }
    });

    it('are none where something stands beside them that is no word', () => {
      for (const seen of ['<img alt="">', '<x-y></x-y>', '<p class="x da-chance"></p>'])
        expect(kinds(gridOf(rows('Q|A|B', `How?|${seen}|`))), seen).to.equal('header data');
    });

    it('stand in several columns where titles have subtitles', () => {
      for (const markup of [
        rows('*>2>Q|*A', '*2>1>Eyes|*Redness|1', '*Pain|2'),
        rows('*Part|*Q|*A', '*2>1>Eyes|*Redness|1', '*Pain|2'),
        rows('>2>|A', '2>1>Eyes|Redness|1', 'Pain|2'),
        rows('||A', '2>1>Eyes|Redness|1', 'Pain|2'),
      ]) {
        const grid = gridOf(markup);
        expect(grid.titleColumns, markup).to.equal(2);
        expect(answers(grid), markup).to.deep.equal([
          ['Eyes – Redness', 'A: 1'],
          ['Eyes – Pain', 'A: 2'],
        ]);
        expect(issues(grid), markup).to.deep.equal([]);
      }
    });

    it('have levels that a row may title, too', () => {
      const grid = gridOf(
        rows('*>2>Q|*A|*B', '*4>1>Harms|*>3>Serious', '*Bleeding|1|2', '*>3>Mild', '*Rash|3|4'),
      );
      expect(kinds(grid)).to.equal('header group data group data');
      expect(
        grid.rows.map(({ title }) => title),
        'titles',
      ).to.deep.equal(['Q', 'Harms – Serious', 'Harms – Bleeding', 'Harms – Mild', 'Harms – Rash']);
    });

    it('never take an option for a column of titles', () => {
      expect(
        answers(gridOf(rows('Q|A|B', '2>1>Drive?|x|y', 'x2|y2', 'Swim?|x|y'))),
        'a title with several rows',
      ).to.deep.equal([
        ['Drive?', 'A: x', 'B: y'],
        ['Drive?', 'A: x2', 'B: y2'],
        ['Swim?', 'A: x', 'B: y'],
      ]);
      const named = '*Q|*<da-option>A</da-option>|*<da-option>B</da-option>';
      expect(gridOf(rows(named, '*How?|*x|y')).titleColumns, 'marked like a title').to.equal(1);
      expect(gridOf(rows('*Q|*A|*B', '*How?|*x|*y')).titleColumns, 'where all is marked').to.equal(1);
      expect(gridOf(rows('*Q|*A', '*How?|*x')).titleColumns, 'the last column').to.equal(1);
    });
  });

  describe('what is no part of it', () => {
    it('is what the library wrote', () => {
      const said =
        '<tbody class="da-said"><tr class="da-said"><th>Is it approved?</th><td>Yes</td></tr></tbody>';
      const grid = gridOf(`<thead>${rows('Q|A')}</thead>${said}
        <tbody><tr class="x da-said"><td>y</td></tr><tr><td class="da-said">z</td><td>How?</td><td>x<i class="da-said">!</i></td></tr></tbody>`);
      expect(grid.rows.length).to.equal(2);
      expect(grid.rows[1]!.answers.map(({ column }) => column)).to.deep.equal([1]);
      expect(grid.rows[1]!.title).to.equal('How?');
    });

    it('is not what a script adds to what the library wrote', () => {
      const grid = gridOf(
        `<thead>${rows('Q|A')}</thead><tbody class="da-said"><tr class="da-said"><td>y</td></tr>${rows('How?|x')}</tbody>`,
      );
      expect(answers(grid)).to.deep.equal([['How?', 'A: x']]);
    });

    it('is a table in a cell, and what else may stand in a row', () => {
      const grid = gridOf(
        `${rows('Q|A')}<tr><template></template><td>How?</td><script></script><td><table>${rows('1|2|3', '4')}</table></td></tr>`,
      );
      expect(labels(grid)).to.deep.equal(['Q', 'A']);
      expect(grid.rows.length).to.equal(2);
    });

    it('is a column or a row that an editor left empty', () => {
      for (const markup of [
        rows('Q|A|B|', '|||', 'How?|x|y|', '|||', ''),
        rows('Q||A|B', 'How?| |x|y', '|'),
        rows('Q|A|>3>B', 'How?|x|>2>y|'),
      ]) {
        const grid = gridOf(markup);
        expect(labels(grid), markup).to.deep.equal(['Q', 'A', 'B']);
        expect(answers(grid), markup).to.deep.equal([['How?', 'A: x', 'B: y']]);
        expect(kinds(grid), markup).to.match(/^header( blank)* data( blank)*$/);
        expect(issues(grid), markup).to.deep.equal([]);
      }
    });

    it('is the place in the page of a head that stands last', () => {
      const grid = gridOf(`<tbody>${rows('How?|x')}</tbody><thead>${rows('Q|A')}</thead>`);
      expect(answers(grid)).to.deep.equal([['How?', 'A: x']]);
    });

    it('is a note at the foot, also of a foot that stands first', () => {
      const grid = gridOf(
        `<tfoot>${rows('>3>Adults only.')}</tfoot><tbody>${rows('Q|A|B', 'How?|x|y')}</tbody>`,
      );
      expect(kinds(grid)).to.equal('header data note');
      expect(
        kinds(gridOf(`${rows('Q|A|B', 'How?|x|y')}<tfoot>${rows('Total|1|2')}</tfoot>`)),
        'but not what answers',
      ).to.equal('header data data');
    });
  });

  describe('what cannot be told from it', () => {
    it('is listed', () => {
      for (const [what, markup, expected] of [
        ['two cells in one place', rows('Q|A|B', 'How?|x|2>1>y', 'Why?|>2>z'), ['overlap 2']],
        ['a title across a cell', rows('Q|A', 'How?|2>1>x', '>2>Harms'), ['overlap 2']],
        ['a cell too few', rows('Q|A|B', 'How?|x'), ['missing 1 2']],
        ['a title over an option', rows('Q|A|B', '>2>How?|x'), ['missing 1 1']],
        ['a cell too many', rows('Q|A|B', 'How?|x|y|z', 'Why?|x|y'), ['extra 1 3']],
        ['a name for two columns', rows('Q|>2>A|B', 'How?|x|y|z'), ['undivided 0 1,2']],
        ['a title for two rows', rows('Q|A', '2>1>How?|x', 'y', 'Why?|z'), ['same-title 2']],
        ['no title', rows('Q|A', '|x'), ['untitled 1']],
        ['other names', rows('*Q|*A|*B', 'How?|x|y', '*Q|*C|*D', 'Why?|x|y'), ['other-names 2']],
        ['a name that reaches in', rows('*Q|*2>1>A|*B', '*How?|x'), ['overhang 1', 'missing 1 1']],
      ] as const)
        expect(issues(gridOf(markup)), what).to.deep.equal(expected);
    });

    it('is nothing in what is only unusual', () => {
      for (const markup of [
        rows('*Q|*A|*B', '*How?|*x|*y', '*Why?|*x|*y'),
        rows('Q|A|B', '*Week 1|*1|*2', 'Week 2|3|4', '*Total|*4|*6'),
        `${rows('Q|A|B', 'How?|x|y')}<tfoot>${rows('*Total|*much|*more')}</tfoot>`,
      ])
        expect(issues(gridOf(markup)), markup).to.deep.equal([]);
    });

    it('is nothing of a table without cells', () => {
      for (const markup of ['', '<tr></tr>', '<thead></thead>', '<caption>C</caption>'])
        expect(gridOf(markup), markup).to.deep.include({ columns: [], titleColumns: 0, conflicts: [] });
    });
  });
});

describe('the grid of any table', () => {
  const span = fc.constantFrom(undefined, '2', '3', '0', '-1', 'x', '99999', '1e9');
  const cell = fc.record({
    th: fc.boolean(),
    words: fc.constantFrom('', ' ', 'A', 'B', 'x', '7'),
    rowspan: span,
    colspan: span,
  });
  const anyRow = fc.array(cell, { maxLength: 5 });
  const section = fc.record({
    name: fc.constantFrom('thead', 'tbody', 'tbody', 'tfoot', undefined),
    rows: fc.array(anyRow, { maxLength: 4 }),
  });
  const anyTable = fc.array(section, { maxLength: 4 }).map((sections) => {
    const table = document.createElement('table');
    for (const { name, rows } of sections) {
      const into = name ? table.appendChild(document.createElement(name)) : table;
      for (const cells of rows) {
        const tr = into.appendChild(document.createElement('tr'));
        for (const { th, words, ...spans } of cells) {
          const td = tr.appendChild(document.createElement(th ? 'th' : 'td'));
          td.textContent = words;
          for (const [key, value] of Object.entries(spans))
            if (value !== undefined) td.setAttribute(key, value);
        }
      }
    }
    return table;
  });

  /** Slot by slot, as “forming a table” in the HTML standard says, but that no cell reaches out of its section. */
  function slotsOf(all: readonly (readonly Element[])[]): Map<Element, Set<string>>[] {
    return all.map((rows) => {
      const slots = new Map<string, Element>();
      const covered = new Map<Element, Set<string>>();
      rows.forEach((row, y) => {
        let x = 0;
        for (const cell of row.children) {
          while (slots.has(`${x},${y}`)) x++;
          const { colSpan } = cell as HTMLTableCellElement;
          const { rowSpan } = cell as HTMLTableCellElement;
          const isToEnd = /^\s*\+?0/.test(cell.getAttribute('rowspan') ?? '');
          const end = isToEnd ? rows.length : Math.min(rows.length, y + rowSpan);
          covered.set(cell, new Set());
          for (let down = y; down < end; down++)
            for (let along = x; along < x + colSpan; along++) {
              slots.set(`${along},${down}`, cell);
              covered.get(cell)!.add(`${along},${down}`);
            }
          x += colSpan;
        }
      });
      return covered;
    });
  }

  it('has each cell where HTML has it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const grid = readGrid<Element>(table);
        const sections = [...new Set(grid.rows.map(({ section }) => section))];
        // rows that stand in the table itself are several sections where others stand between them
        fc.pre(
          sections.every((section) => section !== table) ||
            table.querySelector('thead, tbody, tfoot') === null,
        );
        const byHtml = slotsOf(
          sections.map((section) =>
            grid.rows.filter((row) => row.section === section).map(({ element }) => element),
          ),
        );
        const places = new Map(grid.rows.flatMap((row) => row.places).map((place) => [place.cell, place]));
        for (const slots of byHtml) {
          for (const [cell, covered] of slots) {
            const place = places.get(cell);
            expect(
              place !== undefined || !normalizeText(cell.textContent),
              'a cell with words has a place',
            ).to.equal(true);
            if (!place) continue;
            const downs = new Set([...covered].map((slot) => slot.split(',')[1]));
            expect(place.rowspan, 'rows').to.equal(downs.size);
            // two cells stand over each other in the grid if they do in HTML
            for (const [other, coveredByOther] of slots) {
              const beside = places.get(other);
              const isOver = [...covered].some((slot) => coveredByOther.has(slot));
              if (beside && !isOver && other !== cell)
                expect(
                  columnsUnder(place).some((column) => columnsUnder(beside).includes(column)) &&
                    place.row < beside.row + beside.rowspan &&
                    beside.row < place.row + place.rowspan,
                  'apart',
                ).to.equal(false);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, has each row once, and holds together', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const grid = readGrid<Element>(table);
        const { columns, titleColumns } = grid;
        const found = new Set(grid.rows.map(({ element }) => element));
        expect([...table.rows].every((row) => found.has(row)) && found.size, 'each row once').to.equal(
          table.rows.length,
        );
        expect(grid.rows.length).to.equal(found.size);
        expect(titleColumns).to.be.at.most(Math.max(1, columns.length - 1));
        grid.rows.forEach(({ places, titles, answers, kind, section }, index) => {
          for (const { cell, row, column, rowspan, colspan } of places) {
            expect(row <= index && index < row + rowspan, 'covers the row').to.equal(true);
            expect(colspan > 0 && column + colspan <= columns.length, 'columns that there are').to.equal(
              true,
            );
            expect(grid.rows[row]!.element, 'begins in its row').to.equal(cell.parentElement);
            expect(grid.rows[row + rowspan - 1]!.section, 'ends in its section').to.equal(section);
          }
          const starts = places.map(({ column }) => column);
          expect(starts, 'in order').to.deep.equal([...starts].sort((a, b) => a - b));
          expect(titles.every(({ column }) => column < titleColumns)).to.equal(true);
          expect(answers.every(({ column }) => column >= titleColumns)).to.equal(true);
          if (kind === 'data')
            expect(
              answers.some(({ isBlank }) => !isBlank),
              'answers',
            ).to.equal(true);
        });
        // no word of a row that asks is outside what it says, unless it names a column
        for (const { element, kind, titles, answers } of grid.rows.filter(({ kind }) => kind === 'data')) {
          const read = new Set([...titles, ...answers].map(({ cell }) => cell));
          for (const cell of element.children)
            expect(
              read.has(cell) || !normalizeText(cell.textContent),
              `${kind}: ${cell.textContent}`,
            ).to.equal(true);
        }
        for (const { row, columns: those } of findIssues(grid)) {
          expect(row in grid.rows, 'a row').to.equal(true);
          expect(
            those.every((column) => column in columns),
            'columns',
          ).to.equal(true);
        }
        expect(
          grid.conflicts.every(({ row }) => row in grid.rows),
          'a row',
        ).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  /** A table as its author thinks of it; words tell where they belong. */
  const meant = fc
    .record({
      options: fc.integer({ min: 2, max: 5 }),
      isParted: fc.boolean(),
      hasSubtitles: fc.boolean(),
      th: fc.boolean(),
      hasHead: fc.boolean(),
      hasBlanks: fc.boolean(),
      groups: fc.array(
        fc.record({
          isAcross: fc.boolean(),
          rows: fc.array(
            fc.array(fc.constantFrom('one', 'down', 'along', 'both'), { minLength: 5, maxLength: 5 }),
            {
              minLength: 1,
              maxLength: 4,
            },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((spec) => {
      const { options, isParted, hasSubtitles, th, hasHead, hasBlanks, groups } = spec;
      const titles = hasSubtitles ? 2 : 1;
      const width = titles + options;
      const mark = th ? '*' : '';
      const blank = hasBlanks ? '|' : '';
      const names = Array.from({ length: options }, (_, option) => `O${option}`);
      // the first two options are the parts of one
      const head = isParted
        ? [
            `${mark}2>${titles}>Q|${mark}>2>P|${names
              .slice(2)
              .map((name) => `${mark}2>1>${name}`)
              .join('|')}`.replace(/\|$/, '') + blank,
            `${mark}O0|${mark}O1${blank}`,
          ]
        : [`${mark}>${titles}>Q|${names.map((name) => mark + name).join('|')}${blank}`];
      const expected: string[][] = [];
      const body: string[] = [];
      groups.forEach(({ isAcross, rows: answers }, group) => {
        if (hasBlanks) body.push(`|${'|'.repeat(width)}`);
        body.push(
          isAcross ? `${mark}>${width}>G${group}` : `${mark}G${group}${'|'.repeat(width - 1)}${blank}`,
        );
        /** Until which row of the group an option's answer reaches, and what it is. */
        const reaches = new Map<number, string>();
        answers.forEach((row, index) => {
          const cells: string[] = [];
          if (hasSubtitles) {
            if (index === 0) cells.push(`${mark}${answers.length}>1>T${group}`);
            cells.push(`${mark}S${index}`);
          } else cells.push(`${mark}T${group}-${index}`);
          const said: string[] = [];
          const next = new Map<number, string>();
          for (let option = 0; option < options; option++) {
            const above = reaches.get(option);
            said.push(above ?? `${group}.${index}.${option}`);
            if (above !== undefined) continue;
            const isDown = /down|both/.test(row[option]!) && index + 1 < answers.length;
            const isAlong =
              /along|both/.test(row[option]!) && option + 1 < options && !reaches.has(option + 1);
            cells.push(`${isDown ? 2 : 1}>${isAlong ? 2 : 1}>${group}.${index}.${option}`);
            for (const one of isAlong ? [option, option + 1] : [option])
              if (isDown) next.set(one, `${group}.${index}.${option}`);
            if (isAlong) {
              said.push(`${group}.${index}.${option}`);
              option++;
            }
          }
          reaches.clear();
          for (const [option, words] of next) reaches.set(option, words);
          body.push(cells.join('|') + blank);
          expected.push([hasSubtitles ? `T${group} – S${index}` : `T${group}-${index}`, ...said]);
        });
      });
      const markup = hasHead
        ? `<thead>${rows(...head)}</thead><tbody>${rows(...body)}</tbody>`
        : rows(...head, ...body);
      const labels = names.map((name, option) => (isParted && option < 2 ? `P – ${name}` : name));
      return { markup, expected, labels, titles, groups: groups.map((_, group) => `G${group}`) };
    });

  it('says what its author meant', () => {
    fc.assert(
      fc.property(meant, ({ markup, expected, labels: names, titles, groups }) => {
        const grid = gridOf(markup);
        expect(issues(grid), markup).to.deep.equal([]);
        expect(labels(grid).slice(titles), markup).to.deep.equal(names);
        expect(grid.titleColumns, markup).to.equal(titles);
        expect(
          grid.rows.filter(({ kind }) => kind === 'group').map(({ title }) => title),
          markup,
        ).to.deep.equal(groups);
        expect(
          grid.rows
            .filter(({ kind }) => kind === 'data')
            .map(({ title, answers }) => [
              title,
              ...answers.filter(hasWords).flatMap((place) => columnsUnder(place).map(() => textOf(place))),
            ]),
          markup,
        ).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  // place by place they would be 32 billion: this would not end
  it('takes many rows, and cells that claim a million places each', () => {
    const long = gridOf(
      rows('Q|A|B|C|D|E', ...Array.from({ length: 1000 }, (_, row) => `R${row}|1|2|3|4|5`)),
    );
    expect([long.rows.length, long.columns.length]).to.deep.equal([1001, 6]);
    const wide = Array.from({ length: 500 }, () => '65534>1000>x');
    const grid = gridOf(rows('Q|A', ...wide));
    expect(grid.columns.length, 'as many columns as cells begin in').to.be.at.most(502);
    expect(grid.rows.length, 'as many rows as there are').to.equal(501);
  });
});
