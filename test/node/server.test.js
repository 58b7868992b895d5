/** On a server there is no page: whatever of the package code imports there, it does nothing. Built by `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { name, exports: published } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the pattern of an export stands for. */
const inPattern = {
  './elements/*.js': readdirSync('src/elements').map((element) => `./elements/${element}.js`),
  './locales/*.js': readdirSync('src/locales').map((file) => `./locales/${file.replace(/\.ts$/, '.js')}`),
};

/** Modules. The two scripts in one file are for a tag in a page, with a Lit that needs one; what is no script is not run. */
const modules = Object.keys(published)
  .flatMap((path) => inPattern[path] ?? path)
  .filter((path) => path === '.' || (path.endsWith('.js') && !path.startsWith('./decision-aid-elements.')));

test('each module of the package can be imported where there is no page, and does nothing', () => {
  assert.ok(modules.length > 25, 'modules');
  const script = `
    const before = Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'navigator');
    for (const path of ${JSON.stringify(modules.map((path) => name + path.slice(1)))}) {
      try { await import(path); } catch (error) { console.log(path, String(error)); }
    }
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    // what Lit itself keeps
    console.log(added.filter((name) => !/^(lit|reactive)|^(navigator|customElements)$/.test(name)).join());
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(stdout.trim(), '', 'what could not be imported, or is left at the global object');
  assert.equal(status, 0);
});
