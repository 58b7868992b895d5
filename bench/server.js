// A static server for one run. It reads each file once, so that a build in the middle of a run changes nothing, and
// sends what a good host sends: brotli, and no more than one copy of a file in memory.
// Vite's preview server (`npm start`) was measured for it and is not fit: it packs each file anew for each request, with
// gzip, which took 5.6 ms for the worked example and 7.6 for the script (90 % within 11), on the machine that is being
// measured, where this one takes 0.4 and 0.2; and what the page needs is 17,300 bytes more: 96 ms of slow 4G, for the page with
// the script and not for its twin.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { openRoots } from '../scripts/open-roots.js';

const compress = promisify(brotliCompress);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const HEADERS = {
  'content-encoding': 'br',
  'cache-control': 'no-store',
  // cross-origin isolation: the page's clock then has steps of 5 µs, not 100
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function serve() {
  const bodies = new Map();
  const lateness = new Map();
  const fileOf = (path) => {
    if (!bodies.has(path)) {
      const body = readFile(join(process.cwd(), normalize(path)));
      // what is measured is looked into; closed or open costs the same
      const shown = /^\/dist\/.*\.js$/.test(path) ? body.then((code) => openRoots(String(code))) : body;
      bodies.set(
        path,
        shown.then((content) => compress(content)),
      );
    }
    return bodies.get(path);
  };
  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    try {
      const body = await fileOf(path);
      const send = () =>
        response
          .writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(path)] ?? 'text/plain' })
          .end(body);
      if (lateness.has(path)) setTimeout(send, lateness.get(path));
      else send();
    } catch {
      bodies.delete(path);
      response.writeHead(404, HEADERS).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Puts a page or a file of the bench's own at a path. */
    put: (path, body) => bodies.set(path, compress(Buffer.from(body))),
    /** Lets a path wait before it is sent; 0 ends that. */
    delay: (path, ms) => (ms ? lateness.set(path, ms) : lateness.delete(path)),
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}
