import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaChance } from '../../src/index.js';
import { chanceMessages } from '../../src/intl/chance.js';
import { addTranslation } from '../../src/intl/locale.js';
import type { RichText } from '../../src/intl/rich-text.js';
import { countOutOf } from '../../src/model/chance.js';
import { accessibilityTree, emulateFeatures, printedPages } from '../commands.js';
import { coloursIn, drawingsOf, nodesOf, seenIn } from '../drawing.js';
import { badChances, chances, type Attributes } from '../fixtures/chances.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

const SENTENCE =
  '59 out of 100 people sleep through the night with the new pill, compared with 45 out of 100 with a dummy pill.';

describe('da-chance', () => {
  const notes = authorNotes();

  /** A chance in a page that has its sources. */
  async function chance(attributes: Attributes, ...content: (string | Node)[]): Promise<DaChance> {
    const page = await fixture<HTMLElement>(
      html`<div style="font-size: 16px">
        <da-sources
          ><ol>
            <li><da-source id="rivera-2024" label="Rivera 2024">Rivera A. 2024.</da-source></li>
            <li><da-source id="okafor-2022">Okafor B. 2022.</da-source></li>
          </ol></da-sources
        >
      </div>`,
    );
    // the one that the test asks for: others of the same test have had their turn
    document.getElementById('chance')?.removeAttribute('id');
    const element = make('da-chance', { id: 'chance', ...attributes }, ...content);
    page.prepend(element);
    await settled(page);
    return element;
  }

  const tree = () => accessibilityTree('#chance');
  /** What is read out, from the first word to the last. */
  const heard = async () => {
    const texts = [...(await tree()).matchAll(/^ *text ("(?:[^"\\]|\\.)*")/gm)];
    return texts.map(([, text]) => JSON.parse(text!) as string).join(' ');
  };

  describe('in words', () => {
    for (const [name, attributes] of Object.entries(chances)) {
      it(`says all of it in the page itself, and to assistive technology: ${name}`, async () => {
        const element = await chance(attributes);
        const words = wordsOf(element);
        const { treatment, comparator, finding } = attributes as Attributes;
        expect(words, 'it says something').not.to.equal('');
        expect(words, 'no value of the programming language').not.to.match(/undefined|NaN|null|\[object/);
        if ('events' in attributes) {
          const count = countOutOf({ events: Number(attributes.events), of: Number(attributes.of) }, 100);
          if (count.bound !== 'fewer')
            expect(words, 'the count').to.include(`${count.people} out of 100 people`);
          expect(words, 'the treatment').to.include(treatment);
          if (comparator && comparator !== 'none-known')
            expect(words, 'the comparison').to.include(comparator);
          expect(words, 'both frames').to.match(/it did not happen\./);
          expect(words, 'how sure anyone can be').to.match(/certainty|rated how sure/i);
          expect(words, 'who was studied').to.include('Adults who had slept badly');
          expect(words, 'when').to.include('After 8 weeks.');
        } else {
          expect(words, `what “${finding}” means`).to.match(/^(Not|Studied|Does not)/);
          expect(words, 'no number').not.to.match(/\d+ out of/);
        }
        // each word once, and in view
        const inView = seen(element).replaceAll(' ', '');
        expect(inView.length, 'nothing is out of view').to.equal(words.replaceAll(' ', '').length);
        const said = await heard();
        expect(said.replaceAll(/\s/g, ''), 'all of it is heard').to.equal(words.replaceAll(/\s/g, ''));
      });
    }

    it('begins with the sentence', async () => {
      const element = await chance(chances.bothGroups);
      expect(wordsOf(element).startsWith(SENTENCE), wordsOf(element)).to.equal(true);
      expect(seen(element).startsWith(SENTENCE), `as seen: ${seen(element)}`).to.equal(true);
    });

    it('has a space between any two sentences, for readers that know no styles', async () => {
      for (const attributes of [chances.withRange, chances.noComparator, chances.notStudied]) {
        const element = await chance(attributes);
        expect(element.textContent, 'the text').not.to.match(/\p{L}[.!?][\p{L}\d]/u);
      }
    });

    it('comes in the order in which it makes sense, also when heard', async () => {
      await chance(chances.withRange);
      const said = await heard();
      const order = [
        '59 out of 100',
        'compared with',
        'For 41, it',
        'For 55, it',
        'After 8 weeks',
        '14 more in 100',
        'from 48 to 70',
        '182 of 310',
        'Who was studied',
        'Low certainty',
        'Rivera 2024',
      ];
      const places = order.map((words) => said.indexOf(words));
      expect(Math.min(...places), `all of it is there:\n${said}`).to.be.at.least(0);
      expect(places, 'in this order').to.deep.equal([...places].sort((a, b) => a - b));
    });

    it('never has a blank where nothing is known', async () => {
      const element = await chance({});
      expect(wordsOf(element), 'not known').to.match(/^Not known\./);
      expect(drawingsOf(element), 'nothing is drawn').to.be.empty;
      expect(element.problems, 'the author is told').not.to.be.empty;
    });

    for (const [name, { attributes, where, keepsTreatment }] of Object.entries(badChances)) {
      it(`keeps what is good and tells the author, not the reader: ${name}`, async () => {
        const element = await chance(attributes);
        const words = wordsOf(element);
        if (keepsTreatment) expect(words, 'the count').to.include('59 out of 100');
        else expect(words, 'not known').to.match(/^Not known\./);
        expect(words, 'no word about the mistake').not.to.match(
          /error|invalid|allowed|undefined|NaN|Infinity/i,
        );
        expect(
          element.problems.map((problem) => problem.where),
          'problems',
        ).to.include(where);
        expect(
          notes.some((note) => note.startsWith('<da-chance>') && note.includes(where)),
          'in the console',
        ).to.equal(true);
      });
    }

    it('tells the author each thing once', async () => {
      const element = await chance(badChances.percent.attributes);
      const { length } = notes;
      element.timeframe = 'after a year';
      await settled(element);
      expect(length, 'said at first').to.be.greaterThan(0);
      expect(notes.length, 'and not again').to.equal(length);
    });
  });

  describe('with the author’s own sentence', () => {
    it('says it as a remark under the counts, which always stand', async () => {
      const own = document.createElement('b');
      own.textContent = 'About 6 in 10';
      const element = await chance(chances.bothGroups, own, ' slept well.');
      const words = wordsOf(element);
      expect(words.startsWith(SENTENCE), words).to.equal(true);
      expect(words, 'then the author’s, then what it rests on').to.match(
        /dummy pill\. ?About 6 in 10 slept well\. ?59 with .*After 8 weeks\..*Low certainty\..*Rivera 2024/,
      );
      expect(element.contains(own), 'the author’s element').to.equal(true);
      expect(isSeen(own), 'in view').to.equal(true);
      expect(await heard(), 'it is heard').to.match(/About 6 in 10\s+slept well/);
    });

    it('written later stands under them, too, and takes nothing along when it goes', async () => {
      const element = await chance(chances.bothGroups);
      const own = document.createElement('p');
      own.textContent = 'Six in ten.';
      element.prepend(own);
      await settled(element);
      expect(wordsOf(element), 'the counts and the author’s').to.match(/59 out of 100 people .*Six in ten\./);
      expect(wordsOf(element).match(/out of 100 people/g)?.length, 'said once').to.equal(1);
      own.remove();
      await settled(element);
      expect(wordsOf(element).startsWith(SENTENCE), 'the generated one').to.equal(true);
    });

    it('never stands instead of what is not known', async () => {
      const element = await chance(chances.notStudied, 'Almost everyone, guaranteed.');
      expect(wordsOf(element)).to.match(/^Not studied\..*Almost everyone, guaranteed\./);
    });

    it('takes white space and comments for none', async () => {
      const element = await chance(chances.bothGroups, '\n  ', document.createComment('later'), '\u200b ');
      expect(wordsOf(element).startsWith(SENTENCE), wordsOf(element)).to.equal(true);
    });
  });

  describe('as written again', () => {
    it('does not double words that a saved page holds already', async () => {
      const element = await chance(chances.bothGroups);
      const { outerHTML } = element;
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      element.remove();
      holder.innerHTML = outerHTML;
      const nodes = [...holder.querySelectorAll('*')];
      await settled(holder);
      expect(holder.innerHTML, 'the same words').to.equal(outerHTML);
      expect([...holder.querySelectorAll('*')], 'in the same nodes').to.deep.equal(nodes);
    });

    it('changes each text once for a change of several settings', async () => {
      const element = await chance(chances.bothGroups);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(element, { subtree: true, childList: true, characterData: true });
      element.setAttribute('events', '200');
      element.setAttribute('of', '400');
      element.certainty = 'high';
      await settled(element);
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      expect(wordsOf(element), 'the new sentence').to.match(/^50 out of 100 people sleep through/);
      expect(wordsOf(element).match(/out of 100 people/g)?.length, 'said once').to.equal(1);
      expect(added.length, 'the sentence, one caption, the facts').to.equal(3);
      records.length = 0;
      element.requestUpdate();
      element.certainty = 'high';
      await settled(element);
      records.push(...observer.takeRecords());
      expect(records, 'nothing changes, nothing is written').to.deep.equal([]);
      observer.disconnect();
    });

    it('takes back what is no longer so', async () => {
      const element = await chance(chances.bothGroups);
      element.comparatorEvents = null;
      element.comparatorOf = null;
      element.comparator = 'none-known';
      await settled(element);
      expect(wordsOf(element), 'the comparison').not.to.match(/compared|45/);
      expect(wordsOf(element), 'said to be unknown').to.match(/no comparison group/i);
      expect(drawingsOf(element).length, 'one drawing').to.equal(1);
      element.events = null;
      element.of = null;
      element.finding = 'not-studied';
      await settled(element);
      expect(wordsOf(element), 'no number').to.match(/^Not studied\./);
      expect(drawingsOf(element), 'no drawing').to.be.empty;
      expect(wordsOf(element), 'no caption').not.to.include('did not happen');
    });

    it('is the same after it was moved or cloned', async () => {
      const element = await chance(chances.bothGroups);
      const words = wordsOf(element);
      const holder = await fixture<HTMLElement>(html`<p></p>`);
      holder.after(element);
      await settled(element);
      expect(wordsOf(element), 'moved').to.equal(words);
      const clone = element.cloneNode(true) as DaChance;
      element.after(clone);
      await settled(clone);
      expect(wordsOf(clone), 'cloned').to.equal(words);
      expect(drawingsOf(clone).length, 'and drawn').to.equal(2);
      element.remove();
      clone.remove();
    });
  });

  describe('drawn', () => {
    it('shows exactly as many icons as the words count', async () => {
      for (const [name, attributes] of Object.entries(chances)) {
        const element = await chance(attributes);
        const drawings = drawingsOf(element);
        const {
          events,
          of,
          display,
          'comparator-events': others,
          'comparator-of': ofOthers,
        } = attributes as Attributes;
        if (!events || display) continue;
        const groups = [{ events: Number(events), of: Number(of) }];
        if (others) groups.push({ events: Number(others), of: Number(ofOthers) });
        expect(drawings.length, `${name}: one drawing for each group`).to.equal(groups.length);
        const denominator = wordsOf(element).includes('out of 1,000') ? 1000 : 100;
        groups.forEach((group, index) => {
          const { people, bound } = countOutOf(group, denominator);
          const drawn = seenIn(drawings[index]!);
          expect(drawn.all, `${name}: all icons`).to.equal(denominator);
          const filled = drawn.filled + drawn.dotted;
          expect(filled, `${name}: affected icons`).to.equal(bound === 'fewer' ? 0 : people);
          if (bound === 'fewer' || bound === 'more') {
            expect(drawn.inRange, `${name}: one icon that may be`).to.equal(1);
          }
          expect(drawn.fromTheBottomUp, `${name}: grouped from the bottom up`).to.equal(true);
        });
      }
    });

    it('shows the range on the icons of the treatment', async () => {
      const [treatment, comparator] = drawingsOf(await chance(chances.withRange)).map(seenIn);
      expect(treatment, 'treatment').to.deep.include({ filled: 48, dotted: 11, inRange: 11, outlined: 30 });
      expect(comparator, 'comparator').to.deep.include({ filled: 45, dotted: 0, inRange: 0, outlined: 55 });
    });

    it('has both arrays in one size, and few nodes', async () => {
      for (const attributes of [chances.bothGroups, chances.small]) {
        const [first, second] = drawingsOf(await chance(attributes));
        const [a, b] = [first!.getBoundingClientRect(), second!.getBoundingClientRect()];
        expect(a.width, 'some width').to.be.greaterThan(50);
        expect([b.width, b.height], 'the same size').to.deep.equal([a.width, a.height]);
        for (const drawing of [first!, second!]) expect(nodesOf(drawing), 'nodes').to.be.at.most(12);
      }
    });

    it('moves by itself to 1,000 where 100 cannot show it', async () => {
      const element = await chance(chances.small);
      expect(wordsOf(element), 'the words').to.match(/^5 out of 1,000 people .* 2 out of 1,000/);
      expect(
        drawingsOf(element).map((drawing) => seenIn(drawing).filled),
        'the icons',
      ).to.deep.equal([5, 2]);
    });

    it('is hidden from assistive technology, while the words are there', async () => {
      for (const attributes of [chances.withRange, chances.asBar, chances.small]) {
        await chance(attributes);
        const lines = (await tree()).split('\n').map((line) => line.trim());
        const roles = new Set(lines.map((line) => line.split(' ')[0]));
        expect([...roles], `roles in\n${lines.join('\n')}`).to.have.members(
          ['text', 'strong', 'link'].filter((role) => roles.has(role)),
        );
        expect(lines.join(' '), 'the words').to.match(/out of 1/);
      }
    });

    it('can be a bar whose filled part is as long as the share', async () => {
      const drawings = drawingsOf(await chance(chances.asBar));
      expect(drawings.length, 'one for each group').to.equal(2);
      const shares = drawings.map((drawing) => {
        // without the outline
        const [whole, part] = [...drawing.querySelectorAll('rect')].map((bar) => bar.getBBox().width);
        return part! / whole!;
      });
      expect(shares[0], '59 of 100').to.be.closeTo(0.59, 0.001);
      expect(shares[1], '45 of 100').to.be.closeTo(0.45, 0.001);
      const widths = drawings.map((drawing) => drawing.getBoundingClientRect().width);
      expect(widths[0], 'equally long').to.equal(widths[1]);
    });

    it('can be words alone', async () => {
      const element = await chance(chances.asWords);
      expect(drawingsOf(element), 'no drawing').to.be.empty;
      expect(seen(element), 'the words').to.match(/59 out of 100.*For 41, it did not happen.*Low certainty/);
    });

    it('is drawn by icons where the author asks for something unknown', async () => {
      const [first] = drawingsOf(await chance(badChances.displayUnknown.attributes));
      expect(first && seenIn(first).filled, 'icons').to.equal(59);
    });

    it('tells affected from others in forced colours', async () => {
      const element = await chance(chances.withRange);
      const bars = await chance(chances.asBar);
      try {
        await emulateFeatures({ 'forced-colors': 'active' });
        for (const drawing of drawingsOf(element)) {
          expect(new Set(coloursIn(drawing)).size, 'filled, outlined and the ground').to.be.at.least(3);
        }
        const [whole, part] = coloursIn(drawingsOf(bars)[0]!);
        expect(whole, 'the whole and its part').not.to.equal(part);
      } finally {
        await emulateFeatures({});
      }
    });

    it('says its words on paper', async () => {
      await chance(chances.bothGroups);
      const paper = (await printedPages()).join(' ').replaceAll(/\s+/g, ' ');
      expect(paper, 'the sentence').to.include('59 out of 100 people sleep');
      expect(paper, 'the facts').to.include('Low certainty.');
    });

    it('does not overflow 320 pixels', async () => {
      const element = await chance(chances.withRange);
      element.parentElement!.style.inlineSize = '320px';
      await settled(element);
      expect(element.scrollWidth, 'its width').to.be.at.most(320);
      element.parentElement!.style.inlineSize = '120px';
      expect(element.scrollWidth, 'in a narrow cell').to.be.at.most(120);
    });
  });

  describe('its sources', () => {
    it('are links with their labels', async () => {
      const element = await chance(chances.twoSources);
      const links = [...element.querySelectorAll('a')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]);
      expect(links, 'a label, or the id where there is none').to.deep.equal([
        ['Rivera 2024', '#rivera-2024'],
        ['okafor-2022', '#okafor-2022'],
      ]);
      expect(element.problems, 'nothing to mend').to.deep.equal([]);
      expect(notes, 'nothing in the console').to.deep.equal([]);
      expect(await tree(), 'they can be followed').to.include('link "Rivera 2024"');
    });

    it('that are nowhere on the page are told to the author', async () => {
      const element = await chance({ ...chances.bothGroups, source: 'rivera-2024 nowhere-1999' });
      expect(
        element.problems.map(({ where, got }) => [where, got]),
        'problems',
      ).to.deep.equal([['source', '“nowhere-1999”']]);
      expect(notes.length, 'in the console').to.equal(1);
    });

    it('change with the setting', async () => {
      const element = await chance(chances.bothGroups);
      element.source = 'okafor-2022';
      await settled(element);
      const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links, 'the new one').to.deep.equal(['#okafor-2022']);
    });
  });

  describe('its place', () => {
    it('gives it the denominator of the aid, and a new one when that changes', async () => {
      const aid = make('da-decision-aid', { denominator: '1000' });
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.append(aid);
      const element = await chance(chances.bothGroups);
      aid.append(element);
      await settled(holder);
      expect(wordsOf(element), 'out of 1,000').to.match(/^587 out of 1,000 people .* 452 out of 1,000/);
      expect(wordsOf(element), 'the difference too').to.include('about 135 more in 1,000.');
      expect(
        drawingsOf(element).map((drawing) => seenIn(drawing).all),
        'the icons',
      ).to.deep.equal([1000, 1000]);
      aid.denominator = 100;
      await settled(holder);
      expect(wordsOf(element).startsWith(SENTENCE), 'out of 100').to.equal(true);
    });

    it('in a shadow root: it says, draws and finds its sources there', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const source = make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.');
      const element = make('da-chance', chances.bothGroups);
      root.append(element, source);
      await settled(root);
      expect(wordsOf(element).startsWith(SENTENCE), wordsOf(element)).to.equal(true);
      expect(element.querySelector('a')?.textContent, 'the label').to.equal('Rivera 2024');
      expect(element.problems, 'nothing to mend').to.deep.equal([]);
      expect(seenIn(drawingsOf(element)[0]!).filled, 'the icons').to.equal(59);
      const frame = [...element.querySelectorAll('span')].find(
        ({ textContent }) => textContent === 'For 41, it did not happen.',
      )!;
      expect(getComputedStyle(frame).display, 'its words are styled there').to.equal('block');
    });

    it('hidden, it is out of view and silent', async () => {
      const element = await chance({ ...chances.bothGroups, hidden: '' });
      expect(isSeen(element), 'out of view').to.equal(false);
      expect(await tree(), 'silent').to.equal('');
      element.hidden = false;
      expect(isSeen(element), 'and back').to.equal(true);
    });

    it('keeps the look of what a page does to all text', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="text-transform: uppercase; letter-spacing: 1em; text-align: end; white-space: pre">
          <da-chance events="1" of="2"></da-chance>
        </div>`,
      );
      await settled(page);
      const { textTransform, letterSpacing, whiteSpace } = getComputedStyle(page.querySelector('da-chance')!);
      expect([textTransform, letterSpacing, whiteSpace], 'put back').to.deep.equal([
        'none',
        'normal',
        'normal',
      ]);
    });
  });

  describe('its language', () => {
    before(() => {
      addTranslation('nl', {
        chance: {
          ...chanceMessages('en').messages,
          sentence: (count: string): RichText => [{ strong: count }, ' mensen.'],
          outOf: (people: string, of: string) => `${people} van de ${of}`,
        },
      });
    });

    async function inLanguage(lang: string, attributes: Attributes = chances.bothGroups) {
      const element = await chance(attributes);
      const page = element.parentElement!;
      page.lang = lang;
      await settled(page);
      return { element, page };
    }

    it('is that of the place where it stands', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      const element = make('da-chance', chances.small);
      page.append(element);
      await settled(page);
      expect(wordsOf(element), 'Dutch').to.match(/^5 van de 1\.000 mensen\./);
      expect(element.querySelector('[lang]'), 'no need to mark it').to.equal(null);
    });

    it('follows a change of lang around it', async () => {
      const { element, page } = await inLanguage('nl');
      expect(wordsOf(element), 'Dutch').to.match(/^59 van de 100 mensen\./);
      page.lang = 'en';
      await settled(page);
      expect(wordsOf(element).startsWith(SENTENCE), 'English').to.equal(true);
    });

    it('follows a move to a place of another language', async () => {
      const element = await chance(chances.bothGroups);
      const page = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      page.append(element);
      await settled(page);
      expect(wordsOf(element), 'Dutch').to.match(/^59 van de 100 mensen\./);
    });

    it('follows a change around the shadow root that it is in', async () => {
      const page = await fixture<HTMLElement>(html`<div><p></p></div>`);
      const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
      const element = make('da-chance', chances.bothGroups);
      root.append(element);
      await settled(root);
      page.lang = 'nl';
      await settled(page);
      await settled(root);
      expect(wordsOf(element), 'Dutch').to.match(/^59 van de 100 mensen\./);
    });

    it('is English, and marked so, where it has no words', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="ar-EG" dir="rtl"></div>`);
      const element = make('da-chance', chances.bothGroups);
      page.append(element);
      await settled(page);
      expect(wordsOf(element).startsWith(SENTENCE), wordsOf(element)).to.equal(true);
      const unmarked = [...element.children].filter((words) => words.getAttribute('lang') !== 'en');
      expect(unmarked, 'words without their language').to.deep.equal([]);
      const directions = [...element.children].map((words) => getComputedStyle(words).direction);
      expect(new Set(directions), 'English reads from the left').to.deep.equal(new Set(['ltr']));
    });

    it('is marked as English also when the page turns to such a language later, and no longer when it turns back', async () => {
      const { element, page } = await inLanguage('ar-EG');
      const marks = () => [...element.children].map((words) => words.closest('[lang]')?.getAttribute('lang'));
      expect(
        marks().every((lang) => lang === 'en'),
        'in an Arabic page',
      ).to.equal(true);
      page.lang = 'en-GB';
      await settled(page);
      expect(
        marks().every((lang) => lang?.startsWith('en')),
        'in a British page',
      ).to.equal(true);
    });
  });
});
