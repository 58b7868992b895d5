// npm run bench [-- --only load,icons] [-- --runs 20] [-- --no-build]
// Measures against the limits of bench/limits.json, in the browser that the tests use. Everything is a ratio to
// something that does the same without the library, measured in turns with it, so that it says the same on any machine.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildBundle, buildStylesheet } from '../scripts/build.js';
import { launch } from './browser.js';
import { serve } from './server.js';
import { print, verdict } from './stats.js';

const PARTS = ['load', 'short', 'shift', 'interaction', 'icons', 'scaling', 'growth', 'leaks', 'audit'];
const EXTRA = ['lighthouse', 'profile', 'webawesome'];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const parts = options.only?.split(',') ?? PARTS;
for (const part of parts) {
  if (![...PARTS, ...EXTRA].includes(part))
    throw new Error(`no part “${part}”: ${[...PARTS, ...EXTRA].join(', ')}`);
}

if (!options['no-build']) {
  await buildBundle();
  await buildStylesheet();
}
const bench = { browser: await launch(), server: await serve(), runs: options.runs && Number(options.runs) };
const rows = [];
try {
  for (const part of parts) {
    const { default: measure } = await import(`./${part}.js`);
    const start = Date.now();
    rows.push(...(await measure(bench)));
    console.error(`${part}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
} finally {
  await bench.browser.close();
  await bench.server.close();
}

const limits = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync('bench/limits.json', 'utf8'))).map(([name, { limit }]) => [
    name,
    limit,
  ]),
);
if (rows.length) print(rows, limits);
if (rows.some((row) => verdict(row, limits[row.limit]) === 'FAIL')) process.exitCode = 1;
