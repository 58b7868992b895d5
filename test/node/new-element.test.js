/**
 * What a new element needs: one is added to a copy of the project, and each place that had to be touched is named. Without any
 * one of them a test fails.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const NAME = 'leaflet';
const COPIED = [
  'src',
  'scripts',
  'stories',
  'test',
  'docs/elements',
  'bench/size-limits.json',
  'package.json',
  'decision-aid.schema.json',
  'tsconfig.json',
  'vite.config.ts',
];
const MOST = 9;

/** What stands in the new files. */
const NEW = {
  'src/model/declarations/<name>.ts': `import { declare, text } from '../declaration.js';

export const leaflet = declare({
  tag: 'da-leaflet',
  content: 'words',
  settings: {
    /** Where the leaflet can be had: "at the pharmacy". Absent: not said. */
    where: text(),
  },
});
`,
  'src/elements/<name>/<name>.ts': `import type { PropertiesOf } from '../../model/declaration.js';
import { leaflet } from '../../model/declarations/leaflet.js';
import { AidElement, propertiesOf } from '../../shared/aid-element.js';

/**
 * @summary A leaflet.
 *
 * @tagname da-leaflet
 */
export class DaLeaflet extends AidElement {
  static override properties = propertiesOf(leaflet);

  constructor() {
    super(leaflet);
  }
}

export interface DaLeaflet extends PropertiesOf<typeof leaflet> {}

declare global {
  interface HTMLElementTagNameMap {
    'da-leaflet': DaLeaflet;
  }
}
`,
  'src/elements/<name>/define.ts': `import { define } from '../../shared/define.js';
import { DaLeaflet } from './leaflet.js';

define('da-leaflet', DaLeaflet);
`,
  'stories/<name>.stories.ts': `export default { title: 'Leaflet', component: 'da-leaflet' };\n`,
  'test/elements/<name>.test.ts': `import '../../src/elements/leaflet/define.js';\n`,
  'docs/elements/<name>.md':
    'A leaflet: `where` it can be had.\n\n```html\n<da-leaflet where="here">Read it.</da-leaflet>\n```\n',
};

/** What is added to the files that are there: after which line, and what. */
const ADDED = {
  'src/model/declarations/all.ts': [
    [/^import .*\n/, `import { leaflet } from './leaflet.js';\n`],
    [/^ {2}summary,\n/m, '  leaflet,\n'],
  ],
  'src/elements.ts': [
    [/^import .*\n/m, `import { DaLeaflet } from './elements/leaflet/leaflet.js';\n`],
    [/^export \{\n/m, '  DaLeaflet,\n'],
    [/^ {2}'da-summary': .*\n/m, `  'da-leaflet': DaLeaflet,\n`],
  ],
  'src/shared/lightdom.ts': [[/const hosts = .*\n/, '  da-leaflet,\n']],
  'bench/size-limits.json': [
    [/^\{\n/, '  "leaflet alone": { "bytes": 9000, "why": "Lit, and a leaflet." },\n'],
  ],
};

const pathOf = (file) => file.replaceAll('<name>', NAME);
/** A folder of its own is one place. */
const placeOf = (file) => file.replace(/^(src\/elements\/<name>\/).*/, '$1');
const places = [...new Set([...Object.keys(NEW), ...Object.keys(ADDED)].map(placeOf))];

let copy;

function add(place) {
  for (const [file, text] of Object.entries(NEW)) {
    if (placeOf(file) !== place) continue;
    mkdirSync(join(copy, dirname(pathOf(file))), { recursive: true });
    writeFileSync(join(copy, pathOf(file)), text);
  }
  for (const [pattern, line] of ADDED[place] ?? []) {
    const file = join(copy, place);
    const text = readFileSync(file, 'utf8');
    assert.match(text, pattern, place);
    writeFileSync(
      file,
      text.replace(pattern, (before) => before + line),
    );
  }
}

function takeBack(place) {
  if (ADDED[place]) cpSync(place, join(copy, place));
  else rmSync(join(copy, pathOf(place)), { recursive: true });
}

/** Runs a script in the copy. */
function run(...args) {
  const env = { ...process.env };
  // by which a test that runs another knows of it
  delete env.NODE_TEST_CONTEXT;
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
  return { isGood: status === 0, stdout };
}
const tested = () => run('--test', 'test/node/declarations.test.js');

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-element-'));
  for (const path of COPIED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const place of places) add(place);
});
after(() => {
  if (copy && existsSync(copy)) rmSync(copy, { recursive: true });
});

test('a new element is whole with these places, and CONTRIBUTING.md names each', () => {
  const { isGood, stdout } = tested();
  assert.ok(isGood, stdout);
  const types = run('node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json');
  assert.ok(types.isGood, types.stdout);
  assert.ok(places.length <= MOST, `${places.length} places: ${places.join(', ')}`);
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  assert.deepEqual(
    places.filter((place) => !text.includes(`\`${place}\``)),
    [],
  );
});

for (const place of places)
  test(`without ${place} a test fails`, () => {
    takeBack(place);
    const { isGood } = tested();
    add(place);
    assert.equal(isGood, false);
  });
