/** Plain markup becomes the elements that a developer would have written. */
import { unfold } from '../support/dom.js';
import { reportFound } from '../../src/author/report.js';
import { expect } from '@open-wc/testing';
import fc from '../support/properties.js';
import '../../src/define.js';
import { explain } from '../../src/author/explain.js';
import { enhance } from '../../src/index.js';
import { readChance } from '../../src/reading/chance.js';
import { readComparison } from '../../src/reading/comparison.js';
import { readCosts } from '../../src/reading/cost.js';
import { normalizeText } from '../../src/reading/readable.js';
import { readSideEffects } from '../../src/reading/side-effects.js';
import { observeMarkup } from '../../src/markup/enhance.js';
import { accessibilityTree } from '../commands.js';
import * as markup from '../fixtures/markup.js';
import { authorNotes, seen, settled, until, wordsOf } from '../page.js';
import { violations } from '../support/axe.js';
import { placeInPage } from './place.js';

/** Everything under a node, as text nodes with words in them. */
function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (normalizeText(text.data)) texts.push(text);
  }
  return texts;
}

const problemsIn = (root: ParentNode) =>
  Array.from(root.querySelectorAll('*')).flatMap(
    (element) => (element as { problems?: { element: string; where: string; got: string }[] }).problems ?? [],
  );

describe('plain markup', () => {
  const notes = authorNotes();
  let place: HTMLElement;
  placeInPage((made) => (place = made));

  /** Puts it into the page, enhances it, and waits. */
  async function put(html: string) {
    place.innerHTML = html;
    const problems = enhance(place);
    await settled(place);
    return problems;
  }
  const find = <Name extends keyof HTMLElementTagNameMap>(name: Name) => place.querySelector(name)!;
  const all = <Name extends keyof HTMLElementTagNameMap>(name: Name) => [...place.querySelectorAll(name)];

  describe('whatever it is', () => {
    for (const [name, html] of Object.entries(markup.all)) {
      it(`keeps each text of the author’s in the page: ${name}`, async () => {
        place.innerHTML = html;
        const before = textsOf(place).map((node) => ({ node, text: node.data }));
        enhance(place);
        await settled(place);
        for (const { node, text } of before) {
          expect(place.contains(node), `“${normalizeText(text)}” is in the page`).to.equal(true);
          // a question may be parted from its reason; nothing of the text is gone
          const rest = node.nextSibling ?? node.parentElement?.nextSibling;
          expect(text.startsWith(node.data), `“${normalizeText(text)}” is not rewritten`).to.equal(true);
          if (node.data !== text)
            expect(
              place.textContent,
              `the rest of “${normalizeText(text)}”, before ${rest?.textContent}`,
            ).to.contain(normalizeText(text.slice(node.data.length)));
        }
      });

      it(`says each number and each word in view: ${name}`, async () => {
        place.innerHTML = html;
        const before = seen(place);
        enhance(place);
        await settled(place);
        const numbers = (text: string) => new Set(text.match(/\d[\d,.]*\d|\d/g));
        // what explains a check is folded until a reader asks for it
        if (name === 'check') place.querySelector('da-check')!.shadowRoot!.querySelector('button')!.click();
        await settled(place);
        unfold(place);
        const now = numbers(`${seen(place)} 2026-11-21 2027-11-21`);
        expect(
          [...numbers(before)].filter((number) => !now.has(number)),
          'numbers that are gone from view',
        ).to.deep.equal([]);
      });

      it(`has nothing to mend: ${name}`, async () => {
        const problems = await put(html);
        expect(problems, 'what enhancing tells').to.deep.equal([]);
        expect(
          problemsIn(place).map(({ element, where, got }) => `${element} ${where}: ${got}`),
          'what elements tell',
        ).to.deep.equal([]);
        expect(notes, 'the console').to.deep.equal([]);
      });

      it(`is enhanced once, also after it was saved: ${name}`, async () => {
        await put(html);
        const once = place.innerHTML;
        enhance(place);
        await settled(place);
        expect(place.innerHTML, 'the second time').to.equal(once);
        // what an editor saves, opened again
        place.innerHTML = once;
        enhance(place);
        await settled(place);
        expect(place.innerHTML, 'the saved page').to.equal(once);
      });
    }

    it('has no axe violation', async () => {
      await put(
        `<h1>Drops</h1>${markup.aid}${markup.sideEffects.split('<ol')[0]}${markup.costs}${markup.questions}${markup.timeline}${markup.check}`,
      );
      const found = await violations(place);
      expect(found, found.join('\n')).to.deep.equal([]);
    }).timeout(60_000);
  });

  describe('a comparison', () => {
    it('has its options, its titles, its topics and its counts', async () => {
      await put(markup.comparison);
      const { value } = readComparison(find('da-treatment-comparison'));
      expect(
        value.options.map(({ name, approval }) => `${name}: ${approval}`),
        'options',
      ).to.deep.equal(['Drops A: approved', 'No drops: no-new-treatment']);
      expect(
        value.groups.map(({ title, topic }) => `${title} ${topic}`),
        'groups',
      ).to.deep.equal(['What can go well? benefits', 'What can go wrong? harms']);
      const [chance] = value.groups[0]!.rows[0]!.cells[0]!.chances;
      expect(chance, 'the chance').to.deep.include({
        treatment: { events: 59, of: 100, label: 'with drops A' },
        comparator: { events: 45, of: 100, label: 'with salt water' },
        timeframe: 'after 4 weeks',
        certainty: 'low',
        sources: ['invented-2026'],
      });
      expect(value.groups[0]!.rows[0]!.cells[1]!.chances[0]?.finding, 'a finding').to.equal('not-studied');
      expect(seen(place), 'what readers see').to.contain(
        'Drops A 59 of 100 with drops A, 45 of 100 with salt water. After 4 weeks. It may be: 14 more in 100.',
      );
      const known = find('details');
      known.open = true;
      expect(seen(known), 'how it is known').to.contain('Source: Invented 2026.');
      expect(known.querySelector('a')?.getAttribute('href'), 'a link to the source').to.equal(
        `#${find('da-source').id}`,
      );
    });

    it('is heard as headings, and what each option answers', async () => {
      await put(markup.editors['WordPress, table block']!);
      const tree = await accessibilityTree('da-treatment-comparison');
      expect(tree).to.match(
        /heading "What can go well\?" level=3[^]*heading "How many have less dry eyes\?" level=4[^]*text "Drops A"\n/,
      );
    });

    for (const [name, html] of Object.entries(markup.editors)) {
      it(`is read as written by ${name}`, async () => {
        const problems = await put(html);
        expect(problems, 'problems').to.deep.equal([]);
        const { value } = readComparison(find('da-treatment-comparison'));
        expect(value.caption, 'the caption').to.equal('Two drops for dry eyes (example data)');
        expect(value.order, 'the order').to.equal('alphabetical');
        expect(
          value.options.map(({ name }) => name),
          'the options',
        ).to.deep.equal(['Drops A', 'No drops']);
        const [group] = value.groups.filter(({ rows }) => rows.length);
        expect(group?.title, 'the title').to.equal('What can go well?');
        const [counted, unknown] = group!.rows[0]!.cells;
        expect(counted?.chances[0], 'the count').to.deep.include({
          treatment: { events: 59, of: 100, label: 'with drops A' },
          comparator: { events: 45, of: 100, label: 'with salt water' },
        });
        expect(unknown?.chances[0]?.finding, 'the finding').to.equal('not-studied');
      });
    }

    it('has columns that are the groups of one study, by one setting', async () => {
      const rows = `<tr><th>Side effects</th><th>With drug Z</th><th>With a sugar pill</th></tr>
        <tr><td>Bad taste</td><td>26 of 100</td><td>6 of 100</td></tr>`;
      for (const table of [
        `<table class="da-treatment-comparison" data-columns="groups"><caption>Z</caption>${rows}</table>`,
        `<table class="da-treatment-comparison da-columns-groups"><caption>Z</caption>${rows}</table>`,
        `<table class="da-treatment-comparison"><caption>Z<br>Columns: groups</caption>${rows}</table>`,
        `<table class="da-treatment-comparison"><caption>Z</caption>${rows.replace('<tr><td>', '<tr data-columns="groups"><td>')}</table>`,
        `<table class="da-treatment-comparison"><caption>Z</caption>${rows.replace('<tr><td>', '<tr class="da-columns-groups"><td>')}</table>`,
      ]) {
        await put(table);
        expect(seen(place), table).to.match(/he columns are the groups of one study/);
        expect(seen(place), table).to.contain('20 more in 100 than in the other group.');
        expect(seen(place), table).not.to.contain('to compare with');
      }
    });

    it('has rows for the glance, and what stands there in short, in lines under titles and answers', async () => {
      await put(`<table class="da-treatment-comparison"><caption>Drops</caption>
        <tr><th>Question</th><th>A</th><th>B</th></tr>
        <tr><td>How many see better?<br>At a glance: benefit<br>In short: See better</td><td>59 of 100</td><td>45 of 100</td></tr>
        <tr><td class="da-glance-gravest-harm">What can go wrong?</td><td>Blindness, in very few.</td><td>Nothing new</td></tr>
        <tr data-glance="asks"><td>How often?</td><td><p>Twice a day, for as long as you live.</p><p>In short: twice a day</p></td><td>Never</td></tr>
        <tr><td>In what form?</td><td>In short: drops</td><td>None</td></tr></table>`);
      const [glance] = all('table');
      expect(
        [...glance!.rows].map((row) => [...row.cells].map((cell) => normalizeText(cell.textContent))),
      ).to.deep.equal([
        ['Option', 'See better', 'What can go wrong?', 'How often?'],
        [
          'A',
          '59 of 100 people. No number to compare with is given here. Certainty not stated.',
          'Blindness, in very few.',
          'twice a day',
        ],
        [
          'B',
          '45 of 100 people. No number to compare with is given here. Certainty not stated.',
          'Nothing new',
          'Never',
        ],
      ]);
      const words = seen(all('table')[1]!);
      expect(words, 'the lines').not.to.match(/at a glance|See better|twice a day/);
      expect(words, 'what is no setting, since its row is not in the glance').to.contain('In short: drops');
    });

    it('takes no heading that begins as a known one does for a slip', () => {
      const table = (heading: string) =>
        `<table class="da-side-effects"><tr><th>Side effect</th><th>How many</th><th>${heading}</th></tr>
        <tr><td>Sore eyes</td><td>8 of 100</td><td>Close your eyes.</td></tr></table>`;
      place.innerHTML = table('What helps');
      expect(enhance(place)).to.deep.equal([]);
      place.innerHTML = table('Wiht salt water');
      expect(enhance(place).map(({ rule }) => rule)).to.include('markup-heading');
    });

    it('is done once where all of it is done in between, as when a language comes', () => {
      place.innerHTML = '<p class="da-chance">8 of 100</p><p class="da-summary"></p>';
      let isDone = false;
      const problems = enhance(place, (tag) => {
        const isFirst = !isDone;
        isDone = true;
        if (isFirst) enhance(place);
        return customElements.get(tag);
      });
      expect(problems).to.deep.equal([]);
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
        'da-chance',
        'da-summary',
      ]);
    });

    it('says in a line under the title of rows what they are about', async () => {
      const table = (line: string, ofRow = '') =>
        `<table class="da-treatment-comparison"><caption>Drops</caption><tr><th>Question</th><th>A</th><th>B</th></tr>
        <tr${ofRow}><td>What may go wrong?${line}</td><td></td><td></td></tr><tr><td>Sore eyes?</td><td>Yes</td><td>No</td></tr></table>`;
      for (const [html, about] of [
        [table('<br>About: harms'), 'harms'],
        [table('<p>About: Benefits</p>'), 'benefits'],
        [table('<br>About: harms', ' class="da-practical"'), 'practical'],
        [table('<br>About: you'), null],
        [table(''), null],
      ] as const) {
        await put(html);
        const [title] = all('tr').filter((row) => row.textContent?.includes('What may go wrong?'));
        expect(title!.getAttribute('data-about'), html).to.equal(about);
        expect(seen(place).includes('About:'), html).to.equal(html.includes('About: you'));
      }
    });

    it('says a count once, and leaves what stands beside it', async () => {
      await put(`<table class="da-treatment-comparison"><caption>Drops</caption>
        <tr><th>Question</th><th>A</th><th>B</th></tr>
        <tr><td>Better?</td><td>59 of 100<br>In summer it may be less.</td><td><a href="https://example.org/">45 of 100</a></td></tr>
        <tr><td>Worse?</td><td>Not studied</td><td><p>Measure: hazard ratio 0.7</p><p>When: in a year</p></td></tr></table>`);
      const words = seen(place);
      expect(words.match(/59/g)?.length, 'in its line').to.equal(1);
      expect(words).to.contain('In summer it may be less.');
      expect(words, 'a link stays').to.contain(' 45 of 100 ');
      expect(words.match(/Not studied\./g)?.length, 'a finding').to.equal(1);
      expect(words).to.match(/The source gives: hazard ratio 0\.7\. In a year\./);
      expect(words).not.to.contain('Measure:');
    });

    it('reads a difference, also below nothing, and people whom others are compared with', async () => {
      await put(`<table class="da-treatment-comparison"><caption>Statins</caption>
        <tr><th>Question</th><th>None</th><th>Statin</th></tr>
        <tr><td>Stroke?</td><td>10 of 100<br>Baseline: yes</td>
          <td>Difference: −3<br>Of: 100<br>Difference low: -5<br>Difference high: -1<br>Comparator-events: 10 of 100</td></tr></table>`);
      const words = seen(place);
      expect(words).to.contain('These are the people that others are compared with.');
      expect(words).to.contain('None 10 of 100 people.');
      expect(words).to.contain('Statin 10 of 100 people. 3 fewer in 100.');
      const known = find('details');
      known.open = true;
      expect(seen(known)).to.contain('The true difference could be from 5 fewer to 1 fewer in 100.');
    });

    it('takes facts from lines with a name and a colon, and says them once', async () => {
      await put(`<table class="da-treatment-comparison"><caption>Drops (example data)<br>Order: by name</caption>
        <tr><th>Question</th><th>A<br>Off-label</th><th>B<br>Approval: approved</th></tr>
        <tr><td>Better?</td><td>59 of 100 with A, compared with 45 of 100 with B<br>When: after 4 weeks<br>Who: invented people<br>Certainty: very low<br>Why: one trial<br>Source: Invented 2026</td><td>?</td></tr></table>`);
      const chance = readChance(find('da-chance')).value;
      expect(chance, 'the chance').to.deep.include({
        timeframe: 'after 4 weeks',
        population: 'invented people',
        certainty: 'very-low',
        certaintyReason: 'one trial',
        sources: ['invented-2026'],
      });
      expect(find('da-treatment-comparison').order, 'the order').to.equal('by name');
      expect(
        all('da-option').map(({ approval }) => approval),
        'approvals',
      ).to.deep.equal(['off-label', 'approved']);
      expect(seen(place), 'what the element says itself is not shown twice').not.to.contain(
        'When: after 4 weeks',
      );
      expect(seen(place), 'it says it').to.contain('After 4 weeks.');
    });

    it('takes facts of all counts from the caption, for rows that come later, too, and shows them once', async () => {
      const table = (
        answer: string,
      ) => `<table class="da-treatment-comparison"><caption>Drops (example data)<br>Order: by name<br>Certainty: low<br>Who was studied: invented people</caption>
        <tr><th>Question</th><th>A</th><th>B</th></tr>
        <tr><td>Better?</td><td>${answer}</td><td>Not studied</td></tr></table>`;
      await put(table('59 of 100 with A, compared with 45 of 100 with B'));
      expect(seen(find('caption'))).to.equal('Drops (example data)');
      find('tbody').insertAdjacentHTML(
        'beforeend',
        '<tr><td>Worse?</td><td>9 of 100 with A, compared with 5 of 100 with B</td><td>Not studied</td></tr>',
      );
      enhance(place);
      await settled(place);
      for (const index of [0, 2])
        expect(readChance(all('da-chance')[index]!).value).to.deep.include({
          certainty: 'low',
          population: 'invented people',
        });
      await put(table('Soon.'));
      expect(seen(find('caption')), 'where no count says them').to.contain(
        'Who was studied: invented people',
      );
    });

    it('reads under the name of an option who says how it stands, and as of when', async () => {
      const problems =
        await put(`<table class="da-treatment-comparison" data-order="by name"><caption>C</caption>
        <tr><th>Question</th><th>Drops A<br>Approved<br>Source: Invented 2026<br>As of: 2026-05</th><th>Drops B<br>Approved</th></tr>
        <tr><td>Visits?</td><td>One</td><td>Two</td></tr></table>
        <ol class="da-sources"><li>Invented 2026: A list that nobody wrote.<br>Kind: regulator<br>Read: in full</li></ol>`);
      expect(problems).to.deep.equal([]);
      const [, first, second] = [...find('da-treatment-comparison').querySelectorAll('tr')[1]!.cells];
      expect(seen(first!), 'who').to.contain('approved for this use, as of May 2026 (Invented 2026).');
      expect(seen(second!), 'nobody').to.contain('This page says it is approved. It gives no source.');
      expect(seen(place), 'the source')
        .to.contain('From a regulator. Read in full.')
        .and.not.to.contain('Kind:');
    });

    it('leaves as text what it cannot read, and tells the author where it stands', async () => {
      const problems =
        await put(`<table class="da-treatment-comparison" data-order="by name"><caption>Drops (example data)</caption>
        <tr><th>Question</th><th data-approval="approved">A</th><th data-approval="approved">B</th></tr>
        <tr><td>Better?</td><td>About 30 of 100 feel better</td><td>310 of 182</td></tr>
        <tr><td>Worse?</td><td>5 of 100, compared with 4 of 100</td><td>Open 24/7</td></tr></table>`);
      expect(
        problems.map(({ element, where, got }) => `${element} ${where}: ${got}`),
        'problems',
      ).to.deep.equal([
        'da-treatment-comparison row “Better?”, “A”: “About 30 of 100 feel better”',
        'da-treatment-comparison row “Better?”, “B”: “310 of 182”',
        'da-treatment-comparison row “Worse?”, “A”: “5 of 100, compared with 4 of 100”',
      ]);
      expect(
        notes.filter((note) => note.includes('Better?')),
        'the console',
      ).to.have.lengthOf(2);
      expect(all('da-chance'), 'chances').to.have.lengthOf(1);
      expect(seen(place), 'the text').to.contain('About 30 of 100 feel better').and.to.contain('310 of 182');
    });

    it('stays a table where the first row names no options, and tells the author', async () => {
      const problems = await put(`<div class="da-treatment-comparison"><table>
        <tr><td>How many fall?</td><td>5 of 100 with A, compared with 9 of 100 with B</td><td>Not known</td></tr>
        <tr><td>How many feel sick?</td><td>8 of 100</td><td>9 of 100</td></tr></table></div>`);
      expect(place.querySelector('da-treatment-comparison'), 'no element').to.equal(null);
      expect(place.querySelector('da-option'), 'no option').to.equal(null);
      expect(seen(place), 'the first question').to.contain('How many fall?').and.to.contain('Not known');
      expect(problems, 'problems').to.have.lengthOf(1);
      expect(problems[0], 'the problem').to.deep.include({
        where: 'header row',
        got: '“5 of 100 with A, compared with 9 of 100 with B”',
      });
      expect(explain(problems[0]!).allowed, 'what to do').to.contain('the first row has to name the options');
    });

    it('tells of counts without totals, and shows of a cell the line alone', async () => {
      const problems = await put(`<table class="da-treatment-comparison"><caption>Example data</caption>
        <tr><th>Question</th><th>A</th><th>B</th></tr>
        <tr><td>Better?</td><td>60 with the injection, compared with 40 with a dummy<br>Certainty: low</td><td>160 of 100<br>When: after 4 weeks</td></tr>
        <tr><td>Worse?</td><td>12 of 100 with the splint</td><td>Open 24/7</td></tr></table>`);
      expect(
        problems.map(({ where, got }) => `${where}: ${got}`),
        'problems',
      ).to.deep.equal([
        'row “Better?”, “A”: “60 with the injection, compared with 40 with a dummy”',
        'row “Better?”, “B”: “160 of 100”',
        'row “Worse?”, “A”: “12 of 100 with the splint”',
      ]);
      for (const words of ['its total', 'no more events than people', 'after both counts'])
        expect(explain(problems[0]!).allowed, 'what to write').to.contain(words);
    });

    it('says all words of a header cell with the name, but for an approval with a slip, and tells the author', async () => {
      const problems = await put(`<table class="da-treatment-comparison"><caption>Example data</caption>
        <tr><th>Question</th><th>Injection<br>one shot<br>Aproved</th><th>Rest<br>No new treatment</th></tr>
        <tr><td>Better?</td><td>about 8 of 100</td><td>Not known</td></tr></table>`);
      expect(
        all('da-treatment-comparison').flatMap((one) =>
          readComparison(one).value.options.map(({ name, value }) => `${value}: ${name}`),
        ),
        'options',
      ).to.deep.equal(['injection: Injection one shot', 'rest: Rest']);
      expect(
        problems.map(({ where, got }) => `${where}: ${got}`),
        'problems',
      ).to.deep.equal([
        'header row, “Injection”: “one shot”',
        'header row, “Injection”: “Aproved”',
        'row “Better?”, “Injection”: “about 8 of 100”',
      ]);
      expect(explain(problems[1]!).allowed, 'what to write')
        .to.contain('“approved”, ')
        .and.to.contain('“off label”');
    });

    it('hides no fact of a cell without a number', async () => {
      await put(`<table class="da-treatment-comparison"><tr><th></th><th>A</th><th>B</th></tr>
        <tr><td>?</td><td>Not studied<br>Who: children<br>Source: Invented 2026</td><td>-</td></tr></table>`);
      expect(seen(find('da-chance').parentElement!), 'the cell')
        .to.contain('Not studied')
        .and.to.contain('Who: children');
      expect(find('da-chance').source, 'its source').to.equal('invented-2026');
    });

    it('reads numbers in the language of the page', async () => {
      await put(`<div lang="de"><table class="da-treatment-comparison"><tr><th></th><th>A</th><th>B</th></tr>
        <tr><td>?</td><td>1.234 of 2.000</td><td>12,5 % of people</td></tr></table></div>`);
      expect(
        all('da-chance').map((chance) => `${chance.events} ${chance.of}`),
        'counts',
      ).to.deep.equal(['1234 2000', '12.5 100']);
    });
  });

  describe('side effects', () => {
    it('become lines with their numbers, and nothing is said twice', async () => {
      await put(markup.sideEffects);
      const { value } = readSideEffects(find('da-side-effects'));
      expect(value.effects, 'the effects').to.have.lengthOf(2);
      const [sore, swollen] = value.effects;
      expect(sore, 'the first').to.deep.include({
        name: 'Sore eyes',
        seriousness: 'mild',
        act: 'wait',
        starts: 'At once',
        lasts: '5 minutes',
      });
      expect(sore?.chance.treatment, 'its number').to.deep.equal({
        events: 8,
        of: 100,
        label: 'with the drops',
      });
      expect(swollen?.chance.finding, 'the second').to.equal('only-reports');
      const words = seen(place);
      expect(words, 'the sentence').to.contain(
        'Sore eyes 8 of 100 with the drops, 3 of 100 with salt water.',
      );
      expect(words, 'other columns').to.contain('What helps: Close your eyes.');
      expect(words, 'the caption').to.contain('What may happen with the drops (example data)');
      expect(words.split('8 of 100').length, 'the count, once').to.equal(2);
      const tree = await accessibilityTree('da-side-effects');
      expect(tree, 'a heading').to.contain('heading "Sore eyes"');
      expect(tree, 'the table is no longer one').not.to.contain('table');
    });

    it('show what cannot be read, with the heading of its column', async () => {
      const problems = await put(`<h2>What may happen</h2><table class="da-side-effects">
        <tr><th>Side effect</th><th>With</th><th>What to do</th><th>Source</th></tr>
        <tr><td>Sore eyes</td><td>about 1 in 10</td><td>Call 555-0100</td><td><a href="https://example.com/">A study</a></td></tr></table>`);
      expect(
        problems.map(({ where, got }) => `${where}: ${got}`),
        'problems',
      ).to.deep.equal(['row “Sore eyes”, “With”: “about 1 in 10”']);
      expect(seen(find('da-side-effect')), 'the card')
        .to.contain('With: about 1 in 10')
        .and.to.contain('What to do: Call 555-0100')
        .and.to.contain('Source: A study');
      expect(
        find('da-side-effect').querySelector('h3')?.textContent,
        'a heading under the one before',
      ).to.equal('Sore eyes');
    });

    it('tell of a count under a heading that is not known', async () => {
      const problems = await put(`<table class="da-side-effects">
        <tr><th>Side effect</th><th>Incidence</th><th>Starts</th></tr>
        <tr><td>Sore heel</td><td>30 of 100</td><td>At once</td></tr></table>`);
      expect(
        problems.map((one) => `${one.where}: ${one.got}. ${explain(one).allowed}`).join(),
        'problems',
      ).to.match(/^row “Sore heel”, “Incidence”: “30 of 100”\. a heading that is a setting, such as \w+/);
      expect(seen(find('da-side-effect')), 'the card')
        .to.contain('Incidence: 30 of 100')
        .and.not.to.match(/Not known|How many people/);
    });

    it('hide no fact that an effect without a number does not say', async () => {
      await put(`<table class="da-side-effects"><caption>First line<br>Second line</caption>
        <tr><th>Side effect</th><th>How many</th><th>Who was studied</th><th>When counted</th><th>How many</th></tr>
        <tr><td>Sore eyes</td><td>Not studied</td><td>children</td><td>after a year</td><td>8 %</td></tr>
        <tr><td>Blurred sight</td><td>8 of 100</td><td>adults</td><td>after a day</td><td>9 %</td></tr></table>`);
      const [sore, blurred] = all('da-side-effect').map(seen);
      expect(sore, 'without a number')
        .to.contain('Who was studied: children')
        .and.to.contain('When counted: after a year');
      expect(blurred, 'with one').to.contain('Who was studied: Adults.').and.to.contain('After a day.');
      expect(blurred, 'a column that nobody knows').to.contain('How many: 9 %');
      expect(seen(place), 'the caption').to.match(/First line\s+Second line/);
    });

    it('stay a table where no column is known', async () => {
      const problems = await put(
        '<table class="da-side-effects"><tr><th>Was</th><th>Wie oft</th></tr><tr><td>Müde</td><td>8 %</td></tr></table>',
      );
      expect(problems, 'problems').to.have.lengthOf(1);
      expect(problems[0], 'the problem').to.deep.include({ where: 'header row', got: '“Was, Wie oft”' });
      expect(seen(place), 'the table').to.contain('Müde').and.to.contain('8 %');
      expect(place.querySelector('da-side-effects'), 'no element').to.equal(null);
    });
  });

  describe('costs', () => {
    it('are counted', async () => {
      await put(markup.costs);
      const { value } = readCosts(find('da-cost-estimator'), find('da-cost-estimator'), undefined);
      expect(
        value.lines.map(({ option, low, high, per, covered }) => [option, low, high, per, covered].join()),
        'the lines',
      ).to.deep.equal([
        'Drops A,80,150,visit,usually',
        'Drops A,1020.5,1020.5,year,unknown',
        'No drops,0,0,month,rarely',
      ]);
      expect(value.lines[0], 'how often').to.deep.include({ times: { low: 1, high: 2 }, from: 1, to: 1 });
      expect(wordsOf(find('da-cost')), 'a line').to.contain(
        'A visit (example data) $80 to $150 for each visit',
      );
      unfold(place);
      expect(all('da-cost')[0]?.checkVisibility(), 'its line is in view').to.equal(true);
    });

    it('hide nothing of a line without a price, and nothing that two columns say in two ways', async () => {
      await put(`<table class="da-cost-estimator" data-currency="USD" data-option="A"><tr><th>What</th><th>Price</th><th>Per</th><th>Times</th></tr>
        <tr><td>A ride</td><td>Not known</td><td>Visit</td><td>6</td></tr><tr><td>A pill</td><td>$5 a month</td><td>Year</td><td></td></tr></table>`);
      const [ride, pill] = all('da-cost').map(wordsOf);
      expect(ride, 'without a price')
        .to.contain('No price found.')
        .and.to.contain('Per: Visit')
        .and.to.contain('Times: 6');
      expect(find('da-cost').option, 'the option of the table').to.equal('A');
      expect(pill, 'two ways').to.contain('About $5 a month.').and.to.contain('Per: Year');
    });

    it('say that the currency is missing', async () => {
      const [problem] = await put(`<table class="da-cost-estimator"><tr><th>What</th><th>Price</th></tr>
        <tr><td>A visit</td><td>$1,200</td></tr></table>`);
      expect(problem?.got, 'the price').to.equal('“$1,200”');
      expect(explain(problem!).allowed, 'what to do').to.contain('data-currency="USD"');
    });

    it('take the currency of the aid, and read no other', async () => {
      const problems =
        await put(`<div class="da-decision-aid da-currency-eur"><table class="da-cost-estimator">
        <tr><th>What</th><th>Price</th></tr><tr><td>Drops A</td><td></td></tr><tr><td>A visit</td><td>€80 per visit</td></tr>
        <tr><td>A bottle</td><td>$20 a month</td></tr></table></div>`);
      const [visit, bottle] = all('da-cost');
      expect(visit, 'the title of the option').to.deep.include({
        option: 'Drops A',
        low: '80',
        per: 'visit',
      });
      expect(bottle?.low, 'another currency').to.be.oneOf([undefined, null]);
      expect(wordsOf(bottle!), 'stays in its words').to.contain('Price: $20 a month');
      expect(
        problems.map(({ got }) => got),
        'problems',
      ).to.deep.equal(['“$20 a month”']);
    });
  });

  describe('lists', () => {
    it('of questions have each question and why it is asked', async () => {
      await put(markup.questions);
      const tree = await accessibilityTree('da-question-list');
      for (const name of [
        'Do you have glaucoma?',
        'Do you wear lenses?',
        'Can you see the bottle?',
        'Do you smoke?',
        'Do you have help at home?',
      ])
        expect(tree, name).to.contain(`group "${name}"`);
      expect(find('da-question').importance, 'the first').to.equal('tell-first');
      expect(seen(place), 'the reasons')
        .to.contain('Drops may raise the pressure')
        .and.to.contain('It is small.');
    });

    it('of steps have their moments, said once', async () => {
      await put(markup.timeline);
      expect(
        all('da-step').map(({ when, option }) => `${option} ${when}`),
        'steps',
      ).to.deep.equal([
        'drops-a before',
        'drops-a day',
        'drops-a stopping',
        'no-drops before',
        'no-drops day',
        'no-drops stopping',
      ]);
      expect(seen(all('da-step')[1]!), 'a step').to.equal('On the day You take the first drop.');
    });

    it('of what matters begin with what is in bold', async () => {
      for (const bold of ['b', 'strong']) {
        await put(`<ul class="da-values"><li><${bold}>I want to sleep.</${bold}> It is hard.</li></ul>`);
        expect(find('da-value').firstElementChild?.textContent, bold).to.equal('I want to sleep.');
      }
    });

    it('of what matters name the options', async () => {
      await put(markup.values);
      expect(
        all('da-value').map(({ toward, away }) => `${toward} ${away}`),
        'options',
      ).to.deep.equal(['drops-a no-drops', 'no-drops undefined']);
    });

    it('of sources have ids, also where a filter took them', async () => {
      await put(
        '<ul class="da-sources"><li>Invented 2026: A trial that nobody ran.</li><li id="other">Another.</li></ul>',
      );
      expect(
        all('da-source').map(({ id, label }) => `${id} ${label}`),
        'sources',
      ).to.deep.equal(['invented-2026 Invented 2026', 'other undefined']);
      expect(place.querySelectorAll('[id=other]'), 'the id stands once').to.have.lengthOf(1);
    });
  });

  describe('sections', () => {
    it('become an aid with its parts', async () => {
      await put(markup.aid);
      const aid = find('da-decision-aid');
      expect(aid, 'settings').to.deep.include({
        decision: 'Drops, or none?',
        country: 'US',
        published: '2026-11-21',
        funding: 'none',
      });
      expect(aid.contains(find('da-treatment-comparison')), 'its parts').to.equal(true);
      expect(seen(aid), 'what it says')
        .to.contain('Published November 21, 2026.')
        .and.not.to.contain('Published: 2026');
      expect(find('da-urgent-help').parentElement, 'urgent help').to.equal(aid);
      expect(find('da-urgent-help').className, 'its class').to.equal('da-urgent-help');
    });

    it('become urgent help, by what it is for', async () => {
      await put('<div class="da-urgent-help da-for-crisis da-country-us"></div>');
      expect(seen(place), 'the lines').to.contain('988');
      await put('<div class="da-urgent-help da-country-us"></div>');
      expect(seen(place), 'no illness').to.contain('911').and.not.to.contain('988');
      await put('<div class="da-urgent-help da-country-us"><p>For: a swollen face, call 555 0100.</p></div>');
      expect(seen(place), 'words that are no setting').to.contain('For: a swollen face, call 555 0100.');
    });

    it('become a check', async () => {
      await put(
        markup.check.replace(' data-right="2"', '').replace('</div>', '<p>Right answer: 2</p></div>'),
      );
      expect(find('da-check').right, 'the right answer').to.equal('2');
      expect(await accessibilityTree('da-check'), 'a group').to.contain(
        'group "How many had less dry eyes?"',
      );
    });

    it('become a chance from a sentence', async () => {
      await put('<p class="da-chance" data-source="x">59 of 100 with A, compared with 45 of 100 with B</p>');
      expect(find('da-chance'), 'settings').to.deep.include({
        events: '59',
        comparatorOf: '100',
        treatment: 'with A',
        source: 'x',
      });
    });
  });

  describe('is left alone', () => {
    it('where somebody edits it', async () => {
      const html = `<div contenteditable="true">${markup.questions}</div>`;
      await put(html);
      expect(place.innerHTML, 'the editor’s markup').to.equal(
        new DOMParser().parseFromString(html, 'text/html').body.innerHTML,
      );
    });

    it('where there is no such element', () => {
      place.innerHTML = markup.questions;
      const before = place.innerHTML;
      enhance(place, () => undefined);
      expect(place.innerHTML, 'the list').to.equal(before);
    });

    it('where it stands in tags', async () => {
      await put(
        '<da-question-list class="da-question-list"><da-question class="da-question"><p>Do you smoke?</p></da-question></da-question-list>',
      );
      expect(all('da-question-list'), 'lists').to.have.lengthOf(1);
      expect(all('da-question'), 'questions').to.have.lengthOf(1);
    });
  });

  it('turns no other data- into an attribute', async () => {
    await put(`<table class="da-treatment-comparison" data-onclick="alert(1)" data-style="color: red" data-id="x" data-src="https://example.com/">
      <tr><th></th><th data-onclick="alert(1)" data-approval="approved">A</th><th data-is="x">B</th></tr>
      <tr><td>?</td><td data-onmouseover="alert(1)" data-href="javascript:alert(1)">8 %</td><td><b>x</b></td></tr></table>
      <div class="da-decision-aid" data-src="https://example.com/aid.json"><p>Words</p></div>`);
    const names = ['da-treatment-comparison', 'da-option', 'da-chance', 'da-decision-aid'].flatMap((name) =>
      [...place.querySelectorAll(name)].flatMap((element) => element.getAttributeNames()),
    );
    expect(names, 'attributes').not.to.be.empty;
    expect(
      names.filter((name) => /^(on|style|src|href|is|id)/.test(name)),
      'attributes that are no settings',
    ).to.deep.equal([]);
  });

  it('never throws, whatever stands in it', () => {
    const tags = [
      'table',
      'tr',
      'td',
      'th',
      'ul',
      'ol',
      'li',
      'p',
      'div',
      'figure',
      'figcaption',
      'caption',
      'br',
      'h2',
      'span',
      'da-chance',
    ];
    const words = [
      '',
      ' ',
      '8 of 100',
      'Source: x',
      'With',
      'Price',
      '$5',
      'Not known',
      'Do you? Yes',
      ':',
      'Before: x',
      '\u0000',
    ];
    const classes = [
      '',
      ...Object.keys(markup.all).map(
        (_, i) =>
          `da-${['treatment-comparison', 'side-effects', 'cost-estimator', 'question-list', 'timeline', 'values', 'check', 'decision-aid'][i]}`,
      ),
      'da-said',
      'da-harms',
      'da-chance',
    ];
    const { html } = fc.letrec<Record<'html' | 'element' | 'cell' | 'table' | 'list', string>>((tie) => ({
      html: fc.oneof({ maxDepth: 6 }, fc.constantFrom(...words), tie('element'), tie('table'), tie('list')),
      // no part of a decision aid stands in a cell of another
      cell: fc
        .array(
          fc.tuple(fc.constantFrom('p', 'br', 'b', 'div', 'li', 'table', 'a'), fc.constantFrom(...words)),
          {
            maxLength: 3,
          },
        )
        .map((parts) => parts.map(([tag, text]) => `<${tag}>${text}</${tag}>${text}`).join('')),
      table: fc
        .tuple(
          fc.constantFrom(...classes),
          fc.array(fc.array(tie('cell'), { maxLength: 5 }), { maxLength: 4 }),
        )
        .map(
          ([name, rows]) =>
            `<table class="${name}">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
      list: fc
        .tuple(fc.constantFrom(...classes), fc.array(tie('html'), { maxLength: 4 }))
        .map(
          ([name, items]) => `<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
        ),
      element: fc
        .tuple(fc.constantFrom(...tags), fc.constantFrom(...classes), fc.array(tie('html'), { maxLength: 4 }))
        .map(([tag, name, children]) => `<${tag}${name && ` class="${name}"`}>${children.join('')}</${tag}>`),
    }));
    fc.assert(
      fc.property(html, (text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        const letters = () =>
          textsOf(page.body)
            .filter(({ parentElement }) => !parentElement?.closest('.da-said:not(.da-said-plain)'))
            .flatMap(({ data }) => [...data.replace(/\s/g, '')])
            .sort()
            .join('');
        const before = letters();
        enhance(page);
        expect(letters(), 'all letters are there').to.equal(before);
        const once = page.body.innerHTML;
        enhance(page);
        expect(page.body.innerHTML, 'twice').to.equal(once);
      }),
      {
        numRuns: 1000,
        // a table that stands in the caption of its figure
        examples: [['<figure><figcaption><table class="da-side-effects"></table></figcaption></figure>']],
      },
    );
  }).timeout(60_000);

  describe('that comes later', () => {
    before(() => observeMarkup((tag) => customElements.get(tag), reportFound));

    it('is enhanced', async () => {
      place.innerHTML = markup.comparison;
      await until(() => place.querySelector('da-chance') !== null, 'the comparison is enhanced');
      await settled(place);
      expect(seen(place), 'its words').to.contain('14 more in 100.');
    });

    it('is enhanced in a table and in a list that are there', async () => {
      place.innerHTML = markup.comparison + markup.questions;
      await until(() => all('da-question').length === 5, 'the list is enhanced');
      const row = place.querySelector('table')!.tBodies[0]!.insertRow();
      row.innerHTML = '<td>How many sleep?</td><td>70 of 100</td><td>Not known</td>';
      const item = document.createElement('li');
      item.textContent = 'Do you drive?';
      place.querySelector('ul')!.append(item);
      await until(
        () => all('da-question').length === 6 && row.querySelectorAll('da-chance').length === 2,
        'what came is enhanced',
      );
      await settled(place);
      expect(seen(row), 'the row').to.contain('Drops A 70 of 100 people.');
      expect(await accessibilityTree('da-question-list'), 'the question').to.contain('group "Do you drive?"');
    });

    it('is enhanced once by two copies of the library', async () => {
      observeMarkup((tag) => customElements.get(tag), reportFound);
      place.innerHTML = markup.all['side effects']! + markup.costs;
      await until(() => all('da-cost').length > 0, 'enhanced');
      await settled(place);
      expect(all('da-side-effect'), 'effects').to.have.lengthOf(2);
      expect(all('da-cost'), 'costs').to.have.lengthOf(3);
      expect(all('da-side-effects'), 'lists').to.have.lengthOf(1);
    });
  });
});
