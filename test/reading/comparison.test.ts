import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { explain } from '../../src/author/explain.js';
import { readComparison } from '../../src/reading/comparison.js';
import { isEmpty } from '../../src/reading/grid.js';
import { normalizeText } from '../../src/reading/readable.js';
import { comparison, GROUP_TITLES, optionNames, rowTitle } from '../fixtures/comparisons.js';

/** What a visual editor leaves in a table: elements of no custom kind, so that nothing but reading acts on them. */
function table(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = `<table>${markup}</table>`;
  return holder;
}

const cellOf = (markup: string): Element => table(`<tr><td>${markup}</td></tr>`).querySelector('td')!;

const where = (element: Element) => readComparison(element).problems.map(({ where }) => where);

describe('reading a comparison', () => {
  it('gives the options, the groups and the rows of what is well written', () => {
    const { value, problems, nodes } = readComparison(comparison({ options: 4, rows: 9 }));
    expect(problems, 'problems').to.deep.equal([]);
    expect(
      value.options.map(({ name }) => name),
      'options',
    ).to.deep.equal(optionNames(4));
    expect(value.options[0], 'an option').to.deep.equal({
      name: 'Acupressure',
      value: 'option-1',
      approval: 'not-a-medicine',
      approvalSources: undefined,
      approvalAsOf: undefined,
    });
    expect(
      value.groups.map(({ title, topic, rows }) => [title, topic, rows.length]),
      'groups',
    ).to.deep.equal([
      [GROUP_TITLES.benefits, 'benefits', 3],
      [GROUP_TITLES.harms, 'harms', 3],
      [GROUP_TITLES.practical, 'practical', 3],
    ]);
    const rows = value.groups.flatMap((group) => group.rows);
    expect(
      rows.map(({ title }) => title),
      'rows',
    ).to.deep.equal(rows.map((_, row) => rowTitle(row)));
    expect(
      rows.map(({ cells }) => cells.length),
      'cells',
    ).to.deep.equal(rows.map(() => 4));
    expect(rows[0]!.cells[0]!.chances.length, 'a chance in its cell').to.equal(1);
    expect(value.caption, 'caption').to.equal('Ways to sleep better, side by side');
    expect(value.order, 'order').to.equal('alphabetical by name');
    expect(nodes?.groups.length, 'a place for each group').to.equal(3);
  });

  it('says what is missing', () => {
    expect(where(document.createElement('div')), 'no table').to.deep.equal(['content']);
    expect(where(table('')), 'an empty table').to.include('header row');
    const bare = where(table('<tr><td></td><td>A</td></tr>'));
    expect(bare, 'no caption').to.include('caption');
    expect(bare, 'no order').to.include('order');
    expect(bare, 'one option').to.include('header row');
    expect(where(comparison({ options: 7, rows: 3 })), 'seven options').not.to.include('header row');
    expect(where(comparison({ options: 8, rows: 3 })), 'eight options').to.include('header row');
    const twins = comparison({ options: 2, rows: 3 });
    twins.querySelectorAll('da-option').forEach((option) => (option.textContent = 'Twin'));
    expect(where(twins), 'two of one name').to.include('header row');
  });

  it('takes what editors really produce', () => {
    const { value } = readComparison(
      table(`
        <caption><p>Ways&nbsp;to sleep</p></caption>
        <tr><td><b>&nbsp;</b></td><td><p><strong>Tea\u200b</strong></p></td><td>Pills<br></td></tr>
        <tr><td colspan="3"><strong>Will it work?</strong></td></tr>
        <tr><td><p>After a week</p></td><td>80 of 100</td><td><ul><li>60/100</li><li>or so</li></ul></td></tr>`),
    );
    expect(value.caption, 'caption').to.equal('Ways to sleep');
    expect(
      value.options.map(({ name }) => name),
      'options',
    ).to.deep.equal(['Tea', 'Pills']);
    expect(value.groups[0], 'group').to.deep.include({ title: 'Will it work?', topic: undefined });
    expect(value.groups[0]!.rows[0]!.title, 'row').to.equal('After a week');
    expect(value.groups[0]!.rows[0]!.cells[0]!.text, 'a count stays text').to.equal('80 of 100');
  });

  it('puts rows before any title in a group without one', () => {
    const { value } = readComparison(
      table('<tr><td></td><td>A</td><td>B</td></tr><tr><td>Q?</td><td>1</td><td>2</td></tr>'),
    );
    expect(
      value.groups.map(({ title, rows }) => [title, rows.length]),
      'groups',
    ).to.deep.equal([[undefined, 1]]);
  });

  it('takes a title that an editor has put into the head for that of the rows after it', () => {
    const { value } = readComparison(
      table(`<thead><tr><th></th><th>A</th><th>B</th></tr><tr data-about="harms"><th colspan="3">Bad?</th></tr></thead>
        <tbody><tr><td>Q?</td><td>1</td><td>2</td></tr></tbody>`),
    );
    expect(
      value.groups.map(({ title, topic, rows }) => [title, topic, rows.length]),
      'groups',
    ).to.deep.equal([['Bad?', 'harms', 1]]);
  });

  it('says where a cell is empty, and where a row has too few or too many', () => {
    const holes = table(`<caption>C</caption><tr><td></td><td>A</td><td>B</td><td>C</td></tr>
      <tr><td>Is it safe?</td><td>yes</td><td>&nbsp;</td><td>no</td></tr>
      <tr><td>Is it dear?</td><td>yes</td></tr>`);
    expect(where(holes), 'the hole').to.include('row “Is it safe?”, “B”');
    expect(where(holes), 'the short row').to.include('row “Is it dear?”');
  });

  it('names the option of an empty cell also after a cell that spans several', () => {
    const holes = table(`<tr><td></td><td>A</td><td>B</td><td>C</td></tr>
      <tr><td>Is it safe?</td><td colspan="2">both are</td><td></td></tr>`);
    expect(where(holes), 'the hole').to.include('row “Is it safe?”, “C”');
    expect(where(holes), 'it fills its row').not.to.include('row “Is it safe?”');
  });

  it('reads cells that rows have together, rows without answers, and names in two rows', () => {
    const { value, nodes, problems } = readComparison(
      table(`<caption>C</caption><thead><tr><th colspan="4">Table 1</th></tr>
        <tr><th rowspan="2">Your question</th><th colspan="2">Drops</th><th rowspan="2">No drops</th></tr>
        <tr><th>A</th><th>B</th></tr></thead>
        <tbody><tr><td rowspan="2">Can you drive?</td><td>After an hour</td><td>Later</td><td>Yes</td></tr>
        <tr><td>Not at night</td><td>No</td><td>Yes</td></tr>
        <tr><td>Who gives them?</td><td colspan="2">You</td><td>Nobody</td></tr>
        <tr><td>How many visits?</td><td>1</td><td rowspan="2">2, for both</td><td>0</td></tr>
        <tr><td>How many calls?</td><td>3</td><td>0</td></tr></tbody>
        <tfoot><tr><td colspan="4">Adults only.</td></tr></tfoot>`),
    );
    expect(value.options.map(({ name }) => name)).to.deep.equal(['Drops – A', 'Drops – B', 'No drops']);
    const [group, ...others] = nodes!.groups;
    expect(others, 'a note is no group').to.deep.equal([]);
    expect(
      group!.rows.map(({ title, answers }, index) => [
        title,
        ...answers.map(
          (place, at) => `${nodes!.under(place).join()}: ${value.groups[0]!.rows[index]!.cells[at]!.text}`,
        ),
      ]),
    ).to.deep.equal([
      ['Can you drive?', '0: After an hour', '1: Later', '2: Yes'],
      ['Can you drive?', '0: Not at night', '1: No', '2: Yes'],
      ['Who gives them?', '0,1: You', '2: Nobody'],
      ['How many visits?', '0: 1', '1: 2, for both', '2: 0'],
      ['How many calls?', '0: 3', '1: 2, for both', '2: 0'],
    ]);
    expect(problems.map(({ where, got }) => `${where}: ${got}`)).to.deep.equal([
      'order: nothing',
      'row “Can you drive?”: “the title of the row above”',
    ]);
  });

  it('has a name of all options for none of them, and a cell for two columns told', () => {
    const { value, nodes, problems } = readComparison(
      table(`<caption>C</caption><thead><tr><th></th><th colspan="3">Your choices</th></tr>
        <tr><th>Q</th><th colspan="2">A</th><th>B</th></tr></thead><tr><th>How?</th><td>x</td><td>y</td><td>z</td></tr>`),
    );
    expect(value.options.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(nodes!.groups[0]!.rows[0]!.answers.map(nodes!.under)).to.deep.equal([[0], [0], [1]]);
    expect(problems.map(({ got }) => got)).to.include('“A over 2 columns”');
    const named = readComparison(
      table(`<tr><th></th><th colspan="2"><da-option value="a">A</da-option></th><th>B</th></tr>
        <tr><th></th><th>1</th><th>2</th><th>3</th></tr>`),
    );
    expect(named.value.options.map(({ name }) => name)).to.deep.equal(['A – 1', 'A – 2', 'B – 3']);
    expect(
      named.problems.map(({ got }) => got),
      'an option over several',
    ).to.include('“A over 2 columns”');
  });

  it('reads nothing where nobody can tell which option a cell answers for, and says where', () => {
    const head = '<caption>C</caption><tr><th>Q</th><th>A</th><th>B</th></tr>';
    for (const [markup, told] of [
      [
        `${head}<tr><th>How?</th><td>x</td><td rowspan="2">y</td></tr><tr><th colspan="3">Harms</th></tr>`,
        'row “Harms”: “Harms”',
      ],
      [
        `${head}<tr><th>How?</th><td>x</td><td>y</td></tr><tr><th>Harms</th><th>C</th><th>D</th></tr>
          <tr><th>Why?</th><td>x</td><td>y</td></tr>`,
        'row “Harms”: “Harms C D”',
      ],
      [
        `<caption>C</caption><tr><th>Q</th><th rowspan="2">A</th><th>B</th></tr><tr><th>How?</th><td>x</td></tr>`,
        'row “How?”: “How? x”',
      ],
    ] as const) {
      const { value, nodes, problems } = readComparison(table(markup));
      expect(nodes, told).to.equal(undefined);
      expect(value, told).to.deep.include({ caption: 'C', options: [], groups: [] });
      expect(problems.map(({ where, got }) => `${where}: ${got}`)).to.deep.equal(['order: nothing', told]);
    }
  });

  it('takes a table inside a cell for what the cell says', () => {
    const { value } = readComparison(
      table(`<tr><td></td><td>A</td><td>B</td></tr>
        <tr><td>How often?</td><td><table><tr><td>Week 1</td><td>daily</td></tr></table></td><td>weekly</td></tr>
        <tr><td>How long?</td><td>a month</td><td>a year</td></tr>`),
    );
    const rows = value.groups.flatMap((group) => group.rows);
    expect(
      rows.map(({ title }) => title),
      'rows',
    ).to.deep.equal(['How often?', 'How long?']);
    expect(rows[0]!.cells[0]!.text, 'the cell').to.include('Week 1');
  });

  it('reads rows that stand in the table itself, as scripts put them there', () => {
    const rows = table('<tr><td></td><td>A</td><td>B</td></tr><tr><td>Q?</td><td>1</td><td>2</td></tr>');
    const body = rows.querySelector('tbody')!;
    body.replaceWith(...body.children);
    const { value } = readComparison(rows);
    expect(
      value.options.map(({ name }) => name),
      'options',
    ).to.deep.equal(['A', 'B']);
    expect(
      value.groups.flatMap((group) => group.rows).map(({ title }) => title),
      'rows',
    ).to.deep.equal(['Q?']);
  });

  it('passes over what the library wrote', () => {
    const element = comparison({ options: 2, rows: 3 });
    const before = readComparison(element).value;
    element
      .querySelector('thead')!
      .insertAdjacentHTML(
        'afterend',
        '<tbody class="da-said"><tr class="da-said"><th>Is it approved?</th><td>Yes</td><td>No</td></tr></tbody>',
      );
    element
      .querySelector('td')!
      .insertAdjacentHTML('beforeend', '<span class="da-said">Nothing is said</span>');
    expect(readComparison(element).value, 'the same as before').to.deep.equal(before);
  });

  it('changes nothing in what it reads', () => {
    const element = comparison({ options: 3, rows: 6 });
    const before = element.outerHTML;
    readComparison(element);
    expect(element.outerHTML, 'the markup').to.equal(before);
  });
});

describe('reading any table', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '\u200b',
      'Tea\u200bpot',
      '80 of 100',
      '8 %',
      '–',
      '“so”',
      '1,234',
      '٨',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  /** Nested markup around words, as a tree of nodes. */
  const content: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text) => document.createTextNode(text)),
      fc
        .tuple(
          fc.constantFrom('p', 'b', 'span', 'div', 'br', 'ul', 'da-option-x', 'da-chance-x', 'a'),
          fc.array(tie('node'), { maxLength: 3 }),
        )
        .map(([name, children]) => {
          const element = document.createElement(name);
          if (name !== 'br') element.append(...children.map((child) => child.cloneNode(true)));
          return element;
        }),
    ),
  })).node;

  const cell = fc
    .record({
      name: fc.constantFrom('td', 'th'),
      rowspan: fc.option(fc.constantFrom('2', '3', '0', 'x', '99999'), { nil: undefined }),
      colspan: fc.option(fc.constantFrom('2', '3', '0', '-1', 'x', '99999', '1e9', 'Infinity', ''), {
        nil: undefined,
      }),
      children: fc.array(content, { maxLength: 3 }),
    })
    .map(({ name, rowspan, colspan, children }) => {
      const cell = document.createElement(name);
      if (rowspan !== undefined) cell.setAttribute('rowspan', rowspan);
      if (colspan !== undefined) cell.setAttribute('colspan', colspan);
      cell.append(...children.map((child) => child.cloneNode(true)));
      return cell;
    });

  const row = fc.array(cell, { maxLength: 8 }).map((cells) => {
    const row = document.createElement('tr');
    row.append(...cells.map((cell) => cell.cloneNode(true)));
    return row;
  });

  const anyTable = fc
    .record({
      caption: fc.option(word),
      sections: fc.array(
        fc.record({
          name: fc.constantFrom('thead', 'tbody', 'tfoot', undefined),
          about: fc.option(fc.constantFrom('benefits', 'harms', 'practical', 'prices', '')),
          rows: fc.array(row, { maxLength: 4 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ caption, sections }) => {
      const holder = document.createElement('div');
      const table = holder.appendChild(document.createElement('table'));
      if (caption !== null) table.createCaption().textContent = caption;
      for (const { name, about, rows } of sections) {
        const section = name ? table.appendChild(document.createElement(name)) : table;
        if (about !== null && name) section.setAttribute('data-about', about);
        section.append(...rows.map((row) => row.cloneNode(true)));
      }
      return holder;
    });

  it('never throws and loses no words', () => {
    fc.assert(
      fc.property(anyTable, (element) => {
        const { value, nodes, problems } = readComparison(element);
        for (const cell of nodes ? element.querySelectorAll('td, th') : []) {
          const { rows, columns } = nodes!.grid;
          // words of two blocks are kept apart
          const letters = (text: string | null) => normalizeText(text).replace(/\s/g, '');
          const own = rows.find((row) => row.element === cell.parentElement)!;
          if (!letters(cell.textContent) || own.kind === 'caption' || own.kind === 'note') continue;
          const place = own.places.find((place) => place.cell === cell)!;
          const options = nodes!.under(place);
          const read = value.groups.flatMap(({ title, rows }, group) => {
            const { header, rows: those } = nodes!.groups[group]!;
            return [
              ...(header === own ? [title] : []),
              ...rows.flatMap(({ title, cells }, index) => {
                const { titles, answers } = those[index]!;
                return [
                  ...(titles.includes(place) ? [title] : []),
                  ...cells.filter((_, at) => answers[at] === place).map(({ text }) => text),
                ];
              }),
            ];
          });
          const isHead = columns.some(({ headers }) => headers.includes(place));
          if (isHead)
            read.push(...options.map((option) => nodes!.names[option]), columns[place.column]!.label);
          // names that are said again
          if (own.kind === 'header' && !isHead) read.push(cell.textContent);
          expect(
            read.some((text) => letters(text ?? '').includes(letters(cell.textContent))),
            `“${cell.textContent}” of ${element.innerHTML}`,
          ).to.equal(true);
        }
        if (!nodes && element.querySelector('table'))
          expect(problems.map((one) => explain(one).allowed).join(), 'it is told').to.include('left alone');
        for (const { element: tag, where, got, allowed } of problems.map((one) => explain(one))) {
          expect([tag, where, got, allowed].every(Boolean), 'each problem is whole').to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives places that match the model', () => {
    fc.assert(
      fc.property(anyTable, (element) => {
        const { value, nodes } = readComparison(element);
        if (!nodes) return;
        expect(nodes.headers.length, 'options').to.equal(value.options.length);
        expect(
          nodes.groups.map(({ rows }) => rows.map(({ answers }) => answers.length)),
          'cells',
        ).to.deep.equal(value.groups.map(({ rows }) => rows.map(({ cells }) => cells.length)));
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same from a parsed file as from a page', () => {
    const markup = comparison({ options: 3, rows: 6 }).outerHTML;
    const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
    expect(readComparison(parsed).value, 'the model').to.deep.equal(
      readComparison(comparison({ options: 3, rows: 6 })).value,
    );
  });
});

describe('an empty cell', () => {
  it('has no words, numbers or pictures', () => {
    for (const markup of [
      '',
      ' ',
      '&nbsp;',
      '\u200b',
      '<br>',
      '<p><br></p>',
      '<p>&nbsp;</p><div><b> </b></div>',
    ]) {
      expect(isEmpty(cellOf(markup)), `“${markup}”`).to.equal(true);
    }
    expect(
      isEmpty(cellOf('<span class="da-said">Nothing is said about this.</span>')),
      'the library’s words',
    ).to.equal(true);
  });

  it('is not one with anything to see', () => {
    for (const markup of [
      '0',
      '<p>No</p>',
      '<img alt="">',
      '<p><img alt=""></p>',
      '<x-chart></x-chart>',
      '–',
    ]) {
      expect(isEmpty(cellOf(markup)), `“${markup}”`).to.equal(false);
    }
    const chance = cellOf('');
    chance.append(document.createElement('da-chance'));
    expect(isEmpty(chance), 'a chance').to.equal(false);
  });
});
