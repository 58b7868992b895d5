import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

test('each topic of messages belongs to a translation, so that a language without it does not compile', () => {
  const topics = readdirSync('src/intl')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(`src/intl/${file}`, 'utf8').matchAll(/\btopic\(\s*'([\w-]+)'/g)].map(
        ([, name]) => name,
      ),
    );
  assert.ok(topics.length >= 9, 'topics are found');
  const type = readFileSync('src/intl/translation.ts', 'utf8');
  const named = [...type.matchAll(/^ {2}readonly '?([\w-]+)'?:/gm)].map(([, name]) => name);
  assert.deepEqual(named.sort(), topics.sort());
});
