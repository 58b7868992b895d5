import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaSideEffects } from '../../src/index.js';
import { addTranslation } from '../../src/intl/locale.js';
import { sideEffectsMessages } from '../../src/intl/side-effects.js';
import { accessibilityTree, printedPages, sendKeys } from '../commands.js';
import { seenIn } from '../drawing.js';
import type { Attributes } from '../fixtures/chances.js';
import {
  allEffects,
  effects,
  listSettings,
  NAMES,
  sideEffect,
  sideEffects,
  type EffectFixture,
} from '../fixtures/side-effects.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

const LIKELY = ['Headache', 'Bad dreams', 'Dry mouth', 'Rash', 'Fainting', 'Odd taste'];
const SERIOUS = ['Rash', 'Fainting', 'Headache', 'Bad dreams', 'Dry mouth', 'Odd taste'];

describe('da-side-effects', () => {
  const notes = authorNotes();

  async function put(
    attributes: Attributes = listSettings,
    listed: readonly EffectFixture[] = allEffects,
    width = '1000px',
  ): Promise<DaSideEffects> {
    const page = await fixture<HTMLElement>(html`<div lang="en" style="font-size: 16px"></div>`);
    page.style.inlineSize = width;
    const element = sideEffects(attributes, listed) as DaSideEffects;
    document.getElementById('effects')?.removeAttribute('id');
    element.id = 'effects';
    page.append(element, make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'));
    await settled(page);
    return element;
  }

  const tree = () => accessibilityTree('#effects');
  const controlsIn = <Name extends 'select' | 'button'>(element: Element, name: Name) =>
    [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll(name) ?? []),
    ]);

  /** The names in the order in which they are seen: row by row, in the direction of reading. */
  function order(element: Element): string[] {
    const isRtl = getComputedStyle(element).direction === 'rtl';
    const names = [...element.querySelectorAll('h3')].map((heading) => {
      const { x, y } = heading.closest('da-side-effect')!.getBoundingClientRect();
      return { name: heading.textContent, x: isRtl ? -x : x, y: Math.round(y) };
    });
    return names.sort((a, b) => a.y - b.y || a.x - b.x).map(({ name }) => name);
  }

  const heard = async () => [...(await tree()).matchAll(/heading "([^"]*)"/g)].map(([, name]) => name);

  /** Chooses as someone does who has no pointer. */
  async function choose(element: Element, label: string, index: number): Promise<void> {
    controlsIn(element, 'select')
      .find(({ labels }) => labels[0]!.textContent.trim().startsWith(label))!
      .focus();
    await sendKeys({ press: 'Home' });
    for (let i = 0; i < index; i++) await sendKeys({ press: 'ArrowDown' });
    await settled(element);
  }

  const likely = (element: Element) => choose(element, 'Order', 1);
  const serious = (element: Element) => choose(element, 'Order', 2);
  const showAs = (element: Element, kind: 'icons' | 'bars' | 'words') =>
    choose(element, 'Show as', ['icons', 'bars', 'words'].indexOf(kind));

  const drawings = (element: Element) =>
    [...element.querySelectorAll('.da-said-drawing')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('svg'))
      .filter((drawing) => drawing !== null && drawing !== undefined);

  /** The cards, and whether a card has drawings of icons or of bars that are in view. */
  const kinds = (element: Element) =>
    [...element.querySelectorAll('da-side-effect')]
      .filter((effect) => effect.hasAttribute('events'))
      .map((effect) => {
        const seenOnes = drawings(effect).filter((drawing) => isSeen(drawing));
        return seenOnes.length === 0 ? 'words' : seenOnes[0]!.querySelector('rect') ? 'bars' : 'icons';
      });

  describe('says', () => {
    it('how many effects are frequent and how many are not, from the numbers alone', async () => {
      const element = await put();
      expect(seen(element), 'in view').to.contain(
        '6 side effects are listed here, 2 of them serious. Of the 4 with numbers, 2 happened to 20 or more out of 100 people with the new pill. 1 happened to fewer than 5 out of 100 with the new pill. One person can have more than one.',
      );
      expect(notes, 'nothing to mend').to.deep.equal([]);
    });

    it('how many were as frequent with the comparator, where all have one', async () => {
      const element = await put(listSettings, [effects.dryMouth, effects.headache]);
      expect(seen(element), 'both groups').to.contain(
        'Of the 2 with numbers, 1 happened to 20 or more out of 100 people with the new pill, and 1 with a dummy pill.',
      );
    });

    it('no sum of what has fewer than two numbers', async () => {
      const element = await put(listSettings, [effects.dryMouth, effects.fainting]);
      expect(seen(element), 'no sum').not.to.match(/are listed|happened to/);
    });

    it('once what all numbers rest on, and everything in what is serious', async () => {
      const element = await put();
      const cards = [...element.querySelectorAll<HTMLElement>('da-side-effect')];
      const above = seen(element.querySelector<HTMLElement>('.da-said-notes')!);
      for (const words of [
        'Who was studied: Adults who had',
        'Low certainty. One small study.',
        'Source: Rivera 2024.',
      ]) {
        expect(above, 'above the list').to.contain(words);
        expect(seen(cards[1]!), 'not again in each card').not.to.contain(words);
        expect(seen(cards[2]!), 'but in a serious one').to.contain(words);
        expect(wordsOf(cards[1]!), 'nor hidden in it').not.to.contain(words);
      }
      expect(seen(cards[1]!), 'the time beside each number').to.contain(
        'After 8 weeks. It may be: 10 more in 100.',
      );
    });

    it('the author’s order', async () => {
      expect(seen(await put()), 'in words').to.contain(
        'Order: as in the leaflet, unless you choose another.',
      );
      const element = await put({ ...listSettings, order: '' });
      expect(seen(element), 'where it is not given').not.to.contain('Order:');
      expect(
        element.problems.map(({ where }) => where),
        'the author is told',
      ).to.deep.equal(['order']);
    });

    it('what is missing for all of them, once', async () => {
      await put({ order: 'any', treatment: 'with it' });
      const missing = notes.map((note) => /^<([^>]*)> (\S+):/.exec(note)?.slice(1).join(' '));
      expect(missing, 'notes to the author').to.have.members([
        'da-side-effects timeframe',
        'da-side-effects population',
        'da-side-effects source',
        'da-side-effects certainty',
      ]);
    });

    it('that a source is not on the page', async () => {
      const element = await put({ ...listSettings, source: 'rivera-2024 nowhere' });
      await settled(element);
      expect(element.problems, 'the problem').to.deep.equal([
        {
          element: 'da-side-effects',
          where: 'source',
          got: '“nowhere”',
          allowed: 'the id of a da-source on this page',
        },
      ]);
      expect(notes.length, 'told once, and not by each effect').to.equal(1);
    });
  });

  describe('has one denominator', () => {
    const small = (events: string): EffectFixture => ({
      attributes: { ...effects.rash.attributes, events, of: '1000', 'comparator-of': '1000' },
      content: '<h3>Small</h3>',
    });
    const sentences = (element: Element) =>
      [...element.querySelectorAll('.da-said-sentence')].map(
        (words) => / out of ([\d,]+)/.exec(words.textContent)?.[1],
      );

    it('down the whole list: 1,000 where a chance is too small for 100 and none is large', async () => {
      const element = await put(listSettings, [small('4'), small('80')]);
      expect(sentences(element), 'denominators').to.deep.equal(['1,000', '1,000']);
      expect(seen(element), 'said').to.contain('In this list, people are counted out of 1,000.');
    });

    it('of 100 as soon as one chance is large', async () => {
      const element = await put(listSettings, [small('4'), small('80')]);
      element.append(sideEffect(effects.headache));
      await settled(element);
      expect(sentences(element), 'denominators').to.deep.equal(['100', '100', '100']);
      expect(seen(element), 'nothing to say').not.to.contain('In this list');
    });
  });

  describe('can be put in another order', () => {
    it('by keyboard: most likely first, with those that have no number last', async () => {
      const element = await put();
      expect(order(element), 'at first').to.deep.equal(NAMES);
      await likely(element);
      expect(order(element), 'seen').to.deep.equal(LIKELY);
      expect(await heard(), 'heard').to.deep.equal(LIKELY);
    });

    it('most serious first, and back to the author’s order', async () => {
      const element = await put();
      await serious(element);
      expect(order(element), 'seen').to.deep.equal(SERIOUS);
      expect(await heard(), 'heard').to.deep.equal(SERIOUS);
      await choose(element, 'Order', 0);
      expect(order(element), 'seen again').to.deep.equal(NAMES);
      expect(await heard(), 'heard again').to.deep.equal(NAMES);
    });

    it('in which the Tab key goes, too', async () => {
      const element = await put();
      await likely(element);
      const passed: string[] = [];
      for (let i = 0; i < 14; i++) {
        await sendKeys({ press: 'Tab' });
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (active?.localName === 'button') passed.push(active.textContent.replace(/\s+/g, ' ').trim());
      }
      expect(passed.slice(0, 4), 'buttons').to.deep.equal(
        LIKELY.slice(0, 4).map((name) => `Look closely ${name}`),
      );
    });

    it('without a change to the page, and with what the author wrote around them where it was', async () => {
      const element = await put();
      element.prepend('Before');
      element.children[3]!.after(make('p' as 'da-option', {}, 'Between'));
      element.append('After');
      await settled(element);
      const before = element.innerHTML;
      await serious(element);
      expect(element.innerHTML, 'the page').to.equal(before);
      expect(seen(element), 'the words around').to.match(/^Before .*Between.* After$/);
      expect(order(element), 'the order').to.deep.equal(SERIOUS);
    });

    it('and takes in what comes later', async () => {
      const element = await put(listSettings, allEffects.slice(0, 3));
      await likely(element);
      element.append(...allEffects.slice(3).map(sideEffect));
      await settled(element);
      expect(order(element), 'all').to.deep.equal(LIKELY);
      element.querySelector('da-side-effect')!.setAttribute('events', '300');
      await settled(element);
      expect(order(element)[0], 'a number that changed').to.equal('Dry mouth');
      element.querySelector<HTMLElement>('da-side-effect')!.hidden = true;
      await settled(element);
      expect(seen(element), 'one that is hidden').not.to.contain('Dry mouth');
      expect(seen(element), 'the sum').to.contain('5 side effects');
    });

    it('and never loses one', async () => {
      const element = await put();
      for (const arrange of [likely, serious]) {
        await arrange(element);
        const cards = [...element.querySelectorAll('da-side-effect')];
        expect(
          cards.filter((card) => !isSeen(card)),
          'cards out of view',
        ).to.deep.equal([]);
      }
    });
  });

  describe('shows its numbers', () => {
    it('as icons at first, as bars, as words, all at once', async () => {
      const element = await put();
      expect(new Set(kinds(element)), 'at first').to.deep.equal(new Set(['icons']));
      await showAs(element, 'bars');
      expect(new Set(kinds(element)), 'bars').to.deep.equal(new Set(['bars']));
      await showAs(element, 'words');
      expect(new Set(kinds(element)), 'words').to.deep.equal(new Set(['words']));
      await showAs(element, 'icons');
      expect(new Set(kinds(element)), 'icons').to.deep.equal(new Set(['icons']));
    });

    it('without a change to the page', async () => {
      const element = await put();
      const before = element.outerHTML;
      await showAs(element, 'bars');
      expect(element.outerHTML, 'the page').to.equal(before);
    });

    it('with as many icons as the words say', async () => {
      const element = await put();
      const [drawing] = drawings(element);
      expect(seenIn(drawing as SVGSVGElement), '45 of 300').to.include({ filled: 15, all: 100 });
    });
  });

  it('offers no choice where there is none', async () => {
    const element = await put(listSettings, [effects.headache]);
    expect(controlsIn(element, 'select'), 'controls').to.deep.equal([]);
  });

  it('names its controls', async () => {
    await put();
    const text = await tree();
    expect(text, 'the order').to.match(/combobox "Order".*As listed/);
    expect(text, 'how it is shown').to.match(/combobox "Show as".*Icons/);
  });

  it('mixes with no other list', async () => {
    const first = await put();
    const second = sideEffects() as DaSideEffects;
    first.after(second);
    await settled(second);
    await likely(first);
    await showAs(first, 'words');
    expect(order(second), 'the order of the other').to.deep.equal(NAMES);
    expect(new Set(kinds(second)), 'what the other shows').to.deep.equal(new Set(['icons']));
  });

  it('forgets what a reader chose when the page comes back from the cache', async () => {
    const element = await put();
    await likely(element);
    await showAs(element, 'bars');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(order(element), 'the order').to.deep.equal(NAMES);
    expect(new Set(kinds(element)), 'the drawings').to.deep.equal(new Set(['icons']));
    expect(
      controlsIn(element, 'select').map(({ value }) => value),
      'the controls',
    ).to.deep.equal(['listed', 'icons']);
  });

  it('prints every effect, and no control', async () => {
    const element = await put();
    await serious(element);
    const paper = (await printedPages()).join(' ').replace(/\s+/g, ' ');
    for (const name of NAMES) expect(paper, name).to.contain(name);
    expect(paper, 'what to do').to.contain('Get emergency help now.');
    expect(paper, 'no control').not.to.match(/Show as|Look closely/);
    element.remove();
  });

  it('takes 60 effects', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      attributes: { ...effects.headache.attributes, events: String(index) },
      content: `<h3>Effect ${index}</h3>`,
    }));
    const element = await put(listSettings, many);
    await likely(element);
    expect(order(element).length, 'all of them').to.equal(60);
    expect(order(element)[0], 'the most likely').to.equal('Effect 59');
    expect(seen(element), 'the sum').to.contain('60 side effects');
  });

  it('fits a phone', async () => {
    const element = await put(
      listSettings,
      [...allEffects, { ...effects.rash, content: `<h3>${'Verylongword'.repeat(8)}</h3>` }],
      '320px',
    );
    expect(element.scrollWidth, 'its width').to.be.at.most(320);
    const lefts = [...element.querySelectorAll('da-side-effect')].map(
      (card) => card.getBoundingClientRect().left,
    );
    expect(new Set(lefts).size, 'one column').to.equal(1);
    await likely(element);
    expect(element.scrollWidth, 'in another order').to.be.at.most(320);
  });

  it('reads from the right where the page does', async () => {
    const element = await put();
    element.parentElement!.dir = 'rtl';
    await settled(element);
    await likely(element);
    expect(order(element), 'the order').to.deep.equal(LIKELY);
  });

  it('speaks the page’s language, and marks what is English', async () => {
    const element = await put();
    element.parentElement!.lang = 'de';
    await settled(element);
    const marked = [...element.querySelectorAll<HTMLElement>('.da-said-notes, .da-said-course')];
    expect(new Set(marked.map(({ lang }) => lang)), 'English').to.deep.equal(new Set(['en']));
    addTranslation('nl', {
      'side-effects': {
        ...sideEffectsMessages('en').messages,
        several: 'Iemand kan er meer dan een hebben.',
      },
    });
    element.parentElement!.lang = 'nl';
    await settled(element);
    expect(seen(element), 'translated').to.contain('Iemand kan er meer dan een hebben.');
    expect(element.querySelector<HTMLElement>('.da-said-notes')!.lang, 'not marked').to.equal('');
  });

  it('keeps its content where it has no effect yet', async () => {
    const element = await put(listSettings, []);
    element.append('Soon.');
    await settled(element);
    expect(seen(element), 'the author’s words').to.contain('Soon.');
    expect(
      element.problems.map(({ where }) => where),
      'the author is told',
    ).to.deep.equal(['content']);
  });
});
