/** What is written into pages keeps to the rules of HTML, as html-validate has them; `npm run validate` asks the W3C, too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { everyPage, validate } = await import('../../scripts/validate.js');

test('the examples, what the command writes, the stories and what elements draw are valid', async () => {
  const pages = await everyPage();
  const names = [...pages.keys()];
  for (const kind of [
    /^ketamine-depression\.html$/,
    /with script$/,
    /written$/,
    /^values Dark$/,
    /drawn by da-cost-estimator/,
  ])
    assert.ok(
      names.some((name) => kind.test(name)),
      `among what is checked is ${kind}`,
    );
  assert.deepEqual(await validate(pages), []);
});

test('what is not valid is told with its place', async () => {
  const page = (body) =>
    `<!doctype html>\n<html lang="en"><head><title>A</title></head>\n<body>${body}</body></html>`;
  const found = await validate(
    new Map([
      ['good', page('<ul><li>a</li></ul>')],
      ['bad', page('<ul><p>a</p></ul>\n<div aria-label="b"></div>\n<span role="list"></span>')],
    ]),
  );
  assert.deepEqual(
    found.map((line) => line.replace(/: .*\(/, ' (')),
    ['bad:3 (element-permitted-content)', 'bad:4 (aria-label-misuse)', 'bad:5 (prefer-native-element)'],
  );
});
