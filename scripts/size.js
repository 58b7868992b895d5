// Prints what a page has to fetch, compressed with brotli, beside the limits of bench/size-limits.json (in bytes).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, bundle } from './build.js';

const limits = JSON.parse(readFileSync('bench/size-limits.json', 'utf8'));
const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const importsOf = (names) => names.map((name) => `import '/src/elements/${name}/define.ts';`).join('\n');
const bundled = async (names) => brotli((await bundle(importsOf(names))).code);
const exists = (name) => existsSync(`src/elements/${name}/define.ts`);

await build();
const rows = [];
for (const file of ['decision-aid-elements.js', 'decision-aid.css']) {
  rows.push([file, brotli(readFileSync(`dist/${file}`)), limits[file]]);
}
for (const file of readdirSync('dist/locales').filter((name) => name.endsWith('.js'))) {
  rows.push([`locales/${file}`, brotli(readFileSync(`dist/locales/${file}`)), limits.locale]);
}
for (const { name, elements, limit } of limits.sets) {
  if (elements.every(exists)) rows.push([name, await bundled(elements), limit]);
}
for (const name of readdirSync('src/elements').filter(exists)) {
  rows.push([`${name} alone`, await bundled([name]), limits.element]);
}

const width = Math.max(...rows.map(([name]) => name.length));
console.log(`${'brotli, bytes'.padEnd(width)}    size   limit`);
for (const [name, size, limit] of rows) {
  const verdict = size <= limit ? 'pass' : 'FAIL';
  console.log(`${name.padEnd(width)}  ${String(size).padStart(6)}  ${String(limit).padStart(6)}  ${verdict}`);
}
if (rows.some(([, size, limit]) => size > limit)) process.exitCode = 1;
