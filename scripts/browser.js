// Finds a Chromium for the tests, so that `npm test` runs on a machine that has just been set up:
//   1. $CHROME_PATH;
//   2. an installed Chromium, Chrome or Edge;
//   3. on Linux x64, the Chromium inside the npm package @sparticuz/chromium, fetched once from the npm registry into
//      node_modules/.cache and unpacked there (67 MB to fetch, 290 MB on disk); it brings its own libnss3 and fonts;
//   4. elsewhere, what `npx @puppeteer/browsers install chrome-headless-shell` downloads.
// Run by itself it prints the path, which is also how to fetch the browser ahead of time.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const CACHE = fileURLToPath(new URL('../node_modules/.cache/test-browser', import.meta.url));

/** As root there is no sandbox; the rest keeps Chromium off the network and independent of a GPU. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  if (process.env.TEST_BROWSER === 'bundled') return undefined;
  const env = process.env;
  const candidates = [];
  if (process.platform === 'darwin') {
    for (const root of ['', env.HOME]) {
      for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge']) {
        candidates.push(`${root}/Applications/${name}.app/Contents/MacOS/${name}`);
      }
    }
  } else if (process.platform === 'win32') {
    for (const root of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
      if (!root) continue;
      candidates.push(join(root, 'Google/Chrome/Application/chrome.exe'));
      candidates.push(join(root, 'Chromium/Application/chrome.exe'));
      candidates.push(join(root, 'Microsoft/Edge/Application/msedge.exe'));
    }
  } else {
    const names = [
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'chromium-headless-shell',
      'microsoft-edge-stable',
      'microsoft-edge',
      // last: on Ubuntu it may be a stub that asks for a snap
      'chromium-browser',
    ];
    const dirs = (env.PATH ?? '').split(delimiter).filter(Boolean);
    for (const name of names) for (const dir of dirs) candidates.push(join(dir, name));
  }
  // an executable of that name is not enough: Ubuntu's stub and broken installs say so only when started
  return candidates.find(
    (path) => executable(path) && (process.platform !== 'linux' || /\d+\.\d+/.test(run(path, ['--version']))),
  );
}

function run(file, args) {
  const { stdout } = spawnSync(file, args, {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout ?? '';
}

const npm = (args) =>
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

async function bundled() {
  const dir = join(CACHE, VERSION);
  const path = join(dir, 'chromium');
  if (!existsSync(path)) {
    console.error(`No Chromium, Chrome or Edge found: fetching the one in ${PACKAGE}@${VERSION} …`);
    const tmp = `${dir}.${process.pid}`;
    mkdirSync(tmp, { recursive: true });
    try {
      // a package.json of its own, so that npm leaves this project's node_modules alone
      writeFileSync(join(tmp, 'package.json'), '{"private":true}');
      npm([
        'install',
        '--prefix',
        tmp,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        `${PACKAGE}@${VERSION}`,
      ]);
      const bin = join(tmp, 'node_modules', PACKAGE, 'bin');
      // its own executablePath() unpacks to the system temporary folder whatever is there already, and with no lock
      const inflate = (name, to) =>
        pipeline(createReadStream(join(bin, `${name}.br`)), createBrotliDecompress(), to);
      await inflate('chromium', createWriteStream(join(tmp, 'chromium'), { mode: 0o755 }));
      const { extract } = await import(
        pathToFileURL(createRequire(join(tmp, 'node_modules', PACKAGE, 'package.json')).resolve('tar-fs'))
      );
      for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) await inflate(name, extract(tmp));
      rmSync(join(tmp, 'node_modules'), { recursive: true });
      if (existsSync(path)) rmSync(tmp, { recursive: true });
      else renameSync(tmp, dir);
    } catch (error) {
      rmSync(tmp, { recursive: true, force: true });
      throw error;
    }
  }
  // the libraries in the package only where the system has none
  const missing = /not found/.test(run('ldd', [path]));
  const env = {};
  if (missing)
    env.LD_LIBRARY_PATH = [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  // its own fonts (Open Sans) and no others, so that a page looks the same on every machine
  const fontsConf = join(dir, 'fonts.conf');
  writeFileSync(
    fontsConf,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(dir, 'fonts')}</dir><cachedir>${join(dir, 'fontcache')}</cachedir></fontconfig>`,
  );
  env.FONTCONFIG_FILE = fontsConf;
  return { executablePath: path, env, bundled: true };
}

function downloaded() {
  const out = execFileSync(
    'npx',
    ['--yes', '@puppeteer/browsers@3', 'install', 'chrome-headless-shell@stable', '--path', CACHE],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return { executablePath: out.trim().split('\n').at(-1).replace(/^\S+ /, ''), env: {}, bundled: true };
}

/** @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string>, bundled: boolean }>} */
export async function findBrowser() {
  const own = process.env.CHROME_PATH;
  if (own && !executable(own)) throw new Error(`CHROME_PATH names no program: ${own}`);
  const path = own ?? installed();
  const browser = path
    ? { executablePath: path, env: {}, bundled: false }
    : process.platform === 'linux' && process.arch === 'x64'
      ? await bundled()
      : downloaded();
  return { ...browser, args: chromiumArgs };
}

/** The path of an installed Firefox: $FIREFOX_PATH, or where its packages put it. */
export function findFirefox() {
  const names = ['firefox-esr', 'firefox'];
  const places = [
    process.env.FIREFOX_PATH,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ...names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))),
  ];
  const path = places.find((place) => place && executable(place));
  if (!path) throw new Error('No Firefox found: install it, or say where it is in FIREFOX_PATH');
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await findBrowser()).executablePath);
}
