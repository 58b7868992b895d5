import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaQuestion } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, emulateMedia, printedPages, sendKeys } from '../commands.js';
import { question, questions, type QuestionFixture } from '../fixtures/question-list.js';
import { authorNotes, isSeen, seen, settled, wordsOf } from '../page.js';
import { isA } from '../support/dom.js';

const SMOKE: QuestionFixture = { text: 'Do you smoke?', why: 'Why we ask: smoke harms.' };

describe('da-question', () => {
  const notes = authorNotes();

  async function put(asked: QuestionFixture = SMOKE, lang = 'en'): Promise<DaQuestion> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><button>before</button></div>`);
    const element = question(asked) as DaQuestion;
    document.getElementById('question')?.removeAttribute('id');
    element.id = 'question';
    page.append(element);
    await settled(page);
    page.querySelector('button')!.focus();
    return element;
  }

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await settled();
  };

  const focused = (element: DaQuestion) => element.shadowRoot!.activeElement as HTMLInputElement | null;
  const nameOf = (element: Element | null) =>
    isA(element, 'input') ? element.labels![0]!.innerText : (element?.textContent ?? '').trim();
  const boxes = (element: DaQuestion) => [...element.shadowRoot!.querySelectorAll('input')];
  const chosen = (element: DaQuestion) =>
    boxes(element)
      .filter(({ checked }) => checked)
      .map(nameOf);
  const tree = () => accessibilityTree('#question');
  const paper = async () => (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');

  describe('asks', () => {
    it('in a group that is named by the question and described by the reason', async () => {
      await put(questions[0]);
      const text = await tree();
      expect(text, 'the group').to.match(/group "Do you have a weak heart\?"/);
      expect(text, 'its description').to.match(
        /group "Do you have a weak heart\?".*\(Why we ask: treatment A makes the heart beat faster\. Tell your clinician before you start\.\)/,
      );
      for (const answer of ['Yes', 'No', 'Not sure']) {
        expect(text, answer).to.match(new RegExp(`radio "${answer}"`));
      }
      expect(text, 'nothing is preselected').not.to.match(/radio .*checked=true/);
      expect(text, 'nothing is required').not.to.match(/required=true/);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('with the author’s own nodes, in view', async () => {
      const made = question(SMOKE);
      const [first, second] = made.querySelectorAll('p');
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made);
      await settled(page);
      expect([...made.children], 'the same elements').to.deep.equal([first, second]);
      expect([first!, second!].map(isSeen), 'in view').to.deep.equal([true, true]);
      expect(
        [first!, second!].map((p) => p.attributes.length),
        'without a mark',
      ).to.deep.equal([0, 0]);
      const weight = (p: Element) => Number(getComputedStyle(p).fontWeight);
      expect(weight(first!), 'the question stands out').to.be.greaterThan(weight(second!));
    });

    it('says in the page what to tell first', async () => {
      expect(wordsOf(await put(questions[0])), 'tell-first').to.match(
        /Tell your clinician before you start\.$/,
      );
      const element = await put();
      expect(wordsOf(element), 'to talk about').not.to.match(/Tell your clinician/);
      element.importance = 'tell-first';
      await settled(element);
      expect(wordsOf(element), 'set later').to.match(/Tell your clinician/);
      expect(isSeen(element.querySelector('.da-said')!), 'in view').to.equal(true);
    });

    it('shows what the author adds and changes later', async () => {
      const element = await put();
      const added = Object.assign(document.createElement('p'), { textContent: 'Added later.' });
      element.append(added);
      element.querySelector('p')!.firstChild!.nodeValue = 'Have you smoked?';
      await settled(element);
      expect(isSeen(added), 'the new words').to.equal(true);
      expect(await tree(), 'the new question').to.match(/group "Have you smoked\?"/);
    });

    it('takes the words in whatever way they are written', async () => {
      const page = await fixture<HTMLElement>(
        html`<da-question id="question"
          >Do <b>you</b> smoke?
          <!-- draft -->
          <p>Smoke harms.</p></da-question
        >`,
      );
      await settled(page);
      expect(await tree(), 'the group').to.match(/group "Do you smoke\?".*\(Smoke harms\.\)/);
    });

    it('with nothing but words: what is for machines stays where it is', async () => {
      const element = question(SMOKE) as DaQuestion;
      element.prepend(document.createProcessingInstruction('draft', '1'), document.createComment('draft'));
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(element);
      await settled(page);
      expect([...element.children].map(isSeen), 'in view').to.deep.equal([true, true]);
    });

    it('what to tell first after a reason that comes late', async () => {
      const element = await put({ ...SMOKE, attributes: { importance: 'tell-first' } });
      const late = Object.assign(document.createElement('p'), { textContent: 'It is never too late.' });
      element.append(late);
      await settled(element);
      expect(late.nextElementSibling?.textContent.trim()).to.equal('Tell your clinician before you start.');
    });

    it('tells its author what is missing, and readers nothing', async () => {
      const element = await put({ text: '' });
      expect(
        element.problems.map(({ where }) => where),
        'no words',
      ).to.deep.equal(['content']);
      expect(notes.length, 'in the console').to.equal(1);
      expect(boxes(element).length, 'it stays usable').to.equal(3);
    });
  });

  describe('is answered', () => {
    it('by keyboard alone, and the answer can be taken back', async () => {
      const element = await put();
      await press('Tab');
      expect(nameOf(focused(element)), 'the first answer').to.equal('Yes');
      expect(chosen(element), 'nothing by focus alone').to.deep.equal([]);
      await press(' ');
      expect(chosen(element), ' ').to.deep.equal(['Yes']);
      await press('ArrowDown');
      expect(chosen(element), 'an arrow').to.deep.equal(['No']);
      await press('Tab');
      expect(nameOf(focused(element)), 'then the note').to.equal('Add a note');
      await press('Tab');
      expect(nameOf(focused(element)), 'then the way back').to.equal('Clear “No”');
      await press('Enter');
      expect(chosen(element), 'taken back').to.deep.equal([]);
      expect(nameOf(focused(element)), 'the focus is at the answers').to.equal('Yes');
      expect(seen(element), 'nothing is left to clear').not.to.match(/Clear/);
    });

    it('with a note, which is folded away until it is wanted', async () => {
      const element = await put();
      expect(element.shadowRoot!.querySelector('details'), 'none before there is an answer').to.equal(null);
      await press('Tab', ' ');
      const field = element.shadowRoot!.querySelector('textarea')!;
      expect(isSeen(field), 'folded').to.equal(false);
      await press('Tab', 'Enter', 'Tab');
      expect(isSeen(field), 'open').to.equal(true);
      expect(await tree(), 'its name').to.match(/textbox "Add a note"/);
      await sendKeys({ type: 'Since my youth' });
      await press('ArrowLeft', 'ArrowLeft');
      await sendKeys({ type: 'x' });
      expect(field.value, 'the caret stays where it is').to.equal('Since my youxth');
    });

    it('in the reader’s own words only', async () => {
      const element = await put(questions[4]);
      expect(boxes(element), 'nothing to choose').to.deep.equal([]);
      await press('Tab');
      await sendKeys({ type: 'Sleep' });
      expect(await tree(), 'a named field').to.match(/textbox "Your answer".* = Sleep/);
    });

    it('with the author’s own answers', async () => {
      const element = await put({ ...SMOKE, attributes: { answers: 'Often / Never, or <b>no' } });
      expect(boxes(element).map(nameOf), 'as text').to.deep.equal(['Often', 'Never, or <b>no']);
      boxes(element)[0]!.click();
      await settled(element);
      element.answers = 'Daily / Never';
      await settled(element);
      expect(chosen(element), 'an answer that is gone').to.deep.equal([]);
      element.answers = 'Often / Never';
      await settled(element);
      expect(chosen(element), 'and does not come back with its choice').to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('button'), 'nothing to take back').to.equal(null);
    });

    it('in no attribute, and in nothing that a form sends or a browser keeps', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const element = question(SMOKE) as DaQuestion;
      form.append(element);
      await settled(form);
      const before = form.outerHTML;
      boxes(element)[0]!.click();
      await settled(form);
      const field = element.shadowRoot!.querySelector('textarea')!;
      field.value = 'secret';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settled(form);
      expect(form.outerHTML, 'the page').to.equal(before);
      expect([...new FormData(form)], 'the form').to.deep.equal([]);
      expect(field.autocomplete, 'the browser offers nothing that was written elsewhere').to.equal('off');
      const drawn = [...element.shadowRoot!.querySelectorAll('*')].flatMap((part) =>
        Array.from(part.attributes, ({ value }) => value),
      );
      expect(drawn.join(' '), 'no attribute of the drawing').not.to.match(/secret/);
    });

    it('anew when the page comes back from the cache of the browser', async () => {
      const element = await put();
      boxes(element)[0]!.click();
      await settled(element);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await settled(element);
      expect(chosen(element), 'shown for the first time').to.deep.equal(['Yes']);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(chosen(element), 'come back').to.deep.equal([]);
    });

    it('apart from another question of the same words', async () => {
      const one = await put();
      const two = question(SMOKE) as DaQuestion;
      one.after(two);
      await settled();
      boxes(one)[0]!.click();
      boxes(two)[1]!.click();
      await settled();
      expect([chosen(one), chosen(two)], 'each its own').to.deep.equal([['Yes'], ['No']]);
    });

    it('and keeps the answer when a script moves it', async () => {
      const element = await put();
      boxes(element)[1]!.click();
      await settled(element);
      element.parentElement!.prepend(element);
      await settled(element);
      expect(chosen(element), 'moved').to.deep.equal(['No']);
    });
  });

  describe('on paper', () => {
    it('has boxes to tick where there is no answer, and words where there is one', async () => {
      const element = await put();
      expect(await paper(), 'open').to.match(/Do you smoke\? Why we ask: smoke harms\. Yes No Not sure/);
      boxes(element)[2]!.click();
      await settled(element);
      const field = element.shadowRoot!.querySelector('textarea')!;
      field.value = 'Only at parties';
      field.dispatchEvent(new Event('input'));
      await settled(element);
      expect(await paper(), 'answered, the note folded away').to.match(
        /smoke harms\. Not sure Only at parties/,
      );
      expect(await paper(), 'no controls').not.to.match(/Add a note|Clear/);
    });

    it('keeps a line to write on', async () => {
      const element = await put(questions[4]);
      await emulateMedia({ media: 'print' });
      try {
        const lines = [...element.shadowRoot!.querySelectorAll('p')].filter(
          (line) => isSeen(line) && parseFloat(getComputedStyle(line).borderBlockEndWidth) > 0,
        );
        expect(lines.length, 'lines').to.equal(1);
        expect(lines[0]!.offsetWidth, 'wide enough to write on').to.be.greaterThan(300);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('marks its own words in a page of another language, and not the author’s', async () => {
    const element = await put({ text: 'Rauchen Sie?', attributes: { answers: 'Ja / Nein' } }, 'de');
    boxes(element)[0]!.click();
    await settled(element);
    const langOf = (part: Element) => part.closest('[lang]')?.getAttribute('lang') ?? 'de';
    const find = (words: string) =>
      [...element.shadowRoot!.querySelectorAll('label, summary')].find((part) =>
        part.textContent.includes(words),
      )!;
    expect(langOf(find('Add a note')), 'built in').to.equal('en');
    expect(langOf(find('Ja')), 'the author’s').to.equal('de');
  });

  it('follows the direction of the page', async () => {
    const element = await put();
    element.dir = 'rtl';
    await settled(element);
    const [yes, no] = boxes(element).map((box) => box.getBoundingClientRect().x);
    expect(yes!, 'the first answer stands to the right').to.be.greaterThan(no!);
  });

  it('can be seen in forced colours', async () => {
    const element = await put();
    await emulateFeatures({ 'forced-colors': 'active' });
    try {
      for (const label of element.shadowRoot!.querySelectorAll('label')) {
        const { borderTopColor, borderTopStyle } = getComputedStyle(label);
        const { backgroundColor } = getComputedStyle(document.body);
        expect(borderTopStyle, 'an outline').to.equal('solid');
        expect(borderTopColor, 'another colour than the page').not.to.equal(backgroundColor);
      }
    } finally {
      await emulateFeatures({});
    }
  });
});
