import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import { explain } from '../../src/author/explain.js';
import type { RowOffers } from '../../src/model/values.js';
import {
  readRow,
  readValue,
  readValueContext,
  readValues,
  type ValueContext,
} from '../../src/reading/values.js';

/** Parsed in a document of its own, where no element does anything by itself. */
function parsed(markup: string): Element {
  return new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
}

const ROW: RowOffers = { id: 'row-speed', title: 'How soon?', offers: [] };
const AROUND: ValueContext = {
  options: [
    { name: 'Treatment A', value: 'a' },
    { name: 'Treatment B', value: 'b' },
    { name: 'Treatment A again', value: 'a' },
    { name: 'Nameless' },
  ],
  row: (id) => (id === ROW.id ? ROW : undefined),
};

const read = (markup: string, around = AROUND) => {
  const element = parsed(markup);
  return readValue(element, element, around);
};
const problemsOf = (markup: string) => read(markup).problems.map(({ where, got }) => `${where}: ${got}`);

describe('reading a statement', () => {
  it('takes the first block of words as the statement, the rest as the author’s words on it', () => {
    for (const [markup, text, more] of [
      ['<p>I want <b>this</b>.</p>', 'I want this.', undefined],
      [
        '\n <p>I want this.</p>\n<p>A has it.</p> <ul><li>B too.</li></ul>',
        'I want this.',
        'A has it. B too.',
      ],
      ['I want this.', 'I want this.', undefined],
      ['I want this.<p>A has it.</p>', 'I want this.', 'A has it.'],
      ['<p>I want this.</p><div class="da-said">Not this.</div><!-- nor this -->', 'I want this.', undefined],
    ] as const) {
      const { value, problems } = read(`<da-value>${markup}</da-value>`);
      expect([value.text, value.more], markup).to.deep.equal([text, more]);
      expect(problems, markup).to.deep.equal([]);
    }
  });

  it('says in which nodes the statement stands', () => {
    const { textNodes } = read('<da-value><p>I want this.</p><p>A has it.</p></da-value>');
    expect(textNodes.map(({ textContent }) => textContent)).to.deep.equal(['I want this.']);
  });

  it('names the options that it points toward and away from, in the author’s order', () => {
    const { value, problems } = read('<da-value toward=" b  a b" away=""><p>x</p></da-value>');
    expect(value.toward, 'each once, by the first option of that value').to.deep.equal([
      'Treatment B',
      'Treatment A',
    ]);
    expect(value.away, 'none').to.deep.equal([]);
    expect(problems, 'nothing to mend').to.deep.equal([]);
    expect(read('<da-value away="a"><p>x</p></da-value>').value.away, 'away').to.deep.equal(['Treatment A']);
  });

  it('leaves out an option that is not there, and tells the author which are', () => {
    const { value, problems } = read('<da-value toward="a c" away="A"><p>x</p></da-value>');
    expect([value.toward, value.away], 'left out').to.deep.equal([['Treatment A'], []]);
    expect(
      problems.map(({ where, got }) => [where, got]),
      'both',
    ).to.deep.equal([
      ['toward', '“c”'],
      ['away', '“A”'],
    ]);
    expect(explain(problems[0]!).allowed, 'what is there').to.match(/: a, b$/);
    const none = read('<da-value toward="a"><p>x</p></da-value>', { options: [], row: () => undefined });
    expect(explain(none.problems[0]!).allowed, 'nothing is there').to.match(/in the same aid$/);
  });

  it('shows an option in neither list that stands in both', () => {
    const { value, problems } = read('<da-value toward="a b" away="b"><p>x</p></da-value>');
    expect([value.toward, value.away], 'b is left out').to.deep.equal([['Treatment A'], []]);
    expect(problems.map(({ where, got }) => [where, got])).to.deep.equal([['toward and away', '“b”']]);
  });

  it('takes the row that it names', () => {
    expect(read('<da-value row="row-speed"><p>x</p></da-value>').value.row, 'there').to.equal(ROW);
    expect(read('<da-value row="other"><p>x</p></da-value>').value.row, 'not there').to.equal(undefined);
    expect(problemsOf('<da-value row="other"><p>x</p></da-value>')).to.deep.equal(['row: “other”']);
    expect(problemsOf('<da-value row=" "><p>x</p></da-value>'), 'blank is absent').to.deep.equal([]);
  });

  it('tells the author that there is no statement', () => {
    for (const empty of ['', ' ', '<p></p>', '<p>&nbsp;</p>', '<span class="da-said">x</span>'])
      expect(problemsOf(`<da-value>${empty}</da-value>`), empty).to.deep.equal(['content: nothing']);
  });

  it('never throws, and names only options that are there', () => {
    const name = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', ' '), fc.string());
    fc.assert(
      fc.property(fc.array(name), fc.array(name), fc.string(), fc.string(), (toward, away, row, text) => {
        const element = parsed('<da-value></da-value>');
        element.setAttribute('toward', toward.join(' '));
        element.setAttribute('away', away.join(' '));
        element.setAttribute('row', row);
        element.textContent = text;
        const { value } = readValue(element, element, AROUND);
        const both = [...value.toward, ...value.away];
        expect(
          both.every((name) => ['Treatment A', 'Treatment B'].includes(name)),
          both.join(),
        ).to.equal(true);
        expect(new Set(both).size, 'each once').to.equal(both.length);
      }),
    );
  });
});

describe('reading a list of statements', () => {
  const readList = (markup: string) => {
    const element = parsed(markup);
    return readValues(element, element);
  };

  it('takes the order, and tells the author what is missing', () => {
    const { value, problems } = readList('<da-values order=" by  name "><da-value></da-value></da-values>');
    expect(value.order, 'in words').to.equal('by name');
    expect(problems, 'nothing to mend').to.deep.equal([]);
    expect(
      readList('<da-values order=" "></da-values>').problems.map(({ where }) => where),
      'neither',
    ).to.deep.equal(['order', 'content']);
  });
});

describe('reading what statements can name', () => {
  const page = parsed(`<main><da-option value=" a ">Treatment A</da-option><da-option>Nameless</da-option>
    <da-treatment-comparison><table><caption>c</caption>
      <tbody class="da-said"><tr class="da-said"><td>of the library</td></tr></tbody>
      <tbody><tr id="head"><th>Q</th><th>A</th></tr><tr id="row"><th>How soon?</th><td>Now.</td></tr>
      <tr id="title"><th>Title</th></tr></tbody></table></da-treatment-comparison>
    <table><tr id="elsewhere"><th>x</th><td>y</td></tr></table><p id="p">x</p></main>`);
  const context = readValueContext<Element>({
    all: (name) => [...page.querySelectorAll(name)],
    find: (id) => page.querySelector(`#${CSS.escape(id)}`),
  });

  it('gives the options by their names', () => {
    expect(context.options).to.deep.equal([
      { name: 'Treatment A', value: 'a' },
      { name: 'Nameless', value: undefined },
    ]);
  });

  it('gives a row of a comparison that has answers, and nothing else', () => {
    expect(context.row('row')).to.deep.equal({
      id: 'row',
      title: 'How soon?',
      offers: [{ options: ['A'], words: 'Now.' }],
    });
    for (const id of ['head', 'title', 'elsewhere', 'p', 'gone'])
      expect(context.row(id), id).to.equal(undefined);
  });
});

describe('reading a row of a comparison', () => {
  const HEAD = '<tr><th>Q</th><th><da-option>A</da-option></th><th>B</th><th>C</th></tr>';
  function row(cells: string): RowOffers | undefined {
    const table = parsed(`<table>${HEAD}<tr>${cells}</tr></table>`);
    table.querySelectorAll('tr')[1]!.id = 'r';
    return readRow('r', table);
  }
  const offersOf = (cells: string) =>
    row(cells)!.offers.map(({ options, words }) => [options.join('+'), words]);

  it('gives each option its cell, without what the library wrote', () => {
    expect(
      row('<th>How <i>soon</i>?<span class="da-said">Out of 1,000.</span></th><td>x</td>')!.title,
    ).to.equal('How soon?');
    expect(
      offersOf(
        '<th>t</th><td>in <b>weeks</b>, or more</td><td><p>One.</p><p>Two.</p>Three<br>four</td><td>x</td>',
      ),
    ).to.deep.equal([
      ['A', 'in weeks, or more'],
      ['B', 'One. Two. Three four'],
      ['C', 'x'],
    ]);
  });

  it('names all options that a cell answers for', () => {
    expect(offersOf('<th>t</th><td>x</td><td colspan="2">y</td>')).to.deep.equal([
      ['A', 'x'],
      ['B+C', 'y'],
    ]);
  });

  it('has an answer to several rows in each of them', () => {
    const table = parsed(`<table>${HEAD}<tr><th>s</th><td>x</td><td rowspan="2">y</td><td>z</td></tr>
      <tr id="r"><th>t</th><td>u</td><td>v</td></tr></table>`);
    expect(readRow('r', table)!.offers).to.deep.equal([
      { options: ['A'], words: 'u' },
      { options: ['B'], words: 'y' },
      { options: ['C'], words: 'v' },
    ]);
  });

  it('takes of a chance its sentence and its time, and no more', () => {
    const facts =
      '<span class="da-said da-said-facts"><span class="da-said-when">After 1 week.</span> Source: X.</span>';
    const generated = `<da-chance><span class="da-said da-said-sentence"><b>24</b> people. </span>${facts}</da-chance>`;
    const own = `<da-chance>24 <i>of</i> them. ${facts}</da-chance>`;
    expect(
      offersOf(
        `<th>t</th><td>${generated}<p>In one trial.</p></td><td>${own}</td><td>${own}${generated}</td>`,
      ),
    ).to.deep.equal([
      ['A', '24 people. After 1 week.'],
      ['B', '24 of them. After 1 week.'],
      ['C', '24 of them. After 1 week.\n24 people. After 1 week.'],
    ]);
  });

  it('has the library’s words where its author left a cell empty', () => {
    const empty = '<td><span class="da-said da-said-empty">Ask your clinician.</span></td>';
    expect(offersOf(`<th>t</th>${empty}`)).to.deep.equal([['A', 'Ask your clinician.']]);
  });

  it('is nothing for a row without answers, and for the one that names the options', () => {
    expect(row('<th colspan="4">Title of a group</th>'), 'a title').to.equal(undefined);
    expect(row(''), 'empty').to.equal(undefined);
    const named = parsed(
      `<table>${HEAD.replace('<tr>', '<tr id="r">')}<tr><th>t</th><td>x</td></tr></table>`,
    );
    expect(readRow('r', named), 'the options').to.equal(undefined);
    const told = '<th>t</th><td rowspan="2">x</td><td>y</td><td>z</td></tr><tr><th colspan="4">u</th>';
    expect(row(told), 'of a table that nobody can read').to.equal(undefined);
  });
});
