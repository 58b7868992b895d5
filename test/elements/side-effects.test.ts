import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/locales/es.js';
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
import { authorNotes, isSeen, make, seen, settled } from '../page.js';

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
  /** @param index 0 is none, then the effects with a count in the author's order */
  const lookAt = (element: Element, index: number) => choose(element, 'Look closely', index);

  const drawings = (element: Element) =>
    [...element.querySelectorAll('.da-said-people')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('svg'))
      .filter((drawing) => drawing !== null && drawing !== undefined);

  /** What is drawn of the effect that is looked at closely. */
  const closeIn = (element: Element) =>
    element.querySelector('.da-said-choose')?.shadowRoot?.querySelector<HTMLElement>('figure') ?? undefined;
  const howIn = (element: Element) => element.querySelector('details')!;

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

    it('once above the list what is so for all, and in a line only what differs', async () => {
      const own = {
        attributes: { ...effects.headache.attributes, timeframe: 'after 1 year', certainty: 'high' },
        content: '<h3>Headache</h3>',
      };
      const element = await put(listSettings, [effects.dryMouth, own, effects.dreams]);
      const above = seen(element.querySelector<HTMLElement>('.da-said-notes')!);
      const [same, other, alone] = [...element.querySelectorAll('da-side-effect')].map((effect) =>
        seen(effect),
      );
      expect(above, 'above').to.contain(
        'All of them, unless one says otherwise: After 8 weeks. Low certainty.',
      );
      for (const line of [same, alone]) {
        expect(line, 'the time').not.to.contain('After 8 weeks');
        expect(line, 'the certainty').not.to.contain('Low certainty');
      }
      expect(same, 'the difference, as sure as it is').to.contain('It may be: 5 more in 100.');
      expect(alone, 'what is missing').to.contain('No comparison group.');
      expect(other, 'its own').to.contain('After 1 year. We can be fairly sure: 10 more in 100.');
    });

    it('once when they start and how long they last, where that is the same for most', async () => {
      const same = { starts: 'not known', lasts: 'a day' };
      const listed = [effects.dryMouth, effects.headache, effects.taste].map(({ attributes, content }) => ({
        attributes: { ...attributes, ...same },
        content,
      }));
      const element = await put(listSettings, listed);
      expect(seen(element).match(/Starts: Not known\./g), 'the start').to.have.lengthOf(1);
      expect(seen(element).match(/Lasts: A day\./g), 'the length').to.have.lengthOf(1);
      const lines = [...element.querySelectorAll('da-side-effect')];
      for (const line of lines)
        expect(seen(line), 'what to do stands in each line').to.match(/Wait|Tell|Call|help now|What to do: /);
      lines[2]!.setAttribute('starts', 'at once');
      await settled(element);
      expect(seen(lines[2]!), 'what differs stands in its line').to.contain('Starts: At once.');
      expect(seen(element).match(/Starts: Not known\./g), 'and the others are told above').to.have.lengthOf(
        1,
      );
      lines[1]!.setAttribute('starts', 'later');
      await settled(element);
      expect(seen(element).match(/Starts: /g), 'where no two agree, each tells its own').to.have.lengthOf(3);
    });

    it('once how serious they are only where that is not stated: how serious one is, stands in its line', async () => {
      const rated = (seriousness: string) =>
        [effects.dryMouth, effects.headache, effects.rash].map(({ attributes, content }) => ({
          attributes: { ...attributes, seriousness },
          content,
        }));
      const none = await put(listSettings, rated('not-stated'));
      expect(seen(none).match(/How serious: Not stated here\./g), 'not stated').to.have.lengthOf(1);
      none.querySelector('da-side-effect')!.setAttribute('seriousness', 'serious');
      await settled(none);
      expect(seen(none.querySelector('da-side-effect')!), 'one that is').to.contain('Serious.');
      const serious = await put(listSettings, rated('serious'));
      for (const line of serious.querySelectorAll('da-side-effect'))
        expect(seen(line), 'each by itself').to.contain('Serious.');
      expect(seen(serious), 'and not above').not.to.contain('How serious:');
    });

    it('once what it does not mean that something is not known', async () => {
      const element = await put();
      const neither = /“Not known” and “not studied” do not mean yes, and do not mean no\./g;
      expect(seen(element).match(neither), 'above').to.have.lengthOf(1);
      const known = await put(listSettings, [effects.headache, effects.rash]);
      expect(seen(known).match(neither), 'where all is known').to.equal(null);
    });

    it('no “all of them” where there is only one', async () => {
      const element = await put(listSettings, [effects.headache]);
      expect(seen(element), 'the time and the certainty').to.match(/^After 8 weeks\. Low certainty\. Each/);
      expect(seen(element.querySelector('da-side-effect')!), 'in its line').to.contain(
        'Starts: On the first day.',
      );
    });

    it('one step away how the numbers are known, once for the list, and what rests on something else in its line', async () => {
      const own = {
        attributes: { ...effects.rash.attributes, 'certainty-reason': 'two trials', source: 'other-2020' },
        content: '<h3>Rash</h3>',
      };
      const element = await put(listSettings, [effects.dryMouth]);
      element.after(make('da-source', { id: 'other-2020', label: 'Other 2020' }, 'Other 2020.'));
      element.append(sideEffect(own), sideEffect(effects.fainting));
      await settled(element);
      const how = howIn(element);
      expect(element.querySelectorAll('details').length, 'one disclosure').to.equal(1);
      expect(how.open, 'closed at first').to.equal(false);
      expect(how.querySelector('summary')!.textContent.trim(), 'its name').to.equal(
        'How these numbers are known',
      );
      how.open = true;
      expect(seen(how), 'what is so for all').to.contain(
        'Who was studied: Adults who had slept badly for at least a year. Low certainty. One small study. Source: Rivera 2024.',
      );
      expect(seen(how), 'each').to.contain(
        'Dry mouth 15 out of 100 people get a dry mouth with the new pill, compared with 10 out of 100 with a dummy pill. With the new pill: for 85, it did not happen. With a dummy pill: for 90, it did not happen. In the study: 45 of 300; compared with 30 of 300.',
      );
      expect(seen(how).match(/Rivera 2024/g), 'the source once').to.have.lengthOf(1);
      expect(seen(how), 'none without a number').not.to.contain('Fainting');
      const [dry, rash] = [...element.querySelectorAll('da-side-effect')].map((effect) => seen(effect));
      expect(dry, 'one that does not differ').not.to.match(/study|Source/);
      expect(rash, 'one that does').to.contain('Two trials.');
      expect(rash, 'its source is with those of the others').not.to.contain('Source');
      expect(seen(how), 'there').to.match(/Rash 3 out of 100 .* Source: Other 2020\./);
    });

    it('what may never fold outside of the disclosure', async () => {
      const element = await put();
      howIn(element).remove();
      const lines = [...element.querySelectorAll('da-side-effect')].map((effect) => seen(effect));
      expect(lines[2], 'a serious one').to.match(
        /^Rash 3 of 100 with the new pill, 1 of 100 with a dummy pill\. It may be: 2 more in 100\. .*Serious\. Call your clinic today\./,
      );
      expect(lines[4], 'one that nobody has counted').to.match(
        /^Fainting Reported, but nobody has counted how many people\. Serious\. Get emergency help now\./,
      );
      expect(lines[5], 'one that was not studied').to.contain('Not studied.');
    });

    it('a number in at most 40 words', async () => {
      await put();
      const heard = (await tree()).replace(/\s+/g, ' ');
      const texts = [...heard.matchAll(/text "([^"]*)"/g)].map(([, text]) => text).join('');
      const [line = ''] = /30 of 100 .*?more in 100\./.exec(texts) ?? [];
      expect(line, 'the line').to.match(/20 of 100 with a dummy pill\..*10 more in 100\.$/);
      expect(line.split(' ').length, 'its words').to.be.at.most(40);
    });

    it('the author’s order', async () => {
      expect(seen(await put()), 'in words').to.contain(
        'Order: “as in the leaflet”, unless you choose another.',
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
      expect(element.problems, 'the problem').to.have.lengthOf(1);
      expect(element.problems[0], 'the problem').to.deep.include({
        rule: 'source-unknown',
        element: 'da-side-effects',
        where: 'source',
        got: '“nowhere”',
        allowed: 'the id of a da-source on this page',
      });
      expect(notes.length, 'told once, and not by each effect').to.equal(1);
    });
  });

  describe('has one denominator', () => {
    const small = (events: string): EffectFixture => ({
      attributes: { ...effects.rash.attributes, events, of: '1000', 'comparator-of': '1000' },
      content: '<h3>Small</h3>',
    });
    const sentences = (element: Element) =>
      [...element.querySelectorAll('.da-said-arm-1')].map(
        (words) => /of ([\d,]+)(?: \([^)]*\))? with/.exec(words.textContent)?.[1],
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
      const linked = allEffects.map((effect, index) => ({
        ...effect,
        content: `${effect.content}<a href="#effects">${NAMES[index]!}</a>`,
      }));
      const element = await put(listSettings, linked);
      await likely(element);
      const passed: string[] = [];
      while (passed.length < NAMES.length) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = document;
        if (activeElement?.closest('da-side-effect')) passed.push(activeElement.textContent);
      }
      expect(passed, 'links').to.deep.equal(LIKELY);
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

  it('draws as many people as the words say', async () => {
    const [drawing] = drawings(await put());
    expect(seenIn(drawing as SVGSVGElement), '45 of 300').to.include({ filled: 15, all: 100 });
  });

  describe('lets one effect be looked at closely', () => {
    it('by keyboard, whole, with each person as an icon, and back', async () => {
      const element = await put();
      expect(closeIn(element), 'at first').to.equal(undefined);
      const before = element.outerHTML;
      await lookAt(element, 1);
      expect(seen(closeIn(element)!), 'its words').to.equal(
        'Dry mouth 15 out of 100 people get a dry mouth with the new pill, compared with 10 out of 100 with a dummy pill. 15 with the new pill. For 85, it did not happen. 10 with a dummy pill. For 90, it did not happen. After 8 weeks. It may be: 5 more in 100. In the study: 45 of 300; compared with 30 of 300. Who was studied: Adults who had slept badly for at least a year. Low certainty. One small study. How serious: Mild. What to do: Wait. It passes. Starts: On the first day. Lasts: About a week.',
      );
      expect(seen(closeIn(element)!.querySelector<HTMLElement>('[part=heading]')!), 'its title').to.equal(
        'Dry mouth',
      );
      const arrays = [...closeIn(element)!.querySelectorAll('svg')];
      expect(
        arrays.map((array) => seenIn(array)).map(({ filled, all }) => [filled, all]),
        'icons',
      ).to.deep.equal([
        [15, 100],
        [10, 100],
      ]);
      expect(element.outerHTML, 'the page has not changed').to.equal(before);
      await lookAt(element, 0);
      expect(closeIn(element), 'back').to.equal(undefined);
    });

    it('in any order, and only those that have a number', async () => {
      const element = await put();
      await serious(element);
      const select = controlsIn(element, 'select')[1]!;
      expect(
        [...select.options].map(({ text }) => text),
        'choices',
      ).to.deep.equal(['None', ...NAMES.slice(0, 4)]);
      await lookAt(element, 3);
      expect(seen(closeIn(element)!), 'the one that was chosen').to.match(/^Rash/);
      element.querySelector('da-side-effect')!.remove();
      await settled(element);
      expect(seen(closeIn(element)!), 'also when another is gone').to.match(/^Rash/);
      expect(select.selectedOptions[0]!.text, 'in the control').to.equal('Rash');
    });

    it('and it fits a narrow phone', async () => {
      const element = await put(listSettings, allEffects, '320px');
      await lookAt(element, 1);
      expect(element.scrollWidth, 'its width').to.be.at.most(320);
      expect(closeIn(element)!.scrollWidth, 'what is drawn').to.be.at.most(320);
    });
  });

  it('offers no choice where there is none', async () => {
    const one = await put(listSettings, [effects.headache]);
    expect(
      controlsIn(one, 'select').map(({ labels }) => labels[0]!.textContent.trim()),
      'no order of one',
    ).to.satisfy(([label, ...others]: string[]) => label!.startsWith('Look closely') && !others.length);
    const uncounted = await put(listSettings, [effects.fainting]);
    expect(controlsIn(uncounted, 'select'), 'no number to look at').to.deep.equal([]);
  });

  it('names its controls', async () => {
    await put();
    const text = await tree();
    expect(text, 'the order').to.match(/combobox "Order".*As listed/);
    expect(text, 'the closer look').to.match(/combobox "Look closely at".*None/);
  });

  it('mixes with no other list', async () => {
    const first = await put();
    const second = sideEffects() as DaSideEffects;
    first.after(second);
    await settled(second);
    await likely(first);
    await lookAt(first, 1);
    expect(order(second), 'the order of the other').to.deep.equal(NAMES);
    expect(closeIn(second), 'what the other shows').to.equal(undefined);
  });

  it('forgets what a reader chose when the page comes back from the cache', async () => {
    const element = await put();
    await likely(element);
    await lookAt(element, 1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(element);
    expect(order(element), 'the order').to.deep.equal(NAMES);
    expect(closeIn(element), 'the closer look').to.equal(undefined);
    expect(
      controlsIn(element, 'select').map(({ value }) => value),
      'the controls',
    ).to.deep.equal(['listed', '-1']);
  });

  it('prints every effect, how the numbers are known, and no control', async () => {
    const element = await put();
    await serious(element);
    await lookAt(element, 1);
    const paper = (await printedPages()).join(' ').replace(/\s+/g, ' ');
    for (const name of NAMES) expect(paper, name).to.contain(name);
    expect(paper, 'what to do').to.contain('Get emergency help now.');
    expect(paper, 'how the numbers are known').to.match(/Who was studied: Adults who .*15 out of 100 people/);
    expect(paper, 'no control').not.to.match(/Look closely/);
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

  it('says all that in Spanish, too', async () => {
    const element = await put(
      {
        ...listSettings,
        treatment: 'con la pastilla nueva',
        comparator: 'con una pastilla sin efecto',
        timeframe: 'después de 8 semanas',
      },
      [
        { ...effects.headache, content: '<h3>Dolor de cabeza</h3>' },
        { ...effects.fainting, content: '<h3>Desmayo</h3>' },
      ],
    );
    element.parentElement!.lang = 'es';
    await settled(element);
    const [headache, fainting] = [...element.querySelectorAll('da-side-effect')].map((effect) =>
      seen(effect),
    );
    expect(seen(element), 'for all').to.contain(
      'Esto vale para todos, si en uno no se dice otra cosa. Después de 8 semanas.',
    );
    expect(headache, 'a line').to.match(
      /^Dolor de cabeza 30 de 100 con la pastilla nueva, 20 de 100 con una pastilla sin efecto\. Puede ser: 10 personas más de cada 100\. Moderada\. Avise a su clínica\./,
    );
    expect(fainting, 'one that nobody has counted').to.match(
      /^Desmayo Se han descrito casos.* Grave\. Busque ayuda de emergencia ya\./,
    );
    expect(howIn(element).querySelector('summary')!.textContent.trim(), 'the disclosure').to.equal(
      'Cómo se saben estos números',
    );
    await choose(element, 'Ver de cerca', 1);
    expect(seen(closeIn(element)!), 'the closer look').to.contain('30 de cada 100 personas');
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
