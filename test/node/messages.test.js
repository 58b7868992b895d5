// What authors are told where the file with the words is not there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/build.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

test('a mistake is told in short where the words for authors cannot be had', async (t) => {
  const { code } = await bundle(`export { reportProblems } from '/src/author/report.ts';`);
  // nothing stands beside what is no file
  const { reportProblems } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const warn = t.mock.method(console, 'warn', () => {});
  reportProblems({}, [
    { rule: 'count-impossible', element: 'da-chance', where: 'events and of', got: '“120 of 100”' },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [words] }) => words),
    ['<da-chance> events and of: got “120 of 100” (count-impossible)'],
  );
});
