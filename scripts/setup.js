// Imports Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Compares what is installed with the lock file by content: file times do not survive a clone or a copy. */
function installed() {
  let have;
  try {
    have = read('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(read('package-lock.json')).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || have[path]?.version === version || (optional && !have[path]),
  );
}

/** Goes to the project's folder and installs what package-lock.json names, unless it is there already. */
export function setUp() {
  process.chdir(new URL('..', import.meta.url).pathname.replace(/^\/(\w:)/, '$1'));
  if (installed()) return;
  console.log('Installing what package-lock.json names …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: see above');
}
