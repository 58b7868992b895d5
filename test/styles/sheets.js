// The style sheets of other sites that the elements are tried in: real ones, as their packages ship them, and hostile ones,
// each written around what some site does. docs/style-sheets.md has a table made from this list.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);

const CACHE = 'node_modules/.cache/style-sheets';

/** Its parts need React and some hundred packages more: only its own files are fetched, once. */
const BLOCKS = { package: '@wordpress/block-library', version: '11.1.0' };

const npm = (args, cwd) => {
  const { status } = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
};

function blocks(...files) {
  const folder = `${CACHE}/block-library-${BLOCKS.version}`;
  if (!existsSync(`${folder}/package/build-style`)) {
    mkdirSync(folder, { recursive: true });
    npm(['pack', `${BLOCKS.package}@${BLOCKS.version}`, '--loglevel=error'], folder);
    const { status } = spawnSync('tar', ['xzf', `wordpress-block-library-${BLOCKS.version}.tgz`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${BLOCKS.package} could not be unpacked`);
  }
  return files.map((file) => readFileSync(`${folder}/package/build-style/${file}`, 'utf8')).join('\n');
}

const read = (...files) => files.map((file) => readFileSync(`node_modules/${file}`, 'utf8')).join('\n');

async function tailwind() {
  const layers = ['theme', 'preflight', 'utilities'].map((name) => `@import 'tailwindcss/${name}.css';`);
  const { build } = await compile(`${layers.join('\n')}\n@plugin '@tailwindcss/typography';`, {
    base: '.',
    loadStylesheet: async (id, base) => ({
      path: id,
      base,
      content: readFileSync(require.resolve(id), 'utf8'),
    }),
    loadModule: async (id, base) => ({ path: id, base, module: (await import(id)).default }),
  });
  return build(['prose', 'prose-invert', 'max-w-none']);
}

function typography() {
  const theme = require('typography-theme-wordpress-2016');
  const { default: Typography = require('typography') } = require('typography');
  return new Typography(theme.default ?? theme).toString();
}

/** The page where a sheet sets none: a theme sets these. */
const DARK_BODY = 'body{background:#121212;color:#eee}';

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {string} [from] its package
 * @property {boolean} [isOurs] written by us, to be hostile: what it does to the author's own text is not ours to mend
 * @property {() => string | Promise<string>} css
 * @property {string} [main] classes of the element around the aid
 * @property {string} [body] classes of the body
 * @property {string} [html] attributes of the root
 * @property {string} [table] classes of the author's tables
 * @property {{ css?: string, html?: string, main?: string, file?: () => string }} [dark] what makes it dark
 */

/** @type {readonly Sheet[]} */
export const REAL = [
  {
    name: 'Bootstrap 3',
    from: 'bootstrap@3.4.1',
    css: () => read('bootstrap3/dist/css/bootstrap.css'),
    main: 'container',
    table: 'table table-striped',
  },
  {
    name: 'Bootstrap 4',
    from: 'bootstrap@4.6.2',
    css: () => read('bootstrap4/dist/css/bootstrap.css'),
    main: 'container',
    table: 'table',
  },
  {
    name: 'Bootstrap 5',
    from: 'bootstrap@5.3.8',
    css: () => read('bootstrap5/dist/css/bootstrap.css'),
    main: 'container',
    table: 'table table-striped',
    dark: { html: 'data-bs-theme="dark"' },
  },
  {
    name: 'Bulma',
    from: 'bulma@1.0.4',
    css: () => read('bulma/css/bulma.css'),
    main: 'container content',
    dark: { html: 'data-theme="dark"' },
  },
  {
    name: 'Foundation',
    from: 'foundation-sites@6.9.0',
    css: () => read('foundation-sites/dist/css/foundation.css'),
    main: 'grid-container',
  },
  {
    name: 'Pico',
    from: '@picocss/pico@2.1.1',
    css: () => read('@picocss/pico/css/pico.css'),
    main: 'container',
    dark: { html: 'data-theme="dark"' },
  },
  {
    name: 'Water.css',
    from: 'water.css@2.1.1',
    css: () => read('water.css/out/light.css'),
    dark: { file: () => read('water.css/out/dark.css') },
  },
  {
    name: 'Milligram',
    from: 'milligram@1.4.1',
    css: () => read('milligram/dist/milligram.css'),
    main: 'container',
  },
  {
    name: 'Tailwind',
    from: 'tailwindcss@4.3.5, @tailwindcss/typography@0.5.20',
    css: tailwind,
    main: 'prose max-w-none',
    dark: { css: 'body{background:#101828;color:#d1d5dc}', main: 'prose prose-invert max-w-none' },
  },
  {
    name: 'Primer',
    from: '@primer/css@22.3.2',
    css: () => read('@primer/css/dist/primer.css'),
    main: 'container-lg markdown-body',
    html: 'data-color-mode="light" data-light-theme="light"',
    dark: { html: 'data-color-mode="dark" data-dark-theme="dark"' },
  },
  {
    name: 'NHS',
    from: 'nhsuk-frontend@10.6.1',
    css: () => read('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.css'),
    html: 'class="nhsuk-template"',
    body: 'nhsuk-template__body',
    main: 'nhsuk-width-container',
    table: 'nhsuk-table',
  },
  {
    name: 'GOV.UK',
    from: 'govuk-frontend@6.6.0',
    css: () => read('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    html: 'class="govuk-template govuk-template--rebranded"',
    body: 'govuk-template__body govuk-body',
    main: 'govuk-width-container',
    table: 'govuk-table',
  },
  {
    name: 'USWDS',
    from: '@uswds/uswds@3.14.0',
    css: () => read('@uswds/uswds/dist/css/uswds.css'),
    main: 'grid-container usa-prose',
    table: 'usa-table',
  },
  {
    name: 'WordPress blocks',
    from: `${BLOCKS.package}@${BLOCKS.version}`,
    css: () => blocks('common.css', 'style.css', 'theme.css'),
    body: 'wp-embed-responsive',
    main: 'entry-content wp-block-group is-layout-constrained',
  },
  {
    name: 'WordPress, _s',
    from: 'undescores-for-npm@1.0.0 (the starter theme that many are made from)',
    css: () => read('undescores-for-npm/style.css'),
    body: 'hentry',
    main: 'entry-content',
  },
  {
    name: 'WordPress, Twenty Sixteen',
    from: 'typography-theme-wordpress-2016@0.16.19 (its typography)',
    css: typography,
    main: 'entry-content',
  },
  { name: 'Normalize', from: 'normalize.css@8.0.1', css: () => read('normalize.css/normalize.css') },
  {
    name: 'Sanitize',
    from: 'sanitize.css@13.0.0',
    css: () =>
      read(...['sanitize', 'forms', 'typography', 'assets'].map((name) => `sanitize.css/${name}.css`)),
  },
];

const hostile = (name, css) => ({ name, isOurs: true, css: () => css });

/** @type {readonly Sheet[]} */
export const HOSTILE = [
  hostile(
    '* resets all',
    '*{margin:0;padding:0;border:0;box-sizing:border-box;line-height:1;font-size:100%;vertical-align:baseline;list-style:none;background:none}',
  ),
  hostile(
    '* spaces letters',
    '*{letter-spacing:.2em;word-spacing:.3em;text-transform:uppercase;text-indent:2em;text-align:center;font-style:italic}',
  ),
  hostile('* sets a width', '*{max-width:100%;min-width:0;overflow:hidden;float:none}'),
  hostile(
    'tables as blocks',
    'table{display:block;overflow-x:auto;white-space:nowrap;table-layout:fixed}table td,table th{display:block;white-space:nowrap;padding:20px;background:#222;color:#fff;border:3px solid red;height:5em;overflow:hidden}thead{display:none}caption{color:#aaa;caption-side:bottom;font-style:italic;white-space:nowrap}tr:nth-child(even){background:#333}',
  ),
  hostile(
    'details are hidden',
    'details{display:none}summary{display:none;list-style:none;padding:0;line-height:1;font-size:10px}details>*{display:none}',
  ),
  hostile(
    'nav lists in a row',
    'nav{position:fixed;top:0;background:#222}nav ol,nav ul{display:flex;overflow:auto;flex-wrap:nowrap;margin:0;padding:0;list-style:none}nav li{float:left;white-space:nowrap;display:inline-block}nav a{color:#fff;display:block;padding:0}',
  ),
  hostile(
    'svg is red and wide',
    'svg{width:100%;height:auto;fill:red;stroke:red}img,svg,canvas{display:block;max-width:100%}',
  ),
  hostile('tight paragraphs', 'p,li,dd,dt,h1,h2,h3,h4,h5,h6,span,b,a{margin:0;padding:0;line-height:1}'),
  hostile(
    'all: unset',
    'button,input,select,textarea,fieldset,legend,label,a,ul,ol,li,dl,dt,dd,summary,b,strong{all:unset}',
  ),
  hostile('[hidden] is shown', '[hidden]{display:block}'),
  hostile(
    'body spaces letters',
    'body{letter-spacing:.15em;word-spacing:.25em;text-transform:uppercase;text-indent:3em;text-align:center;font-variant:small-caps;text-shadow:1px 1px 2px #000;hyphens:none}',
  ),
  hostile('grey text', 'body{color:#666;background:#fff}a{color:#767676}'),
  hostile('grey text that just passes', 'body{color:#767676;background:#fff}'),
  hostile('grey text on tinted paper', 'body{color:#595959;background:#f3ede2}'),
  hostile('dark body alone', 'body{background:#111;color:#eee}'),
  hostile('dark body, grey text', 'body{background:#111;color:#8c8c8c}'),
  hostile('dark main', 'main{background:#1a1a2e;color:#e0e0f0;padding:1em}'),
  hostile(
    'light box in a dark page',
    ':root{color-scheme:dark}body{background:#111;color:#eee}main{background:#fff;color:#222;padding:1em}',
  ),
  hostile(
    'colours of bare elements',
    'p,li,td,th,dt,dd,b,span,div,caption,summary,legend,label{color:#999}a{color:#ccc;background:#eee}b,strong{color:#e99}summary{background:#234;color:#345}dt{background:yellow}',
  ),
  hostile(
    'lists and definitions',
    'dl{display:grid;grid-template-columns:20em 20em;white-space:nowrap}dt{float:left;width:15em;clear:left;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}dd{margin-left:18em;width:30em}ol,ul{columns:2;width:600px;list-style:none}li{position:relative;float:left;width:300px}',
  ),
  hostile('small root', 'html{font-size:62.5%}body{font-size:1.6rem}'),
  hostile(
    'links as buttons',
    'a{display:inline-block;padding:12px 24px;background:#06c;color:#fff;white-space:nowrap;text-transform:uppercase;font-size:9px}',
  ),
  hostile(
    'custom elements hidden',
    ':not(:defined){visibility:hidden}span,b,small{display:inline-block;white-space:nowrap;opacity:.5}',
  ),
];

/** Each sheet as it is tried: light, and dark where it has that; with and without `color-scheme`. */
export function conditions() {
  return [...REAL, ...HOSTILE].flatMap((sheet) => {
    if (sheet.isOurs) return [sheet];
    const { file, css = '', ...others } = sheet.dark ?? {};
    const dark = {
      ...sheet,
      // tables of a sheet that is only light
      ...(sheet.dark ? {} : { table: '' }),
      ...others,
      css: async () => `${await (file ?? sheet.css)()}\n${css || (sheet.dark ? '' : DARK_BODY)}`,
    };
    return [
      { ...sheet, look: 'light' },
      { ...dark, look: 'dark' },
      {
        ...dark,
        look: 'dark, color-scheme',
        css: async () => `${await dark.css()}\n:root{color-scheme:dark}`,
      },
    ];
  });
}
