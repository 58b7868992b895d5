// `npm start`: installs and builds what is missing, serves this folder on localhost, opens the worked example.
//   npm start -- --watch      builds again when a source changes
//   npm start -- --no-open    opens no browser
// Imports Node built-ins only until setUp() has run.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { startServer } from './server.js';
import { setUp } from './setup.js';

const PAGE = '/docs/examples/ketamine-depression.html';
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
const { port } = await startServer({ port: Number(process.env.PORT) || 8000, home: PAGE });
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
