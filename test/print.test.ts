/** The example pages on paper without script: with their style sheet, and no element defined. */
import { expect } from '@open-wc/testing';
import examples from 'virtual:examples';
import { emulateMedia, printedPages } from './commands.js';
import { collapsed } from './support/dom.js';

/** A line may end within a word. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u2010-\u2015-]/g, '');

before(async () => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/dist/decision-aid.css';
  const loaded = new Promise((resolve) => (sheet.onload = resolve));
  document.head.append(sheet);
  await loaded;
  // as wide as an A4 sheet allows
  document.body.style.margin = '0';
});

for (const path of examples) {
  it(`${path} has every text`, async () => {
    const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    for (const part of page.querySelectorAll('script, noscript')) part.remove();
    document.body.replaceChildren(document.adoptNode(page.body.querySelector('da-decision-aid')!));
    const paper = squeezed((await printedPages()).join(' '));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lost: string[] = [];
    while (walker.nextNode()) {
      const text = collapsed(walker.currentNode.nodeValue);
      // the options' names are in the header, which only assistive technology reads, and before each answer
      // and the way past the beginning is for keys, and the way back for a page without popovers
      if (walker.currentNode.parentElement!.closest('thead, .da-said-skip, .da-said-back')) continue;
      // a long text may end on another sheet
      if (text && !text.split(' ').every((word) => paper.includes(squeezed(word)))) lost.push(text);
    }
    expect(lost, 'texts that are not on the paper').to.deep.equal([]);
  }).timeout(60_000);
}

it('has what is folded also where no style can show it, and it is folded again after', async () => {
  const { supports } = CSS;
  CSS.supports = (...query: [string, string?]) =>
    !query[0].includes('details-content') && supports.apply(CSS, query as [string]);
  await import('../src/elements/decision-aid/define.js');
  const folded = () => [...document.querySelectorAll('details')].map(({ open }) => open);
  const before = folded();
  expect(before, 'folded').to.include(false);
  try {
    dispatchEvent(new Event('beforeprint'));
    expect(folded(), 'on paper').not.to.include(false);
    dispatchEvent(new Event('afterprint'));
    expect(folded(), 'and after').to.deep.equal(before);
  } finally {
    CSS.supports = supports;
  }
}).timeout(60_000);

it('the heading before the sheet for the visit is on the sheet with it, wherever a sheet of paper ends', async () => {
  await import('../src/elements/decision-aid/define.js');
  await import('../src/elements/summary/define.js');
  for (const lines of [20, 40, 48, 52, 56, 60]) {
    const before = Array.from({ length: 2 * lines }, () => '<li>A line</li>').join('');
    document.body.innerHTML = `<da-decision-aid decision="To have it or not" lang="en"
      ><h2>Before</h2><ul>${before}</ul><h2>To take along</h2><p>A word first.</p><da-summary></da-summary
    ></da-decision-aid>`;
    await customElements.whenDefined('da-summary');
    await document.querySelector('da-summary')!.updateComplete;
    const pages = (await printedPages()).map(squeezed);
    const pageOf = (words: string) => pages.findIndex((page) => page.includes(squeezed(words)));
    expect(pageOf('What my clinician says'), `${lines} lines before`).to.be.at.least(0);
    expect(pageOf('To take along'), `${lines} lines before`).to.equal(pageOf('What my clinician says'));
  }
}).timeout(60_000);

it('says what a circle is only where one is drawn', async () => {
  const url = '/docs/examples/blue-cough.html';
  const told = async (script: boolean) =>
    squeezed((await printedPages({ url, script })).join(' ')).includes(squeezed('Each circle is one person'));
  expect(await told(true), 'drawn').to.equal(true);
  expect(await told(false), 'without script').to.equal(false);
}).timeout(60_000);

// the last ones: from here on the page is told what it is shown on
for (const path of examples) {
  it(`${path} has no letter smaller than 8 pt`, async () => {
    const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    document.body.replaceChildren(document.adoptNode(page.body.querySelector('da-decision-aid')!));
    const small: string[] = [];
    await emulateMedia({ media: 'print' });
    try {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = collapsed(walker.currentNode.nodeValue);
        const points = parseFloat(getComputedStyle(walker.currentNode.parentElement!).fontSize) * 0.75;
        if (text && points < 8) small.push(`${points} pt: ${text}`);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    expect(small).to.deep.equal([]);
  });
}
