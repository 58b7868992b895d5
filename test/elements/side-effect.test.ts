import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaSideEffect } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, printedPages, sendKeys } from '../commands.js';
import {
  effects,
  listSettings,
  sideEffect,
  sideEffects,
  type EffectFixture,
} from '../fixtures/side-effects.js';
import { authorNotes, isSeen, make, seen, settled, wordsOf } from '../page.js';

describe('da-side-effect', () => {
  const notes = authorNotes();

  async function put(effect: EffectFixture, inList = true): Promise<DaSideEffect> {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = inList
      ? sideEffects(listSettings, [effect]).querySelector('da-side-effect')!
      : (sideEffect(effect) as DaSideEffect);
    document.getElementById('effect')?.removeAttribute('id');
    element.id = 'effect';
    page.append(
      inList ? element.parentElement! : element,
      make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'),
    );
    await settled(page);
    return element;
  }

  const tree = () => accessibilityTree('#effect');
  const buttonOf = (element: Element) =>
    element.querySelector('.da-said-look')?.shadowRoot?.querySelector('button') ?? undefined;
  const drawing = (element: Element) =>
    element.querySelector('.da-said-drawing')?.shadowRoot?.querySelector('svg') ?? undefined;

  it('says its name, how likely it is, what it feels like, and then the facts', async () => {
    const element = await put(effects.dryMouth);
    expect(seen(element), 'in this order').to.match(
      /^Dry mouth 15 out of 100 people get a dry mouth with the new pill, compared with 10 out of 100 with a dummy pill\. .* It feels like thirst\. Sips of water help\. Starts: On the first day\. Lasts: About a week\. How serious: Mild\. What to do: Wait\. It passes\.$/,
    );
    expect(notes, 'nothing to mend').to.deep.equal([]);
  });

  it('is heard in the same order, with a heading', async () => {
    await put(effects.dryMouth);
    const heard = (await tree()).replace(/\s+/g, ' ');
    const places = [
      'heading "Dry mouth"',
      '15 out of 100',
      'It feels like thirst',
      'Starts:',
      'What to do:',
    ].map((words) => heard.indexOf(words));
    expect(places, 'in this order').to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0], 'all of them').to.be.greaterThan(-1);
    expect(heard, 'a mark is not read out').not.to.match(/[○□■▲]/);
  });

  it('says “had this” where the author gives no words for it', async () => {
    expect(wordsOf(await put(effects.headache)), 'the sentence').to.contain(
      '30 out of 100 people had this with the new pill',
    );
  });

  it('says what to do in words and with a mark of its own', async () => {
    const marks = new Set<string>();
    for (const act of ['wait', 'tell', 'call', 'emergency']) {
      const element = await put({ ...effects.rash, attributes: { ...effects.rash.attributes, act } });
      const words = element.querySelector('.da-said-act .da-said-value')!;
      marks.add(getComputedStyle(words, '::before').content.replace(/ \/.*/, ''));
      expect(words.textContent, act).to.equal(
        {
          wait: 'Wait. It passes.',
          tell: 'Tell your clinic.',
          call: 'Call your clinic today.',
          emergency: 'Get emergency help now.',
        }[act],
      );
    }
    expect(marks.size, 'different shapes').to.equal(4);
    expect([...marks].join(''), 'none of them empty').to.match(/○.*□.*■.*▲/);
  });

  it('says that it is known from reports only, that it was not studied, that there was no other group', async () => {
    expect(seen(await put(effects.fainting)), 'reports').to.contain(
      'Reported, but nobody has counted how many people. Source: Rivera 2024.',
    );
    expect(seen(await put(effects.taste)), 'not studied').to.contain('Not studied. This does not mean yes');
    expect(seen(await put(effects.dreams)), 'no comparator').to.contain('No comparison group');
  });

  it('is never blank: it says what is not stated, and tells the author', async () => {
    const element = await put({ attributes: {}, content: '<h3>Cough</h3>' });
    expect(seen(element), 'in words').to.match(
      /Not known.*Starts: Not stated here\. Lasts: Not stated here\. How serious: Not stated here\. What to do: Not stated here\./,
    );
    expect(
      element.problems.map(({ where }) => where),
      'problems',
    ).to.have.members(['starts', 'lasts', 'seriousness', 'act', 'events']);
    expect(notes.length, 'each told once').to.equal(5);
  });

  it('leaves out numbers that cannot be true, and says so to the author as its own problem', async () => {
    const element = await put({
      ...effects.rash,
      attributes: { ...effects.rash.attributes, events: '310', source: 'nowhere' },
    });
    await settled(element);
    expect(seen(element), 'no number').not.to.contain('out of 100');
    expect(
      element.problems.map((problem) => `${problem.element} ${problem.where}`),
      'problems',
    ).to.deep.equal(['da-side-effect events and of', 'da-side-effect source']);
  });

  it('works outside a list, and then tells all that is missing', async () => {
    const element = await put(effects.rash, false);
    expect(seen(element), 'the number').to.contain('3 out of 100 people had this');
    expect(
      element.problems.map(({ where }) => where),
      'problems',
    ).to.have.members(['timeframe', 'population', 'source', 'certainty']);
  });

  it('changes with its settings and with those of its list', async () => {
    const element = await put(effects.rash);
    element.events = 30;
    element.act = 'emergency';
    await settled(element);
    expect(seen(element), 'its own').to.match(/10 out of 100 people.*Get emergency help now\./);
    element.parentElement!.setAttribute('treatment', 'with the old pill');
    await settled(element);
    expect(seen(element), 'the list’s').to.contain('with the old pill');
    element.finding = 'only-reports';
    element.events = element.of = element.comparatorEvents = element.comparatorOf = null;
    await settled(element);
    expect(seen(element), 'no number any more').to.match(/^Rash Reported, but nobody has counted/);
    expect(buttonOf(element), 'nothing to look at').to.equal(undefined);
  });

  it('keeps its order when its content comes after it', async () => {
    const element = await put({ ...effects.rash, content: '' });
    const heading = document.createElement('h3');
    heading.textContent = 'Rash';
    element.append(heading);
    await settled(element);
    const text = document.createElement('p');
    text.textContent = 'Red and itching.';
    element.append(text);
    await settled(element);
    expect(seen(element), 'name, number, words, facts').to.match(
      /^Rash 3 out of 100 people.*Red and itching\. Starts:/,
    );
    expect(element.querySelectorAll('da-chance').length, 'one chance').to.equal(1);
  });

  it('can be looked at closely by keyboard, and back', async () => {
    const element = await put(effects.dryMouth);
    const before = element.parentElement!.outerHTML;
    const small = drawing(element)!.getBoundingClientRect().width;
    buttonOf(element)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(await tree(), 'the button').to.match(/button "Look closely Dry mouth".*pressed(?!=false)/);
    expect(drawing(element)!.getBoundingClientRect().width, 'larger icons').to.be.greaterThan(small * 1.2);
    expect(element.parentElement!.outerHTML, 'the page has not changed').to.equal(before);
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(await tree(), 'the button').to.match(/button "Look closely Dry mouth".*pressed=false/);
    expect(drawing(element)!.getBoundingClientRect().width, 'as before').to.equal(small);
  });

  it('shows icons to those who look closely, also where the list shows words', async () => {
    const element = await put(effects.dryMouth);
    const list = element.parentElement!;
    list.append(sideEffect(effects.headache));
    await settled(list);
    const select = list.querySelector('.da-said-choose')!.shadowRoot!.querySelectorAll('select')[1]!;
    select.focus();
    await sendKeys({ press: 'End' });
    await settled(list);
    expect([...list.querySelectorAll('.da-said-drawing')].filter(isSeen), 'words').to.deep.equal([]);
    buttonOf(element)!.click();
    await settled(list);
    const inView = [...list.querySelectorAll('.da-said-drawing')].filter(isSeen);
    expect(
      inView.map((place) => place.closest('da-side-effect')),
      'its own two, and no other',
    ).to.deep.equal([element, element]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(list);
    expect(buttonOf(element)!.getAttribute('aria-pressed'), 'forgotten when the page comes back').to.equal(
      'false',
    );
  });

  it('tells by more than colour that it is serious', async () => {
    const border = (element: Element) => getComputedStyle(element).borderInlineStartWidth;
    const serious = await put(effects.rash);
    expect(seen(serious), 'in words').to.contain('How serious: Serious.');
    const wide = border(serious);
    expect(parseFloat(wide), 'a bar').to.be.greaterThan(parseFloat(border(await put(effects.dryMouth))) * 2);
    try {
      await emulateFeatures({ 'forced-colors': 'active' });
      expect(border(await put(effects.rash)), 'a bar in forced colours').to.equal(wide);
    } finally {
      await emulateFeatures({});
    }
  });

  it('is printed whole', async () => {
    await put(effects.rash);
    const paper = (await printedPages()).join(' ').replace(/\s+/g, ' ');
    for (const words of [
      'Rash',
      '3 out of 100',
      'Red and itching.',
      'How serious: Serious.',
      'Call your clinic today.',
    ]) {
      expect(paper, words).to.contain(words);
    }
  });
});
