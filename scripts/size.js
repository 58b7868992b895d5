// `npm run size`: what a page has to fetch, compressed with brotli, beside bench/size-limits.json. That file has what each was
// when its limit was set, and why it is that much. A growth of 1 % fails; what has become smaller by 1 % is named, so that
// its number is lowered.
//   npm run size -- --write       sets the numbers from what is; a new one has to be given its reason by hand
//   npm run size -- --no-build    takes dist/ as it is
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import * as prettier from 'prettier';
import { build, bundle } from './build.js';

const FILE = 'bench/size-limits.json';
const MARGIN = 0.01;

/**
 * What a size is worth, beside what it was.
 * @param {{ bytes?: number, why?: string }} [limit]
 * @returns {'pass' | 'lower' | 'FAIL'}
 */
export function verdict(size, { bytes = 0, why = '' } = {}) {
  if (size >= bytes * (1 + MARGIN) || !why) return 'FAIL';
  return size <= bytes * (1 - MARGIN) ? 'lower' : 'pass';
}

const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Each size by its name: the files that a page loads by a tag, and what a bundler makes of some elements. */
async function measure(sets) {
  const importsOf = (names) => names.map((name) => `import '/src/elements/${name}/define.ts';`).join('\n');
  const bundled = async (names) => brotli((await bundle(importsOf(names))).code);
  const files = [
    ...readdirSync('dist').filter((file) => /^decision-aid[\w.-]*\.(js|css)$/.test(file)),
    ...readdirSync('dist/locales').map((file) => `locales/${file}`),
  ].filter((file) => /\.css$/.test(file) || existsSync(`dist/${file}.map`));
  const sizes = Object.fromEntries(files.sort().map((file) => [file, brotli(readFileSync(`dist/${file}`))]));
  for (const [name, elements] of Object.entries(sets)) sizes[name] = await bundled(elements);
  for (const name of readdirSync('src/elements').filter((name) =>
    existsSync(`src/elements/${name}/define.ts`),
  ))
    sizes[`${name} alone`] = await bundled([name]);
  return sizes;
}

async function write(sizes, limits) {
  const fresh = Object.entries(sizes).map(([name, bytes]) => {
    const { why = '', elements } = limits[name] ?? {};
    return [name, { bytes, why, elements }];
  });
  const text = JSON.stringify(Object.fromEntries(fresh));
  writeFileSync(
    FILE,
    await prettier.format(text, { ...(await prettier.resolveConfig(FILE)), filepath: FILE }),
  );
  console.log(`${FILE}: written`);
  for (const [name, { why }] of fresh) if (!why) console.log(`${name}: write into it why it is that much`);
}

function print(sizes, limits) {
  const names = new Set([...Object.keys(sizes), ...Object.keys(limits)]);
  const width = Math.max(...[...names].map((name) => name.length));
  console.log(`${'brotli, bytes'.padEnd(width)}    size     was`);
  for (const name of names) {
    const size = sizes[name];
    const limit = limits[name];
    const result = size === undefined ? 'FAIL' : verdict(size, limit);
    if (result === 'FAIL') process.exitCode = 1;
    const note = {
      pass: '',
      lower: `  lower its number in ${FILE}: npm run size -- --write`,
      FAIL:
        size === undefined
          ? `  it is no more: npm run size -- --write`
          : limit?.why
            ? `  ${((100 * size) / limit.bytes - 100).toFixed(1)} % more`
            : `  ${FILE} does not say why it is that much`,
    }[result];
    const cells = [size, limit?.bytes].map((bytes) => String(bytes ?? '').padStart(6));
    console.log(`${name.padEnd(width)}  ${cells.join('  ')}  ${result}${note}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--no-build')) await build();
  const limits = JSON.parse(readFileSync(FILE, 'utf8'));
  const sets = Object.fromEntries(
    Object.entries(limits).flatMap(([name, { elements }]) => (elements ? [[name, elements]] : [])),
  );
  const sizes = await measure(sets);
  if (process.argv.includes('--write')) await write(sizes, limits);
  else print(sizes, limits);
}
