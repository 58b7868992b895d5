import { expect } from '@open-wc/testing';
import { describeProblem, describeProblems } from '../../src/author/describe.js';
import { explain } from '../../src/author/explain.js';
import { distance, nearest } from '../../src/author/nearest.js';
import { standsIn } from '../../src/author/report.js';
import { isFault, rules } from '../../src/author/rules.js';
import '../../src/define.js';
import { enhance } from '../../src/markup/enhance.js';
import { enhanceTree } from '../../src/markup/enhance-tree.js';
import type { Problem } from '../../src/reading/problem.js';
import { TreeElement, TreeText, type TreeNode } from '../../src/writing/tree.js';
import { writeFileText } from '../../src/writing/write-file.js';
import { authorNotes, settled, until } from '../page.js';
import fc from '../support/properties.js';

/** What stands in the page, as a file has it. */
function treeOf(node: Node): TreeNode[] {
  if (node instanceof Text) return [new TreeText(node.data)];
  if (!(node instanceof Element)) return [];
  const attributes = node.getAttributeNames().map((name) => [name, node.getAttribute(name)!] as const);
  return [new TreeElement(node.localName, attributes, [...node.childNodes].flatMap(treeOf))];
}

/** An aid in which all is well. */
const AID = `<da-decision-aid decision="Which?" published="2026-11-21" review-by="2099-11-21" update-policy="Each year"
  authors="A. Author" funding="none" interests="none" country="US" currency="USD">
  <da-urgent-help for="crisis"></da-urgent-help>
  <da-treatment-comparison order="by name"><table><caption>Both (invented data)</caption>
    <tr><th>Question</th><th><da-option value="shot" approval="approved" approval-source="anand-2023" approval-as-of="2025">Injection</da-option></th>
      <th><da-option value="rest" approval="not-a-medicine">Rest</da-option></th></tr>
    <tr><th>Better?</th><td><da-chance events="59" of="100" comparator-events="45" comparator-of="100" outcome="got better"
      treatment="with the shot" comparator="with a dummy" timeframe="after 4 weeks" population="adults" certainty="high"
      certainty-reason="large studies" source="anand-2023"></da-chance></td>
      <td><da-chance finding="not-known"></da-chance></td></tr>
    <tr><th>Drive?</th><td>Not that day</td><td>Yes</td></tr>
  </table></da-treatment-comparison>
  <da-question-list><ul><li><da-question importance="tell-first"><p>Do you smoke?</p><p>It matters.</p></da-question></li></ul></da-question-list>
  <da-sources><ol><li><da-source id="anand-2023" label="Anand 2023">Anand. Invented data.</da-source></li></ol></da-sources>
</da-decision-aid>`;

describe('messages to authors', () => {
  const notes = authorNotes();
  let page: HTMLElement;
  afterEach(() => page.remove());

  /** Shows a page, and gives what its elements tell. */
  async function put(html: string): Promise<Problem[]> {
    page = document.createElement('div');
    page.innerHTML = html;
    document.body.append(page);
    enhance(page);
    await settled(page);
    // sources are looked for again
    await settled(page);
    const problems = () =>
      [...page.querySelectorAll('*')].flatMap((one) => (one as { problems?: Problem[] }).problems ?? []);
    await until(() => problems().every(({ allowed }) => allowed), 'the words for authors');
    return problems();
  }

  /** What the command tells of the same page. */
  function inFile(html: string): Problem[] {
    const template = document.createElement('template');
    template.innerHTML = html;
    const root = new TreeElement('body', [], [...template.content.childNodes].flatMap(treeOf));
    const found = enhanceTree(root).flatMap(({ at, problems }) =>
      problems.map((problem) => explain(problem, standsIn.get(problem) ?? at)),
    );
    const [aid] = root.children.filter(({ localName }) => localName === 'da-decision-aid');
    return [...found, ...(aid ? writeFileText(aid) : [])];
  }

  const told = (problems: readonly Problem[]) =>
    describeProblems(problems)
      .map(({ message }) => message)
      .sort();

  it('say nothing of a page in which all is well', async () => {
    expect(told(await put(AID)), 'page').to.deep.equal([]);
    expect(told(inFile(AID)), 'file').to.deep.equal([]);
    expect(notes, 'console').to.deep.equal([]);
  });

  describe('name what was meant', () => {
    const CASES: readonly (readonly [
      right: string,
      wrong: string,
      rule: string,
      near: string,
      place?: string,
    ])[] = [
      ['published="', 'publised="', 'attribute-unknown', 'published'],
      ['events="59"', 'event="59"', 'attribute-unknown', 'events', 'row “Better?”, “Injection”'],
      ['timeframe="', 'time-frame="', 'attribute-unknown', 'timeframe', 'row “Better?”, “Injection”'],
      ['certainty="high"', 'certainty="hihg"', 'unreadable', 'high', 'row “Better?”, “Injection”'],
      ['approval="approved"', 'approval="aproved"', 'unreadable', 'approved', '“Injection”'],
      [
        'studies" source="anand-2023"',
        'studies" source="annand-2023"',
        'source-unknown',
        'anand-2023',
        'row “Better?”, “Injection”',
      ],
      ['finding="not-known"', 'finding="notknown"', 'unreadable', 'not-known', 'row “Better?”, “Rest”'],
      [
        'importance="tell-first"',
        'importance="tell-frist"',
        'unreadable',
        'tell-first',
        '“Do you smoke? It matters.”',
      ],
      ['<da-chance finding', '<da-chanse finding', 'tag-unknown', 'da-chance', 'row “Better?”, “Rest”'],
      ['<da-sources', '<da-sorces', 'tag-unknown', 'da-sources'],
    ];
    for (const [right, wrong, rule, near, place = ''] of CASES)
      it(wrong, async () => {
        const html = AID.replace(right, wrong);
        const problems = await put(html);
        const problem = problems.find((one) => one.rule === rule);
        expect(problem, JSON.stringify(problems)).to.exist;
        expect(problem!.near, 'what was meant').to.equal(near);
        const message = describeProblem(problem!);
        expect(message, 'in words').to.contain(`Did you mean “${near}”?`).and.to.contain(place);
        expect(message, 'where to read on').to.contain(`docs/messages.md#${rule}`);
        expect(told(inFile(html)), 'the command').to.include(message);
        expect(notes.join('\n'), 'the console').to.contain(`Did you mean “${near}”?`);
      });
  });

  describe('notice', () => {
    it('a tag that was closed by a slash, and holds what comes after it', async () => {
      const html = AID.replace(
        '<da-urgent-help for="crisis"></da-urgent-help>',
        '<da-urgent-help for="crisis" country="US" />',
      );
      const problems = await put(html);
      expect(problems.filter(({ rule }) => rule === 'tag-open')[0], 'told').to.deep.include({
        element: 'da-urgent-help',
        allowed: 'an end tag of its own: </da-urgent-help>',
      });
      expect(told(inFile(html))).to.deep.equal(told(problems));
    });

    it('a paragraph around half of a tag, once: all else comes from it, and a whole tag in a paragraph is none', async () => {
      const broken = AID.replace(/(<da-treatment-comparison[^>]*>)/, '<p>$1</p>').replace(
        '</da-treatment-comparison>',
        '',
      );
      page = document.createElement('div');
      page.innerHTML = broken;
      document.body.append(page);
      await settled(page);
      await until(() => notes.length > 0, 'a message');
      await settled(page);
      expect(notes).to.have.length(1);
      expect(notes[0]).to.contain('<da-treatment-comparison>').and.to.contain('docs/messages.md#tag-split');
      expect(told(inFile(broken))).to.deep.equal(notes);
      page.remove();
      const whole = AID.replace(/(<da-urgent-help.*?<\/da-urgent-help>)/, '<p>$1</p>');
      expect(inFile(whole).map(({ rule }) => rule)).to.not.include('tag-split');
    });

    for (const sign of ['–', '?', 'TBC', 'n/a', 'tbd', '…'])
      it(`that ${sign} stands for something still to come`, async () => {
        const html = AID.replace('Not that day', sign).replace('A. Author', sign);
        const problems = await put(html);
        expect(
          problems.map(({ rule, where, got }) => `${rule} ${where} ${got}`),
          'cell and setting',
        ).to.have.members([
          `placeholder authors “${sign}”`,
          `placeholder row “Drive?”, “Injection” “${sign}”`,
        ]);
        expect(told(inFile(html))).to.deep.equal(told(problems));
      });

    it('words that are no answer to a question, and are not taken for a sign', async () => {
      expect(await put(AID.replace('Not that day', 'No').replace('A. Author', '薬'))).to.deep.equal([]);
    });
  });

  describe('of plain markup', () => {
    const TABLE = `<table class="da-treatment-comparison da-order-alphabetical"><caption>Both (invented data)</caption>
      <tr><th>Question</th><th>Injection<br>Approved</th><th>Rest<br>Not a medicine</th></tr>
      <tr><th>Better?</th><td>59 of 100<br>When: after 4 weeks</td><td>Not known</td></tr></table>`;

    it('name a class with a slip', () => {
      page = document.createElement('div');
      page.innerHTML = TABLE.replace('da-treatment-comparison', 'da-treatment-comparision');
      const problems = enhance(page).map((problem) => explain(problem, page));
      expect(
        problems.map(({ rule, got, near }) => [rule, got, near]),
        'problems',
      ).to.deep.equal([['class-unknown', '“da-treatment-comparision”', 'da-treatment-comparison']]);
    });

    for (const [right, wrong, rule, near] of [
      ['When:', 'Whem:', 'label-unknown', 'when'],
      ['When: after 4 weeks', 'Certainty: hihg', 'markup-unread', 'high'],
      ['Approved', 'Aproved', 'markup-option', 'approved'],
      ['da-order-alphabetical', 'da-odrer-alphabetical', 'class-unknown', 'da-order-alphabetical'],
    ] as const)
      it(`name what was meant by ${wrong}`, async () => {
        const html = TABLE.replace(right, wrong);
        const problems = await put(html);
        const problem = problems.find((one) => one.rule === rule);
        expect(problem, JSON.stringify(problems)).to.exist;
        expect(problem!.near, 'what was meant').to.equal(near);
        expect(
          inFile(html).map((one) => describeProblem(one)),
          'the command',
        ).to.include(describeProblem(problem!));
      });

    it('have the words of the table, and the row and the option', async () => {
      const [problem] = (await put(TABLE)).filter(({ where }) => where === 'population');
      expect(describeProblem(problem!))
        .to.contain('row “Better?”, “Injection”, “who was studied”: got nothing')
        .and.to.contain('who was studied, in a few words');
    });

    it('leave lines alone that are no settings', async () => {
      const problems = await put(TABLE.replace('When:', 'Please note:'));
      expect(problems.filter(({ rule }) => /unknown|unread/.test(rule))).to.deep.equal([]);
    });
  });

  it('tell what is amiss in several places in one way once, with the first of them', async () => {
    const rows = Array.from(
      { length: 20 },
      (
        _,
        index,
      ) => `<tr><th>Row ${index}?</th><td><da-chance events="5" of="100" comparator="none-known" timeframe="then"
        population="all" certainty="high" certainty-reason="so"></da-chance></td><td>Yes</td></tr>`,
    );
    await put(AID.replace('<tr><th>Drive?', `${rows.join('')}<tr><th>Drive?`));
    const ofSources = notes.filter((note) => note.includes('source ('));
    expect(ofSources, 'the console').to.have.lengthOf(1);
    expect(ofSources[0])
      .to.contain(
        'source (20 times: row “Row 0?”, “Injection”; row “Row 1?”, “Injection”; row “Row 2?”, “Injection”; …)',
      )
      .and.to.contain('the id of a da-source');
  });

  it('are the same of a page and of its file, whatever is left out or mistyped', async () => {
    const attributes = [...AID.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([whole]) => whole);
    const mistake = fc.record({
      at: fc.nat({ max: attributes.length - 1 }),
      how: fc.constantFrom('gone', 'swapped', 'blank', 'percent', 'name'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mistake, { minLength: 1, maxLength: 3 }), async (mistakes) => {
        let html = AID;
        for (const { at, how } of mistakes) {
          const whole = attributes[at]!;
          const [, name = '', value = ''] = / ([a-z-]+)="([^"]*)"/.exec(whole)!;
          const slip = value.slice(0, 1) + value.slice(2) + value.slice(1, 2);
          html = html.replace(
            whole,
            {
              gone: '',
              swapped: ` ${name}="${slip}"`,
              blank: ` ${name}=""`,
              percent: ` ${name}="${value}%"`,
              name: ` ${name}x="${value}"`,
            }[how],
          );
        }
        const problems = await put(html);
        expect(told(problems), html).to.deep.equal(told(inFile(html)));
        for (const problem of problems)
          expect(problem.allowed && problem.docs, JSON.stringify(problem)).to.be.a('string').that.is.not
            .empty;
        page.remove();
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('say of each rule whether the page is wrong, and how to mend it', () => {
    for (const [rule, { cause, mend }] of Object.entries(rules)) {
      expect(cause, rule).to.match(/\.$/);
      expect(mend, rule).to.not.match(/\.$/);
    }
    const problem = { element: 'da-chance', where: 'events and of', got: '“120 of 100”' };
    expect(isFault({ ...problem, rule: 'count-impossible' })).to.equal(true);
    expect(isFault({ ...problem, rule: 'missing' })).to.equal(false);
  });
});

describe('the nearest name', () => {
  it('is one that a slip leads to, and none where nothing is near', () => {
    const NAMES = ['events', 'of', 'comparator-events', 'published', 'da-chance', 'da-treatment-comparison'];
    for (const [got, near] of [
      ['event', 'events'],
      ['evetns', 'events'],
      ['publised', 'published'],
      ['da-chanse', 'da-chance'],
      ['da-treatment-comparision', 'da-treatment-comparison'],
      ['treatment-comparison', 'da-treatment-comparison'],
      ['colour', undefined],
      ['', undefined],
    ] as const)
      expect(nearest(got, NAMES), got).to.equal(near);
    // the contrary of a name is no slip of it
    const APPROVALS = ['approved', 'off-label'];
    expect([nearest('on-label', APPROVALS), nearest('of-label', APPROVALS)]).to.deep.equal([
      undefined,
      'off-label',
    ]);
  });

  it('is measured in slips', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, a), 'the same').to.equal(0);
        expect(distance(a, b), 'both ways').to.equal(distance(b, a));
        expect(distance(a, b) <= Math.max(a.length, b.length), 'at most all letters').to.equal(true);
        expect(distance(a + c, b + c) <= distance(a, b), 'of what differs').to.equal(true);
      }),
    );
  });
});
