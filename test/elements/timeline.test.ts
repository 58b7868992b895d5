import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DaTimeline } from '../../src/index.js';
import { accessibilityTree, emulateFeatures, printedPages } from '../commands.js';
import { course, pill, timeline, waiting, type CourseFixture } from '../fixtures/timeline.js';
import { authorNotes, make, seen, settled, wordsOf } from '../page.js';

const NOTHING = 'Nothing is stated here about this. Ask your clinician.';

describe('da-timeline', () => {
  const notes = authorNotes();

  /** In a page that has the options, so wide. */
  async function put(courses: readonly CourseFixture[], width = 400, lang = 'en'): Promise<DaTimeline> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    page.style.inlineSize = `${width}px`;
    const made = timeline(...courses) as DaTimeline;
    document.getElementById('timeline')?.removeAttribute('id');
    made.id = 'timeline';
    page.append(made);
    await settled(page);
    return made;
  }

  const lists = (made: Element) => [...made.querySelectorAll('ol')];
  const itemsOf = (list: Element) => Array.from(list.children, (item) => seen(item as HTMLElement));
  const without = ({ heading, steps }: CourseFixture, ...whens: string[]): CourseFixture => ({
    heading,
    steps: steps.filter(({ attributes }) => !whens.includes(attributes['when']!)),
  });
  const told = (made: DaTimeline) => made.problems.map(({ where, got }) => `${where}: ${got}`);

  it('tells of each option what to expect, in order', async () => {
    const made = await put([pill, waiting]);
    expect(itemsOf(lists(made)[0]!), 'the pill').to.deep.equal([
      'Before You have a blood test.',
      'On the day You take it with breakfast.',
      'Afterwards You may be drowsy for an hour.',
      'The weeks after You see the clinic once a month.',
      'If you stop Sleep may be worse for a week.',
    ]);
    expect(itemsOf(lists(made)[1]!).length, 'waiting').to.equal(5);
    expect(told(made), 'nothing to mend').to.deep.equal([]);
    expect(notes, 'in the console').to.deep.equal([]);
  });

  it('says once, one step away, where the steps are from', async () => {
    const sourced = ({ heading, steps }: CourseFixture, at: number, source: string): CourseFixture => ({
      heading,
      steps: steps.map((step, index) =>
        index === at ? { ...step, attributes: { ...step.attributes, source } } : step,
      ),
    });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(
      make('da-source', { id: 'rivera-2024', label: 'Rivera 2024' }, 'Rivera A. 2024.'),
      make('da-source', { id: 'chen-2025', label: 'Chen 2025' }, 'Chen B. 2025.'),
    );
    const made = await put([sourced(pill, 1, 'rivera-2024'), sourced(waiting, 3, 'rivera-2024 chen-2025')]);
    expect(seen(made), 'not in the lists').not.to.contain('Rivera');
    const details = made.querySelector('details')!;
    details.open = true;
    expect(seen(details), 'by option and moment').to.equal(
      `Where this is from ${pill.heading} On the day: Rivera 2024. ${waiting.heading} The weeks after: Rivera 2024, Chen 2025.`,
    );
    expect(made.lastElementChild, 'after the lists').to.equal(details);
    const alone = await put([{ ...sourced(pill, 1, 'rivera-2024'), heading: '' }]);
    alone.querySelector('h3')?.remove();
    await settled(alone);
    alone.querySelector('details')!.open = true;
    expect(seen(alone.querySelector('details')!), 'of one option').to.match(
      /^Where this is from On the day Source: /,
    );
    expect(notes, 'in the console').to.deep.equal([]);
  });

  it('is heard as lists of items, and has nothing to operate', async () => {
    await put([pill, without(waiting, 'weeks')]);
    const tree = await accessibilityTree('#timeline');
    expect(tree.match(/^\s*list\b/gm)?.length, 'lists').to.equal(2);
    expect(tree.match(/^\s*listitem\b/gm)?.length, 'items, with the generated one').to.equal(10);
    expect(tree, 'no control').not.to.match(/button|radio|checkbox|combobox|textbox/);
    expect(tree, 'no drawing is read out').not.to.match(/image|graphic/);
  });

  it('says in its place what an option does not tell of, and tells the author', async () => {
    const made = await put([without(pill, 'before', 'weeks'), without(waiting, 'stopping')]);
    expect(itemsOf(lists(made)[0]!), 'at the start and between').to.deep.equal([
      `Before ${NOTHING}`,
      'On the day You take it with breakfast.',
      'Afterwards You may be drowsy for an hour.',
      `The weeks after ${NOTHING}`,
      'If you stop Sleep may be worse for a week.',
    ]);
    expect(itemsOf(lists(made)[1]!).at(-1), 'at the end').to.equal(`If you stop ${NOTHING}`);
    expect(told(made), 'the author').to.deep.equal([
      'option “pill”: “no before, weeks”',
      'option “waiting”: “no stopping”',
    ]);
    expect(notes.length, 'each told once').to.equal(2);
  });

  it('always says what happens on stopping, and of no other moment that nobody tells of', async () => {
    const made = await put([course('The new pill', undefined, { day: 'You take it.' })]);
    expect(itemsOf(lists(made)[0]!), 'two').to.deep.equal([
      'On the day You take it.',
      `If you stop ${NOTHING}`,
    ]);
    expect(told(made), 'the author').to.deep.equal(['content: “no stopping”']);
  });

  it('keeps in step with what the author adds, changes and takes away', async () => {
    const made = await put([without(pill, 'day', 'after'), waiting]);
    const [list] = lists(made);
    const expected = ['Before', 'On the day', 'Afterwards', 'The weeks after', 'If you stop'];
    const labels = () => itemsOf(list!).map((words) => expected.find((label) => words.startsWith(label)));
    expect(labels(), 'at first').to.deep.equal(expected);

    const item = document.createElement('li');
    item.append(make('da-step', { when: 'after', option: 'pill' }, 'You rest.'));
    list!.insertBefore(item, list!.querySelector('[when="weeks"]')!.parentElement);
    await settled(made);
    expect(labels(), 'one added').to.deep.equal(expected);
    expect(itemsOf(list!)[2], 'in the author’s words').to.equal('Afterwards You rest.');

    item.querySelector('da-step')!.when = 'day';
    await settled(made);
    expect(labels(), 'one changed').to.deep.equal(expected);
    expect(itemsOf(list!).slice(1, 3), 'the other is missing now').to.deep.equal([
      'On the day You rest.',
      `Afterwards ${NOTHING}`,
    ]);

    for (const step of made.querySelectorAll('[when="after"], [when="weeks"]')) step.parentElement!.remove();
    await settled(made);
    expect(labels(), 'two taken away, in both lists').to.deep.equal(['Before', 'On the day', 'If you stop']);
    expect(told(made), 'nothing to mend').to.deep.equal([]);
  });

  it('moves and copies none of the author’s nodes', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const made = timeline(without(pill, 'day'), without(waiting, 'before'));
    const nodes = [...made.querySelectorAll('*')];
    const texts = nodes.map(({ textContent }) => textContent);
    page.append(made);
    await settled(page);
    const after = [...made.querySelectorAll('*')].filter((node) => !node.closest('.da-said'));
    expect(after, 'the same nodes in the same order').to.deep.equal(nodes);
    const paragraphs = made.querySelectorAll('p');
    expect(
      Array.from(paragraphs, ({ textContent }) => textContent),
      'each once',
    ).to.deep.equal(nodes.flatMap(({ localName }, index) => (localName === 'p' ? [texts[index]] : [])));
  });

  it('changes nothing in a page that was saved, and mends one that was edited by hand', async () => {
    const made = await put([without(pill, 'before'), waiting]);
    const saved = made.outerHTML;
    const page = made.parentElement!;
    page.innerHTML = saved;
    await settled(page);
    expect(page.innerHTML, 'saved').to.equal(saved);
    page.innerHTML = saved.replace(NOTHING, 'Nothing to fear.');
    await settled(page);
    expect(page.innerHTML, 'edited').to.equal(saved);
    const moved = document.createElement('template');
    moved.innerHTML = saved;
    const list = moved.content.querySelector('ol')!;
    list.append(list.firstElementChild!);
    page.replaceChildren(moved.content);
    await settled(page);
    expect(page.innerHTML, 'put at another place').to.equal(saved);
  });

  it('tells the author of options that are not those of its aid', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <da-decision-aid published="2026-01-01" authors="x" funding="none" interests="none">
          <da-option value="pill" approval="approved">The new pill</da-option>
        </da-decision-aid>
        <da-decision-aid published="2026-01-01" authors="x" funding="none" interests="none">
          <da-option value="waiting" approval="no-new-treatment">Waiting</da-option>
        </da-decision-aid>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('da-decision-aid');
    const inFirst = timeline(pill) as DaTimeline;
    const inSecond = timeline(pill) as DaTimeline;
    first!.append(inFirst);
    second!.append(inSecond);
    await settled(page);
    expect(told(inFirst), 'in the aid that has it').to.deep.equal([]);
    expect(told(inSecond), 'in another').to.deep.equal(['option: “pill”']);
    expect(seen(inSecond), 'readers lose nothing').to.contain('Before You have a blood test.');
  });

  it('stays whole where steps are in no order or in no list', async () => {
    const turned = await put([{ heading: 'The new pill', steps: [...pill.steps].reverse() }]);
    expect(itemsOf(lists(turned)[0]!)[0], 'as the author wrote it').to.equal(
      'If you stop Sleep may be worse for a week.',
    );
    expect(told(turned), 'the author').to.deep.equal(['option “pill”: “stopping weeks after day before”']);
    const loose = await put([]);
    loose.innerHTML = '<da-step when="day">You take it.</da-step>';
    await settled(loose);
    expect(wordsOf(loose), 'in no list').to.equal('On the day You take it.');
    expect(told(loose).join(), 'the author').to.contain('a step in no list');
  });

  it('keeps two timelines apart', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(timeline(pill), timeline(without(waiting, 'weeks')));
    await settled(page);
    expect(seen(page), 'what one tells is not asked of the other').not.to.contain(NOTHING);
  });

  it('stands in columns of equal width where they have room, else one under another', async () => {
    const third = course('Another', 'another', { day: 'You rest.', stopping: 'You get up.' });
    const all = [without(pill, 'before', 'after', 'weeks'), without(waiting, 'before', 'after', 'weeks')];
    for (const [width, courses, columns] of [
      [320, all, 1],
      [900, all, 2],
      [600, [...all, third], 2],
      [1000, [...all, third], 3],
      [1000, [...all, third, third], 2],
      [1000, all.slice(0, 1), 1],
    ] as const) {
      const made = await put(courses, width);
      const boxes = lists(made).map((list) => list.getBoundingClientRect());
      const what = `${courses.length} lists on ${width}px`;
      const inLine = boxes.filter(({ top }) => Math.abs(top - boxes[0]!.top) < 1);
      expect(inLine.length, `${what}: side by side`).to.equal(Math.min(columns, courses.length));
      for (const box of boxes) expect(box.width, `${what}: equal`).to.be.closeTo(boxes[0]!.width, 1);
      const headings = Array.from(made.querySelectorAll('h3'), (heading) => heading.getBoundingClientRect());
      headings.forEach(({ left, bottom }, index) => {
        expect(left, `${what}: each under its heading`).to.be.closeTo(boxes[index]!.left, 1);
        expect(bottom, `${what}: below it`).to.be.at.most(boxes[index]!.top + 1);
      });
      expect(made.scrollWidth, `${what}: nothing overflows`).to.be.at.most(made.clientWidth);
    }
  });

  it('follows the direction of the page', async () => {
    const made = await put([pill, waiting], 900);
    made.dir = 'rtl';
    const [first, second] = lists(made).map((list) => list.getBoundingClientRect().left);
    expect(first, 'the first stands at the right').to.be.greaterThan(second!);
    const item = lists(made)[0]!.children[0]!;
    expect(getComputedStyle(item).borderRightWidth, 'the rail').not.to.equal('0px');
  });

  it('marks its words in a page of another language', async () => {
    const made = await put([without(pill, 'weeks'), waiting], 400, 'de');
    const said = [...made.querySelectorAll<HTMLElement>('.da-said')];
    expect(said.length, 'labels and an item').to.equal(10);
    expect(new Set(said.map(({ lang }) => lang)), 'their language').to.deep.equal(new Set(['en']));
  });

  it('has its rail in forced colours', async () => {
    const made = await put([pill]);
    await emulateFeatures({ 'forced-colors': 'active' });
    try {
      const { borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(
        lists(made)[0]!.children[0]!,
      );
      expect(parseFloat(borderInlineStartWidth), 'a line').to.be.greaterThan(0);
      expect(borderInlineStartColor, 'another colour than the page').not.to.equal(
        getComputedStyle(document.body).backgroundColor,
      );
    } finally {
      await emulateFeatures({});
    }
  });

  it('is printed whole', async () => {
    await put([pill, without(waiting, 'before')]);
    const paper = (await printedPages()).join(' ').replace(/\s+/g, ' ');
    for (const { text } of pill.steps) expect(paper, text).to.contain(text);
    expect(paper, 'what is missing').to.contain(`Before ${NOTHING}`);
  });

  it('is printed with the name of each option on the sheet of its first step, wherever a sheet ends', async () => {
    const made = await put([pill, waiting], 700);
    const [before, intro] = [document.createElement('p'), document.createElement('p')];
    intro.textContent = 'What comes before.';
    made.before(before, intro);
    for (const wide of [700, 400]) {
      made.parentElement!.style.inlineSize = `${wide}px`;
      for (let above = 500; above < 1000; above += 60) {
        before.style.blockSize = `${above}px`;
        const sheets = (await printedPages()).map((sheet) => sheet.replaceAll(/\s+/g, ' '));
        expect(
          sheets.findIndex((sheet) => sheet.includes('What comes before.')),
          `what leads to it, ${above} px down, ${wide} px wide`,
        ).to.equal(sheets.findIndex((sheet) => sheet.includes(pill.heading)));
        for (const { heading, steps } of [pill, waiting])
          expect(
            sheets.filter((sheet) => sheet.includes(heading) && sheet.includes(steps[0]!.text)).length,
            `${heading}, ${above} px down, ${wide} px wide`,
          ).to.equal(1);
      }
    }
  }).timeout(60_000);
});
