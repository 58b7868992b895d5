import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaDecisionAid, DaSummary } from '../../src/index.js';
import type { QuestionnaireResponse, ResponseItem } from '../../src/record/fhir.js';
import { accessibilityTree, emulateFeatures, emulateMedia, printedPages, sendKeys } from '../commands.js';
import { aidWithSummary, SETTINGS, type AidFixture } from '../fixtures/summary.js';
import { setTraps } from '../support/traps.js';
import { authorNotes, isSeen, make, seen, settled, until, wordsOf } from '../page.js';

const DECISION = 'Treatment A, or go on as now? (Example data)';
const INTRO =
  'What you say on this page comes together here, to take to your visit. You can also print the page and write on it.';
const CLEARED = 'Everything is cleared.';

describe('da-summary', () => {
  const notes = authorNotes();

  async function put(
    content = aidWithSummary(),
    { lang = 'en', width = '900px' } = {},
  ): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<main style="font-size: 16px"></main>`);
    page.lang = lang;
    page.style.inlineSize = width;
    page.innerHTML = `<p>Words before</p>${content}<p>Words after</p>`;
    for (const summary of page.querySelectorAll('da-summary')) today(summary);
    await settled(page);
    return page;
  }

  /** One that has a name for health records. */
  async function putForRecords(
    fixture: AidFixture = {},
    options: { lang?: string } = {},
  ): Promise<HTMLElement> {
    const settings = `${SETTINGS} canonical="https://clinic.example/aids/a"`;
    const page = await put(aidWithSummary({ settings, ...fixture }), options);
    const isThere = () => Boolean(button(summaryIn(page), 'Save for health records'));
    await until(isThere, 'what writes for them has come');
    return page;
  }

  const today = (summary: DaSummary) => (summary.clock = () => new Date(2026, 10, 22, 10, 5));
  const summaryIn = (page: ParentNode) => page.querySelector('da-summary')!;

  /** Every root of what is drawn in an element, or beside it in its empty places. */
  const rootsOf = (element: Element): ShadowRoot[] =>
    [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = <Kind extends HTMLElement>(element: Element, selector: string): Kind[] =>
    rootsOf(element).flatMap((root) => [...root.querySelectorAll<Kind>(selector)]);

  /** What the sheet shows, line by line: headings, paragraphs, and what stands in lists after a hyphen. */
  const shown = (summary: DaSummary): string[] =>
    all(summary, '[role=heading], li, p')
      .filter((line) => isSeen(line) && !line.matches('[role=status]'))
      .map((line) => `${line.localName === 'li' ? '- ' : ''}${line.innerText.replace(/\s+/g, ' ').trim()}`);

  /** What a piece of XHTML says. */
  const wordsIn = (xhtml: string): string =>
    new DOMParser().parseFromString(xhtml, 'application/xhtml+xml').documentElement.textContent;

  const button = (element: Element, name: string) =>
    all<HTMLButtonElement>(element, 'button').find(({ innerText }) => innerText.startsWith(name))!;
  const press = async (element: Element, name: string) => {
    button(element, name).click();
    await settled(element);
  };
  const field = (element: Element, name: string) =>
    all<HTMLTextAreaElement>(element, 'textarea').find(({ labels }) =>
      labels[0]?.textContent.startsWith(name),
    )!;
  const status = (summary: DaSummary) => all(summary, '[role=status]')[0]!.innerText.trim();

  async function write(control: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
    control.value = words;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  }

  /** Says something in each part of the aid. */
  async function sayAll(page: Element, question = 'Can I stop?'): Promise<void> {
    const comparison = page.querySelector('da-treatment-comparison')!;
    all<HTMLInputElement>(comparison, 'input')
      .find(({ labels }) => labels![0]!.textContent === 'Treatment B')!
      .click();
    const asked = page.querySelectorAll('da-question');
    all(asked[0]!, 'input')[0]!.click();
    all(asked[2]!, 'input')[2]!.click();
    const list = page.querySelector('da-question-list')!;
    all<HTMLInputElement>(list, '.own input')[0]!.value = question;
    all<HTMLButtonElement>(list, '.own button')[0]!.click();
    await write(all<HTMLInputElement>(page.querySelector('da-cost-estimator')!, '[name=travel]')[0]!, '20');
    const summary = summaryIn(page);
    await write(field(summary, 'My notes'), 'I sleep badly.\nMy sister can drive me.');
    await write(field(summary, 'What I am'), 'Waiting until spring');
  }

  const SAID = [
    'The options I looked at',
    '- Going on as now',
    '- Treatment A',
    'Tell your clinician before you start treatment A',
    '- Do you have a weak heart? Yes.',
    'Talk about',
    '- Do you get headaches? Not sure.',
    'My own questions',
    '- Can I stop?',
    'Costs',
    '- Prices before insurance.',
    '- Treatment A: $1,400 to $2,700 over 6 months.',
    '- Going on as now: About $240 over 6 months, and more that is not known.',
    '- Treatment B: About $240 over 6 months, and more that is not known.',
    '- Travel: $20.',
  ];

  /** Puts something in the place of what the browser does, while something is done. */
  async function instead(doubles: readonly (readonly [object, string, unknown])[], act: () => Promise<void>) {
    const undo = doubles.map(([object, key, value]) => {
      const original = Object.getOwnPropertyDescriptor(object, key);
      Object.defineProperty(object, key, { configurable: true, writable: true, value });
      return () =>
        original ? Object.defineProperty(object, key, original) : Reflect.deleteProperty(object, key);
    });
    try {
      await act();
    } finally {
      for (const restore of undo) restore();
    }
  }

  /** What is put on the clipboard while something is done. */
  async function copiedBy(act: () => Promise<void>): Promise<string> {
    let copied = '';
    const writeText = (text: string) => Promise.resolve(void (copied = text));
    await instead([[navigator.clipboard, 'writeText', writeText]], act);
    return copied;
  }

  interface File {
    name: string;
    type: string;
    text: string;
    /** Whether the link was in a page when it was followed. */
    wasInPage: boolean;
  }

  /** The files that are saved while something is done. Then time passes, until none is kept any more. */
  async function savedBy(act: () => Promise<void>): Promise<File[]> {
    const blobs = new Map<string, Blob>();
    const saved: Promise<File>[] = [];
    const later: (() => void)[] = [];
    const soon = window.setTimeout.bind(window);
    await instead(
      [
        [
          URL,
          'createObjectURL',
          (blob: Blob) => {
            const url = `blob:${location.origin}/${blobs.size}`;
            blobs.set(url, blob);
            return url;
          },
        ],
        [URL, 'revokeObjectURL', (url: string) => void blobs.delete(url)],
        [
          HTMLAnchorElement.prototype,
          'click',
          function (this: HTMLAnchorElement) {
            const blob = blobs.get(this.href)!;
            const { download: name, isConnected: wasInPage } = this;
            saved.push(blob.text().then((text) => ({ name, type: blob.type, text, wasInPage })));
          },
        ],
        [
          window,
          'setTimeout',
          (callback: () => void, after = 0) => (after > 1000 ? later.push(callback) : soon(callback, after)),
        ],
      ],
      async () => {
        await act();
        expect(blobs.size, 'files are kept until the browser has them').to.equal(saved.length);
        for (const callback of later) callback();
        expect(blobs.size, 'and then no more').to.equal(0);
      },
    );
    return Promise.all(saved);
  }

  /** How often the browser is asked to print while something is done. */
  async function printsBy(act: () => Promise<void>): Promise<number> {
    let calls = 0;
    await instead([[window, 'print', () => void calls++]], act);
    return calls;
  }

  const paper = async () => (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');

  describe('says', () => {
    it('in the page what it is for, after the author’s words', async () => {
      const page = await put(
        aidWithSummary({ end: '<da-summary><p>For your visit in May.</p></da-summary>' }),
      );
      expect(wordsOf(summaryIn(page)), 'in the page').to.equal(`For your visit in May. ${INTRO}`);
      expect(seen(summaryIn(page)), 'in view').to.match(/^For your visit in May\. What you say/);
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('the decision, the options and the age of the page, before the reader says anything', async () => {
      const page = await put();
      expect(shown(summaryIn(page)), 'the sheet').to.deep.equal([
        DECISION,
        'About: poor sleep',
        'The options',
        '- Going on as now',
        '- Treatment A',
        '- Treatment B',
        'Nothing from you yet. As you go through this page, what you say is listed here.',
        'My notes',
        'What I am leaning toward, in my own words',
        'About this sheet',
        'Made on November 22, 2026. The page was published on November 21, 2026. It is to be reviewed by November 21, 2027.',
        'Only on this page. Nothing is sent or kept.',
      ]);
      expect(field(summaryIn(page), 'What I am').placeholder, 'not decided').to.equal('Not decided.');
    });

    it('what the reader has said in the aid, part by part', async () => {
      const page = await put();
      await sayAll(page);
      const lines = shown(summaryIn(page));
      expect(lines.slice(2, 2 + SAID.length), 'in the order of a summary').to.deep.equal(SAID);
      expect(lines[2 + SAID.length], 'then their own').to.equal('My notes');
      expect(lines.join(' '), 'something is there').not.to.match(/Nothing from you/);
      expect(lines.join(' '), 'no verdict').not.to.match(/score|recommend|best|suitable|match|%/i);
    });

    it('and follows what is taken back, translated or removed', async () => {
      const page = await put();
      await sayAll(page);
      page.querySelectorAll('da-question')[0]!.querySelector('p')!.textContent = '¿Tiene el corazón débil?';
      page.querySelector('da-cost-estimator')!.remove();
      await settled(page);
      expect(shown(summaryIn(page)), 'the new words').to.include('- ¿Tiene el corazón débil? Yes.');
      expect(shown(summaryIn(page)).join(' '), 'no costs').not.to.match(/Costs|Travel/);
    });

    it('that the page is past its review, or that its age is not known', async () => {
      const page = await put();
      const summary = summaryIn(page);
      summary.clock = () => new Date(2028, 0, 1);
      summary.requestUpdate();
      await settled(page);
      expect(shown(summary).join(' '), 'past').to.match(
        /due to be reviewed by November 21, 2027, and that has not been done\. It may be out of date\./,
      );
      const aid = page.querySelector('da-decision-aid')!;
      aid.removeAttribute('published');
      aid.removeAttribute('review-by');
      await settled(page);
      expect(shown(summary).join(' '), 'not known').to.match(
        /Made on January 1, 2028\. It is not stated when the page was published\. Only/,
      );
      summary.clock = () => new Date(NaN);
      summary.requestUpdate();
      await settled(page);
      expect(shown(summary).join(' '), 'a clock that stands still').not.to.match(/Made|Invalid/);
    });

    it('as text, whatever the page and the reader write', async () => {
      const page = await put(aidWithSummary({ decision: '&lt;img src=x onerror=alert(1)>' }));
      await write(field(summaryIn(page), 'My notes'), '<b>${x}</b>');
      await sayAll(page, '<script>alert(1)</script>');
      const lines = shown(summaryIn(page));
      expect(lines[0], 'the decision').to.equal('<img src=x onerror=alert(1)>');
      expect(lines, 'a question').to.include('- <script>alert(1)</script>');
      expect(all(summaryIn(page), 'img, script'), 'no such elements').to.deep.equal([]);
    });
  });

  describe('is made from', () => {
    it('the aid that it names, where it stands outside one', async () => {
      const aid = aidWithSummary({ end: '' }).replace('<da-decision-aid', '<da-decision-aid id="aid-1"');
      const page = await put(`<da-summary for="aid-1"></da-summary>${aid}`);
      await sayAll(page);
      expect(shown(summaryIn(page)).slice(2, 2 + SAID.length), 'the sheet').to.deep.equal(SAID);
      await press(summaryIn(page), 'Clear everything');
      expect(shown(summaryIn(page))[2], 'cleared too').to.equal('The options');
      summaryIn(page).for = 'aid-2';
      await settled(page);
      expect(shown(summaryIn(page))[0], 'another that is not there').to.equal('For your visit');
    });

    it('an aid that comes later, and no other', async () => {
      const page = await put(
        `${aidWithSummary({ decision: 'The other?', end: '<da-summary for="late"></da-summary>' })}`,
      );
      const summary = summaryIn(page);
      expect(shown(summary)[0], 'not the one around it').to.equal('For your visit');
      expect(summary.problems[0]?.where, 'it is missed').to.equal('for');
      const late = make('da-decision-aid', { id: 'late', decision: 'Later?' });
      page.append(late);
      await settled(page);
      expect(shown(summary)[0], 'there now').to.equal('Later?');
      expect(summary.problems, 'nothing is missed').to.deep.equal([]);
      late.decision = 'Changed?';
      await settled(page);
      expect(shown(summary)[0], 'and followed').to.equal('Changed?');
      summary.for = null;
      await settled(page);
      expect(shown(summary)[0], 'the one around it').to.equal('The other?');
      late.decision = 'Not heard';
      await settled(page);
      expect(shown(summary)[0], 'and that alone').to.equal('The other?');
    });

    it('the aid around it, also from a shadow root, and after it was moved', async () => {
      const page = await put(aidWithSummary({ end: '<section></section>' }));
      const host = page.querySelector('section')!;
      const summary = make('da-summary');
      host.attachShadow({ mode: 'open' }).append(summary);
      await settled(page);
      await settled(host);
      expect(shown(summary)[0], 'in a shadow root').to.equal(DECISION);
      const copy = await copiedBy(() => press(summary, 'Copy as text'));
      expect(copy, 'with the page’s sources').to.match(/Example A/);
      page.append(summary);
      await settled(page);
      expect(shown(summary)[0], 'moved out').to.equal('For your visit');
      page.querySelector('da-decision-aid')!.append(summary);
      await settled(page);
      expect(shown(summary)[0], 'moved in').to.equal(DECISION);
    });

    it('nothing but its own fields without an aid, and tells the author', async () => {
      const page = await put('<da-summary></da-summary><da-summary for="nowhere"></da-summary>');
      for (const summary of page.querySelectorAll('da-summary')) {
        expect(shown(summary), 'own fields').to.include.members(['For your visit', 'My notes']);
        expect(shown(summary).join(' '), 'nothing of a page').not.to.match(/published|The options/);
        expect(
          summary.problems.map(({ where }) => where),
          'the problem',
        ).to.deep.equal(['for']);
        await write(field(summary, 'My notes'), 'Mine');
        await press(summary, 'Clear everything');
        expect(field(summary, 'My notes').value, 'cleared').to.equal('');
      }
      expect(notes.length, 'each told once').to.equal(2);
    });

    it('and its words stay right on a page that was saved', async () => {
      const page = await put();
      const saved = page.innerHTML;
      page.innerHTML = saved;
      // what is far from the view waits first, and then to be asked for
      await new Promise(requestAnimationFrame);
      await settled(page);
      expect(page.innerHTML, 'nothing is said twice').to.equal(saved);
      expect(shown(summaryIn(page))[0], 'and the sheet is there').to.equal(DECISION);
    });
  });

  describe('is taken along', () => {
    it('on a paper of its own, with urgent help and lines to write on', async () => {
      const page = await put();
      await sayAll(page);
      expect(await printsBy(() => press(summaryIn(page), 'Print this sheet')), 'the browser prints').to.equal(
        1,
      );
      const pages = await printedPages();
      const printed = pages.join(' ').replaceAll(/\s+/g, ' ');
      expect(pages.length, 'a sheet or two').to.be.at.most(2);
      expect(printed, 'in its order').to.match(
        /988.*Treatment A, or go on as now.*About: poor sleep.*The options I looked at.*weak heart\? Yes\..*My own questions.*Can I stop\?.*Travel: \$20.*My notes I sleep badly\. My sister can drive me\. What I am leaning toward, in my own words Waiting until spring What my clinician says.*About this sheet Made on November 22, 2026.*Sources, listed in full on the page: Example A; example-b\./,
      );
      expect(printed, 'nothing else').not.to.match(
        /Words before|Elsewhere|Will it help|Copy as text|Nothing is sent|What you say/,
      );
      const whole = await paper();
      expect(whole, 'the next time the whole page').to.match(/Words before.*Will it help.*Words after/);
      expect(whole, 'which has the sources themselves').not.to.match(/Sources, listed in full/);
    });

    /** An aid whose comparison has a glance. */
    const withGlance = () =>
      aidWithSummary()
        .replace('<tr><th>Will it help?', '<tr data-glance="benefit"><th>Will it help?')
        .replace('<tr><th>What may go wrong?', '<tr data-glance="harm"><th>What may go wrong?')
        .replace('<td>Headache.</td>', '<td>Headache (<a href="#example-b">B</a>).</td>');

    it('in a short version, with what the aid says at a glance and the sources of it', async () => {
      const page = await put(withGlance());
      await sayAll(page);
      const before = page.innerHTML;
      expect(await printsBy(() => press(summaryIn(page), 'Print the short version')), 'prints').to.equal(1);
      expect(page.innerHTML, 'nothing is written for it').to.equal(before);
      const pages = await printedPages();
      const printed = pages.join(' ').replaceAll(/\s+/g, ' ');
      expect(pages.length, 'three sheets').to.be.at.most(3);
      expect(printed, 'in the order of the page').to.match(
        /Published.*988.*At a glance.*What may go wrong\?.*Headache.*2\. ?(example-b\. )?Example B, not a real study.*About: poor sleep.*weak heart\? Yes\..*Can I stop\?.*My notes I sleep badly.*What my clinician says/,
      );
      expect(printed, 'nothing else').not.to.match(
        /Words before|Elsewhere|Example A, not|Is it approved|Copy as text|Nothing is sent|What you say|Why we ask/,
      );
      dispatchEvent(new Event('afterprint'));
      expect(await paper(), 'the next time the whole page').to.match(
        /Words before.*Is it approved.*Example A, not.*Words after/,
      );
    });

    it('in a short version only where the aid has a glance', async () => {
      const words = async (content: string) => {
        const summary = summaryIn(await put(content));
        return all(summary, 'button').map(({ innerText }) => innerText);
      };
      expect(await words(withGlance())).to.include('Print the short version');
      expect(await words(aidWithSummary()), 'as much as the sheet').not.to.include('Print the short version');
    });

    it('by keyboard alone', async () => {
      const page = await put(aidWithSummary({ end: '<da-summary></da-summary>' }));
      const summary = summaryIn(page);
      field(summary, 'My notes').focus();
      await sendKeys({ type: 'Bring my pills' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Not yet' });
      const passed: string[] = [];
      const focused = () => all(summary, ':focus')[0]!;
      for (let i = 0; i < 4; i++) {
        await sendKeys({ press: 'Tab' });
        passed.push(focused().innerText);
        expect(getComputedStyle(focused()).outlineStyle, 'the focus is seen').to.equal('solid');
      }
      expect(passed, 'the buttons, in their order').to.deep.equal([
        'Print this sheet',
        'Copy as text',
        'Save as text file',
        'Clear everything',
      ]);
      expect(field(summary, 'My notes').value, 'the notes').to.equal('Bring my pills');
      await sendKeys({ press: 'Enter' });
      await settled(page);
      expect(field(summary, 'My notes').value, 'cleared').to.equal('');
      expect(focused().innerText, 'the focus stays').to.equal('Clear everything');
    });

    it('on the paper of the whole page, with “Not decided.” and no empty notes', async () => {
      await put();
      const printed = await paper();
      expect(printed, 'the sheet').to.match(
        /What you say on this page.*in my own words Not decided\. What my clinician says.*About this sheet/,
      );
      expect(printed, 'no controls, nothing empty').not.to.match(
        /My notes|Print this|Nothing from you|Clear everything/,
      );
    });

    it('on the paper of the whole page as one sheet, wherever the papers end', async () => {
      const page = await put();
      const space = document.createElement('div');
      summaryIn(page).before(space);
      for (let size = 0; size < 900; size += 100) {
        space.style.blockSize = `${size}px`;
        const sheets = (await printedPages()).filter((words) =>
          /About: poor sleep|Not decided\.|What my clinician says|Made on/.test(words),
        );
        expect(sheets.length, `papers that have a part of it, after ${size} px`).to.equal(1);
      }
    }).timeout(30_000);

    it('on a paper of its own from the start of the paper, however long it is', async () => {
      const page = await put();
      await write(field(summaryIn(page), 'My notes'), 'One more line.\n'.repeat(60));
      await printsBy(() => press(summaryIn(page), 'Print this sheet'));
      const [first] = await printedPages();
      expect(first, 'the first paper').to.match(/988[^]*About: poor sleep[^]*One more line/);
    });

    it('as text with the same words in the same order', async () => {
      const page = await put();
      await sayAll(page);
      const text = await copiedBy(() => press(summaryIn(page), 'Copy as text'));
      expect(text.split('\n'), 'the text').to.deep.equal([
        DECISION,
        'About: poor sleep',
        ...SAID.flatMap((line) => (line.startsWith('- ') ? [line] : ['', line])),
        '',
        'My notes',
        'I sleep badly.',
        'My sister can drive me.',
        '',
        'What I am leaning toward, in my own words',
        'Waiting until spring',
        '',
        'About this sheet',
        'Made on November 22, 2026. The page was published on November 21, 2026. It is to be reviewed by November 21, 2027.',
        'Sources, listed in full on the page: Example A; example-b.',
        '',
        'Urgent help',
        wordsOf(page.querySelector('da-urgent-help')!),
      ]);
      expect(text, 'with the number').to.match(/988/);
      await until(() => status(summaryIn(page)) === 'Copied.', 'it is said');
      const file = await savedBy(() => press(summaryIn(page), 'Save as text file'));
      expect(file, 'the file').to.deep.equal([
        { name: 'visit-summary.txt', type: 'text/plain', text: `${text}\n`, wasInPage: false },
      ]);
      expect(status(summaryIn(page)), 'said').to.equal('Your browser saves it as visit-summary.txt.');
    });

    it('as text that says “Not decided.” where the reader has not', async () => {
      const page = await put();
      await write(field(summaryIn(page), 'What I am'), '  ');
      const text = await copiedBy(() => press(summaryIn(page), 'Copy as text'));
      expect(text, 'the text').to.match(/in my own words\nNot decided\.\n/);
      expect(text, 'no empty part').not.to.match(/My notes|Nothing from you/);
    });

    it('as marked text where the browser does not let it be copied', async () => {
      const page = await put();
      const refuse = () => Promise.reject(new Error('not allowed'));
      await instead([[navigator.clipboard, 'writeText', refuse]], () =>
        press(summaryIn(page), 'Copy as text'),
      );
      await until(() => status(summaryIn(page)).startsWith('It could not be copied'), 'it is said');
      await settled(page);
      const [marked] = all<HTMLTextAreaElement>(summaryIn(page), ':focus');
      expect(marked!.value.slice(marked!.selectionStart, marked!.selectionEnd), 'all of it').to.match(
        /^Treatment A[^]*988/,
      );
      expect(marked!.readOnly, 'nothing to write in').to.equal(true);
      await press(summaryIn(page), 'Clear everything');
      expect(all(summaryIn(page), 'textarea[readonly]'), 'gone when cleared').to.deep.equal([]);
    });

    it('for health records, without anything that says who it is', async () => {
      const page = await putForRecords();
      await sayAll(page);
      const [file, ...others] = await savedBy(() => press(summaryIn(page), 'Save for health records'));
      expect(others, 'one file').to.deep.equal([]);
      expect({ ...file, text: '' }, 'the file').to.deep.equal({
        name: 'visit-summary.fhir.json',
        type: 'application/fhir+json',
        text: '',
        wasInPage: false,
      });
      const { item, authored, text, contained, ...rest } = JSON.parse(file!.text) as QuestionnaireResponse;
      expect(rest, 'what it is').to.deep.equal({
        resourceType: 'QuestionnaireResponse',
        language: 'en',
        questionnaire: '#questionnaire',
        status: 'completed',
      });
      expect(authored, 'when').to.match(/^2026-11-22T10:05:00[+-]\d\d:\d\d$/);
      expect(contained[0].url, 'what was asked').to.equal('https://clinic.example/aids/a');
      expect(contained[0].version, 'of which day').to.equal('2026-11-21');
      const told = wordsIn(text.div);
      for (const line of [DECISION, ...SAID, 'I sleep badly.', 'Waiting until spring'])
        expect(told, 'in words').to.include(line.replace(/^- /, ''));
      const inside = ({ item = [] }: Pick<ResponseItem, 'item'>): readonly ResponseItem[] =>
        item.flatMap((one) => [one, ...inside(one)]);
      const asked = new Map(inside({ item: item! }).map((one) => [one.text, one.answer]));
      expect(asked.get('Do you have a weak heart?'), 'a code').to.deep.equal([
        {
          valueCoding: { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y', display: 'Yes' },
        },
      ]);
      expect(asked.get('My own questions'), 'a question of their own').to.deep.equal([
        { valueString: 'Can I stop?' },
      ]);
      expect(asked.get('What I filled in about costs'), 'and nothing that was reckoned').to.deep.equal([
        { valueString: 'Travel: $20.' },
      ]);
      expect(asked.get('My notes'), 'notes').to.deep.equal([
        { valueString: 'I sleep badly.\nMy sister can drive me.' },
      ]);
      expect(asked.has('Do you take sleeping pills?'), 'asked').to.equal(true);
      expect(asked.get('Do you take sleeping pills?'), 'and not answered').to.equal(undefined);
    });

    it('for health records only where the aid has a name for them', async () => {
      const page = await put();
      expect(button(summaryIn(page), 'Save for health records'), 'no button').to.equal(undefined);
    });

    it('for health records with all that was said about what matters', async () => {
      const page = await putForRecords({
        end: '<da-values><da-value id="drive"><p>I want to drive.</p></da-value></da-values><da-summary></da-summary>',
      });
      const values = page.querySelector('da-values')!;
      all<HTMLInputElement>(values, '.own input')[0]!.value = 'My dog';
      all<HTMLButtonElement>(values, '.own button')[0]!.click();
      await settled(page);
      all<HTMLInputElement>(values.querySelector('da-value')!, 'input')[0]!.click();
      await settled(page);
      const [file] = await savedBy(() => press(summaryIn(page), 'Save for health records'));
      const { item } = JSON.parse(file!.text) as QuestionnaireResponse;
      const [rated, own] = item!.find(({ linkId }) => linkId === 'values')!.item!;
      expect(rated, 'a rating').to.deep.equal({
        linkId: 'drive',
        text: 'I want to drive.',
        answer: [{ valueString: 'Matters a lot' }],
      });
      expect(own!.answer, 'their own').to.deep.equal([
        { valueString: 'My dog', item: [{ linkId: 'values.own.rating', text: 'What matters to me' }] },
      ]);
    });

    it('in files whose names say nothing of the page', async () => {
      const page = await putForRecords();
      const title = document.title;
      const files = await savedBy(async () => {
        await press(summaryIn(page), 'Save as text file');
        await press(summaryIn(page), 'Save for health records');
      });
      for (const { name } of files) expect(name, 'the name').not.to.match(/treatment|sleep|2026/i);
      expect(document.title, 'the title stays').to.equal(title);
      expect(document.querySelector('a[download]'), 'no link is left').to.equal(null);
    });
  });

  describe('forgets', () => {
    const filled = (page: Element) =>
      all<HTMLInputElement>(page, 'input, textarea').filter(({ type, checked, value }) =>
        type === 'radio' ? checked : type !== 'checkbox' && value,
      );

    it('everything that was said in the aid in one press, and says so', async () => {
      const page = await put();
      const before = shown(summaryIn(page));
      await sayAll(page);
      expect(filled(page).length, 'filled').to.equal(5);
      await press(summaryIn(page), 'Clear everything');
      expect(filled(page), 'no field is filled').to.deep.equal([]);
      expect(
        all<HTMLInputElement>(page, 'input[type=checkbox]').every(({ checked }) => checked),
        'all options are in view',
      ).to.equal(true);
      expect(shown(summaryIn(page)), 'the sheet is as at first').to.deep.equal(before);
      expect(status(summaryIn(page)), 'said').to.equal(CLEARED);
      const [live] = all(summaryIn(page), '[role=status]');
      const words = live!.textContent;
      await press(summaryIn(page), 'Clear everything');
      expect(live!.textContent, 'the same words twice are said twice').not.to.equal(words);
      await sayAll(page);
      expect(shown(summaryIn(page)).slice(2, 2 + SAID.length), 'and begins anew').to.deep.equal(SAID);
    });

    it('nothing of another aid on the page', async () => {
      const page = await put(aidWithSummary() + aidWithSummary({ decision: 'The other?' }));
      const [one, two] = page.querySelectorAll<DaDecisionAid>('da-decision-aid');
      await sayAll(one!, 'Can I stop?');
      await sayAll(two!, 'Will it hurt?');
      expect(shown(summaryIn(one!)).join(' '), 'one')
        .to.match(/Can I stop\?/)
        .and.not.to.match(/Will it hurt/);
      expect(shown(summaryIn(two!)).join(' '), 'the other')
        .to.match(/Will it hurt\?/)
        .and.not.to.match(/Can I stop/);
      const kept = shown(summaryIn(two!));
      await press(summaryIn(one!), 'Clear everything');
      expect(filled(one!), 'one is cleared').to.deep.equal([]);
      expect(filled(two!).length, 'the other keeps what was written').to.equal(5);
      expect(shown(summaryIn(two!)), 'and what was said').to.deep.equal(kept);
      expect(await printsBy(() => press(summaryIn(two!), 'Print this sheet')), 'printed').to.equal(1);
      expect(await paper(), 'one sheet alone')
        .to.match(/The other\?.*Will it hurt/)
        .and.not.to.match(/Treatment A, or go/);
      window.dispatchEvent(new Event('afterprint'));
    });

    it('its own fields when the page comes back from the cache of the browser', async () => {
      const page = await put();
      await sayAll(page);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(page);
      expect(filled(page), 'fields').to.deep.equal([]);
      expect(status(summaryIn(page)), 'in silence').to.equal('');
    });

    it('and keeps what the reader writes out of the page', async () => {
      const page = await put();
      const changes: MutationRecord[] = [];
      const watching = new MutationObserver((records) => changes.push(...records));
      watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const traps = setTraps();
      try {
        await write(field(summaryIn(page), 'My notes'), 'My secret');
        await press(summaryIn(page), 'Copy as text');
      } finally {
        traps.release();
      }
      watching.disconnect();
      expect(changes, 'nothing is written').to.deep.equal([]);
      expect(traps.calls, 'what was asked for').to.deep.equal(['clipboard.writeText']);
      // that of the test itself
      const types = new Set(traps.events.map(({ event }) => event.type));
      expect([...types].sort(), 'no event').to.deep.equal(['beforeprint']);
      expect(document.documentElement.outerHTML, 'nowhere').not.to.include('My secret');
      for (const control of all<HTMLTextAreaElement>(summaryIn(page), 'textarea'))
        expect(control.autocomplete, 'the browser keeps nothing').to.equal('off');
    });
  });

  describe('is heard', () => {
    it('as headings and lists', async () => {
      const page = await put();
      await sayAll(page);
      summaryIn(page).id = 'the-summary';
      const tree = await accessibilityTree('#the-summary');
      for (const heading of [
        DECISION,
        'The options I looked at',
        'Talk about',
        'My notes',
        'About this sheet',
      ])
        expect(tree, 'headings').to.include(`heading "${heading}"`);
      expect(tree, 'their levels').to.match(
        /heading "Treatment A, or.*" level=3[^]*heading "Talk about" level=4/,
      );
      expect(tree.match(/^ *list$/gm)?.length, 'a list for each part').to.equal(5);
      expect(tree, 'fields by their names').to.match(
        /textbox "My notes"[^]*textbox "What I am leaning toward, in my own words"/,
      );
      expect(tree, 'not what is for paper only').not.to.match(/my clinician says/);
      expect(tree, 'a status').to.match(/status/);
    });

    it('with headings one deeper than the aid’s', async () => {
      const page = await put();
      page.querySelector('da-decision-aid')!.headingLevel = 1;
      await settled(page);
      const levels = all(summaryIn(page), '[role=heading]').map(({ ariaLevel }) => ariaLevel);
      expect([...new Set(levels)], 'levels').to.deep.equal(['2', '3']);
    });
  });

  describe('fits', () => {
    it('a page 320 px wide, with words that do not end', async () => {
      const page = await put(aidWithSummary({ decision: 'Arzneimittelunverträglichkeitsbescheinigungen?' }), {
        width: '288px',
      });
      await sayAll(page, 'Averyveryverylongwordthatnobodywouldeverwriteintoafieldlikethis');
      expect(summaryIn(page).scrollWidth, 'nothing sticks out').to.be.at.most(288);
      for (const part of all(summaryIn(page), 'li, button, textarea, [role=heading]')) {
        if (isSeen(part))
          expect(part.getBoundingClientRect().right, part.innerText).to.be.at.most(
            page.getBoundingClientRect().right,
          );
      }
    });

    it('a wide page, with the fields at the end side in either direction', async () => {
      const page = await put(undefined, { width: '1100px' });
      const place = (name: string) => field(summaryIn(page), name).getBoundingClientRect();
      const [title] = all(summaryIn(page), '[role=heading]');
      expect(place('My notes').left, 'right').to.be.at.least(title!.getBoundingClientRect().right);
      page.dir = 'rtl';
      await settled(page);
      expect(place('My notes').right, 'left').to.be.at.most(title!.getBoundingClientRect().left);
    });

    it('a page in another language, whose words stay marked as its own', async () => {
      const page = await putForRecords({}, { lang: 'de' });
      await sayAll(page);
      const langOf = (part: Element) => part.closest('[lang]')?.getAttribute('lang');
      expect(langOf(button(summaryIn(page), 'Print')), 'built in').to.equal('en');
      expect(langOf(all(summaryIn(page), 'li')[0]!), 'the page’s').to.equal('de');
      expect(langOf(all(summaryIn(page), '[role=heading] *')[0]!), 'the decision').to.equal('de');
      expect(langOf(summaryIn(page).querySelector('.da-said-intro')!), 'in the page').to.equal('en');
      const [file] = await savedBy(() => press(summaryIn(page), 'Save for health records'));
      expect((JSON.parse(file!.text) as QuestionnaireResponse).language, 'the file').to.equal('de');
    });

    it('forced colours', async () => {
      const page = await put();
      await emulateFeatures({ 'forced-colors': 'active' });
      try {
        for (const part of all(summaryIn(page), '.sheet, button, textarea')) {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(part);
          expect([borderTopStyle, borderTopWidth], 'an outline').to.deep.equal(['solid', '1px']);
        }
      } finally {
        await emulateFeatures({});
      }
    });

    it('black-and-white paper: no ground, no outline around the sheet, and lines to write on', async () => {
      const page = await put();
      const lines = () => all(summaryIn(page), '.line').filter(isSeen);
      expect(lines(), 'none on the screen').to.deep.equal([]);
      await emulateMedia({ media: 'print' });
      try {
        const [sheet] = all(summaryIn(page), '.sheet');
        expect(getComputedStyle(sheet!).backgroundColor, 'no ground').to.equal('rgba(0, 0, 0, 0)');
        expect(lines().length, 'lines').to.equal(5);
        for (const line of lines()) {
          expect(getComputedStyle(line).borderBottomStyle, 'ruled').to.equal('solid');
          expect(line.clientHeight, 'room to write').to.be.at.least(28);
        }
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  it('reads without script as a sentence that says what to do', async () => {
    const page = await put();
    const saved = page.querySelector('da-summary')!.outerHTML;
    const [printed] = await printedPages({
      url: `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><body>${saved}</body></html>`)}`,
      script: false,
    });
    expect(printed!.replace(/\s+/g, ' ').trim(), 'on paper').to.equal(INTRO);
  });
});
