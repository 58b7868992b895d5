/** Tables with cells over several rows or columns: what stands under a name is said of that, or the table is left alone. */
import { unfold } from '../support/dom.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enhance } from '../../src/index.js';
import { authorNotes, seen, settled } from '../page.js';
import { placeInPage } from './place.js';

/** Cells with a bar between them: `2*3>` before the words are rows and columns spanned. */
function row(cells: string): string {
  const cell = (text: string) => {
    const [, rowspan, colspan, words] = /^(?:(\d+)\*(\d+)>)?(.*)$/s.exec(text.trim())!;
    const spans = rowspan ? ` rowspan="${rowspan}" colspan="${colspan}"` : '';
    return `<td${spans}>${words}</td>`;
  };
  return `<tr>${cells.split('|').map(cell).join('')}</tr>`;
}
const table = (name: string, ...rows: readonly string[]) =>
  `<table class="${name}" data-currency="USD"><caption>Example data</caption>${rows.map(row).join('')}</table>`;

describe('a table with cells over several rows or columns', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  async function put(name: string, ...rows: readonly string[]) {
    place.innerHTML = table(name, ...rows);
    const problems = enhance(place);
    await settled(place);
    return problems.map(({ where, got }) => `${where}: ${got}`);
  }
  const all = <Name extends keyof HTMLElementTagNameMap>(name: Name) => [...place.querySelectorAll(name)];
  const options = () => all('da-option').map((option) => `${option.value}: ${option.textContent?.trim()}`);
  const costs = () =>
    all('da-cost').map(({ option, low, per, textContent }) =>
      [option, low, per, /A (visit|test|pill|bottle)/.exec(textContent ?? '')?.[0]].join(),
    );

  describe('is a comparison', () => {
    it('with its options in the last of several header rows', async () => {
      const problems = await put(
        'da-treatment-comparison',
        '2*1>Your question|1*2>Drops',
        'Drops A<br>Approved|Drops B',
        'Better?|Not known|about 9 of 100',
        'Worse?|8 of 100|Not known',
      );
      expect(options()).to.deep.equal(['drops-a: Drops A', 'drops-b: Drops B']);
      expect(all('da-chance').map(({ events, finding }) => events ?? finding)).to.deep.equal([
        'not-known',
        '8',
        'not-known',
      ]);
      expect(problems).to.deep.equal(['row “Better?”, “Drops B”: “about 9 of 100”']);
    });

    it('in which a cell answers for several rows, or for several options', async () => {
      const problems = await put(
        'da-treatment-comparison',
        'Your question|A|B|C',
        'Better?|2*1>8 of 100|9 of 100|Not known',
        'Worse?|7 of 100|Not studied',
        'Sick?|1*2>about 6 of 100|Not known',
      );
      expect(problems, 'where it stands').to.deep.equal(['row “Sick?”, “A, B”: “about 6 of 100”']);
      expect(all('da-chance').map(({ events, finding }) => events ?? finding)).to.deep.equal([
        '8',
        '9',
        'not-known',
        '7',
        'not-studied',
        'not-known',
      ]);
    });

    it('whose name stands over all of it', async () => {
      await put(
        'da-treatment-comparison',
        '1*3>Two drops',
        'Your question|A|B',
        'Better?|8 of 100|Not known',
      );
      expect(options()).to.deep.equal(['a: A', 'b: B']);
    });

    it('whose titles stay where they are beside what reaches over them', async () => {
      await put(
        'da-treatment-comparison',
        'Your question|A|B',
        'Better?|3*1>Some|Many',
        'What can go wrong?||',
        'Worse?|Few',
      );
      expect(place.querySelectorAll('tr')[2]!.children.length, 'nothing is joined').to.be.greaterThan(1);
    });
  });

  describe('has its rows', () => {
    it('with each cell under its own heading', async () => {
      const problems = await put(
        'da-cost-estimator',
        'Option|What you pay for|Price|Per|Insurance',
        '3*1>Drops|A visit|$80|2*1>Visit|Usually',
        'A test|$20|Rarely',
        'A pill|1*2>$5 a month|Usually',
      );
      expect(costs()).to.deep.equal([
        'Drops,80,visit,A visit',
        'Drops,20,visit,A test',
        // what one cell says of two columns has to be right for both
        'Drops,,,A pill',
      ]);
      unfold(place);
      expect(seen(all('da-cost')[2]!), 'its words').to.contain('$5 a month');
      expect(problems).to.deep.equal(['row “A pill”, “Price – Per”: “$5 a month”']);
      expect(all('da-cost-estimator')[0]!.payer, 'who pays, as the heading says it').to.equal('insurance');
    });

    it('under several rows of headings', async () => {
      const problems = await put(
        'da-side-effects',
        '2*1>Side effect|1*2>How many had it|2*1>How serious',
        'With the drops|With salt water',
        'Sore eyes|8 of 100|3 of 100|Mild',
      );
      const [sore] = all('da-side-effect');
      expect(problems).to.deep.equal([]);
      expect(sore).to.deep.include({ events: '8', comparatorEvents: '3', seriousness: 'mild' });
      expect(all('da-side-effects')[0]!.treatment).to.equal('with the drops');
    });

    it('without what is no row: a name over the table, a note under it, the headings again', async () => {
      place.innerHTML = table(
        'da-cost-estimator',
        '1*3>Prices of 2026',
        'What you pay for|Price|Per',
        'Drops||',
        'A visit|$80|Visit',
        'What you pay for|Price|Per',
        'A bottle|$20|Year',
      ).replace('</table>', `<tfoot>${row('1*3>In one city.')}</tfoot></table>`);
      expect(enhance(place)).to.deep.equal([]);
      await settled(place);
      expect(costs()).to.deep.equal(['Drops,80,visit,A visit', 'Drops,20,year,A bottle']);
      expect(seen(place), 'the name').to.contain('Prices of 2026');
      expect(seen(place), 'the note').to.contain('In one city.');
    });
  });

  describe('is left alone, and its author is told', () => {
    const comparison = 'da-treatment-comparison';
    const costs = 'da-cost-estimator';
    for (const [what, name, rows, expected] of [
      [
        'where two cells stand in one place',
        comparison,
        ['Q|A|B', 'How?|8 of 100|2*1>9 of 100', 'Why?|1*2>Not known'],
        'row “Why?”, “B”: “Why? Not known”',
      ],
      [
        'where one name stands over two answers',
        comparison,
        ['Q|1*2>A|B', 'How?|8 of 100|x|y'],
        'header row, “A”, “A”: “Q A B”',
      ],
      [
        'where an answer stands under no name',
        comparison,
        ['Q|A|B', 'How?|x|y|8 of 100'],
        'row “How?”: “How? x y 8 of 100”',
      ],
      [
        'where two options have one name, under different ones',
        comparison,
        ['2*1>Q|1*2>A|1*2>B', 'Men|Women|Men|Women', 'How?|8 of 100|x|y|z'],
        'header row: “Men”',
      ],
      ['where there is no name', comparison, ['Q||', 'How?|x|y'], 'header row: “”'],
      ['where the first row is empty', comparison, ['|', 'How?|x'], 'header row: “”'],
      [
        'where a cell is missing',
        costs,
        ['What|Price|Per', 'A visit|$80'],
        'row “A visit”, “Per”: “A visit $80”',
      ],
      [
        'where two rows have one name',
        costs,
        ['What|Price|Per', '2*1>A visit|$80|Visit', '$20|Year'],
        'row “A visit”, “What”: “A visit”',
      ],
      [
        'where words that stay in view are those of two rows',
        costs,
        ['What|Price|More', 'A visit|$80|2*1>In May', 'A test|$20'],
        'row “A test”, “More”: “In May”',
      ],
    ] as const)
      it(what, async () => {
        place.innerHTML = table(name, ...rows);
        const before = place.innerHTML;
        expect(
          enhance(place).map(({ where, got }) => `${where}: ${got}`),
          'what is told',
        ).to.deep.equal([expected]);
        await settled(place);
        expect(place.innerHTML, 'the table').to.equal(before);
      });

    it('where names come again that are others', () => {
      place.innerHTML = `<table class="${comparison}"><tr><th>Q</th><th>A</th><th>B</th></tr>${row('How?|8 of 100|x')}
        <tr><th>Q</th><th>C</th><th>D</th></tr>${row('Why?|9 of 100|y')}</table>`;
      expect(enhance(place).map(({ where, got }) => `${where}: ${got}`)).to.deep.equal(['row “Q”: “Q C D”']);
      expect(all('da-chance')).to.deep.equal([]);
    });
  });
});
