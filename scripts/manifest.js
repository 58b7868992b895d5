// Writes custom-elements.json, which is committed; with --check says whether it is what the sources say.
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import prettier from 'prettier';

const FILE = 'custom-elements.json';

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
const text = await prettier.format(JSON.stringify(manifest), {
  ...(await prettier.resolveConfig(FILE)),
  filepath: FILE,
});

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else {
  let committed = '';
  try {
    committed = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // a missing file is a stale one
  }
  if (committed !== text) {
    console.error(`${FILE} is not what the sources say: run "npm run manifest" and commit it`);
    process.exitCode = 1;
  }
}
