/* global document, window, CSSSupportsRule */
// `npm run styles`: the example pages under the style sheets of other sites (test/styles/sheets.js), at the width of a phone
// and of a desk, and in an engine that cannot derive colours. For each it says what is wrong: what goes beyond the edge, text
// with too little contrast, controls that are too small, text that is cut, covered, lost, or shown where it is not to be.
//   npm run styles -- --no-build          takes dist/ as it is
//   npm run styles -- --only NAME         these sheets alone
//   npm run styles -- --pictures FOLDER   with a picture of the beginning of each page
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { look, unfold } from '../test/styles/look.js';
import { conditions } from '../test/styles/sheets.js';
import { build } from './build.js';
import { launch, walkThrough } from './reading.js';
import { startServer } from './server.js';

/** Six options and two; English and Spanish; together every element. */
const PAGES = ['docs/examples/ketamine-depression.html', 'docs/examples/hernia-inguinal.html'];
const WIDTHS = [320, 1280];
const PICTURE_HEIGHT = 6000;
/** What is seen without a sheet is what is to be seen under each. */
const BARE = { name: 'none', look: '', isOurs: false, css: () => '' };

/** In the page: puts a site's style sheet, and its classes, in place of the one before. */
function dress({ css, html, body, main, table }) {
  const sheet = (window.siteSheet ??= document.head.appendChild(document.createElement('style')));
  // what moves from one sheet's colours to the next is of neither
  sheet.textContent = `${css}\n*{transition:none!important}`;
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) if (!/^(lang|dir)$/.test(name)) root.removeAttribute(name);
  for (const [, name, value] of html.matchAll(/([\w-]+)="([^"]*)"/g)) root.setAttribute(name, value);
  document.body.className = body;
  document.querySelector('main').className = main;
  for (const element of document.querySelectorAll('da-treatment-comparison > table:not(.da-said)'))
    element.className = table;
}

/** In the page: takes out of all sheets what an engine without derived colours has no notice of. */
function age(root = document) {
  const prune = (rules) => {
    for (let at = rules.cssRules.length - 1; at >= 0; at--) {
      const rule = rules.cssRules[at];
      if (rule instanceof CSSSupportsRule && /\bfrom\b/.test(rule.conditionText)) rules.deleteRule(at);
      else if (rule.cssRules) prune(rule);
    }
  };
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) prune(sheet);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) age(shadowRoot);
}

async function open(browser, url, { isOld, width }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  await page.waitForNetworkIdle({ idleTime: 100 });
  // the site's sheet comes after ours, where it wins what is of equal weight
  await page.evaluate(() => document.querySelector('link[href$="page.css"]').remove());
  await page.evaluate(walkThrough);
  await page.evaluate(unfold);
  if (isOld) await page.evaluate(age);
  return page;
}

/**
 * Measures the example pages under each condition.
 * @param {{ sheets?: ReturnType<typeof conditions>, pictures?: string }} [options]
 * @returns {Promise<{ sheet: string, place: string, faults: string[] }[]>}
 */
export async function measure({ sheets = conditions(), pictures } = {}) {
  const server = await startServer({ areRootsOpen: true });
  const browser = await launch();
  const found = [];
  const runs = PAGES.flatMap((path) => [
    ...WIDTHS.map((width) => ({ path, width, isOld: false })),
    ...(path === PAGES.at(-1) ? [{ path, width: WIDTHS[0], isOld: true }] : []),
  ]);
  try {
    for (const { path, width, isOld } of runs) {
      const page = await open(browser, `http://localhost:${server.port}/${path}`, { isOld, width });
      const place = `${path.replace(/^.*\/|\.html$/g, '')}, ${width} px${isOld ? ', no derived colours' : ''}`;
      for (const sheet of [BARE, ...sheets]) {
        const { css, html = '', body = '', main = '', table = '', isOurs } = sheet;
        await page.evaluate(dress, { css: await css(), html, body, main, table });
        const faults = await page.evaluate(look, sheet === BARE, isOurs);
        const name = [sheet.name, sheet.look].filter(Boolean).join(', ');
        found.push({ sheet: name, place, faults });
        if (pictures)
          await page.screenshot({
            path: join(pictures, `${`${name} ${place}`.replace(/[^\w.]+/g, '-')}.png`),
            clip: { x: 0, y: 0, width, height: PICTURE_HEIGHT },
          });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}

function print(found) {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  const width = Math.max(...sheets.map((name) => name.length));
  for (const name of sheets) {
    const faults = found
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ place, faults }) => faults.map((fault) => `${place}: ${fault}`));
    console.log(`${name.padEnd(width)}  ${faults.length ? `${faults.length} faults` : 'holds'}`);
    for (const fault of new Set(faults)) console.log(`    ${fault}`);
  }
  const kept = sheets.filter((name) => found.every(({ sheet, faults }) => sheet !== name || !faults.length));
  console.log(`\n${kept.length} of ${sheets.length} hold, each on ${found.length / sheets.length} pages`);
  if (kept.length < sheets.length) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      'no-build': { type: 'boolean' },
      only: { type: 'string', multiple: true },
      pictures: { type: 'string' },
    },
  });
  if (!values['no-build']) await build();
  if (values.pictures) mkdirSync(values.pictures, { recursive: true });
  const sheets = conditions().filter(({ name }) => !values.only || values.only.includes(name));
  print(await measure({ sheets, pictures: values.pictures }));
}
