// Writes custom-elements.json and what is made from it, which are committed; with --check says whether they are what the
// sources say.
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import prettier from 'prettier';
import { FILE as AUDIT, auditText } from './audit-docs.js';
import { FILE as CLAIMS, claimsText } from './claims-page.js';
import { FILE as FILTERS, filtersText } from './filter-settings.js';
import { FILE as LLMS, llmsText } from './llms.js';
import { FILE as MESSAGES, messagesText } from './messages.js';
import { FILE as SHEETS, styleSheetsText } from './style-sheets.js';

const FILE = 'custom-elements.json';

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
const text = await prettier.format(JSON.stringify(manifest), {
  ...(await prettier.resolveConfig(FILE)),
  filepath: FILE,
});

for (const [file, fresh] of [
  [FILE, text],
  [AUDIT, await auditText()],
  [CLAIMS, await claimsText()],
  [FILTERS, await filtersText()],
  [MESSAGES, await messagesText()],
  [SHEETS, await styleSheetsText()],
  [LLMS, llmsText()],
]) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, fresh);
    continue;
  }
  let committed = '';
  try {
    committed = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // a missing file is a stale one
  }
  if (committed !== fresh) {
    console.error(`${file} is not what the sources say: run "npm run manifest" and commit it`);
    process.exitCode = 1;
  }
}
