/* global document, window, Node, getComputedStyle, requestAnimationFrame, scrollTo, innerHeight, scrollY */
// `npm run reading -- PAGE…`: how much there is to read, hear, press and print in a page, beside the limits. PAGE is a file
// of HTML, or a folder with an index.html, in this project or elsewhere. It only says: no figure makes it fail.
//   npm run reading -- --json PAGE…        for machines
//   npm run reading -- --no-build PAGE…    takes dist/ as it is
// The short version is what is printed once the button with `part="print-short"` has been pressed.
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { build } from './build.js';
import { findBrowser } from './browser.js';
import { countHeard, countWords, FIGURES, firstNumber, over } from './reading-budget.js';
import { startServer } from './server.js';

const PHONE = { width: 375, height: 812, isMobile: true, hasTouch: true };
const DESK = { width: 1280, height: 800 };
const MARGIN = '1cm';
const WORKED_EXAMPLE = resolve('docs/examples/ketamine-depression.html');
/** A page that never lets go of the focus ends here. */
const MOST_TAB_STOPS = 5000;

/**
 * In the page: scrolls to its end and back, so that what waits for a reader to come near is there. No faster than a hand
 * does: what has not been drawn yet when a reader is past it stays open.
 */
export async function walkThrough() {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
  await frame();
}

/** In the page: the text that is seen, in reading order, also in shadow roots. A block begins a new line. */
function seenRuns() {
  const runs = [];
  const range = document.createRange();
  const childrenOf = (element) => {
    if (element.localName === 'details' && !element.open)
      return [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
    const assigned = element.localName === 'slot' ? element.assignedNodes() : [];
    return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
  };
  const visit = (node, parent, place) => {
    if (node.nodeType === Node.TEXT_NODE) {
      range.selectNodeContents(node);
      const [box] = range.getClientRects();
      if (!box || getComputedStyle(parent).visibility !== 'visible') return;
      runs.push({ text: node.data, top: box.top + scrollY, ...place });
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, noscript, template, option'))
      return;
    const { display, contentVisibility, overflow } = getComputedStyle(node);
    if (display === 'none' || contentVisibility === 'hidden') return;
    const { width, height, top } = node.getBoundingClientRect();
    // what only assistive technology reads
    if (/hidden|clip/.test(overflow) && (width <= 1 || height <= 1)) return;
    const within = {
      isGlance: place.isGlance || node.classList.contains('da-said-glance'),
      isSource: place.isSource || node.localName === 'da-sources',
    };
    const edge = /^(inline|contents)$/.test(display) && node.localName !== 'br' ? '' : '\n';
    runs.push({ text: edge, top: top + scrollY, ...within });
    for (const child of childrenOf(node)) visit(child, node, within);
    runs.push({ text: edge, top: top + scrollY, ...within });
  };
  visit(document.body, document.documentElement, { isGlance: false, isSource: false });
  return runs;
}

/** In the page: opens each `details`, also in shadow roots. */
function openAll(root = document) {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'details') element.open = true;
    if (element.shadowRoot) openAll(element.shadowRoot);
  }
}

async function load(page, viewport) {
  await page.setViewport(viewport);
  // an aid may come from a document
  await page.reload({ waitUntil: 'networkidle0' });
  await page.evaluate(walkThrough);
}

const screensOf = (page, { height }) =>
  page.evaluate((screen) => document.documentElement.scrollHeight / screen, height);

/** Presses Tab until the focus is where it was at first: on nothing. A part of a control, such as a date's day, is a stop. */
async function countTabStops(page) {
  for (let stops = 0; stops < MOST_TAB_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
  }
  return MOST_TAB_STOPS;
}

async function listen(page) {
  const cdp = await page.createCDPSession();
  const chanceOf = new Map();
  const visit = (node, outer) => {
    const chance = node.localName === 'da-chance' ? node.backendNodeId : outer;
    if (chance) chanceOf.set(node.backendNodeId, chance);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, chance);
  };
  visit((await cdp.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return countHeard(nodes, chanceOf);
}

async function countSheets(page, format) {
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const file = await page.pdf({ format, margin, printBackground: true });
  return (await getDocumentProxy(new Uint8Array(file))).numPages;
}

/** Nothing where the page has no short version. */
async function countShortSheets(page, format) {
  const button = await page.$('pierce/[part~="print-short"]');
  if (!button) return undefined;
  await button.evaluate((button) => {
    window.print = () => {};
    button.click();
  });
  return countSheets(page, format);
}

/**
 * Measures the page that a Puppeteer page shows. It is loaded anew for each screen, as readers load it.
 * @returns {Promise<Record<keyof typeof FIGURES, number | undefined>>}
 */
export async function measure(page) {
  await load(page, PHONE);
  const phoneScreens = await screensOf(page, PHONE);
  const firstNumberPhone = firstNumber(await page.evaluate(seenRuns));

  await load(page, DESK);
  const deskScreens = await screensOf(page, DESK);
  const first = await page.evaluate(seenRuns);
  const heard = await listen(page);
  const tabStops = await countTabStops(page);
  const paper = {
    sheetsA4: await countSheets(page, 'a4'),
    sheetsLetter: await countSheets(page, 'letter'),
    shortA4: await countShortSheets(page, 'a4'),
    shortLetter: await countShortSheets(page, 'letter'),
  };
  await page.evaluate(openAll);
  return {
    ...countWords(first, await page.evaluate(seenRuns)),
    phoneScreens,
    deskScreens,
    firstNumberPhone,
    firstNumberDesk: firstNumber(first),
    tabStops,
    ...heard,
    ...paper,
  };
}

export async function launch() {
  const { executablePath, args, env } = await findBrowser();
  return puppeteer.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
    protocolTimeout: 300_000,
  });
}

/** Serves the folder that has the page's package.json above it, since its styles and scripts may be there. */
export async function measureFile(browser, file) {
  const home = dirname(file);
  let root = home;
  while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  if (!existsSync(join(root, 'package.json'))) root = home;
  const server = await startServer({ root, areRootsOpen: true });
  const page = await browser.newPage();
  try {
    const path = relative(root, file).replaceAll('\\', '/');
    await page.goto(`http://localhost:${server.port}/${encodeURI(path)}`);
    return await measure(page);
  } finally {
    await page.close();
    await server.close();
  }
}

function print(file, figures) {
  const cell = (value, none = '') =>
    (value === undefined ? none : String(Math.round(10 * value) / 10)).padStart(8);
  const isExample = file === WORKED_EXAMPLE;
  const beyond = over(figures);
  console.log(`\n${file}\n${''.padEnd(44)}    page   limit${isExample ? '   0.1.0' : ''}`);
  for (const [name, { what, limit, was }] of Object.entries(FIGURES)) {
    const cells = [cell(figures[name], 'none'), cell(limit), isExample ? cell(was) : ''].join('');
    console.log(`${what.padEnd(44)}${cells}${beyond.includes(name) ? '  over' : ''}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
  });
  if (!positionals.length) throw new Error('npm run reading -- PAGE…');
  // npm has gone to the project's folder: paths are those of where it was called
  const files = positionals.map((path) => {
    const file = resolve(process.env.INIT_CWD ?? '.', path);
    return statSync(file).isDirectory() ? join(file, 'index.html') : file;
  });
  if (!options['no-build']) await build();
  const browser = await launch();
  try {
    const found = [];
    for (const file of files) {
      const figures = await measureFile(browser, file);
      found.push({ page: file, figures, over: over(figures) });
      if (!options.json) print(file, figures);
    }
    if (options.json) console.log(JSON.stringify(found, (_, value) => value ?? null, 2));
  } finally {
    await browser.close();
  }
}
