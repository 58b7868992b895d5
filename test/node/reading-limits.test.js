/**
 * The worked example is held to the limits in bench/reading-limits.json. A figure without a `goal` of its own has none in the
 * reading budget either. To tighten one, lower its number: what is far below its limit says so.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, measureFile } from '../../scripts/reading.js';
import { FIGURES } from '../../scripts/reading-budget.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const limits = JSON.parse(readFileSync(path('bench/reading-limits.json'), 'utf8'));

/** So much below its limit, a figure asks for a lower one. */
const MARGIN = 0.05;

test('each figure of the reading budget has its limit, its goal and a reason', () => {
  const budgeted = Object.keys(FIGURES).filter((name) => FIGURES[name].limit !== undefined);
  assert.deepEqual(
    budgeted.filter((name) => !limits[name]),
    [],
  );
  for (const [name, { limit, goal, why }] of Object.entries(limits)) {
    assert.equal(goal, FIGURES[name].limit, `the goal of ${name}`);
    assert.ok(limit >= (goal ?? 0), `${name}: what is reached is held at the goal`);
    assert.match(why, /\w.*\.$/, name);
  }
});

test('the worked example keeps to its limits', { timeout: 300_000 }, async (t) => {
  const browser = await launch();
  let figures;
  try {
    figures = await measureFile(browser, path('docs/examples/ketamine-depression.html'));
  } finally {
    await browser.close();
  }
  const beyond = [];
  for (const [name, { limit, goal = 0 }] of Object.entries(limits)) {
    const figure = figures[name];
    // what cannot be counted any more is not there any more
    if (!(figure <= limit)) beyond.push(`${FIGURES[name].what}: ${figure}, and the limit is ${limit}`);
    else if (limit > goal && figure <= limit * (1 - MARGIN))
      t.diagnostic(`${name} is ${Math.ceil(figure)}: lower its limit of ${limit} (goal: ${goal || 'none'})`);
  }
  assert.deepEqual(beyond, [], 'beyond the limits of bench/reading-limits.json');
});
