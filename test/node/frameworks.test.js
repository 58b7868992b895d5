/** docs/frameworks.md says what `npm run test:frameworks` has found. That one fetches frameworks, so it is run by hand. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const APPS = 'test/frameworks/apps';
const text = readFileSync('docs/frameworks.md', 'utf8');
const apps = readdirSync(APPS);
const filesOf = (app) =>
  readdirSync(`${APPS}/${app}`).map((file) => readFileSync(`${APPS}/${app}/${file}`, 'utf8'));
const squeezed = (line) => line.replace(/\s+/g, ' ').trim();

test('the results are those of the frameworks and versions that are tested, and all are good', () => {
  const [, results = ''] = /<!-- results -->([^]*?)<!-- end of results -->/.exec(text) ?? [];
  assert.match(
    results,
    /Measured on \d{4}-\d\d-\d\d with version [\d.]+ in \S+ [\d.]+\./,
    'day, version, browser',
  );
  const rows = results.split('\n').filter((line) => /^\| *[^ |-]/.test(line));
  assert.equal(rows.length, apps.length + 1, 'a row of names, and one for each app');
  for (const app of apps) {
    const { dependencies = {} } = JSON.parse(readFileSync(`${APPS}/${app}/package.json`, 'utf8'));
    const pinned = Object.entries(dependencies);
    for (const [name, version] of pinned) assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is pinned`);
    const row = rows.find((line) =>
      pinned.length === 0
        ? line.includes('import map')
        : pinned.some(([name, version]) => squeezed(line).startsWith(`| ${name} ${version} |`)),
    );
    assert.ok(row, `the row of ${app}: run "npm run test:frameworks -- --write"`);
    assert.doesNotMatch(row, /\bno\b(?! framework)/, `${app}: what does not work`);
  }
});

test('the snippets are lines of the apps that are tested', () => {
  const lines = new Set(apps.flatMap(filesOf).flatMap((file) => file.split('\n').map(squeezed)));
  const wrong = [...text.matchAll(/^```(?:jsx|vue|svelte|text)\n([^]*?)^```$/gm)]
    .flatMap(([, code]) => code.split('\n').map(squeezed))
    .filter((line) => line && !lines.has(line));
  assert.deepEqual(wrong, []);
});

test('the import map in the guide is the one that is tested', () => {
  const map = (file) => {
    const [, json] = /<script type="importmap">([^]*?)<\/script>/.exec(readFileSync(file, 'utf8')) ?? [];
    return JSON.parse(json ?? 'null');
  };
  const tested = map(`${APPS}/html/index.html`);
  assert.ok(tested, 'an import map');
  assert.deepEqual(map('docs/for-developers.md'), tested);
});
