// What the other engines need of the machine. Where it is missing, Debian's packages bring it, if this is root on Debian or
// Ubuntu; elsewhere it is said what to install.
import { spawnSync } from 'node:child_process';
import { findFirefox, named } from './browser.js';
import { miniBrowserPath } from './webkit-launcher.js';

const ENGINES = {
  firefox: { packages: ['firefox-esr'], isHere: () => Boolean(findFirefox()) },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xdotool'],
    isHere: () =>
      Boolean(miniBrowserPath()) && ['WebKitWebDriver', 'Xvfb', 'xdotool'].every((name) => named(name)),
  },
};

const apt = (...args) =>
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  }).status === 0;

/**
 * Sees to it that an engine can be started.
 * @param {'firefox' | 'webkit'} engine
 * @returns {string} why it cannot, and what to do. Empty: it can.
 */
export function provide(engine) {
  const { packages, isHere } = ENGINES[engine];
  if (isHere()) return '';
  const command = `apt-get install ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && named('apt-get')) {
    console.log(`${command} …`);
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...packages) && isHere()) return '';
    return `${engine} is not installed, and could not be: ${command} failed`;
  }
  return `${engine} is not installed. On Debian or Ubuntu, as root: ${command}`;
}
