/** What is shipped: the package as npm packs it, and the files beside it that pages load. Built by `npm run build`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { gunzipSync, unzipSync } from 'fflate';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version, exports: published, ...manifest } = json('package.json');
const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));

let folder;
let tarball;
/** The packed files: path in the package, and content. */
let packed;

/** Reads the files of a tar archive: a header of 512 bytes each, then the content, filled up to 512. */
function untar(bytes) {
  const text = (from, length) =>
    new TextDecoder().decode(bytes.subarray(from, from + length)).replace(/\0.*$/s, '');
  const files = new Map();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const path = posix.join(text(at + 345, 155), text(at, 100)).replace(/^package\//, '');
    const size = parseInt(text(at + 124, 12), 8);
    files.set(path, Buffer.from(bytes.subarray(at + 512, at + 512 + size)));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

before(() => {
  assert.ok(existsSync('dist/decision-aid-elements.js'), 'dist/ is built: run "npm run build" first');
  folder = mkdtempSync(join(tmpdir(), 'decision-aid-elements-'));
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  assert.equal(status, 0, `npm pack: ${stderr}`);
  assert.match(stdout, /\.tgz/, 'npm pack names what it made');
  tarball = readFileSync(join(folder, `${name}-${version}.tgz`));
  packed = untar(gunzipSync(tarball));
});

after(() => {
  if (folder) rmSync(folder, { recursive: true });
});

test('everything that the package promises is in it, and nothing else', () => {
  const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));
  const wanted = [
    ...Object.values(published).flatMap(targets),
    ...[manifest.main, manifest.module, manifest.types, manifest.customElements, manifest['web-types']],
    ...Object.values(manifest.bin ?? {}),
    'dist/vscode.html-custom-data.json',
    'dist/vscode.css-custom-data.json',
    'dist/licences.txt',
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'llms.txt',
  ].map((path) => posix.normalize(path));
  const there = [...packed.keys()];
  const has = (path) => {
    const [start, end] = path.split('*');
    return there.some((file) =>
      end === undefined ? file === path : file.startsWith(start) && file.endsWith(end),
    );
  };
  assert.deepEqual(
    wanted.filter((path) => !has(path)),
    [],
    'missing',
  );
  assert.deepEqual(
    there.filter(
      (file) =>
        !/^(dist\/(?!.*\.zip$)|docs\/|(package|custom-elements|[\w.-]*schema)\.json$|LICENSE$|(README|CHANGELOG|CONTRIBUTING)\.md$|llms\.txt$)/.test(
          file,
        ),
    ),
    [],
    'not needed',
  );
});

test('what a message to an author names can be opened from the package, without a network', () => {
  const { stderr } = spawnSync(process.execPath, [manifest.bin[name], 'render', '-'], {
    encoding: 'utf8',
    input: JSON.stringify({
      decision: 'A or B?',
      timeline: { courses: [{ title: 'A', steps: [{ text: ['Go.'] }] }] },
    }),
  });
  const named = [...stderr.matchAll(/: <(da-[\w-]+)>.* Read (docs\/messages\.md)#(\S+) and (\S+)$/gm)];
  assert.notEqual(named.length, 0, 'messages');
  const tags = json('custom-elements.json')
    .modules.flatMap((module) => module.declarations)
    .flatMap(({ tagName }) => tagName ?? []);
  const pageOf = (tag) => `docs/elements/${tag.replace('da-', '')}.md`;
  for (const [, tag, messages, rule, page] of named) {
    assert.match(String(packed.get(messages)), new RegExp(`^## ${rule}$`, 'm'), rule);
    assert.equal(page, pageOf(tag));
  }
  for (const tag of tags) assert.match(String(packed.get(pageOf(tag))), new RegExp(`^# .*${tag}\\b`), tag);
});

test('nothing runs when it is installed', () => {
  const { scripts } = JSON.parse(String(packed.get('package.json')));
  assert.deepEqual(
    Object.keys(scripts).filter((name) => /install$|^prepare|^(pre|post)?pack$/.test(name)),
    [],
  );
});

test('the texts and examples in the package lead to nothing that is not in it', () => {
  const wrong = [];
  for (const [path, bytes] of packed) {
    const text = String(bytes);
    const addresses = /\.(md|txt)$/.test(path)
      ? [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      : /^docs\/.*\.html$/.test(path)
        ? [...text.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="([^"]+)"/g)]
        : [];
    for (const [, address] of addresses) {
      if (/^(<?\w+:|#)/.test(address)) continue;
      const target = posix.join(posix.dirname(path), address.replace(/#.*/, '')).replace(/\/$/, '');
      if (![...packed.keys()].some((file) => file === target || file.startsWith(`${target}/`)))
        wrong.push(`${path}: ${address}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('no packed file names a folder of the machine that built it', () => {
  const root = process.cwd();
  const wrong = [...packed].filter(([, bytes]) => Buffer.from(bytes).includes(root)).map(([file]) => file);
  assert.deepEqual(wrong, []);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, json('package.json'), { color: false })),
    [],
  );
});

test('types are found and right for whoever imports ES modules', async () => {
  const entrypoints = [
    ...Object.keys(published).filter((path) => !/\*|\.(css|json)$|\.classic\.js$/.test(path)),
    ...elements.map((element) => `./elements/${element}.js`),
    './locales/es.js',
  ];
  const {
    problems,
    types,
    entrypoints: checked,
  } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), { entrypoints });
  assert.equal(types?.kind, 'included', 'types are included');
  assert.deepEqual(Object.keys(checked).sort(), entrypoints.sort(), 'what was checked');
  const wrong = problems.filter(
    // the package has ES modules only, which old resolution and CommonJS cannot load
    ({ resolutionKind, resolutionOption }) =>
      !['node10', 'node16-cjs'].includes(resolutionKind) && resolutionOption !== 'node10',
  );
  assert.deepEqual(wrong, []);
});

test('data for editors have every element and every setting', () => {
  const declarations = json('custom-elements.json')
    .modules.flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName);
  assert.ok(declarations.length > 0, 'elements in custom-elements.json');
  const vscode = json('dist/vscode.html-custom-data.json').tags;
  const webTypes = json('dist/web-types.json').contributions.html.elements;
  const types = readFileSync('dist/types/elements.d.ts', 'utf8');
  for (const { tagName, attributes = [], events = [] } of declarations) {
    const settings = attributes.map(({ name }) => name).sort();
    for (const [editor, tags] of Object.entries({ vscode, webTypes })) {
      const tag = tags.find((one) => one.name === tagName);
      assert.deepEqual(tag?.attributes.map(({ name }) => name).sort(), settings, `${tagName} in ${editor}`);
      assert.doesNotMatch(tag.description, /undefined/, `${tagName} in ${editor}`);
    }
    const page = new RegExp(`docs/elements/${tagName.replace('da-', '')}\\.md$`);
    for (const { name, references, values } of vscode.find((one) => one.name === tagName).attributes) {
      assert.match(references[0].url, page, `${tagName} ${name}`);
      const { type } = attributes.find((one) => one.name === name);
      const quoted = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
      assert.deepEqual(values.map((one) => one.name).sort(), quoted.sort(), `${tagName} ${name}`);
    }
    const typed = new RegExp(`^'${tagName}': \\{([^]*?)^\\};`, 'm').exec(types)?.[1] ?? '';
    for (const name of [...settings, ...events.map((one) => one.name)])
      assert.match(typed, new RegExp(`^ *'${name}'\\??:`, 'm'), `${tagName} ${name} in types`);
  }
  const names = json('dist/vscode.css-custom-data.json').properties.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], 'each variable once');
  assert.ok(json('dist/vscode.css-custom-data.json').properties.length > 0, 'CSS variables');
});

/** The modules that a script names, and whether it makes code from text, which a policy may forbid. */
function needs(code) {
  const modules = [];
  let makesCode = false;
  const visit = (node) => {
    if (node.moduleSpecifier) modules.push(node.moduleSpecifier.text);
    const called = (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression;
    if (called && called.kind === ts.SyntaxKind.ImportKeyword) modules.push(node.arguments[0].getText());
    if (called && ['eval', 'Function'].includes(called.getText())) makesCode = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return { modules, makesCode };
}

test('what a page loads by a tag needs no other file', () => {
  for (const file of readdirSync('dist').filter((file) => /^decision-aid-\w+(\.classic)?\.js$/.test(file))) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    const { modules, makesCode } = needs(code);
    // from beside the script: the second wave; and for a page that asks for a document, for plain markup, for an aid that health records
    // know, and for one with a mistake
    const beside = file.includes('classic')
      ? ['json', 'record', 'hints']
      : ['tools', 'json', 'record', 'markup', 'hints'];
    const others = modules.filter((module) => !beside.includes(/decision-aid-(\w+)\.js/.exec(module)?.[1]));
    assert.deepEqual(others, [], `what ${file} imports`);
    assert.equal(makesCode, false, `${file} makes code from text`);
    assert.ok(code.startsWith(`/* ${name} ${version}, MIT; `), `${file} says what it is`);
    const map = /\n\/\/# sourceMappingURL=(.+)\n$/.exec(code)?.[1];
    const { sources, sourcesContent } = json(`dist/${map}`);
    assert.ok(
      sources.some((source) => source.includes('src/')),
      `${map} leads to the sources`,
    );
    assert.ok(
      sourcesContent.every((content) => typeof content === 'string'),
      `${map} has the sources in it`,
    );
  }
});

test('integrity.json has the right hash of every script and style sheet', () => {
  const hashes = json('dist/integrity.json');
  const files = readdirSync('dist', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file));
  assert.deepEqual(Object.keys(hashes).sort(), files.sort());
  for (const file of files) {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(hashes[file], `sha384-${hash}`, file);
  }
});

test('the zip has what a page needs, and no time of its own', () => {
  const bytes = readFileSync(`dist/${name}-${version}.zip`);
  const files = unzipSync(bytes);
  const root = `${name}-${version}/`;
  const text = (file) => new TextDecoder().decode(files[root + file]);
  const hashes = JSON.parse(text('integrity.json'));
  for (const file of ['decision-aid-elements.js', 'decision-aid-elements.classic.js', 'decision-aid.css']) {
    assert.ok(hashes[file], `${file} is in the zip`);
  }
  for (const file of readdirSync('dist/locales').filter((file) => file.endsWith('.js'))) {
    assert.ok(hashes[`locales/${file}`], `locales/${file} is in the zip`);
  }
  for (const [file, hash] of Object.entries(hashes)) {
    const own = createHash('sha384')
      .update(files[root + file])
      .digest('base64');
    assert.equal(`sha384-${own}`, hash, file);
  }
  for (const [, file] of text('read-me.txt').matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)) {
    assert.ok(hashes[file], `${file}, which read-me.txt names`);
  }
  for (const of of [name, 'lit-html', 'lit-element', '@lit/context', '@lit/reactive-element']) {
    assert.match(text('licences.txt'), new RegExp(`^${of} \\d`, 'm'), `the licence of ${of}`);
  }
  // each entry’s time and date, in the archive’s own format: midnight on the first day that it can name
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    assert.equal(bytes.readUInt32LE(at + 12), 0x00210000, 'time and date of an entry');
  }
});

test('a server can import the modules, and they do nothing there', async () => {
  const modules = [
    'index.js',
    'define.js',
    'locales/es.js',
    'server/render.js',
    ...elements.map((element) => `elements/${element}/define.js`),
  ];
  for (const module of modules) {
    await assert.doesNotReject(import(pathToFileURL(`dist/${module}`).href), module);
  }
  assert.equal(typeof globalThis.document, 'undefined', 'the test has no page');
});

test('the version in the sources is that of the package', () => {
  assert.match(readFileSync('src/shared/version.ts', 'utf8'), new RegExp(`version = '${version}';`));
});

test('the lock file names no place to load from', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"|https?:\/\/(?:localhost|\d)/);
});
