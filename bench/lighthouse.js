// Not in the default run: how many points the worked example is short of Lighthouse's 100, on its slow phone. Lighthouse is as
// large as all the rest, so it is fetched for the run into a folder outside this one.
//   npm run bench -- --only lighthouse
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.js';
import { plain } from './stats.js';

const VERSION = '13.5.0';
const PAGE = '/docs/examples/ketamine-depression.html';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

export default async function measure({ server }) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  // not in this process: it serves the page
  const run = (command, args, env = {}) =>
    new Promise((resolve, reject) => {
      spawn(command, args, {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32' && command === 'npm',
      })
        .on('error', reject)
        .on('close', (code) =>
          code ? reject(new Error(`${command} ${args[0]} ended with ${code}`)) : resolve(),
        );
    });
  try {
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `lighthouse@${VERSION}`]);
    const { executablePath, args, env } = await findBrowser();
    // what a site has at its root
    for (const path of ['/robots.txt', '/favicon.ico']) server.put(path, '');
    await run(
      process.execPath,
      [
        'node_modules/lighthouse/cli/index.js',
        server.origin + PAGE,
        '--quiet',
        '--output=json',
        '--output-path=report.json',
        `--only-categories=${CATEGORIES}`,
        '--no-enable-error-reporting',
        `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
      ],
      { ...env, CHROME_PATH: executablePath },
    );
    const { categories } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    return CATEGORIES.map((name) =>
      plain('lighthouse', `lighthouse: ${name}, points short of 100`, 100 * (1 - categories[name].score)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
