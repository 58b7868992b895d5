import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** What each part of src may import, besides itself. */
const MAY_IMPORT = {
  model: [],
  intl: ['model'],
  reading: ['model', 'intl'],
  author: ['model', 'intl', 'reading'],
  writing: ['model', 'intl', 'reading', 'author'],
  document: ['model', 'intl', 'reading', 'author', 'writing'],
  markup: ['model', 'intl', 'reading', 'author', 'writing'],
  // one module for each language beside English
  locales: ['intl'],
  record: ['model', 'intl', 'reading'],
  shared: ['model', 'intl', 'reading', 'author', 'writing', 'document', 'markup'],
  elements: ['model', 'intl', 'reading', 'author', 'writing', 'record', 'shared'],
  audit: ['model', 'intl', 'reading', 'author', 'writing', 'markup'],
  'author-view': ['model', 'intl', 'reading', 'author', 'writing', 'audit'],
  server: ['model', 'intl', 'reading', 'author', 'writing', 'document', 'markup', 'record', 'audit'],
  cli: ['model', 'reading', 'audit', 'author', 'writing', 'document', 'server'],
  builder: ['model', 'intl', 'reading', 'author', 'writing', 'document', 'markup', 'audit', 'server'],
  // the modules that stand in src itself: index, define, auto
  '.': ['model', 'intl', 'reading', 'author', 'writing', 'document', 'markup', 'shared', 'elements'],
};

/** Which parts may import which packages; Node's own modules count as one package. */
const PACKAGES = {
  lit: ['shared', 'elements', 'builder', '.'],
  '@lit/context': ['shared', 'elements', '.'],
  // only where documents come in: no part of the script that pages load by a tag
  valibot: ['document'],
  parse5: ['server'],
  node: ['cli'],
};

const partOf = (path) => (path.includes('/') ? path.split('/')[0] : '.');
const elementOf = (path) => /^elements\/([^/]+)\//.exec(path)?.[1];

const files = readdirSync('src', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((path) => ({
    path,
    source: ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest, true),
  }));

/** Every module that a source names in an import, a re-export or an `import()`. */
function importsOf(source) {
  const found = [];
  const visit = (node) => {
    const specifier =
      node.moduleSpecifier ??
      (ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        node.arguments[0]) ??
      undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    if (ts.isImportTypeNode(node)) found.push(node.argument.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('imports point in one direction', () => {
  const wrong = [];
  for (const { path, source } of files) {
    const part = partOf(path);
    for (const specifier of importsOf(source)) {
      if (specifier.startsWith('.')) {
        const target = partOf(posix.join(dirname(path), specifier));
        if (target !== part && !MAY_IMPORT[part]?.includes(target))
          wrong.push(`${path} imports ${specifier}`);
      } else {
        const name = specifier.startsWith('node:')
          ? 'node'
          : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        if (!PACKAGES[name]?.includes(part)) wrong.push(`${path} imports ${specifier}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('no element imports another element', () => {
  const wrong = [];
  for (const { path, source } of files) {
    const own = elementOf(path);
    if (!own) continue;
    for (const specifier of importsOf(source)) {
      const other = specifier.startsWith('.') && elementOf(posix.join(dirname(path), specifier));
      if (other && other !== own) wrong.push(`${path} imports ${specifier}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('only define.ts and auto.ts, the languages, and the command do something when imported', () => {
  const wrong = [];
  for (const { path, source } of files) {
    if (/(^|\/)(define|auto)\.ts$/.test(path) || ['cli', 'locales'].includes(partOf(path))) continue;
    for (const statement of source.statements) {
      const bareImport = ts.isImportDeclaration(statement) && !statement.importClause;
      const runs = ![
        ts.SyntaxKind.ImportDeclaration,
        ts.SyntaxKind.ExportDeclaration,
        ts.SyntaxKind.ExportAssignment,
        ts.SyntaxKind.VariableStatement,
        ts.SyntaxKind.FunctionDeclaration,
        ts.SyntaxKind.ClassDeclaration,
        ts.SyntaxKind.EnumDeclaration,
        ts.SyntaxKind.InterfaceDeclaration,
        ts.SyntaxKind.TypeAliasDeclaration,
        ts.SyntaxKind.ModuleDeclaration,
      ].includes(statement.kind);
      if (bareImport || runs) wrong.push(`${path}: ${statement.getText().split('\n')[0]}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('no folder in src is named after nothing', () => {
  const names = ['utils', 'helpers', 'common', 'internal'];
  const wrong = files.filter(({ path }) => path.split('/').some((name) => names.includes(name)));
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('nothing reads a string as HTML or as a script', () => {
  const names = new Set([
    ...[
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'parseFromString',
    ],
    ...['createContextualFragment', 'srcdoc', 'execCommand', 'eval', 'Function'],
    ...['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic'],
  ]);
  const ofDocuments = new Set(['write', 'writeln']);
  const wrong = [];
  for (const { path, source } of files) {
    const visit = (node) => {
      const name =
        (ts.isPropertyAccessExpression(node) && node.name.text) ||
        ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression.text) ||
        ((ts.isImportSpecifier(node) || ts.isBindingElement(node)) &&
          (node.propertyName ?? node.name).text) ||
        (ts.isElementAccessExpression(node) && node.argumentExpression.text);
      const isOfDocument = ts.isPropertyAccessExpression(node) && ofDocuments.has(name);
      if (names.has(name) || isOfDocument) wrong.push(`${path}: ${name}`);
      ts.forEachChild(node, visit);
    };
    // the command writes files, and no page
    if (partOf(path) !== 'cli') visit(source);
  }
  assert.deepEqual(wrong, []);
});
