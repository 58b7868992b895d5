import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaSideEffect } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, printedPages } from '../commands.js';
import {
  effects,
  listSettings,
  sideEffect,
  sideEffects,
  type EffectFixture,
} from '../fixtures/side-effects.js';
import { authorNotes, make, seen, settled, wordsOf } from '../page.js';

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
  it('says its name, how likely it is, what it feels like, and then the facts', async () => {
    const element = await put(effects.dryMouth);
    expect(seen(element), 'in this order').to.match(
      /^Dry mouth 15 of 100 get a dry mouth with the new pill, 10 of 100 with a dummy pill\. .* It feels like thirst\. Sips of water help\. Mild\. Wait\. It passes\. Starts: On the first day\. Lasts: About a week\.$/,
    );
    expect(notes, 'nothing to mend').to.deep.equal([]);
  });

  it('is heard in the same order, with a heading', async () => {
    await put(effects.dryMouth);
    const heard = (await tree()).replace(/\s+/g, ' ');
    const places = [
      'heading "Dry mouth"',
      ' get a dry mouth',
      'It feels like thirst',
      'Wait. It passes.',
      'Starts:',
    ].map((words) => heard.indexOf(words));
    expect(places, 'in this order').to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0], 'all of them').to.be.greaterThan(-1);
    expect(heard, 'no sign is read out').not.to.match(/\p{So}/u);
  });

  it('says what was counted by its name where the author gives no words for it', async () => {
    expect(seen(await put(effects.headache)), 'the line').to.match(
      /^Headache 30 of 100 with the new pill, 20 of 100 with a dummy pill\./,
    );
    expect(wordsOf(await put(effects.headache, false)), 'by itself').to.contain(
      '30 out of 100 people had this',
    );
  });

  it('says what to do in words, and with a sign of its own that is drawn', async () => {
    const signs = new Set<string>();
    for (const act of ['wait', 'tell', 'call', 'emergency']) {
      const element = await put({ ...effects.rash, attributes: { ...effects.rash.attributes, act } });
      const words = element.querySelector('.da-said-act .da-said-value')!;
      const { content, borderWidth, borderRadius, clipPath } = getComputedStyle(words, '::before');
      expect(content, 'no letter').to.equal('""');
      expect(parseFloat(borderWidth), 'drawn by its border, which is printed').to.be.greaterThan(0);
      signs.add([parseFloat(borderWidth) > 4, borderRadius, clipPath].join(' '));
      expect(words.textContent, act).to.equal(
        {
          wait: 'Wait. It passes.',
          tell: 'Tell your clinic.',
          call: 'Call your clinic today.',
          emergency: 'Get emergency help now.',
        }[act],
      );
    }
    expect(signs.size, 'different shapes').to.equal(4);
  });

  it('says that it is known from reports only, that it was not studied, that there was no other group', async () => {
    const reported = await put(effects.fainting);
    expect(seen(reported), 'reports').to.contain('Reported, but nobody has counted how many people.');
    expect(wordsOf(reported.parentElement!), 'its source, of the list').to.contain('Source: Rivera 2024.');
    expect(seen(await put(effects.taste)), 'not studied').to.contain('Not studied.');
    expect(wordsOf(await put(effects.taste, false)), 'by itself, and what that does not mean').to.contain(
      'Not studied. This does not mean yes',
    );
    expect(seen(await put(effects.dreams)), 'no comparator').to.contain('No comparison group');
  });

  it('is never blank: it says what is not stated, and tells the author', async () => {
    const element = await put({ attributes: {}, content: '<h3>Cough</h3>' });
    expect(seen(element), 'in words').to.match(
      /How many people: Not stated here\. How serious: Not stated here\. What to do: Not stated here\. Starts: Not stated here\. Lasts: Not stated here\./,
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
    expect(seen(element), 'no number').not.to.contain('of 100');
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
    expect(seen(element), 'its own').to.match(/10 of 100 .*Get emergency help now\./);
    element.parentElement!.setAttribute('treatment', 'with the old pill');
    await settled(element);
    expect(seen(element), 'the list’s').to.contain('with the old pill');
    element.finding = 'only-reports';
    element.events = element.of = element.comparatorEvents = element.comparatorOf = null;
    await settled(element);
    expect(seen(element), 'no number any more').to.match(/^Rash Reported, but nobody has counted/);
    expect(element.parentElement!.querySelector('.da-said-choose'), 'nothing to look at').to.equal(null);
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
      /^Rash 3 of 100 .*Red and itching\. Serious\./,
    );
    expect(element.querySelectorAll('da-chance').length, 'one chance').to.equal(1);
  });

  it('is a line in a list, and by itself a card with icons', async () => {
    expect((await put(effects.dryMouth)).querySelectorAll('.da-said-people').length, 'lines').to.equal(2);
    const alone = await put(effects.dryMouth, false);
    expect(alone.querySelectorAll('.da-said-people').length, 'no line').to.equal(0);
    const [icons] = alone.querySelectorAll('.da-said-drawing');
    const { width, height } = icons!.getBoundingClientRect();
    expect(Math.abs(width - height), 'ten by ten').to.be.lessThan(2);
  });

  it('stands on one edge with its neighbours, serious or not, and beside its name where there is room', async () => {
    const element = await put(effects.dryMouth);
    const list = element.parentElement!;
    list.append(sideEffect(effects.rash), sideEffect(effects.fainting));
    const edges = (selector: string) =>
      [...list.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
    for (const width of ['320px', '768px', '1100px']) {
      list.style.inlineSize = width;
      await settled(list);
      for (const selector of ['h3', 'da-chance', '.da-said-course > *:first-child'])
        expect(
          new Set(edges(selector).map(({ left }) => Math.round(left))).size,
          `${selector} at ${width}`,
        ).to.equal(1);
      expect(list.scrollWidth, 'nothing beyond').to.be.at.most(parseFloat(width));
      const [name, chance] = [edges('h3')[0]!, edges('da-chance')[0]!];
      if (width === '320px') expect(chance.top, 'under its name').to.be.at.least(name.bottom);
      else expect(chance.left, 'beside its name').to.be.at.least(name.right);
    }
  });

  it('tells by more than colour that it is serious', async () => {
    const border = (element: Element) => getComputedStyle(element).borderInlineStartWidth;
    const serious = await put(effects.rash);
    expect(seen(serious), 'in words').to.contain('Serious.');
    expect(wordsOf(await put(effects.rash, false)), 'by itself with a label').to.contain(
      'How serious: Serious.',
    );
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
    for (const words of ['Rash', '3 of 100', 'Red and itching.', 'Serious.', 'Call your clinic today.']) {
      expect(paper, words).to.contain(words);
    }
  });
});
