// The browser of the tests and of the bench, so that both say the same on every machine:
//   1. on Linux x64, the Chromium inside the npm package @sparticuz/chromium, fetched once from the npm registry into
//      node_modules/.cache and unpacked there (67 MB to fetch, 211 MB on disk); it brings the libraries that it needs;
//   2. elsewhere, the same version by `npx @puppeteer/browsers install chrome-headless-shell`.
// An installed one is taken only by its name: `CHROME_PATH=/usr/bin/chromium npm test`, or `CHROME_PATH=chromium npm test`.
// On Linux every engine has the fonts of the npm package dejavu-fonts-ttf and no others: lines and pages end where they end on
// every machine. On macOS and Windows the fonts are the system's.
// Run by itself it prints the path, which is also how to fetch the browser ahead of time.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';
const [MILESTONE] = VERSION.split('.');
/** What the registry gives has to be what was tried. */
const INTEGRITY = {
  [VERSION]:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  '119.0.2':
    'sha512-VB6tHW13YpQ7HqyhKG1KU8Z1RIb/kfHMg8j/4ft5rk8mMvEm2YkBYFCHnj+yb0P/RPLcdgX3+VC58GuJilOtww==',
  '114.0.0':
    'sha512-jzOUZInBjnJYXXCJFCDOEQb0t22Klx2+t7isZEiSOxLdDyDtDaykUS5c8Bw4KczWYb4fDxorO0D+g0rCFq5/gA==',
  '109.0.6':
    'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  '92.0.0': 'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
};
/** The Chromiums that are older than that of the tests, the newest first. */
export const OLDER = Object.keys(INTEGRITY)
  .filter((version) => version !== VERSION)
  .sort((a, b) => parseInt(b) - parseInt(a));
const CACHE = fileURLToPath(new URL('../node_modules/.cache/test-browser', import.meta.url));
/** What a browser that keeps its pages from the disk is to let them read, too. */
export const FONTS = fileURLToPath(new URL('../node_modules/dejavu-fonts-ttf/ttf', import.meta.url));

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
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** A program by its path, or by its name where PATH leads to it. */
export const named = (name) =>
  [name, ...(process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))].find(executable);

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

/** The Chromium of one version of the package, on Linux x64. */
export async function bundled(version = VERSION) {
  const dir = join(CACHE, version);
  const path = join(dir, 'chromium');
  if (!existsSync(path)) {
    console.error(`Fetching the Chromium in ${PACKAGE}@${version} …`);
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
        `${PACKAGE}@${version}`,
      ]);
      // npm has held what it unpacked against this
      const lock = JSON.parse(readFileSync(join(tmp, 'node_modules/.package-lock.json'), 'utf8'));
      if (lock.packages[`node_modules/${PACKAGE}`].integrity !== INTEGRITY[version])
        throw new Error(`${PACKAGE}@${version} is not the one that was tried`);
      const bin = join(tmp, 'node_modules', PACKAGE, 'bin');
      // its own executablePath() unpacks to the system temporary folder whatever is there already, and with no lock
      const inflate = (name, to) =>
        pipeline(createReadStream(join(bin, `${name}.br`)), createBrotliDecompress(), to);
      await inflate('chromium', createWriteStream(join(tmp, 'chromium'), { mode: 0o755 }));
      const { extract } = await import(
        pathToFileURL(createRequire(join(tmp, 'node_modules', PACKAGE, 'package.json')).resolve('tar-fs'))
      );
      // the libraries had another name in older ones
      const libraries = ['al2023.tar', 'aws.tar'].find((name) => existsSync(join(bin, `${name}.br`)));
      for (const name of [libraries, 'swiftshader.tar']) await inflate(name, extract(tmp));
      rmSync(join(tmp, 'node_modules'), { recursive: true });
      if (existsSync(path)) rmSync(tmp, { recursive: true });
      else renameSync(tmp, dir);
    } catch (error) {
      rmSync(tmp, { recursive: true, force: true });
      throw error;
    }
  }
  // the libraries in the package only where the system has none
  const libraries = [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = /not found/.test(run('ldd', [path])) ? { LD_LIBRARY_PATH: libraries } : {};
  return { executablePath: path, env };
}

function downloaded() {
  const shell = `chrome-headless-shell@${MILESTONE}`;
  const out = execFileSync('npx', ['--yes', '@puppeteer/browsers@3', 'install', shell, '--path', CACHE], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { executablePath: out.trim().split('\n').at(-1).replace(/^\S+ /, ''), env: {} };
}

/** What names stand for: those of CSS, and those that Chromium puts in their place. Any other is the last. */
const FAMILIES = {
  'sans-serif': 'DejaVu Sans',
  Arial: 'DejaVu Sans',
  serif: 'DejaVu Serif',
  'Times New Roman': 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
};
const ANY = 'DejaVu Sans';

/** The settings by which a program on Linux finds the fonts of the tests and no others. */
export function fontsEnv() {
  if (process.platform !== 'linux') return {};
  const folder = fileURLToPath(new URL('../node_modules/.cache/test-fonts', import.meta.url));
  const file = join(folder, 'fonts.conf');
  const aliases = Object.entries(FAMILIES).map(
    ([name, family]) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${FONTS}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}
<match><edit name="family" mode="append_last"><string>${ANY}</string></edit></match></fontconfig>\n`;
  mkdirSync(folder, { recursive: true });
  // whole at every moment: another run may be reading it
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return { FONTCONFIG_FILE: file };
}

/** @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>} */
export async function findBrowser() {
  const { CHROME_PATH: wanted } = process.env;
  const own = wanted && named(wanted);
  if (wanted && !own) throw new Error(`CHROME_PATH names no program: ${wanted}`);
  const { executablePath, env } = own
    ? { executablePath: own, env: {} }
    : process.platform === 'linux' && process.arch === 'x64'
      ? await bundled()
      : downloaded();
  return { executablePath, args: chromiumArgs, env: { ...env, ...fontsEnv() } };
}

/** The path of an installed Firefox: $FIREFOX_PATH, or where its packages put it. Nothing: there is none. */
export function findFirefox() {
  const places = [
    process.env.FIREFOX_PATH,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    'firefox-esr',
    'firefox',
  ];
  return places.filter(Boolean).map(named).find(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await findBrowser()).executablePath);
}
