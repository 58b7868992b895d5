// The example pages as the browser tests load them: as they are, with something to watch them, or under conditions.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { openRoots } from './open-roots.js';

const DIRECTORY = '/docs/examples/';

/** Those with an aid: what stands beside one has no elements. */
const pages = () =>
  readdirSync(`.${DIRECTORY}`, { recursive: true })
    .map((file) => `${DIRECTORY}${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && readFileSync(`.${file}`, 'utf8').includes('da-decision-aid'));

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
 * `?scripts=<paths>` puts those scripts, with spaces between, in place of the page's own.
 */
const CONDITIONS = {
  watched: {},
  strict: { 'Content-Security-Policy': policy('lit-html') },
  'shared-policy': { 'Content-Security-Policy': policy(`lit-html 'allow-duplicates'`) },
  'other-policies': { 'Content-Security-Policy': policy('dompurify default') },
  'no-policies': { 'Content-Security-Policy': policy(`'none'`) },
  // scripts come once the test says so: all, or those of the second wave
  late: {},
  'late-tools': {},
  // the second wave never comes
  'no-tools': {},
  // it is the one of another build
  'other-tools': {},
  // the scripts as those of another version
  older: {},
  // the scripts as they are shipped, with closed shadow roots
  shipped: {},
};

const OLDER = '0.0.9';

const tagOf = (script) =>
  script.includes('.classic.')
    ? `<script defer src="${script}"></script>`
    : `<script type="module" src="${script}"></script>`;

function pageWith(path, scripts) {
  const page = readFileSync(`.${path}`, 'utf8').replace(
    /<head>/i,
    '$&<script src="/test/support/watch.ts"></script>',
  );
  if (!scripts) return page;
  return page
    .replace(/<script\b[^>]*\bdist\/[^>]*><\/script>/g, '')
    .replace(/<\/head>/i, scripts.split(' ').map(tagOf).join('') + '$&');
}

/** Another program on the page, with a copy of Lit of its own. */
const OTHER_LIT = '/other-lit.js';

let otherLit;

async function buildOtherLit() {
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'test/support/other-lit.js', formats: ['es'], fileName: 'other-lit' },
    },
  });
  return output[0].code;
}

const TOOLS = '/dist/decision-aid-tools.js';

/** Scripts that are late: they come once the test asks for `/late-<number>/go`, after the first paint. By what goes with it. */
const held = new Map();
const TOO_LATE = 20_000;

/** Serves the pages under the conditions. */
export async function pagesMiddleware(context, next) {
  const [, condition, path] = /^\/([a-z-]+?)(?:-\d+)?(\/.*)$/.exec(context.path) ?? [];
  if (context.path === OTHER_LIT) {
    context.type = 'js';
    context.body = await (otherLit ??= buildOtherLit());
    return undefined;
  }
  const headers = Object.hasOwn(CONDITIONS, condition ?? '') ? CONDITIONS[condition] : undefined;
  if (!headers) return next();
  if (pages().includes(path)) {
    context.set(headers);
    context.type = 'html';
    context.body = pageWith(path, context.query.scripts);
    return undefined;
  }
  if (condition === 'shipped' && path.startsWith('/dist/')) {
    context.type = 'js';
    context.body = readFileSync(`.${path}`, 'utf8');
    return undefined;
  }
  if (condition === 'older' && path.startsWith('/dist/')) {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    context.type = 'js';
    context.body = openRoots(readFileSync(`.${path}`, 'utf8')).replaceAll(version, OLDER);
    return undefined;
  }
  const [, name] = context.path.split('/');
  if (condition === 'no-tools' && path === TOOLS) return undefined;
  if (condition === 'other-tools' && path === TOOLS) {
    context.type = 'js';
    context.body = readFileSync(`.${path}`, 'utf8').replace(/\bmade_\w+/, 'made_ffffffff');
    return undefined;
  }
  if (
    condition.startsWith('late') &&
    (path === '/go' || (condition === 'late' ? /^\/dist\/.*\.js$/ : /tools\.js$/).test(path))
  ) {
    const go = held.get(name) ?? {};
    go.given ??= new Promise((give) => Object.assign(go, { give }));
    held.set(name, go);
    if (path === '/go') {
      go.give();
      context.body = '';
      return undefined;
    }
    await Promise.race([go.given, wait(TOO_LATE, undefined, { ref: false })]);
  }
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
        // plain markup holds no saved words: test/markup has tests of its own for it
        body: `export default ${JSON.stringify(existsSync(`.${DIRECTORY}`) ? pages().filter((path) => !path.includes('/plain-')) : [])};`,
        type: 'js',
      };
    },
  };
}
