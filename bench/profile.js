// Not in the default run: where the script's time goes while the worked example is upgraded, by source line.
//   npm run bench -- --only profile
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { open, phone } from './browser.js';

const PAGE = '/docs/examples/ketamine-depression.html';
const SCRIPT = '/dist/decision-aid-elements.js';

export default async function measure(bench) {
  const map = new SourceMap(JSON.parse(readFileSync(`.${SCRIPT}.map`, 'utf8')));
  const self = new Map();
  const total = new Map();
  const turns = bench.runs ?? 5;
  for (let turn = 0; turn < turns; turn++) {
    const { page, cdp, close } = await open(bench, phone, { cpu: 4 });
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.goto(bench.server.origin + PAGE, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const { profile } = await cdp.send('Profiler.stop');
    await close();

    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(
      profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
    );
    const nameOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
      if (!url.endsWith(SCRIPT)) return functionName || '(anonymous)';
      const { originalSource, originalLine, name } = map.findEntry(lineNumber, columnNumber);
      const file = originalSource?.replace(/^.*(node_modules|src)\//, '');
      return `${name ?? functionName ?? ''} ${file}:${originalLine + 1}`;
    };
    profile.samples.forEach((id, index) => {
      const ms = profile.timeDeltas[index] / 1000 / turns;
      const add = (sums, name) => sums.set(name, (sums.get(name) ?? 0) + ms);
      add(self, nameOf(nodes.get(id)));
      const stack = new Set();
      for (let at = id; at !== undefined; at = parents.get(at)) stack.add(nameOf(nodes.get(at)));
      for (const name of stack) add(total, name);
    });
  }
  for (const [title, sums] of Object.entries({ itself: self, 'with what it calls': total })) {
    console.log(`\nms at CPU 4x, ${title}`);
    const sorted = [...sums]
      .filter(([name]) => !/^\((idle|root|program)\)/.test(name))
      .sort((a, b) => b[1] - a[1]);
    for (const [name, ms] of sorted.slice(0, 30)) console.log(`${ms.toFixed(1).padStart(8)}  ${name}`);
  }
  return [];
}
