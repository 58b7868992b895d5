// `npm start`: builds, serves this folder on localhost, opens the worked example.
//   npm start -- --watch      builds again when a source changes
//   npm start -- --no-open    opens no browser
//   npm start -- --author     with the author’s view on each page of it
import { readdirSync, watch } from 'node:fs';
import { build, buildBundle, buildStylesheet } from './build.js';
import { startServer } from './server.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const { platform, env, argv } = process;

/** The address is printed in any case. */
const open =
  !env.CI &&
  !argv.includes('--no-open') &&
  (['darwin', 'win32'].includes(platform) || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY));

await build();
const { port } = await startServer({
  port: Number(env.PORT) || 8000,
  home: PAGE,
  open,
  isForAuthors: argv.includes('--author'),
});
const others = readdirSync('docs/examples')
  .map((file) => `/docs/examples/${file}`)
  .filter((path) => path.endsWith('.html') && path !== PAGE)
  .map((path) => `\n  http://localhost:${port}${path}`);
console.log(
  `\nThe worked example: http://localhost:${port}${PAGE}\nOther examples:${others.join('')}\nTo stop: Ctrl+C`,
);

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
