import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaValue } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, printedPages, sendKeys } from '../commands.js';
import { aidWith, comparison, statements, value, values, type ValueFixture } from '../fixtures/values.js';
import { authorNotes, isSeen, seen, settled, wordsOf } from '../page.js';
import { isA } from '../support/dom.js';

const FAST: ValueFixture = { text: 'I want to feel better within days.', more: 'Treatment A works fast.' };

describe('da-value', () => {
  const notes = authorNotes();

  async function put(stated: ValueFixture = FAST, lang = 'en'): Promise<DaValue> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><button>before</button></div>`);
    const element = value(stated) as DaValue;
    document.getElementById('value')?.removeAttribute('id');
    element.id = 'value';
    page.append(element);
    await settled(page);
    page.querySelector('button')!.focus();
    return element;
  }

  /** Where the ratings are drawn. */
  const drawnIn = (element: Element) => element.querySelector('.da-said')!.shadowRoot!;
  const boxes = (element: Element) => [...drawnIn(element).querySelectorAll('input')];
  const nameOf = (part: Element | null) =>
    (isA(part, 'input') ? part.labels![0]!.textContent : (part?.textContent ?? ''))
      .replace(/\s+/g, ' ')
      .trim();
  const focused = (element: Element) => nameOf(drawnIn(element).activeElement);
  const chosen = (element: Element) =>
    boxes(element)
      .filter(({ checked }) => checked)
      .map(nameOf);
  const tree = () => accessibilityTree('#value');
  const paper = async () => (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await settled();
  };
  /** What its author is told, without the problems of the comparison. */
  const problemsOf = (element: DaValue) => element.problems.map(({ where, got }) => `${where}: ${got}`);

  describe('asks', () => {
    it('in a group that is named by the statement, with nothing preselected', async () => {
      await put();
      const text = await tree();
      expect(text, 'the group').to.match(/group "I want to feel better within days\."/);
      expect(text.match(/text "I want to feel better/g), 'the statement, once').to.have.length(1);
      for (const rating of ['Matters a lot', 'Some', 'Not much', 'Not sure'])
        expect(text, rating).to.match(new RegExp(`radio "${rating}" checked=false`));
      expect(text, 'nothing is required').not.to.match(/required=true/);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('between the author’s own nodes, which stay as they are', async () => {
      const made = value(FAST);
      const [first, second] = made.querySelectorAll('p');
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect([...made.querySelectorAll('p')], 'the same elements').to.deep.equal([first, second]);
      expect([first!, second!].map(isSeen), 'in view').to.deep.equal([true, true]);
      expect(wordsOf(made), 'no word is added').to.equal(`${FAST.text} ${FAST.more}`);
      expect(
        [...made.children].map(({ className }) => className.includes('da-said')),
        'after the statement',
      ).to.deep.equal([false, true, false]);
    });

    it('takes the statement in whatever way it is written, and follows its changes', async () => {
      const page = await fixture<HTMLElement>(
        html`<da-value id="value">I <b>want</b> this.<!-- draft --></da-value>`,
      );
      await settled(page);
      expect(await tree(), 'without a block').to.match(/group "I want this\."/);
      page.querySelector('b')!.textContent = 'need';
      await settled(page);
      expect(await tree(), 'changed').to.match(/group "I need this\."/);
    });

    it('with the ratings after the statement, also when the statement comes in pieces', async () => {
      const element = await put({ text: 'I' });
      const [first] = element.children;
      const late = document.createElement('p');
      late.textContent = 'Later words of mine.';
      element.prepend(late);
      await settled(element);
      expect(await tree(), 'the first block').to.match(/group "Later words of mine\."/);
      expect([...element.children].indexOf(late), 'it is the first').to.equal(0);
      first!.remove();
      element.append(late);
      await settled(element);
      expect(element.firstElementChild, 'the ratings are moved, and not the author’s words').to.equal(late);
    });

    it('nothing where there is no statement, and tells the author', async () => {
      const page = await fixture<DaValue>(html`<da-value></da-value>`);
      await settled(page);
      expect(page.children.length, 'nothing is drawn').to.equal(0);
      expect(problemsOf(page), 'problem').to.deep.equal(['content: nothing']);
      expect(notes, 'told once').to.have.lengthOf(1);
    });
  });

  describe('is rated', () => {
    it('by keyboard alone, and the rating can be taken back', async () => {
      const element = await put();
      await press('Tab');
      expect(focused(element), 'the first rating').to.equal('Matters a lot');
      expect(chosen(element), 'nothing by focus alone').to.deep.equal([]);
      await press(' ');
      expect(chosen(element), ' ').to.deep.equal(['Matters a lot']);
      await press('ArrowDown');
      expect(chosen(element), 'an arrow').to.deep.equal(['Some']);
      await press('Tab');
      expect(focused(element), 'then the way back').to.equal('Clear “Some”');
      await press('Enter');
      expect(chosen(element), 'taken back').to.deep.equal([]);
      expect(focused(element), 'the focus is at the ratings').to.equal('Matters a lot');
      expect(drawnIn(element).textContent, 'nothing is left to clear').not.to.match(/Clear/);
    });

    it('by keyboard, one statement after the other', async () => {
      const element = await put();
      const next = value(statements[1]!) as DaValue;
      element.after(next);
      await settled(next);
      await press('Tab');
      expect(focused(element), 'at the first').to.equal('Matters a lot');
      await press('Tab');
      expect(focused(next), 'at the next').to.equal('Matters a lot');
    });

    it('in no attribute, and in nothing that a form sends or a browser keeps', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const element = value(FAST) as DaValue;
      form.append(element);
      await settled(form);
      const before = form.outerHTML;
      boxes(element)[0]!.click();
      await settled(form);
      expect(chosen(element), 'rated').to.deep.equal(['Matters a lot']);
      expect(form.outerHTML, 'the page').to.equal(before);
      expect([...new FormData(form)], 'the form').to.deep.equal([]);
      expect(drawnIn(element).querySelectorAll('[checked], [aria-label]').length, 'attributes').to.equal(0);
    });

    it('anew when the page comes back from the cache of the browser', async () => {
      const element = await put();
      boxes(element)[2]!.click();
      await settled(element);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await settled(element);
      expect(chosen(element), 'shown for the first time').to.deep.equal(['Not much']);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(chosen(element), 'come back').to.deep.equal([]);
    });

    it('apart from another statement of the same words, and stays so when it is moved', async () => {
      const one = await put();
      const two = value(FAST);
      one.after(two);
      await settled();
      boxes(one)[0]!.click();
      boxes(two)[1]!.click();
      await settled();
      one.before(two);
      await settled();
      expect([chosen(one), chosen(two)], 'each its own').to.deep.equal([['Matters a lot'], ['Some']]);
    });
  });

  describe('names options and a row', () => {
    const AB: ValueFixture = { text: 'x', attributes: { toward: 'a', away: 'b', row: 'row-speed' } };

    it('of its own aid', async () => {
      const element = value(AB) as DaValue;
      const aid = aidWith(values({ order: 'x' }, []));
      aid.querySelector('da-values')!.append(element);
      await fixture(aid);
      await settled(aid);
      expect(problemsOf(element), 'all are there').to.deep.equal([]);
      element.toward = 'a c';
      element.away = 'b a';
      element.row = 'row-none';
      await settled(aid);
      expect(problemsOf(element), 'set by a script').to.deep.equal([
        'toward: “c”',
        'toward and away: “a”',
        'row: “row-none”',
      ]);
      for (const row of ['row-title', 'example']) {
        element.row = row;
        await settled(aid);
        expect(problemsOf(element), 'no row with answers').to.contain(`row: “${row}”`);
      }
    });

    it('of no other aid', async () => {
      const element = value(AB) as DaValue;
      const other = document.createElement('da-decision-aid');
      other.append(element);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(aidWith(), other);
      await settled(page);
      expect(problemsOf(element), 'they stand in the other one').to.deep.equal([
        'toward: “a”',
        'away: “b”',
        'row: “row-speed”',
      ]);
    });

    it('of the page, where there is no aid', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = value(AB) as DaValue;
      page.append(element, document.createRange().createContextualFragment(comparison));
      await settled(page);
      expect(problemsOf(element), 'all are there').to.deep.equal([]);
    });

    it('that come a little later', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = value(AB) as DaValue;
      page.append(element);
      await element.updateComplete;
      page.append(document.createRange().createContextualFragment(comparison));
      await settled(page);
      expect(problemsOf(element), 'nothing to mend').to.deep.equal([]);
      expect(
        notes.filter((note) => note.startsWith('<da-value>')),
        'nothing said too early',
      ).to.deep.equal([]);
    });

    it('by hostile names, which do no harm', async () => {
      for (const name of ['"]<img src=x>', '\\', 'a"]', '\u0000', '😀', '1', '#x .y']) {
        const element = await put({ text: 'x', attributes: { toward: name, row: name } });
        expect(boxes(element).length, name).to.equal(4);
        expect(element.problems.length, `${name} is not there`).to.be.greaterThan(0);
      }
    });
  });

  describe('fits', () => {
    it('paper, with boxes to tick where there is no rating, and words where there is one', async () => {
      const element = await put();
      expect(await paper(), 'open').to.match(
        /within days\. Matters a lot Some Not much Not sure Treatment A works fast\./,
      );
      boxes(element)[1]!.click();
      await settled(element);
      expect(await paper(), 'rated').to.match(/within days\. Matters some Treatment A works fast\./);
      expect(await paper(), 'no controls').not.to.match(/Clear|Not much/);
    });

    it('a page 320 px wide', async () => {
      const element = await put({ text: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen' });
      element.parentElement!.style.inlineSize = '288px';
      boxes(element)[3]!.click();
      await settled(element);
      expect(element.scrollWidth, 'nothing sticks out').to.be.at.most(288);
      for (const part of drawnIn(element).querySelectorAll('label, button'))
        expect(part.getBoundingClientRect().height, 'high enough to hit').to.be.at.least(24);
    });

    it('the direction of the page', async () => {
      const element = await put();
      element.dir = 'rtl';
      await settled(element);
      const [first, second] = boxes(element).map((box) => box.getBoundingClientRect().x);
      expect(first!, 'the first rating stands to the right').to.be.greaterThan(second!);
    });

    it('a page in another language, whose own words stay unmarked', async () => {
      const element = await put({ text: 'Ich will schnell gesund werden.' }, 'de');
      // without a block of its own, it is repeated as the title of the ratings
      element.replaceChildren('Ich will schnell gesund werden.');
      await settled(element);
      const langOf = (part: Element) => part.closest('[lang]')?.getAttribute('lang') ?? 'of the page';
      expect(langOf(boxes(element)[0]!), 'built in').to.equal('en');
      expect(langOf(drawnIn(element).querySelector('legend')!), 'the author’s').to.equal('of the page');
    });

    it('forced colours', async () => {
      const element = await put();
      await emulateFeatures({ 'forced-colors': 'active' });
      try {
        for (const label of drawnIn(element).querySelectorAll('label')) {
          const { borderTopColor, borderTopStyle } = getComputedStyle(label);
          expect(borderTopStyle, 'an outline').to.equal('solid');
          expect(borderTopColor, 'another colour than the page').not.to.equal(
            getComputedStyle(document.body).backgroundColor,
          );
        }
      } finally {
        await emulateFeatures({});
      }
      expect(seen(element), 'the words are in view').to.match(/within days/);
    });
  });
});
