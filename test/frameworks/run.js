// `npm run test:frameworks`: installs the packed package into a project of each framework, outside this folder, builds
// that, and uses it in a browser. It is not part of `npm test`: it fetches the frameworks.
//   npm run test:frameworks -- react vue     only these
//   npm run test:frameworks -- --write       writes the results of all into docs/frameworks.md
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import prettier from 'prettier';
import { launch } from 'puppeteer-core';
import { openRoots } from '../../scripts/open-roots.js';
import { findBrowser } from '../../scripts/browser.js';
import { checks } from './checks.js';

const APPS = 'test/frameworks/apps';
const TABLE = 'docs/frameworks.md';
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

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

/** Copies the app, installs what it names and the package, and builds it. @returns {string} the folder to serve */
function prepare(name, tarball, folder) {
  const project = join(folder, name);
  cpSync(join(APPS, name), project, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', tarball], project);
  checkTypes(name, project);
  if (existsSync(join(project, 'index.html'))) return project;
  const main = readdirSync(project).find((file) => /^main\.jsx?$/.test(file));
  writeFileSync(join(project, 'index.html'), INDEX.replace('MAIN', main));
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], project);
  return join(project, 'dist');
}

function serve(root) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const file = join(root, path === '/' ? 'index.html' : path);
      // the checks press what is drawn
      const body = extname(file) === '.js' ? openRoots(readFileSync(file, 'utf8')) : readFileSync(file);
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server));
  });
}

/** @returns {Promise<Record<string, string>>} what each check found: nothing is right */
async function use(browser, root) {
  const server = await serve(root);
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  try {
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction(() => document.querySelector('da-decision-aid .da-said'), { timeout: 10_000 });
    const found = {};
    for (const [name, check] of Object.entries(checks)) {
      try {
        await check(page);
        found[name] = '';
      } catch (error) {
        found[name] = error.message;
      }
    }
    found['no error, no warning'] = said.join('\n');
    return found;
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

function table(results, browser) {
  const names = Object.keys(Object.values(results)[0]);
  const rows = [
    ['made with', ...names],
    ['---', ...names.map(() => '---')],
    ...Object.entries(results).map(([name, found]) => [
      madeWith(name),
      ...names.map((check) => (found[check] ? 'no' : 'yes')),
    ]),
  ];
  const { version } = read('package.json');
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day} with version ${version} in ${browser.replace(/^Headless/, '').replace('/', ' ')}.\n\n${rows
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n`;
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const names = readdirSync(APPS).filter((name) => wanted.length === 0 || wanted.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'decision-aid-elements-frameworks-'));
const { executablePath, args: browserArgs, env } = await findBrowser();
const browser = await launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });
const results = {};
try {
  run(process.execPath, ['scripts/build.js'], '.');
  const { name: own, version } = read('package.json');
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.');
  for (const name of names) {
    console.log(`\n== ${madeWith(name)}`);
    const project = join(folder, name);
    try {
      results[name] = await use(browser, prepare(name, join(folder, `${own}-${version}.tgz`), folder));
    } catch (error) {
      results[name] = { 'can be installed and built': error.message };
    }
    rmSync(project, { recursive: true, force: true });
    for (const [check, wrong] of Object.entries(results[name])) {
      console.log(`${wrong ? 'FAILED' : 'passed'}  ${check}${wrong ? `\n        ${wrong}` : ''}`);
      if (wrong) process.exitCode = 1;
    }
  }
  if (args.includes('--write') && wanted.length === 0) {
    const found = table(results, await browser.version());
    const text = readFileSync(TABLE, 'utf8').replace(
      /(<!-- results -->\n)[^]*?(?=<!-- end of results -->)/,
      (_, start) => `${start}\n${found}\n`,
    );
    const options = { ...(await prettier.resolveConfig(TABLE)), filepath: TABLE };
    writeFileSync(TABLE, await prettier.format(text, options));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
