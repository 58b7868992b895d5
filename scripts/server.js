// Serves a folder on localhost as it is: Vite's preview server changes no file and puts nothing into a page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { openRoots } from './open-roots.js';

/** What a browser is to show, and not to save. */
const SHOWN = { '.md': 'text/plain; charset=utf-8' };

/** A page with the author’s view. The file stays as it is. */
const forAuthors = (html) =>
  html.replace(/<\/head>/i, '<script type="module" src="/dist/decision-aid-author.js"></script>$&');

/**
 * @param {{ root?: string, port?: number, home?: string, index?: () => string, open?: boolean }} options `root`: the folder, else the project's;
 *   `home`: the page that is opened; `index`: what stands at "/", made when it is asked for; `port`: this one, or the next that is free; `open`: opens the page in a browser;
 *   `areRootsOpen`: the script with open shadow roots, for what looks into them; `isForAuthors`: pages with the author’s view
 * @returns {Promise<{ port: number, close(): Promise<void> }>}
 */
export async function startServer({
  root,
  port = 0,
  home,
  index,
  open = false,
  areRootsOpen = false,
  isForAuthors = false,
} = {}) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: 'localhost', port, open: open && home },
    plugins: [
      {
        name: 'pages',
        configurePreviewServer({ middlewares }) {
          middlewares.use(({ url }, response, next) => {
            if (url === '/' && index) {
              response.setHeader('content-type', 'text/html; charset=utf-8');
              return response.end(index());
            }
            // what is hidden here is nobody's business
            if (/\/(\.|%2e)/i.test(url)) return response.writeHead(404).end();
            const [, file] = /^(\/(?:.*\/)?dist\/[\w./-]+\.js)(?=$|\?)/.exec(url) ?? [];
            if (areRootsOpen && file) {
              response.setHeader('content-type', 'text/javascript; charset=utf-8');
              return response.end(openRoots(readFileSync(join(root ?? '.', file), 'utf8')));
            }
            const [page] = (isForAuthors && /^\/[\w./-]+\.html(?=$|\?)/.exec(url)) || [];
            if (page && existsSync(join(root ?? '.', page))) {
              response.setHeader('content-type', 'text/html; charset=utf-8');
              return response.end(forAuthors(readFileSync(join(root ?? '.', page), 'utf8')));
            }
            const type = SHOWN[/\.\w+(?=$|\?)/.exec(url)?.[0]];
            if (type) response.setHeader('content-type', type);
            return next();
          });
        },
      },
    ],
  });
  return { port: server.httpServer.address().port, close: () => server.close() };
}
