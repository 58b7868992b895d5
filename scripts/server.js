// Serves the project's folder on localhost. Imports Node built-ins only.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

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

function serve(home, request, response) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  } catch {
    response.writeHead(400).end();
    return;
  }
  if (path === '/' && home) {
    response.writeHead(302, { location: home }).end();
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

/**
 * @param {{ port?: number, home?: string }} options `home`: the page that stands for "/"; `port` 0: any free one
 * @returns {Promise<import('node:http').Server & { port: number }>}
 */
export async function startServer({ port = 0, home } = {}) {
  const server = createServer((request, response) => serve(home, request, response));
  return Object.assign(server, { port: await listen(server, port) });
}
