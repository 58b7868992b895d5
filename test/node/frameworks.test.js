/**
 * docs/frameworks.md says what `npm run test:frameworks` has found, and docs/servers.md what `npm run servers` has. These fetch
 * frameworks, so they are run by hand.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const APPS = 'test/frameworks/apps';
const squeezed = (line) => line.replace(/\s+/g, ' ').trim();

for (const { apps, doc, command } of [
  { apps: APPS, doc: 'docs/frameworks.md', command: 'test:frameworks' },
  { apps: 'test/servers/apps', doc: 'docs/servers.md', command: 'servers' },
]) {
  const text = readFileSync(doc, 'utf8');
  const projects = readdirSync(apps);
  const filesOf = (project) =>
    readdirSync(`${apps}/${project}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'));

  test(`the results in ${doc} are those of the frameworks and versions that are tested, and all are good`, () => {
    const [, results = ''] = /<!-- results -->([^]*?)<!-- end of results -->/.exec(text) ?? [];
    assert.match(
      results,
      /Measured on \d{4}-\d\d-\d\d with version [\d.]+ in \S+ [\d.]+\./,
      'day, version, browser',
    );
    const rows = results.split('\n').filter((line) => /^\| *[^ |-]/.test(line));
    assert.equal(rows.length, projects.length + 1, 'a row of names, and one for each project');
    for (const project of projects) {
      const { dependencies = {} } = JSON.parse(readFileSync(`${apps}/${project}/package.json`, 'utf8'));
      const pinned = Object.entries(dependencies);
      for (const [name, version] of pinned) assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is pinned`);
      const row = rows.find((line) =>
        pinned.length === 0
          ? /import map|node:http/.test(line)
          : pinned.some(([name, version]) => squeezed(line).startsWith(`| ${name} ${version} |`)),
      );
      assert.ok(row, `the row of ${project}: run "npm run ${command} -- --write"`);
      assert.doesNotMatch(row, /\bno\b(?! framework)/, `${project}: what does not work`);
    }
  });

  test(`the snippets in ${doc} are lines of the projects that are tested`, () => {
    const lines = new Set(projects.flatMap(filesOf).flatMap((file) => file.split('\n').map(squeezed)));
    const wrong = [...text.matchAll(/^```(?:jsx|vue|svelte|text)\n([^]*?)^```$/gm)]
      .flatMap(([, code]) => code.split('\n').map(squeezed))
      .filter((line) => line && !lines.has(line));
    assert.deepEqual(wrong, []);
  });
}

test('the import map of the packages in the guide is the one that is tested', () => {
  // another one in the guide has hashes alone
  const map = (file) =>
    [...readFileSync(file, 'utf8').matchAll(/<script type="importmap">([^]*?)<\/script>/g)]
      .map(([, json]) => JSON.parse(json))
      .find(({ imports }) => imports);
  const tested = map(`${APPS}/html/index.html`);
  assert.ok(tested, 'an import map');
  assert.deepEqual(map('docs/for-developers.md'), tested);
});

/** Compiles a file of an app as if it stood in this folder, where the package has its own name. */
function typeErrors(code, file) {
  const path = resolve(`types-of-an-app${extname(file)}`);
  const settings = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === path
      ? ts.createSourceFile(name, code, ...rest)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => resolve(name) === path || fileExists.call(host, name);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], settings, host))
    .map(
      ({ file: at, messageText }) => `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

// the other frameworks are too heavy to be here: `npm run test:frameworks` checks their types
for (const app of ['html/types.ts', 'react/types.tsx'])
  test(`types: what is right in ${app} compiles, and what is wrong does not`, () => {
    assert.ok(existsSync('dist/types/react.d.ts'), 'dist/ is built: run "npm run build" first');
    const code = readFileSync(`${APPS}/${app}`, 'utf8');
    assert.deepEqual(typeErrors(code, app), []);
    const wrong = code.match(/@ts-expect-error/g).length;
    assert.equal(typeErrors(code.replaceAll('@ts-expect-error', ''), app).length, wrong);
  });
