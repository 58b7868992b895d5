// Not in the default run: where the script's time goes while the worked example, and a short aid from tags and from a document, come,
// by source line and by file. Samples are of time that passes, so of several turns the lower third counts.
//   npm run bench -- --only profile
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { open, phone } from './browser.js';
import { putWays, viewport } from './short.js';

const FILES = ['elements', 'tools', 'json'].map((name) => `decision-aid-${name}.js`);

export default async function measure(bench) {
  const maps = new Map(
    FILES.map((file) => [file, new SourceMap(JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')))]),
  );
  const { tags, document } = await putWays(bench);
  for (const [title, url, view] of [
    ['the worked example', '/docs/examples/ketamine-depression.html', phone],
    ['a short aid from tags', tags, viewport],
    ['a short aid from a document', document, viewport],
  ]) {
    const turns = [];
    for (let turn = 0; turn < (bench.runs ?? 9); turn++) turns.push(await sample(bench, maps, url, view));
    for (const [sum, count] of [
      ['itself', 25],
      ['with what it calls', 40],
      ['by file', 25],
    ]) {
      console.log(`\n${title}: ms, ${sum}`);
      const names = new Set(turns.flatMap((turn) => [...turn[sum].keys()]));
      const third = (name) =>
        turns.map((turn) => turn[sum].get(name) ?? 0).sort((a, b) => a - b)[(turns.length / 3) | 0];
      const sorted = [...names]
        .filter((name) => !/^\((idle|root|program)\)/.test(name))
        .map((name) => [name, third(name)])
        .sort((a, b) => b[1] - a[1]);
      for (const [name, ms] of sorted.slice(0, count)) console.log(`${ms.toFixed(2).padStart(8)}  ${name}`);
    }
  }
  return [];
}

/** The milliseconds of one load, by what was running. */
async function sample(bench, maps, path, view) {
  const { page, cdp, close } = await open(bench, view);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 50 });
  await cdp.send('Profiler.start');
  await page.goto(bench.server.origin + path, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  const { profile } = await cdp.send('Profiler.stop');
  await close();

  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const placeOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
    const map = maps.get(url.split('/').at(-1));
    if (!map) return [functionName || '(anonymous)'];
    const { originalSource, originalLine, name } = map.findEntry(lineNumber, columnNumber);
    // what runs as a file is read has no line
    if (!originalSource) return [url, url];
    const file = originalSource.replace(/^.*(node_modules|src)\//, '');
    return [`${name ?? functionName} ${file}:${originalLine + 1}`, file];
  };
  const places = new Map(profile.nodes.map((node) => [node.id, placeOf(node)]));
  const sums = { itself: new Map(), 'with what it calls': new Map(), 'by file': new Map() };
  profile.samples.forEach((id, index) => {
    const ms = profile.timeDeltas[index] / 1000;
    const add = (sum, name) => sums[sum].set(name, (sums[sum].get(name) ?? 0) + ms);
    const [own] = places.get(id);
    add('itself', own);
    const stack = [];
    for (let at = id; at !== undefined; at = parents.get(at)) stack.push(places.get(at));
    for (const name of new Set(stack.map(([name]) => name))) add('with what it calls', name);
    // what the browser does for a function counts for its file
    add('by file', stack.find(([, file]) => file)?.[1] ?? own);
  });
  return sums;
}
