/**
 * The worked example in an engine that does not know container queries, nested rules, `:has()` and the newer functions of
 * colours: it takes no notice of them, and so they are taken out of every sheet here. All words are there, one under the
 * other, and people who are outlined are seen.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from './commands.js';
import { collapsed, everyElement, framed, settled } from './support/dom.js';

const PAGE = '/docs/examples/ketamine-depression.html';

/** What is unknown in a selector drops its rule, and in a value its declaration. */
const UNKNOWN_SELECTOR = /:has\(|:dir\(|::details-content/;
const UNKNOWN_VALUE = /color-mix\(|light-dark\(|from currentcolor|round\(|subgrid/g;

/** Leaves in a list of rules what the old engine knows. */
function age(rules: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): void {
  for (let at = rules.cssRules.length - 1; at >= 0; at--) {
    const rule = rules.cssRules[at]!;
    const name = rule.constructor.name;
    // what stands there for such engines
    if (name === 'CSSSupportsRule' && /^not \(container-type/.test((rule as CSSSupportsRule).conditionText)) {
      const texts = [...(rule as CSSSupportsRule).cssRules].map(({ cssText }) => cssText);
      rules.deleteRule(at);
      for (const text of texts.reverse()) (rules as CSSStyleSheet).insertRule(text, at);
      continue;
    }
    const isUnknown =
      rules.constructor.name === 'CSSStyleRule' ||
      name === 'CSSContainerRule' ||
      (name === 'CSSSupportsRule' && (rule as CSSSupportsRule).conditionText.search(UNKNOWN_VALUE) >= 0) ||
      (name === 'CSSStyleRule' && UNKNOWN_SELECTOR.test((rule as CSSStyleRule).selectorText));
    if (isUnknown) {
      rules.deleteRule(at);
      continue;
    }
    if ('style' in rule)
      for (const property of [...(rule as CSSStyleRule).style]) {
        const { style } = rule as CSSStyleRule;
        // the engine keeps the tokens of a variable, and finds nothing where it is used
        if (property.startsWith('--'))
          style.setProperty(property, style.getPropertyValue(property).replaceAll(UNKNOWN_VALUE, 'unknown('));
        else if (style.getPropertyValue(property).search(UNKNOWN_VALUE) >= 0) style.removeProperty(property);
      }
    if ('cssRules' in rule) age(rule as CSSGroupingRule);
  }
}

async function withoutScript(): Promise<string> {
  const html = await (await fetch(PAGE)).text();
  return html
    .replaceAll(/<script[^>]*><\/script>/g, '')
    .replaceAll(
      /(<link [^>]*href=")([^"]+)/g,
      (_, link: string, path: string) => link + new URL(path, location.origin + PAGE).href,
    );
}

async function oldPage(width: number, { isScripted = true } = {}): Promise<Document> {
  await setViewport({ width, height: 900 });
  const size = { width, height: 900 };
  const frame = await framed(isScripted ? { url: PAGE } : { html: await withoutScript() }, size);
  const page = frame.contentDocument!;
  await settled(page);
  const roots = [page, ...everyElement(page).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const sheet of new Set(roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets])))
    age(sheet);
  await settled(page);
  return page;
}

for (const isScripted of [true, false]) {
  describe(`an old engine, ${isScripted ? 'with' : 'without'} script`, () => {
    for (const width of [320, 1280]) {
      it(`has all words in view at ${width} px, and none beside its line`, async () => {
        const page = await oldPage(width, { isScripted });
        for (const details of page.querySelectorAll('details')) details.open = true;
        for (const fold of everyElement(page).filter((one) => one.matches('[aria-expanded="false"]')))
          (fold as HTMLElement).click();
        await settled(page);
        const walker = page.createTreeWalker(page.querySelector('da-decision-aid')!, NodeFilter.SHOW_TEXT);
        const range = page.createRange();
        const lost: string[] = [];
        while (walker.nextNode()) {
          const { currentNode: node } = walker;
          const text = collapsed(node.nodeValue);
          // the options' names stand before each answer, an answer may stand in the line of its neighbour, and the way back
          // from a word is there once a link has led to it
          if (!text || node.parentElement!.closest('thead, [data-line="elsewhere"], .da-said-back')) continue;
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()];
          if (!boxes.some(({ width, height }) => width > 1 && height > 1)) lost.push(text);
        }
        expect(lost, 'words that are not seen').to.deep.equal([]);
        expect(page.documentElement.scrollWidth, 'nothing goes beyond the edge').to.be.at.most(width);
      }).timeout(60_000);

      it(`has the options' answers one under the other at ${width} px`, async () => {
        const page = await oldPage(width, { isScripted });
        let answers = 0;
        for (const row of page.querySelectorAll('table[data-options] > tbody > tr')) {
          const boxes = [...row.querySelectorAll(':scope > [data-option]')]
            .map((cell) => cell.getBoundingClientRect())
            .filter(({ height }) => height);
          answers += boxes.length;
          for (const [index, box] of boxes.entries()) {
            expect(box.left, 'on one edge').to.be.closeTo(boxes[0]!.left, 1);
            if (index) expect(box.top, 'under the one before').to.be.at.least(boxes[index - 1]!.bottom - 1);
          }
        }
        expect(answers, 'answers').to.be.greaterThan(50);
      }).timeout(60_000);
    }
  });
}

it('draws those who are outlined, and those who are filled differ from them', async () => {
  const page = await oldPage(390);
  const drawings = everyElement(page).filter((element) => element.matches('svg.people, svg.array'));
  expect(drawings.length, 'drawings').to.be.greaterThan(20);
  for (const drawing of drawings) {
    const strokes = [...drawing.querySelectorAll('path')].map((path) => getComputedStyle(path).stroke);
    expect(strokes, 'each is drawn').not.to.include('none');
    expect(new Set(strokes).size, 'an outline, its ground, and those that are filled').to.be.at.least(2);
    // the ground of an outline is not the outline's own colour
    expect(strokes[0], 'an outline').not.to.equal(
      getComputedStyle(drawing.querySelector('.ground > path')!).stroke,
    );
  }
}).timeout(60_000);
