/** What the author’s view finds in a page is what the command finds in its file. */
import { expect } from '@open-wc/testing';
import type { Finding } from '../../src/audit/finding.js';
import { auditRules } from '../../src/audit/rules.js';
import { checkPage } from '../../src/author-view/look-over.js';
import '../../src/define.js';
import { enhance } from '../../src/markup/enhance.js';
import { checkHtml } from '../../src/server/check.js';
import { cases } from '../audit/cases.js';
import { changed } from '../audit/honest.js';
import { comparison, costs, sideEffects } from '../fixtures/markup.js';
import { placeInPage } from '../markup/place.js';
import { plainMutations } from '../mutations/plainly.js';
import { authorNotes, settled } from '../page.js';

/** Rules that need looks find nothing in a file. */
const OF_FILES = new Set(auditRules.map(({ id }) => id));

/** The findings as they are told: in the file they have a line, and each has its own element. */
const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule }) => OF_FILES.has(rule))
    .map(({ rule, grade, got, row, option, part, instead, near }) =>
      JSON.stringify({ rule, grade, got, row, option, part, instead, near }),
    )
    .sort();

describe('the page and its file', () => {
  authorNotes();
  let place: HTMLElement;
  placeInPage((given) => (place = given));

  async function areAlike(html: string): Promise<void> {
    place.innerHTML = html;
    enhance(place);
    await settled(place);
    const inPage = checkPage().aids;
    const { today } = inPage[0]!.aid;
    const inFile = checkHtml(html, { today });
    expect(inPage.flatMap(({ findings }) => told(findings))).to.deep.equal(
      inFile.flatMap(({ findings }) => told(findings)),
    );
    const rulesOf = (aids: typeof inPage) =>
      aids
        .flatMap(({ problems }) =>
          problems.map(({ rule, got, element, where, row }) => `${rule}: ${got} ${element} ${where} ${row}`),
        )
        .sort();
    expect(rulesOf(inPage), 'what there is to mend').to.deep.equal(rulesOf(inFile));
  }

  for (const { rule, bad, told: words } of cases)
    if (bad.length) it(`have the same findings: ${rule}, ${words}`, () => areAlike(changed(...bad)));

  for (const [name, html] of Object.entries({
    'a comparison': comparison,
    'side effects': sideEffects,
    costs,
  }))
    it(`have the same findings in plain markup: ${name}`, () => areAlike(html));

  it('have the same slips of plain markup, of which elements were made in the page and their lines are read', async () => {
    const example = await (await fetch('/docs/examples/plain-table.html')).text();
    const aid = example.slice(example.indexOf('<main'), example.indexOf('</main>'));
    for (const { from, to, at } of plainMutations.filter((_, index) => index % 8 === 0)) {
      const start = aid.indexOf(from, aid.indexOf(at));
      if (start < 0) continue;
      await areAlike(aid.slice(0, start) + to + aid.slice(start + from.length));
    }
  });
});
