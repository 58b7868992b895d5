// `npm run build-storybook`: the site, which is Storybook, as files that any web server can give out; then how much its first
// page is.
//   npm run build-storybook -- FOLDER    into this one. Absent: storybook-static
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { launch } from './reading.js';
import { startServer } from './server.js';

export const FOLDER = 'storybook-static';

const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));

/** Storybook's own files come as they were written. */
async function minifyManager(folder) {
  for (const file of ['sb-manager', 'sb-addons'].flatMap((part) => scriptsIn(join(folder, part)))) {
    const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
    writeFileSync(file, code);
  }
}

export async function buildSite(folder = FOLDER) {
  execFileSync(
    process.execPath,
    [
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '-o',
      folder,
      '--disable-telemetry',
      '--quiet',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CI: '1' } },
  );
  await minifyManager(folder);
}

/**
 * What a browser asks for until the first page stands there.
 * @returns {Promise<{ files: number, bytes: number, gzip: number }>} `gzip`: from a server that compresses
 */
export async function measureFirstPage(page, url) {
  const bodies = [];
  page.on('response', (response) => bodies.push(response.buffer().catch(() => Buffer.alloc(0))));
  await page.goto(url, { timeout: 120_000 });
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await frame.waitForSelector('#storybook-docs h1', { timeout: 120_000 });
  const all = await Promise.all(bodies);
  await page.close();
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    files: all.length,
    bytes: sum(all.map(({ length }) => length)),
    gzip: sum(all.map((body) => gzipSync(body).length)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? FOLDER;
  await buildSite(folder);
  const server = await startServer({ root: folder });
  const browser = await launch();
  const { files, bytes, gzip } = await measureFirstPage(
    await browser.newPage(),
    `http://localhost:${server.port}/`,
  );
  await browser.close();
  await server.close();
  const inKB = (size) => `${Math.round(size / 1000)} KB`;
  console.log(
    `${folder}: written. Its first page asks for ${files} files: ${inKB(bytes)}, compressed ${inKB(gzip)}.`,
  );
}
