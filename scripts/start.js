// `npm start`: installs and builds what is missing, serves this folder on localhost, opens the worked example.
//   npm start -- --watch      builds again when a source changes
//   npm start -- --no-open    opens no browser
// Imports Node built-ins only until setUp() has run.
import { spawn } from 'node:child_process';
import { createReadStream, statSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setUp } from './setup.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function serve(request, response) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  } catch {
    response.writeHead(400).end();
    return;
  }
  if (path === '/') {
    response.writeHead(302, { location: PAGE }).end();
    return;
  }
  // nothing above this folder, and no hidden files
  const file = join(process.cwd(), path);
  const found = !/[\\/]\./.test(path) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`There is no ${path}\n`);
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  createReadStream(file).pipe(response);
}

/** Tries the port and the nine after it: another server may be running already. */
function listen(server, port, last = port + 9) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

/** Opens the page where there is a display; the address is printed in any case, so a failure is no matter. */
function open(address) {
  const { platform, env } = process;
  if (env.CI || process.argv.includes('--no-open')) return;
  if (platform !== 'darwin' && platform !== 'win32' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

setUp();
const { build, buildBundle, buildStylesheet } = await import('./build.js');
await build();
const port = await listen(createServer(serve), Number(process.env.PORT) || 8000);
const address = `http://localhost:${port}${PAGE}`;
console.log(`\nThe worked example: ${address}\nTo stop: Ctrl+C`);
open(address);

if (process.argv.includes('--watch')) {
  let timer;
  const rebuild = async () => {
    try {
      await buildBundle();
      await buildStylesheet();
      console.log('Built again: reload the page.');
    } catch (error) {
      console.error(error.message);
    }
  };
  watch('src', { recursive: true }, () => {
    // an editor writes a file in several steps
    clearTimeout(timer);
    timer = setTimeout(rebuild, 100);
  });
}
