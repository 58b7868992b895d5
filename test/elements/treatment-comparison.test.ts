import { expect, fixture, html } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/define.js';
import { explain } from '../../src/author/explain.js';
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
import { isA } from '../support/dom.js';

const CHOOSE = { choose: '', order: 'alphabetical by name' };

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
  const tableOf = (element: Element) => element.querySelector<HTMLTableElement>('table:not(.da-said)')!;
  const rowNamed = (element: Element, title: string) =>
    [...tableOf(element).rows].find((row) => row.cells[0]!.textContent.trim().startsWith(title))!;
  const cellsOf = (element: Element, title: string) => [...rowNamed(element, title).cells].slice(1);

  /** The options whose cells are in view, in each row that has one cell for each. */
  function optionsInView(element: Element): string[] {
    const names = optionNames(6);
    const rows = [...tableOf(element).tBodies]
      .flatMap((body) => [...body.rows])
      .filter((row) => row.cells.length > 2 && isSeen(row));
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
    (isA(element, 'input') ? element.labels![0]!.textContent : (element?.textContent ?? '')).trim();

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

  /**
   * Goes to the choice by keyboard, and opens that of rows. Where it began stays in the page: from what is gone, WebKit's Tab
   * key goes on at the top of the page.
   */
  async function open(element: DaTreatmentComparison): Promise<void> {
    const start = document.createElement('button');
    element.before(start);
    start.focus();
    if (controlsOf(element)!.querySelector('summary')) {
      await tabTo('Rows');
      await press('Enter');
      start.focus();
    }
    await settled(element);
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
    it('whose titles are headings, and whose answers name their option, for assistive technology', async () => {
      const element = await put({ options: 3, rows: 6 });
      const text = await tree();
      const headings = text.match(/heading "[^"]*"/g) ?? [];
      expect(
        headings.map((line) =>
          line
            .slice(9, -1)
            .replace(/ ?Counted:.*/, '')
            .trim(),
        ),
      ).to.deep.equal([
        'Is it approved for this use?',
        ...Object.values(GROUP_TITLES).flatMap((title, group) => [
          title,
          rowTitle(2 * group),
          rowTitle(2 * group + 1),
        ]),
      ]);
      expect(text, 'no table that is none').not.to.match(
        /^ *(table|row|cell|rowheader|columnheader|gridcell)\b/m,
      );
      for (let row = 0; row < 6; row++)
        expect(
          cellsOf(element, rowTitle(row)).map((cell) => cell.firstElementChild!.textContent.trim()),
          rowTitle(row),
        ).to.deep.equal(optionNames(3));
      const mend = notes.filter((note) => !note.startsWith('<da-decision-aid>'));
      expect(mend, 'nothing to mend').to.deep.equal([]);
    });

    it('with questions one level below the titles of their groups', async () => {
      const element = await put({ options: 2, rows: 3 });
      element.before(make('h3', {}, 'Compare'));
      element.requestUpdate();
      await settled(element);
      const levels = (await tree()).match(/heading "[^"]*" level=(\d)/g)?.map((line) => line.at(-1));
      expect(levels?.join('')).to.equal('4454545');
    });

    it('one level below the heading that the aid writes, whatever stands before the aid', async () => {
      const element = await put({ options: 2, rows: 1 }, '1000px', {
        decision: 'Which one?',
        'heading-level': '3',
      });
      element.closest('da-decision-aid')!.before(make('h5', {}, 'Elsewhere'));
      element.requestUpdate();
      await settled(element);
      const levels = (await tree()).match(/heading "[^"]*" level=(\d)/g)?.map((line) => line.at(-1));
      expect(levels?.join('')).to.equal('44454');
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
      element.order = 'our best choice last';
      await settled(element);
      expect(seen(element), 'of another rule only who says it').to.include(
        'The authors of this page put the options in this order: “our best choice last”.',
      );
      expect(seen(element), 'nothing of what is better').not.to.include('says nothing');
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
      expect(text.match(/^ *heading/gm)?.length, 'headings').to.be.at.least(60);
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
      const [option] = element.querySelectorAll('da-option');
      for (const [name, value] of Object.entries({
        approval: 'device-cleared',
        'approval-source': 'rivera-2024 nobody',
        'approval-as-of': '2024-05',
      }))
        option!.setAttribute(name, value);
      await settled(element);
      const [first, ...others] = cellsOf(element, 'Is it approved for this use?').map(wordsOf);
      expect(first, 'the first').to.match(
        /device.*FDA has cleared it for this use, as of May 2024 \(Rivera 2024\)\.$/,
      );
      expect(others.length, 'one for each option').to.equal(5);
      expect(others[4], 'the last').to.equal('No new treatment Nothing new is started.');
      expect(others[3], 'not stated').to.match(/^Evening walks Not stated/);
      expect(wordsOf(element).match(/FDA has cleared/g)?.length, 'once, and nowhere else').to.equal(1);
      expect(
        option!.problems.map(({ where, got }) => [where, got]),
        'a source that is not there',
      ).to.deep.equal([['approval-source', '“nobody”']]);
    });

    it('before the author’s rows, and heard with them', async () => {
      const element = await put();
      expect(tableOf(element).rows[1]!.textContent.trim(), 'the second row').to.match(/^Is it approved/);
      expect(await tree(), 'heard').to.include('heading "Is it approved for this use?"');
    });

    it('none where no option says any', async () => {
      const made = comparison();
      made.querySelectorAll('da-option').forEach((option) => option.removeAttribute('approval'));
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect(wordsOf(made), 'no row').not.to.include('approved');
      expect(
        [...made.querySelectorAll('da-option')].flatMap(({ problems }) => problems.map(({ where }) => where)),
        'the author is told',
      ).to.include('approval');
    });

    it('anew when an option’s approval or the country changes', async () => {
      const element = await put();
      const option = element.querySelector('da-option')!;
      option.setAttribute('approval', 'approved');
      await settled(element);
      expect(wordsOf(cellsOf(element, 'Is it approved')[0]!), 'the option').to.equal(
        'Acupressure This page says it is approved. It gives no source.',
      );
      option.approvalSource = 'rivera-2024';
      await settled(element);
      expect(wordsOf(cellsOf(element, 'Is it approved')[0]!), 'the source').to.match(
        /^Acupressure Yes\. The FDA/,
      );
      element.closest('da-decision-aid')!.country = 'GB';
      await settled(element);
      expect(wordsOf(cellsOf(element, 'Is it approved')[0]!), 'the country').to.match(
        /^Acupressure Yes\. The MHRA/,
      );
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
      expect(first, 'the small').to.match(/^Acupressure 4 of 1,000\b/);
      expect(second, 'the other with it').to.match(/^Bright light 80 of 1,000\b/);
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!), 'the note').to.match(/counted out of 1,000/);
      expect(isSeen(rowNamed(element, rowTitle(0)).cells[0]!.lastElementChild!), 'in view').to.equal(true);
      expect(await tree(), 'heard').to.match(
        /heading "Question 1\? ?.*In this row, people are counted out of 1,000/,
      );
    });

    it('leaves a row with a large chance at 100', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash });
      const [first, second] = cellsOf(element, rowTitle(1)).map(wordsOf);
      expect(first, 'the small').to.match(/^Acupressure Fewer than 1 of 100\b/);
      expect(second, 'the large').to.match(/^Bright light 80 of 100\b/);
      expect(wordsOf(rowNamed(element, rowTitle(1)).cells[0]!), 'no note').not.to.include('In this row');
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
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!), 'no note').not.to.include('In this row');
      expect(wordsOf(chance!), 'out of 100').to.match(/^4 of 100\b/);
      const second = cellsOf(element, rowTitle(0))[1]!;
      expect(wordsOf(second), 'the other too').to.match(/^Bright light 8 of 100\b/);
    });

    it('has no note where the aid counts out of 1,000 anyway', async () => {
      const element = await put({ options: 2, rows: 3, cell: rash }, '1000px', { denominator: '1000' });
      expect(wordsOf(element), 'no note').not.to.include('In this row');
      expect(wordsOf(cellsOf(element, rowTitle(1))[1]!), 'out of 1,000').to.match(
        /^Bright light 800 of 1,000/,
      );
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

  describe('says over a question', () => {
    const answers = (outcome: string, certainty = 'not-rated') => ({
      options: 2,
      rows: 2,
      cell: ({ option }: CellPlace) =>
        make('da-chance', {
          events: '40',
          of: '100',
          comparator: 'none-known',
          outcome,
          certainty: option ? certainty : 'not-rated',
          'certainty-reason': 'one study',
        }),
    });
    /** What is said under the first question, once it asks this. */
    const noteOf = async (element: Element, question: string) => {
      const header = element.querySelector('tbody:not([class]) th[scope="row"]')!;
      const words = [...header.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim())!;
      words.textContent = question;
      await settled(element);
      return wordsOf(header).replace(question, '').trim();
    };

    it('what is counted, unless it asks in the same words', async () => {
      const element = await put(answers('got at least half better'));
      expect(await noteOf(element, 'Does it work?')).to.include('people who got at least half better');
      expect(await noteOf(element, 'How many got at least half better?')).not.to.include('Counted');
      expect(await noteOf(element, 'How many get at least half better?')).not.to.include('Counted');
      expect(await noteOf(element, 'How many feel at least half better?'), 'another verb').to.include(
        'Counted',
      );
      expect(await noteOf(element, 'How many get at least half better soon?')).not.to.include('Counted');
      const never = await put(answers('never got better'));
      expect(await noteOf(never, 'How many got better?'), 'the opposite').to.include('never got better');
      const rash = await put(answers('had pain'));
      expect(await noteOf(rash, 'How many had painful days?'), 'a longer word').to.include('had pain');
    });

    it('that nobody has rated its numbers, once for all of them', async () => {
      const UNRATED = 'Nobody has rated how sure';
      const element = await put(answers('got better'));
      expect(await noteOf(element, 'How many get better?')).to.equal(
        'Nobody has rated how sure these numbers are.',
      );
      for (const cell of cellsOf(element, rowTitle(1))) expect(wordsOf(cell)).not.to.include(UNRATED);
      const mixed = await put(answers('got better', 'low'));
      expect(await noteOf(mixed, 'How many get better?'), 'one is rated').to.equal('');
      const [unrated, rated] = cellsOf(mixed, rowTitle(1)).map(wordsOf);
      expect(unrated).to.include(UNRATED);
      expect(rated).not.to.include(UNRATED);
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
      expect(first).to.equal(
        'Acupressure 59 of 100 people. After a week. It is likely: 14 more in 100 than in the other group.',
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
      expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!)).not.to.include('In this row');
      expect(wordsOf(cellsOf(element, rowTitle(0))[0]!)).to.include('No number to compare with');
      expect(wordsOf(cellsOf(element, rowTitle(1))[0]!)).to.include(
        '14 more in 100 than in the other group.',
      );
      rowNamed(element, rowTitle(1)).dataset['columns'] = 'arms';
      await settled(element);
      expect(element.problems.map(({ where }) => where)).to.deep.equal([
        `data-columns, row “${rowTitle(1)}”`,
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
      expect(first).to.match(/59 of 100 people, 30 of 100 with a dummy\..*29 more in 100\./);
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
      expect(mixed.problems.map(({ got }) => got)).to.deep.equal(['“okafor-2022 rivera-2024”']);
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
      expect(first).to.match(/^Acupressure Fewer than 1 of 100,000 \(1 of 250,000\) people/);
      expect(second).to.match(/^Bright light Fewer than 1 of 100,000 \(2 of 250,000\) people/);
    });
  });

  describe('leaves no cell blank', () => {
    it('but says that nothing is said there', async () => {
      const element = await put({
        cell: ({ row, option }) => (row === 0 && option === 1 ? '\u00a0' : 'An answer.'),
      });
      const cells = cellsOf(element, rowTitle(0)).map(wordsOf);
      expect(cells, 'the cells').to.deep.equal([
        'Acupressure An answer.',
        'Bright light Nothing is said about this here. Ask your clinician.',
        'Counselling An answer.',
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
      expect(wordsOf(cellsOf(element, rowTitle(0))[1]!), 'the cell').to.equal('Bright light Another answer.');
    });
  });

  describe('lets readers choose options by keyboard alone', () => {
    it('only where the author says so, and there is something to choose', async () => {
      const none = await put({ options: 3 });
      expect(await tree(), 'not asked for').not.to.match(/checkbox|Compare/);
      expect(controlsOf(none), 'no control').to.equal(undefined);
      await put({ options: 2, attributes: { choose: 'options' } });
      expect(await tree(), 'two options: nothing to choose').not.to.include('Compare');
      await put({ options: 3, attributes: { choose: 'rows' } });
      expect(await tree(), 'rows').to.match(/Rows/);
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
      expect(await tree(), 'not heard in the table').not.to.match(/(?<!checkbox )"Bright light/);
      expect(focused(), 'the focus stays').to.equal(box);
      await press(' ');
      await settled(element);
      expect(optionsInView(element), 'with it').to.deep.equal(optionNames(4));
      expect(await boxLine('Bright light'), 'its box').to.match(/checked(?!=false)/);
    });

    it('takes an answer that stands for several options out of view with the last of them', async () => {
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
        const names = optionNames(3).filter((_, option) => option !== index);
        expect(rowInView(), `without option ${index}`).to.equal(
          index === 2
            ? `${rowTitle(0)} Acupressure Bright light The same for two.`
            : `${rowTitle(0)} ${names[0]} The same for two. Counselling Answer 0 2`,
        );
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
      expect(nameOf(focused()), 'but at the choice').to.equal('Acupressure');
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
    it('that something was chosen, and not what, in an event that does not leave the element', async () => {
      const element = await put({ options: 3, attributes: CHOOSE });
      const heard: DaChooseEvent[] = [];
      let outside = 0;
      element.addEventListener('da-choose', (event) => heard.push(event));
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
        'how much is in view after each choice',
      ).to.deep.equal([
        [2, Object.values(GROUP_TITLES).length],
        [2, 2],
      ]);
      expect(Object.keys(heard[0]!), 'its fields').to.deep.equal(['isTrusted', 'options', 'groups']);
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
    it('has how numbers are known, which is folded on the screen', async () => {
      const element = await put({ options: 4, rows: 3 });
      expect(seen(element)).not.to.include('Adults who slept badly');
      expect((await printedPages()).join(' ')).to.include('Adults who slept badly');
    });

    it('names the option of each answer', async () => {
      await put({ options: 3, rows: 3, cell: ({ row, option }) => `Answer ${row} ${option}.` });
      const paper = (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');
      for (let option = 0; option < 3; option++) {
        expect(paper, 'the answer under its option').to.include(
          `${optionNames(3)[option]} Answer 0 ${option}.`,
        );
      }
      expect(paper, 'no control').not.to.include('Compare');
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
      expect(await tree(), 'its roles').to.include('heading "One more?"');
      expect(
        [...row.cells].slice(1).map((cell) => cell.getAttribute('data-option')),
        'its options',
      ).to.deep.equal(optionNames(3));
      expect(wordsOf(row.cells[2]!), 'its hole').to.match(/^Bright light Nothing is said/);
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

    it('puts the row of the names into a head again, where a script has taken it out', async () => {
      const page = await fixture<HTMLElement>(
        html`<da-treatment-comparison order="by name">
          <table>
            <caption>
              Two options
            </caption>
            <tr>
              <th>Your question</th>
              <th>Pills</th>
              <th>Talking</th>
            </tr>
            <tr>
              <th>How often?</th>
              <td>Once a day.</td>
              <td>Once a week.</td>
            </tr>
          </table>
        </da-treatment-comparison>`,
      );
      await settled(page);
      const table = tableOf(page.parentElement!);
      const [names] = table.tHead!.rows;
      table.querySelector('tbody:not([class])')!.prepend(names!);
      await settled(page);
      expect(table.tHead!.contains(names!), 'in a head').to.equal(true);
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
        const name = cell.querySelector<HTMLElement>('.da-said-name')!;
        expect(name.innerText.trim(), 'shown').to.equal(cell.getAttribute('data-option'));
        const range = document.createRange();
        range.selectNodeContents(cell.lastChild!);
        expect(range.getBoundingClientRect().top, 'before the answer, on a line of its own').to.be.at.least(
          name.getBoundingClientRect().bottom - 1,
        );
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

    it('is the same for assistive technology as with much room', async () => {
      await put({ options: 3, rows: 3, cell: () => 'An answer.' }, '1000px');
      const wide = await tree();
      await put({ options: 3, rows: 3, cell: () => 'An answer.' }, '320px');
      expect(await tree()).to.equal(wide);
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
    const allowedOf = ({ problems }: DaTreatmentComparison) =>
      problems.map((one) => explain(one).allowed).join();

    it('names the option of each', async () => {
      const element = await putTable(MERGED);
      expect(answersOf(element)).to.deep.equal(['Drops A: After an hour', 'No drops: Yes', 'No drops: No']);
      expect(element.problems).to.deep.equal([]);
    });

    it('says the sources of words in their cell, since no row has a place of its own for them', async () => {
      const element = await putTable(MERGED.replace('<td>Yes', '<td data-source="rivera-2024">Yes'));
      element.after(make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'));
      element.requestUpdate();
      await settled(element);
      expect(answersOf(element)[1]).to.equal('No drops: Yes Source: Rivera 2024.');
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
        'Drops A: This page says it is approved. It gives no source.',
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
        `<tr><th>Q</th><th>Pills</th><th>"B" \\ 2</th><th>C</th></tr>
        <tr><th>Drive?</th><td rowspan="2">a</td><td>b</td><td>c</td></tr>
        <tr><th>Swim?</th><td>b</td><td>c</td></tr>`,
        { choose: 'options' },
      );
      const inView = () => [...element.querySelectorAll('th, td')].filter(isSeen).map(wordsOf).join(' ');
      await open(element);
      await toggle(element, 'Pills');
      expect(inView()).to.equal('Q "B" \\ 2 C Drive? b c Swim? b c');
      await press(' ');
      await toggle(element, '"B"');
      expect(inView()).to.equal('Q Pills C Drive? a c Swim? c');
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
        'row “Harms”: “Harms”',
      ]);
      element.querySelector('tr:last-child')!.remove();
      await settled(element);
      expect(answersOf(element), 'until it is mended').to.include('Drops A: You');
    });
  });

  describe('as lines', () => {
    const answer = ({ row, option }: CellPlace) => `Answer ${row} ${option}.`;
    const boxes = (element: Element, title: string) =>
      cellsOf(element, title)
        .filter((cell) => isSeen(cell))
        .map((cell) => cell.getBoundingClientRect());

    for (const [options, narrow, wide] of [
      [2, '700px', '800px'],
      [3, '700px', '800px'],
    ] as const) {
      it(`has ${options} options under each other at ${narrow}, and side by side at ${wide}`, async () => {
        const element = await put({ options, rows: 3, cell: answer }, narrow);
        const lefts = () => new Set(boxes(element, rowTitle(0)).map(({ left }) => Math.round(left))).size;
        const tops = () => new Set(boxes(element, rowTitle(0)).map(({ top }) => Math.round(top))).size;
        expect([lefts(), tops()], narrow).to.deep.equal([1, options]);
        element.closest('div')!.style.inlineSize = wide;
        await settled(element);
        expect([lefts(), tops()], wide).to.deep.equal([options, 1]);
        const widths = boxes(element, rowTitle(0)).map(({ width }) => width);
        expect(Math.max(...widths) - Math.min(...widths), 'equal widths').to.be.at.most(1);
      });
    }

    it('has the same lines at every width with more options, on one edge', async () => {
      for (const options of [4, 6, 9])
        for (const width of ['320px', '768px', '1280px']) {
          const element = await put({ options, rows: 3 }, width);
          const cells = boxes(element, rowTitle(0));
          expect(cells.length, `${options} at ${width}`).to.equal(options);
          expect(new Set(cells.map(({ left }) => left)).size, 'one edge').to.equal(1);
          const starts = [...element.querySelectorAll('.da-said-people')]
            .filter((place) => rowNamed(element, rowTitle(0)).contains(place))
            .map((place) => place.getBoundingClientRect().left);
          expect(new Set(starts).size, 'drawings down one edge').to.equal(1);
          expect(element.scrollWidth, 'nothing to scroll').to.be.at.most(parseInt(width));
        }
    });

    it('has words of any form beside the name, on the edge of all other answers', async () => {
      const long = 'Once a day, and after some weeks less often. '.repeat(8);
      const forms = [
        () => `${long}`,
        () => make('p', {}, 'In a paragraph.'),
        () => make('da-chance', { finding: 'not-studied' }),
        () => {
          const lines = make('span', {}, 'One line,');
          lines.append(make('br'), 'and another,', make('br'), 'and a third.');
          return lines;
        },
        () => '',
      ];
      const element = await put({ options: 5, rows: 3, cell: ({ option }) => forms[option]!() }, '1000px');
      const starts = cellsOf(element, rowTitle(0)).flatMap((cell) => {
        const name = cell.querySelector('.da-said-name')!;
        const words = document.createRange();
        words.setStartAfter(name);
        words.setEndAfter(cell.lastChild!);
        return [...words.getClientRects()]
          .filter(({ width }) => width > 1)
          .map(({ left }) => Math.round(left));
      });
      expect(Math.min(...starts), 'no line under the name').to.equal(Math.round(starts[0]!));
      // a box of an answer and the lines in it begin at one place
      expect(new Set(starts).size, `one edge: ${starts.join(' ')}`).to.equal(1);
    });

    it('tells neighbours that say the same in one line, from four options on', async () => {
      const same = ({ option }: CellPlace) =>
        option === 1 || option === 2 ? 'Not studied.' : `Answer ${option}.`;
      const element = await put({ options: 4, rows: 3, cell: same });
      const cells = cellsOf(element, rowTitle(0));
      expect(cells.filter(isSeen).map(wordsOf)).to.deep.equal([
        'Acupressure Answer 0.',
        'Bright light Counselling Not studied.',
        'Dried valerian Answer 3.',
      ]);
      const few = await put({ options: 3, rows: 3, cell: same });
      expect(cellsOf(few, rowTitle(0)).filter(isSeen).length, 'three have a column each').to.equal(3);
    });

    it('keeps apart neighbours whose pictures or links differ', async () => {
      const element = await put({
        options: 4,
        rows: 3,
        cell: ({ row, option }) =>
          row === 0
            ? make('a', { href: `#${option}` }, 'See here.')
            : row === 1
              ? make('img', { alt: '', src: `data:,${option}` })
              : make('p', { id: `own-${option}` }, 'The same.'),
      });
      for (const row of [0, 1, 2])
        expect(cellsOf(element, rowTitle(row)).filter(isSeen).length, rowTitle(row)).to.equal(4);
    });

    for (const [name, intervals, kept] of [
      ['', [{}, {}], 3],
      [
        ', with its interval seen from either side',
        [
          { 'difference-low': '-50', 'difference-high': '-6' },
          { 'difference-low': '6', 'difference-high': '50' },
        ],
        3,
      ],
      [
        ', and not where the intervals are not the same',
        [
          { 'difference-low': '-50', 'difference-high': '-6' },
          { 'difference-low': '8', 'difference-high': '50' },
        ],
        4,
      ],
    ] as const)
      it(`tells a study of two options once, for both${name}`, async () => {
        const sides = [
          ['82', '200', 'with light'],
          ['110', '200', 'with talks'],
        ] as const;
        const element = await put({
          options: 4,
          rows: 3,
          cell: ({ option }) => {
            const side = option === 1 ? 0 : option === 3 ? 1 : undefined;
            if (side === undefined) return `Not in this study: ${option}.`;
            const [[events, of, treatment], [otherEvents, otherOf, comparator]] = [
              sides[side],
              sides[1 - side]!,
            ];
            return make('da-chance', {
              events,
              of,
              treatment,
              'comparator-events': otherEvents,
              'comparator-of': otherOf,
              comparator,
              outcome: 'slept well',
              timeframe: 'after 3 weeks',
              population: 'adults',
              certainty: 'not-rated',
              'certainty-reason': 'one study',
              source: 'rivera-2024',
              ...intervals[side],
            });
          },
        });
        const seenCells = cellsOf(element, rowTitle(0)).filter(isSeen).map(wordsOf);
        expect(seenCells.length).to.equal(kept);
        if (kept === 4) return;
        expect(seenCells[1]).to.equal(
          'Bright light Dried valerian 41 of 100 with light, 55 of 100 with talks. After 3 weeks. 14 fewer in 100.',
        );
        expect(wordsOf(rowNamed(element, rowTitle(0)).cells[0]!)).to.include(
          'Nobody has rated how sure these numbers are.',
        );
      });

    it('puts one of two names that share a line out of view, and the line with the last', async () => {
      const element = await put({
        options: 4,
        rows: 3,
        attributes: CHOOSE,
        cell: ({ row, option }) =>
          option === 1 || option === 2 ? 'Not studied.' : `Answer ${row} ${option}.`,
      });
      const line = () => seen(cellsOf(element, rowTitle(0))[1]!);
      const boxes = [...controlsOf(element)!.querySelectorAll('input')];
      boxes[1]!.click();
      expect(line()).to.equal('Counselling Not studied.');
      boxes[2]!.click();
      expect(isSeen(cellsOf(element, rowTitle(0))[1]!), 'both are away').to.equal(false);
      boxes[1]!.click();
      expect(line()).to.equal('Bright light Not studied.');
    });

    it('never folds what may not fold, and has the rest one step away', async () => {
      const element = await put({ options: 4, rows: 3 });
      const [first] = cellsOf(element, rowTitle(0));
      expect(seen(first!)).to.equal(
        'Acupressure 10 of 100 with it, 5 of 100 without it. After 8 weeks. It may be: 5 more in 100.',
      );
      const known = rowNamed(element, rowTitle(0)).nextElementSibling as HTMLElement;
      const details = known.querySelector('details')!;
      expect(seen(known), 'folded').to.equal('How these numbers are known');
      details.open = true;
      expect(seen(known)).to.match(
        /Acupressure 10 out of 100 people sleep through the night with it, compared with 5 out of 100 without it\. With it: for 90, it did not happen\. Without it: for 95, it did not happen\. In the study: 20 of 200; compared with 10 of 200\./,
      );
      expect(seen(known)).to.match(
        /Who was studied: Adults who slept badly\. Low certainty\. One small study\. Source: Rivera 2024\./,
      );
    });
  });

  describe('whose answers name the sources of their words', () => {
    const put3 = async (
      cell: (place: CellPlace) => string | Element,
      ids: Readonly<Record<number, string>>,
    ) => {
      const element = await put({ options: 3, rows: 1, cell });
      for (const [option, source] of Object.entries(ids))
        cellsOf(element, rowTitle(0))[Number(option)]!.dataset['source'] = source;
      await settled(element);
      return element;
    };
    const known = (element: Element) =>
      rowNamed(element, rowTitle(0)).nextElementSibling?.querySelector('details');

    it('has them one step away, each under its option, and no link in the answers', async () => {
      const element = await put3(({ option }) => `Answer ${option}.`, { 0: 'rivera-2024' });
      expect(tableOf(element).querySelectorAll('td a:not(details a)').length, 'links in answers').to.equal(0);
      const details = known(element)!;
      expect(seen(details), 'folded, and there is no number').to.equal('Where this is from');
      details.open = true;
      expect(seen(details)).to.equal('Where this is from Acupressure Source: Rivera 2024.');
      expect(element.problems, 'nothing to mend').to.deep.equal([]);
      delete cellsOf(element, rowTitle(0))[0]!.dataset['source'];
      await settled(element);
      expect(known(element), 'taken back').not.to.exist;
    });

    it('says them beside those of the counts, and not twice', async () => {
      const chance = () =>
        make('da-chance', { events: '10', of: '100', outcome: 'slept', source: 'rivera-2024' });
      const other = make('da-source', { id: 'chen-2025', label: 'Chen 2025' }, 'Chen B. 2025.');
      const element = await put3(chance, { 0: 'rivera-2024', 1: 'chen-2025' });
      element.after(other);
      element.requestUpdate();
      await settled(element);
      const details = known(element)!;
      details.open = true;
      expect(seen(details), 'the title').to.match(/^How these numbers are known/);
      const [first, second] = seen(details).split('Bright light');
      expect(first!.match(/Rivera 2024/g), 'once').to.have.lengthOf(1);
      expect(second, 'both').to.match(/Source: Rivera 2024\. Source: Chen 2025\./);
    });

    it('keeps apart neighbours that say the same from other sources', async () => {
      const element = await put({ options: 4, rows: 1, cell: () => 'Not studied.' });
      cellsOf(element, rowTitle(0))[0]!.dataset['source'] = 'rivera-2024';
      await settled(element);
      expect(cellsOf(element, rowTitle(0)).filter(isSeen).length, 'lines').to.equal(2);
    });

    it('tells its author of one that is not there', async () => {
      const element = await put3(({ option }) => `Answer ${option}.`, { 0: 'nowhere' });
      expect(element.problems.map(({ where, got, rule }) => [where, got, rule])).to.deep.equal([
        ['data-source', '“nowhere”', 'source-unknown'],
      ]);
      expect(notes.length, 'in the console').to.be.greaterThan(0);
      notes.length = 0;
    });
  });

  describe('at a glance', () => {
    const glanceOf = (element: Element) => element.querySelector<HTMLTableElement>('.da-said-glance')!;
    const marked = async (marks: Readonly<Record<number, string>>, settings: ComparisonSettings = {}) => {
      const made = comparison(settings) as DaTreatmentComparison;
      for (const [row, mark] of Object.entries(marks))
        rowNamed(made, rowTitle(Number(row))).dataset['glance'] = mark;
      made.id = 'comparison';
      const page = await fixture<HTMLElement>(html`<div style="inline-size: 1200px"></div>`);
      page.append(made);
      await settled(page);
      return made;
    };

    it('has a line for each option, first, from the rows that are marked, which its cells lead to', async () => {
      const element = await marked({ 4: 'asks', 2: 'harm', 0: 'benefit' });
      const glance = glanceOf(element);
      expect(
        glance.compareDocumentPosition(tableOf(element)) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).to.be.greaterThan(0);
      expect([...glance.tHead!.rows[0]!.cells].map(wordsOf)).to.deep.equal([
        'Option',
        rowTitle(0),
        rowTitle(2),
        rowTitle(4),
      ]);
      expect([...glance.tBodies[0]!.rows].map((row) => wordsOf(row.cells[0]!))).to.deep.equal(optionNames(3));
      expect(seen(glance.tBodies[0]!.rows[0]!)).to.equal(
        'Acupressure 10 of 100 with it, 5 without it. After 8 weeks. It may be: 5 more. 41 of 100 with it, 21 without it. After 8 weeks. It may be: about 20 more. It takes about 14 minutes a day.',
      );
      for (const [index, row] of [0, 2, 4].entries()) {
        const links = [...glance.tBodies[0]!.rows].map((line) => line.cells[index + 1]!.querySelector('a'));
        for (const link of links)
          expect(document.querySelector(link!.getAttribute('href')!)!.closest('tr')).to.equal(
            rowNamed(element, rowTitle(row)),
          );
      }
      expect(await tree(), 'heard as a table').to.match(/table "At a glance"/);
    });

    it('says so where harms are not told', async () => {
      const element = await marked({ 0: 'benefit' });
      expect(wordsOf(element)).to.include('Harms are not told here.');
      expect(element.problems.map(({ rule, row }) => [rule, row])).to.deep.include([
        'glance-no-harm',
        rowTitle(0),
      ]);
    });

    it('has what its author says in short, and else how the words begin', async () => {
      const long = 'You come eight times in four weeks, and then less often. Each visit takes two hours.';
      const element = await marked(
        { 0: 'asks' },
        { options: 2, cell: ({ option }) => (option ? long : make('p', {}, long)) },
      );
      cellsOf(element, rowTitle(0))[0]!.dataset['short'] = '8 visits';
      await settled(element);
      const cells = [...glanceOf(element).tBodies[0]!.rows].map((row) => seen(row.cells[1]!));
      expect(cells).to.deep.equal(['8 visits', 'You come eight times in four weeks, and then less often. …']);
    });

    it('says what cannot be read, what is no count and what its author says in words, as the lines do', async () => {
      const facts = { outcome: 'slept', timeframe: 'after 4 weeks', source: 'rivera-2024' };
      const cases: readonly [given: Attributes, line: string, more?: string][] = [
        [{ events: '6%', of: '100' }, 'There is a mistake on this page, so this number is not shown.'],
        [
          { events: '6', of: '100', certainty: 'sure', 'comparator-events': 'few', 'comparator-of': '100' },
          '6 of 100 people. After 4 weeks. There is a mistake on this page, so the number to compare with is not shown. There is a mistake on this page, so how sure this is, is not shown.',
        ],
        [
          {
            difference: '-3',
            of: '100',
            'comparator-events': '10',
            'comparator-of': '100',
            comparator: 'without it',
            treatment: 'with it',
            certainty: 'moderate',
          },
          '10 of 100 slept without it. After 4 weeks. It is likely: 3 fewer in 100 with it.',
        ],
        [
          {
            difference: '-3',
            of: '100',
            'difference-low': '-7',
            'difference-high': '1',
            'comparator-events': '10',
            'comparator-of': '100',
            comparator: 'without it',
            treatment: 'with it',
            certainty: 'high',
          },
          '10 of 100 slept without it. After 4 weeks. We can be fairly sure: 3 fewer in 100 with it. There may be no difference.',
        ],
        [
          { measure: 'hazard ratio 0.7', certainty: 'low' },
          'The source gives: hazard ratio 0.7 (slept). After 4 weeks. Low certainty.',
        ],
        [
          { events: '6', of: '100', comparator: 'none-known', 'in-words': 'certainty' },
          '6 of 100 people. After 4 weeks. No comparison group.',
          ' How sure this is stands in words under its question.',
        ],
      ];
      for (const [given, line, more = ''] of cases) {
        const element = await marked(
          { 0: 'benefit', 1: 'harm' },
          { options: 2, cell: () => make('da-chance', { ...facts, ...given }) },
        );
        expect(seen(cellsOf(element, rowTitle(0))[0]!), 'the line').to.equal(`Acupressure ${line}`);
        // its denominator is said once
        expect(seen(glanceOf(element).tBodies[0]!.rows[0]!.cells[1]!), 'the glance').to.equal(
          line.replace('fewer in 100', 'fewer') + more,
        );
      }
    });

    it('has one stop for the Tab key in each column, in its title, which is in view then', async () => {
      const element = await marked({ 0: 'benefit', 2: 'harm' });
      element.style.inlineSize = '20em';
      await settled(element);
      const [head, body] = [glanceOf(element).tHead!, glanceOf(element).tBodies[0]!];
      const links = [...head.querySelectorAll('a')];
      expect(links.map((link) => [link.textContent.trim(), link.tabIndex])).to.deep.equal([
        [rowTitle(0), 0],
        [rowTitle(2), 0],
      ]);
      for (const link of body.querySelectorAll('a')) {
        expect(link.tabIndex, 'no stop').to.equal(-1);
        expect(
          links.map(({ hash }) => hash),
          'to the same place',
        ).to.include(link.hash);
      }
      links[1]!.focus();
      expect(isSeen(links[1]!), 'in view').to.equal(true);
      expect(head.getBoundingClientRect().height, 'with the focus').to.be.above(20);
      links[1]!.blur();
      expect(head.getBoundingClientRect().height, 'and not for long').to.be.at.most(1);
    });

    it('names the gravest harm under the harm', async () => {
      const element = await marked({ 2: 'harm', 4: 'gravest-harm', 0: 'benefit' });
      expect(seen(glanceOf(element).tBodies[0]!.rows[0]!.cells[2]!)).to.match(
        /20 more\. It takes about 14 minutes a day\.$/,
      );
    });

    it('says how sure a finding without a number is, and leaves what it does not mean to the row', async () => {
      const element = await marked(
        { 0: 'benefit', 1: 'harm' },
        {
          options: 2,
          cell: () => make('da-chance', { finding: 'no-clear-difference', certainty: 'very-low' }),
        },
      );
      expect(seen(cellsOf(element, rowTitle(0))[0]!), 'the line').to.equal(
        'Acupressure Studied, and no clear difference was found. That does not prove that there is none. Very low certainty.',
      );
      expect(seen(glanceOf(element).tBodies[0]!.rows[0]!.cells[1]!), 'the glance').to.equal(
        'Studied, and no clear difference was found. Very low certainty.',
      );
    });

    it('names the gravest harm after the few words for its row, where there are some', async () => {
      const element = await marked({ 2: 'harm', 4: 'gravest-harm', 0: 'benefit' });
      rowNamed(element, rowTitle(4)).dataset['short'] = 'At worst';
      await settled(element);
      expect(seen(glanceOf(element).tBodies[0]!.rows[0]!.cells[2]!)).to.match(
        /20 more\. At worst: It takes about 14 minutes a day\.$/,
      );
    });

    it('names the gravest harm by its title where it is counted, or may not be', async () => {
      const element = await put({
        options: 3,
        rows: 4,
        cell: ({ row, option }) => {
          if (row < 3) return `Words ${row}.`;
          if (option === 2) return make('da-chance', { finding: 'not-studied' });
          return make('da-chance', {
            events: '3',
            of: '10000',
            ...(option
              ? { 'comparator-events': '1', 'comparator-of': '10000', comparator: 'without' }
              : { comparator: 'none-known' }),
            outcome: 'died',
            treatment: 'with it',
          });
        },
      });
      const rows = [...element.querySelectorAll('table tbody:not([class]) > tr')].filter(
        (row) => row.querySelector('[scope="row"]') && row.querySelector('td'),
      );
      for (const [index, kind] of ['benefit', 'harm', undefined, 'gravest-harm'].entries())
        if (kind) rows[index]!.setAttribute('data-glance', kind);
      rows[3]!.setAttribute('data-short', 'Death');
      await settled(element);
      const harms = [...glanceOf(element).tBodies[0]!.rows].map((row) => seen(row.cells[2]!));
      expect(harms).to.deep.equal([
        'Words 1. Death: 3 of 10,000 with it.',
        'Words 1. Death: 3 of 10,000 with it, 1 without.',
        'Words 1. Death: Not studied.',
      ]);
    });

    it('of a long table without marks has the first benefit and the first harm', async () => {
      const element = await marked({}, { rows: 12 });
      expect([...glanceOf(element).tHead!.rows[0]!.cells].map(wordsOf)).to.deep.equal([
        'Option',
        rowTitle(0),
        rowTitle(4),
      ]);
      expect(glanceOf(await marked({}, { rows: 6 })), 'a short one has none').to.equal(null);
    });

    it('goes with an option that is put out of view', async () => {
      const element = await marked({ 0: 'benefit', 2: 'harm' }, { attributes: CHOOSE });
      controlsOf(element)!.querySelectorAll('input')[1]!.click();
      const rows = [...glanceOf(element).tBodies[0]!.rows].filter(isSeen);
      expect(rows.map((row) => wordsOf(row.cells[0]!))).to.deep.equal(['Acupressure', 'Counselling']);
    });

    it('tells the author of a word that it does not know', async () => {
      const element = await marked({ 0: 'good' });
      expect(element.problems.map(({ where, got }) => [where, got])).to.deep.include([
        `data-glance, row “${rowTitle(0)}”`,
        '“good”',
      ]);
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
      const lefts = [...row.cells].slice(1).map((cell) => cell.getBoundingClientRect().left);
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
          .filter((part) =>
            [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent!.includes(text)),
          )
          .map((part) => part.closest('[lang]')?.getAttribute('lang'));
      expect(languageOf('Is it approved'), 'the approvals').to.deep.equal(['en']);
      expect(languageOf('says nothing about which is better'), 'the notes').to.deep.equal(['en']);
      expect(languageOf(rowTitle(0)), 'not the author’s').to.deep.equal(['fr']);
      const summary = controlsOf(element)!.querySelector('input')!;
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
