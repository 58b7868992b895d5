/* global document */
// How time and memory grow with the number of rows and of elements, and what 500 elements cost over the same HTML.
import { desktop, openElements, timeInsert } from './browser.js';
import { chances, comparison, sources } from './samples.js';
import { ratio } from './stats.js';
import { flatten, twinStyles } from './twin.js';

export default async function measure(bench) {
  const opened = await openElements(bench, desktop);
  const { page, memory, close } = opened;
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), sources);

  const height = () => page.evaluate(() => document.querySelector('main').getBoundingClientRect().height);
  const twins = {};
  const heights = {};
  for (const [name, html] of Object.entries({ rows: comparison(100), chances: chances(500) })) {
    await timeInsert(opened, html);
    heights[name] = await height();
    twins[name] = await page.evaluate(`(${flatten})([...document.querySelector('main').childNodes])`);
    await page.addStyleTag({ content: await twinStyles(page) });
  }
  // the chances as a saved page holds them: with their words
  const saved = await page.evaluate(() => document.querySelector('main').innerHTML);
  for (const [name, html] of Object.entries(twins)) {
    await timeInsert(opened, html);
    const off = Math.abs((await height()) / heights[name] - 1);
    if (off > 0.02) throw new Error(`the static ${name} do not look like the elements`);
  }
  // a thousand rows are ten times a hundred
  const start = twins.rows.indexOf('<tr', twins.rows.indexOf('<tbody data-about'));
  const end = twins.rows.indexOf('</tbody>', start);
  const staticRows1000 =
    twins.rows.slice(0, start) + twins.rows.slice(start, end).repeat(10) + twins.rows.slice(end);

  const markup = {
    rows100: comparison(100),
    rows1000: comparison(1000),
    chances100: chances(100),
    chances500: chances(500),
    saved500: saved,
    static500: twins.chances,
    staticRows100: twins.rows,
    staticRows1000,
  };
  const time = Object.fromEntries(Object.keys(markup).map((name) => [name, []]));
  for (let turn = 0; turn <= (bench.runs ?? 7); turn++) {
    for (const [name, html] of Object.entries(markup)) {
      const ms = await timeInsert(opened, html);
      if (turn > 0) time[name].push(ms);
    }
  }

  const bytes = { saved500: [], static500: [] };
  for (let turn = 0; turn < 3; turn++) {
    for (const name of Object.keys(bytes)) {
      await timeInsert(opened, '');
      const before = await memory();
      await timeInsert(opened, markup[name]);
      bytes[name].push(((await memory()) - before) / 1024 / 500);
    }
  }
  await close();
  return [
    ratio(
      'scaling: rows 100 to 1000',
      'scaling: 1,000 rows, ms, other: 100 rows',
      time.rows1000,
      time.rows100,
    ),
    ratio(
      '',
      'scaling: 1,000 static rows, ms, other: 100 static rows',
      time.staticRows1000,
      time.staticRows100,
    ),
    ratio('', 'scaling: 1,000 rows, ms, other: static', time.rows1000, time.staticRows1000),
    ratio(
      'scaling: chances 100 to 500',
      'scaling: 500 chances, ms, other: 100 chances',
      time.chances500,
      time.chances100,
    ),
    ratio(
      'scaling: 500 chances, time',
      'scaling: 500 chances with their words, ms, other: static',
      time.saved500,
      time.static500,
    ),
    ratio('', 'scaling: 500 empty chances, ms, other: static', time.chances500, time.static500),
    ratio(
      'scaling: 500 chances, memory',
      'scaling: memory, KB per chance, other: static',
      bytes.saved500,
      bytes.static500,
    ),
  ];
}
