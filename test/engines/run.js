/* global document, window, Event, NodeFilter, DOMParser, getComputedStyle, customElements, console, process, setTimeout */
// `npm run test:engines`: the worked example and a page of each element in Chromiums of the years that the support floor
// speaks of (docs/support.md), on a phone and on a desk. Words, drawings, controls, the comparison, errors. The one below the
// floor has the words alone. Linux on x64: the browsers come from npm, about 50 MB each, and are kept in node_modules/.cache.
//   npm run test:engines -- --no-build       takes dist/ as it is
//   npm run test:engines -- --only 109       one of them
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OLDER } from '../../scripts/browser.js';
import { build } from '../../scripts/build.js';
import { walkThrough } from '../../scripts/reading.js';
import { startServer } from '../../scripts/server.js';
import { FLOOR } from '../../scripts/support.js';
import { launch } from './devtools.js';

const WORKED_EXAMPLE = '/docs/examples/ketamine-depression.html';
const SIZES = [
  [360, 780],
  [1280, 900],
];
const SCRIPTS = { module: '', classic: '?script=classic' };

/** What the page of an element shows first, as a page of its own. */
const samples = readdirSync('docs/elements').map((file) => {
  const [, html] = /^```html\n(.*?)^```/ms.exec(readFileSync(`docs/elements/${file}`, 'utf8'));
  const local = html.replace(/(?<=(?:href|src)=")(?=decision-aid)/g, '/dist/');
  return { name: `da-${file.replace('.md', '')}`, html: pageOf(local) };
});

function pageOf(html) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Sample</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/dist/decision-aid.css">
    <script type="module" src="/dist/decision-aid-elements.js"></script></head><body><main>${html}</main></body></html>`;
}

const asClassic = (html) =>
  html.replace(
    /<script type="module" src="([^"]*)decision-aid-elements\.js">/,
    '<script defer src="$1decision-aid-elements.classic.js">',
  );

/** In the page: every element has drawn itself, those of folded parts too. */
async function settle() {
  window.dispatchEvent(new Event('beforeprint'));
  for (let round = 0; round < 3; round++) {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    for (const one of all(document)) await one.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the page: what is wrong with what a patient sees, as sentences. */
async function look(html, isScripted) {
  const faults = [];
  const collapsed = (text) => (text || '').replace(/\s+/g, ' ').trim();
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const folded = all(document).filter((one) => one.localName === 'details' && !one.open);
  for (const details of folded) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 50));

  const range = document.createRange();
  const isSeen = (node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
  };
  const textsOf = (root) => {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      // the names of the options stand before each answer, too, an answer may stand in the line of its neighbour, and the way
      // back from a word is shown where a link has led to it
      if (
        collapsed(walker.currentNode.data) &&
        !walker.currentNode.parentElement.closest(
          'script, style, thead, [data-line="elsewhere"], da-icon-array, .da-said-back',
        )
      )
        texts.push(walker.currentNode);
    return texts;
  };

  // words
  const now = collapsed(document.body.textContent);
  for (const { data } of textsOf(new DOMParser().parseFromString(html, 'text/html').body))
    if (!now.includes(collapsed(data))) faults.push(`lost: “${collapsed(data)}”`);
  for (const node of textsOf(document.body))
    if (!isSeen(node)) faults.push(`not seen: “${collapsed(node.data)}”`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth) faults.push(`${scrollWidth} px wide`);

  // drawings
  const drawings = all(document).filter((one) => one.matches('svg.people, svg.array'));
  for (const drawing of drawings) {
    const of = (selector) => {
      const path = drawing.querySelector(selector);
      return path && path.getAttribute('d') ? getComputedStyle(path).stroke : undefined;
    };
    const affected = of('.on, .filled');
    const others = of('.off, .outlined');
    const ground = of('.ground > path');
    const name = `a drawing in ${drawing.getRootNode().host.parentElement.localName}`;
    if (!affected && !others) faults.push(`${name} has nobody`);
    if ([affected, others].includes('none')) faults.push(`${name} leaves people out`);
    if (others && ground === others) faults.push(`${name} has nobody who is not affected`);
    const { host } = drawing.getRootNode();
    if (host.getClientRects().length && !drawing.getClientRects().length) faults.push(`${name} is not seen`);
  }

  // controls: words, or a sign that is drawn
  const controls = all(document).filter((one) => one.matches('button, summary, a[href]'));
  for (const control of controls) {
    if (!control.getClientRects().length || getComputedStyle(control).visibility !== 'visible') continue;
    const hasWords = (node) =>
      [...node.childNodes].some((child) =>
        child.nodeType === 3
          ? collapsed(child.data) && isSeen(child)
          : child.localName === 'slot'
            ? child.assignedNodes({ flatten: true }).some((one) => collapsed(one.textContent))
            : child.nodeType === 1 && getComputedStyle(child).clipPath === 'none' && hasWords(child),
      );
    const hasSign = ['::before', '::after'].some((pseudo) => {
      const { content, borderTopWidth, borderBottomWidth } = getComputedStyle(control, pseudo);
      return content !== 'none' && (parseFloat(borderTopWidth) || parseFloat(borderBottomWidth));
    });
    if (!hasWords(control) && !hasSign) faults.push(`blank: ${control.outerHTML.slice(0, 80)}`);
  }

  // the comparison: one answer under the other
  let answers = 0;
  for (const row of document.querySelectorAll('table[data-options] > tbody > tr')) {
    const boxes = [...row.querySelectorAll(':scope > [data-option]')]
      .map((cell) => cell.getBoundingClientRect())
      .filter(({ height }) => height);
    answers += boxes.length;
    if (window.innerWidth < 500)
      for (const [index, box] of boxes.entries())
        if (index && box.top < boxes[index - 1].bottom - 1)
          faults.push(`beside each other: ${row.id || row.textContent}`);
  }

  if (isScripted)
    for (const name of new Set(all(document).map(({ localName }) => localName)))
      if (name.startsWith('da-') && !customElements.get(name)) faults.push(`${name} is not defined`);
  for (const details of folded) details.open = false;
  return { faults, drawings: drawings.length, answers, controls: controls.length };
}

/** What a control is, to a screen reader. */
const CONTROLS = /^(button|link|checkbox|radio|textbox|combobox|spinbutton|slider|DisclosureTriangle)$/i;

async function unnamed(page) {
  const { nodes } = await page.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => !ignored && CONTROLS.test(role?.value))
    .filter(({ name }) => !name?.value?.trim())
    .map(({ role }) => `no name: a ${role.value}`);
}

async function tryPage(page, { url, html, isBelow }) {
  await page.goto(url);
  await page.evaluate(walkThrough);
  await page.evaluate(settle);
  const seen = await page.evaluate(look, html, !isBelow);
  const errors = page.errors.filter((error) => !(isBelow && /^SyntaxError/.test(error)));
  return { ...seen, faults: [...seen.faults, ...errors, ...(await unnamed(page))] };
}

async function tryEngine(version, server) {
  const isBelow = parseInt(version) < FLOOR.chrome;
  const browser = await launch(version);
  const found = [];
  try {
    const page = await browser.open();
    const worked = readFileSync(`.${WORKED_EXAMPLE}`, 'utf8');
    const pages = [{ name: 'the worked example', html: worked, path: WORKED_EXAMPLE }, ...samples];
    await page.serve(`http://localhost:${server.port}`, ({ pathname, searchParams }) => {
      const one = pages.find(({ name, path }) => pathname === (path ?? `/${name}`));
      return one && (searchParams.has('script') ? asClassic(one.html) : one.html);
    });
    for (const [width, height] of SIZES)
      for (const { name, html, path } of pages)
        for (const [script, query] of Object.entries(path ? SCRIPTS : { module: '' })) {
          await page.resize(width, height);
          const url = `http://localhost:${server.port}${path ?? `/${name}`}${query}`;
          found.push({
            place: `${name}, ${script}, ${width} px`,
            ...(await tryPage(page, { url, html, isBelow })),
          });
        }
  } finally {
    await browser.close();
  }
  return found;
}

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, only: { type: 'string', multiple: true } },
});
if (process.platform !== 'linux' || process.arch !== 'x64')
  throw new Error('The older browsers are for Linux on x64 alone.');
if (!values['no-build']) await build();
const server = await startServer({ areRootsOpen: true });
let failed = 0;
try {
  for (const version of OLDER.filter((one) => values.only?.includes(String(parseInt(one))) ?? true)) {
    const found = await tryEngine(version, server);
    const faulty = found.filter(({ faults }) => faults.length);
    failed += faulty.length;
    const sum = (what) => found.reduce((total, one) => total + one[what], 0);
    console.log(
      `Chromium ${parseInt(version)}: ${found.length - faulty.length} of ${found.length} pages as they are to be (${sum('drawings')} drawings, ${sum('answers')} answers, ${sum('controls')} controls)`,
    );
    for (const { place, faults } of faulty) {
      console.log(`  ${place}`);
      for (const fault of new Set(faults)) console.log(`    ${fault}`);
    }
  }
} finally {
  await server.close();
}
process.exitCode = failed ? 1 : 0;
