// `npm run servers`: installs the packed package into a project of each server and framework, outside this folder, builds and
// starts that, and looks at what it sends and at what becomes of it in a browser. It is not part of `npm test`: it fetches the
// frameworks. The newest of them need Node.js 22.19 or newer.
//   npm run servers -- next nuxt   only these
//   npm run servers -- --write     writes the results of all into docs/servers.md
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listened, read, run, serve, tryAll, tryProjects } from '../../scripts/packed.js';
import aid from './aid.js';
import { checks } from './checks.js';

const APPS = 'test/servers/apps';
/** The package that a project is made with, where it has another name. */
const MAIN = { eleventy: '@11ty/eleventy', sveltekit: '@sveltejs/kit' };

Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  HOST: 'localhost',
});

const madeWith = (name) => {
  const { dependencies = {} } = read(`${APPS}/${name}/package.json`);
  const main = MAIN[name] ?? name;
  return main in dependencies
    ? `${main} ${dependencies[main]}`
    : `node:http of Node.js ${process.versions.node}`;
};

/** A port that nobody has. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a project, or serves what it has built. @returns {Promise<{address: string, stop: () => void}>} */
async function start(project) {
  const { scripts } = read(join(project, 'package.json'));
  if (!scripts.start) {
    const server = await serve(join(project, '_site'));
    return { address: `http://localhost:${server.address().port}/`, stop: () => server.close() };
  }
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  // a group of its own: npm starts what starts the server
  const child = spawn('npm', ['start'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const stop = () => process.kill(-child.pid);
  for (let tries = 0; tries < 120; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (child.exitCode !== null) throw new Error(`npm start ended\n${said}`);
    try {
      if ((await fetch(address)).ok) return { address, stop };
    } catch {
      // not yet
    }
  }
  stop();
  throw new Error(`npm start: nothing at its port\n${said}`);
}

async function use(name, project, browser) {
  cpSync('test/servers/aid.js', join(project, 'aid.js'));
  const { scripts } = read(join(project, 'package.json'));
  if (scripts.build) run('npm', ['run', 'build'], project);
  const { renderHtml } = await import('../../dist/server/render.js');
  const { address, stop } = await start(project);
  const { page, said } = await listened(browser);
  try {
    const [first, second] = [await (await fetch(address)).text(), await (await fetch(address)).text()];
    await page.goto(address);
    const written = renderHtml(aid, { lang: 'en' }).html;
    const found = await tryAll(checks, page, { first, second, written });
    return { ...found, 'no error, no warning': said.join('\n') };
  } finally {
    stop();
    await page.close();
  }
}

await tryProjects({ apps: APPS, table: 'docs/servers.md', madeWith, use });
