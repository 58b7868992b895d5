import { expect, fixture, html } from '@open-wc/testing';
// not the aid itself: the first test has its elements wait for it
import '../../src/elements/chance/define.js';
import '../../src/elements/option/define.js';
import '../../src/elements/urgent-help/define.js';
import type { DaDecisionAid } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, engine, only, printedPages, sendKeys } from '../commands.js';
import { chances, type Attributes } from '../fixtures/chances.js';
import { normalizeText } from '../../src/reading/readable.js';
import { resetWithin } from '../../src/shared/reset-controller.js';
import { printAlone } from '../../src/shared/print-alone.js';
import { unfold } from '../support/dom.js';
import { authorNotes, isSeen, make, seen, settled, until, wordsOf } from '../page.js';

const COMPLETE = {
  decision: 'How do I want to sleep better?',
  condition: 'bad sleep that lasts',
  audience: 'adults',
  published: '2026-11-21',
  'review-by': '2027-11-21',
  'update-policy': 'Every year, and when a large study appears',
  authors: 'A. Rivera, nurse',
  funding: 'The City Hospital',
  interests: 'none',
  denominator: '100',
  country: 'US',
  currency: 'USD',
} satisfies Attributes;

describe('da-decision-aid', () => {
  const notes = authorNotes();

  describe('defined after the elements inside it', () => {
    it('gives them its settings as soon as it is there', async () => {
      expect(customElements.get('da-decision-aid'), 'not defined yet').to.equal(undefined);
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const aid = document.createElement('da-decision-aid');
      aid.setAttribute('denominator', '1000');
      aid.setAttribute('country', 'GB');
      const chance = make('da-chance', chances.bothGroups);
      const help = make('da-urgent-help', { for: 'crisis' });
      aid.append(chance, help);
      page.append(aid);
      await settled(page);
      expect(wordsOf(chance), 'before').to.match(/^59 out of 100 /);
      await import('../../src/elements/decision-aid/define.js');
      await settled(page);
      expect(wordsOf(chance), 'after').to.match(/^587 out of 1,000 /);
      expect(wordsOf(help), 'the country too').to.include('116 123');
    });
  });

  describe('defined', () => {
    before(() => import('../../src/elements/decision-aid/define.js'));

    const today = (day: string) => () => new Date(`${day}T12:00:00`);

    async function aid(attributes: Attributes, ...content: (string | Node)[]): Promise<DaDecisionAid> {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const element = make('da-decision-aid', { id: 'aid', ...attributes }, ...content);
      element.clock = today('2026-12-01');
      page.append(element);
      await settled(page);
      return element;
    }

    const headings = (element: Element) =>
      [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => [
        heading.localName,
        heading.textContent.trim(),
      ]);

    describe('says what it is', () => {
      it('when it was published, and by when it is to be reviewed', async () => {
        const words = wordsOf(await aid(COMPLETE));
        expect(words, 'published').to.include('November 21, 2026');
        expect(words, 'to be reviewed').to.include('November 21, 2027');
      });

      it('who made it, for whom, and who paid for it', async () => {
        const element = await aid(COMPLETE, 'The content.');
        const words = wordsOf(element);
        for (const part of [
          'Bad sleep that lasts',
          'Adults',
          'A. Rivera, nurse',
          'The authors declare: The City Hospital.',
          'The authors declare: none.',
          'Every year',
        ]) {
          expect(words, part).to.include(part);
        }
        expect(element.problems, 'nothing to mend').to.deep.equal([]);
        expect(notes, 'nothing in the console').to.deep.equal([]);
      });

      it('how it was made, as its authors declare', async () => {
        const declared = {
          credentials: 'a nurse and a statistician',
          evidence: 'all trials in one review of 2024',
          consulted: 'patients',
          reviewers: 'clinicians',
          testers: 'patients-and-clinicians',
          'reading-level': 'grade 6 (SMOG)',
          evaluation: 'nothing yet. A study is under way',
        };
        const element = await aid({ ...COMPLETE, ...declared }, 'The content.');
        const words = wordsOf(element);
        for (const line of [
          'Training of the authors: The authors declare: a nurse and a statistician.',
          'How the evidence was chosen: The authors declare: all trials in one review of 2024.',
          'Who was asked what this page has to answer: The authors declare: patients.',
          'Who looked it through, and did not make it: The authors declare: clinicians.',
          'Who tried it out, and did not make it: The authors declare: patients and clinicians.',
          'How hard it is to read: The authors declare: grade 6 (SMOG).',
          'What a study of this page found: The authors declare: nothing yet. A study is under way.',
        ])
          expect(words, line).to.include(line);
        expect(element.querySelector('details'), 'folded').to.have.property('open', false);
        expect(element.problems, 'nothing to mend').to.deep.equal([]);

        const silent = wordsOf(await aid(COMPLETE, 'The content.'));
        expect(silent, 'of what is not declared nothing is said').not.to.match(
          /Training|evidence was chosen|tried it out|looked it through|asked what|How hard|study of/,
        );
        const slip = await aid({ ...COMPLETE, testers: 'friends' });
        expect(wordsOf(slip), 'who tried it is not known').not.to.include('tried it out');
        expect(slip.problems.map(({ where, got }) => [where, got])).to.deep.equal([['testers', '“friends”']]);
      });

      it('what is missing, instead of nothing', async () => {
        const element = await aid({ decision: 'How do I want to sleep better?' });
        const words = wordsOf(element);
        expect(words, 'the date').to.match(/not stated when this page was published/);
        expect(words, 'the authors').to.match(/not stated who wrote/);
        expect(words, 'the funding').to.match(/not stated who paid/);
        expect(words, 'the interests').to.match(/not stated whether .* interests/);
        expect(
          element.problems.map(({ where }) => where),
          'and tells the author',
        ).to.have.members(['update-policy', 'authors', 'funding', 'interests', 'published', 'review-by']);
      });

      it('that nobody can know their group, and that it replaces no clinician', async () => {
        for (const attributes of [{}, COMPLETE]) {
          const words = wordsOf(await aid(attributes));
          expect(words, 'the group').to.match(/of groups: they cannot tell what will happen to you/);
          expect(words, 'the clinician').to.match(/cannot replace your clinician/);
        }
      });

      it('in view, heard and on paper', async () => {
        const element = await aid(COMPLETE, 'The content.');
        const about = element.querySelector('details')!;
        expect(seen(element), 'the dates at first').to.match(/Published November 21, 2026\./);
        expect(seen(element), 'who wrote it').not.to.include('A. Rivera');
        about.querySelector('summary')!.click();
        await settled(element);
        const words = wordsOf(element);
        expect(seen(element).replaceAll(' ', '').length, 'in view').to.equal(
          words.replaceAll(' ', '').length,
        );
        expect(await accessibilityTree('#aid'), 'heard').to.match(/November 21, 2026[^]*A\. Rivera, nurse/);
        expect((await printedPages()).join(' '), 'on paper').to.match(
          /November 21, 2026[^]*A\. Rivera, nurse/,
        );
      });

      it('with the list of parts to be skipped to first, for those who go by keyboard', async () => {
        const parts = ['One', 'Two', 'Three'].map((title) =>
          Object.assign(document.createElement('h3'), { textContent: title }),
        );
        const link = Object.assign(document.createElement('a'), { href: '#top', textContent: 'A link' });
        const element = await aid({ ...COMPLETE, contents: '' }, link, ...parts);
        const [first] = element.querySelectorAll('a, summary');
        expect(first!.textContent, 'the first').to.equal('To the list of parts');
        expect(first!.parentElement!.getBoundingClientRect().width, 'out of view').to.be.at.most(1);
        (first as HTMLElement).focus();
        expect(first!.parentElement!.getBoundingClientRect().width, 'in view with the focus').to.be.above(50);
        const target = document.getElementById(first!.getAttribute('href')!.slice(1))!;
        expect(target.querySelectorAll('a').length, 'it leads to the list').to.equal(3);
        expect(isSeen(target), 'which is folded').to.equal(false);
        (first as HTMLElement).click();
        await settled(element);
        expect(isSeen(target), 'and opens for it').to.equal(true);
        history.replaceState(null, '', location.pathname + location.search);
        expect((await aid(COMPLETE, 'Words.')).textContent, 'no list').not.to.include('To the list');
      });

      it('takes no date that does not exist', async () => {
        const element = await aid({ ...COMPLETE, published: '2026-02-30' });
        expect(wordsOf(element), 'as it stands there')
          .to.include('Published: 2026-02-30.')
          .and.not.match(/not stated when/);
        expect(wordsOf(element), 'and not moved').not.to.include('March');
      });

      it('around the author’s content, which stays what it was', async () => {
        const content = document.createElement('section');
        content.innerHTML = '<h2>Options</h2><p>There are <b>three</b>.</p>';
        const before = content.outerHTML;
        const element = await aid(COMPLETE, content);
        expect(content.outerHTML, 'the same markup').to.equal(before);
        expect(content.parentElement, 'in the same place').to.equal(element);
        expect(isSeen(content), 'in view').to.equal(true);
      });
    });

    describe('with contents', () => {
      const section = (title: string, ...content: string[]): HTMLElement => {
        const made = document.createElement('section');
        made.append(Object.assign(document.createElement('h3'), { textContent: title }));
        for (const text of content)
          made.append(Object.assign(document.createElement('p'), { textContent: text }));
        return made;
      };
      const tall = (element: HTMLElement) => {
        element.style.minBlockSize = '1500px';
        return element;
      };
      const places = () => [
        tall(section('What it is')),
        tall(section('Compare & choose')),
        tall(section('Sources')),
      ];
      const links = (element: Element) => [...element.querySelectorAll<HTMLAnchorElement>('nav a')];
      const bar = (element: Element) => element.querySelector('.da-said-where')!.shadowRoot!;
      const where = (element: Element) => normalizeText(bar(element).querySelector('.at')?.textContent);
      const press = async (element: Element, words: string) => {
        const button = [...bar(element).querySelectorAll('button')].find(
          ({ textContent }) => normalizeText(textContent) === words,
        )!;
        button.click();
        await settled(element);
      };

      afterEach(() => {
        scrollTo(0, 0);
        history.replaceState(null, '', location.pathname + location.search);
      });

      it('is switched on by what frameworks set for a setting without a value, and off by what they take it back with', async () => {
        const element = await aid(COMPLETE, ...places());
        for (const [value, count] of [
          ['', 3],
          [false, 0],
          [true, 3],
          [null, 0],
          ['', 3],
          [undefined, 0],
        ] as const) {
          Reflect.set(element, 'contents', value);
          await settled(element);
          expect(links(element).length, String(value)).to.equal(count);
        }
      });

      it('lists its parts as links, in the page itself', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, 'Hello.', ...places());
        expect(
          links(element).map(({ textContent, hash }) => [
            textContent,
            document.getElementById(decodeURIComponent(hash.slice(1)))?.textContent,
          ]),
          'each link leads to its heading',
        ).to.deep.equal([
          ['What it is', 'What it is'],
          ['Compare & choose', 'Compare & choose'],
          ['Sources', 'Sources'],
        ]);
        expect(await accessibilityTree('#aid'), 'heard as a landmark, folded').to.match(
          /navigation "On this page"[^]*"On this page" expanded=false/,
        );
        unfold(element);
        expect(await accessibilityTree('#aid'), 'heard as a list').to.match(
          /navigation "On this page"[^]*list[^]*link "What it is"/,
        );
        for (const details of element.querySelectorAll('details')) details.open = false;
        expect(element.problems, 'nothing to mend').to.deep.equal([]);
        const html = element.innerHTML;
        element.remove();
        const again = await aid({ ...COMPLETE, contents: '' });
        again.innerHTML = html;
        await settled(again);
        expect(again.innerHTML, 'a saved page runs again unchanged').to.equal(html);
      });

      it('keeps the ids that are there, and makes no id twice', async () => {
        const own = section('Sources');
        own.firstElementChild!.id = 'my-own';
        const element = await aid(
          { ...COMPLETE, contents: '' },
          section('Fuentes y más'),
          own,
          section('Sources'),
          section('来源'),
        );
        const ids = links(element).map(({ hash }) => decodeURIComponent(hash));
        expect(ids, 'ids').to.deep.equal(['#fuentes-y-más', '#my-own', '#sources', '#来源']);
        const other = await aid(
          { ...COMPLETE, contents: '' },
          section('Sources'),
          section('B'),
          section('C'),
        );
        expect(links(other)[0]!.hash, 'another aid on the page').to.equal('#sources-2');
      });

      it('tells the author when there is nothing to list', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, section('One'), section('Two'));
        expect(links(element), 'no contents').to.deep.equal([]);
        expect(
          element.problems.map(({ where, got }) => `${where}: ${got}`),
          'the problem',
        ).to.deep.equal(['contents: “2 headings”']);
      });

      it('follows what the author changes', async () => {
        const parts = places();
        const element = await aid({ ...COMPLETE, contents: '' }, ...parts);
        parts[1]!.firstElementChild!.textContent = 'Weigh';
        element.append(section('Notes'));
        await settled(element);
        expect(
          links(element).map(({ textContent }) => textContent),
          'the contents',
        ).to.deep.equal(['What it is', 'Weigh', 'Sources', 'Notes']);
        parts[0]!.remove();
        element.lastElementChild!.remove();
        for (const one of element.querySelectorAll(':scope > section')) one.remove();
        await settled(element);
        expect(links(element), 'no parts, no contents').to.deep.equal([]);
        expect(element.querySelector('nav'), 'no landmark').to.equal(null);
        expect(
          element.problems.map(({ where }) => where),
          'and the author is told',
        ).to.deep.equal(['contents']);
      });

      it('has the title in the page’s language, or marked', async () => {
        const element = await aid({ ...COMPLETE, contents: '', lang: 'fr' }, ...places());
        const title = () => element.querySelector('nav summary')!;
        expect(title().closest<HTMLElement>('[lang]')!.lang, 'English in French').to.equal('en');
        expect(links(element)[0]!.closest<HTMLElement>('[lang]')!.lang, 'the author’s words').to.equal('fr');
        element.lang = 'en-GB';
        await settled(element);
        expect(title().closest<HTMLElement>('[lang]')!.lang, 'English in English').to.equal('en-GB');
        element.lang = 'fr';
        await settled(element);
        expect(title().closest<HTMLElement>('[lang]')!.lang, 'French again').to.equal('en');
      });

      it('knows the contents of a saved page again, however it is laid out', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, ...places());
        const saved = element.innerHTML.replace(/(<\/?(nav|ol|li)[^>]*>)/g, '\n  $1\n  ');
        element.remove();
        const page = await fixture<HTMLElement>(html`<div></div>`);
        const other = make('da-decision-aid', { ...COMPLETE, contents: '' });
        other.innerHTML = saved;
        const list = other.querySelector('nav');
        page.append(other);
        await settled(page);
        expect(list?.textContent, 'contents').to.include('On this page');
        expect(other.querySelector('nav') === list, 'the same').to.equal(true);
      });

      it('says where the reader is, and writes nothing into the page for it', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, 'Hello.', ...places());
        expect(where(element), 'before the first part').to.equal('');
        const before = element.outerHTML;
        const address = location.href;
        document.getElementById('sources')!.scrollIntoView();
        await until(() => where(element) !== '', 'the bar');
        expect(where(element), 'in the last part').to.equal('Part 3 of 3 Sources');
        await press(element, 'Back');
        await until(() => where(element).startsWith('Part 2'), 'the part before');
        expect(document.activeElement?.textContent, 'the focus goes along').to.equal('Compare & choose');
        expect(
          Math.abs(document.activeElement!.getBoundingClientRect().top) < innerHeight / 3,
          'and the view',
        ).to.equal(true);
        expect(element.outerHTML, 'the page').to.equal(before);
        expect(location.href, 'the address').to.equal(address);
        expect((await printedPages()).join(' '), 'on paper').not.to.match(/Part \d of 3/);
      });

      it('says that they are in the last part at the end of the aid, however short that is', async () => {
        const last = section('Shorter');
        const element = await aid({ ...COMPLETE, contents: '' }, ...places(), section('Short'), last);
        scrollTo(0, document.documentElement.scrollHeight);
        await until(() => where(element) === 'Part 5 of 5 Shorter', 'the last part');
        await press(element, 'Back');
        expect(where(element), 'back, where the page cannot scroll').to.equal('Part 4 of 5 Short');
        await press(element, 'Back');
        await until(() => where(element) === 'Part 3 of 5 Sources', 'back once more');
        await press(element, 'Next');
        await press(element, 'Next');
        expect(document.activeElement?.textContent, 'and on again').to.equal('Shorter');
        await until(() => where(element) === 'Part 5 of 5 Shorter', 'the last part again');
      });

      it('has no bar for an aid that is in view as a whole', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, section('A'), section('B'), section('C'));
        element.style.fontSize = '9px';
        document.body.style.minBlockSize = '2000px';
        try {
          scrollTo(0, element.getBoundingClientRect().top);
          await settled(element);
          expect(element.getBoundingClientRect().height, 'the aid').to.be.below(innerHeight);
          await new Promise((resolve) => setTimeout(resolve, 100));
          expect(where(element), 'no bar').to.equal('');
        } finally {
          document.body.style.minBlockSize = '';
        }
      });

      it('is heard as a navigation with a name, and reached by keys in the order of the page', async () => {
        const element = await aid({ ...COMPLETE, contents: '' }, ...places());
        document.getElementById('compare-choose')!.scrollIntoView();
        await until(() => where(element) !== '', 'the bar');
        const tree = await accessibilityTree('#aid');
        expect(tree, 'the bar').to.match(
          /navigation "Where you are"[^]*Part 2 of 3[^]*Compare & choose[^]*button "Back"[^]*button "Contents"[^]*button "Next"/,
        );
        expect(tree, 'nothing is said while the page scrolls').not.to.match(/live=|status|alert/);
        // by itself it would take the view along, to before the first part
        links(element)[2]!.focus({ preventScroll: true });
        await sendKeys({ press: 'Tab' });
        const focused = () => normalizeText(bar(element).activeElement?.textContent);
        expect(focused(), 'after the contents').to.equal('Back');
        await sendKeys({ press: 'Tab' });
        expect(focused(), 'then').to.equal('Contents');
        await sendKeys({ press: 'Enter' });
        expect(document.activeElement === links(element)[0], 'in the contents').to.equal(true);
      });

      it('has room at 320 px, in both directions and in forced colours', async () => {
        const element = await aid(
          { ...COMPLETE, contents: '' },
          tall(section('Donaudampfschifffahrtsgesellschaftskapitänswitwen')),
          tall(section('Words '.repeat(30))),
          tall(section('Sources')),
        );
        try {
          element.style.inlineSize = '288px';
          for (const dir of ['ltr', 'rtl']) {
            element.dir = dir;
            for (const { hash } of links(element)) {
              const heading = document.getElementById(decodeURIComponent(hash.slice(1)))!;
              heading.scrollIntoView();
              await until(() => where(element).endsWith(heading.textContent.trim()), `${dir} ${hash}`);
              const place = element.querySelector('.da-said-where')!;
              const { left, right, height } = element
                .querySelector('.da-said-where')!
                .getBoundingClientRect();
              expect(height, 'how much it covers').to.be.within(30, 64);
              for (const part of place.shadowRoot!.querySelectorAll('nav, nav *')) {
                const box = part.getBoundingClientRect();
                expect([box.left >= left - 1, box.right <= right + 1], 'nothing beside it').to.deep.equal([
                  true,
                  true,
                ]);
              }
            }
          }
          await emulateFeatures({ 'forced-colors': 'active' });
          const nav = bar(element).querySelector('nav')!;
          expect(getComputedStyle(nav).borderBlockStartStyle, 'a line').to.equal('solid');
          expect(getComputedStyle(nav).backgroundColor, 'opaque').not.to.match(/rgba\(.*, 0\)|transparent/);
        } finally {
          await emulateFeatures({});
        }
      });

      it('leaves what has the focus in view, above the bar', async () => {
        const parts = places();
        parts[1]!.append(
          ...Array.from({ length: 60 }, (_, index) => {
            const line = document.createElement('p');
            line.append(
              Object.assign(document.createElement('a'), { href: '#aid', textContent: `Link ${index}` }),
            );
            return line;
          }),
        );
        const element = await aid({ ...COMPLETE, contents: '' }, ...parts);
        const all = [...parts[1]!.querySelectorAll('a')];
        all[0]!.focus();
        await until(() => where(element) !== '', 'the bar');
        for (const link of all.slice(1)) {
          await sendKeys({ press: 'Tab' });
          expect(document.activeElement, 'the next link').to.equal(link);
          const top = element.querySelector('.da-said-where')!.getBoundingClientRect().top;
          expect(
            link.getBoundingClientRect().bottom <= top + 1,
            `${link.textContent} is above the bar`,
          ).to.equal(true);
        }
      });

      describe('in steps', () => {
        const steps = (...extra: HTMLElement[]) =>
          aid(
            { ...COMPLETE, contents: '', layout: 'steps' },
            make('da-urgent-help', { for: 'crisis' }),
            ...places(),
            ...extra,
          );
        const inView = (element: Element) =>
          [...element.querySelectorAll('section')]
            .filter((one) => isSeen(one.firstElementChild!))
            .map((one) => one.firstElementChild!.textContent);

        it('shows one at a time, and goes on and back with the focus', async () => {
          const element = await steps();
          const before = element.outerHTML;
          expect(inView(element), 'at first').to.deep.equal(['What it is']);
          expect(where(element), 'where').to.equal('Step 1 of 3 What it is');
          await press(element, 'Next');
          expect(inView(element), 'the next').to.deep.equal(['Compare & choose']);
          expect(document.activeElement?.textContent, 'the focus').to.equal('Compare & choose');
          expect(isSeen(element.querySelector('da-urgent-help')!), 'urgent help').to.equal(true);
          await press(element, 'Back');
          expect(inView(element), 'back').to.deep.equal(['What it is']);
          expect(element.outerHTML, 'nothing is written into the page').to.equal(before);
        });

        it('leaves nothing of the others in view, whatever comes into the page', async () => {
          const element = await steps();
          const [first, second] = element.querySelectorAll('section');
          second!.append('Bare words.');
          second!.style.border = '1px solid';
          element.prepend(document.createElement('p'));
          first!.before(document.createElement('p'));
          expect(inView(element), 'the step').to.deep.equal(['What it is']);
          expect(second!.getBoundingClientRect().height, 'the height of another').to.equal(0);
          expect(seen(element), 'its words').not.to.include('Bare words');
        });

        it('are two or more; contents need three', async () => {
          const element = await aid(
            { ...COMPLETE, contents: '', layout: 'steps' },
            section('One', 'Words.'),
            section('Two'),
          );
          expect(inView(element), 'in view').to.deep.equal(['One']);
          expect(links(element), 'no contents').to.deep.equal([]);
          expect(
            element.problems.map(({ where }) => where),
            'what the author is told',
          ).to.deep.equal(['contents']);
          await press(element, 'Next');
          expect(inView(element), 'on').to.deep.equal(['Two']);
        });

        it('stays where the reader is when the aid is moved, or everything is cleared', async () => {
          const element = await steps();
          await press(element, 'Next');
          element.parentElement!.prepend(element);
          await settled(element);
          expect(inView(element), 'moved').to.deep.equal(['Compare & choose']);
          resetWithin(element);
          await settled(element);
          expect(inView(element), 'cleared').to.deep.equal(['Compare & choose']);
        });

        it('prints them all', async () => {
          const element = await steps();
          expect(inView(element).length, 'one in view').to.equal(1);
          expect((await printedPages()).join(' '), 'on paper').to.match(
            /What it is[^]*Compare & choose[^]*Sources/,
          );
        });

        it('goes to the step that a link leads into, and back again', async () => {
          const note = section('Notes', 'A note at the end.');
          note.querySelector('p')!.id = 'a-note';
          const element = await steps(note);
          links(element)[2]!.click();
          await settled(element);
          expect(inView(element), 'by the contents').to.deep.equal(['Sources']);
          location.hash = '#a-note';
          await until(() => inView(element)[0] === 'Notes', 'by the address');
          history.back();
          await until(() => inView(element)[0] === 'Sources', 'by the way back');
        });

        it('goes back to where a link was followed', async () => {
          const element = await steps(section('Short'));
          await press(element, 'Next');
          scrollTo(0, 1000);
          links(element)[3]!.click();
          await until(() => inView(element)[0] === 'Short', 'by the contents');
          await settled(element);
          expect(document.activeElement?.textContent, 'the focus').to.equal('Short');
          expect(scrollY, 'a shorter page').to.be.below(900);
          history.back();
          await until(() => inView(element)[0] === 'Compare & choose', 'the step before the link');
          await until(() => Math.abs(scrollY - 1000) < 2, 'and the place in it');
          history.forward();
          await until(() => inView(element)[0] === 'Short', 'on again');
          expect(document.activeElement?.textContent, 'with the focus').to.equal('Short');
        });

        it('goes to the step that a link elsewhere on the page leads into', async () => {
          const element = await steps();
          const link = Object.assign(document.createElement('a'), {
            href: '#sources',
            textContent: 'To the sources',
          });
          element.before(link);
          link.click();
          await until(() => inView(element)[0] === 'Sources', 'the step');
          await until(() => document.activeElement?.textContent === 'Sources', 'with the focus');
          expect(
            element.querySelector('section:last-of-type')!.getBoundingClientRect().top,
            'in view',
          ).to.be.within(-1, innerHeight / 3);
          history.back();
          await until(() => inView(element)[0] === 'What it is', 'and back');
        });

        it('does not follow a link to the top of the page to the first step', async () => {
          const element = await steps();
          const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Top' });
          element.append(link);
          await settled(element);
          await press(element, 'Next');
          link.click();
          await settled(element);
          expect(inView(element), 'the step').to.deep.equal(['Compare & choose']);
        });

        it('shows urgent help that stands in another step, and nothing else of it', async () => {
          const last = section('Help');
          const box = document.createElement('div');
          const words = Object.assign(document.createElement('p'), { textContent: 'Other words.' });
          box.append(words, make('da-urgent-help', { id: 'far', for: 'crisis' }));
          last.append(box);
          const element = await steps(last);
          expect(isSeen(document.getElementById('far')!), 'in view').to.equal(true);
          expect(isSeen(words), 'what stands beside it').to.equal(false);
          expect(inView(element), 'the step').to.deep.equal(['What it is']);
        });

        it('stays one page where there are no steps, and tells the author', async () => {
          const element = await aid({ ...COMPLETE, layout: 'steps' }, section('Alone', 'Words.'));
          expect(inView(element), 'in view').to.deep.equal(['Alone']);
          expect(
            element.problems.map(({ where }) => where),
            'the problem',
          ).to.deep.equal(['layout']);
          element.setAttribute('layout', 'pages');
          await settled(element);
          expect(element.problems.map(({ got }) => got).join(), 'another word').to.include('pages');
        });

        it('does not mix with another aid, and is one page again when asked', async () => {
          const one = await steps();
          const two = await steps();
          await press(one, 'Next');
          expect([inView(one), inView(two)], 'each its own').to.deep.equal([
            ['Compare & choose'],
            ['What it is'],
          ]);
          one.removeAttribute('layout');
          await settled(one);
          expect(inView(one).length, 'all').to.equal(3);
          expect(inView(two).length, 'the other').to.equal(1);
        });
      });
    });

    it('says at the foot of each sheet what it belongs to', async () => {
      only(['chromium'], 'knows no margin boxes');
      const long = document.createElement('div');
      long.style.blockSize = '2000px';
      const element = await aid({ ...COMPLETE, decision: 'A "or" \\B?' }, long);
      const sheets = await printedPages();
      expect(sheets.length, 'sheets').to.be.greaterThan(1);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet, `sheet ${index + 1}`).to.include('A "or" \\B? Published November 21, 2026.');
        expect(sheet, 'its number').to.include(`${index + 1} / ${sheets.length}`);
      }
      element.remove();
      expect((await printedPages()).join(''), 'gone with it').not.to.include('Published');
    });

    it('prints the name of an option on the sheet of its answer, and cuts no source', async () => {
      await import('../../src/elements/treatment-comparison/define.js');
      await import('../../src/elements/sources/define.js');
      // Firefox keeps no name with what comes next, and loses words where it is made to: there, a name may end a sheet
      const isKept = engine !== 'firefox';
      const answer = (name: string) =>
        `<div style="block-size: 250px; break-inside: avoid">${name} begins.</div><p>${'Words of an answer. '.repeat(80)}</p>`;
      const list = Array.from(
        { length: 20 },
        (_, i) => `<li>Start${i} ${'of a source '.repeat(60)} end${i}.</li>`,
      );
      const element = await aid(COMPLETE);
      element.innerHTML = `<da-treatment-comparison><table><thead><tr><th>Question</th><th>Alpha</th><th>Beta</th><th>Gamma</th>
        <th>Delta</th></tr></thead><tbody><tr><th>Does it work?</th>${['A', 'B', 'G', 'D'].map((name) => `<td>${answer(name)}</td>`).join('')}
        </tr></tbody></table></da-treatment-comparison><da-sources><ol>${list.join('')}</ol></da-sources>`;
      await settled(element);
      // wherever the sheets end
      const space = document.createElement('div');
      element.prepend(space);
      let sheets: string[] = [];
      for (let size = 0; size < 400; size += 40) {
        space.style.blockSize = `${size}px`;
        sheets = await printedPages();
        for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) {
          const sheet = sheets.find((words) => words.includes(`${name[0]} begins.`));
          if (isKept) expect(sheet, `${name}, with its answer, after ${size} px`).to.include(name);
          expect(sheets.join(' '), `${name}, right before its answer, after ${size} px`).to.match(
            RegExp(`${name}\\s+${name[0]} begins`),
          );
        }
      }
      const cut = list
        .map((_, i) => i)
        .filter((i) => !sheets.some((words) => words.includes(`Start${i} `) && words.includes(`end${i}.`)));
      expect(cut, 'sources on two sheets').to.deep.equal([]);
    }).timeout(60_000);

    it('has no foot without a decision, beside another aid, or where one list is printed alone', async () => {
      only(['chromium'], 'knows no margin boxes');
      const foot = /\d \/ \d/;
      const none = await aid({ ...COMPLETE, decision: '' }, 'Words.');
      expect((await printedPages()).join(' '), 'no decision').not.to.match(foot);
      none.decision = 'Which of the two?';
      await settled(none);
      expect((await printedPages()).join(' '), 'a decision').to.match(foot);
      const other = await aid({ ...COMPLETE, decision: 'Another?' }, 'Other words.');
      expect((await printedPages()).join(' '), 'two aids').not.to.match(foot);
      other.remove();
      expect((await printedPages()).join(' '), 'one again').to.match(foot);

      const list = document.createElement('x-list');
      list.append('A list.');
      none.append(list);
      let sheets: Promise<string[]> | undefined;
      const print = Object.getOwnPropertyDescriptor(window, 'print')!;
      window.print = () => void (sheets = printedPages());
      try {
        printAlone(list);
      } finally {
        Object.defineProperty(window, 'print', print);
      }
      const alone = (await sheets!).join(' ');
      expect(alone, 'the list').to.include('A list.');
      expect(alone, 'by itself').not.to.include('The numbers are of groups');
      expect(alone, 'without the foot of the aid').not.to.match(foot);
    });

    it('lets a page say what stands at the foot of its sheets', async () => {
      only(['chromium'], 'knows no margin boxes');
      await aid(COMPLETE, 'Words.');
      const style = document.createElement('style');
      style.textContent = '@media print { @page { @bottom-center { content: "The clinic’s own" } } }';
      document.head.append(style);
      try {
        const paper = (await printedPages()).join(' ');
        expect(paper, 'the page’s words').to.include('The clinic’s own');
        expect(paper, 'not ours').not.to.include(`${COMPLETE.decision} Published`);
      } finally {
        style.remove();
      }
      expect((await printedPages()).join(' '), 'ours again').to.include(`${COMPLETE.decision} Published`);
    });

    describe('notices that its review is due', () => {
      const notice = /was due to be reviewed by November 21, 2027/;

      for (const [day, isPast] of [
        ['2027-11-20', false],
        ['2027-11-21', false],
        ['2027-11-22', true],
        ['2031-01-01', true],
      ] as const) {
        it(`${isPast ? 'after' : 'not before'} the day: on ${day}`, async () => {
          const element = await aid(COMPLETE);
          element.clock = today(day);
          await settled(element);
          if (!isPast) expect(wordsOf(element), 'no notice').not.to.match(notice);
          else expect(seen(element), 'the notice').to.match(notice);
        });
      }

      it('by the reader’s own calendar, at any hour', async () => {
        const element = await aid(COMPLETE);
        for (const [time, isPast] of [
          ['2027-11-21T23:59:59', false],
          ['2027-11-22T00:00:00', true],
        ] as const) {
          element.clock = () => new Date(time);
          await settled(element);
          expect(notice.test(wordsOf(element)), time).to.equal(isPast);
        }
      });

      it('not without a date, and takes the notice back when the date moves', async () => {
        const element = await aid({ ...COMPLETE, 'review-by': '' });
        element.clock = today('2031-01-01');
        await settled(element);
        expect(wordsOf(element), 'no date').not.to.include('was due');
        element.reviewBy = '2027-11-21';
        await settled(element);
        expect(wordsOf(element), 'past').to.match(notice);
        element.reviewBy = '2032-11-21';
        await settled(element);
        expect(wordsOf(element), 'reviewed').not.to.include('was due');
      });

      it('before the content, so that it is read first', async () => {
        const element = await aid(COMPLETE, 'The content.');
        element.clock = today('2031-01-01');
        await settled(element);
        const words = wordsOf(element);
        expect(words.indexOf('was due'), 'the notice').to.be.within(0, words.indexOf('The content.'));
      });
    });

    describe('has the decision as its heading', () => {
      it('written where the author wrote none', async () => {
        const element = await aid(COMPLETE, 'The content.');
        expect(headings(element), 'a heading').to.deep.equal([['h2', COMPLETE.decision]]);
        expect(wordsOf(element).startsWith(COMPLETE.decision), 'first of all').to.equal(true);
      });

      it('at the level that the author asks for', async () => {
        expect(headings(await aid({ ...COMPLETE, 'heading-level': '1' })), 'one').to.deep.equal([
          ['h1', COMPLETE.decision],
        ]);
        const element = await aid({ ...COMPLETE, 'heading-level': '4' });
        expect(headings(element), 'four').to.deep.equal([['h4', COMPLETE.decision]]);
        element.headingLevel = 3;
        await settled(element);
        expect(headings(element), 'changed to three').to.deep.equal([['h3', COMPLETE.decision]]);
      });

      it('not twice where the author wrote it', async () => {
        const own = document.createElement('h1');
        own.innerHTML = 'How do I want to <em>sleep\n better?</em>';
        const header = document.createElement('header');
        header.append(own);
        const element = await aid(COMPLETE, header, 'The content.');
        expect(headings(element), 'the author’s').to.deep.equal([['h1', own.textContent]]);
        const direct = document.createElement('h1');
        direct.textContent = COMPLETE.decision;
        const other = await aid(COMPLETE, direct, 'The content.');
        expect(headings(other), 'the author’s').to.deep.equal([['h1', COMPLETE.decision]]);
        expect(other.firstElementChild, 'still the first').to.equal(direct);
      });

      it('that changes with the decision, and goes with it', async () => {
        const element = await aid(COMPLETE);
        element.decision = 'What now?';
        await settled(element);
        expect(headings(element), 'changed').to.deep.equal([['h2', 'What now?']]);
        element.decision = null;
        await settled(element);
        expect(headings(element), 'none').to.deep.equal([]);
      });
    });

    describe('gives its settings to the elements inside', () => {
      it('also to those that come later', async () => {
        const element = await aid({ ...COMPLETE, denominator: '1000', country: 'GB' });
        const chance = make('da-chance', chances.bothGroups);
        const holder = document.createElement('div');
        element.append(holder);
        holder.append(chance, make('da-urgent-help', { for: 'crisis' }));
        await settled(element);
        expect(wordsOf(chance), 'the denominator').to.match(/^587 out of 1,000 /);
        expect(wordsOf(holder), 'the country').to.include('116 123');
      });

      it('also through shadow roots', async () => {
        const element = await aid({ ...COMPLETE, denominator: '1000' });
        const host = document.createElement('div');
        const chance = make('da-chance', chances.bothGroups);
        host.attachShadow({ mode: 'open' }).append(chance);
        element.append(host);
        await settled(element);
        expect(wordsOf(chance), 'the denominator').to.match(/^587 out of 1,000 /);
      });

      it('again when they change', async () => {
        const chance = make('da-chance', chances.bothGroups);
        const help = make('da-urgent-help', { for: 'crisis' });
        const sourced = { 'approval-source': 'rivera-2024', 'approval-as-of': '2024' };
        const option = make('da-option', { approval: 'approved', ...sourced }, 'Valerian');
        const source = make('da-source', { id: 'rivera-2024' }, 'Rivera A. Sleep.');
        const element = await aid(COMPLETE, chance, help, option, source);
        expect(wordsOf(chance), 'at first').to.match(/^59 out of 100 /);
        element.denominator = 1000;
        element.country = 'GB';
        await settled(element);
        expect(wordsOf(chance), 'the denominator').to.match(/^587 out of 1,000 /);
        expect(wordsOf(help), 'the lines').to.include('116 123');
        expect(wordsOf(option), 'the regulator').to.include('MHRA');
        element.setAttribute('denominator', '50');
        await settled(element);
        expect(wordsOf(chance), 'a denominator that may not be').to.match(/^59 out of 100 /);
        expect(element.problems[0]?.where, 'the author is told').to.equal('denominator');
      });

      it('without mixing them with those of another aid', async () => {
        const [one, two] = [make('da-chance', chances.bothGroups), make('da-chance', chances.bothGroups)];
        const first = await aid({ ...COMPLETE, denominator: '1000' }, one);
        const second = make('da-decision-aid', COMPLETE, two);
        first.after(second);
        await settled();
        expect(wordsOf(one), 'the first').to.match(/^587 out of 1,000 /);
        expect(wordsOf(two), 'the second').to.match(/^59 out of 100 /);
        second.append(one);
        await settled();
        expect(wordsOf(one), 'moved to the second').to.match(/^59 out of 100 /);
        first.denominator = 100;
        second.denominator = 1000;
        await settled();
        expect(wordsOf(one), 'it hears the second').to.match(/^587 out of 1,000 /);
        expect(wordsOf(first), 'the first has only its own words').not.to.include('out of');
      });
    });

    describe('written again', () => {
      it('does not double words that a saved page holds already', async () => {
        const element = await aid(COMPLETE, make('da-chance', chances.bothGroups), 'The content.');
        const { outerHTML } = element;
        const holder = element.parentElement!;
        holder.innerHTML = '';
        holder.innerHTML = outerHTML;
        await settled(holder);
        expect(holder.innerHTML, 'the same words').to.equal(outerHTML);
      });

      it('is the same after it was taken out and put back', async () => {
        const element = await aid(COMPLETE, 'The content.');
        const before = element.innerHTML;
        const { parentElement } = element;
        element.remove();
        parentElement!.append(element);
        await settled(element);
        expect(element.innerHTML, 'the same words').to.equal(before);
      });

      it('is marked as English in a page of another language', async () => {
        const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
        const element = make('da-decision-aid', { ...COMPLETE, decision: 'Comment mieux dormir ?' });
        page.append(element);
        await settled(page);
        const marked = (text: string) =>
          [...element.querySelectorAll('*')]
            .filter((part) => part.textContent.includes(text) && part.childElementCount === 0)
            .map((part) => part.closest('[lang]')?.getAttribute('lang'));
        expect(marked('The numbers are of groups'), 'the library’s words').to.deep.equal(['en']);
        expect(marked('Comment mieux dormir'), 'the author’s words').to.deep.equal(['fr']);
      });
    });

    it('goes away when hidden', async () => {
      const element = await aid({ ...COMPLETE, hidden: '' }, 'The content.');
      expect(isSeen(element), 'hidden').to.equal(false);
    });
  });
});
