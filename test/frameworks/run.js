// `npm run test:frameworks`: installs the packed package into a project of each framework, outside this folder, builds
// that, and uses it in a browser. It is not part of `npm test`: it fetches the frameworks.
//   npm run test:frameworks -- react vue     only these
//   npm run test:frameworks -- --write       writes the results of all into docs/frameworks.md
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listened, read, run, serve, tryAll, tryProjects } from '../../scripts/packed.js';
import { checks } from './checks.js';

const APPS = 'test/frameworks/apps';

/** The page that a bundler starts from. */
const INDEX = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>App</title><link rel="icon" href="data:," /></head>
  <body><div id="app"></div><script type="module" src="./MAIN"></script></body>
</html>
`;

/** The file of each app that only type checkers read. What is wrong in it has to be found. */
const TYPED = { html: 'types.ts', vue: 'Types.vue', svelte: '*.svelte' };

function tsconfig(name) {
  const source = name === 'solid' ? 'solid-js' : name;
  return JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      jsx: name === 'solid' ? 'preserve' : 'react-jsx',
      jsxImportSource: source,
      strict: true,
      noEmit: true,
      types: [],
      // the types of the package are checked, too; those of other packages are not all whole
      skipLibCheck: name in TYPED,
    },
    vueCompilerOptions: { strictTemplates: true },
    include: [TYPED[name] ?? 'types.tsx'],
  });
}

/** Checks the types of an app in the way of its framework. */
function checkTypes(name, project) {
  if (name === 'angular') return;
  writeFileSync(join(project, 'tsconfig.json'), tsconfig(name));
  const node = (...args) => run(process.execPath, args, project);
  if (name === 'vue') node('node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json');
  else if (name === 'svelte') {
    // it knows no line that has to be wrong, so these stand in a file of their own
    const check = [
      'node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    ];
    const { stdout } = spawnSync(process.execPath, check, { cwd: project, encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => line.includes(' ERROR '));
    const expected = readFileSync(join(project, 'WrongTypes.svelte'), 'utf8').match(/^<da-/gm).length;
    if (errors.length !== expected || !errors.every((line) => line.includes('WrongTypes.svelte')))
      throw new Error(`types\n${stdout}`);
  } else node(join(process.cwd(), 'node_modules/typescript7/bin/tsc'), '-p', project);
}

/** Checks the types of a project and builds it. @returns {string} the folder to serve */
function prepare(name, project) {
  checkTypes(name, project);
  if (existsSync(join(project, 'index.html'))) return project;
  const main = readdirSync(project).find((file) => /^main\.jsx?$/.test(file));
  writeFileSync(join(project, 'index.html'), INDEX.replace('MAIN', main));
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], project);
  return join(project, 'dist');
}

async function use(name, project, browser) {
  const server = await serve(prepare(name, project));
  const { page, said } = await listened(browser);
  try {
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction(() => document.querySelector('da-decision-aid .da-said'), { timeout: 10_000 });
    const found = await tryAll(checks, page);
    return { ...found, 'no error, no warning': said.join('\n') };
  } finally {
    await page.close();
    server.close();
  }
}

/** What the app is made with, for the table: the package that its folder is named after, or that names it. */
function madeWith(name) {
  const { dependencies = {} } = read(`${APPS}/${name}/package.json`);
  const main = { angular: '@angular/core', solid: 'solid-js' }[name] ?? name;
  return dependencies[main] ? `${main} ${dependencies[main]}` : 'no framework, an import map';
}

await tryProjects({ apps: APPS, table: 'docs/frameworks.md', madeWith, use });
