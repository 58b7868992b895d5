// The example pages as the browser tests load them: as they are, with something to watch them, or under conditions.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const DIRECTORY = '/docs/examples/';

const pages = () =>
  readdirSync(`.${DIRECTORY}`, { recursive: true })
    .map((file) => `${DIRECTORY}${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'));

const policy = (trustedTypes) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/**
 * `/<condition>/<path>` is the file at `/<path>`, with test/support/watch.ts before its first script.
 * `/<condition>-<number>/<path>` is the same, and not in the browser's cache from another number.
 */
const CONDITIONS = {
  watched: {},
  strict: { 'Content-Security-Policy': policy('lit-html') },
  'no-policies': { 'Content-Security-Policy': policy(`'none'`) },
  late: {},
};

/** How long a late script takes: until long after the first paint. */
const LATE = 1000;

/** Serves the pages under the conditions. */
export async function pagesMiddleware(context, next) {
  const [, condition, path] = /^\/([a-z-]+?)(?:-\d+)?(\/.*)$/.exec(context.path) ?? [];
  const headers = Object.hasOwn(CONDITIONS, condition ?? '') ? CONDITIONS[condition] : undefined;
  if (!headers) return next();
  if (pages().includes(path)) {
    context.set(headers);
    context.type = 'html';
    context.body = readFileSync(`.${path}`, 'utf8').replace(
      /<head>/i,
      '$&<script src="/test/support/watch.ts"></script>',
    );
    return undefined;
  }
  if (condition === 'late' && path.startsWith('/dist/') && path.endsWith('.js')) await wait(LATE);
  context.path = path;
  return next();
}

/** 'virtual:examples' has the paths of the pages. */
export function pagesPlugin() {
  return {
    name: 'pages',
    serve({ path }) {
      if (path !== '/__examples__.js') return undefined;
      return {
        body: `export default ${JSON.stringify(existsSync(`.${DIRECTORY}`) ? pages() : [])};`,
        type: 'js',
      };
    },
  };
}
