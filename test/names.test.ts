// Names of drugs on a narrow phone: none is torn, at its hyphen or within a word.
import { expect } from '@open-wc/testing';
import lightdomModules from 'virtual:lightdom';
import '../src/define.js';
import { settled } from './page.js';

const NAMES = ['S-ketamine', 'Lisdexamfetamine', 'Hydroxychloroquine', 'St. John’s wort'];

const chance = (name: string, others = '') =>
  `<da-chance events="59" of="100" comparator-events="45" comparator-of="100" outcome="got half better" treatment="with ${name}"
    comparator="with ${NAMES[1]}" timeframe="after 8 weeks" population="nobody: example data" certainty="low"
    certainty-reason="example data" source="example" ${others}></da-chance>`;

const row = (about: string, question: string, cell: (name: string) => string) =>
  `<tbody data-about="${about}"><tr data-glance="${about === 'harms' ? 'harm' : 'benefit'}" data-short="${question}"><th>${question}</th>${NAMES.map((name) => `<td>${cell(name)}</td>`).join('')}</tr></tbody>`;

const AID = `<da-decision-aid decision="${NAMES[0]} or ${NAMES[2]}? (Example data)" published="2026-11-21" review-by="2027-11-21"
    country="US" update-policy="Never (example data)." authors="nobody" funding="none" interests="none" condition="x" audience="x">
  <da-treatment-comparison choose order="by chance">
    <table><caption>Example data</caption>
      <thead><tr><th>Your question</th>${NAMES.map((name) => `<th><da-option approval="not-stated">${name}</da-option></th>`).join('')}</tr></thead>
      ${row('benefits', 'Does it help?', (name) => chance(name))}
      ${row('harms', 'What may go wrong?', (name) => chance(name))}
    </table>
  </da-treatment-comparison>
  ${NAMES.map((name) => chance(name)).join('')}
  ${NAMES.map((name) => chance(name, 'display="line"')).join('')}
  <da-side-effects treatment="with ${NAMES[0]}" comparator="with ${NAMES[2]}" order="as in the label">
    <da-side-effect seriousness="serious" act="call"><h3>Nausea</h3>${chance(NAMES[0]!)}</da-side-effect>
  </da-side-effects>
  <da-values><ul><li><da-value toward="${NAMES[0]}" away="${NAMES[2]}"><p>I want it soon.</p></da-value></li></ul></da-values>
  <da-cost-estimator payer="insurance" currency="USD" prices-as-of="2026" region="x" months="6">
    ${NAMES.map((name) => `<da-cost option="${name}" low="100" high="200" per="visit" times="2">A visit.</da-cost>`).join('')}
  </da-cost-estimator>
  <da-summary></da-summary>
  <da-sources><ol><li><da-source id="example" label="Example">Example, no study.</da-source></li></ol></da-sources>
</da-decision-aid>`;

function* textsIn(root: ParentNode): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // what is put out of view is cut to a dot
    if (node instanceof Text && !node.parentElement?.closest('thead')) yield node;
    else if (node instanceof Element && node.shadowRoot) yield* textsIn(node.shadowRoot);
  }
}

/** The words of names that stand in two lines, with where they stand. */
function tornIn(container: HTMLElement): string[] {
  const words = new RegExp(NAMES.flatMap((name) => name.split(' ')).join('|'), 'gi');
  const range = document.createRange();
  return [...textsIn(container)].flatMap((text) =>
    [...text.data.matchAll(words)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      return lines.size > 1
        ? [
            `${word} in ${text.parentElement!.outerHTML.slice(0, 120)} of ${text.parentElement!.parentElement?.className}`,
          ]
        : [];
    }),
  );
}

describe('names of drugs', () => {
  for (const [width, size] of [
    [320, 16],
    [360, 20],
    [700, 16],
  ] as const) {
    it(`are whole at ${width} px, with letters of ${size} px`, async () => {
      document.adoptedStyleSheets = Object.values(lightdomModules)
        .flatMap((module) => Object.values(module))
        .map((sheet) => sheet.styleSheet!);
      const container = document.createElement('main');
      container.style.cssText = `inline-size: ${width}px; padding: 8px; box-sizing: border-box; font: ${size}px/1.5 Arial, sans-serif`;
      container.innerHTML = AID;
      document.body.append(container);
      await settled(container);
      for (const details of container.querySelectorAll('details')) details.open = true;
      for (const { shadowRoot } of container.querySelectorAll('*'))
        for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect(tornIn(container)).to.deep.equal([]);
      expect(container.scrollWidth, 'nothing overflows').to.be.at.most(width);
      container.remove();
      document.adoptedStyleSheets = [];
    });
  }
});
