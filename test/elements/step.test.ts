import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaStep } from '../../src/index.js';
import { stepTimes } from '../../src/model/timeline.js';
import { accessibilityTree, printedPages } from '../commands.js';
import { authorNotes, make, seen, settled, wordsOf } from '../page.js';

describe('da-step', () => {
  const notes = authorNotes();

  async function put(attributes: Record<string, string>, content = '<p>Eat nothing.</p>', lang = 'en') {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const step: DaStep = make('da-step', attributes);
    step.innerHTML = content;
    page.append(
      step,
      make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'),
      make('da-source', { id: 'chen-2025' }, 'Chen B. 2025.'),
    );
    await settled(page);
    return step;
  }

  it('says when it happens before the author’s words, each moment in its own', async () => {
    const said = [];
    for (const when of stepTimes) said.push(seen(await put({ when })));
    expect(said, 'in view').to.deep.equal([
      'Before Eat nothing.',
      'On the day Eat nothing.',
      'Afterwards Eat nothing.',
      'The weeks after Eat nothing.',
      'If you stop Eat nothing.',
    ]);
    expect(notes, 'nothing to mend').to.deep.equal([]);
  });

  it('says its sources after the words, as links', async () => {
    const step = await put({ when: 'day', source: 'rivera-2024 chen-2025' });
    expect(seen(step), 'in view').to.equal('On the day Eat nothing. Sources: Rivera 2024, chen-2025.');
    expect(
      Array.from(step.querySelectorAll('a'), (link) => link.getAttribute('href')),
      'to the citations',
    ).to.deep.equal(['#rivera-2024', '#chen-2025']);
    step.id = 'step';
    expect(await accessibilityTree('#step'), 'heard').to.match(/link "Rivera 2024"/);
  });

  it('leads to a source by its new id, also where it is called the same', async () => {
    const step = await put({ when: 'day', source: 'rivera-2024' });
    const source = document.getElementById('rivera-2024')!;
    source.id = 'rivera-2025';
    step.source = 'rivera-2025';
    await settled();
    expect(seen(step), 'the same words').to.equal('On the day Eat nothing. Source: Rivera 2024.');
    expect(step.querySelector('a')!.getAttribute('href'), 'another way').to.equal('#rivera-2025');
  });

  it('says nothing of a moment that it cannot read, and tells the author', async () => {
    for (const when of [undefined, '', 'Day', 'soon']) {
      notes.length = 0;
      const step = await put(when === undefined ? {} : { when });
      expect(wordsOf(step), `when=“${when}”`).to.equal('Eat nothing.');
      expect(
        step.problems.map(({ where }) => where),
        `when=“${when}”`,
      ).to.deep.equal(['when']);
      expect(notes.length, 'told once').to.equal(1);
    }
  });

  it('takes nothing but a source for one: a heading may have its id', async () => {
    const step = await put({ when: 'day', source: 'a' });
    step.parentElement!.append(make('h3', { id: 'a', label: 'B' }, 'A'));
    step.requestUpdate();
    await settled();
    expect(step.problems.map(({ where, got }) => [where, got])).to.deep.equal([['source', '“a”']]);
    expect(wordsOf(step), 'called by its id').to.match(/\ba\.?$/);
  });

  it('tells of a source that is not there, and of missing words', async () => {
    const step = await put({ when: 'day', source: 'nowhere' }, ' ');
    await settled();
    expect(
      step.problems.map(({ where }) => where),
      'problems',
    ).to.deep.equal(['content', 'source']);
    expect(seen(step), 'the moment is said').to.contain('On the day');
  });

  it('changes with its settings, and says each thing once', async () => {
    const step = await put({ when: 'day', source: 'rivera-2024' });
    step.when = 'after';
    step.source = null;
    await settled(step);
    expect(wordsOf(step), 'changed').to.equal('Afterwards Eat nothing.');
    step.when = null;
    await settled(step);
    expect(wordsOf(step), 'taken back').to.equal('Eat nothing.');
  });

  it('keeps its order when its words come after it', async () => {
    const step = await put({ when: 'day', source: 'rivera-2024' }, '');
    step.append(make('p' as 'da-step', {}, 'Eat nothing.'));
    await settled(step);
    expect(wordsOf(step), 'in this order').to.match(/^On the day ?Eat nothing\. ?Source: Rivera 2024\.$/);
  });

  it('takes hostile words as words', async () => {
    const step = await put({ when: '<img src=x>', source: '"><b>' });
    await settled(step);
    expect(step.querySelector('img, a b'), 'no element comes of it').to.equal(null);
  });

  it('marks its words in a page of another language, and not the author’s', async () => {
    const step = await put({ when: 'before', source: 'rivera-2024' }, '<p>Nichts essen.</p>', 'de');
    const langs = Array.from(step.children, (child) => (child as HTMLElement).lang);
    expect(langs, 'label, words, source').to.deep.equal(['en', '', 'en']);
  });

  it('is printed whole', async () => {
    await put({ when: 'stopping', source: 'rivera-2024' });
    expect((await printedPages()).join(' ').replace(/\s+/g, ' '), 'on paper').to.contain(
      'If you stop Eat nothing. Source: Rivera 2024.',
    );
  });
});
