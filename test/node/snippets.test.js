/**
 * The texts are true, as far as no page is needed for it; test/snippets.test.ts has the rest.
 *
 *   ```ts, ```jsx    is compiled against the types that are built, as strictly as this project is. Types of React and
 *                    Solid are not here, so of theirs there is no more than what JSX needs. `npm run test:frameworks` has them
 *   ```sh            `npx decision-aid-elements …` is run, in a folder that has the documents of the same text;
 *                    `npm …` is looked up in package.json: what it runs is what `npm test` is made of, or takes too long;
 *                    `apt-get …` is not run, for it needs root: its packages have to be those that the scripts name.
 *                    Any other command fails the test
 *   `npm …`          in a sentence or a table is looked up in the same way
 *   [links](#…)      lead to a file and a heading that are there, and each text is reached from README.md
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const COMMAND = resolve(bin['decision-aid-elements']);

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md')),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const snippetsIn = ({ path, text }) =>
  [...text.matchAll(/^( *)```(\w+).*\n([^]*?)^\1```$/gm)].map(({ 2: language, 3: code, index }) => ({
    place: `${path}, line ${text.slice(0, index).split('\n').length}`,
    path,
    language,
    code,
  }));
const snippets = texts.flatMap(snippetsIn);

before(() => {
  assert.ok(existsSync(COMMAND), 'dist/ is built: run "npm run build" first');
});

/** What a snippet speaks of and does not make. */
const AROUND = `declare module 'solid-js' { namespace JSX { interface HTMLAttributes<Host> { ref?: Host; children?: unknown } } }
declare module 'solid-js/jsx-runtime' { namespace JSX { interface IntrinsicElements {} } }
declare function setHeard(options: number): void;
declare function events(): number;`;

/** Compiles a file that is nowhere: from where it would be, it finds the package under its own name. */
function errorsOf(code, options = {}) {
  const file = resolve('snippet.tsx');
  const around = resolve('around.d.ts');
  const files = new Map([
    [file, code],
    [around, AROUND],
  ]);
  const settings = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // the package's own types are checked elsewhere, and those for frameworks add to packages that are not here
    skipLibCheck: true,
    noEmit: true,
    types: [],
    ...options,
  };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    files.has(resolve(name))
      ? ts.createSourceFile(name, files.get(resolve(name)), ...rest)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => files.has(resolve(name)) || fileExists.call(host, name);
  host.readFile = (name) => files.get(resolve(name)) ?? readFile.call(host, name);
  const program = ts.createProgram([...files.keys()], settings, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const frameworkOf = (code) => (/\b(attr|prop|on):/.test(code) ? 'solid' : 'react');

const compiled = {
  ts: (code) => errorsOf(`${code}\nexport {};`),
  jsx: (code) =>
    errorsOf(`import 'decision-aid-elements/${frameworkOf(code)}';\nexport const page = (<>${code}</>);`, {
      jsxImportSource: { react: 'react', solid: 'solid-js' }[frameworkOf(code)],
    }),
};

for (const [language, errors] of Object.entries(compiled)) {
  const found = snippets.filter((snippet) => snippet.language === language);
  test(`there are snippets in ${language}, and what is wrong in one is seen`, () => {
    assert.notEqual(found.length, 0);
    const wrong = {
      ts: [
        `import { nothing } from 'decision-aid-elements';`,
        `document.querySelector('da-chance')!.events = 'x' as const satisfies Date;`,
      ],
      jsx: ['<da-chance events={new Date()} />', '<da-chance prop:events={new Date()} />', '<da-nothing />'],
    }[language];
    for (const code of wrong) assert.notDeepEqual(errors(code), [], code);
  });
  for (const { place, code } of found) test(`${place}: compiles`, () => assert.deepEqual(errors(code), []));
}

/** The documents of a text, by the names that its commands give them. */
const documentsOf = (path) => {
  const first = (language) =>
    snippets.find((snippet) => snippet.path === path && snippet.language === language)?.code;
  const files = { 'aid.json': first('json'), 'numbers.csv': first('csv') };
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined));
};

const looked = {
  npm(words) {
    const [verb, name] = words;
    if (['start', 'test'].includes(verb)) return assert.ok(scripts[verb]);
    if (verb === 'run') return assert.ok(scripts[name], `npm run ${name}`);
    return assert.ok(['pack', 'install'].includes(verb), `npm ${verb}`);
  },
  'apt-get'([verb, ...packages]) {
    assert.equal(verb, 'install');
    const named = ['provide', 'validate']
      .map((name) => readFileSync(`scripts/${name}.js`, 'utf8'))
      .join('\n');
    for (const name of packages)
      assert.match(named, new RegExp(`apt-get install .*\\b${name}\\b|packages: \\[[^\\]]*'${name}'`), name);
  },
};

let folder;
after(() => {
  if (folder) rmSync(folder, { recursive: true });
});

for (const { place, path, code } of snippets.filter(({ language }) => language === 'sh')) {
  test(`${place}: the commands are there, and those of the package do what they say`, () => {
    folder ??= mkdtempSync(join(tmpdir(), 'snippets-'));
    for (const [name, text] of Object.entries(documentsOf(path))) writeFileSync(join(folder, name), text);
    for (const line of code.split('\n').filter(Boolean)) {
      const [program, ...words] = line.replace(/\s+#.*/, '').split(/\s+/);
      if (program !== 'npx') {
        assert.ok(Object.hasOwn(looked, program), `${program}: how is it to be tried?`);
        looked[program](words);
        continue;
      }
      const [name, ...args] = words;
      assert.equal(name, 'decision-aid-elements');
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${line}\n${stderr}`);
      const out = args.includes('--out') && args[args.indexOf('--out') + 1];
      const written = out ? readFileSync(join(folder, out), 'utf8') : stdout;
      assert.match(
        written,
        ['read', 'csv', 'questionnaire'].includes(args[0]) ? /^\{/ : /<da-decision-aid\b/,
        line,
      );
    }
  });
}

test('what is named in the sentences is in package.json, and no command there is left without words', () => {
  const named = new Set();
  for (const { path, text } of texts) {
    for (const [, command] of text.matchAll(/`(?:[A-Z_]+=\S+ )?npm ([^`]+)`/g)) {
      assert.doesNotThrow(() => looked.npm(command.split(/\s+/)), path);
      named.add(command.split(/\s+/)[command.startsWith('run ') ? 1 : 0]);
    }
  }
  // in a table, the second of two stands without “npm run”
  const table = texts[0].text.match(/^\| `npm .*$/gm).join('\n');
  for (const [, command] of table.matchAll(/`([\w:-]+)`/g)) named.add(command);
  assert.deepEqual(
    Object.keys(scripts).filter((name) => !named.has(name)),
    [],
    'commands that README.md and CONTRIBUTING.md do not name',
  );
});

/** The anchors of a text, as code hosts make them from its headings. */
function anchorsOf(text) {
  const anchors = new Set();
  for (const [, heading] of text.replace(/^( *)```[^]*?^\1```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const name = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${name}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Where the links of a text lead within the project: a path, and an anchor or nothing. */
const linksOf = ({ path, text }) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address]) => address)
    .filter((address) => !/^<?\w+:/.test(address))
    .map((address) => {
      const [file, anchor] = address.split('#');
      return { to: file ? posix.join(posix.dirname(path), file).replace(/\/$/, '') : path, anchor };
    });

test('links lead to a file and to a heading that are there', () => {
  const anchors = new Map(texts.map(({ path, text }) => [path, anchorsOf(text)]));
  const wrong = texts.flatMap((text) =>
    linksOf(text)
      .filter(({ to, anchor }) => !existsSync(to) || (anchor && anchors.get(to)?.has(anchor) === false))
      .map(({ to, anchor }) => `${text.path}: ${to}${anchor ? `#${anchor}` : ''}`),
  );
  assert.deepEqual(wrong, []);
});

test('each text is reached from README.md', () => {
  const reached = new Set(['README.md']);
  // what is added on the way is gone through as well
  for (const path of reached) {
    const text = texts.find((text) => text.path === path);
    // a folder is a list of what is in it
    for (const { to } of text ? linksOf(text) : [])
      for (const { path } of texts) if (path === to || path.startsWith(`${to}/`)) reached.add(path);
  }
  assert.deepEqual(
    texts.map(({ path }) => path).filter((path) => !reached.has(path)),
    [],
  );
});

/** Commands that make, show or put in order. All others print what holds. */
const MAKERS = [
  ...['start', 'test', 'build', 'typecheck', 'lint', 'format', 'format:check', 'manifest', 'schema', 'words'],
  ...['storybook', 'build-storybook'],
];

test('docs/for-developers.md has each command that prints what holds', () => {
  const { text } = texts.find(({ path }) => path === 'docs/for-developers.md');
  const [, chapter] = /^## What holds, and how to see it\n([^]*?)^## /m.exec(text);
  const named = [...chapter.matchAll(/^\| `npm run ([\w:-]+)[^`]*` +\|/gm)].map(([, name]) => name);
  assert.deepEqual(
    named.sort(),
    Object.keys(scripts)
      .filter((name) => !MAKERS.includes(name))
      .sort(),
  );
});

test('the classes of generated words that the texts name are written', () => {
  const written = [
    'docs/examples/ketamine-depression.html',
    'dist/decision-aid-elements.js',
    'dist/decision-aid-markup.js',
  ]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const named = new Set(texts.flatMap(({ text }) => text.match(/\bda-said-[a-z-]+\b/g) ?? []));
  assert.notEqual(named.size, 0);
  assert.deepEqual(
    [...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(written)),
    [],
  );
});
