/* global document */
// What it costs to look an aid over: in the author's view beside the reading of the same page, and by the command beside its start.
import { spawnSync } from 'node:child_process';
import { bundle } from '../scripts/build.js';
import { desktop, open } from './browser.js';
import { difference, ratio } from './stats.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const DOCUMENT = 'docs/examples/ringing-ears.json';
const DOCUMENTS = 50;
const COMMAND = 'dist/cli/main.js';

/** Milliseconds of the audit, and of the reading of the aid as a document, in turns in one page at full speed. */
async function inPage(bench) {
  const { code } = await bundle(`
    export { lookOver } from '/src/author-view/look-over.ts';
    export { readDocument } from '/src/document/read.ts';
  `);
  const { page, close } = await open(bench, desktop);
  await page.goto(bench.server.origin + PAGE, { waitUntil: 'load' });
  const times = await page.evaluate(
    async (code, turns) => {
      const { lookOver, readDocument } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const aid = document.querySelector('da-decision-aid');
      const timed = (work) => {
        const start = performance.now();
        work();
        return performance.now() - start;
      };
      const times = { audit: [], reading: [] };
      // the first two turns are to warm up
      for (let turn = -2; turn < turns; turn++) {
        const audit = timed(lookOver);
        const reading = timed(() => readDocument(aid));
        if (turn >= 0) {
          times.audit.push(audit);
          times.reading.push(reading);
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      return times;
    },
    code,
    bench.runs ?? 15,
  );
  await close();
  return times;
}

/** Milliseconds of a run of the command. */
function run(...given) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...given], { encoding: 'utf8' });
  const time = performance.now() - start;
  // 1: there is something to mend
  if (status !== 0 && status !== 1) throw new Error(`${COMMAND} ${given[0]}: ${stderr}`);
  return time;
}

export default async function measure(bench) {
  const { audit, reading } = await inPage(bench);
  const command = { check: [], help: [] };
  for (let turn = -1; turn < (bench.runs ?? 7); turn++) {
    const check = run('check', ...Array.from({ length: DOCUMENTS }, () => DOCUMENT));
    const help = run('--help');
    if (turn < 0) continue;
    command.check.push(check);
    command.help.push(help);
  }
  return [
    ratio(
      'audit: in the page',
      'audit: in the page, ms, other: reading the aid as a document',
      audit,
      reading,
    ),
    ratio(
      'audit: 50 documents',
      'audit: 50 documents, ms, other: the command’s --help',
      command.check,
      command.help,
    ),
    difference('', 'audit: 50 documents beyond the start, ms, other: --help', command.check, command.help),
  ];
}
