import { expect, fixture, html } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/define.js';
import type { DaChooseEvent, DaTreatmentComparison } from '../../src/index.js';
import { accessibilityTree, emulateMedia, printedPages, sendKeys, setViewport } from '../commands.js';
import { drawingsOf, seenIn } from '../drawing.js';
import type { Attributes } from '../fixtures/chances.js';
import {
  comparison,
  GROUP_TITLES,
  optionNames,
  rowTitle,
  type CellPlace,
  type ComparisonSettings,
} from '../fixtures/comparisons.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

const CHOOSE = { choose: '', order: 'alphabetical by name' };
const CAPTION = 'Ways to sleep better, side by side';

describe('da-treatment-comparison', () => {
  const notes = authorNotes();

  /** A comparison in an aid that has its source, so that there is nothing to mend. */
  async function put(
    settings: ComparisonSettings = {},
    width = '1000px',
    aid: Attributes = { country: 'US' },
  ) {
    const page = await fixture<HTMLElement>(html`<div style="font-size: 16px"></div>`);
    page.style.inlineSize = width;
    const element = comparison(settings) as DaTreatmentComparison;
    // the one that the test asks for: others of the same test have had their turn
    document.getElementById('comparison')?.removeAttribute('id');
    element.id = 'comparison';
    const source = make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.');
    page.append(make('da-decision-aid', aid, element, source));
    await settled(page);
    return element;
  }

  const tree = () => accessibilityTree('#comparison');
  const tableOf = (element: Element) => element.querySelector('table')!;
  const rowNamed = (element: Element, title: string) =>
    [...tableOf(element).rows].find((row) => row.cells[0]!.textContent.trim().startsWith(title))!;
  const cellsOf = (element: Element, title: string) => [...rowNamed(element, title).cells].slice(1);

  /** The options whose cells are in view, in each row that has one cell for each. */
  function optionsInView(element: Element): string[] {
    const names = optionNames(6);
    const rows = [...tableOf(element).rows].filter((row) => row.cells.length > 2 && isSeen(row));
    const views = rows.map((row) =>
      names.filter((_, index) => row.cells[index + 1] && isSeen(row.cells[index + 1]!)).join(', '),
    );
    expect(new Set(views).size, `one answer for all rows: ${[...new Set(views)].join(' | ')}`).to.equal(1);
    return views[0]!.split(', ');
  }

  const groupsInView = (element: Element) =>
    Object.values(GROUP_TITLES).filter((title) => {
      const header = rowNamed(element, title);
      const rows = [...header.parentElement!.children].map(isSeen);
      expect(new Set(rows).size, `${title}: wholly in view or wholly out of it`).to.equal(1);
      return rows[0];
    });

  /** What has the focus, also inside shadow roots. */
  function focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  const nameOf = (element: Element | null): string =>
    (element instanceof HTMLInputElement
      ? element.labels![0]!.textContent
      : (element?.textContent ?? '')
    ).trim();

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      const [last, shift] = key.split('+').reverse();
      if (shift) await sendKeys({ down: shift });
      await sendKeys({ press: last! });
      if (shift) await sendKeys({ up: shift });
    }
  };

  /** Goes on with the Tab key to the control of that name, as someone does who has no pointer. */
  async function tabTo(name: string, key = 'Tab'): Promise<Element> {
    const passed: string[] = [];
    for (let i = 0; i < 60; i++) {
      await press(key);
      const element = focused();
      if (element && nameOf(element).startsWith(name)) return element;
      passed.push(nameOf(element));
    }
    throw new Error(`${name} is not reached with ${key}: ${passed.join(' | ')}`);
  }

  /** Opens the choice by keyboard, starting before the comparison. */
  async function open(element: DaTreatmentComparison): Promise<void> {
    const start = document.createElement('button');
    element.before(start);
    start.focus();
    await tabTo('Choose what to look at');
    await press('Enter');
    await settled(element);
    start.remove();
  }

  /** Presses Space on the box of that name. */
  async function toggle(element: DaTreatmentComparison, name: string, key = 'Tab'): Promise<Element> {
    const box = await tabTo(name, key);
    await press(' ');
    await settled(element);
    return box;
  }

  /** Where the controls are. None: there is nothing to choose. */
  const controlsOf = (element: Element) => element.querySelector('.da-said-choice')?.shadowRoot;

  const status = (element: DaTreatmentComparison) =>
    controlsOf(element)!.querySelector('[role=status]')!.textContent.trim();

  const boxLine = async (name: string) =>
    (await tree()).split('\n').find((line) => line.trim().startsWith(`checkbox "${name}`)) ?? 'none';

  describe('is a table', () => {
    it('with the roles of one, and all its words, for assistive technology', async () => {
      await put({ options: 3, rows: 6 });
      const text = await tree();
      expect(text, 'the table and its name').to.include(`table "${CAPTION}"`);
      for (const name of optionNames(3)) expect(text, name).to.include(`columnheader "${name}`);
      for (let row = 0; row < 6; row++)
        expect(text, rowTitle(row)).to.include(`rowheader "${rowTitle(row)}"`);
      const lines = text.split('\n').map((line) => line.trim());
      const count = (role: string) => lines.filter((line) => line.split(' ')[0] === role).length;
      // head, approvals, 3 titles, 6 rows
      expect(count('row'), 'rows').to.equal(11);
      expect(count('cell') + count('gridcell'), 'cells').to.equal(3 * 7);
      expect(count('columnheader'), 'column headers').to.equal(4);
      const mend = notes.filter((note) => !note.startsWith('<da-decision-aid>'));
      expect(mend, 'nothing to mend').to.deep.equal([]);
    });

    it('whose content is the author’s own, in the same nodes', async () => {
      const made = comparison({ options: 2, rows: 3, cell: ({ row, option }) => `Answer ${row} ${option}` });
      const texts: Node[] = [];
      const walk = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) texts.push(walk.currentNode);
      const before = texts.map((text) => text.textContent);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect(
        texts.every((text) => made.contains(text)),
        'each text is where it was',
      ).to.equal(true);
      expect(
        texts.map((text) => text.textContent),
        'and says what it said',
      ).to.deep.equal(before);
    });

    it('with its order said, and that it means nothing', async () => {
      const element = await put();
      expect(seen(element), 'the order').to.match(
        /alphabetical by name.*says nothing about which is better/i,
      );
      const none = await put({ attributes: {} });
      expect(wordsOf(none), 'none is given').not.to.match(/order/);
      expect(
        none.problems.map(({ where }) => where),
        'the author is told',
      ).to.include('order');
    });

    it('that says what is missing to its author only', async () => {
      const page = await fixture<HTMLElement>(
        html`<da-treatment-comparison><p>Soon there will be a table.</p></da-treatment-comparison>`,
      );
      await settled(page);
      expect(seen(page), 'the words stay').to.equal('Soon there will be a table.');
      expect((page as DaTreatmentComparison).problems[0]?.where, 'the problem').to.equal('content');
    });

    it('also with six options and sixty rows', async () => {
      const element = await put({
        options: 6,
        rows: 60,
        cell: ({ row, option }) => `Answer ${row} ${option}`,
      });
      const text = await tree();
      expect(text.match(/^ *rowheader/gm)?.length, 'row headers').to.be.at.least(60);
      expect(text, 'the last cell').to.include('Answer 59 5');
      expect(
        cellsOf(element, rowTitle(59)).map((cell) => cell.getAttribute('data-option')),
        'its options',
      ).to.deep.equal(optionNames(6));
    });

    it('whose options all look the same', async () => {
      const element = await put({ options: 4, rows: 3 }, '1200px');
      const look = (cell: Element) => {
        const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(cell);
        return [
          color,
          backgroundColor,
          fontSize,
          fontWeight,
          Math.round(cell.getBoundingClientRect().width),
        ].join();
      };
      for (const title of ['Your question', rowTitle(0)]) {
        expect(new Set(cellsOf(element, title).map(look)).size, title).to.equal(1);
      }
      const names = [...element.querySelectorAll('da-option')].map((option) => getComputedStyle(option).font);
      expect(new Set(names).size, 'their names').to.equal(1);
    });
  });

  describe('says approvals in a row', () => {
    it('with an answer for each option, by the regulator of the country', async () => {
      const element = await put({ options: 6, rows: 3 });
      const [first, ...others] = cellsOf(element, 'Is it approved for this use?').map(wordsOf);
      expect(first, 'the first').to.match(/device.*FDA has cleared it/);
      expect(others.length, 'one for each option').to.equal(5);
      expect(others[4], 'the last').to.equal('Nothing new is started.');
      expect(others[3], 'not stated').to.match(/^Not stated/);
      expect(wordsOf(element).match(/FDA has cleared/g)?.length, 'once for each, and nowhere else').to.equal(
        2,
      );
    });

    it('before the author’s rows, and heard with them', async () => {
      const element = await put();
      expect(tableOf(element).rows[1]!.textContent.trim(), 'the second row').to.match(/^Is it approved/);
      expect(await tree(), 'heard').to.include('rowheader "Is it approved for this use?"');
    });

    it('none where no option says any', async () => {
      const made = comparison();
      made.querySelectorAll('da-option').forEach((option) => option.removeAttribute('approval'));
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect(wordsOf(made), 'no row').not.to.include('approved');
      expect(
        (made as DaTreatmentComparison).problems.map(({ where }) => where),
        'the author is told',
      ).to.include('approval');
    });

    it('anew when an option’s approval or the country changes', async () => {
      const element = await put();
      const option = element.querySelector('da-option')!;
      option.setAttribute('approval', 'approved');
      await settled(element);
      expect(wordsOf(cellsOf(element, 'Is it approved')[0]!), 'the option').to.match(/^Yes\. The FDA/);
      element.closest('da-decision-aid')!.country = 'GB';
      await settled(element);
      expect(wordsOf(cellsOf(element, 'Is it approved')[0]!), 'the country').to.match(/^Yes\. The MHRA/);
      expect(wordsOf(element).match(/Is it approved/g)?.length, 'one row').to.equal(1);
    });
  });

  describe('keeps one denominator in a row', () => {
    const chanceOf = (events: string, of: string, source = 'rivera-2024') =>
      make('da-chance', {
        events,
        of,
        comparator: 'none-known',
        outcome: 'get a rash',
        timeframe: 'after a week',
        population: 'adults',
        certainty: 'low',
        'certainty-reason': 'one study',
        source,
      });
    const rash = ({ row, option }: CellPlace) =>
      row === 0 ? chanceOf(option === 0 ? '4' : '80', '1000') : chanceOf(option === 0 ? '4' : '800', '1000');

    it('moves a row of small chances to 1,000, and says so in its title', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash });
      const [first, second] = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(first, 'the small').to.match(/^4 out of 1,000 people/);
      expect(second, 'the other with it').to.match(/^80 out of 1,000 people/);
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!), 'the note').to.match(/counted out of 1,000/);
      expect(isSeen(rowNamed(element, rowTitle(0)).cells[0]!.lastElementChild!), 'in view').to.equal(true);
      expect(await tree(), 'heard').to.match(
        /rowheader "Question 1\? ?In this row, people are counted out of 1,000/,
      );
    });

    it('leaves a row with a large chance at 100', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash });
      const [first, second] = cellsOf(element, rowTitle(1)).map(wordsOf);
      expect(first, 'the small').to.match(/^Fewer than 1 out of 100 people/);
      expect(second, 'the large').to.match(/^80 out of 100 people/);
      expect(wordsOf(rowNamed(element, rowTitle(1)).cells[0]!), 'no note').to.equal(rowTitle(1));
    });

    it('draws all arrays of a row with as many icons, in one size', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash });
      for (const [title, all] of [
        [rowTitle(0), 1000],
        [rowTitle(1), 100],
      ] as const) {
        const drawings = cellsOf(element, title).flatMap((cell) =>
          drawingsOf(cell.querySelector('da-chance')!),
        );
        expect(
          drawings.map((drawing) => seenIn(drawing).all),
          title,
        ).to.deep.equal([all, all]);
        const widths = drawings.map((drawing) => Math.round(drawing.getBoundingClientRect().width));
        expect(new Set(widths).size, `${title}: widths ${widths.join()}`).to.equal(1);
      }
    });

    it('takes the note back when the numbers change', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash });
      const [chance] = cellsOf(element, rowTitle(0)).map((cell) => cell.querySelector('da-chance')!);
      chance!.setAttribute('events', '40');
      await settled(element);
      await settled(element);
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!), 'no note').to.equal(rowTitle(0));
      expect(wordsOf(chance!), 'out of 100').to.match(/^4 out of 100 people/);
      const second = cellsOf(element, rowTitle(0))[1]!;
      expect(wordsOf(second), 'the other too').to.match(/^8 out of 100 people/);
    });

    it('has no note where the aid counts out of 1,000 anyway', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash }, '1000px', { denominator: '1000' });
      expect(wordsOf(element), 'no note').not.to.include('In this row');
      expect(wordsOf(cellsOf(element, rowTitle(1))[1]!), 'out of 1,000').to.match(/^800 out of 1,000/);
    });

    it('says that numbers of different studies cannot be set against each other', async () => {
      const mixed = await put({
        options: 2,
        rows: 3,
        cell: ({ option }) => chanceOf('30', '100', option === 0 ? 'rivera-2024' : 'okafor-2022'),
      });
      expect(seen(mixed), 'the note').to.match(/cannot be set against each other/);
      expect(await tree(), 'heard').to.match(/cannot be set against each other/);
      const one = await put({ options: 2, rows: 3, cell: () => chanceOf('30', '100') });
      expect(wordsOf(one), 'one study').not.to.include('cannot be set against each other');
    });
  });

  describe('whose columns are the groups of one study', () => {
    const groupOf = (events: string, more: Attributes = {}) =>
      make('da-chance', {
        events,
        of: '100',
        outcome: 'slept better',
        timeframe: 'after a week',
        population: 'adults',
        certainty: 'moderate',
        'certainty-reason': 'one study',
        source: 'rivera-2024',
        ...more,
      });
    const two = ({ option }: CellPlace) => groupOf(option === 0 ? '59' : '45');
    const GROUPS = { order: 'as in the study', columns: 'groups' };

    it('says so once, and how they differ in each of two', async () => {
      const element = await put({ options: 2, rows: 1, groups: ['benefits'], cell: two, attributes: GROUPS });
      expect(wordsOf(element).match(/The columns are the groups of one study\./g)?.length, 'once').to.equal(
        1,
      );
      expect(await tree(), 'heard').to.match(/The columns are the groups of one study/);
      const [first, second] = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(first).to.match(
        /^59 out of 100 people slept better\. ?59\. For 41, it did not happen\. After a week\. It is likely: 14 more in 100 than in the other group\. Who/,
      );
      expect(second).to.match(/It is likely: 14 fewer in 100 than in the other group\./);
      expect(wordsOf(element), 'no group is missing').not.to.match(/number to compare|cannot be set/);
      expect(drawingsOf(cellsOf(element, rowTitle(0))[0]!.querySelector('da-chance')!).length).to.equal(1);
      expect(element.problems, 'nothing to mend').to.deep.equal([]);
      for (const chance of element.querySelectorAll('da-chance'))
        expect(chance.problems, 'nothing to mend').to.deep.equal([]);
    });

    it('of more than two says no difference', async () => {
      const element = await put({ options: 3, rows: 1, groups: ['benefits'], cell: two, attributes: GROUPS });
      expect(wordsOf(element)).not.to.match(/more in|fewer in|same number|number to compare/);
    });

    it('in one row says so in its title', async () => {
      const element = await put({ options: 2, rows: 2, groups: ['benefits'], cell: two });
      rowNamed(element, rowTitle(1)).dataset['columns'] = 'groups';
      await settled(element);
      await settled(element);
      expect(wordsOf(rowNamed(element, rowTitle(1)).cells[0]!)).to.include(
        'In this row, the columns are the groups of one study.',
      );
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!)).to.equal(rowTitle(0));
      expect(wordsOf(cellsOf(element, rowTitle(0))[0]!)).to.include('No number to compare with');
      expect(wordsOf(cellsOf(element, rowTitle(1))[0]!)).to.include(
        '14 more in 100 than in the other group.',
      );
      rowNamed(element, rowTitle(1)).dataset['columns'] = 'arms';
      await settled(element);
      expect(element.problems.map(({ where }) => where)).to.deep.equal([
        `data-columns of row “${rowTitle(1)}”`,
      ]);
    });

    it('leaves a count that is compared with another group', async () => {
      const own = { 'comparator-events': '30', 'comparator-of': '100', comparator: 'with a dummy' };
      const element = await put({
        options: 2,
        rows: 1,
        groups: ['benefits'],
        attributes: GROUPS,
        cell: ({ option }) => groupOf(option === 0 ? '59' : '45', option === 0 ? own : {}),
      });
      const [first] = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(first).to.match(/compared with 30 out of 100 with a dummy.*29 more in 100\./);
    });

    it('tells its author of other sources, of other times, and of no clear difference', async () => {
      const put2 = (more: Attributes) =>
        put({
          options: 2,
          rows: 1,
          groups: ['benefits'],
          attributes: GROUPS,
          cell: ({ option }) => (option === 0 ? groupOf('59', more) : groupOf('9')),
        });
      const mixed = await put2({ source: 'okafor-2022' });
      expect(mixed.problems.map(({ got }) => got)).to.deep.equal(['“several sources”']);
      const later = await put2({ timeframe: 'after a year' });
      expect(wordsOf(later), 'counts of another time are not subtracted').not.to.match(/(more|fewer) in/);
      const unclear = await put2({ finding: 'no-clear-difference' });
      expect(wordsOf(unclear)).to.include('The authors of this page call this no clear difference.');
      expect(unclear.querySelector('da-chance')!.problems.map(({ where }) => where)).to.deep.equal([
        'finding',
      ]);
    });

    it('tells two rare counts apart', async () => {
      const element = await put({
        options: 2,
        rows: 1,
        groups: ['harms'],
        attributes: GROUPS,
        cell: ({ option }) => groupOf(option === 0 ? '1' : '2', { of: '250000' }),
      });
      const [first, second] = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(first).to.match(/^Fewer than 1 out of 100,000 \(1 of 250,000\) people/);
      expect(second).to.match(/^Fewer than 1 out of 100,000 \(2 of 250,000\) people/);
    });
  });

  describe('leaves no cell blank', () => {
    it('but says that nothing is said there', async () => {
      const element = await put({
        cell: ({ row, option }) => (row === 0 && option === 1 ? '\u00a0' : 'An answer.'),
      });
      const cells = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(cells, 'the cells').to.deep.equal([
        'An answer.',
        'Nothing is said about this here. Ask your clinician.',
        'An answer.',
      ]);
      expect(element.problems.length, 'the author is told').to.equal(1);
      expect(await tree(), 'heard').to.include('Nothing is said about this here');
    });

    it('and takes that back when the author fills it', async () => {
      const element = await put({
        cell: ({ row, option }) => (row === 0 && option === 1 ? '' : 'An answer.'),
      });
      cellsOf(element, rowTitle(0))[1]!.prepend('Another answer.');
      await settled(element);
      await settled(element);
      expect(wordsOf(cellsOf(element, rowTitle(0))[1]!), 'the cell').to.equal('Another answer.');
    });
  });

  describe('lets readers choose options by keyboard alone', () => {
    it('only where the author says so, and there is something to choose', async () => {
      const none = await put({ options: 3 });
      expect(await tree(), 'not asked for').not.to.match(/checkbox|Choose what/);
      expect(controlsOf(none), 'no control').to.equal(undefined);
      await put({ options: 2, attributes: { choose: 'options' } });
      expect(await tree(), 'two options: nothing to choose').not.to.include('Choose what');
      await put({ options: 3, attributes: { choose: 'rows' } });
      expect(await tree(), 'rows').to.match(/Choose what/);
    });

    it('takes an option out of view and brings it back', async () => {
      const element = await put({ options: 4, attributes: CHOOSE });
      await open(element);
      const box = await toggle(element, 'Bright light');
      expect(optionsInView(element), 'without it').to.deep.equal([
        'Acupressure',
        'Counselling',
        'Dried valerian',
      ]);
      expect(await boxLine('Bright light'), 'its box').to.match(/checked=false/);
      expect(await tree(), 'not heard in the table').not.to.include('columnheader "Bright light');
      expect(focused(), 'the focus stays').to.equal(box);
      await press(' ');
      await settled(element);
      expect(optionsInView(element), 'with it').to.deep.equal(optionNames(4));
      expect(await boxLine('Bright light'), 'its box').to.match(/checked(?!=false)/);
    });

    it('takes no answer out of a row in which one stands for several options', async () => {
      const element = await put({
        options: 3,
        rows: 2,
        attributes: CHOOSE,
        cell: ({ row, option }) => `Answer ${row} ${option}`,
      });
      const [both, second] = cellsOf(element, rowTitle(0));
      both!.setAttribute('colspan', '2');
      both!.textContent = 'The same for two.';
      second!.remove();
      await settled(element);
      const rowInView = () => seen(rowNamed(element, rowTitle(0)));
      const whole = rowInView();
      expect(whole, 'the row').to.match(/The same for two\..*Answer 0 2/);
      for (const index of [0, 1, 2]) {
        const boxes = [...element.querySelector('.da-said-choice')!.shadowRoot!.querySelectorAll('input')];
        boxes[index]!.click();
        await settled(element);
        expect(cellsOf(element, rowTitle(1)).map(isSeen), 'another row').to.deep.equal(
          [0, 1, 2].map((option) => option !== index),
        );
        expect(rowInView(), `without option ${index}`).to.equal(whole);
        boxes[index]!.click();
        await settled(element);
      }
    });

    it('also where an editor has put the table into a figure', async () => {
      const made = comparison({ options: 3, attributes: CHOOSE }) as DaTreatmentComparison;
      const figure = document.createElement('figure');
      figure.append(...made.childNodes);
      made.append(figure);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect(figure.previousElementSibling?.shadowRoot, 'the choice is before it').to.equal(controlsOf(made));
      controlsOf(made)!.querySelectorAll('input')[1]!.click();
      expect(optionsInView(made), 'without the second').to.deep.equal(['Acupressure', 'Counselling']);
    });

    it('keeps two, and says why', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      expect(await boxLine('Acupressure'), 'all may go at first').not.to.match(/disabled|\(/);
      await toggle(element, 'Bright light');
      for (const name of ['Acupressure', 'Counselling']) {
        expect(await boxLine(name), `${name} has to stay`).to.match(
          /disabled checked.*\(Two options stay in view/,
        );
      }
      expect(await boxLine('Bright light'), 'the other may come back').not.to.match(/disabled|\(/);
      const box = await toggle(element, 'Counselling');
      expect(nameOf(box), 'it is reached all the same').to.equal('Counselling');
      expect(optionsInView(element), 'and stays').to.deep.equal(['Acupressure', 'Counselling']);
      expect(await boxLine('Counselling'), 'as its box says').to.match(/checked(?!=false)/);
      const why = [...controlsOf(element)!.querySelectorAll<HTMLElement>('p')].filter((text) => isSeen(text));
      expect(why.map((text) => text.innerText).join(), 'said to all').to.include('Two options stay in view');
    });

    it('says what is shown now to those who do not see it', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      expect(status(element), 'nothing before anything is chosen').to.equal('');
      await toggle(element, 'Bright light');
      expect(status(element), 'the options').to.include('Acupressure and Counselling');
      expect(await tree(), 'as a status').to.match(/status/);
      await toggle(element, GROUP_TITLES.practical);
      expect(status(element), 'the hidden rows').to.include(GROUP_TITLES.practical);
      expect(await tree(), 'how many').to.include('2 of 3 options shown');
    });

    it('shows everything again at the press of one button', async () => {
      const element = await put({ options: 4, attributes: CHOOSE });
      await open(element);
      await toggle(element, 'Bright light');
      await toggle(element, GROUP_TITLES.practical);
      expect(groupsInView(element), 'rows away').not.to.include(GROUP_TITLES.practical);
      await tabTo('Show everything');
      await press('Enter');
      await settled(element);
      expect(optionsInView(element), 'all options').to.deep.equal(optionNames(4));
      expect(groupsInView(element), 'all rows').to.deep.equal(Object.values(GROUP_TITLES));
      expect(focused() === document.body, 'the focus is not lost').to.equal(false);
      expect(nameOf(focused()), 'but at the choice').to.match(/^Choose what/);
      expect(await tree(), 'no button any more').not.to.include('Show everything');
    });

    it('never fewer than two, never benefits without harms, whatever is pressed', async () => {
      const element = await put({ options: 4, rows: 6, attributes: CHOOSE });
      await open(element);
      const boxes = [...controlsOf(element)!.querySelectorAll('input')];
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(boxes.length - 1), { maxLength: 12 }), async (presses) => {
          for (const index of presses) {
            boxes[index]!.click();
            await element.updateComplete;
          }
          const options = optionsInView(element);
          const groups = groupsInView(element);
          expect(options.length, 'options in view').to.be.at.least(2);
          if (groups.includes(GROUP_TITLES.benefits)) {
            expect(groups, 'harms beside benefits').to.include(GROUP_TITLES.harms);
          }
          const ticked = boxes.filter((box) => box.checked).map(nameOf);
          expect(ticked, 'the boxes say what is in view').to.deep.equal([...options, ...groups]);
        }),
        { numRuns: 30 },
      );
    });
  });

  describe('lets readers choose rows by keyboard alone', () => {
    it('keeps the harms while benefits are shown, and says why', async () => {
      const element = await put({ attributes: CHOOSE });
      await open(element);
      expect(await boxLine(GROUP_TITLES.harms), 'the harms').to.match(
        /disabled checked.*\(What may go wrong stays/,
      );
      expect(await boxLine(GROUP_TITLES.benefits), 'the benefits').not.to.match(/disabled|\(/);
      await toggle(element, GROUP_TITLES.harms);
      expect(groupsInView(element), 'they stay').to.deep.equal(Object.values(GROUP_TITLES));
    });

    it('lets the harms go without the benefits, and brings them back with them', async () => {
      const element = await put({ attributes: CHOOSE });
      await open(element);
      await toggle(element, GROUP_TITLES.benefits);
      expect(groupsInView(element), 'benefits away').to.deep.equal([
        GROUP_TITLES.harms,
        GROUP_TITLES.practical,
      ]);
      expect(await boxLine(GROUP_TITLES.harms), 'the harms may go').not.to.match(/disabled|\(/);
      await toggle(element, GROUP_TITLES.harms);
      expect(groupsInView(element), 'harms away').to.deep.equal([GROUP_TITLES.practical]);
      await tabTo(GROUP_TITLES.benefits, 'Shift+Tab');
      await press(' ');
      await settled(element);
      expect(groupsInView(element), 'both back').to.deep.equal(Object.values(GROUP_TITLES));
      expect(await boxLine(GROUP_TITLES.harms), 'and they have to stay').to.match(/disabled checked/);
    });

    it('takes rows of which nobody knows for harms, too', async () => {
      const made = comparison({
        groups: ['benefits', 'practical'],
        attributes: CHOOSE,
      }) as DaTreatmentComparison;
      made.querySelectorAll('tbody')[1]!.removeAttribute('data-about');
      made.id = 'comparison';
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      await open(made);
      expect(await boxLine(GROUP_TITLES.practical), 'it may hold harms').to.match(/disabled checked/);
    });
  });

  describe('tells nobody but who listens', () => {
    it('what was chosen, in an event that does not leave the element', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      const heard: DaChooseEvent[] = [];
      let outside = 0;
      element.addEventListener('da-choose', (event) => heard.push(event as DaChooseEvent));
      const stray = () => outside++;
      element.parentElement!.addEventListener('da-choose', stray);
      document.addEventListener('da-choose', stray);
      await open(element);
      expect(heard.length, 'opening is no choice').to.equal(0);
      await toggle(element, 'Bright light');
      await toggle(element, GROUP_TITLES.practical);
      document.removeEventListener('da-choose', stray);
      expect(
        heard.map(({ options, groups }) => [options, groups]),
        'what is in view after each choice',
      ).to.deep.equal([
        [['Acupressure', 'Counselling'], Object.values(GROUP_TITLES)],
        [
          ['Acupressure', 'Counselling'],
          [GROUP_TITLES.benefits, GROUP_TITLES.harms],
        ],
      ]);
      expect([heard[0]!.bubbles, heard[0]!.composed], 'it stays').to.deep.equal([false, false]);
      expect(outside, 'nobody else hears it').to.equal(0);
    });

    it('and nothing when a choice is refused', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      let heard = 0;
      element.addEventListener('da-choose', () => heard++);
      await open(element);
      await toggle(element, GROUP_TITLES.harms);
      expect(heard, 'events').to.equal(0);
    });

    it('so no attribute, address, title or form of the page changes', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      const page = () => [document.documentElement.outerHTML, location.href, document.title].join();
      const before = page();
      await toggle(element, 'Bright light');
      await toggle(element, GROUP_TITLES.practical);
      expect(page(), 'the page').to.equal(before);
    });
  });

  describe('on paper', () => {
    it('names the option of each answer', async () => {
      await put({ options: 3, rows: 3, cell: ({ row, option }) => `Answer ${row} ${option}.` });
      const paper = (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');
      for (let option = 0; option < 3; option++) {
        expect(paper, 'the answer under its option').to.include(
          `${optionNames(3)[option]} Answer 0 ${option}.`,
        );
      }
      expect(paper, 'no control').not.to.include('Choose what');
    });

    it('shows what the reader put out of view, and no control', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      await toggle(element, 'Bright light');
      await toggle(element, GROUP_TITLES.practical);
      try {
        await emulateMedia({ media: 'print' });
        expect(optionsInView(element), 'all options').to.deep.equal(optionNames(3));
        expect(groupsInView(element), 'all rows').to.deep.equal(Object.values(GROUP_TITLES));
        const controls = [...controlsOf(element)!.querySelectorAll('summary, input, button')];
        expect(controls.filter(isSeen), 'controls').to.deep.equal([]);
      } finally {
        // there is no way back to what the page itself is shown on: real printing has to come before this test
        await emulateMedia({ media: 'screen' });
      }
      expect(optionsInView(element), 'and on the screen as before').to.deep.equal([
        'Acupressure',
        'Counselling',
      ]);
    });
  });

  describe('beside another comparison', () => {
    it('hides nothing of the other', async () => {
      const first = await put({ options: 3, attributes: CHOOSE });
      first.id = 'first';
      const second = comparison({ options: 3, attributes: CHOOSE }) as DaTreatmentComparison;
      first.after(second);
      await settled();
      await open(first);
      await toggle(first, 'Bright light');
      await toggle(first, GROUP_TITLES.practical);
      expect(optionsInView(first), 'the first').to.deep.equal(['Acupressure', 'Counselling']);
      expect(optionsInView(second), 'the second').to.deep.equal(optionNames(3));
      expect(groupsInView(second), 'its rows').to.deep.equal(Object.values(GROUP_TITLES));
      await open(second);
      await toggle(second, 'Acupressure');
      expect(optionsInView(second), 'the second by itself').to.deep.equal(['Bright light', 'Counselling']);
      expect(optionsInView(first), 'the first as before').to.deep.equal(['Acupressure', 'Counselling']);
      second.remove();
      expect(optionsInView(first), 'also when the second is gone').to.deep.equal([
        'Acupressure',
        'Counselling',
      ]);
    });

    it('leaves no style behind when it goes', async () => {
      const sheets = () => document.adoptedStyleSheets.length;
      const element = await put({ options: 3, attributes: CHOOSE });
      const before = sheets();
      await open(element);
      await toggle(element, 'Bright light');
      element.remove();
      expect(sheets(), 'style sheets').to.equal(before);
    });
  });

  describe('whose content changes later', () => {
    it('reads an added row', async () => {
      const element = await put({ options: 3, rows: 3, cell: () => 'An answer.', attributes: CHOOSE });
      const row = tableOf(element).tBodies[tableOf(element).tBodies.length - 1]!.insertRow();
      row.append(
        make('th', { scope: 'row' }, 'One more?'),
        make('td', {}, 'Yes.'),
        make('td'),
        make('td', {}, 'No.'),
      );
      await settled(element);
      expect(await tree(), 'its roles').to.include('rowheader "One more?"');
      expect(
        [...row.cells].slice(1).map((cell) => cell.getAttribute('data-option')),
        'its options',
      ).to.deep.equal(optionNames(3));
      expect(wordsOf(row.cells[2]!), 'its hole').to.match(/^Nothing is said/);
      await open(element);
      await toggle(element, GROUP_TITLES.practical);
      expect(isSeen(row), 'it goes out of view with its group').to.equal(false);
    });

    it('reads an option that is named anew', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      element.querySelectorAll('da-option')[1]!.firstChild!.textContent = 'Lamp';
      await settled(element);
      expect(await boxLine('Lamp'), 'its box').to.match(/^ *checkbox "Lamp"/);
      expect(cellsOf(element, rowTitle(0))[1]!.getAttribute('data-option'), 'its cells').to.equal('Lamp');
    });

    it('keeps out of view what was, when a row is added before it', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      await toggle(element, GROUP_TITLES.practical);
      const [first] = rowNamed(element, GROUP_TITLES.harms).parentElement!.children;
      const row = document.createElement('tr');
      row.append(make('th', {}, 'One more?'), ...[1, 2, 3].map((n) => make('td', {}, `Answer ${n}.`)));
      first!.after(row);
      await settled(element);
      await settled(element);
      expect(groupsInView(element), 'as before').to.deep.equal([GROUP_TITLES.benefits, GROUP_TITLES.harms]);
      expect(isSeen(row), 'the new row').to.equal(true);
    });

    it('writes nothing when nothing has changed', async () => {
      const element = await put({ options: 3, rows: 6 });
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
      element.requestUpdate();
      await settled(element);
      observer.disconnect();
      const what = records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName]);
      expect(what, JSON.stringify(what)).to.deep.equal([]);
    });

    it('does not double words that a saved page holds already', async () => {
      const element = await put({
        cell: ({ row, option }) => (row === 0 && option === 1 ? '' : 'An answer.'),
      });
      const { outerHTML } = element;
      const holder = element.parentElement!;
      element.remove();
      holder.insertAdjacentHTML('afterbegin', outerHTML);
      await settled(holder);
      expect(holder.firstElementChild!.outerHTML, 'the same').to.equal(outerHTML);
    });
  });

  describe('on a narrow page', () => {
    it('shows each answer under its question with the name of its option', async () => {
      const element = await put(
        { options: 3, rows: 3, cell: ({ row, option }) => `Answer ${row} ${option}.` },
        '320px',
      );
      const cells = cellsOf(element, rowTitle(0));
      expect(
        cells.map((cell) => cell.getAttribute('data-option')),
        'the options',
      ).to.deep.equal(optionNames(3));
      for (const cell of cells) {
        const { content, display } = getComputedStyle(cell, '::before');
        const name = cell.getAttribute('data-option')!;
        // Firefox tells what is asked for, and not what comes of it
        expect(content.replace('attr(data-option)', name), 'shown before the answer').to.include(name);
        expect(display, 'on a line of its own').to.equal('block');
      }
      const tops = cells.map((cell) => cell.getBoundingClientRect().top);
      const title = rowNamed(element, rowTitle(0)).cells[0]!.getBoundingClientRect();
      expect(Math.min(...tops), 'under the question').to.be.at.least(title.bottom - 1);
    });

    it('does not overflow, with six options and drawings', async () => {
      const element = await put({ options: 6, rows: 6, attributes: CHOOSE }, '320px');
      await open(element);
      const right = element.getBoundingClientRect().right + 1;
      const over = [...element.querySelectorAll('*')].filter((part) => {
        const box = part.getBoundingClientRect();
        // the header row is clipped to a dot: only heard
        return isSeen(part) && !part.closest('thead') && box.right > right;
      });
      expect(
        over.map((part) => part.outerHTML.slice(0, 80)),
        'parts beyond the edge',
      ).to.deep.equal([]);
      expect(element.scrollWidth, 'nothing to scroll').to.be.at.most(320);
    });

    it('stays a table for assistive technology', async () => {
      const roles = async () =>
        (await tree())
          .split('\n')
          .map((line) => /^(table|row|rowheader|columnheader|cell)\b( "[^"]*")?/.exec(line.trim())?.[0])
          .filter(Boolean);
      await put({ options: 3, rows: 3, cell: () => 'An answer.' }, '1000px');
      const wide = await roles();
      await put({ options: 3, rows: 3, cell: () => 'An answer.' }, '320px');
      expect(await roles(), 'the same rows, headers and cells').to.deep.equal(wide);
    });

    it('names all options of a cell that spans several', async () => {
      const element = await put({ options: 3, rows: 3, cell: () => 'An answer.' }, '320px');
      const row = rowNamed(element, rowTitle(1));
      row.cells[2]!.remove();
      row.cells[1]!.colSpan = 2;
      await settled(element);
      await settled(element);
      expect(
        [...row.cells].slice(1).map((cell) => cell.getAttribute('data-option')),
        'the options',
      ).to.deep.equal(['Acupressure, Bright light', 'Counselling']);
    });
  });

  describe('with cells that several rows or options have together', () => {
    /** A comparison of an author's table. `row` puts cells side by side. */
    async function putTable(markup: string, attributes: Attributes = {}, width = '1000px') {
      const page = await fixture<HTMLElement>(html`<div style="font-size: 16px"></div>`);
      page.style.inlineSize = width;
      const element = make('da-treatment-comparison', { order: 'as listed', ...attributes });
      element.innerHTML = `<table><caption>C</caption>${markup}</table>`;
      page.append(make('da-decision-aid', {}, element));
      await settled(page);
      return element;
    }
    const MERGED = `<tr><th>Q</th><th>Drops A</th><th>No drops</th></tr>
      <tr><th>Drive?</th><td rowspan="2">After an hour</td><td>Yes</td></tr>
      <tr><th>Swim?</th><td>No</td></tr>`;
    const PARTED = `<tr><th rowspan="2">Q</th><th colspan="2">Drops</th><th rowspan="2">No drops</th></tr>
      <tr><th><da-option value="a" approval="approved">Drops A</da-option></th><th>B</th></tr>
      <tr><th>Drive?</th><td>No</td><td>Later</td><td>Yes</td></tr>`;

    const answersOf = (element: Element) =>
      [...element.querySelectorAll('td')].map((cell) => `${cell.dataset['option']}: ${wordsOf(cell)}`);
    const allowedOf = ({ problems }: DaTreatmentComparison) => problems.map(({ allowed }) => allowed).join();

    it('names the option of each', async () => {
      const element = await putTable(MERGED);
      expect(answersOf(element)).to.deep.equal(['Drops A: After an hour', 'No drops: Yes', 'No drops: No']);
      expect(element.problems).to.deep.equal([]);
    });

    it('keeps an answer beside each question that it answers, also where there is little room', async () => {
      const element = await putTable(MERGED, {}, '320px');
      const boxOf = (text: string) =>
        [...element.querySelectorAll('th, td')]
          .find((cell) => wordsOf(cell) === text)!
          .getBoundingClientRect();
      const answer = boxOf('After an hour');
      for (const question of ['Drive?', 'Swim?']) {
        const { top, bottom, right } = boxOf(question);
        expect(answer.top < bottom && answer.bottom > top && answer.left >= right - 1, question).to.equal(
          true,
        );
      }
      expect(boxOf('Drops A').width, 'its name is seen').to.be.greaterThan(50);
      expect(element.scrollWidth, 'nothing to scroll').to.be.at.most(320);
    });

    it('has one denominator in rows that have a count together', async () => {
      const chance = (events: number) => `<da-chance events="${events}" of="1000"></da-chance>`;
      const element = await putTable(`<tr><th>Q</th><th>A</th><th>B</th></tr>
        <tr><th>Sick?</th><td rowspan="2">${chance(2)}</td><td>${chance(3)}</td></tr>
        <tr><th>Ill?</th><td>${chance(300)}</td></tr>`);
      for (const cell of element.querySelectorAll('td')) expect(wordsOf(cell)).not.to.include('out of 1,000');
    });

    it('joins names that stand in several rows, and says the approval of each', async () => {
      const element = await putTable(PARTED, { choose: 'options' });
      expect(answersOf(element)).to.deep.equal([
        'Drops A: Yes. It is approved for this use.',
        'Drops – B: Not stated on this page. Ask your clinic.',
        'No drops: Not stated on this page. Ask your clinic.',
        'Drops A: No',
        'Drops – B: Later',
        'No drops: Yes',
      ]);
      expect(tableOf(element).tHead!.rows.length, 'both rows are the head').to.equal(2);
      expect(controlsOf(element), 'no column under a name can go').to.equal(undefined);
      expect(allowedOf(element)).to.include('no name over several options');
    });

    it('changes nothing in a page that was saved', async () => {
      for (const markup of [MERGED, PARTED]) {
        const element = await putTable(markup);
        const { outerHTML } = element;
        const holder = element.parentElement!;
        element.remove();
        holder.insertAdjacentHTML('afterbegin', outerHTML);
        await settled(holder);
        expect(holder.firstElementChild!.outerHTML).to.equal(outerHTML);
      }
    });

    it('takes an option out of view in each row, and no other', async () => {
      const element = await putTable(
        `<tr><th>Q</th><th>A</th><th>"B" \\ 2</th><th>C</th></tr>
        <tr><th>Drive?</th><td rowspan="2">a</td><td>b</td><td>c</td></tr>
        <tr><th>Swim?</th><td>b</td><td>c</td></tr>`,
        { choose: 'options' },
      );
      const inView = () => [...element.querySelectorAll('th, td')].filter(isSeen).map(wordsOf).join(' ');
      await open(element);
      await toggle(element, 'A');
      expect(inView()).to.equal('Q "B" \\ 2 C Drive? b c Swim? b c');
      await press(' ');
      await toggle(element, '"B"');
      expect(inView()).to.equal('Q A C Drive? a c Swim? c');
    });

    it('leaves a table alone in which nobody can tell where a cell belongs, and says so', async () => {
      const element = await putTable(
        `${MERGED}<tr><th>Who?</th><td rowspan="2">You</td><td>You</td></tr><tr><th colspan="3">Harms</th></tr>`,
      );
      expect(
        element.querySelectorAll('[data-option], [data-options], .da-said td'),
        'as it was',
      ).to.have.length(0);
      expect(element.problems.map(({ where, got }) => `${where}: ${got}`)).to.deep.equal([
        'row “Harms”: “two cells in one place”',
      ]);
      element.querySelector('tr:last-child')!.remove();
      await settled(element);
      expect(answersOf(element), 'until it is mended').to.include('Drops A: You');
    });
  });

  describe('where there is room', () => {
    /** Whether the answers of a row stand beside their question, in columns of equal width. */
    const inColumns = (element: Element) => {
      const [title, ...cells] = [...rowNamed(element, rowTitle(0)).cells]
        .filter(isSeen)
        .map((cell) => cell.getBoundingClientRect());
      const widths = cells.map(({ width }) => Math.round(width));
      if (cells.some(({ top }) => Math.abs(top - title!.top) > 1)) return false;
      expect(Math.max(...widths) - Math.min(...widths), `equal widths: ${widths.join(', ')}`).to.be.at.most(
        1,
      );
      return true;
    };
    const headNames = (element: Element) => [...element.querySelectorAll('thead th')].slice(1);

    for (const [options, narrow, wide] of [
      [2, '500px', '560px'],
      [3, '680px', '740px'],
      [4, '860px', '920px'],
      [5, '1050px', '1110px'],
      [6, '1230px', '1290px'],
    ] as const) {
      it(`has ${options} options in columns at ${wide} and under their question at ${narrow}`, async () => {
        const element = await put({ options, rows: 3 }, narrow);
        expect(inColumns(element), narrow).to.equal(false);
        element.closest('div')!.style.inlineSize = wide;
        await settled(element);
        expect(inColumns(element), wide).to.equal(true);
        expect(element.scrollWidth, 'nothing is beyond the edge').to.be.at.most(parseInt(wide));
        for (const name of headNames(element)) {
          expect(name.getBoundingClientRect().width, 'the names are in view').to.be.greaterThan(100);
        }
      });
    }

    it('has columns once fewer options are in view', async () => {
      const element = await put({ options: 4, rows: 3, attributes: CHOOSE }, '740px');
      expect(inColumns(element), 'four').to.equal(false);
      await open(element);
      await toggle(element, 'Acupressure');
      expect(inColumns(element), 'three').to.equal(true);
      const last = [...rowNamed(element, rowTitle(0)).cells].filter(isSeen).at(-1)!;
      const gap = element.getBoundingClientRect().right - last.getBoundingClientRect().right;
      expect(gap, 'room that the hidden column leaves').to.be.at.most(3);
    });

    it('keeps the names of the options in view while the page scrolls', async () => {
      const element = await put({ options: 3, rows: 12 }, '1000px');
      rowNamed(element, rowTitle(8)).scrollIntoView({ block: 'center' });
      await settled(element);
      for (const name of headNames(element)) {
        expect(name.getBoundingClientRect().top, name.textContent).to.be.closeTo(0, 2);
      }
    });
  });

  describe('written from right to left', () => {
    it('begins at the right, and does the same', async () => {
      const element = await put(
        { options: 3, rows: 3, attributes: CHOOSE, cell: () => 'An answer.' },
        '1000px',
      );
      element.closest('div')!.dir = 'rtl';
      await settled(element);
      const row = rowNamed(element, rowTitle(0));
      const lefts = [...row.cells].map((cell) => cell.getBoundingClientRect().left);
      expect(lefts, 'from the right').to.deep.equal([...lefts].sort((a, b) => b - a));
      await open(element);
      await toggle(element, 'Bright light');
      expect(optionsInView(element), 'the second is away').to.deep.equal(['Acupressure', 'Counselling']);
    });

    it('does not overflow, narrow or wide', async () => {
      for (const width of ['320px', '1300px']) {
        const element = await put({ options: 6, rows: 3 }, width);
        element.closest('div')!.dir = 'rtl';
        await settled(element);
        expect(element.scrollWidth, width).to.be.at.most(parseInt(width));
      }
    });
  });

  describe('elsewhere', () => {
    it('works in a shadow root', async () => {
      const host = await fixture<HTMLElement>(html`<div style="inline-size: 1000px"></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const element = comparison({ options: 3, attributes: CHOOSE }) as DaTreatmentComparison;
      root.append(element);
      await settled(root);
      expect(wordsOf(element), 'it says').to.include('Is it approved for this use?');
      const boxes = [...controlsOf(element)!.querySelectorAll('input')];
      boxes[1]!.click();
      await settled(element);
      expect(optionsInView(element), 'and hides').to.deep.equal(['Acupressure', 'Counselling']);
    });

    it('keeps what the reader chose when it is moved', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      await open(element);
      await toggle(element, 'Bright light');
      element.parentElement!.append(element);
      await settled(element);
      const ticked = [...controlsOf(element)!.querySelectorAll('input')]
        .filter((box) => box.checked)
        .map(nameOf);
      expect(ticked.slice(0, 2), 'its boxes').to.deep.equal(['Acupressure', 'Counselling']);
      expect(optionsInView(element), 'the table').to.deep.equal(['Acupressure', 'Counselling']);
    });

    it('marks its words as English in a page of another language', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const element = comparison({ options: 3, attributes: CHOOSE }) as DaTreatmentComparison;
      page.append(element);
      await settled(page);
      const languageOf = (text: string) =>
        [...element.querySelectorAll('*')]
          .filter((part) => part.childElementCount === 0 && part.textContent.includes(text))
          .map((part) => part.closest('[lang]')?.getAttribute('lang'));
      expect(languageOf('Is it approved'), 'the approvals').to.deep.equal(['en']);
      expect(languageOf('says nothing about which is better'), 'the notes').to.deep.equal(['en']);
      expect(languageOf(rowTitle(0)), 'not the author’s').to.deep.equal(['fr']);
      const summary = controlsOf(element)!.querySelector('summary')!;
      expect(summary.closest('[lang]')?.getAttribute('lang'), 'the controls').to.equal('en');
    });

    it('goes away when hidden', async () => {
      const element = await put({ attributes: CHOOSE });
      element.hidden = true;
      expect(isSeen(element), 'hidden').to.equal(false);
      expect(await tree(), 'silent').to.equal('');
    });
  });

  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
});
