import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaAnswerEvent, DaQuestionList } from '../../src/index.js';
import { accessibilityTree, printedPages, sendKeys } from '../commands.js';
import type { Attributes } from '../fixtures/chances.js';
import { questionList, questions, type QuestionFixture } from '../fixtures/question-list.js';
import { authorNotes, isSeen, make, seen, settled, until, wordsOf } from '../page.js';
import { answersIn } from '../support/answers.js';

const FIRST = 'Tell your clinician before you start treatment A';

describe('da-question-list', () => {
  const notes = authorNotes();

  async function put(
    attributes?: Attributes,
    asked: readonly QuestionFixture[] = questions,
    width = '900px',
  ): Promise<DaQuestionList> {
    const page = await fixture<HTMLElement>(html`<div lang="en" style="font-size: 16px"></div>`);
    page.style.inlineSize = width;
    const element = questionList(attributes, asked) as DaQuestionList;
    document.getElementById('questions')?.removeAttribute('id');
    element.id = 'questions';
    page.append('Words before', element, 'Words after');
    await settled(page);
    return element;
  }

  const rootOf = (element: Element) => element.shadowRoot!;
  /** All that is in view: the page's own words, and what is drawn. */
  const inView = (element: HTMLElement): string =>
    [
      seen(element),
      ...[element, ...element.querySelectorAll('da-question')].flatMap((part) =>
        Array.from(rootOf(part).children, (drawn) => (drawn as HTMLElement).innerText),
      ),
    ]
      .join(' ')
      .replace(/\s+/g, ' ');
  const asked = (element: Element, index: number) => element.querySelectorAll('da-question')[index]!;

  async function answer(element: Element, index: number, words: string): Promise<void> {
    const boxes = [...rootOf(asked(element, index)).querySelectorAll('input')];
    boxes.find((box) => box.labels![0]!.innerText === words)!.click();
    await settled(element);
  }

  async function note(element: Element, index: number, words: string): Promise<void> {
    const field = rootOf(asked(element, index)).querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(element);
  }

  const buttonNamed = (element: Element, name: string) =>
    [...rootOf(element).querySelectorAll('button')].find((button) => button.innerText.startsWith(name))!;

  async function press(element: Element, name: string): Promise<void> {
    buttonNamed(element, name).click();
    await settled(element);
  }

  async function add(element: Element, words: string): Promise<void> {
    rootOf(element).querySelector('input')!.focus();
    await sendKeys({ type: words });
    await sendKeys({ press: 'Enter' });
    await settled(element);
  }

  /** The list for the visit as it is seen: headings, and the lines under each. */
  function visit(element: Element): string[] {
    const parts: string[] = [];
    for (const part of rootOf(element).querySelectorAll<HTMLElement>('[role=heading][aria-level="4"], li')) {
      const words = part.innerText
        .replace(/Remove[^]*/, '')
        .replace(/\s+/g, ' ')
        .trim();
      parts.push(part.localName === 'li' ? `- ${words}` : words);
    }
    return parts;
  }

  const status = (element: Element) => rootOf(element).querySelector('[role=status]')!.textContent.trim();

  describe('says', () => {
    it('in the page that it decides nothing', async () => {
      const element = await put();
      expect(wordsOf(element), 'first').to.match(
        /^These are things to think about and to talk about\. Your answers decide nothing\./,
      );
      expect(seen(element), 'in view').to.match(/decide nothing/);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('once what all of the first are: things to tell before the start', async () => {
      const element = await put();
      expect(seen(element).match(/tell your clinician before you start/gi), 'for two').to.have.lengthOf(1);
      expect(seen(element), 'before them').to.match(
        /nothing\. The first 2 questions .* start\. .*weak heart/,
      );
      element.querySelectorAll('da-question')[1]!.setAttribute('importance', 'discuss');
      await settled(element);
      const [first, second] = element.querySelectorAll('da-question');
      expect(seen(first!), 'one alone says so itself').to.contain('Tell your clinician before you start.');
      expect(seen(second!), 'and no other').not.to.contain('Tell your clinician');
      expect(seen(element), 'the list says it no more').not.to.contain('The first 2');
    });

    it('one step away where the reasons are from, question by question', async () => {
      const element = await put();
      const [first] = element.querySelectorAll('da-question');
      expect(element.querySelector('details'), 'none names a source').to.equal(null);
      element.after(make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'));
      first!.setAttribute('source', 'rivera-2024');
      await settled(element);
      const details = element.querySelector('details')!;
      expect(details.open, 'folded').to.equal(false);
      details.open = true;
      expect(seen(details), 'unfolded').to.equal(
        'Where this is from Do you have a weak heart? Source: Rivera 2024.',
      );
      expect(details.querySelector('a')!.hash, 'a link to it').to.equal('#rivera-2024');
      first!.setAttribute('source', 'nowhere');
      await settled(element);
      expect(first!.problems.map(({ where, rule }) => [where, rule])).to.deep.equal([
        ['source', 'source-unknown'],
      ]);
      first!.removeAttribute('source');
      await settled(element);
      expect(element.querySelector('details'), 'taken back').to.equal(null);
    });

    it('no verdict, no score and no number, whatever is answered', async () => {
      const element = await put();
      const together = 'The first 2 questions are about things to tell your clinician before you start.';
      for (const words of ['Yes', 'No', 'Not sure']) {
        for (let index = 0; index < 4; index++) await answer(element, index, words);
        expect(inView(element).replace(together, ''), words).not.to.match(
          /\d|%|score|eligible|suitable|recommend|good fit/i,
        );
      }
    });

    it('what is missing to its author only', async () => {
      const page = await fixture<HTMLElement>(html`<da-question-list><p>Soon.</p></da-question-list>`);
      await settled(page);
      expect(seen(page), 'the words stay').to.match(/Soon\./);
      expect((page as DaQuestionList).problems[0]?.where, 'the problem').to.equal('content');
    });
  });

  describe('makes a list for the visit', () => {
    it('that is empty at first', async () => {
      const element = await put();
      expect(visit(element), 'nothing').to.deep.equal([]);
      expect(inView(element), 'it says so').to.match(/To take to your visit.*Nothing yet\./);
    });

    it('with what to tell first, what to talk about, and own questions', async () => {
      const element = await put();
      await add(element, 'Can I stop?');
      await note(element, 4, 'To sleep');
      await answer(element, 3, 'No');
      await answer(element, 2, 'Not sure');
      await answer(element, 1, 'No');
      await answer(element, 0, 'Yes');
      await note(element, 0, 'Since 2019');
      expect(visit(element), 'in the order of the page').to.deep.equal([
        FIRST,
        '- Do you have a weak heart? Yes. Since 2019',
        'Talk about',
        '- Do you get headaches? Not sure.',
        '- Can someone take you home? No.',
        '- What do you hope for? To sleep',
        'My own questions',
        '- Can I stop?',
      ]);
      const tree = await accessibilityTree('#questions');
      for (const heading of ['To take to your visit', FIRST, 'Talk about', 'My own questions'])
        expect(tree, 'heard').to.include(`heading "${heading}"`);
      expect(tree, 'the way to take a question off').to.include('button "Remove Can I stop?"');
    });

    it('by each answer but no, or by those the author names', async () => {
      const element = await put();
      await answer(element, 2, 'Yes');
      await answer(element, 3, 'Yes');
      expect(visit(element), 'Yes').to.deep.equal(['Talk about', '- Do you get headaches? Yes.']);
      await answer(element, 2, 'No');
      await answer(element, 3, 'Not sure');
      expect(visit(element), 'No').to.deep.equal(['Talk about', '- Can someone take you home? Not sure.']);
      await note(element, 2, ' ');
      expect(visit(element).length, 'a blank note is none').to.equal(2);
      await note(element, 2, 'Once');
      expect(visit(element)[1], 'a note').to.equal('- Do you get headaches? No. Once');
    });

    it('with the answers that its author gives to all', async () => {
      const element = await put({ answers: 'Ja / Nein / Weiß nicht', 'listed-on': 'Ja / weiß nicht' }, [
        { text: 'Rauchen Sie?' },
        { text: 'Schlafen Sie?', attributes: { answers: 'Gut / Schlecht' } },
      ]);
      await answer(element, 0, 'Nein');
      await answer(element, 1, 'Gut');
      expect(visit(element), 'not on “Nein”').to.deep.equal(['Talk about', '- Schlafen Sie? Gut.']);
      await answer(element, 0, 'Weiß nicht');
      expect(visit(element)[1], 'on the named one').to.equal('- Rauchen Sie? Weiß nicht.');
      element.answers = null;
      element.listedOn = null;
      await settled(element);
      expect(visit(element), 'an answer that is gone').to.deep.equal(['Talk about', '- Schlafen Sie? Gut.']);
      await answer(element, 0, 'Yes');
      expect(visit(element)[1], 'the built-in ones').to.equal('- Rauchen Sie? Yes.');
    });

    it('without an answer whose choice is gone, also when that comes back', async () => {
      const element = await put({ answers: 'Often / Sometimes / Never' });
      await answer(element, 2, 'Often');
      expect(visit(element).join(), 'at first').to.include('Often');
      element.answers = 'Yes / No';
      await settled(element);
      expect(visit(element), 'its choice is gone').to.deep.equal([]);
      element.answers = 'Often / Sometimes / Never';
      await settled(element);
      expect(visit(element), 'and comes back').to.deep.equal([]);
    });

    it('in the words of a page that was translated', async () => {
      const element = await put();
      await answer(element, 2, 'Yes');
      asked(element, 2).querySelector('p')!.innerHTML = '<font>Haben Sie Kopfweh?</font>';
      await settled(element);
      expect(visit(element)[1], 'the new words').to.equal('- Haben Sie Kopfweh? Yes.');
    });

    it('without a question that leaves the page, and with it when it comes back', async () => {
      const element = await put();
      await answer(element, 2, 'Yes');
      const question = asked(element, 2);
      const { nextSibling } = question;
      question.remove();
      await settled(element);
      expect(visit(element), 'gone').to.deep.equal([]);
      element.insertBefore(question, nextSibling);
      await settled(element);
      expect(visit(element), 'back').to.deep.equal(['Talk about', '- Do you get headaches? Yes.']);
      document.body.append(element);
      await settled(element);
      expect(visit(element).length, 'moved as a whole').to.equal(2);
      element.remove();
    });

    it('with headings one deeper than the aid’s', async () => {
      const aid = await fixture<HTMLElement>(html`<da-decision-aid heading-level="1"></da-decision-aid>`);
      const element = questionList();
      aid.append(element);
      await settled(aid);
      await answer(element, 2, 'Yes');
      const levels = [...rootOf(element).querySelectorAll('[role=heading]')].map(
        (heading) => heading.ariaLevel,
      );
      expect(levels, 'levels').to.deep.equal(['2', '3']);
    });
  });

  describe('takes questions of the reader’s own', () => {
    it('by keyboard alone', async () => {
      const element = await put();
      const address = location.href;
      await add(element, 'Can I stop?');
      await add(element, '  ');
      await add(element, 'What if <b>it</b> fails?');
      expect(visit(element).slice(1), 'as text, no blank one').to.deep.equal([
        '- Can I stop?',
        '- What if <b>it</b> fails?',
      ]);
      const field = rootOf(element).querySelector('input')!;
      expect(rootOf(element).activeElement, 'the focus stays').to.equal(field);
      expect(field.value, 'ready for the next').to.equal('');
      expect(location.href, 'nothing is sent').to.equal(address);

      buttonNamed(element, 'Remove').focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(visit(element).slice(1), 'the first is gone').to.deep.equal(['- What if <b>it</b> fails?']);
      expect(rootOf(element).activeElement, 'the focus is not lost').to.equal(field);
      expect(status(element), 'said').to.equal('Taken off your list.');
    });
  });

  describe('is heard', () => {
    it('when something comes on the list or leaves it by the reader’s doing, and not else', async () => {
      const element = await put();
      expect(status(element), 'at first').to.equal('');
      expect(await accessibilityTree('#questions'), 'a status').to.match(/status/);
      await answer(element, 0, 'Yes');
      expect(status(element), 'added').to.equal(`Added to your list: ${FIRST}.`);
      await answer(element, 2, 'No');
      await note(element, 2, 'O');
      expect(status(element), 'by a note').to.equal('Added to your list: Talk about.');
      let changes = 0;
      const watching = new MutationObserver(() => changes++);
      watching.observe(rootOf(element).querySelector('[role=status]')!, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      for (const words of ['On', 'Onc', 'Once']) await note(element, 2, words);
      await answer(element, 0, 'Not sure');
      expect(changes, 'nothing while the list stays as long as it was').to.equal(0);
      await add(element, 'Can I stop?');
      const said = rootOf(element).querySelector('[role=status]')!.textContent;
      await add(element, 'Will it hurt?');
      expect(rootOf(element).querySelector('[role=status]')!.textContent, 'the same twice').not.to.equal(
        said,
      );
      await answer(element, 0, 'No');
      expect(status(element), 'taken off').to.equal('Taken off your list.');
      changes = 0;
      asked(element, 2).remove();
      await settled(element);
      expect(changes, 'not by a script').to.equal(0);
    });

    it('by a listener on the element, which is told that the reader did something, and not what', async () => {
      const element = await put();
      const heard: Event[] = [];
      const elsewhere: Event[] = [];
      element.addEventListener('da-answer', (event) => heard.push(event));
      element.parentElement!.addEventListener('da-answer', (event) => elsewhere.push(event));
      document.addEventListener('da-answer', (event) => elsewhere.push(event), { capture: true });
      await answer(element, 0, 'No');
      await note(element, 0, 'Once');
      await press(element, 'Clear all answers');
      expect(
        heard.map((event) => (event as DaAnswerEvent).answered),
        'how many are answered',
      ).to.deep.equal([1, 1, 0]);
      for (const event of heard)
        expect(Object.keys(event), 'its fields').to.deep.equal(['isTrusted', 'answered']);
      expect(
        elsewhere.filter(
          ({ eventPhase, bubbles, composed }) => eventPhase === Event.BUBBLING_PHASE || bubbles || composed,
        ),
        'nowhere else',
      ).to.deep.equal([]);
    });
  });

  describe('forgets', () => {
    async function fill(element: DaQuestionList): Promise<void> {
      await answer(element, 0, 'Yes');
      await answer(element, 1, 'No');
      await note(element, 4, 'To sleep');
      await add(element, 'Can I stop?');
      rootOf(element).querySelector('input')!.value = 'half a ques';
    }
    const left = (element: DaQuestionList) =>
      [element, ...element.querySelectorAll('da-question')].flatMap((part) =>
        [...rootOf(part).querySelectorAll<HTMLInputElement>('input, textarea')].filter((field) =>
          field.type === 'radio' ? field.checked : field.value,
        ),
      );

    it('everything in one step', async () => {
      const element = await put();
      await fill(element);
      expect(left(element).length, 'filled').to.equal(4);
      await press(element, 'Clear all answers');
      expect(left(element), 'fields').to.deep.equal([]);
      expect(visit(element), 'the list').to.deep.equal([]);
      expect(status(element), 'said').to.equal('All answers are cleared.');
      await answer(element, 2, 'Yes');
      expect(visit(element).length, 'and begins anew').to.equal(2);
    });

    it('also what is out of the page meanwhile, once it comes back', async () => {
      const element = await put();
      await fill(element);
      const question = asked(element, 0);
      const other = asked(element, 1);
      question.remove();
      await press(element, 'Clear all answers');
      element.append(question);
      await settled(element);
      expect(left(element), 'nothing comes back').to.deep.equal([]);
      expect(visit(element), 'not onto the list').to.deep.equal([]);
      await answer(element, 1, 'Yes');
      element.append(other);
      await settled(element);
      expect(left(element).length, 'what is only moved keeps its answer').to.equal(1);
    });

    it('everything when the page comes back from the cache of the browser', async () => {
      const element = await put();
      await fill(element);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect(left(element), 'fields').to.deep.equal([]);
      expect(visit(element), 'the list').to.deep.equal([]);
      expect(status(element), 'in silence').to.equal('');
    });

    it('and never mixes with another list', async () => {
      const one = await put();
      const two = questionList() as DaQuestionList;
      one.after(two);
      await settled();
      await answer(one, 2, 'Yes');
      await add(two, 'Can I stop?');
      await answer(two, 2, 'Not sure');
      expect(visit(one), 'one').to.deep.equal(['Talk about', '- Do you get headaches? Yes.']);
      expect(visit(two)[1], 'the other').to.equal('- Do you get headaches? Not sure.');
      await press(one, 'Clear all answers');
      expect(visit(one), 'one is cleared').to.deep.equal([]);
      expect(visit(two).length, 'the other stays').to.equal(4);
    });
  });

  it('gives the aid what is on the list, and takes it back', async () => {
    const holder = await fixture<HTMLElement>(html`<da-decision-aid></da-decision-aid>`);
    const answers = answersIn(holder);
    const element = questionList() as DaQuestionList;
    holder.append(element);
    await settled(holder);
    expect(answers.size, 'nothing at first').to.equal(0);
    await answer(element, 0, 'Yes');
    await answer(element, 1, 'No');
    await add(element, 'Can I stop?');
    const sections = [
      {
        part: 'tell-first',
        heading: FIRST,
        lines: [{ text: 'Do you have a weak heart?', reply: 'Yes.' }],
      },
      { part: 'own-questions', heading: 'My own questions', lines: [{ reply: 'Can I stop?' }] },
    ];
    expect(answers.get(element), 'in words').to.deep.equal(sections);
    element.remove();
    await settled(element);
    expect(answers.size, 'gone').to.equal(0);
    holder.append(element);
    await settled(holder);
    expect(answers.get(element), 'back').to.deep.equal(sections);
    await press(element, 'Clear all answers');
    expect(answers.size, 'cleared').to.equal(0);
  });

  describe('is taken along', () => {
    const paper = async () => (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');

    it('on the paper of the whole page', async () => {
      const element = await put();
      expect(await paper(), 'no empty list').not.to.match(/To take to your visit/);
      await answer(element, 0, 'Yes');
      expect(await paper(), 'questions and list').to.match(
        /Words before.*decide nothing.*weak heart\?.*Yes.*headaches\?.*To take to your visit Tell your clinician before you start treatment A .* weak heart\? Yes\..*Words after/,
      );
      expect(await paper(), 'no controls').not.to.match(/Print|Copy|Clear|Your own question|Nothing yet/);
    });

    it('on a paper of its own, with urgent help', async () => {
      const element = await put();
      const other = questionList({}, [{ text: 'Do you like tea?' }]);
      const help = document.createElement('div');
      help.innerHTML = '<p>Aside</p><da-urgent-help for="crisis" country="US"></da-urgent-help>';
      element.after(help, other);
      await settled();
      await answer(element, 0, 'Yes');
      await answer(other, 0, 'Yes');
      const print = Object.getOwnPropertyDescriptor(window, 'print')!;
      let calls = 0;
      window.print = () => void calls++;
      await press(element, 'Print this list');
      Object.defineProperty(window, 'print', print);
      expect(calls, 'the browser prints').to.equal(1);
      const printed = await paper();
      expect(printed, 'the list').to.match(/To take to your visit .* weak heart\? Yes\./);
      expect(printed, 'urgent help').to.match(/988/);
      expect(printed, 'nothing else').not.to.match(/headaches|decide nothing|tea|Aside/);
      expect(await paper(), 'the next time the whole page').to.match(/decide nothing.*headaches.*Aside.*tea/);
      expect(isSeen(help), 'the screen is as it was').to.equal(true);
    });

    it('as text', async () => {
      const element = await put();
      await answer(element, 0, 'Yes');
      await note(element, 4, 'To sleep');
      const { clipboard } = navigator;
      let copied = '';
      clipboard.writeText = (text) => Promise.resolve(void (copied = text));
      try {
        await press(element, 'Copy as text');
      } finally {
        Reflect.deleteProperty(clipboard, 'writeText');
      }
      expect(copied.split('\n'), 'the text').to.deep.equal([
        'To take to your visit',
        '',
        FIRST,
        '- Do you have a weak heart? Yes.',
        '',
        'Talk about',
        '- What do you hope for? To sleep',
      ]);
      await until(() => status(element) === 'Copied.', 'it is said');
    });

    it('as marked text where the browser does not let it be copied', async () => {
      const element = await put();
      await answer(element, 0, 'Yes');
      const { clipboard } = navigator;
      clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      try {
        await press(element, 'Copy as text');
      } finally {
        Reflect.deleteProperty(clipboard, 'writeText');
      }
      await until(() => status(element).startsWith('It could not be copied'), 'it is said');
      const field = rootOf(element).activeElement as HTMLTextAreaElement;
      const marked = field.value.slice(field.selectionStart, field.selectionEnd);
      expect(marked, 'all of it').to.match(/^To take to your visit[^]*weak heart\? Yes\.$/);
      expect(field.readOnly, 'nothing to write in').to.equal(true);
      await press(element, 'Clear all answers');
      expect(rootOf(element).querySelector('textarea'), 'gone when cleared').to.equal(null);
    });
  });

  describe('fits', () => {
    it('a page 320 px wide', async () => {
      const element = await put(undefined, undefined, '288px');
      await answer(element, 0, 'Yes');
      await add(element, 'Averyveryverylongwordthatnobodywouldeverwriteintoafieldlikethis');
      expect(element.scrollWidth, 'nothing sticks out').to.be.at.most(288);
    });

    it('a wide page with the list beside the questions', async () => {
      const element = await put(undefined, undefined, '1100px');
      const list = buttonNamed(element, 'Print').getBoundingClientRect();
      expect(list.left, 'to the right').to.be.greaterThan(asked(element, 0).getBoundingClientRect().right);
      element.dir = 'rtl';
      await settled(element);
      expect(buttonNamed(element, 'Print').getBoundingClientRect().right, 'to the left').to.be.lessThan(
        asked(element, 0).getBoundingClientRect().left,
      );
    });

    it('a page in another language, whose words stay marked as its own', async () => {
      const element = await put();
      element.parentElement!.lang = 'de';
      await settled();
      await answer(element, 0, 'Yes');
      const langOf = (part: Element) => part.closest('[lang]')?.getAttribute('lang');
      expect(langOf(buttonNamed(element, 'Print')), 'built in').to.equal('en');
      expect(langOf(rootOf(element).querySelector('li span')!), 'the author’s').to.equal('de');
      expect(langOf(element.querySelector('.da-said')!), 'in the page').to.equal('en');
    });
  });
});
