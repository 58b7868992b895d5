import { expect, fixture, html } from '@open-wc/testing';
import lightdomModules from 'virtual:lightdom';
import '../../src/define.js';
import type { DaRateEvent, DaValues } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, engine, printedPages, sendKeys } from '../commands.js';
import type { Attributes } from '../fixtures/chances.js';
import { aidWith, statements, values, type ValueFixture } from '../fixtures/values.js';
import { authorNotes, isSeen, seen, settled, wordsOf } from '../page.js';
import { answersIn } from '../support/answers.js';
import { framed, load } from '../support/dom.js';

const LOT = 'Matters a lot';
const [SPEED, DRIVE, HOME, FAMILY] = statements.map(({ text }) => text) as [string, string, string, string];

describe('da-values', () => {
  const notes = authorNotes();

  async function put(
    attributes?: Attributes,
    stated: readonly ValueFixture[] = statements,
    width = '1000px',
  ): Promise<DaValues> {
    const page = await fixture<HTMLElement>(html`<div lang="en" style="font-size: 16px"></div>`);
    page.style.inlineSize = width;
    const element = values(attributes, stated) as DaValues;
    document.getElementById('values')?.removeAttribute('id');
    element.id = 'values';
    page.append(aidWith(element));
    await settled(page);
    return element;
  }

  const aidOf = (element: Element) => element.closest('da-decision-aid')!;
  /** Where the reader's own is drawn. */
  const mine = (element: Element) => element.querySelector(':scope > .da-said-mine')!.shadowRoot!;
  const stated = (element: Element, index: number) => element.querySelectorAll('da-value')[index]!;
  const ratingsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const nameOf = (box: HTMLInputElement) => box.labels![0]!.textContent.trim();

  async function rate(element: Element, index: number, rating: string): Promise<void> {
    const root = stated(element, index).querySelector('.da-said')!.shadowRoot!;
    ratingsIn(root)
      .find((box) => nameOf(box) === rating)!
      .click();
    await settled(aidOf(element) ?? element);
  }

  const buttons = (element: Element, name: string) =>
    [...mine(element).querySelectorAll('button')].filter((button) => button.innerText.startsWith(name));

  async function press(element: Element, name: string): Promise<void> {
    buttons(element, name)[0]!.click();
    await settled();
  }

  const field = (element: Element) => mine(element).querySelector<HTMLInputElement>('.own input')!;

  async function add(element: Element, words: string): Promise<void> {
    field(element).focus();
    await sendKeys({ type: words });
    await sendKeys({ press: 'Enter' });
    await settled();
  }

  const oneLine = (part: HTMLElement) => part.innerText.replace(/\s+/g, ' ').trim();

  /** What is shown back: the headings with the statements under each, as lines. */
  const shown = (element: Element): string[] =>
    [...mine(element).querySelectorAll<HTMLElement>('[role=heading], li > b')].map((part) =>
      part.localName === 'b' ? `- ${oneLine(part)}` : oneLine(part),
    );

  /** All that is said under a statement that is shown back. */
  const meaning = (element: Element, statement: string): string => {
    const items = [...mine(element).querySelectorAll('li')];
    const item = items.find((item) => item.querySelector('b')!.innerText === statement)!;
    return oneLine(item).replace(statement, '').trim();
  };

  const status = (element: Element) => mine(element).querySelector('[role=status]')!.textContent.trim();
  const chosen = (element: Element) =>
    [mine(element), ...[...element.querySelectorAll('da-value > .da-said')].map((place) => place.shadowRoot!)]
      .flatMap(ratingsIn)
      .filter(({ checked }) => checked)
      .map(nameOf);
  const drawn = (element: Element) =>
    Array.from(mine(element).children, (part) => (part as HTMLElement).innerText).join(' ');
  const paper = async () => (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');

  describe('says', () => {
    it('in the page how the statements are ordered, above them', async () => {
      const element = await put();
      const order = element.querySelector('.da-said')!;
      expect(order.textContent.trim()).to.equal(
        'The authors of this page put the statements in this order: “as they were thought of”.',
      );
      expect(isSeen(order), 'in view').to.equal(true);
      expect(order.nextElementSibling, 'above the first').to.equal(stated(element, 0));
      expect(notes, 'nothing to mend').to.deep.equal([]);
      element.order = 'by name';
      await settled(element);
      expect(wordsOf(element), 'set later').to.match(/^The statements are in this order: by name\./);
    });

    it('after what its author says first', async () => {
      const page = await fixture<HTMLElement>(
        html`<da-values order="by name"
          ><p>Take your time.</p>
          <ul>
            <li>
              <da-value><p>One.</p></da-value>
            </li>
          </ul></da-values
        >`,
      );
      await settled(page);
      expect(seen(page)).to.match(/^Take your time\. The statements are in this order: by name\..*One\./);
    });

    it('at first that nothing is rated, and that it decides nothing', async () => {
      const element = await put();
      expect(drawn(element)).to.match(/What matters to you\s+Nothing is rated yet\./);
      expect(drawn(element)).to.match(/This decides nothing\./);
      expect(chosen(element), 'nothing is preselected').to.deep.equal([]);
    });

    it('what is missing to its author only', async () => {
      const page = await fixture<DaValues>(html`<da-values><p>Soon.</p></da-values>`);
      await settled(page);
      expect(seen(page), 'the words stay').to.match(/^Soon\./);
      expect(
        page.problems.map(({ where }) => where),
        'problems',
      ).to.deep.equal(['order', 'content']);
      expect(wordsOf(page), 'no order is made up').not.to.match(/order/);
    });
  });

  describe('shows back', () => {
    it('what matters a lot first, then some, then what is not sure, last what does not', async () => {
      const element = await put();
      await rate(element, 0, 'Not much');
      await rate(element, 1, 'Not sure');
      await rate(element, 2, 'Some');
      await rate(element, 3, LOT);
      expect(shown(element), 'each by itself').to.deep.equal([
        'What matters to you',
        'Matters a lot',
        `- ${FAMILY}`,
        'Matters some',
        `- ${HOME}`,
        'Not sure',
        `- ${DRIVE}`,
        'Does not matter much',
        `- ${SPEED}`,
      ]);
      expect(meaning(element, SPEED), 'what does not matter is short').to.equal('');
      for (const index of [0, 1, 2, 3]) await rate(element, index, LOT);
      expect(shown(element).slice(2), 'together: in the order of the page').to.deep.equal(
        [SPEED, DRIVE, HOME, FAMILY].map((text) => `- ${text}`),
      );
    });

    it('which options it points toward and away from, as lists', async () => {
      const element = await put();
      await rate(element, 1, LOT);
      expect(meaning(element, DRIVE)).to.match(
        /^Points toward Carrying on Points away from Treatment A Treatment B Can you drive\?/,
      );
      const terms = [...mine(element).querySelectorAll('dt')].map((term) => [
        term.innerText,
        [...term.parentElement!.querySelectorAll('dd')].map((name) => name.innerText),
      ]);
      expect(terms.slice(0, 2), 'real lists').to.deep.equal([
        ['Points toward', ['Carrying on']],
        ['Points away from', ['Treatment A', 'Treatment B']],
      ]);
    });

    it('what each option offers there: the count with its time, the author’s own words, one cell for two', async () => {
      const element = await put();
      await rate(element, 0, LOT);
      await rate(element, 1, LOT);
      // WebKit leaves out the space before words that are only heard, here, but not in the link's name
      expect(meaning(element, SPEED).replace(`comparison${SPEED}`, `comparison ${SPEED}`)).to.equal(
        'Points toward Treatment A Points away from Carrying on How soon might you feel better? ' +
          'Carrying on Nobody has counted this. ' +
          'Treatment A 24 of 100 with treatment A, 12 of 100 with a dummy. ' +
          'After 1 week. It may be: 12 more in 100. ' +
          'Treatment B After weeks. We do not know how many. ' +
          `See this row of the comparison ${SPEED}`,
      );
      expect(meaning(element, DRIVE), 'one cell for two options').to.match(
        /Carrying on Yes\. Treatment A and Treatment B Not on the day of a visit\./,
      );
    });

    it('the way to that row', async () => {
      const element = await put();
      await rate(element, 0, 'Some');
      const tree = await accessibilityTree('#values');
      expect(tree, 'heard apart from the others').to.include(
        `link "See this row of the comparison ${SPEED}"`,
      );
      const { href } = location;
      const link = mine(element).querySelector('a')!;
      element.style.setProperty('--da-color-focus', 'rgb(1, 2, 3)');
      link.focus();
      const { outlineColor, outlineStyle } = getComputedStyle(link);
      expect([outlineColor, outlineStyle], 'the ring of what is drawn').to.deep.equal([
        'rgb(1, 2, 3)',
        'solid',
      ]);
      link.click();
      expect(document.querySelector(':target')?.id, 'it leads there').to.equal('row-speed');
      history.replaceState(null, '', href);
    });

    it('the way to that row, also while its rows are out of view', async () => {
      const element = await put();
      await rate(element, 0, 'Some');
      const aid = aidOf(element);
      const compared = aid.querySelector('da-treatment-comparison')!;
      compared.choose = 'rows';
      const row = aid.querySelector('#row-speed')!;
      row.previousElementSibling!.setAttribute('data-about', 'benefits');
      aid
        .querySelector('#row-driving')!
        .insertAdjacentHTML('beforebegin', '<tr data-about="practical"><th colspan="4">Every day</th></tr>');
      await settled(aid);
      const boxes = () => [
        ...compared.querySelector('.da-said-choice')!.shadowRoot!.querySelectorAll<HTMLInputElement>('input'),
      ];
      const told: number[] = [];
      compared.addEventListener('da-choose', (event) => told.push(event.groups));
      const { href } = location;
      for (const way of [
        () => mine(element).querySelector('a')!.click(),
        () => (location.hash = '#row-speed'),
      ]) {
        boxes()[0]!.click();
        await settled(aid);
        expect(isSeen(row), 'put out of view').to.equal(false);
        way();
        await settled(aid);
        try {
          expect(isSeen(row), 'back in view').to.equal(true);
          expect(
            boxes().map(({ checked }) => checked),
            'the choice says so',
          ).to.deep.equal([true, true]);
          const { top } = row.getBoundingClientRect();
          expect(top, 'the view is there').to.be.within(0, innerHeight - 1);
          expect(told.at(-1), 'who listens is told').to.equal(2);
        } finally {
          history.replaceState(null, '', href);
        }
      }
    });

    it('the author’s words where no row says it, and that the clinician is to be asked where nothing does', async () => {
      const element = await put();
      await rate(element, 2, LOT);
      await rate(element, 3, LOT);
      expect(meaning(element, HOME)).to.equal('Points toward Treatment B Treatment B is given at home.');
      expect(meaning(element, FAMILY)).to.equal('Ask your clinician how the choices differ here.');
    });

    it('no sum, no score, no rank and no option that wins, whatever is rated', async () => {
      const element = await put({ order: 'x' }, statements.slice(1));
      for (const rating of [LOT, 'Some', 'Not much', 'Not sure']) {
        for (const index of [0, 1, 2]) await rate(element, index, rating);
        expect(drawn(element), rating).not.to.match(/\d|%|score|match|best|recommend|total|fits you/i);
        expect(
          mine(element).querySelectorAll('svg, progress, meter, [style]').length,
          'nothing is drawn for it',
        ).to.equal(0);
      }
    });

    it('nothing of an option or a row that is not there', async () => {
      const element = await put({ order: 'x' }, [
        { text: 'Wrong', attributes: { toward: 'gone a', away: 'a', row: 'row-gone' } },
      ]);
      await rate(element, 0, LOT);
      expect(meaning(element, 'Wrong')).to.equal('Ask your clinician how the choices differ here.');
      expect(notes.length, 'the author is told').to.equal(3);
    });

    it('the page’s words of now, as when it was translated', async () => {
      const element = await put();
      await rate(element, 0, LOT);
      stated(element, 0).querySelector('p')!.innerHTML = '<font>Quiero mejorar pronto.</font>';
      const aid = aidOf(element);
      aid.querySelector('da-option[value=a]')!.textContent = 'Tratamiento A';
      aid.querySelector('#row-speed th')!.textContent = '¿Cuándo?';
      await rate(element, 3, 'Some');
      expect(meaning(element, 'Quiero mejorar pronto.')).to.match(
        /^Points toward Tratamiento A .* ¿Cuándo\? .* Tratamiento A 24 of 100/,
      );
    });

    it('no statement that leaves the page, and again what comes back', async () => {
      const element = await put();
      await rate(element, 0, LOT);
      await rate(element, 3, LOT);
      const first = stated(element, 0);
      const { nextSibling } = first;
      first.remove();
      await settled();
      expect(shown(element).slice(2), 'gone').to.deep.equal([`- ${FAMILY}`]);
      element.insertBefore(first, nextSibling);
      await settled();
      expect(shown(element).slice(2), 'back').to.deep.equal([`- ${SPEED}`, `- ${FAMILY}`]);
      aidOf(element).prepend(element);
      await settled();
      expect(shown(element).slice(2), 'moved as a whole').to.have.lengthOf(2);
      await rate(element, 0, 'Not sure');
      expect(shown(element), 'and still told').to.contain('Not sure');
    });

    it('under headings one deeper than the aid’s', async () => {
      const element = await put();
      aidOf(element).setAttribute('heading-level', '1');
      await rate(element, 0, LOT);
      const tree = await accessibilityTree('#values');
      expect(tree, 'the title').to.match(/heading "What matters to you" level=2/);
      expect(tree, 'the parts').to.match(/heading "Matters a lot" level=3/);
    });
  });

  describe('takes statements of the reader’s own', () => {
    it('by keyboard alone: added, rated, taken back, removed', async () => {
      const element = await put();
      const address = location.href;
      await add(element, '  ');
      expect(mine(element).querySelector('legend'), 'no blank one').to.equal(null);
      await add(element, 'My <b>garden</b>');
      expect(mine(element).activeElement, 'the focus stays').to.equal(field(element));
      expect(field(element).value, 'ready for the next').to.equal('');
      expect(location.href, 'nothing is sent').to.equal(address);
      expect(await accessibilityTree('#values'), 'a group of its own, as text').to.match(
        /group "My <b>garden<\/b>"/,
      );
      expect(shown(element), 'not rated yet').to.deep.equal(['What matters to you']);

      ratingsIn(mine(element))[0]!.focus();
      await sendKeys({ press: ' ' });
      await settled();
      expect(shown(element).slice(1), 'rated').to.deep.equal(['Matters a lot', '- My <b>garden</b>']);
      expect(meaning(element, 'My <b>garden</b>'), 'it points nowhere').to.equal(
        'Ask your clinician how the choices differ here.',
      );

      buttons(element, 'Clear')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(shown(element).length, 'taken back').to.equal(1);
      expect(mine(element).activeElement, 'the focus is at its ratings').to.equal(
        ratingsIn(mine(element))[0],
      );

      buttons(element, 'Remove')[0]!.focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(mine(element).querySelector('legend'), 'removed').to.equal(null);
      expect(mine(element).activeElement, 'the focus is not lost').to.equal(field(element));
      expect(status(element), 'said').to.equal('Removed.');
    });

    it('each with its own rating, also when another one goes', async () => {
      const element = await put();
      for (const words of ['One', 'Two', 'Three']) await add(element, words);
      const group = (index: number) => mine(element).querySelectorAll('fieldset')[index]!;
      ratingsIn(group(0))[0]!.click();
      await settled();
      ratingsIn(group(1))[1]!.click();
      await settled();
      ratingsIn(group(2))[0]!.click();
      await settled();
      expect(await accessibilityTree('#values'), 'each is named in its button').to.include(
        'button "Remove Two"',
      );
      await press(element, 'Remove');
      expect(
        [group(0), group(1)].map((one) => ratingsIn(one).findIndex(({ checked }) => checked)),
        'those of the two that stay',
      ).to.deep.equal([1, 0]);
      expect(shown(element).slice(1)).to.deep.equal(['Matters a lot', '- Three', 'Matters some', '- Two']);
    });
  });

  describe('is heard', () => {
    it('in a few words, only when the reader did something', async () => {
      const element = await put();
      expect(status(element), 'at first').to.equal('');
      expect(await accessibilityTree('#values'), 'a status').to.match(/status/);
      await rate(element, 0, LOT);
      expect(status(element), 'rated').to.equal('Rated: matters a lot.');
      const said = mine(element).querySelector('[role=status]')!.textContent;
      await rate(element, 1, LOT);
      expect(mine(element).querySelector('[role=status]')!.textContent, 'the same twice').not.to.equal(said);
      stated(element, 0).querySelector('.da-said')!.shadowRoot!.querySelector('button')!.click();
      await settled();
      expect(status(element), 'taken back').to.equal('The rating is cleared.');
      await add(element, 'My garden');
      expect(status(element), 'added').to.equal('Added.');
      stated(element, 1).remove();
      await settled();
      expect(status(element), 'not by a script').to.equal('Added.');
    });

    it('by a listener on the element, which is told that the reader did something, and not what', async () => {
      const element = await put();
      const heard: Event[] = [];
      const elsewhere: Event[] = [];
      element.addEventListener('da-rate', (event) => {
        heard.push(event);
        if (event.bubbles || event.composed) elsewhere.push(event);
      });
      element.parentElement!.addEventListener('da-rate', (event) => elsewhere.push(event));
      await rate(element, 0, 'Some');
      await rate(element, 0, 'Not sure');
      stated(element, 0).querySelector('.da-said')!.shadowRoot!.querySelector('button')!.click();
      await settled();
      await add(element, 'My garden');
      ratingsIn(mine(element))[2]!.click();
      await settled();
      await press(element, 'Remove');
      await rate(element, 1, 'Some');
      await press(element, 'Clear this list');
      expect(
        heard.map((event) => (event as DaRateEvent).rated),
        'how many are rated',
      ).to.deep.equal([1, 1, 0, 1, 0, 1, 0]);
      for (const event of heard)
        expect(Object.keys(event), 'its fields').to.deep.equal(['isTrusted', 'rated']);
      expect(elsewhere, 'nowhere else').to.deep.equal([]);
    });
  });

  describe('gives the aid around it', () => {
    it('what was said, in the order of what matters', async () => {
      const holder = await fixture<HTMLElement>(html`<da-decision-aid></da-decision-aid>`);
      const answers = answersIn(holder);
      const element = values() as DaValues;
      holder.append(element);
      await settled(holder);
      expect(answers.size, 'nothing at first').to.equal(0);
      await add(element, 'My garden');
      await add(element, 'My cat');
      ratingsIn(mine(element))[0]!.click();
      await settled();
      await rate(element, 0, 'Not much');
      await rate(element, 1, 'Not sure');
      await rate(element, 2, 'Some');
      expect(answers.get(element)).to.deep.equal([
        {
          part: 'values',
          heading: 'What matters to me',
          lines: [
            { text: 'My garden', reply: 'Matters a lot.', ownRating: 'a-lot' },
            { text: HOME, reply: 'Matters some.' },
            { text: DRIVE, reply: 'Not sure.' },
            { text: SPEED, reply: 'Does not matter much.' },
            { text: 'My cat', reply: undefined, ownRating: '' },
          ],
        },
      ]);
      await press(element, 'Clear this list');
      expect(answers.size, 'nothing once cleared').to.equal(0);
      await rate(element, 0, LOT);
      expect(answers.size, 'something again').to.equal(1);
      element.remove();
      await settled();
      expect(answers.size, 'nothing once it is gone').to.equal(0);
    });
  });

  describe('forgets', () => {
    async function fill(element: DaValues): Promise<void> {
      await rate(element, 0, LOT);
      await add(element, 'My garden');
      ratingsIn(mine(element))[1]!.click();
      await settled();
      field(element).value = 'half a stat';
      expect(chosen(element).length, 'filled').to.equal(2);
    }
    function expectNothing(element: DaValues): void {
      expect(chosen(element), 'ratings').to.deep.equal([]);
      expect(shown(element), 'shown back').to.deep.equal(['What matters to you']);
      expect(mine(element).querySelector('legend'), 'own statements').to.equal(null);
      expect(field(element).value, 'what was being written').to.equal('');
    }

    it('everything in one step, and keeps the focus', async () => {
      const element = await put();
      await fill(element);
      const clear = buttons(element, 'Clear this list')[0]!;
      clear.focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expectNothing(element);
      expect(buttons(element, 'Clear this list').length, 'there is nothing to clear').to.equal(0);
      // compared as a truth: a field that is not the other would be printed with all that it has
      expect(mine(element).activeElement === field(element), 'the focus').to.equal(true);
      expect(status(element), 'said').to.equal('Everything in this list is cleared.');
      await rate(element, 1, LOT);
      expect(shown(element).length, 'and begins anew').to.equal(3);
    });

    it('everything when the page comes back from the cache of the browser', async () => {
      const element = await put();
      await fill(element);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled();
      expectNothing(element);
      expect(status(element), 'in silence').to.equal('');
    });

    it('and never mixes with another aid on the page', async () => {
      const one = await put();
      const two = values() as DaValues;
      const other = aidWith(two);
      other.querySelector('da-option[value=a]')!.textContent = 'Another A';
      aidOf(one).after(other);
      await settled();
      await rate(one, 0, LOT);
      await rate(two, 0, 'Some');
      await add(two, 'My garden');
      expect(shown(one).slice(1), 'the first').to.deep.equal(['Matters a lot', `- ${SPEED}`]);
      expect(meaning(one, SPEED), 'its options').to.match(/^Points toward Treatment A/);
      expect(meaning(two, SPEED), 'the options of the second').to.match(/^Points toward Another A/);
      await press(two, 'Clear this list');
      expect(chosen(one), 'the first is as it was').to.deep.equal([LOT]);
    });

    it('nothing that is in the page: no word and no attribute is written', async () => {
      const element = await put();
      const before = aidOf(element).outerHTML;
      await fill(element);
      expect(aidOf(element).outerHTML).to.equal(before);
    });
  });

  describe('fits', () => {
    it('paper: ratings in words or boxes to tick, and what is shown back', async () => {
      const element = await put();
      expect(await paper(), 'nothing rated: boxes').to.match(
        new RegExp(`${FAMILY} Matters a lot Some Not much Not sure`),
      );
      expect(await paper(), 'and no empty list').not.to.match(/What matters to you/);
      await rate(element, 1, LOT);
      await add(element, 'My garden');
      const text = await paper();
      expect(text, 'in words').to.match(/I need to drive every day\. Matters a lot I want to stay/);
      expect(text, 'the reader’s own').to.match(/My garden Matters a lot Some Not much Not sure/);
      expect(text, 'what is shown back').to.match(
        /What matters to you Matters a lot I need to drive every day\. Points toward Carrying on Points away from/,
      );
      expect(text, 'no controls').not.to.match(
        /Clear|Remove|What else matters|This decides nothing|See this row/,
      );
    });

    it('a page 320 px wide', async () => {
      const element = await put(undefined, undefined, '288px');
      await rate(element, 0, LOT);
      await add(element, 'Averyveryverylongwordthatnobodywouldeverwriteintoafieldlikethis');
      ratingsIn(mine(element))[0]!.click();
      await settled();
      expect(element.scrollWidth, 'nothing sticks out').to.be.at.most(288);
      for (const part of mine(element).querySelectorAll<HTMLElement>('*'))
        expect(part.getBoundingClientRect().right, part.outerHTML).to.be.at.most(
          element.getBoundingClientRect().right + 1,
        );
    });

    it('a wide page, with the ratings beside the statement, in both directions', async () => {
      const element = await put(undefined, undefined, '1100px');
      const sides = () => {
        const statement = stated(element, 0).querySelector('p')!.getBoundingClientRect();
        const pill = stated(element, 0).querySelector('.da-said')!.shadowRoot!.querySelector('label')!;
        return [statement, pill.getBoundingClientRect()] as const;
      };
      const [statement, pill] = sides();
      expect(pill.left, 'to the right').to.be.greaterThan(statement.left + 300);
      expect(
        Math.abs(pill.top + pill.height / 2 - (statement.top + statement.height / 2)),
        'on one line',
      ).to.be.below(6);
      element.dir = 'rtl';
      await settled();
      const [other, otherPill] = sides();
      expect(otherPill.right, 'to the left').to.be.below(other.right - 300);
    });

    it('a page in another language, whose words stay marked as its own', async () => {
      const element = await put();
      element.closest<HTMLElement>('[lang]')!.lang = 'de';
      await settled();
      await rate(element, 0, LOT);
      const langOf = (part: Element | null) => part?.closest('[lang]')?.getAttribute('lang');
      expect(langOf(buttons(element, 'Clear')[0]!), 'built in').to.equal('en');
      expect(langOf(mine(element).querySelector('li b')), 'the statement').to.equal('de');
      expect(langOf(mine(element).querySelector('dd')), 'an option').to.equal('de');
      expect(langOf(mine(element).querySelector('dt')), '“Points toward”').to.equal('en');
      expect(langOf(element.querySelector('.da-said')), 'in the page').to.equal('en');
    });

    it('forced colours', async () => {
      const element = await put();
      await rate(element, 0, LOT);
      await emulateFeatures({ 'forced-colors': 'active' });
      try {
        const panel = mine(element).querySelector('.title')!.parentElement!;
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(panel);
        expect(borderTopStyle, 'an outline').to.equal('solid');
        expect(borderTopColor, 'that can be seen').not.to.equal(backgroundColor);
      } finally {
        await emulateFeatures({});
      }
    });

    for (const width of [320, 600, 1100]) {
      it(`its place in a page ${width} px wide before the script comes`, async () => {
        const css = Object.values(lightdomModules)
          .flatMap((module) => Object.values(module))
          .map(({ cssText }) => cssText)
          .join('\n');
        const element = await put();
        const page = `<!doctype html><html lang="en"><head><style>${css}
          body { font: 16px/1.55 sans-serif } p { margin: 0.5em 0 }</style></head>
          <body>${element.outerHTML}<p id="after">After</p></body>`;
        const frame = await framed({ html: page }, { width });
        try {
          const { body } = frame.contentDocument!;
          const places = () =>
            [...body.querySelectorAll('p')].map((part) => Math.round(part.getBoundingClientRect().top));
          const before = places();
          await load(frame.contentDocument!, '/src/define.ts');
          await settled(body);
          expect(body.querySelector('.da-said-mine')!.shadowRoot, 'drawn').not.to.equal(null);
          // WebKit makes each line a whole number of pixels high
          const most = engine === 'webkit' ? 3 : 2;
          places().forEach((top, index) =>
            expect(Math.abs(top - before[index]!), `text ${index} stays where it is`).to.be.at.most(most),
          );
        } finally {
          frame.remove();
        }
      });
    }
  });
});
