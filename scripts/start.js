// `npm start`: builds, serves this folder on localhost, opens the worked example. At "/" it leads to all examples, and to the site.
//   npm start -- --watch      builds again when a source changes
//   npm start -- --no-open    opens no browser
//   npm start -- --author     with the author’s view on each page of it
import { existsSync, readdirSync, watch } from 'node:fs';
import { build, buildBundle, buildStylesheet } from './build.js';
import { FOLDER as SITE } from './build-storybook.js';
import { startServer } from './server.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const { platform, env, argv } = process;

/** The address is printed in any case. */
const open =
  !env.CI &&
  !argv.includes('--no-open') &&
  (['darwin', 'win32'].includes(platform) || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY));

const others = readdirSync('docs/examples')
  .map((file) => `/docs/examples/${file}`)
  .filter((path) => path.endsWith('.html') && path !== PAGE);

/** The site is built by a command of its own, since that takes longer than a start may. */
const siteIsBuilt = () => existsSync(`${SITE}/index.html`);
const link = (path, words = path.split('/').pop()) => `<li><a href="${path}">${words}</a></li>`;
const index = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>decision-aid-elements</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-inline-size: 40rem; margin: 3rem auto; padding-inline: 1rem; font: 1.1rem/1.6 system-ui, sans-serif; }
    </style>
  </head>
  <body>
    <h1>decision-aid-elements</h1>
    <p><a href="${PAGE}">The worked example</a>: treatments of a depression that two antidepressants have not lifted.</p>
    <h2>Other examples</h2>
    <ul>${others.map((path) => link(path)).join('')}</ul>
    <h2>The site</h2>
    ${
      siteIsBuilt()
        ? `<p><a href="/${SITE}/">Guides, elements with all their settings, whole aids, themes, a playground</a></p>`
        : '<p>Guides, elements with all their settings, whole aids, themes, a playground: <code>npm run build-storybook</code> builds it, and then it is here.</p>'
    }
  </body>
</html>`;

await build();
const { port } = await startServer({
  port: Number(env.PORT) || 8000,
  home: PAGE,
  index,
  open,
  isForAuthors: argv.includes('--author'),
});
const address = `http://localhost:${port}`;
console.log(`
The worked example: ${address}${PAGE}
Other examples:${others.map((path) => `\n  ${address}${path}`).join('')}
The site, with the guides and all elements: ${siteIsBuilt() ? `${address}/${SITE}/` : 'npm run build-storybook builds it, npm run storybook shows it'}
All of it: ${address}/
To stop: Ctrl+C`);

if (argv.includes('--watch')) {
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
