// The bench runs seldom, and what it measures moves: here its parts are read, and its pages written.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { aid } from '../../bench/apps/content.js';
import { writers } from '../../bench/short.js';

describe('the bench', () => {
  it('has parts that can be read', async () => {
    // the run itself begins as it is read
    const parts = readdirSync('bench').filter((file) => file.endsWith('.js') && file !== 'run.js');
    for (const part of parts) await import(`../../bench/${part}`);
    assert.ok(parts.length > 10);
  });

  it('writes the short aid in each way, with all its words', async () => {
    const ways = await writers();
    assert.deepEqual(Object.keys(ways), ['tags', 'saved', 'styled', 'plain markup']);
    for (const [way, write] of Object.entries(ways)) {
      const html = write(aid);
      for (const words of ['Talking: answer 12', 'Pill A: answer 1'])
        assert.ok(html.includes(words), `${way}: ${words}`);
    }
  });
});
