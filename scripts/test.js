// `npm test`: everything that is checked, one part after the other; the last line sums them up.
//   npm test -- --files test/elements/option.test.ts    only these browser tests, without building first
//   npm run test:firefox, npm run test:webkit           the build and the browser tests, in another engine, which is
//                                                       installed if it can be
//   npm test -- --also firefox --also webkit            everything, and the browser tests in these too, if they can be had
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { provide } from './provide.js';

/** Runs a script of this project with Node, shows what it prints, and gives it back. */
function run(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (data) => {
        output += data;
        to.write(data);
      });
    }
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A program that passes or fails as one. */
async function check(script, ...args) {
  const { ok } = await run(script, args);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A program that counts its tests. One that fails and counts no failure (it broke, say) has failed once. */
async function count(script, args, pattern, env) {
  const { ok, output } = await run(script, args, env);
  const { passed = 0, failed = 0 } = [...output.matchAll(pattern)].at(-1)?.groups ?? {};
  return { passed: Number(passed), failed: Math.max(Number(failed), ok ? 0 : 1) };
}

function nodeTests() {
  const files = readdirSync('test/node', { recursive: true })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => `test/node/${file}`);
  return count(
    '--test',
    ['--test-reporter=tap', ...files],
    /^# pass (?<passed>\d+)\n# fail (?<failed>\d+)$/gm,
  );
}

const browserTests = (args = [], engine = 'chromium') =>
  count(
    'node_modules/@web/test-runner/dist/bin.js',
    args,
    /^(?<passed>\d+) passed, (?<failed>\d+) failed, \d+ skipped$/gm,
    // web-test-runner.config.js reads it
    { ENGINE: engine },
  );

/** The browser tests in an engine that the machine may not have. Nothing: it does not, and that is said. */
async function testsIn(engine, args) {
  const reason = provide(engine);
  if (!reason) return browserTests(args, engine);
  console.log(`not run: ${reason}`);
  return undefined;
}

const PARTS = {
  Types: () => check('node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json'),
  Build: () => check('scripts/build.js'),
  'The manifest is fresh': () => check('scripts/manifest.js', '--check'),
  'The schema is fresh': () => check('scripts/schema.js', '--check'),
  'The examples hold their words': () => check('scripts/write-words.js', '--check'),
  Lint: () => check('node_modules/eslint/bin/eslint.js', '.'),
  Format: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '.'),
  Sizes: () => check('scripts/size.js', '--no-build'),
  'Node tests': nodeTests,
  'Browser tests': () => browserTests(),
};

const total = { passed: 0, failed: 0 };
const args = process.argv.slice(2);
/** Takes an option with a value out of the arguments, as often as they begin with it. */
function taken(option) {
  const values = [];
  while (args[0] === option) values.push(args.splice(0, 2)[1]);
  return values;
}
const [engine] = taken('--in');
const also = taken('--also');
const one = () => (engine ? testsIn(engine, args) : browserTests(args));
const parts =
  engine || args.length > 0
    ? { ...(args.length === 0 && { Build: PARTS.Build }), 'Browser tests': one }
    : {
        ...PARTS,
        ...Object.fromEntries(also.map((name) => [`Browser tests in ${name}`, () => testsIn(name)])),
      };
for (const [name, part] of Object.entries(parts)) {
  console.log(`\n== ${name}`);
  // what was asked for by name has failed where it is not run
  const { passed, failed } = (await part()) ?? { passed: 0, failed: engine ? 1 : 0 };
  console.log(`-- ${name}: ${failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'not run'}`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
