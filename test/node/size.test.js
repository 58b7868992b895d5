/** The limits of the sizes: what has grown by 1 % fails, and each has its reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { verdict } from '../../scripts/size.js';

const limits = (file) =>
  Object.entries(JSON.parse(readFileSync(new URL(`../../bench/${file}`, import.meta.url))));

test('a size that has grown by 1 % fails, and one that has become as much smaller asks for its number to be lowered', () => {
  const limit = { bytes: 10_000, why: 'A reason.' };
  const found = { 9_900: 'lower', 9_901: 'pass', 10_000: 'pass', 10_099: 'pass', 10_100: 'FAIL' };
  for (const [size, result] of Object.entries(found))
    assert.equal(verdict(Number(size), limit), result, size);
});

test('a size without a limit, or a limit without a reason, fails', () => {
  assert.equal(verdict(1), 'FAIL');
  assert.equal(verdict(10_000, { bytes: 10_000, why: '' }), 'FAIL');
});

test('each limit has its reason beside it', () => {
  for (const file of ['size-limits.json', 'limits.json']) {
    assert.notEqual(limits(file).length, 0);
    for (const [name, { why }] of limits(file)) assert.match(why, /\w.*\.$/, `${file}: ${name}`);
  }
});
