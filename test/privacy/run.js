/* global window, document, process, console, setTimeout */
// `npm run privacy`: what other scripts on a page can read of what a patient says, in both orders of loading. Two patients who
// say something else use every control by the same keys: a script has read a choice if what it holds of the one differs from
// what it holds of the other.
//   npm run privacy -- --no-build    takes dist/ as it is
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from '../../scripts/build.js';
import { findBrowser } from '../../scripts/browser.js';
import { startServer } from '../../scripts/server.js';
import { patient } from './patient.js';
import { prepare, recorders, site } from './recorders.js';

const PAGE = '/test/privacy/page.html';
const RRWEB = 'node_modules/rrweb/umd/rrweb.js';
export const SCRIPTS = {
  module: '/dist/decision-aid-elements.js',
  classic: '/dist/decision-aid-elements.classic.js',
};
export const ORDERS = ['first', 'after'];

export async function open({ areRootsOpen = false } = {}) {
  const { executablePath, args, env } = await findBrowser();
  const server = await startServer({ areRootsOpen });
  const browser = await puppeteer.launch({ executablePath, args, env: { ...process.env, ...env } });
  return {
    server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What the site itself knows. */
const PROOF = 'lemongrass';

async function session({ browser, server }, { run, options, isBlocked }, order, script, v) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  // everything is in view, so that nothing scrolls
  await page.setViewport({ width: 1200, height: 9000 });
  const client = await page.createCDPSession();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(`http://localhost:${server.port}${PAGE}`);
    await page.evaluate(prepare);
    await page.evaluate((isBlocked) => {
      window.print = () => {};
      window.lookAgain = () => {};
      if (isBlocked) document.querySelector('main').className = 'rr-block';
    }, isBlocked);
    const record = async () => {
      await page.addScriptTag({ path: RRWEB });
      await page.evaluate(run, options);
    };
    const library = () =>
      page.addScriptTag({ url: script, ...(!script.includes('classic') && { type: 'module' }) });
    if (order === 'first') await record();
    await library();
    await page.waitForFunction(() => document.querySelector('da-summary:defined'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (order === 'after') await record();
    const who = patient(page, client, v);
    await who.settle();
    // what it hears while the elements come is in no order, and of nobody
    const before = await page.evaluate(() => window.heard.length);
    await page.evaluate(site, PROOF);
    await page.focus('#site');
    await page.keyboard.sendCharacter(PROOF);

    await who.sayAll();
    await page.evaluate(() => window.lookAgain());
    const said = [...who.typed];
    const drawn = await who.drawn();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const told = JSON.stringify(nodes.map(({ name, value }) => [name?.value, value?.value]));
    const paper = await page.pdf({ format: 'a4' });
    // what can be done with it, then all is taken back, and said anew
    await who.button(({ words, tag }) => tag === 'da-summary' && /^(Copy|Print|Save)/.test(words));
    await who.button(({ words, className }) => /link-button/.test(className) && !/^Remove/.test(words));
    await who.pressWords();
    await page.evaluate(() => window.lookAgain());
    await who.button(({ words }) => /^(Remove|Clear my)/.test(words));
    await who.sayAgain();
    await page.evaluate(() => window.lookAgain());
    await who.button(({ words }) => /^(Clear (all|this|everything)|Show all)/.test(words));
    await page.evaluate(() => window.lookAgain());
    await who.settle();
    const afterwards = await who.drawn();
    const heard = await page.evaluate(() => JSON.stringify(window.heard));
    const answered = JSON.stringify(JSON.parse(heard).slice(before));
    return { heard, answered, said, typed: who.typed, drawn, told, paper, afterwards, errors };
  } finally {
    await context.close();
  }
}

/** What differs from one visit to the next, or is a place on the screen. */
const PASSING =
  /^(timestamp|timeOffset|timeStamp|x|y|(rr_)?width|(rr_)?height|styleIds?|rangeOffset|interactionId|pointerId|persistentDeviceId)$/;

/** Of rrweb. */
const MOUSE_MOVE = 1;

/** Each thing that a script holds, as text: what comes in one batch is taken apart. */
function entriesOf(heard) {
  const entries = new Set();
  for (const entry of JSON.parse(heard)) {
    // where the pointer was
    if (entry.data?.source === MOUSE_MOVE) continue;
    const lists = Object.values(entry.data ?? {}).filter(Array.isArray);
    for (const one of lists.length ? lists.flat() : [entry])
      entries.add(
        JSON.stringify(one, (name, value) => (PASSING.test(name) ? undefined : value)).replace(
          /lit\$\d+\$/g,
          '',
        ),
      );
  }
  return entries;
}

/** What they have got since the first answer of one, and never of the other. */
function differences(one, other) {
  const since = (who, others) => {
    const known = entriesOf(others.heard);
    return [...entriesOf(who.answered)].filter((entry) => !known.has(entry));
  };
  return [...since(one, other), ...since(other, one)];
}

/**
 * What a script of that name can read.
 * @returns {Promise<{ isTrial: boolean, texts: number, of: number, choices: string[], kept: string[], left: string[], errors: string[] }>}
 *   `isTrial`: whether the script reads what the site itself lets it; `texts`: how many of all that was typed; `choices`: what it has of one patient and not of the other; `kept`: what was typed
 *   and is not drawn or not told to assistive technology; `left`: what is still there after all was cleared
 */
export async function tryOut(opened, name, order, script = SCRIPTS.module) {
  const [one, other] = await Promise.all(
    [0, 1].map((v) => session(opened, recorders[name], order, script, v)),
  );
  const has = (text) => (part) => text.includes(part);
  const entries = ({ heard }) => [...entriesOf(heard)].join('\n');
  const lacks = (text) => (part) => !text.includes(part);
  return {
    isTrial: one.heard.includes(recorders[name].isMasked ? '*'.repeat(PROOF.length) : PROOF),
    texts: [one, other].flatMap((who) => who.typed.filter(has(entries(who)))).length,
    of: one.typed.length + other.typed.length,
    choices: differences(one, other),
    kept: [...one.said.filter(lacks(one.drawn)), ...one.said.filter(lacks(one.told))],
    left: one.typed.filter(has(one.afterwards)),
    errors: [...one.errors, ...other.errors],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--no-build')) await build();
  const { version } = JSON.parse(readFileSync('node_modules/rrweb/package.json', 'utf8'));
  console.log(`What other scripts read of what a patient says (rrweb ${version})\n`);
  const opened = await open();
  const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
  for (const name of Object.keys(recorders).filter((name) => wanted.every((word) => name.includes(word))))
    for (const order of ORDERS) {
      const { isTrial, texts, of, choices, kept, left, errors } = await tryOut(opened, name, order);
      const isFine = isTrial && !texts && !choices.length && !kept.length && !left.length && !errors.length;
      if (!isFine) process.exitCode = 1;
      console.log(
        `${isFine ? 'pass' : 'FAIL'}  ${name}, ${order}: ${texts} of ${of} texts, ${choices.length} traces of choices` +
          `${isTrial ? '' : ', it reads nothing at all'}` +
          `${kept.length ? `, not kept: ${kept.join(', ')}` : ''}${left.length ? `, left: ${left.join(', ')}` : ''}`,
      );
      for (const line of [...choices.slice(0, 5), ...errors]) console.log(`      ${line.slice(0, 300)}`);
    }
  await opened.close();
}
