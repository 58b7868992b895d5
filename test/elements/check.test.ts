import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaCheck } from '../../src/index.js';
import {
  accessibilityTree,
  emulateFeatures,
  emulateMedia,
  markIn,
  pressOn,
  printedPages,
  sendKeys,
  setViewport,
} from '../commands.js';
import { check, driving, helped, type CheckFixture } from '../fixtures/check.js';
import { answersIn } from '../support/answers.js';
import { framed, lightText, load, until } from '../support/dom.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

const FITS = 'That fits what is known.';
const FITS_NOT = 'That does not fit what is known.';

describe('da-check', () => {
  const notes = authorNotes();

  async function put(asked: CheckFixture = driving, lang = 'en'): Promise<DaCheck> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><button>before</button></div>`);
    document.getElementById('check')?.removeAttribute('id');
    const made = check(asked) as DaCheck;
    made.id = 'check';
    page.append(made, make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'));
    await settled(page);
    page.querySelector('button')!.focus();
    return made;
  }

  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await settled();
  };

  const marks = (made: DaCheck) => [...made.shadowRoot!.querySelectorAll('input')];
  const chosen = (made: DaCheck) =>
    marks(made)
      .map(({ checked }, index) => (checked ? index + 1 : 0))
      .filter(Boolean);
  const buttons = (made: DaCheck) => [...made.shadowRoot!.querySelectorAll('button')];
  const button = (made: DaCheck, name: string) =>
    buttons(made).find(({ textContent }) => textContent.trim() === name);
  const status = (made: DaCheck) => made.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
  const explained = (made: DaCheck) => made.querySelector('ol ~ p:not(.da-said)')!;
  const inView = (made: DaCheck) =>
    [...made.querySelectorAll<HTMLElement>('ol ~ p')].filter(isSeen).map(seen).join(' ');
  const tree = () => accessibilityTree('#check');
  const choose = async (made: DaCheck, answer: number) => {
    marks(made)[answer - 1]!.click();
    await settled(made);
  };

  const EXPLAINED =
    'What fits what is known: No, not for a day. The pill makes you drowsy until the next day. Source: Rivera 2024.';

  describe('asks', () => {
    it('in a group named by the question, with each answer as the name of its mark', async () => {
      await put();
      const text = await tree();
      expect(text, 'the group').to.match(/group "Can you drive after the new pill\?"/);
      for (const answer of ['Yes, at once\\.', 'No, not for a day\\.', 'Only by night']) {
        expect(text, answer).to.match(new RegExp(`radio "(\\d\\. )?${answer}"`));
      }
      expect(text.match(/listitem/g)?.length, 'the answers are a list').to.equal(3);
      expect(text, 'nothing is preselected').not.to.match(/radio .*checked=true/);
      expect(text, 'nothing is required').not.to.match(/required=true/);
      expect(text, 'the explanation is not heard').not.to.contain('drowsy');
      expect(text, 'a way to it').to.match(/button "Show the answer".*expanded=false/);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('with the author’s own nodes, without a mark on them', async () => {
      const made = check(driving);
      const nodes = [...made.querySelectorAll('*')];
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(made, make('da-source', { id: 'rivera-2024' }, 'Rivera A. 2024.'));
      await settled(page);
      expect(
        [...made.querySelectorAll('*')].filter((node) => !node.closest('.da-said')),
        'the same elements',
      ).to.deep.equal(nodes);
      expect(
        nodes.map(({ attributes }) => attributes.length),
        'no attribute',
      ).to.deep.equal(nodes.map(() => 0));
      expect([...made.querySelectorAll('li')].map(isSeen), 'answers in view').to.deep.equal([
        true,
        true,
        true,
      ]);
    });

    it('with the mark of each answer beside its first line', async () => {
      const long = 'A long answer that takes more than one line '.repeat(4);
      for (const dir of ['ltr', 'rtl']) {
        const made = await put({ ...driving, answers: [long, 'No, not for a day.', long] });
        made.dir = dir;
        made.style.inlineSize = '300px';
        await settled(made);
        const items = [...made.querySelectorAll('li')];
        marks(made).forEach((mark, index) => {
          const box = mark.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(items[index]!);
          const line = range.getClientRects()[0]!;
          const middle = (box.top + box.bottom) / 2;
          expect(middle, `${dir}, answer ${index + 1}: on its line`).to.be.closeTo(
            (line.top + line.bottom) / 2,
            3,
          );
          const gap = dir === 'ltr' ? line.left - box.right : box.left - line.right;
          expect(gap, `${dir}, answer ${index + 1}: before it`).to.be.greaterThan(8);
        });
      }
    });

    it('and has told everything in the page itself', async () => {
      const made = await put();
      expect(wordsOf(made).replace(/\s+/g, ' '), 'the page').to.contain(
        'What fits what is known: No, not for a day.',
      );
      expect(wordsOf(made), 'the source').to.contain('Source: Rivera 2024.');
    });
  });

  describe('is answered', () => {
    it('with one that fits', async () => {
      const made = await put();
      await choose(made, 2);
      expect(seen(status(made)), 'what is said').to.equal(FITS);
      expect(inView(made), 'explained').to.equal(EXPLAINED);
    });

    it('with one that does not fit', async () => {
      const made = await put();
      await choose(made, 1);
      expect(seen(status(made)), 'what is said').to.equal(
        `${FITS_NOT} What fits what is known: No, not for a day.`,
      );
      expect(inView(made), 'explained').to.equal(EXPLAINED);
      const text = await tree();
      expect(text, 'heard').to.match(/status/);
      expect(text, 'heard').to.contain(FITS_NOT);
    });

    it('with one of several that fit', async () => {
      const made = await put(helped);
      for (const [answer, said] of [
        [1, FITS],
        [2, `${FITS_NOT} What fits what is known: Some people. Not everyone.`],
        [3, FITS],
      ] as const) {
        await choose(made, answer);
        expect(seen(status(made)), `answer ${answer}`).to.equal(said);
      }
    });

    it('by keyboard alone, and the answer can be taken back', async () => {
      const made = await put();
      await press('Tab');
      expect(chosen(made), 'nothing by focus alone').to.deep.equal([]);
      await press(' ');
      expect(chosen(made), ' ').to.deep.equal([1]);
      await press('ArrowDown');
      expect(chosen(made), 'an arrow').to.deep.equal([2]);
      expect(seen(status(made)), 'what is said').to.equal(FITS);
      await press('Tab', 'Enter');
      expect(chosen(made), 'taken back').to.deep.equal([]);
      expect(seen(status(made)), 'nothing is said any more').to.equal('');
      expect(isSeen(explained(made)), 'the explanation is away').to.equal(false);
      expect(made.shadowRoot!.activeElement, 'the focus is at the answers').to.equal(marks(made)[0]);
      expect(button(made, 'Clear my answer'), 'nothing is left to clear').to.equal(undefined);
    });

    it('by a press on the words of an answer, but not on a link in them', async () => {
      const made = await put();
      const items = made.querySelectorAll('li');
      // where it was pressed is all that others are told
      const told: unknown[] = [];
      const listen = (event: Event) => told.push(event.target, ...event.composedPath());
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        window.addEventListener(type, listen, { capture: true });
      await pressOn(items[1]!);
      await settled(made);
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        window.removeEventListener(type, listen, { capture: true });
      expect(chosen(made), 'by its words').to.deep.equal([2]);
      expect(told, 'the element is told').to.include(made);
      expect(
        told.filter((node) => node instanceof Node && made !== node && made.contains(node)),
        'nothing in it is',
      ).to.deep.equal([]);
      const link = make('a' as 'da-check', { href: '#check' }, 'more');
      items[0]!.append(link);
      await settled(made);
      await pressOn(link);
      await pressOn(made.querySelector('p')!);
      await settled(made);
      expect(chosen(made), 'by a link, by the question').to.deep.equal([2]);
    });

    it('by no mouse that marks words, to copy or look them up', async () => {
      const made = await put();
      const item = made.querySelectorAll('li')[1]!;
      await markIn(item);
      await settled(made);
      expect(wordsOf(item), 'its words').to.contain(String(getSelection()).trim());
      expect(String(getSelection()).trim().length, 'letters that are marked').to.be.greaterThan(5);
      expect(chosen(made), 'none is chosen').to.deep.equal([]);
      // a press takes the mark away, and is a press again
      await pressOn(item);
      await settled(made);
      expect([chosen(made), String(getSelection())]).to.deep.equal([[2], '']);
    });

    it('by nobody: the explanation can be shown and hidden without an answer', async () => {
      const made = await put();
      expect(isSeen(explained(made)), 'at first').to.equal(false);
      await press('Tab', 'Tab', 'Enter');
      expect(inView(made), 'shown').to.equal(EXPLAINED);
      expect(seen(status(made)), 'nothing is said of an answer').to.equal('');
      expect(chosen(made), 'none is chosen').to.deep.equal([]);
      expect(await tree(), 'the button').to.match(/button "Hide the answer".*expanded(?!=false)/);
      await press('Enter');
      expect(isSeen(explained(made)), 'hidden again').to.equal(false);
      expect(
        buttons(made).includes(made.shadowRoot!.activeElement as HTMLButtonElement),
        'the focus stays',
      ).to.equal(true);
    });

    it('without a count, a score or a colour for right and wrong', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const [one, two] = [check(helped) as DaCheck, check(helped) as DaCheck];
      page.append(one, two);
      await settled(page);
      await choose(one, 1);
      await choose(two, 2);
      const look = (made: DaCheck) => {
        const { color, backgroundColor, fontWeight } = getComputedStyle(status(made));
        return [color, backgroundColor, fontWeight].join();
      };
      expect(look(one), 'the same look').to.equal(look(two));
      for (const made of [one, two])
        expect(made.shadowRoot!.textContent, 'no number').not.to.match(/\d (of|out of|\/) \d|%/);
      expect([chosen(one), chosen(two)], 'each its own').to.deep.equal([[1], [2]]);
    });

    it('in no attribute, text, event, form or aid', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const answers = answersIn(form);
      const made = check(helped) as DaCheck;
      form.append(made);
      await settled(form);
      const before = form.outerHTML;
      const heard: string[] = [];
      for (const type of ['change', 'da-answer'])
        document.addEventListener(
          type,
          ({ target }) => heard.push(`${type} ${(target as Element).localName}`),
          {
            once: true,
          },
        );
      await choose(made, 2);
      expect(form.outerHTML, 'the page').to.equal(before);
      expect([...new FormData(form)], 'the form').to.deep.equal([]);
      expect(answers.size, 'the aid').to.equal(0);
      expect(heard, 'events that leave the element').to.deep.equal([]);
    });

    it('anew when the page comes back from the cache of the browser', async () => {
      const made = await put();
      await choose(made, 2);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(made);
      expect(chosen(made), 'come back').to.deep.equal([]);
      expect(isSeen(explained(made)), 'explanation').to.equal(false);
    });

    it('and keeps the answer when a script moves it, or its author changes other words', async () => {
      const made = await put();
      await choose(made, 3);
      made.parentElement!.prepend(made);
      made.querySelector('p')!.textContent = 'May you drive?';
      await settled(made);
      expect(chosen(made), 'moved').to.deep.equal([3]);
      made.querySelectorAll('li')[2]!.remove();
      await settled(made);
      expect(chosen(made), 'an answer that is gone').to.deep.equal([]);
      expect(marks(made).length, 'marks').to.equal(2);
    });
  });

  it('offers nothing to choose where it is not known what fits, and shows all', async () => {
    for (const right of [undefined, '', '4', 'two', '<b>2</b>']) {
      notes.length = 0;
      const made = await put({ ...driving, attributes: right === undefined ? {} : { right } });
      expect(marks(made), `right=“${right}”: no marks`).to.deep.equal([]);
      expect(buttons(made), `right=“${right}”: no buttons`).to.deep.equal([]);
      expect(inView(made), `right=“${right}”: explained`).to.equal(driving.explanation);
      expect([...made.querySelectorAll('li')].every(isSeen), `right=“${right}”: answers`).to.equal(true);
      expect(
        made.problems.map(({ where }) => where),
        `right=“${right}”: the author`,
      ).to.deep.equal(['right']);
      expect(notes.length, 'told once').to.equal(1);
    }
    const made = await put({ ...driving, attributes: {} });
    made.right = 2;
    await settled(made);
    expect(marks(made).length, 'set later').to.equal(3);
    expect(isSeen(explained(made)), 'and folded').to.equal(false);
    made.right = null;
    await settled(made);
    expect(inView(made), 'taken back').to.equal(driving.explanation);
  });

  it('shows what the author adds and changes later', async () => {
    const made = await put();
    await choose(made, 2);
    const added = make('p' as 'da-check', {}, 'Added later.');
    made.append(added);
    made.querySelectorAll('li')[1]!.textContent = 'No, not for two days.';
    await settled(made);
    expect(inView(made), 'in order, the source last').to.equal(
      'What fits what is known: No, not for two days. The pill makes you drowsy until the next day. Added later. Source: Rivera 2024.',
    );
    expect(await tree(), 'the name').to.match(/radio "(2\. )?No, not for two days\."/);
  });

  it('leaves no room blank while the explanation is folded, and moves nothing above it', async () => {
    const made = await put({ ...helped, explanation: 'It is so. '.repeat(40) });
    const answers = made.querySelector('ol')!;
    const answersAt = answers.getBoundingClientRect();
    const [show] = buttons(made);
    const blank = () => made.getBoundingClientRect().bottom - show!.getBoundingClientRect().bottom;
    expect(blank(), 'folded').to.be.at.most(1);
    await press('Tab', 'Tab', 'Enter');
    expect(blank(), 'shown').to.be.greaterThan(50);
    expect(answers.getBoundingClientRect(), 'the answers').to.deep.equal(answersAt);
    await press('Enter');
    expect(blank(), 'folded again').to.be.at.most(1);
  });

  it('is unfolded by what is looked for in it', async () => {
    const made = await put();
    explained(made).id = 'looked-for';
    expect(isSeen(explained(made)), 'at first').to.equal(false);
    // an address of a place in the page, as the browser’s own search does it
    location.hash = '#looked-for';
    await settled(made);
    try {
      expect(inView(made), 'then').to.equal(EXPLAINED);
      expect(await tree(), 'the button').to.match(/button "Hide the answer".*expanded(?!=false)/);
      button(made, 'Hide the answer')!.click();
      await settled(made);
      expect(isSeen(explained(made)), 'folded by the reader').to.equal(false);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  describe('that stands in the page before the script', () => {
    let frame: HTMLIFrameElement;
    let page: Document;

    /** @param top how far down the check stands, in pixels */
    async function late(top: number, scrolled = 0): Promise<DaCheck> {
      frame = await framed({
        html: `<!doctype html><html lang="en"><head><title>Test</title>
          <link rel="stylesheet" href="/dist/decision-aid.css"></head><body style="margin: 0">
          <p style="block-size: ${top}px; margin: 0">Above.</p>${(await put()).outerHTML}
          <p id="below">Below.</p><p id="end" style="block-size: 3000px">The end.</p>
          <da-sources><ol><li><da-source id="rivera-2024" label="Rivera 2024">Rivera A. 2024.</da-source></li></ol></da-sources></body></html>`,
      });
      page = frame.contentDocument!;
      frame.contentWindow!.scrollTo(0, scrolled);
      await settled(page);
      return page.querySelector('da-check')!;
    }
    const words = () => [...page.querySelectorAll('da-check > *, da-check li, p')];
    const places = (those: readonly Element[]) => those.map((one) => one.getBoundingClientRect().top);
    const script = async () => {
      await load(page, '/dist/decision-aid-elements.js');
      await settled(page);
    };
    afterEach(() => frame.remove());

    it('stays as it is where a reader has it before their eyes', async () => {
      const made = await late(0);
      const all = words();
      const before = places(all);
      await script();
      expect(isSeen(explained(made)), 'the explanation').to.equal(true);
      const after = places(all);
      before.forEach((top, index) => expect(after[index], lightText(all[index]!)).to.be.closeTo(top, 1));
      await choose(made, 2);
      expect(seen(status(made)), 'it can be answered').to.equal(FITS);
      expect(button(made, 'Hide the answer'), 'and folded then').to.exist;
    });

    it('is folded below the view', async () => {
      const made = await late(900);
      await script();
      expect(isSeen(explained(made)), 'the explanation').to.equal(false);
      expect(button(made, 'Show the answer'), 'a way to it').to.exist;
    });

    it('is folded for a reader who comes to it by a link', async () => {
      const made = await late(6000);
      // nothing is drawn for paper, which would not wait for the reader
      await load(page, '/dist/decision-aid-elements.js');
      expect(made.matches(':defined'), 'far from the view').to.equal(false);
      made.scrollIntoView();
      await until(() => made.matches(':defined'));
      await settled(page);
      expect(button(made, 'Show the answer'), 'a way to it').to.exist;
      expect(isSeen(explained(made)), 'the explanation').to.equal(false);
    });

    it('is not folded above the view, and what is in view stays', async () => {
      const made = await late(100, 1000);
      const end = page.querySelector('#end')!;
      const before = places([end]);
      const { offsetHeight } = made;
      await script();
      expect(isSeen(explained(made)), 'the explanation').to.equal(true);
      expect(made.offsetHeight, 'its height').to.be.closeTo(offsetHeight, 1);
      expect(places([end])[0], 'in view').to.be.closeTo(before[0]!, 1);
    });
  });

  it('shows everything on paper but what can be pressed, whatever was answered', async () => {
    const made = await put();
    const paper = async () => (await printedPages()).join(' ').replace(/\s+/g, ' ');
    const expected =
      /Can you drive after the new pill\? 1\. ?Yes, at once\. 2\. ?No, not for a day\. 3\. ?Only by night What fits what is known: No, not for a day\. The pill makes you drowsy until the next day\. Source: Rivera 2024\./;
    expect(await paper(), 'folded').to.match(expected);
    await choose(made, 1);
    const text = await paper();
    expect(text, 'answered').to.match(expected);
    expect(text, 'no controls, and nothing of the answer').not.to.match(/Show|Hide|Clear|does not fit/);
    await emulateMedia({ media: 'print' });
    try {
      expect(marks(made).some(isSeen), 'no marks').to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('marks its own words in a page of another language, and not the author’s', async () => {
    const made = await put({ ...driving, question: 'Darf ich fahren?' }, 'de');
    const langOf = (part: Element) => part.closest('[lang]')?.getAttribute('lang') ?? 'de';
    expect(langOf(buttons(made)[0]!), 'built in').to.equal('en');
    expect(langOf(made.querySelector('.da-said-source')!), 'said').to.equal('en');
    expect((made.querySelector('li') as HTMLElement).lang, 'the author’s').to.equal('');
  });

  it('fits into 320 px', async () => {
    await setViewport({ width: 320, height: 600 });
    try {
      const made = await put();
      await choose(made, 1);
      expect(document.documentElement.scrollWidth, 'nothing overflows').to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('can be seen in forced colours', async () => {
    const made = await put();
    await emulateFeatures({ 'forced-colors': 'active' });
    try {
      const { borderTopColor, borderTopStyle } = getComputedStyle(buttons(made)[0]!);
      expect(borderTopStyle, 'an outline').to.equal('solid');
      expect(borderTopColor, 'another colour than the page').not.to.equal(
        getComputedStyle(document.body).backgroundColor,
      );
    } finally {
      await emulateFeatures({});
    }
  });
});
