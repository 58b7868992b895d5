import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { OLDER } from '../../scripts/browser.js';
import { BEYOND, FLOOR } from '../../scripts/support.js';
import { beyond, used } from '../../scripts/used.js';

const text = readFileSync('docs/support.md', 'utf8').replaceAll(/\s+/g, ' ');

const all = used();

describe('the support floor', () => {
  it('has all that src uses, but for what is named, with what readers have instead', () => {
    const missing = beyond(all);
    assert.deepEqual([...missing.keys()].sort(), Object.keys(BEYOND).sort());
  });

  it('is asked about what is used: methods, properties of CSS, selectors', () => {
    for (const name of [
      'Array.findLastIndex',
      'Node.contains',
      'inline-size',
      ':focus-visible',
      '@container',
    ])
      assert.ok(all.has(name), name);
    assert.ok(all.size > 300, String(all.size));
  });

  it('is told in the docs as it is', () => {
    for (const [engine, version] of Object.entries(FLOOR))
      assert.match(text, new RegExp(`${engine} ${String(version)}\\b`, 'i'));
    for (const words of Object.values(BEYOND)) assert.ok(text.includes(words), words);
    for (const version of OLDER) assert.match(text, new RegExp(`\\b${String(parseInt(version))}\\b`));
  });
});
