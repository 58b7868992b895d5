// `node scripts/run.js <script or package> [arguments]`: each npm script begins with it. It installs what package-lock.json
// names, unless that is there already, and then runs the script, or the program of the package. So each works first on a
// clean clone. Imports Node built-ins only.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Compares what is installed with the lock file by content: file times do not survive a clone or a copy. */
function isInstalled() {
  let have;
  try {
    have = read('node_modules/.package-lock.json').packages;
  } catch {
    return false;
  }
  return Object.entries(read('package-lock.json').packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || have[path]?.version === version || (optional && !have[path]),
  );
}

function install() {
  console.error('Installing what package-lock.json names …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: see above');
}

/** The program of a package, by its file: its name in node_modules/.bin may be another package's, too. */
function programOf(name) {
  const { bin } = read(`node_modules/${name}/package.json`);
  return `node_modules/${name}/${typeof bin === 'string' ? bin : Object.values(bin)[0]}`;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!isInstalled()) install();
const [what, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, [what.endsWith('.js') ? what : programOf(what), ...args], {
  stdio: 'inherit',
});
// Ctrl+C reaches both: the script decides what it does; what else ends this one is passed on
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
