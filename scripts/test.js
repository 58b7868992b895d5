// `npm test`: everything that is checked, one part after the other; the last line sums them up.
//   npm test -- --files test/elements/option.test.ts    only these browser tests, without building first
//   npm run test:firefox, npm run test:webkit           the build and the browser tests, in another engine
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Runs a script of this project with Node, shows what it prints, and gives it back. */
function run(script, args = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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
async function count(script, args, pattern) {
  const { ok, output } = await run(script, args);
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

const browserTests = (...args) =>
  count(
    'node_modules/@web/test-runner/dist/bin.js',
    args,
    /^(?<passed>\d+) passed, (?<failed>\d+) failed, \d+ skipped$/gm,
  );

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

/** The parts that the engine has a say in. */
const inEngine = ({ Build, 'Browser tests': browser }) => ({ Build, 'Browser tests': browser });

const total = { passed: 0, failed: 0 };
const args = process.argv.slice(2);
const engine = args[0] === '--in' ? args.splice(0, 2)[1] : undefined;
// web-test-runner.config.js reads it
if (engine) process.env.ENGINE = engine;
const parts =
  args.length > 0 ? { 'Browser tests': () => browserTests(...args) } : engine ? inEngine(PARTS) : PARTS;
for (const [name, part] of Object.entries(parts)) {
  console.log(`\n== ${name}`);
  const { passed, failed } = await part();
  console.log(`-- ${name}: ${failed === 0 ? 'passed' : 'FAILED'}`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
