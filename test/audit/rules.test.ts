import { expect } from '@esm-bundle/chai';
import { auditRules } from '../../src/audit/rules.js';
import type { Finding } from '../../src/audit/finding.js';
import type { Whole } from '../../src/audit/whole.js';
import { checkHtml } from '../../src/server/check.js';
import { cases } from './cases.js';
import { changed, honest } from './honest.js';
import { sayings } from './sayings.js';

const TODAY = '2026-11-28';
const findingsIn = (html: string, bases?: readonly Whole[]): Finding[] =>
  checkHtml(html, { today: TODAY, bases }).flatMap(({ findings }) => findings);
/** What the aids of the cases are translations of, where a rule asks. */
const basesFor = (rule: string): readonly Whole[] | undefined =>
  rule === 'lang-number-drift' ? checkHtml(honest, { today: TODAY }).map(({ aid }) => aid) : undefined;

/** What is told of a finding: where it is, and what stands there. */
const told = ({ rule, grade, row, option, part, got }: Finding): string =>
  [grade, rule, row, option, part, got].filter(Boolean).join(' · ');

describe('the audit', () => {
  it('finds nothing in an honest aid', () => {
    expect(findingsIn(honest).map(told)).to.deep.equal([]);
  });

  it('has a case for each rule', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(auditRules.map(({ id }) => id).filter((id) => !tried.has(id))).to.deep.equal([]);
  });

  for (const { rule, bad, good, told: words } of cases) {
    it(`finds a mistake: ${rule}, ${words}`, () => {
      const found = findingsIn(changed(...bad), basesFor(rule)).filter((finding) => finding.rule === rule);
      expect(found, 'findings').to.not.have.lengthOf(0);
      expect(found.map(told).join('\n')).to.contain(words);
    });

    if (good.length)
      it(`says nothing of what is next to it: ${rule}, ${words}`, () => {
        const found = findingsIn(changed(...good), basesFor(rule)).filter((finding) => finding.rule === rule);
        expect(found.map(told)).to.deep.equal([]);
      });
  }

  const saidOf = (lang: string, sentence: string) =>
    findingsIn(changed(['You can take your time.', sentence]).replace('lang="en"', `lang="${lang}"`))
      .filter(({ got }) => [...sentence.matchAll(/\p{L}{4,}/gu)].some(([word]) => got.includes(word)))
      .filter(({ rule }) => !['jargon', 'option-none-new', 'alt-order'].includes(rule));

  for (const { lang, misleads, honest: fair } of sayings)
    it(`tells a saying from what is next to it: ${misleads}`, () => {
      expect(saidOf(lang, misleads), misleads).to.not.have.lengthOf(0);
      expect(saidOf(lang, fair).map(told), fair).to.deep.equal([]);
    });

  it('tells with each finding why, from where, what to write, and of which items of the standards it is', () => {
    const [finding] = findingsIn(changed(['One tablet in the morning.', 'The best choice.']));
    expect(finding).to.include({
      rule: 'verdict',
      grade: 'error',
      row: 'What do you do?',
      option: 'Pain tablets',
    });
    expect(finding!.why).to.contain('leaves the decision');
    expect(finding!.source).to.contain('https://');
    expect(finding!.items).to.include('IPDASi 2.1.1');
  });

  it('sees no aid in a page without one, and no fault of one in its parts alone', () => {
    const parts =
      '<da-sources><ul><li><da-source id="a" year="2020" kind="trial">A trial, 2020. https://example.org</da-source></li></ul></da-sources>';
    expect(findingsIn(parts).map(told)).to.deep.equal([]);
  });

  it('reads nothing but the author’s words: generated ones are passed over', () => {
    const html = honest.replace('<h2>', '<p class="da-said">The best choice.</p><h2>');
    expect(findingsIn(html).map(told)).to.deep.equal([]);
  });
});
