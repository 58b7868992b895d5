// What tries the packed package in projects of others: the package as it is published, such a project with the package in it, and
// the outcome of its checks. The projects stand in folders of their own, outside this one.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import prettier from 'prettier';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.js';
import { openRoots } from './open-roots.js';

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

export const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

export function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Copies a project, and installs what it names and the package. @returns {string} its folder */
function install(project, folder, tarball) {
  cpSync(project, folder, { recursive: true });
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', tarball], folder);
  // the checks press what is drawn
  const dist = join(folder, 'node_modules/decision-aid-elements/dist');
  for (const name of readdirSync(dist, { recursive: true }).filter((name) => extname(name) === '.js')) {
    const file = join(dist, name);
    writeFileSync(file, openRoots(readFileSync(file, 'utf8')));
  }
  return folder;
}

/** Serves a folder. @returns {Promise<import('node:http').Server>} */
export function serve(root) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const file = join(root, path === '/' ? 'index.html' : path);
      const body = readFileSync(file);
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

/** Opens a page that takes down what goes wrong in it. */
export async function listened(browser) {
  const page = await browser.newPage();
  // what is far from the view waits until a reader comes near it
  await page.setViewport({ width: 1000, height: 5000 });
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  return { page, said };
}

/** What each check says of a page that is open: nothing is right. @returns {Promise<Record<string, string>>} */
export async function tryAll(checks, ...given) {
  const found = {};
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(...given);
      found[name] = '';
    } catch (error) {
      found[name] = error.message;
    }
  }
  return found;
}

/**
 * Tries each project in a folder, one after the other, and prints what has come of it. `--write` writes the table of all
 * into a text, between its comments; `--no-build` takes what is in `dist/`.
 *
 * @param {{apps: string, table: string, madeWith: (name: string) => string,
 *   use: (name: string, folder: string, browser: import('puppeteer-core').Browser) => Promise<Record<string, string>>}} how
 */
export async function tryProjects({ apps, table: text, madeWith, use }) {
  const args = process.argv.slice(2);
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const names = readdirSync(apps).filter((name) => wanted.length === 0 || wanted.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'decision-aid-elements-projects-'));
  const { executablePath, args: browserArgs, env } = await findBrowser();
  const browser = await launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });
  const results = {};
  try {
    if (!args.includes('--no-build')) run(process.execPath, ['scripts/build.js'], '.');
    const { name: own, version } = read('package.json');
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], '.');
    for (const name of names) {
      console.log(`\n== ${madeWith(name)}`);
      const project = join(folder, name);
      try {
        install(join(apps, name), project, join(folder, `${own}-${version}.tgz`));
        results[name] = await use(name, project, browser);
      } catch (error) {
        results[name] = { 'can be installed and built': error.message };
      }
      rmSync(project, { recursive: true, force: true });
      for (const [check, wrong] of Object.entries(results[name])) {
        console.log(`${wrong ? 'FAILED' : 'passed'}  ${check}${wrong ? `\n        ${wrong}` : ''}`);
        if (wrong) process.exitCode = 1;
      }
    }
    if (args.includes('--write') && wanted.length === 0)
      await writeTable(text, results, madeWith, await browser.version());
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeTable(file, results, madeWith, browser) {
  const checks = [...new Set(Object.values(results).flatMap((found) => Object.keys(found)))];
  const rows = [
    ['made with', ...checks],
    ['---', ...checks.map(() => '---')],
    ...Object.entries(results).map(([name, found]) => [
      madeWith(name),
      ...checks.map((check) => (found[check] === undefined ? '' : found[check] ? 'no' : 'yes')),
    ]),
  ];
  const { version } = read('package.json');
  const day = new Date().toISOString().slice(0, 10);
  const table = `Measured on ${day} with version ${version} in ${browser.replace(/^Headless/, '').replace('/', ' ')}.\n\n${rows
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n`;
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- results -->\n)[^]*?(?=<!-- end of results -->)/,
    (_, start) => `${start}\n${table}\n`,
  );
  writeFileSync(
    file,
    await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
}
